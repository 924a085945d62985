"""Where and in which precision the arithmetic runs."""

import contextlib
import gc
from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

import torch

from mpl_engine.config import Precision
from mpl_engine.errors import ConfigError, OutOfMemory
from mpl_engine.events import Job, T
from mpl_engine.precision import StepPrecision, automatic_precision, has_bf16


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
    return {"mps": "Apple GPU"}.get(device.type, "CPU")


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
        raise ConfigError("device", name, "it must be auto, cpu, cuda or mps") from None
    there = {"cpu": True, "cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available()}
    if not there.get(device.type, False):
        raise ConfigError("device", name, "this computer has no such device that torch can use")
    if device.type == "cuda" and (device.index or 0) >= torch.cuda.device_count():
        raise ConfigError("device", name, f"this computer has {torch.cuda.device_count()} CUDA devices")
    return device


def choose_compute(device: str = "auto", precision: Precision = "auto") -> Compute:
    """The device and the precision of its gradient steps; `auto` goes by what the device has (`automatic_precision`).

    Raises:
        ConfigError: if the device is not there, or the precision does not run on it.
    """
    where = choose_device(device)
    chosen = automatic_precision(where) if precision == "auto" else precision
    if chosen == "fp16" and where.type == "cpu":
        raise ConfigError("precision", chosen, "half precision needs a GPU; use fp32 or bf16")
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
            "this training began in fp16 on a GPU; its remaining steps are computed in fp32"
        )
    slow = begun == "bf16" and precision == "auto" and not has_bf16(where)
    return Compute(where, cast("StepPrecision", begun)), (
        "this training began in bf16 and goes on in it, which is slow here: "
        "this computer has no instructions for bf16"
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


def memory_told(job: Job[T], batch_size: int) -> Job[T]:
    """The job; running out of memory anywhere in it becomes `OutOfMemory`, with the next smaller batch.

    Raises:
        OutOfMemory: raised where the failed frames, which would keep their tensors alive, are gone.
    """
    try:
        return (yield from job)
    except (RuntimeError, MemoryError) as error:
        if not is_out_of_memory(error):
            raise
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
