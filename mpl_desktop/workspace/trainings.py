"""Trainings of the open project: start, queue, pause, resume, finish early, stop. Not a widget."""

import statistics
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from mpl_desktop.jobs import training as training_jobs
from mpl_desktop.jobs.runner import Factory, Priority, Task
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import for_failure
from mpl_desktop.project.project import SUFFIX, RunWords, read_project
from mpl_desktop.project.run_record import NAME_FORMAT, RunRecord, Status, Wish, load_record
from mpl_desktop.system.memory import used_bytes
from mpl_desktop.system.settings import Settings
from mpl_desktop.workspace import estimates, unfinished
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.errors import EngineError
from mpl_engine.events import Event, TrainingStarted, ZeroShotMeasured
from mpl_engine.runs.files import RunFolder
from mpl_engine.runs.folder import create
from mpl_engine.runs.plan import RunPlan

tr = words_of(__name__)


class Trainings(QObject):
    """Holds the runs and their jobs.

    `updated` carries a record that got new events, `done` one that was trained and judged; `listed` tells that runs
    came, went or changed status or name.
    """

    updated: ClassVar[Signal] = Signal(object)
    done: ClassVar[Signal] = Signal(object)
    listed: ClassVar[Signal] = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.workspace = workspace
        self.records: list[RunRecord] = []
        self._tasks: dict[Path, Task] = {}
        self._working: dict[Path, RunRecord] = {}
        self._homes: dict[Path, Path] = {}
        self._started: tuple[RunPlan, float] | None = None
        workspace.project_changed.connect(self.reload)

    @property
    def active(self) -> RunRecord | None:
        """The run that is being trained."""
        return next((r for r in self.records if r.status == Status.RUNNING), None)

    @property
    def first(self) -> RunRecord | None:
        """The run that is being trained, else the first that waits."""
        return self.active or next((r for r in self.records if r.status == Status.WAITING), None)

    @property
    def newest_module(self) -> Path | None:
        """The prompt module of the newest finished run."""
        done = [r.module for r in self.records if r.status == Status.DONE and r.module.is_file()]
        return done[-1] if done else None

    @property
    def working(self) -> tuple[RunRecord, ...]:
        """Runs that are being trained or wait, also those of projects that are not open now; the next one first."""
        return tuple(sorted(self._working.values(), key=lambda record: record.status != Status.RUNNING))

    def twin(self, plan: RunPlan) -> RunRecord | None:
        """A run in work that does the same, if there is one that was not told to stop."""
        going_on = (record for record in self._working.values() if record.wish != Wish.STOPPING)
        return next((record for record in going_on if same_work(record.plan, plan)), None)

    def just_started(self, plan: RunPlan) -> bool:
        """Whether the same was started so shortly ago that it was the same click, or a key held down."""
        if self._started is None or not same_work(self._started[0], plan):
            return False
        return (
            time.monotonic() - self._started[1]
        ) * 1000 < QGuiApplication.styleHints().mouseDoubleClickInterval()

    def home(self, record: RunRecord) -> Path:
        """The project file or folder whose project a run belongs to."""
        return self._homes.get(record.path) or project_of(self.workspace.settings, record)

    def reload(self) -> None:
        """The open project's runs, from disk; those in work stay as they are."""
        project = self.workspace.project
        if project:
            self._homes |= dict.fromkeys(project.runs, project.path or project.root)
        # A run goes on while another project is open, and is met again when its own one comes back.
        loaded = [self._working.get(path) or load_record(path) for path in (project.runs if project else [])]
        self.records = [record for record in loaded if record is not None]
        if project:
            for record in self.records:
                record.words = project.run_words.get(record.path, RunWords())
        self.listed.emit()

    def describe(self, record: RunRecord, words: RunWords) -> None:
        """Keep what the person calls a run of the open project, and what they noted about it."""
        project = self.workspace.project
        if project is not None and record.path in project.runs and words != record.words:
            record.words = project.run_words[record.path] = words
            self.workspace.mark_changed()
            self.listed.emit()

    def start(self, plan: RunPlan, *, allow_download: bool = False) -> RunRecord:
        """Train now, or after the runs that are waiting. Its folder is made at once: a crash loses no queued run."""
        folder = self.workspace.runs_folder()
        name = datetime.now().strftime(NAME_FORMAT)  # noqa: DTZ005 - a local time for the person
        path = folder / f"{name} {plan.preset or 'own'}"
        number = 2
        while path.exists() or any(r.path == path for r in self.records):
            path = folder / f"{name} {plan.preset or 'own'} {number}"
            number += 1
        record = RunRecord(path, plan, words=self._next_words())
        self.records.append(record)
        try:
            create(path, plan)
        except EngineError as error:
            self._failed(record, error)
            return record
        if self.workspace.project:
            self.workspace.project.run_words[path] = record.words
        self.workspace.add_run(path)
        self._submit(
            record, training_jobs.train(path, self.workspace.resources, allow_download=allow_download)
        )
        self._started = (plan, time.monotonic())
        return record

    def _next_words(self) -> RunWords:
        """A name that no run of the project has yet."""
        names = {record.name for record in self.records}
        number = len(self.records) + 1
        while (name := tr("Training {number}", number=number)) in names:
            number += 1
        return RunWords(name)

    def resume(self, record: RunRecord) -> None:
        """Go on with a paused, stopped or broken-off run, or one that waited when the program broke off."""
        if record.path not in self._tasks:
            place = self.images_of(record)
            moved = place if place != record.plan.data else None
            self._submit(record, training_jobs.train(record.path, self.workspace.resources, data=moved))

    def images_of(self, record: RunRecord) -> Path:
        """A run's image folder: where it was, or where the project says that it is now."""
        project, then = self.workspace.project, record.plan.data
        return then if project is None or then.is_dir() else project.root

    def _submit(self, record: RunRecord, factory: Factory) -> None:
        place = record.plan.data.name
        task = self.workspace.jobs.submit(
            factory, tr("Training"), kind="train", priority=Priority.TRAIN, place=place
        )
        if self.workspace.project and record in self.records:
            self._homes[record.path] = self.workspace.project.path or self.workspace.project.root
        self._tasks[record.path] = task
        self._working[record.path] = record
        record.status, record.wish = Status.WAITING, None
        unfinished.begin(self.workspace.settings, record.path)
        task.events.connect(lambda events: self._events(record, events))
        task.succeeded.connect(lambda result: self._succeeded(record, result))
        task.failed.connect(lambda failure: self._failed(record, failure))
        task.cancelled.connect(lambda: self._cancelled(record))
        self.listed.emit()

    def task(self, record: RunRecord) -> Task | None:
        """The job of a run, while it is waiting or running."""
        return self._tasks.get(record.path)

    def pause(self, record: RunRecord) -> None:
        """Stop with a checkpoint, to go on later; the compute thread is free meanwhile."""
        self._ask(record, Wish.PAUSING, Task.cancel)

    def stop(self, record: RunRecord) -> None:
        """Stop with a checkpoint; no module is made. `unfinished.after_stop` says what is there then."""
        self._ask(record, Wish.STOPPING, Task.cancel)

    def record_of(self, task: Task) -> RunRecord | None:
        """The run of a job, also one of a project that is not open now."""
        return next((self._working[path] for path, found in self._tasks.items() if found is task), None)

    def finish(self, record: RunRecord) -> None:
        """End early, keep the epoch that is the best on validation, judge and export; too late once it is trained."""
        if record.status == Status.RUNNING and not record.wish and not record.finished:
            self._ask(record, Wish.FINISHING, lambda task: task.token.finish_now())

    def _ask(self, record: RunRecord, wish: Wish, act: Callable[[Task], None]) -> None:
        """Pass a wish to the job; the window shows it before this returns, long before the work has noticed."""
        task = self._tasks.get(record.path)
        if task is None:
            return
        record.wish = wish
        act(task)
        self.workspace.jobs.changed.emit()
        self.updated.emit(record)
        self.listed.emit()

    def forget(self, record: RunRecord) -> None:
        """Take a run off the list, and out of the queue; its folder stays, unless nothing was trained."""
        if record.status == Status.WAITING:
            self.stop(record)
            self._ended(record, Status.STOPPED)
        if record.path not in self._tasks and self.workspace.project:
            self.records.remove(record)
            self.workspace.project.runs = [run for run in self.workspace.project.runs if run != record.path]
            self.workspace.project.run_words.pop(record.path, None)
            unfinished.end(self.workspace.settings, record.path)
            RunFolder(record.path, record.plan).forget_if_untrained()
            self.workspace.mark_changed()
            self.listed.emit()

    def _events(self, record: RunRecord, events: tuple[Event, ...]) -> None:
        measured = False
        if record.status != Status.RUNNING:
            record.status = Status.RUNNING
            self.listed.emit()
        for event in events:
            if isinstance(event, TrainingStarted):
                self.workspace.device = event.device
            if isinstance(event, ZeroShotMeasured):
                measured = True
            if (
                (step := getattr(event, "step", None)) is not None
                and record.steps
                and step <= record.steps[-1]
            ):
                record.cut_to(step - 1)
            record.add(event)
        self.updated.emit(record)
        if measured:
            self.listed.emit()

    def _succeeded(self, record: RunRecord, result: dict[str, Any]) -> None:
        self._ended(record, Status.DONE)
        record.result = result
        self._remember_speed(record)
        self.listed.emit()
        self.updated.emit(record)
        self.workspace.runs_changed.emit()
        self.done.emit(record)

    def _failed(self, record: RunRecord, failure: object) -> None:
        self._ended(record, Status.FAILED)
        message = for_failure(failure)
        record.log.append(message.text)
        self.listed.emit()
        self.updated.emit(record)
        self.workspace.said.emit(message)

    def _cancelled(self, record: RunRecord) -> None:
        if (record.path / "result.json").exists() and (ended := load_record(record.path)) and ended.result:
            self._succeeded(record, ended.result)  # it was done just before the wish reached it
            return
        paused = record.wish == Wish.PAUSING
        self._ended(record, Status.PAUSED if paused else Status.STOPPED)
        record.log.append(tr("Paused.") if paused else unfinished.after_stop(record))
        self.listed.emit()
        self.updated.emit(record)

    def _ended(self, record: RunRecord, status: Status) -> None:
        self._tasks.pop(record.path, None)
        self._working.pop(record.path, None)
        record.status, record.wish = status, None
        if status != Status.PAUSED:
            unfinished.end(self.workspace.settings, record.path)

    def _remember_speed(self, record: RunRecord) -> None:
        if record.step_seconds and record.started:
            seconds = statistics.median(record.step_seconds) / record.plan.config.batch_size
            peak = used_bytes() or 0
            estimates.remember(self.workspace.settings, record.plan, record.started.device, seconds, peak)


def same_work(one: RunPlan, other: RunPlan) -> bool:
    """Whether two plans train the same, whatever preset their settings came from."""
    return replace(one.anchored(), preset=None, given=()) == replace(other.anchored(), preset=None, given=())


def project_of(settings: Settings, record: RunRecord) -> Path:
    """The recently used project file that lists the run, else its image folder."""
    for path in settings.recent:
        if path.suffix.lower() == SUFFIX:
            try:
                project, _ = read_project(path)
            except EngineError:
                continue
            if record.path in project.runs:
                return path
    return record.plan.data
