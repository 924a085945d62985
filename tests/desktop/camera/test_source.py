"""A video that is played in the place of a camera: at its pace, the newest picture alone, and let go of when told."""

import sys
import threading
import time
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from mpl_desktop.camera.source import OVER, VideoSource
from tests.support.videos import make_video

from ..conftest import WAIT_MS

needs_av = pytest.mark.skipif(find_spec("av") is None, reason="the extra `camera` is not installed")


class Heard:
    """What a source says."""

    def __init__(self, path: Path) -> None:
        self.source = VideoSource(path)
        self.pictures: list[QImage] = []
        self.words: list[str] = []
        self.source.arrived.connect(self.pictures.append)
        self.source.failed.connect(self.words.append)


def playing() -> bool:
    return any(thread.name == "video" for thread in threading.enumerate())


@needs_av
def test_its_pictures_come_in_order_and_then_it_is_over(tmp_path: Path, qtbot: QtBot) -> None:
    heard = Heard(make_video(tmp_path / "film.avi", [1, 2], seconds=0.3))
    heard.source.start()
    assert heard.pictures == [], "nothing comes before the window is ready for it"
    qtbot.waitUntil(lambda: heard.words == [OVER], timeout=WAIT_MS)
    assert 1 <= len(heard.pictures) <= 6
    assert (heard.pictures[0].width(), heard.pictures[0].height()) == (160, 120)
    heard.source.stop()
    assert not playing()


@needs_av
def test_a_busy_window_gets_the_newest_picture_and_no_queue(tmp_path: Path, qtbot: QtBot) -> None:
    heard = Heard(make_video(tmp_path / "film.avi", range(4), seconds=0.3))
    heard.source.start()
    end = time.monotonic() + 60
    while playing() and time.monotonic() < end:
        time.sleep(0.05)  # the window answers nothing meanwhile
    qtbot.waitUntil(lambda: heard.words == [OVER], timeout=WAIT_MS)
    assert len(heard.pictures) == 1
    heard.source.stop()


@needs_av
def test_stopped_it_is_silent_and_its_file_is_closed(tmp_path: Path, qtbot: QtBot) -> None:
    heard = Heard(make_video(tmp_path / "film.avi", range(20)))
    heard.source.start()
    qtbot.waitUntil(lambda: len(heard.pictures) >= 1, timeout=WAIT_MS)
    heard.source.stop()
    assert not playing()
    before = len(heard.pictures)
    qtbot.wait(300)
    assert len(heard.pictures) == before
    assert heard.words == []


@needs_av
def test_a_bad_video_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "film.avi"
    path.write_bytes(b"no video")
    heard = Heard(path)
    heard.source.start()
    words = "No picture could be taken from film.avi: it is damaged, or no video that can be read."
    qtbot.waitUntil(lambda: heard.words == [words], timeout=WAIT_MS)
    heard.source.stop()


def test_without_the_extra_it_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setitem(sys.modules, "av", None)
    heard = Heard(tmp_path / "film.avi")
    heard.source.start()
    qtbot.waitUntil(lambda: len(heard.words) == 1, timeout=WAIT_MS)
    assert "pip install 'mpl-desktop[camera]'" in heard.words[0]
    heard.source.stop()
