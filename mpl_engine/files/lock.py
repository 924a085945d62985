"""One writer for a folder at a time. The operating system frees the lock when the program ends, however it ends."""

import contextlib
import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mpl_engine.errors import RunLocked, WriteFailed
from mpl_engine.files.atomic import plain_reason
from mpl_engine.files.own import NOFOLLOW, open_own

LOCK = "lock"
_PATIENCE = 0.15
"""Seconds to try again: whoever only looks whether the folder is in use holds the lock for a moment."""

_HELD = frozenset({errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK})


@contextmanager
def hold(folder: Path) -> Iterator[None]:
    """Hold a folder for writing, by a lock file in it whose bytes are never touched.

    Raises:
        RunLocked: if another program holds it.
        WriteFailed: if the lock file cannot be made, or is a link or no regular file.
    """
    path = folder / LOCK
    give_up = time.monotonic() + _PATIENCE
    while True:
        try:
            handle = _taken(path)
        except OSError as error:
            raise WriteFailed(path, plain_reason(error)) from None
        if handle is not None:
            break
        if time.monotonic() > give_up:
            raise RunLocked(folder)
        time.sleep(_PATIENCE / 5)
    try:
        yield
    finally:
        os.close(handle)


def in_use(folder: Path) -> bool:
    """Whether another program holds the folder. Nothing is written, not even the lock file is made."""
    try:
        handle = os.open(folder / LOCK, os.O_RDONLY | NOFOLLOW | getattr(os, "O_NONBLOCK", 0))
    except OSError:
        return False
    try:
        return not _lock(handle, shared=True)
    except OSError:
        return False
    finally:
        os.close(handle)


def _taken(path: Path) -> int | None:
    """A handle that holds the lock, or None if somebody else does. Raises `OSError`."""
    handle = open_own(path)
    try:
        if _lock(handle) and _is_still(path, handle):
            return handle
    except OSError:
        os.close(handle)
        raise
    os.close(handle)
    return None


def _is_still(path: Path, handle: int) -> bool:
    """Whether the path still names the locked file: the folder may have been removed, and made again, meanwhile."""
    with contextlib.suppress(FileNotFoundError):
        return os.path.samestat(path.stat(follow_symlinks=False), os.fstat(handle))
    return False


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int, *, shared: bool = False) -> bool:  # noqa: ARG001 - Windows knows only one kind
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno in _HELD:
                return False
            raise
        return True

else:
    import fcntl

    def _lock(handle: int, *, shared: bool = False) -> bool:
        try:
            fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in _HELD:
                return False
            raise
        return True
