"""What a model of stage 5, 6 or 7 gets right on sets that it did not learn from: by name, and with few examples.

The sets are kept by stage 4 in a cache of their own; only the centre crop of each image is used.
Letters: N images, C classes, E embedding.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import numpy as np
import numpy.typing as npt
import torch
import torch.nn.functional as F  # noqa: N812 - the usual name
from sklearn.linear_model import LogisticRegression
from torch import Tensor

from . import extractor
from .feature_cache import FeatureSet, read_all
from .templates import MEASURED
from .towers import image_embeddings, load, text_states, tokenizer

SHOTS = (1, 4, 16)
DRAWS = 3
STRENGTHS = (3, 30)
"""Of the regression's data against its penalty; the better one counts, since no images are left to choose by."""


@torch.inference_mode()
def embed(model: Any, one: FeatureSet) -> Tensor:
    """Normalised embeddings of all images that could be read: N×E."""
    parts: list[Tensor] = []
    for start in range(0, len(one.usable), 100):
        features = torch.from_numpy(np.array(one.features[one.usable[start : start + 100], 0])).float()
        late = extractor.late(model.visual.conv1.stem, features)
        parts.append(F.normalize(image_embeddings(model, late, in_half=False), dim=-1))
    return torch.cat(parts)


@torch.inference_mode()
def name_features(model: Any, config: dict[str, Any], names: list[str]) -> Tensor:
    """Normalised embeddings of the class names in the plain photo caption: C×E."""
    tokens = tokenizer(config)([MEASURED.format(spoken(name)) for name in names])
    return F.normalize(text_states(model, tokens) @ model.text_projection, dim=-1)


def spoken(name: str) -> str:
    """A folder's name as it is said: AnnualCrop becomes annual crop."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()


def zero_shot(embedded: Tensor, names: Tensor, labels: npt.NDArray[np.int64]) -> float:
    """The share of images N×E whose nearest name, of C×E, is that of their label."""
    nearest = (embedded @ names.T).argmax(dim=1).numpy()
    return float((nearest == labels).mean())


def linear_probe(embedded: npt.NDArray[np.float32], labels: npt.NDArray[np.int64], shots: int) -> float:
    """Mean share right of a regression on `shots` images of each class, tested on all others."""
    reached: list[float] = []
    for seed in range(DRAWS):
        chosen = np.concatenate(list(_drawn(labels, shots, seed)))
        others = np.setdiff1d(np.arange(len(labels)), chosen)
        fitted = (
            LogisticRegression(C=strength, max_iter=500).fit(embedded[chosen], labels[chosen])
            for strength in STRENGTHS
        )
        reached.append(max(float(one.score(embedded[others], labels[others])) for one in fitted))
    return float(np.mean(reached))


def _drawn(labels: npt.NDArray[np.int64], shots: int, seed: int) -> Iterator[npt.NDArray[np.int64]]:
    rng = np.random.default_rng(seed)
    for number in np.unique(labels):
        yield rng.permutation(np.flatnonzero(labels == number))[:shots]


def measure(model: Any, config: dict[str, Any], one: FeatureSet) -> dict[str, float]:
    """Zero-shot, and the linear probes for which each class has images enough, on one set, as shares of 1."""
    embedded, labels = embed(model, one), one.labels[one.usable]
    found = {"zero-shot": zero_shot(embedded, name_features(model, config, one.classes), labels)}
    most = int(np.bincount(labels, minlength=len(one.classes)).min()) - 1
    return found | {
        f"LP{shots}": linear_probe(embedded.numpy(), labels, shots) for shots in SHOTS if shots <= most
    }


@click.command()
@click.option("--features", type=click.Path(exists=True, file_okay=False, path_type=Path), required=True)
@click.option("--weights", type=click.Path(exists=True, dir_okay=False, path_type=Path), required=True)
def main(features: Path, weights: Path) -> None:
    """Measure a model on every set of a cache."""
    model, config = load(weights)
    for one in read_all(features):
        figures = measure(model, config, one)
        print(one.name, *(f"{what} {100 * share:.1f}" for what, share in figures.items()), flush=True)


if __name__ == "__main__":
    main()
