"""Puts files into other folders, as copies or as links: under a name that is free, so that nothing is ever replaced."""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from mpl_engine.errors import EngineError, Explanation
from mpl_engine.files.atomic import plain_reason, reading_reason
from mpl_engine.files.names import numbered
from mpl_engine.files.regular import open_regular

_PIECE = 1 << 20


@dataclass(eq=False)
class CopyFailed(EngineError):
    """One file could not be copied; `path` is the one at fault, its source or its target."""

    path: Path
    reason: str

    def explanation(self) -> Explanation:
        """What happened."""
        return Explanation(f"{self.path}: {self.reason}")


def copy_new(source: Path, folder: Path, name: str = "") -> Path:
    """Copy a file into a folder, which is made if it is not there. Returns where the copy is.

    Args:
        source: a regular file; pipes and devices are refused.
        folder: where to.
        name: of the copy, with a number behind it where it is taken; empty for the source's own.

    Raises:
        CopyFailed: if it cannot be read or written; nothing half-written stays.
    """
    try:
        given = open_regular(source, limit=None)
    except OSError as error:
        raise CopyFailed(source, reading_reason(error)) from None
    with given:
        wanted = target = folder / (name or source.name)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            target = _claim(wanted, _make_empty)
            _fill(target, given, source)
        except OSError as error:
            raise CopyFailed(target, plain_reason(error)) from None
    with suppress(OSError):  # some disks keep no times or permissions; the picture is there all the same
        shutil.copystat(source, target)
    return target


def link_new(source: Path, folder: Path, name: str = "") -> Path | None:
    """As `copy_new`, with a link to the file instead of a copy. None where the system makes no links.

    Raises:
        CopyFailed: if there is no such file, or the folder cannot be made.
    """
    try:
        open_regular(source, limit=None).close()  # a link that leads nowhere helps nobody
    except OSError as error:
        raise CopyFailed(source, reading_reason(error)) from None
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CopyFailed(folder, plain_reason(error)) from None
    try:
        return _claim(folder / (name or source.name), lambda target: target.symlink_to(source.absolute()))
    except (OSError, NotImplementedError):
        return None


def _claim(wanted: Path, make: Callable[[Path], None]) -> Path:
    """Make something under a free name. Making claims the name, so that two programs cannot both take it."""
    number = 1
    while True:
        target = wanted.with_name(numbered(wanted.stem, wanted.suffix, number))
        try:
            make(target)
        except FileExistsError:
            number += 1
        else:
            return target


def _make_empty(target: Path) -> None:
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))


def _fill(target: Path, given: BinaryIO, source: Path) -> None:
    try:
        with target.open("wb") as file:
            while True:
                try:
                    piece = given.read(_PIECE)
                except OSError as error:
                    raise CopyFailed(source, reading_reason(error)) from None
                if not piece:
                    return
                file.write(piece)
    except (OSError, CopyFailed):
        with suppress(OSError):
            target.unlink(missing_ok=True)
        raise
