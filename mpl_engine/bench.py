"""The project's benchmark: fast and plain path in one run, as ratios."""

import os
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

import torch

from mpl_engine.bench_step import Step, any_backbone, peak_memory, time_interleaved
from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job, Progress

BATCH = 4
CLASSES = (10, 50, 100)
REPEATS = 3


@dataclass(frozen=True)
class Row:
    """One figure. `ratio` compares plain with fast in the same run; `goal` and `met` stand where there is a goal."""

    name: str
    value: float | None
    unit: str
    ratio: float | None = None
    goal: str | None = None
    met: bool | None = None


def machine() -> dict[str, Any]:
    """What was measured on."""
    device = torch.cuda.get_device_name() if torch.cuda.is_available() else "CPU"
    return {
        "processor": platform.processor() or platform.machine(),
        "cores": os.cpu_count(),
        "threads": torch.get_num_threads(),
        "device": device,
        "torch": torch.__version__,
        "python": platform.python_version(),
        "system": platform.system(),
    }


def run_bench(
    arch: str = "ViT-B-16", classes: Sequence[int] = CLASSES, repeats: int = REPEATS, *, token: CancelToken
) -> Job[tuple[Row, ...]]:
    """Time and peak memory of a training step on both paths, batch 4, random weights.

    Args:
        arch: an open_clip architecture, or `tiny`.
        classes: class counts.
        repeats: timed repeats of each step, interleaved, after one to warm up.
        token: checked between measurements.
    """
    rows: list[Row] = []
    total = 2 * len(classes)
    backbone = any_backbone(arch)
    for index, count in enumerate(classes):
        token.check()
        yield Progress("bench", index, total, "measurements")
        steps = [Step(backbone, "fast", count, BATCH), Step(backbone, "plain", count, BATCH)]
        fast, plain = time_interleaved(steps, repeats)
        del steps
        rows.append(Row(f"{arch}, {count} classes: step, fast", fast, "s"))
        rows.append(Row(f"{arch}, {count} classes: step, plain", plain, "s", plain / fast))
    del backbone
    for index, count in enumerate(classes):
        token.check()
        yield Progress("bench", len(classes) + index, total, "measurements")
        used_fast, used_plain = (peak_memory(arch, path, count, BATCH) for path in ("fast", "plain"))
        ratio = used_plain / used_fast if used_fast and used_plain else None
        rows.append(Row(f"{arch}, {count} classes: peak memory, fast", used_fast, "bytes"))
        rows.append(Row(f"{arch}, {count} classes: peak memory, plain", used_plain, "bytes", ratio))
    return tuple(rows)


def bench_json(rows: Sequence[Row]) -> dict[str, Any]:
    """The keys of `bench --json`."""
    return {"machine": machine(), "rows": [asdict(row) for row in rows]}
