"""The one walk over a person's folders: what is a file, what is a folder, and what is neither.

Every command finds the same files by it: without hidden ones and those that systems write for themselves. Links are
followed, but never round in a circle.
"""

import re
import stat
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from mpl_engine.cancel import CancelToken
from mpl_engine.errors import FolderProblem
from mpl_engine.formatting import nfc
from mpl_engine.images.problems import Problem, ProblemReason
from mpl_engine.messages import speaker

say = speaker(__name__)

MOST_VISITS = 16
"""Ways to one and the same folder that are followed. Links can be laid so that there are millions."""

Identity = tuple[int, int]
"""Device and file number of a folder."""

_SYSTEM = {
    # Windows
    "thumbs.db", "ehthumbs.db", "ehthumbs_vista.db", "desktop.ini", "$recycle.bin", "recycler", "recycled",
    "system volume information", "found.000",
    # macOS
    "__macosx", "icon\r", "network trash folder", "temporary items",
    # Synology, QNAP and other storage
    "@eadir", "@tmp", "@sharesnap", "#recycle", "#snapshot", "@recycle", "@recently-snapshot", "@sharebin",
    "@transcode", "~snapshot", "lost+found", "network recycle bin",
    # Nextcloud and ownCloud, in a user's folder on the server
    "files_trashbin", "files_versions",
}  # fmt: skip
_PATTERNS = re.compile(
    r"~syncthing~.*\.tmp|appdata_oc[0-9a-z]{10}|~\$.*|thumbs\.db:.*|synofile_thumb_.*|synophoto_thumb_.*",
    re.DOTALL,
)


@dataclass
class Children:
    """The usable folders, with their identities, and files of a folder; `chain` are the folders above, and itself."""

    folders: list[tuple[str, Identity]]
    files: list[str]
    chain: set[Identity]


class Walker:
    """Walks below one root.

    Args:
        root: a folder.
        token: stops between files.
        report: is told of everything that cannot be used.

    Raises `FolderProblem` if the root is missing or no folder.
    """

    def __init__(self, root: Path, token: CancelToken, report: Callable[[Problem], None]) -> None:
        self.root = root
        self.above = _root_identity(root)
        self._token = token
        self._report = report
        self._visits: Counter[Identity] = Counter()

    def walk(self, path: str, chain: set[Identity]) -> Iterator[tuple[str, list[str]]]:
        """A folder and all below it, in order: the path from the root, with `/`, and the names of its files.

        Raises:
            FolderProblem: if `path` is empty, for the root, and it cannot be listed.
            Cancelled: if the token says so.
        """
        stack = [(path, chain)]
        while stack:
            directory, above = stack.pop()
            inside = self.children(directory, above)
            yield directory, inside.files
            before = f"{directory}/" if directory else ""
            stack += [(f"{before}{name}", {*above, identity}) for name, identity in reversed(inside.folders)]

    def children(self, directory: str, chain: set[Identity]) -> Children:
        """What is in one folder, sorted by NFC name; `chain` names the folders above, for loops.

        Raises:
            FolderProblem, Cancelled: as `walk`.
        """
        self._token.check()
        result = Children([], [], chain)
        try:
            names = sorted((e.name for e in (self.root / directory).iterdir()), key=lambda n: (nfc(n), n))
        except OSError as error:
            if not directory:
                raise FolderProblem(
                    self.root, error.strerror or say("it cannot be read"), say("Check its rights.")
                ) from None
            self._problem(
                directory, ProblemReason.UNREADABLE, error.strerror or say("the folder cannot be read")
            )
            return result
        for name in names:
            self._token.check()
            path = f"{directory}/{name}" if directory else name
            if is_hidden(name):
                self._problem(
                    path, ProblemReason.HIDDEN, say("hidden files and those of the system are left out")
                )
            else:
                self._sort_in(path, name, result)
        return result

    def _sort_in(self, path: str, name: str, result: Children) -> None:
        try:
            status = (self.root / path).stat()
        except OSError as error:
            broken = (self.root / path).is_symlink()
            if broken and not isinstance(error, FileNotFoundError | PermissionError):
                self._problem(path, ProblemReason.SYMLINK_LOOP, say("the link leads back to itself"))
            else:
                detail = (
                    say("the link leads nowhere") if broken else (error.strerror or say("it cannot be read"))
                )
                self._problem(path, ProblemReason.UNREADABLE, detail)
            return
        identity = (status.st_dev, status.st_ino)
        if stat.S_ISREG(status.st_mode):
            result.files.append(name)
        elif not stat.S_ISDIR(status.st_mode):
            self._problem(path, ProblemReason.UNREADABLE, say("it is neither a file nor a folder"))
        elif identity in result.chain:
            self._problem(path, ProblemReason.SYMLINK_LOOP, say("the link leads back to a folder above it"))
        elif self._visits[identity] >= MOST_VISITS:
            detail = say("it leads to a folder that was found {times} times already", times=MOST_VISITS)
            self._problem(path, ProblemReason.SYMLINK_LOOP, detail)
        else:
            self._visits[identity] += 1
            result.folders.append((name, identity))

    def _problem(self, path: str, reason: ProblemReason, detail: str) -> None:
        self._report(Problem(path, reason, detail, used=False))


def _root_identity(root: Path) -> set[Identity]:
    try:
        status = root.stat()
    except (OSError, ValueError) as error:
        missing = isinstance(error, FileNotFoundError)
        reason = (
            say("it does not exist")
            if missing
            else (getattr(error, "strerror", None) or say("it cannot be read"))
        )
        raise FolderProblem(root, reason, say("Check the path.")) from None
    if not stat.S_ISDIR(status.st_mode):
        raise FolderProblem(
            root, say("it is not a folder"), say("Give the folder whose sub-folders are the classes.")
        )
    return {(status.st_dev, status.st_ino)}


def is_hidden(name: str) -> bool:
    """Whether a name is hidden by its dot, or written by an operating system or a storage system for itself.

    By their dot go, among others, `.AppleDouble`, `._*`, `.@__thumb`, `.Trash-1000`, `.stversions` and `.dropbox.cache`.
    """
    lower = name.lower()
    return name.startswith(".") or lower in _SYSTEM or _PATTERNS.fullmatch(lower) is not None
