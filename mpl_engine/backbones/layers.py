"""The MLP of a frozen block, with a backward pass that does and keeps only what frozen weights need.

The stock modules keep up to three tensors of the hidden width for the backward pass and scale QuickGELU's argument
in passes of their own. Here one is kept, and the scale rides on the matrix product: with h = 1.702·(x·Wᵀ + b),
QuickGELU is silu(h) / 1.702.

Shape letters: n tokens, D width, H hidden width.
"""

from collections.abc import Callable
from typing import Any

import torch
from open_clip.transformer import QuickGELU
from torch import Tensor
from torch.autograd.function import once_differentiable
from torch.nn import functional as F  # noqa: N812

QUICK = 1.702
"""The slope of QuickGELU: x · sigmoid(1.702 x)."""


class FrozenMlp(torch.autograd.Function):
    """(n, D) → (n, D): linear, GELU or QuickGELU, linear; gradients for the input alone."""

    @staticmethod
    def forward(
        ctx: Any, x: Tensor, fc: tuple[Tensor, Tensor], proj: tuple[Tensor, Tensor], quick: bool
    ) -> Tensor:
        """`fc` is the weight (H, D) and bias (H) of the first linear map, `proj` (D, H) and (D) of the second."""
        slope = QUICK if quick else 1.0
        hidden = torch.addmm(fc[1], x, fc[0].t(), beta=slope, alpha=slope)
        active = torch.nn.functional.silu(hidden) if quick else torch.nn.functional.gelu(hidden)
        ctx.save_for_backward(hidden)
        ctx.weights, ctx.quick = (fc[0], proj[0]), quick
        return torch.addmm(proj[1], active, proj[0].t(), alpha=1 / slope)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None, None, None]:
        """The two scales cancel, so none is applied."""
        (hidden,) = ctx.saved_tensors
        fc, proj = (weight.to(hidden.dtype) for weight in ctx.weights)
        back = gradient.to(hidden.dtype) @ proj
        aten = torch.ops.aten
        back = aten.silu_backward(back, hidden) if ctx.quick else aten.gelu_backward(back, hidden)
        return back @ fc, None, None, None


class Block:
    """A view of one stock pre-norm residual block (`open_clip.transformer.ResidualAttentionBlock`).

    `__call__` is the stock block; the other methods are its parts, for the fast path. Under autocast they use copies of
    the matrices in its precision that are made once: autocast itself would make them anew at every use.
    """

    def __init__(self, stock: Any) -> None:
        self.stock = stock
        self.heads: int = self.stock.attn.num_heads
        self._quick = isinstance(self.stock.mlp.gelu, QuickGELU)
        self._low: dict[tuple[torch.device, torch.dtype], list[tuple[Tensor, Tensor]]] = {}
        self.check: Callable[[], None] = _go_on
        """Called before the block computes; see `Backbone.stoppable`."""

    def __call__(self, x: Tensor, mask: Tensor | None = None) -> Tensor:
        """The block as open_clip computes it. `x` is (B, N, D), `mask` additive (N, N) or None."""
        self.check()
        out: Tensor = self.stock(x, attn_mask=mask)
        return out

    def queries_keys_values(self, x: Tensor) -> Tensor:
        """What attention needs of all tokens: (..., D) → (..., 3·D), for `split`."""
        self.check()
        return F.linear(self.stock.ln_1(x), *self._weights(0))

    def keys_values(self, x: Tensor) -> Tensor:
        """As `queries_keys_values` without the queries, which the last block needs of one token only."""
        self.check()
        (weight, bias), width = self._weights(0), x.shape[-1]
        return F.linear(self.stock.ln_1(x), weight[width:], bias[width:])

    def queries(self, x: Tensor) -> Tensor:
        """Queries alone: (B, n, D) → (B, heads, n, D / heads)."""
        (weight, bias), width = self._weights(0), x.shape[-1]
        return self.split(F.linear(self.stock.ln_1(x), weight[:width], bias[:width]), 1)[0]

    def split(self, joined: Tensor, parts: int = 3) -> tuple[Tensor, ...]:
        """(B, N, parts·D) → `parts` views of (B, heads, N, D / heads)."""
        return joined.view(*joined.shape[:2], parts, self.heads, -1).permute(2, 0, 3, 1, 4).unbind(0)

    def finish(self, x: Tensor, attended: Tensor) -> Tensor:
        """The rest of the block after attention: `x` and `attended` (..., D), heads joined again."""
        x = x + self.stock.ls_1(F.linear(attended, *self._weights(1)))
        hidden = self.stock.ln_2(x)
        out: Tensor = FrozenMlp.apply(
            hidden.view(-1, hidden.shape[-1]), self._weights(2), self._weights(3), self._quick
        )
        finished: Tensor = x + self.stock.ls_2(out.view_as(x))
        return finished

    def _weights(self, index: int) -> tuple[Tensor, Tensor]:
        stored = self._stored()
        device = stored[index][0].device
        if not torch.is_autocast_enabled(device.type):
            return stored[index]
        dtype = torch.get_autocast_dtype(device.type)
        if (device, dtype) not in self._low:
            self._low = {(device, dtype): [(w.to(dtype), b.to(dtype)) for w, b in stored]}
        return self._low[device, dtype][index]

    def _stored(self) -> tuple[tuple[Tensor, Tensor], ...]:
        """Weight and bias of the four linear maps: into attention, out of it, into the MLP, out of it."""
        attn, mlp = self.stock.attn, self.stock.mlp
        maps = (attn.out_proj, mlp.c_fc, mlp.c_proj)
        return ((attn.in_proj_weight, attn.in_proj_bias), *((m.weight, m.bias) for m in maps))


def _go_on() -> None:
    """Nobody wants to stop."""
