"""The live camera on the Classify page: the newest picture is answered, the window never waits, nothing is kept."""

import threading
import time
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from mpl_desktop.camera import device
from mpl_desktop.jobs.runner import Factory, Priority
from mpl_desktop.pages.classify import live
from mpl_desktop.pages.classify.answers import Answer
from mpl_desktop.pages.classify.live import LivePanel
from mpl_desktop.pages.classify.page import ClassifyPage
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import FileFormatError
from mpl_engine.events import Job, Progress
from tests.support.videos import make_video

from ...camera.cameras import FakeCameras
from ...conftest import WAIT_MS
from ...fake_classifier import TEACHABLE, FakeClassifier


def plain(colour: str) -> QImage:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


class Live:
    """The panel, its camera, and what was answered."""

    def __init__(self, panel: LivePanel, cameras: FakeCameras, qtbot: QtBot) -> None:
        self.panel, self.cameras, self.qtbot = panel, cameras, qtbot
        self.answers: list[Answer] = []
        panel.answered.connect(self.answers.append)

    def see(self, colour: str) -> None:
        self.cameras.opened[-1].arrived.emit(plain(colour))

    def wait(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: self.panel.guess.text() == words, timeout=WAIT_MS)


@pytest.fixture
def shown(page: ClassifyPage, module: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[Live]:
    """Opened by the page's button, with a camera and a module for cats and dogs."""
    cameras = FakeCameras("Desk")
    monkeypatch.setattr(live, "Cameras", lambda _parent: cameras)
    monkeypatch.setattr(live, "GAP_SECONDS", 0.01)
    page.load_module(module)
    qtbot.waitUntil(lambda: not page.loader.loading, timeout=WAIT_MS)
    qtbot.mouseClick(page.content.live, Qt.MouseButton.LeftButton)
    assert page.live.panel is not None
    yield Live(page.live.panel, cameras, qtbot)
    if page.live.panel is not None:
        page.live.panel.close()


class Held:
    """Work on the compute thread until `let_go`."""

    def __init__(self, page: ClassifyPage) -> None:
        self.let_go = threading.Event()
        page.workspace.jobs.submit(self._factory(), "Other work", kind="live", priority=Priority.ANSWER)

    def _factory(self) -> Factory:
        def job(token: CancelToken) -> Job[None]:
            yield Progress("train", 0, 1)
            while not self.let_go.wait(0.02) and not token.cancelled:
                pass

        return job


def test_what_it_sees_stands_in_large_letters_with_its_share(shown: Live) -> None:
    shown.see("red")
    shown.wait("cat 80 %")
    assert shown.panel.guess.property("role") == "display"
    assert shown.panel.guess.accessibleName() == "What it sees: cat 80 %"
    assert shown.panel.bars.accessibleName() == "cat 80 %; dog 20 %"
    shown.see("blue")
    shown.wait("dog 80 %")


def test_the_newest_picture_wins_and_nothing_queues(
    shown: Live, page: ClassifyPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live, "GAP_SECONDS", 0)
    held = Held(page)
    for _ in range(100):
        shown.see("red")
        tasks = [task for task in page.workspace.jobs.tasks if task.title.startswith("Answering")]
        assert len(tasks) <= 1
    shown.see("blue")
    held.let_go.set()
    shown.wait("dog 80 %")
    assert len(FakeClassifier.looked) == 2, "the first and the newest of a hundred"


def test_answers_come_at_a_pace(shown: Live, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    now = [100.0]
    monkeypatch.setattr(live, "GAP_SECONDS", 5)
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    shown.see("red")
    shown.wait("cat 80 %")
    shown.see("blue")
    qtbot.wait(100)
    assert len(FakeClassifier.looked) == 1
    now[0] += 6
    shown.see("blue")
    shown.wait("dog 80 %")


def test_what_the_slider_makes_of_an_answer_is_shown(shown: Live, page: ClassifyPage) -> None:
    slider = page.content.sureness
    slider.slider.setValue(slider.slider.maximum())
    assert slider.threshold > 0.8
    shown.see("red")
    shown.wait("cat? 80 %")


def test_a_camera_that_fails_takes_its_answer_away(shown: Live) -> None:
    shown.see("red")
    shown.wait("cat 80 %")
    shown.cameras.opened[-1].failed.emit("The camera is gone.")
    assert shown.panel.guess.text() == "–"
    assert shown.panel.view.words.text() == "The camera is gone."


def test_another_module_answers_at_once(
    shown: Live, page: ClassifyPage, tmp_path: Path, qtbot: QtBot
) -> None:
    shown.see("blue")
    shown.wait("dog 80 %")
    other = tmp_path / "other.safetensors"
    other.write_bytes(TEACHABLE + b"\nfox")
    page.load_module(other)
    shown.wait("fox 80 %")


def test_an_answer_that_fails_is_told_once(
    shown: Live, page: ClassifyPage, module: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    said: list[object] = []
    page.workspace.said.connect(said.append)
    monkeypatch.setattr(FakeClassifier, "error", FileFormatError(module, "prompt module", "it is damaged"))
    for _ in range(5):
        shown.see("red")
        qtbot.wait(60)
    assert len(said) == 1
    assert shown.panel.guess.text() == "–"


def test_closed_it_lets_the_camera_go(shown: Live, page: ClassifyPage, qtbot: QtBot) -> None:
    shown.see("red")
    source = shown.cameras.opened[-1]
    shown.panel.close()
    assert not source.on
    assert page.live.panel is None
    qtbot.wait(50)
    page.live.show()
    assert page.live.panel is not None


def test_nothing_of_what_it_sees_is_kept(shown: Live, page: ClassifyPage, tmp_path: Path) -> None:
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    for colour in ("red", "blue", "red"):
        shown.see(colour)
        shown.wait("cat 80 %" if colour == "red" else "dog 80 %")
    assert {path for path in tmp_path.rglob("*") if path.is_file()} == before
    assert page.predictions == {}
    assert "Nothing of what the camera sees is kept" in live.PRIVACY


def test_without_the_extra_it_says_how_to_get_it(
    page: ClassifyPage, module: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(device, "find_spec", lambda _name: None)
    page.load_module(module)
    panel = page.live.show()
    assert panel.view.words.isVisible()
    assert "pip install 'mpl-desktop[camera]'" in panel.view.words.text()
    panel.close()


@pytest.mark.skipif(find_spec("av") is None, reason="the extra `camera` is not installed")
def test_a_video_is_answered_while_it_plays(shown: Live, tmp_path: Path, qtbot: QtBot) -> None:
    shown.panel.view.play(make_video(tmp_path / "film.avi", range(4), seconds=0.4))
    qtbot.waitUntil(lambda: len(shown.answers) >= 3, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "The video is over" in shown.panel.view.words.text(), timeout=WAIT_MS)
    assert shown.panel.guess.text() == "–"
