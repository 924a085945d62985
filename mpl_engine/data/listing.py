"""The fast first look at a folder: which files belong to which class, before any of them is opened."""

from dataclasses import dataclass, field
from pathlib import Path

from mpl_engine.cancel import CancelToken
from mpl_engine.data.parts import find_parts
from mpl_engine.formatting import nfc
from mpl_engine.images.kind import looks_like_image
from mpl_engine.images.problems import Problem, ProblemReason
from mpl_engine.images.walk import Identity, Walker
from mpl_engine.messages import speaker

say = speaker(__name__)


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


def list_folder(root: Path, token: CancelToken) -> Listing:
    """List the class folders of a root, or of its train, val and test folders when it has them.

    Symbolic links are followed, except into a loop. Everything is sorted by NFC name, so the order does not
    depend on the file system.

    Raises:
        FolderProblem: if the root is missing, is a file or cannot be read.
        Cancelled: if the token says so.
    """
    listing = Listing()
    walker = Walker(root, token, listing.problems.append)
    top = walker.children("", walker.above)
    listing.part_folders, listing.warnings = find_parts(root, [name for name, _ in top.folders])
    _list_loose(listing, root, "", top.files)
    classes: dict[str, FoundFolder] = {}
    for name, identity in top.folders:
        if not listing.part_folders:
            classes[name] = _class_files(walker, name, name, {*top.chain, identity})
        elif name in listing.part_folders:
            _list_part(walker, listing, name, {*top.chain, identity}, classes)
        else:
            listing.warnings.append(
                say("The folder {name} lies beside train, val and test folders and was ignored.", name=name)
            )
    listing.folders = [classes[name] for name in sorted(classes, key=lambda n: (nfc(n), n))]
    for found in listing.folders:
        _drop_collisions(found, listing)
    return listing


def list_class(root: Path, token: CancelToken) -> Listing:
    """List a folder that is itself one class, with all images below it. Raises as `list_folder`."""
    listing = Listing()
    walker = Walker(root, token, listing.problems.append)
    found = _class_files(walker, "", nfc(root.absolute().name), walker.above)
    _drop_collisions(found, listing)
    listing.folders = [found]
    return listing


def _list_loose(listing: Listing, root: Path, folder: str, names: list[str]) -> None:
    """Note the images beside the class folders; other files there are nobody's concern."""
    for name in names:
        path = f"{folder}/{name}" if folder else name
        if looks_like_image(root / path):
            detail = say("it lies beside the class folders, not in one")
            listing.problems.append(Problem(path, ProblemReason.LOOSE, detail, used=False))


def _drop_collisions(found: FoundFolder, listing: Listing) -> None:
    """Sort a class's files by key, and leave out those whose name equals another's in NFC.

    Names that differ only in case are listed but used: they collide on Windows and macOS alone.
    """
    kept: list[FoundFile] = []
    keys: set[str] = set()
    folded: dict[str, str] = {}
    for file in sorted(found.files, key=lambda f: (f.key, f.path)):
        if file.key in keys:
            detail = say("another file has the same name, written with other Unicode code points")
            listing.problems.append(Problem(file.path, ProblemReason.NAME_COLLISION, detail, used=False))
            continue
        other = folded.setdefault(file.key.casefold(), file.key)
        if other != file.key:
            detail = say(
                "it differs only in case from {other}, which some systems cannot hold; the image is used",
                other=other,
            )
            listing.problems.append(Problem(file.path, ProblemReason.NAME_COLLISION, detail, used=True))
        keys.add(file.key)
        kept.append(file)
    found.files = kept
    found.nested.sort()


def _list_part(
    walker: Walker, listing: Listing, part: str, chain: set[Identity], classes: dict[str, FoundFolder]
) -> None:
    """Add the class folders of one part folder; the same class in two parts is one class, by its NFC name."""
    inside = walker.children(part, chain)
    _list_loose(listing, walker.root, part, inside.files)
    for name, identity in inside.folders:
        found = _class_files(walker, f"{part}/{name}", name, {*chain, identity})
        known = classes.setdefault(nfc(name), FoundFolder(nfc(name)))
        known.files += found.files
        known.nested += found.nested


def _class_files(walker: Walker, path: str, folder: str, chain: set[Identity]) -> FoundFolder:
    """All files below one class folder; an empty path is the root."""
    found = FoundFolder(folder)
    for directory, files in walker.walk(path, chain):
        if files and directory != path:
            found.nested.append(directory)
        before = f"{directory}/" if directory else ""
        found.files += [FoundFile(f"{before}{name}", nfc(f"{before}{name}")) for name in files]
    return found
