"""The two data sets of CoOp's layout whose split is not one JSON file: FGVC Aircraft and ImageNet."""

import hashlib
import os
from pathlib import Path

from mpl_engine.cancel import CancelToken
from mpl_engine.data.coop import (
    KIND,
    PARTS,
    CoopSplit,
    Entry,
    assemble,
    class_text,
    find_split_file,
    inner_path,
    read_split_file,
)
from mpl_engine.errors import FileFormatError
from mpl_engine.files.atomic import reading_reason
from mpl_engine.files.regular import LARGEST_JSON, read_regular, read_text
from mpl_engine.images.hidden import is_hidden

_AIRCRAFT = "variants.txt"
_IMAGENET = "classnames.txt"


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
                raise FileFormatError(path, KIND, f"the variant {variant[:60]!r} is not in {_AIRCRAFT}")
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
                raise FileFormatError(path, KIND, f"it has no name for the folder {folder[:60]!r}")
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
        raise FileFormatError(path, KIND, "it is not text in UTF-8") from None


def _digest(files: list[Path]) -> str:
    digest = hashlib.sha256()
    for path in files:
        digest.update(read_regular(path, limit=LARGEST_JSON))
    return digest.hexdigest()
