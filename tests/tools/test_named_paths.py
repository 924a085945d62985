"""Files that pages, settings and scripts name are there: whoever moves one finds out."""

import re
from pathlib import Path

import pytest

from tests.support.places import ROOT

PATH = re.compile(r"(?<![\w./-])(?:tests|tools|mpl_engine|mpl_desktop|docs|resources)/[\w./-]*\w")
MADE = {"resources/guide", "resources/build.json"}
"""What a build makes."""
PAGES = [
    *ROOT.glob("*.md"),
    *ROOT.glob("*.toml"),
    ROOT / "Makefile",
    *(ROOT / "docs").glob("*.md"),
    *(ROOT / ".github").rglob("*.*"),
    *(path for path in (ROOT / "tools").rglob("*") if path.suffix in (".sh", ".md")),
]


def named(text: str) -> set[str]:
    return set(PATH.findall(text))


def test_the_search_sees_paths_and_nothing_else() -> None:
    text = "See `tests/engine/a.py`, docs/b.md. Not shared/tests/c.py, mpl_engine.d/e or other/f.py."
    assert named(text) == {"tests/engine/a.py", "docs/b.md"}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_what_is_named_is_there(page: Path) -> None:
    missing = sorted(
        path for path in named(page.read_text(encoding="utf-8")) - MADE if not (ROOT / path).exists()
    )
    assert missing == []
