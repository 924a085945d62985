"""Time and memory of a training before it starts: from the last one on this computer, else a rough guess."""

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mpl_desktop.language.words import words_of
from mpl_desktop.messages import time_words
from mpl_desktop.system.settings import Settings
from mpl_engine.formatting import human_size
from mpl_engine.runs.plan import RunPlan

if TYPE_CHECKING:
    from mpl_engine.backbones.catalogue import CatalogueEntry

tr = words_of(__name__)

_CORE_SPEED, _GPU_SPEED = 45e9, 15e12
"""Useful arithmetic per second of one CPU core and of a GPU; only for the first guess."""
_TRAINING = 3
"""A step of a training, in passes over its images."""
_UNKNOWN_WORK = 35e9
"""Floating-point operations for an image, of a file whose model is not in the list."""
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
        time, size = time_words(self.seconds), human_size(self.bytes_)
        if self.measured:
            return tr("Takes {time} and {size} of memory.", time=time, size=size)
        return tr(
            "Takes {time} and {size} of memory: a first guess, until one was measured here.",
            time=time,
            size=size,
        )


def _key(backbone: str, device: str) -> str:
    return f"speed/{backbone.replace('/', '-').replace(':', '-')}-{device.replace('/', '-')}"


def _kept(settings: Settings, backbone: str, device: str) -> tuple[float, int] | None:
    """Seconds of an image in a training, and memory, as they were measured here."""
    kept = settings.text(_key(backbone, device)).split()
    try:
        each, peak = float(kept[0]), int(kept[1])
    except (IndexError, ValueError):
        return None
    known = 0 <= each <= _MOST_SECONDS and 0 <= peak <= _MOST_BYTES  # false for NaN
    return (each, peak) if known else None


def seconds_per_picture(settings: Settings, entry: "CatalogueEntry", device: str) -> float:
    """About how long a model looks at a picture: by what was measured here with it, else with another one."""
    own = _kept(settings, entry.name, device)
    if own is not None:
        return own[0] / _TRAINING
    from mpl_engine.backbones.catalogue import catalogue  # noqa: PLC0415 - only for models that were not measured here

    for other in reversed(catalogue()):  # the built-in one last: it looks at a picture once and remembers
        kept = _kept(settings, other.name, device)
        if kept is not None and kept[0] > 0:
            return kept[0] / _TRAINING * entry.image_work / other.image_work
    return entry.image_work / _guessed_speed(device)


def _guessed_speed(device: str) -> float:
    return _GPU_SPEED if "cpu" not in device.lower() else _CORE_SPEED * (os.cpu_count() or 2)


def remember(settings: Settings, plan: RunPlan, device: str, seconds_per_image: float, peak: int) -> None:
    """Keep what a training took, for the next estimate."""
    settings.put(_key(plan.backbone, device), f"{seconds_per_image:.6g} {peak}")


def estimate(
    settings: Settings, plan: RunPlan, entry: "CatalogueEntry | None", device: str, images: int, classes: int
) -> Estimate:
    """Expect this of a training on so many images and classes."""
    config = plan.config
    seen = images * config.epochs
    kept = _kept(settings, plan.backbone, device)
    if kept is None:
        weights = entry.size_bytes if entry else 600_000_000
        tokens = entry.image_tokens if entry else 197
        work = _TRAINING * (entry.image_work if entry else _UNKNOWN_WORK) * (1 + classes / 60)
        activations = 26 * tokens * config.batch_size * 40_000
        seconds = seen * work / _guessed_speed(device) + 10
        return Estimate(seconds, _LIBRARIES + 2 * weights + activations, measured=False)
    each, peak = kept
    return Estimate(seen * each + 8, peak, measured=True)
