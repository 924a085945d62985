"""One look at each image for all checks of a folder: its frozen features and a small grey picture, kept by content.

Shape letters: n images, E embedding, G grey side.
"""

from dataclasses import dataclass, field, replace

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812 - the field's usual name

from mpl_engine.cancel import CancelToken
from mpl_engine.data.dataset import Dataset
from mpl_engine.device import full_precision
from mpl_engine.events import Job, Notice, Progress
from mpl_engine.images.store import ImageStore, readable_batches
from mpl_engine.messages import speaker
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.inputs import patches_of

say = speaker(__name__)

GREY_SIDE = 48
BATCH = 32


@dataclass(frozen=True)
class ImageDescriptors:
    """Rows in the order of the images that were asked for.

    Attributes:
        features: (n, E), L2-normalised, float32.
        grey: (n, G, G), float16, brightness in arbitrary units.
    """

    features: Tensor
    grey: Tensor


@dataclass
class DescriptorCache:
    """ImageDescriptors that were taken before, by the content hash of the image. One cache serves one encoder and store."""

    kept: dict[str, tuple[Tensor, Tensor]] = field(default_factory=dict)


def compute_descriptors(
    encoder: Encoder,
    store: ImageStore,
    dataset: Dataset,
    cache: DescriptorCache,
    *,
    token: CancelToken,
) -> Job[tuple[Dataset, ImageDescriptors]]:
    """Look at every image of a dataset, class by class; what the cache holds is not decoded again.

    A file that cannot be decoded any more is left out, with a `Notice` that says so. The result is the dataset without
    such files, and the descriptors of its images.

    Raises:
        Cancelled: if the token says so.
    """
    images = [image for c in dataset.classes for image in c.images]
    missing = {i.sha256: dataset.root / i.path for i in images if i.sha256 not in cache.kept}
    hashes, paths = list(missing), list(missing.values())
    yield Progress("look", 0, len(paths))
    done = 0
    for batch in readable_batches(store, paths, BATCH, token):
        yield from (Notice(say("Left out: {error}", error=str(error))) for error in batch.errors if error)
        if batch.pixels is not None:
            some = hashes[done : done + len(batch.errors)]
            good = [sha256 for sha256, error in zip(some, batch.errors, strict=True) if error is None]
            names = [p for p, error in zip(paths[done:], batch.errors, strict=False) if error is None]
            inputs = patches_of(encoder.backbone, store, names, batch.pixels)
            looks = _look(encoder, batch.pixels, inputs, token)
            for sha256, features, grey in zip(good, *looks, strict=True):
                cache.kept[sha256] = (features, grey)
        done += len(batch.errors)
        yield Progress("look", done, len(paths))
    kept = [replace(c, images=tuple(i for i in c.images if i.sha256 in cache.kept)) for c in dataset.classes]
    dataset = replace(dataset, classes=tuple(kept))
    images = [image for c in dataset.classes for image in c.images]
    if not images:
        return dataset, ImageDescriptors(
            torch.empty(0, encoder.backbone.embed_dim), torch.empty(0, GREY_SIDE, GREY_SIDE).half()
        )
    pairs = [cache.kept[image.sha256] for image in images]
    with full_precision():  # autocast cannot stack half-precision numbers
        return dataset, ImageDescriptors(
            torch.stack([f for f, _ in pairs]), torch.stack([g for _, g in pairs])
        )


@full_precision()
def _look(encoder: Encoder, pixels: Tensor, images: Tensor, token: CancelToken) -> tuple[Tensor, Tensor]:
    grey = F.adaptive_avg_pool2d(pixels.mean(1, keepdim=True), GREY_SIDE)[:, 0]
    features = encoder.image_features(images.to(encoder.device), token=token).cpu()
    return features.clone(), grey.half()
