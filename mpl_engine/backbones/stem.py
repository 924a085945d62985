"""A frozen convolutional stem in the place of a ViT's patch embedding: a hybrid image tower.

The transformer behind it is open_clip's own; prompts go into its layers as in any other.

Shape letters: B images, S image size, F features of the stem, D width, G tokens along a side.
"""

from itertools import pairwise
from typing import cast

import timm
import torch
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_weights

from mpl_engine.backbones.architectures import STEMS


class ConvStem(nn.Module):
    """timm's feature extractor, then a 1 × 1 projection: (B, 3, S, S) → (B, D, G, G).

    Its tensors are named as the projects before it name them: `stem.*` as timm does, and `proj.*`.

    Args:
        name: timm's name of the extractor, without pooling and classifier; see `architectures.STEMS`.
        width: D.
    """

    def __init__(self, name: str, width: int) -> None:
        super().__init__()
        self.stem = timm.create_model(name, num_classes=0, global_pool="")
        self.proj = nn.Conv2d(STEMS[name].features, width, 1)

    def forward(self, pixels: Tensor) -> Tensor:
        """Features where a patch convolution would give its own."""
        features: Tensor = self.proj(self.stem(pixels))
        return features

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
