"""Every call of the engine that the window makes, as job factories for the runner.

Modules that load torch are imported inside the generators, which run on the compute thread.
"""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mpl_desktop.system import preloading as libraries
from mpl_engine.backbones.loading import ResourceCache
from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.errors import ClassNamesError, OutOfMemory
from mpl_engine.evaluation.decision import Decision
from mpl_engine.events import Event, Job, Progress, T
from mpl_engine.runs.plan import RunPlan

if TYPE_CHECKING:
    from mpl_engine.data.dataset import Dataset

Factory = Callable[[CancelToken], Job[Any]]
NAME_TRIES = 50
TOP = 5
"""Classes listed for each answer."""


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


def preload(device: str = "auto", precision: str = "auto") -> Factory:
    """Load plots and torch while nobody waits for them. Its result is the name of the device that was chosen."""

    def job(token: CancelToken) -> Job[str]:
        yield Progress("load", 0, None, "libraries")
        libraries.load_plots()
        token.check()
        libraries.load_torch_files()
        token.check()
        from mpl_engine.device import choose_compute  # noqa: PLC0415 - loads torch

        token.check()
        return choose_compute(device, Config().replaced(precision=precision).precision).describe()

    return job


@dataclass(frozen=True)
class ZeroShotWish:
    """What to score: images with labels, class names and the template, on the plan's backbone."""

    plan: RunPlan
    paths: tuple[Path, ...]
    labels: tuple[int, ...]
    names: tuple[str, ...]


def load_encoder(plan: RunPlan, resources: ResourceCache, token: CancelToken) -> Job[tuple[Any, Any]]:
    """The plan's backbone as an `Encoder`, and an `ImageStore` for it."""
    from mpl_engine.backbones.loading import open_backbone  # noqa: PLC0415 - loads torch
    from mpl_engine.device import choose_device  # noqa: PLC0415
    from mpl_engine.images.store import ImageStore  # noqa: PLC0415
    from mpl_engine.prompts.encoder import Encoder  # noqa: PLC0415

    backbone = yield from open_backbone(
        plan.backbone, quick_gelu=plan.quick_gelu, resources=resources, device=plan.device, token=token
    )
    encoder = Encoder(backbone, choose_device(plan.device), plan.config.path)
    return encoder, ImageStore(backbone.preprocess, plan.config.fit)


class LiveZeroShot:
    """Keeps the loaded backbone and the features of images between wishes. Only the compute thread uses it."""

    def __init__(self, resources: ResourceCache) -> None:
        self._workbench = resources
        self._loaded_for: tuple[object, ...] = ()
        self._encoder: Any = None
        self._store: Any = None
        self._features: dict[Path, Any] = {}
        self._like: Any = None

    def score(self, make_wish: Callable[[], ZeroShotWish]) -> Factory:
        """A job whose result is the accuracy in [0, 1] (None without images) and the number of images."""

        def job(token: CancelToken) -> Job[tuple[float | None, int]]:
            yield Progress("load", 0, None, "libraries")
            wish = make_wish()
            if not wish.paths:
                return None, 0
            yield from self._load(wish.plan, token)
            missing = [path for path in wish.paths if path not in self._features]
            yield from self._add_features(missing, token)
            token.check()
            return self._accuracy(wish, token), len(wish.paths)

        return job

    def _load(self, plan: RunPlan, token: CancelToken) -> Generator[Event, None, None]:
        wanted = (plan.backbone, plan.quick_gelu, plan.device, plan.config.fit)
        if wanted == self._loaded_for:
            return
        yield Progress("load", 0, None, "libraries")
        token.check()
        self._encoder, self._store = yield from load_encoder(plan, self._workbench, token)
        self._features = {}
        self._loaded_for = wanted

    def _add_features(self, paths: Sequence[Path], token: CancelToken) -> Generator[Event, None, None]:
        from mpl_engine.prompts.features import FEATURE_BATCH, image_features  # noqa: PLC0415

        for start in range(0, len(paths), FEATURE_BATCH):
            some = paths[start : start + FEATURE_BATCH]
            rows = yield from image_features(self._encoder, self._store, some, phase="zero-shot", token=token)
            self._like = rows
            self._features |= dict(zip(some, rows.numpy(), strict=True))
            yield Progress("zero-shot", start + len(some), len(paths))

    def _accuracy(self, wish: ZeroShotWish, token: CancelToken) -> float | None:
        import numpy as np  # noqa: PLC0415 - on the compute thread

        from mpl_engine.evaluation.zero_shot import ZeroShotScorer  # noqa: PLC0415

        features = self._like.new_tensor(np.stack([self._features[path] for path in wish.paths]))
        scorer = ZeroShotScorer(self._encoder, features, wish.labels)
        return scorer.score(wish.names, wish.plan.config.context_init, token).accuracy


def train(
    run_folder: Path, resources: ResourceCache, *, allow_download: bool = False, data: Path | None = None
) -> Factory:
    """Begin a run whose folder was made, or go on with it; the result is `result.json` as a dict.

    `data` is where its image folder is now, if it was moved.
    """

    def job(token: CancelToken) -> Job[dict[str, Any]]:
        from mpl_engine.runs.train import resume as run  # noqa: PLC0415 - its work loads torch

        yield Progress("load", 0, None, "libraries")
        job = run(run_folder, token=token, data=data, allow_download=allow_download, resources=resources)
        yield from _freeing(resources, job)
        return _result(run_folder)

    return job


def learning_curve(plan: RunPlan, out: Path) -> Factory:
    """Whether more images would help; the result is the keys of `learning-curve --json`."""

    def job(token: CancelToken) -> Job[dict[str, Any]]:
        yield Progress("load", 0, None, "libraries")
        token.check()
        from mpl_engine.runs.learning_curve import run_learning_curve  # noqa: PLC0415 - loads numpy, then torch

        return (yield from run_learning_curve(plan, out, token=token)).to_json()

    return job


def _freeing(resources: ResourceCache, job: Job[T]) -> Job[T]:
    """The job; when memory runs out, what is kept for the next one goes too."""
    try:
        return (yield from job)
    except OutOfMemory:
        resources.clear()
        raise


def _result(run_folder: Path) -> dict[str, Any]:
    from mpl_engine.runs.folder import open_run  # noqa: PLC0415 - only after a run

    return open_run(run_folder).read_result() or {}


def download(name: str) -> Factory:
    """Fetch a published backbone; the result is the file."""

    def job(token: CancelToken) -> Job[Path]:
        from mpl_engine.backbones.download import download as fetch  # noqa: PLC0415
        from mpl_engine.backbones.resolve import resolve  # noqa: PLC0415 - a tag's table loads torch

        yield Progress("download", 0, None, "bytes")
        return (yield from fetch(resolve(name), token=token))

    return job


def export(module: Path, backbone: str | None, kind: str, precision: str, out: Path) -> Factory:
    """Export a module for other programs, replacing an older export; the result is an `Export`."""

    def job(token: CancelToken) -> Job[Any]:
        yield Progress("load", 0, None, "libraries")
        token.check()
        from mpl_engine.export.module_export import export_module  # noqa: PLC0415 - loads torch

        chosen: Any = (kind, precision)
        return (
            yield from export_module(
                module, chosen[0], out, chosen[1], backbone=backbone, force=True, token=token
            )
        )

    return job


class LiveClassifier:
    """Keeps the loaded module and its backbone between drops. Only the compute thread uses it."""

    def __init__(self, resources: ResourceCache) -> None:
        self._workbench = resources
        self._classifier: Any = None

    def load(self, module: Path, backbone: str | None, device: str) -> Factory:
        """Open a module; the result is the tuple of its class names."""

        def job(token: CancelToken) -> Job[tuple[str, ...]]:
            yield Progress("load", 0, None, "libraries")
            token.check()
            from mpl_engine.modules.classifier import open_classifier  # noqa: PLC0415 - loads torch

            self._classifier = None  # its backbone may have to make room
            self._classifier = yield from open_classifier(
                module, backbone, device=device, resources=self._workbench, token=token
            )
            return tuple(self._classifier.class_names)

        return job

    def classify(self, paths: Sequence[Path]) -> Factory:
        """Answer for files and folders with `Prediction` events; the result is their number."""

        def job(token: CancelToken) -> Job[int]:
            number: int = yield from self._classifier.classify(paths, TOP, token=token, batch_size=8)
            return number

        return job

    def weigh(self, module: Path, decision: Decision) -> Factory:
        """Keep costs and thresholds in the loaded module's file and answer by them; the result is its `ModuleInfo`."""

        def job(token: CancelToken) -> Job[Any]:
            yield Progress("load", 0, 1, "modules")
            token.check()
            from mpl_engine.modules.edit import weigh_module  # noqa: PLC0415 - its work loads torch

            info = weigh_module(module, module, decision, force=True)
            self._classifier.decision = info.decision
            return info

        return job

    def add_class(self, name: str) -> Factory:
        """Add a class by its name; the result is the tuple of all names."""

        def job(token: CancelToken) -> Job[tuple[str, ...]]:
            yield Progress("load", 0, 1, "classes")
            token.check()
            self._classifier.add_class(name)
            return tuple(self._classifier.class_names)

        return job
