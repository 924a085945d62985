"""A live plot that knows nothing of what it shows: named curves, smoothed and thinned, a reference line, a read-out."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.widgets.controls import label
from mpl_desktop.widgets.plain_text import rich

MOST_POINTS = 2000
"""Points of a curve that are drawn; a screen shows no more."""
_DASHES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
_MARKERS = ("o", "s", "t", "d", "+", "x", "star")


@dataclass
class Curve:
    """One curve's numbers and its items on the plot. `smooth` in [0, 1) draws a moving average over faint points."""

    name: str
    place: int
    markers: bool
    smooth: float
    x: list[float] = field(default_factory=list)
    y: list[float] = field(default_factory=list)
    line: pg.PlotDataItem | None = None
    faint: pg.PlotDataItem | None = None


class _NamedAxis(pg.AxisItem):  # type: ignore[misc] # pyqtgraph has no types
    """A left axis whose numbers are written in the plot's own form, such as percent."""

    def __init__(self, form: str) -> None:
        super().__init__("left")
        self._form = form

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:  # noqa: ARG002, N802
        """Pyqtgraph asks."""
        return [self._form.format(value) for value in values]


class Plot(QWidget):
    """Curves are set as wholes; drawing thins them to what a screen can show."""

    def __init__(
        self,
        title: str,
        x_name: str,
        form: str = "{:.3g}",
        y_range: tuple[float, float] | None = None,
        *,
        legend: bool = False,
    ) -> None:
        super().__init__()
        self._legend = legend
        self.title, self.x_name, self._form = title, x_name, form
        self.curves: dict[str, Curve] = {}
        self.references: dict[str, float] = {}
        self._reference_lines: dict[str, pg.InfiniteLine] = {}
        self.caption = label(title, "section")
        self.readout = label("", "caption")
        self.readout.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        axis = _NamedAxis(form) if "%" in form else None
        self.view = pg.PlotWidget(axisItems={"left": axis} if axis else None)
        self.item = self.view.getPlotItem()
        self.item.setMenuEnabled(False)
        self.item.hideButtons()
        self.item.setMouseEnabled(x=False, y=False)
        self.view.setAccessibleName(title)
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(title)
        self.setMinimumSize(120, 110)
        if y_range:
            self.item.setYRange(*y_range, padding=0.03)
        self._cursor = pg.InfiniteLine(angle=90)
        self._cursor.hide()
        self.item.addItem(self._cursor, ignoreBounds=True)
        self.view.scene().sigMouseMoved.connect(self._mouse_moved)
        head = QHBoxLayout()
        head.addWidget(self.caption)
        head.addWidget(self.readout, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self.view, 1)
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
        for line in self._reference_lines.values():
            line.setPen(pg.mkPen(colours.muted, style=Qt.PenStyle.DashLine))
            line.label.setColor(colours.muted)

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
        """Show a horizontal dashed line with its name; None takes it away.

        Names stand at the right end, in places from 0 on, so that those of lines near each other can be read.
        """
        line = self._reference_lines.get(name)
        if value is None:
            if line is not None:
                self.item.removeItem(self._reference_lines.pop(name))
                del self.references[name]
            return
        words = f"{name} {self._form.format(value)}"
        if line is None:
            self._reference_lines[name] = self._new_reference(value, words, place)
        else:
            line.setValue(value)
            line.label.setFormat(words)
        self.references[name] = value

    def _new_reference(self, value: float, words: str, place: int) -> pg.InfiniteLine:
        muted = theme.colours().muted
        line = pg.InfiniteLine(
            value,
            angle=0,
            pen=pg.mkPen(muted, style=Qt.PenStyle.DashLine),
            label=words,
            labelOpts={"position": 0.98 - 0.3 * place, "color": muted, "anchors": [(1, 1), (1, 1)]},
        )
        line.label.setFont(theme.font(theme.CAPTION))
        self.item.addItem(line, ignoreBounds=False)
        return line

    def clear(self) -> None:
        """Take everything away."""
        for curve in self.curves.values():
            for item in (curve.line, curve.faint):
                if item is not None:
                    self.item.removeItem(item)
        self.curves.clear()
        self._name_curves()
        for name in list(self._reference_lines):
            self.set_reference(name, None)
        self.readout.setText("")

    def _pen(self, curve: Curve) -> None:
        colours = theme.colours()
        colour = colours.series[curve.place % len(colours.series)]
        if curve.line is not None:
            # Width-1 opaque pens without antialiasing: wider ones make Qt fill polygons.
            curve.line.setPen(pg.mkPen(colour, width=1, style=_DASHES[curve.place % len(_DASHES)]))
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

    def _mouse_moved(self, where: QPointF) -> None:
        inside = self.item.sceneBoundingRect().contains(where)
        longest = max((c for c in self.curves.values() if c.x), key=lambda c: len(c.x), default=None)
        if not inside or longest is None:
            self._cursor.hide()
            self.readout.setText("")
            return
        self.read_at(self.item.vb.mapSceneToView(where).x(), longest)

    def read_at(self, x: float, along: Curve) -> None:
        """Put the cursor at the nearest point of a curve and say the values there."""
        at = nearest(along.x, x)
        self._cursor.setPos(along.x[at])
        self._cursor.show()
        words = [f"{self.x_name} {along.x[at]:g}"]
        for curve in self.curves.values():
            if curve.x:
                value = self._form.format(curve.y[nearest(curve.x, along.x[at])])
                words.append(value if len(self.curves) == 1 else f"{curve.name} {value}")
        self.readout.setText(" · ".join(words))

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
        generator.setSize(self.view.size())
        generator.setViewBox(QRectF(self.view.rect()))
        generator.setTitle(self.title)
        painter = QPainter()
        if not painter.begin(generator):
            return False
        painter.setPen(QPen())
        self.view.render(painter)
        return painter.end()


def thinned(
    x: NDArray[np.float64], y: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """At most `MOST_POINTS` points: of each stretch its lowest and its highest, so that no peak is lost."""
    if len(x) <= MOST_POINTS:
        return x, y
    stretch = -(-len(x) // (MOST_POINTS // 2))
    keep: set[int] = {0, len(x) - 1}
    for start in range(0, len(x), stretch):
        part = y[start : start + stretch]
        keep |= {start + int(part.argmin()), start + int(part.argmax())}
    chosen = np.array(sorted(keep))
    return x[chosen], y[chosen]


def smoothed(y: NDArray[np.float64], strength: float) -> NDArray[np.float64]:
    """Exponential moving average, corrected for its start; strength in [0, 1)."""
    out = np.empty_like(y)
    total = weight = 0.0
    for i, value in enumerate(y.tolist()):
        total = total * strength + value
        weight = weight * strength + 1.0
        out[i] = total / weight
    return out


def nearest(values: list[float], x: float) -> int:
    """The place of the rising value that is nearest to `x`."""
    at = bisect_left(values, x)
    if at == 0:
        return 0
    if at == len(values) or x - values[at - 1] < values[at] - x:
        return at - 1
    return at
