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
    tested = tr("the pictures kept aside")
    if (record.result or {}).get("test_accuracy") is None:
        tested = tr("the pictures, each tested by a training without it")
    return tr(
        "Right on {accuracy} of {tested}. {record}",
        accuracy=percent(accuracy),
        tested=tested,
        record=_gain(record, accuracy),
    ).strip()


def _usable(share: float | None) -> float | None:
    """None for what a damaged file may hold instead of a share."""
    return share if share is not None and math.isfinite(share) else None


def _gain(record: RunRecord, accuracy: float) -> str:
    """What training changed against the answer at once or, where there was none, that by names alone."""
    before, how = _usable(record.instant), tr("at once, without training")
    if before is None:
        before, how = _usable(record.zero_shot), tr("by the class names alone")
    if before is None:
        return ""
    points = round(100 * accuracy) - round(100 * before)
    if points == 0:
        return tr("Training gained nothing: {how}, as many were right.", how=how)
    verb = "gained" if points > 0 else "lost"
    chance = (
        tr(" With so few pictures that may be chance.") if _may_be_chance(record.result or {}, how) else ""
    )
    return tr(
        "Training {verb} {points} in 100: {how}, {before} were right.{chance}",
        verb=verb,
        points=abs(points),
        how=how,
        before=percent(before),
        chance=chance,
    )


def _may_be_chance(result: dict[str, Any], how: str) -> bool:
    """Whether the comparison on the same pictures finds no real difference; a damaged or older one says nothing."""
    other = INSTANT if how.startswith("at once") else ZERO_SHOT
    try:
        p = result["comparison"]["tests"][other]["p"]
    except (KeyError, TypeError):
        return False
    return isinstance(p, int | float) and p >= REAL
