"""Labels from a table into the open project: which file, and what became of its rows."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QWidget

from mpl_desktop.jobs import labels as label_jobs
from mpl_desktop.jobs.runner import Task
from mpl_desktop.language.words import sentences, words_of
from mpl_desktop.messages import Action, Listing, Message, for_failure
from mpl_desktop.project.labels import with_labels
from mpl_desktop.workspace.drops import ALL_FILES
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.formatting import comma_list
from mpl_engine.labels.matching import Matches
from mpl_engine.labels.table import LabelRow

if TYPE_CHECKING:
    from mpl_engine.data.dataset import Dataset

tr = words_of(__name__)

TABLES = f"{tr('Tables')} (*.csv *.tsv *.txt);;{ALL_FILES}"
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
        words = tr("The pictures were looked at again meanwhile. Import {table} once more.", table=path.name)
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
            "{n:,} picture got a class from {table}.",
            "{n:,} pictures got a class from {table}.",
            table=path.name,
        )
    ]
    if not changed:
        said = [tr("{table} changes nothing here.", table=path.name)]
    if new:
        said.append(tr("New: {classes}.", classes=comma_list(tuple(new), _NAMED)))
    left = {kind: group for kind in _WHY if (group := getattr(found, kind))}
    if not left:
        return Message(sentences(said), "success" if changed else "info")
    said += [
        _left_alone(kind, len(group), len(rows) if kind == next(iter(left)) else 0)
        for kind, group in left.items()
    ]
    lines = tuple(
        tr(
            "Line {line}: {file} – {label}: {why}",
            line=row.line,
            file=row.file or tr("(no file)"),
            label=row.label or tr("(no class)"),
            why=_WHY[kind],
        )
        for kind, group in left.items()
        for row in group
    )
    listing = Listing(tr("Rows that were left alone"), lines)
    return Message(sentences(said), "warning", Action.DETAILS, tr("Show them"), listing)


_WHY = {
    "strangers": tr("names no picture here"),
    "ambiguous": tr("could mean several pictures"),
    "disputed": tr("contradicts another"),
    "blank": tr("gives no class"),
}
"""Of a row that was left alone, by the fields of `Matches`."""


def _left_alone(kind: str, number: int, total: int) -> str:
    """How many rows were left alone, and why; of how many is said where `total` is not 0."""
    first, more = _LEFT[kind]
    return first(number, total) if total else more(number)


_LEFT: dict[str, tuple[Callable[[int, int], str], Callable[[int], str]]] = {
    "strangers": (
        lambda n, total: tr.many(
            n,
            "{n:,} of {total:,} rows names no picture here.",
            "{n:,} of {total:,} rows name no picture here.",
            total=total,
        ),
        lambda n: tr.many(n, "{n:,} names no picture here.", "{n:,} name no picture here."),
    ),
    "ambiguous": (
        lambda n, total: tr.many(
            n,
            "{n:,} of {total:,} rows could mean several pictures.",
            "{n:,} of {total:,} rows could mean several pictures.",
            total=total,
        ),
        lambda n: tr.many(n, "{n:,} could mean several pictures.", "{n:,} could mean several pictures."),
    ),
    "disputed": (
        lambda n, total: tr.many(
            n,
            "{n:,} of {total:,} rows contradicts another.",
            "{n:,} of {total:,} rows contradict each other.",
            total=total,
        ),
        lambda n: tr.many(n, "{n:,} contradicts another.", "{n:,} contradict each other."),
    ),
    "blank": (
        lambda n, total: tr.many(
            n,
            "{n:,} of {total:,} rows gives no class.",
            "{n:,} of {total:,} rows give no class.",
            total=total,
        ),
        lambda n: tr.many(n, "{n:,} gives no class.", "{n:,} give no class."),
    ),
}
