"""The parts of a benchmark that run on a loaded backbone: frozen baselines, trained runs, judging by other names.

Shape letters: n images, E embedding.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from torch import Tensor

from mpl_engine.benchmark.plan import BenchmarkPlan
from mpl_engine.cancel import CancelToken
from mpl_engine.data.splits import Example, labelled
from mpl_engine.device import full_precision
from mpl_engine.evaluation.baselines import linear_probe, nearest_class
from mpl_engine.evaluation.metrics import accuracy
from mpl_engine.evaluation.predictions import predict
from mpl_engine.events import Job
from mpl_engine.heads.fit import HEADS, best_head, fit_heads
from mpl_engine.images.store import ImageStore
from mpl_engine.modules.file import read_module
from mpl_engine.prompts.distinct_names import prompt_names
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.features import image_features
from mpl_engine.runs.data import RunData, write_data
from mpl_engine.runs.folder import begun
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import go_on

_MOST_BYTES = 1 << 29
"""Of features that are kept."""


@dataclass(frozen=True)
class TestSet:
    """Images to judge on, and the names that they are told apart by; labels are indices into `names`."""

    root: Path
    names: tuple[str, ...]
    images: tuple[Example, ...]

    def accuracy(self, labels: Sequence[int]) -> float:
        """The share of images whose label is right, in [0, 1]."""
        return accuracy([image.label for image in self.images], labels)


@dataclass(frozen=True)
class Task:
    """One training and what it is judged on.

    Attributes:
        data: root, class names and split of the training.
        elsewhere: further images by a key: the new classes, or the other data sets.
    """

    data: RunData
    elsewhere: dict[str, TestSet]

    @property
    def own(self) -> TestSet:
        """The test part of the training's own classes."""
        return TestSet(self.data.root, self.data.class_names, self.data.split.test)


class CellRunner:
    """A loaded backbone with the frozen features that were computed so far.

    Features are kept by the whole list of images that they are of: on a CPU their last bits depend on what is computed
    together, and a cell must not depend on which cells the same process has measured before.
    """

    def __init__(self, plan: BenchmarkPlan, encoder: Encoder, store: ImageStore) -> None:
        self.plan, self.encoder, self.store = plan, encoder, store
        self._kept: dict[tuple[Path, ...], Tensor] = {}

    def zero_shot(self, judged: TestSet, token: CancelToken) -> Job[list[int]]:
        """The label that the plain template gives each image."""
        features = yield from self._features(judged.root, judged.images, token)
        template = self.plan.config.context_init
        names = prompt_names(self.encoder, judged.names, template, token).names
        return nearest_class(features, self.encoder.zero_shot_features(names, template, token))

    def probe(self, task: Task, token: CancelToken) -> Job[list[int]]:
        """The label that logistic regression on frozen features gives each image of the task's own test part."""
        train, val, test = yield from self._parts(task, token)
        return (yield from linear_probe(train, val, test[0], token=token))

    def head(self, task: Task, name: str | None, token: CancelToken) -> Job[list[int]]:
        """As `probe`, by the head of a name, or by the one that `best_head` takes."""
        train, val, test = yield from self._parts(task, token)
        template = self.plan.config.context_init
        names = prompt_names(self.encoder, task.own.names, template, token).names
        text = self.encoder.zero_shot_features(names, template, token).cpu()
        scale = float(self.encoder.backbone.scale)
        validation = val if val[1] else None
        chosen = (name,) if name else HEADS
        fitted = yield from fit_heads(*train, text, scale, validation, names=chosen, token=token)
        with full_precision():
            logits = fitted[name or best_head(fitted)].head.logits(test[0])
        labels: list[int] = logits.argmax(1).tolist()
        return labels

    def _parts(self, task: Task, token: CancelToken) -> Job[list[tuple[Tensor, list[int]]]]:
        """Frozen features and labels of the training, validation and test part."""
        parts = []
        split = task.data.split
        for part in (split.train, split.val, split.test):
            features = yield from self._features(task.data.root, part, token)
            parts.append((features, [e.label for e in part]))
        return parts

    def trained(
        self, task: Task, method: str, folder: Path, zero_shot: Sequence[int], token: CancelToken
    ) -> Job[dict[str, float]]:
        """Train, or go on with the training, in a run folder; accuracies by key, the own one under `""`."""
        split = task.data.split
        plan = RunPlan(
            task.data.root,
            self.plan.backbone,
            self.plan.settings(method, split.shots, split.seed),
            preset=self.plan.preset,
            given=self.plan.given,
            protocol="coop",
            quick_gelu=self.plan.quick_gelu,
            device=self.plan.device,
        )
        with begun(folder, plan) as run:
            if not run.split.exists():  # the run takes its images from there, and scans nothing
                write_data(run, task.data)
            if not run.baselines.exists():
                run.write_baselines(zero_shot, ())
            result = yield from go_on(run, token)
        rates = {"": result.test_accuracy or 0.0}
        module = read_module(run.module)
        for key, judged in task.elsewhere.items():
            config = module.info.config
            names = prompt_names(self.encoder, judged.names, config.context_init).names
            images = labelled(judged.root, judged.images)
            answers = yield from predict(
                self.encoder, self.store, names, images, config, module.prompts, token
            )
            rates[key] = answers.scores.accuracy or 0.0
        return rates

    def _features(self, root: Path, images: Sequence[Example], token: CancelToken) -> Job[Tensor]:
        """(n, E), L2-normalised, without prompts; a list that is known already is not computed again."""
        paths = tuple(root / e.path for e in images)
        features = self._kept.pop(paths, None)
        if features is None:
            each = tuple(dict.fromkeys(paths))
            found = yield from image_features(self.encoder, self.store, each, phase="zero-shot", token=token)
            places = {path: place for place, path in enumerate(each)}
            features = found[[places[path] for path in paths]]
        self._kept[paths] = features  # behind the others: what was not asked for the longest goes first
        while len(self._kept) > 1 and sum(one.nbytes for one in self._kept.values()) > _MOST_BYTES:
            del self._kept[next(iter(self._kept))]
        return features
