"""The widgets of the Images page and where they stand; what they do is in `images`."""

import itertools

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mpl_desktop import theme
from mpl_desktop.jobs.dataset import DatasetJobs
from mpl_desktop.language.words import words_of
from mpl_desktop.pages.images.check.panel import CheckPanel
from mpl_desktop.pages.images.class_panel import ClassPanel
from mpl_desktop.pages.images.grid_tools import GridTools
from mpl_desktop.pages.images.preview import PreviewPanel
from mpl_desktop.pages.images.problems import ProblemList
from mpl_desktop.widgets import plain_text
from mpl_desktop.widgets.controls import ProgressBar, Segments, button, figures, label, page_margins
from mpl_desktop.widgets.image_grid import ImageGrid
from mpl_desktop.workspace.workspace import Workspace

tr = words_of(__name__)


class ImagesContent(QWidget):
    """All parts are attributes.

    Args:
        workspace: has the pictures.
        add_button: adds some, where the project takes them.
    """

    def __init__(self, workspace: Workspace, add_button: QPushButton) -> None:
        super().__init__()
        self.add_button = add_button
        self.title = label("", "title")
        self.facts = label("", "muted")
        self.problems_link = button(
            "", kind="link", icon="alert-outline", tip=tr("Show files that could not be used")
        )
        self.open_button = button(
            tr("Open folder…"), icon="folder-open-outline", tip=tr("Open another folder (Ctrl+O)")
        )
        self.rescan_button = button("", icon="refresh", tip=tr("Look at the folder again"))
        self.rescan_button.setAccessibleName(tr("Look at the folder again"))
        self.instant = figures(label(""))
        self.instant.setAccessibleDescription(tr("How it does without training"))
        self.classes = ClassPanel()
        self._make_grid_side(workspace)
        self._make_foot_parts()
        self.preview = PreviewPanel(workspace.thumbnails)
        self._lay_out()

    def _make_grid_side(self, workspace: Workspace) -> None:
        self.part = Segments(
            {
                "all": tr("All"),
                "train": tr("Learn"),
                "val": tr("Watch"),
                "test": tr("Test"),
                "excluded": tr("Left out"),
                "problems": tr("Problems"),
                "check": tr("Check"),
            },
            tr("Images to show"),
            {
                "train": tr("Images it will learn from"),
                "val": tr("Images that watch over the learning"),
                "test": tr("Images set aside to judge the result"),
                "excluded": tr("Images and classes that you left out"),
                "problems": tr("Files that could not be used"),
                "check": tr("Find pictures that stand twice, and doubtful classes, before training"),
            },
        )
        self.search = QLineEdit(placeholderText=tr("Find: words, or a file name"), clearButtonEnabled=True)
        self.search.setAccessibleName(tr("Find by what a picture shows, or by file name"))
        self.search.setToolTip(
            tr(
                "Letters show the pictures whose path holds them; with Enter, those that show what the words say (Ctrl+F)"
            )
        )
        self.found = label("", "muted")
        self.all_link = button(
            tr("Show all"), kind="link", tip=tr("End the search, and show the images of all classes")
        )
        self.grid = ImageGrid(workspace.thumbnails.get, workspace.thumbnails.broken)
        self.tools = GridTools(workspace, self.grid)
        self.nothing = label(tr("No images here. Choose another part or class."), "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nothing.hide()
        self.problems = ProblemList()
        self.looks = DatasetJobs(workspace.resources)
        self.check_panel = CheckPanel(workspace, self.looks)

    def _make_foot_parts(self) -> None:
        self.selected = label("", "caption")
        self.exclude_button = button(
            tr("Exclude"), icon="eye-off-outline", tip=tr("Leave the selected images out (Delete)")
        )
        self.move_menu = QMenu(self)
        self.move_button = button(
            tr("Move to class"), icon="arrow-right-bold-outline", tip=tr("Count them for another class")
        )
        self.move_button.setMenu(self.move_menu)
        self.map_button = button(
            tr("Map…"),
            icon="map-outline",
            tip=tr("See the images on a map on which alike ones lie close together"),
        )
        self.train_button = button(
            tr("Train"), kind="primary", icon="chart-line", tip=tr("Go on to training (Ctrl+3)")
        )

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(theme.GAP)
        head = QHBoxLayout()
        head.addWidget(self.title)
        head.addStretch()
        head.addWidget(self.facts)
        head.addWidget(self.problems_link)
        layout.addLayout(head)
        tools = QHBoxLayout()
        tools.setSpacing(theme.GAP)
        tools.addWidget(self.open_button)
        tools.addWidget(self.rescan_button)
        tools.addWidget(self.add_button)
        tools.addStretch()
        tools.addWidget(self.instant)
        layout.addLayout(tools)
        layout.addWidget(self._scan_row())
        layout.addSpacing(theme.GAP)
        layout.addWidget(self._body(), 1)
        layout.addLayout(self._foot())
        stops = (self.grid, self.exclude_button, self.move_button, self.all_link)
        for before, after in itertools.pairwise(stops):  # what acts on the pictures follows them
            self.setTabOrder(before, after)

    def _scan_row(self) -> QWidget:
        self.scan_row = QWidget()
        self.scan_words = label("", "muted")
        self.scan_bar = ProgressBar(tr("Progress of looking at the folder"))
        self.cancel_scan = button(tr("Cancel"), tip=tr("Stop looking; what was open before stays"))
        row = QHBoxLayout(self.scan_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(self.scan_words)
        row.addWidget(self.scan_bar, 1)
        row.addWidget(self.cancel_scan)
        self.scan_row.hide()
        return self.scan_row

    def _body(self) -> QWidget:
        self.grid_side = QWidget()
        grid_column = QVBoxLayout(self.grid_side)
        grid_column.setContentsMargins(0, 0, 0, 0)
        grid_column.addWidget(self.nothing)
        grid_column.addWidget(self.grid, 1)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.grid_side)
        self.middle.addWidget(self.problems)
        self.middle.addWidget(self.check_panel)
        column = QWidget()
        rows = QVBoxLayout(column)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.GAP)
        rows.addWidget(self.part)
        above = QHBoxLayout()
        above.setSpacing(theme.GAP)
        above.addWidget(self.search, 1)
        above.addWidget(self.tools)
        rows.addLayout(above)
        rows.addWidget(self.middle, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(theme.GROUP)
        splitter.setChildrenCollapsible(False)
        for widget in (self.classes, column, self.preview):
            splitter.addWidget(widget)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([240, 500, 208])
        return splitter

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP)
        foot.addWidget(self.exclude_button)
        foot.addWidget(self.move_button)
        foot.addWidget(self.selected)
        self.shown = QWidget()
        shown = QHBoxLayout(self.shown)
        shown.setContentsMargins(theme.GAP, 0, 0, 0)
        shown.addWidget(self.found)
        shown.addWidget(self.all_link)
        self.shown.hide()
        foot.addWidget(self.shown)
        foot.addStretch()
        foot.addWidget(self.map_button)
        foot.addWidget(self.train_button)
        return foot

    def say_instant(self, words: str, tip: str) -> None:
        """Show how it does without training."""
        self.instant.setText(words)
        self.instant.setToolTip(plain_text.tip(tip))
