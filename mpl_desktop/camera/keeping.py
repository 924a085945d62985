"""Pictures that a person takes with a camera, one by one: each is a file a moment later, and the last can be undone."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from mpl_desktop.jobs.collecting import PictureFolders
from mpl_desktop.jobs.runner import Factory, Priority, Task
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import for_failure
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.files.names import folder_name

tr = words_of(__name__)

MOST_WAITING = 8
"""Pictures that are not written yet; while there are so many, none is taken, so that memory and loss are bounded."""

SMALL, MOST_LOOKS = 96, 100
"""Height in pixels of the picture that shows which one was taken last, and how many of them are remembered."""

REST_MS = 1500
"""After the last picture until the project is looked at again."""


class TakenPictures(QObject):
    """Writes pictures into the open project, which is one of the program's own.

    `changed` tells of news, `failed` that a picture could not be written, after that was said.

    It goes by itself after `end`, when all is written.

    Attributes:
        kept: path and SHA-256 of each that is on disk, the newest last; of the open project alone.
    """

    changed: ClassVar[Signal] = Signal()
    failed: ClassVar[Signal] = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._work = workspace
        self._root: Path | None = None
        self._last_one = False
        self._folders = PictureFolders()
        self._waiting: list[Task] = []
        self._looks: dict[Path, QImage] = {}
        self.kept: list[tuple[Path, str]] = []
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._show_in_project)

    @property
    def busy(self) -> bool:
        """Whether some are not written yet."""
        return bool(self._waiting)

    @property
    def full(self) -> bool:
        """Whether so many are not written yet that the next must wait."""
        return len(self._waiting) >= MOST_WAITING

    @property
    def last(self) -> QImage | None:
        """The newest picture on disk, small; None if there is none, or it was taken too long ago."""
        return self._looks.get(self.kept[-1][0]) if self.kept else None

    def take(self, image: QImage, folder: str) -> bool:
        """Keep a picture in a class. Returns whether it will be: not while too many wait.

        Args:
            image: it must not be changed any more.
            folder: of the class, in the open project's folder.
        """
        project = self._work.project
        if project is None or self.full:
            return False
        if project.root != self._root:
            self._root, self.kept = project.root, []
        now = datetime.now()  # noqa: DTZ005 - a local time for the person
        name = f"camera {now:%Y-%m-%d %H-%M-%S}-{now.microsecond // 1000:03d}.jpg"
        small = image.scaledToHeight(min(image.height(), SMALL))
        factory = self._folders.keep(image, project.root / folder_name(folder), name)
        self._submit(factory, lambda found: self._have(found, small))
        return True

    def undo_last(self) -> None:
        """Take the newest picture away again."""
        if self.kept and not self.busy:
            path, sha256 = self.kept.pop()
            self._looks.pop(path, None)
            self._submit(self._folders.forget(path, sha256), lambda _: None)

    def _submit(self, factory: Factory, then: Callable[[Any], None]) -> None:
        task = self._work.jobs.submit(
            factory,
            tr("Keeping pictures of the camera"),
            kind="keep",
            priority=Priority.ANSWER,
            place=self._work.place,
        )
        self._waiting.append(task)
        task.succeeded.connect(then)
        task.succeeded.connect(lambda _: self._rest.start())
        task.failed.connect(self._say)
        for signal in (task.succeeded, task.failed, task.cancelled):
            signal.connect(lambda *_: self._ended(task))
        self.changed.emit()

    def _have(self, found: tuple[Path, str] | None, small: QImage) -> None:
        if found is not None:
            self.kept.append(found)
            self._looks[found[0]] = small
            if len(self._looks) > MOST_LOOKS:
                del self._looks[next(iter(self._looks))]

    def _say(self, failure: object) -> None:
        self._work.said.emit(for_failure(failure))
        self.failed.emit()

    def _ended(self, task: Task) -> None:
        self._waiting.remove(task)
        self.changed.emit()
        if self._last_one:
            self.end()

    def end(self) -> None:
        """No more are taken: what waits is written, and the project is looked at."""
        self._last_one = True
        if not self.busy:
            if self._rest.isActive():
                self._show_in_project()
            self._rest.stop()
            self.deleteLater()

    def _show_in_project(self) -> None:
        project = self._work.project
        if self.busy:
            self._rest.start()
        elif project is not None and project.root == self._root:
            self._work.rescan()
