"""The pull towards what the backbone says without prompts, so that learning some classes spoils others less.

Shape letters: B images, C classes, E embedding, n training images, V views.

Source: Khattak et al., "Self-regulating Prompts: Foundational Model Adaptation without Forgetting" (PromptSRC),
ICCV 2023, section 3.1, and its published code. There the frozen texts are a mean over 60 templates; here they are of
the one template of the settings.
"""

from collections.abc import Sequence
from pathlib import Path

from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.device import full_precision
from mpl_engine.events import Job
from mpl_engine.images.store import ImageStore
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.features import view_features
from mpl_engine.prompts.learner import NO_PROMPTS

IMAGES, TEXTS, ANSWERS = 10.0, 25.0, 1.0
"""Weights of the three parts at consistency 1, as published."""

MOST_BYTES = 400_000_000
"""Bound of the frozen features of views that are held; of more they are computed in each step."""


def frozen_targets(
    encoder: Encoder,
    store: ImageStore,
    paths: Sequence[Path],
    names: Sequence[str],
    config: Config,
    token: CancelToken,
) -> Job["Consistency"]:
    """What a training is pulled towards: class texts, and the features of all `views` where there are any.

    Of more than fit into `MOST_BYTES` they are computed again in each step, as where each crop is fresh.

    Raises: as `features.view_features` and `tokens.plain_tokens`.
    """
    text = encoder.zero_shot_features(names, config.context_init, token)
    views: Tensor | None = None
    bytes_of_all = 4 * len(paths) * config.views * encoder.backbone.embed_dim
    if 0 < bytes_of_all <= MOST_BYTES:
        views = yield from view_features(
            encoder, store, paths, config, NO_PROMPTS, phase="zero-shot", token=token
        )
    return Consistency(encoder, text, views, config.consistency)


class Consistency:
    """The part of a loss that keeps features, class texts and answers near those without prompts.

    Args:
        encoder: gives the features of pixels in float32.
        text: (C, E), L2-normalised, of the plain template.
        views: (n, V, E), L2-normalised, of the views of the training images; None to compute them in each step.
        weight: the setting `consistency`.
    """

    def __init__(self, encoder: Encoder, text: Tensor, views: Tensor | None, weight: float) -> None:
        self._encoder, self._text, self._views, self._weight = encoder, text, views, weight

    def targets(self, pixels: Tensor, batch: Sequence[int], epoch: int, token: CancelToken) -> Tensor:
        """Frozen features (B, E) of a batch of an epoch (from 0): of the very crops that the step takes."""
        if self._views is None:
            return self._encoder.image_features(pixels, token=token)
        turns = [(epoch + index) % self._views.shape[1] for index in batch]  # as `inputs.training_inputs`
        return self._views[list(batch), turns].to(self._encoder.device)

    def loss(self, image: Tensor, text: Tensor, logits: Tensor, frozen: Tensor) -> Tensor:
        """What is added to the loss, a float32 scalar of 0 or more.

        Args:
            image: (B, E), with prompts, before normalisation.
            text: (C, E), likewise.
            logits: (B, C) of the two.
            frozen: what `targets` gave.
        """
        with full_precision():
            images = F.l1_loss(F.normalize(image.float(), dim=-1), frozen)
            texts = F.l1_loss(F.normalize(text.float(), dim=-1), self._text)
            answers = F.kl_div(
                logits.float().log_softmax(1),
                self._encoder.logits(frozen, self._text).log_softmax(1),
                reduction="sum",
                log_target=True,
            )
            return self._weight * (IMAGES * images + TEXTS * texts + ANSWERS * answers / logits.numel())
