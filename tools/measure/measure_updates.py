"""Small updates of the backbone's own weights in the place of prompts. Prints a table of docs/results.md.

    python tools/measure/measure_updates.py --data DATA [--shots 16] [--seeds 1] [--epochs 15]

DATA holds the folders that `measure.py` names. Each way starts at the frozen backbone and is trained on the views that
`quick` would train prompts on, by the cross-entropy of cosines with class texts; then class texts answer, and the best
head on the adapted features (fitted to images and views, chosen on validation images, as for the kept answer). *low
rank* adds B·A of rank 2 to the queries', keys' and values' weights of all layers of both towers (CLIP-LoRA: Zanella and
Ben Ayed 2024, arXiv 2405.18541; LoRA: Hu et al. 2021, arXiv 2106.09685, with scale 1/rank); *norms* trains gains and
biases of all layer norms of both towers.
"""

import argparse
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import torch
from measure import SOURCES  # type: ignore[import-not-found] # beside this file
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812
from torch.nn.utils import parametrize

from mpl_engine.cancel import CancelToken
from mpl_engine.data.dataset import scan
from mpl_engine.data.splits import Example, make_split
from mpl_engine.events import drain
from mpl_engine.heads.fit import best_head, fit_heads
from mpl_engine.images.store import ImageStore
from mpl_engine.presets import preset
from mpl_engine.prompts.encode import logits
from mpl_engine.prompts.encoder import Encoder, open_encoder
from mpl_engine.prompts.features import image_features, view_features
from mpl_engine.prompts.inputs import prepare_views, training_inputs
from mpl_engine.prompts.learner import NO_PROMPTS
from mpl_engine.prompts.tokens import PromptTokens, plain_tokens

RANK = 2
TEMPLATE = "a photo of a"


class LowRank(nn.Module):
    """Added to a joined weight (3·D, D): B·A / rank for each of its three parts; at the start nothing."""

    def __init__(self, width: int, random: torch.Generator) -> None:
        super().__init__()
        self.a = nn.Parameter(torch.randn(3, RANK, width, generator=random) / width**0.5)
        self.b = nn.Parameter(torch.zeros(3, width, RANK))

    def forward(self, weight: Tensor) -> Tensor:
        """The weight that is used."""
        return weight + (self.b @ self.a).flatten(0, 1) / RANK


def low_rank(encoder: Encoder, seed: int) -> list[nn.Parameter]:
    """Put the updates in; what is to be trained."""
    random = torch.Generator().manual_seed(seed)
    backbone = encoder.backbone
    found: list[nn.Parameter] = []
    for block in (*backbone.text_blocks, *backbone.image_blocks):
        made = LowRank(block.width, random)
        parametrize.register_parametrization(block.stock.attn, "in_proj_weight", made)
        found += made.parameters()
    return found


def norms(encoder: Encoder, seed: int) -> list[nn.Parameter]:  # noqa: ARG001 - nothing is drawn
    """Let gains and biases of layer norms be trained."""
    found = [
        p for m in encoder.backbone.model.modules() if isinstance(m, nn.LayerNorm) for p in m.parameters()
    ]
    for one in found:
        one.requires_grad_()
    return found


WAYS: dict[str, Callable[[Encoder, int], list[nn.Parameter]]] = {"low rank": low_rank, "norms": norms}


class Task:
    """A data set's images under one seed, and what the frozen backbone makes of them."""

    def __init__(self, folder: Path, shots: int, seed: int) -> None:
        self.token = CancelToken()
        self.config = preset("quick").replaced(shots=shots, seed=seed)
        dataset = drain(scan(folder, token=self.token))
        self.root, self.names = dataset.root, [one.name for one in dataset.classes]
        self.split = make_split(dataset, protocol="auto", shots=shots, seed=seed)
        self.hashes = {self.root / e.path: e.sha256 for part in self._parts() for e in part}

    def _parts(self) -> Iterator[tuple[Example, ...]]:
        yield from (self.split.train, self.split.val, self.split.test)

    def paths(self, part: tuple[Example, ...]) -> list[Path]:
        """Of a part, in its order."""
        return [self.root / one.path for one in part]

    def open(self) -> tuple[Encoder, ImageStore, PromptTokens]:
        """A frozen backbone of its own, images, and the class texts' tokens."""
        encoder, store = drain(open_encoder("small", self.config, device="cpu", token=self.token))
        store = ImageStore(encoder.backbone.preprocess, store.fit, hashes=self.hashes)
        return encoder, store, plain_tokens(self.names, TEMPLATE, encoder.backbone.vocabulary)

    def judged(self, encoder: Encoder, store: ImageStore, tokens: PromptTokens) -> tuple[float, float]:
        """Test images right, by class texts and by the best head, in percent."""
        features, labels = [], []
        for part in self._parts():
            features.append(
                drain(image_features(encoder, store, self.paths(part), phase="features", token=self.token))
            )
            labels.append(torch.tensor([one.label for one in part]))
        views = drain(
            view_features(
                encoder,
                store,
                self.paths(self.split.train),
                self.config,
                NO_PROMPTS,
                phase="views",
                token=self.token,
            )
        )
        text = encoder.class_features(tokens, NO_PROMPTS)
        scale = float(encoder.backbone.scale)
        fitted = drain(
            fit_heads(
                features[0],
                labels[0],
                text,
                scale,
                (features[1], labels[1]),
                views=views,
                token=self.token,
            )
        )
        head = fitted[best_head(fitted)].head
        by_text = (features[2] @ text.T).argmax(1) == labels[2]
        by_head = head.logits(features[2]).argmax(1) == labels[2]
        return 100 * float(by_text.float().mean()), 100 * float(by_head.float().mean())

    def trained(self, way: str, rate: float, epochs: int) -> tuple[float, float, float]:
        """The same after a training, with its seconds."""
        encoder, store, tokens = self.open()
        learned = WAYS[way](encoder, self.config.seed)
        optimizer = torch.optim.AdamW(learned, lr=rate, weight_decay=0.01)
        train, labels = self.paths(self.split.train), torch.tensor([one.label for one in self.split.train])
        drain(prepare_views(encoder.backbone, store, train, self.config, self.token))
        random = torch.Generator().manual_seed(self.config.seed)
        steps = epochs * -(-len(train) // self.config.batch_size)
        cooling = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, steps)
        begin = time.monotonic()
        for epoch in range(epochs):
            order = torch.randperm(len(train), generator=random)
            batches = [one.tolist() for one in torch.split(order, self.config.batch_size)]
            inputs = training_inputs(encoder.backbone, store, train, batches, self.config, epoch, self.token)
            for batch, images in zip(batches, inputs, strict=True):
                image = encoder.image(images.float(), NO_PROMPTS)
                text = encoder.text(tokens, NO_PROMPTS)
                loss = F.cross_entropy(logits(image, text, encoder.backbone.scale), labels[batch])
                optimizer.zero_grad()
                torch.autograd.backward(loss)
                optimizer.step()
                cooling.step()
        seconds = time.monotonic() - begin
        return (*self.judged(encoder, store, tokens), seconds)


def main() -> None:
    """A row for each way, with a column for each data set."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--shots", type=int, default=16)
    parser.add_argument("--seeds", type=int, nargs="+", default=[1])
    parser.add_argument("--epochs", type=int, default=15)
    parser.add_argument("--rates", type=float, nargs="+", default=[1e-3, 4e-3])
    given = parser.parse_args()
    rows: dict[str, list[tuple[float, ...]]] = {}
    for name in SOURCES:
        of: dict[str, list[tuple[float, ...]]] = {}
        for seed in given.seeds:
            task = Task(given.data / name, given.shots, seed)
            of.setdefault("frozen", []).append((*task.judged(*task.open()), 0.0))
            for way in WAYS:
                for rate in given.rates:
                    found = task.trained(way, rate, given.epochs)
                    of.setdefault(f"{way}, rate {rate:g}", []).append(found)
        for row, values in of.items():
            rows.setdefault(row, []).append(tuple(map(statistics.mean, zip(*values, strict=True))))
            text, head, seconds = rows[row][-1]
            print(f"{name}, {row}: texts {text:.1f}, head {head:.1f}, {seconds:.0f} s", flush=True)
    print("| | " + " | ".join(SOURCES) + " | mean |\n| --- |" + " ---: |" * (len(SOURCES) + 1))
    for row, values in rows.items():
        cells = [f"{text:.1f} / {head:.1f}" for text, head, _ in values]
        mean = [statistics.mean(column) for column in zip(*values, strict=True)]
        print(f"| {row} | " + " | ".join(cells) + f" | {mean[0]:.1f} / {mean[1]:.1f} |")


if __name__ == "__main__":
    main()
