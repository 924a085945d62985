"""On what images heads are judged that they were not fitted to, and how each setting fares there.

Shape letters: n training images, m judged images, C classes, E embedding.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from mpl_engine.cancel import CancelToken
from mpl_engine.heads.choosing import Judged, judge
from mpl_engine.heads.method import Method
from mpl_engine.heads.shots import Floats, Ints, Shots, canonical_order

FOLDS = 5
FEWEST_TO_CHOOSE = 3
"""Images a class, on average, from which settings are chosen by folds; a fold of two leaves one, another task."""

MOST_JUDGED = 1000
_LARGE = 1e8
"""Images · classes · width above which two folds have to do."""


@dataclass(frozen=True)
class Plan:
    """On what heads are judged: pairs of the shots to fit to and the images to judge, and those images' labels.

    `sharpen` says whether sharpness is fitted on them, and `choose` whether settings are chosen too.
    """

    parts: tuple[tuple[Shots, Floats], ...]
    labels: Ints
    sharpen: bool
    choose: bool


@dataclass(frozen=True)
class Choice:
    """What a plan chose for a head.

    Attributes:
        method: the head's.
        settings: those that were tried, T.
        sharpness: of each, (T,).
        best: the place of the chosen one.
        own: for each judged image the place of the one that the others choose, (m,).
    """

    method: Method[Any]
    settings: tuple[Any, ...]
    sharpness: tuple[float, ...]
    best: int
    own: Ints


def plan_of(task: Shots, validation: tuple[Floats, Ints] | None) -> Plan:
    """By validation images, (v, E) and (v,), where there are any; else by folds within the shots.

    Without two classes that have images, or a class that has two, nothing is judged: the plan has no parts.
    """
    if validation is not None and len(validation[1]):
        features, labels = validation
        order = canonical_order(features, labels)
        return Plan(((task, features[order]),), labels[order], sharpen=True, choose=True)
    images = task.counts // task.copies
    most = int(images.max(initial=0))
    large = len(task.labels) * task.classes * task.text.shape[1] > _LARGE
    folds = min(most, 2 if large else FOLDS)
    if folds < 2 or len(task.present) < 2:
        return Plan((), np.empty(0, dtype=np.int64), sharpen=False, choose=False)
    starts = np.concatenate([[0], np.cumsum(images)])
    rows = np.arange(len(task.labels))
    turn = (rows // task.copies - starts[task.labels]) % folds
    # A class with a single image has none left where that is judged. Views are no images that one asks about.
    judged = np.flatnonzero((images[task.labels] > 1) & (rows % task.copies == 0))
    if len(judged) > MOST_JUDGED:
        judged = judged[np.linspace(0, len(judged) - 1, MOST_JUDGED).round().astype(np.int64)]
    parts: list[tuple[Shots, Floats]] = []
    truth: list[Ints] = []
    for fold in range(folds):
        held = judged[turn[judged] == fold]
        if len(held):
            parts.append((task.subset(np.flatnonzero(turn != fold)), task.features[held]))
            truth.append(task.labels[held])
    enough = int(images.sum()) >= FEWEST_TO_CHOOSE * len(task.present)
    # Folds cannot tell how much text a class without images needs, and would leave it none.
    everywhere = len(task.present) == task.classes
    return Plan(tuple(parts), np.concatenate(truth), sharpen=enough, choose=enough and everywhere)


def judgements(
    method: Method[Any], settings: Sequence[Any], plan: Plan, sharpness: float | None, token: CancelToken
) -> Iterator[Judged]:
    """How each setting fares, in their order, over all parts of the plan together.

    Args:
        method: the head's.
        settings: those to try.
        plan: with at least one part.
        sharpness: of the logits; None fits one to each setting.
        token: a stop is answered within a second or so.

    Raises:
        Cancelled: if the token says so.
    """
    streams = [method.on_new(part, images, settings, token) for part, images in plan.parts]
    for answers in zip(*streams, strict=True):
        token.check()
        yield judge(np.concatenate([logits for _, logits in answers]), plan.labels, sharpness)
