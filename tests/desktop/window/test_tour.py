"""The tour of three balloons: beside what it speaks of, by keys, once, and in nobody's way."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from mpl_desktop import theme
from mpl_desktop.messages import Page
from mpl_desktop.system.settings import Settings
from mpl_desktop.window import tour
from mpl_desktop.window.main_window import MainWindow

from ..conftest import WAIT_MS, press

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
PAGES = (Page.IMAGES, Page.TRAIN, Page.CLASSIFY)


@pytest.fixture
def shown(window: MainWindow, qtbot: QtBot) -> tour.Tour:
    window.menus.actions["Show the tour"].trigger()
    found = tour.tour_of(window)
    qtbot.waitUntil(found.balloon.next.hasFocus, timeout=WAIT_MS)
    return found


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("size", [(1000, 640), (1366, 768)])
def test_each_balloon_stands_beside_what_it_speaks_of_and_in_the_window(
    window: MainWindow, shown: tour.Tour, size: tuple[int, int], direction: Qt.LayoutDirection, qtbot: QtBot
) -> None:
    window.setLayoutDirection(direction)
    window.resize(*size)
    qtbot.waitUntil(lambda: window.size().toTuple() == size, timeout=WAIT_MS)
    QCoreApplication.processEvents()
    for page in PAGES:
        button, balloon = place(window.rail.buttons[page]), place(shown.balloon)
        assert not balloon.intersects(button)
        assert balloon.top() <= button.center().y() <= balloon.bottom(), "its point is level with it"
        gap = (
            balloon.left() - button.right()
            if balloon.left() > button.right()
            else button.left() - balloon.right()
        )
        assert gap < 12
        assert place(window.stack).united(place(window.rail)).contains(balloon), "the menus stay free"
        assert shown.balloon.text.height() >= shown.balloon.text.heightForWidth(shown.balloon.text.width())
        shown.onward()
    assert not shown.running


def test_it_follows_the_size_of_the_window(window: MainWindow, shown: tour.Tour, qtbot: QtBot) -> None:
    window.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft
    )  # the navigation is at the right then, and moves
    button = window.rail.buttons[Page.IMAGES]
    for width in (1000, 1300):
        window.resize(width, 700)
        qtbot.waitUntil(
            lambda: 0 <= place(button).left() - place(shown.balloon).right() < 12, timeout=WAIT_MS
        )


def test_keys_go_through_it_and_come_back_to_where_they_were(
    window: MainWindow, shown: tour.Tour, qtbot: QtBot
) -> None:
    shown.end()
    there = window.rail.buttons[Page.IMAGES]
    there.setFocus()
    shown.start()
    for step, page in enumerate(PAGES):
        assert shown.step == step
        assert shown.balloon.target is window.rail.buttons[page]
        assert shown.balloon.next.hasFocus()
        qtbot.keyClick(shown.balloon.next, Qt.Key.Key_Return)
    assert not shown.running
    qtbot.waitUntil(there.hasFocus, timeout=WAIT_MS)


def test_esc_ends_it_wherever_the_keys_are_and_stops_no_training(
    window: MainWindow, shown: tour.Tour, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked: list[object] = []
    monkeypatch.setattr("mpl_desktop.window.commands.stop_training", asked.append)
    for focus in (shown.balloon.next, window.rail.buttons[Page.LABEL]):
        shown.start()
        focus.setFocus()
        qtbot.waitUntil(focus.hasFocus, timeout=WAIT_MS)
        qtbot.keyClick(focus, Qt.Key.Key_Escape)
        assert not shown.running
    assert asked == []
    press(qtbot, window, Qt.Key.Key_Escape, NO_MODIFIER)
    assert len(asked) == 1, "without the tour the key is the training's again"


def test_the_window_can_be_used_below_it_and_opening_a_project_ends_it(
    window: MainWindow, shown: tour.Tour, image_folder: Path, qtbot: QtBot
) -> None:
    assert QApplication.activeModalWidget() is None
    press(qtbot, window, Qt.Key.Key_3)
    assert window.page_name == Page.TRAIN
    assert shown.running
    window.workspace.open(image_folder)
    qtbot.waitUntil(lambda: window.workspace.dataset is not None, timeout=WAIT_MS)
    assert not shown.running


def test_it_says_what_it_is_to_who_cannot_see_it(shown: tour.Tour) -> None:
    told = QAccessible.queryAccessibleInterface(shown.balloon)
    assert told.text(QAccessible.Text.Name) == "Begin with your pictures"
    assert "Drop a folder" in told.text(QAccessible.Text.Description)
    button = QAccessible.queryAccessibleInterface(shown.balloon.next)
    assert button.text(QAccessible.Text.Name) == "Next"
    assert "Drop a folder" in button.text(QAccessible.Text.Description)
    assert shown.balloon.count.text() == "1 of 3"


def test_nothing_in_it_moves(window: MainWindow, shown: tour.Tour, qapp: QApplication, qtbot: QtBot) -> None:
    """So nothing of it needs another look with reduced motion."""
    theme.apply(qapp, "light", still=True)
    before = shown.balloon.grab().toImage(), shown.balloon.geometry()
    qtbot.wait(150)
    assert (shown.balloon.grab().toImage(), shown.balloon.geometry()) == before
    theme.apply(qapp, "light")


def test_it_comes_at_the_first_start_and_never_again(
    window: MainWindow, settings: Settings, qtbot: QtBot
) -> None:
    tour.show_first(window)
    found = tour.tour_of(window)
    qtbot.waitUntil(lambda: found.running, timeout=WAIT_MS)
    settings.sync()
    assert Settings(settings.path, settings.data).flag(tour.SEEN), "though nobody has ended it yet"
    found.end()
    tour.show_first(window)
    settle()
    assert not found.running


def test_it_does_not_come_to_who_has_worked_with_the_program_or_opens_something(
    window: MainWindow, settings: Settings, image_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    settings.add_recent(tmp_path)
    tour.show_first(window)
    settle()
    assert window.findChild(tour.Tour) is None
    settings.clear_recent()
    tour.show_first(window)
    window.workspace.open(image_folder)  # as quickly as another program can ask for it
    settle()
    assert window.findChild(tour.Tour) is None or not tour.tour_of(window).running
    qtbot.waitUntil(lambda: window.workspace.dataset is not None, timeout=WAIT_MS)


def test_a_window_made_by_others_shows_none(window: MainWindow) -> None:
    """Only the start of the program asks for it: tests, measurements and pictures of the window have none."""
    settle()
    assert window.findChild(tour.Tour) is None


def test_it_leaves_the_keys_to_a_dialog(window: MainWindow, shown: tour.Tour, qtbot: QtBot) -> None:
    shown.end()
    dialog = QDialog(window)
    dialog.setModal(True)
    with qtbot.waitActive(dialog):
        dialog.show()
    before = window.focusWidget()
    shown.start()
    assert window.focusWidget() is before
    dialog.close()


def settle() -> None:
    """What was put off to the next round has come."""
    done: list[bool] = []
    QTimer.singleShot(0, lambda: done.append(True))
    while not done:
        QCoreApplication.processEvents()
