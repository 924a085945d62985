"""The files that a person means by naming files and folders. No torch is loaded here."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from mpl_engine.cancel import CancelToken
from mpl_engine.errors import FolderProblem
from mpl_engine.listing import is_hidden


def check_paths(paths: Iterable[Path]) -> None:
    """Refuse paths that lead nowhere. Raises `FolderProblem`."""
    for path in paths:
        if not os.path.exists(path):  # noqa: PTH110 - unlike Path.exists, it is False for a name that is too long
            raise FolderProblem(path, "there is no such file or folder")


def visible_files(paths: Iterable[Path], token: CancelToken) -> Iterator[Path]:
    """Files as given, and the visible files of folders in depth, in sorted order.

    A folder that cannot be listed comes as itself, and so ends up as unreadable.

    Raises:
        FolderProblem: if a path leads nowhere.
        Cancelled: if the token says so.
    """
    paths = list(paths)
    check_paths(paths)
    for path in paths:
        if not path.is_dir():
            yield path
            continue
        closed: list[OSError] = []
        for folder, subfolders, names in os.walk(path, onerror=closed.append):
            token.check()
            subfolders[:] = sorted(name for name in subfolders if not is_hidden(name))
            yield from (Path(folder) / name for name in sorted(names) if not is_hidden(name))
        yield from (Path(error.filename) for error in closed)
