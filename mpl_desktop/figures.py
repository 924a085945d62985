"""Figures of a finished run for a person: intervals, whether the gain is real, per-class rates. Plain Python."""

import math
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from mpl_desktop.messages import count, percent
from mpl_desktop.run_record import RunRecord

Z95 = 1.959964
REAL = 0.05


@dataclass(frozen=True)
class Judged:
    """One test image: its key, the class it lies in, the answer, its probability and the loss in nats.

    `zero_shot` is the answer before training, "" where an older run did not keep it.
    """

    key: str
    path: str
    true: str
    label: str
    probability: float
    loss: float
    zero_shot: str = ""

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
    f1: float | None
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
            float(row["loss"]),
            str(row.get("zero_shot") or ""),
        )
        for row in rows
    ]


def wilson(right: float, total: int) -> tuple[float, float]:
    """95 % interval of a share. Source: E. B. Wilson, 1927."""
    if total == 0:
        return 0.0, 1.0
    share, z = right / total, Z95
    middle = (share + z * z / (2 * total)) / (1 + z * z / total)
    half = z / (1 + z * z / total) * math.sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    return max(0.0, middle - half), min(1.0, middle + half)


def mcnemar(gained: int, lost: int) -> float:
    """Two-sided exact p of a paired comparison: images that only one of two methods gets right.

    Source: Q. McNemar, 1947, with the binomial distribution instead of its approximation.
    """
    changed = gained + lost
    tail = sum(math.comb(changed, k) for k in range(min(gained, lost) + 1))
    return min(1.0, float(2 * tail / 2**changed))


def gained(images: Sequence[Judged]) -> int | None:
    """How many images training made right, or None where zero-shot's answers are not known."""
    if not all(image.zero_shot for image in images):
        return None
    return sum(image.right and image.zero_shot != image.true for image in images)


def run_headline(record: RunRecord, images: Sequence[Judged]) -> str:
    """The sentence about a run and its judged images."""
    right = sum(image.right for image in images)
    share = (record.result or {}).get("zero_shot_accuracy")
    zero_shot_right = None if share is None else round(share * len(images))
    return headline(right, zero_shot_right, len(images), gained(images))


def headline(right: int, zero_shot_right: int | None, total: int, gained: int | None) -> str:
    """One plain sentence on whether training helped; `gained` is how many images it made right."""
    if total == 0:
        return "This run learned from all images, so none are left to judge it on."
    words = f"MPL is right on {right} of {count(total, 'test image')}"
    if zero_shot_right is None:
        return f"{words}."
    words += f", zero-shot on {zero_shot_right}"
    if gained is None:
        return f"{words}."
    p = mcnemar(gained, gained - (right - zero_shot_right))
    said = "p < 0.001" if p < 0.001 else f"p = {p:.2g}"
    if p >= REAL:
        return f"{words}. With so few images that difference may be chance ({said})."
    if right > zero_shot_right:
        return f"{words}; the gain is real ({said})."
    return f"{words}. Training made it worse ({said}): look at the images and the settings."


def corrected(
    images: Sequence[Judged], names: dict[str, str], excluded: frozenset[str]
) -> tuple[int, int, int]:
    """Right answers, images, and edited images after the person's corrections; `names` by key."""
    kept = [image for image in images if image.key not in excluded]
    right = sum(names.get(image.key, image.true) == image.label for image in kept)
    edited = len(images) - len(kept) + sum(names.get(i.key, i.true) != i.true for i in kept)
    return right, len(kept), edited


def class_rates(result: dict[str, Any]) -> list[ClassRates]:
    """Rates of every class, from the confusion matrix."""
    names = list(result.get("classes", ()))
    table = result.get("confusion") or [[0] * len(names) for _ in names]
    zero = result.get("zero_shot_confusion")
    rows = []
    for i, name in enumerate(names):
        images, answers, right = sum(table[i]), sum(row[i] for row in table), table[i][i]
        recall = right / images if images else None
        precision = right / answers if answers else None
        f1 = 2 * right / (images + answers) if images else None
        before = zero[i][i] / sum(zero[i]) if zero and sum(zero[i]) else None
        rows.append(ClassRates(name, images, recall, precision, f1, before))
    return rows


def bars(record: RunRecord, total: int) -> list[tuple[str, float, float, float, str]]:
    """Name, share, low, high and words for each method on the same images."""
    result = record.result or {}
    shares = (
        ("MPL", record.accuracy),
        ("Zero-shot", result.get("zero_shot_accuracy")),
        ("Linear probe", result.get("linear_probe_accuracy")),
    )
    found = []
    for name, share in shares:
        if share is not None:
            low, high = wilson(share * total, total)
            found.append((name, share, low, high, f"{percent(share)}  ({low * 100:.0f}–{high * 100:.0f})"))
    return found
