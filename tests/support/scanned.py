"""Folders of two classes, and what a scan finds in them."""

from pathlib import Path
from typing import Any

from mpl_engine.cancel import CancelToken
from mpl_engine.data.dataset import Dataset, scan
from mpl_engine.events import drain
from tests.support.hostile_files import class_folder, encoded, noise, write_folder

PNG = encoded(noise(77), "PNG")
"""A good picture that is in no class of `two_classes`."""


def scanned(root: Path, **options: Any) -> Dataset:
    """What `scan` finds, with all its options."""
    return drain(scan(root, token=CancelToken(), **options))


def two_classes(root: Path, extra: dict[str, bytes] | None = None, count: int = 3) -> Path:
    """Classes `a` and `b` of `count` pictures each, and what else is wanted."""
    return write_folder(root, class_folder("a", count, 1) | class_folder("b", count, 2) | (extra or {}))


def listed(dataset: Dataset) -> dict[str, tuple[str, bool]]:
    return {p.path: (p.reason.value, p.used) for p in dataset.problems}


def used(dataset: Dataset) -> set[str]:
    return {image.path for one in dataset.classes for image in one.images}
