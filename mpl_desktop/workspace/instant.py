"""How many test pictures are told apart before any training: measured in seconds once a folder with classes is open."""

from typing import ClassVar

from PySide6.QtCore import QObject, QTimer, Signal

from mpl_desktop.jobs.features import InstantRequest
from mpl_desktop.jobs.runner import Priority, Task
from mpl_desktop.language.words import words_of
from mpl_desktop.project.collection import Collection
from mpl_desktop.workspace.open_project import OpenProject
from mpl_desktop.workspace.picture_features import PictureFeatures
from mpl_engine.backbones.errors import DownloadNeeded
from mpl_engine.errors import EngineError
from mpl_engine.runs.plan import RunPlan

tr = words_of(__name__)

PAUSE_MS = 700
MOST_TEST, MOST_A_CLASS = 1000, 50
"""Test pictures, and pictures to learn from, that the figure is measured with at most."""


class InstantFigure(QObject):
    """`said` carries the words to show and a tooltip; `right` and `judged` are the last figure, 0 without one."""

    said: ClassVar[Signal] = Signal(str, str)

    def __init__(self, workspace: OpenProject, features: PictureFeatures) -> None:
        super().__init__(workspace)
        self.right = self.judged = 0
        self.words = self.tip = ""
        self._workspace = workspace
        self._features = features
        self._collection: Collection | None = None
        self._task: Task | None = None
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._ask)

    def refresh(self, collection: Collection | None) -> None:
        """Measure again soon, for this state of the collection."""
        self._collection = collection
        if self._task:
            self._task.cancel()
            self._task = None
        if collection is None or len(collection.used_classes) < 2:
            self._timer.stop()
            self._say("", "")
        else:
            self._timer.start(PAUSE_MS)

    def _ask(self) -> None:
        collection, plan = self._collection, self._features.plan
        if collection is None or plan is None:
            return
        self._say(tr("Being measured"), tr("How many test pictures are told apart without training"))
        task = self._task = self._features.runner.submit(
            self._features.jobs.instant(lambda: instant_request(collection, plan)),
            tr("Measuring how it does without training"),
            kind="live",
            priority=Priority.LOOK,
        )
        task.succeeded.connect(lambda score: self._done(task, *score))
        task.failed.connect(lambda failure: self._failed(task, failure))

    def _done(self, task: Task, right: int, judged: int) -> None:
        if task is not self._task:
            return
        self.right, self.judged = right, judged
        if not judged:
            self._say("", "")
            return
        tip = tr(
            "Of {judged:,} pictures that were set aside it tells {right:,} apart by the others, at once and "
            "without training. Training can only be kept if it does better.",
            judged=judged,
            right=right,
        )
        self._say(
            tr(
                "Right on {right:,} of {judged:,} test pictures, without training", right=right, judged=judged
            ),
            tip,
        )

    def _failed(self, task: Task, failure: object) -> None:
        if task is not self._task:
            return
        if isinstance(failure, DownloadNeeded):
            self._say("", tr("Measured once the model is downloaded (Train page)"))
        else:
            self._say(
                "", str(failure) if isinstance(failure, EngineError) else tr("It could not be measured")
            )

    def _say(self, words: str, tip: str) -> None:
        if not words:
            self.right = self.judged = 0
        self.words, self.tip = words, tip
        self.said.emit(words, tip)


def instant_request(collection: Collection, plan: RunPlan) -> InstantRequest:
    """Some pictures of each part. Called on the compute thread: the split takes a moment."""
    rows = collection.used_classes
    labels = {row.folder: number for number, row in enumerate(rows)}
    parts, contents = collection.parts, collection.contents
    chosen: dict[str, list[tuple[str, int]]] = {"train": [], "val": [], "test": []}
    counts = dict.fromkeys(labels, 0)
    paths = {}
    every = [p for p in collection.pictures if p.used and p.folder in labels]
    test = [p for p in every if parts.get(p.key) == "test"]
    step = -(-len(test) // MOST_TEST) or 1
    for picture in [*test[::step], *(p for p in every if parts.get(p.key) in {"train", "val"})]:
        part = parts[picture.key]
        if part == "train":
            counts[picture.folder] += 1
            if counts[picture.folder] > MOST_A_CLASS:
                continue
        chosen[part].append((contents[picture.key], labels[picture.folder]))
        paths[contents[picture.key]] = picture.path
    names = tuple(row.text for row in rows)
    return InstantRequest(plan, names, chosen["train"], chosen["val"], chosen["test"], paths)
