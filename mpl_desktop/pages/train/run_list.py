"""The runs of the project: select one to see its curves, two or more to compare, and act on them."""

from typing import ClassVar

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.dialogs.open_save import show_in_folder
from mpl_desktop.project.run_record import RunRecord, Status
from mpl_desktop.widgets.controls import button
from mpl_desktop.widgets.rows_model import RowsModel
from mpl_desktop.workspace.trainings import Trainings
from mpl_engine.formatting import percent

_HEADERS = ("Run", "Backbone", "Preset", "Shots", "Zero-shot", "Accuracy", "Status")


class RunList(QWidget):
    """`chosen` carries the selected records, `again` one whose settings shall be used again."""

    chosen: ClassVar[Signal] = Signal(object)
    again: ClassVar[Signal] = Signal(object)

    def __init__(self, trainings: Trainings) -> None:
        super().__init__()
        self.trainings = trainings
        self.model = RowsModel(_HEADERS, numbers=(3, 4, 5))
        self.table = QTableView()
        self.table.setAccessibleName("Runs")
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(28)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.again_button = button(
            "Train again", self._again, tip="Put these settings into the page and train", once=True
        )
        self.resume_button = button("Resume", self._resume, tip="Go on where this run stopped", once=True)
        self.folder_button = button("Show folder", self._show_folder)
        self.forget_button = button(
            "Remove", self._forget, tip="Take it off this list, or out of the queue; its folder stays"
        )
        column = QVBoxLayout()
        column.setSpacing(4)
        for made in (self.again_button, self.resume_button, self.folder_button, self.forget_button):
            column.addWidget(made)
        column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(self.table, 1)
        row.addLayout(column)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        trainings.listed.connect(self.refresh)
        self.refresh()

    @property
    def records(self) -> list[RunRecord]:
        """As listed: newest first."""
        return list(reversed(self.trainings.records))

    @property
    def selected(self) -> list[RunRecord]:
        """The selected ones, newest first."""
        records = self.records
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [records[row] for row in rows if row < len(records)]

    def refresh(self) -> None:
        """Read the list again; the selection stays."""
        paths = {record.path for record in self.selected}
        self.model.set_rows([_row(record) for record in self.records])
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for number, record in enumerate(self.records):
            if record.path in paths:
                self.table.selectionModel().select(self.model.index(number, 0), flags)
        self._selected()

    def select(self, record: RunRecord) -> None:
        """Select one run."""
        if record in self.records:
            # Not `selectRow`: it would toggle while Ctrl is held, as in Ctrl+R.
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            index = self.model.index(self.records.index(record), 0)
            self.table.selectionModel().setCurrentIndex(index, flags)

    def _selected(self) -> None:
        chosen = self.selected
        one = chosen[0] if len(chosen) == 1 else None
        self.again_button.setEnabled(one is not None)
        self.folder_button.setEnabled(one is not None)
        self.resume_button.setEnabled(
            one is not None and one.status in {Status.PAUSED, Status.STOPPED, Status.FAILED}
        )
        self.forget_button.setEnabled(
            one is not None and (one.status == Status.WAITING or self.trainings.task(one) is None)
        )
        self.chosen.emit(chosen)

    def _again(self) -> None:
        for record in self.selected[:1]:
            self.again.emit(record)

    def _resume(self) -> None:
        for record in self.selected[:1]:
            self.trainings.resume(record)

    def _show_folder(self) -> None:
        for record in self.selected[:1]:
            show_in_folder(record.path)

    def _forget(self) -> None:
        for record in self.selected[:1]:
            self.trainings.forget(record)


def _row(record: RunRecord) -> tuple[tuple[str, object], ...]:
    plan = record.plan
    accuracy, zero_shot = record.accuracy, (record.result or {}).get("zero_shot_accuracy", record.zero_shot)
    backbone = plan.backbone.split("/")[-1].replace(":", " ")
    return (
        (record.name, record.path.name),
        (backbone, backbone),
        (plan.preset or "own", plan.preset or ""),
        (str(plan.config.shots), plan.config.max_shots),
        (percent(zero_shot), zero_shot or 0.0),
        (percent(accuracy), accuracy or 0.0),
        (record.status_words, record.status_words),
    )
