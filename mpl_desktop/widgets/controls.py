"""Buttons, labels, lists to choose from and segments in the window's look."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import ClassVar

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QFrame,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from mpl_desktop import theme
from mpl_desktop.theme import icons
from mpl_desktop.widgets import plain_text
from mpl_desktop.widgets.flow import FlowLayout
from mpl_desktop.widgets.plain_text import caption

AROUND = 40
"""Pixels that a window leaves free of the screen, for its own frame and the system's bars."""


class Button(QPushButton):
    """A push button that shows its words as they are, and tints its icon anew when the theme changes."""

    def __init__(self, text: str, icon: str, tone: str, *, once: bool = False) -> None:
        super().__init__(caption(text))
        self._icon = (icon, tone)
        self._once = once
        # With words wider than high: Qt leaves only 4 pixels between icon and words.
        self.setIconSize(QSize(theme.scaled(16) + (6 if text else 0), theme.scaled(16)))
        self.retint()

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Show these words as they are; `&` is a letter like any other."""
        super().setText(caption(text))

    def text(self) -> str:
        """The words that are shown."""
        return super().text().replace("&&", "&")

    def offer(self, text: str, icon: str) -> None:
        """Other words and another icon, since a press does something else now."""
        self.setText(text)
        self._icon = (icon, self._icon[1])
        self.retint()

    def retint(self) -> None:
        """Take the icon colour of the theme again."""
        if self._icon[0]:
            self.setIcon(icons.icon(*self._icon))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The button, then a chevron where it opens a menu."""
        super().paintEvent(event)
        if self.menu() is not None:
            _chevron(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter presses it too, as in dialogs; a key that is held down does so once."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """The second press of a double click counts as a click, unless the button starts something large."""
        if self._once:
            event.accept()
        else:
            super().mouseDoubleClickEvent(event)


def button(
    text: str,
    act: Callable[[], object] | None = None,
    *,
    kind: str = "",
    icon: str = "",
    tip: str = "",
    once: bool = False,
) -> Button:
    """A push button; `kind` is empty, `primary` (one per page), `link` or `segment`.

    With `once` a double click counts as one click.
    """
    made = Button(text, icon, "on_accent" if kind == "primary" else "text", once=once)
    made.setProperty("kind", kind)
    made.setAutoDefault(False)
    if tip:
        made.setToolTip(plain_text.tip(tip))
    if act is not None:
        made.clicked.connect(lambda _checked: act())
    return made


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """A text; `role` is a style of the sheet: caption, muted, section, title, display, danger, warning, success."""
    made = QLabel(text)
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    return made


def rule() -> QFrame:
    """A horizontal hairline."""
    made = QFrame()
    made.setProperty("kind", "rule")
    return made


def card() -> QFrame:
    """A bordered area on the base colour."""
    made = QFrame()
    made.setProperty("kind", "card")
    return made


def restyle(widget: QWidget, **properties: str | bool) -> None:
    """Set style properties and have the sheet look at the widget again."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def figures(made: QLabel) -> QLabel:
    """The label with numbers that line up: right-aligned."""
    made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made


def fit(window: QWidget, width: int, height: int) -> None:
    """Give a window a size that grows with the text, as far as the screen has room for it."""
    screen = QGuiApplication.primaryScreen().availableSize()
    window.resize(
        min(theme.scaled(width), screen.width() - AROUND), min(theme.scaled(height), screen.height() - AROUND)
    )


def page_margins() -> tuple[int, int, int, int]:
    """Margins of every page: left, top, right, bottom."""
    return theme.MARGIN, theme.GROUP, theme.MARGIN, theme.GROUP


def offer_in_or_out(made: Button, words: str, *, back: bool) -> None:
    """Have a button say that it takes pictures in again (`back`) or leaves them out: an open or a crossed-out eye."""
    made.offer(words, "eye-outline" if back else "eye-off-outline")


class ProgressBar(QProgressBar):
    """A thin bar without words; `name` says what it counts. Without a total it moves, unless nothing may move.

    Then it is hatched: that is no amount, and no standstill either.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The bar, or the hatching."""
        if not theme.is_still() or self.minimum() < self.maximum():
            super().paintEvent(event)
            return
        colours, painter = theme.colours(), QPainter(self)
        painter.fillRect(self.rect(), QColor(colours.groove))
        painter.fillRect(self.rect(), QBrush(QColor(colours.accent), Qt.BrushStyle.BDiagPattern))


class Combo(QComboBox):
    """As QComboBox. Its name is told twice: on Linux Qt hands on what is chosen in the place of the name."""

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """What the list is for."""
        super().setAccessibleName(name)
        self.setAccessibleDescription(name)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The box, then the chevron."""
        super().paintEvent(event)
        _chevron(self)


def _chevron(widget: QWidget) -> None:
    """Paint the sign that something opens below, at the end of a widget's line."""
    colours = theme.colours()
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.muted if widget.isEnabled() else colours.line), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    mirrored = widget.layoutDirection() == Qt.LayoutDirection.RightToLeft
    x, y = 16.0 if mirrored else widget.width() - 16.0, widget.height() / 2
    painter.drawPolyline(QPolygonF([QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)]))


def choice(name: str, choices: Iterable[tuple[str, object]]) -> Combo:
    """A list to choose from: words with the value that each stands for; `name` is its accessible name."""
    made = Combo()
    made.setAccessibleName(name)
    for words, value in choices:
        made.addItem(words, value)
    return made


class Segments(QWidget):
    """`chosen` carries the value when the person (not the program) chooses."""

    chosen: ClassVar[Signal] = Signal(str)

    def __init__(self, choices: dict[str, str], name: str, tips: dict[str, str] | None = None) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.buttons: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        layout = FlowLayout(self, gap=-1)  # neighbours share a border
        last = len(choices) - 1
        for number, (value, words) in enumerate(choices.items()):
            made = button(
                words, partial(self.chosen.emit, value), kind="segment", tip=(tips or {}).get(value, "")
            )
            made.setProperty("place", "first" if number == 0 else "last" if number == last else "middle")
            made.setCheckable(True)
            made.toggled.connect(partial(_to_front, made))
            made.setAccessibleName(f"{name}: {words}")
            group.addButton(made)
            layout.addWidget(made)
            self.buttons[value] = made
        next(iter(self.buttons.values())).setChecked(True)

    @property
    def value(self) -> str:
        """The pressed one."""
        return next(value for value, made in self.buttons.items() if made.isChecked())

    def set_value(self, value: str) -> None:
        """Press one, without a signal."""
        if value in self.buttons:
            self.buttons[value].setChecked(True)


def _to_front(made: QWidget, pressed: bool) -> None:
    """The pressed segment's border is the one that is seen where two lie over each other."""
    if pressed:
        made.raise_()
