"""A confusion matrix to click and walk through by keys; knows only names and counts."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from mpl_desktop import theme

SMALLEST, LARGEST = 14, 56
NAMES = 108
_MOVES = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class ConfusionMatrix(QWidget):
    """Rows are true classes, columns answers. `chosen` carries a row and a column."""

    chosen: ClassVar[Signal] = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.names: tuple[str, ...] = ()
        self.counts: tuple[tuple[int, ...], ...] = ()
        self.current: tuple[int, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName("Confusion matrix: rows are true classes, columns are answers")

    def set_counts(self, names: Sequence[str], counts: Sequence[Sequence[int]]) -> None:
        """Show another matrix."""
        self.names = tuple(names)
        self.counts = tuple(tuple(row) for row in counts)
        self.current = None
        self.updateGeometry()
        self.update()

    @property
    def _cell(self) -> int:
        n = max(1, len(self.names))
        room = min(self.width() - NAMES - 8, self.height() - NAMES - 8)
        return max(SMALLEST, min(LARGEST, room // n))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Comfortable cells."""
        side = NAMES + 32 * max(1, len(self.names)) + 8
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The smallest cells; more classes scroll."""
        side = NAMES + SMALLEST * max(1, len(self.names)) + 8
        return QSize(side, side)

    def choose(self, row: int, column: int) -> None:
        """Make a cell the current one."""
        self.current = (row, column)
        self.setAccessibleDescription(self.words(row, column))
        self.update()
        self.chosen.emit(row, column)

    def words(self, row: int, column: int) -> str:
        """What a cell says."""
        number = self.counts[row][column]
        answer = "rightly" if row == column else f"as {self.names[column]}"
        return f"{number} of {sum(self.counts[row])} images of {self.names[row]} were seen {answer}"

    def _at(self, where: QPoint) -> tuple[int, int] | None:
        column, row = ((value - NAMES) // self._cell for value in (where.x(), where.y()))
        n = len(self.names)
        return (row, column) if 0 <= row < n and 0 <= column < n else None

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose a cell."""
        found = self._at(event.position().toPoint())
        if found:
            self.choose(*found)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows walk."""
        move = _MOVES.get(Qt.Key(event.key()))
        if move is None or not self.names:
            super().keyPressEvent(event)
            return
        row, column = self.current or (0, 0)
        last = len(self.names) - 1
        self.choose(min(last, max(0, row + move[0])), min(last, max(0, column + move[1])))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show where the keys are."""
        super().focusInEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tell a cell's words under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._at(event.pos())
            QToolTip.showText(event.globalPos(), self.words(*found) if found else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint cells and names."""
        colours, cell = theme.colours(), self._cell
        painter = QPainter(self)
        painter.setFont(theme.font(theme.CAPTION if cell < 32 else theme.BODY))
        for row, counts in enumerate(self.counts):
            total = sum(counts) or 1
            for column, number in enumerate(counts):
                rect = QRect(NAMES + column * cell, NAMES + row * cell, cell - 1, cell - 1)
                strong = colours.accent_fill if row == column else colours.danger
                share = number / total
                fill = theme.mix(colours.base, strong, 0.12 + 0.75 * share) if number else colours.base
                painter.fillRect(rect, QColor(fill))
                if number and cell >= 20:
                    painter.setPen(QColor(_ink(fill)))
                    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(number))
                elif not number:
                    painter.setPen(QColor(colours.soft))
                    painter.drawRect(rect)
        self._paint_names(painter, cell, colours)
        if self.current:
            row, column = self.current
            painter.setPen(QPen(QColor(colours.text if self.hasFocus() else colours.muted), 2))
            painter.drawRect(NAMES + column * cell, NAMES + row * cell, cell - 2, cell - 2)

    def _paint_names(self, painter: QPainter, cell: int, colours: theme.Colours) -> None:
        painter.setFont(theme.font(theme.CAPTION))
        metrics = painter.fontMetrics()
        step = max(1, -(-metrics.height() // cell))
        for number, name in enumerate(self.names):
            if number % step:
                continue
            painter.setPen(QColor(colours.text))
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, NAMES - 12)
            place = QRect(0, NAMES + number * cell, NAMES - 8, cell * step)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), text)
            painter.save()
            painter.translate(NAMES + number * cell + cell / 2, NAMES - 6)
            painter.rotate(-60 if cell < 44 else -45)
            painter.drawText(0, 0, metrics.elidedText(name, Qt.TextElideMode.ElideRight, NAMES - 6))
            painter.restore()
        painter.setPen(QColor(colours.muted))
        painter.drawText(
            QRect(0, NAMES - 20, NAMES - 8, 16), int(Qt.AlignmentFlag.AlignRight), "true ↓  answer →"
        )


def _ink(fill: str) -> str:
    return max(("#ffffff", "#1b1f24"), key=lambda ink: theme.contrast(ink, fill))
