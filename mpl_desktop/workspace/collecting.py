"""Pictures that the person gives to the program: copied into the open project, or into a new one of the program's own."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from mpl_desktop.jobs import collecting as collecting_jobs
from mpl_desktop.jobs.runner import JobRunner, Task
from mpl_desktop.language.words import sentences, words_of
from mpl_desktop.messages import Action, Message, Page, for_failure
from mpl_desktop.project.decisions import UNLABELLED, is_unlabelled
from mpl_desktop.system.settings import Settings
from mpl_desktop.workspace.open_project import OpenProject
from mpl_engine.files.names import folder_name, numbered
from mpl_engine.images.kind import is_video

if TYPE_CHECKING:
    from mpl_engine.data.collecting import Collected

tr = words_of(__name__)

FOLDER = "pictures"


def is_own(settings: Settings, root: Path) -> bool:
    """Whether a project's folder is one of the program's own, into which pictures may be copied."""
    return root.parent == settings.data / FOLDER


def new_folder(settings: Settings, sources: list[Path]) -> Path:
    """Where pictures from these sources go: a folder that is not there yet, named after what they come from."""
    parents = {path if path.is_dir() else path.parent for path in sources}
    if len(sources) == 1 and (sources[0].suffix.lower() == ".zip" or is_video(sources[0])):
        name = sources[0].stem
    elif len(parents) == 1 and (only := next(iter(parents))).name:
        name = only.name
    else:
        name = tr("Pictures of {day}", day=f"{datetime.now():%Y-%m-%d}")  # noqa: DTZ005 - a local time for the person
    return _free_folder(settings, name)


def _free_folder(settings: Settings, name: str) -> Path:
    plain, number = folder_name(name), 1
    while (found := settings.data / FOLDER / numbered(plain, "", number)).exists():
        number += 1
    return found


class Collector:
    """One per workspace. Sources are only read; where pictures go is a folder of the program's own."""

    def __init__(
        self,
        workspace: OpenProject,
        jobs: JobRunner,
        open_folder: Callable[[Path], object],
        rescan: Callable[[], None],
    ) -> None:
        self._workspace = workspace
        self._jobs = jobs
        self._open = open_folder
        self._rescan = rescan

    @property
    def open_here(self) -> bool:
        """Whether the open project's folder takes pictures: it is one of the program's own."""
        project = self._workspace.project
        return project is not None and is_own(self._workspace.settings, project.root)

    def start(self, sources: list[Path]) -> Task:
        """Copy pictures into a new folder, without a class, and open it as a project."""
        root = new_folder(self._workspace.settings, sources)
        task = self._submit(sources, root / UNLABELLED, root.name)
        task.succeeded.connect(lambda found: self._started(root, found))
        task.cancelled.connect(lambda: self._started(root, None))
        return task

    def begin(self, name: str) -> bool:
        """Open a new project without pictures, where none is open. Returns whether it is open now."""
        root = _free_folder(self._workspace.settings, name)
        try:
            root.mkdir(parents=True)
        except OSError as error:
            self._workspace.said.emit(for_failure(error))
            return False
        self._open(root)
        return self._workspace.project is not None and self._workspace.project.root == root

    def add(self, sources: list[Path], folder: str = UNLABELLED) -> Task | None:
        """Copy pictures into a class of the open project, or to those without one. None if it takes none.

        A picture that is in the project already is not copied: it moves to the class, unless it has one.
        """
        project, dataset = self._workspace.project, self._workspace.dataset
        if project is None or not self.open_here:
            return None
        known = {image.sha256: image.key for c in dataset.classes for image in c.images} if dataset else {}
        task = self._submit(sources, project.root / folder_name(folder), project.name, known)
        task.succeeded.connect(lambda found: self._added(found, folder, known))
        task.cancelled.connect(self._rescan)
        return task

    def _submit(
        self, sources: list[Path], folder: Path, place: str, known: dict[str, str] | None = None
    ) -> Task:
        task = self._jobs.submit(
            collecting_jobs.collect(sources, folder, known or {}),
            tr("Copying pictures"),
            kind="collect",
            place=place,
        )
        task.failed.connect(lambda failure: self._workspace.said.emit(for_failure(failure)))
        return task

    def _started(self, root: Path, found: "Collected | None") -> None:
        if found is None or found.added:
            if (root / UNLABELLED).is_dir() and any((root / UNLABELLED).iterdir()):
                self._open(root)
                if found and (found.refused or found.known):  # else the Label page says all there is to say
                    self._workspace.said.emit(_remark(found, go_on=False))
            return
        for folder in (root / UNLABELLED, root):
            folder.rmdir()
        self._workspace.said.emit(_nothing(found))

    def _added(self, found: "Collected", folder: str, known: dict[str, str]) -> None:
        waits = is_unlabelled(folder)
        if not waits:
            self.give_class([known[sha256] for sha256 in found.known if sha256 in known], folder)
        if found.added:
            self._rescan()
        if found.added or found.known:
            self._workspace.said.emit(_remark(found, go_on=waits and bool(found.added)))
        else:
            self._workspace.said.emit(_nothing(found))

    def give_class(self, keys: list[str], folder: str) -> None:
        """Move pictures of the open project to a class, but for those that have one."""
        dataset, decisions = self._workspace.dataset, self._workspace.decisions
        homes = {image.key: c.folder for c in dataset.classes for image in c.images} if dataset else {}
        chosen = [key for key in keys if is_unlabelled(decisions.relabels.get(key, homes[key]))]
        if chosen:
            text = tr.many(len(chosen), "Label {n:,} image", "Label {n:,} images")
            self._workspace.decide(text, decisions.relabelled(dict.fromkeys(chosen, folder), homes))


def _remark(found: "Collected", *, go_on: bool) -> Message:
    words = [
        tr.many(
            len(found.added),
            "{n:,} picture was copied; where they come from, nothing changed.",
            "{n:,} pictures were copied; where they come from, nothing changed.",
        )
    ]
    if found.known:
        words.append(
            tr.many(len(found.known), "{n:,} picture was here already.", "{n:,} pictures were here already.")
        )
    if found.refused:
        words.append(
            tr.many(len(found.refused), "{n:,} file could not be used.", "{n:,} files could not be used.")
        )
        return Message(sentences(words), "warning", Action.DETAILS, tr("Show them"), _lines(found))
    if go_on:
        return Message(sentences(words), "success", Action.GO_TO, tr("Label them"), Page.LABEL)
    return Message(sentences(words), "success")


def _nothing(found: "Collected") -> Message:
    if found.refused:
        text = tr.many(
            len(found.refused),
            "No picture was found. {n:,} file could not be used.",
            "No picture was found. {n:,} files could not be used.",
        )
        return Message(text, "warning", Action.DETAILS, tr("Show them"), _lines(found))
    return Message(tr("There are no pictures in what you gave."), "warning")


def _lines(found: "Collected") -> tuple[str, ...]:
    return tuple(f"{name}: {why}" for name, why in found.refused)
