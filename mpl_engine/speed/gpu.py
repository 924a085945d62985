"""Rows that need a CUDA GPU; on a computer without one they stand as not measured."""

import statistics
from collections.abc import Sequence

import torch

from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job, Progress
from mpl_engine.speed.row import Row, at_least, at_most, not_measured, timed_row
from mpl_engine.speed.step import Step, any_backbone

CLASSES = 100
BATCH = 4
STEPS = 20
NAMES = (
    "GPU, 100 classes: step, plain ÷ fast, same precision",
    "GPU, 100 classes: fast step ÷ image tower's own captured forward and backward",
    "GPU, EuroSAT protocol: whole run without weight loading",
)
GOALS = ("≥ 8", "≤ 2", "≤ 10 s")


def gpu_rows(arch: str, token: CancelToken) -> Job[list[Row]]:
    """The step at 100 classes on both paths, and the image tower alone.

    The whole run on EuroSAT is timed with `mpl-engine train`, whose `seconds` leave the loading of weights out.
    """
    if not torch.cuda.is_available():
        return [not_measured(name, goal) for name, goal in zip(NAMES, GOALS, strict=True)]
    backbone = any_backbone(arch)
    steps = {
        "fast": Step(backbone, "fast", CLASSES, BATCH),
        "plain": Step(backbone, "plain", CLASSES, BATCH),
        "image tower alone": Step(backbone, "fast", CLASSES, BATCH, image_only=True),
    }
    times: dict[str, list[float]] = {name: [] for name in steps}
    for step in steps.values():
        step()  # the first captures
    for index in range(STEPS):
        for name, step in steps.items():
            token.check()
            yield Progress("GPU steps", index, STEPS, "rounds")
            times[name].append(step.seconds())
    rows = [timed_row(f"GPU, 100 classes: step, {name}", values) for name, values in times.items()]
    fast, plain, image = (_middle(values) for values in times.values())
    rows.append(at_least(NAMES[0], plain / fast, 8))
    rows.append(at_most(NAMES[1], fast / image, 2))
    return [*rows, not_measured(NAMES[2], GOALS[2])]


def _middle(values: Sequence[float]) -> float:
    return statistics.median(values)
