"""Long use: memory, threads and file handles stay where they are after a warm-up. The figures stand at the end of the test run."""

import gc
import random
import statistics
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mpl_desktop.jobs.runner import Task
from mpl_desktop.messages import Page
from mpl_desktop.pages.train.page import TrainPage
from mpl_desktop.project.run_record import RunRecord, Status
from mpl_desktop.system.memory import used_bytes
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.events import EpochDone, StepDone

from ..conftest import WAIT_MS
from ..fake_engine import FakeEngine

MOST_GROWTH = 0.05
WARM_UP = 0.2
"""Share of the samples that only fill caches and memory pools."""
HANDLES = Path("/proc/self/fd")
HOUR_OF_STEPS = 12 * 3600
"""A quick run does some twelve steps a second, and the window draws as often."""
DRAWN_EVERY = 4
"""Steps for each drawing here: what an hour collects, in some minutes."""
Report = Callable[[str, object], None]


@dataclass
class Use:
    """What the process uses, sampled after each round."""

    memory: list[int] = field(default_factory=list)
    threads: list[int] = field(default_factory=list)
    handles: list[int] = field(default_factory=list)

    def sample(self) -> None:
        """Look, after everything that is due to be freed is freed."""
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        self.memory.append(used_bytes() or 0)
        self.threads.append(threading.active_count())
        self.handles.append(len(list(HANDLES.iterdir())) if HANDLES.is_dir() else 0)

    @property
    def growth(self) -> float:
        """Of memory, from the end of the warm-up to the end, by medians of a tenth of the samples each."""
        tenth = max(1, len(self.memory) // 10)
        start = int(len(self.memory) * WARM_UP)
        before = statistics.median(self.memory[start : start + tenth])
        return statistics.median(self.memory[-tenth:]) / before - 1

    def check(self, what: str, report: Report) -> None:
        """Nothing grew; the figures stand at the end of the test run."""
        start = int(len(self.memory) * WARM_UP)
        report(
            what,
            f"memory {self.memory[start] / 1e6:.0f} to {self.memory[-1] / 1e6:.0f} MB ({self.growth:+.1%}), threads "
            f"{self.threads[start]} to {self.threads[-1]}, file handles {self.handles[start]} to {self.handles[-1]}",
        )
        assert self.growth < MOST_GROWTH
        assert self.threads[-1] <= max(self.threads[: start + 1]), self.threads
        assert self.handles[-1] <= max(self.handles[: start + 1]), self.handles


@pytest.fixture(autouse=True)
def libraries_spared() -> Iterator[None]:
    """As in the program: no sample walks through the libraries, which would take most of the time here."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture
def page(opened: MainWindow) -> TrainPage:
    opened.show_page(Page.TRAIN)
    found = opened.pages[Page.TRAIN]
    assert isinstance(found, TrainPage)
    return found


def living_tasks() -> int:
    """How many jobs Python still holds. `type` and not `isinstance`: that would ask deprecated stand-ins what they are."""
    return sum(issubclass(type(o), Task) for o in gc.get_objects())


def start_and_stop(page: TrainPage, qtbot: QtBot, cycles: int, wait: Callable[[RunRecord], None]) -> Use:
    """Start, stop at some moment, and look, many times."""
    use = Use()
    before = living_tasks()  # other tests may still hold some
    for _ in range(cycles):
        page.start()
        record = page.trainings.records[-1]
        wait(record)
        page.trainings.stop(record)
        qtbot.waitUntil(
            lambda r=record: r.status not in {Status.RUNNING, Status.WAITING},  # type: ignore[misc]
            timeout=WAIT_MS * 3,
        )
        assert record.status in {Status.STOPPED, Status.DONE}, record.log
        page.trainings.forget(record)
        use.sample()
    assert not page.workspace.jobs.tasks
    assert living_tasks() <= before, "jobs that ended are still alive"
    return use


def runs_in_a_row(page: TrainPage, qtbot: QtBot, number: int) -> Use:
    """Train to the end, and look, many times."""
    use = Use()
    for _ in range(number):
        page.start()
        record = page.trainings.records[-1]
        qtbot.waitUntil(
            lambda r=record: r.status not in {Status.RUNNING, Status.WAITING},  # type: ignore[misc]
            timeout=WAIT_MS * 6,
        )
        assert record.status == Status.DONE, record.log
        page.trainings.forget(record)
        use.sample()
    return use


def draw_live(page: TrainPage, engine: FakeEngine, qtbot: QtBot, steps: int, sample_every: int) -> Use:
    """A run whose steps arrive as fast as the window can draw them."""
    engine.stuck_in, engine.deaf_seconds = "load", 7200.0
    page.start()
    record = page.trainings.records[-1]
    qtbot.waitUntil(lambda: record.status == Status.RUNNING, timeout=WAIT_MS)
    use = Use()
    for step in range(1, steps + 1):
        record.add(StepDone(1 + step // 100, step, 2.0 / step, 0.01, 0.01))
        if step % 100 == 0:
            record.add(EpochDone(step // 100, 0.5, 0.6, None, is_best=True, seconds=1.0))
        if step % DRAWN_EVERY == 0:
            page.trainings.updated.emit(record)
            QApplication.processEvents()
        if step % sample_every == 0:
            use.sample()
    assert page.content.details.loss.curves["loss"].x[-1] == steps
    page.trainings.stop(record)
    engine.gate.set()
    qtbot.waitUntil(lambda: record.status == Status.STOPPED, timeout=WAIT_MS)
    return use


def test_starting_and_stopping_leaves_nothing(
    page: TrainPage, engine: FakeEngine, qtbot: QtBot, report: Report
) -> None:
    engine.epochs, engine.slow = 500, 0.002
    use = start_and_stop(
        page, qtbot, 20, lambda r: qtbot.waitUntil(lambda: len(r.steps) > 1, timeout=WAIT_MS)
    )
    use.check("20 starts and stops, stand-in engine", report)


def test_runs_in_a_row_leave_nothing(
    page: TrainPage, engine: FakeEngine, qtbot: QtBot, report: Report
) -> None:
    runs_in_a_row(page, qtbot, 20).check("20 runs in a row, stand-in engine", report)


def test_live_plots_leave_nothing(page: TrainPage, engine: FakeEngine, qtbot: QtBot, report: Report) -> None:
    draw_live(page, engine, qtbot, 1200, 20).check("plots of 1,200 steps, drawn 300 times", report)


@pytest.mark.slow
def test_two_hundred_starts_and_stops_of_real_training(page: TrainPage, qtbot: QtBot, report: Report) -> None:
    moment = random.Random(0)
    qtbot.waitUntil(lambda: not page.workspace.jobs.tasks, timeout=WAIT_MS)
    use = start_and_stop(page, qtbot, 200, lambda _: qtbot.wait(moment.randrange(0, 2500)))
    use.check("200 starts and stops at random moments", report)


@pytest.mark.slow
def test_fifty_real_runs_in_a_row(page: TrainPage, qtbot: QtBot, report: Report) -> None:
    page.workspace.set_option("config", {"shots": 2, "epochs": 1, "warmup_epochs": 0})
    runs_in_a_row(page, qtbot, 50).check("50 runs in a row", report)


@pytest.mark.slow
def test_an_hour_of_live_plots_at_speed(
    page: TrainPage, engine: FakeEngine, qtbot: QtBot, report: Report
) -> None:
    draw_live(page, engine, qtbot, HOUR_OF_STEPS, 432).check(
        f"plots of {HOUR_OF_STEPS:,} steps (an hour at 12 a second), drawn {HOUR_OF_STEPS // DRAWN_EVERY:,} times",
        report,
    )
