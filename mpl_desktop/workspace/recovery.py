"""Ways back to a project: its backup, a lock of another computer, a folder that moved, trainings that broke off."""

from pathlib import Path

from mpl_desktop.language.words import words_of
from mpl_desktop.messages import Action, Message, Page, for_failure
from mpl_desktop.project.file import (
    hold,
    lock_path,
    open_automatic,
    read_backup,
)
from mpl_desktop.project.project import read_project
from mpl_desktop.project.run_record import RunRecord
from mpl_desktop.workspace import unfinished
from mpl_desktop.workspace.trainings import Trainings, project_of
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.errors import EngineError

tr = words_of(__name__)


def open_backup(workspace: Workspace, path: Path) -> bool:
    """Open a project file as its backup has it; the file as it is becomes the backup. Returns whether it began."""
    if not workspace.save_now():
        return False
    workspace.opener.close()
    try:
        file = hold(path, workspace.file)
        project = read_backup(path)
    except (EngineError, OSError) as error:
        workspace.said.emit(for_failure(error))
        return False
    file.renew()
    workspace.opener.begin(file, project, changed=True)
    return True


def take_over(workspace: Workspace, path: Path, project_file: Path) -> bool:
    """Open what another computer seems to have open, on the person's word that it has not."""
    lock_path(project_file).unlink(missing_ok=True)
    return workspace.open(path)


def follow(workspace: Workspace, old: object, new: Path) -> bool:
    """A folder is elsewhere now: that of the open project, or one that could not be opened.

    `old` is the folder, or a project file with the folder that it names.
    """
    if isinstance(old, tuple):
        project_file, _root = old
        return workspace.open(project_file, root=new)
    folder = Path(str(old))
    if workspace.project and workspace.project.root == folder:
        return relocate(workspace, new)
    return open_moved(workspace, folder, new)


def relocate(workspace: Workspace, root: Path) -> bool:
    """Point the open project at the place where its folder is now. Returns whether that could be."""
    project = workspace.project
    if project is None:
        return False
    try:
        if project.path is None:  # its automatic file is named after the folder
            workspace.keep_file(open_automatic(workspace.automatic_file(root), root, workspace.file)[0])
    except (EngineError, OSError) as error:
        workspace.said.emit(for_failure(error))
        return False
    project.root = root
    workspace.mark_changed()
    workspace.project_changed.emit()
    workspace.rescan()
    return True


def open_moved(workspace: Workspace, old: Path, new: Path) -> bool:
    """Open a folder that was elsewhere when it was last open; what was decided about it goes along."""
    kept, there = workspace.automatic_file(old), workspace.automatic_file(new)
    if not kept.is_file() or there.is_file():
        return workspace.open(new)
    return workspace.open(new, lambda: _bring_along(workspace, kept, new))


def _bring_along(workspace: Workspace, kept: Path, root: Path) -> None:
    if workspace.file is None or workspace.project is None or workspace.project.path is not None:
        return
    try:
        project, _ = read_project(kept)
    except EngineError as error:
        workspace.said.emit(for_failure(error))
        return
    project.root, project.path = root, None
    workspace.show_project(workspace.file, project, ())
    workspace.mark_changed()


def offer_unfinished(workspace: Workspace) -> None:
    """Say which trainings broke off or were paused, with a button that goes on with them."""
    found = unfinished.offered(workspace.settings)
    if not found:
        return
    names = sorted({record.plan.data.name for record in found})
    last = found[0].name
    if len(found) == 1:
        words = tr("A training of {folder} was not finished ({name}).", folder=names[0], name=last)
    elif len(names) == 1:
        words = tr.many(
            len(found),
            "{n:,} training of {folder} was not finished; the last is of {name}.",
            "{n:,} trainings of {folder} were not finished; the last is of {name}.",
            folder=names[0],
            name=last,
        )
    else:
        words = tr.many(
            len(found),
            "{n:,} training was not finished; the last is of {name}.",
            "{n:,} trainings were not finished; the last is of {name}.",
            name=last,
        )
    workspace.said.emit(Message(words, "info", Action.GO_ON, tr("Go on training"), found))


def go_on(trainings: Trainings, records: list[RunRecord]) -> bool:
    """Open the project of the first record and resume all. Returns whether that began."""
    workspace, newest = trainings.workspace, records[0]
    if workspace.project is None or newest.path not in workspace.project.runs:
        return workspace.open(project_of(workspace.settings, newest), lambda: _resume(trainings, records))
    _resume(trainings, records)
    return True


def _resume(trainings: Trainings, records: list[RunRecord]) -> None:
    show_run(trainings, records[0])
    for record in records:
        shown = next((r for r in trainings.records if r.path == record.path), record)
        trainings.resume(shown)


def show_run(trainings: Trainings, record: RunRecord) -> None:
    """Go to the Train page with a run of the open project, which takes it in if it does not list it."""
    trainings.workspace.add_run(record.path)
    trainings.reload()
    trainings.workspace.go_to.emit(Page.TRAIN)
