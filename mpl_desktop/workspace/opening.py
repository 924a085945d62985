"""Opens folders and project files, and scans them: the open project stays until the next one can be used."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mpl_desktop.jobs import dataset as dataset_jobs
from mpl_desktop.jobs.runner import JobRunner, Task
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import Message, for_failure, for_open_failure, scan_remark
from mpl_desktop.project.file import Opened, ProjectFile, open_automatic, open_chosen
from mpl_desktop.project.project import SUFFIX, Project
from mpl_desktop.workspace.collecting import is_own
from mpl_desktop.workspace.open_project import OpenProject
from mpl_engine.data.folder_checks import LEAST_CLASSES
from mpl_engine.errors import EngineError, FolderProblem

if TYPE_CHECKING:
    from mpl_engine.data.dataset import Dataset

tr = words_of(__name__)


@dataclass(frozen=True)
class Candidate:
    """What is to be opened; see `Opener.begin`."""

    file: ProjectFile
    project: Project
    warnings: tuple[str, ...]
    then: Callable[[], None]
    changed: bool


class Opener(QObject):
    """One per workspace. At most one project is being opened, and the open one is scanned at most once."""

    def __init__(self, workspace: OpenProject, jobs: JobRunner) -> None:
        super().__init__(workspace)
        self.workspace = workspace
        self._jobs = jobs
        self._scan: Task | None = None
        self._candidate: Candidate | None = None
        self._candidate_scan: Task | None = None

    def open(self, path: Path, then: Callable[[], None], root: Path | None = None) -> bool:
        """Begin to open a folder or a project file; `root` is where a project's folder is now. Whether it began."""
        workspace = self.workspace
        if not workspace.save_now():  # first: the project to open may be the open one
            return False  # its changes would be lost; the banner says why and what helps
        self.close()  # it may be what is being opened already, and hold the file
        try:
            file, project, warnings = self._opened(path)
        except (EngineError, OSError) as error:
            workspace.said.emit(for_open_failure(path, error))
            return False
        moved = root is not None and root != project.root
        project.root = root or project.root
        self.begin(file, project, warnings, then, changed=moved)
        return True

    def begin(
        self,
        file: ProjectFile,
        project: Project,
        warnings: tuple[str, ...] = (),
        then: Callable[[], None] = lambda: None,
        *,
        changed: bool = False,
    ) -> None:
        """Show it at once if it takes no other folder's place, else after its folder was looked at.

        Args:
            file: held by the caller until now.
            project: what is to be open.
            warnings: said once it is open.
            then: called once it is open.
            changed: whether its file is to be written then.
        """
        one = Candidate(file, project, warnings, then, changed)
        if self.workspace.project is None or project.root == self.workspace.project.root:
            self._show_candidate(one, None)
        else:
            self._look_first(one)

    def _opened(self, path: Path) -> Opened:
        if path.suffix.lower() == SUFFIX:
            return open_chosen(path, self.workspace.file)
        root = path.absolute()
        if not root.is_dir():
            raise FolderProblem(
                root, tr("it is not there any more") if not root.exists() else tr("it is not a folder")
            )
        return open_automatic(self.workspace.automatic_file(root), root, self.workspace.file)

    def _look_first(self, one: Candidate) -> None:
        """Scan what would take the place of the open project."""
        task = self._submit(one.project.root)
        self._candidate, self._candidate_scan = one, task
        task.succeeded.connect(lambda found: self._candidate_ended(task, found, None))
        task.failed.connect(lambda failure: self._candidate_ended(task, None, failure))
        task.cancelled.connect(lambda: self._candidate_ended(task, None, None))
        self.workspace.scanning.emit(task)

    def _candidate_ended(self, task: Task, found: "Dataset | None", failure: object) -> None:
        one = self._candidate
        if task is not self._candidate_scan or one is None:
            return
        self._candidate = self._candidate_scan = None
        self.workspace.scanning.emit(self._scan)
        if found is not None and self.workspace.save_now():
            self._show_candidate(one, found)
            return
        one.file.close()
        if failure is not None:
            self.workspace.said.emit(_not_opened(one.project, failure))

    def _show_candidate(self, one: Candidate, found: "Dataset | None") -> None:
        self.show(one.file, one.project, one.warnings, found)
        if one.changed:
            self.workspace.mark_changed()
        one.then()

    def show(
        self, file: ProjectFile, project: Project, warnings: tuple[str, ...], found: "Dataset | None" = None
    ) -> None:
        """Put a project in the place of the open one, and scan its folder if that was not done yet."""
        workspace = self.workspace
        if self._scan:
            self._scan.cancel()
            self._scan = None
        workspace.keep_file(file)
        workspace.project, workspace.dataset = project, found
        workspace.undo.clear()
        workspace.said.emit(Message(""))  # what was said belongs to the project before
        workspace.settings.add_recent(project.path or project.root)
        for text in warnings:
            workspace.said.emit(Message(text, "warning"))
        workspace.project_changed.emit()
        workspace.dataset_changed.emit()
        if found is None:
            self.rescan()
        else:
            workspace.scanning.emit(None)
            self._remark(found)

    def rescan(self) -> None:
        """Look at the open folder again; the old picture stays until the new one is there."""
        if not self.workspace.project:
            return
        if self._scan:
            self._scan.cancel()
        task = self._scan = self._submit(self.workspace.project.root)
        task.succeeded.connect(lambda found: self._scanned(task, found))
        task.failed.connect(lambda failure: self._scan_ended(task, failure))
        task.cancelled.connect(lambda: self._scan_ended(task, None))
        self.workspace.scanning.emit(task)

    def _submit(self, root: Path) -> Task:
        own = is_own(self.workspace.settings, root)  # it may be empty, or hold pictures without a class alone
        factory = dataset_jobs.scan(root, least_classes=0 if own else LEAST_CLASSES)
        return self._jobs.submit(factory, tr("Looking at the images"), kind="scan", place=root.name)

    def _scanned(self, task: Task, found: "Dataset") -> None:
        if task is self._scan:
            self._scan = None
            self.workspace.dataset = found
            self.workspace.scanning.emit(self._candidate_scan)
            self.workspace.dataset_changed.emit()
            self._remark(found)

    def _remark(self, found: "Dataset") -> None:
        if message := scan_remark(found):
            self.workspace.said.emit(message)

    def _scan_ended(self, task: Task, failure: object) -> None:
        if task is self._scan:
            self._scan = None
            self.workspace.scanning.emit(self._candidate_scan)
            if failure is not None:
                self.workspace.said.emit(for_failure(failure))

    def close(self) -> None:
        """Let go of what is being opened."""
        if self._candidate and self._candidate_scan:
            self._candidate_scan.cancel()
            self._candidate.file.close()
            self._candidate = self._candidate_scan = None
            self.workspace.scanning.emit(self._scan)  # what was given up is no longer looked at


def _not_opened(project: Project, failure: object) -> Message:
    """Why the open project stays; another folder can be told, for a project file together with it."""
    message = for_failure(failure)
    fact = message.fact
    if isinstance(failure, FolderProblem) and project.path is not None:
        fact = (project.path, project.root)
    text = tr("{project} was not opened. {reason}", project=project.name, reason=message.text)
    return Message(text, message.tone, message.action, message.label, fact)
