"""Covers the window while something is dragged over it and says what releasing it does."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from mpl_desktop import theme


class DropOverlay(QWidget):
    """Knows only words. It follows its parent's size."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = ""
        self._usable = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._parent = parent
        parent.installEventFilter(self)
        self.hide()

    def show_words(self, words: str, *, usable: bool) -> None:
        """Appear with these words."""
        self._words, self._usable = words, usable
        self.setAccessibleName(words)
        self.setGeometry(self._parent.rect())
        self.raise_()
        self.show()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._parent.rect())
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A veil, a frame and the words."""
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(colours.window)
        veil.setAlphaF(0.92)
        painter.fillRect(self.rect(), veil)
        painter.setPen(
            QPen(QColor(colours.accent if self._usable else colours.muted), 2, Qt.PenStyle.DashLine)
        )
        painter.drawRoundedRect(self.rect().adjusted(24, 24, -24, -24), theme.RADIUS, theme.RADIUS)
        painter.setFont(theme.font(theme.TITLE, bold=True))
        painter.setPen(QColor(colours.text if self._usable else colours.muted))
        room = self.rect().adjusted(48, 48, -48, -48)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), self._words)
