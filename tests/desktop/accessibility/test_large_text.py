"""With text at 150 % nothing is cut off and nothing lies over another thing, on a screen of 1366 by 768."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mpl_desktop import theme
from mpl_desktop.jobs.dataset import DatasetJobs
from mpl_desktop.messages import Page
from mpl_desktop.pages.train.layout import LEAST_PLOT
from mpl_desktop.pages.train.page import TrainPage
from mpl_desktop.system.settings import Settings
from mpl_desktop.widgets.figure import Figure
from mpl_desktop.window.balloon import Balloon
from mpl_desktop.window.main_window import MainWindow

from ..conftest import WAIT_MS
from .walk import dialogs, empty_states, quick_map, states

SCREEN = (1366, 768)
SLACK = 1
"""Pixels by which Qt rounds."""


@pytest.fixture(params=["125", "150"])
def settings(request: pytest.FixtureRequest, tmp_path: Path, qapp: QApplication) -> Iterator[Settings]:
    made = Settings(tmp_path / "settings" / "settings.ini", tmp_path / "data")
    made.put("text_size", request.param)
    theme.apply(qapp, "light", percent=made.text_size)
    yield made
    theme.apply(qapp, "light")


def shown(widget: QWidget) -> bool:
    return widget.isVisible() and widget.width() > 0 and widget.height() > 0


def words(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) else ""


def cut(window: QWidget) -> Iterator[str]:
    """Words that have less room than they need."""
    for label in filter(shown, window.findChildren(QLabel)):
        if isinstance(label, Figure) or not label.text() or type(label) is not QLabel:
            continue  # what cuts its own words says so with …, and tells the rest in its tip
        if label.wordWrap():
            if label.heightForWidth(label.width()) > label.height() + SLACK:
                yield f"{label.text()!r} needs {label.heightForWidth(label.width())} of {label.height()} pixels of height"
        elif label.sizePolicy().horizontalPolicy() != QSizePolicy.Policy.Ignored:
            least = label.sizeHint()
            if least.width() > label.width() + SLACK or least.height() > label.height() + SLACK:
                yield f"{label.text()!r} needs {least.toTuple()} of {label.size().toTuple()}"
    for button in filter(shown, window.findChildren(QAbstractButton)):
        if not words(button) or (not isinstance(button, QCheckBox | QToolButton) and not button.text()):
            continue
        least = button.sizeHint()
        if least.width() > button.width() + SLACK or least.height() > button.height() + SLACK:
            yield f"the button {button.text()!r} needs {least.toTuple()} of {button.size().toTuple()}"
    for box in filter(shown, window.findChildren(QComboBox)):
        room = box.width() - 8 - 24
        if box.fontMetrics().horizontalAdvance(box.currentText()) > room:
            yield f"the list {box.accessibleName()!r} has no room for {box.currentText()!r}"
    for bar in filter(shown, window.findChildren(QTabBar)):
        if bar.count() and bar.tabRect(bar.count() - 1).right() > bar.width() + SLACK:
            yield f"the tabs {bar.accessibleName()!r} need {bar.tabRect(bar.count() - 1).right()} of {bar.width()}"
    for header in filter(shown, window.findChildren(QHeaderView)):
        if header.orientation() == Qt.Orientation.Horizontal:
            for section in range(header.count()):
                least_width = header.sectionSizeHint(section)
                if not header.isSectionHidden(section) and least_width > header.sectionSize(section) + 8:
                    name = header.model().headerData(section, Qt.Orientation.Horizontal)
                    yield f"the column {name!r} needs {least_width} of {header.sectionSize(section)}"


def outside(window: QWidget) -> Iterator[str]:
    """Buttons, words and fields that stick out of the window, or lie over each other. A balloon may lie over a page."""
    seen: list[tuple[QRect, QWidget]] = []
    balloons = window.findChildren(Balloon)
    for widget in filter(shown, window.findChildren(QWidget)):
        plain = isinstance(widget, QAbstractButton | QComboBox) or type(widget) is QLabel
        if (
            not plain
            or not words(widget)
            or scrolls(widget, window)
            or isinstance(widget.parent(), QAbstractButton)
        ):
            continue
        place = QRect(widget.mapTo(window, QPoint()), widget.size())
        if not window.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
            yield f"{words(widget)!r} sticks out: {place.getRect()} of {window.size().toTuple()}"
        for other_place, other in seen:
            both = place.intersected(other_place)
            if (
                both.width() > 2
                and both.height() > 2
                and not widget.isAncestorOf(other)
                and not other.isAncestorOf(widget)
                and all(one.isAncestorOf(widget) == one.isAncestorOf(other) for one in balloons)
            ):
                yield f"{words(widget)!r} lies over {words(other)!r}"
        seen.append((place, widget))


def scrolls(widget: QWidget, window: QWidget) -> bool:
    parent = widget.parent()
    while isinstance(parent, QWidget) and parent is not window:
        if isinstance(parent, QAbstractScrollArea):
            return True
        parent = parent.parent()
    return False


def faults(window: QWidget) -> set[str]:
    """What is cut, sticks out or overlaps, and still does when words that changed meanwhile have found their room."""
    found = {*cut(window), *outside(window)}
    if found:
        QTest.qWait(100)
        found &= {*cut(window), *outside(window)}
    return found


def test_nothing_is_cut_on_any_page(busy: MainWindow, qtbot: QtBot) -> None:
    filled = busy
    filled.resize(*SCREEN)
    qtbot.waitUntil(lambda: filled.size().toTuple() == SCREEN, timeout=WAIT_MS)
    found: set[str] = set()
    for state in states(filled):
        QApplication.processEvents()
        page = filled.pages[filled.page_name]
        least = page.minimumSizeHint()
        if least.width() > page.width() or least.height() > page.height():
            found.add(f"{state} needs {least.toTuple()} of {page.size().toTuple()}")
        found |= {f"{state}: {fault}" for fault in faults(filled)}
    assert not found, "\n".join(sorted(found))


@pytest.mark.parametrize("drawer", [False, True])
def test_a_legend_never_lies_over_its_plot(busy: MainWindow, qtbot: QtBot, drawer: bool) -> None:
    """Its note gives way; beside an open drawer there is not always room for both."""
    busy.show_page(Page.TRAIN)
    page = busy.pages[Page.TRAIN]
    assert isinstance(page, TrainPage)
    content, record = page.content, page.trainings.records[-1]
    content.details_button.setChecked(drawer)
    content.runs.select(record)
    legend, plot = content.legend, content.accuracy
    for name in ("at once, without training", "by names alone", "after training"):
        plot.set_reference(name, 0.5)
    legend.note = "Curve: 20 pictures kept aside to watch by. Lines: 110 others, kept aside for the test."
    legend.refresh()
    for size in (SCREEN, (1000, 620), (SCREEN[0], 3 * SCREEN[1])):
        busy.resize(*size)
        QTest.qWait(50)
        assert legend.geometry().bottom() < plot.view.geometry().top(), size
        assert legend.height() >= legend.places()[-1].bottom(), size
        assert plot.view.height() >= LEAST_PLOT, size
        assert plot.view.geometry().bottom() <= plot.rect().bottom(), size
        assert legend.toolTip() == legend.note
    assert legend.shows_note


def test_nothing_is_cut_on_empty_pages(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(*SCREEN)
    qtbot.waitUntil(lambda: window.size().toTuple() == SCREEN, timeout=WAIT_MS)
    found = []
    for state in empty_states(window):
        QApplication.processEvents()
        found += [f"{state}: {fault}" for fault in faults(window)]
    assert not found, "\n".join(found)


def test_nothing_is_cut_in_any_dialog(
    filled: MainWindow, image_folder: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(DatasetJobs, "map", quick_map)
    filled.resize(*SCREEN)
    found = []
    for dialog in dialogs(filled, image_folder):
        assert isinstance(dialog, QDialog)
        QApplication.processEvents()
        name = type(dialog).__name__
        if dialog.width() > SCREEN[0] or dialog.height() > SCREEN[1]:
            found.append(f"{name} is {dialog.size().toTuple()}")
        found += [f"{name}: {fault}" for fault in faults(dialog)]
    assert not found, "\n".join(found)
