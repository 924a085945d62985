"""Where a training keeps its state: in memory, or in a run folder."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from mpl_engine.training.checkpoint import Checkpoint, Position, read_checkpoint, write_checkpoint
from mpl_engine.training.event_log import EventLog


class Saver(Protocol):
    """Where a training keeps its state."""

    def save(self, checkpoint: Checkpoint) -> None:
        """Keep a resumable state."""

    def save_best(self, checkpoint: Checkpoint) -> None:
        """Keep the weights with the best validation so far."""

    def save_last(self, checkpoint: Checkpoint) -> None:
        """Keep the weights of the last epoch, at the end."""

    def load_best(self) -> Checkpoint:
        """What the last `save_best` kept."""


class MemorySaver:
    """Keeps the best weights in memory; for trainings without a run folder."""

    def __init__(self) -> None:
        self._best = Checkpoint(Position(), {})

    def save(self, checkpoint: Checkpoint) -> None:
        """Nothing to resume from."""

    def save_best(self, checkpoint: Checkpoint) -> None:
        """See `Saver`."""
        self._best = checkpoint

    def save_last(self, checkpoint: Checkpoint) -> None:
        """The learner itself still holds them."""

    def load_best(self) -> Checkpoint:
        """See `Saver`."""
        return self._best


class RunSaver:
    """Writes `checkpoint`, `best` and `last` off the hot path.

    Args:
        folder: where the files go.
        log: the event log whose length belongs to each checkpoint, or None (the folds of a cross-validation).
    """

    def __init__(self, folder: Path, log: EventLog | None) -> None:
        self._folder = folder
        self._log = log
        self._writer = CheckpointWriter(folder)

    def save(self, checkpoint: Checkpoint) -> None:
        """Queue a resumable state; the events before it are synced first."""
        if self._log is None:
            self._writer.write("checkpoint.safetensors", checkpoint)
            return
        position = replace(checkpoint.position, events_bytes=self._log.flush())
        checkpoint = Checkpoint(position, checkpoint.learner, checkpoint.optimizer)
        self._writer.write("checkpoint.safetensors", checkpoint, before=self._log.sync)

    def save_best(self, checkpoint: Checkpoint) -> None:
        """Queue the weights with the best validation so far."""
        self._writer.write("best.safetensors", checkpoint)

    def save_last(self, checkpoint: Checkpoint) -> None:
        """Queue the weights of the last epoch."""
        self._writer.write("last.safetensors", checkpoint)

    def load_best(self) -> Checkpoint:
        """What the last `save_best` kept, before or after a resume.

        Raises:
            FileFormatError: if the file is damaged.
        """
        self._writer.wait()
        return read_checkpoint(self._folder / "best.safetensors")

    def wait(self) -> None:
        """Return when everything is on disk. Raises `WriteFailed`."""
        self._writer.wait()

    def close(self) -> None:
        """Wait and end the writing thread. Raises `WriteFailed`."""
        self._writer.close()


class CheckpointWriter:
    """Writes checkpoints on a thread of its own, in order. A failed write is raised at the next call.

    Args:
        folder: where the files go.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="checkpoint")
        self._pending: list[Future[None]] = []

    def write(self, name: str, checkpoint: Checkpoint, before: Callable[[], None] | None = None) -> None:
        """Queue a file; `before` runs on the writing thread just before it.

        Raises:
            WriteFailed: if an earlier file could not be written.
        """

        def task() -> None:
            if before is not None:
                before()
            write_checkpoint(self.folder / name, checkpoint)

        self._raise_failures(wait=False)
        self._pending.append(self._pool.submit(task))

    def wait(self) -> None:
        """Return when everything queued is on disk.

        Raises:
            WriteFailed: if something could not be written.
        """
        self._raise_failures(wait=True)

    def close(self) -> None:
        """Wait, then end the thread. Raises as `wait`."""
        self._pool.shutdown(wait=True)
        self._raise_failures(wait=True)

    def _raise_failures(self, *, wait: bool) -> None:
        finished = [f for f in self._pending if wait or f.done()]
        self._pending = [f for f in self._pending if f not in finished]
        for future in finished:
            future.result()
