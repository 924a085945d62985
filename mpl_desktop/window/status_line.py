"""The window's last line: device, model and memory on the left; on the right the running job, its words and end.

A message takes the place of what is on the left. The line is always as high as it needs.
"""

from pathlib import Path
from typing import ClassVar, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QStatusBar, QToolButton, QWidget

from mpl_desktop import theme
from mpl_desktop.jobs.runner import JobRunner, Kind, Priority, Task
from mpl_desktop.language.words import within, words_of
from mpl_desktop.messages import Page
from mpl_desktop.theme import icons
from mpl_desktop.widgets.controls import ProgressBar, label
from mpl_desktop.widgets.questions import asks
from mpl_desktop.window.banner import Banner
from mpl_desktop.workspace import recovery, unfinished
from mpl_desktop.workspace.trainings import Trainings
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.backbones.spec import LOCAL_DIR
from mpl_engine.formatting import human_size

tr = words_of(__name__)

LONGEST, BRIEF = 72, 28
"""Letters of the job line, without and with a message beside it; a folder's name may be long."""
HEIGHT, BAR = 48, 120
"""Pixels: two lines of a message, and the width of the progress bar where there is none."""
_PAGE_OF: dict[Kind, Page] = {
    "scan": Page.IMAGES,
    "check": Page.IMAGES,
    "collect": Page.IMAGES,
    "features": Page.IMAGES,
    "classify": Page.CLASSIFY,
    "load": Page.CLASSIFY,
    "curve": Page.RESULTS,
}


class JobWords(QToolButton):
    """The job in words; while one runs, a click leads to it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "flat")
        self.setProperty("role", "caption")
        self.words = ""
        self._most = LONGEST

    def allow(self, letters: int) -> None:
        """How long the words may be."""
        self._most = letters
        self._cut()

    def say(self, words: str, tip: str, *, live: bool) -> None:
        """Show words; `live` ones can be clicked."""
        if words != self.words:
            self.words = words
            self._cut()
        self.setToolTip(tip)
        self.setEnabled(live)

    def _cut(self) -> None:
        words, half = self.words, self._most // 2
        cut = words if len(words) <= self._most else f"{words[:half]}…{words[-half:]}"
        self.setText(cut.replace("&", "&&"))


class StatusLine(QStatusBar):
    """Takes ready words; `stop`: the person wants the shown job to end, `go`: to be where it belongs."""

    stop: ClassVar[Signal] = Signal()
    go: ClassVar[Signal] = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.facts = label("", "caption")
        self.facts.setAccessibleDescription(tr("Device, model and memory"))
        self.job = JobWords()
        self.job.setAccessibleDescription(tr("Running job"))
        self.job.clicked.connect(self.go)
        self.bar = ProgressBar(tr("Progress of the running job"))
        self.bar.setFixedWidth(BAR)
        self.cancel = QToolButton()
        self.cancel.setProperty("kind", "flat")
        self.cancel.setToolTip(tr("Stop this job"))
        self.cancel.setAccessibleName(tr("Stop the running job"))
        self.cancel.clicked.connect(self.stop)
        right = QWidget()
        layout = QHBoxLayout(right)
        layout.setContentsMargins(0, 2, theme.GAP, 2)
        layout.setSpacing(theme.GAP)
        for widget in (self.job, self.bar, self.cancel):
            layout.addWidget(widget)
        left = QWidget()
        left_layout = QHBoxLayout(left)
        left_layout.setContentsMargins(theme.GROUP, 2, 0, 2)
        left_layout.addWidget(self.facts)
        self.banner = Banner()
        self.banner.changed.connect(self._make_room)
        self._left = QStackedWidget()
        self._left.addWidget(left)
        self._left.addWidget(self.banner)
        self.addWidget(self._left, 1)
        self.addPermanentWidget(right)
        self.setFixedHeight(theme.scaled(HEIGHT))
        self.retint()
        self.show_job("", None, None)

    def retint(self) -> None:
        """Take the icon colour of the theme again."""
        self.cancel.setIcon(icons.icon("close-circle-outline", "muted"))

    def _make_room(self) -> None:
        """The message, where there is one, in the place of the facts."""
        on = self.banner.message is not None
        self._left.setCurrentIndex(int(on))
        self.job.allow(BRIEF if on else LONGEST)
        self.bar.setFixedWidth(BAR // 2 if on else BAR)

    def show_facts(self, *facts: str) -> None:
        """Words of the left side; empty ones are left out."""
        self.facts.setText("  ·  ".join(fact for fact in facts if fact))

    def show_job(self, words: str, done: int | None, total: int | None, tip: str = "") -> None:
        """The running job; empty words mean that nothing runs. Without a total the bar only says that it runs."""
        self.job.say(words or tr("Ready"), tip, live=bool(words))
        self.bar.setVisible(bool(words))
        self.cancel.setVisible(bool(words))
        # Values over 2^31 do not fit a progress bar; bytes of a download easily are.
        scale = max(1, (total or 0) // 1_000_000)
        self.bar.setRange(0, (total or 0) // scale)
        self.bar.setValue((done or 0) // scale)


def model_words(name: str) -> str:
    """A model that did not come with the program, in a few words: what it is, and of a file or folder its name."""
    kind, _, rest = name.partition(":")
    return Path(rest).name if kind in ("hf-hub", LOCAL_DIR) else f"{kind} {Path(rest).name}".strip()


def shown_task(workspace: Workspace, kind: Kind = "") -> tuple[JobRunner, Task] | None:
    """The job that the status line speaks of: the most important running one, perhaps of one kind only."""
    every = [(runner, task) for runner in (workspace.jobs, workspace.downloads) for task in runner.tasks]
    running = [pair for pair in every if kind in {"", pair[1].kind}]
    started = [pair for pair in running if pair[1].started and pair[1].kind not in {"keep", "live"}]
    return max(started, key=lambda pair: _weight(pair[1]), default=None)


def _weight(task: Task) -> int:
    """What nobody asked for is shown while nothing else runs."""
    return -1 if task.priority == Priority.BACKGROUND else int(task.priority)


class JobLine(NamedTuple):
    """What the status line says of a job: words, units done and in all, and more in its tip."""

    words: str = ""
    done: int | None = None
    total: int | None = None
    tip: str = ""


def job_words(trainings: Trainings) -> JobLine:
    """The job that the status line shows, with the folder that it works on, whichever project is open."""
    shown = shown_task(trainings.workspace)
    if shown is None:
        return JobLine()
    runner, task = shown
    words = tr("Stopping: {job}", job=within(task.words)) if task.stopping else task.words
    done = total = None
    record = trainings.record_of(task)
    if record and record.total_steps and not task.stopping:
        done, total = len(record.steps), record.total_steps
        words = tr("{job} step {done:,}", job=words, done=done)
    elif task.progress:
        done, total, unit = task.progress.done, task.progress.total, task.progress.unit
        if total and not task.stopping:
            if unit == "bytes":
                got, of = human_size(done), human_size(total)
                words = tr("{job}  {got} of {total}", job=words, got=got, total=of)
            else:
                words = tr("{job}  {done:,} of {total:,}", job=words, done=done, total=total)
    waiting = sum(1 for other in runner.tasks if other is not task and other.kind == "train")
    if waiting:
        words = tr.many(waiting, "{job}  (+{n} waiting)", "{job}  (+{n} waiting)", job=words)
    return JobLine(
        words, done, total, tr("Go to the training of {folder}", folder=record.plan.data) if record else ""
    )


def go_to_job(trainings: Trainings) -> None:
    """Go to where the job of the status line belongs; to its project if another one is open."""
    workspace = trainings.workspace
    shown = shown_task(workspace)
    if shown is None:
        return
    task = shown[1]
    record = trainings.record_of(task)
    if record is None:
        if page := _PAGE_OF.get(task.kind):
            workspace.go_to.emit(page)
    elif record in trainings.records:
        workspace.go_to.emit(Page.TRAIN)
    else:
        workspace.open(trainings.home(record), lambda: recovery.show_run(trainings, record))


def stop_job(parent: QWidget, trainings: Trainings, kind: Kind = "") -> None:
    """Stop the job that the status line shows; ask before stopping a training."""
    shown = shown_task(trainings.workspace, kind)
    if shown is None:
        return
    runner, task = shown
    record = trainings.record_of(task)
    if record is None:
        task.cancel()
        runner.changed.emit()
    elif asks(
        parent, tr("Stop training on {place}?", place=task.place), unfinished.if_stopped(record), tr("Stop")
    ):
        trainings.stop(record)
