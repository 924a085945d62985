"""The figures of a benchmark: one row for each cell, their mean and spread over seeds, as JSON."""

import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

AVERAGE = "average"
"""The data set name of the mean over all data sets."""

RATES = ("base", "new", "harmonic_mean", "accuracy")


@dataclass(frozen=True)
class ResultRow:
    """Accuracies of one method on one data set, in [0, 1]; None where the protocol or the method has none."""

    method: str
    dataset: str
    seed: int
    shots: int
    base: float | None = None
    new: float | None = None
    harmonic_mean: float | None = None
    accuracy: float | None = None


@dataclass(frozen=True)
class Spread:
    """A mean over seeds and its standard deviation (of the sample; None for one seed)."""

    mean: float
    sd: float | None


@dataclass(frozen=True)
class Summary:
    """One method on one data set over its seeds.

    `harmonic_mean.mean` is that of the mean base and the mean new accuracy, as published tables have it.
    """

    method: str
    dataset: str
    shots: int
    seeds: int
    base: Spread | None
    new: Spread | None
    harmonic_mean: Spread | None
    accuracy: Spread | None


@dataclass(frozen=True)
class BenchmarkResult:
    """All figures of a benchmark, and the sentences that belong beside them."""

    benchmark: str
    rows: tuple[ResultRow, ...]
    summary: tuple[Summary, ...]
    notes: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """The keys of `benchmark --json`."""
        return {
            "rows": [asdict(row) for row in self.rows],
            "summary": [asdict(one) for one in self.summary],
            "notes": list(self.notes),
        }


def harmonic_mean(base: float | None, new: float | None) -> float | None:
    """2·base·new / (base + new); 0 where both are 0."""
    if base is None or new is None:
        return None
    return 2 * base * new / (base + new) if base + new else 0.0


def summarise(rows: Sequence[ResultRow], source: str | None = None) -> tuple[Summary, ...]:
    """One entry for each method, data set and shot count, in the rows' order, then the average over data sets.

    Args:
        rows: all rows.
        source: a data set that the average leaves out, as the one that a cross-dataset training saw.
    """
    groups: dict[tuple[str, int, str], list[ResultRow]] = {}
    for row in rows:
        groups.setdefault((row.dataset, row.shots, row.method), []).append(row)
    found = [_summary(group) for group in groups.values()]
    averaged = [one for one in found if one.dataset != source]
    if len({one.dataset for one in averaged}) < 2:
        return tuple(found)
    alike: dict[tuple[int, str], list[Summary]] = {}
    for one in averaged:
        alike.setdefault((one.shots, one.method), []).append(one)
    return (*found, *(_average(ones) for ones in alike.values()))


def _summary(rows: Sequence[ResultRow]) -> Summary:
    first = rows[0]
    base, new = _spread([r.base for r in rows]), _spread([r.new for r in rows])
    mean = _spread([r.harmonic_mean for r in rows])
    if base is not None and new is not None and mean is not None:
        mean = Spread(harmonic_mean(base.mean, new.mean) or 0.0, mean.sd)
    accuracy = _spread([r.accuracy for r in rows])
    return Summary(first.method, first.dataset, first.shots, len(rows), base, new, mean, accuracy)


def _average(ones: Sequence[Summary]) -> Summary:
    """The mean over data sets of one method; it has no spread, since seeds of data sets are not pairs."""
    first = ones[0]
    rates = {
        name: Spread(statistics.mean(value.mean for value in values), None)
        for name in ("base", "new", "accuracy")
        if all(values := [getattr(one, name) for one in ones])
    }
    base, new = rates.get("base"), rates.get("new")
    mean = harmonic_mean(base.mean, new.mean) if base is not None and new is not None else None
    return Summary(
        first.method,
        AVERAGE,
        first.shots,
        min(one.seeds for one in ones),
        base,
        new,
        None if mean is None else Spread(mean, None),
        rates.get("accuracy"),
    )


def _spread(values: Sequence[float | None]) -> Spread | None:
    numbers = [value for value in values if value is not None]
    if not numbers or len(numbers) < len(values):
        return None
    return Spread(statistics.mean(numbers), statistics.stdev(numbers) if len(numbers) > 1 else None)
