"""The files of one run, in its folder: their names, and how they are set aside, put back and removed.

No torch is loaded here. `folder` makes and opens runs.
"""

import contextlib
import re
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mpl_engine.errors import FileFormatError, RunLocked, RunProblem, WriteFailed
from mpl_engine.files.atomic import plain_reason, write_json
from mpl_engine.files.json_object import read_json_object
from mpl_engine.files.lock import LOCK, hold
from mpl_engine.files.own import require_own
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.result import read_result

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


FOLDERS = ("folds", ".replaced")
"""Folders that a run makes: the checkpoints of a cross-validation, and the run that it replaces until it is done."""


class RunFolder:
    """Paths of a run's files. Use `create`, `making`, `reopened` or `open_run`.

    Reading needs no lock and changes nothing. What writes, moves or removes is called by the holder of the lock.
    """

    def __init__(self, path: Path, plan: RunPlan) -> None:
        self.path = path
        self.plan = plan
        self.config = path / "config.json"
        self.split = path / "split.json"
        self.baselines = path / "baselines.json"
        self.events = path / "events.jsonl"
        self.checkpoint = path / "checkpoint.safetensors"
        self.best = path / "best.safetensors"
        self.last = path / "last.safetensors"
        self.module = path / "module.safetensors"
        self.result = path / "result.json"
        self.replaced = path / ".replaced"

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the run for writing; the operating system frees the lock if the program dies.

        Raises:
            RunLocked: if another program holds it.
            RunProblem: if a link, or anything else that no run makes, stands in the place of one of its files.
            WriteFailed: if the lock file cannot be made.
        """
        with hold(self.path):
            self._require_own()
            yield

    def read_result(self) -> dict[str, Any] | None:
        """The finished run's result, or None.

        Raises:
            FileFormatError: if the file is damaged.
        """
        return read_result(self.result) if self.result.exists() else None

    def write_plan(self, plan: RunPlan) -> None:
        """Write the configuration. Raises `WriteFailed`."""
        write_json(self.config, plan.to_json())
        self.plan = plan

    def write_baselines(
        self, zero_shot: Sequence[int], linear_probe: Sequence[int], instant: Sequence[int] = ()
    ) -> None:
        """Keep the labels that the baselines give the judged images, for a later start of the run.

        Raises:
            WriteFailed: if the file cannot be written.
        """
        labels = {
            "zero_shot": list(zero_shot),
            "linear_probe": list(linear_probe),
            "instant": list(instant),
        }
        write_json(self.baselines, {"schema": 1, **labels})

    def read_zero_shot(self) -> list[int] | None:
        """The labels that zero-shot gives the judged images, if they are kept; a file of another kind reads as None."""
        try:
            labels = read_json_object(self.baselines, "baselines file").get("zero_shot")
        except FileFormatError:
            return None
        return labels if isinstance(labels, list) and all(type(n) is int for n in labels) else None

    def remove(self) -> None:
        """Remove the run's own files, the newest kinds first, and the folder if nothing else is in it.

        Whenever this is interrupted, what stays is an earlier state of the run. Raises `OSError`.
        """
        self._remove_files(name for name in FILES if name != LOCK)
        if all(entry.name == LOCK for entry in self.path.iterdir()):
            with contextlib.suppress(
                OSError
            ):  # Windows keeps a file that is open; or somebody's own came meanwhile
                (self.path / LOCK).unlink(
                    missing_ok=True
                )  # whoever waits for it sees that it is another one now
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
                if is_left_over(left_over.name):
                    with contextlib.suppress(OSError):
                        left_over.unlink()

    def set_aside(self) -> None:
        """Keep the files of a run that is to be replaced, until the new one is finished. Raises `OSError`.

        The configuration goes first, so that a folder without one shows an interrupted move. A finished run that
        an unfinished one has replaced stays the one that is kept.
        """
        if self.keeps_another and not self.result.exists():
            self._remove_files(name for name in FILES if name != LOCK)
            return
        self.forget_replaced()
        self.replaced.mkdir()
        for name in (*FILES, "folds"):
            if name != LOCK and (self.path / name).exists():
                (self.path / name).rename(self.replaced / name)

    def put_back(self) -> None:
        """Undo `set_aside`; the configuration comes last. Raises `OSError`."""
        known = [self.replaced / name for name in ("folds", *reversed(FILES))]
        for file in known:
            if file.exists():
                file.replace(self.path / file.name)
        with contextlib.suppress(OSError):  # it holds what no run made
            self.replaced.rmdir()

    @property
    def is_interrupted(self) -> bool:
        """Whether the program died while this run was being replaced, before the new one had its configuration."""
        return self.keeps_another and not self.config.exists()

    @property
    def keeps_another(self) -> bool:
        """Whether a run that this one replaces is kept aside."""
        return (self.replaced / "config.json").exists()

    def forget_replaced(self) -> None:
        """Remove what `set_aside` kept."""
        with contextlib.suppress(OSError):
            (self.replaced / "config.json").unlink(
                missing_ok=True
            )  # first: what is left now is no run any more
        shutil.rmtree(self.replaced, ignore_errors=True)

    def undo_if_untrained(self) -> None:
        """Undo a run that failed before anything was saved, so that the same command can be given again.

        A run that it would have replaced is put back. The caller holds the lock.
        """
        if self._is_trained:
            return
        with contextlib.suppress(OSError):  # what stays is in nobody's way but its own
            self.remove()
            if self.keeps_another:
                self.put_back()

    def forget_if_untrained(self) -> None:
        """The same for who does not hold the lock; a run that another program works on is left alone."""
        if self.path.is_dir() and not self._is_trained:
            with contextlib.suppress(RunLocked, RunProblem, WriteFailed), self.locked():
                self.undo_if_untrained()

    @property
    def _is_trained(self) -> bool:
        return any(kept.exists() for kept in (self.checkpoint, self.best, self.last, self.result))

    def _require_own(self) -> None:
        try:
            require_own(self.path, FILES, FOLDERS)
        except OSError as error:
            raise RunProblem(self.path, plain_reason(error)) from None


def is_left_over(name: str) -> bool:
    """Whether a name is that of a temporary file (`atomic.replace_with`) of one of `FILES`."""
    return any(re.fullmatch(rf"\.{re.escape(file)}\.[0-9a-f]{{12}}\.tmp", name) for file in FILES)
