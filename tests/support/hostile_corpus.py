"""A few hundred odd and damaged image files, each with what must become of it."""

import io
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PIL import Image, features

from tests.support.hostile_files import (
    corrupt_exif_jpeg,
    encoded,
    linear_profile,
    noise,
    oriented_jpeg,
    png_declaring,
    srgb_profile,
    tiff_12_bit,
)

USED, REFUSED, EITHER, SAME_OR_REFUSED = "used", "refused", "either", "same or refused"
"""Used; refused with a reason; one of both; refused unless all pixels are those of the undamaged file."""

KINDS = {"JPEG": "jpg", "PNG": "png", "GIF": "gif", "BMP": "bmp", "TIFF": "tif", "PPM": "ppm", "WEBP": "webp"}
KINDS |= {"HEIF": "heic", "JPEG2000": "jp2"}
if features.check("avif"):
    KINDS["AVIF"] = "avif"

OFFSETS = (1, 7, 0.05, 0.25, 0.5, 0.75, 0.9, 0.97)
HEADER_BYTES = (4, 6, 9, 12, 17, 18, 20, 23, 24, 26, 32, 40)


@dataclass(frozen=True)
class Case:
    """One file: its name, content, what must become of it, and the undamaged content it was made from."""

    name: str
    data: bytes
    outcome: str
    original: bytes = b""


def originals() -> dict[str, bytes]:
    """One good file of each kind, each with a picture of its own."""
    return {kind: encoded(noise(500 + i), kind) for i, kind in enumerate(KINDS)}


def truncated() -> Iterator[Case]:
    for kind, data in originals().items():
        for offset in OFFSETS:
            end = offset if isinstance(offset, int) else int(len(data) * offset)
            yield Case(f"cut_{kind}_{offset}.{KINDS[kind]}", data[:end], SAME_OR_REFUSED, data)
        yield Case(f"more_{kind}.{KINDS[kind]}", data + b"\0trailing" * 9, USED, data)


def corrupted_headers() -> Iterator[Case]:
    for kind, data in originals().items():
        for position in HEADER_BYTES:
            for value in (0x00, 0xFF):
                changed = bytearray(data)
                changed[position] = value
                yield Case(f"byte_{kind}_{position}_{value}.{KINDS[kind]}", bytes(changed), EITHER)


def wrong_extensions() -> Iterator[Case]:
    for kind, data in originals().items():
        other = "png" if kind != "PNG" else "jpg"
        yield Case(f"named_wrong_{kind}.{other}", data + b" ", USED, data)
    for name, data in {
        "text.jpg": b"hello, this is no picture",
        "zeros.png": bytes(4096),
        "empty.jpg": b"",
        "html.jpeg": b"<!DOCTYPE html><html></html>",
        "svg.png": b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        "zip.jpg": b"PK\x03\x04" + bytes(60),
        "pdf.jpg": b"%PDF-1.7\n",
        "mp4.heic": b"\0\0\0\x18ftypmp42" + bytes(64),
        "icon.ico": encoded(noise(600, 32, 32), "ICO"),
        "eps.jpg": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9999 9999\n",
    }.items():
        yield Case(name, data, REFUSED)


def bombs() -> Iterator[Case]:
    for side in (65_000, 65_500, 2**31 - 1):
        yield Case(f"bomb_{side}.png", png_declaring(side, side), REFUSED)
        yield Case(f"bomb_{side}.ppm", b"P6 %d %d 255\n" % (side, side), REFUSED)
        yield Case(f"bomb_{side}.bmp", struct.pack("<2sIIIIiiHH", b"BM", 54, 0, 54, 40, side, side, 1, 24) + bytes(24), REFUSED)  # fmt: skip
    yield Case("long_and_thin.png", encoded(Image.new("RGB", (65_000, 2), (9, 99, 9)), "PNG"), USED)
    yield Case("tall_and_thin.png", encoded(Image.new("RGB", (2, 65_000), (9, 9, 99)), "PNG"), USED)
    yield Case("wide.jpg", encoded(Image.new("RGB", (65_000, 4), (99, 9, 9)), "JPEG"), USED)
    text = b"zTXtk\0\0" + zlib.compress(bytes(200_000_000), 9)
    data = encoded(noise(601), "PNG")
    chunk = struct.pack(">I", len(text) - 4) + text + struct.pack(">I", zlib.crc32(text))
    yield Case("text_bomb.png", data[:33] + chunk + data[33:], EITHER)


def modes() -> Iterator[Case]:
    base = noise(602)
    for i, (mode, kind) in enumerate(
        [("1", "PNG"), ("L", "PNG"), ("LA", "PNG"), ("P", "PNG"), ("RGBA", "PNG"), ("CMYK", "JPEG"), ("L", "JPEG"),
         ("1", "TIFF"), ("CMYK", "TIFF"), ("RGBA", "TIFF"), ("LAB", "TIFF"), ("RGBA", "WEBP"), ("P", "GIF"),
         ("P", "BMP"), ("1", "BMP"), ("RGBA", "HEIF"), ("L", "JPEG2000"), ("RGBA", "JPEG2000")]
    ):  # fmt: skip
        picture = noise(610 + i)
        converted = picture.convert(mode) if mode != "LAB" else Image.new("LAB", (40, 30), (120, 140, 90))
        yield Case(f"mode_{mode}_{kind}.{KINDS[kind]}", encoded(converted, kind), USED)
    palette = base.convert("P")
    palette.info["transparency"] = 3
    yield Case("palette_alpha.png", encoded(palette, "PNG", transparency=bytes(range(256))), USED)
    deep = (np.arange(48 * 32, dtype=np.uint32).reshape(32, 48) * 40).astype(np.uint16)
    yield Case("grey16.png", encoded(Image.fromarray(deep), "PNG"), USED)
    yield Case("grey16.tif", encoded(Image.fromarray(deep + 1), "TIFF"), USED)
    yield Case("float.tif", encoded(Image.fromarray(deep.astype(np.float32)), "TIFF"), USED)
    yield Case("nan.tif", encoded(Image.fromarray(np.full((8, 8), np.nan, np.float32)), "TIFF"), REFUSED)
    yield Case("grey12.tif", tiff_12_bit((deep >> 4).astype(np.uint16)), USED)
    yield Case("one_pixel.png", encoded(Image.new("RGB", (1, 1), (7, 8, 9)), "PNG"), USED)
    frames = [noise(640 + i) for i in range(3)]
    for kind in ("GIF", "WEBP", "PNG", "TIFF"):
        data = encoded(frames[0], kind, save_all=True, append_images=frames[1:])
        yield Case(f"animated_{kind}.{KINDS[kind]}", data, USED)
    for order in ("progressive", "optimize"):
        yield Case(f"{order}.jpg", encoded(noise(650), "JPEG", **{order: True}), USED)


def metadata() -> Iterator[Case]:
    for orientation in (*range(1, 9), 0, 9, 65535):
        yield Case(
            f"orientation_{orientation}.jpg", oriented_jpeg(noise(660 + orientation % 97), orientation), USED
        )
    yield Case("exif_cut.jpg", corrupt_exif_jpeg(), USED)
    for i, exif in enumerate((b"Exif\0\0", b"Exif\0\0" + b"\xff" * 64, b"Exif\0\0MM\0*\xff\xff\xff\xff")):
        yield Case(f"exif_{i}.jpg", encoded(noise(680 + i), "JPEG", exif=exif), USED)
    profiles = {"srgb": srgb_profile(), "linear": linear_profile(), "noise": b"\x81" * 300}
    profiles |= {"cut": srgb_profile()[:200], "zeros": bytes(128)}
    for i, (name, profile) in enumerate(profiles.items()):
        for kind in ("PNG", "JPEG"):
            data = encoded(noise(690 + i), kind, icc_profile=profile)
            yield Case(f"icc_{name}.{KINDS[kind]}", data, USED)


def flipped(count: int, seed: int = 0) -> Iterator[Case]:
    """Files of every kind with a few random bytes changed."""
    random = np.random.default_rng(seed)
    sources = list(originals().items())
    for number in range(count):
        kind, data = sources[number % len(sources)]
        changed = bytearray(data)
        for position in random.integers(0, len(data), random.integers(1, 6)):
            changed[position] = random.integers(256)
        yield Case(f"flip_{number}_{kind}.{KINDS[kind]}", bytes(changed), EITHER)


def corpus() -> list[Case]:
    """All cases but the random ones. Every file's content differs from every other's."""
    makers = (truncated, corrupted_headers, wrong_extensions, bombs, modes, metadata)
    made = {case.data: case for maker in makers for case in maker()}
    return list(made.values())


def pixels(data: bytes) -> np.ndarray:
    """What Pillow itself makes of an undamaged file."""
    with Image.open(io.BytesIO(data)) as image:
        return np.asarray(image.convert("RGB"), dtype=np.int16)
