"""The numbers of one run as a table: one row per step, validation accuracy where an epoch ends."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from mpl_desktop.language.words import number, words_of
from mpl_desktop.project.run_record import RunRecord
from mpl_desktop.widgets.rows_model import EMPTY

tr = words_of(__name__)

Index = QModelIndex | QPersistentModelIndex
_HEADERS = (tr("Step"), tr("Loss"), tr("Learning rate"), tr("Validation"))


class CurveModel(QAbstractTableModel):
    """Reads the record directly; `refresh` takes in what was appended."""

    def __init__(self) -> None:
        super().__init__()
        self._record: RunRecord | None = None
        self._rows = 0
        self._val: dict[int, float] = {}

    def show_record(self, record: RunRecord | None) -> None:
        """Show another run, or the same after it changed."""
        if record is not self._record or (record is not None and len(record.steps) < self._rows):
            self.beginResetModel()
            self._record = record
            self._rows = len(record.steps) if record else 0
            self._take_val()
            self.endResetModel()
        elif record is not None and len(record.steps) > self._rows:
            self.beginInsertRows(QModelIndex(), self._rows, len(record.steps) - 1)
            self._rows = len(record.steps)
            self._take_val()
            self.endInsertRows()

    def _take_val(self) -> None:
        record = self._record
        self._val = dict(zip(record.epoch_steps, record.val, strict=True)) if record else {}

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Qt asks."""
        return 0 if parent is not None and parent.isValid() else self._rows

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Qt asks."""
        return 0 if parent is not None and parent.isValid() else len(_HEADERS)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Qt asks."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _HEADERS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt asks."""
        record = self._record
        if record is None or not index.isValid() or index.row() >= len(record.steps):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        row = index.row()
        step = record.steps[row]
        val = self._val.get(step)
        words = (
            f"{step}",
            number(record.losses[row], ".4f"),
            number(record.rates[row], ".3g"),
            "" if val is None else number(val, ".1%"),
        )
        said = words[index.column()]
        return said or EMPTY if role == Qt.ItemDataRole.AccessibleTextRole else said
