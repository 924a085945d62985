"""Export for other programs: which form, how small, and where to. The work runs as a job of the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.dialogs.open_save import ask_for_target, with_ending
from mpl_desktop.jobs import modules as module_jobs
from mpl_desktop.jobs.runner import Task
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import Action, Message, for_failure
from mpl_desktop.widgets.controls import button, choice, label
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.formatting import percent

if TYPE_CHECKING:
    from mpl_engine.export.module_export import Export

tr = words_of(__name__)

FORMS = (
    (tr("Folder with a script and a model card"), "folder"),
    (tr("One ONNX file"), "onnx"),
    (tr("A web page that classifies offline"), "html"),
)
ENDINGS = {"folder": "", "onnx": ".onnx", "html": ".html"}
SIZES = (
    (tr("Exact (32 bit)"), "fp32"),
    (tr("Half the size (16 bit)"), "fp16"),
    (tr("A quarter of the size (8 bit)"), "int8"),
)
EXPLAINED = {
    "folder": tr(
        "classify.py in it needs only onnxruntime, pillow and numpy. The module is in it too, so that "
        "this program can open it again."
    ),
    "onnx": tr(
        "For ONNX Runtime and what else reads ONNX: preprocessed pixels in, probabilities out. Classes and "
        "preprocessing are in its metadata."
    ),
    "html": tr(
        "One file: open it in a browser of 2023 or newer, and drop pictures on it or choose them. It needs no "
        "network and no installation, and the pictures stay on the computer."
    ),
}
CHECK = tr("It is compared with this program before it is kept, and not kept if it answers differently.")


class ExportDialog(QDialog):
    """`module` is what is exported."""

    def __init__(self, workspace: Workspace, module: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace, self.module = workspace, module
        self.setWindowTitle(tr("Export for other programs"))
        self.setMinimumWidth(theme.scaled(480))
        self.form = choice(tr("Form"), FORMS)
        self.precision = choice(tr("Size of the numbers"), SIZES)
        self.about = label("", "muted", wrap=True)
        self.form.activated.connect(lambda _: self._choose())
        self._explain()
        form = QFormLayout()
        form.setHorizontalSpacing(theme.GROUP)
        form.setVerticalSpacing(theme.GAP)
        form.addRow(tr("Form"), self.form)
        form.addRow(tr("Numbers"), self.precision)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = button(tr("Export…"), kind="primary")
        box.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self.export)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.GROUP)
        layout.setSpacing(theme.GROUP)
        layout.addLayout(form)
        layout.addWidget(self.about)
        layout.addWidget(box)

    def _choose(self) -> None:
        """Numbers of the usual size for a form, which a person may change then."""
        usual = "fp16" if self.form.currentData() == "html" else "fp32"
        self.precision.setCurrentIndex(self.precision.findData(usual))
        self._explain()

    def _explain(self) -> None:
        self.about.setText(f"{EXPLAINED[self.form.currentData()]} {CHECK}")

    def export(self, out: Path | None = None) -> Task | None:
        """Start the export and close; asks where to if no place is given. None if the person gave up."""
        kind, precision = self.form.currentData(), self.precision.currentData()
        ending = ENDINGS[kind]
        if out is None:
            out = ask_for_target(
                self, tr("Export to"), f"classifier{ending}", ending, f"*{ending}" if ending else ""
            )
            if out is None:
                return None
        out = with_ending(out, ending)
        workspace, target = self.workspace, out
        task = workspace.jobs.submit(
            module_jobs.export(self.module, None, kind, precision, target),
            tr("Exporting"),
            kind="export",
            place=workspace.place,
        )
        task.failed.connect(lambda failure: workspace.said.emit(for_failure(failure)))
        task.succeeded.connect(lambda done: workspace.said.emit(exported(done, target)))
        self.accept()
        return task


def exported(done: "Export", path: Path) -> Message:
    """The banner for a finished export, with what was checked and how far it may differ."""
    text = tr(
        "Exported {file}. On {images} images it gives the same answer as this program for {share}; "
        "probabilities differ by at most {difference:.2g} (allowed: {allowed:g}).",
        file=path.name,
        images=done.images,
        share=percent(done.top1_agreement),
        difference=done.max_difference,
        allowed=done.allowed_difference,
    )
    return Message(text, "success", Action.SHOW_FOLDER, tr("Show in folder"), path.parent)
