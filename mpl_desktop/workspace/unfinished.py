"""Trainings that were begun and not ended: what is kept of them, in words, and which to offer at the next start."""

from pathlib import Path

from mpl_desktop.language.words import sentences, words_of
from mpl_desktop.project.run_record import RunRecord, Status, load_record
from mpl_desktop.system.settings import Settings
from mpl_engine.files.lock import in_use
from mpl_engine.formatting import percent
from mpl_engine.training.selection import standing

tr = words_of(__name__)

_KEY = "unfinished"


def begin(settings: Settings, run: Path) -> None:
    """A training was started or queued. It is on disk at once, because a crash gives no time later."""
    _change(settings, run, keep=True)


def end(settings: Settings, run: Path) -> None:
    """It is done, failed or was stopped on purpose: nothing to offer."""
    _change(settings, run, keep=False)


def _change(settings: Settings, run: Path, *, keep: bool) -> None:
    settings.sync()  # another window may have written meanwhile
    listed = settings.paths(_KEY)
    if keep != (run in listed):
        settings.put(_KEY, [str(p) for p in ((*listed, run) if keep else (p for p in listed if p != run))])
        settings.sync()


def offered(settings: Settings) -> list[RunRecord]:
    """Runs to offer, newest first; those that are gone, done or in use by another window are not among them."""
    found = []
    for run in reversed(settings.paths(_KEY)):
        record = load_record(run)
        if record is None or record.status in {Status.DONE, Status.FAILED}:
            end(settings, run)
        elif not in_use(run):
            found.append(record)
    return found


def if_stopped(record: RunRecord) -> str:
    """What stopping will keep, for the question."""
    if record.finished:
        return tr("It is trained, and not judged yet: Resume does that later. No module is made now.")
    if not record.steps:
        return tr("No step was trained yet. Resume begins anew.")
    if record.val:
        return tr(
            "Resume can go on from where it is now. No module is made. Finish now makes one of the best so far."
        )
    return tr("Resume can go on from where it is now. No module is made. Finish now makes one.")


def after_stop(record: RunRecord) -> str:
    """What stopping kept, as the files of the run say it."""
    found = standing(record.path)
    if not found.step:
        return tr("Stopped before the first step was done. Resume begins anew.")
    said = [
        tr("Stopped. The state after step {step:,} is kept, and Resume goes on from there.", step=found.step)
    ]
    if record.total_steps:
        said = [
            tr(
                "Stopped. The state after step {step:,} of {total:,} is kept, and Resume goes on from there.",
                step=found.step,
                total=record.total_steps,
            )
        ]
    if found.best_epoch and found.best_accuracy is not None:
        said.append(
            tr(
                "best.safetensors holds the weights of epoch {epoch}, the best so far ({accuracy}).",
                epoch=found.best_epoch,
                accuracy=percent(found.best_accuracy),
            )
        )
    said.append(tr("No module was made."))
    return sentences(said)


def finishing(record: RunRecord) -> str:
    """What finishing now is keeping."""
    if record.started and not record.started.val_images:
        return tr("Finishing with the weights of now")
    return tr("Finishing with the best so far")
