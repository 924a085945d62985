"""The fast first look at a folder: which files belong to which class, before any of them is opened."""

import os
import stat
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from mpl_engine.cancel import CancelToken
from mpl_engine.errors import FolderProblem
from mpl_engine.image_kind import has_image_extension
from mpl_engine.problems import Problem, ProblemReason

PART_OF_FOLDER = {"train": "train", "val": "val", "valid": "val", "validation": "val", "test": "test"}
"""Sub-folder names, in lower case, that divide a data set, and the part each stands for."""

_SYSTEM_JUNK = {"thumbs.db", "ehthumbs.db", "desktop.ini", "__macosx", "$recycle.bin", "icon\r"}


@dataclass(frozen=True)
class FoundFile:
    """A file of a class: its real path relative to the root, with `/`, and the same in NFC."""

    path: str
    key: str


@dataclass
class FoundFolder:
    """The files of one class, from all parts; `nested` holds sub-folders of the class that hold files."""

    folder: str
    files: list[FoundFile] = field(default_factory=list)
    nested: list[str] = field(default_factory=list)


@dataclass
class Listing:
    """What stands in a root; `part_folders` maps real part folder names to parts, empty without such folders."""

    folders: list[FoundFolder] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    part_folders: dict[str, str] = field(default_factory=dict)


def nfc(text: str) -> str:
    """Unicode normal form C, in which names are compared on every platform."""
    return unicodedata.normalize("NFC", text)


def list_folder(root: Path, token: CancelToken) -> Listing:
    """List the class folders of a root, or of its train, val and test folders when it has them.

    Symbolic links are followed, except into a loop. Everything is sorted by NFC name, so the order does not
    depend on the file system.

    Raises:
        FolderProblem: if the root is missing, is a file or cannot be read.
        Cancelled: if the token says so.
    """
    listing = Listing()
    walker = _Walker(root, listing, token)
    top = walker.children("", _root_identity(root))
    listing.part_folders = _find_parts(root, [name for name, _ in top.folders])
    for name in top.files:
        if has_image_extension(name):
            detail = "it lies beside the class folders, not in one"
            listing.problems.append(Problem(name, ProblemReason.LOOSE, detail, used=False))
    classes: dict[str, FoundFolder] = {}
    for name, identity in top.folders:
        if not listing.part_folders:
            classes[name] = walker.class_files(name, name, {*top.chain, identity})
        elif name in listing.part_folders:
            _list_part(walker, name, {*top.chain, identity}, classes)
        else:
            listing.warnings.append(
                f"The folder {name} lies beside train, val and test folders and was ignored."
            )
    listing.folders = [classes[name] for name in sorted(classes, key=lambda n: (nfc(n), n))]
    for found in listing.folders:
        _drop_collisions(found, listing)
    return listing


def _drop_collisions(found: FoundFolder, listing: Listing) -> None:
    """Sort a class's files by key, and leave out those whose name equals another's in NFC.

    Names that differ only in case are listed but used: they collide on Windows and macOS alone.
    """
    kept: list[FoundFile] = []
    keys: set[str] = set()
    folded: dict[str, str] = {}
    for file in sorted(found.files, key=lambda f: (f.key, f.path)):
        if file.key in keys:
            detail = "another file has the same name, written with other Unicode code points"
            listing.problems.append(Problem(file.path, ProblemReason.NAME_COLLISION, detail, used=False))
            continue
        other = folded.setdefault(file.key.casefold(), file.key)
        if other != file.key:
            detail = (
                f"it differs only in case from {other}, which some systems cannot hold; the image is used"
            )
            listing.problems.append(Problem(file.path, ProblemReason.NAME_COLLISION, detail, used=True))
        keys.add(file.key)
        kept.append(file)
    found.files = kept
    found.nested.sort()


def _list_part(
    walker: "_Walker", part: str, chain: set["_Identity"], classes: dict[str, FoundFolder]
) -> None:
    """Add the class folders of one part folder; the same class in two parts is one class, by its NFC name."""
    inside = walker.children(part, chain)
    for name in inside.files:
        if has_image_extension(name):
            detail = "it lies beside the class folders, not in one"
            walker.listing.problems.append(Problem(f"{part}/{name}", ProblemReason.LOOSE, detail, used=False))
    for name, identity in inside.folders:
        found = walker.class_files(f"{part}/{name}", name, {*chain, identity})
        known = classes.setdefault(nfc(name), FoundFolder(nfc(name)))
        known.files += found.files
        known.nested += found.nested


def _find_parts(root: Path, folders: list[str]) -> dict[str, str]:
    """Part folders among the folders of a root; empty if these are classes that only sound like parts.

    A `train` folder divides the data when it holds folders and no images itself (the vehicle does not), and
    either all of the root's folders are part folders, or a val or test folder stands beside it.
    """
    parts = {name: PART_OF_FOLDER[name.lower()] for name in folders if name.lower() in PART_OF_FOLDER}
    train = [name for name, part in parts.items() if part == "train"]
    if not train or not (len(parts) == len(folders) or set(parts.values()) > {"train"}):
        return {}
    try:
        entries = [e for name in train for e in os.scandir(root / name) if not is_hidden(e.name)]
        has_folders = any(e.is_dir() for e in entries)
        has_images = any(e.is_file() and has_image_extension(e.name) for e in entries)
    except OSError:
        return {}
    return parts if has_folders and not has_images else {}


def is_hidden(name: str) -> bool:
    """Whether a name is hidden by its dot, or written by an operating system for itself."""
    return name.startswith(".") or name.lower() in _SYSTEM_JUNK


_Identity = tuple[int, int]


@dataclass
class _Children:
    folders: list[tuple[str, _Identity]]
    files: list[str]
    chain: set[_Identity]


def _root_identity(root: Path) -> set[_Identity]:
    try:
        status = root.stat()
    except (OSError, ValueError) as error:
        missing = isinstance(error, FileNotFoundError)
        reason = "it does not exist" if missing else (getattr(error, "strerror", None) or "it cannot be read")
        raise FolderProblem(root, reason, "Check the path.") from None
    if not stat.S_ISDIR(status.st_mode):
        raise FolderProblem(root, "it is not a folder", "Give the folder whose sub-folders are the classes.")
    return {(status.st_dev, status.st_ino)}


class _Walker:
    """Walks below one root and writes what it cannot use into the listing."""

    def __init__(self, root: Path, listing: Listing, token: CancelToken) -> None:
        self.root = root
        self.listing = listing
        self._token = token

    def class_files(self, path: str, folder: str, chain: set[_Identity]) -> FoundFolder:
        """All files below one class folder."""
        found = FoundFolder(folder)
        for directory, files in self._walk(path, chain):
            if files and directory != path:
                found.nested.append(directory)
            found.files += [FoundFile(f"{directory}/{name}", nfc(f"{directory}/{name}")) for name in files]
        return found

    def _walk(self, path: str, chain: set[_Identity]) -> Iterator[tuple[str, list[str]]]:
        stack = [(path, chain)]
        while stack:
            directory, above = stack.pop()
            children = self.children(directory, above)
            yield directory, children.files
            stack += [(f"{directory}/{name}", {*above, identity}) for name, identity in children.folders]

    def children(self, directory: str, chain: set[_Identity]) -> _Children:
        """The usable folders and files in one directory, sorted; `chain` names the folders above, for loops."""
        self._token.check()
        result = _Children([], [], chain)
        try:
            names = sorted((e.name for e in (self.root / directory).iterdir()), key=lambda n: (nfc(n), n))
        except OSError as error:
            if not directory:
                raise FolderProblem(
                    self.root, error.strerror or "it cannot be read", "Check its rights."
                ) from None
            self._problem(directory, ProblemReason.UNREADABLE, error.strerror or "the folder cannot be read")
            return result
        for name in names:
            self._token.check()
            path = f"{directory}/{name}" if directory else name
            if is_hidden(name):
                self._problem(path, ProblemReason.HIDDEN, "hidden files and those of the system are left out")
            else:
                self._sort_in(path, name, result)
        return result

    def _sort_in(self, path: str, name: str, result: _Children) -> None:
        try:
            status = (self.root / path).stat()
        except OSError as error:
            broken = (self.root / path).is_symlink()
            if broken and not isinstance(error, FileNotFoundError | PermissionError):
                self._problem(path, ProblemReason.SYMLINK_LOOP, "the link leads back to itself")
            else:
                detail = "the link leads nowhere" if broken else (error.strerror or "it cannot be read")
                self._problem(path, ProblemReason.UNREADABLE, detail)
            return
        identity = (status.st_dev, status.st_ino)
        if stat.S_ISREG(status.st_mode):
            result.files.append(name)
        elif not stat.S_ISDIR(status.st_mode):
            self._problem(path, ProblemReason.UNREADABLE, "it is neither a file nor a folder")
        elif identity in result.chain:
            self._problem(path, ProblemReason.SYMLINK_LOOP, "the link leads back to a folder above it")
        else:
            result.folders.append((name, identity))

    def _problem(self, path: str, reason: ProblemReason, detail: str) -> None:
        self.listing.problems.append(Problem(path, reason, detail, used=False))
