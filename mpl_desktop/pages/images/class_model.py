"""The list of classes: name (editable, with a tick for taking part) and number of images with a bar."""

from typing import Any, ClassVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mpl_desktop import theme
from mpl_desktop.language.words import number, words_of
from mpl_desktop.project.collection import ClassRow
from mpl_desktop.theme import icons
from mpl_desktop.widgets.plain_text import tip

tr = words_of(__name__)

Index = QModelIndex | QPersistentModelIndex
NAME, IMAGES = 0, 1
SHARE = Qt.ItemDataRole.UserRole
_HEADERS = (tr("Class"), tr("Images"))
_NAMED = {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}


class ClassModel(QAbstractTableModel):
    """Edits are not made here: `renamed` and `toggled` ask for them, and `set_rows` brings the result."""

    renamed: ClassVar[Signal] = Signal(str, str)
    toggled: ClassVar[Signal] = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ClassRow] = []
        self._most = 1

    def set_rows(self, rows: list[ClassRow]) -> None:
        """Show other rows; an equal set of folders keeps the selection."""
        same = [r.folder for r in rows] == [r.folder for r in self.rows]
        if not same:
            self.beginResetModel()
        self.rows = rows
        self._most = max((row.images for row in rows), default=1) or 1
        if same:
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 1))
        else:
            self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Qt asks."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Qt asks."""
        return 0 if parent is not None and parent.isValid() else 2

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Qt asks."""
        if orientation == Qt.Orientation.Horizontal and role in _NAMED:
            return _HEADERS[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == IMAGES:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names can be edited and ticked."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == NAME and not self.rows[index.row()].waits:
            flags |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Qt asks."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        values: dict[int, Any] = {Qt.ItemDataRole.ToolTipRole: tip(_tip(row))}
        if not row.used:
            values[Qt.ItemDataRole.ForegroundRole] = QColor(theme.colours().muted)
        if index.column() == NAME:
            checked = Qt.CheckState.Checked if row.used else Qt.CheckState.Unchecked
            values |= {Qt.ItemDataRole.DisplayRole: row.name, Qt.ItemDataRole.EditRole: row.name}
            said = row.name if row.used or row.waits else tr("{name}, left out", name=row.name)
            values[Qt.ItemDataRole.AccessibleTextRole] = (
                tr("{name}. {advice}", name=said, advice=row.advice) if row.advice else said
            )
            if row.waits:
                values[Qt.ItemDataRole.DecorationRole] = icons.icon("help-circle-outline", "muted")
            else:
                values[Qt.ItemDataRole.CheckStateRole] = checked
            if row.advice:
                values[Qt.ItemDataRole.DecorationRole] = icons.icon("alert-outline", "warning")
        else:
            values |= {Qt.ItemDataRole.DisplayRole: number(row.images, ","), SHARE: row.images / self._most}
            values[Qt.ItemDataRole.AccessibleTextRole] = tr.many(row.images, "{n:,} image", "{n:,} images")
        return values.get(role)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """Ask for the edit."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            self.toggled.emit(row.folder, Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        if role == Qt.ItemDataRole.EditRole and str(value).strip() != row.name:
            self.renamed.emit(row.folder, str(value))
            return True
        return False


LEAST_BAR = 20
"""Pixels below which a bar says nothing."""


class CountDelegate(QStyledItemDelegate):
    """A number, right-aligned, with a bar in front of it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        super().paint(painter, option, QModelIndex())
        share = index.data(SHARE)
        colours = theme.colours()
        rect: QRect = option.rect
        room = rect.adjusted(8, 0, -8, 0)
        text = str(index.data())
        painter.save()
        painter.setFont(theme.font(theme.BODY))
        width = max(theme.scaled(44), painter.fontMetrics().horizontalAdvance(text) + 8)
        painter.setPen(index.data(Qt.ItemDataRole.ForegroundRole) or QColor(colours.text))
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        bar = QRect(room.left(), room.center().y() - 3, room.width() - width, 6)
        if bar.width() >= LEAST_BAR:
            filled = max(2, round(bar.width() * share)) if share else 0
            painter.setPen(Qt.PenStyle.NoPen)
            for part, colour in (
                (bar, colours.soft),
                (QRect(bar.left(), bar.top(), filled, 6), colours.accent),
            ):
                painter.fillRect(QStyle.visualRect(option.direction, room, part), QColor(colour))
        painter.restore()


def _tip(row: ClassRow) -> str:
    if row.waits:
        return tr("Pictures without a class: give them one on the Label page")
    folder = (
        tr("Made here; it has no folder of its own")
        if row.added
        else tr("Folder: {folder}", folder=row.folder)
    )
    hint = (
        tr("F2 or a double click changes the name.")
        if row.added
        else tr("F2 or a double click changes the name; the folder is not renamed.")
    )
    words = tr("The model reads: {words}", words=row.words) if row.words else ""
    return "\n".join(part for part in (row.advice, words, folder, hint) if part)
