"""What brings work back: locks that a crash leaves, the backup, folders that moved, trainings that broke off."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mpl_desktop.jobs import training as training_jobs
from mpl_desktop.messages import Message, Page
from mpl_desktop.project.file import ProjectFile, ProjectInUse, backup_path, lock_path
from mpl_desktop.project.project import Project, read_project
from mpl_desktop.project.run_record import DONE, PAUSED, RUNNING, STOPPED
from mpl_desktop.system.settings import Settings
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.workspace import recovery, unfinished
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.config import Config
from mpl_engine.runs.folder import create, open_run
from mpl_engine.runs.plan import RunPlan

from ..conftest import WAIT_MS
from ..fake_engine import FakeEngine

HOLD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from mpl_desktop.project.file import ProjectFile
app = QCoreApplication([])
file = ProjectFile(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def other(settings: Settings, qtbot: QtBot) -> Iterator[Workspace]:
    """A second window's workspace, with the same settings and data."""
    made = Workspace(Settings(settings.path, settings.data))
    yield made
    made.close()


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> FakeEngine:
    return FakeEngine().put_in(monkeypatch)


def heard(workspace: Workspace) -> list[Message]:
    said: list[Message] = []
    workspace.said.connect(said.append)
    return said


def plan(folder: Path) -> RunPlan:
    return RunPlan(data=folder, backbone="tiny", config=Config(), preset="quick")


def test_a_project_is_open_in_one_window_only(
    workspace: Workspace, other: Workspace, image_folder: Path, tmp_path: Path
) -> None:
    assert workspace.open(image_folder)
    said = heard(other)
    assert not other.open(image_folder)
    assert "open in another window" in said[-1].text
    assert other.project is None
    saved = tmp_path / "mine.mplproject"
    assert workspace.save_as(saved)
    assert other.open(image_folder), "the automatic file is free again"
    link = tmp_path / "same.mplproject"
    link.symlink_to(saved)
    assert not other.open(link), "another name of the same file"
    assert not other.save_as(saved), "nor can it be saved over"
    assert workspace.open(saved), "its own window may open it again"
    workspace.close()
    assert other.open(saved)


def test_a_lock_of_a_killed_program_is_taken_over(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "a.mplproject"
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"held"
        with pytest.raises(ProjectInUse) as caught:
            ProjectFile(path)
        assert caught.value.process == process.pid
        assert not caught.value.elsewhere
        process.kill()
        process.wait()
        assert lock_path(path).exists(), "a killed program cannot clean up"
    ProjectFile(path).close()
    assert not lock_path(path).exists()


def test_a_lock_of_another_computer_can_be_taken_on_the_persons_word(
    workspace: Workspace, tmp_path: Path, image_folder: Path
) -> None:
    path = tmp_path / "shared.mplproject"
    Project(image_folder).write(path)
    lock_path(path).write_text("4711\nmpl-desktop\nother-computer\n\n\n")
    said = heard(workspace)
    assert not workspace.open(path)
    assert "other-computer" in said[-1].text
    assert said[-1].action == "take_over"
    assert isinstance(said[-1].fact, tuple)
    recovery.take_over(workspace, *said[-1].fact)
    assert workspace.project is not None
    assert workspace.project.path == path


def test_a_folder_that_cannot_hold_a_lock_still_opens(
    workspace: Workspace, tmp_path: Path, image_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "read_only.mplproject"
    Project(image_folder).write(path)
    monkeypatch.setattr("mpl_desktop.project.file.lock_path", lambda p: Path("/no/such/folder/lock"))
    assert workspace.open(path)


def test_the_backup_is_the_project_as_it_was_opened(
    workspace: Workspace, image_folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "p.mplproject"
    workspace.open(image_folder)
    workspace.save_as(path)
    assert not backup_path(path).exists()
    workspace.open(image_folder)
    workspace.open(path)
    for name in ("first", "second"):
        workspace.set_option("backbone", name)
        assert workspace.save_now()
    assert "backbone" not in read_project(backup_path(path))[0].settings
    assert read_project(path)[0].settings["backbone"] == "second"


def test_a_damaged_project_file_opens_from_its_backup(
    workspace: Workspace, image_folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "p.mplproject"
    Project(image_folder, settings={"backbone": "before"}).write(backup_path(path))
    path.write_text('{"schema": 1, "ro')
    said = heard(workspace)
    assert not workspace.open(path)
    assert said[-1].action == "open_backup"
    assert said[-1].fact == path
    recovery.open_backup(workspace, path)
    assert workspace.option("backbone") == "before"
    assert path.with_suffix(".damaged").read_text() == '{"schema": 1, "ro'
    assert workspace.save_now()
    assert read_project(path)[0].settings == {"backbone": "before"}


def test_damaged_automatic_decisions_come_from_the_backup(workspace: Workspace, image_folder: Path) -> None:
    workspace.open(image_folder)
    for name in ("first", "second"):
        workspace.set_option("backbone", name)
        assert workspace.save_now()
        assert workspace.file is not None
        workspace.file.renew()  # as if the program had been started again
    kept = workspace.automatic_file(image_folder)
    kept.write_bytes(b"\x00" * 50)
    said = heard(workspace)
    assert workspace.open(image_folder)
    assert any("time before" in message.text for message in said)
    assert workspace.option("backbone") == "first"


def test_the_backup_and_the_file_can_be_swapped(
    workspace: Workspace, image_folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "p.mplproject"
    Project(image_folder, settings={"backbone": "old"}).write(path)
    workspace.open(path)
    workspace.set_option("backbone", "new")
    assert recovery.open_backup(workspace, path)
    assert workspace.option("backbone") == "old"
    assert workspace.save_now()
    assert read_project(backup_path(path))[0].settings == {"backbone": "new"}


def test_a_damaged_file_never_replaces_a_good_backup(
    workspace: Workspace, image_folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "p.mplproject"
    workspace.open(image_folder)
    workspace.save_as(path)
    Project(image_folder, settings={"backbone": "good"}).write(backup_path(path))
    workspace.open(path)
    path.write_text("{")  # something else spoiled it meanwhile
    workspace.set_option("backbone", "new")
    assert workspace.save_now()
    assert read_project(backup_path(path))[0].settings == {"backbone": "good"}


def test_a_folder_that_vanishes_while_open_can_be_found_again(
    opened: MainWindow, image_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = opened.workspace
    work.decide("Exclude", work.decisions.with_images(["cat/cat_00.png"], used=False))
    moved = image_folder.with_name("moved")
    image_folder.rename(moved)
    work.rescan()
    qtbot.waitUntil(lambda: opened.banner.message is not None, timeout=WAIT_MS)
    assert opened.banner.action.text() == "Choose another folder"
    assert work.dataset is not None, "the page's data are still there"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(moved))
    opened.banner.action.click()
    qtbot.waitUntil(lambda: work.dataset is not None and work.dataset.root == moved, timeout=WAIT_MS)
    assert work.decisions.exclusions == {"cat/cat_00.png"}
    assert work.save_now()
    assert work.file is not None
    assert work.file.path == work.automatic_file(moved)


def test_what_was_decided_about_a_folder_follows_it_to_its_new_place(
    opened: MainWindow, image_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = opened.workspace
    work.decide("Exclude", work.decisions.with_images(["cat/cat_00.png"], used=False))
    other = shutil.copytree(image_folder, image_folder.with_name("other"))
    work.open(other)
    qtbot.waitUntil(lambda: work.dataset is not None and work.dataset.root == other, timeout=WAIT_MS)
    assert work.decisions.exclusions == frozenset()
    moved = image_folder.with_name("moved")
    image_folder.rename(moved)
    work.open(image_folder)  # from the recent ones
    assert work.project is not None
    assert work.project.root == other, "what was open stays open"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(moved))
    opened.banner.action.click()
    qtbot.waitUntil(lambda: work.project.root == moved, timeout=WAIT_MS)
    assert work.decisions.exclusions == {"cat/cat_00.png"}


def test_a_broken_off_training_is_offered_at_the_next_start_and_goes_on(
    window: MainWindow, settings: Settings, image_folder: Path, engine: FakeEngine, qtbot: QtBot
) -> None:
    work = window.workspace
    run = work.settings.data / "runs" / "x" / "2026-01-02 03-04-05 quick"
    create(run, plan(image_folder))
    unfinished.begin(settings, run)  # and then the program was killed
    again = Settings(settings.path, settings.data)
    assert [record.path for record in unfinished.offered(again)] == [run]
    recovery.offer_unfinished(work)
    assert window.banner.text.text() == "A training of pets was not finished (02 Jan, 03:04:05)."
    window.banner.action.click()
    assert window.page_name == "Train"
    qtbot.waitUntil(lambda: [r.status for r in window.trainings.records] == [DONE], timeout=WAIT_MS)
    assert work.project is not None
    assert work.project.runs == [run]
    assert unfinished.offered(settings) == []


def test_runs_that_are_gone_done_or_in_use_are_not_offered(
    workspace: Workspace, settings: Settings, image_folder: Path, tmp_path: Path
) -> None:
    runs = {name: tmp_path / "runs" / name for name in ("gone", "done", "in use", "left")}
    for path in runs.values():
        create(path, plan(image_folder))
        unfinished.begin(settings, path)
    shutil.rmtree(runs["gone"])
    (runs["done"] / "result.json").write_text(json.dumps({"test_accuracy": 1.0}))
    with open_run(runs["in use"]).locked():
        assert [record.path for record in unfinished.offered(settings)] == [runs["left"]]
    assert [record.path for record in unfinished.offered(settings)] == [runs["left"], runs["in use"]]
    said = heard(workspace)
    recovery.offer_unfinished(workspace)
    assert said[-1].text.startswith("2 trainings of pets were not finished")


def test_paused_runs_are_offered_and_stopped_ones_are_not(
    opened: MainWindow, settings: Settings, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.epochs, engine.slow = 500, 0.004
    opened.show_page(Page.TRAIN)
    for ask, status in ((opened.trainings.pause, PAUSED), (opened.trainings.stop, STOPPED)):
        opened.pages[Page.TRAIN].start()  # type: ignore[attr-defined]
        record = opened.trainings.records[-1]
        qtbot.waitUntil(lambda r=record: r.status == RUNNING, timeout=WAIT_MS)  # type: ignore[misc]
        ask(record)
        qtbot.waitUntil(lambda r=record, s=status: r.status == s, timeout=WAIT_MS)  # type: ignore[misc]
    assert [r.path for r in unfinished.offered(settings)] == [opened.trainings.records[0].path]


def test_going_on_uses_the_project_file_that_knows_the_run(
    window: MainWindow,
    settings: Settings,
    image_folder: Path,
    engine: FakeEngine,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    run = tmp_path / "runs" / "2026-01-02 03-04-05 quick"
    create(run, plan(image_folder))
    file = tmp_path / "mine.mplproject"
    Project(image_folder, runs=[run]).write(file)
    settings.add_recent(image_folder)
    settings.add_recent(file)
    unfinished.begin(settings, run)
    recovery.offer_unfinished(window.workspace)
    window.banner.action.click()
    assert window.workspace.project is not None
    assert window.workspace.project.path == file
    qtbot.waitUntil(lambda: window.trainings.records[0].status == DONE, timeout=WAIT_MS)


def test_going_on_when_the_images_are_gone_says_so_and_keeps_the_offer(
    window: MainWindow, settings: Settings, image_folder: Path, engine: FakeEngine
) -> None:
    run = settings.data / "runs" / "2026-01-02 03-04-05 quick"
    create(run, plan(image_folder))
    unfinished.begin(settings, run)
    recovery.offer_unfinished(window.workspace)
    image_folder.rename(image_folder.with_name("away"))
    window.banner.action.click()
    assert window.banner.message is not None
    assert window.banner.message.action == "relocate"
    assert len(unfinished.offered(settings)) == 1
    assert training_jobs.train == engine.train


def test_queued_runs_that_never_began_are_offered_after_a_crash(
    opened: MainWindow, settings: Settings, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.epochs, engine.slow = 500, 0.004
    trainings = opened.trainings
    opened.show_page(Page.TRAIN)
    page = opened.pages[Page.TRAIN]
    for shots in (1, 2):
        page.content.shots.setValue(shots)  # type: ignore[attr-defined]
        page.start()  # type: ignore[attr-defined]
    running, waiting = trainings.records
    qtbot.waitUntil(lambda: running.status == RUNNING, timeout=WAIT_MS)
    found = unfinished.offered(settings)  # what the next start would find if the program were killed now
    assert waiting.path in [record.path for record in found]
    assert next(r for r in found if r.path == waiting.path).plan.data == waiting.plan.data
    trainings.forget(waiting)
    assert not waiting.path.exists()  # nothing was trained in it
    assert waiting.path not in [record.path for record in unfinished.offered(settings)]
    trainings.stop(running)
    qtbot.waitUntil(lambda: running.status == STOPPED, timeout=WAIT_MS)


def test_a_run_whose_folder_cannot_be_made_says_so(
    opened: MainWindow, settings: Settings, engine: FakeEngine
) -> None:
    (settings.data / "runs").write_text("in the way")
    opened.show_page(Page.TRAIN)
    opened.pages[Page.TRAIN].start()  # type: ignore[attr-defined]
    assert opened.trainings.records[-1].status == "failed"
    assert opened.banner.message is not None
    assert opened.banner.message.tone == "danger"
