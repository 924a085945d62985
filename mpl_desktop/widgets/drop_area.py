"""A large place to drop files on, click or press Enter; knows nothing of what the files are."""

from typing import ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton

from mpl_desktop import theme
from mpl_desktop.theme import icons
from mpl_desktop.widgets.figure import draw_ring


class DropArea(QAbstractButton):
    """`dropped` carries the `QMimeData`, to be used at once; `clicked` tells that the person wants to choose files."""

    dropped: ClassVar[Signal] = Signal(object)

    def __init__(self, words: str, hint: str, icon: str = "image-plus-outline") -> None:
        super().__init__()
        self.words, self.hint, self._icon = words, hint, icon
        self._over = False
        self.setAcceptDrops(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(words)
        self.setAccessibleDescription(hint)
        self.setMinimumHeight(theme.scaled(120))

    def _set_over(self, *, over: bool) -> None:
        self._over = over
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Light up."""
        event.acceptProposedAction()
        self._set_over(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Calm down."""
        self._set_over(over=False)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Hand it over."""
        self._set_over(over=False)
        event.acceptProposedAction()
        self.dropped.emit(event.mimeData())

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Light up under the mouse."""
        self._set_over(over=True)
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Calm down."""
        self._set_over(over=False)
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter and Space choose files."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A dashed frame, an icon and two lines."""
        colours = theme.colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(
            QPen(QColor(colours.accent if self._over else colours.muted), 1.5, Qt.PenStyle.DashLine)
        )
        painter.setBrush(QColor(colours.base))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), theme.RADIUS, theme.RADIUS)
        middle = self.height() // 2
        painter.drawPixmap(self.width() // 2 - 20, middle - 62, icons.pixmap(self._icon, 40, "muted"))
        room = self.rect().adjusted(24, middle - 10, -24, 0)
        if self.hasFocus():
            draw_ring(painter, self.rect())
        centre = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        painter.setPen(QColor(colours.text))
        painter.setFont(theme.font(theme.SECTION, bold=True))
        painter.drawText(room, centre, self.words)
        painter.setPen(QColor(colours.muted))
        painter.setFont(theme.font(theme.BODY))
        painter.drawText(
            room.adjusted(0, theme.scaled(26), 0, 0), centre | int(Qt.TextFlag.TextWordWrap), self.hint
        )
