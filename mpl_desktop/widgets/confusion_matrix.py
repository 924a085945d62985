"""A confusion matrix to click and walk through by keys; knows only names and counts."""

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip

from mpl_desktop import theme
from mpl_desktop.language.words import listed, words_of
from mpl_desktop.widgets.figure import Parts, draw_ring
from mpl_desktop.widgets.plain_text import tip

tr = words_of(__name__)

SMALLEST, LARGEST = 26, 64
LEAST_NAMES, MOST_NAMES = 72, 160
PADDING = 8
NAMED = 3
"""Wrong answers of a class that are read aloud with its row; its cells tell the others."""
INKS = ("#ffffff", "#000000")
"""On any colour one of the two reads at 4.5 to 1 or better, since together they make 21 to 1."""

_MOVES = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class ConfusionMatrix(QAbstractScrollArea):
    """Rows are true classes, columns answers. `chosen` carries a row and a column.

    Cells are as large as there is room, and never too small for their numbers: many classes scroll, beside and below
    their names, which stay.
    """

    chosen: ClassVar[Signal] = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.names: tuple[str, ...] = ()
        self.counts: tuple[tuple[int, ...], ...] = ()
        self.current: tuple[int, int] | None = None
        self._least = SMALLEST
        self._side = LEAST_NAMES
        self._parts = Parts(self.viewport())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(240, 144)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.setAccessibleName(tr("Confusion matrix: rows are true classes, columns are answers"))

    def set_counts(self, names: Sequence[str], counts: Sequence[Sequence[int]]) -> None:
        """Show another matrix."""
        self.names = tuple(names)
        self.counts = tuple(tuple(row) for row in counts)
        self.current = None
        metrics = QFontMetrics(theme.font(theme.CAPTION))
        widest = max((metrics.horizontalAdvance(str(n)) for row in self.counts for n in row), default=0)
        self._least = max(theme.scaled(SMALLEST), widest + PADDING)
        longest = max((metrics.horizontalAdvance(name) for name in self.names), default=0)
        self._side = min(theme.scaled(MOST_NAMES), max(theme.scaled(LEAST_NAMES), longest + 2 * PADDING))
        self._parts.say([self._row_words(row) for row in range(len(self.names))])
        self._set_bars()
        self.viewport().update()

    @property
    def cell(self) -> int:
        """Side of a cell in pixels."""
        n = max(1, len(self.names))
        room = min(self.viewport().width() - self._side, self.viewport().height() - self._top) - 2
        return max(self._least, min(theme.scaled(LARGEST), room // n))

    @property
    def _top(self) -> int:
        """Height of the names above the columns, which stand slanted."""
        return self._side - PADDING

    def place(self, row: int, column: int) -> QRect:
        """Where a cell lies in the viewport, at the present place of the scroll bars."""
        side = self.cell
        x = self._side + column * side - self.horizontalScrollBar().value()
        y = self._top + row * side - self.verticalScrollBar().value()
        return QRect(x, y, side - 1, side - 1)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Comfortable cells."""
        side = self._side + 40 * max(1, len(self.names)) + 4
        return QSize(side, side)

    def choose(self, row: int, column: int) -> None:
        """Make a cell the current one."""
        self.current = (row, column)
        self.setAccessibleDescription(self.words(row, column))
        self._scroll_to(row, column)
        self.viewport().update()
        self.chosen.emit(row, column)

    def words(self, row: int, column: int) -> str:
        """What a cell says."""
        number = self.counts[row][column]
        total, name = sum(self.counts[row]), self.names[row]
        if row == column:
            return tr.many(
                number,
                "{n} of {total} pictures of {name} were seen rightly",
                "{n} of {total} pictures of {name} were seen rightly",
                total=total,
                name=name,
            )
        return tr.many(
            number,
            "{n} of {total} pictures of {name} were seen as {answer}",
            "{n} of {total} pictures of {name} were seen as {answer}",
            total=total,
            name=name,
            answer=self.names[column],
        )

    def _row_words(self, row: int) -> str:
        """What the row of a class says: how many were right, and what most of the others were taken for."""
        counts, total = self.counts[row], sum(self.counts[row])
        wrong = sorted((c for c in range(len(counts)) if c != row and counts[c]), key=lambda c: -counts[c])
        parts = [
            tr("{right} of {total} right", right=counts[row], total=total),
            *(tr("{pictures} as {name}", pictures=counts[c], name=self.names[c]) for c in wrong[:NAMED]),
        ]
        return f"{self.names[row]}: {listed(parts)}"

    def tip_at(self, where: QPoint) -> str:
        """What the tooltip says at a point of the viewport: a cell's words, or a name that may be cut."""
        found = self._at(where)
        if found:
            return self.words(*found)
        side = self.cell
        row = (where.y() - self._top + self.verticalScrollBar().value()) // side
        column = (where.x() - self._side + self.horizontalScrollBar().value()) // side
        if where.x() < self._side and where.y() >= self._top and row < len(self.names):
            return self.names[row]
        if where.y() < self._top and where.x() >= self._side and column < len(self.names):
            return self.names[column]
        return ""

    def _at(self, where: QPoint) -> tuple[int, int] | None:
        if where.x() < self._side or where.y() < self._top:
            return None
        side, n = self.cell, len(self.names)
        column = (where.x() - self._side + self.horizontalScrollBar().value()) // side
        row = (where.y() - self._top + self.verticalScrollBar().value()) // side
        return (row, column) if row < n and column < n else None

    def _set_bars(self) -> None:
        side = self.cell
        all_cells = side * len(self.names) + 1
        for bar, room in (
            (self.horizontalScrollBar(), self.viewport().width() - self._side),
            (self.verticalScrollBar(), self.viewport().height() - self._top),
        ):
            bar.setRange(0, max(0, all_cells - room))
            bar.setPageStep(max(1, room))
            bar.setSingleStep(side)

    def _scroll_to(self, row: int, column: int) -> None:
        place = self.place(row, column)
        view = self.viewport()
        for bar, low, high, start, end in (
            (self.horizontalScrollBar(), place.left(), place.right(), self._side, view.width()),
            (self.verticalScrollBar(), place.top(), place.bottom(), self._top, view.height()),
        ):
            if low < start:
                bar.setValue(bar.value() + low - start)
            elif high >= end:
                bar.setValue(bar.value() + high - end + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Other cells, other scroll bars."""
        super().resizeEvent(event)
        self._set_bars()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Choose a cell."""
        found = self._at(event.position().toPoint())
        if found:
            self.choose(*found)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Arrows walk."""
        move = _MOVES.get(Qt.Key(event.key()))
        if move is None or not self.names:
            event.ignore()
            return
        row, column = self.current or (0, 0)
        last = len(self.names) - 1
        self.choose(min(last, max(0, row + move[0])), min(last, max(0, column + move[1])))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show where the keys are."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """And where they are not."""
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Tell a cell's words, or a name, under the mouse."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), tip(self.tip_at(event.pos())), self)
            return True
        return super().viewportEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint cells and names."""
        colours, view = theme.colours(), self.viewport().rect()
        painter = QPainter(self.viewport())
        painter.setClipRect(view.adjusted(self._side, self._top, 0, 0))
        self._paint_cells(painter, view, colours)
        painter.setClipping(False)
        self._paint_names(painter, view, colours)
        if self.hasFocus():
            draw_ring(painter, view)

    def _paint_cells(self, painter: QPainter, view: QRect, colours: theme.Colours) -> None:
        number_font = _fitting_font(self.counts, self.cell)
        for row, counts in enumerate(self.counts):
            total = sum(counts)
            for column, number in enumerate(counts):
                rect = self.place(row, column)
                if not rect.intersects(view):
                    continue
                fill, ink = cell_colours(number, total, right=row == column, colours=colours)
                painter.fillRect(rect, QColor(fill))
                if number:
                    painter.setFont(number_font)
                    painter.setPen(QColor(ink))
                    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(number))
                else:
                    painter.setPen(QColor(colours.line if colours.strong else colours.soft))
                    painter.drawRect(rect)
        if self.current:
            painter.setPen(QPen(QColor(colours.text if self.hasFocus() else colours.muted), 2))
            painter.drawRect(self.place(*self.current).adjusted(1, 1, 0, 0))

    def _paint_names(self, painter: QPainter, view: QRect, colours: theme.Colours) -> None:
        painter.setFont(theme.font(theme.CAPTION))
        metrics, side = painter.fontMetrics(), self.cell
        elide = Qt.TextElideMode.ElideRight
        painter.setPen(QColor(colours.text))
        painter.setClipRect(QRect(0, self._top, self._side, view.height()))
        for row, name in enumerate(self.names):
            rect = QRect(0, self.place(row, 0).top(), self._side - PADDING, side)
            text = metrics.elidedText(name, elide, rect.width())
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), text)
        painter.setClipRect(QRect(self._side - PADDING, 0, view.width(), self._top))
        for column, name in enumerate(self.names):
            painter.save()
            painter.translate(self.place(0, column).left() + side / 2 + 4, self._top - 6)
            painter.rotate(-60)
            painter.drawText(0, 0, metrics.elidedText(name, elide, self._top - PADDING))
            painter.restore()
        painter.setClipping(False)
        painter.setPen(QColor(colours.muted))
        words, right = tr("answer →\ntrue ↓"), int(Qt.AlignmentFlag.AlignRight)
        high = metrics.boundingRect(view, right, words).height()  # of other scripts lines are higher
        rect = QRect(0, self._top - high - 2, self._side - PADDING, high)
        painter.drawText(rect, right, words)


def cell_colours(number: int, total: int, *, right: bool, colours: theme.Colours) -> tuple[str, str]:
    """The fill of a cell, stronger with its share of the row, and the ink that reads on it."""
    if not number:
        return colours.base, colours.text
    strong = colours.accent_fill if right else colours.danger
    fill = theme.mix(colours.base, strong, 0.12 + 0.75 * number / max(1, total))
    return fill, max(INKS, key=lambda ink: theme.contrast(ink, fill))


def _fitting_font(counts: Sequence[Sequence[int]], side: int) -> QFont:
    """The body font where the widest number fits a cell in it, else the caption's."""
    font = theme.font(theme.BODY)
    metrics = QFontMetrics(font)
    widest = max((metrics.horizontalAdvance(str(n)) for row in counts for n in row), default=0)
    return font if widest + PADDING <= side else theme.font(theme.CAPTION)
