"""Decoding an image that a split has counted on: only if its bytes are still those that were scanned."""

import dataclasses
import hashlib
from pathlib import Path

from mpl_engine.errors import DataChanged, ImageUnreadable
from mpl_engine.images import Decoded, decode


def decode_unchanged(path: Path, sha256: str, target: int) -> Decoded:
    """As `images.decode`, from one reading of the file that is also hashed.

    Raises:
        DataChanged: if the file vanished or holds other bytes; it may show another class by now.
        ImageUnreadable: if it cannot be decoded all the same.
    """
    try:
        data = path.read_bytes() if path.is_file() else b""  # opening a pipe would wait for ever
    except OSError:
        data = b""
    if hashlib.sha256(data).hexdigest() != sha256:
        raise DataChanged(path.parent, (path.name,))
    try:
        return decode(data, target)
    except ImageUnreadable as error:
        raise dataclasses.replace(error, path=path) from None
