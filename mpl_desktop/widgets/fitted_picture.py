"""A picture as large as its place allows, words where there is none; and one with heat laid over it."""

from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mpl_desktop import theme
from mpl_desktop.widgets.figure import Figure

HOT = "#D55E00"


STRONGEST = 200
"""Opacity of the hottest place, of 255."""


class FittedPicture(Figure):
    """Keeps the picture's proportions and centres it."""

    def __init__(self, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._words = ""
        self._least = least
        self.setMinimumSize(least, least)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def empty(self) -> bool:
        """Whether no picture is shown."""
        return self._image is None

    def show_picture(self, image: QImage | None, words: str = "") -> None:
        """Show a picture, or words instead."""
        self._image, self._words = image, words
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Square."""
        return QSize(self._least, self._least)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Square."""
        return width

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint it."""
        painter = QPainter(self)
        room = QRectF(self.rect())
        if self._image is None:
            side = min(room.width(), room.height())
            place = QRectF(0, 0, room.width(), side) if self._words else room
            painter.fillRect(place, QColor(theme.colours().soft))
            painter.setPen(QColor(theme.colours().muted))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._words)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        scale = min(room.width() / self._image.width(), room.height() / self._image.height())
        width, height = self._image.width() * scale, self._image.height() * scale
        painter.drawImage(QRectF((room.width() - width) / 2, 0, width, height), self._image)


def heat_picture(picture: Any, heat: Any) -> QImage:
    """The heat (p, p) of 0 to 1, smoothed, over a picture (S, S, 3) of uint8."""
    side = picture.shape[0]
    below = QImage(picture.tobytes(), side, side, 3 * side, QImage.Format.Format_RGB888)
    below = below.convertToFormat(QImage.Format.Format_Grayscale8).convertToFormat(QImage.Format.Format_RGB32)
    rows, columns = heat.shape
    small = QImage(columns, rows, QImage.Format.Format_ARGB32)
    colour = QColor(HOT)
    for y in range(rows):
        for x in range(columns):
            colour.setAlpha(round(float(heat[y, x]) * STRONGEST))
            small.setPixelColor(x, y, colour)
    smooth = small.scaled(
        side, side, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    painter = QPainter(below)
    painter.drawImage(0, 0, smooth)
    painter.end()
    return below
