"""Pause, finish and stop: what is asked for shows at once, whatever the work is doing."""

import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mpl_desktop.jobs import training as training_jobs
from mpl_desktop.pages.train.page import TrainPage
from mpl_desktop.project.run_record import Status
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job, Progress

from ...conftest import WAIT_MS, Dialogs, make_folder
from ...fake_engine import FakeEngine
from .conftest import learn_from, wait_for

PHASES = ("scan", "download", "load", "zero-shot", "steps", "evaluate", "export")


def test_a_run_goes_on_while_another_project_is_open(
    page: TrainPage, engine: FakeEngine, qtbot: QtBot, image_folder: Path, tmp_path: Path
) -> None:
    engine.epochs, engine.slow = 500, 0.004
    page.start()
    wait_for(page, qtbot, Status.RUNNING)
    record = page.trainings.records[0]
    page.workspace.open(make_folder(tmp_path / "other", {"a": 2, "b": 2}))
    qtbot.waitUntil(lambda: page.trainings.records == [], timeout=WAIT_MS)
    page.workspace.open(image_folder)
    qtbot.waitUntil(lambda: page.trainings.records == [record], timeout=WAIT_MS)
    steps = len(record.steps)
    qtbot.waitUntil(lambda: len(record.steps) > steps, timeout=WAIT_MS)
    page.trainings.stop(record)
    wait_for(page, qtbot, Status.STOPPED)


def test_a_waiting_run_can_be_taken_out_of_the_queue(
    page: TrainPage, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.epochs, engine.slow = 500, 0.004
    page.start()
    wait_for(page, qtbot, Status.RUNNING)
    learn_from(page, "2")
    page.content.start.click()
    page.content.runs.select(page.trainings.records[1])
    page.content.runs.forget_action.trigger()
    assert [r.status for r in page.trainings.records] == [Status.RUNNING]
    qtbot.waitUntil(lambda: len(page.workspace.jobs.tasks) == 1, timeout=WAIT_MS)
    assert page.trainings.records[0].status == Status.RUNNING
    page.trainings.stop(page.trainings.records[0])
    wait_for(page, qtbot, Status.STOPPED)


@pytest.mark.parametrize(
    ("wish", "said", "listed", "ends"),
    [
        ("pause", "Pausing", "Pausing", Status.PAUSED),
        ("stop", "Stopping", "Stopping", Status.STOPPED),
        ("finish", "Finishing with the best so far", "Finishing", Status.DONE),
    ],
)
def test_a_wish_shows_at_once_in_every_phase_even_if_the_work_hears_nothing(
    page: TrainPage,
    opened: MainWindow,
    engine: FakeEngine,
    qtbot: QtBot,
    dialogs: Dialogs,
    wish: str,
    said: str,
    listed: str,
    ends: Status,
) -> None:
    c = page.content
    for phase in PHASES:
        engine.stuck_in = phase
        engine.gate.clear()
        page.start()
        record = page.trainings.records[-1]
        task = page.trainings.task(record)
        qtbot.waitUntil(
            lambda r=record, t=task, p=phase: (  # type: ignore[misc]
                r.status == Status.RUNNING and t.progress and t.progress.phase == p
            ),
            timeout=WAIT_MS,
        )
        if wish == "finish" and phase in {"evaluate", "export"}:  # it is trained: too late to finish early
            qtbot.waitUntil(lambda: c.words.text() == "Testing on the pictures kept aside", timeout=WAIT_MS)
            assert not c.finish.isEnabled()
            engine.gate.set()
            wait_for(page, qtbot, Status.DONE)
            continue
        if wish == "stop":
            dialogs("Stop")
        getattr(c, wish).click()
        # No event loop has run since the click: what is seen now is seen within the same moment.
        assert c.words.text() == said, phase
        assert c.runs.model.rows[0][-1][0] == listed, phase
        assert [c.pause.isEnabled(), c.finish.isEnabled(), c.stop.isEnabled()] == (
            [True, False, True] if wish == "finish" else [False, False, False]
        ), phase
        assert opened.status.job.text().startswith("Training" if wish == "finish" else "Stopping"), phase
        assert task is not None
        assert task.token.finish_requested if wish == "finish" else task.token.cancelled, phase
        engine.gate.set()
        wait_for(page, qtbot, ends)
        assert record.wish is None
        assert not c.progress_row.isVisibleTo(page)
        assert page.trainings.active is None


@pytest.mark.parametrize(("wish", "ends"), [("pause", Status.PAUSED), ("stop", Status.STOPPED)])
def test_a_waiting_run_answers_at_once_too(
    page: TrainPage,
    opened: MainWindow,
    engine: FakeEngine,
    qtbot: QtBot,
    dialogs: Dialogs,
    wish: str,
    ends: Status,
) -> None:
    busy = threading.Event()

    def deaf(token: CancelToken) -> Job[None]:
        yield Progress("load", 0)
        assert busy.wait(60)

    opened.workspace.jobs.submit(deaf, "Something else")
    page.start()
    assert page.content.words.text() == "Waiting to start"
    assert not page.content.finish.isEnabled()
    if wish == "stop":
        dialogs("Stop")
    getattr(page.content, wish).click()
    assert page.content.runs.model.rows[0][-1][0] in {"Pausing", "Stopping"}
    busy.set()
    wait_for(page, qtbot, ends)


def test_pause_can_become_stop(page: TrainPage, engine: FakeEngine, qtbot: QtBot) -> None:
    engine.stuck_in = "steps"
    page.start()
    wait_for(page, qtbot, Status.RUNNING)
    record = page.trainings.records[0]
    page.trainings.pause(record)
    page.trainings.stop(record)
    assert page.content.runs.model.rows[0][-1][0] == "Stopping"
    engine.gate.set()
    wait_for(page, qtbot, Status.STOPPED)
    assert (record.wish, page.content.runs.model.rows[0][-1][0]) == (None, "Stopped")


def test_a_run_that_was_done_before_stop_reached_it_is_done(
    page: TrainPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Late(FakeEngine):
        def work(self, out: Path, token: CancelToken) -> Job[dict[str, object]]:
            result = yield from super().work(out, token)
            yield Progress("export", 1, 1)
            assert self.gate.wait(60)
            return result

    late = Late()
    monkeypatch.setattr(training_jobs, "train", late.train)
    page.start()
    record = page.trainings.records[0]
    qtbot.waitUntil((record.path / "result.json").exists, timeout=WAIT_MS)
    page.trainings.stop(record)
    late.gate.set()
    wait_for(page, qtbot, Status.DONE)
    assert record.accuracy == 0.8


def test_stopping_by_the_status_line_shows_in_the_list(
    page: TrainPage, opened: MainWindow, engine: FakeEngine, qtbot: QtBot, dialogs: Dialogs
) -> None:
    engine.stuck_in = "load"
    page.start()
    wait_for(page, qtbot, Status.RUNNING)
    dialogs("Stop")
    opened.status.cancel.click()
    assert page.content.runs.model.rows[0][-1][0] == "Stopping"
    engine.gate.set()
    wait_for(page, qtbot, Status.STOPPED)
