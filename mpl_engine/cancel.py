"""A token with which another thread stops long work, or asks training to finish early."""

import threading


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
        """Ask training to end after the current step and keep the best weights so far."""
        self._finish.set()

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
