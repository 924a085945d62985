"""Reads the header of a safetensors file without loading torch, and without trusting it.

Format: 8 bytes little-endian length, then that many bytes of JSON: tensor names to dtype, shape and offsets, and
`__metadata__` with text values. Source: the safetensors format description.
"""

import json
import math
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mpl_engine.errors import FileFormatError
from mpl_engine.files.atomic import reading_reason
from mpl_engine.files.regular import open_regular
from mpl_engine.messages import speaker

say = speaker(__name__)

MAX_HEADER = 100_000_000
"""The largest header that the safetensors library itself accepts, in bytes."""


MOST_DIMENSIONS = 8
"""More than any tensor of this program has."""

BYTES = {"F64": 8, "F32": 4, "F16": 2, "BF16": 2, "I64": 8, "I32": 4, "I16": 2, "I8": 1, "U8": 1, "BOOL": 1}
"""Bytes of one number in the formats that are read; a file of this program holds float32, and counts in int64."""


@dataclass(frozen=True)
class TensorEntry:
    """What the header says of one tensor."""

    dtype: str
    shape: tuple[int, ...]


@dataclass(frozen=True)
class Header:
    """Tensor entries by name, and the file's own text metadata."""

    tensors: dict[str, TensorEntry]
    metadata: dict[str, str]


def read_header(path: Path, kind: str) -> Header:
    """The header of `path`; `kind` names the file in error messages.

    Raises:
        FileFormatError: if it is missing, unreadable, or no safetensors file.
    """
    try:
        with open_regular(path, limit=None) as f:
            size = os.fstat(f.fileno()).st_size
            length = int.from_bytes(f.read(8), "little")
            if size < 10 or not 2 <= length <= min(MAX_HEADER, size - 8):
                raise FileFormatError(path, kind, say("it is damaged, or not a file of this program"))
            raw = f.read(length)
    except OSError as error:
        raise FileFormatError(path, kind, reading_reason(error)) from None
    try:
        parsed = json.loads(raw)
        metadata = parsed.pop("__metadata__", {})
        tensors = {str(name): _entry(entry, size - 8 - length) for name, entry in parsed.items()}
        if not all(isinstance(v, str) for v in metadata.values()):
            raise TypeError
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise FileFormatError(path, kind, say("it is damaged, or not a file of this program")) from None
    return Header(tensors, metadata)


def read_description(path: Path, kind: str, key: str) -> dict[str, Any]:
    """The JSON object under a metadata key.

    Raises:
        FileFormatError: if the file or the key's value is not what this program writes.
    """
    text = read_header(path, kind).metadata.get(key)
    if text is None:
        raise FileFormatError(path, kind, say("it is a safetensors file of another kind"))
    try:
        described = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        described = None
    if not isinstance(described, dict):
        raise FileFormatError(path, kind, say("its description is not JSON"))
    return described


def _no_constant(name: str) -> None:
    """NaN and infinities are no JSON, and no part of what the program writes. Raises `ValueError`."""
    raise ValueError(name)


def _entry(entry: dict[str, Any], room: int) -> TensorEntry:
    """A checked entry: its place is inside the file, and as long as its shape and number format ask for."""
    start, stop = entry["data_offsets"]
    shape = tuple(entry["shape"])
    whole = [type(n) is int and 0 <= n <= room for n in (start, stop, *shape)]
    if not all(whole) or len(shape) > MOST_DIMENSIONS:
        raise ValueError
    if stop - start != math.prod(shape) * BYTES[entry["dtype"]]:
        raise ValueError
    return TensorEntry(entry["dtype"], shape)
