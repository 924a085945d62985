"""Heads that compare an image with kept ones: kernel ridge regression on what the text leaves (ProKeR), Tip-Adapter.

Both use the kernel exp(-width · (1 - cosine)). Widths are multiples of one over the median of 1 - cosine among the
shots, as backbones differ much in how far apart they put images. More than `MOST_KEYS` images are thinned evenly.

Shape letters: n images, C classes, P classes that have images, E embedding, m judged images.
"""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import NamedTuple

import numpy as np
import torch

from mpl_engine.cancel import CancelToken, run_abandonable
from mpl_engine.heads.head import KernelHead
from mpl_engine.heads.method import Method, steps_from
from mpl_engine.heads.shots import Floats, Shots, solved, thinned

MOST_KEYS = 2048
MOST_TUNED = 768
_MEDIAN_OF = 512


class RidgeSetting(NamedTuple):
    """How a ProKeR head is made.

    Attributes:
        width: multiple of one over the median of 1 - cosine, > 0.
        ridge: added to the kernel's diagonal, times `Shots.weight`, > 0.
        text: weight of the zero-shot logits beside targets of 0 and 1, ≥ 0.
    """

    width: float
    ridge: float
    text: float


class TipSetting(NamedTuple):
    """How a Tip-Adapter head is made.

    Attributes:
        width: multiple of one over the median of 1 - cosine, > 0.
        weight: of a class's mean affinity beside the zero-shot logits, ≥ 0.
    """

    width: float
    weight: float


def median_distance(features: Floats) -> float:
    """The median of 1 - cosine over pairs of at most 512 images spread evenly, (n, E) → > 0; 1 without a pair."""
    some = features[np.linspace(0, len(features) - 1, min(len(features), _MEDIAN_OF)).round().astype(int)]
    distances = 1 - (some @ some.T)[np.triu_indices(len(some), 1)]
    apart = distances[distances > 1e-6]
    return float(np.median(apart)) if len(apart) else 1.0


class Proker(Method[RidgeSetting]):
    """Kernel ridge regression on the residual to the zero-shot logits, in closed form.

    Logits are text · z(x) + Σ k(x, xᵢ) aᵢ with (K + ridge · I) a = Y - text · z(X): Y is one-hot, z are the zero-shot
    logits, and both are centred over the classes, which changes no probability. Where classes have different numbers
    of images, each counts alike: an image's ridge is multiplied by how many its class has beside the geometric mean
    (weighted least squares). docs/results.md has what that is worth.

    Source: Bendou et al. 2025, "ProKeR: A Kernel Perspective on Few-Shot Adaptation of Large Vision-Language Models"
    (CVPR), arXiv 2501.11175. The paper takes cosines for z without a weight, and solves with K / ridge + I:
    the factor 1 / ridge that this leaves in its sum is what the weight does here. Its width is absolute.
    """

    name = "proker"
    usual = RidgeSetting(0.3, 0.3, 0.03)
    widths = (0.3, 1.0, 3.0)
    ridges = (0.03, 0.1, 0.3, 1.0)
    texts = (0.0, 0.01, 0.03, 0.1)

    def grid(self) -> dict[RidgeSetting, int]:
        """Widths, each with all ridges, each with all weights of the text."""
        return steps_from(self.usual, (self.widths, self.ridges, self.texts), RidgeSetting)

    def usual_sharpness(self, shots: Shots) -> float:  # noqa: ARG002
        """Such that probabilities fit few images; docs/results.md has where it was found."""
        return 10.0

    def fit(self, shots: Shots, setting: RidgeSetting, token: CancelToken) -> KernelHead:
        """Solve for the coefficients of at most `MOST_KEYS` images."""
        token.check()
        kept = thinned(shots, MOST_KEYS)
        width = setting.width / median_distance(kept.features)
        targets, words = _targets(kept)
        coefficients = targets - setting.text * words
        if len(kept.labels):
            kernel = _kernel(kept.features, kept.features, width)
            kernel[np.diag_indices_from(kernel)] += setting.ridge * shots.weight * _crowding(kept)
            coefficients = solved(kernel, coefficients)
        return _kernel_head(kept, setting.text * shots.scale, kept.expanded(coefficients), width)

    def on_new(
        self, shots: Shots, images: Floats, settings: Sequence[RidgeSetting], token: CancelToken
    ) -> Iterator[tuple[RidgeSetting, Floats]]:
        """In the kernel's eigenvectors every ridge is a division; of many shots some are taken."""
        few = thinned(shots, min(MOST_KEYS, max(MOST_TUNED, 4 * len(shots.present))))
        unit = 1 / median_distance(few.features)
        targets, words = _targets(few)
        root = 1 / np.sqrt(_crowding(few))
        new = shots.text_logits(images)
        for width, same_width in groupby(settings, lambda setting: setting.width):
            kernel = _kernel(few.features, few.features, width * unit) * root * root[:, None]
            values, vectors = run_abandonable(partial(np.linalg.eigh, kernel), token, "proker")
            vectors = root[:, None] * vectors
            seen = _kernel(images, few.features, width * unit) @ vectors
            labels_along, words_along = vectors.T @ targets, vectors.T @ words
            for ridge, same_ridge in groupby(same_width, lambda setting: setting.ridge):
                smooth = seen / (values.clip(min=0) + ridge * shots.weight)
                from_labels, from_words = smooth @ labels_along, smooth @ words_along
                for setting in same_ridge:
                    evidence = from_labels - setting.text * from_words
                    yield setting, setting.text * new + few.expanded(evidence)


class TipAdapter(Method[TipSetting]):
    """Zero-shot logits plus the affinity to each class's images, training-free.

    Logits are z(x) + weight · mean over the class's images of k(x, xᵢ).

    Source: Zhang et al. 2022, "Tip-Adapter: Training-free Adaption of CLIP for Few-shot Classification" (ECCV),
    arXiv 2207.09519. The paper sums over the images, which is the same where classes have equally
    many; the mean favours no class for having more. Its width is absolute.
    """

    name = "tip_adapter"
    usual = TipSetting(1.0, 30.0)
    widths = (0.3, 1.0, 3.0, 6.0)
    weights = (3.0, 10.0, 30.0, 100.0, 300.0, 1000.0)

    def grid(self) -> dict[TipSetting, int]:
        """Widths, each with all weights."""
        return steps_from(self.usual, (self.widths, self.weights), TipSetting)

    def usual_sharpness(self, shots: Shots) -> float:  # noqa: ARG002
        """Such that probabilities fit few images; docs/results.md has where it was found."""
        return 0.25

    def fit(self, shots: Shots, setting: TipSetting, token: CancelToken) -> KernelHead:
        """Keep at most `MOST_KEYS` images."""
        token.check()
        kept = thinned(shots, MOST_KEYS)
        width = setting.width / median_distance(kept.features)
        return _kernel_head(kept, shots.scale, kept.expanded(setting.weight * _shares(kept)), width)

    def on_new(
        self, shots: Shots, images: Floats, settings: Sequence[TipSetting], token: CancelToken
    ) -> Iterator[tuple[TipSetting, Floats]]:
        """Zero-shot logits plus weighted affinities."""
        kept = thinned(shots, MOST_KEYS)
        unit = 1 / median_distance(kept.features)
        words = shots.text_logits(images)
        for width, same_width in groupby(settings, lambda setting: setting.width):
            token.check()
            affinity = kept.expanded(_kernel(images, kept.features, width * unit) @ _shares(kept))
            for setting in same_width:
                yield setting, words + setting.weight * affinity


def _crowding(kept: Shots) -> Floats:
    """For each image, the images of its class divided by the geometric mean over the classes, (n,); 1 where all have equally many."""
    counts = kept.counts[kept.present].astype(np.float64)
    if not len(counts) or (counts == counts[0]).all():
        return np.ones(len(kept.labels))
    result: Floats = (counts / np.exp(np.log(counts).mean()))[kept.compact]
    return result


def _shares(kept: Shots) -> Floats:
    """What each image adds to its class's mean, (n, P)."""
    result: Floats = kept.one_hot() / kept.counts[kept.present]
    return result


def _kernel(a: Floats, b: Floats, width: float) -> Floats:
    result: Floats = np.exp(width * (a @ b.T - 1))
    return result


def _targets(shots: Shots) -> tuple[Floats, Floats]:
    """One-hot labels and zero-shot logits of the classes that have images, both centred: (n, P) each."""
    labels, words = shots.one_hot(), shots.zero_shot[:, shots.present]
    if not len(shots.present):
        return labels, words
    return labels - 1 / len(shots.present), words - words.mean(1, keepdims=True)


def _kernel_head(kept: Shots, text: float, coefficients: Floats, width: float) -> KernelHead:
    return KernelHead(
        torch.from_numpy(text * kept.text).float(),
        torch.from_numpy(kept.features).float(),
        torch.from_numpy(coefficients).float(),
        width,
    )
