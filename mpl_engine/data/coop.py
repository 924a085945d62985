"""Data sets in the layout of CoOp: fixed training, validation and test lists beside a folder of images.

Nine of its eleven data sets have a `split_zhou_NAME.json` of `{"train": [[path, label, class name], ...], "val": ...,
"test": ...}`; FGVC Aircraft and ImageNet have text lists. CoOp also keeps drawn shots as pickle files, which are never
read, since opening a pickle runs code: shots are drawn again by seed.
"""

import hashlib
import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

from mpl_engine.cancel import CancelToken
from mpl_engine.errors import FileFormatError
from mpl_engine.files.atomic import has_surrogates, reading_reason
from mpl_engine.files.json_object import read_json_object
from mpl_engine.files.regular import LARGEST_JSON, read_regular, read_text
from mpl_engine.images.walk import is_hidden
from mpl_engine.messages import speaker

say = speaker(__name__)

KIND = "split file"
PARTS = ("train", "val", "test")
_AIRCRAFT = "variants.txt"
_IMAGENET = "classnames.txt"


@dataclass(frozen=True)
class ListedImage:
    """An image of a fixed split: its path relative to the data set's folder, with `/`, and its label."""

    path: str
    label: int


@dataclass(frozen=True)
class CoopSplit:
    """A fixed split.

    Attributes:
        class_names: in label order, told apart where two were equal.
        train, val, test: in the file's order. `val` may be empty.
        fingerprint: SHA-256 of the files that it was read from.
        notes: sentences on what is odd.
    """

    class_names: tuple[str, ...]
    train: tuple[ListedImage, ...]
    val: tuple[ListedImage, ...]
    test: tuple[ListedImage, ...]
    fingerprint: str
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Entry:
    """One line of a split: path relative to the image folder, label, class name."""

    path: str
    label: int
    class_name: str


def find_split_file(root: Path) -> Path | None:
    """The folder's `split_zhou_*.json`, if there is one.

    Raises:
        FileFormatError: if there are several.
    """
    try:
        found = sorted(path for path in root.glob("split_zhou_*.json") if path.is_file())
    except OSError:
        return None
    if len(found) > 1:
        raise FileFormatError(
            found[1], KIND, say("{name} stands beside it, and only one may", name=found[0].name)
        )
    return found[0] if found else None


def read_split_file(path: Path) -> CoopSplit:
    """Read and check a `split_zhou_*.json`.

    Raises:
        FileFormatError: if it is damaged, of another form, or names images that are not there.
    """
    raw = read_json_object(path, KIND, follow=True)
    parts = {part: _entries(raw.get(part), part, path) for part in PARTS}
    try:
        fingerprint = hashlib.sha256(read_regular(path, limit=LARGEST_JSON)).hexdigest()
    except OSError as error:
        raise FileFormatError(path, KIND, reading_reason(error)) from None
    return assemble(path, parts, fingerprint)


def assemble(
    path: Path, parts: dict[str, list[Entry]], fingerprint: str, image_folder: str | None = None
) -> CoopSplit:
    """A checked split from its entries; `path` is named in errors, and its folder is the data set's.

    Args:
        path: the file that the entries come from.
        parts: entries by part.
        fingerprint: of the files.
        image_folder: what the entries' paths are relative to, from the data set's folder; found if None.

    Raises:
        FileFormatError: if the entries cannot be a split of images that are there.
    """
    if not parts["train"] or not parts["test"]:
        raise FileFormatError(path, KIND, say("its train or test part is empty"))
    names = _names_by_label(parts, path)
    trained = {entry.label for entry in parts["train"]}
    untrained = sorted({e.label for part in PARTS for e in parts[part]} - trained)
    if untrained:
        reason = say("class {name!r} has no training image", name=names[untrained[0]])
        raise FileFormatError(path, KIND, reason)
    prefix = _image_folder(path, parts["train"][0]) if image_folder is None else image_folder
    new_label = {label: place for place, label in enumerate(sorted(trained))}
    listed = {
        part: tuple(ListedImage(f"{prefix}{e.path}", new_label[e.label]) for e in parts[part])
        for part in PARTS
    }
    _require_files(path, [image.path for part in PARTS for image in listed[part]])
    class_names, notes = _told_apart([names[label] for label in sorted(trained)])
    shared = _in_two_parts(listed)
    if shared:
        notes.append(
            say.many(
                shared,
                "{n} image stands in more than one part of {file}",
                "{n} images stand in more than one part of {file}",
                file=path.name,
            )
        )
    return CoopSplit(class_names, **listed, fingerprint=fingerprint, notes=tuple(notes))


def _entries(values: Any, part: str, path: Path) -> list[Entry]:
    if not isinstance(values, list):
        raise FileFormatError(path, KIND, say("{part} is missing or is not a list", part=part))
    entries = []
    for place, value in enumerate(values, start=1):
        kinds = [type(field) for field in value] if isinstance(value, list) else []
        if kinds != [str, int, str] or value[1] < 0:
            reason = say("entry {place} of {part} is not [path, label, class name]", place=place, part=part)
            raise FileFormatError(path, KIND, reason)
        entries.append(Entry(inner_path(value[0], path), value[1], class_text(value[2], path)))
    return entries


def inner_path(text: str, path: Path) -> str:
    """An image's path as a split gives it, if it stays in the folder; links in the folder are the person's own.

    Raises:
        FileFormatError: if it is empty, absolute or leads out of the folder on any platform.
    """
    posix, windows = PurePosixPath(text), PureWindowsPath(text)
    leads_out = posix.is_absolute() or windows.drive or windows.root or ".." in windows.parts
    if not text.strip() or "\0" in text or has_surrogates(text) or leads_out:
        raise FileFormatError(
            path, KIND, say("the image path {text!r} is empty or leads out of the folder", text=text[:80])
        )
    return posix.as_posix()


def class_text(text: str, path: Path) -> str:
    """A class name as a prompt says it. Raises `FileFormatError` if nothing is left of it."""
    name = " ".join(text.replace("_", " ").split())
    if not name or has_surrogates(name):
        raise FileFormatError(path, KIND, say("a class name is empty or is not text"))
    return name


def _names_by_label(parts: dict[str, list[Entry]], path: Path) -> dict[int, str]:
    names: dict[int, str] = {}
    for part in PARTS:
        for entry in parts[part]:
            known = names.setdefault(entry.label, entry.class_name)
            if known != entry.class_name:
                reason = say(
                    "label {label} is both {known!r} and {class_name!r}",
                    label=entry.label,
                    known=known,
                    class_name=entry.class_name,
                )
                raise FileFormatError(path, KIND, reason)
    return names


def _image_folder(path: Path, first: Entry) -> str:
    """Where the entries' paths start: the data set's folder itself, or the sub-folder that holds the first image."""
    try:
        folders = sorted(f.name for f in path.parent.iterdir() if f.is_dir())
    except OSError as error:
        raise FileFormatError(path, KIND, reading_reason(error)) from None
    for prefix in ("", *(f"{name}/" for name in folders)):
        if (path.parent / prefix / first.path).is_file():
            return prefix
    raise FileFormatError(
        path, KIND, say("its first image, {first}, is in no folder beside it", first=first.path)
    )


def _require_files(path: Path, listed: Iterable[str]) -> None:
    absent = [image for image in dict.fromkeys(listed) if not (path.parent / image).is_file()]
    if absent:
        image, more = absent[0], len(absent) - 1
        reason = (
            say.many(
                more,
                "{image} and {n} more of its images are not there",
                "{image} and {n} more of its images are not there",
                image=image,
            )
            if more
            else say("{image} is not there", image=image)
        )
        raise FileFormatError(path, KIND, reason)


def _told_apart(names: list[str]) -> tuple[tuple[str, ...], list[str]]:
    """The names, with a number after one that stands there already (two of ImageNet's are equal)."""
    seen: Counter[str] = Counter()
    apart, notes = [], []
    for name in names:
        seen[name.casefold()] += 1
        number = seen[name.casefold()]
        apart.append(name if number == 1 else f"{name} {number}")
        if number > 1:
            notes.append(
                say(
                    "two classes are named {name}; the later one is called {apart}",
                    name=name,
                    apart=apart[-1],
                )
            )
    return tuple(apart), notes


def _in_two_parts(listed: dict[str, tuple[ListedImage, ...]]) -> int:
    parts = Counter(path for part in PARTS for path in {image.path for image in listed[part]})
    return sum(count > 1 for count in parts.values())


def read_coop(root: Path, token: CancelToken) -> CoopSplit | None:
    """The fixed split of a folder in CoOp's layout, or None if it is an ordinary folder of classes.

    Raises:
        FileFormatError: if a list is there and cannot be used.
        Cancelled: if the token says so.
    """
    found = find_split_file(root)
    if found is not None:
        return read_split_file(found)
    if (root / _AIRCRAFT).is_file() and (root / "images_variant_train.txt").is_file():
        return _read_aircraft(root)
    if (root / _IMAGENET).is_file() and (root / "images" / "train").is_dir():
        return _read_imagenet(root, token)
    return None


def _read_aircraft(root: Path) -> CoopSplit:
    """Labels are the lines of `variants.txt`; each line of a part's list is an image's name and its variant."""
    labels = {name.strip(): place for place, name in enumerate(_lines(root / _AIRCRAFT))}
    parts: dict[str, list[Entry]] = {}
    for part in PARTS:
        path = root / f"images_variant_{part}.txt"
        parts[part] = []
        for line in _lines(path):
            image, _, variant = line.strip().partition(" ")
            if variant not in labels:
                raise FileFormatError(
                    path,
                    KIND,
                    say(
                        "the variant {variant!r} is not in {file}",
                        variant=variant[:60],
                        file=_AIRCRAFT,
                    ),
                )
            entry = Entry(inner_path(f"{image}.jpg", path), labels[variant], class_text(variant, path))
            parts[part].append(entry)
    files = [root / _AIRCRAFT, *(root / f"images_variant_{part}.txt" for part in PARTS)]
    return assemble(root / _AIRCRAFT, parts, _digest(files), "images/")


def _read_imagenet(root: Path, token: CancelToken) -> CoopSplit:
    """Labels are the class folders in order; the test part is ImageNet's validation set, as the papers have it."""
    path = root / _IMAGENET
    names = dict(line.strip().split(" ", 1) for line in _lines(path) if " " in line.strip())
    folders = _folders(root / "images" / "train", path)
    parts: dict[str, list[Entry]] = {part: [] for part in PARTS}
    for part, place in (("train", "train"), ("test", "val")):
        for label, folder in enumerate(folders):
            token.check()
            if folder not in names:
                raise FileFormatError(
                    path, KIND, say("it has no name for the folder {folder!r}", folder=folder[:60])
                )
            name = class_text(names[folder], path)
            for image in _files(root / "images" / place / folder):
                parts[part].append(Entry(inner_path(f"{place}/{folder}/{image}", path), label, name))
    return assemble(path, parts, _digest([path]), "images/")


def _folders(root: Path, path: Path) -> list[str]:
    try:
        return sorted(f.name for f in os.scandir(root) if f.is_dir() and not is_hidden(f.name))
    except OSError as error:
        raise FileFormatError(path, KIND, f"{root.name}: {reading_reason(error)}") from None


def _files(folder: Path) -> list[str]:
    try:
        return sorted(f.name for f in os.scandir(folder) if f.is_file() and not is_hidden(f.name))
    except OSError:
        return []  # a class without test images is judged by the others


def _lines(path: Path) -> list[str]:
    try:
        return [line for line in read_text(path, limit=LARGEST_JSON).splitlines() if line.strip()]
    except OSError as error:
        raise FileFormatError(path, KIND, reading_reason(error)) from None
    except ValueError:
        raise FileFormatError(path, KIND, say("it is not text in UTF-8")) from None


def _digest(files: list[Path]) -> str:
    digest = hashlib.sha256()
    for path in files:
        digest.update(read_regular(path, limit=LARGEST_JSON))
    return digest.hexdigest()
