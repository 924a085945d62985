"""One compute thread for all requests: pictures that wait are computed together.

See docs/adr/0007-one-compute-thread.md. The thread takes the picture that waits longest, then whatever else is there,
and waits for more only a moment. While it computes, others gather, so batches grow with the load by themselves.
"""

import queue
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mpl_engine.cancel import Cancelled, CancelToken, stopped_by
from mpl_engine.device import unless_out_of_memory
from mpl_engine.errors import OutOfMemory
from mpl_engine.events import Prediction, T

Square = NDArray[np.uint8]
Compute = Callable[[Sequence[Square], int], list[Prediction]]
"""Squares (S, S, 3) and how many classes to list → an answer for each."""


@dataclass(frozen=True)
class _Waiting:
    square: Square
    top: int
    answer: "Future[Prediction]"


class Batcher:
    """Computes pictures in batches on a thread of its own.

    Args:
        compute: what is done with a batch; called on that thread alone.
        max_batch: most pictures at once.
        max_wait: seconds that the first of a batch waits for others.
        seen: told the size of each batch.
    """

    def __init__(
        self,
        compute: Compute,
        max_batch: int,
        max_wait: float,
        seen: Callable[[float], object] = lambda _: None,
    ) -> None:
        self._compute, self._max_batch, self._max_wait, self._seen = compute, max_batch, max_wait, seen
        self._queue: queue.SimpleQueue[_Waiting | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="compute", daemon=True)
        self._thread.start()

    def submit(self, square: Square, top: int) -> "Future[Prediction]":
        """Ask for the answer to a square (S, S, 3) uint8 with `top` classes. What is cancelled is not computed.

        The future raises what computing raises: `OutOfMemory`, or `Cancelled` when the service stops.
        """
        future: Future[Prediction] = Future()
        self._queue.put(_Waiting(square, top, future))
        return future

    def close(self, patience: float) -> None:
        """End the thread, at most so many seconds from now; what waits is not computed any more."""
        self._queue.put(None)
        self._thread.join(patience)

    def _run(self) -> None:
        ended = False
        while not ended:
            batch, ended = self._gather()
            batch = [one for one in batch if one.answer.set_running_or_notify_cancel()]
            if batch:
                self._seen(len(batch))
                self._answer(batch)

    def _gather(self) -> tuple[list[_Waiting], bool]:
        """The next batch, and whether it is the last."""
        batch: list[_Waiting] = []
        until = None
        while len(batch) < self._max_batch:
            try:
                patience = None if until is None else max(0.0, until - time.monotonic())
                one = self._queue.get(timeout=patience)
            except queue.Empty:
                break
            if one is None:
                return batch, True
            batch.append(one)
            until = until or time.monotonic() + self._max_wait
        return batch, False

    def _answer(self, batch: list[_Waiting]) -> None:
        try:
            answers = self._computed(batch)
        except Exception as error:  # noqa: BLE001 - raised again where it is waited for
            for one in batch:
                one.answer.set_exception(error)
            return
        for one, answer in zip(batch, answers, strict=True):
            one.answer.set_result(answer)

    def _computed(self, batch: list[_Waiting]) -> list[Prediction]:
        """Answers; in smaller batches where memory does not suffice."""
        most = max(one.top for one in batch)
        answers = unless_out_of_memory(lambda: self._compute([one.square for one in batch], most))
        if answers is not None:
            return answers
        if len(batch) == 1:
            raise OutOfMemory(1, None)
        half = len(batch) // 2
        return self._computed(batch[:half]) + self._computed(batch[half:])


class Threads:
    """A few threads for work that waits for nothing but memory; a stop of the program does not wait for them.

    Args:
        count: how many.
        name: of the threads.
        token: what ends their waiting for memory.
    """

    def __init__(self, count: int, name: str, token: CancelToken) -> None:
        self._queue: queue.SimpleQueue[tuple[Future[Any], Callable[[], Any]] | None] = queue.SimpleQueue()
        self._token = token
        self._threads = [threading.Thread(target=self._run, name=name, daemon=True) for _ in range(count)]
        for thread in self._threads:
            thread.start()

    def submit(self, work: Callable[[], T]) -> "Future[T]":
        """Do it on the next free thread."""
        future: Future[T] = Future()
        self._queue.put((future, work))
        return future

    def close(self, patience: float) -> None:
        """End the threads; wait for them at most so many seconds in all."""
        for _ in self._threads:
            self._queue.put(None)
        until = time.monotonic() + patience
        for thread in self._threads:
            thread.join(max(0.0, until - time.monotonic()))

    def _run(self) -> None:
        with stopped_by(self._token):
            while (task := self._queue.get()) is not None:
                self._do(*task)
                del task  # nothing of a request is kept while the next one is waited for

    def _do(self, future: "Future[Any]", work: Callable[[], Any]) -> None:
        if not future.set_running_or_notify_cancel():
            return
        try:
            if self._token.cancelled:
                raise Cancelled
            future.set_result(work())
        except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
            future.set_exception(error)
