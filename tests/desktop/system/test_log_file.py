"""The log and the crash report: what is in them, what is not, and how large they get."""

import logging
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mpl_desktop.system import log_file
from mpl_desktop.system.crash import LONGEST_LINE, Crash
from mpl_desktop.system.log_file import log
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.workspace.thumbnails import Thumbnails
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import FolderProblem
from mpl_engine.events import Job, Progress

from ..conftest import WAIT_MS


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Path]:
    path = log_file.start(tmp_path / "logs")
    assert path is not None
    assert log_file.path() == path
    yield path
    log_file.stop()


def test_jobs_and_bugs_are_logged_with_their_reports(
    window: MainWindow, written: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    def fine(token: CancelToken) -> Job[int]:
        yield Progress("scan", 0)
        return 1

    def sad(token: CancelToken) -> Job[None]:
        yield Progress("scan", 0)
        raise FolderProblem(tmp_path / "gone", "it is not there any more")

    def broken(token: CancelToken) -> Job[None]:
        yield Progress("scan", 0)
        raise ZeroDivisionError("oops")

    for title, factory in (("Counting", fine), ("Opening", sad), ("Dividing", broken)):
        window.workspace.jobs.submit(factory, title)
    qtbot.waitUntil(lambda: bool(window.crashes), timeout=WAIT_MS)
    try:
        raise KeyError("on the GUI thread")
    except KeyError as error:
        window.report_crash(type(error), error, error.__traceback__)
    window.crashes[0].close()
    text = written.read_text(encoding="utf-8")
    assert "INFO Counting: succeeded" in text
    assert "WARNING Opening: " in text
    assert "ERROR Dividing: failed inside" in text
    assert "ZeroDivisionError: oops" in text
    assert "KeyError: 'on the GUI thread'" in text, "a second bug is logged though one dialog is enough"


def test_a_bug_in_another_thread_is_logged_and_shown(
    window: MainWindow, written: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.unraisablehook", lambda args: None)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    log_file.watch_threads(window.thread_crashed.emit)
    thread = threading.Thread(target=[].pop, name="helper")
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(window.crashes), timeout=WAIT_MS)
    window.crashes[0].close()
    assert "IndexError: pop from empty list" in written.read_text(encoding="utf-8")


def test_one_bad_picture_is_logged_and_the_others_still_come(written: Path, qtbot: QtBot) -> None:
    thumbnails = Thumbnails()
    made: list[tuple[str, object]] = []
    thumbnails.made.connect(lambda name, result: made.append((name, result)))
    thumbnails.make("bad", lambda: dict[str, int]()["nothing"])
    qtbot.waitUntil(lambda: len(made) == 1, timeout=WAIT_MS)
    for number in range(4):
        thumbnails.make(f"good {number}", lambda: 1)
    qtbot.waitUntil(lambda: len(made) == 5, timeout=WAIT_MS)
    thumbnails.close()
    assert made[0] == ("bad", None)
    assert "KeyError: 'nothing'" in written.read_text(encoding="utf-8")


def test_reports_hold_no_home_folder_and_no_long_contents(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    home = tmp_path / "".join(("ma", "ria"))  # in pieces, since a report shows lines of the program
    monkeypatch.setattr(Path, "home", lambda: home)
    pixels = bytes(range(256)) * 200
    try:
        raise ValueError(f"cannot use {home / 'cats'} holding {pixels!r} and {'x' * 5000}")
    except ValueError as error:
        crash = Crash.of(error, "Reading")
    assert home.name not in crash.report + crash.summary
    assert "\\x1e" not in crash.report + crash.summary
    assert str(Path("~") / "cats") in crash.report
    assert max(map(len, crash.report.splitlines())) < LONGEST_LINE + 50
    assert len(crash.summary) < LONGEST_LINE + 50


def test_the_log_turns_over_and_keeps_a_few_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: Path
) -> None:
    monkeypatch.setattr(log_file, "MOST_BYTES", 4000)
    log_file.start(written.parent)
    for number in range(2000):
        log.info("line %d", number)
    files = sorted(written.parent.glob("mpl-desktop.log*"))
    assert len(files) == log_file.OLDER_FILES + 1
    assert all(file.stat().st_size <= 4000 for file in files)
    assert "line 1999" in written.read_text(encoding="utf-8")


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert log_file.start(tmp_path / "file") is None
    assert log_file.path() is None
    log.error("nobody hears it")
    assert logging.getLogger("mpl_desktop") is log


def test_a_native_crash_leaves_its_threads_in_a_file(tmp_path: Path) -> None:
    code = "import os, sys; from pathlib import Path; from mpl_desktop.system import log_file; "
    code += "log_file.catch_fatal(Path(sys.argv[1])); os.abort()"
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, check=False)
    assert done.returncode != 0
    assert "Fatal Python error: Aborted" in (tmp_path / log_file.FATAL_NAME).read_text()


def test_details_are_copied(window: MainWindow, written: Path) -> None:
    window.show_crash(Crash("Training", "ValueError: x", "the whole report"))
    [dialog] = window.crashes
    buttons = {made.text().replace("&", ""): made for made in dialog.findChildren(QPushButton)}
    assert "Show log file" in buttons
    buttons["Copy details"].click()
    assert QGuiApplication.clipboard().text() == "the whole report"
    dialog.close()
