"""The project's benchmark: what steps, files and starts cost on this machine, against their floors and goals."""

import os
import platform
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch

from mpl_engine.backbones.spec import BUILT_IN
from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job
from mpl_engine.speed.built_in import built_in_rows
from mpl_engine.speed.families import FAMILIES, family_rows
from mpl_engine.speed.files import file_rows, sample_module
from mpl_engine.speed.row import SpeedRow, not_measured
from mpl_engine.speed.startup import load_rows, start_rows
from mpl_engine.speed.step import any_backbone
from mpl_engine.speed.training import forward_rows, gpu_rows, memory_rows, precision_rows, step_rows

SECTIONS = ("precision", "backbone", "steps", "memory", "files", "start", "load", "families", "gpu")
MEMORY_CLASSES = 100


@dataclass(frozen=True)
class BenchPlan:
    """What to measure.

    Attributes:
        arch: an open_clip architecture, or `small`; its weights are random.
        classes: class counts at which both paths run.
        fast_only: class counts at which the plain path is computed, not run.
        repeats: rounds of each interleaved measurement.
        full: more architectures for each row.
        sections: some of `SECTIONS`.
        data: a folder of JPEG pictures for the rows that read files.
    """

    arch: str = "ViT-B-16"
    classes: tuple[int, ...] = (10, 50, 100)
    fast_only: tuple[int, ...] = (1000,)
    repeats: int = 2
    full: bool = False
    sections: tuple[str, ...] = SECTIONS
    data: Path | None = None


def machine() -> dict[str, Any]:
    """What was measured on."""
    device = torch.cuda.get_device_name() if torch.cuda.is_available() else "CPU"
    return {
        "processor": _processor(),
        "cores": os.cpu_count(),
        "threads": torch.get_num_threads(),
        "device": device,
        "torch": torch.__version__,
        "python": platform.python_version(),
        "system": platform.system(),
    }


def run_bench(plan: BenchPlan, *, token: CancelToken) -> Job[tuple[SpeedRow, ...]]:
    """Measure what `plan` says, in its order, with random weights.

    Args:
        plan: what to measure.
        token: checked between measurements.
    """
    rows: list[SpeedRow] = []
    wanted = frozenset(plan.sections)
    if "precision" in wanted:
        rows += yield from precision_rows(token)
    if "backbone" in wanted:
        rows += yield from built_in_rows(plan.repeats, token)
    if "steps" in wanted:
        rows += yield from _steps(plan, token)
    if "memory" in wanted:
        rows += yield from memory_rows(plan.arch, MEMORY_CLASSES, token)
    if "files" in wanted:
        for arch in (plan.arch, *(("ViT-B-32", "ViT-L-14") if plan.full else ())):
            rows += yield from file_rows(arch, plan.data, plan.repeats, token)
    if "start" in wanted:
        with tempfile.TemporaryDirectory() as place:
            module = Path(place) / "module.safetensors"
            sample_module(any_backbone(BUILT_IN), module)
            rows += yield from start_rows(module, token)
        rows.append(not_measured("app ÷ command line, same training (tools/benchmarks)", "≤ 1.05"))
    if "load" in wanted and plan.arch != BUILT_IN:
        rows += yield from load_rows(plan.arch, token)
    if "families" in wanted and plan.full:
        rows += yield from family_rows(FAMILIES, plan.repeats, token)
    if "gpu" in wanted:
        rows += yield from gpu_rows(plan.arch, token)
    return tuple(rows)


def _steps(plan: BenchPlan, token: CancelToken) -> Job[list[SpeedRow]]:
    """The grid of `plan.arch`, and smaller ones of other architectures where it is the default."""
    rows: list[SpeedRow] = []
    rows += yield from step_rows(plan.arch, plan.classes, plan.fast_only, plan.repeats, token)
    if plan.arch != BenchPlan.arch:
        return rows
    few = plan.classes if plan.full else plan.classes[:1]
    for arch in (BUILT_IN, "ViT-B-32", *(("ViT-L-14",) if plan.full else ())):
        rows += yield from step_rows(arch, few, (), plan.repeats, token)
    rows += yield from forward_rows("ViT-L-14", plan.repeats, token)
    return rows


def bench_json(rows: Sequence[SpeedRow]) -> dict[str, Any]:
    """The keys of `bench --json`."""
    return {"machine": machine(), "rows": [asdict(row) for row in rows]}


def _processor() -> str:
    """The processor's model, as far as the system tells."""
    facts = Path("/proc/cpuinfo")
    if facts.exists():
        for line in facts.read_text(encoding="utf-8", errors="replace").splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                return value.strip()
    return platform.processor() or platform.machine()
