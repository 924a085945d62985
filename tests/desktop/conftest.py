"""A window under test: no display, settings of its own, nothing left behind."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from mpl_desktop import theme
from mpl_desktop.jobs import modules as module_jobs
from mpl_desktop.messages import Message, Page
from mpl_desktop.pages.classify import module_loader
from mpl_desktop.pages.classify.page import ClassifyPage
from mpl_desktop.system.garbage import GarbageCollector
from mpl_desktop.system.settings import Settings
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.workspace import instant, picture_features
from mpl_desktop.workspace.trainings import Trainings
from mpl_desktop.workspace.workspace import Workspace

from .fake_classifier import FakeClassifier, fake_info
from .fake_engine import FakeEngine

WAIT_MS = 20_000


@pytest.fixture(scope="package", autouse=True)
def garbage(qapp: QApplication) -> Iterator[GarbageCollector]:
    """As in the program, no other thread destroys what a test leaves behind."""
    made = GarbageCollector()
    made.start()
    yield made
    made.stop()


@pytest.fixture
def settings(tmp_path: Path, qapp: QApplication) -> Settings:
    made = Settings(tmp_path / "settings" / "settings.ini", tmp_path / "data")
    theme.apply(qapp, "light")
    return made


@pytest.fixture
def workspace(settings: Settings, qtbot: QtBot) -> Iterator[Workspace]:
    made = Workspace(settings)
    yield made
    made.close()


@pytest.fixture
def window(workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[MainWindow]:
    for module in (instant, picture_features):  # they would load torch in every test
        monkeypatch.setattr(module, "PAUSE_MS", 10**8)
    made = MainWindow(workspace, Trainings(workspace))
    made.resize(1200, 780)
    with qtbot.waitActive(made):  # shortcuts go to active windows only
        made.show()
        made.activateWindow()
    yield made
    made.workspace.jobs.cancel_all()
    for task in (*workspace.jobs.tasks, *workspace.downloads.tasks):
        task.kind = ""  # closing need not ask
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(
    qtbot: QtBot,
    window: MainWindow,
    key: Qt.Key,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier,
) -> None:
    """A shortcut; it reaches active windows only."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT_MS)
    qtbot.keyClick(window, key, modifier)
    let_go_of_keys()


def let_go_of_keys() -> None:
    """No modifier is held any more: after a click with Ctrl, Qt thinks so until the next key without it."""
    widget = QWidget()
    QTest.keyRelease(widget, Qt.Key.Key_Control)
    assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


ENDING_S = 30
"""Seconds in which a thread that was told to end has to."""


@pytest.fixture(autouse=True)
def nothing_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """No thread, timer or window may outlive a test."""
    threads = set(threading.enumerate())
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication):
        let_go_of_keys()
        for widget in app.topLevelWidgets():
            assert not widget.isVisible(), f"left open: {widget}"
    left = [
        t
        for t in threading.enumerate()
        if t not in threads and t.name.startswith(("compute", "download", "thumb"))
    ]
    for thread in left:  # a busy computer may take longer than the window waits for
        thread.join(ENDING_S)
    assert not [thread for thread in left if thread.is_alive()]


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Nothing is contacted by any of these tests: a try fails at once, and fails the test."""
    tried: list[object] = []
    connect = socket.socket.connect

    def refuse(one: socket.socket, address: object) -> None:
        if one.family == getattr(socket, "AF_UNIX", None):
            connect(one, address)  # type: ignore[arg-type]
            return
        tried.append(address)
        raise ConnectionError("this test has no network")

    def no_lookup(host: object, *_args: object, **_kwargs: object) -> None:
        tried.append(host)
        raise socket.gaierror("this test has no network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", no_lookup)
    yield
    assert not tried, f"the network was tried: {tried}"


@pytest.fixture
def image_folder(tmp_path: Path) -> Path:
    return make_folder(tmp_path / "pets", {"cat": 14, "dog": 12, "red_panda": 12})


def make_folder(root: Path, classes: dict[str, int]) -> Path:
    """Small plain pictures; no two are alike."""
    hues = {name: number * 80 for number, name in enumerate(classes)}
    for name, number in classes.items():
        (root / name).mkdir(parents=True)
        for i in range(number):
            colour = (hues[name], 40 + i * 7, 200 - i * 3)
            Image.new("RGB", (48, 40 + i % 5), colour).save(root / name / f"{name}_{i:02}.png")
    return root


@pytest.fixture
def opened(window: MainWindow, image_folder: Path, qtbot: QtBot) -> MainWindow:
    """The window with the folder open and scanned."""
    window.workspace.open(image_folder)
    qtbot.waitUntil(lambda: window.workspace.dataset is not None, timeout=WAIT_MS)
    return window


def heard(workspace: Workspace) -> list[Message]:
    """What the workspace says from now on."""
    said: list[Message] = []
    workspace.said.connect(said.append)
    return said


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> FakeEngine:
    """Trainings without arithmetic."""
    return FakeEngine().put_in(monkeypatch)


@pytest.fixture
def module(tmp_path: Path) -> Path:
    """What `fake_info` takes for a prompt module."""
    path = tmp_path / "pets.safetensors"
    path.write_bytes(b"module")
    return path


@pytest.fixture
def classify_page(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> ClassifyPage:
    """The Classify page, whose modules answer by the names of files."""
    monkeypatch.setattr(module_jobs, "LiveClassifier", FakeClassifier)
    monkeypatch.setattr(module_loader, "read_info", fake_info)
    monkeypatch.setattr(FakeClassifier, "error", None)
    monkeypatch.setattr(FakeClassifier, "weighed", [])
    monkeypatch.setattr(FakeClassifier, "taught", [])
    monkeypatch.setattr(FakeClassifier, "looked", [])
    window.show_page(Page.CLASSIFY)
    found = window.pages[Page.CLASSIFY]
    assert isinstance(found, ClassifyPage)
    return found


def settle(page: ClassifyPage, qtbot: QtBot, number: int) -> None:
    qtbot.waitUntil(lambda: len(page.predictions) == number and not page._tasks, timeout=WAIT_MS)


class Asked:
    """A question that a test is going to answer; empty until it was asked."""

    def __init__(self, answer: str) -> None:
        self.answer = answer
        self.question = ""
        self.more = ""
        self.default = ""
        """The button that Enter presses."""
        self.answers: tuple[str, ...] = ()


Dialogs = Callable[[str], Asked]


@pytest.fixture
def dialogs() -> Iterator[Dialogs]:
    """Answers the next message box by the words of one of its buttons, and keeps what it said.

    A question that was never asked fails the test.
    """
    timers: list[tuple[QTimer, Asked]] = []

    def answer(words: str) -> Asked:
        timer, asked = QTimer(interval=20), Asked(words)

        def press() -> None:
            box = QApplication.activeModalWidget()
            if not isinstance(box, QMessageBox):
                return
            timer.stop()
            buttons = {button.text().replace("&", ""): button for button in box.buttons()}
            asked.question, asked.more, asked.answers = box.text(), box.informativeText(), tuple(buttons)
            default = box.defaultButton()
            asked.default = default.text().replace("&", "") if default is not None else ""
            buttons[words].click()

        timer.timeout.connect(press)
        timer.start()
        timers.append((timer, asked))
        return asked

    yield answer
    for timer, _ in timers:
        timer.stop()
    assert [asked.answer for _, asked in timers if not asked.question] == [], "a question was not asked"
