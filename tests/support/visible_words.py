"""All words of a window that a person can see or hear, and what of them was never translated."""

import html
import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QProgressBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from tools.translations.pseudo import CLOSE, OPEN

_INNERMOST = re.compile(f"{OPEN}[^{OPEN}{CLOSE}]*{CLOSE}")
_WORD = re.compile(r"[^\W\d_]{2,}")
_MARKUP = re.compile(r"<style.*?</style>|<[^<>]*>", re.DOTALL)
MOST_ROWS = 60
"""Of a list that are looked at."""


def unmarked(text: str, own: re.Pattern[str]) -> str:
    """What of a text is neither in marks nor a person's own; empty where all is well."""
    rest = html.unescape(_MARKUP.sub(" ", text))
    while (shorter := _INNERMOST.sub(" ", rest)) != rest:
        rest = shorter
    rest = own.sub(" ", rest)
    return " ".join(rest.split()) if _WORD.search(rest) else ""


def words_of(top: QWidget, *, hidden: bool = False) -> Iterator[tuple[str, str]]:
    """Where and what: of a window and all that is in it; `hidden` for what is not shown now too."""
    for widget in (top, *top.findChildren(QWidget)):
        if not hidden and widget is not top and not widget.isVisibleTo(top):
            continue
        place = f"{type(widget.parent()).__name__}/{type(widget).__name__}"
        texts = [
            widget.toolTip(),
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.statusTip(),
        ]
        texts += [widget.whatsThis(), widget.windowTitle(), *_own(widget)]
        yield from ((place, text) for text in texts if text)


def _own(widget: QWidget) -> Iterator[str]:
    """The texts that only this kind of widget has."""
    if isinstance(widget, QMenu | QMenuBar):
        for action in widget.actions():
            yield from (action.text(), action.toolTip())
    elif isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    elif isinstance(widget, QTabBar):
        for place in range(widget.count()):
            yield from (widget.tabText(place), widget.tabToolTip(place))
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QProgressBar):
        yield widget.text()
    elif isinstance(widget, QTextEdit | QPlainTextEdit):
        yield widget.toPlainText() + (widget.placeholderText() or "")
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _model(widget.model())
    elif hasattr(widget, "scene"):
        for item in widget.scene().items() if widget.scene() is not None else ():
            if callable(text := getattr(item, "toPlainText", None)):
                yield text()


def _model(model: QAbstractItemModel, parent: QModelIndex = QModelIndex()) -> Iterator[str]:  # noqa: B008
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
    )
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for column in range(columns):
        for role in roles[:2]:
            yield _text(model.headerData(column, Qt.Orientation.Horizontal, role))
    for row in range(min(MOST_ROWS, model.rowCount(parent))):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from (_text(model.data(index, role)) for role in roles)
        if not isinstance(model, QAbstractListModel | QAbstractTableModel):
            yield from _model(model, model.index(row, 0, parent))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
