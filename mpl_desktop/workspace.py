"""What the pages share: settings, jobs, thumbnails, the open project and its scanned folder."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from mpl_desktop import engine_jobs
from mpl_desktop.autosave import Autosave
from mpl_desktop.decisions import Decisions
from mpl_desktop.jobs import JobRunner, Priority, Task
from mpl_desktop.messages import Message, for_failure
from mpl_desktop.opening import Opener
from mpl_desktop.project import SUFFIX, Project
from mpl_desktop.project_file import ProjectFile, ProjectInUse, hold
from mpl_desktop.settings import Settings
from mpl_desktop.thumbnails import Thumbnails
from mpl_desktop.training import Trainings
from mpl_desktop.undo import Change
from mpl_engine.backbones.loading import ResourceCache
from mpl_engine.errors import EngineError

if TYPE_CHECKING:
    from mpl_engine.data.dataset import Dataset

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
        self.resources = ResourceCache()
        self.thumbnails = Thumbnails(self)
        self.project: Project | None = None
        self.dataset: Dataset | None = None
        self.device = ""
        self.closed_in_time = True
        self.undo = QUndoStack(self)
        self.trainings = Trainings(self)
        self.file: ProjectFile | None = None
        self._failing = False
        self.opener = Opener(self)
        self.autosave = Autosave(self._save, self)
        self.jobs.crashed.connect(lambda crash: self.said.emit(for_failure(crash)))
        self.downloads.crashed.connect(lambda crash: self.said.emit(for_failure(crash)))

    def open(self, path: Path, then: Callable[[], None] | None = None, root: Path | None = None) -> bool:
        """Open a folder of class folders or a project file, and scan it. Returns whether that began.

        Another open project stays until the new folder is known to be usable, and for good if it is not.

        Args:
            path: the folder or project file.
            then: called once it is open.
            root: where the project's folder is now, if the person told that.
        """
        return self.opener.open(path, then or (lambda: None), root)

    def show_project(self, file: ProjectFile, project: Project, warnings: tuple[str, ...]) -> None:
        """Put a project in the place of the open one at once, and scan its folder."""
        self.opener.show(file, project, warnings)

    def keep_file(self, file: ProjectFile) -> None:
        """Hold this file; the one before is free for others."""
        if self.file and self.file is not file:
            self.file.close()
        self.file = file

    def rescan(self) -> None:
        """Look at the folder again; the old picture stays until the new one is there."""
        self.opener.rescan()

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
        """Put a run into the project's history, on disk at once: a crash must not lose what was trained."""
        if self.project and run not in self.project.runs:
            self.project.runs.append(run)
            self.mark_changed()
            self.save_now()
        self.runs_changed.emit()

    def runs_folder(self) -> Path:
        """Where the open project's runs go."""
        return self.settings.data / "runs" / (self.project.id() if self.project else "none")

    def mark_changed(self) -> None:
        """Write the project file soon."""
        if self.project:
            self.autosave.changed()

    def save_now(self) -> bool:
        """Write the project file if something changed. Returns whether all is on disk."""
        return self.autosave.now()

    def _save(self) -> bool:
        if not self.project or not self.file:
            return True
        saved = self._write(self.file, "The project's changes are not on disk yet.")
        if saved and self._failing:
            self.said.emit(Message("The project's changes are on disk now.", "success"))
        self._failing = not saved
        return saved

    def save_as(self, path: Path) -> bool:
        """Write the project to a file that the person chose and keep using that."""
        if not self.project or not self.file:
            return False
        try:
            file = hold(path, self.file)
        except ProjectInUse as error:
            self.said.emit(for_failure(error))
            return False
        kept = "on disk where they were" if not self.autosave.dirty else "not on disk yet"
        if not self._write(file, f"The project's changes are {kept}."):
            if file is not self.file:
                file.close()
            return False
        self.keep_file(file)
        self.autosave.forget()
        self._failing = False
        self.project.path = path
        self.settings.add_recent(path)
        self.project_changed.emit()
        return True

    def _write(self, file: ProjectFile, kept: str) -> bool:
        assert self.project is not None  # noqa: S101 - both callers looked
        try:
            if self.project.path is None:  # the program's own folder may have been cleared
                file.path.parent.mkdir(parents=True, exist_ok=True)
            file.write(self.project)
        except (EngineError, OSError) as error:
            text = f"{for_failure(error).text} {kept}"
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
        """What closing the window would stop, each with the folder that it is about."""
        running = (*self.jobs.tasks, *self.downloads.tasks)
        kinds = {"train", "download", "export", "classify", "curve"}
        return tuple(dict.fromkeys(task.words for task in running if task.kind in kinds))

    @property
    def place(self) -> str:
        """What jobs are said to be about: the open project's name, or nothing."""
        return self.project.name if self.project else ""

    def close(self) -> None:
        """Save, stop all work and end the threads; `closed_in_time` then says whether they ended."""
        self.save_now()
        self.opener.close()
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
