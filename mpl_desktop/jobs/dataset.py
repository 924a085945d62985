"""Jobs that look at the images of a folder: scanning, live zero-shot, the check before training, and the map.

Modules that load torch are imported inside the generators, which run on the compute thread.
"""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from mpl_desktop.jobs.runner import Factory
from mpl_engine.backbones.loading import ResourceCache
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import ClassNamesError
from mpl_engine.events import Event, Job, Progress
from mpl_engine.runs.plan import RunPlan

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from mpl_engine.checks.check import CheckReport
    from mpl_engine.checks.descriptors import DescriptorCache
    from mpl_engine.data.dataset import Dataset
    from mpl_engine.images.store import ImageStore
    from mpl_engine.prompts.encoder import Encoder

NAME_TRIES = 50
MOST_ON_MAP = 2000
"""Images on a map; of more, every so manieth is shown."""


def scan(root: Path) -> Factory:
    """Find classes and images of a folder; the result is a `Dataset` with automatic names."""

    def job(token: CancelToken) -> Job["Dataset"]:
        from mpl_engine.data.dataset import scan as run  # noqa: PLC0415 - loads numpy and Pillow

        yield Progress("scan", 0)
        names: dict[str, str] = {}
        for number in range(2, NAME_TRIES):
            try:
                return (yield from run(root, names=names or None, token=token))
            except ClassNamesError as error:
                # Two folders with one automatic name: the later one gets a number, which the person can change.
                if len(error.names) != 2:
                    raise
                names[error.names[1]] = f"{error.names[1]} {number}"
        return (yield from run(root, names=names, token=token))

    return job


@dataclass(frozen=True)
class ZeroShotRequest:
    """What to score: images with labels, class names and the template, on the plan's backbone."""

    plan: RunPlan
    paths: tuple[Path, ...]
    labels: tuple[int, ...]
    names: tuple[str, ...]


class KeptEncoder:
    """A backbone as an `Encoder` with an `ImageStore`, kept from plan to plan. Only the compute thread uses it."""

    def __init__(self, resources: ResourceCache) -> None:
        self._resources = resources
        self._loaded_for: tuple[object, ...] = ()
        self._loaded: tuple[Encoder, ImageStore] | None = None

    @property
    def loaded(self) -> "tuple[Encoder, ImageStore]":
        """What `load` has loaded last."""
        assert self._loaded is not None  # noqa: S101 - `load` was run
        return self._loaded

    def load(self, plan: RunPlan, token: CancelToken) -> Job[bool]:
        """Load what the plan asks for, if that is not there; the result is whether it was loaded now."""
        yield Progress("load", 0, None, "libraries")
        wanted = (plan.backbone, plan.quick_gelu, plan.device, plan.config.fit)
        if wanted == self._loaded_for:
            return False
        token.check()
        from mpl_engine.prompts.encoder import open_encoder  # noqa: PLC0415 - loads torch

        self._loaded = yield from open_encoder(
            plan.backbone,
            plan.config,
            quick_gelu=plan.quick_gelu,
            resources=self._resources,
            device=plan.device,
            token=token,
        )
        self._loaded_for = wanted
        return True


class LiveZeroShot:
    """Keeps the loaded backbone and the features of images between wishes. Only the compute thread uses it."""

    def __init__(self, resources: ResourceCache) -> None:
        self._kept = KeptEncoder(resources)
        self._features: dict[Path, NDArray[np.float32]] = {}
        self._like: Any = None  # a tensor; only the engine names torch's types

    def score(self, make_wish: Callable[[], ZeroShotRequest]) -> Factory:
        """A job whose result is the accuracy in [0, 1] (None without images) and the number of images."""

        def job(token: CancelToken) -> Job[tuple[float | None, int]]:
            yield Progress("load", 0, None, "libraries")
            wish = make_wish()
            if not wish.paths:
                return None, 0
            if (yield from self._kept.load(wish.plan, token)):
                self._features = {}
            missing = [path for path in wish.paths if path not in self._features]
            yield from self._add_features(missing, token)
            token.check()
            known = [place for place, path in enumerate(wish.paths) if path in self._features]
            if not known:
                return None, 0
            wish = replace(
                wish,
                paths=tuple(wish.paths[place] for place in known),
                labels=tuple(wish.labels[place] for place in known),
            )
            return self._accuracy(wish, token), len(known)

        return job

    def _add_features(self, paths: Sequence[Path], token: CancelToken) -> Generator[Event, None, None]:
        from mpl_engine.prompts.features import FEATURE_BATCH, readable_features  # noqa: PLC0415

        for start in range(0, len(paths), FEATURE_BATCH):
            some = paths[start : start + FEATURE_BATCH]
            found = yield from readable_features(*self._kept.loaded, some, phase="zero-shot", token=token)
            self._like = found.features
            good = [some[place] for place in found.places]
            self._features |= dict(zip(good, found.features.numpy(), strict=True))
            yield Progress("zero-shot", start + len(some), len(paths))

    def _accuracy(self, wish: ZeroShotRequest, token: CancelToken) -> float | None:
        import numpy as np  # noqa: PLC0415 - on the compute thread

        from mpl_engine.evaluation.zero_shot import ZeroShotScorer  # noqa: PLC0415

        features = self._like.new_tensor(np.stack([self._features[path] for path in wish.paths]))
        scorer = ZeroShotScorer(self._kept.loaded[0], features, wish.labels)
        return scorer.score(wish.names, wish.plan.config.context_init, token).accuracy


class ImageMap(NamedTuple):
    """Images with their places on a map: key, class folder, x and y of each."""

    keys: tuple[str, ...]
    folders: tuple[str, ...]
    places: tuple[tuple[float, float], ...]
    total: int


class DatasetJobs:
    """Keeps the loaded backbone and the looks at images between jobs. Only the compute thread uses it."""

    def __init__(self, resources: ResourceCache) -> None:
        self._kept = KeptEncoder(resources)
        self._cache: DescriptorCache | None = None

    def check(self, dataset: "Dataset", plan: RunPlan) -> Factory:
        """Find near-duplicates and doubtful labels among the images in use; the result is a `CheckReport`."""

        def job(token: CancelToken) -> Job["CheckReport"]:
            cache = yield from self._load(plan, token)
            from mpl_engine.checks.check import check_images  # noqa: PLC0415 - loads torch

            return (
                yield from check_images(_used(dataset, plan), plan, *self._kept.loaded, cache, token=token)
            )

        return job

    def map(self, dataset: "Dataset", plan: RunPlan, method: str) -> Factory:
        """Places of the images in use on a flat map by `pca` or `t-sne`; the result is an `ImageMap`."""

        def job(token: CancelToken) -> Job[ImageMap]:
            cache = yield from self._load(plan, token)
            from mpl_engine.checks.descriptors import compute_descriptors  # noqa: PLC0415 - loads torch
            from mpl_engine.checks.projection import embedding_map  # noqa: PLC0415

            used = _used(dataset, plan)
            total = sum(len(c.images) for c in used.classes)
            step = -(-total // MOST_ON_MAP)
            shown = replace(used, classes=tuple(replace(c, images=c.images[::step]) for c in used.classes))
            shown, looks = yield from compute_descriptors(*self._kept.loaded, shown, cache, token=token)
            features = looks.features.numpy()
            places = yield from embedding_map(
                features, "t-sne" if method == "t-sne" else "pca", plan.config.seed, token=token
            )
            images = [(image.key, c.folder) for c in shown.classes for image in c.images]
            return ImageMap(
                tuple(key for key, _ in images),
                tuple(folder for _, folder in images),
                tuple((float(x), float(y)) for x, y in places),
                total,
            )

        return job

    def _load(self, plan: RunPlan, token: CancelToken) -> "Job[DescriptorCache]":
        """The backbone for the plan, and what is known already of the images on it."""
        loaded_now = yield from self._kept.load(plan, token)
        from mpl_engine.checks.descriptors import DescriptorCache  # noqa: PLC0415 - loads torch

        if loaded_now or self._cache is None:
            self._cache = DescriptorCache()
        return self._cache


def _used(dataset: "Dataset", plan: RunPlan) -> "Dataset":
    """The images in use, under the names that the person gave the classes."""
    from mpl_engine.data.dataset import edited  # noqa: PLC0415

    kept = edited(dataset, plan.exclude, plan.relabel, plan.added_names)
    return replace(
        kept, classes=tuple(replace(c, name=plan.names.get(c.folder, c.name)) for c in kept.classes)
    )
