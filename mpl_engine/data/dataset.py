"""A folder of class folders as data: images, classes and what is wrong with them."""

import hashlib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from mpl_engine.cancel import CancelToken, run_abandonable
from mpl_engine.data.class_names import check_names, class_order, display_name
from mpl_engine.data.file_checks import CheckedFile, check_files, drop_copies, twin_warnings
from mpl_engine.data.folder_checks import (
    LEAST_CLASSES,
    ClassCount,
    class_problems,
    class_warnings,
    refuse_few_classes,
)
from mpl_engine.data.listing import Listing, list_class, list_folder
from mpl_engine.errors import ClassNamesError, FolderProblem
from mpl_engine.events import Job, Progress
from mpl_engine.formatting import nfc
from mpl_engine.images.problems import Problem
from mpl_engine.messages import speaker

say = speaker(__name__)

_PROGRESS_EVERY = 16


@dataclass(frozen=True)
class ImageFile:
    """One usable image.

    Attributes:
        path: real path relative to the root, with `/`; it opens with `root / path`.
        key: the same path in Unicode NFC; what sorting and sampling go by, equal on every platform.
        sha256: of the file's bytes, in hexadecimal.
        width: of the upright original, in pixels.
        height: of the upright original, in pixels.
    """

    path: str
    key: str
    sha256: str
    width: int
    height: int


@dataclass(frozen=True)
class DatasetClass:
    """A class: its display name, its folder's name, and its images sorted by key."""

    name: str
    folder: str
    images: tuple[ImageFile, ...]


@dataclass(frozen=True)
class Dataset:
    """A scanned folder.

    Attributes:
        root: the folder.
        classes: sorted by display name (casefold, then code points); the index is the label.
        problems: sorted by path.
        warnings: ready sentences.
        notices: those of the warnings that a person should see who only trains: what was assumed, and what makes
            judged figures look better than they are.
        parts: for each image key `train`, `val` or `test` when the folder has such sub-folders, else None.
    """

    root: Path
    classes: tuple[DatasetClass, ...]
    problems: tuple[Problem, ...]
    warnings: tuple[str, ...]
    parts: Mapping[str, str] | None
    notices: tuple[str, ...] = ()


def scan(
    root: Path,
    *,
    names: Mapping[str, str] | None = None,
    least_classes: int = LEAST_CLASSES,
    is_class: bool = False,
    token: CancelToken,
) -> Job[Dataset]:
    """Look at every file of a folder of class folders, once. The files are only read.

    Exact copies within a class are used once; an image that stands in two classes is left out everywhere; one
    that stands in two parts is kept in the part that judges (test before val before train).

    Args:
        root: the folder; with `train`, `val` and `test` sub-folders the classes are theirs.
        names: display names by folder name, for some or all class folders.
        least_classes: how many classes must have images; judging a module works with one.
        is_class: the root is itself the folder of one class.
        token: stops the scan between files.

    Yields:
        Progress with phase `scan`, in files.

    Raises:
        FolderProblem: if fewer than `least_classes` have images, or the root cannot be read.
        ClassNamesError: if two folders would be the same class, or `names` holds a folder that is not there.
        Cancelled: if the token says so.
    """
    listing = list_class(root, token) if is_class else list_folder(root, token)
    refuse_few_classes(root, listing, [f.folder for f in listing.folders if f.files], least_classes)
    chosen = _choose_names([f.folder for f in listing.folders], names or {})
    files = [file for found in listing.folders for file in found.files]
    yield Progress("scan", 0, len(files), "images")
    vetted: list[CheckedFile] = []
    for look in check_files(root, files, token):
        vetted.append(look)
        if len(vetted) % _PROGRESS_EVERY == 0 or len(vetted) == len(files):
            yield Progress("scan", len(vetted), len(files), "images")
    return _assemble(root, listing, chosen, vetted, least_classes, token)


def _choose_names(folders: list[str], names: Mapping[str, str]) -> dict[str, str]:
    """Display name by folder: the chosen one, else the one made from the folder's name."""
    chosen = {nfc(folder): name for folder, name in names.items()}
    strangers = tuple(sorted(set(chosen) - {nfc(folder) for folder in folders}))
    if strangers:
        raise ClassNamesError(say("names were given for folders that are not there"), strangers)
    return {folder: chosen.get(nfc(folder), display_name(folder)) for folder in folders}


def _assemble(
    root: Path,
    listing: Listing,
    chosen: Mapping[str, str],
    vetted: list[CheckedFile],
    least_classes: int,
    token: CancelToken,
) -> Dataset:
    """The data set from what the look at every file brought; `vetted` is in the order of the listing."""
    looks = iter(vetted)
    by_class = [[next(looks) for _ in found.files] for found in listing.folders]
    part_of = {v.file.key: _part(listing, v.file.path) for v in vetted} if listing.part_folders else None
    kept, copies = drop_copies(by_class, part_of)
    counts = [
        ClassCount(chosen[found.folder], found.folder, len(images), found.nested)
        for found, images in zip(listing.folders, kept, strict=True)
    ]
    refused = [problem for look in vetted for problem in look.problems if not problem.used]
    refuse_few_classes(root, listing, [c.folder for c in counts if c.images], least_classes, refused)
    full = [(count, images) for count, images in zip(counts, kept, strict=True) if images]
    check_names([count.folder for count, _ in full], [count.name for count, _ in full])
    full.sort(key=lambda pair: class_order(pair[0].name))
    problems = [*listing.problems, *copies, *class_problems(counts)]
    problems += [problem for look in vetted for problem in look.problems]
    used = {v.file.key for _, images in full for v in images}
    parts = {key: part for key, part in part_of.items() if key in used} if part_of is not None else None
    twins = run_abandonable(lambda: twin_warnings(root, kept), token, "twins")
    return Dataset(
        root=root,
        classes=tuple(DatasetClass(c.name, c.folder, tuple(map(_image_file, images))) for c, images in full),
        problems=tuple(sorted(problems, key=lambda p: (nfc(p.path), p.path, p.reason))),
        warnings=(*listing.warnings, *class_warnings(counts, copies, parts), *twins),
        notices=(*listing.warnings, *twins),
        parts=parts,
    )


def _part(listing: Listing, path: str) -> str:
    return listing.part_folders[path.partition("/")[0]]


def _image_file(look: CheckedFile) -> ImageFile:
    return ImageFile(look.file.path, look.file.key, look.sha256, look.width, look.height)


def dataset_json(dataset: Dataset) -> dict[str, Any]:
    """What the command `scan --json` prints: classes with image counts, problems and warnings."""
    return {
        "classes": [{"name": c.name, "folder": c.folder, "images": len(c.images)} for c in dataset.classes],
        "problems": [
            {"path": p.path, "reason": p.reason.value, "detail": p.detail, "used": p.used}
            for p in dataset.problems
        ],
        "warnings": list(dataset.warnings),
    }


def fingerprint(dataset: Dataset) -> str:
    """SHA-256 over the sorted (class name, image key, content hash) triples: equal data, equal fingerprint."""
    lines = sorted((c.name, image.key, image.sha256) for c in dataset.classes for image in c.images)
    digest = hashlib.sha256()
    for line in lines:
        # NUL cannot stand in a path; surrogates stand for bytes of a name that is not UTF-8.
        digest.update("\0".join(line).encode("utf-8", "surrogatepass") + b"\n")
    return digest.hexdigest()


def edited(
    dataset: Dataset,
    exclude: Collection[str],
    relabel: Mapping[str, str],
    added: Mapping[str, str] = MappingProxyType({}),
) -> Dataset:
    """The dataset without the excluded images and with the relabelled ones elsewhere; files are not touched.

    Args:
        dataset: what was found in the folder.
        exclude: keys of images that are left out.
        relabel: key of an image → folder of the class that it is counted in.
        added: display names of classes that have no folder, by what `relabel` calls them.

    Raises:
        ClassNamesError: if a relabel names a class that is not there, or two would have one name.
        FolderProblem: if fewer than two classes keep images.
    """
    if not (exclude or relabel or added):
        return dataset
    there = {c.folder for c in dataset.classes}
    new = tuple(DatasetClass(name, folder, ()) for folder, name in added.items() if folder not in there)
    every = sorted((*dataset.classes, *new), key=lambda c: class_order(c.name)) if new else dataset.classes
    folders = {c.folder for c in every}
    unknown = tuple(sorted(set(relabel.values()) - folders))
    if unknown:
        raise ClassNamesError(say("images are relabelled to classes that are not in the folder"), unknown)
    excluded = set(exclude)
    kept: dict[str, list[ImageFile]] = {folder: [] for folder in folders}
    for c in dataset.classes:
        for image in c.images:
            if image.key not in excluded:
                kept[relabel.get(image.key, c.folder)].append(image)
    classes = tuple(
        DatasetClass(c.name, c.folder, tuple(sorted(kept[c.folder], key=lambda i: i.key)))
        for c in every
        if kept[c.folder]
    )
    if len(classes) < 2:
        raise FolderProblem(
            dataset.root, say("fewer than two classes keep images"), say("Include more images.")
        )
    check_names([c.folder for c in classes], [c.name for c in classes])
    return replace(dataset, classes=classes)
