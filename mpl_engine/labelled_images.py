"""Image files with their labels, and the batches of an epoch."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from mpl_engine.splits import Example


@dataclass(frozen=True)
class LabelledImages:
    """Image files with a class index each."""

    paths: tuple[Path, ...]
    labels: tuple[int, ...]


def labelled(root: Path, part: Sequence[Example]) -> LabelledImages:
    """A part of a split as files of a folder."""
    return LabelledImages(tuple(root / e.path for e in part), tuple(e.label for e in part))


def epoch_batches(images: int, batch_size: int, seed: int, epoch: int) -> list[list[int]]:
    """Shuffled batches of one epoch; the last incomplete one is dropped unless it is the only one."""
    order = np.random.default_rng((seed, epoch)).permutation(images).tolist()
    batches = [order[i : i + batch_size] for i in range(0, images, batch_size)]
    if len(batches) > 1 and len(batches[-1]) < batch_size:
        batches.pop()
    return batches
