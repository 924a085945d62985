"""Labels from a table into the open project: which file, and what became of its rows."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from mpl_desktop.jobs import labels as label_jobs
from mpl_desktop.jobs.runner import Task
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import Action, Listing, Message, for_failure
from mpl_desktop.project.labels import with_labels
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.formatting import comma_list
from mpl_engine.labels.matching import Matches
from mpl_engine.labels.table import LabelRow

if TYPE_CHECKING:
    from mpl_engine.data.dataset import Dataset

tr = words_of(__name__)

TABLES = tr("Tables (*.csv *.tsv *.txt);;All files (*)")
_NAMED = 4
"""New classes that are named in the banner."""


def choose_labels(parent: QWidget, workspace: Workspace) -> None:
    """Ask for a table of labels and give the pictures of the open project its classes."""
    found, _ = QFileDialog.getOpenFileName(parent, tr("Import labels from a table"), "", TABLES)
    if found:
        import_labels(workspace, Path(found))


def import_labels(workspace: Workspace, path: Path) -> Task | None:
    """Read a table and label the pictures that it names, as one step that can be undone. None if nothing is open."""
    dataset = workspace.dataset
    if workspace.project is None or dataset is None:
        return None
    keys = [image.key for one in dataset.classes for image in one.images]
    task = workspace.jobs.submit(label_jobs.read(path, keys), tr("Reading labels"), place=workspace.place)
    task.failed.connect(lambda failure: workspace.said.emit(for_failure(failure)))
    task.succeeded.connect(lambda found: _take(workspace, dataset, path, *found))
    return task


def _take(
    workspace: Workspace, dataset: "Dataset", path: Path, rows: Sequence[LabelRow], found: Matches
) -> None:
    collection = workspace.collection()
    if collection is None or collection.dataset is not dataset:
        words = tr("The pictures were looked at again meanwhile. Import {path} once more.", path=path.name)
        workspace.said.emit(Message(words, "warning"))
        return
    after, new = with_labels(workspace.decisions, collection, found.labels)
    changed = sum(after.relabels.get(p.key, p.home) != p.folder for p in collection.pictures)
    workspace.decide(
        tr.many(changed, "Import labels of {n:,} picture", "Import labels of {n:,} pictures"), after
    )
    workspace.said.emit(imported(path, rows, found, changed, new))


def imported(
    path: Path, rows: Sequence[LabelRow], found: Matches, changed: int, new: Sequence[str]
) -> Message:
    """The banner for an import.

    Args:
        path: the table.
        rows: all of its rows.
        found: what they mean here.
        changed: how many pictures have another class now.
        new: classes that had to be made.
    """
    said = [
        tr.many(
            changed,
            "{n:,} picture got a class from {path}.",
            "{n:,} pictures got a class from {path}.",
            path=path.name,
        )
    ]
    if not changed:
        said = [tr("{path} changes nothing here.", path=path.name)]
    if new:
        said.append(tr("New: {new}.", new=comma_list(tuple(new), _NAMED)))
    lines = []
    of = tr.many(len(rows), "of {n:,} row", "of {n:,} rows")
    for group, one, many in (
        (found.strangers, tr("names no picture here"), tr("name no picture here")),
        (found.ambiguous, tr("could mean several pictures"), tr("could mean several pictures")),
        (found.disputed, tr("contradicts another"), tr("contradict each other")),
        (found.blank, tr("gives no class"), tr("give no class")),
    ):
        if group:
            verb = one if len(group) == 1 else many
            said.append(f"{len(group):,} {of} {verb}.")
            of = ""
            lines += [
                tr(
                    "Line {line}: {file} – {label}: {first}",
                    line=row.line,
                    file=row.file or tr("(no file)"),
                    label=row.label or tr("(no class)"),
                    first=one,
                )
                for row in group
            ]
    if not lines:
        return Message(" ".join(said), "success" if changed else "info")
    listing = Listing(tr("Rows that were left alone"), tuple(lines))
    return Message(" ".join(" ".join(said).split()), "warning", Action.DETAILS, tr("Show them"), listing)
