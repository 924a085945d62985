"""A folder of class folders as data: images, classes and what is wrong with them."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mpl_engine.problems import Problem


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
        parts: for each image key `train`, `val` or `test` when the folder has such sub-folders, else None.
    """

    root: Path
    classes: tuple[DatasetClass, ...]
    problems: tuple[Problem, ...]
    warnings: tuple[str, ...]
    parts: Mapping[str, str] | None


def dataset_json(dataset: Dataset) -> dict[str, Any]:
    """What the command `scan --json` prints: classes with image counts, problems and warnings."""
    return {
        "classes": [{"name": c.name, "folder": c.folder, "images": len(c.images)} for c in dataset.classes],
        "problems": [
            {"path": p.path, "reason": p.reason.value, "detail": p.detail, "used": p.used} for p in dataset.problems
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
