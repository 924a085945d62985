"""Loads a prompt module and its backbone for the Classify page, and finds a way on when that fails."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mpl_desktop.jobs import modules as module_jobs
from mpl_desktop.jobs import training as training_jobs
from mpl_desktop.jobs.runner import Priority, Task
from mpl_desktop.messages import Action, Message, for_failure
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.backbones.errors import BackboneMismatch, DownloadNeeded
from mpl_engine.errors import EngineError
from mpl_engine.evaluation.decision import Decision
from mpl_engine.modules.info import ModuleInfo, read_info


class ModuleLoader(QObject):
    """`changed` tells that a module was named, is ready or failed; `ready` only that it is ready.

    Attributes:
        info: the module's description, or None.
        backbone: where its weights are, if they are a file of the person's.
        class_names: its classes, with those added by name.
        live: the loaded classifier, for the compute thread.
    """

    changed: ClassVar[Signal] = Signal()
    ready: ClassVar[Signal] = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.info: ModuleInfo | None = None
        self.backbone: str | None = None
        self.class_names: tuple[str, ...] = ()
        self.live = module_jobs.LiveClassifier(workspace.resources)
        self._task: Task | None = None
        self._parent = parent

    @property
    def loading(self) -> bool:
        """Whether the backbone is being loaded."""
        return self._task is not None

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
            factory, "Loading the module", kind="load", priority=Priority.ANSWER
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
            self.live.add_class(name), "Adding a class", priority=Priority.ANSWER
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
            self.live.weigh(path, decision), "Saving the module", priority=Priority.ANSWER
        )
        task.succeeded.connect(self._weighed)
        task.failed.connect(lambda failure: self.workspace.said.emit(for_failure(failure)))
        return task

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
            message = Message(message.text, "danger", Action.MODULE_FILE, "Choose a weights file", path)
        elif isinstance(failure, DownloadNeeded):
            message = Message(
                message.text, "warning", Action.MODULE_DOWNLOAD, "Download", (path, failure.name)
            )
        self.workspace.said.emit(message)

    def choose_weights(self, module: Path) -> None:
        """Ask for a file with the weights of a module's backbone, and load the module with it."""
        found, _ = QFileDialog.getOpenFileName(self._parent, "Choose a weights file")
        if found:
            self._load_with(module, found)

    def download(self, module: Path, name: str) -> None:
        """Download a module's backbone by its name, and load the module then."""
        task = self.workspace.downloads.submit(
            training_jobs.download(name), f"Downloading {name}", kind="download"
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
        self.workspace.said.emit(Message(text, "danger", Action.MODULE_DOWNLOAD, "Try again", fact))
