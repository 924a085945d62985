"""The MLP of a frozen block, with a backward pass that does and keeps only what frozen weights need.

The stock modules keep up to three tensors of the hidden width for the backward pass and scale QuickGELU's argument
in passes of their own. Here one is kept, and the scale rides on the matrix product: with h = 1.702·(x·Wᵀ + b),
QuickGELU is silu(h) / 1.702.

Shape letters: n tokens, D width, H hidden width.
"""

from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

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
