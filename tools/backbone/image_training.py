"""Step 4: the image tower learns to meet the captions of its class in the shared embedding.

The text tower stands still but for its projection, so that its features are computed once. A term keeps the
projected texts of random nouns where step 3 put them, so that words outside the training classes stay useful.
Letters: B images, C classes, T captions, D text width, E embedding.
"""

import json
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

from .augmentation import normalise, random_crops
from .text_distillation import TEMPLATES
from .towers import Budget, image_features, load, save, text_features, tokenizer

CAPTION_TEMPLATES = TEMPLATES[:6]
WARM_UP = 200
WHOLE_FROM = 0.85
"""From this share of the budget on, more patches are kept, so that the tower gets used to whole images."""


@dataclass(frozen=True)
class Recipe:
    """Settings of this step; the defaults are those of version 0."""

    batch: int = 256
    rate: float = 1e-3
    keep: float = 0.5
    crop_scale_min: float = 0.5
    anchors: int = 8192
    device: str = "cpu"
    seed: int = 0


@dataclass(frozen=True)
class Captions:
    """Text features before the projection: `features` T×D; class c owns `counts[c]` rows from `starts[c]` on."""

    features: Tensor
    starts: Tensor
    counts: Tensor

    def draw(self) -> Tensor:
        """The row number of one random caption for each class: C."""
        return self.starts + (torch.rand(len(self.starts), device=self.starts.device) * self.counts).long()

    def class_means(self, projection: Tensor) -> Tensor:
        """The normalised mean of the projected captions of each class: C×E."""
        placed = F.normalize(self.features @ projection, dim=-1)
        parts = torch.split(placed, self.counts.tolist())
        return F.normalize(torch.stack([part.mean(dim=0) for part in parts]), dim=-1)


@dataclass(frozen=True)
class Anchors:
    """Random nouns: `features` before the projection A×D, `places` where step 3 put them A×E, normalised."""

    features: Tensor
    places: Tensor

    def drift(self, projection: Tensor, count: int = 512) -> Tensor:
        """Mean of 1 - cosine between the places now and then, over up to `count` nouns drawn with repeats."""
        some = torch.randint(
            0, len(self.features), (min(count, len(self.features)),), device=projection.device
        )
        now = F.normalize(self.features[some] @ projection, dim=-1)
        return (1 - (now * self.places[some]).sum(dim=-1)).mean()


@dataclass(frozen=True)
class Texts:
    """All that image training needs of the text tower."""

    captions: Captions
    anchors: Anchors


@dataclass(frozen=True)
class Images:
    """Images as uint8 N×3×H×W and their class numbers N."""

    pixels: Tensor
    labels: Tensor


@torch.no_grad()
def encode_texts(model: Any, config: dict[str, Any], texts: list[str]) -> Tensor:
    """Text features before the projection, T×D, in batches of 512."""
    words, device = tokenizer(config), model.text_projection.device
    parts = [texts[i : i + 512] for i in range(0, len(texts), 512)]
    return torch.cat([text_features(model, words(part).to(device)) for part in parts])


def encode_captions(model: Any, config: dict[str, Any], classes: list[list[str]]) -> Captions:
    """Every synonym of every class in every caption template."""
    texts = [template.format(name) for names in classes for name in names for template in CAPTION_TEMPLATES]
    counts = torch.tensor([len(names) * len(CAPTION_TEMPLATES) for names in classes])
    features = encode_texts(model, config, texts)
    starts = counts.cumsum(0) - counts
    return Captions(features, starts.to(features.device), counts.to(features.device))


def encode_anchors(model: Any, config: dict[str, Any], nouns: list[str], recipe: Recipe) -> Anchors:
    """Random nouns in the plain photo caption, placed by the projection as it is now."""
    chosen = np.random.default_rng(recipe.seed).permutation(len(nouns))[: recipe.anchors]
    features = encode_texts(model, config, [f"a photo of a {nouns[row]}." for row in chosen])
    return Anchors(features, F.normalize(features @ model.text_projection.detach(), dim=-1))


def optimizer_for(model: Any, rate: float) -> torch.optim.AdamW:
    """AdamW over the image tower, the text projection (0.3 of the rate) and the temperature; the rest is frozen."""
    model.requires_grad_(requires_grad=False)
    model.visual.requires_grad_(requires_grad=True)
    model.text_projection.requires_grad_(requires_grad=True)
    model.logit_scale.requires_grad_(requires_grad=True)
    tower = list(model.visual.parameters())
    groups = [
        {"params": [p for p in tower if p.ndim > 1], "weight_decay": 0.05, "share": 1.0},
        {"params": [p for p in tower if p.ndim <= 1], "weight_decay": 0.0, "share": 1.0},
        {"params": [model.text_projection], "weight_decay": 0.0, "share": 0.3},
        {"params": [model.logit_scale], "weight_decay": 0.0, "share": 1.0},
    ]
    return torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98))


def rate_factor(progress: float, step: int) -> float:
    """Linear warm-up over WARM_UP steps, then a cosine down to a hundredth; `progress` in 0..1."""
    return min(1.0, (step + 1) / WARM_UP) * (0.99 * (1 + math.cos(math.pi * progress)) / 2 + 0.01)


def train(model: Any, texts: Texts, images: Images, recipe: Recipe, budget: Budget) -> list[float]:
    """Trains the image tower of `model` in place and returns the loss of each step.

    Args:
        model: the CLIP of step 3, on the recipe's device.
        texts: captions of the classes, and the anchors.
        images: the training images.
        recipe: the settings.
        budget: how long.
    """
    optimizer = optimizer_for(model, recipe.rate)
    order = torch.empty(0, dtype=torch.long)
    losses: list[float] = []
    start = time.monotonic()
    model.visual.train()
    while (progress := budget.progress(time.monotonic() - start, len(losses))) < 1:
        if len(order) < min(recipe.batch, len(images.labels)):
            order = torch.randperm(len(images.labels))
        rows, order = order[: recipe.batch], order[recipe.batch :]
        for group in optimizer.param_groups:
            group["lr"] = recipe.rate * group["share"] * rate_factor(progress, len(losses))
        pixels = images.pixels[rows].to(recipe.device).float()
        pixels = normalise(random_crops(pixels, recipe.crop_scale_min))
        keep = recipe.keep if progress < WHOLE_FROM else min(1.0, 1.6 * recipe.keep)
        with torch.autocast("cuda", torch.bfloat16, enabled=pixels.is_cuda):
            embedded = image_features(model, pixels, keep)
        loss = caption_loss(model, embedded.float(), texts.captions, images.labels[rows].to(recipe.device))
        loss = loss + texts.anchors.drift(model.text_projection)
        optimizer.zero_grad()
        torch.autograd.backward(loss)
        torch.nn.utils.clip_grad_norm_(model.visual.parameters(), 1.0)
        optimizer.step()
        losses.append(loss.item())
        if len(losses) % 50 == 0:
            print(f"image step {len(losses)}, {progress:.0%}, loss {np.mean(losses[-50:]):.4f}", flush=True)
    return losses


def caption_loss(model: Any, embedded: Tensor, captions: Captions, labels: Tensor) -> Tensor:
    """Cross-entropy of images B×E against one random caption of each class; labels B; smoothed by 0.1."""
    texts = F.normalize(captions.features[captions.draw()] @ model.text_projection, dim=-1)
    logits = model.logit_scale.exp().clamp(max=100) * F.normalize(embedded, dim=-1) @ texts.T
    return F.cross_entropy(logits, labels, label_smoothing=0.1)


@torch.no_grad()
def accuracy(model: Any, captions: Captions, images: Images, device: str) -> float:
    """Share of images whose nearest class, by the mean of its captions, is the right one."""
    model.visual.eval()
    classes = captions.class_means(model.text_projection)
    right = 0
    for start in range(0, len(images.labels), 500):
        pixels = images.pixels[start : start + 500].to(device).float()
        nearest = (image_features(model, normalise(pixels)) @ classes.T).argmax(dim=1)
        right += int((nearest.cpu() == images.labels[start : start + 500]).sum())
    return right / len(images.labels)


def read_images(data: Path, part: str) -> Images:
    """The arrays of `prepare_data`; `part` is train or val."""
    pixels = torch.from_numpy(np.load(data / f"{part}_x.npy", allow_pickle=False)).permute(0, 3, 1, 2)
    return Images(pixels, torch.from_numpy(np.load(data / f"{part}_y.npy", allow_pickle=False)))


def run(data: Path, weights: Path, output: Path, recipe: Recipe, budget: Budget) -> list[float]:
    """Reads the data and step 3's weights, trains, writes `output`/image.safetensors; returns the losses."""
    torch.manual_seed(recipe.seed)
    model, config = load(weights)
    model = model.to(recipe.device).eval()
    classes = json.loads((data / "classes.json").read_text(encoding="utf-8"))
    nouns = [entry[0] for entry in json.loads((data / "corpus.json").read_text(encoding="utf-8"))]
    texts = Texts(encode_captions(model, config, classes), encode_anchors(model, config, nouns, recipe))
    losses = train(model, texts, read_images(data, "train"), recipe, budget)
    reached = accuracy(model, texts.captions, read_images(data, "val"), recipe.device)
    print(f"{len(losses)} steps, validation accuracy {reached:.1%}")
    save(model, config, output / "image.safetensors")
    return losses


@click.command()
@click.option("--data", type=click.Path(exists=True, file_okay=False, path_type=Path), required=True)
@click.option("--weights", type=click.Path(exists=True, dir_okay=False, path_type=Path), required=True)
@click.option("--output", type=click.Path(file_okay=False, path_type=Path), required=True)
@click.option("--minutes", type=float, default=60.0, show_default=True)
@click.option("--steps", type=int, default=None, help="Stop after this many steps at the latest.")
@click.option("--batch", type=click.IntRange(1), default=Recipe.batch, show_default=True)
@click.option("--rate", type=float, default=Recipe.rate, show_default=True)
@click.option("--keep", type=click.FloatRange(0, 1, min_open=True), default=Recipe.keep, show_default=True)
@click.option("--crop-scale-min", type=click.FloatRange(0, 1, min_open=True), default=Recipe.crop_scale_min)
@click.option("--device", type=click.Choice(["cpu", "cuda"]), default="cpu", show_default=True)
def main(
    data: Path,
    weights: Path,
    output: Path,
    *,
    minutes: float,
    steps: int | None,
    batch: int,
    rate: float,
    keep: float,
    crop_scale_min: float,
    device: str,
) -> None:
    """Train the image tower against the captions of its classes."""
    recipe = Recipe(batch=batch, rate=rate, keep=keep, crop_scale_min=crop_scale_min, device=device)
    run(data, weights, output, recipe, Budget(minutes, steps))


if __name__ == "__main__":
    main()
