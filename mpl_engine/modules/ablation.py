"""What each part of a prompt module does: accuracy without it.

Shape letters: C classes, E embedding, n images.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import torch
from torch import Tensor

from mpl_engine.cancel import CancelToken
from mpl_engine.data.splits import LabelledImages
from mpl_engine.evaluation.baselines import nearest_class
from mpl_engine.events import Job
from mpl_engine.modules.classifier import Classifier
from mpl_engine.prompts.features import image_features
from mpl_engine.prompts.learner import NO_PROMPTS, Prompts
from mpl_engine.prompts.tokens import plain_tokens, prompt_tokens, template


class Ablation(StrEnum):
    """What of a module is on."""

    WHOLE = "whole"
    NO_TEXT = "no_text"
    NO_IMAGE = "no_image"
    NONE = "none"
    DEPTH = "depth"


@dataclass(frozen=True)
class AblationResult:
    """One way to run the module.

    Attributes:
        name: what is on; of `DEPTH` the first layers' prompts.
        depth: layers whose own prompts are on, of `whole`'s depth; the input's context counts as the first.
        correct: images that are right.
        images: how many were judged.
    """

    name: Ablation
    depth: int
    correct: int
    images: int


def without_text(prompts: Prompts) -> Prompts:
    """The image tower's prompts alone."""
    return replace(prompts, text_context=None, text_prompts={})


def without_image(prompts: Prompts) -> Prompts:
    """The text tower's prompts alone."""
    return replace(prompts, image_context=None, image_prompts={}, num_removed=0)


def up_to_depth(prompts: Prompts, depth: int) -> Prompts:
    """Prompts of the first `depth` layers of both towers; deeper layers carry what is there."""
    return replace(
        prompts,
        text_prompts={i: t for i, t in prompts.text_prompts.items() if i < depth},
        image_prompts={i: t for i, t in prompts.image_prompts.items() if i < depth},
    )


def ablate(
    classifier: Classifier, images: LabelledImages, *, token: CancelToken
) -> Job[list[AblationResult]]:
    """Judge the module whole, without its text prompts, without its image prompts, without any, and by depth.

    Args:
        classifier: the module on its backbone; classes added by name take no part.
        images: to judge on, labels as in the module.
        token: cancels.

    Raises:
        ImageUnreadable: at the first image that cannot be decoded.
        Cancelled: if the token says so.
    """
    prompts = classifier.module.prompts
    deepest = 1 + max((*prompts.text_prompts, *prompts.image_prompts), default=0)
    ways = [
        (Ablation.WHOLE, deepest, prompts),
        (Ablation.NO_TEXT, deepest, without_text(prompts)),
        (Ablation.NO_IMAGE, deepest, without_image(prompts)),
        (Ablation.NONE, 0, NO_PROMPTS),
    ]
    ways += [(Ablation.DEPTH, depth, up_to_depth(prompts, depth)) for depth in range(deepest - 1, 0, -1)]
    results = []
    seen: dict[tuple[bool, int], Tensor] = {}
    for name, depth, way in ways:
        # Text prompts do not reach the image tower, so images are encoded once for each kind of image prompts.
        kind = (way.image_context is not None, len(way.image_prompts))
        if kind not in seen:
            seen[kind] = yield from image_features(
                classifier.encoder,
                classifier.store,
                images.paths,
                without_text(way),
                phase="switch off",
                token=token,
                keep=True,
            )
        if (
            classifier.head is not None
        ):  # fitted to what class texts said; without text prompts it stays as it is
            labels = classifier.judge(seen[kind], images).predicted
        else:
            labels = tuple(nearest_class(seen[kind], _class_matrix(classifier, way, token)))
        right = sum(a == b for a, b in zip(labels, images.labels, strict=True))
        results.append(AblationResult(name, depth, right, len(images.paths)))
    return results


def _class_matrix(classifier: Classifier, prompts: Prompts, token: CancelToken) -> Tensor:
    """Class embeddings under other text prompts, (C, E)."""
    module, encoder = classifier.module, classifier.encoder
    config, vocabulary = module.info.config, encoder.backbone.vocabulary
    names = prompt_class_names([c.prompt for c in module.info.classes], config.context_init)
    if prompts.text_context is None:
        tokens = plain_tokens(names, config.context_init, vocabulary)
    else:
        tokens = prompt_tokens(names, config, vocabulary)
    with torch.no_grad():
        return encoder.class_features(tokens, prompts, token).cpu()


def prompt_class_names(prompts: Sequence[str], context_init: str) -> list[str]:
    """The class names as they stand in a module's prompts."""
    before, _, after = template(context_init).partition("{}")
    return [text[len(before) : len(text) - len(after)] for text in prompts]
