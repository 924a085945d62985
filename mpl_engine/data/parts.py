"""Which top folders of a data set are its parts (train, val, test), by what is in them and then by their names.

Parts all hold the same class folders and no images of their own; a class may be missing in one. Their names then say
which part each is. Where the names say nothing the folders stay classes, and a warning says what to do.
"""

import os
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from mpl_engine.formatting import listed, nfc
from mpl_engine.images.kind import has_image_extension
from mpl_engine.images.walk import is_hidden
from mpl_engine.messages import speaker

say = speaker(__name__)

PART_OF_FOLDER = {"train": "train", "val": "val", "valid": "val", "validation": "val", "test": "test"}
"""Folder names, in lower case, that are parts also beside folders that are none and with few classes in common."""

_PART_OF_WORD = PART_OF_FOLDER | {
    "training": "train", "trn": "train", "tr": "train", "learn": "train", "learning": "train",
    "dev": "val", "develop": "val", "development": "val", "eval": "val", "evaluation": "val", "validate": "val",
    "validating": "val", "tuning": "val", "vali": "val",
    "testing": "test", "tests": "test", "tst": "test", "te": "test", "holdout": "test", "heldout": "test",
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")
_CAPITAL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MOST_LOOKED_AT = 64


@dataclass(frozen=True)
class _Inside:
    """The names of a top folder's own folders, for comparison, and whether images lie in it directly."""

    classes: frozenset[str]
    has_images: bool


def find_parts(root: Path, folders: Sequence[str]) -> tuple[dict[str, str], list[str]]:
    """Part folders among the top folders of a root, each with its part; and warnings, ready sentences.

    Empty if these are classes. A `train` folder beside a `val` or `test` folder, or folders with such names alone, are
    parts when `train` holds folders and no images itself (the vehicle does not). Otherwise folders must be alike.
    """
    inside = {name: found for name in folders[:_MOST_LOOKED_AT] if (found := _look(root / name)) is not None}
    plain = {name: PART_OF_FOLDER[name.lower()] for name in folders if name.lower() in PART_OF_FOLDER}
    train = [name for name, part in plain.items() if part == "train"]
    if train and (len(plain) == len(folders) or set(plain.values()) > {"train"}):
        looks = [inside.get(name) for name in train]
        if all(look is not None and not look.has_images for look in looks) and any(
            look.classes for look in looks if look
        ):
            return plain | _beside(folders, inside, plain), []
    return _by_structure(folders, inside)


def _beside(
    folders: Sequence[str], inside: Mapping[str, _Inside], parts: Mapping[str, str]
) -> dict[str, str]:
    """More folders that are parts by their names and hold mostly class folders that stand in the others too."""
    known = {name for part in parts if part in inside for name in inside[part].classes}
    return {
        name: part
        for name in folders
        if name not in parts and name in inside and (part := part_of_name(name)) is not None
        and not inside[name].has_images and 2 * len(inside[name].classes & known) > len(inside[name].classes)
    }  # fmt: skip


def part_of_name(name: str) -> str | None:
    """The part that a folder's name speaks of, such as `Training`, `test_set`, `02-val` or `TrainImages`."""
    words = [word.lower() for word in _WORD.findall(_CAPITAL.sub(" ", name))]
    joined = {a + b for a, b in pairwise(words)}
    parts = {_PART_OF_WORD[word] for word in (*words, *joined) if word in _PART_OF_WORD}
    return parts.pop() if len(parts) == 1 else None


def _by_structure(folders: Sequence[str], inside: Mapping[str, _Inside]) -> tuple[dict[str, str], list[str]]:
    full = [name for name in folders if name not in inside or inside[name].classes or inside[name].has_images]
    if not 2 <= len(full) <= _MOST_LOOKED_AT or not all(name in inside for name in full):
        return {}, []
    named = {name: part for name in full if (part := part_of_name(name)) is not None}
    if not _alike([inside[name] for name in full], strict=not named):
        return {}, []
    unnamed = [name for name in full if name not in named]
    missing = [part for part in ("train", "test", "val") if part not in named.values()]
    if named and (not unnamed or (len(unnamed) == 1 and missing)):
        parts = named | dict.fromkeys(unnamed, missing[0] if missing else "")
        if "train" in parts.values():
            return parts, [
                say(
                    "{parts}: the top folders hold the same class folders.",
                    parts=_listed(list(parts.items())),
                )
            ]
    shown = listed(full[:4])
    some = listed(sorted(set.intersection(*(set(inside[n].classes) for n in full)))[:3])
    warning = say(
        "The folders {shown} hold the same folders ({some}) and were taken for classes all the same. If they are "
        "parts of the data, name them train, val and test; if the inner folders are the classes, open one of the "
        "outer ones.",
        shown=shown,
        some=some,
    )
    return {}, [warning]


def _listed(parts: Sequence[tuple[str, str]]) -> str:
    return listed(say("{name} is the {part} part", name=name, part=part) for name, part in parts)


def _alike(looks: Sequence[_Inside], *, strict: bool) -> bool:
    """Whether folders hold the same class folders, but for a few, and no images; all of them if `strict`."""
    counts = Counter(name for look in looks for name in look.classes)
    shared = {name for name, count in counts.items() if count > 1}
    if len(shared) < 2 or any(look.has_images or not look.classes for look in looks):
        return False
    if strict:
        return all(look.classes == looks[0].classes for look in looks)
    return all(2 * len(look.classes & shared) >= max(len(look.classes), 2) for look in looks)


def _look(folder: Path) -> _Inside | None:
    """None if the folder cannot be listed."""
    try:
        entries = [entry for entry in os.scandir(folder) if not is_hidden(entry.name)]
        classes = frozenset(nfc(entry.name).casefold() for entry in entries if entry.is_dir())
        return _Inside(classes, any(e.is_file() and has_image_extension(e.name) for e in entries))
    except OSError:
        return None
