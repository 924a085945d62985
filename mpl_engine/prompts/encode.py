"""The plain path: stock open_clip blocks over full-length inputs, with prompts placed between them.

It is the reference path for `encode_fast`, and the path for anything that the fast one cannot walk.

Shape letters: B images, C classes, L text tokens, N image tokens, b context tokens, D width, E embedding.
"""

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from mpl_engine.backbones.model import Backbone
from mpl_engine.backbones.spec import Vocabulary
from mpl_engine.device import full_precision
from mpl_engine.prompts.learner import Prompts
from mpl_engine.prompts.tokens import PromptTokens


def encode_text(backbone: Backbone, tokens: PromptTokens, prompts: Prompts) -> Tensor:
    """Class embeddings before normalisation, (C, E).

    Tokens 1..b, or 0..b-1 where nothing begins a prompt, hold the learned context at the input and P_i before layer i;
    later layers carry them.

    Source: arXiv 2502.14125, section 3.
    """
    tower = backbone.text_tower
    ids, ends = padded(tokens, backbone.vocabulary, backbone.device)
    x = backbone.embed_tokens(ids)
    if prompts.text_context is not None:
        x = replace_context(x, prompts.text_context, tokens.lead)
    x = x + backbone.text_positions(0, tower.context_length)
    mask = tower.mask(tower.context_length)
    for layer, block in enumerate(backbone.text_blocks):
        if layer in prompts.text_prompts:
            x = replace_context(x, prompts.text_prompts[layer], tokens.lead)
        x = block(x, mask)
    return backbone.text_head(
        x[:, -1] if tower.pools_last else x[torch.arange(len(ends), device=x.device), ends]
    )


def padded(tokens: PromptTokens, vocabulary: Vocabulary, device: torch.device) -> tuple[Tensor, Tensor]:
    """Ids of all classes at full length (C, L), and the place of each one's [EOT] (C,)."""
    ids = torch.full((len(tokens.ids), vocabulary.context_length), vocabulary.pad, dtype=torch.long)
    for row, values in zip(ids, tokens.ids, strict=True):
        row[: len(values)] = torch.tensor(values)
    return ids.to(device), torch.tensor([len(row) - 1 for row in tokens.ids], device=device)


def encode_image(backbone: Backbone, pixels: Tensor, prompts: Prompts) -> Tensor:
    """Image embeddings before normalisation: (B, 3, S, S) preprocessed pixels → (B, E).

    Prompts stand after the patches. Before layer i the last r are removed, the rest carried, a·b added.

    Source: arXiv 2502.14125, section 3.
    """
    patches = backbone.patches(pixels)
    x = image_input(backbone, patches, prompts)
    for layer, block in enumerate(backbone.image_blocks):
        x = block(next_prompts(x, layer, prompts))
    return backbone.image_head(backbone.seen(x), patches)


def image_input(backbone: Backbone, patches: Tensor, prompts: Prompts) -> Tensor:
    """What enters the first image block: the tower's own tokens and the image context, after the pre-norm."""
    x = backbone.image_stem(patches)
    if prompts.image_context is not None:
        x = torch.cat([x, expand(prompts.image_context, x)], dim=1)
    return backbone.image_pre_norm(x)


def next_prompts(x: Tensor, layer: int, prompts: Prompts) -> Tensor:
    """Remove, carry and add before image layer `layer`: (B, N, D) → (B, N - r + a·b, D)."""
    added = prompts.image_prompts.get(layer)
    if added is None:
        return x
    return torch.cat([x[:, : x.shape[1] - prompts.num_removed], expand(added, x)], dim=1)


def replace_context(x: Tensor, context: Tensor, lead: int) -> Tensor:
    """Put `context` (b, D) at the b tokens of `x` (C, L, D) behind the first `lead`."""
    return torch.cat([x[:, :lead], expand(context, x), x[:, lead + len(context) :]], dim=1)


def expand(prompt: Tensor, like: Tensor) -> Tensor:
    """(n, D) → (B, n, D) in the dtype of `like`."""
    return prompt.to(like.dtype).expand(like.shape[0], -1, -1)


@full_precision()
def logits(image_features: Tensor, text_features: Tensor, scale: Tensor) -> Tensor:
    """exp(logit_scale) · cosine similarity: (B, E) and (C, E) → (B, C), in float32 also under autocast."""
    image = F.normalize(image_features.float(), dim=-1)
    text = F.normalize(text_features.float(), dim=-1)
    return scale * image @ text.T


@full_precision()
def products(rows: Tensor, columns: Tensor) -> Tensor:
    """Dot products of embeddings, (n, E) and (m, E) → (n, m), in float32 also under autocast.

    They are cosines where both are L2-normalised.
    """
    return rows.float() @ columns.float().T
