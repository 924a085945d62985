"""Step 3: the text tower learns to place nouns where the teacher places them.

Each name is put in a random template; the projected, normalised text feature is drawn to the teacher's row of
that name. Letters: B names of a batch, E embedding.
"""

import json
import math
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

from .towers import Budget, Sizes, build, save, text_features, tokenizer

TEMPLATES = (
    "{}",
    "a photo of a {}.",
    "a photo of the {}.",
    "an image of a {}.",
    "a {}",
    "the {}",
    "a close-up photo of a {}.",
    "a picture of {}.",
    "a photo of {}, a type of thing.",
    "{} photo",
)

PEAK_RATE = 2e-3
WARM_UP = 100
TEMPERATURE = 0.05
RELATION_WEIGHT = 0.2
"""Weight of the term that compares a name with the other names of its batch."""


@dataclass(frozen=True)
class Recipe:
    """Settings of this step; the defaults are those of version 0."""

    batch: int = 512
    device: str = "cpu"
    seed: int = 0


def distill(
    names: list[str], targets: Tensor, sizes: Sizes, recipe: Recipe, budget: Budget
) -> tuple[Any, list[float]]:
    """Trains a fresh text tower.

    Args:
        names: one for each row of `targets`.
        targets: the teacher's matrix, rows L2-normalised, N×E with E = `sizes.embedding`.
        sizes: geometry of the model.
        recipe: the settings.
        budget: how long.

    Returns:
        The whole CLIP (its image tower still random), and the loss of each step.

    Raises:
        ValueError: if names and targets do not fit each other or the model.
    """
    if targets.shape != (len(names), sizes.embedding):
        raise ValueError(
            f"the teacher's matrix is {tuple(targets.shape)}, not {(len(names), sizes.embedding)}"
        )
    torch.manual_seed(recipe.seed)
    chance = random.Random(recipe.seed)
    model = build(sizes.config()).to(recipe.device).train()
    words = tokenizer(sizes.config())
    optimizer = torch.optim.AdamW(text_parameters(model), lr=PEAK_RATE, weight_decay=0.01, betas=(0.9, 0.98))
    seen = torch.zeros(sizes.vocabulary, dtype=torch.bool)
    losses: list[float] = []
    start = time.monotonic()
    for rows in batches(names, recipe.batch, chance):
        progress = budget.progress(time.monotonic() - start, len(losses))
        if progress >= 1:
            break
        for group in optimizer.param_groups:
            group["lr"] = learning_rate(progress, len(losses))
        tokens = words([chance.choice(TEMPLATES).format(names[row]) for row in rows])
        seen[tokens.flatten()] = True
        losses.append(
            _step(model, optimizer, tokens.to(recipe.device), targets[rows].float().to(recipe.device))
        )
        if len(losses) % 50 == 0:
            print(f"text step {len(losses)}, {progress:.0%}, loss {np.mean(losses[-50:]):.4f}", flush=True)
    fill_unseen_tokens(model, seen)
    return model.cpu(), losses


def _step(model: Any, optimizer: torch.optim.Optimizer, tokens: Tensor, wanted: Tensor) -> float:
    """One step of the optimizer; returns the loss before it."""
    with torch.autocast("cuda", torch.bfloat16, enabled=tokens.is_cuda):
        placed = text_features(model, tokens) @ model.text_projection
    loss = distillation_loss(F.normalize(placed.float(), dim=-1), wanted)
    optimizer.zero_grad()
    torch.autograd.backward(loss)
    torch.nn.utils.clip_grad_norm_(text_parameters(model), 1.0)
    optimizer.step()
    return loss.item()


def text_parameters(model: Any) -> list[torch.nn.Parameter]:
    """Everything outside the image tower, but for the temperature."""
    named = model.named_parameters()
    return [p for name, p in named if not name.startswith("visual.") and name != "logit_scale"]


def batches(names: list[str], size: int, chance: random.Random) -> Iterator[list[int]]:
    """Row numbers without end: shuffled, and sorted by length within every eight batches, to waste less padding."""
    while True:
        order = list(range(len(names)))
        chance.shuffle(order)
        for start in range(0, len(order), 8 * size):
            window = sorted(order[start : start + 8 * size], key=lambda row: len(names[row]))
            parts = [window[i : i + size] for i in range(0, len(window), size)]
            chance.shuffle(parts)
            yield from parts


def learning_rate(progress: float, step: int) -> float:
    """Linear warm-up over WARM_UP steps, then a cosine to zero; `progress` in 0..1."""
    return PEAK_RATE * min(1.0, step / WARM_UP + 0.01) * (1 + math.cos(math.pi * min(progress, 1.0))) / 2


def distillation_loss(placed: Tensor, wanted: Tensor) -> Tensor:
    """Mean of 1 - cosine, plus the cross-entropy between both sides' similarities within the batch.

    Args:
        placed: the student's features, B×E, normalised.
        wanted: the teacher's, B×E, normalised.
    """
    alone = (1 - (placed * wanted).sum(dim=-1)).mean()
    relations = F.cross_entropy(
        placed @ wanted.T / TEMPERATURE, (wanted @ wanted.T / TEMPERATURE).softmax(dim=-1)
    )
    return alone + RELATION_WEIGHT * relations


@torch.no_grad()
def fill_unseen_tokens(model: Any, seen: Tensor) -> None:
    """Gives tokens that training never met the mean embedding of those that it met."""
    table = model.token_embedding.weight
    unseen = ~seen.to(table.device)
    table[unseen] = table[~unseen].mean(dim=0)
    print(f"{int(seen.sum())} of {len(seen)} tokens were seen")


def run(
    data: Path, teacher: Path, output: Path, sizes: Sizes, *, recipe: Recipe, budget: Budget
) -> list[float]:
    """Reads `corpus.json` and the teacher's matrix, trains, writes `output`/text.safetensors; returns losses."""
    names = [entry[0] for entry in json.loads((data / "corpus.json").read_text(encoding="utf-8"))]
    targets = torch.from_numpy(np.load(teacher, allow_pickle=False))
    model, losses = distill(names, targets, sizes, recipe, budget)
    save(model, sizes.config(), output / "text.safetensors")
    return losses


@click.command()
@click.option("--data", type=click.Path(exists=True, file_okay=False, path_type=Path), required=True)
@click.option("--teacher", type=click.Path(exists=True, dir_okay=False, path_type=Path), required=True)
@click.option("--output", type=click.Path(file_okay=False, path_type=Path), required=True)
@click.option("--minutes", type=float, default=12.0, show_default=True)
@click.option("--steps", type=int, default=None, help="Stop after this many steps at the latest.")
@click.option("--batch", type=click.IntRange(1), default=512, show_default=True)
@click.option("--device", type=click.Choice(["cpu", "cuda"]), default="cpu", show_default=True)
def main(
    data: Path, teacher: Path, output: Path, *, minutes: float, steps: int | None, batch: int, device: str
) -> None:
    """Distil the text tower from the teacher's matrix, at the sizes of version 0."""
    run(data, teacher, output, Sizes(), recipe=Recipe(batch, device), budget=Budget(minutes, steps))


if __name__ == "__main__":
    main()
