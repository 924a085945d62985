"""One damaged run costs only itself: the window starts, shows its pages, and every other run is there."""

import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as options
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from mpl_desktop.messages import Page
from mpl_desktop.pages.results.page import ResultsPage
from mpl_desktop.pages.train.page import TrainPage
from mpl_desktop.project.run_record import Status, load_record
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.workspace import recovery, unfinished
from mpl_engine.training.event_log import read_events
from tests.support import damaged_runs, evil

from ..conftest import WAIT_MS

REPEATED = options(
    max_examples=12,
    deadline=None,
    suppress_health_check=[
        HealthCheck.function_scoped_fixture,
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
    ],
)


@pytest.fixture
def runs(window: MainWindow, image_folder: Path, qtbot: QtBot) -> tuple[Path, Path]:
    """A good run and one that is to be damaged, in an open project."""
    work = window.workspace
    work.open(image_folder)
    qtbot.waitUntil(lambda: work.dataset is not None, timeout=WAIT_MS)
    made = [
        damaged_runs.make_run(work.runs_folder() / f"2026-01-0{n} 03-04-05 quick", image_folder)
        for n in (1, 2)
    ]
    for run in made:
        work.add_run(run)
    return made[0], made[1]


def show_all(window: MainWindow, qtbot: QtBot) -> None:
    """Read the runs again and look at every place that shows one."""
    window.trainings.reload()
    window.show_page(Page.TRAIN)
    train = window.pages[Page.TRAIN]
    assert isinstance(train, TrainPage)
    for record in window.trainings.records:
        train.content.runs.select(record)
        train.content.details_button.setChecked(True)
        tabs = train.content.details.tabs
        for tab in range(tabs.count()):
            tabs.setCurrentIndex(tab)
            window.grab()
    window.show_page(Page.RESULTS)
    results = window.pages[Page.RESULTS]
    assert isinstance(results, ResultsPage)
    for record in results.finished:
        results.show_record(record)
        for tab in range(results.content.tabs.count()):
            results.content.tabs.setCurrentIndex(tab)
            window.grab()


def test_any_damage_of_a_run_costs_only_that_run(
    window: MainWindow, runs: tuple[Path, Path], qtbot: QtBot
) -> None:
    good, poor = runs
    whole = load_record(good)
    kept = {name: (poor / name).read_bytes() for name in damaged_runs.FILES}

    @REPEATED
    @given(st.data())
    def check(data: st.DataObject) -> None:
        name, damaged = data.draw(damaged_runs.damages(kept))
        (poor / name).write_bytes(damaged)
        try:
            show_all(window, qtbot)
            assert window.trainings.records[0] == whole, "the other run is as it was"
            unfinished.begin(window.workspace.settings, poor)  # and as at a start
            recovery.offer_unfinished(window.workspace)
        finally:
            for file, content in kept.items():
                (poor / file).write_bytes(content)
        show_all(window, qtbot)
        assert [r.path for r in window.trainings.records] == [good, poor]

    check()


@pytest.mark.parametrize(
    "line",
    [
        b'{"event": "Notice", "text": "caf\xc3',
        b'{"event": "StepDone", "epoch": 1, "step": "2", "loss": "x", "learning_rate": null, "seconds": []}',
        b'{"event": "StepDone", "epoch": 1, "step": 13, "loss": 1e999, "learning_rate": 0.1, "seconds": 0.1}',
        b'{"event": "TrainingStarted", "classes": 3}',
        b'{"event": ["StepDone"]}',
        b'{"event": ' + evil.DEEP.encode() + b"}",
        evil.DEEP.encode(),
        b"\xff\xfe\x00",
    ],
    ids=[
        "torn character",
        "types",
        "infinite",
        "a number for names",
        "a list for a name",
        "deep value",
        "deep line",
        "bytes",
    ],
)
def test_a_damaged_line_costs_only_itself(
    window: MainWindow, runs: tuple[Path, Path], qtbot: QtBot, line: bytes
) -> None:
    poor = runs[1]
    with (poor / "events.jsonl").open("ab") as log:
        log.write(line)
    show_all(window, qtbot)
    first, second = window.trainings.records
    assert (first.steps, first.losses, first.val) == (second.steps, second.losses, second.val)
    assert second.log == first.log


def test_a_run_whose_result_is_damaged_is_shown_as_failed_with_the_reason(
    window: MainWindow, runs: tuple[Path, Path], qtbot: QtBot
) -> None:
    (runs[1] / "result.json").write_bytes(b'{"test_accuracy": "high"}')
    show_all(window, qtbot)
    record = window.trainings.records[1]
    assert record.status == Status.FAILED
    assert "result.json is not a usable run result" in record.log[-1]


def test_a_listing_never_mixes_a_run_with_the_one_that_replaces_it(
    runs: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """While the record is read, `train --force` puts another run into the folder."""
    run = runs[1]
    other = shutil.copytree(run, run.with_name("other"))
    (other / "result.json").unlink()
    (other / "events.jsonl").unlink()
    before = load_record(run)

    def swap() -> None:
        (run / "config.json").replace(run / ".config")
        for name in ("events.jsonl", "result.json"):
            (run / name).unlink()
        (other / "config.json").replace(run / "config.json")

    from mpl_desktop.project import run_record

    swapped: list[bool] = []

    def slow(path: Path) -> object:
        found = list(read_events(path))
        if not swapped:
            swapped.append(True)
            swap()
        return found

    monkeypatch.setattr(run_record, "read_events", slow)
    after = load_record(run)
    assert before is not None
    assert after is not None
    assert (after.steps, after.result) == ([], None), "all of the new run, nothing of the old one"
