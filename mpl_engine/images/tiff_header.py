"""The directories of a TIFF, read without trusting them, and what they say about camera raw.

Source: TIFF 6.0; TIFF/EP and DNG 1.7 for the tags of raw files.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

TAGS = {
    254: "subfile", 256: "width", 257: "height", 258: "bits", 259: "compression", 262: "photometric", 271: "make",
    273: "offsets", 277: "samples", 278: "rows", 279: "counts", 320: "palette", 322: "tile_width",
    323: "tile_height", 324: "offsets", 325: "counts", 330: "below", 347: "jpeg_tables", 529: "ycbcr_weights",
    532: "black_and_white", 34665: "exif", 50706: "dng",
}  # fmt: skip
MOST_HEADER = 64_000_000
"""Bytes of tags that a header may have; Pillow reads them all into memory."""

_SIZES = {
    1: 1,
    2: 1,
    3: 2,
    4: 4,
    5: 8,
    6: 1,
    7: 1,
    8: 2,
    9: 4,
    10: 8,
    11: 4,
    12: 8,
    13: 4,
    16: 8,
    17: 8,
    18: 8,
}
_NUMBERS = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 13: "I", 16: "Q", 17: "q", 18: "Q"}
_MOST_DIRECTORIES, _MOST_ENTRIES, _MOST_VALUES = 16, 4096, 1_000_000
_RAW_PHOTOMETRIC = {32803, 34892}  # colour filter array, linear raw
_RAW_COMPRESSION = {
    32767,
    32769,
    32770,
    32772,
    34713,
    65000,
    65535,
}  # Sony, Epson, Samsung, Nikon, Kodak, Pentax
_MAKERS = {
    "NIKON": "Nikon NEF", "SONY": "Sony ARW", "CANON": "Canon CR2", "PENTAX": "Pentax PEF", "RICOH": "Pentax PEF",
    "SAMSUNG": "Samsung SRW", "HASSELBLAD": "Hasselblad 3FR", "PHASE ONE": "Phase One IIQ", "EPSON": "Epson ERF",
    "KODAK": "Kodak DCR", "EASTMAN": "Kodak DCR", "MAMIYA": "Mamiya MEF", "LEAF": "Leaf MOS", "LEICA": "Leica RWL",
    "OLYMPUS": "Olympus ORF", "PANASONIC": "Panasonic RW2",
}  # fmt: skip
_OTHER_RAW: tuple[tuple[int, bytes, str], ...] = (
    (0, b"FUJIFILMCCD-RAW", "Fujifilm RAF"),
    (0, b"IIRO", "Olympus ORF"),
    (0, b"IIRS", "Olympus ORF"),
    (0, b"MMOR", "Olympus ORF"),
    (0, b"IIU\0", "Panasonic RW2"),
    (0, b"FOVb", "Sigma X3F"),
    (0, b"\0MRM", "Minolta MRW"),
    (4, b"ftypcrx ", "Canon CR3"),
    (6, b"HEAPCCDR", "Canon CRW"),
    (8, b"CR\2\0", "Canon CR2"),
)


@dataclass(frozen=True)
class Directory:
    """The tags of one picture of a TIFF that are known here; `above` says whether another refers to it.

    `values` are numbers, or bytes for text and unknown kinds. `bytes_` is what all tags take, known or not.
    """

    values: dict[str, tuple[int, ...] | bytes]
    bytes_: int
    above: bool

    def number(self, name: str, otherwise: int = 0) -> int:
        """The first number of a tag."""
        value = self.values.get(name, ())
        return value[0] if isinstance(value, tuple) and value else otherwise

    def strips(self) -> list[tuple[int, int]]:
        """Where the strips or tiles stand, and their lengths."""
        offsets, counts = self.values.get("offsets", ()), self.values.get("counts", ())
        if not isinstance(offsets, tuple) or not isinstance(counts, tuple):
            return []
        return list(zip(offsets, counts, strict=False))

    @property
    def pixels(self) -> int:
        """Width x height."""
        return self.number("width") * self.number("height")


def camera_raw(file: BinaryIO, head: bytes, kind: str | None) -> str | None:
    """The name of a camera's raw format, such as `Nikon NEF`, if a file is one; by its structure, not its ending.

    A raw file in a TIFF's clothes shows a small preview first and keeps the sensor's data below it.
    """
    for at, magic, name in _OTHER_RAW:
        if head[at : at + len(magic)] == magic:
            return name
    if kind != "TIFF":
        return None
    found = list(read_tiff(file))
    if not found:
        return None
    first, others = found[0], found[1:]
    if "dng" in first.values:
        return "Adobe DNG"
    sensor = any(
        d.number("photometric") in _RAW_PHOTOMETRIC or d.number("compression") in _RAW_COMPRESSION
        for d in found
    )
    larger = any(d.above and d.pixels > first.pixels for d in others) and bool(first.number("subfile") & 1)
    if not sensor and not larger:
        return None
    make = first.values.get("make", b"")
    text = make.upper() if isinstance(make, bytes) else b""
    return next((name for maker, name in _MAKERS.items() if text.startswith(maker.encode())), "camera raw")


def read_tiff(file: BinaryIO) -> Iterator[Directory]:
    """The first directories of a TIFF or BigTIFF: those of the chain, each followed by those below it.

    What is damaged ends the reading; nothing is raised.
    """
    try:
        file.seek(0)
        head = file.read(16)
        order = "<" if head[:2] == b"II" else ">"
        big = struct.unpack(order + "H", head[2:4])[0] == 43
        (offset,) = struct.unpack(order + ("Q" if big else "I"), head[8:16] if big else head[4:8])
        waiting = [(offset, False)]
        seen: set[int] = set()
        while waiting and len(seen) < _MOST_DIRECTORIES:
            offset, above = waiting.pop(0)
            if not offset or offset in seen:
                continue
            seen.add(offset)
            directory, following = _directory(file, offset, order, above=above, big=big)
            yield directory
            below = directory.values.get("below", ())
            waiting = [(o, True) for o in below if isinstance(below, tuple)] + waiting
            waiting.append((following, above))
    except (struct.error, ValueError, OverflowError, OSError):
        return


def _directory(file: BinaryIO, offset: int, order: str, *, above: bool, big: bool) -> tuple[Directory, int]:
    file.seek(offset)
    head, entry, link = ("Q", "HHQ8s", "Q") if big else ("H", "HHI4s", "I")
    (count,) = struct.unpack(order + head, file.read(struct.calcsize(order + head)))
    size = struct.calcsize(order + entry)
    raw = file.read(size * min(count, _MOST_ENTRIES))
    end = file.read(struct.calcsize(order + link))
    values: dict[str, tuple[int, ...] | bytes] = {}
    total = 0
    for i in range(0, len(raw) - size + 1, size):
        tag, kind, number, inline = struct.unpack(order + entry, raw[i : i + size])
        length = _SIZES.get(kind, 0) * number
        total += length
        if tag in TAGS and 0 < number <= _MOST_VALUES and length:
            if length > len(inline):
                file.seek(struct.unpack(order + link, inline)[0])
                data = file.read(length)
            else:
                data = inline[:length]
            values[TAGS[tag]] = (
                struct.unpack(
                    f"{order}{len(data) // _SIZES[kind]}{_NUMBERS[kind]}",
                    data[: len(data) // _SIZES[kind] * _SIZES[kind]],
                )
                if kind in _NUMBERS and tag != 50706
                else data
            )
    following = struct.unpack(order + link, end)[0] if len(end) == struct.calcsize(order + link) else 0
    return Directory(values, total, above), following
