"""Asks which folder or project to open and where to save it; opens the system's file manager."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mpl_desktop.dialogs.save_dialog import ask_for_target
from mpl_desktop.messages import Message
from mpl_desktop.project.project import SUFFIX
from mpl_desktop.system import log_file
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.files.paths import resource


def choose_folder(parent: QWidget, workspace: Workspace) -> None:
    """Ask for an image folder and open it."""
    start = str(workspace.settings.recent[0].parent) if workspace.settings.recent else ""
    if found := QFileDialog.getExistingDirectory(parent, "Open a folder of classes", start):
        workspace.open(Path(found))


def choose_project(parent: QWidget, workspace: Workspace) -> None:
    """Ask for a project file and open it."""
    found, _ = QFileDialog.getOpenFileName(parent, "Open a project", "", f"Projects (*{SUFFIX})")
    if found:
        workspace.open(Path(found))


def save_project(parent: QWidget, workspace: Workspace, *, ask: bool) -> None:
    """Save the project; where to is asked the first time, or when told to."""
    project = workspace.project
    if not project:
        return
    path = project.path
    if ask or path is None:
        start = str(path or project.root.parent / f"{project.root.name}{SUFFIX}")
        path = ask_for_target(parent, "Save the project", start, SUFFIX, f"Projects (*{SUFFIX})")
        if path is None:
            return
    if workspace.save_as(path):
        workspace.said.emit(Message(f"Saved as {path.name}.", "success"))


def open_samples(workspace: Workspace) -> None:
    """Open the sample images that came with the program."""
    try:
        workspace.open(resource("samples"))
    except FileNotFoundError:
        workspace.said.emit(Message("The sample images are missing from this installation.", "warning"))


def is_samples(root: Path) -> bool:
    """Whether a folder is the program's own sample images, to which nothing may be added."""
    try:
        return root.resolve() == resource("samples").resolve()
    except FileNotFoundError:
        return False


def show_in_folder(path: Path) -> None:
    """Open the system's file manager at a file's folder."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path if path.is_dir() else path.parent)))


def show_logs() -> None:
    """Open the folder of the log files."""
    written = log_file.path()
    show_in_folder(written or log_file.default_folder())
