"""Pictures for the grids, the preview and the viewer, decoded off the window's thread, newest wish first."""

import threading
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from mpl_desktop.system.crash import Crash
from mpl_desktop.system.log_file import log
from mpl_engine.errors import EngineError

if TYPE_CHECKING:
    from PIL import Image

THREADS = 2
KEEP_BYTES = 192 * 1024 * 1024
LARGE = 2048
"""Longest side of a picture that is looked at alone: more than most screens show at once."""

KEEP_LARGE_BYTES = 96 * 1024 * 1024
"""Six of the largest pictures; one before and one after the shown one are wanted."""

WAITING = 400
"""Wishes kept; older ones belong to pictures that were scrolled past."""


class Thumbnails(QObject):
    """`get` answers at once, with None while a picture is being made; `arrived` tells when some are there.

    Pictures have at most `size` pixels on their longer side; the newest ones, up to `keep` bytes, stay in memory.
    """

    arrived: ClassVar[Signal] = Signal(object)
    made: ClassVar[Signal] = Signal(str, object)
    _finished: ClassVar[Signal] = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        size: int = 224,
        *,
        keep: int = KEEP_BYTES,
        threads: int = THREADS,
    ) -> None:
        super().__init__(parent)
        self.size = size
        self._keep_bytes = keep
        self._most_threads = threads
        self._kept: OrderedDict[Path, QPixmap | None] = OrderedDict()
        self._bytes = 0
        self._wishes: OrderedDict[Path | str, Callable[[], object]] = OrderedDict()
        self._making: set[Path | str] = set()
        self._done: list[tuple[Path | str, object]] = []
        self._ready = threading.Condition()
        self._closing = False
        self._threads: list[threading.Thread] = []
        self._finished.connect(self._collect_soon, Qt.ConnectionType.QueuedConnection)
        # Pictures are taken in bunches, so that a burst of them repaints a grid 25 times a second at most.
        self._bunch = QTimer(self, singleShot=True, interval=40)
        self._bunch.timeout.connect(self._collect)

    def get(self, path: Path) -> QPixmap | None:
        """The picture, or None: it is then being made, or cannot be (see `broken`)."""
        if path in self._kept:
            self._kept.move_to_end(path)
            return self._kept[path]
        self._wish(path, lambda: self._decode(path))
        return None

    def make(self, name: str, maker: Callable[[], object]) -> None:
        """Have the pool call `maker`; `made` then carries the name and the result, None after an error.

        A newer wish of the same name takes the place of one that has not begun.
        """
        self._wish(name, maker)

    def _wish(self, key: Path | str, maker: Callable[[], object]) -> None:
        with self._ready:
            if isinstance(key, Path) and key in self._making:
                return
            self._wishes[key] = maker
            self._wishes.move_to_end(key)
            while len(self._wishes) > WAITING:
                self._wishes.popitem(last=False)
            self._ready.notify()
        if not self._threads:
            self._start()

    def _decode(self, path: Path) -> QImage:
        from mpl_engine.images import decode as images  # noqa: PLC0415 - loads numpy and Pillow, which the first window does not need

        # The decoder keeps twice the target for training; a thumbnail may be as small as the target.
        return images.decode(path, self.size // 2, lambda decoded: to_qimage(decoded.image, self.size))

    def broken(self, path: Path) -> bool:
        """Whether the picture was tried and cannot be read."""
        return path in self._kept and self._kept[path] is None

    def forget(self, path: Path) -> None:
        """Make the picture anew when it is asked for next, since its file was written again."""
        self._bytes -= _bytes_of(self._kept.pop(path, None))

    def close(self) -> None:
        """End the threads."""
        with self._ready:
            self._closing = True
            self._wishes.clear()
            self._ready.notify_all()
        for thread in self._threads:
            thread.join(5)
        self._threads.clear()
        self._bunch.stop()

    def _start(self) -> None:
        for number in range(self._most_threads):
            thread = threading.Thread(target=self._work, name=f"thumbnails-{number}", daemon=True)
            thread.start()
            self._threads.append(thread)

    def _work(self) -> None:
        while True:
            with self._ready:
                while not self._wishes and not self._closing:
                    self._ready.wait()
                if self._closing:
                    return
                key, maker = self._wishes.popitem(last=True)
                self._making.add(key)
            try:
                picture: object = maker()
            except EngineError:
                picture = None
            except Exception as error:  # noqa: BLE001 - one picture must not end the thread for all others
                log.error("A thumbnail could not be made\n%s", Crash.of(error).report)
                picture = None
            with self._ready:
                self._done.append((key, picture))
                if len(self._done) == 1 and not self._closing:
                    self._finished.emit()

    def _collect_soon(self) -> None:
        if not self._closing:
            self._bunch.start()

    def _collect(self) -> None:
        with self._ready:
            done, self._done = self._done, []
            self._making.difference_update(key for key, _ in done)
        for key, picture in done:
            if isinstance(key, str):
                self.made.emit(key, picture)
            else:
                self._keep(key, QPixmap.fromImage(picture) if isinstance(picture, QImage) else None)
        self.arrived.emit({key for key, _ in done})

    def _keep(self, path: Path, picture: QPixmap | None) -> None:
        self._kept[path] = picture
        self._bytes += _bytes_of(picture)
        while self._bytes > self._keep_bytes and len(self._kept) > 1:
            self._bytes -= _bytes_of(self._kept.popitem(last=False)[1])


def _bytes_of(picture: QPixmap | None) -> int:
    return 0 if picture is None else picture.width() * picture.height() * 4


def to_qimage(picture: "Image.Image", largest: int) -> QImage:
    """A Pillow picture in mode RGB as a Qt one, with its longer side at most `largest` pixels."""
    if max(picture.size) > largest:
        picture = picture.copy()
        picture.thumbnail((largest, largest))
    data = picture.tobytes()
    return QImage(data, picture.width, picture.height, 3 * picture.width, QImage.Format.Format_RGB888).copy()
