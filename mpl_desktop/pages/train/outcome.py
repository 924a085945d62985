"""How a run ended and what training gained, in a sentence."""

import math
from typing import Any

from mpl_desktop.language.words import words_of
from mpl_desktop.project.run_record import RunRecord, Status
from mpl_engine.evaluation.comparison import INSTANT, REAL, ZERO_SHOT
from mpl_engine.formatting import percent

tr = words_of(__name__)

_ENDED = {
    Status.PAUSED: tr("Paused: Resume goes on from here."),
    Status.STOPPED: tr("Stopped: Resume goes on from here."),
    Status.FAILED: tr("It could not be finished; the log under Details says why."),
}


def words(record: RunRecord) -> str:
    """The sentence; empty while it is waiting or running."""
    if record.status != Status.DONE:
        return _ENDED.get(record.status, "")
    accuracy = _usable(record.accuracy)
    if accuracy is None:
        return tr("Learned from all pictures; none were kept aside to test it on.")
    if (record.result or {}).get("test_accuracy") is None:
        right = tr(
            "Right on {accuracy} of the pictures, each tested by a training without it.",
            accuracy=percent(accuracy),
        )
    else:
        right = tr("Right on {accuracy} of the pictures kept aside.", accuracy=percent(accuracy))
    return " ".join(filter(None, (right, *_gain(record, accuracy))))


def _usable(share: float | None) -> float | None:
    """None for what a damaged file may hold instead of a share."""
    return share if share is not None and math.isfinite(share) else None


def _gain(record: RunRecord, accuracy: float) -> tuple[str, ...]:
    """What training changed against the answer at once or, where there was none, that by names alone."""
    before, other = _usable(record.instant), INSTANT
    if before is None:
        before, other = _usable(record.zero_shot), ZERO_SHOT
    if before is None:
        return ()
    points = round(100 * accuracy) - round(100 * before)
    if points == 0:
        return (
            tr("Training gained nothing: at once, without training, as many were right.")
            if other == INSTANT
            else tr("Training gained nothing: by the class names alone, as many were right."),
        )
    said = _against(other, points, percent(before))
    if _may_be_chance(record.result or {}, other):
        return said, tr("With so few pictures that may be chance.")
    return (said,)


def _against(other: str, points: int, before: str) -> str:
    if other == INSTANT and points > 0:
        return tr(
            "Training gained {points} in 100: at once, without training, {before} were right.",
            points=points,
            before=before,
        )
    if other == INSTANT:
        return tr(
            "Training lost {points} in 100: at once, without training, {before} were right.",
            points=-points,
            before=before,
        )
    if points > 0:
        return tr(
            "Training gained {points} in 100: by the class names alone, {before} were right.",
            points=points,
            before=before,
        )
    return tr(
        "Training lost {points} in 100: by the class names alone, {before} were right.",
        points=-points,
        before=before,
    )


def _may_be_chance(result: dict[str, Any], other: str) -> bool:
    """Whether the comparison on the same pictures finds no real difference; a damaged or older one says nothing."""
    try:
        p = result["comparison"]["tests"][other]["p"]
    except (KeyError, TypeError):
        return False
    return isinstance(p, int | float) and p >= REAL
