"""The widgets of the Label page and where they stand; what they do is in `page`."""

import itertools

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.pages.label.class_keys import ClassKeys
from mpl_desktop.widgets.controls import ProgressBar, Segments, button, label, page_margins
from mpl_desktop.widgets.image_grid import ImageGrid
from mpl_desktop.widgets.viewer.canvas import PictureCanvas
from mpl_desktop.workspace.thumbnails import Thumbnails

tr = words_of(__name__)

ONE, MANY = "one", "many"


class LabelContent(QWidget):
    """All parts are attributes."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.title = label("", "title")
        self.facts = label("", "muted")
        self.mode = Segments(
            {ONE: tr("One by one"), MANY: tr("By class")},
            tr("How to label"),
            {
                ONE: tr("One picture at a time, the most useful first"),
                MANY: tr("All pictures that may be of one class: unmark the wrong ones, accept the rest"),
            },
        )
        self.bar = ProgressBar(tr("Pictures that have a class"))
        self.keys = ClassKeys()
        self._make_one()
        self._make_many(thumbnails)
        self.said = label("", "muted", wrap=True)
        self.train_button = button(
            tr("Train"), kind="primary", icon="chart-line", tip=tr("Go on to training (Ctrl+3)")
        )
        self._lay_out()

    def _make_one(self) -> None:
        self.picture = PictureCanvas()
        self.picture.setMinimumSize(160, 160)
        self.picture.setAccessibleName(tr("The picture to label"))
        self.picture.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.file = label("", "caption")
        self.file.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.guess = label("", "title")
        self.guess.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.guess.setAccessibleDescription(tr("Guess"))
        self.accept_button = button(
            tr("Accept"), kind="primary", icon="check", tip=tr("Give it this class (Space)")
        )
        self.back_button = button(
            tr("Back"), icon="undo", tip=tr("Ask again about the last picture (Backspace)")
        )
        self.skip_button = button(tr("Later"), icon="skip-next", tip=tr("Ask about this picture later (0)"))
        self.leave_button = button(
            tr("Leave out"), icon="eye-off-outline", tip=tr("It belongs to no class (Delete)")
        )

    def _make_many(self, thumbnails: Thumbnails) -> None:
        self.many_words = label("", "muted", wrap=True)
        self.grid = ImageGrid(thumbnails.get, thumbnails.broken)
        self.grid.setSelectionMode(ImageGrid.SelectionMode.MultiSelection)
        self.grid.setAccessibleName(tr("Pictures that may be of this class; marked ones are accepted"))
        self.accept_many = button(
            tr("Accept"), kind="primary", icon="check-all", tip=tr("Give the marked ones this class (Enter)")
        )
        self.mark_all = button(tr("Mark all"), tip=tr("Mark all of them, or none"))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(theme.GAP)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch()
        head.addWidget(self.facts)
        layout.addLayout(head)
        layout.addWidget(self.bar)
        layout.addSpacing(theme.GAP)
        body = QHBoxLayout()
        body.setSpacing(theme.GROUP)
        left = QVBoxLayout()
        left.setSpacing(theme.GAP)
        left.addWidget(self.mode)
        self.middle = QStackedWidget()
        self.middle.addWidget(self._one())
        self.middle.addWidget(self._many())
        left.addWidget(self.middle, 1)
        body.addLayout(left, 1)
        body.addWidget(self.keys)
        layout.addLayout(body, 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.train_button)
        layout.addLayout(foot)
        left_side = (self.picture, self.back_button, self.accept_button, self.skip_button, self.leave_button)
        stops = (*left_side, self.grid, self.mark_all, self.accept_many, self.keys.line, self.train_button)
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _one(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.picture, 1)
        column.addWidget(self.file)
        column.addWidget(self.guess)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addStretch()
        for widget in (self.back_button, self.accept_button, self.skip_button, self.leave_button):
            row.addWidget(widget)
        row.addStretch()
        column.addLayout(row)
        return page

    def _many(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.many_words)
        column.addWidget(self.grid, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self.mark_all)
        row.addStretch()
        row.addWidget(self.accept_many)
        column.addLayout(row)
        return page
