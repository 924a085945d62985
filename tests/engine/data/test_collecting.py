"""Pictures are copied in from anywhere: sources stay as they are, nothing is replaced, one bad file costs only itself."""

import hashlib
import io
import os
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.data.collecting import Keeper, collect, is_archive
from mpl_engine.errors import WriteFailed
from mpl_engine.events import Progress, drain
from tests.support.jobs import events_of


def picture(path, colour="red", **options):
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (20, 20), colour).save(path, **options)
    return path


def run(sources, folder, known=()):
    return drain(collect(sources, folder, known, token=CancelToken()))


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def test_files_folders_and_archives_are_taken(tmp_path):
    single = picture(tmp_path / "a.png", "red")
    picture(tmp_path / "tree" / "deep" / "b.jpg", "green")
    (tmp_path / "tree" / "notes.txt").write_text("no picture")
    with zipfile.ZipFile(tmp_path / "c.zip", "w") as archive:
        archive.write(picture(tmp_path / "c.png", "blue"), "inside/c.png")
        archive.writestr("__MACOSX/._c.png", b"a shadow")
        archive.writestr("readme.txt", b"no picture")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    events, found = events_of(
        collect(
            [single, tmp_path / "tree", tmp_path / "c.zip"],
            tmp_path / "own" / "Unlabelled",
            token=CancelToken(),
        )
    )
    assert names(tmp_path / "own" / "Unlabelled") == ["a.png", "b.jpg", "c.png"]
    assert sorted(found.added) == ["a.png", "b.jpg", "c.png"]
    assert (found.known, found.refused) == ((), ())
    assert [e for e in events if isinstance(e, Progress)][-1].done == 3
    assert all(path.read_bytes() == contents for path, contents in before.items())


def test_nothing_is_replaced_and_equal_names_get_numbers(tmp_path):
    sources = [picture(tmp_path / str(n) / "leaf.png", (n, 0, 0)) for n in range(3)]
    folder = tmp_path / "own"
    kept = picture(folder / "Leaf.PNG", "white").read_bytes()
    assert run(sources, folder).added == ("leaf (2).png", "leaf (3).png", "leaf (4).png")
    assert (folder / "Leaf.PNG").read_bytes() == kept


def test_what_is_there_already_is_not_copied_again(tmp_path):
    one, other = picture(tmp_path / "a.png", "red"), picture(tmp_path / "b.png", "blue")
    sha256 = hashlib.sha256(one.read_bytes()).hexdigest()
    found = run([one, other, other], tmp_path / "own", {sha256})
    assert found.added == ("b.png",)
    assert found.known == (sha256, hashlib.sha256(other.read_bytes()).hexdigest())


@pytest.mark.parametrize(
    "kind", ["gone", "text", "pipe", "unreadable folder", "broken zip", "broken entry", "locked zip"]
)
def test_a_bad_source_is_told_and_costs_only_itself(tmp_path, kind):
    good = picture(tmp_path / "good.png")
    bad = tmp_path / "bad.png"
    if kind == "text":
        bad = tmp_path / "bad.txt"
        bad.write_text("no picture")
    elif kind == "pipe":
        if not hasattr(os, "mkfifo"):
            pytest.skip("the system has no such files")
        os.mkfifo(bad)
    elif kind == "unreadable folder":
        bad = tmp_path / "folder.png"
        bad.symlink_to(tmp_path / "nowhere")
    elif kind == "broken zip":
        bad = tmp_path / "bad.zip"
        bad.write_bytes(b"PK\x03\x04" + b"\0" * 50)
    elif kind == "broken entry":
        bad = tmp_path / "bad.zip"
        with zipfile.ZipFile(bad, "w", zipfile.ZIP_LZMA) as archive:
            archive.writestr("broken.png", good.read_bytes() * 50)
        contents = bytearray(bad.read_bytes())
        contents[60:110] = bytes(50)
        bad.write_bytes(contents)
    elif kind == "locked zip":
        bad = tmp_path / "bad.zip"
        with zipfile.ZipFile(bad, "w") as archive:
            archive.write(good, "locked.png")
        contents = bytearray(bad.read_bytes())
        for marker in (b"PK\x03\x04", b"PK\x01\x02"):
            place = contents.index(marker) + (6 if marker.endswith(b"\x04") else 8)
            contents[place] |= 1  # says that it is encrypted
        bad.write_bytes(contents)
    found = run([bad, good], tmp_path / "own")
    assert found.added == ("good.png",)
    assert len(found.refused) == 1
    assert found.refused[0][1]
    assert names(tmp_path / "own") == ["good.png"]


def test_an_entry_that_is_larger_than_it_says_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr("mpl_engine.data.collecting.MAX_FILE_BYTES", 1000)
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("large.png", bytes(5_000_000))
    found = run([tmp_path / "bomb.zip"], tmp_path / "own")
    assert found.refused[0][0] == "large.png"
    assert names(tmp_path / "own") == []


@given(st.lists(st.text(min_size=1, max_size=30), min_size=1, max_size=4))
@settings(max_examples=30, deadline=None)
def test_no_name_in_an_archive_leads_out_of_the_folder(tmp_path_factory, inside):
    root = tmp_path_factory.mktemp("names")
    contents = picture(root / "a.png").read_bytes()
    with zipfile.ZipFile(root / "a.zip", "w") as archive:
        for number, name in enumerate(inside):
            archive.writestr(
                f"../{number}/{name}.png".replace("\0", "").encode(errors="replace").decode(),
                contents + bytes([number]),
            )
    found = run([root / "a.zip"], root / "own")
    assert {path.name for path in root.iterdir()} == {"a.png", "a.zip", "own"}
    assert len(names(root / "own")) == len(found.added)
    assert all(path.is_file() for path in (root / "own").iterdir())


def test_a_stop_leaves_whole_pictures_only(tmp_path):
    sources = [picture(tmp_path / f"{n}.png", (n, 0, 0)) for n in range(5)]
    token = CancelToken()
    job = collect(sources, tmp_path / "own", token=token)
    with pytest.raises(Cancelled):
        for event in job:
            if isinstance(event, Progress) and event.done == 2:
                token.cancel()
    assert names(tmp_path / "own") == ["0.png", "1.png"]


def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(WriteFailed):
        run([picture(tmp_path / "a.png")], tmp_path / "file" / "own")


def test_a_picture_without_an_ending_gets_one(tmp_path):
    source = picture(tmp_path / "a.png").rename(tmp_path / "picture of v1.5")
    assert run([source], tmp_path / "own").added == ("picture of v1.5.png",)


def test_only_a_zip_is_an_archive(tmp_path):
    (tmp_path / "a.zip").write_text("no archive")
    assert not is_archive(tmp_path / "a.zip")
    assert not is_archive(tmp_path / "gone.zip")


@pytest.mark.parametrize("links", [True, False])
def test_two_that_write_into_one_folder_replace_nothing(tmp_path, monkeypatch, links):
    def no_links(*_args):
        raise PermissionError("this disk has no links")

    if not links:
        monkeypatch.setattr(os, "link", no_links)
    first, second = Keeper(tmp_path / "own"), Keeper(tmp_path / "own")
    contents = [picture(tmp_path / f"{colour}.png", colour).read_bytes() for colour in ("red", "blue")]
    kept = [
        keeper.keep(io.BytesIO(data), "leaf.png")[1]
        for keeper, data in zip((first, second), contents, strict=True)
    ]
    assert kept == ["leaf.png", "leaf (2).png"]
    assert [(tmp_path / "own" / name).read_bytes() for name in kept] == contents
    assert names(tmp_path / "own") == sorted(kept)


def test_a_video_among_pictures_is_told(tmp_path):
    film = tmp_path / "film.mp4"
    film.write_bytes(b"a film")
    found = run([film, picture(tmp_path / "good.png")], tmp_path / "own")
    assert found.added == ("good.png",)
    assert found.refused == (("film.mp4", "it is a video: give it alone, and pictures are taken from it"),)
