"""Which picture a person should label next: one that the model doubts and that is unlike those already chosen.

Shape letters: n pictures without a label, C classes, E embedding, m pictures with one.

Sources: Scheffer, Decomain, Wrobel 2001, "Active Hidden Markov Models for Information Extraction" (the margin between
the two best classes); Sener and Savarese 2018, "Active Learning for Convolutional Neural Networks: A Core-Set
Approach", arXiv 1708.00489 (distance to what is labelled).
"""

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

MOST_RANKED = 2000
"""The most doubtful of more pictures are looked at, so that an order takes a moment at any number."""

_LEAST_DOUBT = 0.05
"""What a picture counts for that the model is sure of: sure and wrong is possible, most of all with few labels."""


def label_order(probabilities: Floats, features: Floats, labelled: Floats, count: int) -> list[int]:
    """Places of the pictures to label next, at most `count`, the most useful first; equal input, equal order.

    Each is the one with the greatest doubt times distance to what is labelled or was chosen before it. Doubt is one
    minus the margin between the two best classes, in [0, 1]; distance is one minus the largest cosine.

    Args:
        probabilities: (n, C), C ≥ 1.
        features: (n, E), L2-normalised.
        labelled: (m, E), L2-normalised; m may be 0.
        count: how many.
    """
    n = len(features)
    if not n or count <= 0:
        return []
    best = np.sort(probabilities, axis=1)
    margin = best[:, -1] - best[:, -2] if best.shape[1] > 1 else np.zeros(n, np.float32)
    doubt = np.maximum(1 - margin, _LEAST_DOUBT)
    rows = np.argsort(-doubt, kind="stable")[:MOST_RANKED]
    some, weight = features[rows], doubt[rows]
    near = (some @ labelled.T).max(1) if len(labelled) else np.zeros(len(rows), np.float32)
    chosen: list[int] = []
    for _ in range(min(count, len(rows))):
        worth = weight * np.maximum(1 - near, 1e-6)
        worth[chosen] = -1.0
        place = int(worth.argmax())
        chosen.append(place)
        near = np.maximum(near, some @ some[place])
    return [int(rows[place]) for place in chosen]
