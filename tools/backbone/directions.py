"""The strong directions of the stem's features: where the image tower starts, and what its embeddings must keep.

Letters: N images, F features of the stem, G places along a side, D tower width, E embedding, P pooled directions.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812 - the usual name
from torch import Tensor

from .extractor import late, pooled
from .feature_cache import FeatureSet

EACH = 60
AT_MOST = 900
"""Images that the directions are taken from: of each set, and in all."""

POOLED = 256
"""Directions of the pooled features that an embedding must keep."""


@dataclass(frozen=True)
class Directions:
    """`matrix` F×D of the strongest directions around `mean` F; strong ones are made weaker."""

    mean: Tensor
    matrix: Tensor

    def of(self, features: Tensor) -> Tensor:
        """N×D from N×F."""
        return (features - self.mean) @ self.matrix


def strongest(features: Tensor, count: int) -> Directions:
    """Principal components of N×F, each divided by the square root of its standard deviation."""
    mean = features.mean(dim=0)
    vectors, variances, _ = torch.linalg.svd((features - mean).T @ (features - mean) / len(features))
    # The bound matters for fewer images than features only.
    scales = variances[:count].clamp(min=1e-6 * float(variances[0])) ** 0.25
    return Directions(mean, vectors[:, :count] / scales)


@torch.no_grad()
def sampled(network: Any, sets: list[FeatureSet], rng: np.random.Generator) -> Tensor:
    """The stem's features of some images of each set: N×F×G×G."""
    parts = []
    for part in sets:
        rows = np.sort(rng.choice(part.usable, min(EACH, len(part.usable)), replace=False))
        parts.append(torch.from_numpy(np.stack([part.features[row, 0] for row in rows])).float())
    return late(network, torch.cat(parts)[:AT_MOST])


def pooled_directions(features: Tensor) -> Directions:
    """Of the means over all places; features N×F×G×G."""
    return strongest(pooled(features), POOLED)


@torch.no_grad()
def start_image_tower(model: Any, features: Tensor) -> None:
    """Sets a fresh image tower so that it begins by averaging the strong directions of its tokens.

    Args:
        model: the CLIP.
        features: of some images, N×F×G×G.
    """
    visual = model.visual
    width = len(visual.class_embedding)
    places = features.flatten(2).transpose(1, 2).reshape(-1, features.shape[1])
    found = strongest(places, width)
    matrix = found.matrix / found.of(places).std()
    visual.conv1.proj.weight.copy_(matrix.T[:, :, None, None])
    visual.conv1.proj.bias.copy_(-found.mean @ matrix)
    visual.class_embedding.mul_(0.1)
    visual.positional_embedding.mul_(0.1)
    for block in visual.transformer.resblocks:
        block.attn.out_proj.weight.mul_(0.5)
        block.mlp.c_proj.weight.mul_(0.5)
    first = visual.transformer.resblocks[0].attn
    first.in_proj_weight[: 2 * width].mul_(0.1)
    first.in_proj_weight[2 * width :].copy_(torch.eye(width))
    first.out_proj.weight.copy_(torch.eye(width))


class Readout(torch.nn.Module):
    """Reads the pooled features' directions back from an embedding; used in training only."""

    def __init__(self, embedding: int, kept: Directions) -> None:
        super().__init__()
        self.kept = kept
        self.linear = torch.nn.Linear(embedding, kept.matrix.shape[1])

    def loss(self, embedded: Tensor, means: Tensor) -> Tensor:
        """Mean of 1 - cosine between what is read and what was there.

        Args:
            embedded: normalised embeddings, N×E.
            means: pooled features, N×F.
        """
        there = F.normalize(self.kept.of(means), dim=-1)
        read = F.normalize(self.linear(10 * embedded), dim=-1)
        return (1 - (read * there).sum(dim=-1)).mean()
