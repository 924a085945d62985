"""Figures for those who hear them: a role that fits, parts that are named in words, and the ring of the focus."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from mpl_desktop import theme
from mpl_desktop.language.words import words_of

tr = words_of(__name__)

RING = 2
"""Pixels of the frame around what has the focus."""
MOST_PARTS = 200
"""Parts that are named; of more, nobody would listen to the end."""


class Figure(QLabel):
    """A widget that draws itself. Screen readers take it for a picture, as Qt says of a label with a pixmap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        nothing = QPixmap(1, 1)
        nothing.fill(Qt.GlobalColor.transparent)
        self.setPixmap(nothing)


class _Part(QLabel):
    """Words that are in the tree of what can be read aloud, and are not painted."""

    def __init__(self, figure: QWidget) -> None:
        super().__init__(figure)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The figure draws what these words say."""


class Parts:
    """The parts of a figure in words, such as a bar with its name and length: children of it for screen readers.

    Args:
        figure: what is drawn.
    """

    def __init__(self, figure: QWidget) -> None:
        self._figure = figure
        self._parts: list[_Part] = []

    @property
    def words(self) -> list[str]:
        """What they say."""
        return [part.text() for part in self._parts if not part.isHidden()]

    def say(self, words: Sequence[str], places: Sequence[QRect] = ()) -> None:
        """Name other parts; without places each is as large as the figure."""
        if len(words) > MOST_PARTS:
            words = [
                *words[: MOST_PARTS - 1],
                tr.many(len(words) - MOST_PARTS + 1, "and {n:,} more", "and {n:,} more"),
            ]
        while len(self._parts) < len(words):
            self._parts.append(_Part(self._figure))
        for number, part in enumerate(self._parts):
            part.setVisible(number < len(words))
            if number < len(words):
                if part.text() != words[number]:
                    part.setText(words[number])
                part.setGeometry(places[number] if number < len(places) else self._figure.rect())


def draw_ring(painter: QPainter, place: QRect) -> None:
    """The frame that says that keys come here."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(
        QPen(QColor(theme.colours().accent), RING, Qt.PenStyle.SolidLine, j=Qt.PenJoinStyle.MiterJoin)
    )
    half = RING // 2
    painter.drawRect(place.adjusted(half, half, -half, -half))
    painter.restore()
