"""Whether modules can become one, which classes it has, and what became of them. No torch is loaded."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from mpl_engine.data.class_names import look_alikes
from mpl_engine.evaluation.decision import Decision
from mpl_engine.files.hashing import file_sha256
from mpl_engine.formatting import comma_list, listed
from mpl_engine.messages import speaker
from mpl_engine.modules.errors import CannotMerge
from mpl_engine.modules.info import FILE_NAME, MergeSource, ModuleInfo

say = speaker(__name__)

_PREPARED = {
    "image_size": say("size", meaning="of a picture"),
    "mean": say("mean colour"),
    "std": say("spread of colours"),
    "interpolation": say("resizing"),
    "fit": say("how a picture becomes a square"),
}
"""What modules must have in common of `preprocess`, in words."""


@dataclass(frozen=True)
class ClassPlan:
    """The classes of several modules as those of one: what each module's become, and what is to be said of them."""

    names: tuple[str, ...]
    prompts: tuple[str, ...]
    places: tuple[tuple[int, ...], ...]
    in_several: tuple[str, ...]
    spellings: tuple[tuple[str, str], ...]
    look_alikes: tuple[tuple[str, str], ...]


def name_key(name: str) -> str:
    """The form in which two modules' classes are one; within a module no two are."""
    return name.strip().casefold()


def plan_classes(infos: Sequence[ModuleInfo]) -> ClassPlan:
    """The first module's classes, then those that each following one adds. Names alike but for case are one class."""
    place: dict[str, int] = {}
    names: list[str] = []
    prompts: list[str] = []
    counts: list[int] = []
    spellings: list[tuple[str, str]] = []
    places: list[tuple[int, ...]] = []
    for info in infos:
        mine = []
        for one in info.classes:
            index = place.setdefault(name_key(one.name), len(names))
            if index == len(names):
                names.append(one.name)
                prompts.append(one.prompt)
                counts.append(0)
            elif names[index] != one.name:
                spellings.append((names[index], one.name))
            counts[index] += 1
            mine.append(index)
        places.append(tuple(mine))
    several = tuple(name for name, count in zip(names, counts, strict=True) if count > 1)
    return ClassPlan(
        tuple(names),
        tuple(prompts),
        tuple(places),
        several,
        tuple(dict.fromkeys(spellings)),
        tuple(look_alikes(names)),
    )


def check_mergeable(infos: Sequence[ModuleInfo]) -> None:
    """Whether modules can become one, as far as their descriptions tell.

    Raises:
        CannotMerge: if there are fewer than two, or they belong to different weights or prepare pictures differently.
    """
    first = infos[0]
    if len(infos) < 2:
        raise CannotMerge(first.path, say("there is no other one"), say("Name two modules or more."))
    for info in infos[1:]:
        theirs, ours = info.backbone, first.backbone
        if theirs.sha256 != ours.sha256 or theirs.quick_gelu != ours.quick_gelu:
            reason = say(
                "it belongs to {theirs} (sha256 {their_sha256}…), and {first} to {ours} (sha256 {our_sha256}…)",
                theirs=theirs.name,
                their_sha256=theirs.sha256[:12],
                first=first.path.name,
                ours=ours.name,
                our_sha256=ours.sha256[:12],
            )
            advice = say("Train it again on {ours}, or train on the pictures of both.", ours=ours.name)
            raise CannotMerge(info.path, reason, advice)
        differing = [
            words
            for key, words in _PREPARED.items()
            if info.raw["preprocess"].get(key) != first.raw["preprocess"].get(key)
        ]
        if theirs.stem_pool != ours.stem_pool:
            differing.append(say("how features are pooled"))
        if differing:
            reason = say(
                "it prepares pictures in another way than {first} ({differing})",
                first=first.path.name,
                differing=listed(differing),
            )
            raise CannotMerge(info.path, reason, say("Train it again with the same settings."))


def merged_decision(infos: Sequence[ModuleInfo], plan: ClassPlan) -> Decision:
    """The costs and thresholds of all modules; where two say different ones, the first's."""
    costs: dict[tuple[str, str], float] = {}
    thresholds: dict[str, float] = {}
    for info, places in zip(infos, plan.places, strict=True):
        names = {one: plan.names[p] for one, p in zip(info.class_names, places, strict=True)}
        theirs = info.decision.renamed(names)
        costs = {**theirs.costs, **costs}
        thresholds = {**theirs.thresholds, **thresholds}
    return Decision(costs, thresholds)


def sources_of(infos: Sequence[ModuleInfo]) -> tuple[MergeSource, ...]:
    """What a merged module says of those that it was made from."""
    return tuple(
        MergeSource(called(one), file_sha256(one.path), one.class_names, one.accuracy) for one in infos
    )


def called(info: ModuleInfo) -> str:
    """The name that a module has, else that of its file; of a run's module the run's."""
    given = info.raw.get("name")
    if isinstance(given, str) and given:
        return given
    return info.path.absolute().parent.name if info.path.name == FILE_NAME else info.path.stem


def shared_images(infos: Sequence[ModuleInfo]) -> int:
    """Training images that more than one module learned from."""
    seen: set[str] = set()
    twice: set[str] = set()
    for info in infos:
        mine = set(info.raw["data"]["train_hashes"])
        twice |= seen & mine
        seen |= mine
    return len(twice)


def merged_data(infos: Sequence[ModuleInfo]) -> dict[str, Any]:
    """The value under `data`: what any of them was trained or validated on."""
    learned = {digest for one in infos for digest in one.raw["data"]["train_hashes"]}
    held = {digest for one in infos for digest in one.raw["data"]["val_hashes"]} - learned
    return {"fingerprint": "", "train_hashes": sorted(learned), "val_hashes": sorted(held)}


@dataclass(frozen=True)
class Merged:
    """What became of modules.

    Attributes:
        path: of the new module.
        classes: its display names.
        in_several: those that more than one module had; their pictures count together.
        spellings: names that are one class but were written otherwise, as (the one kept, the other).
        look_alikes: pairs of classes that a person may have meant as one; they stay two.
        sources: the modules, with how they did where pictures were given.
        head: what answers.
        images: training images whose features it was fitted to.
        shared_images: training images that more than one module learned from; each counts once, if `thinned` is False.
        thinned: whether a module kept only a part of its images' features.
        pictures: that it was judged on; 0 without `data`.
        accuracy: on these, in [0, 1], or None.
        calibrated: whether its doubt was measured on them; else it has none.
        uncovered: classes without a picture among these, for which it was not.
        left_out: pictures that could not be read.
    """

    path: str
    classes: tuple[str, ...]
    in_several: tuple[str, ...]
    spellings: tuple[tuple[str, str], ...]
    look_alikes: tuple[tuple[str, str], ...]
    sources: tuple[MergeSource, ...]
    head: str
    images: int
    shared_images: int
    thinned: bool
    pictures: int = 0
    accuracy: float | None = None
    calibrated: bool = False
    uncovered: tuple[str, ...] = ()
    left_out: int = 0

    def to_json(self) -> dict[str, Any]:
        """JSON-ready: the keys of `merge --json`."""
        return {**asdict(self), "sources": [one.to_json() for one in self.sources]}


def merged_remarks(done: Merged, *, judged: bool) -> list[str]:
    """What a person should know of a merged module besides its figures, in sentences.

    Args:
        done: what became of the modules.
        judged: whether pictures were given to judge by.
    """
    said = []
    if done.in_several:
        said.append(
            say(
                "In several modules, and one class of their pictures together: {classes}.",
                classes=comma_list(done.in_several),
            )
        )
    said += [
        say("{kept} was also written {other}; {kept} is kept.", kept=kept, other=other)
        for kept, other in done.spellings
    ]
    said += [
        say("{first} and {second} may mean the same; they are two classes.", first=one, second=other)
        for one, other in done.look_alikes
    ]
    if done.shared_images:
        number = done.shared_images
        said.append(
            say("Pictures that several modules learned from: {number}; they count twice.", number=number)
            if done.thinned
            else say("Pictures that several modules learned from: {number}; each counts once.", number=number)
        )
    if done.left_out:
        said.append(
            say.many(
                done.left_out,
                "{n} picture could not be read and was left out.",
                "{n} pictures could not be read and were left out.",
            )
        )
    if judged and not done.pictures:
        said.append(
            say("All pictures that were given are known to a module, so that none is left to judge by.")
        )
    if not done.calibrated:
        said.append(
            say(
                "When it should doubt was not measured (no pictures of {classes}), so it always answers.",
                classes=comma_list(done.uncovered),
            )
            if done.uncovered and done.pictures
            else say("When it should doubt was not measured, so it always answers.")
        )
    return said
