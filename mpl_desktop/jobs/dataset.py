"""Jobs that look at all images of the open folder: the check before training, and the map of the images.

Modules that load torch are imported inside the generators, which run on the compute thread.
"""

from collections.abc import Generator
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from mpl_desktop.jobs.modules import Factory, load_encoder
from mpl_engine.backbones.loading import ResourceCache
from mpl_engine.cancel import CancelToken
from mpl_engine.events import Event, Job, Progress
from mpl_engine.runs.plan import RunPlan

if TYPE_CHECKING:
    from mpl_engine.checks.check import CheckReport
    from mpl_engine.data.dataset import Dataset

MOST_ON_MAP = 2000
"""Images on a map; of more, every so manieth is shown."""


class ImageMap(NamedTuple):
    """Images with their places on a map: key, class folder, x and y of each."""

    keys: tuple[str, ...]
    folders: tuple[str, ...]
    places: tuple[tuple[float, float], ...]
    total: int


class LiveLooks:
    """Keeps the loaded backbone and the looks at images between jobs. Only the compute thread uses it."""

    def __init__(self, resources: ResourceCache) -> None:
        self._workbench = resources
        self._loaded_for: tuple[object, ...] = ()
        self._encoder: Any = None
        self._store: Any = None
        self._cache: Any = None

    def check(self, dataset: "Dataset", plan: RunPlan) -> Factory:
        """Find near-duplicates and doubtful labels among the images in use; the result is a `CheckReport`."""

        def job(token: CancelToken) -> Job["CheckReport"]:
            yield from self._load(plan, token)
            from mpl_engine.checks.check import check_images  # noqa: PLC0415 - loads torch

            return (
                yield from check_images(
                    _used(dataset, plan), plan, self._encoder, self._store, self._cache, token=token
                )
            )

        return job

    def map(self, dataset: "Dataset", plan: RunPlan, method: str) -> Factory:
        """Places of the images in use on a flat map by `pca` or `t-sne`; the result is an `ImageMap`."""

        def job(token: CancelToken) -> Job[ImageMap]:
            yield from self._load(plan, token)
            from mpl_engine.checks.descriptors import compute_descriptors  # noqa: PLC0415 - loads torch
            from mpl_engine.checks.projection import embedding_map  # noqa: PLC0415

            used = _used(dataset, plan)
            total = sum(len(c.images) for c in used.classes)
            step = -(-total // MOST_ON_MAP)
            shown = replace(used, classes=tuple(replace(c, images=c.images[::step]) for c in used.classes))
            looks = yield from compute_descriptors(
                self._encoder, self._store, shown, self._cache, token=token
            )
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

    def _load(self, plan: RunPlan, token: CancelToken) -> Generator[Event, None, None]:
        yield Progress("load", 0, None, "libraries")
        wanted = (plan.backbone, plan.quick_gelu, plan.device, plan.config.fit)
        if wanted == self._loaded_for:
            return
        token.check()
        from mpl_engine.checks.descriptors import DescriptorCache  # noqa: PLC0415

        self._encoder, self._store = yield from load_encoder(plan, self._workbench, token)
        self._cache = DescriptorCache()
        self._loaded_for = wanted


def _used(dataset: "Dataset", plan: RunPlan) -> "Dataset":
    """The images in use, under the names that the person gave the classes."""
    from mpl_engine.data.dataset import edited  # noqa: PLC0415

    kept = edited(dataset, plan.exclude, plan.relabel)
    return replace(
        kept, classes=tuple(replace(c, name=plan.names.get(c.folder, c.name)) for c in kept.classes)
    )
