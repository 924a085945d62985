"""Rows of whole trainings, and those that need a CUDA GPU: on a computer without one they stand as not measured."""

import statistics
from collections import defaultdict
from collections.abc import Sequence

import torch

from mpl_engine.backbones.model import Backbone
from mpl_engine.cancel import CancelToken
from mpl_engine.config import EncodePath
from mpl_engine.device import DTYPES, choose_compute
from mpl_engine.events import Job, Progress
from mpl_engine.speed.flops import Product, fast_step, plain_step, total
from mpl_engine.speed.roofline import floor_seconds, rate
from mpl_engine.speed.row import SpeedRow, at_least, at_most, for_comparison, not_measured, timed_row
from mpl_engine.speed.step import Step, any_backbone, peak_memory, step_config, step_tokens

BATCH = 4
CLASSES = 100
BATCH = 4
STEPS = 20
NAMES = (
    "GPU, 100 classes: step, plain ÷ fast, same precision",
    "GPU, 100 classes: fast step ÷ image tower's own captured forward and backward",
    "GPU, EuroSAT protocol: whole run without weight loading",
)
GOALS = ("≥ 8", "≤ 2", "≤ 10 s")


def precision_rows(token: CancelToken) -> Job[list[SpeedRow]]:
    """The rate of a matrix product in each precision that the device offers."""
    compute = choose_compute()
    product = Product(256, 768, 768) if compute.device.type == "cpu" else Product(4096, 4096, 4096)
    rows: list[SpeedRow] = []
    for name, dtype in DTYPES.items():
        token.check()
        if name == "fp16" and compute.device.type == "cpu":
            continue
        yield Progress("precision", len(rows), len(DTYPES), "precisions")
        rows.append(SpeedRow(f"matrix products, {name}", rate(product, compute.device, dtype), "FLOP/s"))
    return rows


def step_rows(
    arch: str, classes: Sequence[int], fast_only: Sequence[int], repeats: int, token: CancelToken
) -> Job[list[SpeedRow]]:
    """Steps of both paths in turn, `repeats` rounds; of the class counts in `fast_only` the plain path is computed."""
    backbone = any_backbone(arch)
    wanted: list[tuple[EncodePath, int]] = [("fast", count) for count in (*classes, *fast_only)]
    wanted += [("plain", count) for count in classes]
    wanted.sort(key=lambda item: (item[1], item[0]))
    seconds: dict[tuple[EncodePath, int], list[float]] = defaultdict(list)
    Step(backbone, "fast", classes[0], BATCH).seconds()  # to warm up
    done, rounds = 0, len(wanted) * repeats
    for _ in range(repeats):
        for path, count in wanted:
            token.check()
            yield Progress(f"step, {arch}", done, rounds, "steps")
            seconds[path, count].append(Step(backbone, path, count, BATCH).seconds())
            done += 1
    rows: list[SpeedRow] = []
    for count in (*classes, *fast_only):
        rows += _one_count(
            backbone, arch, count, seconds["fast", count], seconds.get(("plain", count)), token
        )
        yield Progress(f"floor, {arch}", len(rows), None, "rows")
    if fast_only:
        rows.append(_growth(backbone, arch, (classes[0], fast_only[-1]), seconds))
    return for_comparison(rows, arch)


def _one_count(
    backbone: Backbone,
    arch: str,
    count: int,
    fast: list[float],
    plain: list[float] | None,
    token: CancelToken,
) -> list[SpeedRow]:
    name, config = f"{arch}, {count} classes", step_config(backbone)
    tokens = step_tokens(backbone, count)
    needed, full = fast_step(backbone, tokens, config, BATCH), plain_step(backbone, tokens, config, BATCH)
    counted = total(full) / total(needed)
    compute = choose_compute()
    floor = floor_seconds(needed, compute.device, DTYPES[compute.precision], token)
    middle = statistics.median(fast)
    rows = [
        SpeedRow(f"{name}: counted work, fast", total(needed), "FLOP"),
        SpeedRow(f"{name}: counted work, plain", total(full), "FLOP", counted),
        timed_row(f"{name}: step, fast", fast),
    ]
    if plain is None:
        rows.append(SpeedRow(f"{name}: step, plain (computed from the work, not run)", middle * counted, "s"))
    else:
        rows.append(timed_row(f"{name}: step, plain", plain))
        rows.append(at_least(f"{name}: step, plain ÷ fast", statistics.median(plain) / middle, 0.9 * counted))
    rows.append(SpeedRow(f"{name}: floor of the fast step", floor, "s"))
    rows.append(at_most(f"{name}: fast step ÷ floor", middle / floor, 1.2))
    return rows


def _growth(
    backbone: Backbone, arch: str, ends: tuple[int, int], seconds: dict[tuple[EncodePath, int], list[float]]
) -> SpeedRow:
    config = step_config(backbone)
    few, many = (total(fast_step(backbone, step_tokens(backbone, c), config, BATCH)) for c in ends)
    measured = statistics.median(seconds["fast", ends[1]]) / statistics.median(seconds["fast", ends[0]])
    name = f"{arch}: growth of the fast step from {ends[0]} to {ends[1]} classes ({measured:.2f}) ÷ counted growth"
    return at_most(name, measured / (many / few), 1.35)


def memory_rows(arch: str, count: int, token: CancelToken) -> Job[list[SpeedRow]]:
    """Peak memory of a step on each path, minus what stood after import; each in a process of its own."""
    used: list[int | None] = []
    paths: tuple[EncodePath, ...] = ("fast", "plain")
    for path in paths:
        token.check()
        yield Progress("memory", len(used), len(paths), "processes")
        used.append(peak_memory(arch, path, count, BATCH))
    fast, plain = used
    name = f"{arch}, {count} classes: peak memory"
    rows = [SpeedRow(f"{name}, {path}", value, "bytes") for path, value in zip(paths, used, strict=True)]
    rows.append(at_most(f"{name}, fast ÷ plain", fast / plain if fast and plain else None, 0.4))
    return for_comparison(rows, arch)


def forward_rows(arch: str, repeats: int, token: CancelToken) -> Job[list[SpeedRow]]:
    """One forward pass of one image."""
    yield Progress("forward", 0, 1, arch)
    step = Step(any_backbone(arch), "fast", 2, 1)
    times = []
    for _ in range(repeats):
        token.check()
        times.append(step.forward_seconds())
    return [timed_row(f"{arch}: one image forward, fast", times)]


def gpu_rows(arch: str, token: CancelToken) -> Job[list[SpeedRow]]:
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
