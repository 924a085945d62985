"""Loss and gradients of one batch; on a CUDA GPU captured once as a graph and replayed.

At batch 4 a GPU waits for launches more than for arithmetic; a graph launches the whole step at once.
"""

import logging
from collections.abc import Callable, Sequence

import torch
from torch import Tensor

from mpl_engine.device import is_out_of_memory

Loss = Callable[[Tensor, Tensor], Tensor]

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
        self._static: tuple[Tensor, Tensor, Tensor] | None = None

    def __call__(self, loss_of: Loss, pixels: Tensor, labels: Tensor) -> Tensor:
        """The loss, detached; pixels and labels are already on the device.

        Args:
            loss_of: images and labels (B) to a scalar, the same in every call; its work depends on their shapes
                alone. It is not kept: a trainer's own method would hold trainer and backbone in a circle.
            pixels: what it takes for images.
            labels: (B,).
        """
        if self._capture_allowed and self._graph is None:
            self._try_capture(loss_of, pixels, labels)
        if self._graph is None or self._static is None:
            return self._eager(loss_of, pixels, labels)
        held_pixels, held_labels, loss = self._static
        if pixels.shape != held_pixels.shape:  # of another size: the graph cannot serve it
            self._capture_allowed, self._graph, self._static = False, None, None
            return self._eager(loss_of, pixels, labels)
        held_pixels.copy_(pixels, non_blocking=True)
        held_labels.copy_(labels, non_blocking=True)
        self._graph.replay()
        return loss

    def _eager(self, loss_of: Loss, pixels: Tensor, labels: Tensor) -> Tensor:
        self._forget_gradients()
        loss = loss_of(pixels, labels)
        torch.autograd.backward(self._scale(loss))
        return loss.detach()

    def _try_capture(self, loss_of: Loss, pixels: Tensor, labels: Tensor) -> None:
        """Capture the pass, or note that it must run eagerly."""
        held_pixels, held_labels = pixels.clone(), labels.clone()
        graph = torch.cuda.CUDAGraph()
        try:
            side = torch.cuda.Stream()  # type: ignore[no-untyped-call]
            side.wait_stream(torch.cuda.current_stream())
            with torch.cuda.stream(side):
                for _ in range(WARM_UP_STEPS):
                    self._eager(loss_of, held_pixels, held_labels)
            torch.cuda.current_stream().wait_stream(side)
            self._forget_gradients()
            with torch.cuda.graph(graph):
                loss = self._eager(loss_of, held_pixels, held_labels)
        except RuntimeError as error:
            self._capture_allowed = False
            self._forget_gradients()
            if is_out_of_memory(error):
                raise
            _LOG.info("The step could not be captured as a CUDA graph and runs eagerly: %s", error)
            return
        self._graph, self._static = graph, (held_pixels, held_labels, loss)

    def _forget_gradients(self) -> None:
        for parameter in self._parameters:
            parameter.grad = None
