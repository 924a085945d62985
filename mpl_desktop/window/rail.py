"""The navigation at the window's left edge: the pages, icon over label."""

from typing import ClassVar

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QToolButton, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import PAGE_NAMES, Page
from mpl_desktop.theme import icons

tr = words_of(__name__)

PAGES = {
    Page.IMAGES: ("image-multiple-outline", tr("Choose and look through your images")),
    Page.LABEL: ("tag-multiple-outline", tr("Give pictures their classes")),
    Page.TRAIN: ("chart-line", tr("Train and watch")),
    Page.RESULTS: ("check-decagram-outline", tr("See how well it works, and export")),
    Page.CLASSIFY: ("tag-outline", tr("Use it on other images")),
}


WORDS = 52
"""Pixels of its width that grow with the text."""


ROUND = 28
"""Pixels on both sides of a page's name, in languages that need more room for it."""


class Rail(QWidget):
    """Emits `chosen` with a page's name."""

    chosen: ClassVar[Signal] = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        bold = theme.font(theme.CAPTION, bold=True)  # as the page that is shown
        longest = max(QFontMetrics(bold).horizontalAdvance(PAGE_NAMES[name]) for name in PAGES)
        width = max(theme.RAIL - WORDS + theme.scaled(WORDS), longest + ROUND)
        self.setFixedWidth(width)
        self.buttons: dict[Page, QToolButton] = {}
        group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, theme.GAP, 4, theme.GAP)
        layout.setSpacing(4)
        for number, (name, (_, tip)) in enumerate(PAGES.items(), 1):
            made = QToolButton()
            made.setProperty("kind", "rail")
            made.setText(PAGE_NAMES[name])
            made.setFont(theme.font(theme.CAPTION))
            made.setIconSize(QSize(24, 24))
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
            made.setFixedSize(width - 8, theme.scaled(56))
            made.setCheckable(True)
            made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            made.setToolTip(
                tr(
                    "{tip} ({key})",
                    tip=tip,
                    key=QKeySequence(f"Ctrl+{number}").toString(QKeySequence.SequenceFormat.NativeText),
                )
            )
            made.setAccessibleName(PAGE_NAMES[name])
            made.clicked.connect(lambda _=False, page=name: self.chosen.emit(page))
            group.addButton(made)
            layout.addWidget(made)
            self.buttons[name] = made
        layout.addStretch()
        self.retint()

    def show_page(self, name: Page) -> None:
        """Mark the page that is shown; a focus that is on the rail goes along."""
        self.buttons[name].setChecked(True)
        if any(made.hasFocus() for made in self.buttons.values()):
            self.buttons[name].setFocus(Qt.FocusReason.OtherFocusReason)
        self.retint()

    def retint(self) -> None:
        """Take the icon colours of the theme again."""
        for name, made in self.buttons.items():
            made.setIcon(icons.icon(PAGES[name][0], "accent" if made.isChecked() else "muted"))
