"""Classification tasks of normalised features, drawn by seed: what heads are fitted to."""

from typing import NamedTuple

import torch
from torch import Tensor
from torch.nn.functional import normalize

SCALE = 20.0


class FeatureTask(NamedTuple):
    """Features (n, E), labels (n,) and class text features (C, E)."""

    features: Tensor
    labels: Tensor
    text: Tensor


def feature_task(counts: list[int], width: int = 8, noise: float = 1.0, seed: int = 0) -> FeatureTask:
    """Images around class centres that differ from the text; `counts[c]` of class c, the classes one after another."""
    random = torch.Generator().manual_seed(seed)

    def draw(n: int) -> Tensor:
        return normalize(torch.randn(n, width, generator=random), dim=1)

    text = draw(len(counts))
    centres = text + draw(len(counts))
    labels = torch.repeat_interleave(torch.arange(len(counts)), torch.tensor(counts))
    return FeatureTask(normalize(centres[labels] + noise * draw(len(labels)), dim=1), labels, text)
