"""`train --force` that dies at any file operation: the run that it would replace is never lost."""

import contextlib
import shutil
from pathlib import Path

import pytest

from mpl_engine.errors import RunProblem, WriteFailed
from mpl_engine.runs.files import RunFolder
from mpl_engine.runs.folder import create, open_run, reopened
from mpl_engine.runs.plan import RunPlan

OPERATIONS = ("rename", "replace", "unlink", "rmdir", "mkdir")


class Killed(BaseException):
    """The program is gone: this and every later file operation fails."""


@pytest.fixture
def dying(monkeypatch):
    """`dying(n)` lets n file operations through and kills all that follow; `dying(None)` ends that."""
    left: list[int | None] = [None]
    for name in OPERATIONS:
        real = getattr(Path, name)

        def operate(self, *arguments, real=real, **options):
            if left[0] is not None:
                if left[0] == 0:
                    raise Killed
                left[0] -= 1
            return real(self, *arguments, **options)

        monkeypatch.setattr(Path, name, operate)
    return lambda count: left.__setitem__(0, count)


def files(folder: Path) -> dict[str, bytes]:
    inside = {str(p.relative_to(folder)): p for p in folder.rglob("*") if p.is_file() and p.name != "lock"}
    return {name: path.read_bytes() for name, path in inside.items()}


def is_somewhere(folder: Path, old: dict[str, bytes]) -> bool:
    """Whether every file of the old run is still there, in its place or aside."""
    found = files(folder)
    return all(content in (found.get(name), found.get(f".replaced/{name}")) for name, content in old.items())


def attempt(folder: Path, plan: RunPlan) -> None:
    create(folder, plan, force=True).forget_if_untrained()


def test_a_killed_replacement_loses_nothing(trained_run, tmp_path, dying):
    plan, died = RunPlan(tmp_path), 0
    for count in range(200):
        folder = tmp_path / str(count)
        shutil.copytree(trained_run, folder)
        old = files(folder)
        dying(count)
        try:
            attempt(folder, plan)
        except Killed:
            died += 1
        finally:
            dying(None)
        found = files(folder)
        with contextlib.suppress(
            RunProblem
        ):  # a reader tells that the replacement was interrupted, and repairs nothing
            open_run(folder)
        assert files(folder) == found, f"a reader changed the folder after a kill at operation {count}"
        assert is_somewhere(folder, old), f"killed at operation {count}"
        if count % 2:  # either puts back what the interrupted move left
            attempt(folder, plan)
        else:
            with reopened(folder) as again:
                again.undo_if_untrained()
        assert {n: c for n, c in files(folder).items() if not n.endswith(".tmp")} == old
        shutil.rmtree(folder)
        if died <= count:
            break
    assert died > 20


def test_a_finished_run_stays_kept_when_its_unfinished_successor_is_replaced(trained_run, tmp_path):
    folder = tmp_path / "run"
    shutil.copytree(trained_run, folder)
    old = files(folder)
    create(folder, RunPlan(tmp_path), force=True)
    (folder / "checkpoint.safetensors").write_bytes(b"work that was not finished")
    create(folder, RunPlan(tmp_path, device="cpu"), force=True).forget_if_untrained()
    assert files(folder) == old


def test_a_configuration_that_cannot_be_written_puts_the_old_run_back(trained_run, tmp_path, monkeypatch):
    folder = tmp_path / "run"
    shutil.copytree(trained_run, folder)
    old = files(folder)

    def full(path: Path, _: object) -> None:
        raise WriteFailed(path, "the disk is full")

    monkeypatch.setattr("mpl_engine.runs.files.write_json", full)
    with pytest.raises(WriteFailed):
        create(folder, RunPlan(tmp_path), force=True)
    assert files(folder) == old
    with pytest.raises(WriteFailed):
        create(tmp_path / "new", RunPlan(tmp_path))
    assert not (tmp_path / "new").exists()


def test_what_a_killed_first_write_leaves_is_in_nobodys_way(tmp_path):
    run = tmp_path / "run"
    run.mkdir()
    (run / ".config.json.0123456789ab.tmp").write_bytes(b"{")
    made = create(run, RunPlan(tmp_path))
    made.clear_left_overs()
    assert {p.name for p in run.iterdir()} == {"config.json", "lock"}


@pytest.mark.parametrize("name", [".config.json.tmp", ".notes.0123456789ab.tmp", "x.json.0123456789ab.tmp"])
def test_somebody_elses_temporary_file_stays(tmp_path, name):
    (tmp_path / name).write_bytes(b"mine")
    RunFolder(tmp_path, RunPlan(tmp_path)).clear_left_overs()
    assert (tmp_path / name).exists()
