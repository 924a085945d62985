"""Stage 3: the text tower learns to place texts where the teacher places them.

Names stand in random templates; the projected, normalised text feature is drawn to the teacher's row of that text.
Letters: N texts of the corpus, B texts of a batch, V tokens, W the teacher's width, D text width.
"""

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812 - the usual name
from torch import Tensor

from .corpus import Entry, read_corpus
from .schedule import Budget, learning_rate, report
from .teacher import read_targets, read_word_pieces
from .templates import DISTILLATION
from .towers import IMAGE_TOWER, Sizes, build, half, save, text_states, tokenizer

BATCHES_DRAWN = 6
"""Batches are drawn that many at a time, so that texts of like length come together."""

TEMPERATURE = 0.07
RELATION_WEIGHT = 0.3
"""Weight of the term that compares a text with the other texts of its batch."""

TOKEN_SPREAD = 0.03
TOKEN_NOISE = 0.002
"""Standard deviations of the first token embeddings, and of what is added to tell equal ones apart."""


@dataclass(frozen=True)
class Recipe:
    """Settings of this stage; the defaults are those of the shipped weights."""

    batch: int = 512
    rate: float = 1.5e-3
    warm_up: int = 150
    seed: int = 0


def distill(
    entries: list[Entry], targets: Tensor, pieces: Tensor, sizes: Sizes, recipe: Recipe, budget: Budget
) -> tuple[dict[str, Tensor], list[float]]:
    """Trains a fresh text tower.

    Args:
        entries: the texts.
        targets: the teacher's rows for them, L2-normalised, N×W.
        pieces: the teacher's word pieces for each token, V×W.
        sizes: geometry of the model.
        recipe: the settings.
        budget: how long.

    Returns:
        The text tower's tensors, its projection leading to the teacher's space (D×W), and the loss of each step.

    Raises:
        ValueError: if texts and targets do not fit each other.
    """
    if len(targets) != len(entries):
        raise ValueError(f"the teacher's matrix has {len(targets)} rows for {len(entries)} texts")
    torch.manual_seed(recipe.seed)
    model = build(sizes.config() | {"embed_dim": targets.shape[1]})
    words = tokenizer(sizes.config())
    with torch.no_grad():
        model.token_embedding.weight.copy_(first_tokens(pieces, sizes.text_width))
    optimizer = optimizer_for(model, recipe.rate)
    losses: list[float] = []
    start = time.monotonic()
    for rows, texts in batches(entries, recipe):
        progress = budget.progress(time.monotonic() - start, len(losses))
        if progress >= 1:
            break
        for group in optimizer.param_groups:
            group["lr"] = learning_rate(recipe.rate, recipe.warm_up, progress, len(losses))
        with half():
            placed = text_states(model, words(texts)) @ model.text_projection
        loss = distillation_loss(F.normalize(placed.float(), dim=-1), targets[rows])
        optimizer.zero_grad()
        torch.autograd.backward(loss)
        torch.nn.utils.clip_grad_norm_(text_parameters(model), 1.0)
        optimizer.step()
        losses.append(loss.item())
        report("text", losses, progress)
    state = {name: t for name, t in model.state_dict().items() if not name.startswith(IMAGE_TOWER)}
    return state, losses


def first_tokens(pieces: Tensor, width: int) -> Tensor:
    """Token embeddings to begin with, V×D: the teacher's word pieces in their `width` strongest directions.

    Tokens without pieces begin near zero.
    """
    known = pieces.abs().sum(dim=1) > 0
    mean = pieces[known].mean(dim=0)
    centred = pieces[known] - mean
    directions = torch.linalg.svd(centred.T @ centred)[0][:, :width]
    tokens: Tensor = (pieces - mean) @ directions
    tokens[~known] = 0
    tokens *= TOKEN_SPREAD / tokens[known].std()
    tokens += TOKEN_NOISE * torch.randn_like(tokens)
    return tokens


def text_parameters(model: Any) -> list[torch.nn.Parameter]:
    """Everything outside the image tower, but for the temperature."""
    named = model.named_parameters()
    return [p for name, p in named if not name.startswith(IMAGE_TOWER) and name != "logit_scale"]


def optimizer_for(model: Any, rate: float) -> torch.optim.AdamW:
    """AdamW over the text tower; matrices decay, but not the embeddings of tokens and places."""
    embeddings = {model.token_embedding.weight, model.positional_embedding}
    parameters = text_parameters(model)
    matrices = [p for p in parameters if p.ndim > 1 and p not in embeddings]
    others = [p for p in parameters if p.ndim <= 1 or p in embeddings]
    groups = [{"params": matrices, "weight_decay": 0.02}, {"params": others, "weight_decay": 0.0}]
    return torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98), fused=True)


def batches(entries: list[Entry], recipe: Recipe) -> Iterator[tuple[list[int], list[str]]]:
    """Row numbers and worded texts without end, drawn by weight; batches are of texts of like length."""
    rng, chance = np.random.default_rng(recipe.seed), random.Random(recipe.seed)
    shares = np.array([entry.weight for entry in entries])
    shares /= shares.sum()
    templates, weights = list(DISTILLATION), list(DISTILLATION.values())
    while True:
        drawn = rng.choice(len(entries), recipe.batch * BATCHES_DRAWN, p=shares).tolist()
        drawn.sort(key=lambda row: len(entries[row].text))
        parts = [drawn[i : i + recipe.batch] for i in range(0, len(drawn), recipe.batch)]
        chance.shuffle(parts)
        for rows in parts:
            frames = chance.choices(templates, weights, k=len(rows))
            yield rows, [worded(entries[row], frame) for row, frame in zip(rows, frames, strict=True)]


def worded(entry: Entry, template: str) -> str:
    """A name in the template; other texts as they are."""
    return template.format(entry.text) if entry.named else entry.text


def distillation_loss(placed: Tensor, wanted: Tensor) -> Tensor:
    """Mean of 1 - cosine, plus the cross-entropy between both sides' similarities within the batch.

    Args:
        placed: the student's features, B×W, normalised.
        wanted: the teacher's, B×W, normalised.
    """
    alone = (1 - (placed * wanted).sum(dim=-1)).mean()
    similar = (wanted @ wanted.T / TEMPERATURE).softmax(dim=-1)
    return alone + RELATION_WEIGHT * F.cross_entropy(placed @ wanted.T / TEMPERATURE, similar)


def run(text: Path, output: Path, sizes: Sizes, *, recipe: Recipe, budget: Budget) -> list[float]:
    """Reads what stages 1 and 2 wrote into the folder `text`, trains, writes the file `output`; returns losses."""
    targets, pieces = read_targets(text), read_word_pieces(text)
    state, losses = distill(read_corpus(text), targets, pieces, sizes, recipe, budget)
    save(state, sizes.config(), output)
    return losses


@click.command()
@click.option("--text", type=click.Path(exists=True, file_okay=False, path_type=Path), required=True)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), required=True)
@click.option("--minutes", type=float, default=26.0, show_default=True)
@click.option("--steps", type=int, default=None, help="Stop after this many steps at the latest.")
@click.option("--batch", type=click.IntRange(1), default=Recipe.batch, show_default=True)
def main(text: Path, output: Path, *, minutes: float, steps: int | None, batch: int) -> None:
    """Distil the text tower from the teacher's matrix."""
    run(text, output, Sizes(), recipe=Recipe(batch=batch), budget=Budget(minutes, steps))


if __name__ == "__main__":
    main()
