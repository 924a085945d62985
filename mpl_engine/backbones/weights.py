"""Weights files: their hash, and their tensors read without ever running what a file says.

`.pt`, `.pth`, `.bin` and `.ckpt` files are read once with `torch.load(weights_only=True)` and kept as safetensors.
What a file is, is judged by its content, never by its name.
"""

import contextlib
import json
import os
import pickle
import struct
import tarfile
import warnings
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from mpl_engine.errors import WeightsFileError, WriteFailed
from mpl_engine.files.atomic import plain_reason, replace_with
from mpl_engine.files.hashing import _reading_problem, file_sha256
from mpl_engine.files.paths import cache_folder
from mpl_engine.files.regular import open_regular
from mpl_engine.messages import speaker

if TYPE_CHECKING:
    from torch import Tensor

say = speaker(__name__)

_LARGEST_HEADER = 100_000_000
_CONVERT = say(
    "Convert it on a computer where you trust it: load it with torch, and save its state_dict with "
    "safetensors.torch.save_file."
)
# What torch.load raises on a file that is damaged or holds more than tensors; a flipped bit can lead anywhere in it.
_LOAD_ERRORS = (
    pickle.UnpicklingError, struct.error, RuntimeError, ValueError, TypeError, EOFError, LookupError, AttributeError,
    AssertionError, ArithmeticError, MemoryError, ImportError, zipfile.BadZipFile, tarfile.TarError,
)  # fmt: skip
# Entries of OpenAI's original archives that are facts, not weights.
_NOT_WEIGHTS = frozenset({"input_resolution", "context_length", "vocab_size"})


def read_state_dict(path: Path) -> dict[str, "Tensor"]:
    """All tensors of a weights file by name, on the CPU, in the precision they are stored in.

    Wrappers of training programs (`state_dict`, a `module.` prefix) are taken off.

    Raises:
        WeightsFileError: if the file is damaged, of another kind, or holds anything but tensors.
        WriteFailed: if the safetensors copy of a .pt or .bin file could not be written.
    """
    try:
        with open_regular(path, limit=None) as file:
            start = file.read(512)
        kind = _kind(path, start)
        if kind == "safetensors":
            return _plain_names(path, _read_safetensors(path))
        return _read_converted(path, is_zip=kind == "zip")
    except OSError as error:
        raise WeightsFileError(path, _reading_problem(error)) from error


def _kind(path: Path, start: bytes) -> str:
    """`safetensors`, `zip` or `pickle`, from the first bytes of the file."""
    named_safe = path.suffix.lower() == ".safetensors"
    if not start:
        raise WeightsFileError(path, say("it is empty"))
    if start.startswith(b"version https://git-lfs"):
        advice = say("Fetch the weights themselves with: git lfs pull")
        raise WeightsFileError(path, say("it is only a Git LFS pointer to the weights"), advice)
    if start[8:9] == b"{":  # first, because the length before it may look like a pickle
        return "safetensors"
    zipped, pickled = (
        start.startswith(b"PK\x03\x04"),
        start[:1] == b"\x80" and start[1:2] in b"\x02\x03\x04\x05",
    )
    if named_safe and (zipped or pickled):
        advice = say("Name it .pt to have it read as what it is, if you trust where it came from.")
        raise WeightsFileError(path, say("it is named .safetensors, but it is a PyTorch file"), advice)
    if zipped or pickled:
        return "zip" if zipped else "pickle"
    raise WeightsFileError(path, say("it is damaged") if named_safe else say("it is not a weights file"))


def _read_safetensors(path: Path) -> dict[str, "Tensor"]:
    from safetensors import SafetensorError  # noqa: PLC0415 - loads torch
    from safetensors.torch import load_file  # noqa: PLC0415

    _check_header(path)
    try:
        tensors: dict[str, Tensor] = load_file(path, device="cpu")
    except (SafetensorError, ValueError, KeyError, TypeError, RuntimeError) as error:
        raise WeightsFileError(path, say("it is damaged ({error})", error=str(error))) from error
    return tensors


def _check_header(path: Path) -> None:
    """Refuse a header that claims more bytes than the file has, before anything is allocated for it."""
    with open_regular(path, limit=None) as file:
        size = os.fstat(file.fileno()).st_size
        (length,) = struct.unpack("<Q", file.read(8).ljust(8, b"\0"))
        if length > size - 8 or length > _LARGEST_HEADER:
            raise WeightsFileError(
                path, say("it is cut off or damaged: its header does not fit into the file")
            )
        try:
            header = json.loads(file.read(length))
            ends = [entry["data_offsets"][1] for name, entry in header.items() if name != "__metadata__"]
            needed = 8 + length + max(ends, default=0)
        except (ValueError, RecursionError, LookupError, TypeError, AttributeError) as error:
            raise WeightsFileError(path, say("it is damaged: its header cannot be read")) from error
    if needed > size:
        missing = needed - size
        raise WeightsFileError(
            path,
            say.many(missing, "it is cut off: {n} byte is missing", "it is cut off: {n} bytes are missing"),
            say("Copy or download it again."),
        )


def _read_converted(path: Path, *, is_zip: bool) -> dict[str, "Tensor"]:
    """Read a PyTorch file through its safetensors copy, which is made the first time."""
    if is_zip:
        _check_archive(path)
    copy = cache_folder() / "converted" / f"{file_sha256(path)}.safetensors"
    if copy.is_file():
        # A damaged copy is simply made again.
        with contextlib.suppress(WeightsFileError):
            return _read_safetensors(copy)
    _convert(path, copy, is_zip=is_zip)
    return _read_safetensors(copy)


def _check_archive(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise WeightsFileError(path, say("it is cut off or damaged")) from error
    names = [entry.filename for entry in entries]
    if any(name.endswith("/constants.pkl") or "/code/" in name for name in names):
        raise WeightsFileError(path, say("it is a TorchScript archive, which holds a program"), _CONVERT)
    if not any(name.endswith("data.pkl") for name in names):
        raise WeightsFileError(path, say("it is a zip archive, but not one with weights"))
    # torch stores tensors uncompressed; anything that grows on reading was made to fill the memory.
    if sum(entry.file_size for entry in entries) > path.stat().st_size:
        raise WeightsFileError(path, say("it is compressed in a way that PyTorch does not write"))


def _convert(path: Path, copy: Path, *, is_zip: bool) -> None:
    import torch  # noqa: PLC0415 - costs seconds
    from safetensors import SafetensorError  # noqa: PLC0415
    from safetensors.torch import save_file  # noqa: PLC0415

    try:
        with warnings.catch_warnings():  # about old formats: nothing that the person could do
            warnings.simplefilter("ignore")
            loaded = torch.load(path, map_location="cpu", weights_only=True, mmap=is_zip)
    except _LOAD_ERRORS as error:
        raise WeightsFileError(path, say("it is damaged, or it holds more than tensors"), _CONVERT) from error
    tensors = _own_memory(_plain_names(path, loaded))
    try:
        copy.parent.mkdir(parents=True, exist_ok=True)
        with replace_with(copy) as temporary:
            save_file(tensors, temporary)
    except OSError as error:
        raise WriteFailed(copy, plain_reason(error)) from error
    except KeyError as error:  # a number format that safetensors lacks, such as complex128
        raise WeightsFileError(
            path, say("it holds numbers of a kind that is not supported ({kind})", kind=error.args[0])
        ) from error
    except SafetensorError as error:
        raise WriteFailed(copy, str(error)) from error


def _plain_names(path: Path, loaded: object) -> dict[str, "Tensor"]:
    """Take off the wrappers of training programs and check that only tensors remain."""
    import torch  # noqa: PLC0415

    inner = loaded.get("state_dict", loaded) if isinstance(loaded, dict) else loaded
    if not isinstance(inner, dict) or not inner:
        raise WeightsFileError(path, say("it holds no tensors by name"))
    tensors: dict[str, Tensor] = {}
    for name, value in inner.items():
        if not isinstance(name, str) or not isinstance(value, torch.Tensor):
            raise WeightsFileError(
                path,
                say("it holds more than tensors: {name!r} is {kind}", name=name, kind=type(value).__name__),
                _CONVERT,
            )
        if value.device.type != "cpu" or value.layout is not torch.strided or value.is_quantized:
            raise WeightsFileError(path, say("{name!r} is stored in a way that is not supported", name=name))
        tensors[name.removeprefix("module.")] = value.detach()
    return {name: tensor for name, tensor in tensors.items() if name not in _NOT_WEIGHTS}


def _own_memory(tensors: dict[str, "Tensor"]) -> dict[str, "Tensor"]:
    """Contiguous tensors that share no memory, as safetensors wants them; copies only where needed."""
    seen: set[int] = set()
    own: dict[str, Tensor] = {}
    for name, tensor in tensors.items():
        storage = tensor.untyped_storage()
        shared = storage.data_ptr() in seen or storage.nbytes() != tensor.numel() * tensor.element_size()
        seen.add(storage.data_ptr())
        own[name] = tensor.clone() if shared or not tensor.is_contiguous() else tensor
        own[name] = own[name].contiguous()
    return own
