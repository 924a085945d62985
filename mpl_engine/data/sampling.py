"""Seeded sampling of images into parts and folds, group by group; without groups every image is its own.

The order is by the SHA-256 of `f"{seed}:{id}"`, of an image's key or a group's id, so it depends on nothing else.
"""

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Item:
    """One image: its key, its label and the group that must stay together."""

    key: str
    label: int
    group: str


@dataclass(frozen=True)
class Quota:
    """Images wanted of one class: least numbers for test and validation, the greatest for training."""

    test: int
    val: int
    train: int


@dataclass(frozen=True)
class Sampled:
    """Whole groups in each part; `rest` is what no part asked for. `train` may hold more than was asked for."""

    test: list[Item]
    val: list[Item]
    train: list[Item]
    rest: list[Item]


def drawing_order(seed: int, identity: str) -> tuple[str, str]:
    """The sort key of a draw. Lone surrogates (bytes of a name that is not UTF-8) pass."""
    digest = hashlib.sha256(f"{seed}:{identity}".encode("utf-8", "surrogatepass")).hexdigest()
    return digest, identity


def sample_groups(items: Iterable[Item], quotas: Mapping[int, Quota], seed: int) -> Sampled:
    """Draw whole groups: into test until each class has its number, then validation, then training.

    A group goes to test or validation only if each of its classes keeps a group for training, so with few groups
    these parts may stay smaller than asked for.
    """
    groups = _groups(items, seed)
    left = Counter(label for group in groups for label in _labels(group))
    test, groups = _take(groups, {label: q.test for label, q in quotas.items()}, left)
    val, groups = _take(groups, {label: q.val for label, q in quotas.items()}, left)
    train, groups = _take(groups, {label: q.train for label, q in quotas.items()}, None)
    return Sampled(test, val, train, [item for group in groups for item in group])


def _groups(items: Iterable[Item], seed: int) -> list[list[Item]]:
    found: dict[str, list[Item]] = defaultdict(list)
    for item in items:
        found[item.group].append(item)
    return [found[name] for name in sorted(found, key=lambda name: drawing_order(seed, name))]


def _labels(group: Sequence[Item]) -> set[int]:
    return {item.label for item in group}


def _take(
    groups: Sequence[list[Item]], wanted: Mapping[int, int], left: Counter[int] | None
) -> tuple[list[Item], list[list[Item]]]:
    """Take groups in order while one of their classes lacks images; `left` counts groups and keeps one a class."""
    taken: list[Item] = []
    remaining: list[list[Item]] = []
    have: Counter[int] = Counter()
    for group in groups:
        labels = _labels(group)
        needed = any(have[label] < wanted[label] for label in labels)
        if not needed or (left is not None and any(left[label] <= 1 for label in labels)):
            remaining.append(group)
            continue
        taken += group
        have.update(item.label for item in group)
        if left is not None:
            left.subtract(labels)
    return taken, remaining


def first_of_each(items: Iterable[Item], most: int, seed: int) -> list[Item]:
    """At most `most` images of each class, the first in sampling order."""
    kept: list[Item] = []
    have: Counter[int] = Counter()
    for item in sorted(items, key=lambda i: drawing_order(seed, i.key)):
        if have[item.label] < most:
            have[item.label] += 1
            kept.append(item)
    return kept


def assign_folds(items: Iterable[Item], folds: int, seed: int) -> list[list[Item]]:
    """Deal groups to folds so that each class is spread evenly; returns what each fold holds out.

    A class whose groups all lie in one fold (as when it has a single one) keeps its first group out of every
    fold, so that each fold has something to train it on.
    """
    groups = _groups(items, seed)
    total = Counter(label for group in groups for label in _labels(group))
    dealt: list[Counter[int]] = [Counter() for _ in range(folds)]
    where: list[int] = []
    for group in groups:
        labels = _labels(group)
        first = min(labels)
        best = min(
            range(folds),
            key=lambda f: (max(dealt[f][label] / total[label] for label in labels), (f - first) % folds),
        )
        dealt[best].update(labels)
        where.append(best)
    held_out: list[list[Item]] = [[] for _ in range(folds)]
    secured = {label for label in total if sum(fold[label] > 0 for fold in dealt) > 1}
    for group, fold in zip(groups, where, strict=True):
        labels = _labels(group)
        if labels <= secured:
            held_out[fold] += group
        secured |= labels
    return held_out
