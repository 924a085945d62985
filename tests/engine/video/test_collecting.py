"""Pictures are taken out of a video at the rate that is asked for; what cannot be read is told and costs only itself."""

import hashlib
import os
import subprocess
import sys
import time

import numpy as np
import pytest
from PIL import Image

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.errors import ConfigError, WriteFailed
from mpl_engine.events import Progress, drain
from mpl_engine.extras.libraries import LibraryMissing
from mpl_engine.video.collecting import collect_video
from mpl_engine.video.errors import VideoUnreadable
from tests.support.jobs import events_of
from tests.support.videos import make_sound, make_video, scene, turn_clockwise


@pytest.fixture
def videos():
    """What makes videos, where the extra `camera` is installed."""
    pytest.importorskip("av", reason="the extra `camera` is not installed")


def run(path, folder, known=(), **options):
    return drain(collect_video(path, folder, known, token=CancelToken(), **options))


def names(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.usefixtures("videos")
class TestWhatIsTaken:
    def test_two_pictures_a_second_named_by_their_time(self, tmp_path):
        film = make_video(tmp_path / "film.avi", range(8))
        before = film.read_bytes()
        events, found = events_of(collect_video(film, tmp_path / "own", token=CancelToken()))
        assert names(tmp_path / "own") == [f"film 00m{half / 2:05.2f}s.jpg" for half in range(8)]
        assert list(found.added) == names(tmp_path / "own")
        assert (found.known, found.alike, found.full, found.damaged_at) == ((), 0, False, None)
        for number, name in enumerate(found.added):
            with Image.open(tmp_path / "own" / name) as picture:
                off = np.abs(np.asarray(picture.convert("RGB"), float) - scene(number)).mean()
            assert off < 12, "the picture is the one that the video shows then"
        last = [event for event in events if isinstance(event, Progress)][-1]
        assert (last.total, last.unit) == (4, "seconds")
        assert film.read_bytes() == before

    @pytest.mark.parametrize(("rate", "pictures"), [(1, 4), (4, 8), (0.25, 1), (30, 8)])
    def test_the_rate_says_how_many(self, tmp_path, rate, pictures):
        film = make_video(tmp_path / "film.avi", range(8))
        assert len(run(film, tmp_path / "own", rate=rate).added) == pictures

    def test_what_shows_the_same_is_left_out_and_counted(self, tmp_path):
        film = make_video(tmp_path / "film.avi", [1, 1, 2, 2, 1])
        found = run(film, tmp_path / "own")
        assert len(found.added) == 2
        assert found.alike == 3

    def test_of_pictures_of_one_colour_those_as_bright_as_another_are_the_same(self, tmp_path):
        film = make_video(tmp_path / "film.avi", [-40, -40, -200, -40])
        found = run(film, tmp_path / "own")
        assert found.added == ("film 00m00.00s.jpg", "film 00m01.00s.jpg")
        assert found.alike == 2

    def test_what_shows_the_same_can_be_taken_too(self, tmp_path, monkeypatch):
        film = make_video(tmp_path / "film.avi", [1, 2, 3])
        monkeypatch.setattr("mpl_engine.video.collecting.SAME", -1)
        assert len(run(film, tmp_path / "a").added) == 1
        assert len(run(film, tmp_path / "b", skip_alike=False).added) == 3

    def test_the_same_video_again_adds_nothing(self, tmp_path):
        film = make_video(tmp_path / "film.avi", range(4))
        first = run(film, tmp_path / "own")
        there = {hashlib.sha256((tmp_path / "own" / name).read_bytes()).hexdigest() for name in first.added}
        again = run(film, tmp_path / "other", there)
        assert again.added == ()
        assert set(again.known) == there

    def test_nothing_is_replaced(self, tmp_path):
        film = make_video(tmp_path / "film.avi", [1])
        (tmp_path / "own").mkdir()
        (tmp_path / "own" / "film 00m00.00s.jpg").write_bytes(b"of the person")
        assert run(film, tmp_path / "own").added == ("film 00m00.00s (2).jpg",)
        assert (tmp_path / "own" / "film 00m00.00s.jpg").read_bytes() == b"of the person"

    def test_a_long_video_ends_at_the_most_that_is_kept(self, tmp_path):
        film = make_video(tmp_path / "film.avi", range(10))
        found = run(film, tmp_path / "own", most=3)
        assert len(found.added) == 3
        assert found.full
        assert found.seconds == pytest.approx(1.5)
        assert not run(film, tmp_path / "other", most=10).full, "as many as there are is not too many"

    def test_a_stop_leaves_whole_pictures_only(self, tmp_path):
        film = make_video(tmp_path / "film.avi", range(8))
        token = CancelToken()
        with pytest.raises(Cancelled):
            for event in collect_video(film, tmp_path / "own", token=token):
                if isinstance(event, Progress) and event.done == 2:
                    token.cancel()
        assert len(names(tmp_path / "own")) == 4
        for name in names(tmp_path / "own"):
            with Image.open(tmp_path / "own" / name) as picture:
                picture.load()

    def test_pictures_of_a_phone_held_upright_stand_upright(self, tmp_path):
        film = turn_clockwise(make_video(tmp_path / "film.mov", [1]))
        (name,) = run(film, tmp_path / "own").added
        with Image.open(tmp_path / "own" / name) as picture:
            off = np.abs(np.asarray(picture.convert("RGB"), float) - np.rot90(scene(1), -1)).mean()
        assert off < 12


@pytest.mark.usefixtures("videos")
class TestWhatCannotBeRead:
    @pytest.mark.parametrize(
        ("kind", "words"),
        [
            ("gone", "there is no such file"),
            ("empty", "the file is empty"),
            ("text", "it is damaged, or no video that can be read"),
            ("playlist", "it is damaged, or no video that can be read"),
            ("another form", "it is damaged, or no video that can be read"),
            ("sound", "it holds sound only"),
            ("sound with a cover", "it holds sound only"),
            ("head only", "none of its pictures can be read"),
            ("pipe", "it is a pipe, not a file"),
        ],
    )
    def test_it_is_told_in_a_sentence_and_leaves_no_folder(self, tmp_path, kind, words):
        path = tmp_path / "film.avi"
        if kind == "empty":
            path.write_bytes(b"")
        elif kind == "text":
            path.write_bytes(b"no video at all\n" * 100)
        elif kind == "playlist":
            make_video(tmp_path / "other.avi", [1])
            path.write_text(f"ffconcat version 1.0\nfile {tmp_path / 'other.avi'}\n")
        elif kind == "another form":
            frames = [Image.fromarray(scene(number)) for number in range(3)]
            frames[0].save(path, "GIF", save_all=True, append_images=frames[1:])
        elif kind == "sound":
            path = make_sound(tmp_path / "film.mp4")
        elif kind == "sound with a cover":
            path = make_sound(tmp_path / "film.mp4", cover=True)
        elif kind == "head only":
            whole = make_video(path, [1]).read_bytes()
            path.write_bytes(whole[: whole.index(b"movi") + 4])
        elif kind == "pipe":
            if not hasattr(os, "mkfifo"):
                pytest.skip("the system has no such files")
            os.mkfifo(path)
        with pytest.raises(VideoUnreadable) as told:
            run(path, tmp_path / "own")
        assert str(told.value) == f"No picture could be taken from {path.name}: {words}."
        assert not (tmp_path / "own").exists()

    @pytest.mark.parametrize("ending", [".avi", ".mkv", ".mov"])
    def test_of_a_damaged_video_the_rest_is_taken(self, tmp_path, ending):
        film = make_video(tmp_path / f"film{ending}", range(8))
        contents = bytearray(film.read_bytes())
        middle = len(contents) // 2
        contents[middle : middle + 4000] = np.random.default_rng(0).bytes(4000)
        film.write_bytes(contents)
        added = run(film, tmp_path / "own").added
        assert {f"film 00m{half / 2:05.2f}s.jpg" for half in (0, 1, 2, 6, 7)} <= set(added)

    @pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
    def test_of_a_video_that_was_cut_short_what_is_there_is_taken(self, tmp_path, share):
        film = make_video(tmp_path / "film.avi", range(10))
        contents = film.read_bytes()
        film.write_bytes(contents[: round(len(contents) * share)])
        assert len(run(film, tmp_path / "own").added) == pytest.approx(10 * share, abs=1)


@pytest.mark.parametrize("rate", [0, -1, 31, float("nan")])
def test_a_rate_that_cannot_be_is_refused(tmp_path, rate):
    with pytest.raises(ConfigError):
        run(tmp_path / "film.avi", tmp_path / "own", rate=rate)


def test_without_the_extra_a_sentence_says_how_to_install_it(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "av", None)
    with pytest.raises(LibraryMissing) as told:
        run(tmp_path / "film.avi", tmp_path / "own")
    assert "pip install 'mpl-desktop[camera]'" in str(told.value)


@pytest.mark.usefixtures("videos")
def test_a_folder_that_cannot_be_made_is_told(tmp_path):
    film = make_video(tmp_path / "film.avi", [1])
    (tmp_path / "own").write_bytes(b"a file in its place")
    with pytest.raises(WriteFailed):
        run(film, tmp_path / "own")


@pytest.mark.usefixtures("videos")
def test_a_kill_leaves_whole_pictures_only(tmp_path):
    film = make_video(tmp_path / "film.avi", range(400), seconds=0.1)
    code = f"""
from pathlib import Path
from mpl_engine.cancel import CancelToken
from mpl_engine.events import drain
from mpl_engine.video.collecting import collect_video
drain(collect_video(Path({str(film)!r}), Path({str(tmp_path / "own")!r}), rate=10, token=CancelToken()))
"""
    with subprocess.Popen([sys.executable, "-c", code]) as work:
        try:
            while work.poll() is None and len(list((tmp_path / "own").glob("*.jpg"))) < 5:
                time.sleep(0.01)
        finally:
            work.kill()
    kept = list((tmp_path / "own").glob("*.jpg"))
    assert len(kept) >= 5
    for path in kept:
        with Image.open(path) as picture:
            picture.load()
    others = {path.suffix for path in (tmp_path / "own").iterdir()} - {".jpg"}
    assert others <= {".part"}, "what is not whole is hidden"
    assert run(film, tmp_path / "own", rate=0.1).added, "and it can be gone on with"
