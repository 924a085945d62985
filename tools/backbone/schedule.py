"""How long a stage trains, and the learning rate on the way."""

import math
from dataclasses import dataclass

import numpy as np

FLOOR = 0.02
"""The share of the peak at which every learning rate ends."""


@dataclass(frozen=True)
class Budget:
    """How long a stage trains: by the clock, or for a number of optimizer steps; whichever ends first."""

    minutes: float
    steps: int | None = None

    def progress(self, seconds: float, step: int) -> float:
        """The share of the budget that is spent; 1 or more when it is over."""
        by_clock = seconds / (60 * self.minutes)
        return by_clock if self.steps is None else max(by_clock, step / self.steps)


def learning_rate(peak: float, warm_up: int, progress: float, step: int) -> float:
    """Linear warm-up over `warm_up` steps, then a cosine down to FLOOR of `peak`; `progress` in 0..1."""
    cosine = (1 + math.cos(math.pi * min(progress, 1.0))) / 2
    return peak * min(1.0, (step + 1) / warm_up) * ((1 - FLOOR) * cosine + FLOOR)


def report(stage: str, losses: list[float], progress: float) -> None:
    """Prints the mean loss of the last 50 steps, every 50 steps."""
    if len(losses) % 50 == 0:
        print(f"{stage} step {len(losses)}, {progress:.0%}, loss {np.mean(losses[-50:]):.4f}", flush=True)
