"""Zero-shot accuracy of a backbone on a folder, and class names tried out live on cached features.

Shape letters: n images, E embedding.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from torch import Tensor

from mpl_engine.backbones.loading import find_backbone
from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.data.dataset import scan
from mpl_engine.device import choose_device
from mpl_engine.evaluation.baselines import nearest_class
from mpl_engine.evaluation.metrics import Scores, scores
from mpl_engine.events import Job, Notice
from mpl_engine.prompts.distinct_names import prompt_names
from mpl_engine.prompts.encoder import Encoder, open_encoder
from mpl_engine.prompts.features import readable_features


@dataclass(frozen=True)
class ZeroShotResult:
    """What `zero-shot` prints. `per_class` is recall by class name."""

    accuracy: float | None
    images: int
    classes: tuple[str, ...]
    per_class: dict[str, float | None]

    def to_json(self) -> dict[str, Any]:
        """The keys of `zero-shot --json`."""
        return {
            "accuracy": self.accuracy,
            "images": self.images,
            "classes": list(self.classes),
            "per_class": self.per_class,
        }


class ZeroShotScorer:
    """Image features that are computed once, so that names and templates can be tried at once.

    Args:
        encoder: the backbone.
        features: (n, E), L2-normalised, without prompts.
        labels: one class index per image.
    """

    def __init__(self, encoder: Encoder, features: Tensor, labels: Sequence[int]) -> None:
        self._encoder = encoder
        self._features = features
        self._labels = tuple(labels)

    def score(self, class_names: Sequence[str], context_init: str, token: CancelToken) -> Scores:
        """Scores with these class names and this template.

        Raises:
            ClassNamesError, PromptTooLong: if a name cannot be used.
            Cancelled: if the token says so.
        """
        names = prompt_names(self._encoder, class_names, context_init, token).names
        classes = self._encoder.zero_shot_features(names, context_init, token)
        return scores(self._labels, nearest_class(self._features, classes), len(class_names))


def measure_zero_shot(
    folder: Path,
    backbone: str,
    config: Config,
    *,
    names: Mapping[str, str] | None = None,
    quick_gelu: bool | None = None,
    device: str = "auto",
    allow_download: bool = False,
    token: CancelToken,
) -> Job[ZeroShotResult]:
    """Accuracy of the plain template on all images of a folder.

    Raises:
        EngineError: as `scan` and `open_backbone`.
        Cancelled: if the token says so.
    """
    yield from find_backbone(  # a wrong name or device is told before the scan
        backbone, quick_gelu=quick_gelu, allow_download=allow_download, token=token
    )
    choose_device(device)
    dataset = yield from scan(folder, names=names or None, token=token)
    encoder, store = yield from open_encoder(
        backbone, config, quick_gelu=quick_gelu, device=device, allow_download=allow_download, token=token
    )
    class_names = tuple(c.name for c in dataset.classes)
    remark = prompt_names(encoder, class_names, config.context_init, token).remark
    if remark:
        yield Notice(remark)
    pairs = [
        (dataset.root / image.path, label) for label, c in enumerate(dataset.classes) for image in c.images
    ]
    found = yield from readable_features(
        encoder, store, [p for p, _ in pairs], phase="zero-shot", token=token
    )
    labels = [pairs[place][1] for place in found.places]
    result = ZeroShotScorer(encoder, found.features, labels).score(class_names, config.context_init, token)
    per_class = {name: s.recall for name, s in zip(class_names, result.per_class, strict=True)}
    return ZeroShotResult(result.accuracy, len(labels), class_names, per_class)
