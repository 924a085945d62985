"""Whether an exported graph answers as the app does, on inputs that are the same every time.

Shape letters: B images, C classes, S image size.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job, Progress
from mpl_engine.export.errors import ExportDisagrees
from mpl_engine.export.onnx_graph import INPUT, PROBABILITIES, ExportPrecision
from mpl_engine.files.paths import resource
from mpl_engine.images.store import square_batches
from mpl_engine.modules.classifier import Classifier

BATCH = 16
SAMPLES = 48
"""How many of the shipped sample images are compared, evenly over their classes."""

NOISE = 16

TIE = 0.02
"""An image is decided where the app's two highest probabilities are at least this far apart. Nearer ones are coin
tosses, which foreign pictures and noise often are, and rounding may turn them."""


@dataclass(frozen=True)
class Tolerance:
    """How far an export may be from the app.

    Attributes:
        difference: largest difference of any class's probability on any image.
        agreement: smallest share of decided images (see `TIE`) with the same most probable class.
    """

    difference: float
    agreement: float


TOLERANCES: dict[ExportPrecision, Tolerance] = {
    "fp32": Tolerance(1e-4, 1.0),
    "fp16": Tolerance(0.05, 0.99),
    "int8": Tolerance(0.25, 0.97),
}


@dataclass(frozen=True)
class Agreement:
    """What the comparison gave, in [0, 1]: over all `images`, and the agreement over the decided ones too."""

    max_difference: float
    top1_agreement: float
    decided_agreement: float
    images: int


def session(model: bytes) -> Any:
    """An ONNX Runtime session on the CPU."""
    import onnxruntime  # noqa: PLC0415 - only exports need it

    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def run_graph(session: Any, pixels: Tensor) -> NDArray[np.float32]:
    """Probabilities (B, C) of normalised pixels (B, 3, S, S)."""
    table: NDArray[np.float32] = session.run([PROBABILITIES], {INPUT: pixels.numpy()})[0]
    return table


def compare(
    classifier: Classifier, model: bytes, images: Sequence[Path] = (), *, token: CancelToken
) -> Job[Agreement]:
    """Run both on the sample images, on noise and on `images`.

    Raises:
        Cancelled: if the token says so.
        ImageUnreadable: if one of `images` cannot be decoded.
    """
    graph = session(model)
    pairs = []
    total = SAMPLES + NOISE + len(images)
    done = 0
    for pixels in _inputs(classifier, images, token):
        token.check()
        pairs.append((classifier.probabilities(pixels).numpy(), run_graph(graph, pixels)))
        done += len(pixels)
        yield Progress("compare", done, total)
    app, export = (np.concatenate(side) for side in zip(*pairs, strict=True))
    return agreement(app, export)


def agreement(app: NDArray[np.float32], export: NDArray[np.float32]) -> Agreement:
    """Compare two tables of probabilities (B, C)."""
    difference = float(np.abs(app - export).max())
    same = app.argmax(1) == export.argmax(1)
    best = np.sort(app, axis=1)
    decided = best[:, -1] - best[:, -2] >= TIE if app.shape[1] > 1 else np.ones(len(app), bool)
    of_decided = float(same[decided].mean()) if decided.any() else 1.0
    return Agreement(difference, float(same.mean()), of_decided, len(app))


def require(found: Agreement, path: Path, precision: ExportPrecision) -> None:
    """Raises `ExportDisagrees` if an export is farther from the app than its precision may be."""
    allowed = TOLERANCES[precision]
    well = found.max_difference <= allowed.difference and found.decided_agreement >= allowed.agreement
    if not well:  # also for NaN
        raise ExportDisagrees(
            path,
            precision,
            found.max_difference,
            found.decided_agreement,
            found.images,
            allowed.difference,
            allowed.agreement,
        )


def _inputs(classifier: Classifier, images: Sequence[Path], token: CancelToken) -> Iterator[Tensor]:
    every = sorted(resource("samples").glob("*/*.jpg"))
    samples = every[:: max(1, len(every) // SAMPLES)][:SAMPLES]
    yield from square_batches(classifier.store, samples, BATCH, token)
    yield noise(classifier.store.size)
    yield from square_batches(classifier.store, images, BATCH, token)


def noise(size: int) -> Tensor:
    """The same normal noise every time: (NOISE, 3, S, S)."""
    random = np.random.default_rng(0)
    return torch.from_numpy(random.standard_normal((NOISE, 3, size, size), dtype=np.float32))
