"""Splits: the counts, the order, the groups and the folds of docs/contracts.md."""

import hashlib
import json
import random
import unicodedata
from functools import partial
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mpl_engine.config import Protocol
from mpl_engine.data.dataset import Dataset, DatasetClass, ImageFile
from mpl_engine.data.splits import (
    base_new_classes,
    cross_validation_folds,
    make_split,
    split_from_json,
    split_to_json,
)
from mpl_engine.errors import ConfigError, FolderProblem
from tests.support.unscanned import (
    counts_of,
    dataset_of,
    everything,
    flat,
    group_sizes,
    grouped,
    half_up,
    parted,
    per_class,
    protocols,
    seeds,
    shots_of,
)


@settings(deadline=None)
@given(counts_of, shots_of, seeds)
def test_auto_counts(counts: list[int], shots: int, seed: int) -> None:
    split = make_split(flat(*counts), protocol="auto", shots=shots, seed=seed)
    assert split.cross_validate == (min(counts) < 10)
    for label, n in enumerate(counts):
        val = min(4, max(1, half_up(0.2 * n)))
        got = [per_class(part, label) for part in (split.train, split.val, split.test)]
        if split.cross_validate:
            val = val if n >= 2 else 0
            assert got == [min(shots, n - val), val, 0]
            assert got[0] >= 1
        else:
            test = max(1, half_up(0.2 * n))
            train = min(shots, n - test - val)
            assert got == [train, val, n - val - train]
            assert got[2] >= test


@settings(deadline=None)
@given(counts_of, shots_of, seeds)
def test_coop_counts(counts: list[int], shots: int, seed: int) -> None:
    split = make_split(flat(*counts), protocol="coop", shots=shots, seed=seed)
    assert not split.cross_validate
    for label, n in enumerate(counts):
        half, fifth = half_up(0.5 * n), half_up(0.2 * n)
        got = [per_class(part, label) for part in (split.train, split.val, split.test)]
        assert got == [min(shots, half), min(shots, 4, fifth), n - half - fifth]


def test_counts_by_hand() -> None:
    """n = 12 tells half up from Python's rounding to even at 0.2 x 12.5; 16 shots of 30 leave 4 for test."""
    split = make_split(flat(30, 12), protocol="auto", shots=16, seed=1)
    assert [per_class(part, 0) for part in (split.train, split.val, split.test)] == [16, 4, 10]
    assert [per_class(part, 1) for part in (split.train, split.val, split.test)] == [8, 2, 2]
    split = make_split(flat(25, 25), protocol="coop", shots=16, seed=1)
    assert [per_class(part, 0) for part in (split.train, split.val, split.test)] == [13, 4, 7]


def test_the_order_is_the_documented_hash() -> None:
    dataset = flat(10, 10)
    split = make_split(dataset, protocol="auto", shots=3, seed=7)
    keys = sorted(
        (f"c0/{j}.png" for j in range(10)), key=lambda k: hashlib.sha256(f"7:{k}".encode()).hexdigest()
    )
    assert {e.path for e in split.test if e.label == 0} == {*keys[:2], *keys[7:]}
    assert {e.path for e in split.val if e.label == 0} == set(keys[2:4])
    assert {e.path for e in split.train if e.label == 0} == set(keys[4:7])


@settings(deadline=None)
@given(counts_of, shots_of, seeds, protocols)
def test_no_image_is_in_two_parts(counts: list[int], shots: int, seed: int, protocol: Protocol) -> None:
    split = make_split(flat(*counts), protocol=protocol, shots=shots, seed=seed)
    paths = [e.path for e in everything(split)]
    assert len(paths) == len(set(paths))
    if protocol == "auto" and not split.cross_validate:
        assert len(paths) == sum(counts)
    assert all(e.path.startswith(f"c{e.label}/") for e in everything(split))


def by_hash(keys: list[str], seed: int) -> list[str]:
    return sorted(keys, key=lambda k: hashlib.sha256(f"{seed}:{k}".encode()).hexdigest())


def test_coop_uses_the_first_of_what_it_draws() -> None:
    split = make_split(flat(30, 30), protocol="coop", shots=10, seed=7)
    keys = by_hash([f"c1/{j}.png" for j in range(30)], 7)
    parts = [{e.path for e in part if e.label == 1} for part in (split.test, split.val, split.train)]
    assert parts == [set(keys[:9]), set(keys[9:13]), set(keys[15:25])]


def test_of_a_training_group_the_first_images_are_used() -> None:
    paths = {c: [f"{c}/{g}/{j}.png" for g in "xyz" for j in range(12)] for c in ("a", "b")}
    split = make_split(dataset_of(paths), protocol="auto", shots=5, seed=7, group_by="subfolder")
    (folder,) = {e.path.rpartition("/")[0] for e in split.train if e.label == 0}
    assert {e.path for e in split.train if e.label == 0} == set(
        by_hash([f"{folder}/{j}.png" for j in range(12)], 7)[:5]
    )


@settings(deadline=None)
@given(counts_of, shots_of, seeds, st.randoms(use_true_random=False))
def test_listing_order_does_not_matter(counts: list[int], shots: int, seed: int, rng: random.Random) -> None:
    names = {f"c{i}": [f"c{i}/{j}.png" for j in range(n)] for i, n in enumerate(counts)}
    shuffled = {name: rng.sample(paths, len(paths)) for name, paths in names.items()}
    split = partial(make_split, protocol="auto", shots=shots, seed=seed)
    assert split(dataset_of(names)) == split(dataset_of(shuffled))


@settings(deadline=None)
@given(st.lists(st.text("éüñaöß", min_size=1, max_size=6), min_size=12, max_size=30, unique=True), seeds)
def test_unicode_form_does_not_matter(names: list[str], seed: int) -> None:
    classes = {"x": [f"x/{n}.png" for n in names], "y": [f"y/{n}.png" for n in names]}
    splits = [
        make_split(dataset_of(classes, form=form), protocol="auto", shots=4, seed=seed)
        for form in ("NFC", "NFD")
    ]
    composed, decomposed = (
        [[(unicodedata.normalize("NFC", e.path), e.label) for e in part] for part in (s.train, s.val, s.test)]
        for s in splits
    )
    assert composed == decomposed


@settings(deadline=None)
@given(st.integers(10, 80), shots_of, seeds)
def test_adding_a_file_disturbs_few_others(n: int, shots: int, seed: int) -> None:
    """Each of the three borders between parts moves by at most two places."""
    before, after = (make_split(flat(m, 30), protocol="auto", shots=shots, seed=seed) for m in (n, n + 1))
    where = [{e.path: p for p in ("train", "val", "test") for e in getattr(s, p)} for s in (before, after)]
    assert sum(where[0][path] != where[1][path] for path in where[0]) <= 5
    assert [e for e in before.train if e.label == 1] == [e for e in after.train if e.label == 1]


def test_seeds_differ() -> None:
    splits = {make_split(flat(30, 30), protocol="auto", shots=4, seed=seed).train for seed in range(5)}
    assert len(splits) == 5


def test_names_that_are_not_utf_8_can_be_drawn() -> None:
    key = "a/caf\udce9.png"
    image = ImageFile(key, key, "0" * 64, 8, 8)
    plain = flat(10, 10)
    odd = DatasetClass("c0", "c0", (*plain.classes[0].images, image))
    dataset = Dataset(plain.root, (odd, plain.classes[1]), (), (), None)
    split = make_split(dataset, protocol="auto", shots=4, seed=1)
    assert split_from_json(json.loads(json.dumps(split_to_json(split)))) == split


@settings(deadline=None)
@given(st.integers(1, 40), st.integers(0, 10), st.integers(0, 10), shots_of, seeds)
def test_part_folders_win(train: int, val: int, test: int, shots: int, seed: int) -> None:
    split = make_split(parted(train, val, test), protocol="auto", shots=shots, seed=seed)
    own = {name: {e.path for e in getattr(split, name)} for name in ("train", "val", "test")}
    assert all(path.startswith("train/") for path in own["train"])
    assert not own["train"] & own["val"]
    assert not own["train"] & own["test"]
    assert not own["val"] & own["test"]
    assert len(split.train) >= 2
    val_by_rule = 0 if val else min(4, max(1, half_up(0.2 * train)))
    if test:
        assert own["test"] == {f"test/c{i}/{j}.png" for i in range(2) for j in range(test)}
        assert not split.cross_validate
        assert per_class(split.train, 0) == min(shots, max(1, train - val_by_rule))
    else:
        assert split.cross_validate == (train < 10)
        assert all(path.startswith("train/") for path in own["test"])
        if not split.cross_validate:
            assert per_class(split.test, 0) >= max(1, half_up(0.2 * train))
    if val:
        assert own["val"] == {f"val/c{i}/{j}.png" for i in range(2) for j in range(val)}
    elif train > 1:
        assert per_class(split.val, 0) == val_by_rule


def test_part_folders_under_coop() -> None:
    split = make_split(parted(20, 9, 7), protocol="coop", shots=3, seed=1)
    assert [per_class(part, 1) for part in (split.train, split.val, split.test)] == [3, 3, 7]


def test_a_class_that_the_train_folder_lacks_is_refused() -> None:
    dataset = dataset_of({"a": ["train/a/1.png"], "b": ["test/b/1.png"]}, parts=True)
    with pytest.raises(FolderProblem) as caught:
        make_split(dataset, protocol="auto", shots=1, seed=1)
    assert "class b" in caught.value.reason
    assert caught.value.path == dataset.root
    assert "Add some" in caught.value.advice


@settings(deadline=None)
@given(group_sizes, shots_of, seeds, protocols)
def test_groups_stay_on_one_side_and_numbers_are_kept(
    sizes: list[list[int]], shots: int, seed: int, protocol: Protocol
) -> None:
    assume(min(map(sum, sizes)) >= 10)
    split = make_split(grouped(sizes), protocol=protocol, shots=shots, seed=seed, group_by="subfolder")
    sides: dict[str, set[str]] = {}
    for part in ("train", "val", "test"):
        for example in getattr(split, part):
            sides.setdefault(example.path.rpartition("/")[0], set()).add(part)
    assert all(len(parts) == 1 for parts in sides.values())
    for label, groups in enumerate(sizes):
        n = sum(groups)
        test = max(1, half_up(0.2 * n)) if protocol == "auto" else n - half_up(0.5 * n) - half_up(0.2 * n)
        assert 1 <= per_class(split.train, label) <= shots
        train_groups = {e.path.split("/")[1] for e in split.train if e.label == label}
        enough = per_class(split.test, label) >= test
        assert enough or len(train_groups) == 1 or protocol == "coop"
        assert per_class(split.test, label) >= 1


def test_groups_that_span_classes_stay_together() -> None:
    paths = {c: [f"{c}/p{i}_{j}.png" for i in range(8) for j in range(3)] for c in ("a", "b")}
    for seed in range(10):
        split = make_split(dataset_of(paths), protocol="auto", shots=6, seed=seed, group_by=r"pattern:p(\d)")
        sides = [{e.path.split("/")[1][:2] for e in part} for part in (split.train, split.val, split.test)]
        assert not sides[0] & sides[1]
        assert not sides[0] & sides[2]
        assert not sides[1] & sides[2]
        assert per_class(split.train, 0) == per_class(split.train, 1) == 6


def test_a_class_of_one_group_cannot_be_tested() -> None:
    with pytest.raises(ConfigError) as caught:
        make_split(grouped([[12], [6, 6]]), protocol="auto", shots=4, seed=1, group_by="subfolder")
    assert (caught.value.field, caught.value.value) == ("group_by", "subfolder")
    assert "c0" in caught.value.reason


@pytest.mark.parametrize(
    ("options", "field"),
    [({"protocol": "other"}, "protocol"), ({"shots": 0}, "shots"), ({"group_by": "pattern:("}, "group_by")],
)
def test_options_that_cannot_work(options: dict[str, Any], field: str) -> None:
    whole: dict[str, Any] = {"protocol": "auto", "shots": 4, "seed": 1, **options}
    for function in (make_split, cross_validation_folds):
        with pytest.raises(ConfigError) as caught:
            function(flat(10, 10), **whole)
        assert (caught.value.field, caught.value.value) == (field, options[field])
    with pytest.raises(ConfigError, match="2 or more") as caught:
        cross_validation_folds(flat(10, 10), shots=4, seed=1, folds=1)
    assert (caught.value.field, caught.value.value) == ("folds", 1)


@pytest.mark.parametrize(("n", "base"), [(2, 1), (3, 2), (10, 5), (11, 6)])
def test_base_and_new_classes(n: int, base: int) -> None:
    assert base_new_classes(n) == (range(base), range(base, n))
