"""The widgets of the Classify page and where they stand; what they do is in `classify`."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QSlider, QStackedWidget, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.pages.classify.answer_panel import AnswerPanel
from mpl_desktop.pages.classify.coverage_slider import CoverageSlider
from mpl_desktop.widgets.controls import Combo, button, label, page_margins
from mpl_desktop.widgets.drop_area import DropArea
from mpl_desktop.widgets.image_grid import ImageGrid
from mpl_desktop.workspace.workspace import Workspace

HINT = "Or click to choose files. Ctrl+V takes the clipboard. Drop a prompt module to use another one."


class ClassifyContent(QWidget):
    """All parts are attributes."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.title = label("", "title")
        self.facts = label("", "muted")
        self.load = button("Load module…", icon="folder-open-outline", tip="Use another prompt module")
        self.new_class = QLineEdit(placeholderText="Add a class by its name")
        self.new_class.setAccessibleName("Add a class by its name")
        self.new_class.setToolTip(
            "The prompts understand classes they never saw: type a name and press Enter"
        )
        self.new_class.setFixedWidth(200)
        self.threshold = QSlider(Qt.Orientation.Horizontal)
        self.threshold.setRange(0, 99)
        self.threshold.setFixedWidth(104)
        self.threshold.setAccessibleName("Below this probability an image is not sure")
        self.threshold.setToolTip("Answers less likely than this are marked as not sure")
        self.threshold_words = label("")
        self.threshold_words.setFixedWidth(148)
        self.coverage = CoverageSlider()
        self.mistakes = button(
            "Weigh mistakes…",
            icon="scale-balance",
            tip="Say what each kind of mistake costs, and set thresholds",
        )
        self.filter = Combo()
        self.filter.setAccessibleName("Answers to show")
        self.sort = Combo()
        self.sort.setAccessibleName("Order of the answers")
        for words, name in (
            ("As given", "given"),
            ("Least sure first", "low"),
            ("Most sure first", "high"),
            ("By class", "class"),
        ):
            self.sort.addItem(words, name)
        self.choose = button("Choose images…", icon="image-plus-outline", tip="Classify more images")
        self.clear = button("Clear", tip="Take all answers away; files stay as they are")
        self.save_menu = QMenu(self)
        self.save = button("Save as", icon="content-save-outline", tip="Save the answers as CSV or JSON")
        self.save.setMenu(self.save_menu)
        self.copy = button(
            "Copy into folders…",
            icon="folder-multiple-outline",
            tip="Copy the images into one folder per class",
        )
        self.drop = DropArea("Drop images or folders here", HINT)
        self.grid = ImageGrid(workspace.thumbnails.get, workspace.thumbnails.broken)
        self.panel = AnswerPanel(workspace.thumbnails)
        self.words = label("", "muted")
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(theme.GAP)
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(self.title)
        head.addWidget(self.facts)
        head.addStretch()
        head.addWidget(self.new_class)
        head.addWidget(self.load)
        layout.addLayout(head)
        self.tools = QWidget()
        tools = QHBoxLayout(self.tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(theme.GAP)
        tools.addWidget(self.threshold_words)
        tools.addWidget(self.threshold)
        tools.addSpacing(theme.GAP)
        tools.addWidget(self.filter)
        tools.addWidget(self.sort)
        tools.addStretch()
        tools.addWidget(self.save)
        tools.addWidget(self.copy)
        layout.addWidget(self.tools)
        doubts = QHBoxLayout()
        doubts.setSpacing(theme.GAP)
        doubts.addWidget(self.coverage, 1)
        doubts.addStretch()
        doubts.addWidget(self.mistakes)
        layout.addLayout(doubts)
        answers = QWidget()
        row = QHBoxLayout(answers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GROUP)
        row.addWidget(self.grid, 1)
        row.addWidget(self.panel)
        self.middle = QStackedWidget()
        self.middle.addWidget(self.drop)
        self.middle.addWidget(answers)
        layout.addWidget(self.middle, 1)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP)
        foot.addWidget(self.choose)
        foot.addWidget(self.clear)
        foot.addWidget(self.words, 1)
        layout.addLayout(foot)
