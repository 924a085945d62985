"""How like the training images an image is: its mean cosine to the nearest of them.

The features are those that classify, so that it costs no second pass through the image tower; docs/adr/0012 has
what was measured beside it.

Shape letters: B images, E embedding, R references, n training images.

Source: Sun et al. 2022, "Out-of-Distribution Detection with Deep Nearest Neighbors", arXiv 2204.06507.
"""

import torch
from torch import Tensor

NEIGHBOURS = 5
MOST_REFERENCES = 2048
"""More training images than this are thinned evenly, to keep modules small: 4 MB at a width of 512."""


def familiarity(features: Tensor, references: Tensor | None) -> Tensor | None:
    """(B, E) normalised features and (R, E) references → (B,) in [-1, 1]; None without references."""
    if references is None:
        return None
    return (features @ references.T).topk(min(NEIGHBOURS, references.shape[0]), dim=1).values.mean(1)


def thinned(features: Tensor) -> Tensor:
    """At most `MOST_REFERENCES` of the training features (n, E), in their order."""
    if len(features) <= MOST_REFERENCES:
        return features
    return features[torch.linspace(0, len(features) - 1, MOST_REFERENCES).round().long()]
