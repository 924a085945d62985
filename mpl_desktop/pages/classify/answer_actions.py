"""What can be done with answers: save them, copy the images by class, make images shots of the project."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from mpl_desktop.dialogs.open_save import ask_for_target, is_samples
from mpl_desktop.messages import Action, Message, count, for_failure
from mpl_desktop.pages.classify import answers
from mpl_desktop.pages.classify.answers import Answer, Copied
from mpl_desktop.widgets.questions import asks
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.errors import EngineError
from mpl_engine.files.atomic import write_csv, write_text
from mpl_engine.files.copying import CopyFailed, copy_new


def ask_and_save(parent: QWidget, workspace: Workspace, given: Sequence[Answer], kind: str) -> None:
    """Ask for a file and save the answers as `csv` or `json`."""
    if path := ask_for_target(parent, "Save the answers", f"answers.{kind}", f".{kind}", f"*.{kind}"):
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
            Message(f"Saved {path.name}.", "success", Action.SHOW_FOLDER, "Show in folder", path.parent)
        )


def copy_into_folders(
    parent: QWidget,
    workspace: Workspace,
    given: Sequence[Answer],
    folder: Path | None,
    classes: Sequence[str] = (),
) -> None:
    """Copy the images into one folder per class; nothing is moved or overwritten. Asks if no folder is given."""
    if folder is None:
        found = QFileDialog.getExistingDirectory(parent, "Copy the images into folders in")
        if not found:
            return
        folder = Path(found)
    target = folder
    job = answers.copies(given, target, classes)
    task = workspace.jobs.submit(job, "Copying images", kind="export", place=workspace.place)
    task.failed.connect(lambda failure: workspace.said.emit(for_failure(failure)))
    task.succeeded.connect(lambda copied: workspace.said.emit(_copied_words(copied, target)))


def _copied_words(copied: Copied, folder: Path) -> Message:
    """What became of copying: all of it, or what is missing and why."""
    if not copied.failed:
        words = f"Copied {count(copied.done, 'image')} into {folder}."
        return Message(words, "success", Action.SHOW_FOLDER, "Show in folder", folder)
    every = copied.done + len(copied.failed)
    first = copied.failed[0]
    words = f"Copied {copied.done:,} of {count(every, 'image')}. "
    if len(copied.failed) == 1:
        return Message(f"{words}{first.path} could not be used: {first.reason}.", "warning")
    words += (
        f"{len(copied.failed):,} could not be copied, the first one because of {first.path}: {first.reason}."
    )
    return Message(words, "warning", Action.DETAILS, "Show them", copied.failed)


def send_back(parent: QWidget, workspace: Workspace, paths: Sequence[Path], folder: str) -> None:
    """Make images labelled shots of the project.

    One that lies in the project already gets the class; others are copied into the class's folder, after asking.
    """
    project, data = workspace.project, workspace.dataset
    if project is None or data is None or not paths:
        return
    homes = {data.root / image.path: (image.key, one.folder) for one in data.classes for image in one.images}
    inside = [homes[path] for path in paths if path in homes]
    outside = [path for path in paths if path not in homes]
    if inside:
        after = workspace.decisions.relabelled(
            dict.fromkeys([key for key, _ in inside], folder), dict(inside)
        )
        workspace.decide(f"Correct {count(len(inside), 'image')}", after)
    target = project.root / folder
    if outside and is_samples(project.root):
        words = (
            "The sample images stay as they are: open a folder of your own, and images can be added to it."
        )
        workspace.said.emit(Message(words, "warning"))
        return
    more = f"{count(len(outside), 'image')} will be copied into {target}."
    if not outside or not asks(parent, "Add to the project?", more, "Copy"):
        return
    failed, done = [], 0
    for path in outside:
        try:
            copy_new(path, target)
            done += 1
        except CopyFailed as error:
            failed.append(error)
    workspace.said.emit(_copied_words(Copied(done, tuple(failed)), target))
    workspace.rescan()
