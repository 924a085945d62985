"""The fast path: the same numbers as `encode` with the work that cannot matter left out.

A causal text tower makes three cuts exact: nothing after [EOT] matters, so prompts are not padded to the
context length; all classes share their first tokens, so those run once and each class's few last tokens attend
to them; and the last block needs a query, a projection and an MLP for [EOT] (in the image tower: for the class
token) alone.

Shape letters: B images, C classes, P prefix tokens, S suffix tokens, N image tokens, D width, E embedding.
"""

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from mpl_engine.backbone import Backbone
from mpl_engine.encode import image_input, next_prompts, replace_context
from mpl_engine.prompt_text import PromptTokens
from mpl_engine.prompts import Prompts

PADDING_TOLERANCE = 1.25
"""Classes share a batch while the longest suffix has at most this many times the tokens of the shortest."""


def encode_text(backbone: Backbone, tokens: PromptTokens, prompts: Prompts) -> Tensor:
    """Class embeddings before normalisation, (C, E): equal to `encode.encode_text`."""
    keys_values = _prefix(backbone, tokens, prompts)
    order, features = [], []
    for bucket in suffix_buckets(tokens):
        features.append(_suffixes(backbone, tokens, bucket, keys_values))
        order.extend(bucket)
    back = torch.empty(len(order), dtype=torch.long)
    back[torch.tensor(order)] = torch.arange(len(order))
    return torch.cat(features)[back.to(backbone.device)]


def encode_image(backbone: Backbone, pixels: Tensor, prompts: Prompts) -> Tensor:
    """Image embeddings before normalisation, (B, E): equal to `encode.encode_image`."""
    x = image_input(backbone, pixels, prompts)
    *blocks, last = backbone.image_blocks
    for layer, block in enumerate(blocks):
        x = next_prompts(x, layer, prompts)
        q, k, v = block.queries_keys_values(x)
        x = block.finish(x, F.scaled_dot_product_attention(q, k, v))
    x = next_prompts(x, len(blocks), prompts)
    k, v = last.keys_values(x)
    cls = x[:, :1]
    cls = last.finish(cls, F.scaled_dot_product_attention(last.queries(cls), k, v))
    return backbone.image_head(cls[:, 0])


def suffix_buckets(tokens: PromptTokens) -> list[list[int]]:
    """Class indices in groups of similar suffix length, so that one long name does not pad the rest."""
    lengths = [len(row) - tokens.common for row in tokens.ids]
    buckets: list[list[int]] = []
    for index in sorted(range(len(lengths)), key=lengths.__getitem__):
        if buckets and lengths[index] <= PADDING_TOLERANCE * lengths[buckets[-1][0]]:
            buckets[-1].append(index)
        else:
            buckets.append([index])
    return buckets


def _prefix(backbone: Backbone, tokens: PromptTokens, prompts: Prompts) -> list[tuple[Tensor, Tensor]]:
    """Keys and values of the shared first tokens at every layer, each (1, heads, P, D / heads)."""
    ids = torch.tensor([tokens.ids[0][: tokens.common]], device=backbone.device)
    x = backbone.embed_tokens(ids)
    if prompts.text_context is not None:
        x = replace_context(x, prompts.text_context)
    x = x + backbone.text_positions(0, tokens.common)
    kept = []
    *blocks, last = backbone.text_blocks
    for layer, block in enumerate(blocks):
        if layer in prompts.text_prompts:
            x = replace_context(x, prompts.text_prompts[layer])
        q, k, v = block.queries_keys_values(x)
        kept.append((k, v))
        x = block.finish(x, F.scaled_dot_product_attention(q, k, v, is_causal=True))
    if len(blocks) in prompts.text_prompts:
        x = replace_context(x, prompts.text_prompts[len(blocks)])
    kept.append(last.keys_values(x))
    return kept


def _suffixes(
    backbone: Backbone, tokens: PromptTokens, bucket: list[int], prefix: list[tuple[Tensor, Tensor]]
) -> Tensor:
    """Embeddings (C', E) of the classes in `bucket`, whose own tokens attend to the shared prefix."""
    start, device = tokens.common, backbone.device
    rows = [tokens.ids[index][start:] for index in bucket]
    longest = max(map(len, rows))
    ids = torch.tensor([row + (0,) * (longest - len(row)) for row in rows], device=device)
    ends = torch.tensor([len(row) - 1 for row in rows], device=device)
    x = backbone.embed_tokens(ids) + backbone.text_positions(start, start + longest)
    mask = torch.ones(longest, start + longest, dtype=torch.bool, device=device).tril(start)
    *blocks, last = backbone.text_blocks
    for block, shared in zip(blocks, prefix, strict=False):
        q, k, v = block.queries_keys_values(x)
        x = block.finish(x, _attend(q, k, v, shared, mask))
    k, v = last.keys_values(x)
    end = x[torch.arange(len(rows), device=device), ends].unsqueeze(1)
    end_mask = mask[ends].unsqueeze(1).unsqueeze(1)
    end = last.finish(end, _attend(last.queries(end), k, v, prefix[-1], end_mask))
    return backbone.text_head(end[:, 0])


def _attend(q: Tensor, k: Tensor, v: Tensor, shared: tuple[Tensor, Tensor], mask: Tensor) -> Tensor:
    """Attention of suffix queries to the shared prefix and to their own class's tokens."""
    shape = (len(k), -1, -1, -1)
    keys = torch.cat([shared[0].expand(shape), k], dim=2)
    values = torch.cat([shared[1].expand(shape), v], dim=2)
    return F.scaled_dot_product_attention(q, keys, values, attn_mask=mask)
