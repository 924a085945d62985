"""Makes odd, damaged and ordinary image files for tests, from nothing but a seed."""

import io
import struct
import zlib
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pillow_heif
from PIL import Image, ImageCms

pillow_heif.register_heif_opener()


def noise(seed: int = 0, width: int = 48, height: int = 32) -> Image.Image:
    """A picture unlike that of any other seed; smooth enough to survive JPEG."""
    rng = np.random.default_rng(seed)
    small = rng.integers(0, 256, (4, 6, 3), dtype=np.uint8)
    return Image.fromarray(small).resize((width, height), Image.Resampling.BICUBIC)


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def corners(width: int = 40, height: int = 24) -> Image.Image:
    """Four corners of four colours on grey: tells every flip and turn apart."""
    image = Image.new("RGB", (width, height), (128, 128, 128))
    half_w, half_h = width // 2, height // 2
    image.paste((255, 0, 0), (0, 0, half_w, half_h))
    image.paste((0, 255, 0), (half_w, 0, width, half_h))
    image.paste((0, 0, 255), (0, half_h, half_w, height))
    return image


def oriented_jpeg(image: Image.Image, orientation: int) -> bytes:
    """A JPEG whose stored pixels give `image` once EXIF orientation is applied."""
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = image.transpose(undo[orientation]) if orientation in undo else image
    exif = Image.Exif()
    exif[0x0112] = orientation
    return encoded(stored, "JPEG", quality=95, subsampling=0, exif=exif.tobytes())


def photo(seed: int, taken: str | None, camera: str = "") -> bytes:
    """A JPEG with DateTimeOriginal (`2024:05:01 10:00:00`) and a camera model."""
    exif = Image.Exif()
    if camera:
        exif[0x0110] = camera
    if taken is not None:
        exif.get_ifd(0x8769)[0x9003] = taken
    return encoded(noise(seed), "JPEG", exif=exif.tobytes())


def _png_chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png_declaring(width: int, height: int) -> bytes:
    """A PNG of a few bytes that says it is huge."""

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _png_chunk(b"IHDR", header)
        + _png_chunk(b"IDAT", zlib.compress(b"\0" * 64))
        + _png_chunk(b"IEND", b"")
    )


def png_16_bit(values: np.ndarray) -> bytes:
    """A PNG with 16 bits a sample of (H, W, C): grey and alpha, RGB or RGBA for 2, 3 or 4 channels."""
    height, width, channels = values.shape
    header = struct.pack(">IIBBBBB", width, height, 16, {2: 4, 3: 2, 4: 6}[channels], 0, 0, 0)
    data = b"".join(b"\0" + row.astype(">u2").tobytes() for row in values)
    return (
        b"\x89PNG\r\n\x1a\n"
        + _png_chunk(b"IHDR", header)
        + _png_chunk(b"IDAT", zlib.compress(data))
        + _png_chunk(b"IEND", b"")
    )


def tiff_16_bit(values: np.ndarray, order: str = "<", *, deflated: bool = False, turned: int = 1) -> bytes:
    """A TIFF of RGB with 16 bits a sample of (H, W, 3), little-endian or big-endian (`>`), turned as EXIF says."""
    height, width, _ = values.shape
    data = values.astype(f"{order}u2").tobytes()
    data = zlib.compress(data) if deflated else data
    data += bytes(len(data) % 2)
    fields = [(256, 4, width), (257, 4, height), (258, 3, None), (259, 3, 8 if deflated else 1), (262, 3, 2)]
    fields += [(273, 4, 8), (274, 3, turned), (277, 3, 3), (278, 4, height), (279, 4, len(data))]
    after = 8 + len(data) + 2 + 12 * len(fields) + 4
    entries = b""
    for tag, kind, value in fields:
        if value is None:
            entries += struct.pack(f"{order}HHII", tag, kind, 3, after)
        elif kind == 3:
            entries += struct.pack(f"{order}HHIHH", tag, kind, 1, value, 0)
        else:
            entries += struct.pack(f"{order}HHII", tag, kind, 1, value)
    directory = struct.pack(f"{order}H", len(fields)) + entries + struct.pack(f"{order}I", 0)
    head = struct.pack(f"{order}2sHI", b"II" if order == "<" else b"MM", 42, 8 + len(data))
    return head + data + directory + struct.pack(f"{order}HHH", 16, 16, 16)


def tiff_12_bit(values: np.ndarray) -> bytes:
    """A grey little-endian TIFF with 12 bits a sample, packed; the width must be even."""
    height, width = values.shape
    pairs = values.astype(np.uint32).reshape(-1, 2)
    packed = np.stack([pairs[:, 0] >> 4, (pairs[:, 0] & 15) << 4 | pairs[:, 1] >> 8, pairs[:, 1] & 255], 1)
    data = packed.astype(np.uint8).tobytes()
    fields = [(256, width), (257, height), (258, 12), (259, 1), (262, 1), (273, 8), (277, 1), (278, height)]
    fields += [(279, len(data))]
    entries = b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in fields)
    directory = struct.pack("<H", len(fields)) + entries + struct.pack("<I", 0)
    return struct.pack("<2sHI", b"II", 42, 8 + len(data)) + data + directory


def corrupt_exif_jpeg() -> bytes:
    """A good JPEG whose EXIF block is cut: Pillow warns while it reads it."""
    exif = b"Exif\0\0II*\0\x08\0\0\0\x05\0\x12\x01\x03\0\x01\0\0\0\x06\0"
    return encoded(noise(3), "JPEG", exif=exif)


def srgb_profile() -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def linear_profile() -> bytes:
    """The sRGB profile with its tone curve replaced by gamma 1: pixels must grow lighter on conversion."""
    data = bytearray(srgb_profile())
    count = struct.unpack(">I", data[128:132])[0]
    for i in range(count):
        tag, offset, _ = struct.unpack(">4sII", data[132 + 12 * i : 144 + 12 * i])
        if tag in {b"rTRC", b"gTRC", b"bTRC"}:
            # curveType with no entries is the identity
            data[offset : offset + 12] = b"curv" + bytes(8)
        if tag == b"desc":
            where = data.find("sRGB".encode("utf-16-be"), offset)
            data[where : where + 8] = "line".encode("utf-16-be")
    return bytes(data)


def write_folder(root: Path, files: Mapping[str, bytes]) -> Path:
    """Write files by relative path, and the folders they need; a path that ends with `/` is an empty folder."""
    for path, data in files.items():
        target = root / path
        if path.endswith("/"):
            target.mkdir(parents=True, exist_ok=True)
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    return root


def class_folder(name: str, count: int, seed: int = 0) -> dict[str, bytes]:
    """`count` different little PNG files of one class, for `write_folder`."""
    start = seed * 10_000
    return {f"{name}/{i:03}.png": encoded(noise(start + i, 8, 8), "PNG") for i in range(count)}


GREY = encoded(noise(1001), "PNG")
RED = encoded(Image.new("RGB", (8, 8), (255, 0, 0)), "PNG")
