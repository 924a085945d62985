"""What a job tells of itself while it waits, runs and ends, and what the window may drop when it is busy."""

import itertools
import logging
import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from mpl_desktop.jobs.runner import EventBuffer, JobRunner, Priority, Task
from mpl_desktop.system.crash import Crash
from mpl_desktop.system.log_file import log
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import OutOfMemory
from mpl_engine.events import EpochDone, Event, Job, Progress, StepDone

from ..conftest import WAIT_MS

FINISHED = EpochDone(1, 0.1, 0.5, None, is_best=True, seconds=1.0)


class Gate:
    """A job that waits inside its first step until it is let go."""

    def __init__(self, error: Exception | None = None) -> None:
        self.inside, self.go_on = threading.Event(), threading.Event()
        self.error = error

    def __call__(self, token: CancelToken) -> Job[str]:
        yield Progress("load", 1, 4)
        self.inside.set()
        assert self.go_on.wait(20)
        if self.error:
            raise self.error
        yield Progress("load", 4, 4)
        token.check()
        return "done"


def ended(qtbot: QtBot, runner: JobRunner) -> None:
    qtbot.waitUntil(lambda: not runner.tasks, timeout=WAIT_MS)


def test_a_task_says_what_it_is_and_how_far(runner: JobRunner, qtbot: QtBot) -> None:
    gate = Gate()
    first = runner.submit(gate, "Looking", kind="scan", priority=Priority.TRAIN)
    assert (first.title, first.kind, first.priority) == ("Looking", "scan", Priority.TRAIN)
    plain = runner.submit(Gate(), "Other")
    assert (plain.kind, plain.priority, plain.started, plain.progress) == ("", Priority.LOOK, False, None)
    plain.cancel()
    assert gate.inside.wait(20)
    qtbot.waitUntil(lambda: first.progress is not None, timeout=WAIT_MS)
    assert first.progress == Progress("load", 1, 4)
    assert first.started
    assert not first.stopping
    gate.go_on.set()
    ended(qtbot, runner)
    assert first.progress == Progress("load", 4, 4)


def test_the_queue_is_told_in_the_order_in_which_it_will_run(runner: JobRunner, qtbot: QtBot) -> None:
    gate = Gate()
    running = runner.submit(gate, "Running", priority=Priority.ANSWER)
    assert gate.inside.wait(20)
    late = runner.submit(Gate(), "Late", priority=Priority.TRAIN)
    soon = runner.submit(Gate(), "Soon", priority=Priority.LOOK)
    later = runner.submit(Gate(), "Later", priority=Priority.TRAIN)
    assert runner.tasks == (running, soon, late, later)
    runner.cancel_all()
    assert all(task.stopping for task in runner.tasks)
    gate.go_on.set()
    ended(qtbot, runner)


def test_a_change_is_told_when_a_job_comes_ends_or_is_stopped(runner: JobRunner, qtbot: QtBot) -> None:
    told: list[int] = []
    runner.changed.connect(lambda: told.append(len(runner.tasks)))
    gate = Gate()
    runner.submit(gate, "One")
    assert told == [1]
    runner.cancel_all()
    assert told == [1, 1]
    gate.go_on.set()
    ended(qtbot, runner)
    assert told == [1, 1, 0]


def test_a_job_that_began_and_is_stopped_does_not_overtake_an_urgent_one(
    runner: JobRunner, qtbot: QtBot
) -> None:
    """Only jobs that never began end at once; others have state that the urgent one must find undisturbed."""
    order: list[str] = []
    inside, go_on = threading.Event(), threading.Event()

    def training(token: CancelToken) -> Job[None]:
        inside.set()
        assert go_on.wait(20)
        yield StepDone(1, 1, 0.1, 0.1, 0.1)
        order.append("training")
        token.check()

    def urgent(token: CancelToken) -> Job[None]:
        order.append("urgent")
        yield Progress("classify", 1)

    stopped = runner.submit(training, "Training", priority=Priority.TRAIN)
    assert inside.wait(20)
    stopped.cancel()
    runner.submit(urgent, "Answer", priority=Priority.ANSWER)
    go_on.set()
    ended(qtbot, runner)
    assert order == ["urgent", "training"]


def test_the_window_is_not_woken_when_nothing_runs(runner: JobRunner, qtbot: QtBot) -> None:
    gate = Gate()
    runner.submit(gate, "One")
    gate.go_on.set()
    ended(qtbot, runner)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert runner.findChildren(Task) == [], "a task that ended stays for good"
    # The tick that delivers must stop, or an idle window would never rest; and start again.
    beats = [timer.isActive() for timer in runner.children() if hasattr(timer, "isActive")]
    assert beats == [False]
    again = Gate()
    heard: list[object] = []
    runner.submit(again, "Two").succeeded.connect(heard.append)
    again.go_on.set()
    qtbot.waitUntil(lambda: heard == ["done"], timeout=WAIT_MS)


@pytest.mark.parametrize(
    ("error", "level", "words"),
    [
        (None, logging.INFO, "Counting: succeeded"),
        (OutOfMemory(16, 8), logging.WARNING, "Counting: "),
        (KeyError("lost"), logging.ERROR, "Counting: failed inside\n"),
    ],
)
def test_how_a_job_ended_is_a_line_of_the_log(
    runner: JobRunner,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception | None,
    level: int,
    words: str,
) -> None:
    monkeypatch.setattr(log, "propagate", True)
    caplog.set_level(logging.INFO, log.name)
    gate = Gate(error)
    crashes: list[Crash] = []
    runner.crashed.connect(crashes.append)
    runner.submit(gate, "Counting")
    gate.go_on.set()
    ended(qtbot, runner)
    [line] = [record for record in caplog.records if "Counting" in record.getMessage()]
    assert line.levelno == level
    assert line.getMessage().startswith(words)
    assert (str(error) if isinstance(error, OutOfMemory) else "") in line.getMessage()
    if isinstance(error, KeyError):
        assert "KeyError: 'lost'" in line.getMessage()
        assert [crash.doing for crash in crashes] == ["Counting"]


def test_a_thread_that_hears_nothing_is_given_up_in_time(qtbot: QtBot) -> None:
    made, gate = JobRunner("compute-deaf"), Gate()
    made.submit(gate, "Deaf")
    assert gate.inside.wait(20)
    assert not made.shutdown(0.05)
    assert made.tasks == ()
    gate.go_on.set()
    assert made.shutdown()


# Events that wait for a busy window

facts = st.builds(
    EpochDone,
    st.integers(1, 9),
    st.just(0.1),
    st.none(),
    st.none(),
    is_best=st.booleans(),
    seconds=st.just(1.0),
)
progress = st.builds(Progress, st.sampled_from(["scan", "load"]), st.integers(0, 9))
steps = st.builds(StepDone, st.just(1), st.integers(1, 99), st.just(0.1), st.just(0.1), st.just(0.1))


@settings(max_examples=60)
@given(st.lists(facts | progress | steps, max_size=40))
def test_only_progress_that_is_out_of_date_is_left_out(events: list[Event]) -> None:
    buffer = EventBuffer()
    for event in events:
        buffer.add(event)
    wanted = [
        one
        for one, after in itertools.zip_longest(events, events[1:])
        if not (isinstance(one, Progress) and isinstance(after, Progress) and one.phase == after.phase)
    ]
    assert buffer.take() == tuple(wanted)
    assert buffer.take() == ()


@settings(max_examples=60)
@given(st.lists(facts | progress | steps, max_size=60), st.integers(2, 12))
def test_a_full_buffer_thins_steps_evenly_and_never_facts(events: list[Event], size: int) -> None:
    buffer = EventBuffer(size)
    for event in events:
        buffer.add(event)
    left = buffer.take()
    assert [e for e in left if isinstance(e, EpochDone)] == [e for e in events if isinstance(e, EpochDone)]
    assert len([e for e in left if not isinstance(e, EpochDone)]) <= size
    rest = iter(events)
    assert all(any(one is other for other in rest) for one in left), "in order, and none twice"
    if events:
        assert left[-1] is events[-1], "the newest is never the one that goes"


def test_every_second_step_goes_when_the_buffer_is_full() -> None:
    buffer = EventBuffer(size=4)
    made = [StepDone(1, number, 0.1, 0.1, 0.1) for number in range(5)]
    for step in made[:4]:
        buffer.add(step)
    buffer.add(made[4])
    assert buffer.take() == (made[1], made[3], made[4])
