"""A live plot that knows nothing of what it shows: named curves, smoothed and thinned, reference lines, a read-out."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPen
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.language.words import formed, words_of
from mpl_desktop.widgets.controls import label
from mpl_desktop.widgets.figure import Parts
from mpl_desktop.widgets.plain_text import rich
from mpl_desktop.widgets.plots.parts import Curve, Form, NamedAxis, Reference, whole_number
from mpl_desktop.widgets.plots.points import nearest, smoothed, stepped, thinned

tr = words_of(__name__)

_DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
_MARKERS = ("o", "s", "t", "d", "+", "x", "star")
REFERENCE_SERIES = (6, None, 0)
"""Colours of reference lines, by place: of the series, or the muted one."""
_REFERENCE_DASHES = (Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)


class Key(NamedTuple):
    """What a legend says of a curve or line: its name, its last or only value in words, and how it is drawn.

    `marker` is the name of the sign on its points, or empty.
    """

    name: str
    value: str
    colour: str
    style: Qt.PenStyle
    marker: str


class Plot(QWidget):
    """Curves are set as wholes; drawing thins them to what a screen can show.

    Args:
        title: what stands above it.
        x_name: what is counted from left to right.
        form: how a value is written: a format, or what makes words of it; these stand at the axis too.
        y_range: from which value to which, where that does not follow from the curves.
        legend: whether more than one curve is named inside.
        whole: whether only whole numbers stand below.
    """

    def __init__(
        self,
        title: str,
        x_name: str,
        form: str | Form = "{:.3g}",
        y_range: tuple[float, float] | None = None,
        *,
        legend: bool = False,
        whole: bool = False,
    ) -> None:
        super().__init__()
        self._legend = legend
        self.title, self.x_name = title, x_name
        self._form: Form = partial(formed, form) if isinstance(form, str) else form
        self.curves: dict[str, Curve] = {}
        self._references: dict[str, Reference] = {}
        self._parts = Parts(self)
        self.caption = label(title, "section", wrap=True)
        self.readout = label("", "caption")
        self.readout.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        axes = {
            "left": NamedAxis("left", None if isinstance(form, str) else form),
            "bottom": NamedAxis("bottom", whole_number if whole else None),
        }
        self.view = pg.PlotWidget(axisItems=axes)
        self.item = self.view.getPlotItem()
        # Half of the last number stands beyond the axis.
        self.item.setContentsMargins(0, 0, theme.scaled(10), 0)
        self.item.setMenuEnabled(False)
        self.item.hideButtons()
        self.item.setMouseEnabled(x=False, y=False)
        self.view.setAccessibleName(title)
        self.view.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the view itself is the stop
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.setToolTip(tr("Left and Right read the values one by one"))
        self.view.installEventFilter(self)
        self.setAccessibleName(title)
        self.setMinimumSize(120, theme.scaled(110))
        if y_range:
            self.item.setYRange(*y_range, padding=0.08)
        self._cursor = pg.InfiniteLine(angle=90)
        self._cursor.hide()
        self.item.addItem(self._cursor, ignoreBounds=True)
        self.view.scene().sigMouseMoved.connect(self._mouse_moved)
        head = QHBoxLayout()
        head.addWidget(self.caption, 1)
        head.addWidget(self.readout)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.column.addLayout(head)
        self.column.addWidget(self.view, 1)
        self.retint()

    def retint(self) -> None:
        """Take the colours of the theme again."""
        colours = theme.colours()
        self.view.setBackground(colours.base)
        for side in ("left", "bottom"):
            axis = self.item.getAxis(side)
            axis.setPen(pg.mkPen(colours.line))
            axis.setTextPen(pg.mkPen(colours.muted))
            axis.setTickFont(theme.font(theme.CAPTION))
            axis.setStyle(tickLength=0)
        self.item.showGrid(y=True, alpha=0.12)
        self._cursor.setPen(pg.mkPen(colours.muted))
        for curve in self.curves.values():
            self._pen(curve)
        if self.item.legend is not None:
            self.item.legend.setLabelTextColor(colours.text)
        for reference in self._references.values():
            self._reference_pen(reference)

    def set_curve(
        self,
        name: str,
        x: Sequence[float],
        y: Sequence[float],
        *,
        markers: bool = False,
        smooth: float = 0.0,
    ) -> None:
        """Show or replace a curve."""
        curve = self.curves.get(name)
        if curve is None:
            curve = self.curves[name] = Curve(name, len(self.curves), markers, smooth)
            curve.faint = self.item.plot() if smooth else None
            curve.line = self.item.plot()
            self._pen(curve)
            self._name_curves()
        curve.x, curve.y, curve.smooth = list(x), list(y), smooth
        self._draw(curve)
        self._speak()

    def _speak(self) -> None:
        """Name the curves and lines with their last values for who cannot see them."""
        self._parts.say([f"{key.name}: {key.value}" for key in self.entries()])

    def _name_curves(self) -> None:
        """A legend, as soon as there is more than one curve."""
        legend = self.item.legend
        if legend is not None:
            legend.clear()
        if len(self.curves) < 2 or not self._legend:
            return
        if legend is None:
            legend = self.item.addLegend(offset=(-8, 8), labelTextColor=theme.colours().text)
        for curve in self.curves.values():
            legend.addItem(curve.line, rich(curve.name))

    def set_reference(self, name: str, value: float | None, place: int = 0) -> None:
        """Show a horizontal line; None takes it away. `place` says how it is drawn; a legend gives its name."""
        reference = self._references.get(name)
        if value is None:
            if reference is not None:
                self.item.removeItem(self._references.pop(name).line)
        elif reference is None:
            made = self._references[name] = Reference(value, place, pg.InfiniteLine(value, angle=0))
            self._reference_pen(made)
            made.line.setZValue(-1)  # curves lie above it
            self.item.addItem(made.line, ignoreBounds=False)
        elif reference.value != value:
            reference.value = value
            reference.line.setValue(value)
        self._speak()

    @property
    def references(self) -> dict[str, float]:
        """The values of the horizontal lines, by name."""
        return {name: reference.value for name, reference in self._references.items()}

    def entries(self) -> list[Key]:
        """What a legend has to say: each curve with its last value, then each line."""
        found = []
        for curve in self.curves.values():
            value, dash = self._form(curve.y[-1]) if curve.y else "", _DASHES[curve.place % len(_DASHES)]
            marker = _MARKERS[curve.place % len(_MARKERS)] if curve.markers else ""
            found.append(Key(curve.name, value, _colour(curve.place), dash, marker))
        for name, line in self._references.items():
            colour, dash = _colour(REFERENCE_SERIES[line.place]), _REFERENCE_DASHES[line.place]
            found.append(Key(name, self._form(line.value), colour, dash, marker=""))
        return found

    @staticmethod
    def _reference_pen(reference: Reference) -> None:
        colour, dash = _colour(REFERENCE_SERIES[reference.place]), _REFERENCE_DASHES[reference.place]
        reference.line.setPen(pg.mkPen(colour, width=2, style=dash))

    def show_from(self, first: float, last: float) -> None:
        """Let the plot reach from one number to another, however far its curves come."""
        self.item.setXRange(first, last, padding=0.03)

    def clear(self) -> None:
        """Take everything away."""
        for curve in self.curves.values():
            for item in (curve.line, curve.faint):
                if item is not None:
                    self.item.removeItem(item)
        self.curves.clear()
        self._name_curves()
        for name in list(self._references):
            self.set_reference(name, None)
        self._stop_reading()
        self._speak()

    def _pen(self, curve: Curve) -> None:
        colours, colour = theme.colours(), _colour(curve.place)
        if curve.line is not None:
            # Width-1 opaque pens without antialiasing: wider ones make Qt fill polygons. With markers there are few.
            width = 2 if curve.markers else 1
            curve.line.setPen(pg.mkPen(colour, width=width, style=_DASHES[curve.place % len(_DASHES)]))
            if curve.markers:
                curve.line.setSymbol(_MARKERS[curve.place % len(_MARKERS)])
                curve.line.setSymbolSize(7)
                curve.line.setSymbolBrush(QColor(colour))
                curve.line.setSymbolPen(None)
        if curve.faint is not None:
            curve.faint.setPen(pg.mkPen(theme.mix(colours.base, colour, 0.28), width=1))

    def _draw(self, curve: Curve) -> None:
        assert curve.line is not None  # noqa: S101 - made with the curve
        x, y = np.asarray(curve.x, float), np.asarray(curve.y, float)
        if curve.faint is not None:
            curve.faint.setData(*thinned(x, y))
            y = smoothed(y, curve.smooth)
        curve.line.setData(*thinned(x, y))

    @property
    def _longest(self) -> Curve | None:
        return max((c for c in self.curves.values() if c.x), key=lambda c: len(c.x), default=None)

    def _mouse_moved(self, where: QPointF) -> None:
        longest = self._longest
        if not self.item.sceneBoundingRect().contains(where) or longest is None:
            self._stop_reading()
            return
        self.read_at(self.item.vb.mapSceneToView(where).x(), longest)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """With the keyboard: the newest values at first, then Left, Right, Home and End."""
        longest = self._longest
        if longest is not None and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            now = self._cursor.value() if self._cursor.isVisible() else longest.x[-1]
            at = stepped(nearest(longest.x, now), len(longest.x), Qt.Key(event.key()))
            if at is not None:
                self.read_at(longest.x[at], longest)
                return True
        elif longest is not None and event.type() == QEvent.Type.FocusIn:
            self.read_at(longest.x[-1], longest)
        elif event.type() == QEvent.Type.FocusOut:
            self._stop_reading()
        return super().eventFilter(watched, event)

    def _stop_reading(self) -> None:
        self._cursor.hide()
        self.readout.setText("")
        self.view.setAccessibleDescription("")

    def read_at(self, x: float, along: Curve) -> None:
        """Put the cursor at the nearest point of a curve and say the values there."""
        at = nearest(along.x, x)
        self._cursor.setPos(along.x[at])
        self._cursor.show()
        words = [f"{self.x_name} {along.x[at]:g}"]
        for curve in self.curves.values():
            if curve.x:
                value = self._form(curve.y[nearest(curve.x, along.x[at])])
                words.append(value if len(self.curves) == 1 else f"{curve.name} {value}")
        self.readout.setText(" · ".join(words))
        self.view.setAccessibleDescription(self.readout.text())

    def rows(self) -> list[tuple[str, float, float]]:
        """Every number shown: curve, x, y; a reference line has NaN for x."""
        found = [(c.name, x, y) for c in self.curves.values() for x, y in zip(c.x, c.y, strict=True)]
        return found + [(name, float("nan"), value) for name, value in self.references.items()]

    def to_image(self, scale: float = 2.0) -> QImage:
        """The plot as a picture, sharper than the screen."""
        image = QImage(self.size() * scale, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(scale)
        image.fill(QColor(theme.colours().base))
        self.render(image)
        return image

    def to_svg(self, path: str) -> bool:
        """Write the plot as SVG. Returns whether that worked."""
        generator = QSvgGenerator()
        generator.setFileName(path)
        generator.setSize(self.size())
        generator.setViewBox(QRectF(self.rect()))
        generator.setTitle(self.title)
        painter = QPainter()
        if not painter.begin(generator):
            return False
        painter.setPen(QPen())
        self.render(painter, QPoint())
        return painter.end()


def _colour(place: int | None) -> str:
    colours = theme.colours()
    return colours.muted if place is None else colours.series[place % len(colours.series)]
