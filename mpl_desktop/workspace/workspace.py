"""What the pages share: the open project, and the jobs, thumbnails and caches that work on it."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Signal

from mpl_desktop.jobs import training as training_jobs
from mpl_desktop.jobs.runner import JobRunner, Priority, Task
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import for_failure
from mpl_desktop.project.file import ProjectFile
from mpl_desktop.project.project import Project
from mpl_desktop.system.settings import Settings
from mpl_desktop.workspace.collecting import Collector
from mpl_desktop.workspace.instant import InstantFigure
from mpl_desktop.workspace.open_project import OpenProject
from mpl_desktop.workspace.opening import Opener
from mpl_desktop.workspace.picture_features import PictureFeatures
from mpl_desktop.workspace.thumbnails import KEEP_LARGE_BYTES, LARGE, Thumbnails
from mpl_engine.backbones.loading import ResourceCache

tr = words_of(__name__)

LEAVE_SECONDS = 3.0


class Workspace(OpenProject):
    """One per window. Pages read its fields and listen to its signals; nothing here is a widget.

    `go_to` carries a page, `module_wanted` a file to classify with, `result_wanted` the folder of a finished run.
    `thumbnails` has small pictures, `pictures` large ones, each to be looked at alone.
    """

    go_to: ClassVar[Signal] = Signal(str)
    module_wanted: ClassVar[Signal] = Signal(object)
    closing: ClassVar[Signal] = Signal()
    result_wanted: ClassVar[Signal] = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(settings, parent)
        self.jobs = JobRunner("compute", self)
        self.downloads = JobRunner("download", self)
        self.resources = ResourceCache()
        self.thumbnails = Thumbnails(self)
        self.pictures = Thumbnails(self, LARGE, keep=KEEP_LARGE_BYTES, threads=1)
        self.device = ""
        self.closed_in_time = True
        self.opener = Opener(self, self.jobs)
        self.collector = Collector(self, self.jobs, self.open, self.rescan)
        self.features = PictureFeatures(self, self.jobs, self.resources)
        self.instant = InstantFigure(self, self.features)
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

    def rescan(self) -> None:
        """Look at the folder again; the old picture stays until the new one is there."""
        self.opener.rescan()

    def preload(self) -> Task:
        """Load torch on the compute thread, so that the first real job does not wait for it."""
        factory = training_jobs.preload(self.settings.device, self.settings.precision)
        task = self.jobs.submit(factory, tr("Getting ready"), kind="preload", priority=Priority.TRAIN)
        task.succeeded.connect(self._ready)
        task.failed.connect(lambda failure: self.said.emit(for_failure(failure)))
        return task

    def _ready(self, device: str) -> None:
        self.device = device
        self.status_changed.emit()

    def busy(self) -> tuple[str, ...]:
        """What closing the window would stop, each with the folder that it is about."""
        running = (*self.jobs.tasks, *self.downloads.tasks)
        kinds = {"train", "download", "export", "classify", "collect", "curve", "keep"}
        return tuple(dict.fromkeys(task.words for task in running if task.kind in kinds))

    def close(self) -> None:
        """Save, stop all work and end the threads; `closed_in_time` then says whether they ended."""
        self.closing.emit()
        self.save_now()
        self.opener.close()
        self.thumbnails.close()
        self.pictures.close()
        end = time.monotonic() + LEAVE_SECONDS
        runners = (self.jobs, self.downloads)
        for runner in runners:
            runner.cancel_all()
        done = [runner.shutdown(max(0.1, end - time.monotonic())) for runner in runners]
        self.closed_in_time = all(done)
        if self.file:
            self.file.close()
        self.settings.sync()
