"""One run as the window shows it: what was asked, the curves so far, how it ended. Built from events or disk."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from mpl_desktop.language.words import moment, words_of
from mpl_desktop.project.project import RunWords
from mpl_engine.errors import EngineError
from mpl_engine.events import (
    EpochDone,
    Event,
    FoldDone,
    InstantMeasured,
    Notice,
    PicturesJudged,
    StepDone,
    TrainingFinished,
    TrainingStarted,
    ZeroShotMeasured,
)
from mpl_engine.files.own import stays_inside
from mpl_engine.runs.folder import open_run
from mpl_engine.runs.plan import MOST_WATCHED, RunPlan
from mpl_engine.training.event_log import read_events
from mpl_engine.training.selection import kept_words

tr = words_of(__name__)

NAME_FORMAT = "%Y-%m-%d %H-%M-%S"
_TRIES = 3
_MOST_STEPS = 2**31 - 1
"""What a progress bar can count."""


class Status(StrEnum):
    """What a run is doing, or how it ended; `STATUS_WORDS` says how lists say it."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    STOPPED = "stopped"
    FAILED = "failed"


class Wish(StrEnum):
    """What a person asked of a running job and it has not done yet."""

    PAUSING = "pausing"
    STOPPING = "stopping"
    FINISHING = "finishing"


STATUS_WORDS: dict[Status | Wish, str] = {
    Status.WAITING: tr("Waiting", meaning="a training"),
    Status.RUNNING: tr("Running", meaning="a training"),
    Status.PAUSED: tr("Paused", meaning="a training"),
    Status.DONE: tr("Done", meaning="a training"),
    Status.STOPPED: tr("Stopped", meaning="a training"),
    Status.FAILED: tr("Failed", meaning="a training"),
    Wish.PAUSING: tr("Pausing", meaning="a training"),
    Wish.STOPPING: tr("Stopping", meaning="a training"),
    Wish.FINISHING: tr("Finishing", meaning="a training"),
}


@dataclass
class RunRecord:
    """Curves are lists that only grow. Accuracies are in [0, 1].

    Attributes:
        path: the run folder.
        plan: what was asked for.
        status: what it is doing, or how it ended.
        wish: what the person asked of the running job and it has not done yet.
        words: what the person calls it and noted about it.
        started: facts of the training, once known.
        steps, losses, rates: one entry per optimiser step.
        epoch_steps, val: step number at the end of each epoch, and its validation accuracy where measured.
        judged: what a few test pictures are taken for, by the round after which; 0 is without training.
        finished: how the training ended, once it did; judging follows.
        zero_shot: before training, on the test images.
        instant: what the answer at once gets right of the same images, where there is one.
        log: lines for a person.
        result: `result.json`, once there.
    """

    path: Path
    plan: RunPlan
    status: Status = Status.WAITING
    wish: Wish | None = None
    words: RunWords = field(default_factory=RunWords)
    started: TrainingStarted | None = None
    steps: list[int] = field(default_factory=list)
    losses: list[float] = field(default_factory=list)
    rates: list[float] = field(default_factory=list)
    step_seconds: list[float] = field(default_factory=list)
    epoch_steps: list[int] = field(default_factory=list)
    val: list[float] = field(default_factory=list)
    judged: dict[int, PicturesJudged] = field(default_factory=dict)
    finished: TrainingFinished | None = None
    zero_shot: float | None = None
    instant: float | None = None
    log: list[str] = field(default_factory=list)
    result: dict[str, Any] | None = None

    @property
    def name(self) -> str:
        """What the person calls it, else when it began."""
        if self.words.name:
            return self.words.name
        if self.began is None:
            return self.path.name
        number = self.path.name.rsplit(maxsplit=1)[-1]
        return moment(self.began, "%d %b, %H:%M:%S") + (f" ({number})" if number.isdigit() else "")

    @property
    def began(self) -> datetime | None:
        """When it was asked for, as its folder says."""
        try:
            return datetime.strptime(self.path.name[:19], NAME_FORMAT)  # noqa: DTZ007 - local time is meant
        except ValueError:
            return None

    @property
    def status_words(self) -> str:
        """What a list says of it; what the person asked for shows at once."""
        return STATUS_WORDS[self.wish or self.status]

    @property
    def accuracy(self) -> float | None:
        """Test accuracy, or the cross-validated one of tiny sets."""
        result = self.result or {}
        found = result.get("test_accuracy")
        return found if found is not None else result.get("cv_accuracy")

    @property
    def module(self) -> Path:
        """The exported prompt module."""
        return self.path / "module.safetensors"

    @property
    def total_steps(self) -> int | None:
        """Optimiser steps in all, once known."""
        return min(self.started.epochs * self.started.steps_per_epoch, _MOST_STEPS) if self.started else None

    def add(self, event: Event) -> None:
        """Take one event in. A resumed run measures its baselines again; the log says things once."""
        before = len(self.log)
        self._take(event)
        if self.log[before:] and self.log[-1] in self.log[:before]:
            self.log.pop()

    def _take(self, event: Event) -> None:
        match event:
            case StepDone():
                self.cut_to(event.step - 1)
                self.steps.append(event.step)
                self.losses.append(event.loss)
                self.rates.append(event.learning_rate)
                self.step_seconds.append(event.seconds)
            case EpochDone():
                self._epoch(event)
            case PicturesJudged() if _is_whole(event):
                self.judged[event.epoch] = event
            case ZeroShotMeasured(accuracy=accuracy, images=images, part=part):
                self.zero_shot = accuracy
                words = tr(
                    "Zero-shot is right on {accuracy:.1%} of {images} test images.",
                    accuracy=accuracy,
                    images=images,
                )
                if part != "test":
                    words = tr(
                        "Zero-shot is right on {accuracy:.1%} of all {images} images.",
                        accuracy=accuracy,
                        images=images,
                    )
                self.log.append(words)
            case InstantMeasured(accuracy=accuracy, images=images, part=part):
                self.instant = accuracy
                words = tr(
                    "At once, without training, {accuracy:.1%} of {images} test images would be right.",
                    accuracy=accuracy,
                    images=images,
                )
                if part != "test":
                    words = tr(
                        "At once, without training, {accuracy:.1%} of all {images} images would be right.",
                        accuracy=accuracy,
                        images=images,
                    )
                self.log.append(words)
            case TrainingStarted():
                self.started = event
                self.log.append(
                    tr(
                        "Training on {train_images} images of {classes} classes, "
                        "{epochs} epochs of {steps_per_epoch} steps, on {device} "
                        "({precision}); {parameters:,} trainable numbers.",
                        train_images=event.train_images,
                        classes=len(event.classes),
                        epochs=event.epochs,
                        steps_per_epoch=event.steps_per_epoch,
                        device=event.device,
                        precision=event.precision,
                        parameters=event.parameters,
                    )
                )
            case Notice(text=text):
                self.log.append(text if text.endswith(".") else f"{text}.")
            case FoldDone():
                self.log.append(
                    tr(
                        "Fold {fold} of {folds}: {correct} of {images} images right.",
                        fold=event.fold,
                        folds=event.folds,
                        correct=event.correct,
                        images=event.images,
                    )
                )
            case TrainingFinished():
                self.finished = event
                self.log.append(
                    kept_words(
                        event.kept_epoch, event.kept, early=event.finished_early, cut_short=event.cut_short
                    )
                )
            case _:
                pass

    def _epoch(self, event: EpochDone) -> None:
        epoch, loss, right = event.epoch, event.train_loss, event.val_accuracy
        words = tr("Epoch {epoch}: mean loss {loss:.4f}.", epoch=epoch, loss=loss)
        if right is not None:
            self.epoch_steps.append(self.steps[-1] if self.steps else event.epoch)
            self.val.append(right)
            words = tr(
                "Epoch {epoch}: mean loss {loss:.4f}, validation accuracy {right:.1%}.",
                epoch=epoch,
                loss=loss,
                right=right,
            )
            if event.is_best:
                words = tr(
                    "Epoch {epoch}: mean loss {loss:.4f}, validation accuracy {right:.1%} (best so far).",
                    epoch=epoch,
                    loss=loss,
                    right=right,
                )
        self.log.append(words)

    def cut_to(self, step: int) -> None:
        """Forget what is after a step, which a resumed run does again."""
        if not self.steps or self.steps[-1] <= step:
            return
        keep = sum(1 for s in self.steps if s <= step)
        for values in (self.steps, self.losses, self.rates, self.step_seconds):
            del values[keep:]
        epochs = sum(1 for s in self.epoch_steps if s <= step)
        del self.epoch_steps[epochs:], self.val[epochs:]
        if self.started is not None:
            rounds = step // max(1, self.started.steps_per_epoch)
            self.judged = {epoch: told for epoch, told in self.judged.items() if epoch <= rounds}


def _is_whole(event: PicturesJudged) -> bool:
    """Whether what a log says of pictures can be shown: a damaged one may name files elsewhere."""
    even = len(event.paths) == len(event.true) == len(event.answers)
    return even and len(event.paths) <= MOST_WATCHED and all(map(stays_inside, event.paths))


def load_record(path: Path) -> RunRecord | None:
    """A run from its folder, as it was at one moment. Loads no torch, and writes nothing.

    None if its configuration cannot be read: it may have been deleted, or is being replaced. A run whose result is
    damaged is shown as failed, with the reason in its log.
    """
    for _ in range(_TRIES):
        before = _stamp(path)
        record = _read(path)
        if _stamp(path) == before:  # nobody has put another run into the folder meanwhile
            return record
    return None


def _read(path: Path) -> RunRecord | None:
    try:
        folder = open_run(path)
    except (EngineError, OSError):
        return None
    record = RunRecord(path, folder.plan, Status.PAUSED)
    for event in read_events(folder.events):
        record.add(event)
    try:
        record.result = folder.read_result()
        record.status = Status.PAUSED if record.result is None else Status.DONE
    except (EngineError, OSError) as error:
        record.status = Status.FAILED
        record.log.append(str(error))
    return record


def _stamp(path: Path) -> tuple[int, int] | None:
    """Which configuration the folder has: replacing a run moves it first and puts it back last."""
    try:
        found = (path / "config.json").stat(follow_symlinks=False)
    except (OSError, ValueError):
        return None
    return found.st_ino, found.st_mtime_ns
