"""The matrix products that a pass must do, counted for each path from the model's shapes.

Only products are counted; norms, activations and softmax are not, so a step can come near its floor, never below it.
Gradients of frozen weights are counted on no path: neither computes them.

Shape letters: B images, C classes, P prefix tokens, S suffix tokens, T all suffix tokens, N image tokens, D width,
H hidden width, b context tokens.
"""

from collections import Counter
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from mpl_engine.backbones.model import Backbone
from mpl_engine.backbones.towers.blocks import Block
from mpl_engine.config import Config
from mpl_engine.prompt_layers import prompt_layers
from mpl_engine.prompts.encode_fast import CHUNK_TOKENS, text_layout
from mpl_engine.prompts.tokens import PromptTokens


@dataclass(frozen=True)
class Product:
    """`batch` products of (m, k) with (k, n)."""

    m: int
    k: int
    n: int
    batch: int = 1

    @property
    def flops(self) -> int:
        """Floating-point operations: a multiplication and an addition each."""
        return 2 * self.m * self.k * self.n * self.batch


Work = Counter[Product]
"""Products with how often each is done."""


def total(work: Work) -> int:
    """Floating-point operations of all products."""
    return sum(product.flops * times for product, times in work.items())


def plain_step(backbone: Backbone, tokens: PromptTokens, config: Config, batch: int) -> Work:
    """Products of a step on the plain path: all tokens through all blocks, forward and backward."""
    work: Work = Counter()
    classes, length = len(tokens.ids), backbone.vocabulary.context_length
    for block in backbone.text_blocks:
        work += _linear(block, classes * length) + _attention(block, classes, length, length)
    for block, count in zip(backbone.image_blocks, image_tokens(backbone, config), strict=True):
        work += _linear(block, batch * count) + _attention(block, batch, count, count)
    return work + _stem(backbone, batch) + _heads(backbone, classes, batch)


def fast_step(backbone: Backbone, tokens: PromptTokens, config: Config, batch: int) -> Work:
    """Products of a step on the fast path, without what chunks beyond the memory budget compute again."""
    classes = len(tokens.ids)
    return (
        fast_text(backbone, tokens) + fast_image(backbone, config, batch) + _heads(backbone, classes, batch)
    )


def fast_text(backbone: Backbone, tokens: PromptTokens) -> Work:
    """The text tower's part: the prefix once, then the packed suffixes; all tokens where they see each other both ways."""
    work: Work = Counter()
    if not backbone.text_tower.causal:
        *blocks, last = backbone.text_tower.blocks
        classes, length = len(tokens.ids), backbone.vocabulary.context_length
        for block in blocks:
            work += _linear(block, classes * length) + _attention(block, classes, length, length)
        return (
            work
            + _into_last(last, classes * length)
            + _last(last, classes)
            + _attention(last, classes, 1, length)
        )
    before = tokens.common
    layout = text_layout(tokens, backbone.device, CHUNK_TOKENS)
    *blocks, last = backbone.text_blocks
    for layer, block in enumerate(blocks):
        work += _linear(block, before) + _attention(block, 1, before, before)
        for chunk in layout.chunks:
            work += _linear(block, len(chunk.ids), into_attention=layer > 0)
            for count, length in chunk.groups:
                work += _attention(block, count, length, before + length)
    work += _into_last(last, before)
    for chunk in layout.chunks:
        work += _into_last(last, len(chunk.ids)) + _last(last, len(chunk.ends))
        for count, length in chunk.groups:
            work += _attention(last, count, 1, before + length)
    return work


def fast_image(backbone: Backbone, config: Config | None, batch: int, *, backward: bool = True) -> Work:
    """The image tower's part; without a configuration, of zero-shot."""
    work = _stem(backbone, batch)
    if not backbone.image_blocks:
        return work
    *blocks, last = backbone.image_blocks
    *counts, end = image_tokens(backbone, config)
    for layer, (block, count) in enumerate(zip(blocks, counts, strict=True)):
        first = layer == 0
        work += _linear(block, batch * count, into_attention=not first, backward=backward)
        work += _attention(block, batch, count, count, backward=backward and not first)
    seen = backbone.image_tower.seen
    work += _into_last(last, batch * end, backward=backward) + _last(last, batch * seen, backward=backward)
    return work + _attention(last, batch, seen, end, backward=backward)


def image_tokens(backbone: Backbone, config: Config | None) -> list[int]:
    """N at every image layer; without a configuration, without prompts."""
    count = backbone.image_tokens
    layers = backbone.geometry.image_layers
    held = [layer.held for layer in prompt_layers(config, layers)] if config else []
    held = held or [0]
    return [count + held[min(layer, len(held) - 1)] for layer in range(layers)]


def _linear(block: Block, rows: int, *, into_attention: bool = True, backward: bool = True) -> Work:
    """The linear maps of a block; `into_attention` says whether the first has a gradient for its input."""
    first = _both(Product(rows, block.width, 3 * block.width), backward=backward and into_attention)
    return first + _after_attention(block, rows, backward=backward)


def _after_attention(block: Block, rows: int, *, backward: bool) -> Work:
    work: Work = Counter()
    for inside, outside in block.maps:
        work += _both(Product(rows, inside, outside), backward=backward)
    return work


def _into_last(block: Block, rows: int, *, backward: bool = True) -> Work:
    """Keys and values alone."""
    return _both(Product(rows, block.width, 2 * block.width), backward=backward)


def _last(block: Block, rows: int, *, backward: bool = True) -> Work:
    """The last block for the tokens that are pooled."""
    queries = _both(Product(rows, block.width, block.width), backward=backward)
    return queries + _after_attention(block, rows, backward=backward)


def _attention(block: Block, sequences: int, queries: int, keys: int, *, backward: bool = True) -> Work:
    """Scores and weighted values of all heads: two products forward, four backward."""
    head, batch = block.width // block.heads, sequences * block.heads
    scores, values = Product(queries, head, keys, batch), Product(queries, keys, head, batch)
    work = _both(scores, backward=backward) + _both(values, backward=backward)
    if backward:
        work[Product(keys, queries, head, batch)] += 2
    return work


def _stem(backbone: Backbone, batch: int) -> Work:
    """The convolutions that make the image tokens: one for patches, or those of a convolutional stem."""
    work: Work = Counter()

    def note(conv: nn.Conv2d, _given: object, made: Tensor) -> None:
        rows, inside = batch * made.shape[2] * made.shape[3], conv.weight[0].numel()
        work[Product(rows, inside, conv.out_channels // conv.groups, conv.groups)] += 1

    tower, size = backbone.image_tower, backbone.preprocess.image_size
    convolutions = [module for module in tower.visual.modules() if isinstance(module, nn.Conv2d)]
    hooks = [conv.register_forward_hook(note) for conv in convolutions]
    try:
        with torch.no_grad():
            tower.patches(torch.zeros(1, 3, size, size, device=backbone.device))
    finally:
        for hook in hooks:
            hook.remove()
    return work


def _heads(backbone: Backbone, classes: int, batch: int) -> Work:
    """Both projections into the shared embedding, and the logits. What else pools by attention is not counted."""
    geometry, shared, embed = backbone.geometry, backbone.shared_dim, backbone.embed_dim
    image, text = Product(batch, geometry.image_width, shared), Product(classes, geometry.text_width, shared)
    cosines = Product(batch, embed, classes)
    return _both(image) + _both(text) + _both(cosines) + Counter({Product(classes, batch, embed): 1})


def _both(product: Product, *, backward: bool = True) -> Work:
    """A product, and that for the gradient of its input."""
    work: Work = Counter({product: 1})
    if backward:
        work[Product(product.m, product.n, product.k, product.batch)] += 1
    return work
