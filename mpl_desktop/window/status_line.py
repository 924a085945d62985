"""The window's last line: device, backbone and memory on the left, the running job on the right."""

from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStatusBar, QToolButton, QWidget

from mpl_desktop import theme
from mpl_desktop.theme import icons
from mpl_desktop.widgets.controls import label

LONGEST = 72
"""Letters of the job line; a folder's name may be long."""


class JobWords(QToolButton):
    """The job in words; while one runs, a click leads to it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "flat")
        self.setProperty("role", "caption")
        self.words = ""

    def say(self, words: str, tip: str, *, live: bool) -> None:
        """Show words; `live` ones can be clicked."""
        if words != self.words:
            self.words = words
            cut = words if len(words) <= LONGEST else f"{words[: LONGEST // 2]}…{words[-LONGEST // 2 :]}"
            self.setText(cut.replace("&", "&&"))
        self.setToolTip(tip)
        self.setEnabled(live)


class StatusLine(QStatusBar):
    """Takes ready words; `stop`: the person wants the shown job to end, `go`: to be where it belongs."""

    stop: ClassVar[Signal] = Signal()
    go: ClassVar[Signal] = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.facts = label("", "caption")
        self.facts.setAccessibleName("Device, backbone and memory")
        self.job = JobWords()
        self.job.setAccessibleName("Running job")
        self.job.clicked.connect(self.go)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setFixedWidth(120)
        self.bar.setAccessibleName("Progress of the running job")
        self.cancel = QToolButton()
        self.cancel.setProperty("kind", "flat")
        self.cancel.setToolTip("Stop this job")
        self.cancel.setAccessibleName("Stop the running job")
        self.cancel.clicked.connect(self.stop)
        right = QWidget()
        layout = QHBoxLayout(right)
        layout.setContentsMargins(0, 2, theme.GAP, 2)
        layout.setSpacing(theme.GAP)
        for widget in (self.job, self.bar, self.cancel):
            layout.addWidget(widget)
        left = QWidget()
        left_layout = QHBoxLayout(left)
        left_layout.setContentsMargins(theme.GROUP, 2, 0, 2)
        left_layout.addWidget(self.facts)
        self.addWidget(left, 1)
        self.addPermanentWidget(right)
        self.setFixedHeight(theme.CONTROL)
        self.retint()
        self.show_job("", None, None)

    def retint(self) -> None:
        """Take the icon colour of the theme again."""
        self.cancel.setIcon(icons.icon("close-circle-outline", "muted"))

    def show_facts(self, *facts: str) -> None:
        """Words of the left side; empty ones are left out."""
        self.facts.setText("  ·  ".join(fact for fact in facts if fact))

    def show_job(self, words: str, done: int | None, total: int | None, tip: str = "") -> None:
        """The running job; empty words mean that nothing runs. Without a total the bar only says that it runs."""
        self.job.say(words or "Ready", tip, live=bool(words))
        self.bar.setVisible(bool(words))
        self.cancel.setVisible(bool(words))
        # Values over 2^31 do not fit a progress bar; bytes of a download easily are.
        scale = max(1, (total or 0) // 1_000_000)
        self.bar.setRange(0, (total or 0) // scale)
        self.bar.setValue((done or 0) // scale)
