"""The job that the status line speaks of: its words, the way to it, and stopping it."""

from typing import TYPE_CHECKING, NamedTuple

from mpl_desktop import kept, recovery
from mpl_desktop.jobs import JobRunner, Task
from mpl_desktop.widgets.questions import asks
from mpl_desktop.workspace import Workspace
from mpl_engine.formatting import human_size

if TYPE_CHECKING:
    from mpl_desktop.main_window import MainWindow

_PAGE_OF = {
    "scan": "Images",
    "check": "Images",
    "classify": "Classify",
    "load": "Classify",
    "curve": "Results",
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


def job_words(work: Workspace) -> JobLine:
    """The job that the status line shows, with the folder that it works on, whichever project is open."""
    shown = shown_task(work)
    if shown is None:
        return JobLine()
    runner, task = shown
    words = f"Stopping: {task.words[:1].lower()}{task.words[1:]}" if task.stopping else task.words
    done = total = None
    record = work.trainings.record_of(task)
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


def go_to_job(window: "MainWindow") -> None:
    """Go to where the job of the status line belongs; to its project if another one is open."""
    shown = shown_task(window.workspace)
    if shown is None:
        return
    work, task = window.workspace, shown[1]
    record = work.trainings.record_of(task)
    if record is None:
        if page := _PAGE_OF.get(task.kind):
            window.show_page(page)
    elif record in work.trainings.records:
        window.show_page("Train")
    else:
        work.open(work.trainings.home(record), lambda: recovery.show_run(work, record))


def stop(window: "MainWindow", kind: str = "") -> None:
    """Stop the job that the status line shows; ask before stopping a training."""
    shown = shown_task(window.workspace, kind)
    if shown is None:
        return
    runner, task = shown
    record = window.workspace.trainings.record_of(task)
    if record is None:
        task.cancel()
        runner.changed.emit()
    elif asks(window, f"Stop training on {task.place}?", kept.if_stopped(record), "Stop"):
        window.workspace.trainings.stop(record)
