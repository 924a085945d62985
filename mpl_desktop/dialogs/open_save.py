"""Asks which folder or project to open and where to save; opens the system's file manager.

The name that is written in the end is the name that is asked about.
"""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mpl_desktop.language.words import listed, words_of
from mpl_desktop.messages import Message, Page
from mpl_desktop.project.project import SUFFIX
from mpl_desktop.system import log_file
from mpl_desktop.widgets.questions import asks
from mpl_desktop.workspace.drops import ALL_FILES, IMAGE_ENDINGS
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.files.paths import resource

tr = words_of(__name__)

PICTURES_AND_ARCHIVES = f"{tr('Pictures and archives')} (*.zip {IMAGE_ENDINGS});;{ALL_FILES}"
PROJECTS = f"{tr('Projects')} (*{SUFFIX})"


def choose_folder(parent: QWidget, workspace: Workspace) -> None:
    """Ask for an image folder and open it."""
    start = str(workspace.settings.recent[0].parent) if workspace.settings.recent else ""
    if found := QFileDialog.getExistingDirectory(parent, tr("Open a folder of classes"), start):
        workspace.open(Path(found))


def choose_pictures(parent: QWidget, workspace: Workspace) -> None:
    """Ask for pictures or archives and begin a project with copies of them."""
    start = str(workspace.settings.recent[0].parent) if workspace.settings.recent else ""
    found, _ = QFileDialog.getOpenFileNames(
        parent, tr("Choose unsorted pictures"), start, PICTURES_AND_ARCHIVES
    )
    if found:
        task = workspace.collector.start([Path(path) for path in found])
        task.succeeded.connect(lambda _: workspace.go_to.emit(Page.LABEL) if workspace.project else None)


def choose_project(parent: QWidget, workspace: Workspace) -> None:
    """Ask for a project file and open it."""
    start = str(workspace.settings.recent[0].parent) if workspace.settings.recent else ""
    found, _ = QFileDialog.getOpenFileName(parent, tr("Open a project"), start, PROJECTS)
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
        path = ask_for_target(parent, tr("Save the project"), start, SUFFIX, PROJECTS)
        if path is None:
            return
    if workspace.save_as(path):
        workspace.said.emit(Message(tr("Saved as {name}.", name=path.name), "success"))


def open_samples(workspace: Workspace) -> None:
    """Open the sample images that came with the program."""
    try:
        workspace.open(resource("samples"))
    except FileNotFoundError:
        workspace.said.emit(Message(tr("The sample images are missing from this installation."), "warning"))


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


def ask_for_target(
    parent: QWidget,
    title: str,
    start: str,
    ending: str,
    kinds: str = "",
    written: Callable[[Path], Sequence[Path]] = lambda chosen: (chosen,),
) -> Path | None:
    """Ask for a file to write. None if the person gave up.

    Args:
        parent: the widget that asks.
        title: of the dialog.
        start: the name or path that it proposes.
        ending: with its dot, such as `.csv`; put behind a name that does not have it. Empty for none.
        kinds: the dialog's filter.
        written: all paths that will be written when this one is chosen.
    """
    while True:
        # The dialog itself would ask about the name as it was typed, which need not be the one that is written.
        option = QFileDialog.Option.DontConfirmOverwrite
        found, _ = QFileDialog.getSaveFileName(parent, title, start, kinds, "", option)
        if not found:
            return None
        path = with_ending(Path(found), ending)
        there = [one for one in written(path) if one.exists() or one.is_symlink()]
        if not there or asks(parent, *_question(there)):
            return path
        start = str(path)


def with_ending(path: Path, ending: str) -> Path:
    """The path with an ending; nothing of its name is taken away, whatever stands behind a dot in it."""
    name = path.name
    if not ending or name.lower().endswith(ending):
        return path
    return path.with_name(name + (ending[1:] if name.endswith(".") else ending))


def _question(there: Sequence[Path]) -> tuple[str, str, str]:
    more = tr("In {folder}. What is in it now is lost.", folder=there[0].parent)
    if len(there) == 1:
        return tr("{name} is there already. Replace it?", name=there[0].name), more, tr("Replace")
    names = listed(path.name for path in there)
    return (
        tr.many(
            len(there),
            "{n:,} file is there already: {names}. Replace it?",
            "{n:,} files are there already: {names}. Replace them?",
            names=names,
        ),
        more,
        tr("Replace"),
    )
