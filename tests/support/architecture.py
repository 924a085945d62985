"""The shape of a tree of Python packages: who imports whom, how large files and rooms are, and what is wrong with it.

A room is a folder with files in it. Imports inside functions and under TYPE_CHECKING count as any other.
"""

import ast
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

MOST_FILES = 14
MOST_LINES = 350
FEW_LINES = 50
SMALL_SHARE = 0.12


def files(root: Path, packages: Sequence[str]) -> dict[str, Path]:
    """Each file of the packages by its dotted name; a folder's `__init__` has the folder's."""
    found = {}
    for package in packages:
        for path in sorted((root / package).rglob("*.py")):
            parts = path.relative_to(root).with_suffix("").parts
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def rooms(root: Path, packages: Sequence[str]) -> dict[str, list[Path]]:
    """Each folder by its dotted name, with its files but for `__init__`."""
    found: dict[str, list[Path]] = {}
    for path in files(root, packages).values():
        room = found.setdefault(".".join(path.parent.relative_to(root).parts), [])
        if path.name != "__init__.py":
            room.append(path)
    return found


def imports(name: str, path: Path, known: Mapping[str, Path]) -> set[str]:
    """The known files that a file imports, wherever in it. A package that is passed through does not count."""
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) + 1 - node.level] if node.level else []
            module = ".".join([*above, *([node.module] if node.module else [])])
            within = {f"{module}.{alias.name}" for alias in node.names}
            found |= {one if one in known else module for one in within}
    return (found & known.keys()) - {name}


def import_graph(root: Path, packages: Sequence[str]) -> dict[str, set[str]]:
    """What each file imports of the others."""
    known = files(root, packages)
    return {name: imports(name, path, known) for name, path in known.items()}


def circle(graph: Mapping[str, set[str]]) -> list[str]:
    """A way along imports that ends where it begins, such as [a, b, a]; empty if there is none."""
    done: set[str] = set()
    for start in graph:
        way, ahead = [start], [iter(sorted(graph[start]))]
        while way:
            following = next(ahead[-1], None)
            if following is None:
                done.add(way.pop())
                ahead.pop()
            elif following in way:
                return [*way[way.index(following) :], following]
            elif following not in done:
                way.append(following)
                ahead.append(iter(sorted(graph[following])))
    return []


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def crowded_rooms(root: Path, packages: Sequence[str]) -> list[str]:
    return [
        f"{room} has {len(inside)} files, at most {MOST_FILES}"
        for room, inside in rooms(root, packages).items()
        if len(inside) > MOST_FILES
    ]


def lonely_files(root: Path, packages: Sequence[str]) -> list[str]:
    return [
        f"{room} is a room of one file" for room, inside in rooms(root, packages).items() if len(inside) == 1
    ]


def long_files(root: Path, packages: Sequence[str]) -> list[str]:
    return [
        f"{name} has {count} lines, at most {MOST_LINES}"
        for name, path in files(root, packages).items()
        if (count := lines(path)) > MOST_LINES
    ]


def small_files(root: Path, packages: Sequence[str]) -> tuple[float, list[str]]:
    """The share of files under 50 lines, and which; an `__init__` is none."""
    inside = [path for room in rooms(root, packages).values() for path in room]
    small = [path.relative_to(root).as_posix() for path in inside if lines(path) < FEW_LINES]
    return len(small) / len(inside), small


def talkative_inits(root: Path, packages: Sequence[str], but_for: Sequence[str] = ()) -> list[str]:
    """Packages whose `__init__` is there for more than its one line, or has not even that."""
    return [
        f"{name} holds more or less than one line of words"
        for name, path in files(root, packages).items()
        if path.name == "__init__.py" and name not in but_for and not _one_line(path)
    ]


def _one_line(path: Path) -> bool:
    body = ast.parse(path.read_text(encoding="utf-8")).body
    return lines(path) == 1 and len(body) == 1 and ast.get_docstring(ast.Module(body, [])) is not None


def loads(path: Path) -> Iterator[str]:
    """The modules that a file imports when it is itself imported: neither in functions nor under TYPE_CHECKING."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or "."
