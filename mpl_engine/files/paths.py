"""Where things are: files that come with the program, and the folders of a user, also of one without a home.

In containers and on clusters a user may have no entry in the system's list, no `HOME`, or one that cannot be
written to. Then a private folder among the temporary files takes the place of settings, data, caches and logs.
"""

import os
import stat
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Literal

import platformdirs

_INSTALLED = Path(__file__).parents[1] / "_resources"
_CHECKOUT = Path(__file__).parents[2] / "resources"
APP = "mpl-desktop"
Kind = Literal["config", "data", "cache", "log"]


def resource(*parts: str) -> Path:
    """Path of a shipped file or folder, such as `resource("backbone", "mpl-small.json")`.

    What the folder in MPL_RESOURCES_DIR holds stands in for what came with the program: for packages of a system that
    keep large files elsewhere, and for tests.

    Raises:
        FileNotFoundError: if the installation lacks it.
    """
    override = os.environ.get("MPL_RESOURCES_DIR")
    for root in (*([Path(override)] if override else []), _INSTALLED, _CHECKOUT):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(parts))


def user_folder(kind: Kind) -> Path:
    """The folder of this user for one kind of files; it need not exist yet, but can be made."""
    find = {
        "config": platformdirs.user_config_path,
        "data": platformdirs.user_data_path,
        "cache": platformdirs.user_cache_path,
        "log": platformdirs.user_log_path,
    }[kind]
    try:
        usual = find(APP, appauthor=False)
    except RuntimeError:  # there is no home; older versions of the library leave `~` as it is
        usual = Path()
    if usual.is_absolute() and (usual.is_dir() or _can_be_made(usual)):
        return usual
    return private_folder() / kind


def home() -> Path | None:
    """The user's home folder, or None without one."""
    try:
        found = Path.home()
    except RuntimeError:
        return None
    return found if found.is_absolute() else None


@cache
def private_folder() -> Path:
    """A folder among the temporary files that only this user can read; the same one in every process.

    What another user has put in its place is never used: then this process has a new folder of its own.
    """
    owner = os.getuid() if hasattr(os, "getuid") else "user"
    folder = Path(tempfile.gettempdir()) / f"{APP}-{owner}"
    with suppress(OSError):
        folder.mkdir(mode=0o700, exist_ok=True)
    return folder if is_private(folder) else Path(tempfile.mkdtemp(prefix=f"{APP}-"))


def is_private(folder: Path) -> bool:
    """Whether this is a folder, not a link to one, that belongs to this user and nobody else can write to or read."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    if not stat.S_ISDIR(found.st_mode):
        return False
    return not hasattr(os, "getuid") or (found.st_uid == os.geteuid() and not found.st_mode & 0o077)


def _can_be_made(folder: Path) -> bool:
    """Whether a folder can be written to, or made in the nearest folder above it that is there."""
    try:
        while not folder.exists():
            if folder.parent == folder:
                return False
            folder = folder.parent
    except OSError:  # a part of it cannot be looked into
        return False
    return folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)


def cache_folder() -> Path:
    """Where downloads, converted weights and hashes are kept; MPL_CACHE_DIR overrides it."""
    override = os.environ.get("MPL_CACHE_DIR")
    return Path(override) if override else user_folder("cache")
