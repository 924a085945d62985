"""Everything that the keyboard comes to comes in an order that follows the page, lets go again, and pages fit screens."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QWidget
from pytestqt.qtbot import QtBot

from mpl_desktop.jobs.dataset import DatasetJobs
from mpl_desktop.messages import Page
from mpl_desktop.pages.images.page import ImagesPage
from mpl_desktop.pages.train.page import TrainPage
from mpl_desktop.window.main_window import MainWindow

from ..conftest import WAIT_MS
from ..fake_engine import FakeEngine
from .walk import dialogs, name_of, quick_map, states, stops


def test_plots_are_read_by_the_keyboard(filled: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    filled.show_page(Page.TRAIN)
    page = filled.pages[Page.TRAIN]
    assert isinstance(page, TrainPage)
    page.start()
    qtbot.waitUntil(lambda: page.trainings.records[-1].status == "done", timeout=WAIT_MS)
    plot = page.content.accuracy
    assert plot.view in stops(filled)
    filled.activateWindow()
    plot.view.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(plot.view.hasFocus, timeout=WAIT_MS)
    assert plot.readout.text() == "round 3 · 80 %"
    for key, words in (
        (Qt.Key.Key_Left, "round 2 · 70 %"),
        (Qt.Key.Key_Home, "round 1 · 60 %"),
        (Qt.Key.Key_Left, "round 1 · 60 %"),
        (Qt.Key.Key_End, "round 3 · 80 %"),
    ):
        qtbot.keyClick(plot.view, key)
        assert plot.readout.text() == words
        assert plot.view.accessibleDescription() == words
    page.content.start.setFocus(Qt.FocusReason.TabFocusReason)
    assert plot.readout.text() == ""


@pytest.mark.parametrize("name", list(Page))
def test_tab_follows_the_page_from_top_to_bottom(filled: MainWindow, name: Page, qtbot: QtBot) -> None:
    """From row to row, and within a row from left to right; beside each other stand a column after a column."""
    filled.show_page(name)
    page = filled.pages[name]
    qtbot.waitUntil(page.isVisible, timeout=WAIT_MS)
    places = [
        QRect(widget.mapTo(page, QPoint()), widget.size())
        for widget in stops(filled)
        if page.isAncestorOf(widget) and not isinstance(widget.parent(), QAbstractScrollArea)
    ]
    assert len(places) > 5
    for before, after in zip(places, places[1:], strict=False):
        above = after.bottom() <= before.top()
        left_of = after.right() <= before.left() and after.top() < before.bottom()
        assert not above or after.left() >= before.right(), f"back up from {before} to {after}"
        assert not left_of, f"back from {before} to {after}"


def test_tab_goes_round_through_every_stop_and_back(busy: MainWindow) -> None:
    """No stop is passed over, and none keeps the keys to itself: texts, tables, grids and plots let Tab go on."""
    left_out: set[str] = set()
    for state in states(busy):
        left_out |= {f"{state}: {words}" for words in passed_over(busy)}
    assert not left_out, "\n".join(sorted(left_out))


def test_tab_goes_round_in_every_dialog(
    filled: MainWindow, image_folder: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(DatasetJobs, "map", quick_map)
    left_out = []
    for dialog in dialogs(filled, image_folder):
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow, timeout=WAIT_MS)
        left_out += [f"{type(dialog).__name__}: {words}" for words in passed_over(dialog)]
    assert not left_out, "\n".join(left_out)


def passed_over(window: QWidget) -> list[str]:
    """What Tab, or Shift+Tab, does not come to although it could, or does not leave."""
    missed = []
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window, WAIT_MS)
    for key, modifier in (
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier),
    ):
        wanted = stops(window)
        if not wanted:
            continue
        wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
        seen: list[QWidget] = []
        for _ in range(len(wanted) + 2):
            now = QApplication.focusWidget()
            if now is None or now in seen:
                break
            seen.append(now)
            QTest.keyClick(QGuiApplication.focusWindow(), key, modifier)
        names = [f"{type(one).__name__} {name_of(one)!r}" for one in wanted if one not in seen]
        if len(seen) == 1 and len(wanted) > 1:
            names = [f"{type(seen[0]).__name__} {name_of(seen[0])!r} keeps the keys"]
        missed += [f"{name} ({key.name})" for name in names]
    return missed


def test_arrows_choose_among_buttons_of_which_one_is_pressed(filled: MainWindow, qtbot: QtBot) -> None:
    """Tab comes to the pressed one only: the pages at the left, and the parts of the images."""
    filled.show_page(Page.IMAGES)
    page = filled.pages[Page.IMAGES]
    assert isinstance(page, ImagesPage)
    part = page.content.part
    filled.activateWindow()
    part.buttons["all"].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(part.buttons["all"].hasFocus, timeout=WAIT_MS)
    qtbot.keyClick(part.buttons["all"], Qt.Key.Key_Right)
    assert part.value == "train"
    assert len(page.content.grid.grid_model.items) < 38
    first = filled.rail.buttons[Page.IMAGES]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert filled.page_name == Page.LABEL


def test_enter_presses_a_button_once(filled: MainWindow, qtbot: QtBot) -> None:
    filled.show_page(Page.IMAGES)
    page = filled.pages[Page.IMAGES]
    assert isinstance(page, ImagesPage)
    presses: list[bool] = []
    page.content.train_button.clicked.connect(lambda checked: presses.extend([checked]))
    qtbot.keyClick(page.content.train_button, Qt.Key.Key_Return)
    assert presses == [False]
    assert filled.page_name == Page.TRAIN


@pytest.mark.parametrize("size", [(1000, 580), (1024, 600), (1366, 768)])
def test_every_page_fits_the_screen(filled: MainWindow, size: tuple[int, int], qtbot: QtBot) -> None:
    filled.resize(*size)
    qtbot.waitUntil(lambda: filled.size().toTuple() == size, timeout=WAIT_MS)
    cut = []
    for state in states(filled):
        page = filled.pages[filled.page_name]
        least = page.minimumSizeHint()
        if least.width() > page.width() or least.height() > page.height():
            cut.append(f"{state} needs {least.toTuple()} of {page.size().toTuple()}")
        for button in page.findChildren(QAbstractButton):
            inside = _scrolls(button) or page.rect().contains(
                QRect(button.mapTo(page, QPoint()), button.size())
            )
            if button.isVisible() and not inside:
                cut.append(f"{state}: {button.text()}")
    assert not cut, "\n".join(cut)


def _scrolls(widget: QWidget) -> bool:
    parent = widget.parent()
    while isinstance(parent, QWidget):
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parent()
    return False
