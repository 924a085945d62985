"""The line that says what happened, with one button for the next step; it has a place of its own in the status line."""

from typing import ClassVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import Message, Tone
from mpl_desktop.theme import icons
from mpl_desktop.widgets import plain_text
from mpl_desktop.widgets.controls import button, label, restyle

tr = words_of(__name__)

_ICONS: dict[Tone, str] = {
    "info": "information-outline",
    "success": "check-circle-outline",
    "warning": "alert-outline",
    "danger": "alert-circle-outline",
}
_TONES: dict[Tone, str] = {
    "info": tr("Note"),
    "success": tr("Done"),
    "warning": tr("Warning"),
    "danger": tr("Failed"),
}
"""What the icon and the colour say, in words."""
LINES = 2
"""Of a message that are seen at once; the rest is shown when it is asked for."""


class CutText(QLabel):
    """A text of at most `LINES` lines; `text` is the whole. `cut_changed` tells when a part of it is hidden or not."""

    cut_changed: ClassVar[Signal] = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.cut = False

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as the window wants."""
        return QSize(0, LINES * self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Look again at how much of it can be seen."""
        super().resizeEvent(event)
        self._look()

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show another text."""
        super().setText(text)
        self._look()

    def lines(self) -> list[str]:
        """What is seen: lines broken between words, the last one with … if more follows."""
        metrics, room = self.fontMetrics(), self.width()
        words, found = self.text().split(), [""]
        for place, word in enumerate(words):
            longer = f"{found[-1]} {word}".strip()
            if metrics.horizontalAdvance(longer) <= room or not found[-1]:
                found[-1] = longer
            elif len(found) < LINES:
                found.append(word)
            else:
                found[-1] = " ".join([found[-1], *words[place:]])
                break
        return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in found]

    def _look(self) -> None:
        cut = " ".join(self.lines()) != " ".join(self.text().split())
        if cut != self.cut:
            self.cut = cut
            self.cut_changed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The lines, in the middle of the height."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), int(flags), "\n".join(self.lines()))


class Banner(QFrame):
    """Shows one message at a time; `acted` carries the one whose button was pressed, `changed` that one came or went.

    It takes a place that is there whether there is a message or not, so that nothing moves when one comes and no page
    is covered. A message that is too long for it is shown whole, over the page, only when that is asked for.
    """

    acted: ClassVar[Signal] = Signal(object)
    changed: ClassVar[Signal] = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "banner")
        self.setAccessibleName(tr("Message"))
        self.message: Message | None = None
        self.whole: Whole | None = None
        self._icon = label()
        self.text = CutText()
        self.more = button(tr("More"), self._toggle_whole, kind="link", tip=tr("Show the whole message"))
        self.action = button("", self._act)
        self.dismiss = button("", self.clear, kind="link", tip=tr("Close this message"))
        self.dismiss.setAccessibleName(tr("Close this message"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, theme.GAP, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self._icon)
        layout.addWidget(self.text, 1)
        for made in (self.more, self.action, self.dismiss):
            layout.addWidget(made, 0, Qt.AlignmentFlag.AlignVCenter)
        self.text.cut_changed.connect(self._offer_whole)
        self._offer_whole()

    def show_message(self, message: Message) -> None:
        """Replace what is shown."""
        self._close_whole()
        self.message = message
        self.text.setText(message.text)
        self.text.setToolTip(plain_text.tip(message.text))
        self.setAccessibleDescription(message.text)
        self.action.setText(message.label)
        self.action.setVisible(bool(message.label))
        self.retint()
        restyle(self, tone=message.tone)
        self.changed.emit()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def retint(self) -> None:
        """Take the icon colours of the theme again."""
        tone: Tone = self.message.tone if self.message else "info"
        self._icon.setAccessibleName(_TONES[tone])
        self._icon.setPixmap(icons.pixmap(_ICONS[tone], 20, "muted" if tone == "info" else tone))
        self.dismiss.setIcon(icons.icon("close", "muted"))

    def clear(self) -> None:
        """Take the message away."""
        self._close_whole()
        self.message = None
        self.changed.emit()

    def _act(self) -> None:
        message = self.message
        self.clear()
        if message:
            self.acted.emit(message)

    def _offer_whole(self) -> None:
        self.more.setVisible(self.text.cut or self.whole is not None)

    def _toggle_whole(self) -> None:
        if self.whole is None and self.message is not None:
            self.whole = Whole(self, self.message)
            self.more.setText(tr("Less"))
        else:
            self._close_whole()

    def _close_whole(self) -> None:
        if self.whole is not None:
            self.whole.hide()
            self.whole.deleteLater()
            self.whole = None
            self.more.setText(tr("More"))
            self._offer_whole()


class Whole(QFrame):
    """The whole text of a message, over the page and above the banner, as wide as it."""

    def __init__(self, banner: Banner, message: Message) -> None:
        self._window: QWidget = banner.window()
        super().__init__(self._window)
        self._banner = banner
        self.setProperty("kind", "banner")
        self.setAccessibleName(tr("The whole message"))
        self.text = label(message.text, wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, theme.GAP, 12, theme.GAP)
        layout.addWidget(self.text)
        restyle(self, tone=message.tone)
        self._window.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        where = self._banner.mapTo(self._window, self._banner.rect().topLeft())
        width = self._banner.width()
        height = self.heightForWidth(width)
        self.setGeometry(where.x(), where.y() - theme.GAP - height, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follow the size of the window."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)
