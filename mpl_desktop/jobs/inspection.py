"""Jobs that look inside a prompt module: what an answer rests on, near words, parts switched off.

Modules that load torch are imported inside the generators, which run on the compute thread.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mpl_desktop.jobs.runner import Factory
from mpl_engine.backbones.loading import ResourceCache
from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job, Progress

if TYPE_CHECKING:
    from mpl_engine.data.dataset import Dataset
    from mpl_engine.modules.ablation import AblationResult
    from mpl_engine.modules.attention_map import AttentionMap
    from mpl_engine.modules.classifier import Classifier
    from mpl_engine.modules.info import ModuleInfo
    from mpl_engine.modules.nearest import Neighbour, PromptWords, TrainingImages

MOST_JUDGED = 200
"""Images that parts are judged on; of more, every so manieth is taken."""


@dataclass(frozen=True)
class Known:
    """Images of the open folder that a module can be asked about.

    Attributes:
        training: files that the module learned from.
        judged: files that it never saw, with their class index in the module.
    """

    training: tuple[Path, ...]
    judged: tuple[tuple[Path, int], ...]


def known_images(dataset: "Dataset | None", names: dict[str, str], info: "ModuleInfo") -> Known:
    """The open folder's images as the module knows them; `names` are display names by class folder."""
    if dataset is None:
        return Known((), ())
    learned = set(info.raw["data"]["train_hashes"])
    label = {name.casefold(): i for i, name in enumerate(info.class_names)}
    training, judged = [], []
    for c in dataset.classes:
        index = label.get(names.get(c.folder, c.name).casefold())
        for image in c.images:
            if image.sha256 in learned:
                training.append(dataset.root / image.path)
            elif index is not None and image.sha256 not in info.seen:
                judged.append((dataset.root / image.path, index))
    step = max(1, -(-len(judged) // MOST_JUDGED))
    return Known(tuple(training), tuple(judged[::step]))


@dataclass(frozen=True)
class Explained:
    """One image's heat map and its nearest training images."""

    map: "AttentionMap"
    neighbours: "tuple[Neighbour, ...]"


class InspectionJobs:
    """A module on its backbone, with features of its training images. Only the compute thread uses it."""

    def __init__(self, resources: ResourceCache) -> None:
        self._resources = resources
        self._classifier: Classifier | None = None
        self._training: TrainingImages | None = None

    @property
    def _loaded(self) -> "Classifier":
        assert self._classifier is not None  # noqa: S101 - the dialog asks only after `open`
        return self._classifier

    def open(self, module: Path, backbone: str | None, device: str) -> Factory:
        """Load the module; the result is its class names and its `PromptWords`."""

        def job(token: CancelToken) -> "Job[tuple[tuple[str, ...], tuple[PromptWords, ...]]]":
            yield Progress("load", 0, None, "libraries")
            token.check()
            from mpl_engine.modules.classifier import open_classifier  # noqa: PLC0415 - loads torch
            from mpl_engine.modules.nearest import nearest_words  # noqa: PLC0415

            made = yield from open_classifier(
                module, backbone, device=device, resources=self._resources, token=token
            )
            self._classifier = made
            words = nearest_words(made.encoder.backbone, made.module.prompts)
            return tuple(made.class_names), tuple(words)

        return job

    def explain(self, path: Path, label: str | None, training: Sequence[Path]) -> Factory:
        """What the answer for an image rests on; `label` None asks about the answer itself."""

        def job(token: CancelToken) -> Job[Explained]:
            from mpl_engine.modules.attention_map import attention_map  # noqa: PLC0415 - loads torch
            from mpl_engine.modules.nearest import look_at_training_images, nearest_images  # noqa: PLC0415

            heat = yield from attention_map(self._loaded, path, label, token=token)
            if self._training is None:
                self._training = yield from look_at_training_images(self._loaded, training, token=token)
            near = yield from nearest_images(self._loaded, self._training, path, token=token)
            return Explained(heat, tuple(near))

        return job

    def parts(self, judged: Sequence[tuple[Path, int]]) -> Factory:
        """Judge the module with parts switched off; the result is a list of `AblationResult`."""

        def job(token: CancelToken) -> "Job[list[AblationResult]]":
            from mpl_engine.data.splits import LabelledImages  # noqa: PLC0415
            from mpl_engine.modules.ablation import ablate  # noqa: PLC0415 - loads torch

            images = LabelledImages(tuple(p for p, _ in judged), tuple(i for _, i in judged))
            return (yield from ablate(self._loaded, images, token=token))

        return job
