"""Where and in which precision the arithmetic runs.

Where the person leaves the precision of training steps to the program, it is decided by what the processor has.
Nothing is timed, so that the same computer decides alike at every start.
"""

import contextlib
import gc
import os
import platform
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, cast, get_args

import torch

from mpl_engine.config import Precision
from mpl_engine.errors import ConfigError, OutOfMemory
from mpl_engine.events import Job, T
from mpl_engine.formatting import listed
from mpl_engine.messages import speaker

say = speaker(__name__)

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


@dataclass(frozen=True)
class Compute:
    """A device and the precision of gradient steps on it (see `mixed_encoder`); what is judged is always float32."""

    device: torch.device
    precision: StepPrecision

    def describe(self) -> str:
        """The device's name as a person knows it."""
        return describe(self.device)


def describe(device: torch.device) -> str:
    """A device's name as a person knows it."""
    if device.type == "cuda":
        return torch.cuda.get_device_name(device)
    return {"mps": say("Apple GPU")}.get(device.type, "CPU")


def choose_device(name: str = "auto") -> torch.device:
    """`auto`, `cpu`, `cuda`, `cuda:1`, `mps`: auto takes a CUDA GPU, then an Apple GPU, then the CPU.

    Raises:
        ConfigError: if the named device is not there.
    """
    if name == "auto":
        if torch.cuda.is_available():
            return torch.device("cuda")
        return torch.device("mps" if torch.backends.mps.is_available() else "cpu")
    try:
        device = torch.device(name)
    except RuntimeError:
        raise ConfigError("device", name, say("it must be auto, cpu, cuda or mps")) from None
    there = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if not there.get(device.type, False):
        raise ConfigError("device", name, say("this computer has no such device that torch can use"))
    if device.type == "cuda" and (device.index or 0) >= torch.cuda.device_count():
        raise ConfigError(
            "device",
            name,
            say.many(
                torch.cuda.device_count(),
                "this computer has {n} CUDA device",
                "this computer has {n} CUDA devices",
            ),
        )
    return device


def choose_compute(device: str = "auto", precision: Precision = "auto") -> Compute:
    """The device and the precision of its gradient steps; `auto` goes by what the device has (`automatic_precision`).

    Raises:
        ConfigError: if the device is not there, or the precision does not run on it.
    """
    where = choose_device(device)
    chosen = automatic_precision(where) if precision == "auto" else precision
    if chosen == "fp16" and where.type == "cpu":
        raise ConfigError("precision", chosen, say("half precision needs a GPU; use fp32 or bf16"))
    return Compute(where, chosen)


def compute_again(device: str, precision: Precision, begun: str) -> tuple[Compute, str]:
    """As `choose_compute` for a training that goes on, perhaps on another computer.

    Args:
        device: of the plan.
        precision: of the plan.
        begun: the precision that the training began with, "" if that is not known.

    Returns:
        Device and precision, and a remark for the person where this computer does not offer that precision.

    Raises:
        ConfigError: as `choose_compute`.
    """
    if not begun:
        return choose_compute(device, precision), ""
    where = choose_device(device)
    if begun == "fp16" and where.type == "cpu":
        return Compute(where, "fp32"), (
            say("this training began in fp16 on a GPU; its remaining steps are computed in fp32")
        )
    slow = begun == "bf16" and precision == "auto" and not has_bf16(where)
    return Compute(where, cast("StepPrecision", begun)), (
        say(
            "this training began in bf16 and goes on in it, which is slow here: "
            "this computer has no instructions for bf16"
        )
        if slow
        else ""
    )


@contextlib.contextmanager
def full_precision() -> Iterator[None]:
    """Float32 arithmetic inside the block, whatever was switched on around it. Also a decorator.

    That is autocast, and the switches that let torch compute products of float32 numbers in TF32 or bf16, of which one
    (convolutions on a CUDA GPU) is on by default. Everything that is judged or shown to a person is computed in here.
    """
    with contextlib.ExitStack() as stack:
        for kind in ("cpu", "cuda", "mps"):
            if torch.is_autocast_enabled(kind):
                stack.enter_context(torch.autocast(kind, enabled=False))
        products = torch.get_float32_matmul_precision()
        if products != "highest":
            torch.set_float32_matmul_precision("highest")
            stack.callback(torch.set_float32_matmul_precision, products)
        if _convolutions_in_tf32():
            torch.backends.cudnn.allow_tf32 = False
            stack.callback(setattr, torch.backends.cudnn, "allow_tf32", True)  # noqa: FBT003
        yield


def _convolutions_in_tf32() -> bool:
    try:
        return bool(torch.backends.cudnn.allow_tf32)
    except RuntimeError:  # somebody set it by operation, in the way of newer releases: that is their choice
        return False


def is_out_of_memory(error: BaseException) -> bool:
    """Whether an error means that memory ran out: CPU and Apple GPUs say so only in words."""
    words = ("can't allocate memory", "not enough memory", "out of memory")
    return isinstance(error, torch.OutOfMemoryError | MemoryError) or (
        isinstance(error, RuntimeError) and any(word in str(error).lower() for word in words)
    )


def free_memory() -> None:
    """Give back what a failed pass took. Call it where its exception and frames are gone."""
    if gc.isenabled():  # a window has it disabled: its widgets must go on its own thread
        gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    elif torch.backends.mps.is_available():
        torch.mps.empty_cache()


def unless_out_of_memory(work: Callable[[], T]) -> T | None:
    """What the work gives, or None where memory did not suffice; what it took is given back then."""
    try:
        return work()
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
    free_memory()  # here the failed frames, which would keep their tensors alive, are gone
    return None


def out_of_memory_as_error(
    job: Job[T], batch_size: int, let_go: Callable[[], object] = lambda: None
) -> Job[T]:
    """The job; running out of memory anywhere in it becomes `OutOfMemory`, with the next smaller batch.

    Args:
        job: the work.
        batch_size: what it was done with.
        let_go: drops what the caller keeps of the failed work, such as gradients.

    Raises:
        OutOfMemory: raised where the failed frames, which would keep their tensors alive, are gone.
    """
    try:
        return (yield from job)
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
    let_go()
    free_memory()
    raise OutOfMemory(batch_size, batch_size // 2 or None)


@contextlib.contextmanager
def cpu_threads(count: int) -> Iterator[None]:
    """Use `count` threads for CPU arithmetic inside the block; 0 leaves torch's own choice."""
    before = torch.get_num_threads()
    if count:
        torch.set_num_threads(count)
    try:
        yield
    finally:
        if count:
            torch.set_num_threads(before)


@contextlib.contextmanager
def side_by_side() -> Iterator[ThreadPoolExecutor]:
    """As many threads as CPU arithmetic may use, each of which computes alone.

    Work on a single image leaves most threads of one computation idle, and its bits depend on their number; side by
    side, several images use them all, and bits depend on neither.
    """
    count = torch.get_num_threads()
    with ThreadPoolExecutor(count, thread_name_prefix="compute") as pool:
        all_here = threading.Barrier(count)

        def alone() -> None:
            torch.set_num_threads(1)
            all_here.wait()

        for started in [pool.submit(alone) for _ in range(count)]:
            started.result()
        torch.set_num_threads(count)  # for threads to come, which take what was set last
        yield pool


def automatic_precision(device: torch.device) -> StepPrecision:
    """What `precision=auto` means on `device`: `MPL_PRECISION` if it is set, else bf16 where there are instructions.

    fp16 is never taken: what it costs in accuracy was not measured (docs/adr/0017).

    Raises:
        ConfigError: if `MPL_PRECISION` is no precision.
    """
    forced = os.environ.get(VARIABLE, "").strip().lower()
    if forced and forced not in get_args(Precision):
        raise ConfigError(
            VARIABLE, forced, say("it must be one of {names}", names=listed(get_args(Precision)))
        )
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
    return limit not in _WITHOUT_BF16 and aten_is_free() and _cpu_has_bf16()


def aten_is_free() -> bool:
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


def peak_resident() -> int:
    """The most bytes of memory that this process had so far; 0 where the system does not tell (Windows)."""
    status = Path("/proc/self/status")
    if status.exists():  # Linux: getrusage would also count what the parent held when it started this process
        line = next(text for text in status.read_text().splitlines() if text.startswith("VmHWM"))
        return int(line.split()[1]) * 1024
    if sys.platform == "win32":
        return 0
    import resource as system  # noqa: PLC0415 - not on Windows

    unit = 1 if sys.platform == "darwin" else 1024
    return system.getrusage(system.RUSAGE_SELF).ru_maxrss * unit
