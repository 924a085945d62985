"""Which literals of a module are words for a person, by what they are and where they stand; and which go by a number."""

import ast
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from itertools import accumulate
from typing import NamedTuple, TypeAlias

from tools.translations.wrap.rules import (
    EXCEPTIONS,
    KEPT_CALLS,
    KEPT_KEYWORDS,
    KEPT_TEXTS,
    Exceptions,
    wordy,
)

Literal: TypeAlias = ast.Constant | ast.JoinedStr
Function: TypeAlias = ast.FunctionDef | ast.AsyncFunctionDef

CHANGES_OF_TEXT = ("strip", "rstrip", "lstrip", "capitalize", "lower", "upper", "get", "items", "values")
"""Methods of a text or table whose outcome is words where the text is."""


class Plural(NamedTuple):
    """Words that go by a number: the number, and the templates for one and for all others."""

    number: ast.expr
    one: str
    other: str


class Step(Enum):
    """What a place says about the words in it."""

    FURTHER = auto()
    """Nothing: what is around it decides."""
    BY_TEXT = auto()
    """The text alone decides."""
    YES = auto()
    NO = auto()


@dataclass
class Place:
    """Where a literal stands, while what is around it is looked at, from the inside to the outside.

    Attributes:
        node: the literal.
        text: it, with `{x}` for values.
        child: the last thing looked at.
        single: whether one word with a capital letter counts as words.
        lower: whether one of small letters counts.
    """

    node: Literal
    text: str
    child: ast.AST
    single: bool
    lower: bool = False


def text_of(node: Literal) -> str:
    """The text of a literal, with `{x}` for each value."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    return "".join(str(part.value) if isinstance(part, ast.Constant) else "{x}" for part in node.values)


def is_text(node: ast.AST) -> bool:
    """Whether it is a literal text without values."""
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def called(call: ast.Call) -> str:
    """The last name of what is called, or nothing."""
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


class Module:
    """A module's source, and what in it is words.

    Attributes:
        name: its path from the root, with slashes.
        engine: whether it is one of the engine's.
        tr: the name of what says its words.
        report: what a person should look at, a line each with its place.
    """

    def __init__(self, name: str, source: str) -> None:
        self.name = name
        self.engine = name.startswith("mpl_engine")
        self.tr = "say" if self.engine else "tr"
        self.tree = ast.parse(source)
        self.data = source.encode()
        self.starts = [0, *accumulate(len(line) + 1 for line in self.data.split(b"\n"))]
        self.parents: dict[ast.AST, ast.AST] = {}
        self.adopt(self.tree)
        self.docs = {
            node.value
            for node in ast.walk(self.tree)
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        }
        self.report: list[str] = []
        self.exceptions = EXCEPTIONS.get(name, Exceptions())
        self.by_number = {
            node: self._words_by_number(node)
            for node in ast.walk(self.tree)
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        }

    # where things are

    def adopt(self, top: ast.AST) -> None:
        """Note for all nodes below what they stand in."""
        for node in ast.walk(top):
            for child in ast.iter_child_nodes(node):
                self.parents[child] = node

    def span(self, node: ast.expr) -> tuple[int, int]:
        """The first byte of a node in the source, and the one behind its last."""
        first, last = node.lineno, node.end_lineno or node.lineno
        return self.starts[first - 1] + node.col_offset, self.starts[last - 1] + (node.end_col_offset or 0)

    def tell(self, node: ast.AST, what: str) -> None:
        """Add a line to the report."""
        self.report.append(f"{self.name}:{getattr(node, 'lineno', 0)}: {what}")

    def above(self, node: ast.AST) -> Iterator[ast.AST]:
        """What a node stands in, from the inside to the outside."""
        while node in self.parents:
            node = self.parents[node]
            yield node

    def function(self, node: ast.AST) -> Function | None:
        """The function that a node stands in."""
        around = (up for up in self.above(node) if isinstance(up, ast.FunctionDef | ast.AsyncFunctionDef))
        return next(around, None)

    # what is words

    def is_words(self, node: Literal) -> bool:
        """Whether a literal is words for a person that are not wrapped yet."""
        text = text_of(node)
        if text in self.exceptions.keep or text in KEPT_TEXTS:
            return False
        if text in self.exceptions.wrap:
            return self._can_be_wrapped(node)
        if self.exceptions.keep_the_rest:
            return False
        place = Place(node, text, child=node, single=not self.engine)
        for up in self.above(node):
            if isinstance(up, ast.Call):
                step = self._in_call(up, place)
            elif isinstance(up, ast.keyword):
                step = Step.NO if up.arg in KEPT_KEYWORDS else Step.FURTHER
                place.lower |= up.arg == "note"
            else:
                step = self._in_definition(up, place) or self._in_expression(up, place)
            if step in (Step.YES, Step.NO):
                return step is Step.YES
            if step is Step.BY_TEXT:
                break
            place.child = up
        return wordy(text, single=place.single, lower=place.lower)

    def _can_be_wrapped(self, node: Literal) -> bool:
        """Whether a text that the exceptions call words is not compared, a key, or wrapped already."""
        up = self.parents[node]
        if isinstance(up, ast.Call):
            attribute = up.func.attr if isinstance(up.func, ast.Attribute) else ""
            name = up.func.id if isinstance(up.func, ast.Name) else ""
            return name != self.tr and attribute not in ("many", "setProperty")
        return not (
            isinstance(up, ast.Compare | ast.Subscript) or (isinstance(up, ast.Dict) and node in up.keys)
        )

    def _in_call(self, up: ast.Call, place: Place) -> Step:
        if place.child is up.func:
            return self._as_object(up, place)
        name, child = called(up), place.child
        method = isinstance(up.func, ast.Attribute)
        if name in ("get", "pop", "setdefault") and child in up.args[1:]:
            return Step.BY_TEXT
        if name in (self.tr, "many") and child in up.args:
            return Step.NO
        if name in ("FileFormatError", "NewerFile", "read_json_object") and child in up.args[1:2]:
            return Step.NO  # kinds of files, which the window looks for
        if name == "join" and method:
            return Step.FURTHER
        job = name == "submit" and child in up.args and child not in up.args[1:2] and len(up.args) > 1
        if job or (name in KEPT_CALLS and child in up.args) or (name == "count" and method):
            return Step.NO
        if name == "facts" and isinstance(child, ast.keyword):
            place.single = child.arg == "group"
        elif name in ("facts", "Explanation", "Notice", "note"):
            place.single = True
        return Step.BY_TEXT

    def _as_object(self, up: ast.Call, place: Place) -> Step:
        """A text whose method is called, or a part of it."""
        name = called(up)
        if name in CHANGES_OF_TEXT or (isinstance(place.node, ast.JoinedStr) and name != "join"):
            return Step.FURTHER
        joins = isinstance(up.func, ast.Attribute) and name == "join" and up.func.value is place.node
        if not joins or place.text not in (" and ", ", ", "; ", " or "):
            return Step.NO
        if self.engine and place.text != " and ":
            self.tell(place.node, f"a list: {place.text!r}")
            return Step.NO
        return Step.YES

    def _in_expression(self, up: ast.AST, place: Place) -> Step:
        child = place.child
        match up:
            case ast.FormattedValue():
                place.lower = True
            case ast.Dict() if child in up.keys:
                return Step.NO
            case ast.Set() if child is place.node:
                return Step.NO
            case ast.Subscript() if child is up.value:
                return Step.FURTHER
            case ast.Compare():
                if wordy(place.text, single=True, lower=False):
                    self.tell(place.node, f"compared with words: {place.text!r}")
                return Step.NO
            case ast.Subscript() | ast.MatchValue() | ast.Assert():
                return Step.NO
            case _:
                pass
        return Step.FURTHER

    def _in_definition(self, up: ast.AST, place: Place) -> Step | None:
        child = place.child
        match up:
            case ast.arg() | ast.AnnAssign() if child is up.annotation:
                return Step.NO
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                return Step.NO if child is up.returns or child in up.decorator_list else Step.BY_TEXT
            case ast.ClassDef():
                if not any("Enum" in ast.unparse(base) for base in up.bases):
                    return Step.BY_TEXT
                if wordy(place.text, single=True, lower=False):
                    self.tell(place.node, f"value of an enumeration: {place.text!r}")
                return Step.NO
            case ast.Assign() if ast.unparse(up.targets[0]) in ("__all__", "__slots__"):
                return Step.NO
            case _:
                return None

    # plurals

    def plural(self, node: ast.expr, function: Function | None) -> Plural | None:
        """The number and its words where an expression is a number with its noun, or words that go by a number.

        Args:
            node: the expression; a name stands for what it is given in the function, if only once.
            function: where it stands; None where names are not to be looked up.
        """
        match node:
            case ast.Name() if function and node.id in self.by_number[function]:
                return self.plural(self.by_number[function][node.id], function)
            case ast.Call(func=ast.Name(id="count"), args=[number, ast.Constant(value=str(one))]):
                return Plural(number, f"{{n:,}} {one}", f"{{n:,}} {one}s")
            case ast.Call(
                func=ast.Name(id="count"),
                args=[number, ast.Constant(value=str(one)), ast.Constant(value=str(other))],
            ):
                return Plural(number, f"{{n:,}} {one}", f"{{n:,}} {other}")
            case ast.Call(func=ast.Name(id="image_count"), args=[number]):
                return Plural(number, "{n} image", "{n} images")
            case ast.Call(func=ast.Name(id="_number"), args=[number, ast.Constant(value=str(one))]):
                return Plural(number, f"{{n:,}} {one}", f"{{n:,}} {one}s")
            case ast.IfExp(
                test=ast.Compare(left=number, ops=[sign], comparators=[right]),
                body=ast.Constant(value=str(body)),
                orelse=ast.Constant(value=str(orelse)),
            ) if ast.unparse(right) == "1":
                texts = [text.replace("{", "{{").replace("}", "}}") for text in (body, orelse)]
                if isinstance(sign, ast.Eq):
                    return Plural(number, *texts)
                if isinstance(sign, ast.Gt | ast.NotEq):
                    return Plural(number, *reversed(texts))
        return None

    def _words_by_number(self, function: Function) -> dict[str, ast.expr]:
        """The names that a function gives words by a number, and nothing else."""
        inside = list(ast.walk(function))
        stored = Counter(
            node.id for node in inside if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
        )
        pairs: list[tuple[ast.expr, ast.expr]] = []
        for node in inside:
            match node:
                case ast.Assign(targets=[ast.Name() as target], value=value):
                    pairs.append((target, value))
                case ast.Assign(
                    targets=[ast.Tuple(elts=targets)],
                    value=ast.IfExp(test=test, body=ast.Tuple(elts=bodies), orelse=ast.Tuple(elts=others)),
                ) if len(targets) == len(bodies) == len(others):
                    choices = (ast.IfExp(test, *texts) for texts in zip(bodies, others, strict=True))
                    pairs += zip(targets, choices, strict=True)
        return {
            name.id: value
            for name, value in pairs
            if isinstance(name, ast.Name) and stored[name.id] == 1 and self.plural(value, None)
        }
