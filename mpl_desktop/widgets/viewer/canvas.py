"""A picture as large as its place allows, to be magnified by wheel and moved by mouse; words where there is none."""

from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mpl_desktop import theme
from mpl_desktop.widgets.figure import Figure, draw_ring

STEP = 1.25
MOST = 16.0
"""The largest magnification, of the size at which the whole picture is seen."""

NOTCH = 120
"""What Qt counts for one notch of a wheel."""


class PictureCanvas(Figure):
    """`zoomed` carries the magnification: 1 shows the whole picture."""

    zoomed: ClassVar[Signal] = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture: QPixmap | None = None
        self._words = ""
        self._scale = 1.0
        self._centre = QPointF()
        self._held: QPointF | None = None
        self.setMinimumSize(200, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def scale(self) -> float:
        """The magnification; 1 shows the whole picture."""
        return self._scale

    @property
    def words(self) -> str:
        """What is said in the place of a picture; empty while one is shown."""
        return self._words

    @property
    def shown_size(self) -> QSize:
        """Width and height of the shown picture's file in pixels, as far as they were decoded; empty without one."""
        return self._picture.size() if self._picture is not None else QSize()

    def show_picture(self, picture: QPixmap | None, words: str = "", *, sharper: bool = False) -> None:
        """Show a picture, or words instead; `sharper`: the same one as before, at a higher resolution."""
        self._picture, self._words = picture, "" if picture is not None else words
        self.setAccessibleDescription(self._words)
        if not sharper:
            self.zoom_to(1.0)
        self.update()

    def zoom_in(self) -> None:
        """One step larger."""
        self.zoom_to(self._scale * STEP)

    def zoom_out(self) -> None:
        """One step smaller, down to the whole picture."""
        self.zoom_to(self._scale / STEP)

    def fit(self) -> None:
        """Show the whole picture."""
        self.zoom_to(1.0)

    def zoom_to(self, scale: float, about: QPointF | None = None) -> None:
        """Another magnification; what is under the point `about` stays there, else the middle does."""
        scale = min(MOST, max(1.0, scale)) if self._picture is not None else 1.0
        place = (about or self._middle) - self._middle
        # The place's distance from the picture's centre grows by the same factor.
        self._centre = place - (place - self._centre) * (scale / self._scale)
        changed, self._scale = scale != self._scale, scale
        self._keep_inside()
        self.update()
        if changed:
            self.zoomed.emit(scale)

    def move_by(self, x: float, y: float) -> None:
        """Move a magnified picture by so many pixels, as far as there is more of it."""
        self._centre += QPointF(x, y)
        self._keep_inside()
        self.update()

    @property
    def picture_place(self) -> QRectF:
        """Where the picture lies, in this widget's pixels; parts may be outside."""
        if self._picture is None or self._picture.isNull():
            return QRectF()
        wide, high = self._picture.width(), self._picture.height()
        factor = min(self.width() / wide, self.height() / high) * self._scale
        size = QPointF(wide * factor, high * factor)
        corner = self._middle + self._centre - size / 2
        return QRectF(corner.x(), corner.y(), size.x(), size.y())

    @property
    def _middle(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    def _keep_inside(self) -> None:
        place = self.picture_place
        room = (max(0.0, (place.width() - self.width()) / 2), max(0.0, (place.height() - self.height()) / 2))
        x = min(room[0], max(-room[0], self._centre.x()))
        y = min(room[1], max(-room[1], self._centre.y()))
        self._centre = QPointF(x, y)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Large."""
        return QSize(640, 480)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """No empty margin may come in beside a magnified picture."""
        self._keep_inside()
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Magnify about the mouse."""
        self.zoom_to(self._scale * STEP ** (event.angleDelta().y() / NOTCH), event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of a magnified picture."""
        if event.button() == Qt.MouseButton.LeftButton and self._scale > 1:
            self._held = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move it along."""
        if self._held is not None:
            moved = event.position() - self._held
            self._held = event.position()
            self.move_by(moved.x(), moved.y())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go of it."""
        self._held = None
        self.unsetCursor()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it."""
        painter = QPainter(self)
        colours = theme.colours()
        painter.fillRect(self.rect(), QColor(colours.soft))
        if self._picture is None:
            painter.setPen(QColor(colours.muted))
            painter.setFont(theme.font(theme.BODY))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(16, 16, -16, -16), int(flags), self._words)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(self.picture_place, self._picture, QRectF(self._picture.rect()))
        if self.hasFocus():
            draw_ring(painter, self.rect())
