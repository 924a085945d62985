"""Counts and rates from true and predicted labels. Rows of a confusion matrix are true, columns predicted.

Shape letters: n images, C classes.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class ClassScores:
    """Scores of one class in [0, 1]; None where the class has no image (recall) or no prediction (precision)."""

    precision: float | None
    recall: float | None
    f1: float | None
    images: int


@dataclass(frozen=True)
class Scores:
    """Scores of one evaluation.

    Attributes:
        accuracy: share of images that are right, or None without images.
        macro_recall: mean recall over the classes that have images (balanced accuracy).
        per_class: one `ClassScores` per class, in class order.
        confusion: counts, rows true, columns predicted.
    """

    accuracy: float | None
    macro_recall: float | None
    per_class: tuple[ClassScores, ...]
    confusion: tuple[tuple[int, ...], ...]


def accuracy(true: Sequence[int], predicted: Sequence[int]) -> float:
    """The share of labels that are predicted right, in [0, 1]; there must be at least one.

    >>> accuracy([0, 1, 1, 2], [0, 1, 2, 2])
    0.75
    """
    return sum(t == p for t, p in zip(true, predicted, strict=True)) / len(true)


def confusion_matrix(true: Sequence[int], predicted: Sequence[int], classes: int) -> NDArray[np.int64]:
    """Counts, (C, C). `true` and `predicted` are n labels each."""
    table = np.zeros((classes, classes), dtype=np.int64)
    np.add.at(table, (np.asarray(true, dtype=int), np.asarray(predicted, dtype=int)), 1)
    return table


def scores(true: Sequence[int], predicted: Sequence[int], classes: int) -> Scores:
    """All scores of one evaluation; see `Scores`."""
    table = confusion_matrix(true, predicted, classes)
    rows, columns, right = table.sum(1), table.sum(0), table.diagonal()
    per_class = []
    for c in range(classes):
        precision = right[c] / columns[c] if columns[c] else None
        recall = right[c] / rows[c] if rows[c] else None
        f1 = 2 * right[c] / (rows[c] + columns[c]) if rows[c] else None
        per_class.append(ClassScores(_number(precision), _number(recall), _number(f1), int(rows[c])))
    recalls = [s.recall for s in per_class if s.recall is not None]
    total = int(table.sum())
    return Scores(
        accuracy=float(right.sum() / total) if total else None,
        macro_recall=float(np.mean(recalls)) if recalls else None,
        per_class=tuple(per_class),
        confusion=tuple(tuple(int(v) for v in row) for row in table),
    )


def _number(value: np.floating | float | None) -> float | None:
    return None if value is None else float(value)
