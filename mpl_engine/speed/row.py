"""One figure of the benchmark."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True)
class SpeedRow:
    """One figure, and how it stands to its goal.

    Attributes:
        name: what was measured.
        value: a median, or None where it was not measured.
        unit: `s`, `bytes`, `FLOP`, `FLOP/s`, `images/s` or empty for a bare ratio.
        ratio: against what the name or the goal says, from the same run.
        goal: in words, such as `ratio ≤ 1.2`.
        met: None where there is no goal, or no measurement.
        spread: (largest - smallest) / median of the repeats, where there were several.
    """

    name: str
    value: float | None
    unit: str
    ratio: float | None = None
    goal: str | None = None
    met: bool | None = None
    spread: float | None = None


def timed_row(name: str, seconds: Sequence[float], unit: str = "s") -> SpeedRow:
    """A row of repeats."""
    middle = statistics.median(seconds)
    spread = (max(seconds) - min(seconds)) / middle if len(seconds) > 1 else None
    return SpeedRow(name, middle, unit, spread=spread)


GOAL_ARCH = "ViT-B-16"
"""The architecture that the goals are about; figures of others stand for comparison."""


def at_most(name: str, ratio: float | None, limit: float) -> SpeedRow:
    """A ratio that should not exceed `limit`."""
    return SpeedRow(name, ratio, "", ratio, f"≤ {limit:.3g}", None if ratio is None else ratio <= limit)


def at_least(name: str, ratio: float | None, limit: float) -> SpeedRow:
    """A ratio that should reach `limit`."""
    return SpeedRow(name, ratio, "", ratio, f"≥ {limit:.3g}", None if ratio is None else ratio >= limit)


def not_measured(name: str, goal: str) -> SpeedRow:
    """A row that stands open on this machine."""
    return SpeedRow(name, None, "", None, goal, None)


def for_comparison(rows: Sequence[SpeedRow], arch: str) -> list[SpeedRow]:
    """The rows, without their goals unless `arch` is the one that these are about."""
    return [row if arch == GOAL_ARCH else replace(row, goal=None, met=None) for row in rows]
