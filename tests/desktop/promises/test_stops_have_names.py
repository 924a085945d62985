"""Everything that the keyboard comes to says what it is, in an order that follows the page, and pages fit screens."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from mpl_desktop.messages import Page
from mpl_desktop.pages.classify.page import ClassifyPage
from mpl_desktop.pages.images.page import ImagesPage
from mpl_desktop.pages.results.page import ResultsPage
from mpl_desktop.pages.train.page import TrainPage
from mpl_desktop.window.main_window import MainWindow

from ..conftest import WAIT_MS, settle
from ..fake_engine import FakeEngine
from ..finished_run import write_run


@pytest.fixture
def filled(
    opened: MainWindow,
    classify_page: ClassifyPage,
    engine: FakeEngine,
    image_folder: Path,
    module: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> MainWindow:
    """A window with a folder, a finished training, a module and its answers."""
    opened.workspace.add_run(write_run(tmp_path / "2026-01-02 03-04-05 quick", image_folder))
    opened.trainings.reload()
    for name in Page:
        opened.show_page(name)
    classify_page.load_module(module)
    classify_page.classify_paths([image_folder / "cat"])
    settle(classify_page, qtbot, 14)
    return opened


def states(window: MainWindow) -> Iterator[str]:
    """Every page, with each of its tabs and parts in turn."""
    for name in Page:
        window.show_page(name)
        page = window.pages[name]
        yield name
        if isinstance(page, ImagesPage):
            for part in page.content.part.buttons.values():
                part.click()
                yield f"{name}, {part.text()}"
        elif isinstance(page, TrainPage):
            page.content.details_button.setChecked(True)
            for place in range(page.content.details.tabs.count()):
                page.content.details.tabs.setCurrentIndex(place)
                yield f"{name}, {page.content.details.tabs.tabText(place)}"
        elif isinstance(page, ResultsPage):
            for place in range(page.content.tabs.count()):
                page.content.tabs.setCurrentIndex(place)
                yield f"{name}, {page.content.tabs.tabText(place)}"


def stops(window: QWidget) -> list[QWidget]:
    """What Tab comes to now, in its order."""
    found: list[QWidget] = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        if takes and widget.focusProxy() is None and widget.isVisible() and widget.isEnabled():
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def name_of(widget: QWidget) -> str:
    """As a screen reader says it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    said = interface.text(QAccessible.Text.Name) if interface is not None else ""
    return said or widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def test_every_stop_of_every_page_says_what_it_is(filled: MainWindow) -> None:
    silent = set()
    seen = 0
    for state in states(filled):
        for widget in stops(filled):
            seen += 1
            if isinstance(widget, QTabBar):  # its tabs have names; the bar needs one of its own
                named = bool(widget.accessibleName())
            else:
                named = bool(name_of(widget).strip())
            if not named:
                silent.add(f"{state}: {type(widget).__name__} in {type(widget.parent()).__name__}")
    assert not silent, "\n".join(sorted(silent))
    assert seen > 100


def test_plots_are_read_by_the_keyboard(filled: MainWindow, engine: FakeEngine, qtbot: QtBot) -> None:
    filled.show_page(Page.TRAIN)
    page = filled.pages[Page.TRAIN]
    assert isinstance(page, TrainPage)
    page.start()
    qtbot.waitUntil(lambda: page.trainings.records[-1].status == "done", timeout=WAIT_MS)
    plot = page.content.accuracy
    assert plot.view in stops(filled)
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


@pytest.mark.parametrize("name", [Page.TRAIN, Page.RESULTS])
def test_tab_follows_the_page_from_top_to_bottom(filled: MainWindow, name: Page, qtbot: QtBot) -> None:
    """From row to row, and within a row from left to right; beside each other stand a column after a column."""
    filled.show_page(name)
    page = filled.pages[name]
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
