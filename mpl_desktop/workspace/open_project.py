"""The project that is open: its file, the scanned folder, what was decided and how that is undone and written."""

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from mpl_desktop.language.words import words_of
from mpl_desktop.messages import Action, Message, for_failure
from mpl_desktop.project.collection import Collection
from mpl_desktop.project.decisions import Change, Decisions
from mpl_desktop.project.file import ProjectFile, ProjectInUse, hold
from mpl_desktop.project.plan import plan_of
from mpl_desktop.project.project import SUFFIX, Project
from mpl_desktop.system.settings import Settings
from mpl_desktop.widgets.plain_text import caption
from mpl_desktop.workspace.autosave import Autosave
from mpl_engine.errors import EngineError

if TYPE_CHECKING:
    from mpl_engine.data.dataset import Dataset

tr = words_of(__name__)


class OpenProject(QObject):
    """`project` is None while nothing is open; `scanning` carries the `Task` that looks at the folder, or None."""

    project_changed: ClassVar[Signal] = Signal()
    dataset_changed: ClassVar[Signal] = Signal()
    decisions_changed: ClassVar[Signal] = Signal()
    runs_changed: ClassVar[Signal] = Signal()
    scanning: ClassVar[Signal] = Signal(object)
    said: ClassVar[Signal] = Signal(object)
    status_changed: ClassVar[Signal] = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self.project: Project | None = None
        self.dataset: Dataset | None = None
        self.file: ProjectFile | None = None
        self.undo = QUndoStack(self)
        self.autosave = Autosave(self._save, self)
        self._failing = False

    def keep_file(self, file: ProjectFile) -> None:
        """Hold this file; the one before is free for others."""
        if self.file and self.file is not file:
            self.file.close()
        self.file = file

    @property
    def place(self) -> str:
        """What jobs are said to be about: the open project's name, or nothing."""
        return self.project.name if self.project else ""

    @property
    def decisions(self) -> Decisions:
        """The open project's decisions; empty ones without a project."""
        return self.project.decisions if self.project else Decisions()

    def collection(self) -> Collection | None:
        """The open folder as the person decided it, computed now; None while nothing is known of it."""
        if self.project is None or self.dataset is None:
            return None
        return Collection(self.dataset, self.project.decisions, plan_of(self.project, self.dataset))

    def decide(self, text: str, after: Decisions) -> None:
        """Change the decisions as one step that can be undone; `text` names it in the Edit menu."""
        if self.project and after != self.project.decisions:
            self.undo.push(Change(caption(text), self.project.decisions, after, self._put_decisions))

    def _put_decisions(self, decisions: Decisions) -> None:
        if self.project:
            self.project.decisions = decisions
            self.mark_changed()
            self.decisions_changed.emit()

    def set_option(self, name: str, value: object) -> None:
        """Keep one of the project's settings, such as the template or the backbone."""
        if self.project and self.project.settings.get(name) != value:
            self.project.settings[name] = value
            self.mark_changed()
            self.status_changed.emit()

    def option(self, name: str, default: str = "") -> str:
        """One of the project's settings as text."""
        value = self.project.settings.get(name) if self.project else None
        return value if isinstance(value, str) else default

    def add_run(self, run: Path) -> None:
        """Put a run into the project's history, on disk at once: a crash must not lose what was trained."""
        if self.project and run not in self.project.runs:
            self.project.runs.append(run)
            self.mark_changed()
            self.save_now()
        self.runs_changed.emit()

    def runs_folder(self) -> Path:
        """Where the open project's runs go."""
        return self.settings.data / "runs" / (self.project.id() if self.project else "none")

    def mark_changed(self) -> None:
        """Write the project file soon."""
        if self.project:
            self.autosave.changed()

    def save_now(self) -> bool:
        """Write the project file if something changed. Returns whether all is on disk."""
        return self.autosave.now()

    def _save(self) -> bool:
        if not self.project or not self.file:
            return True
        saved = self._write(self.file, tr("The project's changes are not on disk yet."))
        if saved and self._failing:
            self.said.emit(Message(tr("The project's changes are on disk now."), "success"))
        self._failing = not saved
        return saved

    def save_as(self, path: Path) -> bool:
        """Write the project to a file that the person chose and keep using that."""
        if not self.project or not self.file:
            return False
        try:
            file = hold(path, self.file)
        except ProjectInUse as error:
            self.said.emit(for_failure(error))
            return False
        kept = tr("The project's changes are on disk where they were.")
        if self.autosave.dirty:
            kept = tr("The project's changes are not on disk yet.")
        if not self._write(file, kept):
            if file is not self.file:
                file.close()
            return False
        self.keep_file(file)
        self.autosave.forget()
        self._failing = False
        self.project.path = path
        self.settings.add_recent(path)
        self.project_changed.emit()
        return True

    def _write(self, file: ProjectFile, kept: str) -> bool:
        assert self.project is not None  # noqa: S101 - both callers looked
        try:
            if self.project.path is None:  # the program's own folder may have been cleared
                file.path.parent.mkdir(parents=True, exist_ok=True)
            file.write(self.project)
        except (EngineError, OSError) as error:
            text = f"{for_failure(error).text} {kept}"
            self.said.emit(Message(text, "danger", Action.SAVE_AS, tr("Save elsewhere…")))
            return False
        return True

    def automatic_file(self, root: Path) -> Path:
        """Where what is decided about a folder is kept by itself."""
        return self.settings.data / "projects" / f"{Project(root).id()}{SUFFIX}"
