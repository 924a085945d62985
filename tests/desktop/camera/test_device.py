"""Cameras by QtMultimedia: what is said when one is refused, busy or taken away, and which pictures come."""

import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from mpl_desktop.camera import device
from mpl_desktop.camera.device import Cameras, CameraSource

from ..conftest import WAIT_MS
from .cameras import picture


class Camera(QObject):
    """As QCamera."""

    errorOccurred: ClassVar[Signal] = Signal(object, str)  # noqa: N815 - Qt's name
    made: ClassVar[list["Camera"]] = []

    def __init__(self, _device: object) -> None:
        super().__init__()
        self.on = False
        self.form: Any = None
        Camera.made.append(self)

    def setCameraFormat(self, form: object) -> None:
        self.form = form

    def start(self) -> None:
        self.on = True

    def stop(self) -> None:
        self.on = False


class Sink(QObject):
    """As QVideoSink."""

    videoFrameChanged: ClassVar[Signal] = Signal(object)  # noqa: N815 - Qt's name


class Devices(QObject):
    """As QMediaDevices."""

    videoInputsChanged: ClassVar[Signal] = Signal()  # noqa: N815 - Qt's name
    there: ClassVar[list[object]] = []

    @staticmethod
    def videoInputs() -> list[object]:
        return Devices.there


def form(width: int, height: int, rate: float) -> SimpleNamespace:
    return SimpleNamespace(resolution=lambda: QSize(width, height), maxFrameRate=lambda: rate)


def frame(image: QImage, *, valid: bool = True) -> SimpleNamespace:
    return SimpleNamespace(isValid=lambda: valid, toImage=lambda: image)


class Bench:
    """A camera called Desk with what it is made of, all of it pretended."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        Camera.made.clear()
        self.status = Qt.PermissionStatus.Granted
        self.asked: list[Callable[..., None]] = []
        self.sink, self.devices = Sink(), Devices()
        self.device = SimpleNamespace(
            description=lambda: "Desk",
            videoFormats=lambda: [
                form(3840, 2160, 30),
                form(640, 480, 30),
                form(1280, 720, 30),
                form(1280, 720, 5),
            ],
        )
        Devices.there = [self.device]
        media = SimpleNamespace(
            QCamera=Camera,
            QMediaCaptureSession=lambda: SimpleNamespace(
                setCamera=lambda _: None, setVideoSink=lambda _: None
            ),
            QVideoSink=lambda: self.sink,
            QMediaDevices=lambda: self.devices,
        )
        media.QMediaDevices = type(
            "Both", (), {"videoInputs": Devices.videoInputs, "__new__": lambda _: self.devices}
        )
        app = SimpleNamespace(
            checkPermission=lambda _: self.status,
            requestPermission=lambda _permission, _context, then: self.asked.append(then),
        )
        monkeypatch.setattr(device, "QCoreApplication", SimpleNamespace(instance=lambda: app))
        self.source = CameraSource(media, self.device)
        self.said: list[str] = []
        self.pictures: list[QImage] = []
        self.source.failed.connect(self.said.append)
        self.source.arrived.connect(self.pictures.append)

    @property
    def camera(self) -> Camera:
        return Camera.made[-1]


@pytest.fixture
def bench(monkeypatch: pytest.MonkeyPatch, qapp: object) -> Bench:
    return Bench(monkeypatch)


def test_pictures_come_at_a_pace_that_leaves_the_window_time(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    now = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    bench.source.start()
    qtbot.waitUntil(lambda: bool(Camera.made), timeout=WAIT_MS)
    assert bench.camera.on
    assert bench.camera.form.resolution() == QSize(1280, 720)
    assert bench.camera.form.maxFrameRate() == 30
    for number in range(60):  # a second of them
        bench.sink.videoFrameChanged.emit(frame(picture(number)))
        now[0] += 1 / 60
    assert 10 <= len(bench.pictures) <= 16
    bench.sink.videoFrameChanged.emit(frame(picture(1), valid=False))
    bench.source.stop()
    assert not Camera.made[-1].on
    before = len(bench.pictures)
    now[0] += 1
    bench.sink.videoFrameChanged.emit(frame(picture(2)))
    assert len(bench.pictures) == before


def test_the_permission_is_asked_for_and_a_refusal_is_told(bench: Bench, qtbot: QtBot) -> None:
    bench.status = Qt.PermissionStatus.Undetermined
    bench.source.start()
    qtbot.waitUntil(lambda: bool(bench.asked), timeout=WAIT_MS)
    assert not Camera.made, "not before it is allowed"
    bench.status = Qt.PermissionStatus.Denied
    bench.asked[0](None)
    assert not Camera.made
    assert bench.said == [device.REFUSED]
    assert "Allow it in the system's settings" in device.REFUSED


def test_with_the_permission_it_begins(bench: Bench, qtbot: QtBot) -> None:
    bench.status = Qt.PermissionStatus.Undetermined
    bench.source.start()
    qtbot.waitUntil(lambda: bool(bench.asked), timeout=WAIT_MS)
    bench.status = Qt.PermissionStatus.Granted
    bench.asked[0](None)
    assert bench.camera.on
    bench.source.stop()


BUSY = "No picture comes from Desk. Another program may be using it: close that one, then try again."


def test_a_busy_camera_is_told(bench: Bench, qtbot: QtBot) -> None:
    bench.source.start()
    qtbot.waitUntil(lambda: bool(Camera.made), timeout=WAIT_MS)
    bench.camera.errorOccurred.emit(1, "Device or resource busy")
    qtbot.waitUntil(lambda: bench.said == [BUSY], timeout=WAIT_MS)
    assert not Camera.made[-1].on


def test_a_camera_from_which_nothing_comes_is_told(
    monkeypatch: pytest.MonkeyPatch, qapp: object, qtbot: QtBot
) -> None:
    monkeypatch.setattr(device, "WAIT_MS", 20)
    bench = Bench(monkeypatch)
    bench.source.start()
    qtbot.waitUntil(lambda: bench.said == [BUSY], timeout=WAIT_MS)


def test_a_camera_that_is_taken_away_is_told_and_another_is_not(bench: Bench, qtbot: QtBot) -> None:
    bench.source.start()
    qtbot.waitUntil(lambda: bool(Camera.made), timeout=WAIT_MS)
    Devices.there = [bench.device, object()]
    bench.devices.videoInputsChanged.emit()
    qtbot.wait(20)
    assert bench.said == []
    Devices.there = []
    bench.devices.videoInputsChanged.emit()
    words = "Desk is not connected any more. Connect it again, or choose another camera."
    qtbot.waitUntil(lambda: bench.said == [words], timeout=WAIT_MS)
    assert not Camera.made[-1].on


def test_without_the_extra_there_is_a_sentence(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    monkeypatch.setattr(device, "find_spec", lambda _name: None)
    cameras = Cameras()
    assert cameras.trouble == (
        "Cameras need a part that is not installed. Install it with: pip install 'mpl-desktop[camera]'"
    )
    assert cameras.found() == []


def test_a_library_that_cannot_be_loaded_is_told(monkeypatch: pytest.MonkeyPatch, qapp: object) -> None:
    def no_library(_name: str) -> None:
        raise ImportError("libpulse.so.0: cannot open shared object file")

    monkeypatch.setattr(device, "find_spec", lambda _name: object())
    monkeypatch.setattr(device, "import_module", no_library)
    cameras = Cameras()
    assert cameras.trouble == (
        "The part for cameras cannot be loaded: libpulse.so.0: cannot open shared object file."
    )
    assert cameras.found() == []


def test_with_the_real_library_a_frame_becomes_a_picture(qapp: object, qtbot: QtBot) -> None:
    media = pytest.importorskip(
        "PySide6.QtMultimedia", reason="the extra `camera` is not installed", exc_type=ImportError
    )
    cameras = Cameras()
    assert cameras.trouble == ""
    assert all(found.name and found.key for found in cameras.found())
    sink = media.QVideoSink()
    parts = {name: getattr(media, name) for name in ("QCamera", "QMediaCaptureSession", "QMediaDevices")}
    source = CameraSource(SimpleNamespace(**parts, QVideoSink=lambda: sink), media.QCameraDevice())
    pictures: list[QImage] = []
    source.arrived.connect(pictures.append)
    source.start()
    qtbot.wait(50)
    image = QImage(32, 24, QImage.Format.Format_ARGB32)
    image.fill(QColor("red"))
    sink.setVideoFrame(media.QVideoFrame(image))
    qtbot.waitUntil(lambda: bool(pictures), timeout=WAIT_MS)
    assert pictures[0].size() == QSize(32, 24)
    assert pictures[0].pixelColor(3, 3).red() > 200
    source.stop()
