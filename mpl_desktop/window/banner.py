"""The line that says what happened, with one button for the next step; it lies over the page, which stays as it is."""

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.messages import Message, Tone
from mpl_desktop.theme import icons
from mpl_desktop.widgets.controls import button, label, restyle

_ICONS: dict[Tone, str] = {
    "info": "information-outline",
    "success": "check-circle-outline",
    "warning": "alert-outline",
    "danger": "alert-circle-outline",
}
WIDEST = 660
"""Pixels: longer lines are hard to read, and buttons at the right of a page stay free."""


class Banner(QFrame):
    """Shows one message at a time, at the foot of its parent; `acted` carries the one whose button was pressed."""

    acted: ClassVar[Signal] = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        parent.installEventFilter(self)
        self.setProperty("kind", "banner")
        self.setAccessibleName("Message")
        self.message: Message | None = None
        self._icon = label()
        self.text = label(wrap=True)
        self.action = button("", self._act)
        self.dismiss = button("", self.clear, kind="link", tip="Close this message")
        self.dismiss.setAccessibleName("Close this message")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, theme.GAP, theme.GAP, theme.GAP)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._icon)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.action)
        layout.addWidget(self.dismiss)
        self.hide()

    def show_message(self, message: Message) -> None:
        """Replace what is shown."""
        self.message = message
        self.text.setText(message.text)
        self.action.setText(message.label)
        self.action.setVisible(bool(message.label))
        self.retint()
        restyle(self, tone=message.tone)
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        room = self._parent.rect().adjusted(theme.MARGIN, theme.GAP, -theme.MARGIN, -theme.GAP)
        width = min(room.width(), WIDEST)
        height = self.heightForWidth(width)
        self.setGeometry(room.left(), room.bottom() + 1 - height, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the size of what it lies on."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def retint(self) -> None:
        """Take the icon colours of the theme again."""
        tone: Tone = self.message.tone if self.message else "info"
        self._icon.setPixmap(icons.pixmap(_ICONS[tone], 20, "muted" if tone == "info" else tone))
        self.dismiss.setIcon(icons.icon("close", "muted"))

    def clear(self) -> None:
        """Hide it."""
        self.message = None
        self.hide()

    def _act(self) -> None:
        message = self.message
        self.clear()
        if message:
            self.acted.emit(message)
