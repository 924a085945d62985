"""What is asked before pictures are taken out of videos: how many, and of which class they are."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from mpl_desktop import theme
from mpl_desktop.camera.class_choice import ClassChoice
from mpl_desktop.camera.video import ELSEWHERE, MISSING, RATE, can_read_videos, take_pictures, takes_pictures
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import Message
from mpl_desktop.widgets.controls import button, choice, label
from mpl_desktop.workspace.drops import VIDEO_FILTER
from mpl_desktop.workspace.workspace import Workspace

tr = words_of(__name__)

WIDTH = 520
RATES = (
    (tr("1 every 10 seconds"), 0.1),
    (tr("1 every 5 seconds"), 0.2),
    (tr("1 every 2 seconds"), 0.5),
    (tr("1 a second"), 1.0),
    (tr("2 a second"), RATE),
    (tr("5 a second"), 5.0),
    (tr("10 a second"), 10.0),
)
"""Words, and pictures for each second."""

ABOUT = tr(
    "Pictures are taken at even distances and copied into the project, at most 2,000 of one video. The video itself is "
    "only read."
)


class VideoDialog(QDialog):
    """Takes the pictures when it is accepted.

    Args:
        workspace: where the pictures go.
        paths: the videos.
        folder: of the class to begin with; empty for none.
        parent: the page.
    """

    def __init__(
        self, workspace: Workspace, paths: list[Path], folder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._work = workspace
        self._paths = paths
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Pictures from a video"))
        self.setMinimumWidth(theme.scaled(WIDTH))
        self.rate = choice(tr("How many pictures"), RATES)
        self.rate.setCurrentIndex(self.rate.findData(RATE))
        self.choice = ClassChoice(workspace, folder)
        self.skip = QCheckBox(tr("Leave out pictures that look like one before"))
        self.skip.setChecked(True)
        self.missing = label("" if can_read_videos() else MISSING, "warning", wrap=True)
        self.missing.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.missing.setVisible(not can_read_videos())
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = button(tr("Take pictures"), kind="primary")
        self.take.setEnabled(can_read_videos())
        self.take.setDefault(True)
        box.addButton(self.take, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self._accept)
        box.rejected.connect(self.reject)
        name = paths[0].name if len(paths) == 1 else tr.many(len(paths), "{n:,} video", "{n:,} videos")
        form = QFormLayout()
        form.setSpacing(theme.GAP)
        form.addRow(tr("From"), label(name, wrap=True))
        form.addRow(tr("Class"), self.choice)
        form.addRow(tr("How many"), self.rate)
        form.addRow("", self.skip)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.GROUP)
        layout.setSpacing(theme.GROUP)
        layout.addWidget(label(ABOUT, wrap=True))
        layout.addLayout(form)
        layout.addWidget(self.missing)
        layout.addWidget(box)

    def _accept(self) -> None:
        folder = self.choice.folder()
        if folder is not None:
            take_pictures(
                self._work,
                self._paths,
                folder,
                rate=self.rate.currentData(),
                skip_alike=self.skip.isChecked(),
            )
            self.accept()


def ask_about(
    parent: QWidget, workspace: Workspace, paths: list[Path], folder: str = ""
) -> VideoDialog | None:
    """Ask how to take pictures out of these videos; None where they cannot go into the open project, which is said."""
    if not takes_pictures(workspace):
        workspace.said.emit(Message(ELSEWHERE, "warning"))
        return None
    dialog = VideoDialog(workspace, paths, folder, parent)
    dialog.open()
    return dialog


def choose_videos(parent: QWidget, workspace: Workspace, folder: str = "") -> None:
    """Ask for videos, then how to take pictures out of them."""
    if not takes_pictures(workspace):
        workspace.said.emit(Message(ELSEWHERE, "warning"))
        return
    if not can_read_videos():
        workspace.said.emit(Message(MISSING, "warning"))
        return
    found, _ = QFileDialog.getOpenFileNames(parent, tr("Choose a video"), "", VIDEO_FILTER)
    if found:
        ask_about(parent, workspace, [Path(path) for path in found], folder)
