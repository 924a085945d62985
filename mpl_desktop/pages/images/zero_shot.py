"""Keeps the zero-shot figure of the Images page true while names and template change."""

from typing import ClassVar

from PySide6.QtCore import QObject, QTimer, Signal

from mpl_desktop.jobs.dataset import LiveZeroShot, ZeroShotRequest
from mpl_desktop.jobs.runner import Priority, Task
from mpl_desktop.project.collection import Collection
from mpl_desktop.project.plan import plan_of
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.backbones.errors import DownloadNeeded
from mpl_engine.errors import EngineError
from mpl_engine.runs.plan import RunPlan

PAUSE_MS = 350
MOST_A_CLASS, MOST = 16, 1200


class ZeroShotFigure(QObject):
    """`said` carries the words to show and a tooltip."""

    said: ClassVar[Signal] = Signal(str, str)

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._work = workspace
        self._live = LiveZeroShot(workspace.resources)
        self._task: Task | None = None
        self._collection: Collection | None = None
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._ask)

    def refresh(self, collection: Collection | None) -> None:
        """Measure again soon, for this state of the collection."""
        self._collection = collection
        if self._task:
            self._task.cancel()
            self._task = None
        if collection is None:
            self._timer.stop()
            self.said.emit("", "")
        else:
            self._timer.start()

    def _ask(self) -> None:
        collection, project = self._collection, self._work.project
        if collection is None or project is None:
            self.said.emit("", "")
            return
        self.said.emit("Zero-shot …", "Being measured")
        plan = plan_of(project, collection.dataset, self._work.settings.device)
        task = self._work.jobs.submit(
            self._live.score(lambda: shots_of(collection, plan)),
            "Measuring zero-shot",
            kind="live",
            priority=Priority.LOOK,
        )
        self._task = task
        task.succeeded.connect(lambda found: self._done(task, *found))
        task.failed.connect(lambda failure: self._failed(task, failure))

    def _done(self, task: Task, accuracy: float | None, images: int) -> None:
        if task is not self._task:
            return
        if accuracy is None:
            self.said.emit("", "")
        else:
            tip = f"Right on {accuracy:.0%} of {images} shots before any training, by class names alone"
            self.said.emit(f"Zero-shot {accuracy * 100:.0f} %", tip)

    def _failed(self, task: Task, failure: object) -> None:
        if task is not self._task:
            return
        if isinstance(failure, DownloadNeeded):
            self.said.emit("Zero-shot –", "Measured once the backbone is downloaded (Train page)")
        else:
            tip = str(failure) if isinstance(failure, EngineError) else "It could not be measured"
            self.said.emit("Zero-shot –", tip)


def shots_of(collection: Collection, plan: RunPlan) -> ZeroShotRequest:
    """What to measure: the shots, some of each class. Called on the compute thread: the split takes a moment."""
    rows = collection.used_classes
    most = max(1, min(MOST_A_CLASS, MOST // max(1, len(rows))))
    parts = collection.parts
    labels = {row.folder: number for number, row in enumerate(rows)}
    taken = [0] * len(rows)
    chosen = []
    for picture in collection.pictures:
        label = labels.get(picture.folder)
        if label is None or parts.get(picture.key) != "train" or taken[label] >= most:
            continue
        taken[label] += 1
        chosen.append((picture.path, label))
    names = tuple(row.name for row in rows)
    return ZeroShotRequest(plan, tuple(p for p, _ in chosen), tuple(n for _, n in chosen), names)
