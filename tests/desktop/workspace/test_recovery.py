"""What brings work back: locks that a crash leaves, the backup, folders that moved, trainings that broke off."""

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mpl_desktop.jobs import training as training_jobs
from mpl_desktop.messages import Page
from mpl_desktop.project.project import Project
from mpl_desktop.project.run_record import Status
from mpl_desktop.system.settings import Settings
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.workspace import recovery, unfinished
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.config import Config
from mpl_engine.runs.folder import create, open_run
from mpl_engine.runs.plan import RunPlan

from ..conftest import WAIT_MS, heard
from ..fake_engine import FakeEngine


def plan(folder: Path) -> RunPlan:
    return RunPlan(data=folder, backbone="small", config=Config(), preset="quick")


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
    qtbot.waitUntil(lambda: work.project is not None and work.project.root == moved, timeout=WAIT_MS)
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
    qtbot.waitUntil(lambda: [r.status for r in window.trainings.records] == [Status.DONE], timeout=WAIT_MS)
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
    for ask, status in ((opened.trainings.pause, Status.PAUSED), (opened.trainings.stop, Status.STOPPED)):
        opened.pages[Page.TRAIN].start()  # type: ignore[attr-defined]
        record = opened.trainings.records[-1]
        qtbot.waitUntil(lambda r=record: r.status == Status.RUNNING, timeout=WAIT_MS)  # type: ignore[misc]
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
    qtbot.waitUntil(lambda: window.trainings.records[0].status == Status.DONE, timeout=WAIT_MS)


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
        page.change({"shots": shots})  # type: ignore[attr-defined]
        page.start()  # type: ignore[attr-defined]
    running, waiting = trainings.records
    qtbot.waitUntil(lambda: running.status == Status.RUNNING, timeout=WAIT_MS)
    found = unfinished.offered(settings)  # what the next start would find if the program were killed now
    assert waiting.path in [record.path for record in found]
    assert next(r for r in found if r.path == waiting.path).plan.data == waiting.plan.data
    trainings.forget(waiting)
    assert not waiting.path.exists()  # nothing was trained in it
    assert waiting.path not in [record.path for record in unfinished.offered(settings)]
    trainings.stop(running)
    qtbot.waitUntil(lambda: running.status == Status.STOPPED, timeout=WAIT_MS)


def test_a_run_whose_folder_cannot_be_made_says_so(
    opened: MainWindow, settings: Settings, engine: FakeEngine
) -> None:
    (settings.data / "runs").write_text("in the way")
    opened.show_page(Page.TRAIN)
    opened.pages[Page.TRAIN].start()  # type: ignore[attr-defined]
    assert opened.trainings.records[-1].status == "failed"
    assert opened.banner.message is not None
    assert opened.banner.message.tone == "danger"
