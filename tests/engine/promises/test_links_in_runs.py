"""Links in a run's folder lead nowhere: what is outside of it is never written, moved or removed."""

import os
import shutil
from pathlib import Path

import pytest

from mpl_engine.cancel import CancelToken
from mpl_engine.errors import EngineError, RunLocked, RunProblem, WriteFailed
from mpl_engine.events import Notice, drain
from mpl_engine.export.curves import export_curves
from mpl_engine.export.run_report import run_report
from mpl_engine.runs.files import FILES, RunFolder
from mpl_engine.runs.folder import create, is_run, open_run
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import resume, train
from mpl_engine.training.event_log import EventLog
from tests.support import run_folders
from tests.support.run_folders import files_in, somebody_elses

pytestmark = pytest.mark.skipif(os.name != "posix", reason="links need no rights on POSIX")


@pytest.fixture
def outside(tmp_path):
    """A folder elsewhere with files that look like a run's."""
    return somebody_elses(tmp_path / "outside")


@pytest.fixture
def unfinished(trained_run, tmp_path):
    """A run that can go on: all but its end is there."""
    return run_folders.unfinished(trained_run, tmp_path / "run")


def link(run: Path, name: str, outside: Path) -> None:
    """Put a link into the place of a run's file or folder."""
    place = run / name
    if place.is_dir():
        shutil.rmtree(place)
    place.unlink(missing_ok=True)
    place.parent.mkdir(exist_ok=True)
    target = {".replaced": outside, "folds": outside, "folds/1": outside / "1"}.get(name, outside / name)
    place.symlink_to(target)


LINKED = [*FILES, ".replaced", "folds", "folds/1"]


@pytest.mark.parametrize("name", LINKED)
def test_a_training_that_would_follow_a_link_is_refused(unfinished, outside, pictures_folder, name):
    link(unfinished, name, outside)
    before, own = files_in(outside), files_in(unfinished)
    for attempt in (
        lambda: drain(resume(unfinished, token=CancelToken())),
        lambda: drain(train(RunPlan(pictures_folder), unfinished, token=CancelToken(), force=True)),
        lambda: create(unfinished, RunPlan(pictures_folder), force=True),
    ):
        with pytest.raises(EngineError, match=r"link|already exists"):
            attempt()
        assert files_in(outside) == before
    after = files_in(unfinished)
    after.pop("lock", None)
    own.pop("lock", None)
    assert after == own


@pytest.mark.parametrize("name", LINKED)
def test_what_only_reads_a_run_writes_nothing_beside_links(trained_run, tmp_path, outside, name):
    run = tmp_path / "run"
    shutil.copytree(trained_run, run)
    link(run, name, outside)
    before, own = files_in(outside), files_in(run)

    def forget() -> None:
        RunFolder(run, RunPlan(tmp_path)).forget_if_untrained()

    for read in (
        lambda: open_run(run).read_result(),
        lambda: run_report(run),
        lambda: export_curves(run, "csv", tmp_path / "curves.csv", force=True),
        lambda: is_run(run),
        forget,
    ):
        try:
            read()
        except EngineError as error:
            assert str(error)  # noqa: PT017 - refused is as good as read
        assert files_in(outside) == before
        assert files_in(run) == own


def test_a_run_whose_replacement_was_interrupted_is_not_repaired_by_readers(trained_run, tmp_path):
    run = tmp_path / "run"
    shutil.copytree(trained_run, run)
    (run / ".replaced").mkdir()
    for name in ("config.json", "split.json"):
        (run / name).rename(run / ".replaced" / name)
    before = files_in(run)
    with pytest.raises(RunProblem, match="interrupted"):
        open_run(run)
    with pytest.raises(RunProblem):
        run_report(run)
    assert files_in(run) == before
    assert drain(resume(run, token=CancelToken())).test_accuracy is not None
    assert not (run / ".replaced").exists()


def test_the_event_log_follows_no_link(tmp_path):
    (tmp_path / "letter.txt").write_text("dear reader")
    (tmp_path / "events.jsonl").symlink_to(tmp_path / "letter.txt")
    with pytest.raises(WriteFailed, match="link"):
        EventLog(tmp_path / "events.jsonl")
    assert (tmp_path / "letter.txt").read_text() == "dear reader"


def test_a_backup_that_shares_the_log_by_a_hard_link_keeps_its_lines(tmp_path):
    log = tmp_path / "events.jsonl"
    log.write_text("kept\nnot checkpointed\n")
    (tmp_path / "backup.jsonl").hardlink_to(log)
    again = EventLog(log, len("kept\n"))
    again.append(Notice("new"))
    again.close()
    assert (tmp_path / "backup.jsonl").read_text() == "kept\nnot checkpointed\n"
    assert log.read_text().startswith('kept\n{"event": "Notice"')


# The lock


def test_a_run_is_held_from_its_making_to_its_end(tmp_path, pictures_folder):
    job = train(RunPlan(pictures_folder), tmp_path / "run", token=CancelToken())
    next(job)
    with pytest.raises(EngineError):
        create(tmp_path / "run", RunPlan(tmp_path))
    with pytest.raises(RunLocked):
        create(tmp_path / "run", RunPlan(tmp_path), force=True)
    assert open_run(tmp_path / "run").plan.data == pictures_folder
    job.close()


def test_forgetting_leaves_a_run_that_another_program_works_on(tmp_path):
    run = create(tmp_path / "run", RunPlan(tmp_path))
    with run.locked():
        RunFolder(run.path, run.plan).forget_if_untrained()
        assert is_run(run.path)
    run.forget_if_untrained()
    assert not run.path.exists()


def test_a_refused_folder_gets_no_lock_file(tmp_path):
    (tmp_path / "photo.jpg").write_bytes(b"x")
    with pytest.raises(EngineError):
        create(tmp_path, RunPlan(tmp_path), force=True)
    with pytest.raises(RunProblem):
        drain(resume(tmp_path, token=CancelToken()))
    assert [p.name for p in tmp_path.iterdir()] == ["photo.jpg"]
