"""Labels that leave the program: as a table, as COCO, and as class folders of copies or links."""

import csv
import json
import os

import pytest
from PIL import Image

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.errors import OutputExists, WriteFailed
from mpl_engine.events import Progress, drain
from mpl_engine.labels.export import LabelledImage, export_labels
from tests.support.jobs import events_of


def picture(root, file, label="cat", part="", colour="red"):
    path = root / file
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (20, 10), colour).save(path, "PNG")
    return LabelledImage(path, file, label, 20, 10, part)


def run(images, out, form, **options):
    return drain(export_labels(images, out, form, token=CancelToken(), **options))


def tree(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if not path.is_dir())


def table(path):
    return list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))


@pytest.fixture
def images(tmp_path):
    root = tmp_path / "pictures"
    return [
        picture(root, "cat/1.png", "cat", "train"),
        picture(root, "dog/1.png", "=dog", "test"),
        picture(root, "dog/größe.png", "cat", "val"),
    ]


def test_the_table_has_a_row_for_each_picture(images, tmp_path):
    out = tmp_path / "labels.csv"
    assert run(images, out, "csv").images == 3
    assert table(out) == [
        ["file", "class"],
        ["cat/1.png", "cat"],
        ["dog/1.png", "'=dog"],
        ["dog/größe.png", "cat"],
    ]
    run(images, out, "csv", parts=True)
    assert [row[2] for row in table(out)] == ["part", "train", "test", "val"]


def test_coco_names_each_class_once_and_gives_each_picture_one(images, tmp_path):
    out = tmp_path / "labels.json"
    assert run(images, out, "coco", parts=True).images == 3
    found = json.loads(out.read_text(encoding="utf-8"))
    assert found["categories"] == [{"id": 1, "name": "=dog"}, {"id": 2, "name": "cat"}]
    assert found["images"][2] == {
        "id": 3,
        "file_name": "dog/größe.png",
        "width": 20,
        "height": 10,
        "part": "val",
    }
    names = {one["id"]: one["name"] for one in found["categories"]}
    files = {one["id"]: one["file_name"] for one in found["images"]}
    given = {files[one["image_id"]]: names[one["category_id"]] for one in found["annotations"]}
    assert given == {image.file: image.label for image in images}
    assert len({one["id"] for one in found["annotations"]}) == 3
    run(images, out, "coco")
    assert "part" not in out.read_text(encoding="utf-8")


@pytest.mark.parametrize("links", [False, True])
def test_folders_hold_each_picture_once_and_the_sources_stay(images, tmp_path, links):
    before = {path: path.read_bytes() for path in (tmp_path / "pictures").rglob("*.png")}
    events, done = events_of(
        export_labels(images, tmp_path / "out", "folders", links=links, token=CancelToken())
    )
    assert tree(tmp_path / "out") == ["=dog/1.png", "cat/1.png", "cat/größe.png"]
    assert (done.images, done.refused) == (3, ())
    assert [path.is_symlink() for path in (tmp_path / "out").rglob("*.png")] == [done.links > 0] * 3
    assert all((tmp_path / "out" / "cat" / name).read_bytes() for name in ("1.png", "größe.png"))
    assert {path: path.read_bytes() for path in (tmp_path / "pictures").rglob("*.png")} == before
    assert [e for e in events if isinstance(e, Progress)][-1] == Progress("copy", 3, 3)


def test_parts_are_folders_above_the_classes_and_what_is_in_none_is_told(images, tmp_path):
    images.append(picture(tmp_path / "pictures", "cat/left.png"))
    done = run(images, tmp_path / "out", "folders", parts=True)
    assert tree(tmp_path / "out") == ["test/=dog/1.png", "train/cat/1.png", "val/cat/größe.png"]
    assert done.images == 3
    assert done.refused == (("cat/left.png", "it is in no part"),)


def test_equal_names_get_numbers_whatever_their_case(tmp_path):
    given = [picture(tmp_path / "in", file, "Cat") for file in ("a/x.png", "b/X.PNG", "c/x.png")]
    run(given, tmp_path / "out", "folders")
    assert tree(tmp_path / "out") == ["Cat/X (2).PNG", "Cat/x (3).png", "Cat/x.png"]


def test_names_are_such_that_every_system_takes_them(tmp_path):
    given = [picture(tmp_path / "in", "plain.png", label) for label in ("a/b", "CON", "..", "Cat", "cat")]
    run(given, tmp_path / "out", "folders")
    assert tree(tmp_path / "out") == [
        "Cat/plain.png",
        "_CON/plain.png",
        "a-b/plain.png",
        "cat (2)/plain.png",
        "unnamed/plain.png",
    ]


@pytest.mark.parametrize("links", [False, True])
@pytest.mark.parametrize("kind", ["gone", "pipe", "folder"])
def test_a_bad_file_is_told_and_costs_only_itself(images, tmp_path, kind, links):
    bad = tmp_path / "pictures" / "bad.png"
    if kind == "pipe":
        if not hasattr(os, "mkfifo"):
            pytest.skip("the system has no such files")
        os.mkfifo(bad)
    elif kind == "folder":
        bad.mkdir()
    done = run(
        [LabelledImage(bad, "bad.png", "cat", 1, 1), *images], tmp_path / "out", "folders", links=links
    )
    assert done.images == 3
    assert [name for name, _ in done.refused] == ["bad.png"]
    assert done.refused[0][1]
    assert len(tree(tmp_path / "out")) == 3


def test_where_the_system_makes_no_links_there_are_copies(images, tmp_path, monkeypatch):
    def refuse(*_args, **_kwargs):
        raise OSError(1, "a required privilege is not held by the client")

    monkeypatch.setattr("os.symlink", refuse)
    done = run(images, tmp_path / "out", "folders", links=True)
    assert (done.images, done.links, done.refused) == (3, 0, ())
    assert not any(path.is_symlink() for path in (tmp_path / "out").rglob("*"))


def test_a_folder_that_is_there_is_left_alone(images, tmp_path):
    (tmp_path / "out").mkdir()
    with pytest.raises(OutputExists):
        run(images, tmp_path / "out", "folders")
    assert tree(tmp_path / "out") == []


@pytest.mark.parametrize("form", ["csv", "coco", "folders"])
def test_a_place_that_is_not_there_is_told(images, tmp_path, form):
    with pytest.raises(WriteFailed):
        run(images, tmp_path / "nowhere" / "out", form)


def test_a_stop_leaves_whole_pictures(images, tmp_path):
    token = CancelToken()
    with pytest.raises(Cancelled):
        for event in export_labels(images, tmp_path / "out", "folders", token=token):
            if isinstance(event, Progress) and event.done == 2:
                token.cancel()
    assert tree(tmp_path / "out") == ["=dog/1.png", "cat/1.png"]
