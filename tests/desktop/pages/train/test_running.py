"""A training that runs: started once, seen from every project, and honest about what it keeps."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from mpl_desktop.messages import Page
from mpl_desktop.pages.train.page import TrainPage
from mpl_desktop.project.project import Project
from mpl_desktop.project.run_record import Status
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.config import Config
from mpl_engine.runs.plan import RunPlan
from mpl_engine.training.selection import standing

from ...conftest import WAIT_MS, make_folder
from ...fake_engine import FakeEngine
from .conftest import learn_from


@pytest.fixture
def engine(engine: FakeEngine) -> FakeEngine:
    """One that trains for seconds."""
    engine.epochs, engine.slow = 500, 0.004
    return engine


class Reader:
    """Reads the next question and presses one of its buttons."""

    def __init__(self, button: str) -> None:
        self.text = ""
        self._button = button
        self._timer = QTimer(interval=10)
        self._timer.timeout.connect(self._answer)
        self._timer.start()

    def _answer(self) -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            self._timer.stop()
            self.text = f"{box.text()} {box.informativeText()}"
            next(b for b in box.buttons() if b.text().replace("&", "") == self._button).click()

    def stop(self) -> str:
        self._timer.stop()
        return self.text


def runs(page: TrainPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.trainings.active is not None, timeout=WAIT_MS)


def double_click(qtbot: QtBot, button: QWidget) -> None:
    """As the system sends it: press, release, a press that counts as the second, release."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseDClick(button, Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)


def pause_between_clicks(qtbot: QtBot) -> None:
    qtbot.wait(QGuiApplication.styleHints().mouseDoubleClickInterval() + 100)


def left(page: TrainPage, folder: Path, qtbot: QtBot) -> None:
    """Another folder is open."""
    page.workspace.open(folder)
    qtbot.waitUntil(
        lambda: page.workspace.dataset is not None and page.workspace.dataset.root == folder, timeout=WAIT_MS
    )


def test_a_double_click_starts_one_training(page: TrainPage, qtbot: QtBot) -> None:
    double_click(qtbot, page.content.start)
    page.content.start.click()
    page.start()  # as Ctrl+R held down
    runs(page, qtbot)
    assert len(page.trainings.records) == 1
    assert len(page.workspace.jobs.tasks) == 1


def test_a_double_click_on_train_again_starts_one(page: TrainPage, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.epochs, engine.slow = 1, 0.0
    page.start()
    qtbot.waitUntil(lambda: page.trainings.records[0].status == Status.DONE, timeout=WAIT_MS)
    pause_between_clicks(qtbot)
    engine.epochs, engine.slow = 500, 0.004
    page.content.runs.select(page.trainings.records[0])
    double_click(qtbot, page.content.runs.again_button)
    runs(page, qtbot)
    assert len(page.trainings.records) == 2


@pytest.mark.parametrize(("answer", "number"), [("Cancel", 1), ("Train twice", 2)])
def test_an_identical_training_is_queued_only_after_asking(
    page: TrainPage, qtbot: QtBot, answer: str, number: int
) -> None:
    page.start()
    runs(page, qtbot)
    pause_between_clicks(qtbot)
    reader = Reader(answer)
    page.content.start.click()
    assert "same training is running" in reader.stop()
    assert len(page.trainings.records) == number
    learn_from(page, "2")
    page.content.start.click()
    assert len(page.trainings.records) == number + 1, "another one needs no question"


def test_the_job_line_names_its_folder_and_leads_back_to_it(
    page: TrainPage, opened: MainWindow, image_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    page.start()
    runs(page, qtbot)
    record = page.trainings.records[0]
    left(page, make_folder(tmp_path / "other", {"a": 3, "b": 3}), qtbot)
    opened.show_page(Page.IMAGES)
    qtbot.waitUntil(lambda: "step" in opened.status.job.text(), timeout=WAIT_MS)
    assert "pets" in opened.status.job.text()
    assert str(image_folder) in opened.status.job.toolTip()
    assert page.content.start.text() == "Add to queue"
    opened.status.job.click()
    qtbot.waitUntil(lambda: opened.page_name == "Train", timeout=WAIT_MS)
    assert opened.workspace.project is not None
    assert opened.workspace.project.root == image_folder
    assert page.content.progress_row.isVisibleTo(page)
    assert page.content.pause.isEnabled()
    assert page.trainings.active is record


def test_the_job_line_leads_back_to_a_project_file(
    page: TrainPage, opened: MainWindow, image_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    page.start()
    runs(page, qtbot)
    assert opened.workspace.save_as(tmp_path / "mine.mplproject")
    opened.workspace.settings.clear_recent()
    left(page, make_folder(tmp_path / "other", {"a": 3, "b": 3}), qtbot)
    qtbot.waitUntil(lambda: "pets" in opened.status.job.text(), timeout=WAIT_MS)
    opened.status.job.click()
    qtbot.waitUntil(lambda: page.trainings.active is not None, timeout=WAIT_MS)
    assert opened.workspace.project is not None
    assert opened.workspace.project.path == tmp_path / "mine.mplproject"


def test_closing_names_every_folder_with_running_work(
    page: TrainPage, opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    page.start()
    runs(page, qtbot)
    left(page, make_folder(tmp_path / "birds", {"a": 3, "b": 3}), qtbot)
    page.start()
    assert page.trainings.records[0].status == Status.WAITING
    assert page.content.words.text() == "Waiting for the training on pets"
    reader = Reader("Cancel")
    assert not opened.close()
    assert "pets" in reader.stop()
    assert "birds" in reader.text


def unusable(kind: str, place: Path) -> Path:
    folder = place / kind
    folder.mkdir()
    if kind == "one class":
        make_folder(folder, {"only": 4})
    elif kind == "loose images":
        make_folder(folder, {"x": 2})
        for image in (folder / "x").iterdir():
            image.rename(folder / image.name)
        (folder / "x").rmdir()
    return folder


@pytest.mark.parametrize("kind", ["empty", "one class", "loose images"])
def test_a_folder_that_cannot_be_used_never_replaces_the_open_project(
    opened: MainWindow, image_folder: Path, tmp_path: Path, qtbot: QtBot, kind: str
) -> None:
    work = opened.workspace
    work.decide("Exclude", work.decisions.with_images(["cat/cat_00.png"], used=False))
    dataset, recent = work.dataset, work.settings.recent
    bad = unusable(kind, tmp_path)
    assert work.open(bad)
    qtbot.waitUntil(lambda: opened.banner.message is not None, timeout=WAIT_MS)
    assert opened.banner.text.text().startswith(f"{kind} was not opened. ")
    assert opened.banner.message is not None
    assert opened.banner.message.tone == "danger"
    assert work.project is not None
    assert (work.project.root, work.dataset, work.settings.recent) == (image_folder, dataset, recent)
    assert opened.windowTitle().startswith("pets")
    work.undo.undo()
    assert work.decisions.exclusions == frozenset(), "what was done can still be undone"
    other = Workspace(work.settings)
    assert other.open(bad), "nobody holds it"
    other.close()


def test_a_project_whose_folder_is_gone_leaves_the_open_one_and_opens_at_the_new_place(
    opened: MainWindow, image_folder: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    work = opened.workspace
    moved = make_folder(tmp_path / "new place" / "birds", {"a": 3, "b": 3})
    path = tmp_path / "birds.mplproject"
    Project(tmp_path / "old" / "birds", settings={"backbone": "own"}).write(path)
    work.open(path)
    qtbot.waitUntil(lambda: opened.banner.message is not None, timeout=WAIT_MS)
    assert work.project is not None
    assert work.project.root == image_folder
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(moved))
    opened.banner.action.click()
    qtbot.waitUntil(lambda: work.project is not None and work.project.path == path, timeout=WAIT_MS)
    assert (work.project.root, work.option("backbone")) == (moved, "own")
    assert work.save_now()
    assert str(moved) in path.read_text()


def test_what_stop_keeps_is_asked_said_and_there(opened: MainWindow, qtbot: QtBot) -> None:
    """A real training in the window."""
    work = opened.workspace
    assert work.project is not None
    opened.show_page(Page.TRAIN)
    page = opened.pages[Page.TRAIN]
    assert isinstance(page, TrainPage)
    plan = RunPlan(work.project.root, config=Config(epochs=500, shots=4, lr=0.02), preset="paper")
    record = opened.trainings.start(plan)
    qtbot.waitUntil(
        lambda: len(record.val) >= 2 or record.status not in (Status.WAITING, Status.RUNNING), timeout=120_000
    )
    reader = Reader("Stop")
    page.content.stop.click()
    question = reader.stop()
    assert "No module is made" in question
    assert "Resume" in question
    qtbot.waitUntil(lambda: record.status == Status.STOPPED, timeout=WAIT_MS)
    found = standing(record.path)
    best = max(range(len(record.val)), key=lambda i: (record.val[i], -i)) + 1
    assert found.step >= len(record.steps) > 0
    assert found.best_epoch >= best
    assert f"after step {found.step:,} of" in record.log[-1]
    assert f"weights of epoch {found.best_epoch}, the best so far" in record.log[-1]
    assert (record.path / "best.safetensors").is_file()
    assert not record.module.exists()
