"""The widgets of the Results page and where they stand; what they do is in `page`."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.pages.results.learning_curve_tab import MoreImages
from mpl_desktop.widgets.confusion_matrix import ConfusionMatrix
from mpl_desktop.widgets.controls import Combo, button, label, page_margins, restyle
from mpl_desktop.widgets.image_grid import ImageGrid
from mpl_desktop.widgets.plots.rate_bars import RateBars
from mpl_desktop.widgets.plots.reliability_plot import ReliabilityPlot
from mpl_desktop.widgets.rows_model import RowsModel
from mpl_desktop.widgets.sorted_table import SortedTable
from mpl_desktop.widgets.viewer.viewer import enlarge
from mpl_desktop.workspace.workspace import Workspace

tr = words_of(__name__)

_HEADERS = (
    tr("Class"),
    tr("Test pictures"),
    tr("Recognised"),
    tr("Answers that are right"),
    tr("By name alone"),
)
_TIPS = (
    "",
    tr("Pictures of the class that were not learned from"),
    tr("Of the pictures of this class, how many were seen as it"),
    tr("Of the pictures seen as this class, how many are of it"),
    tr("How many would be recognised by the class's name alone, without your pictures"),
)


class ResultsContent(QWidget):
    """All parts are attributes."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._make_head()
        self.bars = RateBars()
        self.bars_title = label("", "section")
        self.verdict = label("", wrap=True)
        self.weights = label("", wrap=True)
        self.by_class = RowsModel(_HEADERS, _TIPS, numbers=(1, 2, 3, 4))
        self.table = SortedTable(self.by_class, tr("Figures by class"))
        self.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
        self.confusion = ConfusionMatrix()
        grids = [ImageGrid(workspace.thumbnails.get, workspace.thumbnails.broken) for _ in range(3)]
        self.cell_grid, self.mistakes, self.unsure = grids
        for grid in grids:
            enlarge(grid, workspace.pictures)
        self.more_images = MoreImages(workspace)
        self.reliability = ReliabilityPlot()
        self.reliability.setMinimumHeight(theme.scaled(280))
        self.reliability_words = label("", wrap=True)
        self.cell_words = label("", "muted", wrap=True)
        self.mistakes_words = label("", "muted", wrap=True)
        self.review = button(
            tr("Review one by one"),
            icon="image-search-outline",
            tip=tr("Look at each mistake large, and say whether its class is right"),
        )
        self.review_cell = button(
            tr("Review these"),
            icon="image-search-outline",
            tip=tr("Look at these mistakes large, one by one"),
        )
        self._make_foot()
        self._lay_out()

    def _make_head(self) -> None:
        self.runs = Combo()
        self.runs.setAccessibleName(tr("Run"))
        self.runs.setMinimumWidth(220)
        self.runs.currentTextChanged.connect(self.runs.setToolTip)  # for names that are longer
        self.report = button(
            tr("Save report"), icon="file-chart-outline", tip=tr("One HTML file with figures and settings")
        )
        self.report_menu = QMenu(self)
        self.report.setMenu(self.report_menu)
        self.export = button(
            tr("Export module…"),
            icon="export-variant",
            tip=tr("Save what was trained as a file of its own, to take along (Ctrl+E)"),
        )
        self.use = button(
            tr("Use it"),
            kind="primary",
            icon="tag-outline",
            tip=tr("Sort new pictures with it on the Classify page"),
        )
        self.all_images = button(
            tr("Train on all"),
            icon="chart-line",
            tip=tr("Train once more, on the pictures set aside too; none are left to judge it on then"),
            once=True,
        )
        self.inside = button(
            tr("Look inside…"),
            icon="magnify-scan",
            tip=tr("See what an answer rests on, and what the module's parts do"),
        )
        self.headline = label("", "title", wrap=True)
        self.advice = label("", wrap=True)
        self.weak_spot = button(
            "", icon="image-search-outline", tip=tr("Review exactly these mistakes, large")
        )
        self.kept = label("", "muted", wrap=True)
        self.note = label("", wrap=True)

    def _make_foot(self) -> None:
        self.actually_menu = QMenu(self)
        self.actually = button(
            tr("Actually…"), icon="pencil-outline", tip=tr("Say which class the picture really shows")
        )
        self.actually.setMenu(self.actually_menu)
        self.exclude = button(
            tr("Exclude"), icon="eye-off-outline", tip=tr("Leave the selected pictures out (Delete)")
        )
        self.folder = button(tr("Show in folder"), icon="folder-open-outline")
        self.detail = label("", "muted", wrap=True)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(theme.GAP)
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(self.runs)
        head.addStretch()
        for widget in (self.all_images, self.report, self.export, self.use):
            head.addWidget(widget)
        layout.addLayout(head)
        layout.addSpacing(theme.GAP)
        layout.addWidget(self.headline)
        advice = QHBoxLayout()
        advice.setSpacing(theme.GROUP)
        advice.addWidget(self.advice, 1)
        advice.addWidget(self.weak_spot, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(advice)
        layout.addWidget(self.kept)
        layout.addWidget(self.note)
        layout.addSpacing(theme.GAP)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self._grids: dict[QWidget, ImageGrid] = {}
        self.mistakes_tab = self._with_words(self.mistakes_words, self.review, self.mistakes)
        for inner, words, grid in (
            (self.mistakes_tab, tr("Mistakes"), self.mistakes),
            (self._confusion_side(), tr("Confusion"), self.cell_grid),
            (self._padded(self.table), tr("By class"), None),
            (self._padded(self.unsure), tr("Unsure but right"), self.unsure),
            (self.more_images, tr("More pictures"), None),
            (self._details(), tr("Details"), None),
        ):
            self.tabs.addTab(inner, words)
            if grid is not None:
                self._grids[inner] = grid
        self.tabs.tabBar().setAccessibleName(tr("Parts of the result"))
        self.tabs.setCornerWidget(self.inside)
        QWidget.setTabOrder(self.tabs.tabBar(), self.inside)  # before what the tab shows, which is below it
        layout.addWidget(self.tabs, 1)
        self.foot = QWidget()
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        for widget in (self.actually, self.exclude, self.folder):
            row.addWidget(widget)
        row.addWidget(self.detail, 1)
        layout.addWidget(self.foot)

    @staticmethod
    def _padded(inner: QWidget) -> QWidget:
        outer = QWidget()
        column = QVBoxLayout(outer)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        column.addWidget(inner)
        return outer

    @staticmethod
    def _with_words(words: QWidget, act: QWidget, grid: QWidget) -> QWidget:
        outer = QWidget()
        column = QVBoxLayout(outer)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(words, 1)
        row.addWidget(act)
        column.addLayout(row)
        column.addWidget(grid, 1)
        return outer

    def _details(self) -> QWidget:
        """Statistics: who wants to know how sure the numbers are finds it here."""
        inner = QWidget()
        inner.setProperty("kind", "plain")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, theme.GAP, theme.GAP, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.verdict)
        column.addWidget(self.weights)
        column.addSpacing(theme.GAP)
        column.addWidget(self.bars_title)
        column.addWidget(self.bars)
        column.addSpacing(theme.GAP)
        column.addWidget(label(tr("How sure it is"), "section"))
        column.addWidget(self.reliability_words)
        column.addWidget(self.reliability, 1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(inner)
        scroll.setAccessibleName(tr("Details"))
        scroll.setProperty("kind", "stop")
        return scroll

    def _confusion_side(self) -> QWidget:
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(theme.GROUP)
        split.addWidget(self._padded(self.confusion))
        split.addWidget(self._with_words(self.cell_words, self.review_cell, self.cell_grid))
        split.setSizes([520, 420])
        return split

    @property
    def shown_grid(self) -> ImageGrid | None:
        """The grid of the tab that is shown."""
        return self._grids.get(self.tabs.currentWidget())

    def say_headline(self, words: str, tone: str) -> None:
        """The page's first sentence; `tone` is empty, `success` or `warning`."""
        self.headline.setText(words)
        restyle(self.headline, tone=tone)
