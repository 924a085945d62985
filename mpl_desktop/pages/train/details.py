"""The drawer with everything that only some people want to see: settings, curves, numbers and log."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QPlainTextEdit,
    QSlider,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.pages.train.curve_model import CurveModel
from mpl_desktop.pages.train.settings.backbone_choice import BackboneChoice
from mpl_desktop.pages.train.settings.panel import SettingsPanel
from mpl_desktop.widgets.controls import Segments, button, label
from mpl_desktop.widgets.plots.plot import Plot

tr = words_of(__name__)

WIDTH = 400


class Details(QWidget):
    """All parts are attributes; the words of the method are allowed here."""

    def __init__(self, backbone: BackboneChoice) -> None:
        super().__init__()
        self.setAccessibleName(tr("Details"))
        self.setFixedWidth((WIDTH + theme.scaled(WIDTH)) // 2)  # in a small window the rest needs room too
        tips = {
            "quick": tr("For small computers: good results in a minute"),
            "paper": tr("The published recipe, exactly"),
        }
        self.preset = Segments({"quick": tr("Quick"), "paper": tr("Paper")}, tr("Preset"), tips)
        self.settings = SettingsPanel(backbone, self.preset)
        self.loss = Plot(tr("Loss"), tr("step"), "{:.3f}", legend=True)
        self.rate = Plot(tr("Learning rate"), tr("step"), "{:.2g}")
        self._make_tools()
        self._make_numbers()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setAccessibleName(tr("Parts of the details"))
        for words, widget in (
            (tr("Settings"), self.settings),
            (tr("Curves"), self._curves()),
            (tr("Numbers"), self.table),
            (tr("Log"), self.log),
        ):
            self.tabs.addTab(widget, words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)

    def _make_tools(self) -> None:
        self.smoothing = QSlider(Qt.Orientation.Horizontal)
        self.smoothing.setRange(0, 99)
        self.smoothing.setValue(90)
        self.smoothing.setFixedWidth(96)
        self.smoothing.setAccessibleName(tr("Smoothing of the loss"))
        self.smoothing.setToolTip(tr("How far the loss curve is averaged; the faint line is every step"))
        self.export = button(tr("Export"), icon="export-variant", tip=tr("Save the plots or their numbers"))
        self.export_menu = QMenu(self)
        self.export.setMenu(self.export_menu)

    def _make_numbers(self) -> None:
        self.numbers = CurveModel()
        self.table = QTableView()
        self.table.setAccessibleName(tr("Numbers of the run"))
        self.table.setModel(self.numbers)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.scaled(26))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(0)  # by the rows that are seen: there may be very many
        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setAccessibleName(tr("Log"))

    def _curves(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, theme.GAP, 0, 0)
        column.setSpacing(theme.GAP)
        tools = QHBoxLayout()
        tools.setSpacing(theme.GAP)
        tools.addWidget(label(tr("Smoothing"), "caption"))
        tools.addWidget(self.smoothing)
        tools.addStretch()
        tools.addWidget(self.export)
        column.addLayout(tools)
        column.addWidget(self.loss, 3)
        column.addWidget(self.rate, 2)
        return made
