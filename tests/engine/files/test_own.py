"""Paths in files of the program's own stay below their root."""

import pytest

from mpl_engine.files.own import stays_inside


@pytest.mark.parametrize(
    "path", ["a.png", "class/a.png", "a/b/c.png", "..a/b..png", "a\u00e9/\U0001f33c.png"]
)
def test_a_path_below_its_root(path: str) -> None:
    assert stays_inside(path)


@pytest.mark.parametrize("path", ["", "..", "../a", "a/../../b", "a/..", "/a", "/", "a\0b", "\0"])
def test_a_path_that_leaves_its_root(path: str) -> None:
    assert not stays_inside(path)
