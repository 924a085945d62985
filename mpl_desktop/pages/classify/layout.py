"""The widgets of the Classify page and where they stand; what they do is in `page`."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.pages.classify.answer_panel import AnswerPanel
from mpl_desktop.pages.classify.answers import FILTER_WORDS, STATUS_WORDS, Answer
from mpl_desktop.pages.classify.corrections import Corrections
from mpl_desktop.pages.classify.sureness import Sureness
from mpl_desktop.widgets.controls import Combo, button, label, page_margins
from mpl_desktop.widgets.drop_area import DropArea
from mpl_desktop.widgets.image_grid import GridItem, ImageGrid
from mpl_desktop.widgets.plain_text import tip
from mpl_desktop.widgets.viewer.viewer import enlarge
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.events import AnswerStatus
from mpl_engine.formatting import percent

tr = words_of(__name__)

HINT = tr("Or click to choose files. Ctrl+V takes the clipboard. Drop a module to use another one.")


class Title(QLabel):
    """The module's name, cut where there is no room for it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "title")
        self.setTextFormat(Qt.TextFormat.PlainText)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Some letters are enough."""
        return QSize(min(96, super().minimumSizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint what fits."""
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        QPainter(self).drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


class ClassifyContent(QWidget):
    """All parts are attributes."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.title = Title()
        self.facts = label("", "muted")
        self.load_menu = QMenu(self)
        self.load = button(tr("Load module…"), icon="folder-open-outline", tip=tr("Use another module"))
        self.load.setMenu(self.load_menu)
        self.add_class = button(
            tr("Add a class…"),
            icon="tag-plus-outline",
            tip=tr("Add a class to the module, by its name or from a few pictures"),
        )
        self.save_module = button(
            tr("Save module…"),
            kind="primary",
            icon="content-save-outline",
            tip=tr("This module learned from your pictures; until you save it, only this program keeps it"),
        )
        self.sureness = Sureness(workspace.settings)
        self.corrections = Corrections(workspace)
        self.mistakes = button(
            tr("Weigh mistakes…"),
            icon="scale-balance",
            tip=tr("Say what each kind of mistake costs, and from when on a class is answered"),
        )
        self.filter = Combo()
        self.filter.setAccessibleName(tr("Answers to show"))
        self.sort = Combo()
        self.sort.setAccessibleName(tr("Order of the answers"))
        for words, name in (
            (tr("As given"), "given"),
            (tr("Least sure first"), "low"),
            (tr("Most sure first"), "high"),
            (tr("By class"), "class"),
        ):
            self.sort.addItem(words, name)
        self.choose = button(
            tr("Choose pictures…"), icon="image-plus-outline", tip=tr("Classify more pictures")
        )
        self.watch = button(tr("Watch a folder…"), icon="folder-eye-outline")
        self.live = button(
            tr("Live camera…"), icon="camera-outline", tip=tr("Answer what a camera sees, as it sees it")
        )
        self.clear = button(tr("Clear"), tip=tr("Take all answers away; files stay as they are"))
        self.save_menu = QMenu(self)
        self.save = button(
            tr("Save answers"), icon="content-save-outline", tip=tr("Save the answers as CSV or JSON")
        )
        self.save.setMenu(self.save_menu)
        self.copy = button(
            tr("Copy into folders…"),
            icon="folder-multiple-outline",
            tip=tr("Copy the pictures into one folder per class"),
        )
        self.drop = DropArea(tr("Drop pictures or folders here"), HINT)
        self.grid = ImageGrid(workspace.thumbnails.get, workspace.thumbnails.broken)
        enlarge(self.grid, workspace.pictures)
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
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
        head.addWidget(self.save_module)
        head.addWidget(self.add_class)
        head.addWidget(self.load)
        layout.addLayout(head)
        self.tools = QWidget()
        tools = QHBoxLayout(self.tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(theme.GAP)
        tools.addWidget(self.filter)
        tools.addWidget(self.sort)
        tools.addStretch()
        tools.addWidget(self.save)
        tools.addWidget(self.copy)
        layout.addWidget(self.tools)
        doubts = QHBoxLayout()
        doubts.setSpacing(theme.GAP)
        doubts.addWidget(self.sureness, 1)
        doubts.addWidget(self.mistakes, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(doubts)
        layout.addWidget(self.corrections)
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
        foot.addWidget(self.watch)
        foot.addWidget(self.live)
        foot.addWidget(self.clear)
        foot.addWidget(self.words, 1)
        layout.addLayout(foot)

    def show_module(self, name: str, path: Path, facts: Sequence[str], *, unsaved: bool, busy: bool) -> None:
        """Name the module; one that learned and is not saved can be saved, and one at work is left alone."""
        self.title.setText(name)
        self.title.setToolTip(tip(str(path)))
        self.facts.setText(" · ".join(facts))
        self.save_module.setVisible(unsaved)
        for widget in (self.save_module, self.add_class, self.mistakes):
            widget.setEnabled(not busy)

    def fill_filter(self, every: Sequence[Answer]) -> None:
        """Offer the classes and statuses that there are; what was chosen stays."""
        box = self.filter
        labels = sorted({a.label for a in every if a.status == AnswerStatus.OK}, key=str.casefold)
        there = {a.written_status for a in every}
        statuses = {status: words for status, words in FILTER_WORDS.items() if status in there}
        wanted = ["", *(f"class:{name}" for name in labels), *statuses]
        if [box.itemData(i) for i in range(box.count())] == wanted:
            return
        chosen = box.currentData()
        box.clear()
        for value, words in zip(wanted, [tr("All"), *labels, *statuses.values()], strict=True):
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))


def _spoken(a: Answer, said: str) -> str:
    """An answer as it is read aloud, without signs: "tulips, 80 %, doubtful"."""
    if a.corrected:
        return tr("{label}, {about}", label=a.label, about=said)
    if a.status not in {AnswerStatus.OK, AnswerStatus.NOT_SURE}:
        return STATUS_WORDS[a.status]
    if a.status == AnswerStatus.OK:
        return tr("{label}, {probability}", label=a.label, probability=percent(a.probability))
    return tr("{label}, {probability}, doubtful", label=a.label, probability=percent(a.probability))


def grid_item(a: Answer) -> GridItem:
    """An answer as a cell of the grid: its guess, ? where it is in doubt, and how probable it is."""
    tops = "\n".join(f"{percent(p)}  {name}" for name, p in a.top)
    guess = a.status in {AnswerStatus.OK, AnswerStatus.NOT_SURE}
    said = tr("confirmed") if a.top and a.label == a.top[0][0] else tr("corrected")
    lines = [a.path.name, *([a.detail] if a.detail else []), *([tops] if tops else [])]
    return GridItem(
        key=str(a.path),
        path=a.path,
        caption=a.words,
        note=said if a.corrected else percent(a.probability) if guess else "",
        bar=a.probability if a.top else None,
        tone="success" if a.corrected else "accent" if a.status == AnswerStatus.OK else "warning",
        spoken=_spoken(a, said),
        tip="\n".join(lines),
    )
