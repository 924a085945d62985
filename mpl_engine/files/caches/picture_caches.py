"""What is kept of pictures and can be computed again: where it lies in the cache folder, how much it is, and its removal."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from mpl_engine.files.paths import cache_folder

FEATURES, DECODED, STEM_TOKENS = "features", "decoded", "stem-tokens.sqlite3"
"""Names in the cache folder: features of pictures, decoded pictures, and what a convolutional stem made of them."""

_ENDINGS = (".f32", ".sqlite3", ".sqlite3-wal", ".sqlite3-shm", ".blob", ".tmp")
_PATIENCE = 2.0
"""Seconds to wait for another process that writes."""


def kept_bytes() -> int:
    """What all of it takes on disk; a tenth of a second for twenty thousand files."""
    total = 0
    for entry in _files():
        with suppress(OSError):
            total += entry.stat(follow_symlinks=False).st_size
    return total


def clear() -> None:
    """Remove all of it; what is open goes on with what it has, where the system allows it.

    Raises:
        OSError: if a file cannot be removed.
    """
    tokens = cache_folder() / STEM_TOKENS
    emptied = tokens.is_file() and not tokens.is_symlink() and _emptied(tokens)
    for entry in list(_files()):
        try:
            Path(entry.path).unlink(missing_ok=True)
        except PermissionError:  # on Windows, while a backbone is loaded
            if not (emptied and entry.name.startswith(STEM_TOKENS)):
                raise


def _files() -> Iterator["os.DirEntry[str]"]:
    """All files that are ours; no link is followed."""
    for entry in _entries(cache_folder()):
        if entry.name in {FEATURES, DECODED} and entry.is_dir(follow_symlinks=False):
            yield from _below(entry.path)
        elif entry.name.startswith(STEM_TOKENS) and not entry.is_dir(follow_symlinks=False):
            yield entry


def _below(folder: str) -> Iterator["os.DirEntry[str]"]:
    for entry in _entries(folder):
        if entry.is_dir(follow_symlinks=False):
            yield from _below(entry.path)
        elif entry.name.endswith(_ENDINGS):
            yield entry


def _entries(folder: Path | str) -> list["os.DirEntry[str]"]:
    """What is in a folder; nothing where there is none."""
    with suppress(OSError), os.scandir(folder) as found:
        return list(found)
    return []


def _emptied(store: Path) -> bool:
    """Take the values out of a store, so that the room is free also while somebody has it open."""
    with suppress(sqlite3.Error), closing(sqlite3.connect(store, timeout=_PATIENCE)) as file:
        with file:
            file.execute("DELETE FROM blobs")
        file.execute("VACUUM")
        file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return True
    return False
