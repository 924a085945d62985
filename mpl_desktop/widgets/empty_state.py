"""What a page shows while it has nothing: one sentence, one button, perhaps a second choice."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.theme import icons
from mpl_desktop.widgets.controls import button, label

WIDTH = 480


class EmptyState(QWidget):
    """Centred icon, sentence and button. Further widgets may be appended to `column`."""

    def __init__(
        self,
        icon: str,
        sentence: str,
        words: str,
        act: Callable[[], object],
        second: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        super().__init__()
        self._icon_name = icon
        self._icon = label()
        self._icon.setAlignment(
            Qt.AlignmentFlag.AlignCenter
        )  # it only adorns: screen readers are told no name of it
        self.sentence = label(sentence, "section", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.sentence.setFixedWidth(theme.scaled(WIDTH))
        self.sentence.setFont(theme.font(theme.SECTION, bold=True))
        self.sentence.setFixedHeight(self.sentence.heightForWidth(theme.scaled(WIDTH)) + 4)
        self.button = button(words, act, kind="primary")
        self.second = button(second[0], second[1], kind="link") if second else None
        self.column = QVBoxLayout()
        self.column.setSpacing(theme.GROUP)
        self.column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(self.sentence, 0, Qt.AlignmentFlag.AlignHCenter)
        self.column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        if self.second:
            self.column.addWidget(self.second, 0, Qt.AlignmentFlag.AlignHCenter)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(self.column)
        outer.addStretch(3)
        self.retint()

    def retint(self) -> None:
        """Take the icon colour of the theme again."""
        self._icon.setPixmap(icons.pixmap(self._icon_name, 48, "muted"))
