"""What a picture may be, by the labels there are so far: class names alone at first, then a head on few pictures.

Whether more labels would help is told by the labels themselves: each part of them judges what the others teach.

Shape letters: m labelled pictures, n pictures, C classes, E embedding.
"""

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from mpl_engine.cancel import CancelToken
from mpl_engine.device import full_precision
from mpl_engine.evaluation.curve_fit import forecast
from mpl_engine.heads.kernels import Proker
from mpl_engine.heads.shots import shots

Floats = NDArray[np.float32]


FOLDS = 4
SHARES = (1 / 3, 2 / 3, 1.0)
"""Of the labels that a fold learns from, as the points of a learning curve."""
FEWEST, FEWEST_OF_CLASS = 16, 3
"""Labels, in all and of each of two classes, below which a curve says nothing."""
MOST_JUDGED = 600
"""Labels that a curve is made from at most."""


def propose(
    features: Floats,
    labelled: Floats,
    labels: Sequence[int],
    text: Tensor,
    scale: float,
    *,
    token: CancelToken,
) -> Floats:
    """Probabilities of the classes for each picture, (n, C) float32.

    Without a label they are those of the class names; with some, of ProKeR with its usual setting: fitted in a moment,
    after every few labels again.

    Args:
        features: of the pictures asked about, (n, E), L2-normalised.
        labelled: of the labelled ones, (m, E); m may be 0, and classes may have none.
        labels: m of them, each in [0, C).
        text: class text features, (C, E), L2-normalised.
        scale: exp(logit_scale), > 0.
        token: a stop is answered within a second or so.

    Raises:
        ValueError: if shapes or labels do not fit.
        Cancelled: if the token says so.
    """
    rows = torch.from_numpy(np.ascontiguousarray(features, dtype=np.float32))
    with full_precision():
        if len(labels):
            method = Proker()
            task = shots(torch.from_numpy(np.ascontiguousarray(labelled)), labels, text, scale)
            head = method.fit(task, method.usual, token).sharpened(method.usual_sharpness(task))
            logits = head.logits(rows)
        else:
            logits = scale * rows @ text.cpu().float().T
        result: Floats = logits.softmax(1).numpy()
    return result


def expected_gain(
    labelled: Floats, labels: Sequence[int], text: Tensor, scale: float, more: int, *, token: CancelToken
) -> float | None:
    """By how much the share of right guesses would rise with more labels, in [-1, 1]; None while too few are there.

    Args:
        labelled: (m, E), L2-normalised.
        labels: m of them, each in [0, C).
        text: class text features, (C, E), L2-normalised.
        scale: exp(logit_scale), > 0.
        more: how many labels more.
        token: a stop is answered within a second or so.

    Raises:
        Cancelled: if the token says so.
    """
    names = np.asarray(labels)
    counts = np.bincount(names) if len(names) else np.zeros(1, np.int64)
    if len(names) < FEWEST or (counts >= FEWEST_OF_CLASS).sum() < 2:
        return None
    # By class, then in the order of the labels: every fold and every share has its part of each class.
    order = np.argsort(names, kind="stable")
    step = -(-len(order) // MOST_JUDGED)
    rows, names = labelled[order][::step], names[order][::step]
    fold = np.arange(len(names)) % FOLDS
    points, right = [], []
    for share in SHARES:
        learned, good = 0, 0
        for held in range(FOLDS):
            shown = np.flatnonzero(fold != held)
            shown = shown[(np.arange(len(shown)) * share) % 1 + share >= 1]
            hidden = np.flatnonzero(fold == held)
            guessed = propose(rows[hidden], rows[shown], names[shown].tolist(), text, scale, token=token)
            learned += len(shown)
            good += int((guessed.argmax(1) == names[hidden]).sum())
        points.append(step * learned // FOLDS)
        right.append(good / len(names))
    now, then = (forecast(points, right, len(names), m) for m in (len(labels), len(labels) + more))
    return then.rate - now.rate
