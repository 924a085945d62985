"""The text tower, inside open_clip's `CLIP` or as the `TextTransformer` of its `CustomTextCLIP`.

Shape letters: C classes, L text tokens, D width, E embedding.
"""

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor, nn

from mpl_engine.backbones.towers.blocks import Block
from mpl_engine.backbones.towers.native import NativeBlock


class TextTower:
    """The frozen text tower of a backbone.

    Attributes:
        blocks: the stock blocks, in order.
        width: D.
        context_length: how many tokens it reads.
        causal: whether a token sees only those before it: then nothing behind the pooled one matters.
        pools_last: whether it pools at the last of all positions, padding or not; else at [EOT].
    """

    def __init__(self, model: Any) -> None:
        self._text = text = getattr(model, "text", model)
        self.blocks: Sequence[Block] = [NativeBlock(block) for block in text.transformer.resblocks]
        self.width: int = text.token_embedding.weight.shape[1]
        self.context_length: int = text.context_length
        self.causal = text.attn_mask is not None
        self.pools_last = (text.pool_type if text is not model else model.text_pool_type) == "last"

    def set_mask(self) -> None:
        """Give the stock tower its additive mask, which files do not hold."""
        if self.causal:
            length = self.context_length
            self._text.attn_mask = torch.full((length, length), float("-inf")).triu_(1)

    @property
    def table(self) -> Tensor:
        """Token embeddings of the whole vocabulary, one row per id."""
        table: Tensor = self._text.token_embedding.weight.detach()
        return table

    def embed(self, ids: Tensor) -> Tensor:
        """Token embeddings without positions: (..., L) ids → (..., L, D)."""
        embedded: Tensor = self._text.token_embedding(ids)
        return embedded

    def positions(self, start: int, stop: int) -> Tensor:
        """Positional embedding of tokens start..stop-1: (stop - start, D)."""
        positions: Tensor = self._text.positional_embedding[start:stop]
        return positions

    def mask(self, length: int) -> Tensor | None:
        """The stock additive mask, (length, length), or None where all tokens see each other."""
        return self._text.attn_mask[:length, :length] if self.causal else None

    def head(self, x: Tensor) -> Tensor:
        """Final norm and projection of pooled tokens: (C, D) → (C, E), not normalised."""
        x = self._text.ln_final(x)
        projection = self._text.text_projection
        if projection is None:
            return x
        out: Tensor = projection(x) if isinstance(projection, nn.Module) else x @ projection
        return out
