"""How the grid shows its pictures: in which order, and how large."""

import os
import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence, QShortcut, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.project.collection import Collection, Picture
from mpl_desktop.widgets import plain_text
from mpl_desktop.widgets.controls import choice
from mpl_desktop.widgets.image_grid import ImageGrid
from mpl_desktop.workspace.workspace import Workspace

if TYPE_CHECKING:
    from mpl_engine.checks.check import CheckReport
    from mpl_engine.data.dataset import Dataset

tr = words_of(__name__)

ORDERS = {
    "class": tr("By class"),
    "name": tr("By name"),
    "new": tr("Newest"),
    "large": tr("Largest"),
    "doubt": tr("Most doubtful"),
}
SMALLEST, LARGEST, STEP = 64, 208, 16
"""Least sides in pixels that a person can choose for a picture, and by how much a key changes it."""
ORDER_WIDTH, ORDER_MOST, LIST_WIDTH, SLIDER_WIDTH = 128, 176, 248, 88
BESIDE = 40
"""Pixels of the list to choose from that its words do not have."""
SETTING = "grid_side"
TIMES_WISH = "times"
_NUMBER = re.compile("([0-9]+)")


class GridTools(QWidget):
    """`changed` says that another order is wanted, or that what it needs is known now."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, workspace: Workspace, grid: ImageGrid) -> None:
        super().__init__()
        self._work = workspace
        self._grid = grid
        self._times: tuple[object, Mapping[str, float]] = (None, {})
        self._ranks: dict[str, int] = {}
        self.order = choice(tr("Order of the images"), ((words, value) for value, words in ORDERS.items()))
        self.order.setFixedWidth(self._order_width())
        self.order.view().setMinimumWidth(
            max(theme.scaled(LIST_WIDTH), self.order.view().sizeHintForColumn(0) + 2 * theme.GAP)
        )
        self._say_order()
        self.size_slider = QSlider(Qt.Orientation.Horizontal)
        self.size_slider.setRange(SMALLEST // STEP, LARGEST // STEP)
        self.size_slider.setPageStep(2)
        self.size_slider.setFixedWidth(SLIDER_WIDTH)
        self.size_slider.setAccessibleName(tr("Size of the images in the grid"))
        self.size_slider.setToolTip(tr("Size of the images (Ctrl++ and Ctrl+-, or Ctrl with the wheel)"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.order)
        layout.addWidget(self.size_slider)
        self.size_slider.setValue(workspace.settings.number(SETTING, theme.scaled(theme.THUMBNAIL)) // STEP)
        grid.set_least(self.size_slider.value() * STEP)
        self.size_slider.valueChanged.connect(self._resize)
        grid.zoomed.connect(self.zoom)
        self.order.currentIndexChanged.connect(lambda _: self._say_order())
        self.order.currentIndexChanged.connect(lambda _: self.changed.emit())
        workspace.thumbnails.made.connect(self._made)
        self.set_report(None)

    def _order_width(self) -> int:
        """As wide as the longest of its words, where these are not too long for the page."""
        metrics = QFontMetrics(theme.font(theme.BODY))
        need = max(metrics.horizontalAdvance(words) for words in ORDERS.values()) + BESIDE
        return min(max(need, theme.scaled(ORDER_WIDTH)), theme.scaled(ORDER_MOST))

    def _say_order(self) -> None:
        """All of its words, also where they are cut."""
        self.order.setToolTip(plain_text.tip(self.order.currentText()))

    def add_keys(self, page: QWidget) -> None:
        """Ctrl++ and Ctrl+- change the size while a page is shown."""
        for keys, step in (("Ctrl++", 1), ("Ctrl+=", 1), ("Ctrl+-", -1)):
            QShortcut(QKeySequence(keys), page, lambda s=step: self.zoom(s))

    def zoom(self, steps: int) -> None:
        """Make the pictures larger, or smaller with a negative number, by so much that it is seen."""
        before, slider = self._grid.side, self.size_slider
        while self._grid.side == before and slider.minimum() <= slider.value() + steps <= slider.maximum():
            slider.setValue(slider.value() + steps)

    def set_report(self, report: "CheckReport | None") -> None:
        """Take what a check found; without one nothing is known to be doubtful."""
        doubted = [d.key for d in report.doubts] if report else []
        doubted += [key for d in report.duplicates for key in (d.first, d.second)] if report else []
        self._ranks = {key: rank for rank, key in reversed(list(enumerate(doubted)))}
        row, model = self.order.findData("doubt"), self.order.model()
        assert isinstance(model, QStandardItemModel)  # noqa: S101 - what a combo box of words has
        model.item(row).setEnabled(bool(self._ranks))
        self.order.setItemText(row, ORDERS["doubt"] if self._ranks else tr("Most doubtful (after Check)"))
        if not self._ranks and self.order.currentIndex() == row:
            self.order.setCurrentIndex(0)
        elif self.order.currentIndex() == row:
            self.changed.emit()

    def ordered(self, pictures: list[Picture], collection: Collection) -> list[Picture]:
        """The pictures in the order that was chosen; those that are alike in it stay as they were."""
        return sorted(pictures, key=key) if (key := self._key(collection)) else pictures

    def _key(self, collection: Collection) -> Callable[[Picture], Any] | None:
        match self.order.currentData():
            case "name":
                return lambda picture: natural(picture.path.name)
            case "large":
                sizes = {i.key: -i.width * i.height for c in collection.dataset.classes for i in c.images}
                return lambda picture: sizes[picture.key]
            case "doubt":
                last = len(self._ranks)
                return lambda picture: self._ranks.get(picture.key, last)
            case "new":
                times = self._known_times(collection.dataset)
                return lambda picture: -times.get(picture.key, 0.0)
        return None

    def _known_times(self, dataset: "Dataset") -> Mapping[str, float]:
        """When each picture's file was written; asked for where that is not known yet, and `changed` follows."""
        known, times = self._times
        if known is dataset:
            return times
        self._work.thumbnails.make(TIMES_WISH, lambda: (dataset, dict(_times(dataset))))
        return {}

    def _made(self, name: str, result: object) -> None:
        if name == TIMES_WISH and isinstance(result, tuple):
            self._times = result
            self.changed.emit()

    def _resize(self, value: int) -> None:
        self._grid.set_least(value * STEP)
        self._work.settings.put(SETTING, str(value * STEP))


def _times(dataset: "Dataset") -> Iterable[tuple[str, float]]:
    for one in dataset.classes:
        for image in one.images:
            try:
                yield image.key, os.stat(dataset.root / image.path).st_mtime  # noqa: PTH116 - as fast as it can be
            except (OSError, ValueError):
                yield image.key, 0.0  # it is gone, and stands last


def natural(name: str) -> list[str | int]:
    """A key by which `image 2` comes before `image 10`, and capitals do not matter."""
    parts = _NUMBER.split(name.casefold())
    return [int(part) if place % 2 else part for place, part in enumerate(parts)]
