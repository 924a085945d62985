"""Prompts of each layer as squares: removed, carried, added. Knows only counts."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from mpl_desktop import theme
from mpl_desktop.language.words import clauses, words_of
from mpl_desktop.widgets.figure import Figure, Parts

tr = words_of(__name__)

CELL, SPACE, LEGEND, FOOT = 14, 3, 24, 36
WIDEST = 72
_KINDS = {
    "carried": tr("carried", meaning="prompts"),
    "added": tr("added", meaning="prompts"),
    "removed": tr("removed", meaning="prompts"),
}
LEAST_SIGN = 7
"""Pixels of a square in which a sign can be told."""


class Column(NamedTuple):
    """One layer: prompts dropped before it, kept, and new."""

    layer: int
    removed: int
    carried: int
    added: int


class PromptFigure(Figure):
    """Columns from the first layer to the last with prompts of its own; `set_columns` fills it."""

    def __init__(self) -> None:
        super().__init__()
        self.columns: tuple[Column, ...] = ()
        self._parts = Parts(self)
        self.setAccessibleName(tr("Prompts of each layer of the image tower"))

    def set_columns(self, columns: Sequence[Column]) -> None:
        """Show other counts."""
        self.columns = tuple(columns)
        self.setAccessibleDescription(clauses(map(words, self.columns)))
        self._parts.say([words(column) for column in self.columns])
        self.setToolTip("\n".join(map(words, self.columns)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All squares at their usual size."""
        return QSize(
            40 * max(1, len(self.columns)), theme.scaled(LEGEND + FOOT) + self._highest * (CELL + SPACE)
        )

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Half of it."""
        return QSize(24 * max(1, len(self.columns)), theme.scaled(LEGEND + FOOT) + 140)

    @property
    def _highest(self) -> int:
        return max((c.removed + c.carried + c.added for c in self.columns), default=1)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint legend, squares and counts."""
        colours, painter = theme.colours(), QPainter(self)
        painter.setFont(theme.font(theme.CAPTION))
        if not self.columns:
            painter.setPen(QColor(colours.muted))
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignCenter, tr("This module has no image prompts.")
            )
            return
        self._legend(painter, colours)
        step = min((self.height() - theme.scaled(LEGEND + FOOT)) / self._highest, CELL + SPACE)
        width = min(theme.scaled(WIDEST), self.width() / len(self.columns))
        line = painter.fontMetrics().lineSpacing()
        floor = self.height() - theme.scaled(FOOT)
        for number, column in enumerate(self.columns):
            left = number * width + (width - step) / 2
            kinds = ["carried"] * column.carried + ["added"] * column.added + ["removed"] * column.removed
            for place, kind in enumerate(kinds):
                top = floor - (place + 1) * step
                self._square(painter, QRectF(left, top, step - SPACE, step - SPACE), kind, colours)
            painter.setPen(QColor(colours.text))
            centre = int(Qt.AlignmentFlag.AlignHCenter)
            held = column.carried + column.added
            painter.drawText(QRectF(number * width, floor, width, line), centre, str(held))
            painter.setPen(QColor(colours.muted))
            name = (
                tr("input", meaning="before the first layer")
                if column.layer == 0
                else tr("layer {layer}", layer=column.layer)
                if width > theme.scaled(48)
                else str(column.layer)
            )
            painter.drawText(QRectF(number * width, floor + line, width, line), centre, name)

    def _legend(self, painter: QPainter, colours: theme.Colours) -> None:
        left = 0.0
        for kind, name in _KINDS.items():
            line = painter.fontMetrics().lineSpacing()
            self._square(painter, QRectF(left, (line - 11) / 2, 11, 11), kind, colours)
            painter.setPen(QColor(colours.muted))
            painter.drawText(int(left) + 17, painter.fontMetrics().ascent(), name)
            left += 17 + painter.fontMetrics().horizontalAdvance(name) + 18

    @staticmethod
    def _square(painter: QPainter, place: QRectF, kind: str, colours: theme.Colours) -> None:
        if kind == "removed":
            painter.setPen(QPen(QColor(colours.danger), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
            return
        fill = (
            colours.accent_fill
            if kind == "added"
            else colours.seen(theme.mix(colours.base, colours.text, 0.45))
        )
        painter.fillRect(place, QColor(fill))
        if (
            kind == "added" and place.width() >= LEAST_SIGN
        ):  # a plus, so that the colour need not be told apart
            painter.setPen(QPen(QColor(colours.on_accent), 1))
            centre, arm = place.center(), place.width() / 4
            painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0))
            painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm))


def words(column: Column) -> str:
    """What a column says."""
    if column.layer == 0:
        return tr(
            "Input: {removed} removed, {carried} carried, {added} added",
            removed=column.removed,
            carried=column.carried,
            added=column.added,
        )
    return tr(
        "Layer {layer}: {removed} removed, {carried} carried, {added} added",
        layer=column.layer,
        removed=column.removed,
        carried=column.carried,
        added=column.added,
    )
