"""Several modules into one: which ones, and pictures to judge the new one by. The work runs as a job of the window."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from mpl_desktop import theme
from mpl_desktop.dialogs.open_save import ask_for_target
from mpl_desktop.jobs import sharing
from mpl_desktop.jobs.runner import Task
from mpl_desktop.language.words import sentences, words_of
from mpl_desktop.messages import Message, for_failure
from mpl_desktop.widgets.controls import button, label
from mpl_desktop.workspace.drops import MODULE_SUFFIX
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.errors import EngineError
from mpl_engine.formatting import comma_list, percent
from mpl_engine.modules.info import ModuleInfo, read_info
from mpl_engine.modules.merging.plan import called, check_mergeable, merged_remarks, plan_classes

if TYPE_CHECKING:
    from mpl_engine.modules.merging.plan import Merged

tr = words_of(__name__)

MODULES = f"{tr('Modules')} (*{MODULE_SUFFIX})"
ABOUT = tr(
    "One module that knows the classes of all of these. Nothing is trained, and no picture is needed: modules keep "
    "what they learned from. They must have been made with the same model."
)
NO_PICTURES = tr(
    "Without pictures to judge by, the new module always answers, and nothing is said of how often it is right."
)
WIDTH = 520


class MergeDialog(QDialog):
    """`infos` are the modules, of which the first is the one that was in view.

    Args:
        workspace: jobs and settings.
        first: the module that was in view.
        parent: the window.
    """

    def __init__(self, workspace: Workspace, first: ModuleInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.infos: list[ModuleInfo] = [first]
        self.pictures: Path | None = None
        self.setWindowTitle(tr("Merge modules"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Modules to merge"))
        self.list.setMinimumHeight(3 * theme.ROW)
        self.add = button(tr("Add a module…"), self.choose, icon="plus")
        self.take = button(
            tr("Take it away"), self.take_away, tip=tr("Leave the chosen module out; its file stays")
        )
        self.words = label("", "muted", wrap=True)
        self.words.setAccessibleName(tr("What the new module will know"))
        self.judge = button(
            tr("Pictures to judge by…"),
            self.choose_pictures,
            icon="folder-open-outline",
            tip=tr(
                "A folder with a folder of pictures for each class; those that a module learned from are left out"
            ),
        )
        self.judged = label(NO_PICTURES, "muted", wrap=True)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = button(tr("Merge…"), kind="primary")
        box.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self.merge)
        box.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self.add)
        row.addWidget(self.take)
        row.addStretch()
        folder = QHBoxLayout()
        folder.setSpacing(theme.GAP)
        folder.addWidget(self.judge, 0, Qt.AlignmentFlag.AlignTop)
        folder.addWidget(self.judged, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.GROUP)
        layout.setSpacing(theme.GROUP)
        layout.addWidget(label(ABOUT, wrap=True))
        layout.addWidget(self.list, 1)
        layout.addLayout(row)
        layout.addWidget(self.words)
        layout.addLayout(folder)
        layout.addWidget(box)
        self.list.currentRowChanged.connect(lambda _: self._say())
        self._show()

    def choose(self) -> None:
        """Ask for modules to add."""
        start = str(self.infos[0].path.parent)
        found, _ = QFileDialog.getOpenFileNames(self, tr("Add a module"), start, MODULES)
        self.add_modules([Path(item) for item in found])

    def add_modules(self, paths: Sequence[Path]) -> None:
        """Merge these too; one that cannot be read is told and left out."""
        said = []
        for path in paths:
            try:
                info = read_info(path)
            except EngineError as error:
                said.append(for_failure(error).text)
            else:
                if info.path not in [one.path for one in self.infos]:
                    self.infos.append(info)
        self._show()
        if said:
            self.words.setText(sentences(said))

    def take_away(self) -> None:
        """Leave the chosen module out; the first stays."""
        row = self.list.currentRow()
        if row > 0:
            del self.infos[row]
            self._show()

    def choose_pictures(self) -> None:
        """Ask for a folder of pictures to judge by."""
        if found := QFileDialog.getExistingDirectory(self, tr("A folder with a folder for each class")):
            self.pictures = Path(found)
            self.judged.setText(
                tr("The new module is judged by the pictures in {folder}.", folder=self.pictures.name)
            )

    def _show(self) -> None:
        self.list.clear()
        for info in self.infos:
            self.list.addItem(f"{called(info)}: {comma_list(info.class_names, 5)}")
        self._say()

    def _say(self) -> None:
        self.take.setEnabled(self.list.currentRow() > 0)
        words, mergeable = self._words()
        self.words.setText(words)
        self.go.setEnabled(mergeable)

    def _words(self) -> tuple[str, bool]:
        if len(self.infos) < 2:
            return tr("Add the module to merge it with."), False
        try:
            check_mergeable(self.infos)
        except EngineError as error:
            return for_failure(error).text, False
        plan = plan_classes(self.infos)
        said = [tr.many(len(plan.names), "{n:,} class together.", "{n:,} classes together.")]
        if plan.in_several:
            names = comma_list(plan.in_several)
            said.append(tr("One class of the pictures of both: {names}.", names=names))
        said += [
            tr("{first} and {second} may mean the same; they stay two.", first=first, second=second)
            for first, second in plan.look_alikes
        ]
        return sentences(said), True

    def merge(self, out: Path | None = None) -> Task | None:
        """Start the work and close; asks where to if no place is given. None if the person gave up."""
        if out is None:
            first, second = map(called, self.infos[:2])
            stem = tr("{first} and {second}", first=first, second=second)
            start = str(self.infos[0].path.parent / f"{stem}{MODULE_SUFFIX}")
            out = ask_for_target(self, tr("Save the merged module"), start, MODULE_SUFFIX, MODULES)
            if out is None:
                return None
        workspace = self.workspace
        paths = [info.path for info in self.infos]
        factory = sharing.merge(paths, out, self.pictures, workspace.settings.device, workspace.resources)
        task = workspace.jobs.submit(factory, tr("Merging modules"), kind="export")
        pictures = self.pictures is not None
        task.failed.connect(lambda failure: workspace.said.emit(for_failure(failure)))
        task.succeeded.connect(lambda done: _merged(workspace, done, judged=pictures))
        self.accept()
        return task


def _merged(workspace: Workspace, done: "Merged", *, judged: bool) -> None:
    workspace.module_wanted.emit(Path(done.path))
    workspace.said.emit(merged(done, judged=judged))


def merged(done: "Merged", *, judged: bool) -> Message:
    """The banner for a merged module: how it does where pictures were given, and what should be known of it."""
    said = [
        tr.many(
            len(done.classes),
            "Merged into {name}: {n:,} class.",
            "Merged into {name}: {n:,} classes.",
            name=Path(done.path).name,
        )
    ]
    if done.pictures:
        said.append(
            tr.many(
                done.pictures,
                "It is right on {accuracy} of {n:,} picture.",
                "It is right on {accuracy} of {n:,} pictures.",
                accuracy=percent(done.accuracy),
            )
        )
    said += [
        tr(
            "On those of {name}: {merged}, and {alone} alone.",
            name=one.name,
            merged=percent(one.judged.merged),
            alone=percent(one.judged.alone),
        )
        for one in done.sources
        if one.judged
    ]
    said += merged_remarks(done, judged=judged)
    return Message(sentences(said), "success" if done.calibrated or not judged else "warning")


def open_merge(parent: QWidget, workspace: Workspace, module: Path) -> None:
    """Open the dialog for a module."""
    try:
        info = read_info(module)
    except EngineError as error:
        workspace.said.emit(for_failure(error))
        return
    MergeDialog(workspace, info, parent).open()
