"""Labels out of the open project: in which form, and where to. The work runs as a job of the window."""

from collections.abc import Callable, Sequence
from pathlib import Path

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
from mpl_desktop.dialogs.open_save import ask_for_target
from mpl_desktop.jobs import labels as label_jobs
from mpl_desktop.jobs.runner import Task
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import Action, Message, for_failure
from mpl_desktop.project.collection import Collection
from mpl_desktop.widgets.controls import button, choice, label
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.files.names import folder_name, numbered
from mpl_engine.labels.export import Exported, Form, LabelledImage

tr = words_of(__name__)

FORMS: tuple[tuple[str, Form], ...] = (
    (tr("Table (CSV)"), "csv"),
    (tr("COCO (JSON)"), "coco"),
    (tr("Folders by class"), "folders"),
)
EXPLAINED: dict[Form, str] = {
    "csv": tr(
        "A row for each picture: its file and its class. Spreadsheets open it, and this program reads it again."
    ),
    "coco": tr(
        "One file in COCO's form for classification, which many tools for labelling and training read."
    ),
    "folders": tr(
        "A new folder with a folder for each class and the pictures in it. Your pictures stay where they are."
    ),
}
KINDS = ((tr("Copies of the pictures"), False), (tr("Links to the pictures"), True))


class ExportLabelsDialog(QDialog):
    """`collection` is what is exported: the pictures in use, with their classes."""

    def __init__(self, workspace: Workspace, collection: Collection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace, self.collection = workspace, collection
        self.setWindowTitle(tr("Export labels"))
        self.setMinimumWidth(theme.scaled(480))
        self.form = choice(tr("Form"), FORMS)
        self.kind = choice(tr("Copies or links"), KINDS)
        self.kind.setToolTip(tr("Where links cannot be made, there are copies"))
        self.parts = QCheckBox(tr("Say what is for training, validation and test"))
        self.parts.setToolTip(tr("As the parts are now: train, val and test"))
        self.about = label("", "muted", wrap=True)
        self.trouble = label("", "warning", wrap=True)
        self.trouble.hide()
        self.form.currentIndexChanged.connect(lambda _: self._explain())
        self.fields = QFormLayout()
        self.fields.setHorizontalSpacing(theme.GROUP)
        self.fields.setVerticalSpacing(theme.GAP)
        self.fields.addRow(tr("Form"), self.form)
        self.fields.addRow(tr("Pictures"), self.kind)
        self.fields.addRow(tr("Parts"), self.parts)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = button(tr("Export…"), kind="primary")
        box.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self.export)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.GROUP)
        layout.setSpacing(theme.GROUP)
        layout.addWidget(label(self._what(), wrap=True))
        layout.addLayout(self.fields)
        layout.addWidget(self.about)
        layout.addWidget(self.trouble)
        layout.addWidget(box)
        self._explain()

    def _what(self) -> str:
        used = sum(picture.used for picture in self.collection.pictures)
        classes = tr.many(len(self.collection.used_classes), "{n:,} class", "{n:,} classes")
        words = tr.many(used, "{n:,} picture of {classes}.", "{n:,} pictures of {classes}.", classes=classes)
        left = len(self.collection.pictures) - used
        if not left:
            return words
        more = tr.many(
            left,
            "{n:,} picture without a class, or left out, is not among them.",
            "{n:,} pictures without a class, or left out, are not among them.",
        )
        return f"{words} {more}"

    def _explain(self) -> None:
        self.about.setText(EXPLAINED[self.form.currentData()])
        self.fields.setRowVisible(self.kind, self.form.currentData() == "folders")

    def export(self, out: Path | None = None) -> Task | None:
        """Start the export and close; asks where to if no place is given. None if the person gave up."""
        form: Form = self.form.currentData()
        out = out or (self._ask_for_folder() if form == "folders" else self._ask_for_file(form))
        if out is None:
            return None
        parts, links, workspace, target = (
            self.parts.isChecked(),
            bool(self.kind.currentData()),
            self.workspace,
            out,
        )
        task = workspace.jobs.submit(
            label_jobs.export(labelled(self.collection, parts=parts), target, form, parts=parts, links=links),
            tr("Exporting labels"),
            kind="export",
            place=workspace.place,
        )
        task.failed.connect(lambda failure: workspace.said.emit(for_failure(failure)))
        task.succeeded.connect(lambda done: workspace.said.emit(exported(done, target, form)))
        if form == "folders":
            task.cancelled.connect(lambda: workspace.said.emit(_stopped(target)))
        self.accept()
        return task

    def _ask_for_file(self, form: Form) -> Path | None:
        ending = ".csv" if form == "csv" else ".json"
        return ask_for_target(self, tr("Export the labels to"), f"labels{ending}", ending, f"*{ending}")

    def _ask_for_folder(self) -> Path | None:
        found = QFileDialog.getExistingDirectory(self, tr("Make the new folder in"))
        if not found:
            return None
        root = self.collection.dataset.root
        if Path(found).resolve().is_relative_to(root.resolve()):
            self.trouble.setText(
                tr(
                    "“{folder}” is the folder of the pictures themselves. Choose another place.",
                    folder=root.name,
                )
            )
            self.trouble.show()
            return None
        return free_folder(Path(found), tr("{project} by class", project=self.workspace.place))


def free_folder(parent: Path, name: str) -> Path:
    """A folder that is not there yet."""
    number = 1
    while (found := parent / numbered(folder_name(name), "", number)).exists() or found.is_symlink():
        number += 1
    return found


def labelled(collection: Collection, *, parts: bool) -> Callable[[], Sequence[LabelledImage]]:
    """What makes the list of the pictures in use with their classes, and with their parts if wanted."""

    def make() -> list[LabelledImage]:
        files = {image.key: image for one in collection.dataset.classes for image in one.images}
        part_of = collection.parts if parts else {}
        return [
            LabelledImage(
                picture.path,
                files[picture.key].path,
                collection.names[picture.folder],
                files[picture.key].width,
                files[picture.key].height,
                part_of.get(picture.key, ""),
            )
            for picture in collection.filtered(set(), "", "")
            if picture.used
        ]

    return make


def exported(done: Exported, target: Path, form: Form) -> Message:
    """The banner for a finished export: what was written, and what was not and why."""
    if form != "folders":
        words = tr.many(
            done.images,
            "Saved the labels of {n:,} picture in {file}.",
            "Saved the labels of {n:,} pictures in {file}.",
            file=target.name,
        )
        return Message(words, "success", Action.SHOW_FOLDER, tr("Show in folder"), target.parent)
    words = _made(done.links, done.images - done.links, target.name)
    if not done.refused:
        return Message(words, "success", Action.SHOW_FOLDER, tr("Show in folder"), target)
    refused = tr.many(
        len(done.refused), "{n:,} picture could not be put there.", "{n:,} pictures could not be put there."
    )
    lines = tuple(f"{name}: {why}" for name, why in done.refused)
    return Message(f"{words} {refused}", "warning", Action.DETAILS, tr("Show them"), lines)


def _made(links: int, copies: int, folder: str) -> str:
    if not links:
        return tr.many(
            copies,
            "Made {n:,} copy of pictures in {folder}, in folders by class.",
            "Made {n:,} copies of pictures in {folder}, in folders by class.",
            folder=folder,
        )
    if not copies:
        return tr.many(
            links,
            "Made {n:,} link of pictures in {folder}, in folders by class.",
            "Made {n:,} links of pictures in {folder}, in folders by class.",
            folder=folder,
        )
    return tr(
        "Made {links} and {copies} of pictures in {folder}, in folders by class.",
        links=tr.many(links, "{n:,} link", "{n:,} links"),
        copies=tr.many(copies, "{n:,} copy", "{n:,} copies"),
        folder=folder,
    )


def _stopped(target: Path) -> Message:
    return Message(tr("Stopped. What was put into {folder} by then is there.", folder=target.name), "info")
