"""The job runner: one terminal signal, order by urgency, and nothing swallowed or kept."""

import gc
import threading
import time
import weakref
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from mpl_desktop.jobs.runner import EventBuffer, JobRunner, Priority, Task
from mpl_desktop.system.crash import Crash
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import FolderProblem, OutOfMemory
from mpl_engine.events import EpochDone, Job, Progress, StepDone


class Heard:
    """Everything a task says, in order."""

    def __init__(self, task: Task) -> None:
        self.events: list[object] = []
        self.ends: list[tuple[str, object]] = []
        task.events.connect(self.events.extend)
        task.succeeded.connect(lambda result: self.ends.append(("succeeded", result)))
        task.failed.connect(lambda error: self.ends.append(("failed", error)))
        task.cancelled.connect(lambda: self.ends.append(("cancelled", None)))


def wait(qtbot: QtBot, heard: Heard) -> None:
    qtbot.waitUntil(lambda: bool(heard.ends), timeout=20_000)
    qtbot.wait(250)  # a second terminal signal would arrive by now


def test_events_then_exactly_one_success(runner: JobRunner, qtbot: QtBot) -> None:
    def job(token: CancelToken) -> Job[str]:
        yield Progress("scan", 1, 2)
        yield Progress("decode", 2, 2)
        return threading.current_thread().name

    heard = Heard(runner.submit(job, "Counting"))
    wait(qtbot, heard)
    assert heard.ends == [("succeeded", "compute-test")]
    assert heard.events == [Progress("scan", 1, 2), Progress("decode", 2, 2)]
    assert runner.tasks == ()


def test_engine_error_arrives_typed_and_without_frames(runner: JobRunner, qtbot: QtBot) -> None:
    def job(token: CancelToken) -> Job[None]:
        yield Progress("scan", 0)
        raise FolderProblem(Path("x"), "it is gone")

    heard = Heard(runner.submit(job, "Scanning"))
    crashes: list[object] = []
    runner.crashed.connect(crashes.append)
    wait(qtbot, heard)
    [(kind, error)] = heard.ends
    assert kind == "failed"
    assert isinstance(error, FolderProblem)
    assert error.__traceback__ is None
    assert crashes == []


def test_a_bug_becomes_a_report_and_the_thread_goes_on(runner: JobRunner, qtbot: QtBot) -> None:
    class Large:
        pass

    kept: list[weakref.ref[Large]] = []

    def job(token: CancelToken) -> Job[None]:
        large = Large()
        kept.append(weakref.ref(large))
        yield Progress("scan", 0)
        raise ZeroDivisionError("in the middle")

    heard = Heard(runner.submit(job, "Dividing"))
    crashes: list[object] = []
    runner.crashed.connect(crashes.append)
    wait(qtbot, heard)
    [(kind, crash)] = heard.ends
    assert kind == "failed"
    assert isinstance(crash, Crash)
    assert "ZeroDivisionError: in the middle" in crash.report
    assert "Python 3" in crash.report
    assert crashes == [crash]
    gc.collect()
    assert kept[0]() is None, "the failed job's frames are still alive"
    again = Heard(runner.submit(endless_until_cancelled, "Next"))
    runner.tasks[0].cancel()
    wait(qtbot, again)
    assert again.ends == [("cancelled", None)]


def endless_until_cancelled(token: CancelToken) -> Job[None]:
    while True:
        token.check()
        time.sleep(0.005)
        yield Progress("steps", 0)


def test_cancel_is_silent_and_single(runner: JobRunner, qtbot: QtBot) -> None:
    task = runner.submit(endless_until_cancelled, "Endless")
    heard = Heard(task)
    qtbot.waitUntil(lambda: bool(heard.events), timeout=20_000)
    task.cancel()
    assert task.stopping
    wait(qtbot, heard)
    assert heard.ends == [("cancelled", None)]


def test_result_of_a_cancelled_job_is_dropped(runner: JobRunner, qtbot: QtBot) -> None:
    inside = threading.Event()

    def deaf(token: CancelToken) -> Job[str]:
        yield Progress("load", 0)
        inside.wait(5)
        return "too late"

    task = runner.submit(deaf, "Deaf")
    heard = Heard(task)
    task.cancel()
    inside.set()
    wait(qtbot, heard)
    assert heard.ends == [("cancelled", None)]


def test_cancel_before_the_start(runner: JobRunner, qtbot: QtBot) -> None:
    called: list[int] = []

    def never(token: CancelToken) -> Job[None]:
        called.append(1)
        yield Progress("scan", 0)

    first = runner.submit(endless_until_cancelled, "First")
    second = runner.submit(never, "Second")
    heard = Heard(second)
    second.cancel()
    first.cancel()
    wait(qtbot, heard)
    assert heard.ends == [("cancelled", None)]
    assert called == []


def test_urgent_job_runs_whole_between_two_events(runner: JobRunner, qtbot: QtBot) -> None:
    order: list[str] = []
    go_on = threading.Event()

    def training(token: CancelToken) -> Job[None]:
        for step in range(4):
            order.append(f"step {step}")
            if step == 1:
                go_on.wait(5)
            yield StepDone(1, step, 0.5, 0.1, 0.01)

    def urgent(token: CancelToken) -> Job[None]:
        for part in range(3):
            order.append(f"urgent {part}")
            yield Progress("classify", part)

    trained = Heard(runner.submit(training, "Train", priority=Priority.TRAIN))
    qtbot.waitUntil(lambda: "step 1" in order, timeout=20_000)
    answered = Heard(runner.submit(urgent, "Classify", priority=Priority.ANSWER))
    go_on.set()
    wait(qtbot, trained)
    assert order == ["step 0", "step 1", "urgent 0", "urgent 1", "urgent 2", "step 2", "step 3"]
    assert answered.ends == [("succeeded", None)]


def test_equal_jobs_run_one_after_the_other(runner: JobRunner, qtbot: QtBot) -> None:
    order: list[str] = []

    def named(name: str):  # type: ignore[no-untyped-def]
        def job(token: CancelToken) -> Job[None]:
            for _ in range(3):
                order.append(name)
                yield Progress("steps", 0)

        return job

    runner.submit(named("a"), "A", priority=Priority.TRAIN)
    last = Heard(runner.submit(named("b"), "B", priority=Priority.TRAIN))
    wait(qtbot, last)
    assert order == ["a"] * 3 + ["b"] * 3


def test_buffer_thins_steps_and_keeps_facts() -> None:
    buffer = EventBuffer(size=100)
    for step in range(2000):
        buffer.add(StepDone(1, step, 0.1, 0.1, 0.1))
        if step % 500 == 0:
            buffer.add(EpochDone(step, 0.1, 0.5, None, is_best=False, seconds=1.0))
    events = buffer.take()
    assert len(events) <= 110
    assert [e.epoch for e in events if isinstance(e, EpochDone)] == [0, 500, 1000, 1500]
    assert events[-1] == StepDone(1, 1999, 0.1, 0.1, 0.1)
    assert buffer.take() == ()


def test_shutdown_ends_the_thread_while_work_runs(qtbot: QtBot) -> None:
    made = JobRunner("compute-short")
    made.submit(endless_until_cancelled, "Endless")
    qtbot.wait(50)
    assert made.shutdown()
    assert not any(thread.name == "compute-short" for thread in threading.enumerate())


def test_a_waiting_job_that_is_cancelled_ends_before_the_running_one(runner: JobRunner, qtbot: QtBot) -> None:
    first = runner.submit(endless_until_cancelled, "First")
    second = runner.submit(endless_until_cancelled, "Second")
    heard = Heard(second)
    second.cancel()
    wait(qtbot, heard)
    assert heard.ends == [("cancelled", None)]
    assert first.outcome is None
    last = Heard(first)
    first.cancel()
    wait(qtbot, last)


def test_after_out_of_memory_nothing_of_the_job_stays_alive(runner: JobRunner, qtbot: QtBot) -> None:
    class Large:
        pass

    kept: list[weakref.ref[Large]] = []

    def job(token: CancelToken) -> Job[None]:
        large = Large()
        kept.append(weakref.ref(large))
        yield Progress("steps", 0)
        try:
            raise MemoryError(large)
        except MemoryError as error:
            raise OutOfMemory(16, 8) from error

    heard = Heard(runner.submit(job, "Training"))
    wait(qtbot, heard)
    [(kind, error)] = heard.ends
    assert kind == "failed"
    assert isinstance(error, OutOfMemory)
    assert error.suggestion == 8
    gc.collect()
    assert kept[0]() is None, "the failed job's memory is still held"


def test_nothing_of_the_last_job_stays_alive_while_the_thread_waits(runner: JobRunner, qtbot: QtBot) -> None:
    class Large:
        pass

    kept: list[weakref.ref[Large]] = []

    def job(token: CancelToken) -> Job[Large]:
        yield Progress("scan", 0)
        made = Large()
        kept.append(weakref.ref(made))
        return made

    task = runner.submit(job, "Counting")
    ended: list[bool] = []
    task.succeeded.connect(lambda _: ended.append(True))
    del task
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert kept[0]() is None, "the result of a job that ended is still held"
