"""Checks the changelog fragments: a name that towncrier takes, a known kind, and one paragraph of text.

Usage: python tools/changelog/check_fragments.py [FILE...], by default every file of changelog.d/. Prints a line for
each fault and ends with 1 if there is any: towncrier leaves out what it does not understand and says nothing.
"""

import re
import sys
import tomllib
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "changelog.d"
NOT_FRAGMENTS = {"README.md"}
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*\.(?P<kind>[a-z]+)\.md")


def kinds(pyproject: Path) -> list[str]:
    """The kinds of changes that the settings of towncrier name, in the order of the changelog's sections."""
    settings = tomllib.loads(pyproject.read_text(encoding="utf-8"))["tool"]["towncrier"]
    return [kind["directory"] for kind in settings["type"]]


def faults(path: Path, known: Sequence[str]) -> Iterator[str]:
    """What is wrong with one fragment, in words that say what to do."""
    name = _NAME.fullmatch(path.name)
    if name is None:
        yield "name it SHORT-NAME.KIND.md, in small letters, digits and hyphens"
    elif name["kind"] not in known:
        yield f"there is no kind {name['kind']!r}; take one of {', '.join(known)}"
    try:
        text = path.read_text(encoding="utf-8").strip()
    except UnicodeDecodeError:
        yield "it is not UTF-8"
        return
    if not text:
        yield "it is empty; say in a sentence or two what a user notices"
    elif re.search(r"\n\s*\n", text):
        yield "it has more than one paragraph; a fragment becomes one entry of a list"
    elif re.search(r"^\s*(#|[-*+]\s|\d+[.)]\s)", text, re.MULTILINE):
        yield "it has a heading or a list; a fragment becomes one entry of a list"


def main(arguments: Sequence[str]) -> int:
    """Check the files named, or all; the exit status."""
    known = kinds(ROOT / "pyproject.toml")
    paths = [Path(argument) for argument in arguments] or sorted(FOLDER.iterdir())
    found = [
        (path, fault) for path in paths if path.name not in NOT_FRAGMENTS for fault in faults(path, known)
    ]
    for path, fault in found:
        print(f"{path.name}: {fault}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
