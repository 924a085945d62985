"""timm's vision transformer inside open_clip's `TimmModel`: with a class token or none, layer scale, attention pooling.

Shape letters: B images, N image tokens, P patches, D width, E embedding.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import timm
from timm.layers.activations import GELU, GELUTanh
from timm.layers.attention import Attention
from timm.layers.mlp import Mlp
from timm.models.vision_transformer import Block as TimmBlock
from timm.models.vision_transformer import VisionTransformer
from torch import Tensor, nn

from mpl_engine.backbones.towers.blocks import Activation, Block, Map, MlpBlock, activation
from mpl_engine.backbones.towers.tower import ImageTower
from mpl_engine.messages import speaker

say = speaker(__name__)

_OWN_GELU: Mapping[type, Activation] = {GELU: "none", GELUTanh: "tanh"}
"""timm's own modules for what torch has in one."""


class UncheckedPart(Exception):
    """A timm tower has a part that nobody has checked; the message says which."""


class ViTBlock(MlpBlock):
    """A view of `timm.models.vision_transformer.Block`.

    Raises:
        UncheckedPart: if it is of another form.
    """

    def __init__(self, stock: Any) -> None:
        require(type(stock) is TimmBlock, say("blocks of the kind {name}", name=type(stock).__name__))
        super().__init__(stock, stock.attn.num_heads, stock.mlp.fc1, checked_mlp(stock.mlp))
        require(
            type(stock.attn) is Attention, say("attention of the kind {name}", name=type(stock.attn).__name__)
        )
        require_plain(stock.attn)
        require(isinstance(stock.attn.norm, nn.Identity), say("a norm inside its attention"))
        require(stock.attn.qkv.bias is not None, say("attention without a bias"))

    def __call__(self, x: Tensor, mask: Tensor | None = None) -> Tensor:
        """See `Block`."""
        self.check()
        out: Tensor = self.stock(x, attn_mask=mask)
        return out

    def _norm(self, x: Tensor) -> Tensor:
        out: Tensor = self.stock.norm1(x)
        return out

    def _rest(self) -> tuple[Callable[[Tensor], Tensor], ...]:
        return self.stock.ls1, self.stock.norm2, self.stock.ls2

    def _stored(self) -> tuple[Map, ...]:
        attn, mlp = self.stock.attn, self.stock.mlp
        return tuple((m.weight, m.bias) for m in (attn.qkv, attn.proj, mlp.fc1, mlp.fc2))


class TimmTower(ImageTower):
    """A timm transformer whose tokens are a class token or none, patches, and prompts.

    Args:
        visual: open_clip's `TimmModel`.
        image_size: of the configuration.
        embed_dim: E.

    Raises:
        UncheckedPart: if something of it was not checked.
    """

    def __init__(self, visual: Any, image_size: int, embed_dim: int) -> None:
        self.visual = visual
        self.trunk: Any = visual.trunk
        trunk = self.trunk
        require(
            tuple(trunk.patch_embed.img_size) == (image_size, image_size),
            say(
                "images of {size} pixels, and its configuration says {wanted}",
                size=trunk.patch_embed.img_size,
                wanted=image_size,
            ),
        )
        require(
            trunk.global_pool in ("token", "avg", "map"),
            say("a pool of the kind {pool!r}", pool=trunk.global_pool),
        )
        require(
            not trunk.dynamic_img_size and trunk.reg_token is None, say("register tokens or free image sizes")
        )
        self.blocks: Sequence[Block] = self._blocks()
        self.width = trunk.embed_dim
        self.prefix = trunk.num_prefix_tokens
        self.tokens = trunk.patch_embed.num_patches + self.prefix
        self.seen = 1 if trunk.global_pool == "token" else self.tokens
        self.shared = embed_dim

    def _blocks(self) -> Sequence[Block]:
        require(
            type(self.trunk) is VisionTransformer,
            say("a tower of the kind {name}", name=type(self.trunk).__name__),
        )
        return [ViTBlock(block) for block in self.trunk.blocks]

    def patches(self, pixels: Tensor) -> Tensor:
        """See `ImageTower`."""
        made: Tensor = self.trunk.patch_embed(pixels)
        return made

    def stem(self, patches: Tensor) -> Tensor:
        """See `ImageTower`."""
        x: Tensor = self.trunk._pos_embed(patches)  # noqa: SLF001 - timm has no public step between stem and blocks
        return x

    def pre_norm(self, x: Tensor) -> Tensor:
        """See `ImageTower`."""
        out: Tensor = self.trunk.norm_pre(x)
        return out

    def head(self, seen: Tensor, patches: Tensor) -> Tensor:  # noqa: ARG002 - they stand for no more than tokens here
        """See `ImageTower`."""
        out: Tensor = self.visual.head(self.trunk.forward_head(self.trunk.norm(seen)))
        return out


def require(fine: bool, part: str) -> None:
    """Raise `UncheckedPart` for a part that is not fine."""
    if not fine:
        raise UncheckedPart(
            say(
                "it has {part}, which timm {version} builds and nobody has checked",
                part=part,
                version=timm.__version__,
            )
        )


def require_plain(attention: Any) -> None:
    """Refuse attention that normalises queries or keys, or has a gate."""
    norms = (attention.q_norm, attention.k_norm)
    require(all(isinstance(norm, nn.Identity) for norm in norms), say("norms of queries and keys"))
    require(getattr(attention, "gate", None) is None, say("a gate behind its attention"))


def checked_mlp(mlp: Any) -> Activation:
    """The activation of a plain MLP."""
    require(
        type(mlp) is Mlp and isinstance(mlp.norm, nn.Identity),
        say("an MLP of the kind {name}", name=type(mlp).__name__),
    )
    kind = activation(mlp.act) or _OWN_GELU.get(type(mlp.act))
    if kind is None:
        raise UncheckedPart(
            say("its activation is {name}, which was not checked", name=type(mlp.act).__name__)
        )
    return kind
