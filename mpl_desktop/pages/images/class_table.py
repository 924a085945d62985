"""The table of classes: what keys and drops on it ask for; it does nothing by itself."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.pages.images.class_model import IMAGES, NAME, ClassModel, CountDelegate
from mpl_desktop.project.collection import ClassRow
from mpl_desktop.workspace.drops import Drop

tr = words_of(__name__)

Promise = Callable[[object, str], Drop]
"""What releasing a `QMimeData` on the class of this name would do."""


class ClassTable(QTableView):
    """`removed` asks to remove or leave out the chosen classes, `dropped` to take a `QMimeData` into a class folder.

    `moved` asks to put the chosen classes one place further up (-1) or down (1).

    `hovered` carries what releasing would do, or nothing. Drops are taken only while `promise` is set.
    """

    removed: ClassVar[Signal] = Signal()
    moved: ClassVar[Signal] = Signal(int)
    dropped: ClassVar[Signal] = Signal(object, str)
    hovered: ClassVar[Signal] = Signal(str)

    def __init__(self, model: ClassModel) -> None:
        super().__init__()
        self._model = model
        self._promise: Promise | None = None
        self._over: ClassRow | None = None
        self._passed_on = False
        self.setAccessibleName(tr("Classes"))
        self.setModel(model)
        self._counts = CountDelegate()
        self.setItemDelegateForColumn(IMAGES, self._counts)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.scaled(theme.ROW))
        header = self.horizontalHeader()
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(IMAGES, QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def take_drops(self, promise: Promise | None) -> None:
        """Take drops on rows, or leave all of them to the window."""
        self._promise = promise
        self.setAcceptDrops(promise is not None)

    def edit_name(self, index: QModelIndex) -> None:
        """Begin to change the name in a row."""
        if index.isValid():
            name = index.siblingAtColumn(NAME)
            self.selectionModel().setCurrentIndex(name, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.edit(name)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Delete removes, Alt with Up or Down moves, F2 renames wherever in the row the cursor stands."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.moved.emit(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        elif event.key() == Qt.Key.Key_F2:
            self.edit_name(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Take what becomes a picture of a class; the rest is the window's."""
        self._passed_on = self._promise is None or self._promise(event.mimeData(), "").kind not in {
            "collect",
            "picture",
            "video",
        }
        if self._passed_on:
            self.window().dragEnterEvent(event)
        else:
            event.acceptProposedAction()
            self._hover(event, anew=True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Show the row that it would go into."""
        event.acceptProposedAction()
        if not self._passed_on:
            self._hover(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Show no row any more."""
        self._end()
        if self._passed_on:
            self.window().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Hand it over."""
        row = self._row_at(event.position().toPoint())
        self._end()
        if self._passed_on:
            self.window().dropEvent(event)
        else:
            event.acceptProposedAction()
            self.dropped.emit(event.mimeData(), row.folder if row else "")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The table, and a frame around the row that a drop would go into."""
        super().paintEvent(event)
        if self._over in self._model.rows:
            index = self._model.index(self._model.rows.index(self._over), NAME)
            rect = self.visualRect(index).united(self.visualRect(index.siblingAtColumn(IMAGES)))
            painter = QPainter(self.viewport())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.colours().accent), 2))
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), theme.RADIUS, theme.RADIUS)

    def _row_at(self, place: QPoint) -> ClassRow | None:
        index = self.indexAt(place)
        return self._model.rows[index.row()] if index.isValid() else None

    def _hover(self, event: QDropEvent, *, anew: bool = False) -> None:
        row = self._row_at(event.position().toPoint())
        if self._promise is None or (row == self._over and not anew):
            return  # what many files are is looked up once for each row, not at each move
        self._over = row
        name = row.name if row and not row.waits else ""
        self.hovered.emit(self._promise(event.mimeData(), name).words)
        self.viewport().update()

    def _end(self) -> None:
        self._over = None
        self.hovered.emit("")
        self.viewport().update()
