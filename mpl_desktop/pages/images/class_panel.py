"""The classes on the Images page: names that can be edited, ticks, counts; choosing rows narrows the grid."""

from typing import ClassVar

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.pages.images.class_model import IMAGES, NAME, ClassModel
from mpl_desktop.pages.images.class_table import ClassTable
from mpl_desktop.project.collection import ClassRow
from mpl_desktop.widgets.controls import button, label

WIDE, NARROW, ROOMY = 112, 69, 232
"""Widths of the column of counts, and of the panel from which on it is wide."""


class ClassPanel(QWidget):
    """`chosen` carries the folders of the selected rows, none means all; `typed` the name of a new class."""

    chosen: ClassVar[Signal] = Signal(object)
    typed: ClassVar[Signal] = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumWidth(212)
        self.model = ClassModel()
        self.table = ClassTable(self.model)
        self.advice = label("", "warning", wrap=True)
        self.advice.hide()
        self.drop_words = label("", wrap=True)
        self.drop_words.hide()
        self.new_button = button(
            "New class…",
            self.ask_for_name,
            kind="link",
            icon="plus",
            tip="Make a class; pictures can be moved into it",
        )
        self.line = QLineEdit(placeholderText="Name of the new class")
        self.line.setAccessibleName("Name of the new class")
        self.line.setToolTip("Enter makes the class, Esc does not")
        self.line.installEventFilter(self)
        self.line.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.drop_words)
        layout.addWidget(self.advice)
        layout.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.line)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self.table.hovered.connect(self._hovered)
        self.line.returnPressed.connect(self._entered)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a narrow window the bars give way to the names."""
        super().resizeEvent(event)
        self.table.horizontalHeader().resizeSection(IMAGES, WIDE if self.width() >= ROOMY else NARROW)

    @property
    def rows(self) -> list[ClassRow]:
        """The selected rows, in their order."""
        chosen = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.rows[row] for row in chosen]

    @property
    def folders(self) -> set[str]:
        """Folders of the selected rows."""
        return {row.folder for row in self.rows}

    def set_rows(self, rows: list[ClassRow]) -> None:
        """Show the classes, and the first advice; those that were chosen stay so, wherever they are now."""
        chosen, current = self.folders, self.table.currentIndex()
        pointed = self.model.rows[current.row()].folder if current.isValid() else ""
        self.model.set_rows(rows)
        if chosen != self.folders or (pointed and not self.table.currentIndex().isValid()):
            self.point_at(pointed)
            self._choose(chosen)
        self.new_button.setEnabled(bool(rows))
        self._say_advice()

    def ask_for_name(self) -> None:
        """Show a line for the name of a new class in the place of the button."""
        self.new_button.hide()
        self.line.clear()
        self.line.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def name_taken(self, *, well: bool) -> None:
        """The name that was typed made a class, or it did not and another one is asked for."""
        if well:
            self._end_asking()
        else:
            self.line.selectAll()

    def _choose(self, folders: set[str]) -> None:
        flag = QItemSelectionModel.SelectionFlag
        wanted = QItemSelection()
        for number, row in enumerate(self.model.rows):
            if row.folder in folders:
                wanted.select(self.model.index(number, NAME), self.model.index(number, IMAGES))
        self.table.selectionModel().select(wanted, flag.ClearAndSelect)

    def point_at(self, folder: str) -> None:
        """Put the cursor into a class's row without choosing it."""
        for number, row in enumerate(self.model.rows):
            if row.folder == folder:
                index = self.model.index(number, NAME)
                self.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
                self.table.scrollTo(index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Esc in the line, or leaving it empty, asks no more."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self._end_asking()
            event.accept()  # it would stop a training otherwise
            return True
        if watched is self.line and event.type() == QEvent.Type.FocusOut and not self.line.text().strip():
            self.line.hide()
            self.new_button.show()
        return super().eventFilter(watched, event)

    def _end_asking(self) -> None:
        self.line.clear()
        self.new_button.show()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.hide()

    def _entered(self) -> None:
        if self.line.text().strip():
            self.typed.emit(self.line.text())

    def _hovered(self, words: str) -> None:
        self.drop_words.setText(words)
        self.drop_words.setVisible(bool(words))
        self.advice.setVisible(bool(self.advice.text()) and not words)

    def _selected(self) -> None:
        self._say_advice()
        self.chosen.emit(self.folders)

    def _say_advice(self) -> None:
        chosen = self.folders
        given = [row for row in self.model.rows if row.advice and (row.folder in chosen or not chosen)]
        words = f"{given[0].name}: {given[0].advice}" if given else ""
        more = f" ({len(given) - 1} more with advice)" if len(given) > 1 else ""
        self.advice.setText(words + more)
        self.advice.setVisible(bool(given))
