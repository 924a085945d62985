"""Ways to add pictures on the Images page, to a project of the program's own or to begin one."""

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QWidget

from mpl_desktop import theme
from mpl_desktop.dialogs.open_save import PICTURES_AND_ARCHIVES, choose_pictures
from mpl_desktop.language.words import words_of
from mpl_desktop.project.decisions import UNLABELLED
from mpl_desktop.widgets.controls import button
from mpl_desktop.widgets.empty_state import EmptyState
from mpl_desktop.workspace.workspace import Workspace

if TYPE_CHECKING:
    from mpl_desktop.camera.panel import CameraPanel

tr = words_of(__name__)


class AddingPictures(QObject):
    """Fills the menu of *Add pictures* and the links of the empty page.

    Args:
        workspace: where pictures go.
        folder: says which class is chosen; empty for none, or for several.
        parent: the page.
    """

    def __init__(self, workspace: Workspace, folder: Callable[[], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._work = workspace
        self._folder = folder
        self._page = parent
        self._panel: CameraPanel | None = None
        self.button = button(
            tr("Add pictures"),
            icon="image-plus-outline",
            tip=tr("Copy pictures into the chosen class, or without a class"),
        )
        self.menu = QMenu(parent)
        self.button.setMenu(self.menu)
        self.fill(self.menu)
        workspace.project_changed.connect(self._show_state)
        self._show_state()

    def fill(self, menu: QMenu) -> None:
        """Put the ways to add pictures into a menu."""
        menu.addAction(tr("Choose files…"), self.choose)
        menu.addAction(tr("From the camera…"), self.from_camera)
        menu.addAction(tr("From a video…"), self.from_video)

    def begin_with(self, empty: EmptyState) -> None:
        """Put the ways to begin a project with pictures under the words of the empty page."""
        unsorted = button(
            tr("Start with unsorted pictures…"),
            lambda: choose_pictures(self._page, self._work),
            kind="link",
            tip=tr("Choose pictures or an archive; they are copied, and then given classes one by one"),
        )
        camera = button(
            tr("Start with the camera…"),
            self.from_camera,
            kind="link",
            tip=tr("Take pictures, for one class after another or to be given classes later"),
        )
        video = button(
            tr("Start with a video…"),
            self.from_video,
            kind="link",
            tip=tr("Pictures are taken out of it, and then given classes one by one"),
        )
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GROUP)
        for link in (unsorted, camera, video):
            line.addWidget(link)
        empty.column.insertWidget(3, row, 0, Qt.AlignmentFlag.AlignHCenter)
        stops = [empty.button, unsorted, camera, video, *([empty.second] if empty.second else [])]
        for before, after in itertools.pairwise(stops):
            QWidget.setTabOrder(before, after)

    def choose(self) -> None:
        """Ask for pictures or archives and copy them into the chosen class."""
        found, _ = QFileDialog.getOpenFileNames(self._page, tr("Add pictures"), "", PICTURES_AND_ARCHIVES)
        if found:
            self._work.collector.add([Path(path) for path in found], self._folder() or UNLABELLED)

    def from_camera(self) -> None:
        """Show the camera, beside the window; once."""
        from mpl_desktop.camera.panel import open_panel  # noqa: PLC0415 - few ever ask for it

        if self._panel is not None:
            self._panel.raise_()
            self._panel.activateWindow()
        elif panel := open_panel(self._page, self._work, self._folder()):
            self._panel = panel
            panel.finished.connect(self._closed)

    def _closed(self) -> None:
        self._panel = None

    def from_video(self) -> None:
        """Ask for a video and take pictures out of it."""
        from mpl_desktop.camera.video_dialog import choose_videos  # noqa: PLC0415 - few ever ask for it

        choose_videos(self._page, self._work, self._folder())

    def _show_state(self) -> None:
        self.button.setVisible(self._work.collector.open_here)
