"""Splits: the counts, the order, the groups and the folds of docs/contracts.md."""

import hashlib
import json
import math
import random
import unicodedata
from collections import Counter
from functools import partial
from pathlib import Path
from typing import Any, Literal

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mpl_engine.config import Protocol
from mpl_engine.data.dataset import Dataset, DatasetClass, ImageFile
from mpl_engine.data.splits import (
    Example,
    Split,
    base_new_classes,
    cross_validation_folds,
    make_split,
    split_from_json,
    split_to_json,
)
from mpl_engine.errors import ConfigError, FileFormatError, FolderProblem, NewerFile
from mpl_engine.files.own import stays_inside


def dataset_of(
    classes: dict[str, list[str]], *, parts: bool = False, form: Literal["NFC", "NFD"] = "NFC"
) -> Dataset:
    """A scanned folder without files: class name to the paths of its images."""

    def image(path: str) -> ImageFile:
        key = unicodedata.normalize("NFC", path)
        digest = hashlib.sha256(key.encode()).hexdigest()
        return ImageFile(unicodedata.normalize(form, path), key, digest, 8, 8)

    made = tuple(DatasetClass(name, name, tuple(image(p) for p in paths)) for name, paths in classes.items())
    part_of = {i.key: i.key.split("/")[0] for c in made for i in c.images} if parts else None
    return Dataset(Path("root"), made, (), (), part_of)


def flat(*counts: int) -> Dataset:
    return dataset_of({f"c{i}": [f"c{i}/{j}.png" for j in range(n)] for i, n in enumerate(counts)})


def per_class(examples: tuple[Example, ...], label: int) -> int:
    return sum(e.label == label for e in examples)


def half_up(x: float) -> int:
    return math.floor(x + 0.5)


def everything(split: Split) -> list[Example]:
    return [*split.train, *split.val, *split.test]


counts_of = st.lists(st.integers(1, 60), min_size=2, max_size=4)
shots_of = st.integers(1, 20)
seeds = st.integers(0, 1000)
protocols: st.SearchStrategy[Protocol] = st.sampled_from(["auto", "coop"])


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


def parted(train: int, val: int, test: int, classes: int = 2) -> Dataset:
    sizes = {"train": train, "val": val, "test": test}
    names = {
        f"c{i}": [f"{p}/c{i}/{j}.png" for p, n in sizes.items() for j in range(n)] for i in range(classes)
    }
    return dataset_of(names, parts=True)


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


def grouped(sizes: list[list[int]]) -> Dataset:
    """Classes of sub-folders, `sizes[class][group]` images in each."""
    return dataset_of(
        {
            f"c{i}": [f"c{i}/g{g:02}/{j}.png" for g, n in enumerate(groups) for j in range(n)]
            for i, groups in enumerate(sizes)
        }
    )


group_sizes = st.lists(st.lists(st.integers(1, 8), min_size=2, max_size=9), min_size=2, max_size=3)


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


@settings(deadline=None)
@given(counts_of, shots_of, seeds)
def test_json_round_trip(counts: list[int], shots: int, seed: int) -> None:
    split = make_split(flat(*counts), protocol="auto", shots=shots, seed=seed)
    assert split_from_json(json.loads(json.dumps(split_to_json(split)))) == split


WRONG_ENTRY = {"path": "a", "label": 0, "sha256": "0"}
WRONG_VALUES: list[tuple[str, object]] = [
    ("seed", "1"),
    ("cross_validate", 1),
    ("shots", True),
    ("protocol", 3),
    ("train", {}),
    ("val", [1]),
    ("test", [WRONG_ENTRY | {"label": -1}]),
    ("test", [WRONG_ENTRY | {"path": 1}]),
    ("val", [WRONG_ENTRY | {"path": "../a"}]),
    ("train", [{"path": "a"}]),
]
HERE = Path("run") / "split.json"


@pytest.mark.parametrize(("name", "value"), WRONG_VALUES, ids=str)
def test_damaged_json_is_refused_by_file_and_part(name: str, value: object) -> None:
    good = split_to_json(make_split(flat(10, 10), protocol="auto", shots=2, seed=1))
    for values in (good | {name: value}, {k: v for k, v in good.items() if k != name}):
        with pytest.raises(FileFormatError) as caught:
            split_from_json(values, HERE)
        assert (caught.value.path, caught.value.kind) == (HERE, "split")
        assert name in caught.value.reason.split()


@pytest.mark.parametrize("values", [None, [], "x", {}, {"schema": "1"}, {"schema": True}], ids=str)
def test_what_is_no_split_is_refused(values: object) -> None:
    with pytest.raises(FileFormatError, match="not what this program writes") as caught:
        split_from_json(values, HERE)
    assert (caught.value.path, caught.value.kind) == (HERE, "split")


def test_a_newer_split_says_so() -> None:
    good = split_to_json(make_split(flat(10, 10), protocol="auto", shots=2, seed=1))
    with pytest.raises(NewerFile) as caught:
        split_from_json(good | {"schema": 2}, HERE)
    told = caught.value
    assert (told.path, told.kind, told.schema, told.supported) == (HERE, "split", 2, 1)


@pytest.mark.parametrize(
    "path", ["a.png", "class/a.png", "a/b/c.png", "..a/b..png", "a\u00e9/\U0001f33c.png"]
)
def test_a_path_below_its_root(path: str) -> None:
    assert stays_inside(path)


@pytest.mark.parametrize("path", ["", "..", "../a", "a/../../b", "a/..", "/a", "/", "a\0b", "\0"])
def test_a_path_that_leaves_its_root(path: str) -> None:
    assert not stays_inside(path)
