"""What a training would do and cost, in a sentence each, from the pictures as they would be split now."""

from collections import Counter
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject

from mpl_desktop.messages import count
from mpl_desktop.project.collection import Collection
from mpl_desktop.project.plan import plan_of
from mpl_desktop.workspace import estimates
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.backbones.catalogue import CatalogueEntry
from mpl_engine.data.splits import FOLDS
from mpl_engine.formatting import shorten
from mpl_engine.runs.plan import RunPlan

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
            return "Pictures of at least two classes are needed: take some in on the Images page."
        if self.too_long:
            name = shorten(self.too_long)
            return (
                f"The class name {name} is too long for the model: give it a shorter one on the Images page."
            )
        classes = count(self.classes, "class", "classes")
        if not self.learned:
            return f"Learns from the pictures of {classes}."
        learns = f"Learns from {count(self.learned, 'picture')} in {classes}"
        if self.tested:
            return f"{learns} and is tested on {count(self.tested, 'other')}."
        return f"{learns}. They are few, so each is tested by a training that leaves it out."

    @property
    def more(self) -> str:
        """What else to know, for a tip."""
        if not (self.chosen_by and self.possible):
            return ""
        verb = "is" if self.chosen_by == 1 else "are"
        return (
            f"{count(self.chosen_by, 'more picture')} {verb} kept aside to watch the learning by and to choose what "
            "is kept."
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
