"""Images whose label is probably wrong: cross-validated logistic regression and confident learning.

Shape letters: n images, E embedding, C classes.
"""

import warnings
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job, Progress
from mpl_engine.heads.threads import few_threads

FOLDS = 5
STRENGTHS = (1.0, 10.0, 100.0)
"""Values of C (inverse regularisation) to choose from."""

DOUBTED = 0.1
"""A label is doubted below this share of its class's usual probability; see docs/results.md for how it does."""


LEAST_AGREEMENT, LEAST_OF_CLASS = 0.6, 0.5
"""Shares of the labels it does not doubt that the probe must give too, of all and of a class. Below them it knows too
little. Of all, it must also come halfway from always answering the largest class to being always right."""


class Candidate(NamedTuple):
    """A row whose label is doubted, the class that fits better, and the probabilities of both."""

    row: int
    suggested: int
    given_probability: float
    suggested_probability: float


class LabelCheck(NamedTuple):
    """What was found of the labels.

    Attributes:
        doubts: most doubtful first; none about, or in favour of, a class of `unjudged`.
        agreement: the share of labels that the probe would have given too, in [0, 1]; None where nothing was fitted.
        unjudged: classes whose labels are not questioned, because the probe itself is right on too few of them, or on
            too few of all; ascending.
    """

    doubts: list[Candidate]
    agreement: float | None
    unjudged: tuple[int, ...]


def find_label_errors(
    features: NDArray[np.float32], labels: NDArray[np.int64], *, seed: int = 0, token: CancelToken
) -> Job[LabelCheck]:
    """Judge each label by a linear probe that never saw it.

    Out-of-sample probabilities come from stratified cross-validation; C is the one with the best log-loss. A label
    is doubted when its probability falls below a tenth of its class's average self-confidence, the class's
    threshold of confident learning; its own rule, another class above its threshold, gave more false alarms. Then the probe is fitted again without the doubted
    images, once, since they taught it what it is to find. Where the probe gives too few labels itself
    (`LEAST_AGREEMENT`, `LEAST_OF_CLASS`), it questions none.

    Args:
        features: (n, E), L2-normalised.
        labels: (n,), classes 0..C-1.
        seed: of the folds.
        token: checked between fits.

    Returns:
        Nothing is doubted where a class has fewer than five images, or there are fewer than two classes.

    Raises:
        Cancelled: if the token says so.

    Source: C. Northcutt, L. Jiang and I. Chuang, Confident Learning: Estimating Uncertainty in Dataset Labels,
        JAIR 70, 2021, section 3 (per-class thresholds; self-confidence; training again without what was found).
    """
    classes, counts = np.unique(labels, return_counts=True)
    if len(classes) < 2 or counts.min() < FOLDS:
        return LabelCheck([], None, ())
    total = (len(STRENGTHS) + 1) * FOLDS
    everything = np.ones(len(labels), dtype=bool)
    best: tuple[float, float, NDArray[np.float64]] | None = None
    for number, strength in enumerate(STRENGTHS):
        done = (number * FOLDS, total)
        table = yield from _out_of_sample(features, labels, everything, strength, seed, done, token)
        loss = float(-np.log(np.maximum(_own(table, labels), 1e-12)).mean())
        if best is None or loss < best[0]:
            best = (loss, strength, table)
    assert best is not None  # noqa: S101 - there are strengths
    _, strength, table = best
    agreement = float((table.argmax(1) == labels).mean())
    kept = ~_doubted(table, labels)
    counts_kept = np.array([np.count_nonzero(kept & (labels == c)) for c in classes])
    if counts_kept.min() >= FOLDS:
        done = (len(STRENGTHS) * FOLDS, total)
        table = yield from _out_of_sample(features, labels, kept, strength, seed, done, token)
    yield Progress("labels", total, total, "fits")
    unjudged = _unjudged(table, labels, kept)
    doubts = [d for d in _listed(table, labels) if not {int(labels[d.row]), d.suggested} & set(unjudged)]
    return LabelCheck(doubts, agreement, unjudged)


def _out_of_sample(
    features: NDArray[np.float32],
    labels: NDArray[np.int64],
    kept: NDArray[np.bool_],
    strength: float,
    seed: int,
    done: tuple[int, int],
    token: CancelToken,
) -> Job[NDArray[np.float64]]:
    """Probabilities (n, C) by probes that saw neither the image nor any that is not `kept`."""
    from sklearn.model_selection import StratifiedKFold  # noqa: PLC0415 - costs a second; only this needs it

    table = np.zeros((len(labels), int(labels.max()) + 1))
    folds = StratifiedKFold(FOLDS, shuffle=True, random_state=seed).split(features, labels)
    for number, (train, held_out) in enumerate(folds):
        yield Progress("labels", done[0] + number, done[1], "fits")
        token.check()
        used = train[kept[train]]
        probe = _fitted(features[used], labels[used], strength)
        table[np.ix_(held_out, probe.classes_)] = probe.predict_proba(features[held_out])
    return table


def _fitted(features: NDArray[np.float32], labels: NDArray[np.int64], strength: float) -> Any:
    from sklearn.exceptions import ConvergenceWarning  # noqa: PLC0415
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415

    with warnings.catch_warnings():
        # A fit that is not quite done is as good for this purpose.
        warnings.simplefilter("ignore", ConvergenceWarning)
        with few_threads(len(labels), int(labels.max()) + 1, features.shape[1]):
            return LogisticRegression(C=strength, max_iter=300).fit(features, labels)


def _own(table: NDArray[np.float64], labels: NDArray[np.int64]) -> NDArray[np.float64]:
    """Probability of each image's own label, its self-confidence."""
    own: NDArray[np.float64] = table[np.arange(len(labels)), labels]
    return own


def _doubted(table: NDArray[np.float64], labels: NDArray[np.int64]) -> NDArray[np.bool_]:
    own = _own(table, labels)
    usual = np.array([own[labels == c].mean() if (labels == c).any() else 1.0 for c in range(table.shape[1])])
    doubted: NDArray[np.bool_] = (own < DOUBTED * usual[labels]) & (table.argmax(1) != labels)
    return doubted


def _unjudged(
    table: NDArray[np.float64], labels: NDArray[np.int64], kept: NDArray[np.bool_]
) -> tuple[int, ...]:
    """Classes that the probe (n, C) knows too little about to question a label: all of them, some or none.

    It is judged by the labels that were not doubted at first (`kept`): many wrong ones among the others are no fault of its.
    """
    right = table.argmax(1) == labels
    classes, counts = np.unique(labels, return_counts=True)
    chance = float(counts.max()) / len(labels)
    if right[kept].mean() < max(LEAST_AGREEMENT, (1 + chance) / 2):
        return tuple(map(int, classes))
    few = [c for c in classes if not (of := kept & (labels == c)).any() or right[of].mean() < LEAST_OF_CLASS]
    return tuple(map(int, few))


def _listed(table: NDArray[np.float64], labels: NDArray[np.int64]) -> list[Candidate]:
    own = _own(table, labels)
    rows = np.nonzero(_doubted(table, labels))[0]
    best = table.argmax(1)
    return [
        Candidate(int(r), int(best[r]), float(own[r]), float(table[r, best[r]]))
        for r in rows[np.argsort(own[rows])]
    ]
