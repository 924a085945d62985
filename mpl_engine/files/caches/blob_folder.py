"""Byte strings by key, each in a file of its own in one bounded folder: for what can be computed again.

Made for many values of some hundred kilobytes that are asked for in turn, over and over. `blob_store` is for small ones.
"""

import heapq
import logging
import os
import secrets
import shutil
import time
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from threading import Lock

from mpl_engine.files.regular import read_regular
from mpl_engine.messages import speaker

say = speaker(__name__)

_LOG = logging.getLogger(__name__)
_ENDING = ".blob"
_SUM_BYTES = 4
_SPARE = 0.9
"""Down to this share of the bound old values go once it is passed."""

_COUNT_AGAIN = 0.1
"""After so much of the bound was added the folder is counted anew: other processes may write too."""

_ABANDONED = 3600.0
"""Seconds after which a temporary file belongs to no process that lives."""

_BLOCK = 4096
"""What a file takes on disk is counted in such blocks."""

_MOST_FAULTS = 3
LEAVE_FREE = 1_000_000_000
"""Bytes of the disk that are left to others in any case."""


class BlobFolder:
    """Keeps byte strings under keys of letters and digits until they are `most_bytes` in all.

    What was there before this object was made, and was not asked for since, then goes, used longest ago first; what it
    put or found itself stays as long as it lives, and values for which there is no room are not kept. So of values that
    are asked for in turn, and are more than fit, as many as fit are always found: by plain age each would go just
    before it is wanted.

    For threads and processes alike. Whatever goes wrong (no room, no right, damage, another process that removes files)
    costs time and no answer: a value has a checksum, and one that does not fit is as unknown as one that was never kept.

    Args:
        path: of the folder, which is made at the first use. A link in its place is not followed.
        most_bytes: bound of what its files take on disk. At most half of what the disk has free for them is taken, and
            `LEAVE_FREE` bytes are left free.
    """

    def __init__(self, path: Path, most_bytes: int) -> None:
        self.path, self.most_bytes = path, most_bytes
        self._since = time.time()
        self._lock = Lock()
        self._bytes: int | None = None
        self._bound = 0
        self._added = 0
        self._full = most_bytes <= 0
        self._faults = 0

    def get(self, key: str) -> bytes | None:
        """The value, or None."""
        place = self._place(key)
        try:
            raw = read_regular(place, limit=self.most_bytes, follow=False)
        except (OSError, ValueError):
            return None
        value = raw[_SUM_BYTES:]
        if len(raw) < _SUM_BYTES or raw[:_SUM_BYTES] != _sum(value):
            with suppress(OSError):
                place.unlink()
            return None
        with suppress(OSError):
            if place.lstat().st_mtime < self._since:
                os.utime(place, (time.time(),) * 2)  # by this computer's clock, which that of a share is not
        return value

    def put(self, key: str, value: bytes) -> None:
        """Keep a value, if there is room."""
        if self._full:
            return
        try:
            if not self._claim(_on_disk(len(value))):
                return
            place = self._place(key)
            place.parent.mkdir(exist_ok=True)
            _require_no_link(place.parent)
            temporary = place.with_name(f".{key[:40]}.{secrets.token_hex(6)}.tmp")
            try:
                with temporary.open("xb") as file:
                    file.write(_sum(value))
                    file.write(value)
                os.utime(temporary, (time.time(),) * 2)
                temporary.replace(place)
            finally:
                temporary.unlink(missing_ok=True)
        except OSError as error:  # a full disk, no right, or on Windows somebody who reads the file just now
            _LOG.info("%s keeps nothing: %s", self.path, error)
            with self._lock:
                self._faults += 1
                self._full = self._full or self._faults >= _MOST_FAULTS

    def _claim(self, size: int) -> bool:
        """Whether there is room for so many bytes more. Raises `OSError`."""
        with self._lock:
            if self._bytes is None or self._added > _COUNT_AGAIN * self._bound:
                self._count()
            assert self._bytes is not None  # noqa: S101 - counted
            if self._bytes + size > self._bound:
                self._make_room(size)
            if self._bytes + size > self._bound or shutil.disk_usage(self.path).free - size < LEAVE_FREE:
                self._full = True  # until the next one is made: what could go is gone
                return False
            self._bytes += size
            self._added += size
            return True

    def _count(self) -> None:
        _require_no_link(self.path)
        self.path.mkdir(parents=True, exist_ok=True)
        self._bytes, self._added = sum(size for _, size, _ in self._files()), 0
        self._bound = min(self.most_bytes, (self._bytes + shutil.disk_usage(self.path).free) // 2)

    def _make_room(self, size: int) -> None:
        files = list(self._files())
        self._bytes = sum(found[1] for found in files)
        old = [found for found in files if found[0] < self._since]
        heapq.heapify(old)
        while old and self._bytes > min(_SPARE * self._bound, self._bound - size):
            _, freed, path = heapq.heappop(old)
            with suppress(OSError):
                os.unlink(path)  # noqa: PTH108 - of hundreds of thousands
                self._bytes -= freed

    def _files(self) -> Iterator[tuple[float, int, str]]:
        """When each file was used, what it takes on disk, and its path. What a killed process left is removed."""
        for folder in _entries(self.path):
            if not folder.is_dir(follow_symlinks=False):
                continue
            for entry in _entries(folder.path):
                with suppress(OSError):
                    found = entry.stat(follow_symlinks=False)
                    if entry.name.endswith(_ENDING):
                        yield found.st_mtime, _on_disk(found.st_size), entry.path
                    elif entry.name.endswith(".tmp") and found.st_mtime < time.time() - _ABANDONED:
                        os.unlink(entry.path)  # noqa: PTH108

    def _place(self, key: str) -> Path:
        return self.path / key[:2] / f"{key}{_ENDING}"


def _require_no_link(folder: Path) -> None:
    """Somebody put it there, and it leads elsewhere. Raises `OSError`."""
    if folder.is_symlink():
        raise NotADirectoryError(say("{folder} is a link", folder=folder))


def _entries(path: Path | str) -> list["os.DirEntry[str]"]:
    """What is in a folder; nothing where there is none."""
    try:
        with os.scandir(path) as found:
            return list(found)
    except OSError:
        return []


def _on_disk(size: int) -> int:
    return -(-(size + _SUM_BYTES) // _BLOCK) * _BLOCK


def _sum(value: bytes) -> bytes:
    return zlib.crc32(value).to_bytes(_SUM_BYTES, "big")
