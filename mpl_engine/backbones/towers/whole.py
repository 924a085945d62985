"""Image towers without a row of tokens (ResNet, ConvNeXt, FastViT): prompts stand in the text alone.

Shape letters: B images, E embedding.
"""

from typing import Any

from torch import Tensor

from mpl_engine.backbones.towers.tower import ImageTower


class WholeTower(ImageTower):
    """A tower that is run as its library runs it; its embedding is passed on as the one token that it has."""

    blocks = ()
    prefix = tokens = seen = 1

    def __init__(self, visual: Any, embed_dim: int) -> None:
        self.visual = visual
        self.width = self.shared = embed_dim

    def patches(self, pixels: Tensor) -> Tensor:
        """The embedding itself, (B, 1, E): all of it is independent of prompts."""
        made: Tensor = self.visual(pixels)
        return made.unsqueeze(1)

    def stem(self, patches: Tensor) -> Tensor:
        """See `ImageTower`."""
        return patches

    def pre_norm(self, x: Tensor) -> Tensor:
        """See `ImageTower`."""
        return x

    def head(self, seen: Tensor, patches: Tensor) -> Tensor:  # noqa: ARG002 - they are the same here
        """See `ImageTower`."""
        return seen[:, 0]
