"""Whether a file was written only in part: its length is right, and zeros stand where the rest of the picture should.

A copy that was broken off on a file system that reserves space, or a lost disk block, leaves such files. It shows where
a kind has an end mark or data that cannot end in zeros: JPEG, PNG, WebP, AVIF, HEIF, JPEG 2000, and TIFF if compressed;
in GIF the decoder itself notices. It cannot show in BMP, PPM and uncompressed TIFF, where zeros are black pixels.
"""

from collections.abc import Iterator
from typing import BinaryIO

from mpl_engine.images.jpeg_markers import read_markers
from mpl_engine.images.tiff_header import read_tiff

LEAST_ZEROS = 16
"""Fewer zeros at the end of a file say nothing."""

_LEAST_CODED = 64
"""As `LEAST_ZEROS`, for data without an end mark."""

_FLAT_SHARE = 8
"""Lossy WebP codes even black areas by some zeros, about 5 % of the data; from 1/8 on they are no picture."""

_BLOCK = 1 << 16
_JPEG_END = b"\xff\xd9"
_NEVER_ZERO = ("bits", "palette", "ycbcr_weights", "black_and_white")
_PNG_END = b"IEND\xaeB`\x82"
_MOST_CHUNKS = 100_000


def zeros_from(file: BinaryIO, size: int) -> int:
    """Where the zeros begin that a file of `size` bytes ends in; `size` if there are fewer than `LEAST_ZEROS`."""
    file.seek(max(0, size - LEAST_ZEROS))
    if file.read(LEAST_ZEROS).rstrip(b"\0"):
        return size
    end = size
    while end > 0:
        start = max(0, end - _BLOCK)
        file.seek(start)
        kept = file.read(end - start).rstrip(b"\0")
        if kept:
            return start + len(kept)
        end = start
    return 0


def is_half_written(file: BinaryIO, kind: str, size: int) -> bool:
    """Whether the picture's data ends in zeros where that cannot be; see above for the kinds that show it."""
    start = zeros_from(file, size)
    if start == size:
        return False
    if kind == "JPEG":
        return not read_markers(file, to_the_end=True).ended
    if kind == "PNG":
        file.seek(max(0, start - _BLOCK))
        return _PNG_END not in file.read(min(start, _BLOCK))
    if kind == "TIFF":
        return _tiff_is(file, start)
    if kind == "WEBP":
        return any(
            at <= start < at + length and at + length - start >= _webp_zeros(name, length)
            for name, at, length in _riff(file, size)
        )
    if kind in {"AVIF", "HEIF", "JPEG2000"} and size - start >= _LEAST_CODED:
        return _last_box_is(file, kind, start, size)
    return False


def _tiff_is(file: BinaryIO, start: int) -> bool:
    """Compressed data ends in no zeros, as the last strip is padded by few; and a directory is never empty.

    Nor are the values that the pixels depend on, which may stand behind them.
    """
    first = next(iter(read_tiff(file)), None)
    if first is None or not first.values:
        return True
    if any(name in first.values and not any(first.values[name]) for name in _NEVER_ZERO):
        return True
    tables = first.values.get("jpeg_tables")
    if isinstance(tables, bytes) and not tables.endswith(_JPEG_END):
        return True
    if first.number("compression", 1) == 1:
        return False
    ends = [offset + length for offset, length in first.strips()]
    return bool(ends) and max(ends) - start >= _LEAST_CODED


def _riff(file: BinaryIO, size: int) -> Iterator[tuple[bytes, int, int]]:
    """Name, start and length of the chunks of a WebP."""
    at = 12
    for _ in range(_MOST_CHUNKS):
        file.seek(at)
        head = file.read(8)
        if len(head) < 8 or at + 8 > size:
            return
        length = int.from_bytes(head[4:], "little")
        yield head[:4], at + 8, length
        at += 8 + length + length % 2


def _webp_zeros(name: bytes, length: int) -> int:
    """From how many zeros at its end a chunk is not whole."""
    return _LEAST_CODED if name == b"VP8L" else max(_LEAST_CODED, length // _FLAT_SHARE)


def _last_box_is(file: BinaryIO, kind: str, start: int, size: int) -> bool:
    """Whether the zeros stand in the box of the picture's data. A raw JPEG 2000 stream has no boxes, but an end mark."""
    if kind == "JPEG2000":
        file.seek(max(0, start - 2))
        if file.read(2) == b"\xff\xd9":
            return False
        file.seek(0)
        if file.read(2) == b"\xff\x4f":
            return True
    return any(name in {b"mdat", b"jp2c"} and at <= start < end for name, at, end in boxes(file, size))


def boxes(file: BinaryIO, size: int) -> Iterator[tuple[bytes, int, int]]:
    """Name, start and end of the outermost boxes of an ISO media file, as they declare them."""
    at = 0
    for _ in range(_MOST_CHUNKS):
        if at >= size:
            return
        file.seek(at)
        head = file.read(16)
        length = int.from_bytes(head[:4], "big")
        if length == 1:
            length = int.from_bytes(head[8:16], "big")
        elif length == 0:
            length = size - at
        yield head[4:8], at, at + length
        if length < 8:
            return
        at += length
