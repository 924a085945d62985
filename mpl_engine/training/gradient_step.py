"""Loss and gradients of one batch; on a CUDA GPU captured once as a graph and replayed.

At batch 4 a GPU waits for launches more than for arithmetic; a graph launches the whole step at once.
"""

import logging
from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from mpl_engine.device import is_out_of_memory

Loss = Callable[..., Tensor]

WARM_UP_STEPS = 3
"""Eager passes before a capture, which allocate what libraries need once."""

_LOG = logging.getLogger(__name__)


class GradientStep:
    """Computes a loss and leaves its gradients in `.grad` of the learned tensors.

    Args:
        scale: multiplies the loss before the backward pass (a `GradScaler.scale`).
        parameters: the learned tensors.
        device: where the tensors are.
    """

    def __init__(
        self,
        scale: Callable[[Tensor], Tensor],
        parameters: Sequence[Tensor],
        device: torch.device,
    ) -> None:
        self._scale, self._parameters = scale, parameters
        self._capture_allowed = device.type == "cuda"
        self._graph: torch.cuda.CUDAGraph | None = None
        self._static: tuple[tuple[Tensor, ...], Tensor] | None = None

    def __call__(self, loss_of: Loss, *batch: Tensor) -> Tensor:
        """The loss, detached.

        Args:
            loss_of: a batch to a scalar, the same in every call; its work depends on the shapes alone. It is not
                kept: a trainer's own method would hold trainer and backbone in a circle.
            batch: images, labels and what else the loss takes, on the device already.
        """
        if self._capture_allowed and self._graph is None:
            self._try_capture(loss_of, batch)
        if self._graph is None or self._static is None:
            return self._eager(loss_of, batch)
        held, loss = self._static
        if [one.shape for one in batch] != [one.shape for one in held]:  # the graph cannot serve another size
            self._capture_allowed, self._graph, self._static = False, None, None
            return self._eager(loss_of, batch)
        for place, one in zip(held, batch, strict=True):
            place.copy_(one, non_blocking=True)
        self._graph.replay()
        return loss

    def _eager(self, loss_of: Loss, batch: Sequence[Tensor]) -> Tensor:
        self._forget_gradients()
        loss = loss_of(*batch)
        torch.autograd.backward(self._scale(loss))
        return loss.detach()

    def _try_capture(self, loss_of: Loss, batch: Sequence[Tensor]) -> None:
        """Capture the pass, or note that it must run eagerly."""
        held = tuple(one.clone() for one in batch)
        graph = torch.cuda.CUDAGraph()
        try:
            side = torch.cuda.Stream()  # type: ignore[no-untyped-call]
            side.wait_stream(torch.cuda.current_stream())
            with torch.cuda.stream(side):
                for _ in range(WARM_UP_STEPS):
                    self._eager(loss_of, held)
            torch.cuda.current_stream().wait_stream(side)
            self._forget_gradients()
            with torch.cuda.graph(graph):
                loss = self._eager(loss_of, held)
        except RuntimeError as error:
            self._capture_allowed = False
            self._forget_gradients()
            if is_out_of_memory(error):
                raise
            _LOG.info("The step could not be captured as a CUDA graph and runs eagerly: %s", error)
            return
        self._graph, self._static = graph, (held, loss)

    def _forget_gradients(self) -> None:
        for parameter in self._parameters:
            parameter.grad = None
