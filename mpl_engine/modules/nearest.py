"""The training images that an image is most like, by the features that the module's answers rest on.

Shape letters: n training images, E embedding.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from torch import Tensor

from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job
from mpl_engine.modules.classifier import Classifier
from mpl_engine.prompts.encode import products
from mpl_engine.prompts.features import image_features


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
        ImageUnreadable, Cancelled.
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
        ImageUnreadable, Cancelled.
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
