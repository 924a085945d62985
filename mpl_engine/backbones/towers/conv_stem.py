"""A frozen convolutional stem in the place of a ViT's patch embedding: a hybrid image tower.

The transformer behind it is open_clip's own; prompts go into its layers as in any other. What the stem's blocks see may
also stand, averaged over the image, beside the class token in the embedding (`pool`).

Who takes a picture of a thing has it near the middle, so the mean may lean to the centre
(docs/adr/0033-centre-prior.md). Source: the centring prior of Babenko and Lempitsky 2015, "Aggregating Deep
Convolutional Features for Image Retrieval" (ICCV), arXiv 1510.07493, section 3.2: a Gaussian whose standard deviation
is a third of the distance from the centre to the border.

Shape letters: B images, S image size, F features of the stem's blocks, D width, G tokens along a side,
P patches (G · G).
"""

from itertools import pairwise
from typing import Any, cast

import timm
import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812
from torch.nn.utils.fusion import fuse_conv_bn_weights

from mpl_engine.backbones.towers.stem_options import CENTRE, MEAN, STEMS

_SPREAD = 1 / 6
"""Standard deviation of the Gaussian that weighs patches by their distance from the centre, in sides of the image."""

_SHARES = {"": 0.0, MEAN: 1.0, CENTRE: 2.0}
"""Squared length in the embedding of what is pooled, beside 1 for the class token."""


class ConvStem(nn.Module):
    """timm's feature extractor, then a 1 × 1 projection: (B, 3, S, S) → (B, D, G, G).

    Its tensors are named as the projects before it name them: `stem.*` as timm does, and `proj.*`.

    Args:
        name: timm's name of the extractor, without pooling and classifier; see `stem_options.STEMS`.
        width: D.
        pool: how the features of its blocks are part of the embedding, see `stem_options.stem_pool`.

    Attributes:
        pooled_features: F, or 0 where they are no part of it.
        share: squared length of what is pooled in the embedding, beside 1 for the class token.
    """

    def __init__(self, name: str, width: int, *, pool: str = "") -> None:
        super().__init__()
        self.stem: Any = timm.create_model(name, num_classes=0, global_pool="")
        self.proj = nn.Conv2d(STEMS[name].features, width, 1)
        self.pooled_features = cast("nn.Conv2d", self.stem.conv_head).in_channels if pool else 0
        self.share = _SHARES[pool]
        self._centred = pool == CENTRE
        self.rows = -(-self.pooled_features // width)

    def forward(self, pixels: Tensor) -> Tensor:
        """Features where a patch convolution would give its own."""
        return self._projected(self.blocks(pixels))

    def blocks(self, pixels: Tensor) -> Tensor:
        """What stands before timm's last convolution, a linear bottleneck: (B, F, G, G)."""
        features: Tensor = self.stem.blocks(self.stem.bn1(self.stem.conv_stem(pixels)))
        return features

    def _projected(self, features: Tensor) -> Tensor:
        projected: Tensor = self.proj(self.stem.bn2(self.stem.conv_head(features)))
        return projected

    def packed(self, pixels: Tensor) -> Tensor:
        """Patches (B, P, D), and in `rows` further ones the mean of the blocks' features, if they are pooled.

        One tensor, so that it is kept, moved and batched as patches alone are.
        """
        features = self.blocks(pixels)
        patches = self._projected(features).flatten(2).transpose(1, 2)
        if not self.rows:
            return patches
        mean = self.weighted(features).sum((2, 3)) if self._centred else features.mean((2, 3))
        filled = F.pad(mean, (0, self.rows * patches.shape[2] - mean.shape[1]))
        return torch.cat([patches, filled.view(-1, self.rows, patches.shape[2])], dim=1)

    def weighted(self, features: Tensor) -> Tensor:
        """What each patch adds to the mean of the blocks' features, (B, F, G, G) → the same; its sum is the mean."""
        side = features.shape[-1]
        if not self._centred:
            return features / side**2
        away = (torch.arange(side, dtype=torch.float32, device=features.device) - (side - 1) / 2) / side
        along = torch.exp(-(away**2) / (2 * _SPREAD**2))
        weights = along[:, None] * along
        return features * (weights / weights.sum()).to(features.dtype)

    def pooled(self, packed: Tensor) -> Tensor:
        """The mean that `packed` holds behind the patches, (B, F)."""
        return packed[:, packed.shape[1] - self.rows :].flatten(1)[:, : self.pooled_features]

    def fold(self) -> None:
        """Multiply each batch norm into the convolution before it, for use alone; the results stay the same.

        Weights are laid out channels last, which convolutions on CPUs like better: with both it took half the time
        (docs/performance.md). Tensors are named otherwise from then on.
        """
        _fold(self.stem)
        self.to(memory_format=torch.channels_last)


def _fold(module: nn.Module) -> None:
    """In timm's extractors a norm is the child right behind its convolution, and holds the activation too."""
    children = list(module.named_children())
    for (_, conv), (name, norm) in pairwise(children):
        if isinstance(conv, nn.Conv2d) and isinstance(norm, nn.BatchNorm2d):
            mean, variance = cast("Tensor", norm.running_mean), cast("Tensor", norm.running_var)
            conv.weight, conv.bias = fuse_conv_bn_weights(
                conv.weight, conv.bias, mean, variance, norm.eps, norm.weight, norm.bias
            )
            setattr(module, name, getattr(norm, "act", nn.Identity()))
    for _, child in children:
        _fold(child)
