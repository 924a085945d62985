"""Templates for translators: an f-string becomes a text with named fields, in a call of `tr` or `say`."""

import ast
import copy
import io
import keyword
import re
import tokenize
from collections import Counter
from typing import TypeVar, cast

from tools.translations.wrap.literals import Function, Literal, Module, Plural

Node = TypeVar("Node", bound=ast.AST)

RENAMED = {"n": "amount", "number": "amount", "one": "first", "other": "second", "source": "origin"}
RENAMED |= {"meaning": "sense", "self": "this"}
"""Names that fields cannot have, since the functions that say words have them, or that tell a translator nothing."""

ESCAPES = {"\n": "\\n", "\t": "\\t", "\\": "\\\\", "\r": "\\r"}


class Templates(Module):
    """A module whose literals can be turned into calls; `count` is how many words it says by them."""

    count = 0

    def call(self, node: Literal, tokens: list[str] | None = None) -> str | None:
        """The call that says the words of a literal; None where a person has to write it.

        Args:
            node: the literal.
            tokens: its parts as they stand in the source; found by its place without them.
        """
        tokens = tokens or self._tokens(node)
        if isinstance(node, ast.Constant):
            self.count += 1
            row = "\n".join(tokens)
            return f"{self.tr}({row})"
        values = [part for part in node.values if isinstance(part, ast.FormattedValue)]
        if any(_is_computed(value.format_spec) for value in values):
            self.tell(node, "a format within a format")
            return None
        function = self.function(node)
        plurals = [
            p for value in values if not value.format_spec and (p := self.plural(value.value, function))
        ]
        template = _Template(self, function, _first_number(plurals))
        for token in tokens:
            body = ast.parse(token, mode="eval").body
            self.adopt(body)
            self.parents[body] = self.parents.get(node, self.tree)
            template.add(body.values if isinstance(body, ast.JoinedStr) else [body])
        self.count += 1
        return template.call()

    def many(self, plural: Plural) -> str:
        """The call for words by a number alone."""
        self.count += 1
        return f"{self.tr}.many({self.code(plural.number)}, {quote(plural.one)}, {quote(plural.other)})"

    def code(self, node: ast.expr) -> str:
        """The code of an expression, with the words in it wrapped."""
        return ast.unparse(_Wrapping(self).wrapped(node))

    def _tokens(self, node: Literal) -> list[str]:
        """The texts in a row that a literal is written as."""
        first, last = self.span(node)
        return texts_in_a_row(self.data[first:last].decode())


class _Template:
    """A template while it is made: its parts for one thing and for others, and its fields."""

    def __init__(self, module: Templates, function: Function | None, number: ast.expr | None) -> None:
        self.module, self.function, self.number = module, function, number
        self.counted = ast.unparse(number) if number else None
        self.one: list[str] = []
        self.other: list[str] = []
        self.fields: dict[str, str] = {}
        self.names: dict[str, str] = {}

    def add(self, parts: list[ast.expr]) -> None:
        """Add one of the texts in a row."""
        pairs = [self._pair(part) for part in parts]
        self.one.append("".join(one for one, _ in pairs))
        self.other.append("".join(other for _, other in pairs))

    def _pair(self, part: ast.expr) -> tuple[str, str]:
        """What a part is in the template for one thing, and in that for others."""
        if not isinstance(part, ast.FormattedValue):
            text = str(ast.literal_eval(part)).replace("{", "{{").replace("}", "}}")
            return text, text
        spec = ""
        if isinstance(part.format_spec, ast.JoinedStr):
            spec = ":" + "".join(str(x.value) for x in part.format_spec.values if isinstance(x, ast.Constant))
        plural = None if spec else self.module.plural(part.value, self.function)
        if plural and ast.unparse(plural.number) == self.counted:
            return plural.one, plural.other
        convert = f"!{chr(part.conversion)}" if part.conversion > 0 else ""
        if not convert and ast.unparse(part.value) == self.counted:
            text = f"{{n{spec}}}"
        else:
            name = field_name(part.value, self.names)
            self.fields[name] = self.module.many(plural) if plural else self.module.code(part.value)
            text = f"{{{name}{convert}{spec}}}"
        return text, text

    def call(self) -> str:
        rest = "".join(f", {name}={code}" for name, code in self.fields.items())
        if self.number:
            number = self.module.code(self.number)
            return f"{self.module.tr}.many({number}, {_row(self.one)}, {_row(self.other)}{rest})"
        if not self.fields:
            self.one = [text.replace("{{", "{").replace("}}", "}") for text in self.one]
        return f"{self.module.tr}({_row(self.one)}{rest})"


class _Wrapping(ast.NodeTransformer):
    """Wraps the words inside a copy of an expression."""

    def __init__(self, module: Templates) -> None:
        self.module = module
        self.origins: dict[ast.AST, ast.AST] = {}

    def wrapped(self, node: ast.expr) -> ast.expr:
        """A copy of the expression, its words wrapped."""
        return cast("ast.expr", self.visit(self._copy(node)))

    def _copy(self, node: Node) -> Node:
        made = copy.copy(node)
        self.origins[made] = node
        for name, value in ast.iter_fields(node):
            if isinstance(value, ast.AST):
                setattr(made, name, self._copy(value))
            elif isinstance(value, list):
                setattr(made, name, [self._copy(v) if isinstance(v, ast.AST) else v for v in value])
        return made

    def visit(self, node: ast.AST) -> ast.AST:
        origin = self.origins.get(node)
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if isinstance(origin, ast.Constant) and self.module.is_words(origin):
                self.module.count += 1
                return _parsed(f"{self.module.tr}({quote(node.value)})")
            return node
        if isinstance(node, ast.JoinedStr):
            if isinstance(origin, ast.JoinedStr) and self.module.is_words(origin):
                # Python 3.11 does not know the place of what is inside an f-string.
                call = self.module.call(origin, [ast.unparse(origin)])
                if call is not None:
                    return _parsed(call)
            for part in node.values:
                if isinstance(part, ast.FormattedValue):
                    part.value = cast("ast.expr", self.visit(part.value))
            return node
        if isinstance(node, ast.Call | ast.IfExp):
            function = self.module.function(origin) if origin else None
            if plural := self.module.plural(node, function):
                return _parsed(self.module.many(plural))
        return self.generic_visit(node)


def _is_computed(spec: ast.expr | None) -> bool:
    return isinstance(spec, ast.JoinedStr) and any(
        isinstance(part, ast.FormattedValue) for part in spec.values
    )


def _first_number(plurals: list[Plural]) -> ast.expr | None:
    """The number that the sentence goes by: what most of its words go by, rather one that is shown."""
    if not plurals:
        return None
    codes = [ast.unparse(plural.number) for plural in plurals]
    votes = Counter(codes)
    shown = {code for code, plural in zip(codes, plurals, strict=True) if "{n" in plural.one}
    best = max(votes, key=lambda code: (votes[code], code in shown))
    return plurals[codes.index(best)].number


def texts_in_a_row(source: str) -> list[str]:
    """The source of each of the texts that follow one another, f-strings as one piece in every Python."""
    source = f"({source})"
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    first, last = (
        getattr(tokenize, f"FSTRING_{which}", -1) for which in ("START", "END")
    )  # from Python 3.12 on
    found, depth, start = [], 0, 0
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if not depth:
            start = starts[token.start[0] - 1] + token.start[1]
        depth += (token.type == first) - (token.type == last)
        if not depth and token.type in (tokenize.STRING, last):
            found.append(source[start : starts[token.end[0] - 1] + token.end[1]])
    return found


def _parsed(code: str) -> ast.expr:
    return ast.parse(code.replace("\n", " "), mode="eval").body


def _row(texts: list[str]) -> str:
    return "\n".join(quote(text) for text in texts if text) or '""'


def quote(text: str) -> str:
    """A text as code, in the quotes that the formatter chooses, letters of all scripts as they are."""
    body = "".join(
        letter if letter.isprintable() and letter != "\\" else ESCAPES.get(letter, repr(letter)[1:-1])
        for letter in text
    )
    if '"' not in body:
        return f'"{body}"'
    return '"' + body.replace('"', '\\"') + '"' if "'" in body else f"'{body}'"


def field_name(node: ast.expr, taken: dict[str, str]) -> str:
    """The name of the field for an expression; `taken` has those of the template by their code, and gets it."""
    code = ast.unparse(node)
    if code in taken:
        return taken[code]
    name = re.sub(r"\W", "", _name(node)).strip("_").lower() or "value"
    name = RENAMED.get(name, f"{name}_" if keyword.iskeyword(name) else name)
    base, at = name, 2
    while name in taken.values():
        name, at = f"{base}{at}", at + 1
    taken[code] = name
    return name


def _name(node: ast.expr | None) -> str:
    """What an expression is about, in a word."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(attr="name" | "path" | "value" as name, value=ast.Name() | ast.Attribute() as of):
            inner = _name(of)
            return name if inner in ("self", "error", "one", "e") else inner
        case ast.Attribute(attr=name) | ast.Subscript(slice=ast.Constant(value=str(name))):
            return name
        case ast.Call():
            return _name_of_call(node)
        case ast.Subscript(value=of):
            return _name(of)
        case ast.IfExp(orelse=otherwise):
            return "also" if isinstance(otherwise, ast.Constant) and not otherwise.value else "what"
        case ast.BoolOp(values=[first, *_]):
            return _name(first)
        case (
            ast.BinOp(left=ast.Name() | ast.Attribute() as side)
            | ast.BinOp(right=ast.Name() | ast.Attribute() as side)
        ):
            return _name(side)
        case _:
            return "value"


def _name_of_call(node: ast.Call) -> str:
    match node:
        case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)):
            pass
        case _:
            name = "value"
    first = node.args[0] if node.args else None
    known = {"human_size": "size", "many": "counted"}
    if name in known:
        return known[name]
    if name in ("max", "min", "round", "int", "abs", "sum"):
        inside = (part for argument in node.args for part in ast.walk(argument))
        return _name(next((part for part in inside if isinstance(part, ast.Name | ast.Attribute)), None))
    if name == "join":
        return _name(first) if isinstance(first, ast.Name | ast.Attribute) else "names"
    if isinstance(node.func, ast.Attribute) and not node.args:
        shown = ("lower", "upper", "text", "strip", "explanation", "currentText")
        return _name(node.func.value) if name in shown else name
    return _name(first) if isinstance(first, ast.Name | ast.Attribute | ast.Call | ast.Subscript) else name
