"""How often the answers are right at each confidence, as used and before calibration; knows nothing of the engine."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mpl_desktop import theme

LEFT, BOTTOM, TOP, RIGHT = 56, 44, 12, 168
TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)

Bins = Sequence[Sequence[float]]


class ReliabilityPlot(QWidget):
    """Points of [confidence, accuracy, images]; on the diagonal confidence means what it says."""

    def __init__(self) -> None:
        super().__init__()
        self._before: Bins = ()
        self._after: Bins = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName("Confidence against accuracy")

    def set_bins(self, before: Bins, after: Bins) -> None:
        """Show other points; none before where calibration changed nothing."""
        self._before, self._after = before, after
        words = [f"{100 * c:.0f} % confident, {100 * a:.0f} % right, {n:.0f} images" for c, a, n in after]
        when = " after calibration" if before else ""
        self.setAccessibleName(f"Confidence against accuracy{when}: " + ("; ".join(words) or "none"))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the plot and its legend."""
        return QSize(520, 320)

    def _box(self) -> QRectF:
        side = max(80, min(self.width() - LEFT - RIGHT, self.height() - TOP - BOTTOM))
        return QRectF(LEFT, TOP, side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint axes, diagonal, both curves and the legend."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.CAPTION))
        box, colours = self._box(), theme.colours()
        self._axes(painter, box)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if not self._after:
            return
        muted, accent = QColor(colours.muted), QColor(colours.accent_fill)
        self._curve(painter, box, self._before, muted, dashed=True)
        self._curve(painter, box, self._after, accent, dashed=False)
        keys = [(accent, "after calibration"), (muted, "before")] if self._before else [(accent, "as it is")]
        for row, (colour, words) in enumerate(keys):
            y = box.top() + 12 + 24 * row
            pen = QPen(colour, 2, Qt.PenStyle.DashLine if row else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(box.right() + 16, y), QPointF(box.right() + 40, y))
            painter.setPen(QColor(colours.text))
            painter.drawText(QPointF(box.right() + 48, y + 4), words)

    def _axes(self, painter: QPainter, box: QRectF) -> None:
        colours = theme.colours()
        for tick in TICKS:
            x, y = box.left() + tick * box.width(), box.bottom() - tick * box.height()
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(QColor(colours.muted))
            right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(0, y - 8, LEFT - 8, 16), right, f"{100 * tick:.0f} %")
            centre = int(Qt.AlignmentFlag.AlignHCenter)
            painter.drawText(QRectF(x - 28, box.bottom() + 4, 56, 16), centre, f"{100 * tick:.0f} %")
        painter.drawText(
            QRectF(box.left() - LEFT, box.bottom() + 22, box.width() + LEFT + RIGHT / 2, 18),
            int(Qt.AlignmentFlag.AlignHCenter),
            "how sure it was (up: how often it was right)",
        )
        painter.setPen(QPen(QColor(colours.muted), 1))
        painter.drawLine(box.bottomLeft(), box.topRight())

    @staticmethod
    def _curve(painter: QPainter, box: QRectF, bins: Bins, colour: QColor, *, dashed: bool) -> None:
        painter.setPen(QPen(colour, 2, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
        points = [
            QPointF(box.left() + c * box.width(), box.bottom() - a * box.height()) for c, a, _images in bins
        ]
        painter.drawPolyline(points)
        most = max((images for *_, images in bins), default=1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        for point, (*_, images) in zip(points, bins, strict=True):
            radius = 2.5 + 4 * (images / most) ** 0.5
            painter.drawEllipse(point, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
