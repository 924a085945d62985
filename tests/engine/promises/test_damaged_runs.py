"""Damaged files of a run: whatever reads them gives an answer or a typed error, and a damaged line costs only itself."""

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mpl_engine.errors import EngineError
from mpl_engine.events import Notice, Progress, to_json
from mpl_engine.export.curves import export_curves, read_curves
from mpl_engine.export.run_report import run_report
from mpl_engine.runs.data import read_split
from mpl_engine.runs.folder import is_run, open_run
from mpl_engine.runs.result import result_from_file
from mpl_engine.training.event_log import EventLog, read_events
from tests.support import damaged_runs

SHARED = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture
def run(tmp_path: Path) -> Path:
    return damaged_runs.make_run(tmp_path / "run", tmp_path)


@pytest.fixture
def readers(run, tmp_path):
    """All that reads a run."""
    return {
        "open": lambda: open_run(run).read_result(),
        "is_run": lambda: is_run(run),
        "result": lambda: result_from_file(run / "result.json"),
        "split": lambda: read_split(run / "split.json", tmp_path),
        "report": lambda: run_report(run),
        "curves": lambda: export_curves(run, "csv", tmp_path / "curves.csv", force=True),
    }


def test_readers_of_a_damaged_run_answer_or_say_what_is_wrong(run, readers):
    good = {name: (run / name).read_bytes() for name in damaged_runs.FILES}
    for read in readers.values():
        read()

    @SHARED
    @given(st.data())
    def check(data):
        name, damaged = data.draw(damaged_runs.damages(good))
        (run / name).write_bytes(damaged)
        for read in readers.values():
            try:
                read()
            except EngineError as error:
                assert str(error)  # noqa: PT017 - either way is right
        (run / name).write_bytes(good[name])

    check()


def test_a_log_reads_back_as_it_was_written(tmp_path):
    written = [*damaged_runs.events(), Notice("bytes of a name: \udcff")]
    log = EventLog(tmp_path / "events.jsonl")
    for event in (*written, Progress("scan", 1)):
        log.append(event)
    log.close()
    assert list(read_events(tmp_path / "events.jsonl")) == written


@given(st.data())
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_log_that_is_torn_anywhere_keeps_every_whole_line(tmp_path, data):
    """A full disk tears inside a character; the lines before, and those after a resume, are there."""
    whole = damaged_runs.log_of([to_json(event) for event in damaged_runs.events()])
    at = data.draw(st.integers(0, len(whole)))
    log = tmp_path / "events.jsonl"
    log.write_bytes(whole[:at] + b"\n" + whole)
    lines = whole.count(b"\n")
    kept = whole[:at].count(b"\n")
    found = list(read_events(log))
    assert found[:kept] == damaged_runs.events()[:kept]
    assert found[-lines:] == damaged_runs.events()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_in_the_place_of_a_log_is_no_log(tmp_path):
    os.mkfifo(tmp_path / "events.jsonl")
    assert read_curves(tmp_path / "events.jsonl").steps == ()
