"""Features of images by content, kept on disk: numbers in a flat file, and an index of it in SQLite beside it.

They can be computed again, so a fault costs time and never an answer: each row has a checksum, and one that does not
fit is as unknown as one that was never kept. docs/adr/0022 has what was measured beside this form.

Shape letters: n images asked for, E embedding.
"""

import hashlib
import logging
import os
import sqlite3
import stat
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from threading import RLock
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from mpl_engine.files.caches.busy import MOST_REFUSALS, is_busy, patiently
from mpl_engine.files.caches.picture_caches import FEATURES
from mpl_engine.files.paths import cache_folder
from mpl_engine.messages import speaker

say = speaker(__name__)

Floats = NDArray[np.float32]
Slots = NDArray[np.int64]
T = TypeVar("T")

MOST_BYTES = 2_000_000_000
"""Bound of one backbone's numbers: 870,000 images of the built-in one."""

_PATIENCE = 2.0
"""Seconds to wait for another process that writes."""
_AT_ONCE = 500
"""Keys in one question to SQLite."""
_GAP = 64
"""Rows between two wanted ones that are read along, so that wanted ones are multiplied in few pieces."""
_LOG = logging.getLogger(__name__)


class FeatureStore:
    """Rows of E numbers by the SHA-256 of an image's content, for one backbone and way to make images square.

    For threads and processes alike. While another one writes, this one waits for a while and then does without; it
    asks again the next time, up to `MOST_REFUSALS`. Whatever else goes wrong with the files (no room, no right, damage) is logged once; the
    store then knows nothing and keeps nothing. Damaged files are made anew at the next start.

    Args:
        identity: whatever decides the numbers, such as the weights' hash; equal text, equal files.
        width: E.
        folder: where the files are; it is made at the first use.
        most_bytes: bound of the numbers; beyond it nothing more is kept.
    """

    def __init__(
        self, identity: str, width: int, folder: Path | None = None, most_bytes: int = MOST_BYTES
    ) -> None:
        name = hashlib.sha256(f"{identity} {width}".encode()).hexdigest()[:16]
        self.folder = folder or features_folder()
        self.width = width
        self._index_path = self.folder / f"{name}.sqlite3"
        self._rows_path = self.folder / f"{name}.f32"
        self._row_bytes = 4 * width
        self._most_rows = most_bytes // self._row_bytes
        self._lock = RLock()
        self._index: sqlite3.Connection | None = None
        self._rows: Floats | None = None
        self._usable = True
        self._refused = 0

    @property
    def usable(self) -> bool:
        """Whether something can be kept and found."""
        return self._try(lambda _: True, otherwise=False)

    def slots(self, keys: Sequence[str]) -> Slots:
        """Where the rows of these images are, (n,); -1 for those that are not known."""

        def read(index: sqlite3.Connection) -> Slots:
            known: dict[bytes, int] = {}
            wanted = [_key(key) for key in keys]
            for start in range(0, len(wanted), _AT_ONCE):
                some = wanted[start : start + _AT_ONCE]
                marks = ",".join("?" * len(some))
                known.update(index.execute(f"SELECT key, slot FROM rows WHERE key IN ({marks})", some))  # noqa: S608 - question marks
            found = np.fromiter((known.get(key, -1) for key in wanted), np.int64, len(wanted))
            found[found >= len(self._mapped(int(found.max(initial=-1)) + 1))] = -1
            return found

        none = np.full(len(keys), -1, dtype=np.int64)
        return none if not len(keys) else self._try(read, none)

    def get(self, keys: Sequence[str]) -> tuple[Floats, Slots]:
        """The rows that are known and whole, (m, E), and their places among `keys`, (m,)."""

        def read(index: sqlite3.Connection) -> tuple[Floats, Slots]:
            slots = self.slots(keys)
            places = np.flatnonzero(slots >= 0)
            rows = np.array(self._mapped(0)[slots[places]])
            sums = dict(self._checksums(index, slots[places]))
            whole = np.fromiter(
                (
                    sums.get(int(slot)) == _checksum(row)
                    for slot, row in zip(slots[places], rows, strict=True)
                ),
                bool,
                len(places),
            )
            return rows[whole], places[whole]

        return self._try(read, (np.empty((0, self.width), np.float32), np.empty(0, np.int64)))

    def put(self, keys: Sequence[str], rows: Floats) -> None:
        """Keep rows (n, E) of images, in place of those that may be there.

        Raises:
            ValueError: if the numbers do not fit the keys or the width.
        """
        clean = np.ascontiguousarray(rows, dtype=np.float32)
        if clean.shape != (len(keys), self.width):
            raise ValueError(f"{clean.shape} numbers do not fit {len(keys)} images of width {self.width}")

        def write(index: sqlite3.Connection) -> None:
            with index:
                index.execute("BEGIN IMMEDIATE")  # slots are dealt by one process at a time
                (first,) = index.execute("SELECT coalesce(max(slot), -1) + 1 FROM rows").fetchone()
                room = max(0, self._most_rows - first)
                entries = [
                    (_key(key), first + place, _checksum(row))
                    for place, (key, row) in enumerate(zip(keys, clean[:room], strict=False))
                ]
                with self._rows_path.open(
                    "r+b"
                ) as file:  # the numbers first: an entry must not lead to nothing
                    file.seek(first * self._row_bytes)
                    file.write(clean[:room].tobytes())
                index.executemany(
                    "INSERT OR REPLACE INTO rows (key, slot, checksum) VALUES (?, ?, ?)", entries
                )

        if len(keys):
            self._try(write, None)

    def products(self, slots: Slots, queries: Floats) -> Floats:
        """Rows at these slots times queries (Q, E): (n, Q) float32; cosines where both are normalised.

        The numbers are read where they lie, in pieces, so that memory does not grow with n. Slots must be known.
        """
        result = np.empty((len(slots), len(queries)), np.float32)
        if not len(slots):
            return result
        order = np.argsort(slots, kind="stable")
        ordered = slots[order]
        ends = np.flatnonzero(np.diff(ordered) > _GAP) + 1
        mapped = self._mapped(int(ordered[-1]) + 1)
        turned = np.ascontiguousarray(queries.T, dtype=np.float32)
        for piece in np.split(np.arange(len(ordered)), ends):
            low, high = int(ordered[piece[0]]), int(ordered[piece[-1]]) + 1
            result[order[piece]] = (mapped[low:high] @ turned)[ordered[piece] - low]
        return result

    def close(self) -> None:
        """Let go of the files."""
        with self._lock:
            self._forget()
            self._usable = False

    def _mapped(self, least: int) -> Floats:
        """The numbers as they lie on disk, mapped again where there are more than before."""
        if self._rows is None or len(self._rows) < least:
            held = self._rows_path.stat().st_size // self._row_bytes
            if not held:
                return np.empty((0, self.width), np.float32)
            self._rows = np.memmap(self._rows_path, np.float32, "r", shape=(held, self.width))
        return self._rows

    def _checksums(self, index: sqlite3.Connection, slots: Slots) -> list[tuple[int, int]]:
        found: list[tuple[int, int]] = []
        for start in range(0, len(slots), _AT_ONCE):
            some = [int(slot) for slot in slots[start : start + _AT_ONCE]]
            marks = ",".join("?" * len(some))
            found += index.execute(f"SELECT slot, checksum FROM rows WHERE slot IN ({marks})", some)  # noqa: S608 - question marks
        return found

    def _try(self, work: Callable[[sqlite3.Connection], T], otherwise: T) -> T:
        with self._lock:
            if not self._usable:
                return otherwise
            try:
                if self._index is None:
                    self._index = self._opened()
                return work(self._index)
            except (sqlite3.Error, OSError, ValueError) as error:
                self._refused += is_busy(error)
                if is_busy(error) and self._refused < MOST_REFUSALS:
                    return otherwise
                _LOG.info("%s is not used: %s", self._index_path, error)
                damaged = isinstance(error, sqlite3.DatabaseError) and not isinstance(
                    error, sqlite3.OperationalError
                )
                self.close()
                if damaged:
                    _remove(self._index_path)
                return otherwise

    def _opened(self) -> sqlite3.Connection:
        self.folder.mkdir(parents=True, exist_ok=True)
        for path in (self._index_path, self._rows_path):
            with suppress(FileNotFoundError):
                if not stat.S_ISREG(os.lstat(path).st_mode):
                    raise OSError(say("it is not a regular file"))
        self._rows_path.touch()
        index = sqlite3.connect(
            self._index_path, timeout=_PATIENCE, check_same_thread=False, isolation_level=None
        )
        try:
            # Readers and one writer do not wait for each other.
            patiently(lambda: index.execute("PRAGMA journal_mode = WAL"), _PATIENCE)
            index.execute("PRAGMA synchronous = NORMAL")  # a power cut may lose entries, it damages none
            index.execute(
                "CREATE TABLE IF NOT EXISTS rows (key BLOB PRIMARY KEY, slot INTEGER UNIQUE, checksum INTEGER)"
            )
        except BaseException:
            index.close()
            raise
        return index

    def _forget(self) -> None:
        if self._index is not None:
            with suppress(sqlite3.Error):
                self._index.close()
        self._index = self._rows = None


def features_folder() -> Path:
    """Where all stores of the user are."""
    return cache_folder() / FEATURES


def _key(key: str) -> bytes:
    return bytes.fromhex(key)


def _checksum(row: Floats) -> int:
    return zlib.crc32(row.tobytes())


def _remove(index: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        with suppress(OSError):
            os.unlink(f"{index}{ending}")  # noqa: PTH108 - the ending is not a suffix
