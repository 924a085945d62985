"""Use a prompt module: class probabilities for files, folders and PIL images, in a stream.

Shape letters: B images, C classes, S image size, E embedding.
"""

import os
import re
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image, ImageOps
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from mpl_engine.backbones.errors import AmbiguousActivation, BackboneMismatch
from mpl_engine.backbones.loading import ResourceCache, find_backbone, open_backbone
from mpl_engine.backbones.model import Backbone
from mpl_engine.backbones.resolve import repository
from mpl_engine.backbones.spec import BUILT_IN, RETIRED
from mpl_engine.cancel import CancelToken
from mpl_engine.config import Precision
from mpl_engine.data.class_names import clean_name, same_name
from mpl_engine.data.splits import LabelledImages
from mpl_engine.device import choose_compute, choose_device, full_precision
from mpl_engine.errors import ClassNamesError, ConfigError
from mpl_engine.evaluation.confidence import answer_status
from mpl_engine.evaluation.predictions import Predictions, predict_from_features, predict_from_logits
from mpl_engine.events import AnswerStatus, Job, Prediction, Progress
from mpl_engine.heads.head import Head
from mpl_engine.images.colour import to_rgb
from mpl_engine.images.paths import visible_files
from mpl_engine.images.store import ImageStore, readable_groups
from mpl_engine.messages import speaker
from mpl_engine.modules.file import PromptModule, check_fits, read_module
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.features import familiarity
from mpl_engine.prompts.mixed_encoder import MixedEncoder

say = speaker(__name__)

BATCH = 16
Item = TypeVar("Item")


@dataclass(frozen=True)
class AnswerOptions:
    """What an answer lists, when it is in doubt and what encodes; see `Classifier.classify` and `Calibration.limits`."""

    top_k: int
    threshold: float
    limits: dict[str, float]
    encoder: Encoder | MixedEncoder


class Classifier:
    """A prompt module on its backbone. Probabilities are float32, whatever the module was trained in.

    Args:
        module: the module.
        backbone: the weights it was trained on.
        device: `auto`, `cpu`, `cuda`, `mps`.

    Raises `BackboneMismatch` or `FileFormatError` if module and backbone do not belong together.
    """

    def __init__(self, module: PromptModule, backbone: Backbone, device: str = "auto") -> None:
        check_fits(module, backbone)
        config = module.info.config
        self.module = module
        self.encoder = Encoder(backbone, choose_device(device), config.path)
        self.store = ImageStore(backbone.preprocess, config.fit)
        self.calibration, self.decision = module.info.calibration, module.info.decision
        self.class_names: list[str] = list(module.info.class_names)
        self._classes: Tensor = module.class_features.to(self.encoder.device)
        self.head: Head | None = module.learned.head.to(self.encoder.device) if module.learned else None

    def add_class(self, name: str) -> None:
        """Add a class by name alone: the prompts are class-agnostic, so its text is encoded with them.

        Raises:
            ClassNamesError: if the name is empty or there already.
            PromptTooLong: if its prompt does not fit the backbone.
        """
        name = clean_name(name)
        if not name:
            raise ClassNamesError(say("the name of a new class is empty, or not text"))
        if same_name(name) in map(same_name, self.class_names):
            raise ClassNamesError(say("there is such a class already"), (name,))
        row = self.encoder.text_of(
            [name], self.module.info.config, self.module.prompts, learned=self.module.info.has_prompts
        )
        self._classes = torch.cat([self._classes, row])
        if self.head is not None and self.module.learned is not None:
            self.head = self.head.with_class(self.module.learned.about.text_weight * row[0])
        self.class_names.append(name)

    @property
    def class_matrix(self) -> Tensor:
        """(C, E), L2-normalised, on the CPU; rows in the order of `class_names`."""
        return self._classes.cpu()

    def logits(self, features: Tensor) -> Tensor:
        """Image features (B, E) → (B, C), before the temperature: the head's, or of the cosine with class texts."""
        if self.head is None:
            return self.encoder.logits(features, self._classes)
        return self.head.logits(F.normalize(features, dim=-1))

    def judge(self, features: Tensor, images: LabelledImages) -> Predictions:
        """Predictions on labelled images from their features (n, E), L2-normalised, on the CPU."""
        with torch.no_grad(), full_precision():
            if self.head is not None:
                return predict_from_logits(self.head.to("cpu").logits(features), images)
            return predict_from_features(self.encoder, features, self.class_matrix, images)

    def probabilities(self, pixels: Tensor, token: CancelToken | None = None) -> Tensor:
        """Normalised pixels (B, 3, S, S) to calibrated probabilities (B, C), float32 on the CPU."""
        return self.assess(pixels, token)[0]

    def assess(self, pixels: Tensor, token: CancelToken | None = None) -> tuple[Tensor, Tensor | None]:
        """As `probabilities`, with the familiarity of each image, (B,), where the module has references."""
        return self._assess(self.encoder, pixels, token)

    def _assess(
        self, encoder: Encoder | MixedEncoder, pixels: Tensor, token: CancelToken | None
    ) -> tuple[Tensor, Tensor | None]:
        features = encoder.image_features(pixels.to(self.encoder.device), self.module.prompts, token)
        with torch.no_grad(), full_precision():
            probabilities = (self.logits(features) / self.calibration.temperature).softmax(1)
            familiar = familiarity(features.cpu(), self.module.references)
        return probabilities.cpu(), familiar

    def classify_images(
        self,
        images: Sequence[Image.Image],
        top_k: int = 5,
        threshold: float = 0.0,
        coverage: float | None = None,
        precision: Precision = "fp32",
    ) -> list[Prediction]:
        """Classify images in memory; they follow the decoder's rules for orientation and colour.

        Args:
            images: PIL images of any mode.
            top_k: how many classes each answer lists.
            threshold: below this probability the status is `not_sure`.
            coverage: the share of images whose right class is to be among those kept open; an answer is `not_sure`
                where that takes more than one class. None takes the module's usual one, 0 never doubts.
            precision: of the image tower's matrix products; a half precision moves probabilities by some thousandths.

        Raises:
            ConfigError: if `top_k` is less than 1, `threshold` or `coverage` out of range, or the device lacks the
                precision.
            CalibrationTooSmall: if the module cannot promise this coverage.
        """
        options = self.options(top_k, threshold, coverage, precision)
        squares = [self.store.square_of(to_rgb(ImageOps.exif_transpose(image))) for image in images]
        return self.answers([""] * len(squares), squares, options)

    def classify(
        self,
        paths: Iterable[Path],
        top_k: int = 5,
        threshold: float = 0.0,
        coverage: float | None = None,
        *,
        token: CancelToken,
        batch_size: int = BATCH,
        precision: Precision = "fp32",
    ) -> Job[int]:
        """Classify files, and all visible files in folders, as a stream of `Prediction` events.

        Decoding overlaps computing, and memory does not grow with the number of files. A file that cannot be
        read gives a prediction with status `unreadable` and goes on.

        Args:
            paths: files and folders; folders are searched in depth, hidden files and those of the system left out.
            top_k: how many classes each prediction lists.
            threshold: below this probability the status is `not_sure`.
            coverage: as for `classify_images`.
            token: checked between batches.
            batch_size: images per forward pass.
            precision: as for `classify_images`.

        Returns:
            The number of files.

        Raises:
            ConfigError: as `classify_images`.
            CalibrationTooSmall: if the module cannot promise this coverage.
            FolderProblem: if none of the paths exists.
            Cancelled: if the token says so.
        """
        options = self.options(top_k, threshold, coverage, precision)
        files = list(visible_files(paths, token))
        groups = (files[start : start + batch_size] for start in range(0, len(files), batch_size))
        yield Progress("classify", 0, len(files))
        done = 0
        for answers in self.stream(groups, self.store.square, str, options, token=token):
            yield from answers
            done += len(answers)
            yield Progress("classify", done, len(files))
        return len(files)

    def stream(
        self,
        groups: Iterable[Sequence[Item]],
        square: Callable[[Item], NDArray[np.uint8]],
        name: Callable[[Item], str],
        options: AnswerOptions,
        *,
        token: CancelToken,
        threads: int | None = None,
    ) -> Generator[list[Prediction], None, None]:
        """The answers for groups of items, whatever these are; each item has one, in order.

        Args:
            groups: items that are computed together, taken as they are needed.
            square: an item as (S, S, 3) uint8; it is called on threads and raises `ImageUnreadable`.
            name: what `path` of an item's answer is.
            options: of the answers.
            token: checked between groups.
            threads: how many call `square`; None takes as many as everywhere.
        """
        begun: deque[Sequence[Item]] = deque()

        def noted() -> Iterator[Sequence[Item]]:
            for group in groups:
                begun.append(group)
                yield group

        for batch in readable_groups(self.store, square, noted(), token, threads):
            named = list(zip(map(name, begun.popleft()), batch.errors, strict=True))
            good = [path for path, error in named if error is None]
            made = self._answers(good, batch.pixels, options, token) if batch.pixels is not None else []
            answers = iter(made)
            yield [
                next(answers)
                if error is None
                else Prediction(path, None, None, AnswerStatus.UNREADABLE, (), error.detail)
                for path, error in named
            ]

    def options(
        self,
        top_k: int = 5,
        threshold: float = 0.0,
        coverage: float | None = None,
        precision: Precision = "fp32",
    ) -> AnswerOptions:
        """What is wished of answers, as for `classify_images`, which has what is raised."""
        if top_k < 1:
            raise ConfigError("top_k", top_k, say("it must be 1 or more"))
        if not 0 <= threshold <= 1:
            raise ConfigError("threshold", threshold, say("it must be between 0 and 1"))
        chosen = (
            "fp32" if precision == "fp32" else choose_compute(str(self.encoder.device), precision).precision
        )
        encoder = self.encoder if chosen == "fp32" else MixedEncoder(self.encoder, chosen)
        return AnswerOptions(top_k, threshold, self.calibration.limits(coverage), encoder)

    def answers(
        self,
        paths: Sequence[str],
        squares: Sequence[NDArray[np.uint8]],
        options: AnswerOptions,
        token: CancelToken | None = None,
    ) -> list[Prediction]:
        """Answers for squares (S, S, 3) uint8 of `store`, which are computed together, by the paths that they have."""
        return self._answers(paths, self.store.pixels(squares), options, token) if squares else []

    def _answers(
        self, paths: Sequence[str], pixels: Tensor, options: AnswerOptions, token: CancelToken | None
    ) -> list[Prediction]:
        table, familiar = self._assess(options.encoder, pixels, token)
        known: list[float | None] = [None] * len(table) if familiar is None else familiar.tolist()
        return [self._answer(*row, options) for row in zip(paths, table, known, strict=True)]

    def _answer(self, path: str, row: Tensor, familiar: float | None, options: AnswerOptions) -> Prediction:
        best = row.topk(min(max(options.top_k, 2), len(self.class_names)))
        names = [self.class_names[i] for i in best.indices.tolist()]
        top = tuple(zip(names, best.values.tolist(), strict=True))
        second = top[1][1] if len(top) > 1 else 0.0
        state = answer_status(top[0][1], second, familiar, options.threshold, options.limits)
        (label, probability), held_back = top[0], False
        if self.decision:
            every = dict(zip(self.class_names, row.tolist(), strict=True))
            answer = self.decision.answer(every)
            held_back = answer is None
            label, probability = (label, probability) if answer is None else (answer, every[answer])
        if held_back and state == AnswerStatus.OK:
            state = AnswerStatus.NOT_SURE
        return Prediction(path, label, probability, state, top[: options.top_k], "", familiar, held_back)


def open_classifier(
    module: Path,
    backbone: str | None = None,
    *,
    device: str = "auto",
    allow_download: bool = False,
    resources: ResourceCache | None = None,
    token: CancelToken,
) -> Job[Classifier]:
    """Read a module, find its backbone and join them.

    Args:
        module: the prompt module.
        backbone: where its weights are, if not built in or downloadable: `ARCH:PATH`.
        device: see `Classifier`.
        allow_download: fetch the weights if they are not here.
        resources: shares the backbone with other jobs.
        token: cancels loading.

    Raises:
        FileFormatError, NewerFile: if the module cannot be used.
        BackboneMismatch, DownloadNeeded, RetiredBackbone: if its backbone is not there.
    """
    read = read_module(module)
    wanted = read.info.backbone
    shipped = wanted.name in (BUILT_IN, RETIRED)
    by_name = shipped or bool(repository(wanted.name))
    name = backbone or (wanted.name if by_name else f"{wanted.arch}:{wanted.tag}" if wanted.tag else "")
    if not name:
        raise BackboneMismatch(module, wanted.name, say("no such file: its weights are not published ones"))
    if not backbone and not by_name and not _is_tag(wanted.tag or ""):
        instead = say("the path of a file where the name of published weights belongs")
        raise BackboneMismatch(module, wanted.name, instead)
    fetch: dict[str, Any] = {"allow_download": allow_download, "token": token}
    try:
        gelu: bool | None = (yield from find_backbone(name, **fetch)).quick_gelu
    except AmbiguousActivation:  # a weights file that does not say it; the module does
        gelu = wanted.quick_gelu
    loaded = yield from open_backbone(
        name, quick_gelu=gelu, pool=wanted.stem_pool, resources=resources, device=device, **fetch
    )
    return Classifier(read, loaded, device)


def _is_tag(tag: str) -> bool:
    """Whether a module's tag is a name and nothing else: a file must not choose what else is read."""
    return bool(re.fullmatch(r"[\w-]+", tag)) and not os.path.lexists(tag)
