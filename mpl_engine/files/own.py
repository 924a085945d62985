"""What the program may write and move in a folder of its own: regular files and real folders, never a link.

A link in a run's folder would lead a write, a move or a removal to files elsewhere. The folder itself may be reached
by links, which is the person's choice; below it none is followed.
"""

import errno
import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePath
from typing import BinaryIO

from mpl_engine.errors import RunProblem
from mpl_engine.messages import speaker

say = speaker(__name__)

NOFOLLOW: int = getattr(os, "O_NOFOLLOW", 0)
_CAREFUL = NOFOLLOW | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)


def open_own(path: Path) -> int:
    """A handle of a file of one's own for reading and writing, made if it is missing, with its bytes as they are.

    Raises:
        OSError: if it is a link or anything else but a regular file; else as `os.open`.
    """
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | _CAREFUL, 0o666)
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise OSError(errno.EINVAL, say("it is a link, not a file")) from None
        raise
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, say("it is not a regular file"))
        # Without O_NOFOLLOW (Windows) this look is all there is.
        if not NOFOLLOW and stat.S_ISLNK(os.lstat(path).st_mode):
            raise OSError(errno.EINVAL, say("it is a link, not a file"))
    except OSError:
        os.close(handle)
        raise
    return handle


def open_own_file(path: Path) -> BinaryIO:
    """The same as a file object, at its start. Raises `OSError`."""
    return os.fdopen(open_own(path), "r+b")


def require_real_folders(root: Path, path: Path) -> None:
    """Refuse a way below `root` on which a link or a file stands in the place of a folder.

    Args:
        root: the folder of one's own.
        path: a folder below it, which need not be there yet.

    Raises:
        RunProblem: if a part of the way is anything else but a folder.
    """
    place = root
    for part in path.relative_to(root).parts:
        place /= part
        kind = _kind(place)
        if kind is None:
            return
        if not stat.S_ISDIR(kind):
            raise RunProblem(root, _refusal(place.relative_to(root), kind, say("a folder")))


def require_own(root: Path, names: Iterable[str], folders: Iterable[str]) -> None:
    """Refuse a folder in which something else stands in the place of a file or folder of the program.

    Args:
        root: the folder.
        names: files in it that are the program's; each is a regular file, or missing.
        folders: folders in it that are the program's, with everything below them.

    Raises:
        RunProblem: naming the first that is a link, a pipe, a device or of another wrong kind.
        OSError: if something cannot be looked at.
    """
    for name in names:
        kind = _kind(root / name)
        if kind is not None and not stat.S_ISREG(kind):
            raise RunProblem(root, _refusal(Path(name), kind, say("a file")))
    for name in folders:
        kind = _kind(root / name)
        if kind is None:
            continue
        if not stat.S_ISDIR(kind):
            raise RunProblem(root, _refusal(Path(name), kind, say("a folder")))
        for place, found in _below(root / name):
            if not stat.S_ISREG(found) and not stat.S_ISDIR(found):
                raise RunProblem(root, _refusal(place.relative_to(root), found, say("a file")))


def stays_inside(path: str) -> bool:
    """Whether a path that a file gives leads to a place below its root, by the rules of this system."""
    parts = PurePath(path)
    return bool(path) and "\0" not in path and not parts.anchor and ".." not in parts.parts


def _below(folder: Path) -> Iterator[tuple[Path, int]]:
    """Everything below a folder with its mode; no link is followed."""
    with os.scandir(folder) as entries:
        found = [(Path(entry.path), entry.stat(follow_symlinks=False).st_mode) for entry in entries]
    for place, mode in found:
        yield place, mode
        if stat.S_ISDIR(mode):
            yield from _below(place)


def _kind(path: Path) -> int | None:
    """The mode of what is there itself, not of what it leads to; None if nothing is."""
    try:
        return os.lstat(path).st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None


def _refusal(name: Path, mode: int, wanted: str) -> str:
    kinds = ((stat.S_ISLNK, say("a link")), (stat.S_ISDIR, say("a folder")), (stat.S_ISREG, say("a file")))
    found = next((word for test, word in kinds if test(mode)), say("a pipe, socket or device"))
    return say(
        "{name} in it is {found}, not {wanted}; only what this program made there is written or moved",
        name=name,
        found=found,
        wanted=wanted,
    )
