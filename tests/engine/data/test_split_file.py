"""Splits as JSON: what is written is read again, and what is damaged is refused by file and part."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings

from mpl_engine.data.splits import (
    make_split,
    split_from_json,
    split_to_json,
)
from mpl_engine.errors import FileFormatError, NewerFile
from tests.support.unscanned import counts_of, flat, seeds, shots_of


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
