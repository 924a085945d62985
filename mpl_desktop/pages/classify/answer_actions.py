"""What can be done with answers: save them, copy the pictures by class, add pictures to the project."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from mpl_desktop.dialogs.open_save import ask_for_target, is_samples
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import Action, Message, Page, for_failure
from mpl_desktop.pages.classify import answers
from mpl_desktop.pages.classify.answers import Answer, Copied
from mpl_desktop.widgets.questions import asks
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.errors import EngineError
from mpl_engine.files.atomic import write_csv, write_text
from mpl_engine.files.copying import CopyFailed, copy_new

tr = words_of(__name__)


def ask_and_save(parent: QWidget, workspace: Workspace, given: Sequence[Answer], kind: str) -> None:
    """Ask for a file and save the answers as `csv` or `json`."""
    if path := ask_for_target(parent, tr("Save the answers"), f"answers.{kind}", f".{kind}", f"*.{kind}"):
        save(workspace, given, path)


def save(workspace: Workspace, given: Sequence[Answer], path: Path) -> None:
    """Save the answers, as CSV or JSON by the file's ending."""
    try:
        if path.suffix.lower() == ".json":
            write_text(path, answers.to_json(given))
        else:
            write_csv(path, answers.to_csv(given))
    except EngineError as error:
        workspace.said.emit(for_failure(error))
    else:
        workspace.said.emit(
            Message(
                tr("Saved {name}.", name=path.name),
                "success",
                Action.SHOW_FOLDER,
                tr("Show in folder"),
                path.parent,
            )
        )


def copy_into_folders(
    parent: QWidget,
    workspace: Workspace,
    given: Sequence[Answer],
    folder: Path | None,
    classes: Sequence[str] = (),
) -> None:
    """Copy the pictures into one folder per class; nothing is moved or overwritten. Asks if no folder is given."""
    if folder is None:
        found = QFileDialog.getExistingDirectory(parent, tr("Copy the pictures into folders in"))
        if not found:
            return
        folder = Path(found)
    target = folder
    job = answers.copies(given, target, classes)
    task = workspace.jobs.submit(job, tr("Copying pictures"), kind="export", place=workspace.place)
    task.failed.connect(lambda failure: workspace.said.emit(for_failure(failure)))
    task.succeeded.connect(lambda copied: workspace.said.emit(_copied_words(copied, target)))


def _copied_words(copied: Copied, folder: Path) -> Message:
    """What became of copying: all of it, or what is missing and why."""
    if not copied.failed:
        words = tr.many(
            copied.done,
            "Copied {n:,} picture into {folder}.",
            "Copied {n:,} pictures into {folder}.",
            folder=folder,
        )
        return Message(words, "success", Action.SHOW_FOLDER, tr("Show in folder"), folder)
    every = copied.done + len(copied.failed)
    first = copied.failed[0]
    if len(copied.failed) == 1:
        words = tr.many(
            every,
            "Copied {done:,} of {n:,} picture. {path} could not be used: {reason}.",
            "Copied {done:,} of {n:,} pictures. {path} could not be used: {reason}.",
            done=copied.done,
            path=first.path,
            reason=first.reason,
        )
        return Message(words, "warning")
    words = tr.many(
        every,
        "Copied {done:,} of {n:,} picture. {failed:,} could not be copied, the first one because of {path}: {reason}.",
        "Copied {done:,} of {n:,} pictures. {failed:,} could not be copied, the first one because of {path}: {reason}.",
        done=copied.done,
        failed=len(copied.failed),
        path=first.path,
        reason=first.reason,
    )
    return Message(words, "warning", Action.DETAILS, tr("Show them"), copied.failed)


def homes_of(workspace: Workspace) -> dict[Path, tuple[str, str]]:
    """Key and class folder of each picture of the open project, by its path."""
    data = workspace.dataset
    if data is None:
        return {}
    return {data.root / image.path: (image.key, one.folder) for one in data.classes for image in one.images}


def project_folders(workspace: Workspace) -> dict[str, str]:
    """The open project's class folders by display name."""
    data = workspace.dataset
    names = workspace.decisions.names
    return {names.get(one.folder, one.name): one.folder for one in data.classes} if data else {}


def _relabel(workspace: Workspace, folders: Mapping[tuple[str, str], str]) -> None:
    """Give pictures of the project other classes, by key and class folder of each, and say how many changed."""
    before = workspace.decisions.relabels
    new = {key: folder for (key, home), folder in folders.items() if before.get(key, home) != folder}
    if not new:
        workspace.said.emit(Message(tr("The project has that class for them already."), "info"))
        return
    workspace.decide(
        tr.many(len(new), "Correct {n:,} picture", "Correct {n:,} pictures"),
        workspace.decisions.relabelled(new, dict(folders.keys())),
    )
    words = tr.many(
        len(new),
        "{n:,} picture has another class in the project now. Train again to learn from it.",
        "{n:,} pictures have another class in the project now. Train again to learn from them.",
    )
    workspace.said.emit(Message(words, "success", Action.GO_TO, tr("Train"), Page.TRAIN))


def send_back(parent: QWidget, workspace: Workspace, folders: Mapping[Path, str]) -> tuple[Path, ...]:
    """Make pictures labelled ones of the project, by the class folder of each. Returns those that are in it now.

    One that lies in the project already gets the class, as one step that can be undone; others are copied into the
    folder of their class, after asking.
    """
    project = workspace.project
    if project is None or workspace.dataset is None or not folders:
        return ()
    homes = homes_of(workspace)
    inside = {path: folder for path, folder in folders.items() if path in homes}
    outside = {path: folder for path, folder in folders.items() if path not in homes}
    if inside:
        _relabel(workspace, {homes[path]: folder for path, folder in inside.items()})
    if outside and is_samples(project.root):
        words = tr(
            "The sample images stay as they are: open a folder of your own, and pictures can be added to it."
        )
        workspace.said.emit(Message(words, "warning"))
        return tuple(inside)
    target = project.root / next(iter(outside.values())) if len(set(outside.values())) == 1 else project.root
    more = (
        tr.many(
            len(outside),
            "{n:,} picture will be copied into {folder}.",
            "{n:,} pictures will be copied into {folder}.",
            folder=target,
        )
        if target != project.root
        else tr.many(
            len(outside),
            "{n:,} picture will be copied into {folder}, into the folder of its class.",
            "{n:,} pictures will be copied into {folder}, each into the folder of its class.",
            folder=target,
        )
    )
    if not outside or not asks(parent, tr("Add to the project?"), more, tr("Copy")):
        return tuple(inside)
    failed, done = [], []
    for path, folder in outside.items():
        try:
            copy_new(path, project.root / folder)
            done.append(path)
        except CopyFailed as error:
            failed.append(error)
    workspace.said.emit(_copied_words(Copied(len(done), tuple(failed)), target))
    workspace.rescan()
    return (*inside, *done)
