"""A frozen convolutional stem in the place of a ViT's patch embedding: a hybrid image tower.

The transformer behind it is open_clip's own; prompts go into its layers as in any other.

Shape letters: B images, S image size, F features of the stem, D width, G tokens along a side.
"""

import timm
from torch import Tensor, nn

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
