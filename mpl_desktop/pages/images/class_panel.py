"""The classes on the Images page: names that can be edited, ticks, counts; choosing rows narrows the grid."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.pages.images.class_model import IMAGES, NAME, ClassModel, CountDelegate
from mpl_desktop.project.collection import ClassRow
from mpl_desktop.widgets.controls import label

WIDE, NARROW, ROOMY = 112, 69, 232
"""Widths of the column of counts, and of the panel from which on it is wide."""


class ClassPanel(QWidget):
    """`chosen` carries the folders of the selected rows; none means all."""

    chosen: ClassVar[Signal] = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setMinimumWidth(212)
        self.model = ClassModel()
        self.table = QTableView()
        self.table.setAccessibleName("Classes")
        self.table.setModel(self.model)
        self._counts = CountDelegate()
        self.table.setItemDelegateForColumn(IMAGES, self._counts)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.ROW)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(IMAGES, QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.advice = label("", "warning", wrap=True)
        self.advice.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.advice)
        self.table.selectionModel().selectionChanged.connect(self._selected)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a narrow window the bars give way to the names."""
        super().resizeEvent(event)
        self.table.horizontalHeader().resizeSection(IMAGES, WIDE if self.width() >= ROOMY else NARROW)

    @property
    def folders(self) -> set[str]:
        """Folders of the selected rows."""
        return {self.model.rows[index.row()].folder for index in self.table.selectionModel().selectedRows()}

    def set_rows(self, rows: list[ClassRow]) -> None:
        """Show the classes, and the first advice."""
        self.model.set_rows(rows)
        self._say_advice()

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
