"""Taking pictures with a camera: into a class, by press and by hold, undone, and never lost."""

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
import shiboken6
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mpl_desktop.camera import device, keeping, panel
from mpl_desktop.camera.panel import CameraPanel
from mpl_desktop.jobs.runner import Priority
from mpl_desktop.messages import Page
from mpl_desktop.pages.images.page import ImagesPage
from mpl_desktop.window import commands
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.events import Progress
from tests.support.pictures import make_folder
from tests.support.videos import make_video

from ..conftest import WAIT_MS, heard
from .cameras import FakeCameras

SPACE = Qt.Key.Key_Space


@pytest.fixture
def cameras(qapp: object) -> FakeCameras:
    return FakeCameras("Desk", "Door")


@pytest.fixture
def shown(
    window: MainWindow, cameras: FakeCameras, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Iterator[CameraPanel]:
    """The panel as the empty Images page opens it, and no project."""
    monkeypatch.setattr(panel, "Cameras", lambda _parent: cameras)
    monkeypatch.setattr(keeping, "REST_MS", 50)
    page = images(window)
    link = next(b for b in page.empty.findChildren(QPushButton) if b.text() == "Start with the camera…")
    link.click()
    made = page.findChild(CameraPanel)
    assert isinstance(made, CameraPanel)
    cameras.opened[-1].show()
    made.activateWindow()
    qtbot.waitUntil(made.take.hasFocus, timeout=WAIT_MS)
    yield made
    if shiboken6.isValid(made):
        made.close()


def images(window: MainWindow) -> ImagesPage:
    window.show_page(Page.IMAGES)
    found = window.pages[Page.IMAGES]
    assert isinstance(found, ImagesPage)
    return found


def files(window: MainWindow) -> dict[str, int]:
    """Pictures on disk by their folder."""
    root = window.workspace.settings.data / "pictures"
    found: dict[str, int] = {}
    for path in root.rglob("*.*"):
        found[path.parent.name] = found.get(path.parent.name, 0) + 1
    return found


def written(shown: CameraPanel, qtbot: QtBot, number: int) -> None:
    qtbot.waitUntil(lambda: len(shown.pictures.kept) == number and not shown.pictures.busy, timeout=WAIT_MS)


def test_the_first_picture_begins_a_project_and_is_a_file_at_once(
    shown: CameraPanel, window: MainWindow, qtbot: QtBot
) -> None:
    assert window.workspace.project is None, "looking begins nothing"
    shown.choice.setEditText("red fox")
    qtbot.mouseClick(shown.take, Qt.MouseButton.LeftButton)
    written(shown, qtbot, 1)
    assert files(window) == {"red fox": 1}
    (path,) = [path for path, _ in shown.pictures.kept]
    with Image.open(path) as picture:
        assert picture.format == "JPEG"
        assert picture.size == (64, 48)
    assert shown.said.text() == "1 picture taken."
    qtbot.waitUntil(lambda: counts(window) == {"red fox": 1}, timeout=WAIT_MS)


def counts(window: MainWindow) -> dict[str, int]:
    rows = images(window).content.classes.model.rows
    return {row.name: row.images for row in rows if row.images}


def test_space_takes_one_and_held_it_goes_on(
    shown: CameraPanel,
    window: MainWindow,
    cameras: FakeCameras,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(panel, "HOLD_MS", 30)
    monkeypatch.setattr(panel, "EVERY_MS", 30)
    qtbot.keyClick(shown.take, SPACE)
    written(shown, qtbot, 1)
    qtbot.wait(100)
    assert len(shown.pictures.kept) == 1, "one press is one picture"
    qtbot.keyPress(shown.take, SPACE)
    for number in range(2, 5):
        cameras.opened[-1].show()
        written(shown, qtbot, number)
    qtbot.wait(100)
    assert len(shown.pictures.kept) == 4, "what the camera showed once is kept once"
    qtbot.keyRelease(shown.take, SPACE)
    cameras.opened[-1].show()
    qtbot.wait(100)
    assert len(shown.pictures.kept) == 4, "released it stops"
    assert files(window) == {"Unlabelled": 4}


def test_the_last_can_be_undone_one_after_the_other(
    shown: CameraPanel, window: MainWindow, cameras: FakeCameras, qtbot: QtBot
) -> None:
    assert not shown.undo.isEnabled()
    for number in range(1, 4):
        cameras.opened[-1].show()
        shown.take.click()
        shown.take_picture()
        written(shown, qtbot, number)
    newest = shown.pictures.kept[-1][0]
    shown.undo.click()
    written(shown, qtbot, 2)
    assert not newest.exists()
    shown.undo.click()
    written(shown, qtbot, 1)
    qtbot.waitUntil(lambda: counts(window) == {"unlabelled": 1}, timeout=WAIT_MS)
    shown.undo.click()
    written(shown, qtbot, 0)
    assert not shown.undo.isEnabled()


def test_pictures_are_taken_while_other_work_runs_and_too_many_do_not_pile_up(
    shown: CameraPanel, window: MainWindow, cameras: FakeCameras, qtbot: QtBot
) -> None:
    going = [True]

    def slow(token):  # type: ignore[no-untyped-def]
        import time

        while going[0] and not token.cancelled:
            time.sleep(0.05)
        yield Progress("train", 0, 1)

    shown.take_picture()
    written(shown, qtbot, 1)
    window.workspace.jobs.submit(slow, "Slow work", kind="live", priority=Priority.ANSWER)
    for _ in range(keeping.MOST_WAITING + 5):
        cameras.opened[-1].show()
        shown.take_picture()
    assert shown.pictures.full
    assert not shown.undo.isEnabled()
    going[0] = False
    written(shown, qtbot, keeping.MOST_WAITING + 1)
    assert len({path for path, _ in shown.pictures.kept}) == keeping.MOST_WAITING + 1


def test_a_picture_that_cannot_be_written_is_told_and_ends_the_hold(
    shown: CameraPanel,
    window: MainWindow,
    cameras: FakeCameras,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(panel, "HOLD_MS", 30)
    monkeypatch.setattr(panel, "EVERY_MS", 30)
    shown.take_picture()
    written(shown, qtbot, 1)
    assert window.workspace.project is not None
    (window.workspace.project.root / "fox").write_bytes(b"a file in the place of the class's folder")
    shown.choice.setEditText("fox")
    qtbot.waitUntil(lambda: counts(window) == {"unlabelled": 1}, timeout=WAIT_MS)
    said = heard(window.workspace)
    cameras.opened[-1].show()
    qtbot.keyPress(shown.take, SPACE)
    qtbot.waitUntil(lambda: any("written" in message.text for message in said), timeout=WAIT_MS)
    for _ in range(5):
        cameras.opened[-1].show()
        qtbot.wait(40)
    told = [message.text for message in said if "could not be written" in message.text]
    assert len(told) == 1
    assert told[0].endswith("fox could not be written: file exists.")
    assert len(shown.pictures.kept) == 1
    qtbot.keyRelease(shown.take, SPACE)


def test_closed_at_once_it_still_writes_what_was_taken(
    shown: CameraPanel, window: MainWindow, cameras: FakeCameras, qtbot: QtBot
) -> None:
    shown.take_picture()
    source = cameras.opened[-1]
    shown.close()
    assert not source.on
    qtbot.waitUntil(lambda: counts(window) == {"unlabelled": 1}, timeout=WAIT_MS)


def test_nothing_is_kept_of_what_is_only_looked_at(
    shown: CameraPanel, window: MainWindow, cameras: FakeCameras, tmp_path: Path, qtbot: QtBot
) -> None:
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    for _ in range(30):
        cameras.opened[-1].show()
    qtbot.wait(100)
    assert {path for path in tmp_path.rglob("*") if path.is_file()} == before
    assert "Nothing of what the camera sees is kept but the pictures that you take" in panel.PRIVACY


@pytest.mark.parametrize("why", ["gone", "busy"])
def test_a_camera_that_fails_is_told_and_can_be_tried_again(
    shown: CameraPanel, cameras: FakeCameras, qtbot: QtBot, why: str
) -> None:
    cameras.opened[-1].failed.emit(f"The camera is {why}.")
    assert shown.view.words.isVisible()
    assert shown.view.words.text() == f"The camera is {why}."
    assert not shown.take.isEnabled()
    assert not cameras.opened[-1].on
    shown.take_picture()
    assert shown.pictures.kept == []
    qtbot.mouseClick(shown.view.again, Qt.MouseButton.LeftButton)
    cameras.opened[-1].show()
    assert shown.take.isEnabled()
    assert len(cameras.opened) == 2


def test_a_camera_that_comes_is_shown_and_another_can_be_chosen(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    cameras = FakeCameras()
    made = CameraPanel(window.workspace, parent=window, cameras=cameras)
    made.show()
    assert made.view.words.text() == device.NONE
    assert not made.take.isEnabled()
    cameras.names = ["Desk", "Door"]
    cameras.changed.emit()
    cameras.opened[-1].show()
    assert made.take.isEnabled()
    first = cameras.opened[-1]
    made.view.choice.setCurrentIndex(1)
    made.view.choice.activated.emit(1)
    assert not first.on
    assert cameras.opened[-1].on
    assert made.view.choice.currentText() == "Door"
    made.close()


def test_without_the_extra_the_panel_says_how_to_get_it(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(device, "find_spec", lambda _name: None)
    images(window).adding.from_camera()
    made = images(window).findChild(CameraPanel)
    assert isinstance(made, CameraPanel)
    assert "pip install 'mpl-desktop[camera]'" in made.view.words.text()
    assert made.view.words.isVisible()
    assert not made.take.isEnabled()
    made.close()


def test_a_folder_of_the_person_takes_no_pictures_of_a_camera(opened: MainWindow) -> None:
    assert panel.open_panel(opened, opened.workspace) is None
    assert "began with unsorted pictures" in opened.banner.text.text()


def test_the_panel_goes_when_a_folder_of_the_person_is_opened(
    shown: CameraPanel, window: MainWindow, cameras: FakeCameras, image_folder: Path, qtbot: QtBot
) -> None:
    window.workspace.open(image_folder)
    qtbot.waitUntil(lambda: not cameras.opened[-1].on, timeout=WAIT_MS)


def test_the_chosen_class_takes_the_pictures(
    window: MainWindow, tmp_path: Path, cameras: FakeCameras, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(panel, "Cameras", lambda _parent: cameras)
    commands.collect(window, [make_folder(tmp_path / "given", 2)])
    qtbot.waitUntil(lambda: window.workspace.dataset is not None, timeout=WAIT_MS)
    page = images(window)
    page.class_actions.add("fox")
    page.content.classes.table.selectRow(0)
    page.adding.from_camera()
    made = page.findChild(CameraPanel)
    assert isinstance(made, CameraPanel)
    assert made.choice.currentText() == "fox"
    cameras.opened[-1].show()
    made.take_picture()
    written(made, qtbot, 1)
    made.close()
    qtbot.waitUntil(lambda: counts(window).get("fox") == 1, timeout=WAIT_MS)


@pytest.mark.skipif(find_spec("av") is None, reason="the extra `camera` is not installed")
def test_a_video_can_stand_in_for_a_camera(
    shown: CameraPanel, window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    shown.view.play(make_video(tmp_path / "film.avi", range(4), seconds=0.3))
    qtbot.waitUntil(lambda: shown.view.latest is not None, timeout=WAIT_MS)
    assert shown.view.latest is not None
    assert (shown.view.latest.width(), shown.view.latest.height()) == (160, 120)
    shown.take_picture()
    written(shown, qtbot, 1)
    qtbot.waitUntil(lambda: "The video is over" in shown.view.words.text(), timeout=WAIT_MS)
    assert files(window) == {"Unlabelled": 1}
