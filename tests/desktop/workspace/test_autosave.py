"""What was changed is on disk: by the timer, by closing at any moment, and after the process was killed."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mpl_desktop.messages import Message, Page
from mpl_desktop.pages.images.page import ImagesPage
from mpl_desktop.project.run_record import Status
from mpl_desktop.system.settings import Settings
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.workspace import autosave, instant, picture_features
from mpl_desktop.workspace.trainings import Trainings
from mpl_desktop.workspace.workspace import Workspace

from ..conftest import WAIT_MS, make_folder
from ..fake_engine import FakeEngine

SOON_MS = 4000
"""The timer runs 1.5 s; a busy computer may add to that."""

Report = Callable[[str, object], None]

CHANGE = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.workspace import instant, picture_features
from mpl_desktop.system.settings import Settings
from mpl_desktop.workspace.trainings import Trainings
from mpl_desktop.workspace.workspace import Workspace
instant.PAUSE_MS = picture_features.PAUSE_MS = 10**8
ini, data, folder, name = sys.argv[1:]
app = QApplication([])
work = Workspace(Settings(Path(ini), Path(data)))
window = MainWindow(work, Trainings(work))
window.show()
def change():
    if window.pages["Images"].collection is None:
        return
    timer.stop()
    window.pages["Images"].rename_class("cat", name)
    print("changed", flush=True)
timer = QTimer(interval=20)
timer.timeout.connect(change)
timer.start()
work.open(Path(folder))
app.exec()
"""


def kept(work: Workspace, root: Path) -> dict[str, object]:
    """The automatic project file of a folder as it is on disk now; empty if there is none."""
    path = work.automatic_file(root)
    found: dict[str, object] = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return found


def name_on_disk(work: Workspace, root: Path) -> object:
    classes = kept(work, root).get("classes", {})
    assert isinstance(classes, dict)
    return classes.get("cat", {}).get("name")


def rename(window: MainWindow, name: str) -> None:
    page = window.pages[Page.IMAGES]
    assert isinstance(page, ImagesPage)
    page.rename_class("cat", name)


def test_a_change_is_written_by_the_timer(opened: MainWindow, image_folder: Path, qtbot: QtBot) -> None:
    work = opened.workspace
    for name in ("tabby", "tomcat"):
        rename(opened, name)
        qtbot.waitUntil(lambda n=name: name_on_disk(work, image_folder) == n, timeout=SOON_MS)  # type: ignore[misc]


def test_changes_that_never_pause_are_written_too(
    opened: MainWindow, image_folder: Path, qtbot: QtBot
) -> None:
    for number in range(16):
        rename(opened, f"cat {number}")
        qtbot.wait(250)
    assert name_on_disk(opened.workspace, image_folder) is not None


def test_a_finished_run_is_in_the_project_file(
    opened: MainWindow, image_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    FakeEngine().put_in(monkeypatch)
    record = finished_run(opened, qtbot)
    qtbot.waitUntil(
        lambda: kept(opened.workspace, image_folder).get("runs") == [str(record)], timeout=SOON_MS
    )


def finished_run(window: MainWindow, qtbot: QtBot) -> Path:
    window.show_page(Page.TRAIN)
    window.pages[Page.TRAIN].start()  # type: ignore[attr-defined]
    record = window.trainings.records[-1]
    qtbot.waitUntil(lambda: record.status == Status.DONE, timeout=WAIT_MS)
    window.show_page(Page.IMAGES)
    return record.path


def test_a_failed_write_is_told_and_tried_again_until_it_works(
    workspace: Workspace, image_folder: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(autosave, "RETRY_MS", 100)
    workspace.open(image_folder)
    target = tmp_path / "place" / "a.mplproject"
    target.parent.mkdir()
    assert workspace.save_as(target)
    target.unlink()
    target.mkdir()  # now it cannot be replaced
    said: list[Message] = []
    workspace.said.connect(said.append)
    workspace.set_option("backbone", "other")
    qtbot.waitUntil(lambda: len(said) > 2, timeout=SOON_MS)
    assert {m.action for m in said} == {"save_as"}
    assert all(m.tone == "danger" and "not on disk" in m.text for m in said)
    target.rmdir()
    qtbot.waitUntil(target.is_file, timeout=SOON_MS)
    assert json.loads(target.read_text())["settings"] == {"backbone": "other"}
    assert (said[-1].tone, "on disk now" in said[-1].text) == ("success", True)


def test_after_a_failed_write_the_next_change_is_not_late(
    workspace: Workspace, image_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    workspace.open(image_folder)
    target = tmp_path / "place" / "a.mplproject"
    target.parent.mkdir()
    assert workspace.save_as(target)
    target.unlink()
    target.mkdir()
    workspace.set_option("backbone", "one")
    assert not workspace.save_now()
    target.rmdir()
    workspace.set_option("backbone", "two")
    qtbot.waitUntil(target.is_file, timeout=SOON_MS)
    assert json.loads(target.read_text())["settings"] == {"backbone": "two"}


def closings(
    settings: Settings, folder: Path, qtbot: QtBot, delays: list[float], monkeypatch: pytest.MonkeyPatch
) -> int:
    """Train, change, wait, close, open again: how many times everything was there."""
    for module in (instant, picture_features):
        monkeypatch.setattr(module, "PAUSE_MS", 10**8)
    FakeEngine().put_in(monkeypatch)
    runs: list[str] = []
    right = 0
    for number, delay in enumerate(delays):
        work = Workspace(Settings(settings.path, settings.data))
        window = MainWindow(work, Trainings(work))
        window.show()
        work.open(folder)
        qtbot.waitUntil(lambda w=work: w.dataset is not None, timeout=WAIT_MS)  # type: ignore[misc]
        runs.append(str(finished_run(window, qtbot)))
        rename(window, f"cat {number}")
        qtbot.wait(round(delay * 1000))
        assert window.close()
        window.deleteLater()
        again = Workspace(Settings(settings.path, settings.data))
        again.open(folder)
        listed = again.project.runs if again.project else []
        found = (again.decisions.names.get("cat"), [str(run) for run in listed])
        right += found == (f"cat {number}", runs)
        again.close()
    return right


def test_closing_at_any_moment_keeps_everything(
    settings: Settings, image_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    delays = [0.0, 0.7, 1.7]
    assert closings(settings, image_folder, qtbot, delays, monkeypatch) == len(delays)


@pytest.mark.slow
def test_thirty_closings_at_random_moments_keep_everything(
    settings: Settings, image_folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, report: Report
) -> None:
    choose = random.Random(13)
    delays = [choose.uniform(0, 5) for _ in range(30)]
    right = closings(settings, image_folder, qtbot, delays, monkeypatch)
    report("closings 0 to 5 s after a change that kept everything", f"{right} of {len(delays)}")
    assert right == len(delays)


def kills(settings: Settings, folder: Path, number: int) -> int:
    """Kill a program of its own 3 s after a change: how many times the change was on disk."""
    place = Workspace(settings)
    right = 0
    for one in range(number):
        name = f"cat {one}"
        arguments = [sys.executable, "-c", CHANGE, str(settings.path), str(settings.data), str(folder), name]
        with subprocess.Popen(arguments, stdout=subprocess.PIPE, env=dict(os.environ)) as program:
            assert program.stdout is not None
            assert program.stdout.readline() == b"changed\n"
            time.sleep(3)
            program.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
        right += name_on_disk(place, folder) == name
    place.close()
    return right


def test_a_kill_after_a_change_loses_nothing(settings: Settings, image_folder: Path, qtbot: QtBot) -> None:
    assert kills(settings, image_folder, 1) == 1


@pytest.mark.slow
def test_twenty_kills_after_a_change_lose_nothing(
    settings: Settings, image_folder: Path, qtbot: QtBot, report: Report
) -> None:
    right = kills(settings, image_folder, 20)
    report("kills 3 s after a change that lost nothing", f"{right} of 20")
    assert right == 20


def test_a_change_while_the_project_is_left_is_kept(
    workspace: Workspace, image_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    """A change in the moments in which another folder is looked at still goes into its own project."""
    workspace.open(image_folder)
    qtbot.waitUntil(lambda: workspace.dataset is not None, timeout=WAIT_MS)
    other = make_folder(tmp_path / "other", {"a": 3, "b": 3})
    workspace.open(other)
    workspace.set_option("backbone", "changed")
    qtbot.waitUntil(
        lambda: workspace.project is not None and workspace.project.root == other, timeout=WAIT_MS
    )
    assert kept(workspace, image_folder)["settings"] == {"backbone": "changed"}
    assert workspace.option("backbone", "small") == "small"
