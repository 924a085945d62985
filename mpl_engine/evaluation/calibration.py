"""Honest doubt: probabilities that mean what they say, and when an answer should not be given at all.

Everything is fitted on images that the module was not trained on.

Shape letters: n images, C classes.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from mpl_engine.device import full_precision
from mpl_engine.evaluation.confidence import BINS
from mpl_engine.evaluation.predictions import Predictions
from mpl_engine.heads.shots import evenly
from mpl_engine.prompts.features import familiarity

DIGITS = 6

Floats = NDArray[np.floating]

_COLDEST, _HOTTEST = 0.05, 20.0

_AT_ONCE = 20_000_000
"""Numbers of a table of images and classes that are computed with at once, and those to which a temperature is fitted."""

PARTS = 5
"""Into so many parts are images dealt, to judge a temperature on images that it was not fitted to."""


@dataclass(frozen=True)
class Bin:
    """Images whose confidence falls into one bin: their mean confidence, their accuracy and their number."""

    confidence: float
    accuracy: float
    images: int


@dataclass(frozen=True)
class Reliability:
    """How far confidence is from accuracy: bins that hold images, and the expected calibration error in [0, 1]."""

    bins: tuple[Bin, ...]
    error: float

    def to_json(self) -> dict[str, Any]:
        """JSON-ready: `error`, and `bins` as [confidence, accuracy, images]."""
        rows = [[round(b.confidence, 6), round(b.accuracy, 6), b.images] for b in self.bins]
        return {"error": round(self.error, 6), "bins": rows}


def log_softmax(logits: Floats) -> Floats:
    """Row-wise, (n, C)."""
    shifted = logits - logits.max(1, keepdims=True)
    result: Floats = shifted - np.log(np.exp(shifted).sum(1, keepdims=True))
    return result


def fit_temperature(logits: Floats, labels: Sequence[int]) -> float:
    """The temperature T > 0 by which logits (n, C) are divided so that probabilities fit the labels best.

    It minimises the negative log-likelihood, plus (log T)²/2: a prior that counts about as much as one image and
    keeps a handful of images that are all right from claiming certainty.

    Source: Guo et al. 2017, arXiv 1706.04599, section 4.2.
    """
    from scipy.optimize import minimize_scalar  # noqa: PLC0415 - only at the end of a run

    rows, columns = np.arange(len(labels)), np.asarray(labels, dtype=int)
    table = np.asarray(logits, dtype=np.float64)

    def loss(log_t: float) -> float:
        return float(-log_softmax(table / math.exp(log_t))[rows, columns].sum() + log_t**2 / 2)

    found = minimize_scalar(loss, bounds=(math.log(_COLDEST), math.log(_HOTTEST)), method="bounded")
    return math.exp(float(found.x))


@dataclass(frozen=True)
class Trial:
    """A temperature and what speaks for it: mean log-loss in nats on held-out images, with such a one and without."""

    temperature: float
    with_it: float
    without: float

    @property
    def helps(self) -> bool:
        """Whether to use it."""
        return self.with_it < self.without

    def to_json(self) -> dict[str, float]:
        """JSON-ready."""
        return {
            "temperature": round(self.temperature, DIGITS),
            "log_loss": round(self.with_it, DIGITS),
            "log_loss_without": round(self.without, DIGITS),
        }


def tried_temperature(logits: Floats, labels: Sequence[int]) -> Trial | None:
    """The temperature that fits logits (n, C) best, judged by `PARTS` parts of the same images.

    Each part is judged by the temperature that the others give. A temperature has an error of its own, which the
    images that it was fitted to do not show: of few it is often worse than none (docs/results.md). Test images are
    not asked. Source: Stone 1974, "Cross-Validatory Choice and Assessment of Statistical Predictions".

    Returns:
        None for fewer than two images, of which none can be held out.
    """
    n = len(labels)
    if n < 2:
        return None
    table, true = np.asarray(logits, dtype=np.float64), np.asarray(labels, dtype=int)
    part = np.arange(n) % min(PARTS, n)
    with_it = np.empty(n)
    for number in range(part.max() + 1):
        held = part == number
        temperature = fit_temperature(table[~held], true[~held].tolist())
        with_it[held] = _losses(table[held] / temperature, true[held])
    return Trial(fit_temperature(table, labels), float(with_it.mean()), float(_losses(table, true).mean()))


def _losses(logits: Floats, labels: NDArray[np.int_]) -> Floats:
    """Of each row, in nats."""
    result: Floats = -log_softmax(logits)[np.arange(len(labels)), labels]
    return result


def reliability(confidence: Floats, right: NDArray[np.bool_]) -> Reliability:
    """Bins and expected calibration error, from the probability of each answer, (n,), and whether it is right, (n,).

    Source: Guo et al. 2017, arXiv 1706.04599, equation 3.
    """
    place = np.clip(np.ceil(confidence * BINS).astype(int) - 1, 0, BINS - 1)
    bins = []
    for number in range(BINS):
        inside = place == number
        if inside.any():
            bins.append(Bin(float(confidence[inside].mean()), float(right[inside].mean()), int(inside.sum())))
    error = sum(b.images * abs(b.confidence - b.accuracy) for b in bins) / max(1, len(right))
    return Reliability(tuple(bins), error)


def margins(log_probabilities: Floats, labels: Sequence[int]) -> Floats:
    """How far the true class is behind the most probable one, in nats: (n, C) → n values ≥ 0.

    This is the conformity score of `doubt`. It does not depend on the temperature but for its unit, so that
    fitting the temperature on the same images costs nothing of the coverage's guarantee.
    """
    true = log_probabilities[np.arange(len(labels)), np.asarray(labels, dtype=int)]
    result: Floats = log_probabilities.max(1) - true
    return result


@dataclass(frozen=True)
class RunCalibration:
    """The value under `calibration` in a module."""

    metadata: dict[str, Any]

    @property
    def temperature(self) -> float:
        """What logits are divided by."""
        temperature: float = self.metadata["temperature"]
        return temperature


def calibrated(
    validation: Predictions, features: Tensor, references: Tensor, test: Predictions
) -> RunCalibration:
    """From predictions on validation images, their features (n, E) and those of training images (R, E).

    The temperature is 1 where a fitted one does not help, see `tried_temperature`.
    """
    with full_precision():
        familiar = familiarity(features, references)
    assert familiar is not None  # noqa: S101 - there are references
    return RunCalibration(_metadata("validation", validation, test, familiar.tolist()))


def cross_calibrated(predictions: Predictions) -> RunCalibration | None:
    """From the predictions that folds made on what they held out; None where there are none."""
    if not predictions.paths:
        return None
    return RunCalibration(_metadata("cross-validation", predictions, None, ()))


def _metadata(
    source: str, given: Predictions, test: Predictions | None, familiarities: Sequence[float]
) -> dict[str, Any]:
    logits = given.logits.double().numpy()
    some = evenly(given.true, max(logits.shape[1], _AT_ONCE // logits.shape[1]))
    trial = tried_temperature(logits[some], [given.true[place] for place in some])
    temperature = round(trial.temperature, DIGITS) if trial is not None and trial.helps else 1.0
    scores = np.sort(margins(logits / temperature, given.true))
    return {
        "source": source,
        "images": len(given.paths),
        "temperature": temperature,
        "trial": trial.to_json() if trial is not None else None,
        "margins": [round(v, DIGITS) for v in scores.tolist()],
        "familiarities": [round(v, DIGITS) for v in sorted(familiarities)],
        "test": _reliability(test, temperature) if test is not None and test.paths else None,
    }


def _reliability(test: Predictions, temperature: float) -> dict[str, Any]:
    """How reliable the probabilities are on test images, before and after the temperature."""

    def after(factor: float) -> dict[str, Any]:
        """Confidence and answers, in parts, so that no table of all images and classes is made in float64."""
        confidence, right = [], []
        rows = max(1, _AT_ONCE // test.logits.shape[1])
        for start in range(0, len(test.paths), rows):
            some = slice(start, start + rows)
            likely = np.exp(log_softmax(test.logits[some].double().numpy() / factor))
            confidence.append(likely.max(1))
            right.append(likely.argmax(1) == np.asarray(test.true[some], dtype=int))
        return reliability(np.concatenate(confidence), np.concatenate(right)).to_json()

    return {"images": len(test.paths), "before": after(1.0), "after": after(temperature)}
