"""What is nearest: training images to an image, by the features its answer rests on; words to learned text prompts.

Shape letters: b context tokens, V vocabulary, T text width, n training images, E embedding.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor

from mpl_engine.backbones.model import Backbone
from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job
from mpl_engine.modules.classifier import Classifier
from mpl_engine.prompts.encode import products
from mpl_engine.prompts.features import image_features
from mpl_engine.prompts.learner import Prompts


class Neighbour(NamedTuple):
    """A training image and its cosine to the image, at most 1."""

    path: Path
    similarity: float


@dataclass(frozen=True)
class TrainingImages:
    """Training images with their features, (n, E), under the module's prompts."""

    paths: tuple[Path, ...]
    features: Tensor


def look_at_training_images(
    classifier: Classifier, paths: Sequence[Path], *, token: CancelToken
) -> Job[TrainingImages]:
    """Features of training images, once for all questions.

    Raises:
        ImageUnreadable: at the first image that cannot be decoded.
        Cancelled: if the token says so.
    """
    prompts = classifier.module.prompts
    features = yield from image_features(
        classifier.encoder, classifier.store, paths, prompts, phase="look inside", token=token
    )
    return TrainingImages(tuple(paths), features)


def nearest_images(
    classifier: Classifier, training: TrainingImages, path: Path, most: int = 6, *, token: CancelToken
) -> Job[list[Neighbour]]:
    """The nearest training images, nearest first; the image itself is not listed.

    Raises:
        ImageUnreadable: at the first image that cannot be decoded.
        Cancelled: if the token says so.
    """
    row = yield from image_features(
        classifier.encoder,
        classifier.store,
        [path],
        classifier.module.prompts,
        phase="look inside",
        token=token,
    )
    close = products(training.features, row)[:, 0].tolist() if training.paths else []
    found = [Neighbour(p, min(1.0, s)) for p, s in zip(training.paths, close, strict=True) if p != path]
    return sorted(found, key=lambda n: -n.similarity)[:most]


class NearWord(NamedTuple):
    """A word piece of the vocabulary and its Euclidean distance to the prompt."""

    word: str
    distance: float


class PromptWords(NamedTuple):
    """One learned token: where it stands (0 is the input), which of the b it is, and its nearest words."""

    layer: int
    place: int
    words: tuple[NearWord, ...]


def nearest_words(backbone: Backbone, prompts: Prompts, most: int = 5) -> list[PromptWords]:
    """Nearest words of every learned text token, layer by layer.

    Only the input layer's tokens live where words do; deeper ones are compared with the same table all the same,
    as a rough hint. Learned tokens need not mean anything that has a word.

    Source: K. Zhou, J. Yang, C. C. Loy and Z. Liu, Learning to Prompt for Vision-Language Models, 2022, section 4.4
        (Euclidean distance to the vocabulary).
    """
    layers: dict[int, Tensor] = dict(prompts.text_prompts)
    if prompts.text_context is not None:
        layers[0] = prompts.text_context
    table = backbone.token_table
    found = []
    for layer in sorted(layers):
        distances = torch.cdist(
            layers[layer].float().to(table.device), table, compute_mode="donot_use_mm_for_euclid_dist"
        )
        best = distances.topk(min(most, len(table)), dim=1, largest=False)
        for place, (ids, values) in enumerate(zip(best.indices.tolist(), best.values.tolist(), strict=True)):
            words = tuple(NearWord(backbone.word(i), d) for i, d in zip(ids, values, strict=True))
            found.append(PromptWords(layer, place, words))
    return found
