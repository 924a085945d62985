"""Memory that decoding may take, shared by all threads of the program.

A file of a megabyte can declare a picture of gigabytes. So each decoding first takes what it will need from one budget,
waits while others have it, and is refused when it would need more than all of it.
"""

import ctypes
import os
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from mpl_engine.cancel import CancelToken

CAPACITY = 900_000_000
"""Bytes for all decodings at once. With the decoded images that a training keeps (`image_store.CACHE_BYTES`) and what
libraries take besides, a program stays below 1.5 GB more than at its start."""

_LARGE = 64_000_000
_POLL = 0.1
_MINE = threading.local()


class OverBudget(MemoryError):
    """One decoding alone would need more than the whole budget; both in bytes."""

    def __init__(self, needed: int, capacity: int) -> None:
        super().__init__(needed, capacity)
        self.needed = needed
        self.capacity = capacity


class DecodeBudget:
    """Bytes that are taken and given back; who waits longest is served first, so that large pictures get their turn.

    Args:
        capacity: bytes in all.
    """

    def __init__(self, capacity: int = CAPACITY) -> None:
        self.capacity = capacity
        self._used = 0
        self._waiting: deque[object] = deque()
        self._changed = threading.Condition()

    @property
    def used(self) -> int:
        """Bytes that are taken now."""
        with self._changed:
            return self._used

    @contextmanager
    def take(self, needed: int) -> Iterator[None]:
        """Hold bytes for the time of a block; it waits for them.

        Raises:
            OverBudget: if they are more than there are at all.
            Cancelled: if the token of this thread (`stopped_by`) says so while it waits.
        """
        if needed > self.capacity:
            raise OverBudget(needed, self.capacity)
        self._claim(needed)
        if needed >= _LARGE:
            _hand_back()
        try:
            yield
        finally:
            with self._changed:
                self._used -= needed
                self._changed.notify_all()

    def _claim(self, needed: int) -> None:
        me = object()
        with self._changed:
            self._waiting.append(me)
            try:
                while self._waiting[0] is not me or self._used + needed > self.capacity:
                    token: CancelToken | None = getattr(_MINE, "token", None)
                    if token is not None:
                        token.check()
                    self._changed.wait(_POLL)
                self._used += needed
            finally:
                self._waiting.remove(me)
                self._changed.notify_all()


def _trimmer() -> Callable[[int], int] | None:
    """The call by which glibc gives memory that it keeps for reuse back to the system."""
    try:
        found = ctypes.CDLL(None).malloc_trim if os.name == "posix" else None
    except (OSError, AttributeError):
        return None
    return found


_TRIM = _trimmer()


def _hand_back() -> None:
    """Before a large picture: each thread's allocator keeps what earlier ones left, and only for that thread."""
    if _TRIM is not None:
        _TRIM(0)


BUDGET = DecodeBudget()
"""The one of this program."""


@contextmanager
def stopped_by(token: CancelToken) -> Iterator[None]:
    """What this thread does in the block waits for memory only until the token says stop."""
    before = getattr(_MINE, "token", None)
    _MINE.token = token
    try:
        yield
    finally:
        _MINE.token = before
