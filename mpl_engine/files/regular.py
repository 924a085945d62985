"""The one way to open a file that a person, or a program of somebody else, put there.

A path may lead to a pipe that nobody writes to, a device that never ends, or a file that fills the memory. So nothing
but a regular file is opened, and never one larger than its kind can be.
"""

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO, cast

from mpl_engine.messages import speaker

say = speaker(__name__)

MB = 1_000_000
LARGEST_CONFIG = 16 * MB
"""Most bytes of a file of settings or names: a project, a run's configuration, class names by folder."""

LARGEST_JSON = 128 * MB
"""Most bytes of a file that has entries for single images: a split, a result."""

LARGEST_LOG = 512 * MB
"""Most bytes of an event log, which has a line for each training step."""

_READ = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)  # a pipe opens at once, and is refused then
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
_NOFOLLOW: int = getattr(os, "O_NOFOLLOW", 0)
_CHUNK = 1 << 20
_KINDS = (
    (stat.S_ISFIFO, say("a pipe")),
    (stat.S_ISSOCK, say("a socket")),
    (stat.S_ISCHR, say("a device")),
    (stat.S_ISBLK, say("a device")),
    (stat.S_ISLNK, say("a link")),
)


class UnusableFile(OSError):
    """A path leads to something that is not read: no regular file, a link, or too many bytes.

    `strerror` is a clause for a person. `too_large` says whether it is the size alone.
    """

    too_large = False


class TooManyBytes(UnusableFile):
    """A regular file is larger than its kind can be."""

    too_large = True


def open_regular(path: Path, *, limit: int | None, follow: bool = True) -> BinaryIO:
    """Open a regular file for reading, without ever waiting for somebody to write to it.

    Args:
        path: the file.
        limit: most bytes that it may have; None for files that are read in pieces and may have any size.
        follow: whether links may lead to it, as for a person's own images. What this program writes itself is
            opened with False: there a link was put by somebody else. (The folders above are followed either way.)

    Raises:
        UnusableFile: if it is a pipe, a device, a socket or, without `follow`, a link; or larger than `limit`.
        OSError: as `open`. `atomic.reading_reason` has the words for both.
        ValueError: if the path holds a NUL character.
    """
    # Some devices do something when they are opened, so a look comes first; what was opened is looked at again.
    _check(path.stat(follow_symlinks=follow), limit)

    def opener(name: str, _flags: int) -> int:
        try:
            handle = os.open(name, _READ if follow else _READ | _NOFOLLOW)
        except OSError as error:
            if error.errno == errno.ELOOP and not follow:
                raise UnusableFile(errno.ELOOP, say("it is a link, not a file")) from None
            raise
        try:
            _check(os.fstat(handle), limit)
        except OSError:
            os.close(handle)
            raise
        return handle

    return cast("BinaryIO", open(path, "rb", opener=opener))


def read_regular(path: Path, *, limit: int, follow: bool = True) -> bytes:
    """All bytes of a regular file. A file that grows beyond `limit` while it is read is refused as well.

    Raises:
        UnusableFile, OSError, ValueError: as `open_regular`.
    """
    with open_regular(path, limit=limit, follow=follow) as file:
        data = bytearray()
        while chunk := file.read(min(_CHUNK, limit + 1 - len(data))):
            data += chunk
            if len(data) > limit:
                raise _too_large(len(data), limit)
    return bytes(data)


def read_text(path: Path, *, limit: int, follow: bool = True, encoding: str = "utf-8") -> str:
    """A text file, with its line ends as they are.

    Raises:
        UnusableFile, OSError: as `open_regular`.
        ValueError: if it is not text in `encoding`.
    """
    return read_regular(path, limit=limit, follow=follow).decode(encoding)


def is_regular(path: Path, *, follow: bool = True) -> bool:
    """Whether a regular file is there, of whatever size; False for what cannot be looked at."""
    try:
        return stat.S_ISREG(path.stat(follow_symlinks=follow).st_mode)
    except (OSError, ValueError):
        return False


def _check(status: os.stat_result, limit: int | None) -> None:
    """Raises `UnusableFile`, or `IsADirectoryError` as `open` does."""
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, say("it is a folder, not a file"))
    if not stat.S_ISREG(status.st_mode):
        kind = next((word for test, word in _KINDS if test(status.st_mode)), say("something else"))
        raise UnusableFile(errno.EINVAL, say("it is {kind}, not a file", kind=kind))
    if limit is not None and status.st_size > limit:
        raise _too_large(status.st_size, limit)


def _too_large(size: int, limit: int) -> TooManyBytes:
    return TooManyBytes(
        errno.EINVAL,
        say(
            "it has {size}, and at most {most} are read",
            size=_amount(size, limit),
            most=_amount(limit, limit),
        ),
    )


def _amount(size: int, limit: int) -> str:
    if limit >= MB:
        return say("{size:,.0f} MB", size=size / MB)
    return say.many(size, "{n:,} byte", "{n:,} bytes")
