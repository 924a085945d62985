"""Data sets that were never scanned, made of names alone, and what tests of splits draw."""

import hashlib
import math
import unicodedata
from pathlib import Path
from typing import Literal

from hypothesis import strategies as st

from mpl_engine.config import Protocol
from mpl_engine.data.dataset import Dataset, DatasetClass, ImageFile
from mpl_engine.data.splits import (
    Example,
    Split,
)


def dataset_of(
    classes: dict[str, list[str]], *, parts: bool = False, form: Literal["NFC", "NFD"] = "NFC"
) -> Dataset:
    """A scanned folder without files: class name to the paths of its images."""

    def image(path: str) -> ImageFile:
        key = unicodedata.normalize("NFC", path)
        digest = hashlib.sha256(key.encode()).hexdigest()
        return ImageFile(unicodedata.normalize(form, path), key, digest, 8, 8)

    made = tuple(DatasetClass(name, name, tuple(image(p) for p in paths)) for name, paths in classes.items())
    part_of = {i.key: i.key.split("/")[0] for c in made for i in c.images} if parts else None
    return Dataset(Path("root"), made, (), (), part_of)


def flat(*counts: int) -> Dataset:
    return dataset_of({f"c{i}": [f"c{i}/{j}.png" for j in range(n)] for i, n in enumerate(counts)})


def per_class(examples: tuple[Example, ...], label: int) -> int:
    return sum(e.label == label for e in examples)


def half_up(x: float) -> int:
    return math.floor(x + 0.5)


def everything(split: Split) -> list[Example]:
    return [*split.train, *split.val, *split.test]


counts_of = st.lists(st.integers(1, 60), min_size=2, max_size=4)


shots_of = st.integers(1, 20)


seeds = st.integers(0, 1000)


protocols: st.SearchStrategy[Protocol] = st.sampled_from(["auto", "coop"])


def grouped(sizes: list[list[int]]) -> Dataset:
    """Classes of sub-folders, `sizes[class][group]` images in each."""
    return dataset_of(
        {
            f"c{i}": [f"c{i}/g{g:02}/{j}.png" for g, n in enumerate(groups) for j in range(n)]
            for i, groups in enumerate(sizes)
        }
    )


group_sizes = st.lists(st.lists(st.integers(1, 8), min_size=2, max_size=9), min_size=2, max_size=3)


def parted(train: int, val: int, test: int, classes: int = 2) -> Dataset:
    sizes = {"train": train, "val": val, "test": test}
    names = {
        f"c{i}": [f"{p}/c{i}/{j}.png" for p, n in sizes.items() for j in range(n)] for i in range(classes)
    }
    return dataset_of(names, parts=True)
