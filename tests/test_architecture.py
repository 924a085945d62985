"""The house: no circle of imports, no crowded room or one for a single file, no long file, few small ones, plain doors."""

import sys
import tomllib
from pathlib import Path

import pytest

from tests.support import architecture
from tests.support.places import ROOT

PACKAGES = ("mpl_engine", "mpl_desktop")
DOORS = ("mpl_engine", "mpl_desktop", "mpl_desktop.theme")
"""Packages whose `__init__` hands on names; what it may load is said below."""

RESOURCES = "mpl_engine._resources"
"""No folder of its own in the checkout: the top folder `resources`, under this name in the wheel."""


def tree(root: Path, sources: dict[str, str]) -> Path:
    """A package `p` with these files, and a line in each `__init__`."""
    for name, source in {"__init__.py": '"""A package."""\n', **sources}.items():
        path = root / "p" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    return root


# Imports


def test_no_file_imports_itself_through_others() -> None:
    graph = architecture.import_graph(ROOT, PACKAGES)
    assert " → ".join(architecture.circle(graph)) == ""
    assert "mpl_engine.config" in graph["mpl_engine.runs.plan"], "the walk sees the program's imports"
    assert "mpl_engine.runs.train" in graph["mpl_desktop.jobs.training"], "in functions too"


@pytest.mark.parametrize(
    "back",
    [
        "import p.room.a",
        "import p.room.a as other",
        "from p.room import a",
        "from p.room.a import thing",
        "from . import a",
        "from .a import thing",
        "from ..room.a import thing",
        "def f():\n    from p.room.a import thing",
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from p.room.a import thing",
        "class C:\n    def f(self):\n        try:\n            import p.room.a\n        except ImportError:\n            pass",
    ],
)
def test_a_circle_of_three_is_found_however_it_is_closed(tmp_path: Path, back: str) -> None:
    sources = {"room/__init__.py": "", "room/a.py": "from p.room.b import x", "room/b.py": "import p.room.c"}
    open_way = tree(tmp_path, {**sources, "room/c.py": "import os"})
    assert architecture.circle(architecture.import_graph(open_way, ["p"])) == []
    (tmp_path / "p" / "room" / "c.py").write_text(back, encoding="utf-8")
    found = architecture.circle(architecture.import_graph(tmp_path, ["p"]))
    assert found[0] == found[-1]
    assert sorted(found[1:]) == ["p.room.a", "p.room.b", "p.room.c"]


def test_a_door_and_what_it_hands_on_make_a_circle_if_that_asks_at_the_door(tmp_path: Path) -> None:
    tree(tmp_path, {"__init__.py": "from p.a import x", "a.py": "from p.b import y", "b.py": "y = 1"})
    assert architecture.circle(architecture.import_graph(tmp_path, ["p"])) == []
    (tmp_path / "p" / "b.py").write_text("from p import x", encoding="utf-8")
    assert set(architecture.circle(architecture.import_graph(tmp_path, ["p"]))) == {"p", "p.a", "p.b"}


# Sizes


def test_no_room_is_crowded_and_none_is_for_one_file() -> None:
    assert architecture.crowded_rooms(ROOT, PACKAGES) == []
    assert architecture.lonely_files(ROOT, PACKAGES) == []


def test_a_crowd_and_a_lonely_file_are_found(tmp_path: Path) -> None:
    many = {f"many/{number}.py": "" for number in range(15)}
    tree(
        tmp_path,
        {**many, "many/__init__.py": "", "one/__init__.py": "", "one/a.py": "", "a.py": "", "b.py": ""},
    )
    assert architecture.crowded_rooms(tmp_path, ["p"]) == ["p.many has 15 files, at most 14"]
    assert architecture.lonely_files(tmp_path, ["p"]) == ["p.one is a room of one file"]


def test_no_file_is_long_and_few_are_small() -> None:
    assert architecture.long_files(ROOT, PACKAGES) == []
    share, small = architecture.small_files(ROOT, PACKAGES)
    assert share < architecture.SMALL_SHARE, small


def test_long_and_small_files_are_found(tmp_path: Path) -> None:
    tree(
        tmp_path,
        {"long.py": "x = 1\n" * 351, "a.py": "x = 1\n" * 350, "b.py": "x = 1\n" * 50, "c.py": "x = 1\n" * 49},
    )
    assert architecture.long_files(tmp_path, ["p"]) == ["p.long has 351 lines, at most 350"]
    assert architecture.small_files(tmp_path, ["p"]) == (0.25, ["p/c.py"])


# Doors


def test_the_init_of_a_room_holds_one_line_of_words() -> None:
    assert architecture.talkative_inits(ROOT, PACKAGES, but_for=DOORS) == []


@pytest.mark.parametrize(
    ("source", "good"),
    [
        ('"""A room."""\n', True),
        ("", False),
        ("x = 1\n", False),
        ('"""A room."""\n\nfrom p.a import x\n', False),
        ('"""A room.\n\nWith more words.\n"""\n', False),
        ('"""A room."""; x = 1\n', False),
    ],
)
def test_an_init_with_more_or_less_is_found(tmp_path: Path, source: str, good: bool) -> None:
    tree(tmp_path, {"room/__init__.py": source, "room/a.py": "", "room/b.py": ""})
    assert (architecture.talkative_inits(tmp_path, ["p"]) == []) is good


def test_doors_load_only_what_costs_nothing_or_is_their_own() -> None:
    loaded = {
        name: [
            module
            for module in architecture.loads(path)
            if module.partition(".")[0] not in sys.stdlib_module_names
        ]
        for name, path in architecture.files(ROOT, PACKAGES).items()
        if name in DOORS
    }
    assert loaded["mpl_engine"] == ["mpl_engine.no_telemetry", "mpl_engine.version"]
    assert loaded["mpl_desktop"] == ["mpl_engine.version"]
    assert loaded["mpl_desktop.theme"]
    assert all(module.startswith("mpl_desktop.theme.") for module in loaded["mpl_desktop.theme"])


# Packaging


def test_every_package_on_disk_is_packaged() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    listed = project["tool"]["setuptools"]["packages"]
    assert sorted(listed) == sorted([*architecture.rooms(ROOT, PACKAGES), RESOURCES])
    assert all(
        (ROOT.joinpath(*name.split(".")) / "__init__.py").is_file() for name in listed if name != RESOURCES
    )
    assert (ROOT / project["tool"]["setuptools"]["package-dir"][RESOURCES]).is_dir()


def test_a_folder_without_an_init_is_a_package_that_the_list_must_have(tmp_path: Path) -> None:
    tree(tmp_path, {"a.py": "", "deep/deeper/b.py": ""})
    assert set(architecture.rooms(tmp_path, ["p"])) == {"p", "p.deep.deeper"}
