"""The words whose token embeddings lie nearest to a module's learned text prompts.

Shape letters: b context tokens, V vocabulary, T text width.
"""

from typing import NamedTuple

import torch
from torch import Tensor

from mpl_engine.backbones.model import Backbone
from mpl_engine.prompts.learner import Prompts


class NearWord(NamedTuple):
    """A word piece of the vocabulary and its Euclidean distance to the prompt."""

    word: str
    distance: float


class PromptWords(NamedTuple):
    """One learned token: where it stands (0 is the input), which of the b it is, and its nearest words."""

    layer: int
    place: int
    words: tuple[NearWord, ...]


def nearest_words(backbone: Backbone, prompts: Prompts, most: int = 5) -> list[PromptWords]:
    """Nearest words of every learned text token, layer by layer.

    Only the input layer's tokens live where words do; deeper ones are compared with the same table all the same,
    as a rough hint. Learned tokens need not mean anything that has a word.

    Source: K. Zhou, J. Yang, C. C. Loy and Z. Liu, Learning to Prompt for Vision-Language Models, 2022, section 4.4
        (Euclidean distance to the vocabulary).
    """
    layers: dict[int, Tensor] = dict(prompts.text_prompts)
    if prompts.text_context is not None:
        layers[0] = prompts.text_context
    table = backbone.token_table
    found = []
    for layer in sorted(layers):
        distances = torch.cdist(
            layers[layer].float().to(table.device), table, compute_mode="donot_use_mm_for_euclid_dist"
        )
        best = distances.topk(min(most, len(table)), dim=1, largest=False)
        for place, (ids, values) in enumerate(zip(best.indices.tolist(), best.values.tolist(), strict=True)):
            words = tuple(NearWord(backbone.word(i), d) for i, d in zip(ids, values, strict=True))
            found.append(PromptWords(layer, place, words))
    return found
