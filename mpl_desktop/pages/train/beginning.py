"""What the Train page shows before any training: how many test pictures are told apart already, and what to press."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.widgets.controls import label

tr = words_of(__name__)

NEXT_STEP = tr("Press Start training; the right answers over time appear here.")

LEAST_WIDTH = 200
"""Pixels."""


class Beginning(QWidget):
    """A large figure where one is known, a sentence about it, and the next step. All parts are attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.figure = label("", "display")
        self.sentence = label("", "section", wrap=True)
        self.next_step = label(NEXT_STEP, "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setSpacing(theme.GAP)
        column.addStretch(2)
        for line in (self.figure, self.sentence, self.next_step):
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            line.setMinimumWidth(
                theme.scaled(LEAST_WIDTH)
            )  # else the longest sentence says how wide the page must be
            column.addWidget(line)
        column.addStretch(3)
        self.say(0, 0)

    def say(self, right: int, judged: int) -> None:
        """Show how many of the judged test pictures are right without training; nothing of it where none was judged."""
        self.figure.setText(tr("{right:,} of {judged:,}", right=right, judged=judged) if judged else "")
        self.sentence.setText(tr("test pictures are right already, without training") if judged else "")
        for line in (self.figure, self.sentence):
            line.setVisible(judged > 0)

    def text(self) -> str:
        """All that is said, in one line for each part."""
        said = (line.text() for line in (self.figure, self.sentence, self.next_step))
        return "\n".join(words for words in said if words)
