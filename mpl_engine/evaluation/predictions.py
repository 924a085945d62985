"""Predictions of learned prompts on labelled images, with what is needed to review them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import torch
from torch import Tensor

from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.data.splits import LabelledImages
from mpl_engine.evaluation.metrics import Scores, scores
from mpl_engine.events import Job
from mpl_engine.images.store import ImageStore
from mpl_engine.prompts.encode import products
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.features import image_features
from mpl_engine.prompts.learner import Prompts
from mpl_engine.prompts.tokens import prompt_tokens

_AT_ONCE = 10_000_000
"""Numbers of a table of images and classes that are computed with at once."""


@dataclass(frozen=True)
class Predictions:
    """Predictions on labelled images.

    Attributes:
        paths, true, predicted: one entry per image; labels are class indices.
        probability: of the predicted class, in [0, 1].
        loss: -log of the true class's probability, in nats.
        scores: rates and confusion.
        logits: of every class, (n, C), on the CPU: exp(logit_scale) · cosine, or a head's.
    """

    paths: tuple[Path, ...]
    true: tuple[int, ...]
    predicted: tuple[int, ...]
    probability: tuple[float, ...]
    loss: tuple[float, ...]
    scores: Scores
    logits: Tensor = field(default_factory=lambda: torch.empty(0, 0), compare=False, repr=False)

    def rows(self) -> Iterator[tuple[Path, int, int, float, float]]:
        """One tuple per image, in the order of the fields."""
        return zip(self.paths, self.true, self.predicted, self.probability, self.loss, strict=True)


def predict(
    encoder: Encoder,
    store: ImageStore,
    class_names: Sequence[str],
    images: LabelledImages,
    config: Config,
    prompts: Prompts,
    token: CancelToken,
) -> Job[Predictions]:
    """Classify labelled images with folded prompts.

    Raises:
        ImageUnreadable: if a file vanished or was damaged meanwhile.
        Cancelled: if the token says so.
    """
    tokens = prompt_tokens(class_names, config, encoder.backbone.vocabulary)
    classes = encoder.class_features(tokens, prompts, token).cpu()
    features = yield from image_features(encoder, store, images.paths, prompts, phase="evaluate", token=token)
    return predict_from_features(encoder, features, classes, images)


def predict_from_features(
    encoder: Encoder, features: Tensor, classes: Tensor, images: LabelledImages
) -> Predictions:
    """As `predict`, from embeddings (n, E) and a class matrix (C, E) on the CPU."""
    if len(images.paths) == 0:
        return Predictions((), (), (), (), (), scores((), (), len(classes)))
    return predict_from_logits(encoder.backbone.scale.cpu() * products(features, classes), images)


def predict_from_logits(logits: Tensor, images: LabelledImages) -> Predictions:
    """Predictions from the logits (n, C) of labelled images, on the CPU."""
    classes = logits.shape[1]
    if len(images.paths) == 0:
        return Predictions((), (), (), (), (), scores((), (), classes))
    predicted: list[int] = []
    probability: list[float] = []
    loss: list[float] = []
    for log_p, true in _log_probabilities(logits, images.labels):
        best = log_p.max(1)
        predicted += best.indices.tolist()
        probability += best.values.exp().tolist()
        loss += (-log_p[torch.arange(len(true)), true]).tolist()
    return Predictions(
        images.paths,
        images.labels,
        tuple(predicted),
        tuple(probability),
        tuple(loss),
        scores(images.labels, predicted, classes),
        logits,
    )


def _log_probabilities(
    logits: Tensor, labels: Sequence[int], temperature: float = 1.0
) -> Iterator[tuple[Tensor, Tensor]]:
    """Log-probabilities (B, C) and true labels (B,), in parts, so that no second table of all images is made."""
    rows = max(1, _AT_ONCE // logits.shape[1])
    for start in range(0, len(logits), rows):
        some = slice(start, start + rows)
        yield (logits[some] / temperature).log_softmax(1), torch.tensor(labels[some])


def join(judgements: Sequence[Predictions], classes: int) -> Predictions:
    """Several judgements of different images as one."""
    true = tuple(label for j in judgements for label in j.true)
    predicted = tuple(label for j in judgements for label in j.predicted)
    return Predictions(
        paths=tuple(path for j in judgements for path in j.paths),
        true=true,
        predicted=predicted,
        probability=tuple(p for j in judgements for p in j.probability),
        loss=tuple(value for j in judgements for value in j.loss),
        scores=scores(true, predicted, classes),
        logits=torch.cat([j.logits for j in judgements if len(j.logits)] or [torch.empty(0, classes)]),
    )


def without_logits(predictions: Predictions) -> Predictions:
    """The same, without their largest part, for what is only compared with."""
    return replace(predictions, logits=torch.empty(0, predictions.logits.shape[1]))


def with_temperature(predictions: Predictions, temperature: float) -> Predictions:
    """The same predictions with calibrated probabilities and losses."""
    if not predictions.paths:
        return predictions
    probability: list[float] = []
    loss: list[float] = []
    for log_p, true in _log_probabilities(predictions.logits, predictions.true, temperature):
        probability += log_p.amax(1).exp().tolist()
        loss += (-log_p[torch.arange(len(true)), true]).tolist()
    return replace(predictions, probability=tuple(probability), loss=tuple(loss))
