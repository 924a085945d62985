"""Decoding an image that a split has counted on: only if its bytes are still those that were scanned."""

import dataclasses
import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO, TypeVar

from mpl_engine.errors import DataChanged, ImageUnreadable
from mpl_engine.files.regular import open_regular
from mpl_engine.images.decode import MAX_FILE_BYTES, Decoded, decode

T = TypeVar("T")
_CHUNK = 1 << 20
_AT_ONCE = 16_000_000
"""Files up to so many bytes are read once, hashed and decoded from memory; larger ones are hashed before and after."""


def decode_unchanged(path: Path, sha256: str, target: int, use: Callable[[Decoded], T]) -> T:
    """As `images.decode`, of the very bytes that are also hashed.

    Raises:
        DataChanged: if the file vanished or holds other bytes; it may show another class by now.
        ImageUnreadable: if it cannot be decoded all the same.
    """
    changed = DataChanged(path.parent, (path.name,))
    try:
        with open_regular(path, limit=MAX_FILE_BYTES) as file:
            start = file.read(_AT_ONCE)
            whole = not file.read(1)
            if (hashlib.sha256(start).hexdigest() if whole else sha256_of(file)) != sha256:
                raise changed
            result = decode(start if whole else file, target, use)
            if not whole and sha256_of(file) != sha256:
                raise changed
            return result
    except ImageUnreadable as error:
        raise dataclasses.replace(error, path=path) from None
    except (OSError, ValueError):
        raise changed from None


def sha256_of(file: BinaryIO) -> str:
    """SHA-256 of all bytes of an open file, in hexadecimal."""
    digest = hashlib.sha256()
    file.seek(0)
    while chunk := file.read(_CHUNK):
        digest.update(chunk)
    return digest.hexdigest()
