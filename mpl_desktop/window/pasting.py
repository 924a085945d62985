"""Ctrl+V while a text field has the focus: text goes into the field, a picture is classified like everywhere else."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from mpl_desktop.workspace.clipboard import is_text

_FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox, QComboBox)


class Pasting(QObject):
    """Watches whichever text field has the focus; Qt would let it take the key, whatever the clipboard holds.

    Only that field is watched: a filter of all events would run Python for each of them.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._gone)
        self._watched = new if isinstance(new, _FIELDS) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)
            self._watched.destroyed.connect(self._gone)

    def _gone(self) -> None:
        self._watched = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep a field from taking Ctrl+V for itself where what is pasted is no text for it."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.matches(QKeySequence.StandardKey.Paste)
            and not (_can_take_text(watched) and is_text(QGuiApplication.clipboard().mimeData()))
        ):
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _can_take_text(field: QObject) -> bool:
    if isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox):
        return not field.isReadOnly()
    return isinstance(field, QComboBox) and field.isEditable()
