"""open_clip's own vision transformer, with a patch convolution or a convolutional stem, and the blocks of its towers.

Shape letters: B images, N image tokens, R further rows of a stem, F its features, D width, E embedding.
"""

import math
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from mpl_engine.backbones.towers.blocks import Block, Map, MlpBlock, activation
from mpl_engine.backbones.towers.conv_stem import ConvStem
from mpl_engine.backbones.towers.tower import ImageTower


class NativeBlock(MlpBlock):
    """A view of `open_clip.transformer.ResidualAttentionBlock`, of either tower."""

    def __init__(self, stock: Any) -> None:
        kind = activation(stock.mlp.gelu)
        assert kind is not None  # noqa: S101 - open_clip builds no other
        super().__init__(stock, stock.attn.num_heads, stock.mlp.c_fc, kind)

    def __call__(self, x: Tensor, mask: Tensor | None = None) -> Tensor:
        """See `Block`."""
        self.check()
        out: Tensor = self.stock(x, attn_mask=mask)
        return out

    def _norm(self, x: Tensor) -> Tensor:
        out: Tensor = self.stock.ln_1(x)
        return out

    def _rest(self) -> tuple[Callable[[Tensor], Tensor], ...]:
        return self.stock.ls_1, self.stock.ln_2, self.stock.ls_2

    def _stored(self) -> tuple[Map, ...]:
        attn, mlp = self.stock.attn, self.stock.mlp
        maps = (attn.out_proj, mlp.c_fc, mlp.c_proj)
        return ((attn.in_proj_weight, attn.in_proj_bias), *((m.weight, m.bias) for m in maps))


class NativeTower(ImageTower):
    """`open_clip.transformer.VisionTransformer` that pools at its class token."""

    prefix = seen = 1

    def __init__(self, visual: Any) -> None:
        self.visual = visual
        self.blocks: Sequence[Block] = [NativeBlock(block) for block in visual.transformer.resblocks]
        self.width = visual.class_embedding.shape[0]
        self.tokens = visual.positional_embedding.shape[0]
        self.shared = visual.proj.shape[1]

    def patches(self, pixels: Tensor) -> Tensor:
        """See `ImageTower`."""
        made: Tensor = self.visual.conv1(pixels).flatten(2).transpose(1, 2)
        return made

    def stem(self, patches: Tensor) -> Tensor:
        """See `ImageTower`."""
        visual = self.visual
        patches = patches[:, : self.tokens - 1]
        cls = visual.class_embedding.to(patches.dtype).expand(patches.shape[0], 1, -1)
        x: Tensor = torch.cat([cls, patches], dim=1) + visual.positional_embedding.to(patches.dtype)
        return x

    def pre_norm(self, x: Tensor) -> Tensor:
        """See `ImageTower`."""
        out: Tensor = self.visual.ln_pre(x)
        return out

    def head(self, seen: Tensor, patches: Tensor) -> Tensor:  # noqa: ARG002 - a stem's mean stands in them
        """See `ImageTower`."""
        out: Tensor = self.visual.ln_post(seen[:, 0]) @ self.visual.proj
        return out


class HybridTower(NativeTower):
    """The same with a convolutional stem before it, whose mean may stand beside the class token in the embedding."""

    def __init__(self, visual: Any) -> None:
        super().__init__(visual)
        self.conv: ConvStem = visual.conv1
        self.extra, self.length = self.conv.pooled_features, math.sqrt(1 + self.conv.share)

    def patches(self, pixels: Tensor) -> Tensor:
        """See `ImageTower`."""
        return self.conv.packed(pixels)

    def head(self, seen: Tensor, patches: Tensor) -> Tensor:
        """See `ImageTower`. With a pooled stem both parts are L2-normalised, and its part is √`share` times as long."""
        out = super().head(seen, patches)
        if not self.extra:
            return out
        token, pooled = (F.normalize(part.float(), dim=-1) for part in (out, self.pooled(patches)))
        return torch.cat([token, math.sqrt(self.conv.share) * pooled], dim=-1)

    def pooled(self, patches: Tensor) -> Tensor:
        """The mean that stands behind the `patches` of a pooled stem, (B, F), or what a gradient for them has there."""
        return self.conv.pooled(patches)

    def pooled_parts(self, pixels: Tensor) -> Tensor:
        """What each patch adds to the mean of what the stem's blocks see, (B, N - 1, F)."""
        return self.conv.weighted(self.conv.blocks(pixels)).flatten(2).transpose(1, 2)
