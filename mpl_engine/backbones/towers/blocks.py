"""What is common to the blocks of every family, and the MLP of a frozen one.

The stock modules keep up to three tensors of the hidden width for the backward pass and scale QuickGELU's argument
in passes of their own. `FrozenMlp` keeps one, and the scale rides on the matrix product: with h = 1.702·(x·Wᵀ + b),
QuickGELU is silu(h) / 1.702.

Shape letters: n tokens, N tokens of a sequence, D width, H hidden width.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, Literal

import torch
from open_clip.transformer import QuickGELU
from torch import Tensor, nn
from torch.autograd.function import once_differentiable
from torch.nn import functional as F  # noqa: N812

QUICK = 1.702
"""The slope of QuickGELU: x · sigmoid(1.702 x)."""

Activation = Literal["quick", "none", "tanh"]
"""QuickGELU, or GELU with this approximation."""

Map = tuple[Tensor, Tensor]
"""Weight (out, in) and bias (out) of a linear map."""


class FrozenMlp(torch.autograd.Function):
    """(n, D) → (n, D): linear, GELU or QuickGELU, linear; gradients for the input alone."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, fc: Map, proj: Map, kind: Activation) -> Tensor:
        """`fc` is the weight (H, D) and bias (H) of the first linear map, `proj` (D, H) and (D) of the second."""
        quick = kind == "quick"
        slope = QUICK if quick else 1.0
        hidden = torch.addmm(fc[1], x, fc[0].t(), beta=slope, alpha=slope)
        active = F.silu(hidden) if quick else F.gelu(hidden, approximate=kind)
        ctx.save_for_backward(hidden)
        ctx.weights, ctx.kind = (fc[0], proj[0]), kind
        return torch.addmm(proj[1], active, proj[0].t(), alpha=1 / slope)

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, None, None, None]:
        """The two scales cancel, so none is applied."""
        (hidden,) = ctx.saved_tensors
        fc, proj = (weight.to(hidden.dtype) for weight in ctx.weights)
        back = gradient.to(hidden.dtype) @ proj
        aten = torch.ops.aten
        if ctx.kind == "quick":
            back = aten.silu_backward(back, hidden)
        else:
            back = aten.gelu_backward(back, hidden, approximate=ctx.kind)
        return back @ fc, None, None, None


def activation(module: nn.Module) -> Activation | None:
    """Which of the known activations a module computes, or None."""
    if isinstance(module, QuickGELU):
        return "quick"
    if isinstance(module, nn.GELU):
        return "tanh" if module.approximate == "tanh" else "none"
    return None


class Block(ABC):
    """A view of one stock pre-norm residual block.

    `__call__` is the stock block; the other methods are its parts, for the fast path. Under autocast they use copies of
    the matrices in its precision that are made once: autocast itself would make them anew at every use.

    Attributes:
        stock: the library's own block.
        heads: of its attention.
        width: D.
        maps: (in, out) of the linear maps behind attention, in order: what a token costs there.
        check: called before the block computes; see `Backbone.stoppable`.
    """

    def __init__(self, stock: Any, heads: int, width: int, maps: tuple[tuple[int, int], ...]) -> None:
        self.stock = stock
        self.heads = heads
        self.width = width
        self.maps = maps
        self.check: Callable[[], None] = go_on
        self._low: dict[tuple[torch.device, torch.dtype], list[Map]] = {}

    @abstractmethod
    def __call__(self, x: Tensor, mask: Tensor | None = None) -> Tensor:
        """The block as its library computes it. `x` is (B, N, D), `mask` additive (N, N) or None."""

    @abstractmethod
    def finish(self, x: Tensor, attended: Tensor) -> Tensor:
        """The rest of the block after attention: `x` and `attended` (..., D), heads joined again."""

    @abstractmethod
    def _norm(self, x: Tensor) -> Tensor:
        """The norm before attention."""

    @abstractmethod
    def _stored(self) -> tuple[Map, ...]:
        """The linear maps that are used here: first the joined one into attention."""

    def queries_keys_values(self, x: Tensor) -> Tensor:
        """What attention needs of all tokens: (..., D) → (..., 3·D), for `split`."""
        self.check()
        return self._into_attention(self._norm(x), 0, 3)

    def keys_values(self, x: Tensor) -> Tensor:
        """As `queries_keys_values` without the queries, which the last block needs of pooled tokens only."""
        self.check()
        return self._into_attention(self._norm(x), 1, 3)

    def queries(self, x: Tensor) -> Tensor:
        """Queries alone, of the first n tokens: (B, n, D) → (B, heads, n, D / heads)."""
        return self._heads(self._into_attention(self._norm(x), 0, 1), 1)[0]

    def split(self, joined: Tensor, parts: int = 3) -> tuple[Tensor, ...]:
        """A whole sequence (B, N, parts·D) → `parts` tensors (B, heads, N, D / heads): queries, keys and values."""
        return self._heads(joined, parts)

    def _into_attention(self, x: Tensor, start: int, stop: int) -> Tensor:
        """Of queries, keys and values those from `start` to `stop` - 1, side by side."""
        weight, bias = self._weights(0)
        width = len(weight) // 3
        return F.linear(x, weight[start * width : stop * width], bias[start * width : stop * width])

    def _heads(self, joined: Tensor, parts: int) -> tuple[Tensor, ...]:
        return joined.view(*joined.shape[:2], parts, self.heads, -1).permute(2, 0, 3, 1, 4).unbind(0)

    def _weights(self, index: int) -> Map:
        stored = self._stored()
        device = stored[index][0].device
        if not torch.is_autocast_enabled(device.type):
            return stored[index]
        dtype = torch.get_autocast_dtype(device.type)
        if (device, dtype) not in self._low:
            self._low = {(device, dtype): [(w.to(dtype), b.to(dtype)) for w, b in stored]}
        return self._low[device, dtype][index]


class MlpBlock(Block):
    """A block whose MLP is two linear maps with GELU or QuickGELU between them."""

    def __init__(self, stock: Any, heads: int, fc: nn.Linear, kind: Activation) -> None:
        hidden, width = fc.weight.shape
        super().__init__(stock, heads, width, ((width, width), (width, hidden), (hidden, width)))
        self._kind = kind

    @abstractmethod
    def _rest(self) -> tuple[Callable[[Tensor], Tensor], ...]:
        """Scale behind attention, norm before the MLP, scale behind it."""

    def finish(self, x: Tensor, attended: Tensor) -> Tensor:
        """See `Block`."""
        scale_1, norm, scale_2 = self._rest()
        x = x + scale_1(F.linear(attended, *self._weights(1)))
        hidden = norm(x)
        out: Tensor = FrozenMlp.apply(
            hidden.view(-1, hidden.shape[-1]), self._weights(2), self._weights(3), self._kind
        )
        return x + scale_2(out.view_as(x))


def go_on() -> None:
    """Nobody wants to stop."""
