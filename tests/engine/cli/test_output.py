"""What commands show while they work: live bars on a terminal, lines elsewhere, and how Ctrl+C is heard."""

import signal
import sys
import threading

import pytest

from mpl_engine.cli.output import interruptible, watch
from mpl_engine.events import EpochDone, Notice, Progress, StepDone, TrainingFinished, TrainingStarted

EVENTS = [
    Progress("download", 1_000_000, 3_000_000, "bytes"),
    Notice("a [bold] name is shown as it is"),
    Progress("load", 0, None, "files"),
    TrainingStarted(("a", "b"), 8, 2, 4, 1, 2, 100, "cpu", "fp32", "fast"),
    StepDone(1, 1, 2.0, 0.01, 0.1),
    StepDone(1, 2, 1.5, 0.01, 0.1),
    EpochDone(1, 1.75, 0.5, None, is_best=True, seconds=1.0),
    TrainingFinished(1, finished_early=True, seconds=1.0),
]


def job(events, result):
    yield from events
    return result


def on_a_terminal(monkeypatch):
    """Make stderr a terminal, as far as the program can see. Pytest changes stderr after fixtures were made."""
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "120")


def test_a_terminal_gets_bars_and_finished_lines(monkeypatch, capsys):
    on_a_terminal(monkeypatch)
    assert watch(job(EVENTS, 7)) == 7
    shown = capsys.readouterr()
    assert "\x1b[" in shown.err, "no live bar"
    assert shown.out == ""
    for words in (
        "A [bold] name is shown as it is.",
        "Epoch 1: loss 1.7500, validation 50.0 % (best so far)",
        "ended early",
    ):
        assert words in shown.err


def test_bars_are_closed_when_the_job_fails(monkeypatch, capsys):
    on_a_terminal(monkeypatch)

    def failing():
        yield EVENTS[0]
        raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        watch(failing())
    assert watch(job(EVENTS[:1], "next")) == "next", "only one live display may exist at a time"


def test_a_pipe_gets_lines_and_now_and_then_progress(capsys, monkeypatch):
    monkeypatch.setattr("mpl_engine.cli.output.PLAIN_SECONDS", 0.0)
    assert watch(job(EVENTS, None)) is None
    lines = capsys.readouterr().err.splitlines()
    assert lines[0] == "download: 1.0 MB of 3.0 MB"
    assert lines[1] == "A [bold] name is shown as it is."
    assert len(lines) == 5


def test_the_first_interrupt_asks_and_the_second_insists(capsys):
    before = signal.getsignal(signal.SIGINT)
    with pytest.raises(KeyboardInterrupt), interruptible() as token:
        assert not token.cancelled
        signal.raise_signal(signal.SIGINT)
        assert token.cancelled
        assert "Stopping…" in capsys.readouterr().err
        signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before


def test_a_thread_of_its_own_gets_a_token_without_signals():
    found = []

    def work():
        with interruptible() as token:
            found.append(token.cancelled)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert found == [False]
