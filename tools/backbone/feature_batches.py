"""Batches of kept features: a few sets at a time, with the view and the mirroring left to chance.

Letters: B images of a batch, H features, G places along a side.
"""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from .feature_cache import FeatureSet

SETS_A_BATCH = 3
LIKELIHOOD = 0.75
"""A set is drawn in proportion to its number of images to this power."""


@dataclass(frozen=True)
class Part:
    """The images of a batch that come from one set: number of the set, and their labels."""

    number: int
    labels: Tensor


@dataclass(frozen=True)
class Batch:
    """Features B×H×G×G, and where they come from, in order."""

    features: Tensor
    parts: list[Part]


def batches(sets: list[FeatureSet], size: int, seed: int) -> Iterator[Batch]:
    """Batches of about `size` images without end; the next is read from the disk while one is used."""
    rng = np.random.default_rng(seed)
    with ThreadPoolExecutor(1) as reader:
        ahead = reader.submit(draw, sets, size, rng)
        while True:
            now, ahead = ahead.result(), reader.submit(draw, sets, size, rng)
            yield now


def draw(sets: list[FeatureSet], size: int, rng: np.random.Generator) -> Batch:
    """One batch: a third of `size` from each of three sets, which may be the same."""
    shares = np.array([len(one.usable) ** LIKELIHOOD for one in sets])
    features: list[Tensor] = []
    parts: list[Part] = []
    for number in rng.choice(len(sets), SETS_A_BATCH, p=shares / shares.sum()).tolist():
        one = sets[number]
        count = min(size // SETS_A_BATCH, len(one.usable))
        rows = np.sort(rng.choice(one.usable, count, replace=False))
        views = rng.integers(0, one.features.shape[1], count)
        read = np.stack([one.features[row, view] for row, view in zip(rows, views, strict=True)])
        seen = torch.from_numpy(read).float()
        mirrored = torch.from_numpy(rng.random(count) < 0.5)
        seen[mirrored] = seen[mirrored].flip(-1)
        features.append(seen)
        parts.append(Part(number, torch.from_numpy(one.labels[rows])))
    return Batch(torch.cat(features), parts)
