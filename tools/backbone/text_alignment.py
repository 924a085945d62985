"""Stage 6: the text tower learns where the image tower put the classes, and is held to the teacher elsewhere.

Letters: B names of a batch, R texts of the corpus in it, D text width, E embedding, W the teacher's width.
"""

import random
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812 - the usual name
from torch import Tensor

from .class_places import Places, find_places
from .corpus import Entry, read_corpus
from .extractor import read_extractor
from .feature_cache import read_all
from .image_training import answer_names
from .schedule import Budget, learning_rate, report
from .teacher import read_targets
from .templates import ALIGNMENT
from .text_distillation import distillation_loss, text_parameters, worded
from .towers import half, load, read, save, text_states, tokenizer

SCALE = 16.0
"""What similarities of names and places are multiplied by."""

SOFT = 0.3
"""The share of what a name has to match that goes to places like its own."""

CLOSENESS = 0.5
"""Weight of the plain cosine between a name and its place."""

LIKELIHOOD = 0.6
"""A group of names is drawn in proportion to its size to this power."""

LONGEST = 70
"""Letters of a sentence of the corpus that is read here."""


@dataclass(frozen=True)
class Recipe:
    """Settings of this stage; the defaults are those of the shipped weights."""

    batch: int = 256
    rate: float = 3e-4
    warm_up: int = 50
    seed: int = 0


@dataclass(frozen=True)
class Teaching:
    """What holds the text tower in place: texts, the teacher's rows N×W, and the projection to them, D×W."""

    entries: list[Entry]
    targets: Tensor
    projection: torch.nn.Parameter


class Draws:
    """What is drawn by chance for each step: names of one group, and texts of the corpus, both worded."""

    def __init__(self, groups: list[Places], entries: list[Entry], recipe: Recipe) -> None:
        self._groups, self._entries, self._batch = groups, entries, recipe.batch
        self._rng, self._chance = np.random.default_rng(recipe.seed), random.Random(recipe.seed)
        sizes = np.array([len(group.names) ** LIKELIHOOD for group in groups])
        self._group_shares = sizes / sizes.sum()
        weights = np.array([e.weight * (e.named or len(e.text) < LONGEST) for e in entries])
        self._shares = weights / weights.sum()

    def names(self) -> tuple[list[str], Tensor]:
        """Names of one group and their places, B×E."""
        group = self._groups[self._rng.choice(len(self._groups), p=self._group_shares)]
        rows = self._rng.permutation(len(group.names))[: self._batch]
        return [self._chance.choice(ALIGNMENT).format(group.names[row]) for row in rows], group.places[rows]

    def texts(self) -> tuple[list[str], list[int]]:
        """Texts of the corpus by weight, and their row numbers: R."""
        rows = self._rng.choice(len(self._entries), self._batch, p=self._shares).tolist()
        return [worded(self._entries[row], self._chance.choice(ALIGNMENT)) for row in rows], rows


def optimizer_for(model: Any, others: list[torch.nn.Parameter], rate: float) -> torch.optim.AdamW:
    """AdamW; everything but the token embeddings decays."""
    tokens = model.token_embedding.weight
    groups = [
        {"params": [p for p in others if p is not tokens], "weight_decay": 0.02},
        {"params": [tokens], "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98), fused=True)


def placing_loss(placed: Tensor, places: Tensor) -> Tensor:
    """How far names are from their places, among those of the batch and alone; both B×E, normalised."""
    logits = SCALE * placed @ places.T
    wanted = SOFT * (SCALE * places @ places.T).softmax(dim=-1) + (1 - SOFT) * torch.eye(len(places))
    by_name = F.cross_entropy(logits, wanted)
    by_place = F.cross_entropy(logits.T, wanted.T / wanted.T.sum(dim=-1, keepdim=True))
    alone = (1 - (placed * places).sum(dim=-1)).mean()
    return 0.5 * (by_name + by_place) + CLOSENESS * alone


def train(
    model: Any,
    config: dict[str, Any],
    groups: list[Places],
    teaching: Teaching,
    recipe: Recipe,
    budget: Budget,
) -> list[float]:
    """Trains the text tower of `model` and the teacher's projection in place; returns the loss of each step.

    Args:
        model: the CLIP of stage 5.
        config: its configuration.
        groups: names with the places of their images.
        teaching: what holds the tower in place.
        recipe: the settings.
        budget: how long.
    """
    model.requires_grad_(requires_grad=False)
    parameters: list[torch.nn.Parameter] = [*text_parameters(model), teaching.projection]
    for parameter in parameters:
        parameter.requires_grad = True
    optimizer = optimizer_for(model, parameters, recipe.rate)
    words, draws = tokenizer(config), Draws(groups, teaching.entries, recipe)
    losses: list[float] = []
    start = time.monotonic()
    while (progress := budget.progress(time.monotonic() - start, len(losses))) < 1:
        for group in optimizer.param_groups:
            group["lr"] = learning_rate(recipe.rate, recipe.warm_up, progress, len(losses))
        names, places = draws.names()
        placed = F.normalize(_states(model, words(names)) @ model.text_projection, dim=-1)
        texts, rows = draws.texts()
        taught = F.normalize(_states(model, words(texts)) @ teaching.projection, dim=-1)
        loss = placing_loss(placed, places) + distillation_loss(taught, teaching.targets[rows])
        optimizer.zero_grad()
        torch.autograd.backward(loss)
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        losses.append(loss.item())
        report("alignment", losses, progress)
    return losses


def _states(model: Any, tokens: Tensor) -> Tensor:
    with half():
        return text_states(model, tokens)


def run(
    features: Path,
    weights: Path,
    text: Path,
    text_tower: Path,
    network: Any,
    output: Path,
    *,
    recipe: Recipe,
    budget: Budget,
) -> list[float]:
    """Reads everything, trains, writes the file `output`; returns the losses.

    Args:
        features: folder of stage 4.
        weights: the model of stage 5.
        text: folder of stages 1 and 2.
        text_tower: what stage 3 wrote, for its projection to the teacher's space.
        network: the extractor.
        output: the whole model.
        recipe: the settings.
        budget: how long.
    """
    torch.manual_seed(recipe.seed)
    model, config = load(weights)
    sets = read_all(features)
    groups = find_places(model, network, sets, answer_names(sets, network))
    projection = torch.nn.Parameter(read(text_tower)[0]["text_projection"])
    teaching = Teaching(read_corpus(text), read_targets(text), projection)
    losses = train(model, config, groups, teaching, recipe, budget)
    save(model.state_dict(), config, output)
    return losses


@click.command()
@click.option("--features", type=click.Path(exists=True, file_okay=False, path_type=Path), required=True)
@click.option("--extractor", type=click.Path(exists=True, dir_okay=False, path_type=Path), required=True)
@click.option("--weights", type=click.Path(exists=True, dir_okay=False, path_type=Path), required=True)
@click.option("--text", type=click.Path(exists=True, file_okay=False, path_type=Path), required=True)
@click.option("--text-tower", type=click.Path(exists=True, dir_okay=False, path_type=Path), required=True)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), required=True)
@click.option("--minutes", type=float, default=11.0, show_default=True)
@click.option("--steps", type=int, default=None, help="Stop after this many steps at the latest.")
def main(
    features: Path,
    extractor: Path,
    weights: Path,
    text: Path,
    text_tower: Path,
    output: Path,
    *,
    minutes: float,
    steps: int | None,
) -> None:
    """Align the text tower with the places of the images."""
    network = read_extractor(read(weights)[1]["vision_cfg"]["stem"], extractor)
    budget = Budget(minutes, steps)
    run(features, weights, text, text_tower, network, output, recipe=Recipe(), budget=budget)


if __name__ == "__main__":
    main()
