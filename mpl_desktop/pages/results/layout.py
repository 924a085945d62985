"""The widgets of the Results page and where they stand; what they do is in `results`."""

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QScrollArea,
    QSplitter,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from mpl_desktop import theme
from mpl_desktop.pages.results.learning_curve_tab import MoreImages
from mpl_desktop.widgets.confusion_matrix import ConfusionMatrix
from mpl_desktop.widgets.controls import Combo, button, label, page_margins
from mpl_desktop.widgets.image_grid import ImageGrid
from mpl_desktop.widgets.rate_bars import RateBars
from mpl_desktop.widgets.reliability_plot import ReliabilityPlot
from mpl_desktop.widgets.rows_model import VALUE, RowsModel
from mpl_desktop.workspace.workspace import Workspace

_HEADERS = ("Class", "Images", "Recall", "Precision", "F1", "Zero-shot recall")
_TIPS = (
    "",
    "Test images of the class",
    "Of the images of this class, how many were seen as it",
    "Of the images seen as this class, how many are of it",
    "Harmonic mean of recall and precision",
    "Recall before any training, by the class name alone",
)


class ResultsContent(QWidget):
    """All parts are attributes."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.runs = Combo()
        self.runs.setAccessibleName("Run")
        self.runs.setMinimumWidth(220)
        self.report = button(
            "Save report", icon="file-chart-outline", tip="One HTML file with figures and settings"
        )
        self.report_menu = QMenu(self)
        self.report.setMenu(self.report_menu)
        self.export = button(
            "Export module…", kind="primary", icon="export-variant", tip="Save the prompt module (Ctrl+E)"
        )
        self.use = button("Classify with it", icon="tag-outline", tip="Load this module on the Classify page")
        self.all_images = button(
            "Train on all", icon="chart-line", tip="Train once more, on the images set aside too", once=True
        )
        self.inside = button(
            "Look inside…",
            icon="magnify-scan",
            tip="See what an answer rests on, and what the module's parts do",
        )
        self.headline = label("", "section", wrap=True)
        self.note = label("", "muted", wrap=True)
        self.bars = RateBars()
        self.bars_title = label("", "muted")
        self.by_class = RowsModel(_HEADERS, _TIPS, numbers=(1, 2, 3, 4, 5))
        self.table = self._sorted_table(self.by_class)
        self.confusion = ConfusionMatrix()
        grids = [ImageGrid(workspace.thumbnails.get, workspace.thumbnails.broken) for _ in range(3)]
        self.cell_grid, self.mistakes, self.unsure = grids
        self.more_images = MoreImages(workspace)
        self.reliability = ReliabilityPlot()
        self.reliability_words = label("", wrap=True)
        self.cell_words = label("Choose a cell to see its images.", "muted", wrap=True)
        self.actually_menu = QMenu(self)
        self.actually = button(
            "Actually…", icon="pencil-outline", tip="Say which class the image really shows"
        )
        self.actually.setMenu(self.actually_menu)
        self.exclude = button("Exclude", icon="eye-off-outline", tip="Leave the selected images out (Delete)")
        self.folder = button("Show in folder", icon="folder-open-outline")
        self.detail = label("", "muted", wrap=True)
        self._lay_out()

    def _sorted_table(self, model: RowsModel) -> QTableView:
        self._proxy = QSortFilterProxyModel(self)
        self._proxy.setSourceModel(model)
        self._proxy.setSortRole(VALUE)
        table = QTableView()
        table.setAccessibleName("Figures by class")
        table.setModel(self._proxy)
        table.setSortingEnabled(True)
        table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(32)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        return table

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(theme.GAP)
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(self.runs)
        head.addStretch()
        for widget in (self.all_images, self.use, self.report, self.export):
            head.addWidget(widget)
        layout.addLayout(head)
        layout.addSpacing(theme.GAP)
        layout.addWidget(self.headline)
        layout.addWidget(self.bars_title)
        layout.addWidget(self.bars)
        layout.addWidget(self.note)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self._padded(self.table), "By class")
        self.tabs.addTab(self._confusion_side(), "Confusion")
        self.tabs.addTab(self._padded(self.mistakes), "Mistakes")
        self.tabs.addTab(self._padded(self.unsure), "Unsure but right")
        self.tabs.addTab(self.more_images, "More images")
        self.tabs.setCornerWidget(self.inside)
        self.tabs.addTab(self._confidence_side(), "Confidence")
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

    def _confidence_side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        column.addWidget(self.reliability_words)
        column.addWidget(self.reliability, 1)
        return side

    def _confusion_side(self) -> QWidget:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self.confusion)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        column.addWidget(self.cell_words)
        column.addWidget(self.cell_grid, 1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(theme.GROUP)
        split.addWidget(scroll)
        split.addWidget(side)
        split.setSizes([520, 420])
        return split

    @property
    def shown_grid(self) -> ImageGrid | None:
        """The grid of the tab that is shown."""
        grids = (None, self.cell_grid, self.mistakes, self.unsure)
        place = self.tabs.currentIndex()
        return grids[place] if place < len(grids) else None
