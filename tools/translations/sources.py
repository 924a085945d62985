"""The words that the code says, found in its source: calls of `tr` and `say`, with their context and plural forms.

lupdate cannot find them: it takes the class around a call for its context, and knows no call that holds both English
forms of a plural. So they are found here, by Python's own parser, and handed to lupdate as a listing that it can read.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter

PACKAGES = ("mpl_desktop", "mpl_engine")
MAKERS = {"tr": "words_of", "say": "speaker"}
"""The names that a module may call what says its words, and the functions that make it."""


class WrongCall(ValueError):
    """A call whose words cannot be found in the source; the text says where, and what to do."""


@dataclass(frozen=True, order=True)
class Entry:
    """One text to translate.

    Attributes:
        room: its context: the package of the module.
        source: the English template; of a plural that for one.
        meaning: which of several meanings; of a plural the English template for all other numbers.
        plural: whether it has forms by number.
    """

    room: str
    source: str
    meaning: str = ""
    plural: bool = False


def entries(root: Path) -> dict[Entry, list[str]]:
    """All texts of the packages in a checkout, in order, each with its places (`FILE:LINE`).

    Raises:
        WrongCall: where a call is not what it has to be.
    """
    found: dict[Entry, list[str]] = {}
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            for line, entry in of_file(path, path.relative_to(root)):
                found.setdefault(entry, []).append(f"{path.relative_to(root).as_posix()}:{line}")
    alike: dict[tuple[str, str, str], Entry] = {}
    for entry, places in found.items():
        other = alike.setdefault((entry.room, entry.source, entry.meaning), entry)
        if other != entry:
            raise WrongCall(f"{places[0]}: {entry.source!r} is said once as a plural and once as none")
    return dict(sorted(found.items()))


def of_file(path: Path, name: Path) -> Iterator[tuple[int, Entry]]:
    """The texts of one file with their lines; `name` is its path from the root, which makes the context."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    room = ".".join(name.parent.parts)
    makers = _makers(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (called := _called(node.func, makers)):
            yield node.lineno, _entry(node, room, f"{name.as_posix()}:{node.lineno}", many=called == "many")


def _makers(tree: ast.Module) -> set[str]:
    """The names among `MAKERS` that the module binds: `tr = words_of(__name__)`."""
    made = set()
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            call, target = ast.unparse(node.value), ast.unparse(node.targets[0])
            if target in MAKERS and call == f"{MAKERS[target]}(__name__)":
                made.add(target)
    return made


def _called(function: ast.expr, makers: set[str]) -> str:
    """`one` or `many`, where the call says words; else empty."""
    if isinstance(function, ast.Name) and function.id in makers:
        return "one"
    if isinstance(function, ast.Attribute) and function.attr == "many":
        return "many" if isinstance(function.value, ast.Name) and function.value.id in makers else ""
    return ""


def _entry(call: ast.Call, room: str, place: str, *, many: bool) -> Entry:
    texts = call.args[1:] if many else call.args
    if len(texts) != (2 if many else 1) or not all(
        isinstance(text, ast.Constant) and isinstance(text.value, str) and text.value for text in texts
    ):
        raise WrongCall(f"{place}: the words have to be {'two literals' if many else 'one literal'}")
    source, *other = [str(text.value) for text in texts if isinstance(text, ast.Constant)]
    given = {keyword.arg: keyword.value for keyword in call.keywords}
    if None in given:
        raise WrongCall(f"{place}: name the fields instead of **")
    about = given.pop("meaning", None) if not many else None
    if about is not None and not (isinstance(about, ast.Constant) and isinstance(about.value, str)):
        raise WrongCall(f"{place}: the meaning has to be a literal")
    meaning = other[0] if many else about.value if isinstance(about, ast.Constant) else ""
    for template in (source, *other):
        needed = fields(template) if given or many else set()
        if needed - ({"n"} if many else set()) != set(given):
            raise WrongCall(f"{place}: the fields of {template!r} are not those that are given")
    return Entry(room, source, str(meaning), many)


def fields(template: str) -> set[str]:
    """The names in its braces.

    Raises:
        ValueError: if the braces do not match.
    """
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def listing(found: dict[Entry, list[str]]) -> str:
    """The texts in the form of C++ that lupdate reads."""
    plain, plurals = "QT_TRANSLATE_NOOP3", "QT_TRANSLATE_N_NOOP3"
    lines = [
        f"{plurals if entry.plural else plain}({_c(entry.room)}, {_c(entry.source)}, {_c(entry.meaning)}),"
        for entry in found
    ]
    return "\n".join(["static const Text texts[] = {", *lines, "};", ""])


def _c(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'
