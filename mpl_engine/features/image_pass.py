"""One pass over pictures that puts into a feature store what it does not hold yet."""

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mpl_engine.backbones.model import Backbone
from mpl_engine.cancel import CancelToken
from mpl_engine.config import Fit
from mpl_engine.errors import DataChanged, ImageUnreadable
from mpl_engine.events import Job, Notice, Progress
from mpl_engine.features.store import FeatureStore
from mpl_engine.images.decode import PIXELS_FORM
from mpl_engine.images.problems import ProblemReason
from mpl_engine.images.store import ImageStore
from mpl_engine.messages import speaker
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.inputs import readable_inputs

say = speaker(__name__)

BATCH = 8
"""Pictures between two events: more urgent work waits no longer than for so many."""

_FORM = 1
"""To be raised when the same picture would get other numbers."""


class _Images(ImageStore):
    """A picture that is another one than when it was listed costs only itself here, and not the pass."""

    def square(self, path: Path, *, keep: bool = False) -> NDArray[np.uint8]:
        try:
            return super().square(path, keep=keep)
        except DataChanged:
            detail = say("it changed or vanished since the folder was looked at")
            raise ImageUnreadable(path, ProblemReason.UNREADABLE, detail) from None


def identity(backbone: Backbone, fit: Fit) -> str:
    """What decides a picture's features besides its content: a name for `FeatureStore`."""
    made = (backbone.sha256, backbone.spec.quick_gelu, backbone.stem_pool, backbone.preprocess, fit)
    return f"{_FORM} {PIXELS_FORM} {' '.join(map(str, made))}"


def compute_features(
    encoder: Encoder, fit: Fit, store: FeatureStore, pictures: Mapping[str, Path], *, token: CancelToken
) -> Job[tuple[str, ...]]:
    """Compute the features of pictures that the store does not know, in the order given, and keep them there.

    Begun again, it goes on where it was stopped. The result names the hashes of those that have none in the end: a
    file that cannot be read, or is another one than when its hash was taken, costs only itself and is told.

    Args:
        encoder: a backbone; prompts play no part.
        fit: how pictures become squares.
        store: of that backbone and fit, see `identity`.
        pictures: path by SHA-256 of the content.
        token: checked before each picture.

    Yields:
        Progress with phase `features`, in pictures; `Notice` for each that is left out.

    Raises:
        Cancelled: if the token says so; what was computed is kept.
    """
    hashes = list(pictures)
    todo = [key for key, slot in zip(hashes, store.slots(hashes), strict=True) if slot < 0]
    done = len(hashes) - len(todo)
    yield Progress("features", done, len(hashes), "images")
    if not todo:
        return ()
    paths = [pictures[key] for key in todo]
    images = _Images(encoder.backbone.preprocess, fit, hashes=dict(zip(paths, todo, strict=True)))
    left_out: list[str] = []
    start = 0
    for batch in readable_inputs(encoder.backbone, images, paths, BATCH, token, remember=False):
        some = todo[start : start + len(batch.errors)]
        good = [key for key, error in zip(some, batch.errors, strict=True) if error is None]
        left_out += [key for key, error in zip(some, batch.errors, strict=True) if error is not None]
        yield from (Notice(say("Left out: {error}", error=str(error))) for error in batch.errors if error)
        if batch.pixels is not None:
            rows = encoder.image_features(batch.pixels.to(encoder.device), token=token)
            store.put(good, rows.cpu().numpy())
        start += len(batch.errors)
        yield Progress("features", done + start, len(hashes), "images")
    return tuple(left_out)
