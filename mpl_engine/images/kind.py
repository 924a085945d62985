"""What a file is by its first bytes and its name, without decoding it."""

from pathlib import Path, PurePath
from typing import BinaryIO

from mpl_engine.files.regular import open_regular

HEAD_BYTES = 64
"""How many first bytes `kind_of` looks at."""

EXTENSIONS: dict[str, tuple[str, ...]] = {
    "JPEG": (".jpg", ".jpeg", ".jpe", ".jfif", ".jif", ".mpo"),
    "PNG": (".png", ".apng"),
    "GIF": (".gif",),
    "BMP": (".bmp", ".dib"),
    "WEBP": (".webp",),
    "TIFF": (".tif", ".tiff"),
    "AVIF": (".avif", ".avifs"),
    "HEIF": (".heic", ".heif", ".hif", ".heics", ".heifs"),
    "PPM": (".ppm", ".pgm", ".pbm", ".pnm", ".pfm"),
    "JPEG2000": (".jp2", ".j2k", ".jpc", ".jpf", ".jpx", ".j2c"),
}
"""Every kind that is read, with the endings its files may carry."""

IMAGE_ENDINGS = frozenset(ending for endings in EXTENSIONS.values() for ending in endings)
"""All endings of image files, in lower case and with the dot; the one list for scan, drop, file picker and paste."""

VIDEO_ENDINGS = frozenset(
    {
        ".mp4",
        ".m4v",
        ".mov",
        ".avi",
        ".mkv",
        ".webm",
        ".mpg",
        ".mpeg",
        ".wmv",
        ".3gp",
        ".mts",
        ".m2ts",
        ".ogv",
        ".flv",
    }
)
"""Endings of files whose pictures can be taken out, in lower case and with the dot."""

_KIND_OF_EXTENSION = {extension: kind for kind, endings in EXTENSIONS.items() for extension in endings}

_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"BM", "BMP"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"II+\0", "TIFF"),
    (b"MM\0+", "TIFF"),
    (b"\0\0\0\x0cjP  ", "JPEG2000"),
    (b"\xff\x4f\xff\x51", "JPEG2000"),
)
_HEIF_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1"}


def has_image_extension(name: str) -> bool:
    """Whether a file name ends like that of an image this program reads."""
    return PurePath(name).suffix.lower() in _KIND_OF_EXTENSION


def is_video(path: Path) -> bool:
    """Whether a file is called a video; whether it is one is seen when it is opened."""
    return path.suffix.lower() in VIDEO_ENDINGS and path.is_file()


def extension_fits(name: str, kind: str) -> bool:
    """Whether a file of this kind carries one of its own endings. A name without any ending does not fit."""
    return _KIND_OF_EXTENSION.get(PurePath(name).suffix.lower()) == kind


def looks_like_image(path: Path) -> bool:
    """Whether a file is to be taken as an image: by its ending, or without a known one by its first bytes.

    A broken image with an image's ending is one too; the decoder says later what is wrong with it. Nothing but a regular
    file is opened, and trouble with opening it counts as no.
    """
    if has_image_extension(path.name):
        return True
    try:
        with open_regular(path, limit=None) as file:
            return kind_of(file.read(HEAD_BYTES)) is not None
    except (OSError, ValueError):
        return False


def kind_of(head: bytes) -> str | None:
    """The kind of image that starts with these bytes, a key of `EXTENSIONS`, or None."""
    for magic, kind in _MAGIC:
        if head.startswith(magic):
            return kind
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    if head[4:8] == b"ftyp":
        brands = {head[8:12], *(head[i : i + 4] for i in range(16, len(head) - 3, 4))}
        if brands & {b"avif", b"avis"}:
            return "AVIF"
        return "HEIF" if brands & _HEIF_BRANDS else None
    if head[:1] == b"P" and head[1:2] in b"123456fF" and head[2:3].isspace():
        return "PPM"
    return None


def is_cut_short(file: BinaryIO, kind: str, size: int) -> bool:
    """Whether a container says that it is longer than the file's `size` in bytes.

    Only WebP (a RIFF length) and AVIF, HEIF (a chain of boxes) tell their length; for other kinds False. It is
    asked after decoding failed, to give the better reason.
    """
    if kind == "WEBP":
        file.seek(4)
        return 8 + int.from_bytes(file.read(4), "little") > size
    if kind in {"AVIF", "HEIF"}:
        start = 0
        while start < size:
            file.seek(start)
            header = file.read(16)
            length = int.from_bytes(header[:4], "big")
            if length == 1:
                length = int.from_bytes(header[8:16], "big")
            if length == 0:  # this box runs to the end of the file, whatever that is
                return False
            if length < 8 or start + length > size:
                return True
            start += length
    return False
