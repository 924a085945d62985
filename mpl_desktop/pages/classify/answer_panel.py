"""The selected answer: the picture, the five most likely classes, and a way to send a correction back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.pages.classify.answers import Answer
from mpl_desktop.widgets.controls import button, label
from mpl_desktop.widgets.fitted_picture import FittedPicture
from mpl_desktop.workspace.thumbnails import Thumbnails
from mpl_engine.events import AnswerStatus
from mpl_engine.formatting import percent

WIDTH, ROW = 232, 34


class TopBars(QWidget):
    """Names with bars and percents below each other."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[tuple[str, float]] = ()

    def set_rows(self, rows: Sequence[tuple[str, float]]) -> None:
        """Show other rows."""
        self._rows = rows
        self.setFixedHeight(ROW * len(rows))
        self.setAccessibleName("; ".join(f"{name} {percent(p)}" for name, p in rows))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the rows."""
        colours = theme.colours()
        painter = QPainter(self)
        metrics = QFontMetrics(theme.font(theme.BODY))
        for number, (name, share) in enumerate(self._rows):
            top = number * ROW
            painter.setPen(QColor(colours.text if number == 0 else colours.muted))
            words = percent(share)
            room = self.width() - metrics.horizontalAdvance(words) - 8
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
            painter.drawText(0, top + 15, shown)
            painter.drawText(self.width() - metrics.horizontalAdvance(words), top + 15, words)
            painter.fillRect(0, top + 21, self.width(), 4, QColor(colours.line))
            fill = colours.accent_fill if number == 0 else colours.muted
            painter.fillRect(0, top + 21, round(self.width() * share), 4, QColor(fill))


class AnswerPanel(QWidget):
    """`show_answer` fills it; the menu of `send` is filled by the page."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._thumbnails = thumbnails
        self._answer: Answer | None = None
        self.picture = FittedPicture(72)
        self.picture.setMaximumHeight(WIDTH)
        self.name = label("", "caption", wrap=True)
        self.bars = TopBars()
        self.menu = QMenu(self)
        self.send = button("Send to project as…", icon="database-plus-outline")
        self.send.setToolTip("Copy this image into a class of the open project, to learn from it next time")
        self.send.setMenu(self.menu)
        self.inside = button("Look inside…", icon="magnify-scan", tip="See what this answer rests on")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.picture, 100)
        layout.addWidget(self.name)
        layout.addWidget(self.bars)
        layout.addWidget(self.inside)
        layout.addWidget(self.send)
        layout.addStretch(1)
        self.setFixedWidth(WIDTH)
        thumbnails.arrived.connect(lambda _: self._show_picture())
        self.show_answer(None)

    def show_answer(self, answer: Answer | None, *, can_send: bool = False) -> None:
        """Show another answer; None empties the panel."""
        self._answer = answer
        self.send.setEnabled(answer is not None and can_send)
        self.inside.setEnabled(answer is not None and answer.status != AnswerStatus.UNREADABLE)
        if answer is None:
            self.name.setText("")
            self.bars.set_rows(())
            self.picture.show_picture(None, "Select an image")
            return
        self.name.setText(f"{answer.path.name}{': ' + answer.detail if answer.detail else ''}")
        self.bars.set_rows(answer.top)
        self._show_picture()

    def _show_picture(self) -> None:
        if self._answer is not None:
            found = self._thumbnails.get(self._answer.path)
            broken = self._thumbnails.broken(self._answer.path)
            self.picture.show_picture(found.toImage() if found else None, "Cannot be read" if broken else "")
