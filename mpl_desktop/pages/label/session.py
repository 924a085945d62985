"""Labelling without widgets: which picture comes next, what it may be, and what was answered."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Signal

from mpl_desktop.jobs.features import Guess, LabelProposals, LabelRequest
from mpl_desktop.jobs.runner import Priority, Task
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import Message
from mpl_desktop.project.collection import ClassRow, Collection, Picture, names_too_long, why_too_long
from mpl_desktop.project.decisions import is_unlabelled
from mpl_desktop.project.labels import class_named, with_new_class
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.runs.plan import RunPlan

tr = words_of(__name__)

MOST_BETWEEN = 10
"""Labels after which the guesses are made anew at the latest; earlier while there are few."""
RECENT = 20
"""Answers over which it is said how often the guess was right."""


class LabelSession(QObject):
    """`changed` tells that the picture in question, the guesses or the classes are others now."""

    changed: ClassVar[Signal] = Signal()
    failed: ClassVar[Signal] = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._work = workspace
        self.collection: Collection | None = None
        self.current: Picture | None = None
        self.guesses: dict[str, Guess] = {}
        self.agreed: list[bool] = []
        self.gain: float | None = None
        self.classes: list[ClassRow] = []
        """Those that can be given, in their order."""
        self.waiting: list[Picture] = []
        """Pictures without a class."""
        self._rows: dict[str, ClassRow] = {}
        self._there: dict[str, Picture] = {}
        self._folders: tuple[str, ...] = ()
        self._queue: list[str] = []
        self._skipped: list[str] = []
        self._history: list[str] = []
        self._asked_with: tuple[object, ...] = ()
        self._since = 0
        self._task: Task | None = None
        self._again = False

    @property
    def coming(self) -> tuple[Path, ...]:
        """Where the picture is that comes after the present one, as far as that is known."""
        return tuple(self._there[key].path for key in self._queue[:1] if key in self._there)

    @property
    def labelled(self) -> int:
        """Pictures that have a class."""
        return sum(row.images for row in self.classes if row.used)

    @property
    def asking(self) -> bool:
        """Whether guesses are being made."""
        return self._task is not None

    def guess_of(self, key: str) -> tuple[ClassRow, float] | None:
        """The class that a picture may be, and how probable that is; None while nothing is known."""
        guess = self.guesses.get(key)
        if guess is None or not len(self._folders) > max(1, guess.label):
            return None  # of one class alone everything may be
        folder = self._folders[guess.label]
        row = self._rows.get(folder)
        return None if row is None else (row, guess.probability)

    def guessed_as(self, folder: str) -> list[tuple[Picture, float]]:
        """The pictures without a class that may be of one, the most probable first."""
        found = []
        for picture in self.waiting:
            guess = self.guess_of(picture.key)
            if guess is not None and guess[0].folder == folder:
                found.append((picture, guess[1]))
        return sorted(found, key=lambda pair: -pair[1])

    def start_anew(self) -> None:
        """Forget what was asked of another project."""
        if self._task:
            self._task.cancel()
            self._task = None
        self.guesses, self.agreed, self.gain = {}, [], None
        self._queue, self._skipped, self._history = [], [], []
        self._asked_with, self._since, self._again = (), 0, False
        self.current = None

    def refresh(self, collection: Collection | None) -> None:
        """Take another state of the project."""
        self.collection = collection
        self.classes = [row for row in collection.classes if not row.waits] if collection else []
        self.waiting = collection.waiting if collection else []
        self._rows = {row.folder: row for row in self.classes}
        self._there = {picture.key: picture for picture in self.waiting}
        if self.current is not None:
            self.current = self._there.get(self.current.key)
        if self.current is None:
            self._go_on()
        self._ask_if_needed()
        self.changed.emit()

    def ask_again(self) -> None:
        """More is known of the pictures now."""
        self._asked_with = ()
        self._ask_if_needed()

    def accept(self) -> bool:
        """Give the picture in question the class that was guessed. Returns whether there was a guess."""
        guess = self.guess_of(self.current.key) if self.current else None
        if guess is None:
            return False
        self.give(guess[0].folder)
        return True

    def give(self, folder: str) -> None:
        """Give the picture in question a class."""
        if self.current is None or self.collection is None:
            return
        guess = self.guess_of(self.current.key)
        if guess is not None:
            self.agreed.append(guess[0].folder == folder)
        self.give_all([self.current.key], folder)

    def give_all(self, keys: list[str], folder: str) -> None:
        """Give several pictures a class, as one step that can be undone."""
        name = next((row.name for row in self.classes if row.folder == folder), folder)
        words = (
            tr("Label {name}", name=name, meaning="a picture as one of this class")
            if len(keys) == 1
            else tr.many(len(keys), "Label {n:,} image", "Label {n:,} images")
        )
        self._history += keys
        self._since += len(keys)
        after = self._work.decisions.relabelled(dict.fromkeys(keys, folder), self._homes())
        self._work.decide(words, after)

    def add_class(self, name: str) -> str:
        """Make a class, or find the one of that name, and return its folder; empty for a name that says nothing."""
        clean = " ".join(name.split())
        same = class_named(self.classes, clean)
        if same is not None or not clean or is_unlabelled(clean) or self.collection is None:
            return same.folder if same else ""
        plan = self._work.features.plan
        if plan is not None and names_too_long([clean], plan):
            self._work.said.emit(Message(why_too_long(plan), "warning"))
            return ""
        taken = [row.folder for row in self.collection.classes]
        after, folder = with_new_class(self._work.decisions, taken, clean)
        self._work.decide(tr("New class {name}", name=clean), after)
        return folder

    def back(self) -> None:
        """Ask again about the picture that was answered last; its class is taken away."""
        homes = self._homes()
        relabels = self._work.decisions.relabels
        while self._history:
            key = self._history.pop()
            if key not in relabels:
                continue  # undone meanwhile
            if self.agreed:
                self.agreed.pop()
            self._queue[:0] = [key, *([self.current.key] if self.current else [])]
            self.current = None
            after = self._work.decisions.relabelled({key: homes[key]}, homes)
            self._work.decide(tr("Take back a label"), after)
            return

    def skip(self) -> None:
        """Ask about the picture in question later."""
        if self.current is not None:
            self._skipped.append(self.current.key)
            self.current = None
            self._go_on()
            self.changed.emit()

    def leave_out(self) -> None:
        """Exclude the picture in question."""
        if self.current is not None:
            after = self._work.decisions.with_images([self.current.key], used=False)
            self._work.decide(tr("Exclude 1 image"), after)

    def _homes(self) -> dict[str, str]:
        return {p.key: p.home for p in self.collection.plain} if self.collection else {}

    def _go_on(self) -> None:
        """The next picture: of the queue, else any, at last those that were skipped."""
        there, later = self._there, set(self._skipped)
        self._queue = [key for key in self._queue if key in there and key not in later]
        fresh = (key for key in there if key not in later)
        key = self._queue.pop(0) if self._queue else next(fresh, None)
        if key is None and self._skipped:
            self._skipped = [key for key in self._skipped if key in there]
            key = self._skipped.pop(0) if self._skipped else None
        self.current = there[key] if key is not None else None

    def _ask_if_needed(self) -> None:
        rows = self.classes
        wanted = (tuple(row.folder for row in rows), tuple(row.text for row in rows), self._work.dataset)
        if not self.waiting:
            return
        due = self._since >= min(MOST_BETWEEN, max(2, self.labelled // 4))
        if wanted[:2] == self._asked_with[:2] and wanted[2] is self._asked_with[-1] and not due:
            return
        if self._task is not None:
            self._again = True
            return
        self._asked_with, self._since = wanted, 0
        self._ask(rows)

    def _ask(self, rows: list[ClassRow]) -> None:
        plan, collection = self._work.features.plan, self.collection
        if plan is None or collection is None:
            return
        folders = tuple(row.folder for row in rows)
        names = tuple(row.text for row in rows)

        def request() -> LabelRequest:
            return label_request(collection, plan, folders, names)

        task = self._task = self._work.jobs.submit(
            self._work.features.jobs.propose(request),
            tr("Guessing classes"),
            kind="live",
            priority=Priority.ANSWER,
        )
        task.succeeded.connect(lambda found: self._proposed(task, folders, found))
        task.failed.connect(lambda failure: self._ended(task, failure))
        task.cancelled.connect(lambda: self._ended(task, None))

    def _proposed(self, task: Task, folders: tuple[str, ...], found: LabelProposals) -> None:
        if task is not self._task:
            return
        self._folders = folders
        self.guesses, self.gain = {guess.key: guess for guess in found.guesses}, found.gain
        shown = self.current.key if self.current else ""
        self._queue = [key for key in found.queue if key in self._there and key != shown]
        self._ended(task, None)

    def _ended(self, task: Task, failure: object) -> None:
        if task is not self._task:
            return
        self._task = None
        if failure is not None:
            self.failed.emit(failure)
        if self._again:
            self._again = False
            self._asked_with = ()
            self._ask_if_needed()
        self.changed.emit()


def label_request(
    collection: Collection, plan: RunPlan, folders: tuple[str, ...], names: tuple[str, ...]
) -> LabelRequest:
    """What guesses are made from. Called on the compute thread: of very many pictures it takes a moment."""
    labels = {folder: number for number, folder in enumerate(folders)}
    contents = collection.contents
    with_class = [p for p in collection.pictures if p.used and p.folder in labels]
    waiting = collection.waiting
    return LabelRequest(
        plan,
        names,
        tuple((contents[p.key], labels[p.folder]) for p in with_class),
        tuple((p.key, contents[p.key]) for p in waiting),
        {contents[p.key]: p.path for p in (*with_class, *waiting)},
    )
