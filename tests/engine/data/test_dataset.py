"""Scanning a folder: what is used, what is listed and why, and what is refused."""

import os
import sys
import unicodedata
from pathlib import Path

import pytest

from mpl_engine.data.dataset import dataset_json, fingerprint
from mpl_engine.errors import ClassNamesError, FolderProblem
from mpl_engine.images.problems import ProblemReason
from tests.support import hostile_files as h
from tests.support.scanned import PNG, listed, scanned, two_classes, used

linux_only = pytest.mark.skipif(
    sys.platform != "linux", reason="other file systems join or refuse such names"
)


def test_a_clean_folder(tmp_path: Path) -> None:
    dataset = scanned(two_classes(tmp_path))
    assert [(c.name, c.folder, len(c.images)) for c in dataset.classes] == [("a", "a", 3), ("b", "b", 3)]
    assert dataset.problems == ()
    assert dataset.warnings == ()
    assert dataset.parts is None
    image = dataset.classes[0].images[0]
    assert (image.path, image.key, image.width, image.height) == ("a/000.png", "a/000.png", 8, 8)
    assert (tmp_path / image.path).is_file()


def test_a_readme_beside_the_classes_is_no_problem(tmp_path: Path) -> None:
    assert scanned(two_classes(tmp_path, {"README.md": b"hello", "labels.csv": b"a,b"})).problems == ()


def test_hidden_folders_are_one_problem_each(tmp_path: Path) -> None:
    extra = (
        h.class_folder("__MACOSX", 3, 8) | h.class_folder(".git", 3, 9) | h.class_folder("a/.cache", 2, 10)
    )
    dataset = scanned(two_classes(tmp_path, extra))
    assert listed(dataset) == dict.fromkeys(("__MACOSX", ".git", "a/.cache"), ("hidden", False))
    assert len(dataset.classes) == 2


def test_classes_with_one_or_no_image(tmp_path: Path) -> None:
    dataset = scanned(two_classes(tmp_path, {"empty/": b"", "one/1.png": PNG, "only_text/a.txt": b"words"}))
    assert [c.name for c in dataset.classes] == ["a", "b", "one"]
    assert listed(dataset) == {
        "empty": ("empty_class", False),
        "one": ("few_images", True),
        "only_text": ("empty_class", False),
        "only_text/a.txt": ("not_an_image", False),
    }
    assert any("one" in w and "Too few" in w for w in dataset.warnings)
    assert any("empty, only_text" in w for w in dataset.warnings)


def test_nested_images_are_used_and_the_folder_is_named(tmp_path: Path) -> None:
    dataset = scanned(two_classes(tmp_path, {"a/more/deeper/x.png": PNG}))
    assert "a/more/deeper/x.png" in used(dataset)
    assert any("a/more/deeper" in w for w in dataset.warnings)
    assert dataset.problems == ()


@pytest.mark.skipif(not hasattr(os, "symlink") or os.name == "nt", reason="needs links")
def test_links(tmp_path: Path) -> None:
    root = two_classes(tmp_path / "root")
    (root / "a" / "up").symlink_to(root)
    (root / "a" / "self").symlink_to(root / "a")
    (root / "a" / "itself.png").symlink_to(root / "a" / "itself.png")
    (root / "a" / "gone.png").symlink_to(root / "nowhere.png")
    h.write_folder(tmp_path / "elsewhere", {"fine.png": PNG})
    (root / "b" / "linked").symlink_to(tmp_path / "elsewhere")
    (root / "c").symlink_to(root)
    dataset = scanned(root)
    assert listed(dataset) == {
        "a/up": ("symlink_loop", False),
        "a/self": ("symlink_loop", False),
        "a/itself.png": ("symlink_loop", False),
        "a/gone.png": ("unreadable", False),
        "c": ("symlink_loop", False),
    }
    assert "b/linked/fine.png" in used(dataset)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_listed_and_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(two_classes(tmp_path) / "a" / "pipe.png")
    assert listed(scanned(tmp_path)) == {"a/pipe.png": ("unreadable", False)}


@linux_only
def test_unicode_forms_of_one_file_name(tmp_path: Path) -> None:
    composed, decomposed = "a/\u00e9.png", "a/e\u0301.png"
    other = h.encoded(h.noise(50), "PNG")
    dataset = scanned(
        two_classes(tmp_path, {composed: PNG, decomposed: other, "a/X.png": h.GREY, "a/x.png": h.RED})
    )
    names = [p for p in dataset.problems if p.reason is ProblemReason.NAME_COLLISION]
    assert [(p.path, p.used) for p in names] == [("a/x.png", True), (composed, False)]
    image = next(i for c in dataset.classes for i in c.images if i.path == decomposed)
    assert image.key == composed


@linux_only
def test_a_decomposed_folder_keeps_its_real_path_and_a_composed_key(tmp_path: Path) -> None:
    folder = unicodedata.normalize("NFD", "Café")
    dataset = scanned(h.write_folder(tmp_path, h.class_folder(folder, 2) | h.class_folder("tea", 2, 1)))
    image = dataset.classes[0].images[0]
    assert dataset.classes[0].name == "café"
    assert image.path.startswith(folder)
    assert image.key == "Café/000.png"
    assert (tmp_path / image.path).is_file()


@linux_only
def test_names_that_are_not_utf_8(tmp_path: Path) -> None:
    two_classes(tmp_path)
    (tmp_path / os.fsdecode(b"a/caf\xe9.png")).write_bytes(PNG)
    dataset = scanned(tmp_path)
    assert len(dataset.classes[0].images) == 4
    assert len(fingerprint(dataset)) == 64


def test_folders_that_would_be_one_class_are_refused(tmp_path: Path) -> None:
    h.write_folder(tmp_path, h.class_folder("sea_lake", 2) | h.class_folder("SeaLake", 2, 1))
    with pytest.raises(ClassNamesError) as caught:
        scanned(tmp_path)
    assert set(caught.value.names) == {"sea_lake", "SeaLake"}
    names = {"sea_lake": "lake", "SeaLake": "sea"}
    assert [c.name for c in scanned(tmp_path, names=names).classes] == ["lake", "sea"]


def test_chosen_names_set_the_order_and_must_fit(tmp_path: Path) -> None:
    two_classes(tmp_path)
    dataset = scanned(tmp_path, names={"a": "zebra"})
    assert [(c.name, c.folder) for c in dataset.classes] == [("b", "b"), ("zebra", "a")]
    for names in ({"stranger": "x"}, {"a": "B"}, {"a": " "}):
        with pytest.raises(ClassNamesError):
            scanned(tmp_path, names=names)


def test_classes_are_sorted_by_casefold_then_code_points(tmp_path: Path) -> None:
    names = {"f1": "straße", "f2": "Zebra", "f3": "apple", "f4": "strasse b", "f5": "Äpfel"}
    h.write_folder(tmp_path, {k: v for i, f in enumerate(names) for k, v in h.class_folder(f, 2, i).items()})
    assert [c.name for c in scanned(tmp_path, names=names).classes] == [
        "apple",
        "straße",
        "strasse b",
        "Zebra",
        "Äpfel",
    ]


def test_warnings_about_sizes_and_look_alikes(tmp_path: Path) -> None:
    h.write_folder(tmp_path, h.class_folder("tulip", 2) | h.class_folder("tulips", 21, 1))
    warnings = scanned(tmp_path).warnings
    assert any("different size" in w and "21 images" in w for w in warnings)
    assert any("'tulip' and 'tulips'" in w for w in warnings)
    h.write_folder(tmp_path / "even", h.class_folder("x", 2) | h.class_folder("y", 20, 1))
    assert scanned(tmp_path / "even").warnings == ()


@pytest.mark.parametrize(
    ("files", "words"),
    [
        ({}, "no class folders"),
        ({"x.png": PNG, "y.png": h.encoded(h.noise(1), "PNG")}, "not sorted"),
        (h.class_folder("only", 3), "only"),
        (h.class_folder("set/a", 2, 1) | h.class_folder("set/b", 2, 2), "one folder deeper"),
        ({"a/x.txt": b"words", "b/y.txt": b"words"}, "usable"),
        ({"a/": b"", "b/": b""}, "usable"),
        ({"a/x.png": PNG, "b/x.png": PNG}, "usable"),
        (h.class_folder("train/a", 3) | {"test/a/x.png": PNG}, "fewer than two"),
    ],
)
def test_folders_that_are_refused_with_advice(files: dict[str, bytes], words: str, tmp_path: Path) -> None:
    with pytest.raises(FolderProblem) as caught:
        scanned(h.write_folder(tmp_path, files))
    assert words in caught.value.reason
    assert caught.value.advice


def test_roots_that_are_no_folders(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")
    for root in (tmp_path / "missing", tmp_path / "file", Path("a\0b")):
        with pytest.raises(FolderProblem):
            scanned(root)


def test_json_has_the_keys_of_the_contract(tmp_path: Path) -> None:
    values = dataset_json(scanned(two_classes(tmp_path, {"a/bad.png": b"?"})))
    assert set(values) >= {"classes", "problems", "warnings"}
    assert values["classes"][0] == {"name": "a", "folder": "a", "images": 3}
    assert {"path": "a/bad.png", "reason": "not_an_image"}.items() <= values["problems"][0].items()
    assert values["problems"][0]["detail"]
    assert values["warnings"] == []


def test_fingerprint_follows_content_names_and_classes(tmp_path: Path) -> None:
    first = fingerprint(scanned(two_classes(tmp_path / "1")))
    assert first == fingerprint(scanned(two_classes(tmp_path / "2")))
    assert first != fingerprint(scanned(two_classes(tmp_path / "3", {"a/x.png": PNG})))
    assert first != fingerprint(scanned(tmp_path / "1", names={"a": "c"}))
    (tmp_path / "1" / "a" / "000.png").write_bytes(PNG)
    assert first != fingerprint(scanned(tmp_path / "1"))
