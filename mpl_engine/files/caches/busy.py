"""What to do while somebody else has an SQLite file: wait a little, and do without, but not for good."""

import sqlite3
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

MOST_REFUSALS = 5
"""So often a store that is locked by others is asked again; then it is not used any more, as each time costs a wait."""

_PAUSE = 0.02


def is_busy(error: BaseException) -> bool:
    """Whether a file is only locked by another connection for now, and neither damaged nor out of reach."""
    code = getattr(error, "sqlite_errorcode", None) if isinstance(error, sqlite3.OperationalError) else None
    return code is not None and code & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def patiently(work: Callable[[], T], seconds: float) -> T:
    """Do it, again and again for some seconds while the file is locked.

    For what SQLite's own timeout does not wait for: two connections that switch a new file to its write-ahead log at
    once would wait for each other, so that one is refused without a wait.

    Raises:
        sqlite3.OperationalError: if it is locked still.
    """
    give_up = time.monotonic() + seconds
    while True:
        try:
            return work()
        except sqlite3.OperationalError as error:
            if not is_busy(error) or time.monotonic() > give_up:
                raise
        time.sleep(_PAUSE)
