"""Groups: sub-folders, patterns in file names, bursts by EXIF time."""

from collections import defaultdict
from pathlib import Path

import pytest

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.data.dataset import scan
from mpl_engine.data.grouping import group_keys
from mpl_engine.errors import ConfigError
from mpl_engine.events import drain
from tests.support import hostile_files as h


def groups(root: Path, group_by: str) -> set[frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    dataset = drain(scan(root, token=CancelToken()))
    keys = group_keys(dataset, group_by)
    assert set(keys) == {image.key for one in dataset.classes for image in one.images}
    for key, group in keys.items():
        found[group].add(key)
    return {frozenset(keys) for keys in found.values()}


def folder(root: Path, *paths: str) -> Path:
    return h.write_folder(root, {p: h.encoded(h.noise(i, 8, 8), "PNG") for i, p in enumerate(paths)})


def test_subfolders(tmp_path: Path) -> None:
    folder(
        tmp_path, "a/s1/1.png", "a/s1/2.png", "a/s2/1.png", "a/x.png", "a/y.png", "b/s1/1.png", "b/s1/t/1.png"
    )
    assert groups(tmp_path, "subfolder") == {
        frozenset({"a/s1/1.png", "a/s1/2.png"}),
        frozenset({"a/s2/1.png"}),
        frozenset({"a/x.png"}),
        frozenset({"a/y.png"}),
        frozenset({"b/s1/1.png"}),
        frozenset({"b/s1/t/1.png"}),
    }


def test_subfolders_below_part_folders(tmp_path: Path) -> None:
    folder(tmp_path, "train/a/1.png", "train/a/2.png", "train/b/s/1.png", "train/b/s/2.png", "test/a/1.png")
    found = groups(tmp_path, "subfolder")
    assert frozenset({"train/a/1.png"}) in found
    assert frozenset({"train/b/s/1.png", "train/b/s/2.png"}) in found


def test_pattern_takes_its_first_group_and_joins_classes(tmp_path: Path) -> None:
    folder(tmp_path, "a/p1_x.png", "a/p1_y.png", "a/p2_x.png", "b/p1_z.png", "b/other.png", "b/another.png")
    assert groups(tmp_path, r"pattern:^(p\d)_(.)") == {
        frozenset({"a/p1_x.png", "a/p1_y.png", "b/p1_z.png"}),
        frozenset({"a/p2_x.png"}),
        frozenset({"b/other.png"}),
        frozenset({"b/another.png"}),
    }
    assert frozenset({"a/p1_x.png", "a/p2_x.png"}) in groups(tmp_path, r"pattern:_x")


def test_pattern_sees_the_file_name_only_and_ignores_an_empty_match(tmp_path: Path) -> None:
    folder(tmp_path, "a/1.png", "a/2.png", "b/3.png", "b/4.png")
    for pattern in ("pattern:^a", "pattern:z*", "pattern:(z)?1"):
        assert all(len(group) == 1 for group in groups(tmp_path, pattern))


def test_bursts_chain_within_class_and_camera(tmp_path: Path) -> None:
    shots = {
        "a/1.jpg": ("2024:05:01 10:00:00", "X"),
        "a/2.jpg": ("2024:05:01 10:00:04", "X"),
        "a/3.jpg": ("2024:05:01 10:00:08", "X"),  # 8 s after the first, but 4 s after the second
        "a/4.jpg": ("2024:05:01 10:00:14", "X"),
        "a/5.jpg": ("2024:05:01 10:00:05", "Y"),
        "a/6.jpg": (None, "X"),
        "a/7.jpg": ("0000:00:00 00:00:00", "X"),
        "b/1.jpg": ("2024:05:01 10:00:01", "X"),
        "b/2.jpg": ("2024:05:01 23:59:58", ""),
        "b/3.jpg": ("2024:05:02 00:00:01", ""),
    }
    files = {path: h.photo(i, taken, camera) for i, (path, (taken, camera)) in enumerate(shots.items())}
    h.write_folder(tmp_path, files | {"b/4.png": h.RED})
    expected = {frozenset({"a/1.jpg", "a/2.jpg", "a/3.jpg"}), frozenset({"b/2.jpg", "b/3.jpg"})}
    alone = {"a/4.jpg", "a/5.jpg", "a/6.jpg", "a/7.jpg", "b/1.jpg", "b/4.png"}
    assert groups(tmp_path, "exif:5") == expected | {frozenset({key}) for key in alone}
    assert frozenset({"a/1.jpg", "a/2.jpg", "a/3.jpg", "a/4.jpg"}) in groups(tmp_path, "exif:6")
    assert all(len(group) == 1 for group in groups(tmp_path, "exif:0.5"))


@pytest.mark.parametrize(
    "group_by",
    [
        "",
        "folder",
        "subfolder:x",
        "pattern:",
        "pattern:(",
        "pattern",
        "exif:",
        "exif:soon",
        "exif:-1",
        "exif:nan",
        "exif:inf",
    ],
)
def test_what_cannot_be_meant(group_by: str, tmp_path: Path) -> None:
    dataset = drain(scan(folder(tmp_path, "a/1.png", "b/1.png"), token=CancelToken()))
    with pytest.raises(ConfigError) as caught:
        group_keys(dataset, group_by)
    assert caught.value.field == "group_by"


def test_reading_exif_can_be_cancelled(tmp_path: Path) -> None:
    dataset = drain(scan(folder(tmp_path, "a/1.png", "b/1.png"), token=CancelToken()))
    token = CancelToken()
    token.cancel()
    with pytest.raises(Cancelled):
        group_keys(dataset, "exif:5", token)
