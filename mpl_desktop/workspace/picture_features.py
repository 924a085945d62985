"""Computes the features of all pictures of the open project in the background, so that questions about them are quick."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, QTimer, Signal

from mpl_desktop.jobs.features import FeatureJobs
from mpl_desktop.jobs.runner import JobRunner, Priority, Task
from mpl_desktop.language.words import words_of
from mpl_desktop.project.plan import plan_of
from mpl_desktop.workspace.open_project import OpenProject
from mpl_engine.backbones.loading import ResourceCache
from mpl_engine.runs.plan import RunPlan

tr = words_of(__name__)

PAUSE_MS = 400


class PictureFeatures(QObject):
    """`jobs` answers questions about pictures; `finished` tells that the features of all of them are there."""

    finished: ClassVar[Signal] = Signal()

    def __init__(self, workspace: OpenProject, jobs: JobRunner, resources: ResourceCache) -> None:
        super().__init__(workspace)
        self.jobs = FeatureJobs(resources)
        self._workspace = workspace
        self.runner = jobs
        self._task: Task | None = None
        self._dataset: object = None
        self._subject: tuple[object, ...] = ()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._begin)
        for signal in (workspace.dataset_changed, workspace.status_changed):
            signal.connect(lambda: self._timer.start(PAUSE_MS))

    @property
    def plan(self) -> RunPlan | None:
        """Backbone, fit and template that the project is set to; None without one."""
        project, dataset = self._workspace.project, self._workspace.dataset
        if project is None or dataset is None:
            return None
        return plan_of(project, dataset, self._workspace.settings.device)

    @property
    def pictures(self) -> dict[str, Path]:
        """Every picture of the project, its path by its content's SHA-256."""
        dataset = self._workspace.dataset
        if dataset is None:
            return {}
        return {image.sha256: dataset.root / image.path for c in dataset.classes for image in c.images}

    def forget(self) -> Task:
        """Remove what is kept of all pictures. It is computed again with the next folder."""
        self._stop()
        return self.runner.submit(self.jobs.forget(), tr("Clearing what was computed of pictures"))

    def _begin(self) -> None:
        plan, dataset = self.plan, self._workspace.dataset
        if plan is None or dataset is None:
            self._stop()
            return
        subject = (plan.backbone, plan.quick_gelu, plan.device, plan.config.fit)
        if dataset is self._dataset and subject == self._subject:
            return
        self._stop()
        self._dataset, self._subject = dataset, subject
        if not (pictures := self.pictures):
            return
        task = self._task = self.runner.submit(
            self.jobs.compute(plan, pictures),
            tr("Getting to know the pictures"),
            kind="features",
            priority=Priority.BACKGROUND,
            place=self._workspace.place,
        )
        task.succeeded.connect(lambda _left_out: self._ended(task))
        task.failed.connect(lambda _failure: self._ended(task, well=False))

    def _ended(self, task: Task, *, well: bool = True) -> None:
        if task is self._task:
            self._task = None
            if well:
                self.finished.emit()

    def _stop(self) -> None:
        self._dataset, self._subject = None, ()
        if self._task:
            self._task.cancel()
            self._task = None
