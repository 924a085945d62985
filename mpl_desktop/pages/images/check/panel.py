"""The check before training, on the Images page: what was found, both pictures, and a fix for each."""

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.jobs.dataset import DatasetJobs
from mpl_desktop.jobs.runner import Task
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import for_failure
from mpl_desktop.pages.images.check.finding_table import FindingTable
from mpl_desktop.pages.images.check.findings import Finding, findings, fixed, summary
from mpl_desktop.project.plan import plan_of
from mpl_desktop.widgets.controls import button, label
from mpl_desktop.widgets.image_grid import CAPTION_HEIGHT, ITEM, GridItem, ImageGrid
from mpl_desktop.widgets.rows_model import RowsModel
from mpl_desktop.widgets.viewer.viewer import enlarge
from mpl_desktop.workspace.workspace import Workspace

if TYPE_CHECKING:
    from mpl_engine.checks.check import CheckReport

tr = words_of(__name__)

ASK = tr(
    "Before training: look for the same picture saved twice, and for pictures that are probably in the wrong class. "
    "Nothing is changed by itself."
)
PICTURES = (208, 124)
"""Width and height in pixels of the place for two pictures; what may be done with them needs room beside it."""
ONE = 120
"""The same width where a button beside it needs the room: the other picture is then scrolled to."""
SIDE = 84
"""Of a picture, in pixels."""
MOST_WORDS = 40
"""Letters on the button, which names a class."""


class CheckPanel(QWidget):
    """Findings stay until the folder is looked at again; those that were dealt with leave the list.

    `picked` carries the path of the picture that the selection is about, or None; `reported` a `CheckReport`, or None.
    """

    picked: ClassVar[Signal] = Signal(object)
    reported: ClassVar[Signal] = Signal(object)

    def __init__(self, workspace: Workspace, looks: DatasetJobs) -> None:
        super().__init__()
        self.workspace = workspace
        self.report: CheckReport | None = None
        self.shown: list[Finding] = []
        self._looks = looks
        self._task: Task | None = None
        self.start_button = button(tr("Check images"), self.start, icon="shield-search")
        self.stop_button = button(tr("Cancel"), self.stop)
        self.words = label(ASK, "muted", wrap=True)
        self.model = RowsModel((tr("Finding"),))
        self.table = FindingTable(self.model)
        self.pictures = ImageGrid(workspace.thumbnails.get, workspace.thumbnails.broken)
        self.pictures.setAccessibleName(tr("Pictures of the finding"))
        self.pictures.setFixedHeight(PICTURES[1] + theme.scaled(CAPTION_HEIGHT) - CAPTION_HEIGHT)
        self.pictures.setMinimumWidth(ONE)
        self.pictures.setMaximumWidth(PICTURES[0])
        self.pictures.set_least(SIDE)
        enlarge(self.pictures, workspace.pictures)
        self.fix_button = button(tr("Fix"), self.fix, icon="check", tip=tr("Can be undone (Ctrl+Z)"))
        self.leave_button = button(
            tr("Exclude"),
            self.exclude,
            icon="eye-off-outline",
            tip=tr("Leave the images out; can be undone (Ctrl+Z)"),
        )
        self.hint = label(tr("Space shows a picture large, Delete leaves it out."), "caption", wrap=True)
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        workspace.decisions_changed.connect(self._fill)
        workspace.dataset_changed.connect(self.forget)
        workspace.thumbnails.arrived.connect(self.pictures.pictures_arrived)
        self.pictures.delete_pressed.connect(self._exclude_picture)
        self.pictures.picked.connect(lambda _: self.picked.emit(self.picture))
        self._fill()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(self.words, 1)
        head.addWidget(self.stop_button)
        head.addWidget(self.start_button)
        buttons = QVBoxLayout()
        buttons.setSpacing(theme.GAP)
        for made in (self.fix_button, self.leave_button):
            buttons.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft)
        buttons.addWidget(self.hint)
        buttons.addStretch()
        self.foot = QWidget()
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(theme.GAP)
        foot.addWidget(self.pictures)
        foot.addLayout(buttons, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.foot)
        # Keeps the words where they are when the list comes and goes.
        layout.addStretch()

    def start(self) -> None:
        """Check the images in use."""
        project, data = self.workspace.project, self.workspace.dataset
        if project is None or data is None or self._task:
            return
        factory = self._looks.check(data, plan_of(project, data, self.workspace.settings.device))
        task = self.workspace.jobs.submit(factory, tr("Checking the images"), kind="check")
        self._task = task
        task.succeeded.connect(lambda report: self._done(task, report))
        task.failed.connect(lambda failure: self._ended(task, failure))
        task.cancelled.connect(lambda: self._ended(task, None))
        self._fill()

    def stop(self) -> None:
        """Stop the check; earlier findings stay."""
        if self._task:
            self._task.cancel()

    def forget(self) -> None:
        """The folder was looked at anew: what was found may not be there any more."""
        self.stop()
        self._task, self.report = None, None
        self.reported.emit(None)
        self._fill()

    def _done(self, task: Task, report: "CheckReport") -> None:
        if task is self._task:
            self._task, self.report = None, report
            self.reported.emit(report)
            self._fill()
            self.table.selectRow(0)

    def _ended(self, task: Task, failure: object) -> None:
        if task is self._task:
            self._task = None
            if failure is not None:
                self.workspace.said.emit(for_failure(failure))
            self._fill()

    def _fill(self) -> None:
        every = findings(self.report) if self.report else []
        row = self.table.currentIndex().row()
        self.shown = [f for f in every if f.open(self.workspace.decisions)]
        self.model.set_rows([((f.text, f.key),) for f in self.shown])
        self.table.setVisible(bool(self.shown))
        self.foot.setVisible(bool(self.shown))
        self.stop_button.setVisible(self._task is not None)
        self.start_button.setVisible(self._task is None)
        self.start_button.setText(tr("Check again") if self.report else tr("Check images"))
        self.start_button.setEnabled(self.workspace.dataset is not None)
        if self._task:
            self.words.setText(
                tr("Looking at every picture. This takes about as long as one round of a training.")
            )
        else:
            self.words.setText(summary(self.report, len(self.shown)) if self.report else ASK)
        if self.shown:
            self.table.selectRow(min(max(row, 0), len(self.shown) - 1))
        self._selected()

    def chosen(self) -> list[Finding]:
        """The selected findings."""
        return [self.shown[index.row()] for index in self.table.selectionModel().selectedRows()]

    def _selected(self) -> None:
        chosen = self.chosen()
        for made in (self.fix_button, self.leave_button):
            made.setEnabled(bool(chosen))
        self.leave_button.setVisible(any(f.relabel for f in chosen))
        several = tr.many(len(chosen), "Fix {n:,} finding", "Fix {n:,} findings")
        words = chosen[0].fix if len(chosen) == 1 else several
        self.fix_button.setText(words if len(words) <= MOST_WORDS else f"{words[:MOST_WORDS]}…")
        self._show_pictures(chosen)

    @property
    def picture(self) -> Path | None:
        """The picture that the selection is about."""
        item = self.pictures.currentIndex().data(ITEM)
        return item.path if isinstance(item, GridItem) else None

    def _show_pictures(self, chosen: list[Finding]) -> None:
        data, decisions = self.workspace.dataset, self.workspace.decisions
        wanted = dict.fromkeys(key for f in chosen for key in (f.key, f.other) if key)
        classes = data.classes if data and wanted else ()
        places = {i.key: (data.root / i.path, c.folder) for c in classes for i in c.images} if data else {}
        names = {c.folder: c.name for c in classes} | dict(decisions.names)
        items = []
        for key in wanted:
            if key in places:
                path, home = places[key]
                folder = decisions.relabels.get(key, home)
                items.append(GridItem(key, path, names.get(folder, folder)))
        self.pictures.set_items(items)
        self.pictures.setCurrentIndex(self.pictures.grid_model.index(0))

    def _homes(self) -> dict[str, str]:
        data = self.workspace.dataset
        return {image.key: c.folder for c in data.classes for image in c.images} if data else {}

    def fix(self) -> None:
        """Do what the selected findings ask for, as one step."""
        chosen = self.chosen()
        if chosen:
            text = (
                chosen[0].fix
                if len(chosen) == 1
                else tr.many(len(chosen), "Fix {n:,} finding", "Fix {n:,} findings")
            )
            self.workspace.decide(text, fixed(self.workspace.decisions, chosen, self._homes()))

    def _exclude_picture(self) -> None:
        self._leave_out([item.key for item in self.pictures.selected()])

    def exclude(self) -> None:
        """Leave the images of the selected findings out."""
        self._leave_out([key for f in self.chosen() for key in (f.exclude or (f.key,))])

    def _leave_out(self, keys: list[str]) -> None:
        if keys:
            self.workspace.decide(
                tr.many(len(keys), "Exclude {n:,} image", "Exclude {n:,} images"),
                self.workspace.decisions.with_images(keys, used=False),
            )
