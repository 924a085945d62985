"""Which setting of a head to take, by logits of images that it was not fitted to, and how sharp its answers may be.

Shape letters: m judged images, C classes, T settings.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from mpl_engine.heads.shots import Floats, Ints

PARTS = 5
"""Into so many parts are judged images dealt, to judge the choice itself on images that it did not see."""

STEP = 2.0
"""Nats on the judged images, all together, by which a setting must be better for each step from the usual one."""

_STEPS = 60
_RANGE = 1e4


@dataclass(frozen=True)
class Judged:
    """How logits (m, C) fare on images whose class is known.

    Attributes:
        sharpness: the factor > 0 by which the logits are multiplied so that their softmax fits best.
        right: for each image, whether its class has the largest logit, (m,).
        losses: for each image, the negative log-likelihood in nats after `sharpness`, (m,).
    """

    sharpness: float
    right: Floats
    losses: Floats


@dataclass(frozen=True)
class Estimate:
    """What a head would do on new images: accuracy in [0, 1], log-loss in nats, and on how many it was judged."""

    accuracy: float
    log_loss: float
    images: int


def judge(logits: Floats, labels: Ints, sharpness: float | None = None) -> Judged:
    """Judge logits (m, C), m ≥ 1, after a given sharpness or the one that fits them best.

    Sources: the sharpness is the inverse temperature of Guo et al. 2017, arXiv 1706.04599, section 4.2. Its targets
    are softened as if there were one image more whose class is anybody's guess, after Platt 1999, "Probabilistic
    Outputs for Support Vector Machines", so that a handful of images that are all right claim no certainty.
    """
    rows = np.arange(len(labels))
    centred = logits - logits.max(1, keepdims=True)
    right = (logits.argmax(1) == labels).astype(np.float64)
    factor = _sharpness(centred, labels) if sharpness is None else sharpness
    scaled = factor * centred
    losses = np.log(np.exp(scaled).sum(1)) - scaled[rows, labels]
    return Judged(factor, right, losses)


def chosen(judged: Sequence[Judged], steps: Sequence[int]) -> int:
    """The place of the setting to take: the least log-loss summed over the images, plus `STEP` nats for each step.

    This is the most probable setting if each step from the usual one is e^-STEP as likely before any image is seen.
    Accuracy is not asked: on few images it is nearly all chance, and on many the two agree (docs/results.md).
    """
    losses = [float(one.losses.sum()) for one in judged]
    return int(np.argmin(np.array(losses) + STEP * np.array(steps)))


def estimate(judged: Sequence[Judged], steps: Sequence[int]) -> tuple[Estimate, Floats]:
    """What choosing would give on new images, and the loss of each judged image, (m,).

    Each part of the images is judged by the setting that the other parts choose, so that what the choice gains by
    chance does not count. Source: Stone 1974, "Cross-Validatory Choice and Assessment of Statistical Predictions".
    """
    rows = np.arange(len(judged[0].losses))
    own = own_choices(judged, steps)
    kept = np.stack([one.losses for one in judged])[own, rows]
    right = np.stack([one.right for one in judged])[own, rows]
    return Estimate(float(right.mean()), float(kept.mean()), len(rows)), kept


def own_choices(judged: Sequence[Judged], steps: Sequence[int]) -> Ints:
    """For each image the place of the setting that the other parts of the images choose, (m,)."""
    losses = np.stack([one.losses for one in judged])
    part = np.arange(losses.shape[1]) % PARTS
    everything, away = losses.sum(1), STEP * np.array(steps)
    best = [np.argmin(everything - losses[:, part == p].sum(1) + away) for p in range(PARTS)]
    return np.array(best, dtype=np.int64)[part]


def _sharpness(centred: Floats, labels: Ints) -> float:
    """Newton's method on the softened loss, which is convex in the factor; bisection where a step leaves its bounds."""
    m, classes = centred.shape
    spread = math.sqrt(float(((centred - centred.mean(1, keepdims=True)) ** 2).mean()))
    if classes < 2 or spread == 0:
        return 1.0
    target = (centred[np.arange(m), labels].sum() + centred.mean()) / (m + 1)
    low, high, factor = 1 / (_RANGE * spread), _RANGE / spread, 1 / spread
    for _ in range(_STEPS):
        weights = np.exp(factor * centred)
        weights /= weights.sum(1, keepdims=True)
        means = (weights * centred).sum(1)
        # The image more has each image's logits in turn, so that it changes the target alone.
        slope = float(means.mean()) - target
        bend = float(((weights * centred**2).sum(1) - means**2).mean())
        low, high = (factor, high) if slope < 0 else (low, factor)
        step = factor - slope / bend if bend > 0 else -1.0
        after = step if low < step < high else math.sqrt(low * high)
        if abs(after - factor) <= 1e-6 * factor:
            break
        factor = after
    return float(after)
