"""The names of a plot's curves and lines with a piece of each, in as many rows as they need."""

from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols
from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mpl_desktop import theme
from mpl_desktop.language.words import listed
from mpl_desktop.widgets.plain_text import tip
from mpl_desktop.widgets.plots.plot import Key, Plot

PIECE, ROW, MARK = 28, 20, 8
"""Pixels of the piece of a line, of a row, and of the sign on the line."""


WRAPPED = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)


class Legend(QWidget):
    """Says what a plot shows when it was told to `refresh`.

    `note` stands in a row of its own, and in the tip alone where the plot would have no room left.
    """

    def __init__(self, plot: Plot) -> None:
        super().__init__()
        self._plot = plot
        self.keys: list[Key] = []
        self.note = ""
        self._shown = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def refresh(self) -> None:
        """Take names, values and colours from the plot again."""
        keys = self._plot.entries()
        if (keys, self.note) != (self.keys, self._shown):
            self.keys, self._shown = keys, self.note
            self.setAccessibleName(listed(filter(None, (*self.words(), self.note))))
            self.setToolTip(tip(self.note))
            self.updateGeometry()
            self.update()

    def retint(self) -> None:
        """Take the colours of the theme again."""
        self.refresh()

    def words(self) -> list[str]:
        """What stands beside each piece: name and value."""
        return [f"{key.name}: {key.value}" if key.value else key.name for key in self.keys]

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Some width, and the height of rows and note."""
        return QSize(200, self._rows_height() + self._note_height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The rows."""
        return QSize(0, self._rows_height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Other rows in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def places(self) -> list[QRect]:
        """Where each key stands."""
        metrics, places, x, y = QFontMetrics(theme.font(theme.BODY)), [], 0, 0
        high = theme.scaled(ROW)
        for words in self.words():
            width = min(PIECE + theme.GAP + metrics.horizontalAdvance(words) + 2, max(1, self.width()))
            if x and x + width > self.width():
                x, y = 0, y + high
            places.append(QRect(x, y, width, high))
            x += width + theme.GROUP
        return places

    @property
    def shows_note(self) -> bool:
        """Whether there is room for the note."""
        return bool(self._shown) and self.height() >= self._rows_height() + self._note_height()

    def _rows_height(self) -> int:
        places = self.places()
        return places[-1].bottom() + 1 if places else theme.scaled(ROW)

    def _note_height(self) -> int:
        if not self.note:
            return 0
        room = QRect(0, 0, max(1, self.width()), 10_000)
        words = QFontMetrics(theme.font(theme.CAPTION)).boundingRect(room, WRAPPED, self.note)
        return max(theme.scaled(ROW), words.height() + 2)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A piece of each line, and its words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(theme.BODY))
        for key, words, place in zip(self.keys, self.words(), self.places(), strict=True):
            middle = place.center().y() + 0.5
            painter.setPen(QPen(QColor(key.colour), 2, key.style))
            painter.drawLine(QPointF(place.left(), middle), QPointF(place.left() + PIECE, middle))
            if key.marker:
                painter.save()
                painter.translate(place.left() + PIECE / 2, middle)
                painter.scale(MARK, MARK)
                painter.fillPath(Symbols[key.marker], QColor(key.colour))
                painter.restore()
            painter.setPen(QColor(theme.colours().text))
            room = place.adjusted(PIECE + theme.GAP, 0, 0, 0)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), words)
        if not self.shows_note:
            return
        painter.setFont(theme.font(theme.CAPTION))
        painter.setPen(QColor(theme.colours().muted))
        last = self.rect().adjusted(0, self.height() - self._note_height(), 0, 0)
        painter.drawText(last, WRAPPED, self._shown)
