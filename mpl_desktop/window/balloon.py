"""A small frame with a point that says something about one part of the window and stands beside it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.widgets.controls import button, label

tr = words_of(__name__)

WIDTH = 300
POINT = 10
"""How far the point sticks out, in pixels."""
NEAR = 2
"""Pixels between the point and what it points at."""


class Balloon(QFrame):
    """Belongs to a window and stands inside it; the window can be used as before. It comes and goes without moving.

    Args:
        window: what it stands in.
        area: the part of the window that it stays in; it keeps its place when that changes its size.
        onward: called by its first button.
        leave: called by its second one.
    """

    def __init__(
        self,
        window: QWidget,
        area: QWidget,
        onward: Callable[[], object],
        leave: Callable[[], object],
    ) -> None:
        super().__init__(window)
        self._window, self._area = window, area
        self.target: QWidget | None = None
        self._left = True
        self.title = label("", "section", wrap=True)
        self.title.setFont(theme.font(theme.SECTION, bold=True))
        self.text = label("", wrap=True)
        self.count = label("", "caption")
        self.end = button(tr("End the tour"), leave, kind="link")
        self.next = button("", onward, kind="primary")
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self.count)
        row.addStretch()
        row.addWidget(self.end)
        row.addWidget(self.next)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(theme.GAP)
        self._column.addWidget(self.title)
        self._column.addWidget(self.text)
        self._column.addLayout(row)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.place)
        area.installEventFilter(self)
        self.hide()

    def say(self, target: QWidget, title: str, text: str, number: int, total: int) -> None:
        """Stand beside a part of the window and say something about it."""
        self.target = target
        self.title.setText(title)
        self.text.setText(text)
        self.count.setText(tr("{number} of {total}", number=number, total=total))
        last = number == total
        self.next.setText(tr("Done") if last else tr("Next"))
        self.end.setVisible(not last)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.next.setAccessibleDescription(f"{title}. {text}")  # for who comes to it by keys
        self.place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def place(self) -> None:
        """Beside the target, on the side with more room, and inside the area."""
        if self.target is None:
            return
        spot = QRect(self.target.mapTo(self._window, QPoint()), self.target.size())
        self._left = spot.center().x() < self._window.width() / 2
        sides = (POINT, 0) if self._left else (0, POINT)
        self._column.setContentsMargins(
            sides[0] + theme.GROUP, theme.GROUP, sides[1] + theme.GROUP, theme.GROUP
        )
        width = theme.scaled(WIDTH) + POINT
        height = self._column.totalHeightForWidth(width)
        x = spot.right() + 1 + NEAR if self._left else spot.left() - NEAR - width
        top = self._area.mapTo(self._window, QPoint()).y() + theme.GAP
        room = top + self._area.height() - height - 2 * theme.GAP
        y = max(top, min(spot.center().y() - height // 2, room))
        self.setGeometry(x, y, width, height)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the size of the area, once its parts have theirs."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest} and self.isVisible():
            self._soon.start()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The frame with its point."""
        if self.target is None:
            return
        body = self.rect().adjusted(POINT if self._left else 1, 1, -1 if self._left else -POINT, -1)
        tip = self.mapFrom(self._window, self.target.mapTo(self._window, self.target.rect().center())).y()
        middle = max(body.top() + 2 * POINT, min(tip, body.bottom() - 2 * POINT))
        edge = body.left() + 1 if self._left else body.right() - 1
        end = 1 if self._left else self.width() - 1
        shape, point = QPainterPath(), QPainterPath()
        shape.addRoundedRect(body, theme.RADIUS, theme.RADIUS)
        point.addPolygon(
            QPolygonF([QPointF(edge, middle - POINT), QPointF(end, middle), QPointF(edge, middle + POINT)])
        )
        point.closeSubpath()
        colours, painter = theme.colours(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent), 1.5))
        painter.setBrush(QColor(colours.base))
        painter.drawPath(shape.united(point))
        painter.end()
