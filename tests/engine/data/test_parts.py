"""Folders `train`, `val` and `test`: when they are parts, and what stands in two of them."""

from pathlib import Path

from tests.support import hostile_files as h
from tests.support.scanned import PNG, listed, scanned, used


def test_part_folders(tmp_path: Path) -> None:
    files = (
        h.class_folder("Train/a", 3, 1) | h.class_folder("Train/b", 3, 2) | h.class_folder("valid/a", 1, 3)
    )
    files |= h.class_folder("test/a", 2, 4) | h.class_folder("test/b", 2, 5) | {"extra/x.png": PNG}
    dataset = scanned(h.write_folder(tmp_path, files))
    assert [(c.name, c.folder, len(c.images)) for c in dataset.classes] == [("a", "a", 6), ("b", "b", 5)]
    assert dataset.parts is not None
    assert {p: list(dataset.parts.values()).count(p) for p in ("train", "val", "test")} == {
        "train": 6,
        "val": 1,
        "test": 4,
    }
    assert dataset.parts["Train/a/000.png"] == "train"
    assert any("extra" in w for w in dataset.warnings)
    assert any("val part: b" in w for w in dataset.warnings)


def test_a_leak_between_parts_is_kept_where_it_judges(tmp_path: Path) -> None:
    files = h.class_folder("train/a", 3, 1) | h.class_folder("train/b", 3, 2) | h.class_folder("test/a", 2, 4)
    files |= h.class_folder("test/b", 2, 5) | {
        "train/a/leak.png": PNG,
        "test/a/leak.png": PNG,
        "val/a/leak.png": PNG,
    }
    dataset = scanned(h.write_folder(tmp_path, files))
    assert listed(dataset) == dict.fromkeys(("train/a/leak.png", "val/a/leak.png"), ("in_two_parts", False))
    assert "test/a/leak.png" in used(dataset)
    assert "two parts" in dataset.warnings[0]


def test_a_vehicle_called_train_is_a_class(tmp_path: Path) -> None:
    dataset = scanned(h.write_folder(tmp_path, h.class_folder("train", 2) | h.class_folder("bus", 2, 1)))
    assert [c.name for c in dataset.classes] == ["bus", "train"]
    assert dataset.parts is None
