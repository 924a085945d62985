"""The check before training, on the Images page: what was found, both pictures, and a fix for each."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.jobs.dataset import DatasetJobs
from mpl_desktop.jobs.runner import Task
from mpl_desktop.messages import count, for_failure
from mpl_desktop.pages.images.findings import Finding, findings, fixed, summary
from mpl_desktop.project.plan import plan_of
from mpl_desktop.widgets.controls import button, label
from mpl_desktop.widgets.fitted_picture import FittedPicture
from mpl_desktop.widgets.rows_model import RowsModel
from mpl_desktop.workspace.workspace import Workspace

if TYPE_CHECKING:
    from mpl_engine.checks.check import CheckReport

ASK = (
    "Before training: look for pictures that stand twice in disguise, and for labels that are probably wrong. "
    "Nothing is changed by itself."
)
PICTURE = 112


class CheckPanel(QWidget):
    """Findings stay until the folder is looked at again; those that were dealt with leave the list."""

    def __init__(self, workspace: Workspace, looks: DatasetJobs) -> None:
        super().__init__()
        self.workspace = workspace
        self.report: CheckReport | None = None
        self.shown: list[Finding] = []
        self._looks = looks
        self._task: Task | None = None
        self.start_button = button("Check images", self.start, icon="shield-search")
        self.stop_button = button("Cancel", self.stop)
        self.words = label(ASK, "muted", wrap=True)
        self.model = RowsModel(("Finding", "Image", "Remark"))
        self.table = QTableView()
        self.table.setAccessibleName("Findings of the check")
        self.table.setModel(self.model)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.ROW)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.setWordWrap(False)  # the whole remark stands below the table
        self.pictures = (FittedPicture(PICTURE), FittedPicture(PICTURE))
        self.detail = label("", wrap=True)
        self.fix_button = button("Fix", self.fix, icon="check", tip="Can be undone (Ctrl+Z)")
        self.leave_button = button(
            "Exclude",
            self.exclude,
            icon="eye-off-outline",
            tip="Leave the images out; can be undone (Ctrl+Z)",
        )
        self._lay_out()
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._selected())
        workspace.decisions_changed.connect(self._fill)
        workspace.dataset_changed.connect(self.forget)
        workspace.thumbnails.arrived.connect(lambda _: self._show_pictures())
        self._fill()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(self.words, 1)
        head.addWidget(self.stop_button)
        head.addWidget(self.start_button)
        buttons = QVBoxLayout()
        buttons.setSpacing(theme.GAP)
        buttons.addWidget(self.detail)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self.fix_button)
        row.addWidget(self.leave_button)
        row.addStretch()
        buttons.addLayout(row)
        buttons.addStretch()
        self.foot = QWidget()
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(theme.GAP)
        for picture in self.pictures:
            picture.setFixedSize(PICTURE, PICTURE)
            foot.addWidget(picture)
        foot.addLayout(buttons, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.foot)

    def start(self) -> None:
        """Check the images in use."""
        project, data = self.workspace.project, self.workspace.dataset
        if project is None or data is None or self._task:
            return
        factory = self._looks.check(data, plan_of(project, data, self.workspace.settings.device))
        task = self.workspace.jobs.submit(factory, "Checking the images", kind="check")
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
        self._fill()

    def _done(self, task: Task, report: "CheckReport") -> None:
        if task is self._task:
            self._task, self.report = None, report
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
        self.model.set_rows([((f.words, f.words), (f.key, f.key), (f.detail, f.detail)) for f in self.shown])
        self.table.setVisible(bool(self.shown))
        self.foot.setVisible(bool(self.shown))
        self.stop_button.setVisible(self._task is not None)
        self.start_button.setVisible(self._task is None)
        self.start_button.setText("Check again" if self.report else "Check images")
        self.start_button.setEnabled(self.workspace.dataset is not None)
        if self._task:
            self.words.setText("Checking the images. This takes about as long as one epoch of training.")
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
        if len(chosen) == 1:
            self.fix_button.setText(chosen[0].fix)
            images = f"{chosen[0].key} and {chosen[0].other}" if chosen[0].other else chosen[0].key
            self.detail.setText(f"{images}. {chosen[0].detail}")
        else:
            self.fix_button.setText(f"Fix {count(len(chosen), 'finding')}")
            self.detail.setText(f"{count(len(chosen), 'finding')} selected." if chosen else "")
        self._show_pictures()

    def _show_pictures(self) -> None:
        chosen, data = self.chosen(), self.workspace.dataset
        one = chosen[0] if len(chosen) == 1 else None
        keys = (one.key, one.other) if one else ("", "")
        paths = {i.key: data.root / i.path for c in data.classes for i in c.images} if data and one else {}
        for picture, key in zip(self.pictures, keys, strict=True):
            picture.setVisible(key in paths)
            if key in paths:
                found = self.workspace.thumbnails.get(paths[key])
                picture.show_picture(found.toImage() if found else None)
                picture.setAccessibleName(key)

    def _homes(self) -> dict[str, str]:
        data = self.workspace.dataset
        return {image.key: c.folder for c in data.classes for image in c.images} if data else {}

    def fix(self) -> None:
        """Do what the selected findings ask for, as one step."""
        chosen = self.chosen()
        if chosen:
            text = chosen[0].fix if len(chosen) == 1 else f"Fix {count(len(chosen), 'finding')}"
            self.workspace.decide(text, fixed(self.workspace.decisions, chosen, self._homes()))

    def exclude(self) -> None:
        """Leave the images of the selected findings out."""
        keys = [key for f in self.chosen() for key in (f.exclude or (f.key,))]
        if keys:
            self.workspace.decide(
                f"Exclude {count(len(keys), 'image')}", self.workspace.decisions.with_images(keys, used=False)
            )
