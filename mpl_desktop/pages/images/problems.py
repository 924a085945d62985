"""The list of files that could not be used, or only with a remark."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.dialogs.open_save import show_in_folder
from mpl_desktop.language.words import words_of
from mpl_desktop.widgets.controls import button, label
from mpl_desktop.widgets.rows_model import VALUE, RowsModel
from mpl_desktop.widgets.sorted_table import SortedTable

if TYPE_CHECKING:
    from mpl_engine.data.dataset import Dataset

tr = words_of(__name__)

_REASONS = {
    "unreadable": tr("Cannot be read"),
    "truncated": tr("Cut short"),
    "not_an_image": tr("Not an image"),
    "wrong_extension": tr("Wrong file ending"),
    "empty": tr("Empty"),
    "too_large": tr("Too large"),
    "duplicate": tr("Copy of another"),
    "in_two_classes": tr("In two classes"),
    "in_two_parts": tr("In two parts"),
    "hidden": tr("Hidden"),
    "symlink_loop": tr("Link in a circle"),
    "loose": tr("Outside the classes"),
    "name_collision": tr("Names collide"),
    "few_images": tr("Few images"),
    "empty_class": tr("Empty class"),
    "rescaled": tr("Brightness rescaled"),
}


class ProblemList(QWidget):
    """A sortable table; *show in folder* acts on the selected row."""

    def __init__(self) -> None:
        super().__init__()
        self._root = Path()
        self.model = RowsModel((tr("File"), tr("Problem"), tr("Used")))
        self.table = SortedTable(self.model, tr("Problems"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.detail = label("", "muted", wrap=True)
        self.show_button = button(tr("Show in folder"), self._show, icon="folder-open-outline")
        self.show_button.setEnabled(False)
        row = QHBoxLayout()
        row.addWidget(self.detail, 1)
        row.addWidget(self.show_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        self.table.selectionModel().selectionChanged.connect(self._selected)

    def set_dataset(self, dataset: "Dataset") -> None:
        """Show a folder's problems."""
        self._root = dataset.root
        self._details = {p.path: p.detail for p in dataset.problems}
        self.model.set_rows(
            [
                (
                    (p.path, p.path),
                    (_REASONS.get(p.reason.value, p.reason.value), p.reason.value),
                    (tr("Yes") if p.used else tr("No"), str(p.used)),
                )
                for p in dataset.problems
            ]
        )
        self.detail.setText(
            tr.many(
                len(dataset.problems),
                "{n:,} remark. Files marked {no} were left out; none was changed.",
                "{n:,} remarks. Files marked {no} were left out; none was changed.",
                no=tr("No"),
            )
            if dataset.problems
            else tr("No problems were found.")
        )

    def _current(self) -> str:
        rows = self.table.selectionModel().selectedRows()
        return str(rows[0].data(VALUE)) if rows else ""

    def _selected(self) -> None:
        path = self._current()
        self.show_button.setEnabled(bool(path))
        if path:
            self.detail.setText(tr("{file}: {about}.", file=path, about=self._details[path]))

    def _show(self) -> None:
        show_in_folder(self._root / self._current())
