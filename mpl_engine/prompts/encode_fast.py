"""The fast path: the same numbers as `encode` with the work that cannot matter left out.

A causal text tower makes three cuts exact: nothing after [EOT] matters, so prompts are not padded at all: the last
tokens of all classes are packed as rows of one matrix; all classes share their first tokens, so those run once
and each class's few last tokens attend to them; and the last block needs a query, a projection and an MLP for
[EOT] (in the image tower: for the tokens that its pool sees) alone. In the first image block only the context has a
gradient. Where text tokens see each other both ways only the last of these cuts is exact, and it alone is made.

Shape letters: B images, C classes, P prefix tokens, S suffix tokens of a class, T suffix tokens of all classes,
N image tokens, D width, E embedding.
"""

import functools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812
from torch.utils.checkpoint import checkpoint

from mpl_engine.backbones.model import Backbone
from mpl_engine.backbones.spec import Vocabulary
from mpl_engine.backbones.towers.blocks import Block
from mpl_engine.prompts.encode import expand, next_prompts, padded, replace_context
from mpl_engine.prompts.learner import Prompts
from mpl_engine.prompts.tokens import PromptTokens

CHUNK_TOKENS = 2048
"""Suffix tokens that run together: enough for full speed of the matrix products."""

KEPT_BYTES = 2_500_000_000
"""Activations of suffixes that are kept for the backward pass; beyond that, chunks are computed again in it."""

_KEPT_WIDTHS = 16
"""Floats that a token's pass through one block keeps for the backward pass, in units of D (measured with suffixes of three tokens)."""

_LAYOUTS = 8
"""Layouts of class lists that are remembered: a captured step may not copy them to its device anew."""

Part = TypeVar("Part")
"""Some of the classes, as they are encoded together."""

Keys = Sequence[tuple[Tensor, Tensor]]
"""Keys and values at every layer, each (1, heads, P, D / heads)."""


@dataclass(frozen=True)
class Chunk:
    """Suffixes that run together, packed as rows and sorted by length.

    Attributes:
        ids, places: token and place in the prompt of every row, (T,).
        ends: the row of each class's [EOT], (C',).
        groups: (number of classes, S) for each length.
    """

    ids: Tensor
    places: Tensor
    ends: Tensor
    groups: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Layout:
    """Where the tokens of a class list go: `prefix` (1, P), the chunks, and the classes' `order` in them (C,)."""

    prefix: Tensor
    chunks: tuple[Chunk, ...]
    order: Tensor


def encode_text(backbone: Backbone, tokens: PromptTokens, prompts: Prompts) -> Tensor:
    """Class embeddings before normalisation, (C, E): equal to `encode.encode_text`."""
    if not backbone.text_tower.causal:
        return _both_ways(backbone, tokens, prompts)
    layout = text_layout(tokens, backbone.device, CHUNK_TOKENS)
    shared = _prefix(backbone, layout.prefix, prompts, tokens.lead)
    features = _in_chunks(backbone, layout.chunks, lambda chunk: _suffixes(backbone, chunk, shared))
    return torch.cat(features)[layout.order]


def _in_chunks(backbone: Backbone, chunks: Sequence[Part], encode: Callable[[Part], Tensor]) -> list[Tensor]:
    """What `encode` makes of each chunk; beyond the budget for activations they are made again in the backward pass."""
    kept = max(1, KEPT_BYTES // _kept_bytes(backbone))
    recomputed = len(chunks) - kept if torch.is_grad_enabled() else 0
    return [
        checkpoint(encode, chunk, use_reentrant=False, preserve_rng_state=False)
        if index < recomputed
        else encode(chunk)
        for index, chunk in enumerate(chunks)
    ]


def encode_image(backbone: Backbone, pixels: Tensor, prompts: Prompts) -> Tensor:
    """Image embeddings before normalisation, (B, E): equal to `encode.encode_image`."""
    patches = backbone.patches(pixels)
    if not backbone.image_blocks:
        return backbone.image_head(backbone.image_stem(patches), patches)
    *blocks, last = backbone.image_blocks
    x = backbone.image_pre_norm(backbone.image_stem(patches))
    joined = None
    if prompts.image_context is not None:
        context = backbone.image_pre_norm(expand(prompts.image_context, x))
        if blocks:  # apart, so that the patches need no gradient here
            parts = [blocks[0].queries_keys_values(part) for part in (x, context)]
            joined = torch.cat(parts, dim=1)
        x = torch.cat([x, context], dim=1)
    for layer, block in enumerate(blocks):
        x = next_prompts(x, layer, prompts)
        if layer > 0 or joined is None:
            joined = block.queries_keys_values(x)
        q, k, v = block.split(joined)
        x = block.finish(x, _join(F.scaled_dot_product_attention(q, k, v)))
    x = next_prompts(x, len(blocks), prompts)
    keys, values = last.split(last.keys_values(x), 2)
    seen = backbone.seen(x)
    seen = last.finish(seen, _join(F.scaled_dot_product_attention(last.queries(seen), keys, values)))
    return backbone.image_head(seen, patches)


@functools.lru_cache(_LAYOUTS)
def text_layout(tokens: PromptTokens, device: torch.device, chunk_tokens: int) -> Layout:
    """The layout of a class list, on `device`, in chunks of at most `chunk_tokens` tokens."""
    start = tokens.common
    chunks = suffix_chunks(tokens, chunk_tokens)
    made = []
    for classes in chunks:
        rows = [tokens.ids[index][start:] for index in classes]
        lengths = [len(row) for row in rows]
        ids = torch.tensor([i for row in rows for i in row])
        places = torch.tensor([start + place for length in lengths for place in range(length)])
        ends = torch.tensor(lengths).cumsum(0) - 1
        groups = tuple((len(list(same)), length) for length, same in groupby(lengths))
        made.append(Chunk(ids.to(device), places.to(device), ends.to(device), groups))
    order = torch.tensor([i for chunk in chunks for i in chunk]).argsort()
    prefix = torch.tensor([tokens.ids[0][:start]])
    return Layout(prefix.to(device), tuple(made), order.to(device))


def suffix_chunks(tokens: PromptTokens, chunk_tokens: int) -> list[list[int]]:
    """Class indices by suffix length, in chunks of at most `chunk_tokens` tokens (or one class)."""
    lengths = [len(row) - tokens.common for row in tokens.ids]
    chunks: list[list[int]] = []
    room = 0
    for index in sorted(range(len(lengths)), key=lengths.__getitem__):
        if not chunks or lengths[index] > room:
            chunks.append([])
            room = chunk_tokens
        chunks[-1].append(index)
        room -= lengths[index]
    return chunks


def _kept_bytes(backbone: Backbone) -> int:
    """Bytes that one full chunk keeps for the backward pass."""
    geometry = backbone.geometry
    return CHUNK_TOKENS * geometry.text_layers * geometry.text_width * _KEPT_WIDTHS * 4


def _both_ways(backbone: Backbone, tokens: PromptTokens, prompts: Prompts) -> Tensor:
    """Class embeddings (C, E) of a tower in which all positions matter, padding too."""
    rows = max(1, CHUNK_TOKENS // backbone.text_tower.context_length)
    ids, ends = _whole_layout(tokens, backbone.vocabulary, backbone.device)
    if backbone.text_tower.pools_last:
        ends = torch.full_like(ends, backbone.text_tower.context_length - 1)
    chunks = list(zip(torch.split(ids, rows), torch.split(ends, rows), strict=True))
    return torch.cat(
        _in_chunks(backbone, chunks, lambda chunk: _whole(backbone, *chunk, prompts, tokens.lead))
    )


@functools.lru_cache(_LAYOUTS)
def _whole_layout(
    tokens: PromptTokens, vocabulary: Vocabulary, device: torch.device
) -> tuple[Tensor, Tensor]:
    return padded(tokens, vocabulary, device)


def _whole(backbone: Backbone, ids: Tensor, ends: Tensor, prompts: Prompts, lead: int) -> Tensor:
    """Embeddings (C', E) of some classes from all their tokens, ids (C', L), pooled at `ends` (C',)."""
    x = backbone.embed_tokens(ids)
    if prompts.text_context is not None:
        x = replace_context(x, prompts.text_context, lead)
    x = x + backbone.text_positions(0, ids.shape[1])
    *blocks, last = backbone.text_blocks
    for layer, block in enumerate(blocks):
        if layer in prompts.text_prompts:
            x = replace_context(x, prompts.text_prompts[layer], lead)
        q, k, v = block.split(block.queries_keys_values(x))
        x = block.finish(x, _join(F.scaled_dot_product_attention(q, k, v)))
    if len(blocks) in prompts.text_prompts:
        x = replace_context(x, prompts.text_prompts[len(blocks)], lead)
    k, v = last.split(last.keys_values(x), 2)
    end = x[torch.arange(len(ends), device=x.device), ends].unsqueeze(1)
    end = last.finish(end, _join(F.scaled_dot_product_attention(last.queries(end), k, v)))
    return backbone.text_head(end[:, 0])


def _prefix(backbone: Backbone, ids: Tensor, prompts: Prompts, lead: int) -> Keys:
    """Keys and values of the shared first tokens at every layer."""
    x = backbone.embed_tokens(ids)
    if prompts.text_context is not None:
        x = replace_context(x, prompts.text_context, lead)
    x = x + backbone.text_positions(0, ids.shape[1])
    kept = []
    *blocks, last = backbone.text_blocks
    for layer, block in enumerate(blocks):
        if layer in prompts.text_prompts:
            x = replace_context(x, prompts.text_prompts[layer], lead)
        q, k, v = block.split(block.queries_keys_values(x))
        kept.append((k, v))
        x = block.finish(x, _join(F.scaled_dot_product_attention(q, k, v, is_causal=True)))
    if len(blocks) in prompts.text_prompts:
        x = replace_context(x, prompts.text_prompts[len(blocks)], lead)
    k, v = last.split(last.keys_values(x), 2)
    kept.append((k, v))
    return kept


def _suffixes(backbone: Backbone, chunk: Chunk, prefix: Keys) -> Tensor:
    """Embeddings (C', E) of a chunk's classes, whose own tokens attend to the shared prefix."""
    positions = backbone.text_positions(0, backbone.vocabulary.context_length)
    x = backbone.embed_tokens(chunk.ids) + positions[chunk.places]
    *blocks, last = backbone.text_blocks
    for block, shared in zip(blocks, prefix, strict=False):
        parts = _by_length(block.queries_keys_values(x), chunk.groups)
        x = block.finish(x, torch.cat([_attend(block, part, shared) for part in parts]))
    end = x[chunk.ends]
    attended, done = [], 0
    for part in _by_length(last.keys_values(x), chunk.groups):
        q = last.queries(end[done : done + len(part)].unsqueeze(1))
        k, v = last.split(part, 2)
        attended.append(_join(F.scaled_dot_product_attention(q, *_with_prefix(k, v, prefix[-1])))[:, 0])
        done += len(part)
    return backbone.text_head(last.finish(end, torch.cat(attended)))


def _by_length(x: Tensor, groups: Sequence[tuple[int, int]]) -> Iterator[Tensor]:
    """Packed rows (T, ...) as one (classes, S, ...) view for each suffix length."""
    done = 0
    for count, length in groups:
        yield x[done : done + count * length].view(count, length, -1)
        done += count * length


def _attend(block: Block, joined: Tensor, shared: tuple[Tensor, Tensor]) -> Tensor:
    """Attention of suffixes of one length, (C', S, 3·D), to the prefix and to themselves: (C'·S, D)."""
    q, k, v = block.split(joined)
    own, before = joined.shape[1], shared[0].shape[2]
    mask = torch.ones(own, before + own, dtype=torch.bool, device=joined.device).tril(before)
    keys, values = _with_prefix(k, v, shared)
    return _join(F.scaled_dot_product_attention(q, keys, values, attn_mask=mask)).flatten(0, 1)


def _with_prefix(k: Tensor, v: Tensor, shared: tuple[Tensor, Tensor]) -> tuple[Tensor, Tensor]:
    """The shared keys and values before each class's own."""
    shape = (len(k), -1, -1, -1)
    return torch.cat([shared[0].expand(shape), k], dim=2), torch.cat([shared[1].expand(shape), v], dim=2)


def _join(attended: Tensor) -> Tensor:
    """(B, heads, n, D / heads) → (B, n, D)."""
    return attended.transpose(1, 2).flatten(2)
