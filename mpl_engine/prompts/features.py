"""How like the training images an image is: its mean cosine to the nearest of them.

The features are those that classify, so that it costs no second pass through the image tower; docs/adr/0012 has
what was measured beside it.

Shape letters: B images, E embedding, R references, n training images.

Source: Sun et al. 2022, "Out-of-Distribution Detection with Deep Nearest Neighbors", arXiv 2204.06507.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor

from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.device import unless_out_of_memory
from mpl_engine.errors import OutOfMemory
from mpl_engine.events import Job, Notice, Progress
from mpl_engine.images.store import ImageStore
from mpl_engine.messages import speaker
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.inputs import readable_inputs, square_inputs, view_inputs
from mpl_engine.prompts.learner import NO_PROMPTS, Prompts

say = speaker(__name__)

NEIGHBOURS = 5
MOST_REFERENCES = 2048
"""More training images than this are thinned evenly, to keep modules small: 4 MB at a width of 512."""

FEATURE_BATCH = 32


def familiarity(features: Tensor, references: Tensor | None) -> Tensor | None:
    """(B, E) normalised features and (R, E) references → (B,) in [-1, 1]; None without references."""
    if references is None:
        return None
    return (features @ references.T).topk(min(NEIGHBOURS, references.shape[0]), dim=1).values.mean(1)


def thinned(features: Tensor) -> Tensor:
    """At most `MOST_REFERENCES` of the training features (n, E), in their order."""
    if len(features) <= MOST_REFERENCES:
        return features
    return features[torch.linspace(0, len(features) - 1, MOST_REFERENCES).round().long()]


def image_features(
    encoder: Encoder,
    store: ImageStore,
    paths: Sequence[Path],
    prompts: Prompts = NO_PROMPTS,
    *,
    phase: str,
    token: CancelToken,
    keep: bool = False,
) -> Job[Tensor]:
    """Embeddings of image files, (n, E), L2-normalised float32 on the CPU, with `Progress(phase)` events.

    Raises:
        ImageUnreadable: at the first file that cannot be decoded.
        OutOfMemory: if memory does not suffice for a single image.
        Cancelled: if the token says so.
    """
    parts: list[Tensor] = []
    done = 0
    yield Progress(phase, 0, len(paths))
    for pixels in square_inputs(encoder.backbone, store, paths, FEATURE_BATCH, token, keep=keep):
        parts += [one.cpu() for one in _features(encoder, pixels, prompts, token)]
        done += len(pixels)
        yield Progress(phase, done, len(paths))
    return torch.cat(parts) if parts else torch.empty(0, encoder.backbone.embed_dim)


def view_features(
    encoder: Encoder,
    store: ImageStore,
    paths: Sequence[Path],
    config: Config,
    prompts: Prompts,
    *,
    phase: str,
    token: CancelToken,
) -> Job[Tensor]:
    """Embeddings of the views of training images, (n, V, E), as `image_features` gives those of the images.

    Raises: as `image_features`.
    """
    parts: list[Tensor] = []
    views, done = config.views, 0
    yield Progress(phase, 0, len(paths) * views)
    for pixels in view_inputs(encoder.backbone, store, paths, config, FEATURE_BATCH, token):
        parts += [one.cpu() for one in _features(encoder, pixels, prompts, token)]
        done += len(pixels)
        yield Progress(phase, done, len(paths) * views)
    width = encoder.backbone.embed_dim
    return (torch.cat(parts) if parts else torch.empty(0)).view(len(paths), views, width)


class ReadableFeatures(NamedTuple):
    """Embeddings (m, E) of the files that could be read, and their places among those asked for."""

    features: Tensor
    places: tuple[int, ...]


def readable_features(
    encoder: Encoder,
    store: ImageStore,
    paths: Sequence[Path],
    prompts: Prompts = NO_PROMPTS,
    *,
    phase: str,
    token: CancelToken,
    keep: bool = False,
) -> Job[ReadableFeatures]:
    """As `image_features`; a file that cannot be read is left out, with a `Notice` that says so.

    Raises:
        OutOfMemory: if memory does not suffice for a single image.
        Cancelled: if the token says so.
    """
    parts: list[Tensor] = []
    places: list[int] = []
    done = 0
    yield Progress(phase, 0, len(paths))
    for batch in readable_inputs(encoder.backbone, store, paths, FEATURE_BATCH, token, keep=keep):
        for place, error in enumerate(batch.errors, done):
            if error is None:
                places.append(place)
            else:
                yield Notice(say("Left out: {error}", error=str(error)))
        if batch.pixels is not None:
            parts += [one.cpu() for one in _features(encoder, batch.pixels, prompts, token)]
        done += len(batch.errors)
        yield Progress(phase, done, len(paths))
    features = torch.cat(parts) if parts else torch.empty(0, encoder.backbone.embed_dim)
    return ReadableFeatures(features, tuple(places))


def _embed(encoder: Encoder, pixels: Tensor, prompts: Prompts, token: CancelToken) -> Tensor:
    return encoder.image_features(pixels.to(encoder.device), prompts, token)


def _features(encoder: Encoder, pixels: Tensor, prompts: Prompts, token: CancelToken) -> list[Tensor]:
    """Embeddings of a batch, in smaller parts where memory does not suffice for the whole.

    Raises:
        OutOfMemory: if it does not even suffice for one image.
    """
    parts, done, size = [], 0, len(pixels)
    while done < len(pixels):
        some = pixels[done : done + size]
        features = unless_out_of_memory(partial(_embed, encoder, some, prompts, token))
        if features is not None:
            parts.append(features)
            done += size
        elif size == 1:
            raise OutOfMemory(1, None)
        else:
            size //= 2
    return parts
