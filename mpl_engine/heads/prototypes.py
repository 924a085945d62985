"""The two simplest heads: the text alone, and class means of image features mixed with it.

Shape letters: n images, C classes, P classes that have images, E embedding, m judged images.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import torch

from mpl_engine.cancel import CancelToken
from mpl_engine.heads.head import AffineHead
from mpl_engine.heads.method import Method, steps_from
from mpl_engine.heads.shots import Floats, Shots


class TextSetting(NamedTuple):
    """There is nothing to set."""


class MeanSetting(NamedTuple):
    """How a head of class means is made. `weight`: of the mean beside the text, ≥ 0."""

    weight: float


class Text(Method[TextSetting]):
    """Zero-shot: weight scale · text, bias 0. Images do not change it; they only tell how well it does.

    Source: Radford et al. 2021, "Learning Transferable Visual Models From Natural Language Supervision",
    arXiv 2103.00020, section 3.1.
    """

    name = "text"
    usual = TextSetting()

    def grid(self) -> dict[TextSetting, int]:
        """The one."""
        return {self.usual: 0}

    def usual_sharpness(self, shots: Shots) -> float:  # noqa: ARG002 - as the backbone was trained
        """1."""
        return 1.0

    def fit(self, shots: Shots, setting: TextSetting, token: CancelToken) -> AffineHead:  # noqa: ARG002
        """The text features."""
        token.check()
        return _affine(shots.scale * shots.text)

    def on_new(
        self, shots: Shots, images: Floats, settings: Sequence[TextSetting], token: CancelToken
    ) -> Iterator[tuple[TextSetting, Floats]]:
        """Zero-shot logits."""
        token.check()
        for setting in settings:
            yield setting, shots.text_logits(images)


class ClassMeans(Method[MeanSetting]):
    """The nearest class mean by cosine, mixed with the text: scale · x · (text + weight · mean).

    Means are of normalised features and normalised again.

    Sources: Mensink et al. 2013, "Distance-Based Image Classification" (TPAMI), for the nearest class mean; Snell et
    al. 2017, "Prototypical Networks for Few-shot Learning", arXiv 1703.05175, for few images.
    """

    name = "class_means"
    usual = MeanSetting(3.0)
    weights = (0.3, 1.0, 3.0, 10.0, 100.0)

    def grid(self) -> dict[MeanSetting, int]:
        """From mostly text to hardly any."""
        return steps_from(self.usual, (self.weights,), MeanSetting)

    def usual_sharpness(self, shots: Shots) -> float:  # noqa: ARG002
        """Such that probabilities fit few images; docs/results.md has where it was found."""
        return 0.1

    def fit(self, shots: Shots, setting: MeanSetting, token: CancelToken) -> AffineHead:
        """Take the means."""
        token.check()
        evidence = shots.expanded(_means(shots).T).T
        return _affine(shots.scale * (shots.text + setting.weight * evidence))

    def on_new(
        self, shots: Shots, images: Floats, settings: Sequence[MeanSetting], token: CancelToken
    ) -> Iterator[tuple[MeanSetting, Floats]]:
        """Zero-shot logits plus weighted cosines to the means."""
        token.check()
        words, cosines = shots.text_logits(images), shots.scale * shots.expanded(images @ _means(shots).T)
        for setting in settings:
            yield setting, words + setting.weight * cosines


def _means(shots: Shots) -> Floats:
    """Normalised means of the features of the classes that have images, (P, E); zeros where they cancel out."""
    sums = np.zeros((len(shots.present), shots.text.shape[1]))
    np.add.at(sums, shots.compact, shots.features)
    lengths = np.linalg.norm(sums, axis=1, keepdims=True)
    result: Floats = sums / np.where(lengths > 1e-12, lengths, 1)
    return result


def _affine(weight: Floats) -> AffineHead:
    return AffineHead(torch.from_numpy(weight).float(), torch.zeros(len(weight)))
