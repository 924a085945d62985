"""The Train page with a stand-in for the engine's training: same events, no arithmetic."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImageWriter
from pytestqt.qtbot import QtBot

from mpl_desktop.messages import Message, Page
from mpl_desktop.pages.train.page import TrainPage
from mpl_desktop.pages.train.time_left import TimeLeft
from mpl_desktop.project.run_record import Status, load_record
from mpl_desktop.widgets.plots.plot import Plot
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.errors import OutOfMemory

from ...conftest import WAIT_MS, Dialogs, press
from ...fake_engine import FakeEngine
from .conftest import learn_from, type_in, wait_for


def test_without_a_folder_the_page_sends_back_to_images(window: MainWindow) -> None:
    window.show_page(Page.TRAIN)
    page = window.pages[Page.TRAIN]
    assert isinstance(page, TrainPage)
    assert page.stack.currentWidget() is page.empty
    page.empty.button.click()
    assert window.page_name == "Images"


def test_training_draws_curves_numbers_log_and_lists_the_run(page: TrainPage, qtbot: QtBot) -> None:
    page.content.start.click()
    wait_for(page, qtbot, Status.DONE)
    details = page.content.details
    assert details.loss.curves["loss"].x == list(range(1, 13))
    [answers] = page.content.accuracy.curves.values()
    assert answers.x == [1, 2, 3]
    assert answers.y == pytest.approx([0.6, 0.7, 0.8])
    assert page.content.accuracy.references == {
        "at once, without training": 0.6,
        "by names alone": 0.4,
        "after training": 0.8,
    }
    assert page.content.legend.words() == [
        "while learning: 80 %",
        "at once, without training: 60 %",
        "by names alone: 40 %",
        "after training: 80 %",
    ]
    assert page.content.legend.accessibleName().endswith(
        "Curve: 4 pictures kept aside to watch by. Lines: 20 others, kept aside for the test."
    )
    assert details.numbers.rowCount() == 12
    assert details.numbers.index(3, 3).data() == "60.0%"
    assert "Zero-shot is right on 40.0% of 20 test images." in details.log.toPlainText()
    [row] = page.content.runs.model.rows
    assert [cell[0] for cell in (row[0], *row[3:])] == ["Training 1", "8", "80 %", "Done"]
    assert page.workspace.project is not None
    assert page.workspace.project.runs == [page.trainings.records[0].path]


def test_a_finished_run_comes_back_from_disk(page: TrainPage, qtbot: QtBot) -> None:
    page.start()
    wait_for(page, qtbot, Status.DONE)
    live = page.trainings.records[0]
    again = load_record(live.path)
    assert again is not None
    assert (again.steps, again.losses, again.val, again.log) == (live.steps, live.losses, live.val, live.log)
    assert again.accuracy == 0.8


def test_pause_and_resume(page: TrainPage, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.epochs, engine.slow = 500, 0.004
    page.start()
    wait_for(page, qtbot, Status.RUNNING)
    qtbot.waitUntil(lambda: len(page.trainings.records[0].steps) > 4, timeout=WAIT_MS)
    page.content.pause.click()
    wait_for(page, qtbot, Status.PAUSED)
    assert page.workspace.jobs.tasks == ()
    assert not page.content.progress_row.isVisibleTo(page)
    engine.epochs, engine.slow = 2, 0.0
    page.content.runs.resume_button.click()
    wait_for(page, qtbot, Status.DONE)
    assert page.trainings.records[0].steps == list(range(1, 9))


def test_finish_now_keeps_the_best(page: TrainPage, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.epochs, engine.slow = 500, 0.004
    page.start()
    wait_for(page, qtbot, Status.RUNNING)
    page.content.finish.click()
    wait_for(page, qtbot, Status.DONE)
    assert "ended early" in page.content.details.log.toPlainText()


def test_stop_asks_and_cancel_is_the_default(
    page: TrainPage, engine: FakeEngine, qtbot: QtBot, dialogs: Dialogs
) -> None:
    engine.epochs, engine.slow = 500, 0.004
    page.start()
    wait_for(page, qtbot, Status.RUNNING)
    asked = dialogs("Cancel")
    page.content.stop.click()
    assert (asked.question, asked.default) == ("Stop training?", "Cancel")
    assert set(asked.answers) == {"Stop", "Cancel"}
    assert "Resume" in asked.more
    assert page.trainings.records[0].status == Status.RUNNING
    dialogs("Stop")
    page.content.stop.click()
    wait_for(page, qtbot, Status.STOPPED)


def test_runs_queue_and_compare(page: TrainPage, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.epochs, engine.slow = 20, 0.01
    page.start()
    wait_for(page, qtbot, Status.RUNNING)
    assert page.content.start.text() == "Add to queue"
    learn_from(page, "2")
    page.content.start.click()
    assert [r.status for r in page.trainings.records] == [Status.RUNNING, Status.WAITING]
    wait_for(page, qtbot, Status.DONE)
    assert [r.plan.config.shots for r in page.trainings.records] == ["auto", 2]
    page.content.runs.table.selectAll()
    assert len(page.content.details.loss.curves) == 2
    assert list(page.content.accuracy.curves) == ["Training 2", "Training 1"]
    assert page.content.accuracy.references == {}, "of which run would they be?"
    assert page.content.outcome.text().startswith("2 trainings side by side")


def test_train_again_uses_the_settings_of_that_run(page: TrainPage, qtbot: QtBot) -> None:
    learn_from(page, "4")
    page.start()
    wait_for(page, qtbot, Status.DONE)
    learn_from(page, "auto")
    page.content.runs.again_button.click()
    wait_for(page, qtbot, Status.DONE)
    assert [r.plan.config.shots for r in page.trainings.records] == [4, 4]


def test_out_of_memory_offers_a_smaller_batch(
    page: TrainPage, opened: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.error = OutOfMemory(16, 8)
    page.start()
    qtbot.waitUntil(lambda: opened.banner.message is not None, timeout=WAIT_MS)
    assert opened.banner.action.text() == "Take 8 at a time"
    opened.banner.action.click()
    assert page.content.details.settings.fields["batch_size"].text() == "8"  # type: ignore[union-attr]
    engine.error = None
    page.start()
    wait_for(page, qtbot, Status.DONE)
    assert page.trainings.records[-1].plan.config.batch_size == 8


def test_a_bug_in_training_shows_a_report_and_the_page_goes_on(
    page: TrainPage, opened: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.error = ZeroDivisionError("oops")
    page.start()
    qtbot.waitUntil(lambda: bool(opened.crashes), timeout=WAIT_MS)
    assert "ZeroDivisionError: oops" in opened.crashes[0].report.toPlainText()
    opened.crashes[0].close()
    engine.error = None
    page.start()
    wait_for(page, qtbot, Status.DONE)


def test_wrong_values_are_marked_in_place(page: TrainPage, qtbot: QtBot) -> None:
    settings = page.content.details.settings
    page.content.details_button.click()
    field = type_in(page, "lr", "-1")
    assert field.property("wrong") is True
    assert "greater than 0" in settings.error.text()
    assert not settings.valid
    type_in(page, "lr", "0.002")
    assert settings.valid
    assert page.workspace.project is not None
    assert page.workspace.project.settings["config"]["lr"] == 0.002
    page.content.details.preset.buttons["paper"].click()
    assert "lr" not in page.workspace.project.settings["config"]


def test_export_of_plots_and_numbers(page: TrainPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.start()
    wait_for(page, qtbot, Status.DONE)
    for kind in ("png", "svg", "csv"):
        page.curves.export(kind, tmp_path / f"out.{kind}")
    lines = (tmp_path / "out-loss.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "curve,step,loss"
    assert lines[1] == "loss,1,2.0"
    assert len(lines) == 13
    drawn = (tmp_path / "out-right-answers.svg").read_text()
    assert "<svg" in drawn
    assert "while learning" in drawn, "a picture without names says nothing"
    assert (tmp_path / "out-learning-rate.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_a_plot_that_cannot_be_written_leaves_the_old_picture(
    page: TrainPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    old = tmp_path / f"out-loss.{kind}"
    old.write_bytes(b"the old picture")

    def half(self: Plot, path: str) -> bool:  # as on a disk that is full
        Path(path).write_bytes(b"<sv")
        return False

    monkeypatch.setattr(Plot, "to_svg", half)
    monkeypatch.setattr(
        QImageWriter, "write", lambda self, image: half(page.content.details.loss, self.fileName())
    )
    said: list[Message] = []
    page.workspace.said.connect(said.append)
    page.curves.export(kind, tmp_path / f"out.{kind}")
    assert old.read_bytes() == b"the old picture"
    assert [file.name for file in tmp_path.glob("out*")] == [old.name]
    assert said[0].tone == "danger"
    assert old.name in said[0].text


def test_closing_asks_once_while_training(
    page: TrainPage, opened: MainWindow, engine: FakeEngine, qtbot: QtBot, dialogs: Dialogs
) -> None:
    engine.epochs, engine.slow = 500, 0.004
    page.start()
    wait_for(page, qtbot, Status.RUNNING)
    asked = dialogs("Cancel")
    assert not opened.close()
    assert (asked.question, asked.default) == ("Stop and close?", "Cancel")
    assert "training" in asked.more
    assert opened.isVisible()
    dialogs("Stop and close")
    assert opened.close()
    assert page.workspace.closed_in_time


def test_time_left_is_silent_then_steady() -> None:
    left = TimeLeft()
    assert left.words(0.0, [1.0] * 3, 3, 100) == "estimating"
    shown = [left.words(float(n), [1.0] * n, n, 100) for n in range(5, 100)]
    assert shown[0] == "about 2 min left"
    assert shown[-1] == "a few seconds left"
    wobble = TimeLeft()
    durations: list[float] = []
    said = []
    now = 0.0
    for step in range(1, 200):
        durations.append(0.9 if step % 2 else 1.1)
        now += durations[-1]
        said.append(wobble.words(now, durations, step, 400))
    numbers = [int(words.split()[1]) for words in said if words.startswith("about")]
    assert numbers == sorted(numbers, reverse=True), "the time left went up"


def test_keyboard_only(page: TrainPage, opened: MainWindow, qtbot: QtBot) -> None:
    page.content.start.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.content.start, Qt.Key.Key_Space)
    wait_for(page, qtbot, Status.DONE)
    press(qtbot, opened, Qt.Key.Key_1)
    assert opened.page_name == "Images"


def test_a_run_is_selected_also_while_ctrl_is_held(page: TrainPage, engine: FakeEngine, qtbot: QtBot) -> None:
    page.start()
    wait_for(page, qtbot, Status.DONE)
    record = page.trainings.records[0]
    page.content.runs.select(record)
    qtbot.keyPress(page, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)  # as in Ctrl+R
    assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.ControlModifier
    page.content.runs.select(record)
    assert page.content.runs.selected == [record]
    assert page.content.runs.forget_action.isEnabled()
