"""A window that shows the pictures of a grid one by one, large; the grid's current picture follows."""

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, SignalInstance
from PySide6.QtGui import QKeyEvent, QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.widgets.controls import button, label
from mpl_desktop.widgets.image_grid import GridItem, ImageGrid
from mpl_desktop.widgets.viewer.canvas import PictureCanvas

tr = words_of(__name__)

UNREADABLE = tr("This picture cannot be read. The file may be damaged, or not there any more.")
LOADING = tr("Loading…")
SHARE = 0.9
"""Of the window's size, for the viewer's at its start."""


class LargePictures(Protocol):
    """Where large pictures come from, as `Thumbnails` gives small ones: at once, or soon with a signal."""

    @property
    def arrived(self) -> SignalInstance:
        """Some pictures are there now, or cannot be read."""

    def get(self, path: Path) -> QPixmap | None:
        """The picture, or None while it is being decoded."""

    def broken(self, path: Path) -> bool:
        """Whether it was tried and cannot be read."""


class LargePicture(QObject):
    """Puts one picture after the other on a canvas, the small one until the large one has come."""

    def __init__(
        self, canvas: PictureCanvas, pictures: LargePictures, small: Callable[[Path], QPixmap | None]
    ) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._pictures = pictures
        self._small = small
        self._path: Path | None = None
        pictures.arrived.connect(self._arrived)

    def show_path(self, path: Path | None, near: tuple[Path, ...] = ()) -> None:
        """Show a picture; those in `near` are decoded after it, so that they are there when they are wanted."""
        self._path = path
        if path is None:
            self._canvas.show_picture(None)
            return
        for other in near:
            self._pictures.get(other)
        self._put(path, sharper=False)  # asked for last: the newest wish is decoded first

    def _arrived(self, paths: object) -> None:
        if self._path is not None and isinstance(paths, set) and self._path in paths:
            self._put(self._path, sharper=True)

    def _put(self, path: Path, *, sharper: bool) -> None:
        picture = self._pictures.get(path)
        if picture is None and self._pictures.broken(path):
            self._canvas.show_picture(None, UNREADABLE)
            return
        if picture is None:
            picture = self._small(path)
        self._canvas.show_picture(picture, LOADING, sharper=sharper)


class PictureViewer(QDialog):
    """Right and Left go on and back, + and - magnify, 0 shows the whole picture, Space and Esc close."""

    def __init__(self, grid: ImageGrid, pictures: LargePictures) -> None:
        super().__init__(grid.window())
        self.grid = grid
        self.key = ""
        self.row = 0
        self.setWindowTitle(tr("Picture"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.canvas = PictureCanvas()
        self.canvas.setAccessibleName(tr("Picture"))
        self._large = LargePicture(self.canvas, pictures, grid.picture)
        self.caption = label("", "section")
        self.facts = label("", "muted")
        self.place = label("", "muted")
        self.back = button(
            tr("Previous"), lambda: self.go(-1), icon="chevron-left", tip=tr("The picture before (←)")
        )
        self.on = button(tr("Next"), lambda: self.go(1), icon="chevron-right", tip=tr("The next picture (→)"))
        zoom = self.canvas
        self.smaller = button("", zoom.zoom_out, icon="magnify-minus-outline", tip=tr("Smaller (-)"))
        self.larger = button(
            "", zoom.zoom_in, icon="magnify-plus-outline", tip=tr("Larger (+, or the wheel)")
        )
        self.whole = button(
            tr("Whole picture"), zoom.fit, icon="fit-to-page-outline", tip=tr("Show all of it (0)")
        )
        self.smaller.setAccessibleName(tr("Smaller"))
        self.larger.setAccessibleName(tr("Larger"))
        self.leave = button(tr("Close"), self.reject, tip=tr("Close (Esc or Space)"))
        self._lay_out()
        zoom.zoomed.connect(lambda _: self._enable())
        for key, step in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Left, -1)):
            QShortcut(QKeySequence(key), self, lambda s=step: self.go(s))
        add_zoom_keys(self, zoom)
        grid.grid_model.modelReset.connect(self._items_changed)
        room = grid.window().size() * SHARE
        self.resize(room)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.caption)
        words.addWidget(self.facts)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP)
        foot.addLayout(words, 1)
        for widget in (self.place, self.back, self.on, self.smaller, self.larger, self.whole, self.leave):
            foot.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.canvas, 1)
        layout.addLayout(foot)
        self.canvas.setFocus()

    def show_item(self, item: GridItem) -> None:
        """Open at this item of the grid; it is the current one, where it was double-clicked or got a key."""
        current = self.grid.currentIndex().row()
        self._show_row(current if self._key_at(current) == item.key else self._row_of(item.key))
        self.open()

    def go(self, step: int) -> None:
        """Go to a picture of the grid so many places on; nothing at its ends."""
        row = self.row + step
        if 0 <= row < len(self.grid.grid_model.items):
            self._show_row(row)

    def _show_row(self, row: int) -> None:
        items = self.grid.grid_model.items
        item = items[row]
        self.row, self.key = row, item.key
        near = tuple(items[other].path for other in (row - 1, row + 1) if 0 <= other < len(items))
        self._large.show_path(item.path, near)
        if self.grid.currentIndex().row() != row:
            self.grid.setCurrentIndex(self.grid.grid_model.index(row))
        self._say(item)

    def _say(self, item: GridItem) -> None:
        self.caption.setText(f"{item.caption}  {item.note}".strip())
        self.facts.setText(item.path.name)
        self.place.setText(
            tr("{place:,} of {pictures:,}", place=self.row + 1, pictures=len(self.grid.grid_model.items))
        )
        self.canvas.setAccessibleName(f"{item.path.name}, {self.caption.text()}")
        self._enable()

    def _enable(self) -> None:
        self.back.setEnabled(self.row > 0)
        self.on.setEnabled(self.row + 1 < len(self.grid.grid_model.items))
        magnified = self.canvas.scale > 1
        self.smaller.setEnabled(magnified)
        self.whole.setEnabled(magnified)

    def _key_at(self, row: int) -> str | None:
        items = self.grid.grid_model.items
        return items[row].key if 0 <= row < len(items) else None

    def _row_of(self, key: str) -> int:
        items = self.grid.grid_model.items
        return next((row for row, item in enumerate(items) if item.key == key), 0)

    def _items_changed(self) -> None:
        """The grid shows other items: stay at the picture, or at its place if it is not among them any more."""
        items = self.grid.grid_model.items
        if not items:
            self.reject()
            return
        row = self.row if self._key_at(self.row) == self.key else self._row_of(self.key)
        if self._key_at(row) == self.key:
            self.row = row
            self._say(items[row])
        else:
            self._show_row(min(self.row, len(items) - 1))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Space closes what Space opened; on a button it presses that."""
        if event.key() == Qt.Key.Key_Space:
            self.reject()
        else:
            super().keyPressEvent(event)


def add_zoom_keys(window: QWidget, canvas: PictureCanvas) -> None:
    """+, - and 0 magnify, and the arrows with Shift move what is magnified."""
    acts = {"+": canvas.zoom_in, "=": canvas.zoom_in, "-": canvas.zoom_out, "0": canvas.fit}
    for key, act in acts.items():
        QShortcut(QKeySequence(key), window, act)
    for key, x, y in (("Left", 1, 0), ("Right", -1, 0), ("Up", 0, 1), ("Down", 0, -1)):
        move = theme.MARGIN * 2
        QShortcut(QKeySequence(f"Shift+{key}"), window, lambda x=x, y=y, m=move: canvas.move_by(x * m, y * m))


def enlarge(grid: ImageGrid, pictures: LargePictures) -> None:
    """Have a double click, Enter or Space show a picture of the grid large."""
    grid.opened.connect(lambda item: PictureViewer(grid, pictures).show_item(item))
