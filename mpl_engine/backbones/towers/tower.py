"""What an image tower is to the paths that walk it: one small interface for every family.

In all families tokens stand in one order: what a tower puts before the patches (a class token, or nothing), the
patches, the prompts. Attention does not depend on that order; where a tower turns queries and keys by position, it
turns those of the patches alone.

Shape letters: B images, S image size, N tokens without prompts, R further rows of a stem, G tokens that the pool sees,
D width, E embedding.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any

from torch import Tensor

from mpl_engine.backbones.towers.blocks import Block


class ImageTower(ABC):
    """The frozen image tower of a backbone.

    Attributes:
        visual: open_clip's own module.
        blocks: the stock blocks, in order.
        width: D.
        tokens: N.
        prefix: how many of them stand before the patches.
        seen: G, how many of the first tokens the pool looks at: 1 (the class token) or N. Never a prompt, so that a
            tower without prompts stays exactly what it was.
        shared: E, of what images and texts share.
        extra: features that stand beside it in the embedding of an image.
        length: of that embedding where what is shared has length 1.
    """

    visual: Any
    blocks: Sequence[Block]
    width: int
    tokens: int
    prefix: int
    seen: int
    shared: int
    extra: int = 0
    length: float = 1.0

    @abstractmethod
    def patches(self, pixels: Tensor) -> Tensor:
        """What does not depend on prompts: (B, 3, S, S) → (B, N - prefix + R, D)."""

    @abstractmethod
    def stem(self, patches: Tensor) -> Tensor:
        """Patches with what stands before them, and their positions: (B, N - prefix + R, D) → (B, N, D)."""

    @abstractmethod
    def pre_norm(self, x: Tensor) -> Tensor:
        """The norm before the first block, of tokens and prompts alike; nothing where a tower has none."""

    @abstractmethod
    def head(self, seen: Tensor, patches: Tensor) -> Tensor:
        """Final norm, pool and projection: (B, G, D) of the last block → (B, E + extra), not normalised."""
