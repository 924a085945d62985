"""Where the image tower puts classes: the mean embedding of their images.

Letters: N images, K outputs of the classifier, C classes, H features, G places along a side, E embedding.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812 - the usual name
from torch import Tensor

from . import extractor
from .feature_cache import FeatureSet
from .towers import half, image_embeddings

AT_MOST = 6000
"""Images of a set."""

SURE = 0.05
"""What the classifier gives less than this does not count."""

ENOUGH = 0.3
"""Of an output of the classifier over all images, to have a place."""


@dataclass(frozen=True)
class Places:
    """Names that are told apart from each other, and the normalised places of their images, C×E."""

    names: list[str]
    places: Tensor


@torch.no_grad()
def find_places(model: Any, network: Any, sets: list[FeatureSet], answers: list[str]) -> list[Places]:
    """The classes of each set that has several, and the classifier's outputs weighted by what it says.

    Args:
        model: the CLIP.
        network: the extractor.
        sets: the kept features.
        answers: names of the classifier's outputs.
    """
    width = model.visual.proj.shape[1]
    sums, weights = torch.zeros(len(answers), width), torch.zeros(len(answers))
    found: list[Places] = []
    for one in sets:
        places, counts = torch.zeros(len(one.classes), width), torch.zeros(len(one.classes))
        for features, labels in _first_views(one):
            embedded, said = _embed(model, network, features)
            said = said * (said > SURE)
            sums += said.T @ embedded
            weights += said.sum(dim=0)
            places.index_add_(0, labels, embedded)
            counts.index_add_(0, labels, torch.ones(len(labels)))
        if len(one.classes) > 1:
            found.append(_met(one.classes, places, counts > 0))
    return [*found, _met(answers, sums, weights > ENOUGH)]


def _met(names: list[str], sums: Tensor, met: Tensor) -> Places:
    kept = [name for name, yes in zip(names, met.tolist(), strict=True) if yes]
    return Places(kept, F.normalize(sums[met], dim=-1))


def _first_views(one: FeatureSet) -> Iterator[tuple[Tensor, Tensor]]:
    """Features N×H×G×G of the centre crops and labels N, 128 images at a time."""
    rng = np.random.default_rng(0)
    rows = np.sort(rng.choice(one.usable, min(len(one.usable), AT_MOST), replace=False))
    for start in range(0, len(rows), 128):
        some = rows[start : start + 128]
        features = torch.from_numpy(np.array(one.features[some, 0])).float()
        yield features, torch.from_numpy(one.labels[some])


def _embed(model: Any, network: Any, features: Tensor) -> tuple[Tensor, Tensor]:
    """Normalised embeddings N×E and the classifier's answers N×K."""
    with half():
        late = extractor.late(network, features)
    embedded = F.normalize(image_embeddings(model, late), dim=-1)
    return embedded, extractor.answers(network, extractor.pooled(late)).softmax(dim=-1)
