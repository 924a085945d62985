"""One object that turns classes and pixels into embeddings, by the path that was chosen, in float32 always.

Half precision is for gradient steps and has an object of its own (`mixed_encoder`), which nothing that judges imports.

Shape letters: B images, C classes, E embedding.
"""

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from mpl_engine.backbones.loading import ResourceCache, open_backbone
from mpl_engine.backbones.model import Backbone
from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config, EncodePath
from mpl_engine.device import choose_device, full_precision
from mpl_engine.events import Job
from mpl_engine.images.store import ImageStore
from mpl_engine.prompts import encode
from mpl_engine.prompts import encode_fast as fast_encode
from mpl_engine.prompts.learner import NO_PROMPTS, Prompts
from mpl_engine.prompts.tokens import PromptTokens, plain_tokens, prompt_tokens


def open_encoder(
    name: str,
    config: Config,
    *,
    quick_gelu: bool | None = None,
    device: str = "auto",
    allow_download: bool = False,
    resources: ResourceCache | None = None,
    token: CancelToken,
) -> Job[tuple["Encoder", ImageStore]]:
    """A backbone on its device, ready to encode, and a store of images as it takes them.

    Args:
        name: of the backbone, see `resolve`.
        config: `path` and `fit` are read.
        quick_gelu: see `resolve`.
        device: see `choose_device`.
        allow_download: fetch the weights if they are not here.
        resources: gives the backbone that it has, if it is this one, and keeps it.
        token: cancels.

    Raises:
        ConfigError: if the device is not there.
        EngineError, Cancelled: as `open_backbone`.
    """
    where = choose_device(device)
    backbone = yield from open_backbone(
        name,
        quick_gelu=quick_gelu,
        allow_download=allow_download,
        resources=resources,
        device=device,
        token=token,
    )
    return Encoder(backbone, where, config.path), ImageStore(backbone.preprocess, config.fit)


class Encoder:
    """A backbone with a path (`fast` or `plain`; `auto` is fast) on a device. Its numbers are float32.

    They stay so inside an autocast of the caller's. A `token` is checked between transformer blocks on a CPU;
    `Cancelled` leaves nothing half done.

    Attributes:
        backbone: on the device.
        device: where it computes.
        path: `fast` or `plain`.
        walk: the module with `encode_text` and `encode_image` of that path.
    """

    def __init__(self, backbone: Backbone, device: torch.device, path: EncodePath = "auto") -> None:
        self.backbone = backbone.to(device)
        self.device = device
        self.path = "plain" if path == "plain" else "fast"
        self.walk = encode if self.path == "plain" else fast_encode

    def text(self, tokens: PromptTokens, prompts: Prompts, token: CancelToken | None = None) -> Tensor:
        """Class embeddings, (C, E), before normalisation."""
        with full_precision(), self.backbone.stoppable(token):
            features: Tensor = self.walk.encode_text(self.backbone, tokens, prompts)
        return features

    def image(self, pixels: Tensor, prompts: Prompts, token: CancelToken | None = None) -> Tensor:
        """Image embeddings, (B, E), before normalisation."""
        with full_precision(), self.backbone.stoppable(token):
            features: Tensor = self.walk.encode_image(self.backbone, pixels, prompts)
        return features

    def logits(self, image_features: Tensor, text_features: Tensor) -> Tensor:
        """exp(logit_scale) · cosine, (B, C)."""
        return encode.logits(image_features, text_features, self.backbone.scale)

    @torch.no_grad()
    def class_features(
        self, tokens: PromptTokens, prompts: Prompts, token: CancelToken | None = None
    ) -> Tensor:
        """The class matrix for inference: (C, E), L2-normalised."""
        return F.normalize(self.text(tokens, prompts, token), dim=-1)

    @torch.no_grad()
    def image_features(
        self, pixels: Tensor, prompts: Prompts = NO_PROMPTS, token: CancelToken | None = None
    ) -> Tensor:
        """Image embeddings for inference: (B, E), L2-normalised."""
        return F.normalize(self.image(pixels, prompts, token), dim=-1)

    def text_of(
        self,
        class_names: Sequence[str],
        config: Config,
        prompts: Prompts,
        *,
        learned: bool,
        token: CancelToken | None = None,
    ) -> Tensor:
        """The class matrix (C, E) by learned prompts, or by the plain template where there are none to use.

        Raises as `tokens.prompt_tokens` and `tokens.plain_tokens`.
        """
        vocabulary = self.backbone.vocabulary
        if not learned:
            return self.zero_shot_features(class_names, config.context_init, token)
        return self.class_features(prompt_tokens(class_names, config, vocabulary), prompts, token)

    def zero_shot_features(
        self, class_names: Sequence[str], context_init: str, token: CancelToken | None = None
    ) -> Tensor:
        """The class matrix of the plain template, (C, E). Raises as `tokens.plain_tokens`."""
        return self.class_features(
            plain_tokens(class_names, context_init, self.backbone.vocabulary), NO_PROMPTS, token
        )
