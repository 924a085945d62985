"""Finding pictures by words that describe them, or by a picture that they are like."""

from typing import ClassVar

from PySide6.QtCore import QObject, Signal

from mpl_desktop.jobs.runner import Factory, Priority, Task
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import for_failure
from mpl_desktop.project.collection import Collection, Picture
from mpl_desktop.workspace.workspace import Workspace

tr = words_of(__name__)

MOST = 200
"""Pictures that a search shows; those behind them fit less and less."""


class PictureSearch(QObject):
    """`changed` tells that `words` (of what is shown, or being looked for) and the order of pictures are others now."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._work = workspace
        self._task: Task | None = None
        self._order: dict[str, int] = {}
        self.words = ""

    @property
    def active(self) -> bool:
        """Whether something is shown, or being looked for."""
        return bool(self.words)

    @property
    def found(self) -> bool:
        """Whether something is shown, and nothing is being looked for."""
        return bool(self._order) and self._task is None

    def by_words(self, words: str) -> None:
        """Show the pictures that fit words best."""
        plan, pictures = self._work.features.plan, self._work.features.pictures
        if plan is not None and words.strip():
            factory = self._work.features.jobs.by_words(plan, words.strip(), pictures)
            self._begin(factory, tr("Best for “{words}”", words=words.strip()))

    def alike(self, picture: Picture, collection: Collection) -> None:
        """Show the pictures that are most like one."""
        plan, pictures = self._work.features.plan, self._work.features.pictures
        if plan is not None:
            content = collection.contents[picture.key]
            self._begin(
                self._work.features.jobs.alike(plan, content, pictures),
                tr("Most like {file}", file=picture.path.name),
            )

    def clear(self) -> None:
        """Show all pictures again."""
        if self._task:
            self._task.cancel()
            self._task = None
        if self.active:
            self._order, self.words = {}, ""
            self.changed.emit()

    def ranked(self, pictures: list[Picture], collection: Collection) -> list[Picture]:
        """The best of these pictures, in the order of the search; all of them while nothing was found yet."""
        if not self._order:
            return pictures
        contents = collection.contents
        found = [p for p in pictures if contents[p.key] in self._order]
        return sorted(found, key=lambda p: self._order[contents[p.key]])[:MOST]

    def _begin(self, factory: Factory, words: str) -> None:
        if self._task:
            self._task.cancel()
        self.words = tr("{wanted}: looking", wanted=words)
        task = self._task = self._work.jobs.submit(
            factory, tr("Looking for pictures"), priority=Priority.ANSWER, place=self._work.place
        )
        task.succeeded.connect(lambda order: self._found(task, order, words))
        task.failed.connect(lambda failure: self._failed(task, failure))
        self.changed.emit()

    def _found(self, task: Task, order: tuple[str, ...], words: str) -> None:
        if task is self._task:
            self._task = None
            self._order, self.words = {content: place for place, content in enumerate(order)}, words
            self.changed.emit()

    def _failed(self, task: Task, failure: object) -> None:
        if task is self._task:
            self._task = None
            self._work.said.emit(for_failure(failure))
            self.clear()
