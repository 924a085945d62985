"""The live picture of a camera, with the choice of camera above it and a sentence where there is none."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.camera.device import NONE, Cameras
from mpl_desktop.camera.source import FrameSource, VideoSource
from mpl_desktop.camera.video import can_read_videos
from mpl_desktop.language.words import words_of
from mpl_desktop.widgets.controls import Combo, button, card, label
from mpl_desktop.widgets.fitted_picture import FittedPicture
from mpl_desktop.workspace.drops import VIDEO_FILTER

tr = words_of(__name__)

LEAST = 200
FILE, OTHER = "file", "other"
WAITING = tr("Waiting for the first picture")


class CameraView(QWidget):
    """`arrived` tells that `latest` is a new picture; `changed` that pictures come now, or do not any more.

    Nothing is kept of a picture once the next one is there.

    Attributes:
        latest: the newest picture; None while none comes.
    """

    arrived: ClassVar[Signal] = Signal()
    changed: ClassVar[Signal] = Signal()

    def __init__(self, cameras: Cameras, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cameras = cameras
        self._source: FrameSource | None = None
        self._path: Path | None = None
        self._shown = ""
        self.latest: QImage | None = None
        self.choice = Combo()
        self.choice.setAccessibleName(tr("Camera"))
        self.again = button(tr("Try again"), self.restart, icon="refresh")
        self.picture = FittedPicture(LEAST)
        self.picture.setAccessibleName(tr("What the camera sees"))
        self.words = label("", wrap=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.words.setAccessibleDescription(tr("Why there is no picture"))
        self._lay_out()
        self.choice.activated.connect(lambda _: self._chosen())
        cameras.changed.connect(self._cameras_changed)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(self.choice, 1)
        head.addWidget(self.again)
        said = card()
        inside = QVBoxLayout(said)
        inside.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.MARGIN)
        inside.addWidget(self.words)
        self.stack = QStackedWidget()
        self.stack.setMinimumHeight(LEAST)
        self.stack.addWidget(self.picture)
        self.stack.addWidget(said)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addLayout(head)
        layout.addWidget(self.stack, 1)

    def start(self) -> None:
        """Look for cameras and show the first one."""
        self._fill()
        self.restart()

    def stop(self) -> None:
        """Switch it off."""
        if self._source is not None:
            self._source.stop()
            self._source.deleteLater()
            self._source = None
        self.latest = None

    def restart(self) -> None:
        """Open what is chosen, from its beginning."""
        self.stop()
        self._fill()
        key = self.choice.currentData()
        found = next((one for one in self._cameras.found() if one.key == key), None)
        if key == FILE and self._path is not None:
            self._open(VideoSource(self._path))
        elif found is not None:
            self._open(found.open())
        else:
            self._say(self._cameras.trouble or NONE)
        self.changed.emit()

    def play(self, path: Path) -> None:
        """Show a video instead of a camera."""
        self._path = path
        self._fill()
        self.choice.setCurrentIndex(self.choice.findData(FILE))
        self.restart()

    def _fill(self) -> None:
        """List what there is; what was chosen stays while it is there."""
        chosen = self.choice.currentData()
        self.choice.clear()
        for one in self._cameras.found():
            self.choice.addItem(one.name, one.key)
        if not self.choice.count():
            self.choice.addItem(tr("No camera"), "")
        if can_read_videos():
            self.choice.addItem(self._path.name if self._path else tr("A video file…"), FILE)
            if self._path:
                self.choice.addItem(tr("Another video file…"), OTHER)
        place = self.choice.findData(chosen)
        self.choice.setCurrentIndex(max(0, place))

    def _chosen(self) -> None:
        key = self.choice.currentData()
        if key == OTHER or (key == FILE and self._path is None):
            found, _ = QFileDialog.getOpenFileName(self, tr("Choose a video"), "", VIDEO_FILTER)
            if found:
                self.play(Path(found))
                return
            self.choice.setCurrentIndex(max(0, self.choice.findData(self._shown)))
            return
        self.restart()

    def _open(self, source: FrameSource) -> None:
        self._shown = self.choice.currentData()
        self._source = source
        source.setParent(self)
        source.arrived.connect(self._took)
        source.failed.connect(self._failed)
        self._say(WAITING)
        source.start()

    def _took(self, image: QImage) -> None:
        first, self.latest = self.latest is None, image
        self.picture.show_picture(image)
        self.stack.setCurrentIndex(0)
        self.again.hide()
        if first:
            self.changed.emit()
        self.arrived.emit()

    def _failed(self, words: str) -> None:
        self.stop()
        self._say(words)
        self.changed.emit()

    def _say(self, words: str) -> None:
        self.latest = None
        self.words.setText(words)
        self.stack.setCurrentIndex(1)
        self.again.setVisible(words != WAITING and not self._cameras.trouble)

    def _cameras_changed(self) -> None:
        self._fill()
        if self._source is None and self.choice.currentData() != FILE:
            self.restart()


class CameraDialog(QDialog):
    """Its camera is on while it is open. Whoever inherits it makes `view`, and lets go of more in `let_go`.

    Attributes:
        running: whether the camera was switched on.
    """

    view: CameraView

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.running = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Switch the camera on."""
        super().showEvent(event)
        if not self.running:
            self.running = True
            self.view.start()

    def done(self, result: int) -> None:
        """Switch the camera off."""
        if self.running:
            self.running = False
            self.let_go()
            self.view.stop()
        super().done(result)

    def let_go(self) -> None:
        """End what asks the camera for pictures."""
