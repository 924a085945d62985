"""Time and memory of a training before it starts: from the last one on this computer, else a rough guess."""

import os
from dataclasses import dataclass

from mpl_desktop.messages import time_words
from mpl_desktop.system.settings import Settings
from mpl_engine.backbones.catalogue import CatalogueEntry
from mpl_engine.formatting import human_size
from mpl_engine.runs.plan import RunPlan

# Image tokens of a tower, for the rough guess of arithmetic: parameters x tokens x 2, three times for training.
_TOKENS = {"small": 50, "ViT-B-32": 50, "ViT-B-16": 197, "ViT-L-14": 257}
_CORE_SPEED, _GPU_SPEED = 45e9, 15e12
"""Useful arithmetic per second of one CPU core and of a GPU; only for the first guess."""
_LIBRARIES = 900_000_000
_MOST_SECONDS, _MOST_BYTES = 1e6, 10**15
"""Of one image, and of memory: a settings file that says more is damaged."""


@dataclass(frozen=True)
class Estimate:
    """What to expect. `measured` says whether it comes from an earlier run here."""

    seconds: float
    bytes_: int
    measured: bool

    @property
    def words(self) -> str:
        """For the Train page."""
        guess = "" if self.measured else ": a first guess, until one was measured here"
        return f"Takes {time_words(self.seconds)} and {human_size(self.bytes_)} of memory{guess}."


def _key(plan: RunPlan, device: str) -> str:
    return f"speed/{plan.backbone.replace('/', '-').replace(':', '-')}-{device.replace('/', '-')}"


def remember(settings: Settings, plan: RunPlan, device: str, seconds_per_image: float, peak: int) -> None:
    """Keep what a training took, for the next estimate."""
    settings.put(_key(plan, device), f"{seconds_per_image:.6g} {peak}")


def estimate(
    settings: Settings, plan: RunPlan, entry: CatalogueEntry | None, device: str, images: int, classes: int
) -> Estimate:
    """Expect this of a training on so many images and classes."""
    config = plan.config
    seen = images * config.epochs
    kept = settings.text(_key(plan, device)).split()
    try:
        each, peak = float(kept[0]), int(kept[1])
        known = 0 <= each <= _MOST_SECONDS and 0 <= peak <= _MOST_BYTES  # false for NaN
    except (IndexError, ValueError):
        known = False
    if not known:
        weights = entry.size_bytes if entry else 600_000_000
        tokens = _TOKENS.get(entry.arch if entry else "", 197)
        work = 3 * 2 * (weights / 4) * 0.6 * tokens * (1 + classes / 60)
        speed = _GPU_SPEED if "cpu" not in device.lower() else _CORE_SPEED * (os.cpu_count() or 2)
        activations = 26 * tokens * config.batch_size * 40_000
        return Estimate(seen * work / speed + 10, _LIBRARIES + 2 * weights + activations, measured=False)
    return Estimate(seen * each + 8, peak, measured=True)
