"""Stages 5 and 7: the image tower learns what the stem's classifier knows, and what the classes are called.

The stem stands still, and so does the text tower but for its projection. Stage 5 starts from a text tower alone,
stage 7 goes on with the whole model of stage 6.
Letters: B images, K outputs of the classifier, C classes of a set, M names, T captions, F features, D text width,
E embedding.
"""

import math
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812 - the usual name
from torch import Tensor

from . import extractor
from .directions import Readout, pooled_directions, sampled, start_image_tower
from .feature_batches import Batch, batches
from .feature_cache import FeatureSet, read_all
from .image_sets import CLASSIFIER_SET, classifier_names
from .schedule import Budget, learning_rate, report
from .templates import CAPTIONS
from .towers import IMAGE_TOWER, STEM, build, half, image_embeddings, read, save, text_states, tokenizer

FIRST_SCALE = 14.0
LARGEST_SCALE = 60.0
"""What similarities are multiplied by, at first and at most."""

SOFTNESS = 1.5
"""Temperature of the classifier's answers."""

SMOOTHING = 0.05
"""Label smoothing among the classes of a set."""


@dataclass(frozen=True)
class Recipe:
    """Settings of this stage; the defaults are those of stage 5 of the shipped weights.

    Attributes:
        batch: images of a step.
        rate: peak of the learning rate.
        warm_up: steps until the peak.
        keep: weight of the term that keeps the stem's features readable.
        seed: of batches and fresh weights.
    """

    batch: int = 192
    rate: float = 8e-4
    warm_up: int = 100
    keep: float = 3.0
    seed: int = 0


@dataclass(frozen=True)
class Captions:
    """Text features before the projection of all names in all captions, M×T×D.

    The first K names are the classifier's; those of set number s begin at `starts[s]`, `counts[s]` of them.
    """

    states: Tensor
    answers: int
    starts: list[int]
    counts: list[int]


@dataclass(frozen=True)
class Learner:
    """What is trained, with what it learns from."""

    model: Any
    network: Any
    readout: Readout
    captions: Captions


def start(weights: Path, network: Any, seed: int) -> tuple[Any, dict[str, Any], bool]:
    """The model to train, its configuration, and whether its image tower is fresh.

    A file with a text tower alone gives all but its projection and its temperature.

    Args:
        weights: a text tower, or a whole model.
        network: the extractor, which becomes the stem of a fresh image tower.
        seed: of the fresh weights.
    """
    torch.manual_seed(seed)
    state, config = read(weights)
    model = build(config)
    if any(name.startswith(IMAGE_TOWER) for name in state):
        model.load_state_dict(state)
        return model, config, False
    taken = {name: t for name, t in state.items() if name not in ("text_projection", "logit_scale")}
    model.load_state_dict(model.state_dict() | taken)
    stem = model.visual.conv1.stem
    stem.load_state_dict({name: network.state_dict()[name] for name in stem.state_dict()})
    model.logit_scale.data.fill_(math.log(FIRST_SCALE))
    return model, config, True


@torch.no_grad()
def encode_captions(
    model: Any, config: dict[str, Any], answers: list[str], sets: list[FeatureSet]
) -> Captions:
    """The classifier's names and those of all classes, in every caption."""
    words = tokenizer(config)
    names = answers + [name for one in sets for name in one.classes]
    texts = [caption.format(name) for name in names for caption in CAPTIONS]
    parts = [text_states(model, words(texts[i : i + 256])) for i in range(0, len(texts), 256)]
    counts = [len(one.classes) for one in sets]
    starts = (len(answers) + np.cumsum([0, *counts[:-1]])).tolist()
    return Captions(torch.cat(parts).reshape(len(names), len(CAPTIONS), -1), len(answers), starts, counts)


def unfreeze(model: Any) -> list[torch.nn.Parameter]:
    """Lets the image tower but its stem, the text projection and the temperature learn, and nothing else."""
    model.requires_grad_(requires_grad=False)
    named = model.named_parameters()
    tower = [p for name, p in named if name.startswith(IMAGE_TOWER) and not name.startswith(STEM)]
    learning = [*tower, model.text_projection, model.logit_scale]
    for parameter in learning:
        parameter.requires_grad = True
    return learning


def optimizer_for(parameters: list[torch.nn.Parameter], rate: float) -> torch.optim.AdamW:
    """AdamW; what has two or more dimensions decays."""
    groups = [
        {"params": [p for p in parameters if p.ndim > 1], "weight_decay": 0.02},
        {"params": [p for p in parameters if p.ndim <= 1], "weight_decay": 0.0},
    ]
    return torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98), fused=True)


def losses_of(learner: Learner, batch: Batch, caption: int) -> dict[str, Tensor]:
    """The three terms for one batch.

    Args:
        learner: model and teachers.
        batch: the images.
        caption: number of the caption in which all names stand.

    Returns:
        `answers`: how far the images are from the classifier's answers by name; `classes`: the mean over the parts
        of the batch of their cross-entropy among the classes of their set; `keep`: what is lost of the stem's
        features.
    """
    model, captions = learner.model, learner.captions
    with torch.no_grad(), half():
        late = extractor.late(learner.network, batch.features)
    with torch.no_grad():
        means = extractor.pooled(late)
        wanted = (extractor.answers(learner.network, means) / SOFTNESS).softmax(dim=-1)
    embedded = F.normalize(image_embeddings(model, late), dim=-1)
    texts = F.normalize(captions.states[:, caption] @ model.text_projection, dim=-1)
    logits = model.logit_scale.exp().clamp(max=LARGEST_SCALE) * embedded @ texts.T
    said = logits[:, : captions.answers].log_softmax(dim=-1)
    return {
        "answers": F.kl_div(said, wanted, reduction="batchmean"),
        "classes": class_loss(logits, batch, captions),
        "keep": learner.readout.loss(embedded, means),
    }


def class_loss(logits: Tensor, batch: Batch, captions: Captions) -> Tensor:
    """Mean over the parts of a batch, but for those of sets with a single class; logits B×M."""
    found: list[Tensor] = []
    first = 0
    for part in batch.parts:
        rows = logits[first : first + len(part.labels)]
        first += len(part.labels)
        begin, count = captions.starts[part.number], captions.counts[part.number]
        if count > 1:
            among = rows[:, begin : begin + count]
            found.append(F.cross_entropy(among, part.labels, label_smoothing=SMOOTHING))
    return torch.stack(found).mean() if found else torch.zeros(())


def train(learner: Learner, sets: list[FeatureSet], recipe: Recipe, budget: Budget) -> list[float]:
    """Trains the model and the readout of `learner` in place and returns the loss of each step."""
    parameters = [*unfreeze(learner.model), *learner.readout.parameters()]
    optimizer = optimizer_for(parameters, recipe.rate)
    chance = np.random.default_rng(recipe.seed)
    losses: list[float] = []
    begin = time.monotonic()
    for batch in batches(sets, recipe.batch, recipe.seed):
        progress = budget.progress(time.monotonic() - begin, len(losses))
        if progress >= 1:
            break
        for group in optimizer.param_groups:
            group["lr"] = learning_rate(recipe.rate, recipe.warm_up, progress, len(losses))
        terms = losses_of(learner, batch, int(chance.integers(len(CAPTIONS))))
        loss = terms["answers"] + terms["classes"] + recipe.keep * terms["keep"]
        optimizer.zero_grad()
        torch.autograd.backward(loss)
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        losses.append(loss.item())
        report("image", losses, progress)
    return losses


def answer_names(sets: list[FeatureSet], network: Any) -> list[str]:
    """Names of the classifier's outputs, from the set that has an image for each.

    Raises:
        ValueError: if that set is missing, or has another number of images.
    """
    names = next((classifier_names(one.files) for one in sets if one.name == CLASSIFIER_SET), [])
    if len(names) != network.num_classes:
        raise ValueError(f"{CLASSIFIER_SET} names {len(names)} of {network.num_classes} classes")
    return names


def run(
    features: Path, weights: Path, network: Any, output: Path, *, recipe: Recipe, budget: Budget
) -> list[float]:
    """Reads the features and what `start` takes, trains, writes the file `output`; returns the losses.

    Args:
        features: folder of stage 4.
        weights: a text tower, or a whole model.
        network: the extractor.
        output: the whole model.
        recipe: the settings.
        budget: how long.
    """
    model, config, fresh = start(weights, network, recipe.seed)
    sets = read_all(features)
    seen = sampled(network, sets, np.random.default_rng(recipe.seed))
    if fresh:
        start_image_tower(model, seen)
    captions = encode_captions(model, config, answer_names(sets, network), sets)
    readout = Readout(config["embed_dim"], pooled_directions(seen))
    losses = train(Learner(model, network, readout, captions), sets, recipe, budget)
    save(model.state_dict(), config, output)
    return losses


@click.command()
@click.option("--features", type=click.Path(exists=True, file_okay=False, path_type=Path), required=True)
@click.option("--extractor", "extractor_file", type=click.Path(exists=True, path_type=Path), required=True)
@click.option("--weights", type=click.Path(exists=True, dir_okay=False, path_type=Path), required=True)
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), required=True)
@click.option("--minutes", type=float, default=34.0, show_default=True)
@click.option("--steps", type=int, default=None, help="Stop after this many steps at the latest.")
@click.option("--batch", type=click.IntRange(3), default=Recipe.batch, show_default=True)
@click.option("--rate", type=float, default=Recipe.rate, show_default=True)
@click.option("--keep", type=float, default=Recipe.keep, show_default=True)
def main(
    features: Path,
    extractor_file: Path,
    weights: Path,
    output: Path,
    *,
    minutes: float,
    steps: int | None,
    batch: int,
    rate: float,
    keep: float,
) -> None:
    """Train the image tower on kept features."""
    _, config = read(weights)
    network = extractor.read_extractor(config["vision_cfg"]["stem"], extractor_file)
    recipe = Recipe(batch=batch, rate=rate, keep=keep)
    run(features, weights, network, output, recipe=recipe, budget=Budget(minutes, steps))


if __name__ == "__main__":
    main()
