"""A list of lines that is too long for a banner, to read and to copy."""

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from mpl_desktop.widgets.controls import button


class ListDialog(QDialog):
    """Knows only its title and its lines."""

    def __init__(self, title: str, lines: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(720, 360)
        self.lines = QPlainTextEdit("\n".join(lines))
        self.lines.setReadOnly(True)
        self.lines.setAccessibleName(title)
        self.lines.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        copy = button("Copy", self._copy, icon="content-copy")
        box.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        layout = QVBoxLayout(self)
        layout.addWidget(self.lines)
        layout.addWidget(box)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.lines.toPlainText())
