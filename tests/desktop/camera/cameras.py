"""Cameras that are none: they show what a test tells them to."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QImage

from mpl_desktop.camera.device import Cameras, Found
from mpl_desktop.camera.source import FrameSource


def picture(number: int) -> QImage:
    """A picture of two colours; other numbers look unlike."""
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(QColor.fromHsv(number * 37 % 360, 200, 200))
    for x in range(number % 60):
        image.setPixelColor(x, 5, QColor("white"))
    return image


class FakeSource(FrameSource):
    """Runs from `start` to `stop`; `show` hands a picture on."""

    def __init__(self) -> None:
        super().__init__()
        self.on = False
        self.number = 0

    def start(self) -> None:
        self.on = True

    def stop(self) -> None:
        self.on = False

    def show(self) -> None:
        """The next picture."""
        assert self.on
        self.number += 1
        self.arrived.emit(picture(self.number))


class RunningSource(FakeSource):
    """Shows one picture after the other by itself."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=40)
        self._timer.timeout.connect(self.show)

    def start(self) -> None:
        super().start()
        self._timer.start()

    def stop(self) -> None:
        super().stop()
        self._timer.stop()


class FakeCameras(Cameras):
    """Has the cameras of these names; `opened` those that were switched on, the newest last."""

    def __init__(
        self,
        *names: str,
        trouble: str = "",
        parent: QObject | None = None,
        kind: type[FakeSource] = FakeSource,
    ) -> None:
        QObject.__init__(self, parent)  # no library is loaded
        self.trouble = trouble
        self.names = list(names)
        self.kind = kind
        self.opened: list[FakeSource] = []

    def found(self) -> list[Found]:
        return [Found(name, name, self._open) for name in self.names]

    def _open(self) -> FakeSource:
        self.opened.append(self.kind())
        return self.opened[-1]
