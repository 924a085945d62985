"""One walk for every command: what systems write for themselves, links, parts, kinds of images, and one class alone."""

import json
import os
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from mpl_engine.cancel import CancelToken
from mpl_engine.cli.main import run
from mpl_engine.data.dataset import Dataset
from mpl_engine.errors import FolderProblem
from mpl_engine.events import Notice
from mpl_engine.images.kind import EXTENSIONS, IMAGE_ENDINGS, looks_like_image
from mpl_engine.images.paths import visible_files
from tests.support import hostile_files as h
from tests.support.scanned import PNG, scanned, two_classes

SYSTEM = [
    "@eaDir", "#recycle", "#snapshot", "@Recycle", "@Recently-Snapshot", ".@__thumb", "__MACOSX", ".AppleDouble",
    "$RECYCLE.BIN", "System Volume Information", "lost+found", ".Trash-1000", ".dropbox.cache", "files_trashbin",
    "files_versions", "appdata_oc1a2b3c4d5e", ".stversions", "RECYCLER",
]  # fmt: skip
SYSTEM_FILES = [
    "._daisy.png",
    "Thumbs.db",
    "desktop.ini",
    ".DS_Store",
    "ehthumbs.db",
    "Icon\r",
    "~$notes.docx",
]


def names(dataset: Dataset) -> list[tuple[str, int]]:
    return [(c.name, len(c.images)) for c in dataset.classes]


@pytest.mark.parametrize("name", SYSTEM)
def test_what_storage_writes_for_itself_is_left_out_and_listed_once(name: str, tmp_path: Path) -> None:
    root = two_classes(tmp_path)
    extra = h.class_folder(name, 3, 8) | h.class_folder(f"a/{name}/photo.png", 2, 9)
    h.write_folder(root, extra)
    dataset = scanned(root)
    assert names(dataset) == [("a", 3), ("b", 3)]
    hidden = sorted((p.path, p.reason.value) for p in dataset.problems)
    assert hidden == sorted([(name, "hidden"), (f"a/{name}", "hidden")])
    assert dataset.warnings == ()
    assert len(list(visible_files([root], CancelToken()))) == 6


@pytest.mark.skipif(os.name == "nt", reason="Windows refuses some of these names")
def test_files_that_systems_write_are_left_out(tmp_path: Path) -> None:
    root = two_classes(tmp_path)
    for name in SYSTEM_FILES:
        (root / "a" / name).write_bytes(PNG)
    dataset = scanned(root)
    assert names(dataset) == [("a", 3), ("b", 3)]
    assert {p.path for p in dataset.problems} == {f"a/{name}" for name in SYSTEM_FILES}


@pytest.mark.parametrize("name", ["@home", "#1", "lost", "recycle", "snapshot", "tmp", "thumbs"])
def test_classes_that_only_sound_like_it_stay(name: str, tmp_path: Path) -> None:
    h.write_folder(two_classes(tmp_path), h.class_folder(name, 2, 5))
    assert len(scanned(tmp_path).classes) == 3


@pytest.mark.skipif(os.name == "nt", reason="needs links")
def test_every_command_finds_linked_folders(tmp_path: Path) -> None:
    root = two_classes(tmp_path / "root")
    h.write_folder(tmp_path / "elsewhere", h.class_folder("c", 2, 5) | h.class_folder("d", 2, 6))
    (root / "c").symlink_to(tmp_path / "elsewhere" / "c")
    (root / "a" / "more").symlink_to(tmp_path / "elsewhere" / "d")
    (root / "b" / "up").symlink_to(root)
    (root / "b" / "gone.png").symlink_to(root / "nowhere")
    by_scan = {p.path for p in scanned(root).problems if p.reason.value != "symlink_loop"}
    by_scan |= {image.path for c in scanned(root).classes for image in c.images}
    by_walk = [p.relative_to(root).as_posix() for p in visible_files([root], CancelToken())]
    assert set(by_walk) == by_scan
    assert by_walk == sorted(by_walk)
    assert "c/000.png" in by_scan


@pytest.mark.skipif(os.name == "nt", reason="needs links")
def test_links_that_multiply_the_ways_end(tmp_path: Path) -> None:
    """Thirty floors with two links each would be a thousand million ways."""
    root = two_classes(tmp_path / "root")
    below = tmp_path / "floor"
    below.mkdir()
    (below / "x.png").write_bytes(PNG)
    for number in range(30):
        floor = tmp_path / f"floor{number}"
        floor.mkdir()
        for side in ("l", "r"):
            (floor / side).symlink_to(below)
        below = floor
    (root / "a" / "maze").symlink_to(below)
    dataset = scanned(root)
    assert names(dataset) == [("a", 4), ("b", 3)]
    assert len(list(visible_files([root], CancelToken()))) < 1000


CLASSES = ("daisy", "rose", "tulip")


def parted(root: Path, parts: dict[str, tuple[str, ...]]) -> Path:
    files: dict[str, bytes] = {}
    for number, (part, classes) in enumerate(parts.items()):
        for place, name in enumerate(classes):
            files |= h.class_folder(f"{part}/{name}", 3, 40 + 10 * number + place)
    return h.write_folder(root, files)


@pytest.mark.parametrize(
    ("folders", "want"),
    [
        (("Training", "Testing"), ("train", "test")),
        (("Training", "Test"), ("train", "test")),
        (("train_images", "val_images", "test_images"), ("train", "val", "test")),
        (("01-training", "02-validation", "03-testing"), ("train", "val", "test")),
        (("TrainSet", "DevSet"), ("train", "val")),
        (("seg_train", "seg_test"), ("train", "test")),
        (("learning", "holdout"), ("train", "test")),
        (("train", "unseen"), ("train", "test")),
        (("train2017", "val2017"), ("train", "val")),
        (("train", "test", "extra_val"), ("train", "test", "val")),
    ],
)
def test_parts_are_found_by_what_is_in_them(
    folders: tuple[str, ...], want: tuple[str, ...], tmp_path: Path
) -> None:
    dataset = scanned(parted(tmp_path, dict.fromkeys(folders, CLASSES)))
    assert [c.name for c in dataset.classes] == list(CLASSES)
    assert dataset.parts is not None
    for folder, part in zip(folders, want, strict=True):
        assert dataset.parts[f"{folder}/daisy/000.png"] == part


def test_a_class_may_be_missing_in_a_part(tmp_path: Path) -> None:
    dataset = scanned(parted(tmp_path, {"Training": CLASSES, "Testing": CLASSES[:2]}))
    assert dataset.parts is not None
    assert names(dataset) == [("daisy", 6), ("rose", 6), ("tulip", 3)]
    assert any("test part: tulip" in warning for warning in dataset.warnings)


def test_how_parts_were_understood_is_said(tmp_path: Path) -> None:
    dataset = scanned(parted(tmp_path, {"Training": CLASSES, "Testing": CLASSES}))
    assert "Training is the train part" in dataset.warnings[0]
    assert "Testing is the test part" in dataset.warnings[0]


def test_names_that_say_nothing_stay_classes_and_are_asked_about(tmp_path: Path) -> None:
    dataset = scanned(parted(tmp_path, {"batch one": CLASSES, "batch two": CLASSES}))
    assert dataset.parts is None
    assert [c.folder for c in dataset.classes] == ["batch one", "batch two"]
    assert "name them train, val and test" in dataset.warnings[0]


@pytest.mark.parametrize("folders", [("training", "running"), ("test tube", "beaker"), ("valid", "invalid")])
def test_classes_with_such_names_stay_classes(folders: tuple[str, ...], tmp_path: Path) -> None:
    root = h.write_folder(tmp_path, h.class_folder(folders[0], 3, 1) | h.class_folder(folders[1], 3, 2))
    dataset = scanned(root)
    assert dataset.parts is None
    assert [c.folder for c in dataset.classes] == sorted(folders)
    assert dataset.warnings == ()


def test_classes_with_folders_of_their_own_stay_classes(tmp_path: Path) -> None:
    dataset = scanned(parted(tmp_path, {"training": ("park", "hall"), "running": ("road", "track")}))
    assert [c.folder for c in dataset.classes] == ["running", "training"]


@pytest.mark.parametrize("kind", EXTENSIONS)
def test_there_is_one_list_of_image_kinds(kind: str, tmp_path: Path) -> None:
    """Every ending of the list is decoded by the scan, and a file without one is known by its content."""
    assert set(EXTENSIONS[kind]) <= IMAGE_ENDINGS
    for ending in EXTENSIONS[kind]:
        assert looks_like_image(tmp_path / f"X{ending.upper()}")
    head = {"AVIF": b"\0\0\0\x20ftypavif", "JPEG2000": b"\0\0\0\x0cjP  \r\n"}.get(kind) or h.encoded(
        h.noise(1), kind
    )
    (tmp_path / "noending").write_bytes(head + bytes(40))
    assert looks_like_image(tmp_path / "noending")
    (tmp_path / "words").write_text("just words", encoding="utf-8")
    assert not looks_like_image(tmp_path / "words")


def test_loose_images_without_an_ending_are_seen(tmp_path: Path) -> None:
    (tmp_path / "dragged from a browser").write_bytes(PNG)
    (tmp_path / "notes").write_text("words", encoding="utf-8")
    with pytest.raises(FolderProblem, match="not sorted into class folders"):
        scanned(tmp_path)


def shot(seed: int) -> Image.Image:
    return h.noise(seed, 96, 64)


def test_twins_of_one_shot_are_told(tmp_path: Path) -> None:
    files = h.class_folder("b", 3, 2)
    for seed in range(3):
        files[f"a/IMG_{seed}.HEIC"] = h.encoded(shot(seed), "HEIF", quality=80)
        files[f"a/IMG_{seed}.jpg"] = h.encoded(shot(seed), "JPEG", quality=80)
    dataset = scanned(h.write_folder(tmp_path, files))
    told = [w for w in dataset.warnings if "twice under one name" in w]
    assert told
    assert "3 shots" in told[0]
    assert "a/IMG_0" in told[0]
    assert told[0] in dataset.notices


def test_other_pictures_of_one_name_are_no_twins(tmp_path: Path) -> None:
    files = h.class_folder("b", 3, 2)
    for seed in range(3):
        files[f"a/{seed}.png"] = h.encoded(shot(seed), "PNG")
        files[f"a/{seed}.jpg"] = h.encoded(shot(seed + 50), "JPEG")
    assert not [w for w in scanned(h.write_folder(tmp_path, files)).warnings if "twice" in w]


def test_a_training_tells_of_twins(tmp_path: Path) -> None:
    from mpl_engine.config import Config
    from mpl_engine.runs.plan import RunPlan
    from mpl_engine.runs.train import train

    files = h.class_folder("b", 4, 2)
    for seed in range(4):
        files[f"a/IMG_{seed}.heic"] = h.encoded(shot(seed), "HEIF", quality=80)
        files[f"a/IMG_{seed}.jpg"] = h.encoded(shot(seed), "JPEG", quality=80)
    h.write_folder(tmp_path / "data", files)
    job = train(
        RunPlan(tmp_path / "data", config=Config(epochs=1, shots=1)), tmp_path / "run", token=CancelToken()
    )
    assert any(isinstance(event, Notice) and "twice under one name" in event.text for event in job)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.sampled_from(["a", "b", ".x", "@eaDir", "c d"]), min_size=1, max_size=3))
def test_files_are_found_at_any_depth_unless_hidden(parts: list[str]) -> None:
    with tempfile.TemporaryDirectory() as made:
        h.write_folder(Path(made), {"/".join([*parts, "x.png"]): PNG})
        found = list(visible_files([Path(made)], CancelToken()))
    assert len(found) == (0 if {".x", "@eaDir"} & set(parts) else 1)


@pytest.mark.parametrize("inside", [False, True], ids=["a folder with one class", "the class folder"])
def test_evaluate_judges_one_class_alone(
    inside: bool, trained_run: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    random = np.random.default_rng(3)
    (tmp_path / "red").mkdir()
    for number in range(4):
        pixels = np.clip(np.array((200, 40, 40)) + random.normal(0, 40, (48, 48, 3)), 0, 255).astype(np.uint8)
        Image.fromarray(pixels).save(tmp_path / "red" / f"{number}.png")
    folder = tmp_path / "red" if inside else tmp_path
    assert run(["evaluate", str(trained_run), str(folder), "--json"]) == 0
    judged = json.loads(capsys.readouterr().out)
    assert judged["images"] == judged["per_class"]["red"]["images"] == 4
    assert judged["accuracy"] == judged["per_class"]["red"]["recall"]


def test_a_folder_of_nothing_usable_says_what_is_wrong_with_its_files(tmp_path: Path) -> None:
    raw = b"FUJIFILMCCD-RAW 0201" + bytes(64)
    root = h.write_folder(tmp_path, {f"{c}/{n}.raf": raw + bytes([n]) for c in "ab" for n in range(2)})
    with pytest.raises(
        FolderProblem, match=r"4 files were left out, the first of them a/0\.raf: .*Fujifilm RAF"
    ):
        scanned(root)
    h.write_folder(tmp_path, h.class_folder("a", 2, 1))
    with pytest.raises(FolderProblem, match=r"2 files were left out, the first of them b/0\.raf"):
        scanned(root)
