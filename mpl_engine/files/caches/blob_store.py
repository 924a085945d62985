"""Byte strings by key in one bounded file, for what can be computed again: a fault costs time, never an answer."""

import logging
import os
import sqlite3
import stat
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from threading import Lock
from typing import TypeVar

from mpl_engine.files.caches.busy import MOST_REFUSALS, is_busy, patiently
from mpl_engine.messages import speaker

say = speaker(__name__)

T = TypeVar("T")

_LOG = logging.getLogger(__name__)
_PATIENCE = 2.0
"""Seconds to wait for another process that writes."""
_SPARE = 0.9
"""Down to this share of the bound the oldest entries go once it is passed."""
_TOUCHED_AT_ONCE = 200


class BlobStore:
    """Keeps byte strings under keys of bytes until they are `most_bytes` in all; then those used longest ago go.

    A long pass that asks for more values in turn than fit should `hold`: by age each would go just before it is wanted.

    For threads and processes alike (SQLite). While another one writes, this one waits for a while and then does
    without; it asks again the next time, up to `MOST_REFUSALS`. Whatever else goes wrong with the file (no room, no
    right, damage) is logged once, and the store then knows nothing and keeps nothing. A damaged file is made anew at
    the next start.

    Args:
        path: of the file; it and its folder are made at the first use.
        most_bytes: bound of the values in the file.
    """

    def __init__(self, path: Path, most_bytes: int) -> None:
        self.path, self.most_bytes = path, most_bytes
        self._lock = Lock()
        self._file: sqlite3.Connection | None = None
        self._usable = True
        self._bytes = self._use = 0
        self._touched: set[bytes] = set()
        self._held_from: int | None = None
        self._full = False
        self._refused = 0

    def hold(self) -> None:
        """From now on what is put or found stays until `let_go`; a value for which there is no room then is not kept."""

        def begin(file: sqlite3.Connection) -> None:
            self._note_use(file)
            self._use += 1
            self._held_from, self._full = self._use, False

        self._try(begin)

    def let_go(self) -> None:
        """What was used longest ago goes again where room is needed."""
        with self._lock:
            self._held_from, self._full = None, False

    def has(self, key: bytes) -> bool:
        """Whether a value is there; it counts as used."""

        def look(file: sqlite3.Connection) -> bool:
            there = file.execute("SELECT 1 FROM blobs WHERE key = ?", (key,)).fetchone() is not None
            if there:
                self._touch(file, key)
            return there

        return bool(self._try(look))

    def get(self, key: bytes) -> bytes | None:
        """The value, or None."""

        def read(file: sqlite3.Connection) -> bytes | None:
            row = file.execute("SELECT value FROM blobs WHERE key = ?", (key,)).fetchone()
            if row is None or not isinstance(row[0], bytes):
                return None
            self._touch(file, key)
            return bytes(row[0])

        return self._try(read)

    def put(self, key: bytes, value: bytes) -> None:
        """Keep a value, in place of one that the key may have; one above the bound is not kept."""
        if len(value) > self.most_bytes or self._full:
            return

        def write(file: sqlite3.Connection) -> None:
            if self._bytes + len(value) > self.most_bytes:
                self._make_room(file, len(value))
                if self._bytes + len(value) > self.most_bytes:
                    self._full = True  # of what is held
                    return
            with file:
                self._use += 1
                file.execute(
                    "INSERT OR REPLACE INTO blobs (key, value, used) VALUES (?, ?, ?)",
                    (key, value, self._use),
                )
            self._bytes += len(value)

        self._try(write)

    def close(self) -> None:
        """Write what is left to note and let go of the file."""
        self._try(self._note_use)
        with self._lock:
            if self._file is not None:
                with suppress(sqlite3.Error):
                    self._file.close()
            self._file, self._usable = None, False

    def _try(self, work: Callable[[sqlite3.Connection], T]) -> T | None:
        with self._lock:
            if not self._usable:
                return None
            try:
                if self._file is None:
                    self._file = self._opened()
                return work(self._file)
            except (sqlite3.Error, OSError) as error:
                self._refused += is_busy(error)
                if is_busy(error) and self._refused < MOST_REFUSALS:
                    return None
                _LOG.info("%s is not used: %s", self.path, error)
                self._usable = False
                damaged = isinstance(error, sqlite3.DatabaseError) and not isinstance(
                    error, sqlite3.OperationalError
                )
                if self._file is not None:
                    with suppress(sqlite3.Error):
                        self._file.close()
                    self._file = None
                if damaged:
                    self._remove()
                return None

    def _opened(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileNotFoundError):
            if not stat.S_ISREG(os.lstat(self.path).st_mode):
                raise OSError(say("it is not a regular file"))
        file = sqlite3.connect(self.path, timeout=_PATIENCE, check_same_thread=False)
        try:
            # Readers and one writer do not wait for each other.
            patiently(lambda: file.execute("PRAGMA journal_mode = WAL"), _PATIENCE)
            file.execute("PRAGMA synchronous = NORMAL")  # a power cut may lose entries, it damages none
            with file:
                file.execute(
                    "CREATE TABLE IF NOT EXISTS blobs (key BLOB PRIMARY KEY, value BLOB NOT NULL, used INTEGER NOT NULL)"
                )
                file.execute("CREATE INDEX IF NOT EXISTS by_use ON blobs (used, length(value))")
            row = file.execute("SELECT coalesce(sum(length(value)), 0), coalesce(max(used), 0) FROM blobs")
            self._bytes, self._use = row.fetchone()
        except BaseException:
            file.close()
            raise
        return file

    def _touch(self, file: sqlite3.Connection, key: bytes) -> None:
        self._touched.add(key)
        if len(self._touched) >= _TOUCHED_AT_ONCE:
            self._note_use(file)

    def _note_use(self, file: sqlite3.Connection) -> None:
        with file:
            self._use += 1
            file.executemany(
                "UPDATE blobs SET used = ? WHERE key = ?", [(self._use, k) for k in self._touched]
            )
        self._touched.clear()

    def _make_room(self, file: sqlite3.Connection, needed: int) -> None:
        """Remove what was used longest ago and is not held. Other processes write too, so the bytes are counted anew."""
        most = min(_SPARE * self.most_bytes, self.most_bytes - needed)
        self._note_use(file)
        (left,) = file.execute("SELECT coalesce(sum(length(value)), 0) FROM blobs").fetchone()
        with file:
            held_from = sys.maxsize if self._held_from is None else self._held_from
            old = "SELECT key, length(value) FROM blobs WHERE used < ? ORDER BY used"
            for key, size in file.execute(old, (held_from,)).fetchall():
                if left <= most:
                    break
                file.execute("DELETE FROM blobs WHERE key = ?", (key,))
                left -= size
        self._bytes = left

    def _remove(self) -> None:
        for ending in ("", "-wal", "-shm"):
            with suppress(OSError):
                os.unlink(f"{self.path}{ending}")  # noqa: PTH108 - the ending is not a suffix
