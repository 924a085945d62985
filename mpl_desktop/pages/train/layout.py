"""The widgets of the Train page and where they stand; what they do is in `train`."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QSlider,
    QSplitter,
    QStackedWidget,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from mpl_desktop import theme
from mpl_desktop.pages.train.backbone_choice import BackboneChoice
from mpl_desktop.pages.train.curve_model import CurveModel
from mpl_desktop.pages.train.run_list import RunList
from mpl_desktop.pages.train.settings_panel import SettingsPanel
from mpl_desktop.widgets.controls import Segments, button, label, page_margins
from mpl_desktop.widgets.plot import Plot
from mpl_desktop.workspace.trainings import Trainings
from mpl_desktop.workspace.workspace import Workspace

FINISH_TIP = (
    "End early: keep the epoch that is the best on the validation images (without such images the last one, as far "
    "as it came), judge it and make its module"
)
SHOTS: tuple[str | int, ...] = ("auto", 1, 2, 4, 8, 16, 32, 64)


class TrainContent(QWidget):
    """All parts are attributes."""

    def __init__(self, workspace: Workspace, trainings: Trainings) -> None:
        super().__init__()
        self.backbone = BackboneChoice(workspace)
        self.shots = QSlider(Qt.Orientation.Horizontal)
        self.shots.setRange(0, len(SHOTS) - 1)
        self.shots.setPageStep(1)
        self.shots.setFixedWidth(104)
        self.shots.setAccessibleName("Shots: training images of a class")
        self.shots.setToolTip(
            "How many images of each class to learn from; auto takes all there are, up to 50"
        )
        self.shots_words = label("")
        self.shots_words.setFixedWidth(40)
        tips = {
            "quick": "For small computers: good results in a minute",
            "paper": "The published recipe, exactly",
        }
        self.preset = Segments({"quick": "Quick", "paper": "Paper"}, "Preset", tips)
        self.advanced = button(
            "Advanced", icon="tune-variant", tip="All settings, with their symbols in the paper"
        )
        self.advanced.setCheckable(True)
        self.estimate = label("", "muted")
        self.estimate.setToolTip("Time and memory to expect")
        self.start = button(
            "Start training", kind="primary", tip="Train with these settings (Ctrl+R)", once=True
        )
        self.settings = SettingsPanel()
        self.runs = RunList(trainings)
        self._make_curves()
        self._make_progress()
        self._lay_out()

    def _make_curves(self) -> None:
        self.loss = Plot("Loss", "step", "{:.3f}", legend=True)
        self.accuracy = Plot("Validation accuracy", "step", "{:.0%}", (0.0, 1.0))
        self.rate = Plot("Learning rate", "step", "{:.2g}")
        for plot in (self.loss, self.accuracy, self.rate):
            plot.setMinimumHeight(130)
        self.smoothing = QSlider(Qt.Orientation.Horizontal)
        self.smoothing.setRange(0, 99)
        self.smoothing.setValue(90)
        self.smoothing.setFixedWidth(96)
        self.smoothing.setAccessibleName("Smoothing of the loss")
        self.smoothing.setToolTip("How far the loss curve is averaged; the faint line is every step")
        self.export = button("Export", icon="export-variant", tip="Save the plots or their numbers")
        self.export_menu = QMenu(self)
        self.export.setMenu(self.export_menu)
        self.numbers = CurveModel()
        self.table = QTableView()
        self.table.setAccessibleName("Numbers of the run")
        self.table.setModel(self.numbers)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(26)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setAccessibleName("Log")

    def _make_progress(self) -> None:
        self.progress_row = QWidget()
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName("Progress of the training")
        self.words = label("", "muted")
        self.pause = button("Pause", icon="pause", tip="Free the computer and go on later")
        self.finish = button("Finish now", icon="flag-checkered", tip=FINISH_TIP)
        self.stop = button(
            "Stop", icon="stop", tip="Stop this run (Esc): it can be resumed, and no module is made"
        )
        row = QHBoxLayout(self.progress_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(self.bar, 1)
        for widget in (self.words, self.pause, self.finish, self.stop):
            row.addWidget(widget)
        self.progress_row.hide()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(theme.GAP)
        tools = QHBoxLayout()
        tools.setSpacing(theme.GAP)
        tools.addWidget(self.backbone)
        tools.addSpacing(theme.GAP)
        tools.addWidget(label("Shots"))
        tools.addWidget(self.shots)
        tools.addWidget(self.shots_words)
        tools.addWidget(self.preset)
        tools.addWidget(self.advanced)
        tools.addStretch()
        tools.addWidget(self.start)
        layout.addLayout(tools)
        below = QHBoxLayout()
        below.setSpacing(theme.GROUP)
        below.addWidget(self.backbone.note, 1)
        below.addStretch()
        below.addWidget(self.estimate)
        layout.addLayout(below)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(theme.GROUP)
        self.middle = QStackedWidget()
        self.middle.addWidget(self._tabs())
        self.middle.addWidget(self.settings)
        split.addWidget(self.middle)
        split.addWidget(self._runs_side())
        split.setStretchFactor(0, 1)
        split.setSizes([460, 150])
        layout.addWidget(split, 1)

    def _tabs(self) -> QTabWidget:
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        plots = QWidget()
        row = QHBoxLayout(plots)
        row.setContentsMargins(0, theme.GAP, 0, 0)
        row.setSpacing(theme.GROUP)
        row.addWidget(self.loss, 4)
        row.addWidget(self.accuracy, 4)
        row.addWidget(self.rate, 3)
        self.nothing = label("The curves appear here once a training runs.", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.plots = QStackedWidget()
        self.plots.addWidget(self.nothing)
        self.plots.addWidget(plots)
        self.tabs.addTab(self.plots, "Plots")
        self.tabs.addTab(self.table, "Numbers")
        self.tabs.addTab(self.log, "Log")
        self.smoothing_side = QWidget()
        tools = QHBoxLayout(self.smoothing_side)
        tools.setContentsMargins(0, 0, 0, 4)
        tools.setSpacing(theme.GAP)
        tools.addWidget(label("Smoothing", "caption"))
        tools.addWidget(self.smoothing)
        tools.addWidget(self.export)
        self.tabs.setCornerWidget(self.smoothing_side)
        return self.tabs

    def _runs_side(self) -> QWidget:
        self.below = QWidget()
        column = QVBoxLayout(self.below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.progress_row)
        column.addWidget(self.runs, 1)
        return self.below
