"""At the smallest window no page is too large in the spoken language, and no word on a button, label or tab is cut off.

Run by `test_languages_fit.py` in a process of its own for each language, which is there before the modules with words.
"""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mpl_desktop.window.main_window import MainWindow

from ..accessibility.conftest import filled, image_folder
from ..accessibility.walk import empty_states, states
from ..conftest import WAIT_MS

__all__ = ["filled", "image_folder"]

SIZE = 1000, 580
LEEWAY = 2
"""Pixels that a style may round away."""


def cut_off(top: QWidget) -> Iterator[str]:
    """Words that do not fit where they stand."""
    for widget in top.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not top:
            continue
        if isinstance(widget, QLabel):
            short = not widget.wordWrap() and widget.pixmap().isNull() and _plain(widget.text())
            need = widget.fontMetrics().horizontalAdvance(widget.text()) if short else 0
            if need > widget.contentsRect().width() + LEEWAY and not widget.toolTip():
                yield f"{need} > {widget.contentsRect().width()}: label “{widget.text()}”"
        elif isinstance(widget, QAbstractButton):
            if widget.text() and widget.sizeHint().width() > widget.width() + LEEWAY:
                yield f"{widget.sizeHint().width()} > {widget.width()}: button “{widget.text()}”"
        elif isinstance(widget, QComboBox):
            need = widget.fontMetrics().horizontalAdvance(widget.currentText())
            if need + 24 > widget.width() + LEEWAY and not widget.toolTip():
                yield f"{need + 24} > {widget.width()}: choice “{widget.currentText()}”"
        elif isinstance(widget, QTabBar) and widget.elideMode() != Qt.TextElideMode.ElideNone:
            for place in range(widget.count()):
                need, has = (
                    widget.fontMetrics().horizontalAdvance(widget.tabText(place)),
                    widget.tabRect(place).width(),
                )
                if need > has + LEEWAY and not widget.tabToolTip(place):
                    yield f"{need} > {has}: tab “{widget.tabText(place)}”"


def _plain(text: str) -> bool:
    return bool(text) and "<" not in text and "\n" not in text


def faults(window: MainWindow, state: str) -> Iterator[str]:
    """What is wrong with a state."""
    QApplication.processEvents()  # what was said just now finds its room
    page = window.pages[window.page_name]
    least = page.minimumSizeHint()
    if least.width() > page.width() or least.height() > page.height():
        yield f"{state}: the page needs {least.toTuple()} of {page.size().toTuple()}"
    for words in cut_off(window):
        yield f"{state}: {words}"


def test_pages(filled: MainWindow, qtbot: QtBot) -> None:
    filled.resize(*SIZE)
    qtbot.waitUntil(lambda: filled.size().toTuple() == SIZE, timeout=WAIT_MS)
    found = [fault for state in states(filled) for fault in faults(filled, state)]
    assert not found, "\n".join(dict.fromkeys(found))


def test_the_empty_window(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(*SIZE)
    window.show()
    qtbot.waitUntil(lambda: window.size().toTuple() == SIZE, timeout=WAIT_MS)
    found = [fault for state in empty_states(window) for fault in faults(window, state)]
    assert not found, "\n".join(dict.fromkeys(found))
