"""Figures of a finished run for a person, from what the engine kept of it. Plain Python."""

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from mpl_desktop.language.words import words_of
from mpl_desktop.project.run_record import RunRecord
from mpl_engine.evaluation.comparison import (
    BESIDE,
    NAMES,
    Comparison,
    compare,
    lead_of,
    wilson,
)
from mpl_engine.formatting import percent

tr = words_of(__name__)


@dataclass(frozen=True)
class Judged:
    """One test image: its key, the class it lies in, the answer, its probability and the loss in nats.

    `beside` is what other methods answer, by method, see `comparison.BESIDE`; "" where a run has none.
    """

    key: str
    path: str
    true: str
    label: str
    probability: float
    loss: float
    beside: Mapping[str, str] = field(default_factory=dict)

    @property
    def right(self) -> bool:
        """Whether the answer is the true class."""
        return self.true == self.label


@dataclass(frozen=True)
class ClassRates:
    """Rates of one class in [0, 1]; None where nothing can be measured."""

    name: str
    images: int
    recall: float | None
    precision: float | None
    zero_shot: float | None


def judged(record: RunRecord) -> list[Judged]:
    """The test images of a run."""
    rows = (record.result or {}).get("test_predictions") or []
    return [
        Judged(
            unicodedata.normalize("NFC", str(row["path"])),
            str(row["path"]),
            str(row["true"]),
            str(row["label"]),
            float(row["probability"]),
            float(row.get("loss", 0)),
            {method: str(row.get(method) or "") for method in BESIDE},
        )
        for row in rows
    ]


def mistakes(images: Sequence[Judged]) -> list[Judged]:
    """The wrongly answered ones, the worst first."""
    return sorted((image for image in images if not image.right), key=lambda image: -image.loss)


def compared(images: Sequence[Judged], result: dict[str, Any]) -> Comparison:
    """What the run fitted beside the methods whose answers it kept, on the same images."""
    answers = {lead_of(result): [image.label for image in images]}
    for method in BESIDE:
        given = [image.beside.get(method, "") for image in images]
        if method not in answers and given and all(given):
            answers[method] = given
    return compare([image.true for image in images], answers)


def corrected(
    images: Sequence[Judged], names: dict[str, str], excluded: frozenset[str]
) -> tuple[int, int, int]:
    """Right answers, images, and edited images after the person's corrections; `names` by key."""
    kept = [image for image in images if image.key not in excluded]
    right = sum(names.get(image.key, image.true) == image.label for image in kept)
    edited = len(images) - len(kept) + sum(names.get(i.key, i.true) != i.true for i in kept)
    return right, len(kept), edited


def counts(result: dict[str, Any]) -> list[list[int]]:
    """The confusion matrix, rows true and columns answered; zeros for a run that did not keep one."""
    names = result.get("classes", ())
    return result.get("confusion") or [[0] * len(names) for _ in names]


def class_rates(result: dict[str, Any]) -> list[ClassRates]:
    """Rates of every class, from the confusion matrix."""
    names = list(result.get("classes", ()))
    table = counts(result)
    zero = result.get("zero_shot_confusion")
    rows = []
    for i, name in enumerate(names):
        images, answers, right = sum(table[i]), sum(row[i] for row in table), table[i][i]
        recall = right / images if images else None
        precision = right / answers if answers else None
        before = zero[i][i] / sum(zero[i]) if zero and sum(zero[i]) else None
        rows.append(ClassRates(name, images, recall, precision, before))
    return rows


def bars(record: RunRecord, comparison: Comparison) -> list[tuple[str, float, float, float, str]]:
    """Name, share, low, high and words for each method on the same images.

    With unbalanced classes the shares are balanced accuracies.
    """
    found = []
    lead = next(iter(comparison.rates), "")
    for method, name in sorted(
        NAMES.items(), key=lambda pair: pair[0] != lead
    ):  # the kept answer is the first bar
        rate = comparison.rates.get(method)
        if rate is not None and comparison.images:
            ends = (rate.balanced, rate.balanced_low, rate.balanced_high)
            ends = ends if comparison.unbalanced else (rate.accuracy, rate.low, rate.high)
            found.append((name, *ends, _interval(*ends)))
        elif rate is None and (share := (record.result or {}).get(f"{method}_accuracy")) is not None:
            total = comparison.images
            ends = (share, *wilson(share * total, total))  # an older run kept only the share
            found.append((name, *ends, _interval(*ends)))
    return found


def bars_title(comparison: Comparison) -> str:
    """What the bars show."""
    if comparison.unbalanced:
        return tr("Balanced accuracy: every class counts the same, with 95 % interval")
    return tr("Accuracy, with 95 % interval")


def _interval(share: float, low: float, high: float) -> str:
    return f"{percent(share)}  ({low * 100:.0f}–{high * 100:.0f})"
