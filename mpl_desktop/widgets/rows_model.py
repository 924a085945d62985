"""A plain read-only table: headers, rows of text, and the values to sort by."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from mpl_desktop.language.words import words_of
from mpl_desktop.widgets.plain_text import tip

tr = words_of(__name__)

Index = QModelIndex | QPersistentModelIndex
VALUE = Qt.ItemDataRole.UserRole
EMPTY = tr("empty", meaning="a cell without words")
"""What a screen reader says of a cell without words."""


class RowsModel(QAbstractTableModel):
    """Cells are `(text, value)`: the text is shown, the value sorted by.

    `numbers` are the columns that stand right-aligned.
    """

    def __init__(self, headers: Sequence[str], tips: Sequence[str] = (), numbers: Sequence[int] = ()) -> None:
        super().__init__()
        self._numbers = frozenset(numbers)
        self._headers = tuple(headers)
        self._tips = tuple(tips)
        self.rows: list[tuple[tuple[str, Any], ...]] = []

    def set_rows(self, rows: list[tuple[tuple[str, Any], ...]]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Qt asks."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Qt asks."""
        return 0 if parent is not None and parent.isValid() else len(self._headers)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Qt asks."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in self._numbers else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole and section < len(self._tips):
            return self._tips[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt asks."""
        if not index.isValid():
            return None
        text, value = self.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return text or EMPTY
        if role == VALUE:
            return value
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in self._numbers:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None
