"""What a training would do and cost, in a sentence each, from the pictures as they would be split now."""

from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject

from mpl_desktop.language.words import words_of
from mpl_desktop.project.collection import Collection
from mpl_desktop.project.plan import plan_of
from mpl_desktop.workspace import estimates
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.backbones.catalogue import CatalogueEntry
from mpl_engine.data.splits import FOLDS
from mpl_engine.formatting import shorten
from mpl_engine.runs.plan import RunPlan

tr = words_of(__name__)

PARTS_WISH = "parts of a training"
LEAST_CLASSES = 2


class Forecast(NamedTuple):
    """Numbers of pictures; `tested` is 0 where they are too few to keep some aside for a test.

    `too_long` is a class name that the model cannot read to its end, or empty.
    """

    classes: int
    learned: int
    chosen_by: int
    tested: int
    too_long: str = ""

    @classmethod
    def of(cls, collection: Collection) -> "Forecast":
        """As a training of this collection would split it now."""
        parts = Counter(collection.parts.values())
        name = min(collection.too_long, default="")
        return cls(len(collection.used_classes), parts["train"], parts["val"], parts["test"], name)

    @property
    def possible(self) -> bool:
        """Whether a training could begin."""
        return self.classes >= LEAST_CLASSES and not self.too_long

    @property
    def words(self) -> str:
        """What will happen, in a sentence or two."""
        if self.classes < LEAST_CLASSES:
            return tr("Pictures of at least two classes are needed: take some in on the Images page.")
        if self.too_long:
            name = shorten(self.too_long)
            return tr(
                "The class name {name} is too long for the model: give it a shorter one on the Images page.",
                name=name,
            )
        if not self.learned:
            return tr.many(
                self.classes,
                "Learns from the pictures of {n:,} class.",
                "Learns from the pictures of {n:,} classes.",
            )
        classes = tr.many(self.classes, "{n:,} class", "{n:,} classes")
        if self.tested:
            return tr.many(
                self.tested,
                "Learns from {pictures} and is tested on {n:,} other.",
                "Learns from {pictures} and is tested on {n:,} others.",
                pictures=tr.many(
                    self.learned, "{n:,} picture in {classes}", "{n:,} pictures in {classes}", classes=classes
                ),
            )
        return tr.many(
            self.learned,
            "Learns from {n:,} picture in {classes}. They are few, so each is tested by a training that leaves it out.",
            "Learns from {n:,} pictures in {classes}. They are few, so each is tested by a training that leaves it out.",
            classes=classes,
        )

    @property
    def more(self) -> str:
        """What else to know, for a tip."""
        if not (self.chosen_by and self.possible):
            return ""
        return tr.many(
            self.chosen_by,
            "{n:,} more picture is kept aside to watch the learning by and to choose what is kept.",
            "{n:,} more pictures are kept aside to watch the learning by and to choose what is kept.",
        )

    @property
    def passes(self) -> int:
        """Pictures that one round looks at, over all trainings: tests without pictures kept aside train again."""
        folds = 0 if self.tested else FOLDS
        return self.learned + round(folds * self.learned * (1 - 1 / FOLDS))


class Forecaster(QObject):
    """Keeps the open project's forecast; `changed` is called when one that took its time is there."""

    def __init__(self, workspace: Workspace, parent: QObject, changed: Callable[[], None]) -> None:
        super().__init__(parent)
        self._work = workspace
        self._changed = changed
        self._collection: Collection | None = None
        self._of: tuple[object, ...] = ()
        workspace.thumbnails.made.connect(self._made)

    def look(self) -> tuple[Forecast, RunPlan] | None:
        """The forecast with its plan; None while nothing is open, or with very many pictures for a moment."""
        project, dataset = self._work.project, self._work.dataset
        if project is None or dataset is None:
            self._collection, self._of = None, ()
            return None
        plan = plan_of(project, dataset, self._work.settings.device)
        shown = (id(dataset), project.decisions, plan.config, plan.backbone, plan.protocol, plan.group_by)
        if self._collection is None or shown != self._of:
            self._collection = Collection(dataset, project.decisions, plan, self._collection)
            self._of = shown
        collection = self._collection
        if not collection.parts_known:
            self._work.thumbnails.make(PARTS_WISH, lambda: collection.parts)
            return None
        return Forecast.of(collection), plan

    def cost(self, forecast: Forecast, plan: RunPlan, entry: CatalogueEntry | None) -> str:
        """What it takes, in a sentence; empty where there is nothing to learn from."""
        if not (forecast.possible and forecast.learned):
            return ""
        device = self._work.device or "CPU"
        return estimates.estimate(
            self._work.settings, plan, entry, device, forecast.passes, forecast.classes
        ).words

    def _made(self, name: str, _result: object) -> None:
        if name == PARTS_WISH:
            self._changed()
