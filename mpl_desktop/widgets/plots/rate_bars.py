"""Horizontal bars of shares with their 95 % intervals; knows nothing of the engine."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from mpl_desktop import theme
from mpl_desktop.language.words import clauses, words_of
from mpl_desktop.widgets.figure import Figure, Parts, draw_ring

tr = words_of(__name__)

ROW, NAMES, WORDS = 28, 104, 128
NOTHING = tr("No shares to show")


class RateBars(Figure):
    """Rows of name, share, low, high and words; shares in [0, 1]. The first is drawn in the accent."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, float, float, float, str]] = []
        self._parts = Parts(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(NOTHING)

    def set_rows(self, rows: list[tuple[str, float, float, float, str]]) -> None:
        """Show other bars."""
        self._rows = rows
        told = clauses(f"{name} {words}" for name, _, _, _, words in rows)
        self.setAccessibleName(told or NOTHING)
        row = theme.scaled(ROW)
        places = [QRect(0, number * row, self.width(), row) for number in range(len(rows))]
        self._parts.say([f"{name} {words}" for name, _, _, _, words in rows], places)
        self.setToolTip(
            tr("The thin line is the 95 % interval: where the true rate lies, judging by so many images")
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as the rows need."""
        return QSize(420, theme.scaled(ROW) * max(1, len(self._rows)))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the rows."""
        colours = theme.colours()
        painter = QPainter(self)
        painter.setFont(theme.font(theme.BODY))
        high, names, room = (theme.scaled(pixels) for pixels in (ROW, NAMES, WORDS))
        width = self.width() - names - room
        for number, (name, share, low, most, words) in enumerate(self._rows):
            top = number * high
            middle = top + high / 2
            painter.setPen(QColor(colours.text))
            left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(0, top, names, high), left, name)
            right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(names + width + 12, top, room - 12, high), right, words)
            painter.fillRect(QRectF(names, middle - 6, width, 12), QColor(colours.soft))
            fill = (
                colours.accent_fill
                if number == 0
                else colours.seen(theme.mix(colours.base, colours.muted, 0.55))
            )
            painter.fillRect(QRectF(names, middle - 6, width * share, 12), QColor(fill))
            painter.setPen(QPen(QColor(colours.text), 1))
            x1, x2 = round(names + width * low), round(names + width * most)
            painter.drawLine(x1, round(middle), x2, round(middle))
            for x in (x1, x2):
                painter.drawLine(x, round(middle) - 4, x, round(middle) + 4)
        if self.hasFocus():
            draw_ring(painter, self.rect())
