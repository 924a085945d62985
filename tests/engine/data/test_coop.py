"""Data sets in CoOp's layout: the eleven folder shapes, drawing of shots, and files that cannot be used."""

import json
import pickle
from pathlib import PurePosixPath

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mpl_engine.benchmark.data import limited, load_benchmark_data
from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.data.coop import inner_path, read_coop
from mpl_engine.data.splits import base_new_classes
from mpl_engine.errors import FileFormatError
from mpl_engine.events import drain
from tests.support.coop_folders import ELEVEN, NAMES, PER_CLASS, make_coop, picture


def load(folder):
    return drain(load_benchmark_data(folder, CancelToken()))


def split_of(data, shots=2, seed=1):
    return drain(data.split(shots, seed, CancelToken()))


@pytest.fixture
def eurosat(tmp_path):
    return make_coop(tmp_path, "eurosat")


def change(folder, edit):
    """Edit the split file of a data set and give its path."""
    path = next(folder.glob("split_zhou_*.json"))
    raw = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(edit(raw) or raw), encoding="utf-8")
    return path


@pytest.mark.parametrize("dataset", ELEVEN)
def test_the_eleven_shapes(tmp_path, dataset):
    data = load(make_coop(tmp_path, dataset))
    split = split_of(data)
    assert data.name == dataset
    assert data.class_names == tuple(
        name.replace("_", " ") for name in NAMES
    )  # label order, not the alphabet's
    for part, each in (("train", 2), ("val", 2), ("test", PER_CLASS["test"])):
        examples = getattr(split, part)
        assert [sum(e.label == label for e in examples) for label in range(len(NAMES))] == [each] * len(NAMES)
        assert all((data.root / e.path).is_file() and len(e.sha256) == 64 for e in examples)
    assert not {e.path for e in split.train} & {e.path for e in (*split.val, *split.test)}


def test_a_folder_of_classes_is_no_coop_data_set(pictures_folder):
    assert read_coop(pictures_folder, CancelToken()) is None
    data = load(pictures_folder)
    assert data.class_names == ("blue", "green", "red")
    assert data.notes == ()
    assert len(split_of(data, shots=3).train) == 9


def test_shots_are_drawn_by_seed_and_the_test_part_is_the_files(eurosat):
    data = load(eurosat)
    assert split_of(data, seed=1) == split_of(load(eurosat), seed=1)
    assert split_of(data, seed=1).train != split_of(data, seed=2).train
    assert split_of(data, seed=1).test == split_of(data, seed=2).test
    few, more = ({e.path for e in split_of(data, shots=n).train} for n in (2, 4))
    assert few < more
    assert len(split_of(data, shots=16).val) == len(NAMES) * PER_CLASS["val"]  # min(16, 4), and 3 are there


class Trap:
    """Runs code when it is unpickled."""

    def __init__(self, sign):
        self.sign = sign

    def __reduce__(self):
        return open, (str(self.sign), "w")


def test_few_shot_pickles_are_never_read_and_the_notes_say_so(eurosat, tmp_path):
    sign = tmp_path / "opened"
    (eurosat / "split_fewshot").mkdir()
    (eurosat / "split_fewshot" / "shot_2-seed_1.pkl").write_bytes(pickle.dumps(Trap(sign)))
    data = load(eurosat)
    split_of(data)
    assert not sign.exists()
    assert any("pickle" in note and "drawn again by seed" in note for note in data.notes)


def test_base_is_the_first_half_in_label_order(eurosat):
    data = load(eurosat)
    base, new = base_new_classes(len(data.class_names))
    assert [data.class_names[i] for i in new] == ["abbey", "river"]
    whole = split_of(data)
    half = limited(whole, new)
    assert {e.label for e in half.train} == {0, 1}
    assert [e.path for e in half.test] == [e.path for e in whole.test if e.label >= base.stop]


def test_equal_class_names_are_told_apart(tmp_path):
    data = load(make_coop(tmp_path, "imagenet", names=("sunglasses", "abbey", "Sunglasses")))
    assert data.class_names == ("sunglasses", "abbey", "Sunglasses 2")
    assert any("sunglasses" in note.casefold() and "2" in note for note in data.notes)


BAD = {
    "no object": lambda raw: [1],
    "no test": lambda raw: {"train": raw["train"], "val": raw["val"]},
    "empty test": lambda raw: {**raw, "test": []},
    "no list": lambda raw: {**raw, "val": {"a": 1}},
    "a short entry": lambda raw: {**raw, "train": [["a.jpg", 0]]},
    "a text label": lambda raw: {**raw, "train": [["a.jpg", "0", "x"]]},
    "a true label": lambda raw: {**raw, "train": [["a.jpg", True, "x"]]},
    "a negative label": lambda raw: {**raw, "train": [["a.jpg", -1, "x"]]},
    "an empty name": lambda raw: {**raw, "train": [*raw["train"], [raw["train"][0][0], 0, " _ "]]},
    "two names": lambda raw: {**raw, "test": [*raw["test"], [raw["test"][0][0], 0, "other"]]},
    "untrained": lambda raw: {**raw, "test": [*raw["test"], [raw["test"][0][0], 77, "other"]]},
    "absent image": lambda raw: {**raw, "test": [*raw["test"], ["Class0/gone.jpg", 0, NAMES[0]]]},
    "absent folder": lambda raw: {**raw, "train": [["nowhere/gone.jpg", e[1], e[2]] for e in raw["train"]]},
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_split_file_is_named_with_what_is_wrong(eurosat, case):
    path = change(eurosat, BAD[case])
    with pytest.raises(FileFormatError) as error:
        load(eurosat)
    assert error.value.path == path
    assert path.name in str(error.value)


@pytest.mark.parametrize("text", ["{", "", "\ufeff{}", "[" * 100_000])
def test_a_damaged_split_file_is_named(eurosat, text):
    path = next(eurosat.glob("split_zhou_*.json"))
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FileFormatError) as error:
        load(eurosat)
    assert error.value.path == path


def test_two_split_files_are_refused(eurosat):
    (eurosat / "split_zhou_Other.json").write_text("{}", encoding="utf-8")
    with pytest.raises(FileFormatError, match="only one may"):
        load(eurosat)


OUTSIDE = [
    "/etc/passwd",
    "../secret.png",
    "a/../../secret.png",
    "C:\\x.png",
    "\\\\host\\x.png",
    "a\\..\\..\\x.png",
    "",
    "a\0b",
]


@pytest.mark.parametrize("outside", OUTSIDE)
def test_an_image_path_never_leads_out_of_the_folder(eurosat, tmp_path, outside):
    picture(tmp_path / "secret.png", 0, 0)
    change(eurosat, lambda raw: {**raw, "test": [*raw["test"], [outside, 0, NAMES[0]]]})
    with pytest.raises(FileFormatError, match="leads out of the folder"):
        load(eurosat)


# Mostly names that are accepted: too many refused ones and hypothesis gives up.
PARTS = st.sampled_from(["a", "b c", ".", "d.", "…", "..c", " ", "..", "", "\\", "/"])


@given(st.lists(PARTS, min_size=1, max_size=3).map("/".join))
def test_an_accepted_path_stays_inside(tmp_path_factory, text):
    root = tmp_path_factory.getbasetemp() / "root"
    try:
        inner = inner_path(text, root)
    except FileFormatError:
        assume(False)  # noqa: FBT003 - hypothesis's own name for "draw another"
    assert (root / inner).resolve().is_relative_to(root.resolve())


@given(st.lists(st.sampled_from([".", "a", "b c", "..c", "d.", "…"]), min_size=1, max_size=8))
def test_a_path_with_nothing_odd_is_accepted(tmp_path_factory, parts):
    assert inner_path("/".join(parts), tmp_path_factory.getbasetemp()) == PurePosixPath(*parts).as_posix()


@pytest.mark.parametrize("name", ["variants.txt", "images_variant_test.txt"])
def test_a_bad_aircraft_list_is_named(tmp_path, name):
    folder = make_coop(tmp_path, "fgvc_aircraft")
    (folder / name).write_bytes(b"\xff\xfe\x00")
    with pytest.raises(FileFormatError) as error:
        load(folder)
    assert error.value.path == folder / name


def test_an_unnamed_imagenet_folder_is_told(tmp_path):
    folder = make_coop(tmp_path, "imagenet")
    (folder / "classnames.txt").write_text("n00000 abbey\n", encoding="utf-8")
    with pytest.raises(FileFormatError, match="n00001"):
        load(folder)


def test_cancel_stops_the_reading(eurosat):
    token = CancelToken()
    data = load(eurosat)
    token.cancel()
    with pytest.raises(Cancelled):
        drain(data.split(2, 1, token))
