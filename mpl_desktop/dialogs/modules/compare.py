"""Two modules side by side: what they say of themselves, and which is right on the same pictures."""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from mpl_desktop import theme
from mpl_desktop.dialogs.modules.merge import MODULES
from mpl_desktop.jobs import sharing
from mpl_desktop.jobs.runner import Priority, Task
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import for_failure
from mpl_desktop.widgets.controls import button, label
from mpl_desktop.widgets.rows_model import RowsModel
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.errors import EngineError
from mpl_engine.formatting import percent
from mpl_engine.modules.info import ModuleInfo, read_info
from mpl_engine.modules.merging.plan import called

if TYPE_CHECKING:
    from mpl_desktop.jobs.sharing import Compared
    from mpl_engine.modules.compare import ModuleComparison

tr = words_of(__name__)

WORDS = {
    "classes": tr("Number of classes"),
    "only": tr("Classes that the other lacks"),
    "backbone": tr("Model"),
    "preparation": tr("How pictures are prepared"),
    "answer": tr("What answers"),
    "prompts": tr("Learned parts"),
    "accuracy": tr("Right on pictures kept aside"),
    "images": tr("Pictures it learned from"),
    "merged": tr("Merged from"),
}
"""What two modules may say differently; settings of their trainings stand on the command line alone."""


class CompareDialog(QDialog):
    """Compares when it opens, in the background.

    Args:
        workspace: jobs and settings.
        first: the module that was in view.
        second: the other.
        parent: the window.
    """

    def __init__(
        self, workspace: Workspace, first: ModuleInfo, second: ModuleInfo, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.workspace, self.first, self.second = workspace, first, second
        self._task: Task | None = None
        names = called(first), called(second)
        self.setWindowTitle(tr("Compare modules"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(760, 520)
        self.words = label("", "muted", wrap=True)
        self.said = RowsModel((tr("What"), *names))
        self.answers = RowsModel((tr("Picture"), tr("Its folder says"), *names))
        self.said_table = _table(self.said, tr("What the modules say differently"))
        self.answers_table = _table(self.answers, tr("Pictures that they answer differently"))
        self.answers_table.hide()
        self.pictures = button(
            tr("On pictures…"),
            self.choose_pictures,
            icon="folder-open-outline",
            tip=tr(
                "Have both answer the same pictures; those in folders that are named as classes tell which is right"
            ),
        )
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self.pictures)
        row.addWidget(box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.GROUP)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.words)
        layout.addWidget(self.said_table, 1)
        layout.addWidget(self.answers_table, 2)
        layout.addLayout(row)
        self.compare(None)

    def choose_pictures(self) -> None:
        """Ask for a folder of pictures, and compare on them."""
        if found := QFileDialog.getExistingDirectory(self, tr("Pictures for both modules")):
            self.compare(Path(found))

    def compare(self, pictures: Path | None) -> None:
        """Compare, also on a folder of pictures if one is given."""
        self.pictures.setEnabled(False)
        self.words.setText(tr("Comparing"))
        factory = sharing.compare(
            self.first.path,
            self.second.path,
            pictures,
            self.workspace.settings.device,
            self.workspace.resources,
        )
        task = self.workspace.jobs.submit(
            factory, tr("Comparing modules"), kind="inside", priority=Priority.ANSWER
        )
        self._task = task
        task.succeeded.connect(self._show)
        task.failed.connect(lambda failure: self._ended(for_failure(failure).text))
        task.cancelled.connect(lambda: self._ended(tr("Stopped.")))

    def done(self, result: int) -> None:
        """Stop what runs; nobody is left to see it."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            for signal in (task.succeeded, task.failed, task.cancelled):
                signal.disconnect()
        super().done(result)

    def _ended(self, words: str) -> None:
        self._task = None
        self.words.setText(words)
        self.pictures.setEnabled(True)

    def _show(self, found: "Compared") -> None:
        rows: list[tuple[tuple[str, Any], ...]] = [
            ((WORDS[one.what], one.what), (one.first, one.first), (one.second, one.second))
            for one in found.differences
            if one.what in WORDS
        ]
        self.said.set_rows(rows)
        words = (
            tr.many(len(rows), "{n:,} difference.", "{n:,} differences.")
            if rows
            else tr("Their descriptions say the same.")
        )
        if found.on_pictures is not None:
            words = f"{words} {self._on_pictures(found.on_pictures)}"
        self._ended(words)

    def _on_pictures(self, found: "ModuleComparison") -> str:
        rows: list[tuple[tuple[str, Any], ...]] = [
            (
                (Path(one.path).name, one.path),
                (one.true or "–", one.true or ""),
                (f"{one.label_a} {percent(one.probability_a)}", one.probability_a),
                (f"{one.label_b} {percent(one.probability_b)}", one.probability_b),
            )
            for one in found.flipped
        ]
        self.answers.set_rows(rows)
        self.answers_table.setVisible(bool(rows))
        words = tr.many(
            len(rows),
            "{n:,} of {total:,} pictures is answered differently.",
            "{n:,} of {total:,} pictures are answered differently.",
            total=found.images,
        )
        if found.labelled:
            right = tr.many(
                found.labelled,
                "Right on {n:,} whose class is known: {first} {first_right}, {second} {second_right}.",
                "Right on {n:,} whose class is known: {first} {first_right}, {second} {second_right}.",
                first=called(self.first),
                first_right=percent(found.accuracy_a),
                second=called(self.second),
                second_right=percent(found.accuracy_b),
            )
            words = f"{words} {right}"
        return words


def _table(model: RowsModel, name: str) -> QTableView:
    table = QTableView()
    table.setAccessibleName(name)
    table.setModel(model)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(28)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    return table


def open_compare(parent: QWidget, workspace: Workspace, module: Path) -> None:
    """Ask for another module and compare it with this one."""
    found, _ = QFileDialog.getOpenFileName(parent, tr("Compare with"), str(module.parent), MODULES)
    if not found:
        return
    try:
        infos = read_info(module), read_info(Path(found))
    except EngineError as error:
        workspace.said.emit(for_failure(error))
        return
    CompareDialog(workspace, *infos, parent).open()
