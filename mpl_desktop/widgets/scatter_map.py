"""Points on a plane in groups, chosen by a loop, a click or keys; knows nothing of what the points are."""

from collections.abc import Sequence
from typing import Any, ClassVar, NamedTuple

import numpy as np
import pyqtgraph as pg
from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QIcon,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtWidgets import QVBoxLayout

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.widgets.figure import Figure, Parts, draw_ring

tr = words_of(__name__)

MARKERS = ("o", "s", "t", "d", "+", "x", "star", "p", "h", "t1")
SIZE, CHOSEN_SIZE = 8, 12
NEAR = 0.02
"""A click chooses the nearest point within this share of the view."""
ICON, SHAPE = 20, 12
"""Pixels of a picture that stands for a group in a list, and of the shape in it."""
ASIDE = 2.0
"""How much farther a point counts as being that lies to the side of where an arrow key points."""
ZOOM = 1.25
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class Group(NamedTuple):
    """One group as a list shows it: its colour and shape as a picture, its name, and the indices of its points."""

    icon: QIcon
    name: str
    points: tuple[int, ...]


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


class ScatterMap(Figure):
    """`chosen` carries the indices of the points that are chosen now; `opened` says that Enter or Space was pressed.

    The arrow keys go from point to point, with Shift they choose more; Home and End take the first and the last,
    Ctrl+A takes all, + and - zoom and 0 shows the whole map.
    """

    chosen: ClassVar[Signal] = Signal(object)
    opened: ClassVar[Signal] = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.current: int | None = None
        self.places = np.zeros((0, 2))
        self.groups: tuple[str, ...] = ()
        self.selected: tuple[int, ...] = ()
        self._items: list[pg.ScatterPlotItem] = []
        self._parts = Parts(self)
        self._box = _LassoBox(self._draw_loop, self.choose_inside)
        self.view = pg.PlotWidget(viewBox=self._box)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)
        self.item = self.view.getPlotItem()
        self.item.hideButtons()
        self.item.hideAxis("left")
        self.item.hideAxis("bottom")
        self.item.setAspectLocked(lock=True)
        self._loop = pg.PlotDataItem()
        self.item.addItem(self._loop, ignoreBounds=True)
        self.view.scene().sigMouseClicked.connect(self._clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)  # the frame
        layout.addWidget(self.view)
        self.retint()

    def set_points(self, places: Sequence[tuple[float, float]], groups: Sequence[str]) -> None:
        """Show other points; `groups` names the group of each."""
        self.places = np.asarray(places, float).reshape(-1, 2)
        self.groups = tuple(groups)
        self.selected, self.current = (), None
        self._loop.setData([], [])
        self._draw()
        self.item.autoRange()
        self._parts.say(
            [
                tr("{name}: {pictures:,} on the map", name=group.name, pictures=len(group.points))
                for group in self.legend()
            ]
        )

    def names(self) -> list[str]:
        """The groups in the order of their colours."""
        return sorted(set(self.groups), key=str.casefold)

    def legend(self) -> list[Group]:
        """The groups as a list shows them."""
        places: dict[str, list[int]] = {name: [] for name in self.names()}
        for index, name in enumerate(self.groups):
            places[name].append(index)
        return [Group(_icon(*_look(n)), name, tuple(places[name])) for n, name in enumerate(places)]

    def select(self, indices: Sequence[int]) -> None:
        """Mark some points and tell."""
        self.selected = tuple(indices)
        if self.current not in self.selected:
            self.current = self.selected[0] if self.selected else None
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

    def step(self, x: int, y: int, *, more: bool = False) -> None:
        """Go on to the nearest point in a direction, right and up being positive; with `more` the others stay chosen."""
        if not len(self.places):
            return
        if self.current is None:
            self._go_to(0, more=more)
            return
        away = self.places - self.places[self.current]
        along, aside = away[:, 0] * x + away[:, 1] * y, np.abs(away[:, 0] * y - away[:, 1] * x)
        cost = np.where(along > 0, along + ASIDE * aside, np.inf)
        nearest = int(cost.argmin())
        if np.isfinite(cost[nearest]):
            self._go_to(nearest, more=more)

    def _go_to(self, index: int, *, more: bool = False) -> None:
        self._loop.setData([], [])
        self.current = index
        self.select(tuple(dict.fromkeys([*self.selected, index])) if more else (index,))
        seen, (x, y) = self._box.viewRect(), self.places[index]
        if not seen.contains(QPointF(x, y)):
            self._box.translateBy(x=x - seen.center().x(), y=y - seen.center().y())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The keys that the class names."""
        key, many = event.key(), len(self.places)
        if event.matches(QKeySequence.StandardKey.SelectAll):
            self.select(range(many))
        elif key in _WAYS:
            self.step(*_WAYS[Qt.Key(key)], more=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End} and many:
            self._go_to(0 if key == Qt.Key.Key_Home else many - 1)
        elif key in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit()
        elif event.text() in {"+", "=", "-"}:
            share = ZOOM if event.text() == "-" else 1 / ZOOM
            at = None if self.current is None else QPointF(*self.places[self.current])
            self._box.scaleBy((share, share), center=at)
        elif event.text() == "0":
            self.item.autoRange()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show it."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show it no more."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A frame, which says whether keys come here."""
        painter, colours = QPainter(self), theme.colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.base))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), theme.RADIUS, theme.RADIUS)
        if self.hasFocus():
            draw_ring(painter, self.rect())

    def _draw_loop(self, loop: Sequence[QPointF]) -> None:
        closed = [*loop, loop[0]]
        self._loop.setData([p.x() for p in closed], [p.y() for p in closed])

    def _clicked(self, event: Any) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
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
        for number, name in enumerate(self.names()):
            rows = [i for i, group in enumerate(self.groups) if group == name]
            colour, symbol = _look(number)
            faint = QColor(theme.mix(colours.base, colour.name(), 0.35))
            made = pg.ScatterPlotItem(
                self.places[rows, 0],
                self.places[rows, 1],
                symbol=symbol,
                size=[CHOSEN_SIZE if i in marked else SIZE for i in rows],
                brush=[pg.mkBrush(colour if not marked or i in marked else faint) for i in rows],
                pen=[pg.mkPen(colours.text) if i in marked else pg.mkPen(None) for i in rows],
            )
            self._items.append(made)
            self.item.addItem(made)


def _look(number: int) -> tuple[QColor, str]:
    """Colour and shape of a group; no two of forty are alike, and neighbours differ in both."""
    series = theme.colours().series
    return QColor(series[number % len(series)]), MARKERS[number % len(MARKERS)]


def _icon(colour: QColor, symbol: str) -> QIcon:
    picture = QPixmap(ICON, ICON)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(ICON / 2, ICON / 2)
    painter.scale(SHAPE, SHAPE)
    painter.fillPath(Symbols[symbol], colour)
    painter.end()
    return QIcon(picture)
