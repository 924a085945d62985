"""The file of an open project: locked against other programs while it is open, with a backup of one step."""

import os
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLockFile, QSysInfo

from mpl_desktop.language.words import words_of
from mpl_desktop.project.project import Project, read_project
from mpl_engine.errors import EngineError, FileFormatError
from mpl_engine.files.atomic import write_bytes
from mpl_engine.files.regular import LARGEST_JSON, read_regular

tr = words_of(__name__)

_NONE: tuple[str, ...] = ()
BACKUP = ".backup"
DAMAGED = ".damaged"


Opened = tuple["ProjectFile", Project, tuple[str, ...]]
"""The held file, the project, and warnings as ready sentences."""


@dataclass(eq=False)
class ProjectInUse(EngineError):
    """Another window of the program has this project open. `process` is its number, `host` its computer."""

    path: Path
    process: int
    host: str

    @property
    def elsewhere(self) -> bool:
        """Whether that is another computer, whose program this one cannot see; it may have crashed."""
        return self.host != QSysInfo.machineHostName()


class ProjectFile:
    """Holds the lock from its making to `close`; a lock that a crash left behind is taken over.

    The backup is the file as it was when it was opened: the first write keeps it, later ones leave it alone.

    Raises:
        ProjectInUse: if another window has it open.
    """

    def __init__(self, path: Path) -> None:
        self.path = Path(os.path.realpath(path))  # two ways to one file are one project
        self._kept = False
        self._lock = QLockFile(str(lock_path(self.path)))
        # Held for as long as its process lives, not for a time; Qt sees whether the process is still there.
        self._lock.setStaleLockTime(0)
        if self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError:
            return  # where no lock can be made, nothing can be saved either, and saving says why
        process, host, _program = self._lock.getLockInfo()
        raise ProjectInUse(path, process, host)

    def write(self, project: Project) -> None:
        """Write the project. Raises `WriteFailed`; the previous file is then intact."""
        if not self._kept:
            self._keep_backup()
        project.write(self.path)
        self._kept = True

    def _keep_backup(self) -> None:
        try:
            read_project(self.path)
        except EngineError:
            return  # there is none yet, or it is damaged: an older backup is worth more
        with suppress(OSError, EngineError):  # the changes themselves are worth more than a backup
            write_bytes(backup_path(self.path), read_regular(self.path, limit=LARGEST_JSON))

    def renew(self) -> None:
        """The file as it is now is the next backup."""
        self._kept = False

    def close(self) -> None:
        """Let others open it."""
        self._lock.unlock()


def open_chosen(path: Path, held: ProjectFile | None) -> Opened:
    """A project file that the person chose. `held` is the file that is open now; it may be the same.

    Raises:
        ProjectInUse, FileFormatError, NewerFile: if it cannot be used.
    """
    file = hold(path, held)
    try:
        project, warnings = read_project(path)
    except EngineError:
        if file is not held:
            file.close()
        raise
    return file, project, warnings


def open_automatic(path: Path, root: Path, held: ProjectFile | None) -> Opened:
    """The file in which the program keeps what was decided about a folder by itself; it may not be there yet.

    A damaged one is set aside, since only this program writes there, and its backup is taken.

    Raises:
        ProjectInUse, NewerFile: if it cannot be used.
        OSError: if a damaged file cannot be set aside.
    """
    with suppress(OSError):  # saving will say what is wrong there
        path.parent.mkdir(parents=True, exist_ok=True)
    file = hold(path, held)
    project, warnings = Project(root), _NONE
    try:
        if path.is_file():
            project, warnings = read_project(path)
    except FileFormatError:
        set_aside_if_damaged(path)
        project = Project(root)
        words = tr(
            "The saved decisions about {folder} are damaged and were set aside; it opens without them.",
            folder=root.name,
        )
        if has_backup(path):
            project = read_backup(path)
            words = tr(
                "The saved decisions about {folder} are damaged and were set aside; those of the time before are used.",
                folder=root.name,
            )
        warnings = (words,)
    except EngineError:
        if file is not held:
            file.close()
        raise
    project.root, project.path = root, None
    return file, project, warnings


def hold(path: Path, held: ProjectFile | None) -> ProjectFile:
    """The file that is open now if it is that one, else the file anew. Raises `ProjectInUse`."""
    return held if held and held.path == Path(os.path.realpath(path)) else ProjectFile(path)


def lock_path(path: Path) -> Path:
    """The lock beside a project file."""
    return path.with_name(f".{path.name}.lock")


def backup_path(path: Path) -> Path:
    """The backup beside a project file."""
    return path.with_name(path.name + BACKUP)


def has_backup(path: Path) -> bool:
    """Whether there is a backup that can be read."""
    try:
        read_project(backup_path(path))
    except EngineError:
        return False
    return True


def read_backup(path: Path) -> Project:
    """The project as its backup has it; a damaged file is set aside.

    Raises:
        FileFormatError, NewerFile: if the backup cannot be used.
        OSError: if a damaged file cannot be set aside.
    """
    project, _ = read_project(backup_path(path))
    project.path = path
    set_aside_if_damaged(path)
    return project


def set_aside_if_damaged(path: Path) -> None:
    """Rename a file that is no project, so that nothing is lost when it is written again. Raises `OSError`."""
    try:
        read_project(path)
    except FileFormatError:
        if path.is_file():
            path.replace(path.with_suffix(DAMAGED))
