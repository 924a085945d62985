"""Folds of a cross-validation: every image is held out once, groups stay together, shares are even."""

import hashlib
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from mpl_engine.data.splits import (
    cross_validation_folds,
    make_split,
)
from tests.support.unscanned import (
    counts_of,
    dataset_of,
    flat,
    group_sizes,
    grouped,
    parted,
    per_class,
    seeds,
    shots_of,
)


@settings(deadline=None)
@given(counts_of, shots_of, seeds, st.integers(2, 6))
def test_folds_hold_every_image_out_once(counts: list[int], shots: int, seed: int, folds: int) -> None:
    made = cross_validation_folds(flat(*counts), shots=shots, seed=seed, folds=folds)
    assert 1 <= len(made) <= folds or max(counts) == 1
    held = Counter(e.path for _, held_out in made for e in held_out)
    assert set(held.values()) <= {1}
    assert set(held) == {f"c{i}/{j}.png" for i, n in enumerate(counts) for j in range(n) if n > 1}
    for train, held_out in made:
        assert not {e.path for e in train} & {e.path for e in held_out}
        for label, n in enumerate(counts):
            away = per_class(held_out, label)
            assert per_class(train, label) == min(shots, n - away) >= 1
            if n > 1:
                assert n // folds <= away <= -(-n // folds)


@settings(deadline=None)
@given(group_sizes, shots_of, seeds)
def test_folds_keep_groups_together_and_train_every_class(
    sizes: list[list[int]], shots: int, seed: int
) -> None:
    dataset = grouped([[3], *sizes])
    for train, held_out in cross_validation_folds(dataset, shots=shots, seed=seed, group_by="subfolder"):
        folders = [{e.path.rpartition("/")[0] for e in part} for part in (train, held_out)]
        assert not folders[0] & folders[1]
        assert {e.label for e in train} == set(range(len(sizes) + 1))


@settings(deadline=None)
@given(st.lists(st.sets(st.integers(0, 5), min_size=1), min_size=2, max_size=4), seeds)
def test_folds_with_groups_across_classes_train_every_class(members: list[set[int]], seed: int) -> None:
    dataset = dataset_of({f"c{i}": [f"c{i}/p{g}.png" for g in groups] for i, groups in enumerate(members)})
    for train, held_out in cross_validation_folds(dataset, shots=9, seed=seed, group_by=r"pattern:p\d"):
        assert {e.label for e in train} == set(range(len(members)))
        assert not {e.path[-6:] for e in train} & {e.path[-6:] for e in held_out}


def test_small_classes_are_spread_over_the_folds() -> None:
    made = cross_validation_folds(flat(2, 2, 2, 2, 2), shots=2, seed=1)
    assert [len(held_out) for _, held_out in made] == [2] * 5


def test_the_seed_deals_the_folds() -> None:
    dealt = {cross_validation_folds(flat(7, 9), shots=4, seed=seed)[0][1] for seed in range(5)}
    assert len(dealt) == 5


def test_folds_train_on_the_first_of_the_documented_order() -> None:
    for train, held_out in cross_validation_folds(flat(8, 8), shots=3, seed=5):
        for label in (0, 1):
            keys = {f"c{label}/{j}.png" for j in range(8)} - {e.path for e in held_out}
            order = sorted(keys, key=lambda k: hashlib.sha256(f"5:{k}".encode()).hexdigest())
            assert {e.path for e in train if e.label == label} == set(order[:3])


def test_coop_with_a_test_folder_of_its_own_draws_validation_alone() -> None:
    split = make_split(parted(20, 0, 5), protocol="coop", shots=16, seed=1)
    assert {e.path.split("/")[0] for e in split.test} == {"test"}
    assert [per_class(part, 0) for part in (split.train, split.val, split.test)] == [16, 4, 5]
    split = make_split(parted(20, 3, 5), protocol="coop", shots=20, seed=1)
    assert [per_class(part, 0) for part in (split.train, split.val, split.test)] == [20, 3, 5]


def test_folds_even_out_the_shares_of_classes() -> None:
    """Of the large class two images each, although a group with the small class weighs half of that class."""
    paths = {"large": [f"large/p{i}.png" for i in range(6)], "small": [f"small/p{i}.png" for i in (0, 1)]}
    made = cross_validation_folds(dataset_of(paths), shots=9, seed=1, group_by=r"pattern:p\d", folds=3)
    assert [(per_class(held_out, 0), per_class(held_out, 1)) for _, held_out in made] == [
        (2, 1),
        (2, 1),
        (2, 0),
    ]


def test_folds_take_no_test_images() -> None:
    made = cross_validation_folds(parted(6, 2, 3), shots=4, seed=1)
    assert len(made) == 5
    assert all(e.path.startswith("train/") for fold in made for part in fold for e in part)
