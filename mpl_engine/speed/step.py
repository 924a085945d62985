"""Single training steps to be measured, and the peak memory of one in a process of its own.

Run as a module it measures one path's memory: `python -m mpl_engine.speed.step ARCH PATH CLASSES BATCH`.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional as F  # noqa: N812

from mpl_engine.backbones.model import Backbone, random_backbone
from mpl_engine.backbones.resolve import resolve
from mpl_engine.backbones.spec import BUILT_IN
from mpl_engine.config import Config, EncodePath
from mpl_engine.device import choose_compute, full_precision, peak_resident
from mpl_engine.files.paths import resource
from mpl_engine.files.program import command
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.mixed_encoder import MixedEncoder
from mpl_engine.prompts.tokens import PromptTokens, prompt_tokens
from mpl_engine.training.gradient_step import GradientStep
from mpl_engine.training.trainer import new_learner, new_optimizer


def class_names(count: int) -> list[str]:
    """Real nouns; past the end of the list of 1000 they get a number."""
    nouns = resource("nouns.txt").read_text(encoding="utf-8").split("\n")[:-1]
    return [
        nouns[i % len(nouns)] + (f" {nouns[i // len(nouns)]}" if i >= len(nouns) else "")
        for i in range(count)
    ]


def any_backbone(arch: str) -> Backbone:
    """The architecture with random weights (`small` with its own): speed does not depend on their values.

    Args:
        arch: `small`, an open_clip architecture, or `ARCH:TAG`, which only says the activation.

    Raises:
        UnknownBackbone, UnsupportedTower: if it cannot be built.
    """
    if arch == BUILT_IN:
        from mpl_engine.backbones.model import load  # noqa: PLC0415

        spec = resolve(BUILT_IN)
        assert spec.file is not None  # noqa: S101 - the built-in backbone is a file
        return load(spec, spec.file)
    return random_backbone(resolve(arch if ":" in arch else f"{arch}:openai"))


def step_config(backbone: Backbone) -> Config:
    """The paper's settings, as deep as the backbone."""
    depth = min(9, max(backbone.geometry.image_layers, backbone.geometry.text_layers))
    return Config(depth=depth, prompt_sides="both" if backbone.geometry.image_layers else "text")


def step_tokens(backbone: Backbone, classes: int) -> PromptTokens:
    """The prompts of the first `classes` nouns."""
    return prompt_tokens(class_names(classes), step_config(backbone), backbone.vocabulary)


class Step:
    """One training step, ready to be repeated: text, image, loss, backward, optimiser."""

    def __init__(
        self, backbone: Backbone, path: EncodePath, classes: int, batch: int, *, image_only: bool = False
    ) -> None:
        config, compute = step_config(backbone), choose_compute()
        self._encoder = Encoder(backbone, compute.device, path)
        self._mixed = MixedEncoder(self._encoder, compute.precision)
        self._tokens = step_tokens(backbone, classes)
        self._learner = new_learner(self._encoder, config)
        self._optimizer = new_optimizer(config, self._learner)
        self._fixed: Tensor | None = None
        if image_only:  # the class texts stand still: what is left is the image tower
            self._fixed = self._encoder.class_features(self._tokens, self._learner.fold())
        learned = tuple(self._learner.parameters())
        self._gradients = GradientStep(lambda loss: loss, learned, compute.device)
        random = torch.Generator().manual_seed(0)
        size = backbone.preprocess.image_size
        self._pixels = torch.randn(batch, 3, size, size, generator=random).to(compute.device)
        self._labels = (torch.arange(batch) % classes).to(compute.device)

    def __call__(self) -> None:
        """Do one step and wait for it."""
        self._gradients(self._loss, self._pixels, self._labels)
        self._optimizer.step()
        self._wait()

    def seconds(self) -> float:
        """Time of one step."""
        begin = time.perf_counter()
        self()
        return time.perf_counter() - begin

    @full_precision()
    @torch.no_grad()
    def timed(self, work: Callable[[], object]) -> float:
        """Time of other work on the same device, in float32 and without gradients."""
        begin = time.perf_counter()
        work()
        self._wait()
        return time.perf_counter() - begin

    def forward_seconds(self) -> float:
        """Time of the image tower's forward pass, with folded prompts."""
        prompts = self._learner.fold()
        begin = time.perf_counter()
        self._encoder.image_features(self._pixels, prompts)
        self._wait()
        return time.perf_counter() - begin

    def _loss(self, pixels: Tensor, labels: Tensor) -> Tensor:
        prompts = self._learner()
        text = self._mixed.text(self._tokens, prompts) if self._fixed is None else self._fixed
        return F.cross_entropy(self._encoder.logits(self._mixed.image(pixels, prompts), text), labels)

    def _wait(self) -> None:
        if self._pixels.is_cuda:
            torch.cuda.synchronize()


def peak_memory(arch: str, path: EncodePath, classes: int, batch: int) -> int | None:
    """Peak resident bytes of a step minus what stood after importing, in a process of its own.

    None where the system does not tell (Windows).
    """
    started = command("mpl_engine.speed.step", arch, path, str(classes), str(batch))
    done = subprocess.run(started, capture_output=True, text=True, check=False, env=os.environ)  # noqa: S603
    lines = done.stdout.split()
    return int(lines[-1]) if done.returncode == 0 and lines and lines[-1].isdecimal() else None


def _main() -> None:
    arch, path, classes, batch = sys.argv[1:]
    before = peak_resident()
    if not before:
        sys.exit("this system does not tell")
    Step(any_backbone(arch), "plain" if path == "plain" else "fast", int(classes), int(batch))()
    sys.stdout.write(f"{peak_resident() - before}\n")


if __name__ == "__main__":
    _main()
