"""Parts of the program are started as the program itself was: from Python, or from a bundle without one."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from mpl_engine.files import program
from tests.support.places import ROOT


@pytest.fixture
def bundle(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """This process as PyInstaller's bootloader would have started it."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "mpl-desktop"))
    return tmp_path


def test_python_is_told_the_module():
    assert program.command("mpl_engine", "info", "x") == [sys.executable, "-m", "mpl_engine", "info", "x"]
    assert program.command("mpl_engine.speed.step", "small") == [
        sys.executable,
        "-m",
        "mpl_engine.speed.step",
        "small",
    ]


def test_a_bundle_starts_its_programs_and_itself_for_other_parts(bundle):
    assert program.command("mpl_engine", "info", "x") == [str(bundle / "mpl-engine"), "info", "x"]
    assert program.command("mpl_desktop", "--self-test") == [str(bundle / "mpl-desktop"), "--self-test"]
    assert program.command("mpl_engine.speed.step", "small") == [
        str(bundle / "mpl-desktop"),
        program.PART_SWITCH,
        "mpl_engine.speed.step",
        "small",
    ]


def test_programs_of_windows_have_their_ending(bundle, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "executable", str(bundle / "mpl-desktop.exe"))
    assert program.command("mpl_engine") == [str(bundle / "mpl-engine.exe")]


@pytest.mark.parametrize("frozen", [False, True])
def test_only_what_a_bundle_can_start_is_started_at_all(frozen, monkeypatch):
    """Else it would work from the sources, and fail for the people who have a bundle."""
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    with pytest.raises(ValueError, match=re.escape("mpl_engine.speed.row")):
        program.command("mpl_engine.speed.row")


def test_every_part_is_a_module_of_the_program():
    for part in program.PARTS:
        assert (ROOT / (part.replace(".", "/") + ".py")).is_file()
    for package in program.PROGRAMS:
        assert (ROOT / package / "__main__.py").is_file()


def test_everything_that_is_started_as_a_module_goes_through_here():
    """A line with `sys.executable` and `-m` has no meaning in a bundle."""
    found = [
        path.relative_to(ROOT).as_posix()
        for package in program.PROGRAMS
        for path in (ROOT / package).rglob("*.py")
        if "sys.executable" in path.read_text(encoding="utf-8")
    ]
    # The other is a bare Python, for which a bundle has its own answer.
    assert sorted(found) == ["mpl_engine/files/program.py", "mpl_engine/speed/startup.py"]


def test_a_part_runs_as_main_with_its_own_arguments(tmp_path):
    source = (
        "import sys; sys.frozen = True\n"
        "from mpl_engine.files import program\n"
        "program.PARTS = ('a_part',)\n"
        f"sys.path.insert(0, {str(tmp_path)!r})\n"
        "print(program.run_part(program.command('a_part', 'one', '--two')))\n"
    )
    (tmp_path / "a_part.py").write_text(
        "import sys\nif __name__ == '__main__':\n    print(sys.argv[1:])\n", encoding="utf-8"
    )
    done = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout.splitlines() == ["['one', '--two']", "True"]


@pytest.mark.parametrize(
    "line",
    [
        ["mpl-engine"],
        ["mpl-engine", "--version"],
        ["mpl-engine", program.PART_SWITCH],
        ["mpl-engine", program.PART_SWITCH, "http.server"],
        ["mpl-engine", "info", program.PART_SWITCH, "mpl_engine.version"],
    ],
)
def test_nothing_else_is_run(line):
    assert program.run_part(line) is False


def test_what_a_bundle_starts_gets_the_systems_libraries(bundle):
    environment = {"LD_LIBRARY_PATH": "/bundle/_internal", "LD_LIBRARY_PATH_ORIG": "/opt/cuda", "HOME": "/h"}
    program.restore_library_path(environment)
    assert environment == {"LD_LIBRARY_PATH": "/opt/cuda", "HOME": "/h"}
    environment = {"LD_LIBRARY_PATH": "/bundle/_internal"}
    program.restore_library_path(environment)
    assert environment == {}


def test_without_a_bundle_the_library_path_is_the_persons():
    environment = {"LD_LIBRARY_PATH": "/opt/cuda"}
    program.restore_library_path(environment)
    assert environment == {"LD_LIBRARY_PATH": "/opt/cuda"}
