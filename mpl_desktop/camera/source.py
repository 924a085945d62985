"""Where live pictures come from: a camera, or a video that is played. Whoever takes them need not know which."""

import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage

from mpl_desktop.language.words import words_of
from mpl_desktop.workspace.thumbnails import to_qimage
from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.errors import EngineError

if TYPE_CHECKING:
    from mpl_engine.video.reading import VideoFrame

tr = words_of(__name__)

GAP_SECONDS = 1 / 15
"""From one picture to the next; more of them would keep the window busy and tell the eye nothing more."""

LARGEST = 1920
"""Pixels on the longer side of a picture out of a video that is played."""

LATE_SECONDS = 0.25
"""A picture that is later than this is passed over, so that a slow computer still shows the video at its pace."""

OVER = tr("The video is over. Choose it again to see it once more.")


class FrameSource(QObject):
    """Pictures that come by themselves, on the window's thread, from `start` to `stop`.

    `arrived` carries a `QImage` that is nobody else's; one that nobody takes is gone. `failed` carries a sentence that
    says why no more come, and what to do.
    """

    arrived: ClassVar[Signal] = Signal(QImage)
    failed: ClassVar[Signal] = Signal(str)

    def start(self) -> None:
        """Begin. Nothing is emitted before control returns to Qt."""
        raise NotImplementedError

    def stop(self) -> None:
        """End, and let go of the device or file. Nothing is emitted from then on."""
        raise NotImplementedError


class VideoSource(FrameSource):
    """A video file, played once at its pace. It is decoded on a thread of its own; only the newest picture waits."""

    _came: ClassVar[Signal] = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._token = CancelToken()
        self._ended = threading.Event()
        self._lock = threading.Lock()
        self._newest: QImage | None = None
        self._words = ""
        self._thread: threading.Thread | None = None
        self._came.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Play it."""
        self._thread = threading.Thread(target=self._play, name="video", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Close it."""
        self._token.cancel()
        self._ended.set()
        if self._thread is not None:
            self._thread.join(2)
            self._thread = None

    def _play(self) -> None:
        from mpl_engine.video.reading import VideoReader  # noqa: PLC0415 - loads Pillow

        words = OVER
        try:
            with VideoReader(self._path) as video:
                begun, shown = time.monotonic(), -1.0
                for frame in video.frames(self._token):
                    late = time.monotonic() - begun - frame.seconds
                    if self._ended.wait(max(0.0, -late)):
                        return
                    if late < LATE_SECONDS and frame.seconds - shown >= GAP_SECONDS - 1e-3:
                        shown = frame.seconds
                        self._hand_over(frame)
        except Cancelled:
            return
        except EngineError as error:
            words = str(error)
        with self._lock:
            self._words = words
        self._came.emit()

    def _hand_over(self, frame: "VideoFrame") -> None:
        image = to_qimage(frame.picture(), LARGEST)
        with self._lock:
            waits = self._newest is not None
            self._newest = image
        if not waits:
            self._came.emit()

    def _deliver(self) -> None:
        with self._lock:
            image, self._newest = self._newest, None
            words, self._words = self._words, ""
        if self._ended.is_set():
            return
        if image is not None:
            self.arrived.emit(image)
        if words:
            self.failed.emit(words)
