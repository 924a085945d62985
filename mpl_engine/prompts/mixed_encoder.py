"""The encoder's passes with matrix products in half precision: for gradient steps, and where a person asks for it.

Only trainings, `classify --precision` and the bench import this; import-linter holds what judges away from it.

Shape letters: B images, C classes, E embedding.
"""

import contextlib
from collections.abc import Iterator

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812
from torch.nn.attention import SDPBackend, sdpa_kernel

from mpl_engine.cancel import CancelToken
from mpl_engine.device import DTYPES, StepPrecision, aten_is_free, full_precision
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.learner import Prompts
from mpl_engine.prompts.tokens import PromptTokens


class MixedEncoder:
    """An encoder whose towers run in mixed precision; with `fp32` it gives the encoder's own numbers.

    What leaves it is float32: logits, softmax and losses are computed from that in float32.

    Attributes:
        encoder: the same backbone, path and device in float32, for everything that is judged.
        precision: `fp32`, `bf16` or `fp16`.
    """

    def __init__(self, encoder: Encoder, precision: StepPrecision) -> None:
        self.encoder = encoder
        self.precision = precision

    def text(self, tokens: PromptTokens, prompts: Prompts, token: CancelToken | None = None) -> Tensor:
        """Class embeddings, (C, E), before normalisation, float32."""
        backbone = self.encoder.backbone
        with self._lowered(), backbone.stoppable(token):
            features: Tensor = self.encoder.walk.encode_text(backbone, tokens, prompts)
        return features.float()

    def image(self, pixels: Tensor, prompts: Prompts, token: CancelToken | None = None) -> Tensor:
        """Image embeddings, (B, E), before normalisation, float32."""
        backbone = self.encoder.backbone
        with self._lowered(), backbone.stoppable(token):
            features: Tensor = self.encoder.walk.encode_image(backbone, pixels, prompts)
        return features.float()

    @torch.no_grad()
    def image_features(self, pixels: Tensor, prompts: Prompts, token: CancelToken | None = None) -> Tensor:
        """Image embeddings for inference: (B, E), L2-normalised, float32."""
        return F.normalize(self.image(pixels, prompts, token), dim=-1)

    def scaler(self) -> torch.amp.GradScaler:
        """A loss scaler, which does nothing unless gradients are fp16 on a GPU."""
        kind = self.encoder.device.type
        return torch.amp.GradScaler(kind, enabled=self.precision == "fp16" and kind == "cuda")

    @contextlib.contextmanager
    def _lowered(self) -> Iterator[None]:
        with contextlib.ExitStack() as lowered:
            lowered.enter_context(full_precision())
            if self.precision == "fp32":
                yield
                return
            kind = self.encoder.device.type
            if kind == "cpu" and not aten_is_free():
                # torch's fused attention asks the processor, not `ATEN_CPU_CAPABILITY`, and then lacks its own kernel.
                lowered.enter_context(sdpa_kernel(SDPBackend.MATH))
            # Without autocast's own cache: the matrices are kept in this precision (`backbone.Block`), and graphs
            # forbid it.
            lowered.enter_context(torch.autocast(kind, DTYPES[self.precision], cache_enabled=False))
            yield
