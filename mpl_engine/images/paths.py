"""The files that a person means by naming files and folders. No torch is loaded here."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from mpl_engine.cancel import CancelToken
from mpl_engine.errors import FolderProblem, ImageUnreadable
from mpl_engine.images.problems import Problem, ProblemReason
from mpl_engine.images.walk import Walker
from mpl_engine.messages import speaker

say = speaker(__name__)

_SIDE = 224
"""Pixels; a JPEG is decoded at a smaller scale."""


def check_paths(paths: Iterable[Path]) -> None:
    """Refuse paths of which none leads anywhere; one that vanished among others costs only itself.

    Raises:
        FolderProblem: about the first of them.
    """
    paths = list(paths)
    # Unlike Path.exists, os.path.exists is False for a name that is too long.
    if paths and not any(os.path.exists(path) for path in paths):  # noqa: PTH110
        raise FolderProblem(paths[0], say("there is no such file or folder"))


def visible_files(paths: Iterable[Path], token: CancelToken) -> Iterator[Path]:
    """Files as given, and the visible files of folders in depth, in sorted order; links are followed as in a scan.

    A folder that cannot be listed comes as itself, as does a path or a link that leads nowhere, and so ends up as
    unreadable.

    Raises:
        FolderProblem: if none of the paths leads anywhere.
        Cancelled: if the token says so.
    """
    paths = list(paths)
    check_paths(paths)
    for path in paths:
        if os.path.isdir(path):  # noqa: PTH112 - False for a name that is too long
            yield from _inside(path, token)
        else:
            yield path


def _inside(root: Path, token: CancelToken) -> Iterator[Path]:
    odd: list[Problem] = []
    try:
        walker = Walker(root, token, odd.append)
        for folder, names in walker.walk("", walker.above):
            yield from (root / folder / name for name in names)
            yield from (root / p.path for p in odd if _counts(root, p))
            odd.clear()
    except FolderProblem:
        yield root


def _counts(root: Path, problem: Problem) -> bool:
    """A link back to a folder that is searched already is no file that somebody asks about."""
    loop = problem.reason is ProblemReason.SYMLINK_LOOP
    return problem.reason is ProblemReason.UNREADABLE or (loop and not (root / problem.path).is_dir())


def readable_images(
    paths: Iterable[Path], token: CancelToken
) -> tuple[list[Path], tuple[ImageUnreadable, ...]]:
    """The files that can be decoded, in order, and what is wrong with each of the others.

    Raises:
        Cancelled: if the token says so.
    """
    from mpl_engine.images.decode import decode  # noqa: PLC0415 - loads Pillow and numpy

    good, bad = [], []
    for path in paths:
        token.check()
        try:
            decode(path, _SIDE)
        except ImageUnreadable as error:
            bad.append(error)
        else:
            good.append(path)
    return good, tuple(bad)
