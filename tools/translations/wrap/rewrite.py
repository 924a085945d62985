"""Writes a module anew, with its words wrapped and what says them bound at its head."""

import ast
import re
from collections.abc import Iterator

from tools.translations.wrap.literals import Function, Literal, is_text, text_of
from tools.translations.wrap.rules import wordy
from tools.translations.wrap.templates import Templates

MAKERS = {"tr": ("words_of", "mpl_desktop.language.words"), "say": ("speaker", "mpl_engine.messages")}
"""By the name that says words: what makes it, and where that is."""


class Rewriting(Templates):
    """One module while its words are wrapped."""

    def __init__(self, name: str, source: str) -> None:
        super().__init__(name, source)
        self.edits: list[tuple[int, int, str]] = []

    def rewritten(self) -> str:
        """The new source: as it was, where it has no words that are not wrapped yet.

        Raises:
            SyntaxError: if what comes out is not Python.
        """
        self._walk(self.tree, None)
        if not self.edits:
            return self.data.decode()
        self._bind()
        data = self.data
        for first, last, text in sorted(self.edits, key=lambda edit: edit[:2], reverse=True):
            data = data[:first] + text.encode() + data[last:]
        source = self._without_unused(data.decode())
        ast.parse(source)
        return source

    def _walk(self, node: ast.AST, function: Function | None) -> None:
        for child in ast.iter_child_nodes(node):
            if child in self.docs:
                continue
            if isinstance(child, ast.JoinedStr) or (isinstance(child, ast.Constant) and is_text(child)):
                self._literal(child)
            elif isinstance(child, ast.Call | ast.IfExp) and (plural := self.plural(child, function)):
                if isinstance(child, ast.Call) or self._is_shown(child, plural[1:]):
                    self._edit(child, self.many(plural))
                else:
                    self._walk(child, function)
            else:
                inside = child if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef) else function
                self._walk(child, inside)

    def _literal(self, node: Literal) -> None:
        if self.is_words(node):
            call = self.call(node)
            if call is not None:
                self._tell_of_parts(node)
                self._edit(node, call)
        elif isinstance(node, ast.JoinedStr):
            # No words itself, it may hold some.
            before, after = ast.unparse(node), self.code(node)
            if after != ast.unparse(ast.parse(before, mode="eval").body):
                self._tell_of_parts(node)
                self._edit(node, after)

    def _is_shown(self, node: ast.IfExp, texts: tuple[str, str]) -> bool:
        """Whether a choice by a number is one of words."""
        bare = ((text, re.sub(r"\{.*?\}", "", text)) for text in texts)
        if not any(wordy(words, single=True, lower=" " in text) for text, words in bare):
            return False
        return any(
            isinstance(part, ast.Constant) and self.is_words(part) for part in (node.body, node.orelse)
        )

    def _tell_of_parts(self, node: Literal) -> None:
        """Report words that are put together of parts: no translator can make a sentence of them."""
        up, text = self.parents.get(node), text_of(node)
        if isinstance(up, ast.AugAssign) or (isinstance(up, ast.BinOp) and isinstance(up.op, ast.Add)):
            self.tell(node, f"put together with +: {text!r}")
        if text[:1] in " ,;." or text[-1:] == " ":
            self.tell(node, f"a part of a sentence: {text!r}")

    def _edit(self, node: ast.expr, text: str) -> None:
        self.edits.append((*self.span(node), text))

    def _bind(self) -> None:
        """Add the import and the line that binds the name, where they are not there."""
        maker, home = MAKERS[self.tr]
        body = self.tree.body
        if any(ast.unparse(node) == f"{self.tr} = {maker}(__name__)" for node in body):
            return
        names = set(_names(self.tree))
        if own := sorted({self.tr, maker} & names):
            self.tell(body[0], f"has names {own} of its own")
        alias = f"{maker}_of" if maker in names else maker
        imports = [node for node in body if isinstance(node, ast.Import | ast.ImportFrom)]
        heads = [
            *imports,
            *(
                node
                for node in body
                if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
            ),
        ]
        first = imports[0].lineno - 1 if imports else _end(body[0])
        last = max(map(_end, heads), default=first)
        line = f"from {home} import {maker}" + (f" as {alias}" if alias != maker else "") + "\n"
        self.edits.append((self.starts[last],) * 2 + (f"\n{self.tr} = {alias}(__name__)\n",))
        self.edits.append((self.starts[first],) * 2 + (line if imports else "\n" + line,))

    def _without_unused(self, source: str) -> str:
        """The source without assignments of words by a number that stand in the sentences now."""
        lines, known = (
            source.splitlines(keepends=True),
            {name for made in self.by_number.values() for name in made},
        )
        unused = set()
        for function in ast.walk(ast.parse(source)):
            if not isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            inside = list(ast.walk(function))
            loaded = {
                node.id for node in inside if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)
            }
            for node in inside:
                if isinstance(node, ast.Assign):
                    targets = {part.id for part in ast.walk(node.targets[0]) if isinstance(part, ast.Name)}
                    if targets and targets <= known - loaded:
                        unused.add((node.lineno - 1, _end(node)))
                    elif targets & known and targets - loaded:
                        self.tell(node, f"no longer used: {sorted(targets - loaded)}")
        for first, last in sorted(unused, reverse=True):
            del lines[first:last]
        return "".join(lines)


def _names(tree: ast.Module) -> Iterator[str]:
    """The names that a module gives to something."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, ast.arg):
            yield node.arg
    for top in tree.body:
        if isinstance(top, ast.FunctionDef | ast.ClassDef):
            yield top.name


def _end(node: ast.stmt) -> int:
    return node.end_lineno or node.lineno
