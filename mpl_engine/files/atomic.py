"""Files appear whole or not at all: a temporary file in the same folder, fsync, then an atomic replace."""

import contextlib
import errno
import json
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mpl_engine.errors import OutputExists, WriteFailed
from mpl_engine.messages import Message, english, speaker

say = speaker(__name__)

_REASONS = {
    errno.ENOSPC: say("the disk is full"),
    errno.EDQUOT: say("your disk quota is used up"),
    errno.EFBIG: say("the file would be too large for this disk"),
    errno.EACCES: say("there is no permission to write there"),
    errno.EPERM: say("there is no permission to write there"),
    errno.EROFS: say("the disk is read-only"),
    errno.ENOENT: say("its folder does not exist"),
    errno.ENOTDIR: say("a part of its path is a file, not a folder"),
    errno.EISDIR: say("there is a folder of that name"),
    errno.ENAMETOOLONG: say("its name is too long"),
    errno.EIO: say("the disk reported an error"),
}
_READING = {
    errno.ENOENT: say("there is no such file"),
    errno.EACCES: say("there is no permission to read it"),
    errno.EPERM: say("there is no permission to read it"),
    errno.EISDIR: say("it is a folder, not a file"),
}
_PATIENT = os.name == "nt"
_REPLACE_TRIES = 6
_REPLACE_WAIT = 0.05


def plain_reason(error: OSError) -> str:
    """Why reading or writing failed, in plain words and without the path."""
    words = error.strerror or str(error) or type(error).__name__
    return _REASONS.get(error.errno or 0) or (words if isinstance(words, Message) else words.lower())


def reading_reason(error: OSError) -> str:
    """Why reading failed, in plain words and without the path."""
    return _READING.get(error.errno or 0) or plain_reason(error)


def require_free(path: Path, *, force: bool) -> None:
    """Tell before the work that a file cannot be written there.

    Args:
        path: the file.
        force: whether a file that is there may be replaced; a folder never is.

    Raises:
        OutputExists: if something is there that may not be replaced.
        WriteFailed: if its folder is not there.
    """
    if path.is_dir() or (path.exists() and not force):
        raise OutputExists(path, replaceable=not path.is_dir())
    if not path.parent.is_dir():
        raise WriteFailed(path, say("its folder does not exist"))


def write_bytes(path: Path, data: bytes) -> None:
    """Write a file atomically.

    Raises:
        WriteFailed: if it could not be written; a previous file is intact.
    """
    with replace_with(path) as temporary:
        temporary.write_bytes(data)


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 text atomically, with its line ends as they are. Raises as `write_bytes`.

    Bytes of a file name that are not UTF-8 are written out with a backslash.
    """
    write_bytes(path, text.encode("utf-8", "backslashreplace"))


def write_json(path: Path, obj: object) -> None:
    """Write JSON atomically: two spaces, keys in the order given, non-ASCII as it is, a newline at the end.

    Only a text with bytes of a file name that are not UTF-8 is escaped to ASCII, so that it reads back the same.

    Raises:
        WriteFailed: as `write_bytes`.
        TypeError: if `obj` is not JSON-ready.
        ValueError: if it holds NaN or an infinity, which JSON cannot say.
    """
    obj = english(obj)  # files say the same in every language
    text = json.dumps(obj, indent=2, ensure_ascii=False, allow_nan=False)
    if not text.isascii() and has_surrogates(text):
        text = json.dumps(obj, indent=2, allow_nan=False)
    write_text(path, text + "\n")


def has_surrogates(text: str) -> bool:
    """Whether a text holds lone surrogates: bytes of a file name that are not UTF-8, which UTF-8 cannot say."""
    return any("\ud800" <= c <= "\udfff" for c in text)


@contextmanager
def replace_with(path: Path) -> Iterator[Path]:
    """Give an empty temporary file in `path`'s folder; when the block ends well it becomes `path`.

    The temporary file is removed if the block raises. Permissions follow the umask, as for any new file.

    Raises:
        WriteFailed: for every OSError in the block or in the replacement; a previous file is intact.
    """
    temporary = path.parent / f".{path.name[:40]}.{secrets.token_hex(6)}.tmp"
    try:
        os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
        permissions = temporary.stat().st_mode
        try:
            yield temporary
            # Some writers (safetensors) put a file of their own in its place, which only its owner may read.
            temporary.chmod(permissions)
            _sync(temporary)
            _replace(temporary, path)
        finally:
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)
    except OSError as error:
        raise WriteFailed(path, plain_reason(error)) from error
    if os.name == "posix":
        # Some network file systems cannot sync a folder; the file itself is safe by then.
        with contextlib.suppress(OSError):
            _sync(path.parent)


def _sync(path: Path) -> None:
    # Windows can only flush a handle that is open for writing, POSIX can only open a folder for reading.
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _replace(source: Path, target: Path) -> None:
    """`os.replace`; on Windows try again for a moment, as virus scanners and indexers hold new files briefly."""
    for _ in range(_REPLACE_TRIES - 1 if _PATIENT else 0):
        with contextlib.suppress(PermissionError):
            source.replace(target)
            return
        time.sleep(_REPLACE_WAIT)
    source.replace(target)


def write_csv(path: Path, text: str) -> None:
    """Write CSV atomically as UTF-8 with a byte order mark, without which Excel reads another encoding.

    Raises:
        WriteFailed: if it could not be written; a previous file is intact.
    """
    write_bytes(path, text.encode("utf-8-sig"))
