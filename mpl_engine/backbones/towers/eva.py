"""timm's EVA towers: EVA-02-CLIP and the Perception Encoder. Queries and keys of patches are turned by position.

Prompts have no place in an image, so theirs are not turned, as those of the class token are not. Where they stand in
the sequence then changes nothing; here they stand behind the patches as everywhere.

Shape letters: B images, N tokens of a sequence, P patches, n prompts, D width, d width of a head.
"""

from collections.abc import Sequence
from typing import Any

import torch
from timm.layers.attention import AttentionRope
from timm.layers.mlp import SwiGLU
from timm.layers.pos_embed_sincos import RotaryEmbeddingCat, apply_rot_embed_cat
from timm.models.eva import Eva, EvaAttention, EvaBlock
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from mpl_engine.backbones.towers.blocks import Block, Map
from mpl_engine.backbones.towers.timm_vit import TimmTower, checked_mlp, require, require_plain
from mpl_engine.messages import speaker

say = speaker(__name__)


class TurningBlock(Block):
    """A view of `timm.models.eva.EvaBlock`.

    Args:
        stock: the block.
        rope: the tower's rotary embedding, or None.
        prefix: tokens before the patches, which are not turned.

    Raises:
        UncheckedPart: if it is of another form.
    """

    def __init__(self, stock: Any, rope: Any, prefix: int) -> None:
        attn, mlp = stock.attn, stock.mlp
        require(type(stock) is EvaBlock, say("blocks of the kind {name}", name=type(stock).__name__))
        require(
            type(attn) in (EvaAttention, AttentionRope),
            say("attention of the kind {name}", name=type(attn).__name__),
        )
        require(getattr(attn, "num_kv_groups", 1) == 1, say("fewer keys than queries"))
        require_plain(attn)
        if type(mlp) is SwiGLU:
            hidden, width = mlp.fc1_g.weight.shape
            inner: tuple[tuple[int, int], ...] = ((width, hidden), (width, hidden), (hidden, width))
        else:
            checked_mlp(mlp)
            hidden, width = mlp.fc1.weight.shape
            inner = ((width, hidden), (hidden, width))
        super().__init__(stock, attn.num_heads, width, ((width, width), *inner))
        self._rope, self._prefix = rope, prefix

    def __call__(self, x: Tensor, mask: Tensor | None = None) -> Tensor:
        """See `Block`. For prompts the stock block is told to turn by nothing: sine 0, cosine 1."""
        self.check()
        out: Tensor = self.stock(x, rope=self._turns(x.shape[1] - self._prefix), attn_mask=mask)
        return out

    def _norm(self, x: Tensor) -> Tensor:
        out: Tensor = self.stock.norm1(x)
        return out

    def queries(self, x: Tensor) -> Tensor:
        """See `Block`."""
        return self._turned(super().queries(x))

    def split(self, joined: Tensor, parts: int = 3) -> tuple[Tensor, ...]:
        """See `Block`."""
        *turning, values = self._heads(joined, parts)
        return (*(self._turned(part) for part in turning), values)

    def finish(self, x: Tensor, attended: Tensor) -> Tensor:
        """See `Block`."""
        stock = self.stock
        out = F.linear(stock.attn.norm(attended), *self._weights(1))
        x = x + (out if stock.gamma_1 is None else stock.gamma_1 * out)
        inner: Tensor = stock.mlp(stock.norm2(x))
        finished: Tensor = x + (inner if stock.gamma_2 is None else stock.gamma_2 * inner)
        return finished

    def _into_attention(self, x: Tensor, start: int, stop: int) -> Tensor:
        if self.stock.attn.qkv is not None:
            return super()._into_attention(x, start, stop)
        parts = [F.linear(x, *self._weights(2 + which)) for which in range(start, stop)]
        return torch.cat(parts, dim=-1)

    def _stored(self) -> tuple[Map, ...]:
        """Into attention as one (or nothing), out of it, then the three maps into it where they stand apart."""
        attn = self.stock.attn
        out = (attn.proj.weight, attn.proj.bias)
        if attn.qkv is None:
            apart = (attn.q_proj, attn.k_proj, attn.v_proj)
            biases = tuple(m.weight.new_zeros(len(m.weight)) if m.bias is None else m.bias for m in apart)
            return (out, out, *((m.weight, bias) for m, bias in zip(apart, biases, strict=True)))
        if attn.qkv.bias is not None:
            return (attn.qkv.weight, attn.qkv.bias), out
        still = attn.qkv.weight.new_zeros(len(attn.qkv.weight) // 3)
        biases = tuple(still if b is None else b for b in (attn.q_bias, None, attn.v_bias))
        return (attn.qkv.weight, torch.cat(biases)), out

    def _turns(self, count: int) -> Tensor | None:
        """Sines and cosines (count, 2·d) for patches and then prompts."""
        if self._rope is None:
            return None
        turns: Tensor = self._rope.get_embed()
        more = count - len(turns)
        if more == 0:
            return turns
        still = turns.new_zeros(more, turns.shape[1] // 2)
        return torch.cat([turns, torch.cat([still, still + 1], dim=1)])

    def _turned(self, x: Tensor) -> Tensor:
        """Queries or keys (B, heads, N, d) of the first N tokens, with those of patches turned."""
        if self._rope is None or x.shape[2] <= self._prefix:
            return x
        turns: Tensor = self._rope.get_embed()[: x.shape[2] - self._prefix]
        stop = self._prefix + len(turns)
        half = bool(getattr(self.stock.attn, "rotate_half", False))
        middle = apply_rot_embed_cat(x[:, :, self._prefix : stop], turns, half=half)
        return torch.cat([x[:, :, : self._prefix], middle, x[:, :, stop:]], dim=2).type_as(x)


class EvaTower(TimmTower):
    """`timm.models.eva.Eva`, which pools at its class token or by attention over all its tokens."""

    def _blocks(self) -> Sequence[Block]:
        trunk = self.trunk
        require(type(trunk) is Eva, say("a tower of the kind {name}", name=type(trunk).__name__))
        rope = trunk.rope
        require(
            rope is None or type(rope) is RotaryEmbeddingCat,
            say("positions of the kind {name}", name=type(rope).__name__),
        )
        require(
            not trunk.rope_mixed and isinstance(trunk.fc_norm, nn.Identity | nn.LayerNorm),
            say("mixed positions"),
        )
        return [TurningBlock(block, rope, trunk.num_prefix_tokens) for block in trunk.blocks]

    def stem(self, patches: Tensor) -> Tensor:
        """See `ImageTower`."""
        x: Tensor = self.trunk._pos_embed(patches)[0]  # noqa: SLF001 - as `TimmTower.stem`
        return x
