"""What heads are fitted to: features and labels of the shots, in an order of their own, and the class text features.

Shape letters: n images (each with its views), C classes, P classes that have images, E embedding, V views.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

Floats: TypeAlias = NDArray[np.float64]
Ints: TypeAlias = NDArray[np.int64]


@dataclass(frozen=True)
class Shots:
    """The training images of a task, sorted, so that their first order cannot matter. Made by `shots`.

    Attributes:
        features: (n, E) float64, L2-normalised.
        labels: (n,), each in [0, C).
        text: class text features, (C, E) float64, L2-normalised.
        scale: exp(logit_scale), > 0: what the backbone multiplies cosines by.
        copies: rows that are one picture, which stand together with the picture itself first: 1, or 1 + V. What is
            weighed against the number of images goes by `weight`.
    """

    features: Floats
    labels: Ints
    text: Floats
    scale: float
    copies: int = 1

    @property
    def classes(self) -> int:
        """C."""
        return len(self.text)

    @property
    def weight(self) -> float:
        """What a strength against the images is multiplied by: √copies.

        Versions of a picture are more than one observation, and fewer than there are of them (docs/adr/0020-kept-answer.md).
        """
        return math.sqrt(self.copies)

    @cached_property
    def counts(self) -> Ints:
        """Images of each class, (C,)."""
        return np.bincount(self.labels, minlength=self.classes)

    @cached_property
    def present(self) -> Ints:
        """The classes that have images, (P,), rising."""
        return np.flatnonzero(self.counts)

    @cached_property
    def compact(self) -> Ints:
        """The labels as places in `present`, (n,)."""
        return np.searchsorted(self.present, self.labels)

    @cached_property
    def zero_shot(self) -> Floats:
        """Logits of the text features, (n, C)."""
        return self.text_logits(self.features)

    def text_logits(self, features: Floats) -> Floats:
        """Zero-shot logits of any images, (B, E) → (B, C)."""
        result: Floats = self.scale * features @ self.text.T
        return result

    def one_hot(self) -> Floats:
        """(n, P), by `present`."""
        result: Floats = np.eye(len(self.present))[self.compact]
        return result

    def subset(self, places: Ints) -> "Shots":
        """These images only, in the order of `places`."""
        return Shots(self.features[places], self.labels[places], self.text, self.scale, self.copies)

    def expanded(self, evidence: Floats) -> Floats:
        """What images say about the classes that have some, (..., P), for all: (..., C).

        A class without images gets the mean of the others, which changes nothing between it and them on average:
        there the text alone speaks.
        """
        if len(self.present) == self.classes:
            return evidence
        mean = evidence.mean(-1, keepdims=True) if len(self.present) else 0.0
        full = np.empty((*evidence.shape[:-1], self.classes))
        full[...] = mean
        full[..., self.present] = evidence
        return full


def shots(
    features: Tensor,
    labels: Sequence[int] | Tensor,
    text: Tensor,
    scale: float,
    views: Tensor | None = None,
) -> Shots:
    """Checked and sorted by class, then by the features' values: equal for every order of the same images.

    Args:
        features: (n, E), L2-normalised; n may be 0.
        labels: n of them, each in [0, C).
        text: (C, E), L2-normalised.
        scale: exp(logit_scale).
        views: features of V augmented versions of each image, (n, V, E), L2-normalised, or None.

    Raises:
        ValueError: if shapes, labels or the scale cannot be used, or a feature is not finite.
    """
    rows, names = arrays(features, labels, text)
    if not (np.isfinite(scale) and scale > 0):
        raise ValueError(f"the scale must be positive, not {scale}")
    order = canonical_order(rows, names)
    rows, names, copies = rows[order], names[order], 1
    if views is not None and len(rows):
        more = double(views)
        if more.ndim != 3 or more.shape[::2] != rows.shape or not np.isfinite(more).all():
            raise ValueError(f"{more.shape} views do not fit {rows.shape} features, or are not finite")
        copies += more.shape[1]
        rows = np.concatenate([rows[:, None], more[order]], axis=1).reshape(-1, rows.shape[1])
        names = np.repeat(names, copies)
    return Shots(rows, names, double(text), float(scale), copies)


def arrays(features: Tensor, labels: Sequence[int] | Tensor, text: Tensor) -> tuple[Floats, Ints]:
    """Features (n, E) float64 and labels (n,) as arrays.

    Raises:
        ValueError: if shapes or labels do not fit, or a number is not finite.
    """
    rows, names = double(features), np.asarray(labels, dtype=np.int64).reshape(-1)
    if rows.ndim != 2 or text.ndim != 2 or rows.shape[1] != text.shape[1] or len(rows) != len(names):
        raise ValueError(
            f"{rows.shape} features, {names.shape} labels and {tuple(text.shape)} text do not fit"
        )
    if len(names) and not (names.min() >= 0 and names.max() < len(text)):
        raise ValueError(f"labels must be in [0, {len(text)})")
    if not (np.isfinite(rows).all() and np.isfinite(double(text)).all()):
        raise ValueError("a feature is not a finite number")
    return rows, names


def double(tensor: Tensor) -> Floats:
    """A tensor as a float64 array."""
    result: Floats = tensor.detach().cpu().numpy().astype(np.float64)
    return result


def canonical_order(features: Floats, labels: Ints) -> Ints:
    """Places that sort rows by label, then by value from the first feature on; only copies can tie.

    By value and not by bytes, so that features that differ in rounding keep their places, nearly always.
    """
    if not len(labels):
        return np.empty(0, dtype=np.int64)
    bits = (features.astype(np.float32) + np.float32(0)).view(np.uint32)
    # Floats as unsigned numbers that rise with them, and those as bytes of which the first weighs most.
    rising = np.where(bits >> 31, ~bits, bits | np.uint32(1 << 31))
    keyed = np.concatenate([labels[:, None].astype(np.uint32), rising], axis=1).astype(">u4")
    rows = np.ascontiguousarray(keyed).view(f"V{keyed.shape[1] * 4}").reshape(-1)
    return np.argsort(rows, kind="stable").astype(np.int64)


def thinned(shots: Shots, most: int) -> Shots:
    """At most `most` images, spread evenly over the sorted ones, so that classes keep their shares."""
    n = len(shots.labels)
    if n <= most:
        return shots
    return shots.subset(np.linspace(0, n - 1, most).round().astype(np.int64))


def evenly(labels: Sequence[int], most: int) -> Ints:
    """Rising places of at most `most` images, an equal number of each class as far as it has so many, spread over its own.

    A class keeps an image as long as `most` is not less than the number of classes.
    """
    names = np.asarray(labels, dtype=np.int64)
    if len(names) <= most:
        return np.arange(len(names))
    order = np.argsort(names, kind="stable")
    groups = np.split(order, np.flatnonzero(np.diff(names[order])) + 1)
    counts = np.array([len(group) for group in groups])
    # The largest number for each class with which they are not too many.
    low, high = 0, int(counts.max())
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if np.minimum(counts, middle).sum() <= most else (low, middle - 1)
    kept = [
        group[np.linspace(0, len(group) - 1, min(low, len(group))).round().astype(np.int64)]
        for group in groups
    ]
    result: Ints = np.sort(np.concatenate(kept))
    return result


def solved(matrix: Floats, right: Floats) -> Floats:
    """The (n, C) that a matrix turns into `right`, for a symmetric positive definite matrix (n, n).

    By torch, which gives Python's lock away meanwhile: scipy's Cholesky keeps it, and a window stands still.
    """
    factor = torch.linalg.cholesky(torch.from_numpy(matrix))
    found: Floats = torch.cholesky_solve(torch.from_numpy(np.ascontiguousarray(right)), factor).numpy()
    return found
