"""A token with which another thread stops long work, or asks training to finish early."""

import queue
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

T = TypeVar("T")

_POLL = 0.05
_MINE = threading.local()


class Cancelled(Exception):
    """Raised inside long work after `CancelToken.cancel`; whoever started the work stays silent about it."""


class CancelToken:
    """Thread-safe wish to stop. Long loops call `check` between files, steps and blocks.

    Pause is `cancel` of a run that keeps its checkpoint, followed later by a resume: it frees the thread.
    """

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self._finish = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next check."""
        self._cancelled.set()

    def finish_now(self) -> None:
        """Ask training to end after the current step and keep the epoch that is the best on validation so far.

        Without validation images that is the last one, as far as it came.
        """
        self._finish.set()

    def without_finish(self) -> "CancelToken":
        """A token that is cancelled with this one, for work that `finish_now` does not mean."""
        other = CancelToken()
        other._cancelled = self._cancelled
        return other

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self._cancelled.is_set()

    @property
    def finish_requested(self) -> bool:
        """Whether `finish_now` was called."""
        return self._finish.is_set()

    def check(self) -> None:
        """Return at once, or raise.

        Raises:
            Cancelled: if `cancel` was called.
        """
        if self._cancelled.is_set():
            raise Cancelled


@contextmanager
def stopped_by(token: CancelToken) -> Iterator[None]:
    """What this thread waits for in the block, such as memory, it waits for only until the token says stop."""
    before = getattr(_MINE, "token", None)
    _MINE.token = token
    try:
        yield
    finally:
        _MINE.token = before


def check_this_thread() -> None:
    """Return at once, or raise if the token of this thread (`stopped_by`) says so.

    Raises:
        Cancelled: if `cancel` of that token was called.
    """
    token: CancelToken | None = getattr(_MINE, "token", None)
    if token is not None:
        token.check()


def run_abandonable(work: Callable[[], T], token: CancelToken, name: str) -> T:
    """Do work that cannot be interrupted on a thread of its own; a stop does not wait for its end.

    Args:
        work: must change nothing that others see, as it may go on for a while after a stop.
        token: checked while the work is under way.
        name: of the thread.

    Raises:
        Cancelled: if the token says so.
        Exception: what the work raised.
    """
    outcome: queue.SimpleQueue[tuple[Any, BaseException | None]] = queue.SimpleQueue()

    def run() -> None:
        try:
            outcome.put((work(), None))
        except BaseException as error:  # noqa: BLE001 - raised again on the waiting thread
            outcome.put((None, error))

    token.check()
    threading.Thread(target=run, name=name, daemon=True).start()
    while True:
        try:
            result, error = outcome.get(timeout=_POLL)
        except queue.Empty:
            token.check()
            continue
        if error is not None:
            raise error
        done: T = result
        return done
