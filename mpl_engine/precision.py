"""Which precision is fastest on a device: measured once, then remembered."""

import functools
import json
import platform
import time

import torch

from mpl_engine.atomic_write import write_json
from mpl_engine.errors import WriteFailed
from mpl_engine.weights import cache_folder

GAIN = 1.3
"""How many times faster than fp32 a half precision must be to be worth its rounding."""

_DTYPES = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}
_SIDES = {"cuda": 4096, "cpu": 192}
_REPEATS = 5


@functools.cache
def fastest_precision(device: torch.device) -> str:
    """`fp32`, or the half precision in which matrix products run clearly faster on `device`.

    A CPU is offered bf16 alone, a CUDA GPU bf16 first and fp16 where bf16 gains nothing; others stay with fp32. What was
    measured is kept in the cache folder, by device, threads and torch release, so that later runs choose alike.
    """
    if device.type not in _SIDES:
        return "fp32"
    name = torch.cuda.get_device_name(device) if device.type == "cuda" else platform.processor()
    key = f"{device.type} {name or platform.machine()}, {torch.get_num_threads()} threads, torch {torch.__version__}"
    known = _remembered()
    if known.get(key) not in _DTYPES:
        known[key] = _measure(device)
        _remember(known)
    return known[key]


def _measure(device: torch.device) -> str:
    single = _seconds(device, torch.float32)
    for name in ("bf16", "fp16") if device.type == "cuda" else ("bf16",):
        if single / _seconds(device, _DTYPES[name]) >= GAIN:
            return name
    return "fp32"


def _seconds(device: torch.device, dtype: torch.dtype) -> float:
    """Best time of a square matrix product; small on a CPU, where a precision without instructions crawls."""
    side = _SIDES[device.type]
    a = torch.ones(side, side, device=device, dtype=dtype)
    times = []
    for _ in range(_REPEATS):
        begin = time.perf_counter()
        torch.mm(a, a)
        if device.type == "cuda":
            torch.cuda.synchronize(device)
        times.append(time.perf_counter() - begin)
    return min(times[1:])


def _remembered() -> dict[str, str]:
    try:
        found = json.loads((cache_folder() / "precision.json").read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _remember(known: dict[str, str]) -> None:
    # The cache only saves time: a read-only or full disk must not stop anyone.
    try:
        cache_folder().mkdir(parents=True, exist_ok=True)
        write_json(cache_folder() / "precision.json", known)
    except (WriteFailed, OSError):
        return
