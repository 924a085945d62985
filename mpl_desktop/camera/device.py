"""Cameras, by QtMultimedia, which an extra brings. The one place that knows it; it is loaded when a camera is wanted."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from typing import Any, ClassVar

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, QTimer, Signal

from mpl_desktop.camera.source import GAP_SECONDS, FrameSource
from mpl_desktop.language.words import words_of
from mpl_engine.extras.libraries import extra

tr = words_of(__name__)

MISSING = tr(
    "Cameras need a part that is not installed. Install it with: pip install {part}", part=extra("camera")
)
NONE = tr("There is no camera. Connect one, and it appears here.")
REFUSED = tr(
    "This program may not use the camera. Allow it in the system's settings, under privacy and camera, then try again."
)
WAIT_MS = 8000
"""For the first picture; some cameras take seconds to wake up."""

WISHED_PIXELS = 1280 * 720
"""Of a picture: enough for every model here, and little work for the window."""

LEAST_RATE = 10.0


@dataclass(frozen=True)
class Found:
    """A camera that can be opened; `key` tells it from others of the same name."""

    name: str
    key: str
    open: Callable[[], FrameSource]


class Cameras(QObject):
    """The cameras that there are; `changed` tells that one came or went.

    Attributes:
        trouble: why cameras cannot be used at all, as a sentence; empty if they can.
    """

    changed: ClassVar[Signal] = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media: Any = None
        self.trouble = ""
        if find_spec("PySide6.QtMultimedia") is None:
            self.trouble = MISSING
            return
        try:
            media = import_module("PySide6.QtMultimedia")
        except ImportError as error:  # a library of the system that it needs is not there
            self.trouble = tr("The part for cameras cannot be loaded: {reason}.", reason=error)
            return
        self._media = media
        self._devices = media.QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self.changed)

    def found(self) -> list[Found]:
        """All of them, the system's usual one first."""
        if self._media is None:
            return []
        usual = self._media.QMediaDevices.defaultVideoInput()
        devices = sorted(self._media.QMediaDevices.videoInputs(), key=lambda one: bool(one != usual))
        return [
            Found(one.description(), bytes(one.id().data()).hex(), partial(CameraSource, self._media, one))
            for one in devices
        ]


class CameraSource(FrameSource):
    """One camera.

    Args:
        media: QtMultimedia.
        device: one of its `QCameraDevice`.
        parent: owns it.
    """

    def __init__(self, media: Any, device: Any, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._media, self._device = media, device
        self._name = device.description()
        self._camera: Any = None
        self._last = 0.0
        self._patience = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._patience.timeout.connect(lambda: self._fail(self._busy))

    @property
    def _busy(self) -> str:
        return tr(
            "No picture comes from {camera}. Another program may be using it: close that one, then try again.",
            camera=self._name,
        )

    def start(self) -> None:
        """Ask for the permission where the system wants that, and switch the camera on."""
        QTimer.singleShot(0, self, self._ask)

    def _ask(self) -> None:
        app = QCoreApplication.instance()
        assert app is not None  # noqa: S101 - there is a window
        status = app.checkPermission(QCameraPermission())
        if status == Qt.PermissionStatus.Undetermined:
            app.requestPermission(QCameraPermission(), self, lambda *_: self._begin_if_allowed())
        else:
            self._begin_if_allowed()

    def _begin_if_allowed(self) -> None:
        app = QCoreApplication.instance()
        if app is None or app.checkPermission(QCameraPermission()) != Qt.PermissionStatus.Granted:
            self.failed.emit(REFUSED)
        else:
            self._begin()

    def _begin(self) -> None:
        media = self._media
        self._camera = media.QCamera(self._device)
        self._session = media.QMediaCaptureSession()
        self._sink = media.QVideoSink()
        self._devices = media.QMediaDevices()
        if formats := self._device.videoFormats():
            self._camera.setCameraFormat(min(formats, key=_unfit))
        # Answered when the camera has said all it had to say: it must not be taken away in the middle of that.
        self._camera.errorOccurred.connect(
            lambda *_: QTimer.singleShot(0, self, lambda: self._fail(self._busy))
        )
        self._devices.videoInputsChanged.connect(lambda: QTimer.singleShot(0, self, self._look))
        self._sink.videoFrameChanged.connect(self._frame)
        self._session.setCamera(self._camera)
        self._session.setVideoSink(self._sink)
        self._patience.start()
        self._camera.start()

    def stop(self) -> None:
        """Switch it off."""
        self._patience.stop()
        if self._camera is not None:
            self._sink.videoFrameChanged.disconnect(self._frame)
            self._camera.stop()
            self._session.setCamera(None)
            self._camera = None

    def _look(self) -> None:
        if self._camera is not None and self._device not in self._media.QMediaDevices.videoInputs():
            self._fail(
                tr(
                    "{camera} is not connected any more. Connect it again, or choose another camera.",
                    camera=self._name,
                )
            )

    def _frame(self, frame: Any) -> None:
        now = time.monotonic()
        if self._camera is None or now - self._last < GAP_SECONDS or not frame.isValid():
            return
        image = frame.toImage()
        if not image.isNull():
            self._last = now
            self._patience.stop()
            self.arrived.emit(image)

    def _fail(self, words: str) -> None:
        if self._camera is not None:
            self.stop()
            self.failed.emit(words)


def _unfit(form: Any) -> tuple[bool, int, float]:
    """How far a format of a camera is from what is wished for."""
    size = form.resolution()
    return (
        form.maxFrameRate() < LEAST_RATE,
        abs(size.width() * size.height() - WISHED_PIXELS),
        -form.maxFrameRate(),
    )
