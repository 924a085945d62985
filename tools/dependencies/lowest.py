"""Prints a pip constraints file with the lowest version of every dependency that pyproject.toml allows.

Usage: python lowest.py [PYPROJECT] > lowest.txt. `make test-lowest` runs the tests with them.
"""

import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

PYPROJECT = Path(__file__).parents[2] / "pyproject.toml"
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LOWEST = re.compile(r"(?:>=|==|~=)\s*([\w.!+]+)")


def pins(pyproject: Path) -> Iterator[str]:
    """`NAME==LOWEST` for the program's own dependencies and those of every extra and dependency group, each name once.

    Raises:
        ValueError: if a dependency names no lowest version, so that nothing is promised of old ones.
    """
    for wanted in dict.fromkeys(_wanted(tomllib.loads(pyproject.read_text(encoding="utf-8")))):
        name, found = _NAME.match(wanted), _LOWEST.search(wanted.partition(";")[0])
        if name is None or found is None:
            raise ValueError(f"{pyproject} names no lowest version of {wanted!r}; write NAME>=VERSION")
        yield f"{name[0]}=={found[1]}"


def _wanted(table: dict[str, Any]) -> Iterator[str]:
    project = table["project"]
    yield from project["dependencies"]
    for extra in project.get("optional-dependencies", {}).values():
        yield from extra
    for group in table.get("dependency-groups", {}).values():
        # A group that is included ({include-group = "NAME"}) is read where it stands.
        yield from (wanted for wanted in group if isinstance(wanted, str))


if __name__ == "__main__":
    print("\n".join(pins(Path(sys.argv[1]) if len(sys.argv) > 1 else PYPROJECT)))
