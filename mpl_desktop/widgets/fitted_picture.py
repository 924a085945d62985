"""A picture as large as its place allows, square places first; words where there is none."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mpl_desktop import theme


class FittedPicture(QWidget):
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
