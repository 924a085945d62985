"""The numbers of a run over its steps and epochs, from its event log; as CSV or TensorBoard logs. No torch is loaded."""

from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from mpl_engine.errors import OutputExists, WriteFailed
from mpl_engine.events import EpochDone, StepDone
from mpl_engine.extras.libraries import LibraryMissing, extra
from mpl_engine.files.atomic import plain_reason, require_free, write_csv
from mpl_engine.formatting import csv_text
from mpl_engine.messages import speaker
from mpl_engine.runs.folder import open_run
from mpl_engine.training.event_log import read_events

say = speaker(__name__)


@dataclass(frozen=True)
class StepPoint:
    """One step, counted from 1 over the whole run; seconds are of the step alone."""

    step: int
    epoch: int
    loss: float
    learning_rate: float
    seconds: float


@dataclass(frozen=True)
class EpochPoint:
    """One epoch; `step` is its last one, `val_accuracy` in [0, 1] or None without validation images."""

    step: int
    epoch: int
    train_loss: float
    val_accuracy: float | None


@dataclass(frozen=True)
class Curves:
    """What was logged, in order; what a resume did again is listed once."""

    steps: tuple[StepPoint, ...]
    epochs: tuple[EpochPoint, ...]


def read_curves(events: Path) -> Curves:
    """From a run's `events.jsonl`; empty if there is none. Damaged lines are left out."""
    steps: dict[int, StepPoint] = {}
    epochs: dict[int, EpochPoint] = {}
    for event in read_events(events):
        match event:
            case StepDone(epoch, step, loss, rate, seconds):
                steps[step] = StepPoint(step, epoch, loss, rate, seconds)
            case EpochDone() if steps:
                point = EpochPoint(max(steps), event.epoch, event.train_loss, event.val_accuracy)
                epochs[point.epoch] = point
            case _:
                pass
    return Curves(tuple(steps.values()), tuple(epochs.values()))


def curves_csv(curves: Curves) -> str:
    """One row for each step; what belongs to an epoch stands in the row of its last step."""
    by_step = {epoch.step: epoch for epoch in curves.epochs}
    rows: list[list[object]] = [
        ["step", "epoch", "loss", "learning_rate", "seconds", "train_loss", "val_accuracy"]
    ]
    for point in curves.steps:
        epoch = by_step.get(point.step)
        numbers: Sequence[float | None] = (
            point.loss,
            point.learning_rate,
            point.seconds,
            epoch.train_loss if epoch else None,
            epoch.val_accuracy if epoch else None,
        )
        rows.append([point.step, point.epoch, *("" if n is None else f"{n:.9g}" for n in numbers)])
    return csv_text(rows)


def export_curves(run: Path, kind: str, out: Path, *, force: bool = False) -> Curves:
    """Write the curves of a run, which need not be finished.

    Args:
        run: its folder.
        kind: `csv` writes one file, `tensorboard` a log folder.
        out: where to; for `tensorboard` the run's log is added to what the folder holds.
        force: replace an existing CSV file.

    Raises:
        RunProblem: if the folder is no run.
        OutputExists, WriteFailed: if it cannot be written.
        LibraryMissing: if tensorboardX is not installed.
    """
    curves = read_curves(open_run(run).events)
    if kind == "csv":
        require_free(out, force=force)
        write_csv(out, curves_csv(curves))
        return curves
    if find_spec("tensorboardX") is None:
        raise LibraryMissing(say("This form of curves"), ("tensorboardX",), extra("tensorboard"))
    if out.exists() and not out.is_dir():
        raise OutputExists(out, replaceable=False)
    try:
        _write_tensorboard(curves, out / run.resolve().name)
    except OSError as error:
        raise WriteFailed(out, plain_reason(error)) from None
    return curves


def _write_tensorboard(curves: Curves, folder: Path) -> None:
    from tensorboardX import SummaryWriter  # noqa: PLC0415 - an optional library

    with SummaryWriter(str(folder)) as writer:
        for point in curves.steps:
            writer.add_scalar("train/loss", point.loss, point.step)
            writer.add_scalar("train/learning_rate", point.learning_rate, point.step)
        for epoch in curves.epochs:
            writer.add_scalar("epoch/train_loss", epoch.train_loss, epoch.step)
            if epoch.val_accuracy is not None:
                writer.add_scalar("epoch/val_accuracy", epoch.val_accuracy, epoch.step)
