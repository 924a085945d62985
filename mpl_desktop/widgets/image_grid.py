"""A grid of pictures that stays smooth with tens of thousands: only what is visible is asked for and painted."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, ClassVar, NamedTuple, overload

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from mpl_desktop import theme
from mpl_desktop.language.words import listed, words_of
from mpl_desktop.widgets.plain_text import tip

tr = words_of(__name__)

Index = QModelIndex | QPersistentModelIndex
ITEM = Qt.ItemDataRole.UserRole
INSET = 4
CAPTION_HEIGHT = 20
BAR_HEIGHT = 4


class GridItem(NamedTuple):
    """One cell. `bar` from 0 to 1 draws a bar under the picture; `tone` names its colour in the theme.

    `spoken` is said in the place of caption and note where these have signs that are to be seen, or too few words.
    """

    key: str
    path: Path
    caption: str
    note: str = ""
    dim: bool = False
    bar: float | None = None
    tone: str = "accent"
    tip: str = ""
    spoken: str = ""

    @property
    def said(self) -> str:
        """What a screen reader says of it, without the file."""
        return self.spoken or listed(filter(None, (self.caption, self.note)))


class LazyItems(Sequence[GridItem]):
    """Items that are made from their sources only when they are looked at."""

    def __init__(self, sources: Sequence[Any], make: Callable[[Any], GridItem]) -> None:
        self._sources = sources
        self._make = make

    def __len__(self) -> int:
        return len(self._sources)

    @overload
    def __getitem__(self, index: int) -> GridItem: ...
    @overload
    def __getitem__(self, index: slice) -> list[GridItem]: ...
    def __getitem__(self, index: int | slice) -> GridItem | list[GridItem]:
        if isinstance(index, slice):
            return [self._make(source) for source in self._sources[index]]
        return self._make(self._sources[index])


class GridModel(QAbstractListModel):
    """A list of `GridItem`; replaced as a whole.

    Attributes:
        more: further words of a picture by its key, asked for only when it is read aloud.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items: Sequence[GridItem] = ()
        self.more: Callable[[str], str] = lambda _key: ""

    def set_items(self, items: Sequence[GridItem]) -> None:
        """Show other items."""
        self.beginResetModel()
        self.items = items
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Qt asks."""
        return 0 if parent is not None and parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt asks."""
        if not 0 <= index.row() < len(self.items):
            return None
        item = self.items[index.row()]
        if role == ITEM:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.caption
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(item.tip or f"{item.caption}\n{item.path.name}")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = item.said, self.more(item.key), item.path.name
            return listed(dict.fromkeys(filter(None, said)))
        return None


class GridDelegate(QStyledItemDelegate):
    """Paints a cell: picture, bar, caption, and frame when selected or current."""

    def __init__(self, picture: Callable[[Path], QPixmap | None], broken: Callable[[Path], bool]) -> None:
        super().__init__()
        self._picture = picture
        self._broken = broken
        self.side = theme.THUMBNAIL
        """Side of the pictures in pixels; the view sets it so that a row fills the width."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, N802 - Qt's name
        """All cells are equal."""
        return QSize(self.side + 2 * INSET, self.side + 2 * INSET + theme.scaled(CAPTION_HEIGHT) + BAR_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        item = index.data(ITEM)
        if not isinstance(item, GridItem):
            return
        colours = theme.colours()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        square = QRect(rect.left() + INSET, rect.top() + INSET, self.side, self.side)
        painter.save()
        painter.setOpacity(0.35 if item.dim else 1.0)
        self._paint_picture(painter, square, item, colours)
        painter.setOpacity(1.0)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(QColor(colours.accent), 3))
            painter.drawRect(square.adjusted(1, 1, -1, -1))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.text), 2, j=Qt.PenJoinStyle.MiterJoin))
            painter.drawRect(square.adjusted(-2, -2, 2, 2))
        self._paint_words(painter, square, item, colours)
        painter.restore()

    def _paint_picture(
        self, painter: QPainter, square: QRect, item: GridItem, colours: theme.Colours
    ) -> None:
        painter.fillRect(square, QColor(colours.soft))
        picture = self._picture(item.path)
        if picture is None:
            if self._broken(item.path):
                painter.setPen(QColor(colours.muted))
                painter.setFont(theme.font(theme.CAPTION))
                painter.drawText(square, Qt.AlignmentFlag.AlignCenter, tr("Cannot be read"))
            return
        # Fill the square and cut the rest off, as photo managers do; the preview shows the whole.
        side = min(picture.width(), picture.height())
        source = QRect((picture.width() - side) // 2, (picture.height() - side) // 2, side, side)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(square, picture, source)

    def _paint_words(self, painter: QPainter, square: QRect, item: GridItem, colours: theme.Colours) -> None:
        below = QRect(square.left(), square.bottom() + 3, square.width(), BAR_HEIGHT)
        if item.bar is not None:
            painter.fillRect(below, QColor(colours.groove))
            filled = QRect(below.topLeft(), QSize(round(below.width() * item.bar), BAR_HEIGHT))
            painter.fillRect(filled, QColor(getattr(colours, item.tone)))
        words = QRect(
            square.left(), square.bottom() + BAR_HEIGHT + 3, square.width(), theme.scaled(CAPTION_HEIGHT) - 3
        )
        painter.setFont(theme.font(theme.CAPTION))
        metrics = painter.fontMetrics()
        note = metrics.horizontalAdvance(item.note) + 6 if item.note else 0
        painter.setPen(QColor(colours.muted))
        if item.note:
            painter.drawText(words, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, item.note)
        painter.setPen(QColor(colours.muted if item.dim else colours.text))
        text = metrics.elidedText(item.caption, Qt.TextElideMode.ElideRight, words.width() - note)
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


class ImageGrid(QListView):
    """The view. `picked` carries the current item; `opened` one that was double-clicked or got Enter or Space.

    `zoomed` carries a step of the wheel with Ctrl, 1 or -1. `picture` gives the small picture of a path, or None.
    """

    picked: ClassVar[Signal] = Signal(object)
    opened: ClassVar[Signal] = Signal(object)
    delete_pressed: ClassVar[Signal] = Signal()
    zoomed: ClassVar[Signal] = Signal(int)

    def __init__(
        self,
        picture: Callable[[Path], QPixmap | None],
        broken: Callable[[Path], bool],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.picture = picture
        self._least = theme.scaled(theme.THUMBNAIL)  # what stands below a picture has its width
        self.grid_model = GridModel()
        self._delegate = GridDelegate(picture, broken)
        self.setModel(self.grid_model)
        self.setItemDelegate(self._delegate)
        # List mode with wrapping computes positions; icon mode would store a rectangle for each item.
        self.setViewMode(QListView.ViewMode.ListMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionRectVisible(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("Images"))
        # Not `activated`: some desktops send it at a single click, and macOS not at Enter.
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(ITEM)))

    def set_items(self, items: Sequence[GridItem]) -> None:
        """Show other items; the selection stays where its keys are still there."""
        chosen = {item.key for item in self.selected()}
        current = self.currentIndex().data(ITEM)
        scrolled = self.verticalScrollBar().value()
        self.grid_model.set_items(items)
        if chosen:
            self._select(chosen, current.key if isinstance(current, GridItem) else "")
        if current is not None and not self.currentIndex().isValid():
            self.picked.emit(None)  # Qt resets the current item silently
        self.verticalScrollBar().setValue(scrolled)

    def _select(self, keys: set[str], current: str) -> None:
        flag = QItemSelectionModel.SelectionFlag
        for row, item in enumerate(self.grid_model.items):
            if item.key in keys:
                index = self.grid_model.index(row)
                self.selectionModel().select(index, flag.Select)
                if item.key == current:
                    self.selectionModel().setCurrentIndex(index, flag.NoUpdate)

    def selected(self) -> list[GridItem]:
        """The selected items, in the order shown."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        return [self.grid_model.items[row] for row in rows]

    @property
    def side(self) -> int:
        """Side of the pictures in pixels."""
        return self._delegate.side

    def set_least(self, side: int) -> None:
        """Show pictures of at least this side in pixels; those of a row are as much larger as fills the width."""
        self._least = side
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Let the pictures of a row fill the width."""
        self._fit()
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll; with Ctrl tell that larger or smaller pictures are wanted."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.angleDelta().y():
            self.zoomed.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def _fit(self) -> None:
        # Qt keeps the scroll bar's width free even while there is none.
        room = self.contentsRect().width() - self.verticalScrollBar().sizeHint().width() - 2
        columns = max(1, room // (self._least + 2 * INSET))
        side = max(self._least, room // columns - 2 * INSET)
        if side != self._delegate.side:
            self._delegate.side = side
            self.scheduleDelayedItemsLayout()

    def pictures_arrived(self, _paths: object) -> None:
        """Paint again, now that some thumbnails are there."""
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Tell which item is current."""
        super().currentChanged(current, previous)
        self.picked.emit(current.data(ITEM) if current.isValid() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Delete excludes, Enter and Space open; the rest is the list's own: arrows, Home, End, Shift and Ctrl.

        Where pictures are marked one by one, Space marks.
        """
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}
        opens = plain and event.key() in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() == Qt.Key.Key_Space and self.selectionMode() == self.SelectionMode.MultiSelection:
            opens = False
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.delete_pressed.emit()
        elif opens and self.currentIndex().isValid() and not event.isAutoRepeat():
            self.opened.emit(self.currentIndex().data(ITEM))
        elif not opens:
            super().keyPressEvent(event)
