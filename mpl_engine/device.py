"""Where and in which precision the arithmetic runs."""

import contextlib
import gc
from collections.abc import Iterator
from dataclasses import dataclass

import torch

from mpl_engine.config import Precision
from mpl_engine.errors import ConfigError, OutOfMemory
from mpl_engine.events import Job, T
from mpl_engine.precision import fastest_precision

_DTYPES = {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}


@dataclass(frozen=True)
class Compute:
    """A device and a precision. `autocast` is the context in which forward passes run."""

    device: torch.device
    precision: str

    def autocast(self) -> contextlib.AbstractContextManager[None]:
        """Mixed precision for bf16 and fp16; nothing for fp32."""
        if self.precision == "fp32":
            return contextlib.nullcontext()
        # Without autocast's own cache: the matrices are kept in this precision (`backbone.Block`), and graphs forbid it.
        return torch.autocast(self.device.type, self.dtype, cache_enabled=False)

    @property
    def dtype(self) -> torch.dtype:
        """The number format of matrix products."""
        return _DTYPES[self.precision]

    def scaler(self) -> torch.amp.GradScaler:
        """A loss scaler, which does nothing unless gradients are fp16 on a GPU."""
        enabled = self.precision == "fp16" and self.device.type == "cuda"
        return torch.amp.GradScaler(self.device.type, enabled=enabled)

    def describe(self) -> str:
        """The device's name as a person knows it."""
        if self.device.type == "cuda":
            return torch.cuda.get_device_name(self.device)
        return {"mps": "Apple GPU"}.get(self.device.type, "CPU")


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
    """The device and, for `auto`, the precision that was measured to be fastest on it.

    Many CPUs get fp32: without native bf16 instructions, bf16 is far slower there.

    Raises:
        ConfigError: if the device is not there, or the precision does not run on it.
    """
    where = choose_device(device)
    if precision == "auto":
        return Compute(where, fastest_precision(where))
    if precision == "fp16" and where.type == "cpu":
        raise ConfigError("precision", precision, "half precision needs a GPU; use fp32 or bf16")
    return Compute(where, precision)


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
