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
    """Watches the text fields that had the focus; Qt would let them take the key, whatever the clipboard holds.

    Only those are watched: a filter of the whole program would run Python for each of its events.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if isinstance(new, _FIELDS):
            new.installEventFilter(self)  # once, however often it is said

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep a field from taking Ctrl+V for itself where what is pasted is no text for it."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
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
