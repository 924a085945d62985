"""Jobs that look at the images of a folder: scanning, the check before training, and the map.

Modules that load torch are imported inside the generators, which run on the compute thread.
"""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mpl_desktop.jobs.runner import Factory
from mpl_desktop.system import preloading
from mpl_engine.backbones.loading import ResourceCache
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import ClassNamesError
from mpl_engine.events import Job, Progress
from mpl_engine.runs.plan import RunPlan

if TYPE_CHECKING:
    from mpl_engine.checks.check import CheckReport
    from mpl_engine.checks.descriptors import DescriptorCache
    from mpl_engine.data.dataset import Dataset
    from mpl_engine.images.store import ImageStore
    from mpl_engine.prompts.encoder import Encoder

NAME_TRIES = 50
MOST_ON_MAP = 2000
"""Images on a map; of more, every so manieth is shown."""


def scan(root: Path, least_classes: int = 2) -> Factory:
    """Find classes and images of a folder; the result is a `Dataset` with automatic names.

    A folder with fewer than `least_classes` is refused.
    """

    def job(token: CancelToken) -> Job["Dataset"]:
        from mpl_engine.data.dataset import scan as run  # noqa: PLC0415 - loads numpy and Pillow

        yield Progress("scan", 0)
        names: dict[str, str] = {}
        for number in range(2, NAME_TRIES):
            try:
                return (yield from run(root, names=names or None, least_classes=least_classes, token=token))
            except ClassNamesError as error:
                # Two folders with one automatic name: the later one gets a number, which the person can change.
                if len(error.names) != 2:
                    raise
                names[error.names[1]] = f"{error.names[1]} {number}"
        return (yield from run(root, names=names, least_classes=least_classes, token=token))

    return job


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
        preloading.load_model_files()
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
