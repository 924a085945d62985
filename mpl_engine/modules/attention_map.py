"""Where in an image an answer comes from: gradient-weighted attention, followed through the layers.

Shape letters: H heads, N image tokens, G tokens that are pooled, P patches, S image size, p patches along a side,
F features of a stem.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from mpl_engine.backbones.errors import NoPatches
from mpl_engine.cancel import CancelToken
from mpl_engine.device import full_precision
from mpl_engine.events import Job, Progress
from mpl_engine.images.decode import decode, to_square
from mpl_engine.modules.classifier import Classifier
from mpl_engine.prompts.encode import image_input, next_prompts

SHOWN_SIDE = 336
"""Pixels of the picture that comes with a map; the model itself may have seen fewer."""


@dataclass(frozen=True)
class AttentionMap:
    """What an answer rests on.

    Attributes:
        label: the class that was asked about.
        probability: of it, in [0, 1].
        heat: (p, p), 0 to 1 with the largest value 1 (all zero if nothing speaks for the class).
        prompt_share: the learned prompts' share of all relevance, in [0, 1].
        picture: (S, S, 3) uint8, the square that the heat lies over.
    """

    label: str
    probability: float
    heat: NDArray[np.float32]
    prompt_share: float
    picture: NDArray[np.uint8]


def attention_map(
    classifier: Classifier, path: Path, label: str | None, *, token: CancelToken
) -> Job[AttentionMap]:
    """A heat map of one image for one class.

    Every layer's attention is weighted by its gradient for the class's logit, averaged over heads where positive,
    and added up from the first layer to the last, from the image's tokens to the class token. Learned prompts are
    in place: those that a layer adds start without relevance of any patch, those that it removes take theirs along.
    Where a tower pools more tokens than a class token, each counts by how far it raises the logit (gradient times
    input).

    Where a stem's mean stands beside the class token, it is followed too: each patch counts by how far its features
    raise the logit more than those of the mean patch do (gradient times input). Both maps are added, each weighted by
    the length of the logit's gradient for its half of the embedding.

    Args:
        classifier: the module on its backbone.
        path: an image file.
        label: a class of the classifier, or None for its answer.
        token: cancels.

    Raises:
        NoPatches: if the backbone's image tower has no patches to point at.
        ImageUnreadable: if the file cannot be decoded.
        Cancelled: if the token says so.
        ValueError: if there is no such class.

    Source: H. Chefer, S. Gur and L. Wolf, Generic Attention-model Explainability, ICCV 2021, equations 5 and 6.
    """
    if not classifier.encoder.backbone.image_blocks:
        raise NoPatches(classifier.encoder.backbone.spec.name)
    yield Progress("look inside", 0, 2, "steps")
    store, encoder = classifier.store, classifier.encoder
    pixels = store.pixels([store.square(path)]).to(encoder.device)
    token.check()
    with torch.inference_mode(mode=False), torch.enable_grad(), full_precision():
        walked = _walk(classifier, pixels)
        logits, attentions = walked.logits, walked.attentions
        index = int(logits.argmax()) if label is None else classifier.class_names.index(label)
        *gradients, of_mean, of_features, of_seen = torch.autograd.grad(
            logits[0, index], [*attentions, walked.patches, walked.features, walked.seen], allow_unused=True
        )
        parts = encoder.backbone.pooled_parts(pixels)
    yield Progress("look inside", 1, 2, "steps")
    token.check()
    heat, prompts = _relevance(classifier, attentions, gradients, _shares(walked.seen, of_seen))
    total = float(heat.sum() + prompts)
    if parts is not None:
        raised = _raised(classifier, parts, of_mean)
        by_class_token, by_mean = _lengths(classifier, walked.features, of_features)
        weight = by_class_token / (total or 1.0)
        heat, prompts = weight * heat + by_mean * raised, weight * prompts
        total = float(heat.sum() + prompts)
    side = round(heat.numel() ** 0.5)
    shown = heat.reshape(side, side) / heat.max().clamp_min(1e-12)
    picture = decode(path, SHOWN_SIDE, lambda decoded: to_square(decoded.image, SHOWN_SIDE, store.fit))
    yield Progress("look inside", 2, 2, "steps")
    return AttentionMap(
        classifier.class_names[index],
        float((logits.detach() / classifier.calibration.temperature).softmax(1)[0, index]),
        shown.numpy(),
        prompts / total if total > 0 else 0.0,
        np.asarray(picture),
    )


class _Walked(NamedTuple):
    """Logits (1, C), each layer's attention (1, H, N, N), patches and tokens as the head saw them, embedding (1, E)."""

    logits: Tensor
    attentions: list[Tensor]
    patches: Tensor
    features: Tensor
    seen: Tensor


def _walk(classifier: Classifier, pixels: Tensor) -> _Walked:
    """One pass, with its gradient graph."""
    backbone, prompts = classifier.encoder.backbone, classifier.module.prompts
    patches = backbone.patches(pixels).detach()
    x = image_input(backbone, patches, prompts).requires_grad_()
    attentions = []
    for layer, block in enumerate(backbone.image_blocks):
        x = next_prompts(x, layer, prompts)
        q, k, v = block.split(block.queries_keys_values(x))
        attention = (q @ k.transpose(-2, -1) * q.shape[-1] ** -0.5).softmax(-1)
        attentions.append(attention)
        x = block.finish(x, (attention @ v).transpose(1, 2).flatten(2))
    patches = patches.clone().requires_grad_()
    seen = backbone.seen(x)
    features = backbone.image_head(seen, patches)
    return _Walked(classifier.logits(features), attentions, patches, features, seen)


@full_precision()
def _shares(seen: Tensor, gradient: Tensor) -> Tensor:
    """How much each pooled token counts, (G,): shares of how far they raise the logit; 1 for a lone class token."""
    if seen.shape[1] == 1:
        return torch.ones(1)
    raised = (seen.detach() * gradient)[0].sum(-1).clamp_min(0).float().cpu()
    return raised / raised.sum().clamp_min(1e-30)


@full_precision()
def _raised(classifier: Classifier, parts: Tensor, gradient: Tensor) -> Tensor:
    """How far each patch raises the logit through the stem's mean, (P,), in shares of all that do.

    Args:
        classifier: whose backbone has a pooled stem.
        parts: its features at each patch, (1, P, F).
        gradient: of the logit for the patches with the mean behind them.
    """
    raised = (parts @ classifier.encoder.backbone.pooled(gradient)[..., None]).flatten().clamp_min(0).cpu()
    return raised / raised.sum().clamp_min(1e-30)


@full_precision()
def _lengths(classifier: Classifier, features: Tensor, gradient: Tensor) -> tuple[float, float]:
    """Lengths of the gradient for the direction of both halves of the embedding, (1, E) each, in shares of their sum.

    Each half has a fixed length, so that what points along it changes nothing and is left out, and the gradient for its
    direction is as many times longer.
    """
    shared = classifier.encoder.backbone.shared_dim
    lengths = []
    for part in (slice(None, shared), slice(shared, None)):
        half, slope = features.detach()[0, part], gradient[0, part]
        along = F.normalize(half, dim=0)
        lengths.append(float(half.norm() * (slope - (slope @ along) * along).norm()))
    total = sum(lengths) or 1.0
    return lengths[0] / total, lengths[1] / total


@full_precision()
def _relevance(
    classifier: Classifier, attentions: list[Tensor], gradients: Sequence[Tensor], pooled: Tensor
) -> tuple[Tensor, float]:
    """Relevance for the pooled tokens of each patch (p · p,), and of all prompts together.

    Columns of the running matrix are the class token (if there is one), the patches, and one for all prompts.
    """
    prompts = classifier.module.prompts
    held = 0 if prompts.image_context is None else len(prompts.image_context)
    before, own = classifier.encoder.backbone.image_tower.prefix, attentions[0].shape[-1] - held
    columns = own + 1
    running = torch.cat([torch.eye(own, columns), _prompt_rows(held, columns)])
    for layer, (attention, gradient) in enumerate(zip(attentions, gradients, strict=True)):
        added = prompts.image_prompts.get(layer)
        if added is not None:
            kept = running[: len(running) - prompts.num_removed]
            running = torch.cat([kept, _prompt_rows(len(added), columns)])
        weighted = (attention.detach() * gradient)[0].clamp_min(0).mean(0).float().cpu()
        running = running + weighted @ running
    relevance = pooled @ running[: len(pooled)]
    return relevance[before:own], float(relevance[-1])


def _prompt_rows(count: int, columns: int) -> Tensor:
    rows = torch.zeros(count, columns)
    rows[:, -1] = 1
    return rows
