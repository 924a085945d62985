"""One setting with its name, symbol, sentence, default and a way back to that."""

from collections.abc import Callable

from PySide6.QtWidgets import QGridLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.widgets.controls import button, label

tr = words_of(__name__)

EDITOR = 136
"""Pixels of what a value is typed or chosen in, where it stands beside its name."""


class SettingRow(QWidget):
    """Knows nothing of values: `show_default` brings their words.

    Args:
        title: its name.
        sentence: what it does.
        editor: what its value is changed by.
        reset: takes the value back to its default.
        symbol: in the paper.
        name: another word to find it by.
        wide: whether the editor needs a line of its own.
    """

    def __init__(
        self,
        title: str,
        sentence: str,
        editor: QWidget,
        reset: Callable[[], object],
        *,
        symbol: str = "",
        name: str = "",
        wide: bool = False,
    ) -> None:
        super().__init__()
        self.title, self.symbol, self._sentence = title, symbol, sentence.rstrip(".。")
        self._found_by = " ".join((title, sentence, symbol, name)).casefold()
        self.words = f"{title}, {symbol}" if symbol else title
        self.editor = editor
        caption = label(self.words)
        caption.setBuddy(editor)
        self.reset = button(
            "", reset, kind="link", icon="restore", tip=tr("{title}: back to the default", title=title)
        )
        self.reset.setAccessibleName(tr("Reset {title}", title=title))
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # nothing moves when a value changes
        self.reset.setSizePolicy(policy)
        self.about = label("", "caption", wrap=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, theme.GAP)
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(caption, 0, 0)
        if wide:
            grid.addWidget(editor, 1, 0, 1, 2)
            grid.addWidget(self.reset, 1, 2)
        else:
            editor.setFixedWidth(theme.scaled(EDITOR))
            grid.addWidget(editor, 0, 1)
            grid.addWidget(self.reset, 0, 2)
        grid.addWidget(self.about, 2, 0, 1, 3)

    def show_default(self, words: str, *, changed: bool) -> None:
        """Say what the default is, and offer it where the value is another."""
        self.about.setText(tr("{about}. Default: {value}.", about=self._sentence, value=words))
        self.reset.setVisible(changed)

    def fits(self, wanted: str) -> bool:
        """Whether a search finds it by name, sentence or symbol; a single letter is meant as a symbol."""
        text = wanted.strip()
        if len(text) == 1:
            return text.casefold() == self.symbol.casefold()
        return text.casefold() in self._found_by
