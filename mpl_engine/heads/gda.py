"""Gaussian discriminant analysis: one covariance for all classes, shrunk, and its discriminant mixed with the text.

Shape letters: n images, C classes, P classes that have images, E embedding, m judged images.

Source: Wang et al. 2024, "A Hard-to-Beat Baseline for Training-free CLIP-based Adaptation" (ICLR), arXiv 2402.04087.
Two things differ. The paper shrinks the inverse covariance by Kubokawa and Srivastava's estimator,
which is the shrinkage E / (n - 1 + E) below; here the shrinkage is chosen. And its discriminant is scaled by E / n;
here it is a log-likelihood, so that a weight means the same for any number of images.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from mpl_engine.cancel import CancelToken
from mpl_engine.heads.head import AffineHead
from mpl_engine.heads.method import Method, steps_from
from mpl_engine.heads.shots import Floats, Ints, Shots, double, solved
from mpl_engine.heads.statistics import ClassStatistics

_NO_SPREAD = 1e-12
"""Total variance of the features below which there is none: rounding to float32 gives less."""

_LEAST_SHRINKAGE = 1e-6


class GdaSetting(NamedTuple):
    """How a Gaussian head is made.

    Attributes:
        shrinkage: of the covariance towards its mean variance, in [0, 1]; with 1, distances are Euclidean.
        weight: of the discriminant beside the zero-shot logits, ≥ 0.
    """

    shrinkage: float
    weight: float


def gda_head(
    statistics: ClassStatistics, text: Tensor, scale: float, setting: GdaSetting, sharpness: float = 1.0
) -> AffineHead:
    """Fit to statistics alone: no image and no features of one are needed.

    The logits are scale · x · t + weight · (x · A⁻¹μ - μ · A⁻¹μ / 2), with the means μ about their own mean and
    A = (1 - shrinkage) Σ + shrinkage · trace(Σ) / E · I. Σ is the pooled covariance within classes; where no class
    has two images it is the covariance between them. A class without images gets the mean of the other classes'
    discriminants.

    Args:
        statistics: of C classes.
        text: class text features, (C, E), L2-normalised.
        scale: exp(logit_scale), > 0.
        setting: how.
        sharpness: the factor > 0 of all logits, see `choosing.judge`.

    Raises:
        ValueError: if the statistics are not of C classes and E features.
    """
    if statistics.means.shape != text.shape:
        raise ValueError(
            f"statistics {tuple(statistics.means.shape)} and text {tuple(text.shape)} do not fit"
        )
    words = double(text) * scale
    counts, means = statistics.counts.numpy(), statistics.means.numpy()
    fitted = _discriminant(counts, means, statistics.scatter.numpy(), setting.shrinkage)
    weight, bias = words, np.zeros(len(words))
    if fitted is not None:
        weight, bias = words + setting.weight * fitted[0], setting.weight * fitted[1]
    return AffineHead(torch.from_numpy(weight).float(), torch.from_numpy(bias).float()).sharpened(sharpness)


def _discriminant(
    counts: Ints, means: Floats, scatter: Floats, shrinkage: float
) -> tuple[Floats, Floats] | None:
    """Weight (C, E) and bias (C,) of the discriminant; None where the images say nothing about classes."""
    present = np.flatnonzero(counts)
    if len(present) < 2:
        return None
    middle = means[present].mean(0)
    centred = means[present] - middle
    covariance = _covariance(counts[present], centred, scatter)
    if covariance is None:
        return None
    matrix = (1 - shrinkage) * covariance
    # A little even for no shrinkage: a covariance of few images has no inverse.
    variance = np.trace(covariance) / len(covariance)
    matrix[np.diag_indices_from(matrix)] += max(shrinkage, _LEAST_SHRINKAGE) * variance
    weight = solved(matrix, centred.T).T
    bias = -(weight * centred).sum(1) / 2 - weight @ middle
    full_weight, full_bias = np.tile(weight.mean(0), (len(counts), 1)), np.full(len(counts), bias.mean())
    full_weight[present], full_bias[present] = weight, bias
    return full_weight, full_bias


def _covariance(counts: Ints, centred: Floats, scatter: Floats) -> Floats | None:
    """Pooled within classes, else between them, else None: (P,), (P, E) and (E, E) → (E, E)."""
    n, classes = int(counts.sum()), len(counts)
    if n > classes and np.trace(scatter) > _NO_SPREAD * (n - classes):
        return scatter / (n - classes)
    away = centred - counts @ centred / n
    between: Floats = (counts[:, None] * away).T @ away / (classes - 1)
    return between if np.trace(between) > _NO_SPREAD else None


class Gda(Method[GdaSetting]):
    """The Gaussian head as a method whose setting can be chosen."""

    name = "gda"
    usual = GdaSetting(0.9, 0.3)
    shrinkages = (0.1, 0.3, 0.5, 0.7, 0.9, 1.0)
    weights = (0.03, 0.1, 0.3, 1.0, 3.0)

    def grid(self) -> dict[GdaSetting, int]:
        """Shrinkages, each with all weights."""
        return steps_from(self.usual, (self.shrinkages, self.weights), GdaSetting)

    def usual_sharpness(self, shots: Shots) -> float:
        """Such that probabilities fit few images; docs/results.md has where it was found."""
        return 0.1 if (shots.counts > 1).any() else 0.25

    def fit(self, shots: Shots, setting: GdaSetting, token: CancelToken) -> AffineHead:
        """By `gda_head`."""
        token.check()
        return gda_head(_statistics(shots), torch.from_numpy(shots.text), shots.scale, setting)

    def on_new(
        self, shots: Shots, images: Floats, settings: Sequence[GdaSetting], token: CancelToken
    ) -> Iterator[tuple[GdaSetting, Floats]]:
        """Zero-shot logits plus weighted discriminants."""
        known, words = _statistics(shots), shots.text_logits(images)
        parts = known.counts.numpy(), known.means.numpy(), known.scatter.numpy()
        for shrinkage, group in groupby(settings, lambda setting: setting.shrinkage):
            token.check()
            fitted = _discriminant(*parts, shrinkage)
            evidence = np.zeros_like(words) if fitted is None else images @ fitted[0].T + fitted[1]
            for setting in group:
                yield setting, words + setting.weight * evidence


def _statistics(shots: Shots) -> ClassStatistics:
    return ClassStatistics.of(torch.from_numpy(shots.features), torch.from_numpy(shots.labels), shots.classes)
