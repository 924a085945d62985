"""Jobs on the features of a project's pictures: computing them, and what is asked of them.

Modules that load torch are imported inside the generators, which run on the compute thread.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mpl_desktop.jobs.dataset import KeptEncoder
from mpl_desktop.jobs.runner import Factory
from mpl_engine.backbones.loading import ResourceCache
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import WriteFailed
from mpl_engine.events import Job, Progress
from mpl_engine.files.atomic import plain_reason
from mpl_engine.runs.plan import RunPlan

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from mpl_engine.features.library import FeatureLibrary, InstantScore, Labelled

NEXT = 40
"""Pictures whose order in the queue is worked out at once."""
AT_ONCE = 48
"""Pictures that are computed before the first proposals, where none is known yet."""


class Guess(NamedTuple):
    """What a picture without a class may be: class index, its probability, and the picture's key and content hash."""

    key: str
    sha256: str
    label: int
    probability: float


@dataclass(frozen=True)
class LabelRequest:
    """What proposals are made from.

    Attributes:
        plan: backbone and template.
        names: of the classes, in label order.
        labelled: content hash and label of pictures with a class.
        waiting: key and content hash of those without.
        pictures: path by content hash.
    """

    plan: RunPlan
    names: tuple[str, ...]
    labelled: "Labelled"
    waiting: tuple[tuple[str, str], ...]
    pictures: Mapping[str, Path]


@dataclass(frozen=True)
class LabelProposals:
    """Guesses for all waiting pictures that are known, and the keys to ask about next, the most useful first.

    `gain` is by how much the share of right guesses would rise with 20 labels more; None while that is not known.
    """

    guesses: tuple[Guess, ...]
    queue: tuple[str, ...]
    gain: float | None = None


@dataclass(frozen=True)
class InstantRequest:
    """Pictures by part, as (content hash, label), and where they are."""

    plan: RunPlan
    names: tuple[str, ...]
    train: "Labelled"
    val: "Labelled"
    test: "Labelled"
    pictures: Mapping[str, Path]


class FeatureJobs:
    """Keeps the loaded backbone and the open store between jobs. Only the compute thread uses it."""

    def __init__(self, resources: ResourceCache) -> None:
        self._kept = KeptEncoder(resources)
        self._library: FeatureLibrary | None = None

    def compute(self, plan: RunPlan, pictures: Mapping[str, Path]) -> Factory:
        """Compute what is missing; the result names the hashes of pictures that have no features in the end."""

        def job(token: CancelToken) -> Job[tuple[str, ...]]:
            library = yield from self._ready(plan, token)
            return (yield from library.compute(pictures, token))

        return job

    def forget(self) -> Factory:
        """Remove what is kept on disk of all pictures; the result is None."""

        def job(token: CancelToken) -> Job[None]:
            yield Progress("clear", 0)
            token.check()
            from mpl_engine.files.caches.picture_caches import clear  # noqa: PLC0415

            if self._library is not None:
                self._library.close()
                self._library = None
            try:
                clear()
            except OSError as error:
                raise WriteFailed(Path(error.filename or "features"), plain_reason(error)) from None

        return job

    def propose(self, make: Callable[[], LabelRequest]) -> Factory:
        """Proposals for pictures without a class; the result is `LabelProposals`."""

        def job(token: CancelToken) -> Job[LabelProposals]:
            request = make()
            library = yield from self._ready(request.plan, token)
            yield from self._some(library, request, token)
            template = request.plan.config.context_init
            keys = [sha256 for _, sha256 in request.waiting]
            found = library.propose(request.names, template, request.labelled, keys, NEXT, token)
            labels = found.probabilities.argmax(1)
            guesses = []
            for place, label, row in zip(found.known, labels, found.probabilities, strict=True):
                key, sha256 = request.waiting[int(place)]
                guesses.append(Guess(key, sha256, int(label), float(row[label])))
            return LabelProposals(
                tuple(guesses), tuple(guesses[place].key for place in found.order), found.gain
            )

        return job

    def instant(self, make: Callable[[], InstantRequest]) -> Factory:
        """How well the pictures are told apart before any training; the result is an `InstantScore`."""

        def job(token: CancelToken) -> "Job[InstantScore]":
            request = make()
            library = yield from self._ready(request.plan, token)
            yield from library.compute(request.pictures, token)
            template = request.plan.config.context_init
            return (
                yield from library.instant(
                    request.names, template, request.train, request.val, request.test, token
                )
            )

        return job

    def by_words(self, plan: RunPlan, words: str, pictures: Mapping[str, Path]) -> Factory:
        """The pictures that fit words, the best first; the result is a tuple of content hashes."""

        def job(token: CancelToken) -> Job[tuple[str, ...]]:
            library = yield from self._ready(plan, token)
            yield from library.compute(pictures, token)
            keys = list(pictures)
            return _ranked(keys, library.by_words(words, keys, token))

        return job

    def alike(self, plan: RunPlan, picture: str, pictures: Mapping[str, Path]) -> Factory:
        """The pictures most like one, which comes first; the result is a tuple of content hashes."""

        def job(token: CancelToken) -> Job[tuple[str, ...]]:
            library = yield from self._ready(plan, token)
            yield from library.compute(pictures, token)
            keys = list(pictures)
            return _ranked(keys, library.alike(picture, keys))

        return job

    def _ready(self, plan: RunPlan, token: CancelToken) -> "Job[FeatureLibrary]":
        loaded_now = yield from self._kept.load(plan, token)
        if loaded_now or self._library is None:
            from mpl_engine.features.library import FeatureLibrary  # noqa: PLC0415 - loads torch

            if self._library is not None:
                self._library.close()
            self._library = FeatureLibrary(self._kept.loaded[0], plan.config.fit)
        return self._library

    def _some(self, library: "FeatureLibrary", request: LabelRequest, token: CancelToken) -> Job[None]:
        """Compute a few of the labelled and of the waiting pictures, where fewer are known."""
        groups: tuple[Sequence[str], ...] = (
            [sha256 for sha256, _ in request.labelled],
            [sha256 for _, sha256 in request.waiting],
        )
        few: list[str] = []
        for keys in groups:
            slots = library.store.slots(keys)
            missing = [key for key, slot in zip(keys, slots, strict=True) if slot < 0]
            few += missing[: max(0, AT_ONCE - (len(keys) - len(missing)))]
        if few:
            yield from library.compute({key: request.pictures[key] for key in few}, token)
        yield Progress("propose", 0)


def _ranked(keys: Sequence[str], cosines: "NDArray[np.float32]") -> tuple[str, ...]:
    return tuple(keys[place] for place in (-cosines).argsort(kind="stable") if cosines[place] > -2)
