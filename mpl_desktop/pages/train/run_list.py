"""The runs of the project: select one to see its curves, two or more to compare, name them and act on them."""

from datetime import datetime
from typing import Any, ClassVar

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QMenu,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from mpl_desktop import theme
from mpl_desktop.dialogs.open_save import show_in_folder
from mpl_desktop.language.words import moment, number, words_of
from mpl_desktop.project.project import RunWords
from mpl_desktop.project.run_record import RunRecord, Status
from mpl_desktop.widgets.controls import button, label
from mpl_desktop.widgets.rows_model import RowsModel
from mpl_desktop.workspace.trainings import Trainings
from mpl_engine.formatting import percent

tr = words_of(__name__)

Index = QModelIndex | QPersistentModelIndex
_HEADERS = (tr("Training"), tr("Note"), tr("Date"), tr("Pictures"), tr("Right"), tr("Status"))
_TIPS = (
    tr("Press F2 or double-click to give it a name"),
    tr("Double-click to write what you want to remember"),
    tr("When it was started"),
    tr("How many pictures it learned from"),
    tr("Right answers, of the pictures kept aside"),
    "",
)
NAME, NOTE, STATUS = 0, 1, 5
_UNKNOWN = "–"
ROOM_FOR_NOTES = 560
"""Pixels; in less, names are worth more."""


class RunModel(RowsModel):
    """Names and notes can be typed; `described` carries the record and its new words."""

    described: ClassVar[Signal] = Signal(object, object)

    def __init__(self) -> None:
        super().__init__(_HEADERS, _TIPS, numbers=(3, 4))
        self.records: list[RunRecord] = []

    def show_records(self, records: list[RunRecord]) -> None:
        """Show other runs; where they are the same, what is being typed and what is selected stays."""
        rows = [_row(record) for record in records]
        if records and [id(r) for r in records] == [id(r) for r in self.records]:
            self.rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, STATUS))
        else:
            self.records = list(records)
            self.set_rows(rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names and notes can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in {NAME, NOTE} else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt asks."""
        return super().data(index, Qt.ItemDataRole.DisplayRole if role == Qt.ItemDataRole.EditRole else role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Ask for the edit."""
        if role != Qt.ItemDataRole.EditRole or str(value).strip() == self.data(index):
            return False
        record = self.records[index.row()]
        naming = index.column() == NAME
        words = RunWords.of(value if naming else record.words.name, record.words.note if naming else value)
        self.described.emit(record, words)
        return True


NAME_WIDTH = 64
"""Pixels that every column has at least, so that names can be told apart."""


class RunList(QWidget):
    """`chosen` carries the selected records, `again` one whose settings shall be used again."""

    chosen: ClassVar[Signal] = Signal(object)
    again: ClassVar[Signal] = Signal(object)

    def __init__(self, trainings: Trainings) -> None:
        super().__init__()
        self.trainings = trainings
        self.model = RunModel()
        self.table = QTableView()
        self.table.setAccessibleName(tr("Trainings so far"))
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(theme.scaled(28))
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(theme.scaled(NAME_WIDTH))
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for place in (NAME, NOTE):  # whose words may be of any length
            header.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
        self.again_button = button(
            tr("Train again"), self._again, tip=tr("Use the settings of this training and train"), once=True
        )
        self.resume_button = button(
            tr("Resume"), self._resume, tip=tr("Go on where this training stopped"), once=True
        )
        self._make_menu()
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        title = label(tr("Trainings so far"), "section")
        title.setToolTip(title.text())
        title.setMinimumWidth(1)  # beside an open drawer the buttons need the room
        head.addWidget(title, 1)
        for made in (self.again_button, self.resume_button, self.more_button):
            head.addWidget(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self.table.customContextMenuRequested.connect(self._ask_menu)
        self.model.described.connect(trainings.describe)
        trainings.listed.connect(self.refresh)
        self.refresh()

    def _make_menu(self) -> None:
        self.menu = QMenu(self)
        self.rename_action = self._action(tr("Rename"), lambda: self._edit(NAME))
        self.note_action = self._action(tr("Write a note"), lambda: self._edit(NOTE))
        self.folder_action = self._action(tr("Show folder"), self._show_folder)
        self.menu.addSeparator()
        self.forget_action = self._action(tr("Remove from this list"), self._forget)
        self.forget_action.setToolTip(tr("Take it off this list, or out of the queue; its folder stays"))
        self.menu.setToolTipsVisible(True)
        self.more_button = button(tr("More"), tip=tr("Rename, write a note, show the folder, remove"))
        self.more_button.setMenu(self.menu)

    def _action(self, words: str, act: Any) -> QAction:
        made = self.menu.addAction(words)
        made.triggered.connect(lambda _checked=False: act())
        return made

    @property
    def records(self) -> list[RunRecord]:
        """As listed: newest first."""
        return list(reversed(self.trainings.records))

    @property
    def selected(self) -> list[RunRecord]:
        """The selected ones, newest first."""
        records = self.model.records
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [records[row] for row in rows if row < len(records)]

    def refresh(self) -> None:
        """Read the list again; the selection stays."""
        paths = {record.path for record in self.selected}
        self.model.show_records(self.records)
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row, record in enumerate(self.records):
            if record.path in paths:
                self.table.selectionModel().select(self.model.index(row, 0), flags)
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
        for made in (
            self.again_button,
            self.more_button,
            self.rename_action,
            self.note_action,
            self.folder_action,
        ):
            made.setEnabled(one is not None)
        self.resume_button.setEnabled(
            one is not None and one.status in {Status.PAUSED, Status.STOPPED, Status.FAILED}
        )
        self.forget_action.setEnabled(
            one is not None and (one.status == Status.WAITING or self.trainings.task(one) is None)
        )
        self.chosen.emit(chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the notes out where there is no room for them."""
        super().resizeEvent(event)
        self.table.setColumnHidden(NOTE, self.width() < theme.scaled(ROOM_FOR_NOTES))

    def _edit(self, column: int) -> None:
        for record in self.selected[:1]:
            self.table.showColumn(column)
            index = self.model.index(self.model.records.index(record), column)
            self.table.setCurrentIndex(index)
            self.table.edit(index)

    def _ask_menu(self, place: QPoint) -> None:
        if self.more_button.isEnabled():
            self.menu.popup(self.table.viewport().mapToGlobal(place))

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
    pictures = record.started.train_images if record.started else None
    began = record.began
    return (
        (record.name, record.path.name),
        (record.words.note, record.words.note),
        (_date(began) if began else _UNKNOWN, record.path.name),
        (_UNKNOWN if pictures is None else number(pictures, ","), pictures or 0),
        (percent(record.accuracy), record.accuracy or 0.0),
        (record.status_words, record.status_words),
    )


def _date(when: datetime) -> str:
    """In English with its year only where that is another."""
    this_year = when.year == datetime.now().year  # noqa: DTZ005 - local time is meant
    return moment(when, "%d %b, %H:%M" if this_year else "%d %b %Y")
