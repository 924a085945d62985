"""What long work tells while it runs: frozen dataclasses of Python scalars, strings and tuples.

Every long function of the engine is a generator of these events and returns its result:
`def scan(...) -> Job[Dataset]`. Drive it with a `for` loop, `drain`, or the app's job runner.
"""

from collections.abc import Generator
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, TypeAlias, TypeVar

T = TypeVar("T")


CURVE_PHASE = "learning curve"
"""The phase that counts the whole trainings of a learning curve; within each, steps are told as in any training."""


@dataclass(frozen=True)
class Progress:
    """How far a phase has come.

    Attributes:
        phase: what is being done: `scan`, `download`, `load`, `decode`, `zero-shot`, `evaluate`, `classify`, ...
        done: units finished so far.
        total: units in all, or None while unknown.
        unit: what is counted: `images`, `bytes`, `steps`, ...
    """

    phase: str
    done: int
    total: int | None = None
    unit: str = "images"


@dataclass(frozen=True)
class Notice:
    """Something that the person should know but that stops nothing, as a ready sentence."""

    text: str


@dataclass(frozen=True)
class ZeroShotMeasured:
    """Accuracy of the backbone before any training, on one part of the split."""

    accuracy: float
    images: int
    part: str


@dataclass(frozen=True)
class InstantMeasured:
    """Accuracy of the instant answer, which needs no training, on the same part as `ZeroShotMeasured`."""

    accuracy: float
    images: int
    part: str


@dataclass(frozen=True)
class TrainingStarted:
    """Facts of a training, before its first step. `parameters` counts trainable scalars."""

    classes: tuple[str, ...]
    train_images: int
    val_images: int
    test_images: int
    epochs: int
    steps_per_epoch: int
    parameters: int
    device: str
    precision: str
    path: str


@dataclass(frozen=True)
class StepDone:
    """One optimiser step; `step` counts from 1 over the whole training, `epoch` from 1."""

    epoch: int
    step: int
    loss: float
    learning_rate: float
    seconds: float


@dataclass(frozen=True)
class EpochDone:
    """One epoch; `confusion` is validation counts, rows true and columns predicted; None without validation."""

    epoch: int
    train_loss: float
    val_accuracy: float | None
    confusion: tuple[tuple[int, ...], ...] | None
    is_best: bool
    seconds: float


@dataclass(frozen=True)
class PicturesJudged:
    """What a few test pictures are taken for as a training goes on; for a person to watch, nothing is chosen by it.

    Attributes:
        epoch: after which, from 1; 0 is what they are taken for without training.
        paths: of the files, relative to the image folder, with `/`.
        true: the class of each, by its display name.
        answers: the most probable class of each.
    """

    epoch: int
    paths: tuple[str, ...]
    true: tuple[str, ...]
    answers: tuple[str, ...]


@dataclass(frozen=True)
class FoldDone:
    """One fold of cross-validation; `fold` counts from 1."""

    fold: int
    folds: int
    correct: int
    images: int


@dataclass(frozen=True)
class TrainingFinished:
    """The end of a training.

    Attributes:
        kept_epoch: the epoch whose weights were kept, from 1.
        finished_early: whether the person asked to end early.
        seconds: training time.
        kept: why that epoch: `best` on the validation images, or the `last`; empty in logs of older versions.
        cut_short: whether the kept epoch was ended in its middle.
    """

    kept_epoch: int
    finished_early: bool
    seconds: float
    kept: str = ""
    cut_short: bool = False


class AnswerStatus(StrEnum):
    """How far an answer holds, as files and JSON name it."""

    OK = "ok"
    NOT_SURE = "not_sure"
    NONE_OF_THESE = "none_of_these"
    UNREADABLE = "unreadable"


@dataclass(frozen=True)
class Prediction:
    """The answer for one image.

    Attributes:
        path: the file as it was given, or "" for an image in memory.
        label: the answer: the most probable class, or what the module's costs and thresholds make of it; None for
            an unreadable file.
        probability: of `label`, in [0, 1]; None for an unreadable file.
        status: how far the answer holds.
        top: the most probable classes with their probabilities, in falling order.
        detail: why a file could not be read, else "".
        familiarity: how like the training images it is; None where the module cannot tell.
        held_back: whether no class reaches the threshold that the module sets for it; the status is `not_sure`.
    """

    path: str
    label: str | None
    probability: float | None
    status: AnswerStatus
    top: tuple[tuple[str, float], ...]
    detail: str = ""
    familiarity: float | None = None
    held_back: bool = False


Event: TypeAlias = (
    Progress
    | Prediction
    | Notice
    | ZeroShotMeasured
    | InstantMeasured
    | TrainingStarted
    | StepDone
    | EpochDone
    | PicturesJudged
    | FoldDone
    | TrainingFinished
)
Job: TypeAlias = Generator[Event, None, T]


def to_json(event: Event) -> dict[str, Any]:
    """The event as a JSON-ready dict with its class name under `event`."""
    return {"event": type(event).__name__, **asdict(event)}


def drain(job: Job[T]) -> T:
    """Run a job to its end, drop its events and return its result.

    >>> def job():
    ...     yield Notice("half way")
    ...     return 42
    >>> drain(job())
    42
    """
    while True:
        try:
            next(job)
        except StopIteration as stop:
            result: T = stop.value
            return result
