"""The folder of one run: what is in it, who may write it, and its event log. No torch is loaded here."""

import contextlib
import json
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from filelock import FileLock, Timeout

from mpl_engine.atomic_write import plain_reason, reading_reason, write_json
from mpl_engine.errors import FileFormatError, OutputExists, RunLocked, RunProblem, WriteFailed
from mpl_engine.events import Event, Progress, to_json
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

    def remove(self) -> None:
        """Remove the run's own files, and the folder if nothing else is in it. Raises `OSError`."""
        shutil.rmtree(self.path / "folds", ignore_errors=True)
        for name in FILES:
            (self.path / name).unlink(missing_ok=True)
            for left_over in self.path.glob(f".{name}.*.tmp"):  # of a write that was killed
                left_over.unlink(missing_ok=True)
        with contextlib.suppress(OSError):  # somebody's own files are in it
            self.path.rmdir()

    def set_aside(self) -> None:
        """Keep the files of a run that is to be replaced, until the new one is finished. Raises `OSError`."""
        self.forget_replaced()
        self._replaced.mkdir()
        for name in (*FILES, "folds"):
            if name != "lock" and (self.path / name).exists():
                (self.path / name).rename(self._replaced / name)

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
                for kept in self._replaced.iterdir():
                    kept.rename(self.path / kept.name)
                self._replaced.rmdir()


@contextmanager
def hold(folder: Path) -> Iterator[None]:
    """Hold a folder for writing, by a lock file in it.

    Raises:
        RunLocked: if another program holds it.
        WriteFailed: if the lock file cannot be made.
    """
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
    try:
        if path.exists() and (not path.is_dir() or any(path.iterdir())):
            if not (force and is_run(path)):
                raise OutputExists(path, replaceable=not force)
            with RunFolder(path, plan).locked():
                RunFolder(path, plan).set_aside()
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise WriteFailed(path, plain_reason(error)) from None
    plan = plan.anchored()
    write_json(path / "config.json", plan.to_json())
    return RunFolder(path, plan)


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
        value = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise FileFormatError(path, kind, reading_reason(error)) from None
    except (ValueError, RecursionError):
        raise FileFormatError(path, kind, "it is damaged, or not JSON") from None
    if not isinstance(value, dict):
        raise FileFormatError(path, kind, "it is not a JSON object")
    return value


class EventLog:
    """Appends events as JSON lines. Progress events are for the moment and are left out.

    Args:
        path: the file.
        keep: bytes to keep of an existing file; the rest belongs to work that was not checkpointed.

    Raises:
        WriteFailed: if the file cannot be written.
    """

    def __init__(self, path: Path, keep: int = 0) -> None:
        self.path = path
        try:
            path.touch()
            self._file: BinaryIO = path.open("r+b")
            self._file.truncate(min(keep, self._file.seek(0, os.SEEK_END)))  # never grow it with zeros
            self._file.seek(0, os.SEEK_END)
        except OSError as error:
            raise WriteFailed(path, plain_reason(error)) from None

    def append(self, event: Event) -> None:
        """Add one event. Raises `WriteFailed`."""
        if isinstance(event, Progress):
            return
        line = json.dumps(to_json(event), ensure_ascii=False) + "\n"
        try:
            self._file.write(line.encode("utf-8"))
        except OSError as error:
            raise WriteFailed(self.path, plain_reason(error)) from None

    def flush(self) -> int:
        """Hand everything to the system and return the length in bytes. Raises `WriteFailed`."""
        try:
            self._file.flush()
            return self._file.tell()
        except OSError as error:
            raise WriteFailed(self.path, plain_reason(error)) from None

    def sync(self) -> None:
        """Put what was flushed on disk. Raises `WriteFailed`."""
        try:
            os.fsync(self._file.fileno())
        except OSError as error:
            raise WriteFailed(self.path, plain_reason(error)) from None

    def close(self) -> None:
        """Flush, sync and close."""
        self.flush()
        self.sync()
        self._file.close()
