"""Use a prompt module: class probabilities for files, folders and PIL images, in a stream.

Shape letters: B images, C classes, S image size, E embedding.
"""

import os
import re
import unicodedata
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path

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
from mpl_engine.data.splits import LabelledImages
from mpl_engine.device import choose_compute, choose_device, full_precision
from mpl_engine.errors import ClassNamesError, ConfigError, ImageUnreadable
from mpl_engine.evaluation.confidence import answer_status
from mpl_engine.evaluation.predictions import Predictions, predict_from_features, predict_from_logits
from mpl_engine.events import AnswerStatus, Job, Prediction, Progress
from mpl_engine.files.atomic import has_surrogates
from mpl_engine.files.threads import FileThreads
from mpl_engine.heads.head import Head
from mpl_engine.images.colour import to_rgb
from mpl_engine.images.paths import visible_files
from mpl_engine.images.store import DECODE_THREADS, ImageStore
from mpl_engine.modules.file import PromptModule, check_fits, read_module
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.features import familiarity
from mpl_engine.prompts.mixed_encoder import MixedEncoder

BATCH = 16


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
            raise ClassNamesError("the name of a new class is empty, or not text")
        if same_name(name) in map(same_name, self.class_names):
            raise ClassNamesError("there is such a class already", (name,))
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
        _check_wishes(top_k, threshold)
        wishes = self._wishes(top_k, threshold, coverage, precision)
        if not images:
            return []
        squares = [self.store.square_of(to_rgb(ImageOps.exif_transpose(image))) for image in images]
        return self._answers([""] * len(squares), squares, wishes)

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
        _check_wishes(top_k, threshold)
        wishes = self._wishes(top_k, threshold, coverage, precision)
        files = list(visible_files(paths, token))
        yield Progress("classify", 0, len(files))
        done = 0
        for group in _decoded(self.store, files, batch_size, token):
            readable = [(path, square) for path, square in group if isinstance(square, np.ndarray)]
            answers = self._answers([str(p) for p, _ in readable], [s for _, s in readable], wishes, token)
            by_path = dict(zip([p for p, _ in readable], answers, strict=True))
            for path, square in group:
                if isinstance(square, ImageUnreadable):
                    yield Prediction(str(path), None, None, AnswerStatus.UNREADABLE, (), square.detail)
                else:
                    yield by_path[path]
            done += len(group)
            yield Progress("classify", done, len(files))
        return len(files)

    def _wishes(
        self, top_k: int, threshold: float, coverage: float | None, precision: Precision
    ) -> "AnswerOptions":
        chosen = (
            "fp32" if precision == "fp32" else choose_compute(str(self.encoder.device), precision).precision
        )
        encoder = self.encoder if chosen == "fp32" else MixedEncoder(self.encoder, chosen)
        return AnswerOptions(top_k, threshold, self.calibration.limits(coverage), encoder)

    def _answers(
        self,
        paths: Sequence[str],
        squares: Sequence[NDArray[np.uint8]],
        wishes: "AnswerOptions",
        token: CancelToken | None = None,
    ) -> list[Prediction]:
        if not squares:
            return []
        table, familiar = self._assess(wishes.encoder, self.store.pixels(squares), token)
        known: list[float | None] = [None] * len(table) if familiar is None else familiar.tolist()
        rows = zip(paths, table, known, strict=True)
        return [self._answer(path, row, familiar, wishes) for path, row, familiar in rows]

    def _answer(self, path: str, row: Tensor, familiar: float | None, wishes: "AnswerOptions") -> Prediction:
        best = row.topk(min(max(wishes.top_k, 2), len(self.class_names)))
        names = [self.class_names[i] for i in best.indices.tolist()]
        top = tuple(zip(names, best.values.tolist(), strict=True))
        second = top[1][1] if len(top) > 1 else 0.0
        state = answer_status(top[0][1], second, familiar, wishes.threshold, wishes.limits)
        (label, probability), held_back = top[0], False
        if self.decision:
            every = dict(zip(self.class_names, row.tolist(), strict=True))
            answer = self.decision.answer(every)
            held_back = answer is None
            label, probability = (label, probability) if answer is None else (answer, every[answer])
        if held_back and state == AnswerStatus.OK:
            state = AnswerStatus.NOT_SURE
        return Prediction(path, label, probability, state, top[: wishes.top_k], "", familiar, held_back)


@dataclass(frozen=True)
class AnswerOptions:
    """What an answer lists, when it is in doubt and what encodes; see `Classifier.classify` and `Calibration.limits`."""

    top_k: int
    threshold: float
    limits: dict[str, float]
    encoder: Encoder | MixedEncoder


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
        raise BackboneMismatch(module, wanted.name, "no such file: its weights are not published ones")
    if not backbone and not by_name and not _is_tag(wanted.tag or ""):
        raise BackboneMismatch(
            module, wanted.name, "the path of a file where the name of published weights belongs"
        )
    try:
        found = yield from find_backbone(name, allow_download=allow_download, token=token)
        gelu: bool | None = found.quick_gelu
    except AmbiguousActivation:  # a weights file that does not say it; the module does
        gelu = wanted.quick_gelu
    loaded = yield from open_backbone(
        name,
        quick_gelu=gelu,
        allow_download=allow_download,
        resources=resources,
        device=device,
        token=token,
    )
    return Classifier(read, loaded, device)


def _is_tag(tag: str) -> bool:
    """Whether a module's tag is a name and nothing else: a file must not choose what else is read."""
    return bool(re.fullmatch(r"[\w-]+", tag)) and not os.path.lexists(tag)


def clean_name(name: str) -> str:
    """The name of a class as it is kept; empty if it is none."""
    name = unicodedata.normalize("NFC", " ".join(name.split()))
    return "" if has_surrogates(name) else name


def same_name(name: str) -> str:
    """The form in which two class names are the same: underscores count as spaces, as in the prompt."""
    return " ".join(unicodedata.normalize("NFC", name).replace("_", " ").casefold().split())


def _check_wishes(top_k: int, threshold: float) -> None:
    if top_k < 1:
        raise ConfigError("top_k", top_k, "it must be 1 or more")
    if not 0 <= threshold <= 1:
        raise ConfigError("threshold", threshold, "it must be between 0 and 1")


def _decoded(
    store: ImageStore, files: Sequence[Path], batch_size: int, token: CancelToken
) -> Iterator[list[tuple[Path, NDArray[np.uint8] | ImageUnreadable]]]:
    """Groups of decoded files in order, at most three groups ahead of the one that is used."""

    def one(path: Path) -> NDArray[np.uint8] | ImageUnreadable:
        try:
            return store.square(path)
        except ImageUnreadable as error:
            return error

    waiting: deque[list[tuple[Path, Future[NDArray[np.uint8] | ImageUnreadable]]]] = deque()
    starts = iter(range(0, len(files), batch_size))
    with FileThreads(DECODE_THREADS, "decode", token) as pool:
        while True:
            while len(waiting) < 3 and (start := next(starts, None)) is not None:
                waiting.append([(p, pool.submit(one, p)) for p in files[start : start + batch_size]])
            if not waiting:
                return
            yield [(path, pool.result(future)) for path, future in waiting.popleft()]
