"""Pictures out of a video, as a person takes them: by the button, by dropping it on a class, or to begin a project."""

from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from mpl_desktop.camera import video_dialog
from mpl_desktop.camera.class_choice import LEAVE
from mpl_desktop.camera.video import RATE
from mpl_desktop.camera.video_dialog import VideoDialog
from mpl_desktop.dialogs.crash import ListDialog
from mpl_desktop.messages import Page
from mpl_desktop.pages.images.page import ImagesPage
from mpl_desktop.window import commands
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.workspace.drops import Drop, meaning
from tests.support.pictures import make_folder
from tests.support.videos import make_video

from ..conftest import WAIT_MS

needs_av = pytest.mark.skipif(find_spec("av") is None, reason="the extra `camera` is not installed")


@pytest.fixture
def own(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> ImagesPage:
    """The page of a project of the program's own, whose six pictures have no class yet."""
    commands.collect(window, [make_folder(tmp_path / "given", 2)])
    qtbot.waitUntil(lambda: window.workspace.dataset is not None, timeout=WAIT_MS)
    return images(window)


def images(window: MainWindow) -> ImagesPage:
    window.show_page(Page.IMAGES)
    found = window.pages[Page.IMAGES]
    assert isinstance(found, ImagesPage)
    return found


def asked() -> VideoDialog:
    """The dialog that is open."""
    found = [w for w in QApplication.topLevelWidgets() if isinstance(w, VideoDialog) and w.isVisible()]
    assert len(found) == 1
    return found[0]


def counts(page: ImagesPage) -> dict[str, int]:
    return {row.name: row.images for row in page.content.classes.model.rows}


def drop_on(page: ImagesPage, path: Path, row: int) -> str:
    """Drop a file on a row of the class table; what was said before it was released."""
    table = page.content.classes.table
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    place = table.visualRect(table.model().index(row, 0)).center()
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(table.viewport(), QDragEnterEvent(place, copy, data, left, none))
    said = page.content.classes.drop_words.text()
    QApplication.sendEvent(table.viewport(), QDropEvent(QPointF(place), copy, data, left, none))
    return said


@needs_av
def test_a_video_that_is_dropped_on_a_class_fills_it(own: ImagesPage, tmp_path: Path, qtbot: QtBot) -> None:
    own.class_actions.add("fox")
    film = make_video(tmp_path / "film.avi", [1, 1, 2, 3])
    row = [r.name for r in own.content.classes.model.rows].index("fox")
    assert drop_on(own, film, row) == "Add to fox: pictures from film.avi"
    dialog = asked()
    assert dialog.choice.currentText() == "fox"
    assert dialog.rate.currentText() == "2 a second"
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: counts(own).get("fox") == 3, timeout=3 * WAIT_MS)
    words = own.window().banner.text.text()  # type: ignore[attr-defined]
    assert words == "From film.avi: 3 pictures were taken. 1 that looks like another was left out."
    assert own.workspace.project is not None
    assert len(list((own.workspace.project.root / "fox").iterdir())) == 3


@needs_av
def test_a_project_begins_with_a_video(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    film = make_video(tmp_path / "meadow.avi", [1, 2])
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(film)], ""))
    page = images(window)
    link = next(b for b in page.empty.findChildren(QPushButton) if b.text() == "Start with a video…")
    qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    dialog = asked()
    assert dialog.choice.currentText() == LEAVE
    dialog.rate.setCurrentText("5 a second")
    dialog.skip.setChecked(False)
    qtbot.mouseClick(dialog.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.workspace.dataset is not None, timeout=3 * WAIT_MS)
    assert window.workspace.project is not None
    assert window.workspace.project.name == "meadow"
    assert window.banner.action.text() == "Label them"
    assert sum(counts(page).values()) == 5, "five of the one second, also those that are alike"
    assert film.exists()


@needs_av
def test_a_bad_video_is_told_and_the_good_one_is_taken(own: ImagesPage, tmp_path: Path, qtbot: QtBot) -> None:
    good = make_video(tmp_path / "good.avi", [1, 2])
    bad = tmp_path / "bad.mp4"
    bad.write_bytes(b"nothing")
    before = sum(counts(own).values())
    window = own.window()
    assert isinstance(window, MainWindow)
    commands.open_drop(window, meaning([bad, good], **window.taking))
    asked().take.click()
    qtbot.waitUntil(lambda: sum(counts(own).values()) == before + 2, timeout=3 * WAIT_MS)
    assert window.banner.text.text() == "2 pictures were taken from 2 videos."
    window.banner.action.click()
    lists = [w for w in QApplication.topLevelWidgets() if isinstance(w, ListDialog) and w.isVisible()]
    lines = lists[0].lines.toPlainText().splitlines()
    assert lines == [
        "bad.mp4: it is damaged, or no video that can be read.",
        "good.avi: 2 pictures were taken.",
    ]
    lists[0].close()


@needs_av
def test_a_video_without_a_picture_begins_no_project(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    empty = tmp_path / "empty.mp4"
    empty.write_bytes(b"")
    commands.open_drop(window, meaning([empty], **window.taking))
    asked().take.click()
    qtbot.waitUntil(
        lambda: window.banner.text.text() == "No picture could be taken from empty.mp4: the file is empty.",
        timeout=3 * WAIT_MS,
    )
    assert window.workspace.project is None
    assert list((window.workspace.settings.data / "pictures").glob("*")) == []


@needs_av
def test_a_stop_keeps_what_was_taken(own: ImagesPage, tmp_path: Path, qtbot: QtBot) -> None:
    film = make_video(tmp_path / "film.avi", range(200), seconds=0.1)
    before = sum(counts(own).values())
    window = own.window()
    assert isinstance(window, MainWindow)
    commands.open_drop(window, meaning([film], **window.taking))
    asked().rate.setCurrentText("10 a second")
    asked().take.click()
    folder = own.workspace.project.root / "Unlabelled"  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: len(list(folder.glob("film*.jpg"))) > 2, timeout=3 * WAIT_MS)
    qtbot.mouseClick(window.status.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not own.workspace.jobs.tasks, timeout=WAIT_MS)
    kept = len(list(folder.glob("film*.jpg")))
    assert 2 < kept < 200
    assert sum(counts(own).values()) == before + kept


def test_without_the_extra_the_sentence_says_how_to_get_it(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(video_dialog, "can_read_videos", lambda: False)
    page = images(window)
    page.adding.from_video()
    assert "pip install 'mpl-desktop[camera]'" in window.banner.text.text()
    film = tmp_path / "film.mp4"
    film.write_bytes(b"a film")
    commands.open_drop(window, meaning([film], **window.taking))
    dialog = asked()
    assert not dialog.take.isEnabled()
    assert dialog.missing.isVisible()
    assert "pip install 'mpl-desktop[camera]'" in dialog.missing.text()
    dialog.reject()


def test_a_class_of_its_own_menu_takes_pictures(own: ImagesPage) -> None:
    own.class_actions.add("fox")
    own.content.classes.table.selectRow(0)
    menu = own.class_actions.menu(own.content.classes.rows)
    (adding,) = [action.menu() for action in menu.actions() if action.text() == "Add pictures"]
    assert isinstance(adding, QMenu)
    assert [action.text() for action in adding.actions()] == [
        "Choose files…",
        "From the camera…",
        "From a video…",
    ]
    assert own.class_actions.chosen_folder == "fox"
    menu.deleteLater()


def test_a_folder_of_the_person_takes_no_pictures_from_a_video(opened: MainWindow, tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    film.write_bytes(b"a film")
    assert not images(opened).adding.button.isVisible()
    drop = meaning([film], **opened.taking)
    assert drop.kind == ""
    assert "Images page" in drop.words
    commands.open_drop(opened, Drop("video", "", (film,)))
    assert opened.banner.text.text() == (
        "Pictures can be added to projects that began with unsorted pictures."
    )


def test_the_limits_that_are_said_are_those_that_hold() -> None:
    from mpl_engine.video import collecting

    assert f"at most {collecting.MOST:,} of one video" in video_dialog.ABOUT
    assert all(collecting.SLOWEST <= rate <= collecting.FASTEST for _, rate in video_dialog.RATES)
    assert RATE == collecting.RATE


def test_a_new_name_makes_a_class_and_a_known_one_is_found(own: ImagesPage, tmp_path: Path) -> None:
    own.class_actions.add("Red fox")
    film = tmp_path / "film.mp4"
    film.write_bytes(b"a film")
    dialog = video_dialog.ask_about(own, own.workspace, [film])
    assert dialog is not None
    known = own.workspace.decisions
    for typed, made in (("red FOX", False), ("  badger  ", True), ("unlabelled", False), ("", False)):
        dialog.choice.setEditText(typed)
        folder = dialog.choice.folder()
        assert (own.workspace.decisions != known) is made, typed
        known = own.workspace.decisions
        assert folder == {"red FOX": "Red fox", "  badger  ": "badger"}.get(typed, "Unlabelled")
    own.workspace.undo.undo()
    assert "badger" not in counts(own)
    dialog.reject()
