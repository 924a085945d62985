"""Points on a plane in groups, with a lasso; knows nothing of what the points are."""

from collections.abc import Sequence
from typing import Any, ClassVar

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPolygonF
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.widgets.plain_text import rich

MARKERS = ("o", "s", "t", "d", "+", "x", "star", "p", "h", "t1")
SIZE, CHOSEN_SIZE = 8, 12
NEAR = 0.02
"""A click chooses the nearest point within this share of the view."""


class _LassoBox(pg.ViewBox):  # type: ignore[misc] # pyqtgraph has no types
    """A view in which dragging draws a loop instead of moving the view; the wheel still zooms."""

    def __init__(self, drawn: Any, ended: Any) -> None:
        super().__init__(enableMenu=False)
        self._drawn, self._ended = drawn, ended
        self._loop: list[QPointF] = []

    def mouseDragEvent(self, event: Any, axis: Any = None) -> None:  # noqa: ARG002, N802 - pyqtgraph's names
        """Draw the loop; at its end choose what lies inside."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        event.accept()
        if event.isStart():
            self._loop = [self.mapToView(event.buttonDownPos())]
        self._loop.append(self.mapToView(event.pos()))
        self._drawn(self._loop)
        if event.isFinish():
            self._ended(self._loop)


class ScatterMap(QWidget):
    """`chosen` carries the indices of the points inside the loop, or of the one that was clicked."""

    chosen: ClassVar[Signal] = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.places = np.zeros((0, 2))
        self.groups: tuple[str, ...] = ()
        self.selected: tuple[int, ...] = ()
        self._items: list[pg.ScatterPlotItem] = []
        self._box = _LassoBox(self._draw_loop, self.choose_inside)
        self.view = pg.PlotWidget(viewBox=self._box)
        self.view.setAccessibleName(name)
        self.setAccessibleName(name)
        self.item = self.view.getPlotItem()
        self.item.hideButtons()
        self.item.hideAxis("left")
        self.item.hideAxis("bottom")
        self.item.setAspectLocked(lock=True)
        self._legend = pg.LegendItem()
        self.item.layout.addItem(self._legend, 2, 3)  # beside the points, not on them
        self.item.layout.setAlignment(self._legend, Qt.AlignmentFlag.AlignTop)
        self._loop = pg.PlotDataItem()
        self.item.addItem(self._loop, ignoreBounds=True)
        self.view.scene().sigMouseClicked.connect(self._clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view)
        self.retint()

    def set_points(self, places: Sequence[tuple[float, float]], groups: Sequence[str]) -> None:
        """Show other points; `groups` names the group of each."""
        self.places = np.asarray(places, float).reshape(-1, 2)
        self.groups = tuple(groups)
        self.selected = ()
        self._loop.setData([], [])
        self._draw()
        self.item.autoRange()

    def select(self, indices: Sequence[int]) -> None:
        """Mark some points and tell."""
        self.selected = tuple(indices)
        self._draw()
        self.chosen.emit(self.selected)

    def retint(self) -> None:
        """Take the colours of the theme again."""
        self.view.setBackground(theme.colours().base)
        self._loop.setPen(pg.mkPen(theme.colours().accent, width=1))
        self._draw()

    def choose_inside(self, loop: Sequence[QPointF]) -> None:
        """Select the points inside a loop."""
        shape = QPolygonF(list(loop))
        rule = Qt.FillRule.OddEvenFill
        self.select([i for i, (x, y) in enumerate(self.places) if shape.containsPoint(QPointF(x, y), rule)])

    def _draw_loop(self, loop: Sequence[QPointF]) -> None:
        closed = [*loop, loop[0]]
        self._loop.setData([p.x() for p in closed], [p.y() for p in closed])

    def _clicked(self, event: Any) -> None:
        if not len(self.places):
            return
        where = self._box.mapSceneToView(event.scenePos())
        away = np.hypot(self.places[:, 0] - where.x(), self.places[:, 1] - where.y())
        nearest = int(away.argmin())
        self._loop.setData([], [])
        self.select([nearest] if away[nearest] <= NEAR * self._box.viewRect().width() else [])

    def _draw(self) -> None:
        for old in self._items:
            self.item.removeItem(old)
        self._items = []
        colours, marked = theme.colours(), set(self.selected)
        self._legend.clear()
        self._legend.setLabelTextColor(colours.text)
        names = sorted(set(self.groups), key=str.casefold)
        for number, name in enumerate(names):
            rows = [i for i, group in enumerate(self.groups) if group == name]
            colour = QColor(colours.series[number % len(colours.series)])
            faint = QColor(theme.mix(colours.base, colour.name(), 0.35))
            made = pg.ScatterPlotItem(
                self.places[rows, 0],
                self.places[rows, 1],
                symbol=MARKERS[number % len(MARKERS)],
                size=[CHOSEN_SIZE if i in marked else SIZE for i in rows],
                brush=[pg.mkBrush(colour if not marked or i in marked else faint) for i in rows],
                pen=[pg.mkPen(colours.text) if i in marked else pg.mkPen(None) for i in rows],
            )
            made.opts["brush"], made.opts["pen"] = pg.mkBrush(colour), pg.mkPen(None)  # what the legend shows
            self._items.append(made)
            self.item.addItem(made)
            self._legend.addItem(made, rich(name))
        inner = self._legend.layout.effectiveSizeHint(Qt.SizeHint.PreferredSize)
        self._legend.setMinimumSize(inner)
        self._legend.setMaximumSize(inner)
