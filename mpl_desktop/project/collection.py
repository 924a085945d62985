"""The open folder as the person decided it: classes with advice, pictures with their class and part."""

from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mpl_desktop.language.words import words_of
from mpl_desktop.project.decisions import UNLABELLED, Decisions, is_unlabelled
from mpl_engine.data.class_names import class_order, look_alikes
from mpl_engine.errors import EngineError
from mpl_engine.runs.plan import RunPlan

if TYPE_CHECKING:
    from mpl_engine.data.dataset import Dataset

tr = words_of(__name__)

FEW = 10
IMBALANCE = 5
SMALL = 3000
PARTS = ("train", "val", "test")


class Picture(NamedTuple):
    """One usable image. `home` is the folder it lies in, `folder` the class it counts for."""

    key: str
    path: Path
    folder: str
    home: str
    used: bool


class ClassRow(NamedTuple):
    """One class. `images` counts those in use; `advice` is empty or a sentence.

    `waits` marks the row of the pictures without a class, which is none; `added` a class without a folder; `words` is
    what the model reads in the place of the name, or empty.
    """

    folder: str
    name: str
    automatic: str
    images: int
    used: bool
    advice: str
    waits: bool = False
    added: bool = False
    words: str = ""

    @property
    def text(self) -> str:
        """What the model reads of it."""
        return self.words or self.name


class Collection:
    """Computed anew after each edit; the parts of the split only when asked for.

    Args:
        dataset: the scanned folder.
        decisions: what the person decided about it.
        plan: what would be trained now; only its split matters.
        before: the collection before the edit, whose untouched pictures are taken over.

    `too_long` has the names of classes in use that the plan's model cannot read.
    """

    def __init__(
        self, dataset: "Dataset", decisions: Decisions, plan: RunPlan, before: "Collection | None" = None
    ) -> None:
        self.dataset = dataset
        self.decisions = decisions
        self._plan = plan
        if before is not None and before.dataset is dataset:
            self.plain: list[Picture] = before.plain
        else:
            self.plain = [
                Picture(image.key, dataset.root / image.path, one.folder, one.folder, used=True)
                for one in dataset.classes
                for image in one.images
            ]
        self.pictures = [self._decided(picture) for picture in self.plain]
        self.too_long: frozenset[str] = frozenset()
        self.classes = self._classes()
        self.names = {row.folder: row.name for row in self.classes}

    @cached_property
    def contents(self) -> dict[str, str]:
        """SHA-256 of each image by its key."""
        return {image.key: image.sha256 for one in self.dataset.classes for image in one.images}

    def _decided(self, plain: Picture) -> Picture:
        folder = self.decisions.relabels.get(plain.key, plain.home)
        used = plain.key not in self.decisions.exclusions and folder not in self.decisions.left_out
        used = used and not is_unlabelled(folder)
        return plain if used and folder == plain.home else plain._replace(folder=folder, used=used)

    def _classes(self) -> list[ClassRow]:
        # A class that is left out still shows how many images it has.
        excluded = self.decisions.exclusions
        counts = Counter(p.folder for p in self.pictures if p.key not in excluded)
        automatic = {c.folder: shown_name(c.folder, c.name) for c in self.dataset.classes}
        added = [folder for folder in self.decisions.added if folder not in automatic]
        automatic |= {folder: folder for folder in added}
        names = {folder: self.decisions.names.get(folder, name) for folder, name in automatic.items()}
        out = self.decisions.left_out | {folder for folder in names if is_unlabelled(folder)}
        used = [folder for folder in names if folder not in out]
        most = max((counts[folder] for folder in used), default=0)
        words = self.decisions.words
        texts = {folder: words.get(folder, names[folder]) for folder in used}
        long = names_too_long(texts.values(), self._plan)
        self.too_long = frozenset(names[folder] for folder in used if texts[folder] in long)
        alike: dict[str, str] = {}
        for one, other in look_alikes(names[folder] for folder in used):
            alike |= {one: other, other: one}
        rows = []
        for folder, name in names.items():
            number, taken, waits = counts[folder], folder not in out, is_unlabelled(folder)
            advice = _advice(number, most, alike.get(name, ""), long=name in self.too_long) if taken else ""
            about = (folder, name, automatic[folder], number, taken, advice, waits, folder in added)
            rows.append(ClassRow(*about, words.get(folder, "")))
        place = {folder: number for number, folder in enumerate(self.decisions.order)}
        behind = len(place)
        return sorted(rows, key=lambda r: (r.waits, place.get(r.folder, behind), class_order(r.name)))

    @property
    def used_classes(self) -> list[ClassRow]:
        """Classes that take part and have images."""
        return [row for row in self.classes if row.used and row.images]

    @property
    def waiting(self) -> list[Picture]:
        """Pictures without a class that were not left out."""
        excluded = self.decisions.exclusions
        return [p for p in self.pictures if is_unlabelled(p.folder) and p.key not in excluded]

    def filtered(self, folders: set[str], part: str, text: str) -> list[Picture]:
        """Pictures by class, part and file name, in the order of the classes.

        Args:
            folders: class folders; none means all.
            part: `train`, `val`, `test`, `excluded`, or anything else for all.
            text: letters that the path holds.
        """
        needle = text.strip().casefold()
        shown = [p for p in self.pictures if not folders or p.folder in folders]
        if part == "excluded":
            shown = [p for p in shown if not p.used]
        elif part in PARTS:
            shown = [p for p in shown if self.parts.get(p.key) == part]
        if needle:
            shown = [p for p in shown if needle in p.key.casefold()]
        order = {row.folder: number for number, row in enumerate(self.classes)}
        return sorted(shown, key=lambda p: order[p.folder])

    @property
    def parts_known(self) -> bool:
        """Whether `parts` would answer at once; with very many images it takes seconds, once."""
        return "parts" in self.__dict__ or len(self.pictures) < SMALL

    @cached_property
    def parts(self) -> dict[str, str]:
        """`train`, `val` or `test` by image key, as a training would split now; empty if it cannot."""
        from mpl_engine.data.dataset import edited  # noqa: PLC0415 - not needed by the first window
        from mpl_engine.data.splits import make_split  # noqa: PLC0415

        config = self._plan.config
        try:
            data = edited(self.dataset, self._plan.exclude, self._plan.relabel, self._plan.added_names)
            split = make_split(
                data,
                protocol=self._plan.protocol,
                shots=config.max_shots,
                seed=config.seed,
                group_by=self._plan.group_by,
            )
        except EngineError:
            return {}
        keys = {image.path: image.key for one in data.classes for image in one.images}
        groups = {"train": split.train, "val": split.val, "test": split.test}
        return {keys[example.path]: part for part, examples in groups.items() for example in examples}


def names_too_long(names: Iterable[str], plan: RunPlan) -> frozenset[str]:
    """Class names that the plan's model cannot read to their end."""
    from mpl_engine.prompts.vocabulary import too_long  # noqa: PLC0415 - not needed by the first window

    return too_long(names, plan.config, plan.backbone)


def why_too_long(plan: RunPlan) -> str:
    """The reason why a name is refused that the plan's model cannot read to its end, and what to do."""
    from mpl_engine.prompts.vocabulary import room_for_name  # noqa: PLC0415

    most = room_for_name(plan.config, plan.backbone)
    return tr(
        "This name is too long for the model, which reads {most} words of it at most, and fewer where they are rare. "
        "Give the class a shorter one.",
        most=most,
    )


def shown_name(folder: str, name: str) -> str:
    """The name of a folder; of the one that the program makes for pictures without a class in words."""
    return tr("unlabelled", meaning="pictures without a class") if folder == UNLABELLED else name


def _advice(images: int, most: int, alike: str, *, long: bool) -> str:
    if long:
        return tr("Its name is too long for the model to read: give the class a shorter one.")
    if images == 0:
        return tr("No images are left in this class: include some, or leave the class out.")
    if alike:
        return tr(
            "Its name is much like “{alike}”: if they are the same thing, give the images one class.",
            alike=alike,
        )
    if images < FEW:
        return tr.many(
            images,
            "Only {n} image: with {few} or more a class can be tested apart.",
            "Only {n} images: with {few} or more a class can be tested apart.",
            few=FEW,
        )
    if images * IMBALANCE < most:
        return tr(
            "The largest class has {times} times as many images: results may lean towards it.",
            times=most // images,
        )
    return ""
