"""Puts what an export made into its place at once, and keeps what was there until then.

A folder beside the output holds the new file or folder while it is made, and the old one while they change places. It
is locked, so that the next export to the same place sees what a killed one has left: the old export is put back and the
rest is removed.
"""

import contextlib
import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mpl_engine.errors import RunLocked, WriteFailed
from mpl_engine.files.atomic import plain_reason
from mpl_engine.files.lock import LOCK, hold

NEW, OLD = "new", "old"
_SHOWN = 40
"""Characters of the output's name in that of the holder; names are limited to 255 bytes."""


@contextmanager
def replacing(out: Path) -> Iterator[Path]:
    """Give a place where a file or folder is made; when the block ends well it becomes `out`.

    Whatever is at `out` stays until then, and comes back if it cannot be replaced.

    Raises:
        WriteFailed: for every OSError in the block or in the replacement; what was at `out` is still there.
    """
    holder = out.parent / f".{out.name[:_SHOWN]}.{secrets.token_hex(6)}.export"
    try:
        holder.mkdir()
        try:
            with hold(holder):
                yield holder / NEW
                _swap(out, holder)
        finally:
            _remove(holder)
    except OSError as error:
        raise WriteFailed(out, plain_reason(error)) from error


def clear_left_overs(out: Path) -> None:
    """Remove what killed exports to `out` left beside it; an old export that one had moved away comes back.

    An export that is at work is left alone. What cannot be removed stays.
    """
    wanted = re.compile(rf"\.{re.escape(out.name[:_SHOWN])}\.[0-9a-f]{{12}}\.export")
    with contextlib.suppress(OSError):
        for holder in sorted(out.parent.iterdir()):
            if wanted.fullmatch(holder.name) and not holder.is_symlink() and holder.is_dir():
                with contextlib.suppress(OSError, RunLocked, WriteFailed):
                    _clear(out, holder)


def _clear(out: Path, holder: Path) -> None:
    if not {entry.name for entry in holder.iterdir()} <= {LOCK, NEW, OLD}:
        return  # nothing that `replacing` makes
    with hold(holder):
        old = holder / OLD
        if old.exists() and not out.exists():
            old.rename(out)
    _remove(holder)


def _swap(out: Path, holder: Path) -> None:
    """Put the new one in the place of the old one. Raises `OSError`; the old one is then in its place."""
    old = holder / OLD
    if not out.is_dir():
        (holder / NEW).replace(out)  # in one step
        return
    out.rename(old)
    try:
        (holder / NEW).rename(out)
    except BaseException:
        old.rename(out)
        raise


def _remove(holder: Path) -> None:
    """Remove a holder, unless it has what is nowhere else: an old export that could not be put back."""
    if (holder / NEW).exists() and (holder / OLD).exists():
        return
    shutil.rmtree(holder, ignore_errors=True)
