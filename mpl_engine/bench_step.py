"""Measures single training steps: medians over interleaved repeats, and peak memory in a process of its own.

Run as a module it measures one path's memory: `python -m mpl_engine.bench_step ARCH PATH CLASSES BATCH`.
"""

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import torch
from torch.nn import functional as F  # noqa: N812

from mpl_engine.backbone import Backbone, random_backbone
from mpl_engine.backbone_catalogue import TINY
from mpl_engine.backbone_names import resolve
from mpl_engine.config import Config, EncodePath
from mpl_engine.device import choose_compute
from mpl_engine.encoder import Encoder
from mpl_engine.prompt_text import prompt_tokens
from mpl_engine.resources import resource
from mpl_engine.training import new_learner, new_optimizer


def class_names(count: int) -> list[str]:
    """Real nouns; past the end of the list they get a second word."""
    nouns = resource("nouns.txt").read_text(encoding="utf-8").split("\n")[:-1]
    return [
        nouns[i % len(nouns)] + (f" {nouns[i // len(nouns)]}" if i >= len(nouns) else "")
        for i in range(count)
    ]


def any_backbone(arch: str) -> Backbone:
    """The architecture with random weights (`tiny` with its own): speed does not depend on their values.

    Args:
        arch: `tiny`, an open_clip architecture, or `ARCH:TAG`, which only says the activation.

    Raises:
        UnknownBackbone, UnsupportedTower: if it cannot be built.
    """
    if arch == TINY:
        from mpl_engine.backbone import load  # noqa: PLC0415

        spec = resolve(TINY)
        assert spec.file is not None  # noqa: S101 - the built-in backbone is a file
        return load(spec, spec.file)
    return random_backbone(resolve(arch if ":" in arch else f"{arch}:openai"))


class Step:
    """One training step, ready to be repeated: text, image, loss, backward, optimiser."""

    def __init__(self, backbone: Backbone, path: EncodePath, classes: int, batch: int) -> None:
        config = Config(depth=min(9, max(backbone.geometry.image_layers, backbone.geometry.text_layers)))
        self._encoder = Encoder(backbone, choose_compute("auto", "auto"), path)
        self._tokens = prompt_tokens(class_names(classes), config, backbone.vocabulary)
        self._learner = new_learner(self._encoder, config)
        self._optimizer = new_optimizer(config, self._learner)
        random = torch.Generator().manual_seed(0)
        size = backbone.preprocess.image_size
        device = self._encoder.compute.device
        self._pixels = torch.randn(batch, 3, size, size, generator=random).to(device)
        self._labels = (torch.arange(batch) % classes).to(device)

    def __call__(self) -> None:
        """Do one step and wait for it."""
        prompts = self._learner()
        text = self._encoder.text(self._tokens, prompts)
        image = self._encoder.image(self._pixels, prompts)
        loss = F.cross_entropy(self._encoder.logits(image, text), self._labels)
        self._optimizer.zero_grad(set_to_none=True)
        torch.autograd.backward(loss)
        self._optimizer.step()
        if self._pixels.is_cuda:
            torch.cuda.synchronize()


def time_interleaved(steps: Sequence[Step], repeats: int) -> list[float]:
    """Median seconds of several steps, timed in turn, so that a slow moment of the machine touches all of them alike."""
    for step in steps:
        step()
    seconds: list[list[float]] = [[] for _ in steps]
    for _ in range(repeats):
        for index, step in enumerate(steps):
            begin = time.perf_counter()
            step()
            seconds[index].append(time.perf_counter() - begin)
    return [statistics.median(s) for s in seconds]


def peak_memory(arch: str, path: EncodePath, classes: int, batch: int) -> int | None:
    """Peak resident bytes of two steps minus what stood after importing, in a process of its own.

    None where the system does not tell (Windows).
    """
    command = [sys.executable, "-m", "mpl_engine.bench_step", arch, path, str(classes), str(batch)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ)  # noqa: S603
    lines = done.stdout.split()
    return int(lines[-1]) if done.returncode == 0 and lines and lines[-1].isdecimal() else None


def _peak() -> int:
    """Peak resident bytes of this process."""
    status = Path("/proc/self/status")
    if status.exists():  # Linux: getrusage would also count what the parent held when it started this process
        line = next(text for text in status.read_text().splitlines() if text.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    import resource as system  # noqa: PLC0415 - not on Windows

    unit = 1 if sys.platform == "darwin" else 1024
    return system.getrusage(system.RUSAGE_SELF).ru_maxrss * unit


def _main() -> None:
    arch, path, classes, batch = sys.argv[1:]
    before = _peak()
    step = Step(any_backbone(arch), "plain" if path == "plain" else "fast", int(classes), int(batch))
    step()
    step()
    sys.stdout.write(f"{_peak() - before}\n")


if __name__ == "__main__":
    _main()
