"""Which precision training steps take where the person leaves it to the program: decided by what the processor has.

Nothing is timed, so that the same computer decides alike at every start.
"""

import os
import platform
from typing import Literal, cast, get_args

import torch

from mpl_engine.config import Precision
from mpl_engine.errors import ConfigError

VARIABLE = "MPL_PRECISION"
"""Environment variable that stands in for `precision=auto`, for tests and for whole farms of machines."""

StepPrecision = Literal["fp32", "bf16", "fp16"]

DTYPES: dict[StepPrecision, torch.dtype] = {
    "fp32": torch.float32,
    "bf16": torch.bfloat16,
    "fp16": torch.float16,
}
"""The number format of matrix products."""

_BF16_CAPABILITY = (8, 0)
"""NVIDIA GPUs compute in bf16 from this capability on (Ampere)."""

_LIMITS = ("ONEDNN_MAX_CPU_ISA", "DNNL_MAX_CPU_ISA")
"""Variables that keep oneDNN, torch's library of matrix products, from newer instructions; the first one set counts."""

_WITHOUT_BF16 = frozenset(
    {"SSE41", "AVX", "AVX2", "AVX2_VNNI", "AVX2_VNNI_2", "AVX512_CORE", "AVX512_CORE_VNNI"}
)
"""Values of these variables that exclude products of bf16 matrices; oneDNN ignores what it does not know."""


def automatic_precision(device: torch.device) -> StepPrecision:
    """What `precision=auto` means on `device`: `MPL_PRECISION` if it is set, else bf16 where there are instructions.

    fp16 is never taken: what it costs in accuracy was not measured (docs/adr/0017).

    Raises:
        ConfigError: if `MPL_PRECISION` is no precision.
    """
    forced = os.environ.get(VARIABLE, "").strip().lower()
    if forced and forced not in get_args(Precision):
        raise ConfigError(VARIABLE, forced, f"it must be one of {', '.join(get_args(Precision))}")
    if forced and forced != "auto":
        return cast("StepPrecision", forced)
    return "bf16" if has_bf16(device) else "fp32"


def has_bf16(device: torch.device) -> bool:
    """Whether `device` has instructions for products of bf16 matrices, and the environment does not exclude them."""
    if device.type == "cuda":
        return torch.cuda.get_device_capability(device) >= _BF16_CAPABILITY
    if device.type != "cpu" or not torch.backends.mkldnn.is_available():  # type: ignore[no-untyped-call]
        return False  # without oneDNN, as in torch for macOS, the CPU's instructions are not used
    limit = next((os.environ[name] for name in _LIMITS if os.environ.get(name)), "").upper()
    return limit not in _WITHOUT_BF16 and _aten_is_free() and _cpu_has_bf16()


def _aten_is_free() -> bool:
    """Whether torch's own kernels run at the processor's full width; `ATEN_CPU_CAPABILITY` may hold them back."""
    if platform.machine().lower() in ("x86_64", "amd64"):
        return torch.backends.cpu.get_cpu_capability().upper().startswith(("AVX512", "AVX10"))
    return os.environ.get("ATEN_CPU_CAPABILITY", "").lower() != "default"


def _cpu_has_bf16() -> bool:
    """By torch's own look at the processor; private names stand in for releases that have no public one."""
    public = getattr(torch.cpu, "get_capabilities", None)
    if public is not None:
        there = public()
        return any(bool(there.get(name)) for name in ("avx512_bf16", "amx_bf16", "bf16"))
    older = (
        getattr(torch.cpu, name, None) for name in ("_is_avx512_bf16_supported", "_is_amx_tile_supported")
    )
    return any(ask is not None and bool(ask()) for ask in older)
