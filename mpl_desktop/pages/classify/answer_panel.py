"""The selected answer: the picture, the five most likely classes, and a way to correct it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.language.words import clauses, words_of
from mpl_desktop.pages.classify.answers import Answer
from mpl_desktop.widgets.controls import button, label
from mpl_desktop.widgets.figure import Figure, Parts
from mpl_desktop.widgets.fitted_picture import FittedPicture
from mpl_desktop.workspace.thumbnails import Thumbnails
from mpl_engine.events import AnswerStatus
from mpl_engine.formatting import percent

tr = words_of(__name__)

WIDTH, ROW, KEY = 232, 34, 16
LEAST = 3
"""Rows that are shown in the lowest window."""


class TopBars(Figure):
    """Names with bars and percents below each other; the number before a name is the key that chooses it."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[tuple[str, float]] = ()
        self._parts = Parts(self)

    def set_rows(self, rows: Sequence[tuple[str, float]]) -> None:
        """Show other rows."""
        self._rows = rows
        self.setMinimumHeight(theme.scaled(ROW) * min(LEAST, len(rows)))
        self.setMaximumHeight(theme.scaled(ROW) * len(rows))
        self.updateGeometry()
        said = [f"{name} {percent(p)}" for name, p in rows]
        self.setAccessibleName(clauses(said) or tr("No answer"))
        self._parts.say(said)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All rows; in a low window the last ones have no room."""
        return QSize(theme.scaled(WIDTH), theme.scaled(ROW) * len(self._rows))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the rows that have room."""
        colours = theme.colours()
        painter = QPainter(self)
        metrics = QFontMetrics(theme.font(theme.BODY))
        high, key, line = theme.scaled(ROW), theme.scaled(KEY), metrics.ascent() + 2
        for number, (name, share) in enumerate(self._rows[: self.height() // high]):
            top = number * high
            painter.setPen(QColor(colours.text if number == 0 else colours.muted))
            words = percent(share)
            room = self.width() - metrics.horizontalAdvance(words) - 8 - key
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(key, top + line, shown)
            painter.drawText(self.width() - metrics.horizontalAdvance(words), top + line, words)
            painter.setPen(QColor(colours.muted))
            painter.drawText(0, top + line, str(number + 1))
            painter.fillRect(0, top + line + 6, self.width(), 4, QColor(colours.groove))
            fill = colours.accent_fill if number == 0 else colours.muted
            painter.fillRect(0, top + line + 6, round(self.width() * share), 4, QColor(fill))


class AnswerPanel(QWidget):
    """`show_answer` fills it; the menu of `correct` is filled by the page."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._answer: Answer | None = None
        self.picture = FittedPicture(72)
        self.picture.setMaximumHeight(theme.scaled(WIDTH))
        self.name = label("", "caption", wrap=True)
        self.bars = TopBars()
        self.menu = QMenu(self)
        self.correct = button(tr("Correct to"), icon="pencil-outline")
        self.correct.setToolTip(
            tr("Say what the selected pictures are; keys 1 to 5 choose from the list above")
        )
        self.correct.setMenu(self.menu)
        self.inside = button(tr("Look inside…"), icon="magnify-scan", tip=tr("See what this answer rests on"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.picture, 100)
        layout.addWidget(self.name)
        layout.addWidget(self.bars)
        layout.addWidget(self.correct)
        layout.addWidget(self.inside)
        layout.addStretch(1)
        self.setFixedWidth(theme.scaled(WIDTH))
        thumbnails.arrived.connect(lambda _: self._show_picture())
        self.show_answer(None)

    def show_answer(self, answer: Answer | None) -> None:
        """Show another answer; None empties the panel."""
        self._answer = answer
        readable = answer is not None and answer.status != AnswerStatus.UNREADABLE
        self.correct.setEnabled(readable)
        self.inside.setEnabled(readable)
        self.picture.setAccessibleName(answer.path.name if answer is not None else tr("The chosen picture"))
        if answer is None:
            self.name.setText("")
            self.bars.set_rows(())
            self.picture.show_picture(None, tr("Select a picture"))
            return
        name, detail = answer.path.name, answer.detail
        words = tr("{file}: {about}", file=name, about=detail) if detail else name
        if answer.corrected:
            words = tr("{file}: {label}, {about}", file=name, label=answer.label, about=detail)
        self.name.setText(words)
        self.bars.set_rows(answer.top)
        self._show_picture()

    def _show_picture(self) -> None:
        if self._answer is not None:
            found = self._thumbnails.get(self._answer.path)
            broken = self._thumbnails.broken(self._answer.path)
            self.picture.show_picture(
                found.toImage() if found else None, tr("Cannot be read") if broken else ""
            )
