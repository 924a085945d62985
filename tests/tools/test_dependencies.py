"""The lowest versions of dependencies, which `make test-lowest` installs, are those that pyproject.toml promises."""

import re
import runpy
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.support.places import ROOT

SCRIPT = ROOT / "tools" / "dependencies" / "lowest.py"


def pins(*arguments: object) -> list[str]:
    done = subprocess.run(
        [sys.executable, SCRIPT, *map(str, arguments)], capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()


def project(tmp_path: Path, *dependencies: str) -> Path:
    path = tmp_path / "pyproject.toml"
    path.write_text(f"[project]\ndependencies = {list(dependencies)!r}\n", encoding="utf-8")
    return path


def test_every_dependency_is_pinned_to_its_lowest_version():
    table = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    lists = [*table["project"]["optional-dependencies"].values(), *table["dependency-groups"].values()]
    more = [one for wanted in lists for one in wanted if isinstance(one, str)]
    found = pins()
    assert {pin.partition("==")[0] for pin in found} == {
        re.split("[^A-Za-z0-9._-]", wanted)[0] for wanted in [*table["project"]["dependencies"], *more]
    }
    assert len(found) == len(set(found))
    assert any(pin.startswith("torch==2.") for pin in found)


@pytest.mark.parametrize(
    ("wanted", "pin"),
    [
        ("Qt_6-x>=6.8,!=6.11.0,<6.12", "Qt_6-x==6.8"),
        ("one<4,>=3.3", "one==3.3"),
        ("one != 3.4, >= 3.3", "one==3.3"),
        ("one[extra]>=1.0rc1", "one==1.0rc1"),
        ("one==2.0", "one==2.0"),
        ("one~=2.1", "one==2.1"),
        ("one>=2.1; python_version > '3.11'", "one==2.1"),
    ],
)
def test_ranges(tmp_path, wanted, pin):
    assert pins(project(tmp_path, wanted)) == [pin]


def test_extras_and_groups_are_pinned_too(tmp_path):
    path = project(tmp_path, "one>=1")
    with path.open("a", encoding="utf-8") as file:
        file.write('optional-dependencies.more = ["two>=2"]\n')
        file.write(
            '[dependency-groups]\ndev = ["three>=3", {include-group = "docs"}]\ndocs = ["four>=4", "one>=1"]\n'
        )
    assert pins(path) == ["one==1", "two==2", "three==3", "four==4"]


@pytest.mark.parametrize("group", ['dev = ["one"]', 'dev = ["two>=2", "one<4"]'])
def test_a_group_without_a_lowest_version_is_told(tmp_path, group):
    path = project(tmp_path)
    with path.open("a", encoding="utf-8") as file:
        file.write(f"[dependency-groups]\n{group}\n")
    with pytest.raises(ValueError, match="names no lowest version of"):
        list(runpy.run_path(str(SCRIPT))["pins"](path))


@pytest.mark.parametrize("wanted", ["one", "one<4", "one!=3", "one>3"])
def test_a_dependency_without_a_lowest_version_is_told(tmp_path, wanted):
    with pytest.raises(ValueError, match="names no lowest version of"):
        list(runpy.run_path(str(SCRIPT))["pins"](project(tmp_path, wanted)))
