"""Copies pictures from files, folders and zip archives into a folder; where they come from is only read.

One bad file costs only itself, and nothing that is there is replaced.
"""

import errno
import hashlib
import lzma
import os
import secrets
import zipfile
import zlib
from collections.abc import Collection, Iterator, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from mpl_engine.cancel import CancelToken
from mpl_engine.errors import FolderProblem, WriteFailed
from mpl_engine.events import Job, Progress
from mpl_engine.files.atomic import plain_reason, reading_reason
from mpl_engine.files.names import folder_name, name_key, numbered
from mpl_engine.files.regular import UnusableFile, open_regular
from mpl_engine.images.decode import MAX_FILE_BYTES
from mpl_engine.images.kind import (
    EXTENSIONS,
    HEAD_BYTES,
    has_image_extension,
    is_video,
    kind_of,
    looks_like_image,
)
from mpl_engine.images.problems import Problem
from mpl_engine.images.walk import Walker, is_hidden
from mpl_engine.messages import speaker

say = speaker(__name__)

MOST_IN_ARCHIVE = 200_000
"""Entries of an archive that are looked at."""

_CHUNK = 1 << 20


@dataclass(frozen=True)
class Collected:
    """What became of the pictures.

    Attributes:
        added: the new files' names in the folder, in the order they came.
        known: SHA-256 of pictures that were there already, and so were not copied.
        refused: what could not be taken: its name and why.
    """

    added: tuple[str, ...]
    known: tuple[str, ...]
    refused: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class _Source:
    """A picture that can be opened: a file, or an entry of an archive."""

    name: str
    path: Path
    entry: zipfile.ZipInfo | None = None


_TROUBLE = (OSError, ValueError, RuntimeError, EOFError, zipfile.BadZipFile, zlib.error, lzma.LZMAError)
"""What reading a file, an archive or an entry of one may raise; each way of packing has its own error."""


class _Opener(ExitStack):
    """Opens sources; the archive of the last one stays open, as its entries come one after the other."""

    def __init__(self) -> None:
        super().__init__()
        self._last: tuple[Path, zipfile.ZipFile] | None = None

    def open(self, source: _Source) -> IO[bytes]:
        if source.entry is None:
            return open_regular(source.path, limit=MAX_FILE_BYTES)
        if self._last is None or self._last[0] != source.path:
            self._last = None
            self.close()
            file = self.enter_context(open_regular(source.path, limit=None))
            self._last = source.path, self.enter_context(zipfile.ZipFile(file))
        return self._last[1].open(source.entry)


class Keeper:
    """Puts pictures into one folder, each whole or not at all, under a name that nothing there has.

    Args:
        folder: it is made if it is not there.
        known: SHA-256 of pictures that need no copy; what is kept joins them.

    Raises `WriteFailed` if the folder cannot be made.
    """

    def __init__(self, folder: Path, known: Collection[str] = ()) -> None:
        self.folder = folder
        self._known = set(known)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._taken = {name_key(path.name) for path in folder.iterdir()}
        except OSError as error:
            raise WriteFailed(folder, plain_reason(error)) from None

    def keep(self, file: IO[bytes], name: str) -> tuple[str, str]:
        """Write a picture that comes from an open file.

        The bytes go into a file of another name first, so that one that is half there is never taken for a picture.

        Args:
            file: read to its end.
            name: the wish for the new file's name.

        Returns:
            The content's SHA-256 and the new file's name; an empty name where the content is known.

        Raises:
            UnusableFile: if it is no picture, or a giant one.
            OSError: if it cannot be written, or what the file raises.
        """
        part = self.folder / f".{secrets.token_hex(8)}.part"
        try:
            digest, head = _write(file, part)
            if not (kind_of(head) or has_image_extension(name)):
                raise UnusableFile(0, say("it is no picture that can be read"))
            if digest in self._known:
                return digest, ""
            found = self._name(part, name, head)
            self._known.add(digest)
            return digest, found
        finally:
            part.unlink(missing_ok=True)

    def forget(self, sha256: str) -> None:
        """A picture that was kept is not there any more, and may be kept again."""
        self._known.discard(sha256)

    def _name(self, part: Path, name: str, head: bytes) -> str:
        """Give the finished file a name that every system takes, with an ending that fits the content."""
        plain = PurePosixPath(folder_name(name))
        stem, suffix = plain.stem or "picture", plain.suffix
        if not has_image_extension(name):
            stem, suffix = plain.name, EXTENSIONS[kind_of(head) or "PNG"][0]
        number = 1
        while True:
            found = numbered(stem, suffix, number)
            if name_key(found) not in self._taken:
                self._taken.add(name_key(found))
                with suppress(FileExistsError):  # another program, or other work of this one, was faster
                    _move_new(part, self.folder / found)
                    return found
            number += 1


def _move_new(part: Path, target: Path) -> None:
    """Rename a file, never over another one.

    Raises:
        FileExistsError: if there is one.
    """
    try:
        os.link(part, target)  # unlike a rename it fails where the name is taken
    except FileExistsError:
        raise
    except OSError:  # some disks have no such links
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, say("there is such a file")) from None
        part.rename(target)


def _write(file: IO[bytes], part: Path) -> tuple[str, bytes]:
    """Copy an open file's bytes; their SHA-256 and the first of them."""
    digest, head, size = hashlib.sha256(), b"", 0
    with part.open("xb") as copy:
        while chunk := file.read(_CHUNK):
            head = head or chunk[:HEAD_BYTES]
            size += len(chunk)
            if size > MAX_FILE_BYTES:  # an entry of an archive may claim less than it unpacks to
                raise UnusableFile(0, say("it has more than {size} MB", size=MAX_FILE_BYTES // 1000000))
            digest.update(chunk)
            copy.write(chunk)
        copy.flush()
        os.fsync(copy.fileno())
    return digest.hexdigest(), head


def is_archive(path: Path) -> bool:
    """Whether a file is a zip archive, by its ending and its first bytes."""
    try:
        with open_regular(path, limit=None) as file:
            return path.suffix.lower() == ".zip" and file.read(2) == b"PK"
    except (OSError, ValueError):
        return False


def collect(
    sources: Sequence[Path], folder: Path, known: Collection[str] = (), *, token: CancelToken
) -> Job[Collected]:
    """Copy every picture in the sources into a folder, which is made if it is not there.

    Args:
        sources: files, folders (with all that is below them) and zip archives.
        folder: where the copies go.
        known: SHA-256 of pictures that need no copy.
        token: checked before each picture; what was copied by then stays.

    Yields:
        Progress with phase `collect`, in pictures.

    Raises:
        WriteFailed: if the folder cannot be made.
        Cancelled: if the token says so.
    """
    refused: list[tuple[str, str]] = []
    todo = list(_pictures(sources, refused, token))
    added: list[str] = []
    there: list[str] = []
    keeper = Keeper(folder, known)
    yield Progress("collect", 0, len(todo), "images")
    with _Opener() as opener:
        for number, source in enumerate(todo, start=1):
            token.check()
            try:
                with opener.open(source) as file:
                    sha256, name = keeper.keep(file, source.name)
            except _TROUBLE as error:
                refused.append((source.name, _reason(error)))
            else:
                if name:
                    added.append(name)
                else:
                    there.append(sha256)
            yield Progress("collect", number, len(todo), "images")
    return Collected(tuple(added), tuple(dict.fromkeys(there)), tuple(refused))


def _pictures(
    sources: Sequence[Path], refused: list[tuple[str, str]], token: CancelToken
) -> Iterator[_Source]:
    for source in sources:
        token.check()
        if source.is_dir():
            yield from _in_folder(source, refused, token)
        elif is_archive(source):
            yield from _in_archive(source, refused, token)
        elif looks_like_image(source):
            yield _Source(source.name, source)
        elif is_video(source):
            refused.append((source.name, say("it is a video: give it alone, and pictures are taken from it")))
        else:
            why = (
                say("it is no picture that can be read")
                if source.exists()
                else say("it is not there any more")
            )
            refused.append((source.name, why))


def _in_folder(root: Path, refused: list[tuple[str, str]], token: CancelToken) -> Iterator[_Source]:
    problems: list[Problem] = []
    try:
        walker = Walker(root, token, problems.append)
        for directory, names in walker.walk("", walker.above):
            for name in names:
                path = root / directory / name
                if looks_like_image(path):
                    yield _Source(path.name, path)
    except FolderProblem as error:
        refused.append((root.name, error.reason))


def _in_archive(path: Path, refused: list[tuple[str, str]], token: CancelToken) -> Iterator[_Source]:
    try:
        with open_regular(path, limit=None) as file, zipfile.ZipFile(file) as archive:
            entries = archive.infolist()
    except _TROUBLE as error:
        refused.append((path.name, _reason(error)))
        return
    if len(entries) > MOST_IN_ARCHIVE:
        refused.append(
            (
                path.name,
                say(
                    "it holds {files:,} files; at most {most:,} are taken",
                    files=len(entries),
                    most=MOST_IN_ARCHIVE,
                ),
            )
        )
        return
    for entry in entries:
        token.check()
        parts = PurePosixPath(entry.filename.replace("\\", "/")).parts
        if entry.is_dir() or not parts or any(is_hidden(part) for part in parts):
            continue
        if has_image_extension(parts[-1]):
            yield _Source(parts[-1], path, entry)


def _reason(error: Exception) -> str:
    if isinstance(error, UnusableFile):
        return error.strerror or say("it cannot be read")
    if isinstance(error, OSError):
        return reading_reason(error)
    if isinstance(error, RuntimeError) and not isinstance(error, NotImplementedError):
        return say("it is locked with a password")
    return say("the archive is damaged, or packed in a way that is not read")
