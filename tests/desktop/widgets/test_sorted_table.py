"""A table is sorted by keys alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from mpl_desktop.widgets.rows_model import RowsModel
from mpl_desktop.widgets.sorted_table import SortedTable


@pytest.fixture
def table(qtbot: QtBot) -> SortedTable:
    rows = RowsModel(("File", "Size"))
    rows.set_rows([(("b.png", "b.png"), ("9", 9)), (("a.png", "a.png"), ("10", 10))])
    made = SortedTable(rows, "Files")
    qtbot.addWidget(made)
    made.show()
    return made


def column(table: QAbstractItemView, number: int) -> list[str]:
    model = table.model()
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_its_menu_sorts_by_a_column_and_again_the_other_way(table: SortedTable) -> None:
    assert (
        table.contextMenuPolicy() == Qt.ContextMenuPolicy.ActionsContextMenu
    )  # Shift+F10 and the Menu key open it
    by_file, by_size = table.actions()
    assert [by_file.text(), by_size.text()] == ["Sort by “File”", "Sort by “Size”"]
    by_size.trigger()
    assert column(table, 1) == ["9", "10"]
    by_size.trigger()
    assert column(table, 1) == ["10", "9"]
    by_file.trigger()
    assert column(table, 0) == ["a.png", "b.png"]
