"""How often the answers are right at each confidence, as used and before calibration; knows nothing of the engine."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from mpl_desktop import theme
from mpl_desktop.language.words import clauses, words_of
from mpl_desktop.widgets.figure import Figure, Parts, draw_ring

tr = words_of(__name__)

LEFT, BOTTOM, TOP, RIGHT = 56, 44, 12, 168
TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)

Bins = Sequence[Sequence[float]]


class ReliabilityPlot(Figure):
    """Points of [confidence, accuracy, images]; on the diagonal confidence means what it says."""

    def __init__(self) -> None:
        super().__init__()
        self._before: Bins = ()
        self._after: Bins = ()
        self._parts = Parts(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(tr("Confidence against accuracy"))

    def set_bins(self, before: Bins, after: Bins) -> None:
        """Show other points; none before where calibration changed nothing."""
        self._before, self._after = before, after
        words = [
            tr(
                "{confident:.0f} % confident, {right:.0f} % right, {images:.0f} images",
                confident=100 * confident,
                right=100 * right,
                images=images,
            )
            for confident, right, images in after
        ]
        told = clauses(words) or tr("none", meaning="no points")
        name = tr("Confidence against accuracy: {points}", points=told)
        if before:
            name = tr("Confidence against accuracy after calibration: {points}", points=told)
        self.setAccessibleName(name)
        self._parts.say(words)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the plot and its legend."""
        return QSize(520, 320)

    def _box(self) -> QRectF:
        left, right, bottom = (theme.scaled(pixels) for pixels in (LEFT, RIGHT, BOTTOM))
        side = max(80, min(self.width() - left - right, self.height() - TOP - bottom))
        return QRectF(left, TOP, side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint axes, diagonal, both curves and the legend."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.CAPTION))
        box, colours = self._box(), theme.colours()
        self._axes(painter, box)
        if self.hasFocus():
            draw_ring(painter, self.rect())
        if not self._after:
            return
        muted, accent = QColor(colours.muted), QColor(colours.accent_fill)
        self._curve(painter, box, self._before, muted, dashed=True)
        self._curve(painter, box, self._after, accent, dashed=False)
        keys = (
            [(accent, tr("after calibration")), (muted, tr("before", meaning="calibration"))]
            if self._before
            else [(accent, tr("as it is"))]
        )
        for row, (colour, words) in enumerate(keys):
            y = box.top() + 12 + theme.scaled(24) * row
            pen = QPen(colour, 2, Qt.PenStyle.DashLine if row else Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(box.right() + 16, y), QPointF(box.right() + 40, y))
            painter.setPen(QColor(colours.text))
            painter.drawText(QPointF(box.right() + 48, y + 4), words)

    def _axes(self, painter: QPainter, box: QRectF) -> None:
        colours, left, high = theme.colours(), theme.scaled(LEFT), theme.scaled(16)
        for tick in TICKS:
            x, y = box.left() + tick * box.width(), box.bottom() - tick * box.height()
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawLine(QPointF(x, box.top()), QPointF(x, box.bottom()))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(QColor(colours.muted))
            right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(0, y - high / 2, left - 8, high), right, f"{100 * tick:.0f} %")
            centre = int(Qt.AlignmentFlag.AlignHCenter)
            painter.drawText(
                QRectF(x - left / 2, box.bottom() + 4, left, high), centre, f"{100 * tick:.0f} %"
            )
        painter.drawText(
            QRectF(0, box.bottom() + 6 + high, self.width(), high + 2),
            int(Qt.AlignmentFlag.AlignLeft),
            tr("how sure it was (up: how often it was right)"),
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
