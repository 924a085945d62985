"""Choosing the model to learn with: the built-in one, a published one (asks before it downloads), or a file."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QInputDialog, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.jobs import training as training_jobs
from mpl_desktop.jobs.runner import Task
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import for_failure
from mpl_desktop.pages.train.settings.model_words import about, shown, title
from mpl_desktop.system.memory import total_bytes
from mpl_desktop.widgets.controls import Combo, ProgressBar, button, label
from mpl_desktop.widgets.questions import asks, asks_yes_or_no
from mpl_desktop.workspace.estimates import seconds_per_picture
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.backbones.catalogue import CatalogueEntry, catalogue
from mpl_engine.backbones.errors import AmbiguousActivation
from mpl_engine.backbones.spec import BUILT_IN
from mpl_engine.errors import EngineError
from mpl_engine.events import Progress
from mpl_engine.formatting import human_size

tr = words_of(__name__)

LOCAL = "local"
SUGGESTED = "ViT-B-32:datacomp_xl_s13b_b90k"
"""Free to use, and light enough for a laptop."""


class BackboneChoice(QWidget):
    """The list with what is known of the chosen one; `note` is a row for elsewhere, seen while it is not there yet."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.entries: tuple[CatalogueEntry, ...] = ()
        self._task: Task | None = None
        self._memory = total_bytes()
        self.combo = Combo()
        self.combo.setAccessibleName(tr("Model"))
        self.combo.setMinimumWidth(180)
        self.setFocusProxy(self.combo)
        self.about = label("", "caption", wrap=True)
        self.larger = button(tr("Use a larger one"), lambda: self.choose(SUGGESTED), kind="link")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.combo)
        below = QHBoxLayout()
        below.addWidget(self.about, 1)
        below.addWidget(self.larger)
        column.addLayout(below)
        self._make_note()
        self.combo.activated.connect(self._activated)
        workspace.project_changed.connect(self.refresh)
        self.refresh()

    def _make_note(self) -> None:
        self.note = QWidget()
        self.words = label("", "muted", wrap=True)
        self.bar = ProgressBar(tr("Download"))
        self.bar.setFixedWidth(140)
        self.act = button(tr("Download…"), self.download)
        self.cancel = button(tr("Cancel"), self._cancel, tip=tr("Stop the download; what arrived is kept"))
        row = QHBoxLayout(self.note)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(self.words, 1)
        for widget in (self.bar, self.act, self.cancel):
            row.addWidget(widget)

    @property
    def name(self) -> str:
        """The chosen model's name."""
        return self.workspace.option("backbone", BUILT_IN)

    @property
    def entry(self) -> CatalogueEntry | None:
        """The chosen one's line of the catalogue; None for a file."""
        return next((e for e in self.entries if e.name == self.name), None)

    @property
    def ready(self) -> bool:
        """Whether the chosen one is on this computer."""
        return self.entry is None or self.entry.downloaded

    def refresh(self) -> None:
        """Look again at what is downloaded and what the project uses."""
        self.entries = catalogue()
        with QSignalBlocker(self.combo):
            self.combo.clear()
            for heading, entries in shown(self.entries, (SUGGESTED, self.name), self._memory):
                self._add_heading(heading)
                for entry in entries:
                    self.combo.addItem(title(entry, self._memory), entry.name)
            self._add_heading(tr("Your own"))
            if self.entry is None:
                self.combo.addItem(Path(self.name.partition(":")[2]).name or self.name, self.name)
            self.combo.addItem(tr("A file on this computer…"), LOCAL)
            self.combo.view().setMinimumWidth(self.combo.view().sizeHintForColumn(0) + 2 * theme.GAP)
            self.combo.setCurrentIndex(max(0, self.combo.findData(self.name)))
        self._say()
        self.changed.emit()

    def _add_heading(self, words: str) -> None:
        """A line that names the models under it and cannot be chosen."""
        self.combo.addItem(words)
        model = self.combo.model()
        assert isinstance(model, QStandardItemModel)  # noqa: S101 - what a QComboBox makes
        model.item(self.combo.count() - 1).setEnabled(False)

    def choose(self, name: str) -> None:
        """Use a model; nothing is downloaded yet."""
        self.workspace.set_option("backbone", name)
        if self.workspace.project:
            self.workspace.project.settings.pop("quick_gelu", None)
        self.refresh()

    def _activated(self, index: int) -> None:
        name = str(self.combo.itemData(index))
        if name == LOCAL:
            self.choose_file()
        else:
            self.choose(name)

    def choose_file(self) -> None:
        """Ask for a weights file and what is in it."""
        from mpl_engine.backbones.architectures import supported_architectures  # noqa: PLC0415
        from mpl_engine.backbones.resolve import resolve  # noqa: PLC0415 - only here

        kinds = f"{tr('Weights')} (*.safetensors *.pt *.pth *.bin)"
        found, _ = QFileDialog.getOpenFileName(self, tr("Choose a weights file"), "", kinds)
        known = supported_architectures()
        arch = ""
        if found:
            start = known.index("ViT-B-32") if "ViT-B-32" in known else 0
            arch, _ = QInputDialog.getItem(
                self, tr("Weights file"), tr("Which architecture is it?"), known, start, editable=False
            )
        if not found or not arch:
            self.refresh()
            return
        name = f"{arch}:{found}"
        gelu: bool | None = None
        try:
            resolve(name)
        except AmbiguousActivation:
            question = tr("Was it trained with QuickGELU? OpenAI, MetaCLIP and DFN weights were.")
            gelu = asks_yes_or_no(self, question)
        except EngineError as error:
            self.workspace.said.emit(for_failure(error))
            self.refresh()
            return
        self.choose(name)
        if gelu is not None:
            self.workspace.set_option("quick_gelu", gelu)

    def download(self) -> None:
        """Ask, then fetch the chosen model; it goes on where an earlier try stopped."""
        entry = self.entry
        if entry is None or entry.downloaded or self._task:
            return
        more = tr(
            "{size} from {origin}. Licence: {licence}.",
            size=human_size(entry.size_bytes),
            origin=entry.source,
            licence=entry.licence,
        )
        if not asks(self, tr("Download {name}?", name=entry.name), more, tr("Download")):
            return
        task = self.workspace.downloads.submit(
            training_jobs.download(entry.name), tr("Downloading {name}", name=entry.name), kind="download"
        )
        self._task = task
        task.events.connect(self._progress)
        task.succeeded.connect(lambda _: self._ended(None))
        task.failed.connect(self._ended)
        task.cancelled.connect(lambda: self._ended(None))
        self._say()

    def _cancel(self) -> None:
        if self._task:
            self._task.cancel()
            self.words.setText(tr("Stopping the download"))

    def _progress(self, events: tuple[object, ...]) -> None:
        last = events[-1]
        if isinstance(last, Progress) and last.total:
            self.bar.setRange(0, 1000)
            self.bar.setValue(round(1000 * last.done / last.total))
            self.words.setText(
                tr(
                    "Downloading {name}: {done} of {size}",
                    name=self.name,
                    done=human_size(last.done),
                    size=human_size(last.total),
                )
            )

    def _ended(self, failure: object) -> None:
        self._task = None
        self.refresh()
        if failure is not None:
            message = for_failure(failure)
            self.workspace.said.emit(message)
            self.words.setText(tr("{problem} Or choose a file on this computer.", problem=message.text))
            self.act.setText(tr("Try again"))

    def _say(self) -> None:
        entry, busy = self.entry, self._task is not None
        self.bar.setVisible(busy)
        self.bar.setRange(0, 0)
        self.cancel.setVisible(busy)
        self.act.setText(tr("Download…"))
        self.act.setVisible(not busy)
        self.note.setVisible(busy or not self.ready)
        if busy:
            self.words.setText(tr("Downloading {name}", name=self.name))
        elif entry is not None:
            self.words.setText(
                tr(
                    "The chosen model, {name}, is not on this computer: {size} from {origin}.",
                    name=" ".join(filter(None, (entry.arch, entry.tag))),
                    size=human_size(entry.size_bytes),
                    origin=entry.source,
                )
            )
        self.larger.setVisible(entry is not None and entry.built_in)
        if entry is None:
            self.about.setText(tr("Your own: {file}", file=self.name.partition(":")[2]))
        elif entry.built_in:
            suggested = next((e for e in self.entries if e.name == SUGGESTED), None)
            there = suggested is not None and suggested.downloaded
            size = human_size(suggested.size_bytes) if suggested else ""
            self.about.setText(
                tr("ViT-B-32 learned from far more pictures (it is on this computer).")
                if there
                else tr("ViT-B-32 learned from far more pictures ({size} to download).", size=size)
            )
        else:
            seconds = seconds_per_picture(self.workspace.settings, entry, self.workspace.device or "CPU")
            self.about.setText(about(entry, seconds))

    def fetch(self, name: str) -> None:
        """Choose a model and download it."""
        self.choose(name)
        self.download()
