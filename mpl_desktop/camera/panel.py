"""Taking pictures with a camera: look, choose the class, press; hold to go on taking."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.camera.class_choice import ClassChoice
from mpl_desktop.camera.device import Cameras
from mpl_desktop.camera.keeping import TakenPictures
from mpl_desktop.camera.video import ELSEWHERE, takes_pictures
from mpl_desktop.camera.view import CameraDialog, CameraView
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import Message
from mpl_desktop.widgets.controls import button, fit, label
from mpl_desktop.widgets.fitted_picture import FittedPicture
from mpl_desktop.workspace.workspace import Workspace

tr = words_of(__name__)

WIDTH, HEIGHT, LAST = 560, 600, 56
HOLD_MS, EVERY_MS = 500, 250
"""How long the button is held until more pictures are taken, and from one to the next."""

PRIVACY = tr(
    "Nothing of what the camera sees is kept but the pictures that you take, and they stay on this computer."
)
HOLD = tr("Hold the button, or the space bar, to go on taking: four a second.")


class CameraPanel(CameraDialog):
    """Stands beside the window, which can be used meanwhile.

    Args:
        workspace: where the pictures go.
        folder: of the class to begin with; empty for none.
        parent: the page.
        cameras: what there is; None for those of the computer.
    """

    def __init__(
        self,
        workspace: Workspace,
        folder: str = "",
        parent: QWidget | None = None,
        cameras: Cameras | None = None,
    ) -> None:
        super().__init__(parent)
        self._work = workspace
        self.setWindowTitle(tr("Pictures from the camera"))
        fit(self, WIDTH, HEIGHT)
        self.view = CameraView(cameras or Cameras(self), self)
        self.pictures = TakenPictures(workspace)
        self.choice = ClassChoice(workspace, folder)
        self.take = button(tr("Take a picture"), kind="primary", icon="camera-outline", tip=HOLD)
        self.take.setProperty("extent", "large")
        self.last = FittedPicture(LAST)
        self.last.setFixedSize(LAST * 2, LAST)
        self.last.setAccessibleName(tr("The picture that was taken last"))
        self.said = label("", wrap=True)
        self.undo = button(
            tr("Undo the last"),
            self.pictures.undo_last,
            icon="undo",
            tip=tr("Take the last picture away again"),
        )
        self._hold = QTimer(self)
        self._hold.timeout.connect(self._go_on)
        self._taken_at: object = None
        self._lay_out()
        self.take.pressed.connect(self._pressed)
        self.take.released.connect(self._hold.stop)
        self.choice.activated.connect(lambda _: self.take.setFocus())
        if (line := self.choice.lineEdit()) is not None:
            line.returnPressed.connect(self.take.setFocus)
        self.view.changed.connect(self._show_state)
        self.pictures.changed.connect(self._show_state)
        self.pictures.failed.connect(self._hold.stop)  # the next one would fail alike
        workspace.project_changed.connect(self._project_changed)
        workspace.closing.connect(self.close)
        self._show_state()

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.GROUP, theme.MARGIN, theme.GROUP)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.view, 1)
        into = QHBoxLayout()
        into.setSpacing(theme.GAP)
        into.addWidget(label(tr("Class")))
        into.addWidget(self.choice, 1)
        layout.addLayout(into)
        layout.addWidget(self.take)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GAP)
        foot.addWidget(self.last)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.undo)
        layout.addLayout(foot)
        layout.addWidget(label(PRIVACY, "caption", wrap=True))

    def let_go(self) -> None:
        """Take no more; what was taken is in the project."""
        self._hold.stop()
        self.pictures.end()

    def _pressed(self) -> None:
        self.take_picture()
        self._hold.start(HOLD_MS)

    def _go_on(self) -> None:
        self._hold.setInterval(EVERY_MS)
        self.take_picture()

    def take_picture(self) -> None:
        """Keep what the camera sees now in the chosen class; a picture that was kept already is not kept again."""
        image = self.view.latest
        if image is None or image is self._taken_at:
            return
        if self._work.project is None and not self._work.collector.begin(tr("Camera pictures")):
            return
        folder = self.choice.folder()
        if folder is not None and self.pictures.take(image, folder):
            self._taken_at = image

    def _show_state(self) -> None:
        sees = self.view.latest is not None
        if sees and not self.take.isEnabled():
            self.take.setEnabled(True)
            if not self.choice.hasFocus():
                self.take.setFocus()  # the space bar takes a picture at once
        elif not sees:
            self.take.setEnabled(False)
            self._hold.stop()
        number = len(self.pictures.kept)
        self.undo.setEnabled(bool(number) and not self.pictures.busy)
        self.last.show_picture(self.pictures.last)
        self.said.setText(
            tr.many(number, "{n:,} picture taken.", "{n:,} pictures taken.") if number else HOLD
        )

    def _project_changed(self) -> None:
        if not takes_pictures(self._work):
            self.close()


def open_panel(parent: QWidget, workspace: Workspace, folder: str = "") -> CameraPanel | None:
    """Show the camera beside the window; None where pictures cannot go into the open project, which is said."""
    if not takes_pictures(workspace):
        workspace.said.emit(Message(ELSEWHERE, "warning"))
        return None
    panel = CameraPanel(workspace, folder, parent)
    panel.show()
    return panel
