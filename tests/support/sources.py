"""The program's own sources as syntax trees, for tests of what they may contain."""

import ast
from collections.abc import Iterator

from tests.support.places import ROOT


def sources(*packages: str) -> Iterator[tuple[str, ast.Module]]:
    """The path below the repository, with `/`, and the tree of each file of the packages."""
    for package in packages:
        for path in sorted((ROOT / package).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def dotted(node: ast.expr) -> str:
    """`a.b.c` as it is written; nothing for what is no such name."""
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def calls(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Every call with the dotted name that is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield dotted(node.func), node
