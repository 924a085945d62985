"""Horizontal bars of shares with their 95 % intervals; knows nothing of the engine."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mpl_desktop import theme

ROW, NAMES, WORDS = 28, 104, 128
NOTHING = "No shares to show"


class RateBars(QWidget):
    """Rows of name, share, low, high and words; shares in [0, 1]. The first is drawn in the accent."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[tuple[str, float, float, float, str]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(NOTHING)

    def set_rows(self, rows: list[tuple[str, float, float, float, str]]) -> None:
        """Show other bars."""
        self._rows = rows
        told = "; ".join(f"{name} {words}" for name, _, _, _, words in rows)
        self.setAccessibleName(told or NOTHING)
        self.setToolTip(
            "The thin line is the 95 % interval: where the true rate lies, judging by so many images"
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as the rows need."""
        return QSize(420, ROW * max(1, len(self._rows)))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the rows."""
        colours = theme.colours()
        painter = QPainter(self)
        painter.setFont(theme.font(theme.BODY))
        width = self.width() - NAMES - WORDS
        for number, (name, share, low, high, words) in enumerate(self._rows):
            top = number * ROW
            middle = top + ROW / 2
            painter.setPen(QColor(colours.text))
            left = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(0, top, NAMES, ROW), left, name)
            right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(NAMES + width + 12, top, WORDS - 12, ROW), right, words)
            painter.fillRect(QRectF(NAMES, middle - 6, width, 12), QColor(colours.soft))
            fill = colours.accent_fill if number == 0 else theme.mix(colours.base, colours.muted, 0.55)
            painter.fillRect(QRectF(NAMES, middle - 6, width * share, 12), QColor(fill))
            painter.setPen(QPen(QColor(colours.text), 1))
            x1, x2 = round(NAMES + width * low), round(NAMES + width * high)
            painter.drawLine(x1, round(middle), x2, round(middle))
            for x in (x1, x2):
                painter.drawLine(x, round(middle) - 4, x, round(middle) + 4)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
