"""Which trainings were begun and not ended, kept across starts so that the next start can offer to go on."""

from pathlib import Path

from mpl_desktop.project.run_record import DONE, FAILED, RunRecord, load_record
from mpl_desktop.system.settings import Settings
from mpl_engine.files.lock import in_use

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
        if record is None or record.status in {DONE, FAILED}:
            end(settings, run)
        elif not in_use(run):
            found.append(record)
    return found
