"""Makes and opens the folders of runs: who may write in one, and what `--force` may replace. No torch is loaded here."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mpl_engine.errors import FileFormatError, OutputExists, RunProblem, WriteFailed
from mpl_engine.files.atomic import plain_reason
from mpl_engine.files.json_object import read_json_object
from mpl_engine.files.lock import LOCK
from mpl_engine.files.regular import LARGEST_CONFIG
from mpl_engine.messages import speaker
from mpl_engine.runs.files import RunFolder, is_left_over
from mpl_engine.runs.plan import RunPlan, plan_from_json

say = speaker(__name__)


@contextmanager
def making(path: Path, plan: RunPlan, *, force: bool = False) -> Iterator[RunFolder]:
    """Make a run folder, write its configuration, and hold it. Arguments and errors as `create`."""
    folder = RunFolder(path, plan.anchored())
    try:
        _require_free(path, force=force)  # before anything is written: it may be a folder of the person's own
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteFailed(path, plain_reason(error)) from None
    with folder.locked():
        try:
            _require_free(path, force=force)  # another program may have been faster
            if folder.is_interrupted:
                folder.put_back()
            if not _is_free(path):
                folder.set_aside()
        except OSError as error:
            raise WriteFailed(path, plain_reason(error)) from None
        try:
            folder.write_plan(folder.plan)
        except WriteFailed:
            folder.undo_if_untrained()
            raise
        yield folder


def create(path: Path, plan: RunPlan, *, force: bool = False) -> RunFolder:
    """Make a run folder and write its configuration.

    Args:
        path: the folder; it may exist when empty.
        plan: what the run is to do.
        force: replace an existing run, which is kept aside until the new one is finished. A folder that is not
            a run, and files that are not a run's, are left alone.

    Raises:
        OutputExists: if there is something already.
        RunLocked: if another program is writing there.
        RunProblem: if the run that would be replaced holds a link in the place of one of its files.
        WriteFailed: if the folder cannot be made.
    """
    with making(path, plan, force=force) as folder:
        return folder


@contextmanager
def reopened(path: Path) -> Iterator[RunFolder]:
    """An existing run, held for writing. What an interrupted `train --force` has left is put back first.

    Raises:
        RunLocked: if another program holds it.
        RunProblem, FileFormatError, NewerFile: as `open_run`, and if a link stands in the place of a file.
        WriteFailed: if the lock file cannot be made, or an interrupted move cannot be undone.
    """
    folder = RunFolder(path, RunPlan(path))
    if not folder.is_interrupted:
        open_run(path)  # first: what is no run gets no lock file
    with folder.locked():
        if folder.is_interrupted:
            try:
                folder.put_back()
            except OSError as error:
                raise WriteFailed(path, plain_reason(error)) from None
        folder = open_run(path)
        folder.clear_left_overs()
        yield folder


@contextmanager
def begun(path: Path, plan: RunPlan) -> Iterator[RunFolder]:
    """A run that is there already, of whatever plan, or else a new one; held. Raises as `reopened` and `create`."""
    there = is_run(path) or RunFolder(path, plan).is_interrupted
    with reopened(path) if there else making(path, plan) as folder:
        yield folder


def _require_free(path: Path, *, force: bool) -> None:
    """Raises `OutputExists` if a run may not be made there, and `OSError`."""
    if not path.exists() or (path.is_dir() and _is_free(path)):
        return
    if not (force and (is_run(path) or RunFolder(path, RunPlan(path)).is_interrupted)):
        raise OutputExists(path, replaceable=not force)


def _is_free(path: Path) -> bool:
    """Whether a folder holds nothing but what a start that was killed may leave."""
    return all(is_left_over(entry.name) or entry.name == LOCK for entry in path.iterdir())


def open_run(path: Path) -> RunFolder:
    """An existing run, for reading: nothing is written or repaired.

    Raises:
        RunProblem: if the folder is missing or holds no run, or one whose replacement was interrupted.
        FileFormatError, NewerFile: if its configuration cannot be used.
    """
    if not os.path.isdir(path):  # noqa: PTH112 - unlike Path.is_dir, it is False for a name that is too long
        raise RunProblem(path, say("there is no such folder"))
    folder = RunFolder(path, RunPlan(path))
    if folder.is_interrupted:
        raise RunProblem(
            path, say("it is being replaced, or that was interrupted; mpl-engine resume puts it back")
        )
    if not os.path.lexists(folder.config):
        raise RunProblem(path, say("it holds no config.json, so it is not the folder of a run"))
    folder.plan = plan_from_json(_read_config(folder.config), folder.config)
    return folder


def is_run(path: Path) -> bool:
    """Whether a folder is one that `create` made: its configuration is that of a run, of any version."""
    try:
        raw = _read_config(path / "config.json")
    except FileFormatError:
        return False
    return type(raw.get("schema")) is int and isinstance(raw.get("config"), dict) and "data" in raw


def _read_config(path: Path) -> dict[str, Any]:
    return read_json_object(path, "run configuration", limit=LARGEST_CONFIG)
