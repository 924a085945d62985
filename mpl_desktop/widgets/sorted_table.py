"""A table of rows that is sorted by a click on a column's head, or from its menu by keys."""

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.widgets.rows_model import VALUE, RowsModel

tr = words_of(__name__)


class SortedTable(QTableView):
    """The rows of a model, whole rows selected; the first column takes the room that is left.

    Its context menu (Menu key, Shift+F10) has an entry for each column: chosen again it sorts the other way.
    """

    def __init__(self, rows: RowsModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        proxy = QSortFilterProxyModel(self)
        proxy.setSourceModel(rows)
        proxy.setSortRole(VALUE)
        self.setAccessibleName(name)
        self.setModel(proxy)
        self.setSortingEnabled(True)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.scaled(theme.ROW))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        for column in range(rows.columnCount()):
            title = rows.headerData(column, Qt.Orientation.Horizontal)
            action = QAction(tr("Sort by “{column}”", column=title), self)
            action.triggered.connect(lambda _=False, column=column: self._sort(column))
            self.addAction(action)

    def _sort(self, column: int) -> None:
        header = self.horizontalHeader()
        again = header.sortIndicatorSection() == column
        rising = Qt.SortOrder.AscendingOrder
        order = Qt.SortOrder.DescendingOrder if again and header.sortIndicatorOrder() == rising else rising
        self.sortByColumn(column, order)
