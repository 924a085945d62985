"""The folder of one run: what is in it, who may write it, and its event log. No torch is loaded here."""

import contextlib
import json
import os
import re
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mpl_engine.atomic_write import plain_reason, reading_reason, write_json
from mpl_engine.errors import FileFormatError, OutputExists, RunLocked, RunProblem, WriteFailed
from mpl_engine.run_plan import RunPlan, plan_from_json

VOLATILE = frozenset(
    {"seconds", "run", "module", "data", "path", "device", "threads", "versions", "events_bytes", "host"}
)
"""Keys of events, results and metadata that may differ between a resumed and an uninterrupted run."""


FILES = (
    "config.json",
    "split.json",
    "baselines.json",
    "events.jsonl",
    "checkpoint.safetensors",
    "best.safetensors",
    "last.safetensors",
    "module.safetensors",
    "result.json",
    "lock",
)
"""Everything that a run writes, besides the folder `folds`."""


class RunFolder:
    """Paths of a run's files. Use `create` or `open_run`."""

    def __init__(self, path: Path, plan: RunPlan) -> None:
        self.path = path
        self.plan = plan
        self.split = path / "split.json"
        self.baselines = path / "baselines.json"
        self.events = path / "events.jsonl"
        self.checkpoint = path / "checkpoint.safetensors"
        self.best = path / "best.safetensors"
        self.last = path / "last.safetensors"
        self.module = path / "module.safetensors"
        self.result = path / "result.json"
        self._replaced = path / ".replaced"

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the run for writing; the operating system frees the lock if the program dies.

        Raises:
            RunLocked: if another program holds it.
        """
        with hold(self.path):
            yield

    def read_result(self) -> dict[str, Any] | None:
        """The finished run's result, or None.

        Raises:
            FileFormatError: if the file is damaged.
        """
        return read_json_object(self.result, "run result") if self.result.exists() else None

    def write_baselines(self, zero_shot: Sequence[int], linear_probe: Sequence[int]) -> None:
        """Keep the labels that the baselines give the judged images, for a later start of the run.

        Raises:
            WriteFailed: if the file cannot be written.
        """
        labels = {"zero_shot": list(zero_shot), "linear_probe": list(linear_probe)}
        write_json(self.baselines, {"schema": 1, **labels})

    def remove(self) -> None:
        """Remove the run's own files, the newest kinds first, and the folder if nothing else is in it.

        Whenever this is interrupted, what stays is an earlier state of the run. Raises `OSError`.
        """
        self._remove_files(FILES)
        with contextlib.suppress(OSError):  # somebody's own files are in it
            self.path.rmdir()

    def _remove_files(self, names: Iterable[str]) -> None:
        shutil.rmtree(self.path / "folds", ignore_errors=True)
        self.clear_left_overs()
        for name in reversed(list(names)):
            (self.path / name).unlink(missing_ok=True)

    def clear_left_overs(self) -> None:
        """Remove the temporary files of writes that were killed."""
        for folder in (self.path, *self.path.glob("folds/*/")):
            for left_over in folder.glob(".*.tmp"):
                if _is_left_over(left_over.name):
                    with contextlib.suppress(OSError):
                        left_over.unlink()

    def set_aside(self) -> None:
        """Keep the files of a run that is to be replaced, until the new one is finished. Raises `OSError`.

        The configuration goes first, so that a folder without one shows an interrupted move. A finished run that
        an unfinished one has replaced stays the one that is kept.
        """
        if self._replaced.is_dir() and not self.result.exists():
            self._remove_files(name for name in FILES if name != "lock")
            return
        self.forget_replaced()
        self._replaced.mkdir()
        for name in (*FILES, "folds"):
            if name != "lock" and (self.path / name).exists():
                (self.path / name).rename(self._replaced / name)

    def put_back(self) -> None:
        """Undo `set_aside`; the configuration comes last. Raises `OSError`."""
        kept = sorted(self._replaced.iterdir(), key=lambda file: file.name == "config.json")
        for file in kept:
            file.replace(self.path / file.name)
        self._replaced.rmdir()

    def put_back_if_interrupted(self) -> None:
        """Put back a run when the program died before the new one had its configuration. Raises `OSError`."""
        if (self._replaced / "config.json").exists() and not (self.path / "config.json").exists():
            self.put_back()

    def forget_replaced(self) -> None:
        """Remove what `set_aside` kept."""
        shutil.rmtree(self._replaced, ignore_errors=True)

    def forget_if_untrained(self) -> None:
        """Undo a run that failed before anything was saved, so that the same command can be given again.

        A run that it would have replaced is put back.
        """
        if any(kept.exists() for kept in (self.checkpoint, self.best, self.last, self.result)):
            return
        with contextlib.suppress(OSError):  # what stays is in nobody's way but its own
            self.remove()
            if self._replaced.is_dir():
                self.put_back()


@contextmanager
def hold(folder: Path) -> Iterator[None]:
    """Hold a folder for writing, by a lock file in it.

    Raises:
        RunLocked: if another program holds it.
        WriteFailed: if the lock file cannot be made.
    """
    from filelock import FileLock, Timeout  # noqa: PLC0415 - loads asyncio, which `--help` need not wait for

    lock = FileLock(folder / "lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise RunLocked(folder) from None
    except OSError as error:
        raise WriteFailed(folder / "lock", plain_reason(error)) from None
    try:
        yield
    finally:
        lock.release()


def create(path: Path, plan: RunPlan, *, force: bool = False) -> RunFolder:
    """Make a run folder and write its configuration.

    Args:
        path: the folder; it may exist when empty.
        plan: what the run is to do.
        force: replace an existing run, which is kept aside until the new one is finished. A folder that is not
            a run, and files that are not a run's, are left alone.

    Raises:
        OutputExists: if there is something already.
        RunLocked: if another program is writing the run that would be replaced.
        WriteFailed: if the folder cannot be made.
    """
    plan = plan.anchored()
    folder = RunFolder(path, plan)
    try:
        folder.put_back_if_interrupted()
        if path.exists() and (not path.is_dir() or not _is_free(path)):
            if not (force and is_run(path)):
                raise OutputExists(path, replaceable=not force)
            with folder.locked():
                folder.set_aside()
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteFailed(path, plain_reason(error)) from None
    try:
        write_json(path / "config.json", plan.to_json())
    except WriteFailed:
        folder.forget_if_untrained()
        raise
    return folder


def _is_free(path: Path) -> bool:
    """Whether a folder holds nothing but what a write that was killed may leave."""
    return all(_is_left_over(entry.name) for entry in path.iterdir())


def _is_left_over(name: str) -> bool:
    """Whether a name is that of a temporary file (`atomic_write.replace_with`) of one of `FILES`."""
    return any(re.fullmatch(rf"\.{re.escape(file)}\.[0-9a-f]{{12}}\.tmp", name) for file in FILES)


def open_run(path: Path) -> RunFolder:
    """An existing run.

    Raises:
        RunProblem: if the folder is missing or holds no run.
        FileFormatError, NewerFile: if its configuration cannot be used.
    """
    if not os.path.isdir(path):  # noqa: PTH112 - unlike Path.is_dir, it is False for a name that is too long
        raise RunProblem(path, "there is no such folder")
    config = path / "config.json"
    if not config.exists():
        with contextlib.suppress(OSError):
            RunFolder(path, RunPlan(path)).put_back_if_interrupted()
    if not config.exists():
        raise RunProblem(path, "it holds no config.json, so it is not the folder of a run")
    return RunFolder(path, plan_from_json(read_json_object(config, "run configuration"), config))


def is_run(path: Path) -> bool:
    """Whether a folder is one that `create` made: its configuration is that of a run, of any version."""
    try:
        raw = read_json_object(path / "config.json", "run configuration")
    except FileFormatError:
        return False
    return type(raw.get("schema")) is int and isinstance(raw.get("config"), dict) and "data" in raw


def read_json_object(path: Path, kind: str) -> dict[str, Any]:
    """A JSON object from a file.

    Raises:
        FileFormatError: if it is missing, unreadable or no JSON object.
    """
    try:
        value = json.loads(path.read_text(encoding="utf-8"), parse_constant=_no_constant)
    except OSError as error:
        raise FileFormatError(path, kind, reading_reason(error)) from None
    except (ValueError, RecursionError):
        raise FileFormatError(path, kind, "it is damaged, or not JSON") from None
    if not isinstance(value, dict):
        raise FileFormatError(path, kind, "it is not a JSON object")
    return value


def _no_constant(name: str) -> None:
    """NaN and infinities are no JSON, and no part of what the program writes. Raises `ValueError`."""
    raise ValueError(name)
