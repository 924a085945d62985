"""The job that the status line speaks of: its words, the way to it, and stopping it."""

from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from mpl_desktop.jobs.runner import JobRunner, Task
from mpl_desktop.messages import Page
from mpl_desktop.widgets.questions import asks
from mpl_desktop.workspace import kept, recovery
from mpl_desktop.workspace.trainings import Trainings
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.formatting import human_size

_PAGE_OF = {
    "scan": Page.IMAGES,
    "check": Page.IMAGES,
    "classify": Page.CLASSIFY,
    "load": Page.CLASSIFY,
    "curve": Page.RESULTS,
}


def shown_task(work: Workspace, kind: str = "") -> tuple[JobRunner, Task] | None:
    """The job that the status line speaks of: the most important running one, perhaps of one kind only."""
    every = [(runner, task) for runner in (work.jobs, work.downloads) for task in runner.tasks]
    running = [pair for pair in every if kind in {"", pair[1].kind}]
    started = [pair for pair in running if pair[1].started and pair[1].kind != "live"]
    return max(started, key=lambda pair: pair[1].priority, default=None)


class JobLine(NamedTuple):
    """What the status line says of a job: words, units done and in all, and more in its tip."""

    words: str = ""
    done: int | None = None
    total: int | None = None
    tip: str = ""


def job_words(trainings: Trainings) -> JobLine:
    """The job that the status line shows, with the folder that it works on, whichever project is open."""
    shown = shown_task(trainings.work)
    if shown is None:
        return JobLine()
    runner, task = shown
    words = f"Stopping: {task.words[:1].lower()}{task.words[1:]}" if task.stopping else task.words
    done = total = None
    record = trainings.record_of(task)
    if record and record.total_steps and not task.stopping:
        done, total = len(record.steps), record.total_steps
        words += f" step {done:,}"
    elif task.progress:
        done, total, unit = task.progress.done, task.progress.total, task.progress.unit
        if total and not task.stopping:
            words += (
                f"  {human_size(done)} of {human_size(total)}"
                if unit == "bytes"
                else f"  {done:,} of {total:,}"
            )
    waiting = sum(1 for other in runner.tasks if other is not task and other.kind == "train")
    if waiting:
        words += f"  (+{waiting} waiting)"
    return JobLine(words, done, total, f"Go to the training of {record.plan.data}" if record else "")


def go_to_job(trainings: Trainings) -> None:
    """Go to where the job of the status line belongs; to its project if another one is open."""
    work = trainings.work
    shown = shown_task(work)
    if shown is None:
        return
    task = shown[1]
    record = trainings.record_of(task)
    if record is None:
        if page := _PAGE_OF.get(task.kind):
            work.go_to.emit(page)
    elif record in trainings.records:
        work.go_to.emit(Page.TRAIN)
    else:
        work.open(trainings.home(record), lambda: recovery.show_run(trainings, record))


def stop(parent: QWidget, trainings: Trainings, kind: str = "") -> None:
    """Stop the job that the status line shows; ask before stopping a training."""
    shown = shown_task(trainings.work, kind)
    if shown is None:
        return
    runner, task = shown
    record = trainings.record_of(task)
    if record is None:
        task.cancel()
        runner.changed.emit()
    elif asks(parent, f"Stop training on {task.place}?", kept.if_stopped(record), "Stop"):
        trainings.stop(record)
