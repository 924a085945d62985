"""Loads a module and its backbone for the Classify page, and finds a way on when that fails; has it learn more."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mpl_desktop.dialogs.open_save import ask_for_target
from mpl_desktop.jobs import modules as module_jobs
from mpl_desktop.jobs import training as training_jobs
from mpl_desktop.jobs.modules import Improved
from mpl_desktop.jobs.runner import Priority, Task
from mpl_desktop.language.words import listed, words_of
from mpl_desktop.messages import Action, Message, for_failure
from mpl_desktop.workspace.drops import MODULE_SUFFIX
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.backbones.errors import BackboneMismatch, DownloadNeeded
from mpl_engine.errors import EngineError
from mpl_engine.evaluation.decision import Decision
from mpl_engine.files.names import folder_name, numbered
from mpl_engine.modules.errors import CannotTeach
from mpl_engine.modules.info import ModuleInfo, read_info

tr = words_of(__name__)

IMPROVED = "improved"
"""What the file of a module that learned from pictures is called after its old name, until it is saved."""


MODULES = f"{tr('Modules')} (*{MODULE_SUFFIX})"
"""For dialogs of files."""


class ModuleLoader(QObject):
    """`changed` tells that a module was named, is ready or failed; `ready` only that it is ready.

    `moved` carries the file that a module was in and the one that it is in now, after it learned or was saved.

    Attributes:
        info: the module's description, or None.
        backbone: where its weights are, if they are a file of the person's.
        class_names: its classes, with those added by name.
        live: the loaded classifier, for the compute thread.
    """

    changed: ClassVar[Signal] = Signal()
    ready: ClassVar[Signal] = Signal()
    moved: ClassVar[Signal] = Signal(object, object)

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.info: ModuleInfo | None = None
        self.backbone: str | None = None
        self.class_names: tuple[str, ...] = ()
        self.live = module_jobs.LiveClassifier(workspace.resources)
        self._task: Task | None = None
        self._learning: Task | None = None
        self._parent = parent

    @property
    def loading(self) -> bool:
        """Whether the backbone is being loaded."""
        return self._task is not None

    @property
    def learning(self) -> bool:
        """Whether the module is learning from pictures."""
        return self._learning is not None

    @property
    def doing(self) -> str:
        """What it is busy with, in words; empty while it is not."""
        if self.loading:
            return tr("Loading the module")
        return tr("Learning from pictures") if self.learning else ""

    @property
    def teachable(self) -> bool:
        """Whether the module can learn from single pictures."""
        return self.info is not None and self.info.head is not None

    @property
    def folder(self) -> Path:
        """Where modules that learned from pictures are kept until they are saved."""
        return self.workspace.settings.data / "improved"

    @property
    def unsaved(self) -> bool:
        """Whether the module learned from pictures and lies nowhere but in the program's own folder."""
        return self.info is not None and self.info.path.parent == self.folder

    def kept(self) -> list[Path]:
        """Modules that learned from pictures and were not saved, the newest first."""
        with suppress(OSError):
            found = [path for path in self.folder.iterdir() if path.suffix == MODULE_SUFFIX]
            return sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)
        return []

    def load(self, path: Path, backbone: str | None = None) -> bool:
        """Use a module; its description is checked at once. Returns whether that was well."""
        try:
            info = read_info(path)
        except EngineError as error:
            self.workspace.said.emit(for_failure(error))
            return False
        self.info, self.class_names, self.backbone = info, info.class_names, backbone
        factory = self.live.load(path, backbone, self.workspace.settings.device)
        task = self.workspace.jobs.submit(
            factory, tr("Loading the module"), kind="load", priority=Priority.ANSWER
        )
        self._task = task
        task.succeeded.connect(lambda names: self._loaded(task, names))
        task.failed.connect(lambda failure: self._failed(task, path, failure))
        task.cancelled.connect(lambda: self._dropped(task))
        self.changed.emit()
        return True

    def add_class(self, name: str) -> Task:
        """Add a class by its name."""
        task = self.workspace.jobs.submit(
            self.live.add_class(name), tr("Adding a class"), priority=Priority.ANSWER
        )
        task.succeeded.connect(self._added)
        task.failed.connect(lambda failure: self.workspace.said.emit(for_failure(failure)))
        return task

    def weigh(self, decision: Decision) -> Task | None:
        """Keep costs and thresholds in the module's file; None while there is no module to keep them in."""
        if self.info is None or self.loading:
            return None
        path = self.info.path
        task = self.workspace.jobs.submit(
            self.live.weigh(path, decision), tr("Saving the module"), priority=Priority.ANSWER
        )
        task.succeeded.connect(self._weighed)
        task.failed.connect(lambda failure: self.workspace.said.emit(for_failure(failure)))
        return task

    def teach(self, lessons: Mapping[str, Sequence[Path]], name: str) -> Task | None:
        """Learn from pictures, by the name of their class; None while there is no module that can.

        The module's file stays as it is: what learned is a copy among those of the program, until it is saved.

        Args:
            lessons: pictures by the name of their class.
            name: what the module is called now.
        """
        if self.info is None or self.loading or self.learning or not self.teachable:
            return None
        old = self.info.path
        out = self._free(name)
        factory = self.live.teach(old, lessons, out, self.backbone, self.workspace.settings.device)
        task = self.workspace.jobs.submit(
            factory, tr("Learning from pictures"), kind="load", priority=Priority.ANSWER
        )
        self._learning = task
        task.succeeded.connect(lambda improved: self._improved(old, improved))
        task.failed.connect(self._not_improved)
        for signal in (task.succeeded, task.failed, task.cancelled):
            signal.connect(lambda *_: self._learned(task))
        self.changed.emit()
        return task

    def _free(self, name: str) -> Path:
        stem = folder_name(f"{name.removesuffix(f' {IMPROVED}')} {IMPROVED}")
        number = 1
        while (path := self.folder / numbered(stem, MODULE_SUFFIX, number)).exists():
            number += 1
        return path

    def _improved(self, old: Path, improved: Improved) -> None:
        if self.info is None or self.info.path != old:
            return  # another one was loaded meanwhile; this one is in the list of those that are not saved
        kept = self.unsaved
        self.info, self.class_names = improved.info, improved.class_names
        self.moved.emit(old, improved.info.path)
        if kept:
            with suppress(OSError):
                old.unlink()
        learned = listed(
            tr.many(
                one.images,
                "{class_name} from {n:,} picture",
                "{class_name} from {n:,} pictures",
                class_name=one.class_name,
            )
            for one in improved.taught
        )
        left_out = sum(one.left_out for one in improved.taught)
        words = (
            tr.many(
                left_out,
                "The module learned {learned}. {n:,} file could not be read. It is kept here until you save it.",
                "The module learned {learned}. {n:,} files could not be read. It is kept here until you save it.",
                learned=learned,
            )
            if left_out
            else tr("The module learned {learned}. It is kept here until you save it.", learned=learned)
        )
        self.workspace.said.emit(Message(words, "warning" if left_out else "success"))

    def _not_improved(self, failure: object) -> None:
        message = for_failure(failure)
        if isinstance(failure, CannotTeach):
            message = Message(tr("The module did not learn: {reason}.", reason=failure.reason), "danger")
        self.workspace.said.emit(message)

    def _learned(self, task: Task) -> None:
        if task is self._learning:
            self._learning = None
            self.changed.emit()

    def ask_and_save(self, name: str) -> None:
        """Ask where to save the module, proposing a name, and do it."""
        if path := ask_for_target(
            self._parent, tr("Save the module"), f"{name}{MODULE_SUFFIX}", MODULE_SUFFIX, MODULES
        ):
            self.save_as(path)

    def save_as(self, out: Path) -> Task | None:
        """Save the loaded module to a file and use it there."""
        if self.info is None or self.loading or self.learning:
            return None
        old = self.info.path
        task = self.workspace.jobs.submit(
            module_jobs.save_copy(old, out), tr("Saving the module"), kind="export", priority=Priority.ANSWER
        )
        task.succeeded.connect(lambda path: self._saved(old, path))
        task.failed.connect(lambda failure: self.workspace.said.emit(for_failure(failure)))
        return task

    def _saved(self, old: Path, path: Path) -> None:
        if self.info is not None and self.info.path == old:
            try:
                info = read_info(path)
            except EngineError as error:  # another program was faster
                self.workspace.said.emit(for_failure(error))
                return
            kept = self.unsaved
            self.info = info
            self.moved.emit(old, path)
            if kept and old != path:
                with suppress(OSError):
                    old.unlink()
            self.changed.emit()
        words = tr("Saved {name}.", name=path.name)
        self.workspace.said.emit(
            Message(words, "success", Action.SHOW_FOLDER, tr("Show in folder"), path.parent)
        )

    def _weighed(self, info: ModuleInfo) -> None:
        if self.info and self.info.path == info.path:
            self.info = info
            self.changed.emit()

    def _added(self, names: tuple[str, ...]) -> None:
        self.class_names = names

    def _loaded(self, task: Task, names: tuple[str, ...]) -> None:
        if task is self._task:
            self._task = None
            self.class_names = names
            self.changed.emit()
            self.ready.emit()

    def _dropped(self, task: Task) -> None:
        if task is self._task:
            self._task, self.info = None, None
            self.changed.emit()

    def _failed(self, task: Task, path: Path, failure: object) -> None:
        if task is not self._task:
            return
        self._dropped(task)
        message = for_failure(failure)
        if isinstance(failure, BackboneMismatch):
            message = Message(message.text, "danger", Action.MODULE_FILE, tr("Choose a weights file"), path)
        elif isinstance(failure, DownloadNeeded):
            message = Message(
                message.text, "warning", Action.MODULE_DOWNLOAD, tr("Download"), (path, failure.name)
            )
        self.workspace.said.emit(message)

    def choose_weights(self, module: Path) -> None:
        """Ask for a file with the weights of a module's backbone, and load the module with it."""
        found, _ = QFileDialog.getOpenFileName(self._parent, tr("Choose a weights file"))
        if found:
            self._load_with(module, found)

    def download(self, module: Path, name: str) -> None:
        """Download a module's backbone by its name, and load the module then."""
        task = self.workspace.downloads.submit(
            training_jobs.download(name), tr("Downloading {name}", name=name), kind="download"
        )
        task.succeeded.connect(lambda _: self.load(module))
        task.failed.connect(lambda failure: self._download_failed(failure, (module, name)))

    def _load_with(self, module: Path, weights: str) -> None:
        try:
            arch = read_info(module).backbone.arch
        except EngineError as error:
            self.workspace.said.emit(for_failure(error))
        else:
            self.load(module, f"{arch}:{weights}")

    def _download_failed(self, failure: object, fact: object) -> None:
        text = for_failure(failure).text
        self.workspace.said.emit(Message(text, "danger", Action.MODULE_DOWNLOAD, tr("Try again"), fact))
