"""What the pages share: settings, jobs, thumbnails, the open project and its scanned folder."""

import time
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QUndoStack

from mpl_desktop import engine_jobs, recovery
from mpl_desktop.decisions import Decisions
from mpl_desktop.jobs import JobRunner, Priority, Task
from mpl_desktop.messages import Message, for_failure, scan_remark
from mpl_desktop.project import SUFFIX, Project
from mpl_desktop.project_file import Opened, ProjectFile, ProjectInUse, hold, open_automatic, open_chosen
from mpl_desktop.settings import Settings
from mpl_desktop.thumbnails import Thumbnails
from mpl_desktop.training import Trainings
from mpl_desktop.undo import Change
from mpl_engine.errors import EngineError, FolderProblem
from mpl_engine.workbench import Workbench

if TYPE_CHECKING:
    from mpl_engine.dataset import Dataset

AUTOSAVE_MS = 1500
LEAVE_SECONDS = 3.0


class Workspace(QObject):
    """One per window. Pages read its fields and listen to its signals; nothing here is a widget."""

    project_changed: ClassVar[Signal] = Signal()
    dataset_changed: ClassVar[Signal] = Signal()
    decisions_changed: ClassVar[Signal] = Signal()
    runs_changed: ClassVar[Signal] = Signal()
    scanning: ClassVar[Signal] = Signal(object)
    said: ClassVar[Signal] = Signal(object)
    go_to: ClassVar[Signal] = Signal(str)
    module_wanted: ClassVar[Signal] = Signal(object)
    status_changed: ClassVar[Signal] = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.jobs = JobRunner("compute", self)
        self.downloads = JobRunner("download", self)
        self.workbench = Workbench()
        self.thumbnails = Thumbnails(self)
        self.project: Project | None = None
        self.dataset: Dataset | None = None
        self.device = ""
        self.closed_in_time = True
        self.undo = QUndoStack(self)
        self.trainings = Trainings(self)
        self.file: ProjectFile | None = None
        self._scan: Task | None = None
        self._autosave = QTimer(self, singleShot=True, interval=AUTOSAVE_MS)
        self._autosave.timeout.connect(self.save_now)
        self.jobs.crashed.connect(lambda crash: self.said.emit(for_failure(crash)))
        self.downloads.crashed.connect(lambda crash: self.said.emit(for_failure(crash)))

    def open(self, path: Path) -> bool:
        """Open a folder of class folders or a project file, and scan it. Returns whether that began."""
        if not self.save_now():  # first: the project to open may be the open one
            return False  # its changes would be lost; the banner says why and what helps
        try:
            opened = self._opened(path)
        except (EngineError, OSError) as error:
            self.said.emit(recovery.way_on(path, error))
            return False
        self.show_project(*opened)
        return True

    def _opened(self, path: Path) -> Opened:
        if path.suffix == SUFFIX:
            return open_chosen(path, self.file)
        root = path.absolute()
        if not root.is_dir():
            raise FolderProblem(
                root, "it is not there any more" if not root.exists() else "it is not a folder"
            )
        return open_automatic(self.automatic_file(root), root, self.file)

    def show_project(self, file: ProjectFile, project: Project, warnings: tuple[str, ...]) -> None:
        """Put a project in the place of the open one, and scan its folder."""
        if self._scan:
            self._scan.cancel()
        self.keep_file(file)
        self.project, self.dataset = project, None
        self.undo.clear()
        self.said.emit(Message(""))  # what was said belongs to the project before
        self.settings.add_recent(project.path or project.root)
        for text in warnings:
            self.said.emit(Message(text, "warning"))
        self.project_changed.emit()
        self.dataset_changed.emit()
        self.rescan()

    def keep_file(self, file: ProjectFile) -> None:
        """Hold this file; the one before is free for others."""
        if self.file and self.file is not file:
            self.file.close()
        self.file = file

    def rescan(self) -> None:
        """Look at the folder again; the old picture stays until the new one is there."""
        if not self.project:
            return
        if self._scan:
            self._scan.cancel()
        task = self.jobs.submit(engine_jobs.scan(self.project.root), "Looking at the images", kind="scan")
        self._scan = task
        task.succeeded.connect(lambda found: self._scanned(task, found))
        task.failed.connect(lambda failure: self._scan_ended(task, failure))
        task.cancelled.connect(lambda: self._scan_ended(task, None))
        self.scanning.emit(task)

    def _scanned(self, task: Task, found: "Dataset") -> None:
        if task is self._scan:
            self._scan = None
            self.dataset = found
            self.scanning.emit(None)
            self.dataset_changed.emit()
            message = scan_remark(found)
            if message:
                self.said.emit(message)

    def _scan_ended(self, task: Task, failure: object) -> None:
        if task is self._scan:
            self._scan = None
            self.scanning.emit(None)
            if failure is not None:
                self.said.emit(for_failure(failure))

    @property
    def decisions(self) -> Decisions:
        """The open project's decisions; empty ones without a project."""
        return self.project.decisions if self.project else Decisions()

    def decide(self, text: str, after: Decisions) -> None:
        """Change the decisions as one step that can be undone; `text` names it in the Edit menu."""
        if self.project and after != self.project.decisions:
            self.undo.push(Change(text, self.project.decisions, after, self._put_decisions))

    def _put_decisions(self, decisions: Decisions) -> None:
        if self.project:
            self.project.decisions = decisions
            self.mark_changed()
            self.decisions_changed.emit()

    def set_option(self, name: str, value: object) -> None:
        """Keep one of the project's settings, such as the template or the backbone."""
        if self.project and self.project.settings.get(name) != value:
            self.project.settings[name] = value
            self.mark_changed()
            self.status_changed.emit()

    def option(self, name: str, default: str = "") -> str:
        """One of the project's settings as text."""
        value = self.project.settings.get(name) if self.project else None
        return value if isinstance(value, str) else default

    def add_run(self, run: Path) -> None:
        """Put a run into the project's history."""
        if self.project and run not in self.project.runs:
            self.project.runs.append(run)
            self.mark_changed()
        self.runs_changed.emit()

    def runs_folder(self) -> Path:
        """Where the open project's runs go."""
        return self.settings.data / "runs" / (self.project.id() if self.project else "none")

    def mark_changed(self) -> None:
        """Write the project file soon."""
        if self.project:
            self._autosave.start()

    def save_now(self) -> bool:
        """Write the project file if something changed. Returns whether all is on disk."""
        if not self._autosave.isActive() or not self.project:
            return True
        self._autosave.stop()
        return self._write(self.file)

    def save_as(self, path: Path) -> bool:
        """Write the project to a file that the person chose and keep using that."""
        if not self.project or not self.file:
            return False
        try:
            file = hold(path, self.file)
        except ProjectInUse as error:
            self.said.emit(for_failure(error))
            return False
        if not self._write(file):
            if file is not self.file:
                file.close()
            return False
        self.keep_file(file)
        self._autosave.stop()
        self.project.path = path
        self.settings.add_recent(path)
        self.project_changed.emit()
        return True

    def _write(self, file: ProjectFile | None) -> bool:
        assert self.project is not None and file is not None  # noqa: S101, PT018 - both callers looked
        try:
            if self.project.path is None:  # the program's own folder may have been cleared
                file.path.parent.mkdir(parents=True, exist_ok=True)
            file.write(self.project)
        except (EngineError, OSError) as error:
            self._autosave.start(AUTOSAVE_MS * 20)
            text = f"{for_failure(error).text} The project's changes are not on disk yet."
            self.said.emit(Message(text, "danger", "save_as", "Save elsewhere…"))
            return False
        return True

    def automatic_file(self, root: Path) -> Path:
        """Where what is decided about a folder is kept by itself."""
        return self.settings.data / "projects" / f"{Project(root).id()}{SUFFIX}"

    def preload(self) -> Task:
        """Load torch on the compute thread, so that the first real job does not wait for it."""
        factory = engine_jobs.preload(self.settings.device, self.settings.precision)
        task = self.jobs.submit(factory, "Getting ready", kind="preload", priority=Priority.TRAIN)
        task.succeeded.connect(self._ready)
        task.failed.connect(lambda failure: self.said.emit(for_failure(failure)))
        return task

    def _ready(self, device: str) -> None:
        self.device = device
        self.status_changed.emit()

    def busy(self) -> tuple[str, ...]:
        """Titles of work that closing the window would stop."""
        running = (*self.jobs.tasks, *self.downloads.tasks)
        return tuple(
            task.title for task in running if task.kind in {"train", "download", "export", "classify"}
        )

    def close(self) -> None:
        """Save, stop all work and end the threads; `closed_in_time` then says whether they ended."""
        self.save_now()
        self.thumbnails.close()
        end = time.monotonic() + LEAVE_SECONDS
        runners = (self.jobs, self.downloads)
        for runner in runners:
            runner.cancel_all()
        done = [runner.shutdown(max(0.1, end - time.monotonic())) for runner in runners]
        self.closed_in_time = all(done)
        if self.file:
            self.file.close()
        self.settings.sync()
