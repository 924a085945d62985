"""The classes to choose from while labelling: a button each, with the key that chooses it, and a line for a new one."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mpl_desktop import theme
from mpl_desktop.language.words import number as as_read
from mpl_desktop.language.words import words_of
from mpl_desktop.project.collection import ClassRow
from mpl_desktop.widgets.controls import button, label, restyle
from mpl_desktop.widgets.plain_text import tip

tr = words_of(__name__)

KEYS = 9
"""Classes with a digit of their own; others are chosen by the first letters of their names."""


class ClassKeys(QWidget):
    """`chosen` carries a class folder; `typed` a name that was typed and may be of no class yet."""

    chosen: ClassVar[Signal] = Signal(str)
    typed: ClassVar[Signal] = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ClassRow] = []
        self.buttons: dict[str, QWidget] = {}
        self.line = QLineEdit(placeholderText=tr("Class name"), clearButtonEnabled=True)
        self.line.setAccessibleName(tr("Class name: an old one or a new one"))
        self.line.setToolTip(tr("Type a class and press Enter; a new name makes a new class"))
        self.line.returnPressed.connect(self._entered)
        self._list = QWidget()
        self._column = QVBoxLayout(self._list)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(self._list)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(label(tr("Classes"), "section"))
        layout.addWidget(self.line)
        layout.addWidget(area, 1)
        self.setFixedWidth(theme.scaled(232))

    def set_rows(self, rows: list[ClassRow], marked: str = "") -> None:
        """Show the classes; `marked` is the folder of the one that stands out."""
        if [row[:4] for row in rows] != [row[:4] for row in self.rows]:
            self.rows = rows
            self._fill()
        for folder, made in self.buttons.items():
            if made.property("marked") != (folder == marked):
                restyle(made, marked=folder == marked)
                made.setAccessibleDescription(tr("This class is meant now") if folder == marked else "")

    def by_digit(self, digit: int) -> str:
        """The folder of the class with this key, or nothing."""
        return self.rows[digit - 1].folder if 1 <= digit <= min(KEYS, len(self.rows)) else ""

    def begin_typing(self, text: str) -> None:
        """Put the first letter into the line and go on there."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.setText(text)

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()  # it goes only when control is back at the event loop
                widget.deleteLater()
        self.buttons = {}
        before: QWidget = self.line
        for number, row in enumerate(self.rows, start=1):
            key = str(number) if number <= KEYS else ""
            made = button("", partial(self.chosen.emit, row.folder), kind="row")
            made.setAccessibleName(_spoken(row, key))
            use = (
                tr("Give the picture the class {name} ({key})", name=row.name, key=key)
                if key
                else tr("Give the picture the class {name}", name=row.name)
            )
            made.setToolTip(tip(use))
            inside = QHBoxLayout(made)
            inside.setContentsMargins(8, 0, 8, 0)
            inside.setSpacing(theme.GAP)
            digit = label(key, "key")
            digit.setFixedSize(theme.scaled(20), theme.scaled(20))
            digit.setVisible(bool(key))
            digit.setAlignment(Qt.AlignmentFlag.AlignCenter)
            name, count = label(row.name), label(as_read(row.images, ","), "muted")
            name.setSizePolicy(
                QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred
            )  # the tip has all of it
            inside.addWidget(digit)
            inside.addWidget(name, 1)
            inside.addWidget(count)
            made.setMinimumHeight(theme.scaled(theme.ROW))
            self._column.addWidget(made)
            self.setTabOrder(before, made)
            before = self.buttons[row.folder] = made
        completer = QCompleter([row.name for row in self.rows], self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
        self.line.setCompleter(completer)

    def _entered(self) -> None:
        text = self.line.text().strip()
        self.line.clear()
        if text:
            self.typed.emit(text)


def _spoken(row: ClassRow, key: str) -> str:
    """A class as it is read aloud; `key` is the one that chooses it, or empty."""
    if not key:
        return tr.many(row.images, "{name}, {n:,} image", "{name}, {n:,} images", name=row.name)
    return tr.many(
        row.images,
        "{name}, {n:,} image, key {key}",
        "{name}, {n:,} images, key {key}",
        name=row.name,
        key=key,
    )
