"""The one decoder: from a file to an upright 8-bit sRGB image, and from there to the backbone's square.

View, training, prediction and export all go through `decode`, so that a picture looks the same everywhere.
"""

import io
import logging
import math
import stat
import struct
import warnings
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, get_args

import numpy as np
import pillow_heif
from PIL import Image, ImageFile, UnidentifiedImageError

from mpl_engine.config import Fit
from mpl_engine.errors import ConfigError, ImageUnreadable
from mpl_engine.image_colour import is_deep, to_rgb
from mpl_engine.image_kind import HEAD_BYTES, extension_fits, is_cut_short, kind_of
from mpl_engine.image_square import square
from mpl_engine.problems import ProblemReason

MAX_PIXELS = 178_956_970
"""Largest declared width x height that is decoded: 2^31 / 12, where Pillow's own guard also refuses."""

_FORMATS = ("JPEG", "PNG", "GIF", "BMP", "DIB", "WEBP", "TIFF", "AVIF", "HEIF", "PPM", "JPEG2000")
_RATIO = (3 / 4, 4 / 3)
_CROP_TRIES = 10
_ORIENTATION = 0x0112
_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SWAPPING = {_TURNS[number] for number in (5, 6, 7, 8)}
# Decoders fed with damaged data raise nearly anything; this is the whole range short of programming errors.
DECODER_ERRORS = (
    OSError, SyntaxError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RuntimeError,
    AssertionError, EOFError, MemoryError, struct.error, zlib.error, Image.DecompressionBombError,
)  # fmt: skip
_CUT_WORDS = ("truncated", "end of file", "broken data stream", "end-of-file")

pillow_heif.register_heif_opener()
Image.init()
logging.getLogger("PIL").addHandler(logging.NullHandler())  # else its complaints reach a person's terminal
USABLE_FORMATS = tuple(name for name in _FORMATS if name in Image.OPEN)


@dataclass(frozen=True)
class Decoded:
    """A decoded image.

    Attributes:
        image: upright, mode RGB, sRGB; smaller than the original where `target` allowed it.
        notes: `wrong_extension` and `rescaled` where they apply: the image is usable all the same.
        size: width and height of the upright original, in pixels.
    """

    image: Image.Image
    notes: tuple[ProblemReason, ...]
    size: tuple[int, int]


def decode(source: Path | BinaryIO | bytes, target: int | None = None) -> Decoded:
    """Decode the first frame of an image by the rules of docs/contracts.md, section Images.

    Args:
        source: a path, a seekable binary file, or the bytes of a file.
        target: side in pixels that the image is wanted at. A JPEG is then decoded at 1/2, 1/4 or 1/8 scale as
            long as both sides keep at least twice that; None decodes every pixel.

    Raises:
        ImageUnreadable: whatever is wrong with the file; `reason` is a `ProblemReason`.
    """
    if isinstance(source, bytes):
        return _decode_file(io.BytesIO(source), Path("image"), None, target)
    if not isinstance(source, Path):
        return _decode_file(source, Path("image"), None, target)
    try:
        if not stat.S_ISREG(source.stat().st_mode):  # opening a pipe would wait for ever
            raise ImageUnreadable(source, ProblemReason.UNREADABLE, "it is not a file")
        with source.open("rb") as file:
            return _decode_file(file, source, source.name, target)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        detail = getattr(error, "strerror", None) or str(error)
        raise ImageUnreadable(source, ProblemReason.UNREADABLE, _sentence(detail)) from None


def _decode_file(file: BinaryIO, path: Path, name: str | None, target: int | None) -> Decoded:
    file.seek(0)
    head = file.read(HEAD_BYTES)
    if not head:
        raise ImageUnreadable(path, ProblemReason.EMPTY, "the file is empty")
    kind = kind_of(head)
    if kind is None:
        raise ImageUnreadable(
            path, ProblemReason.NOT_AN_IMAGE, "it is not an image of a kind that can be read"
        )
    silence_pillow()
    try:
        file.seek(0)
        with Image.open(file, formats=USABLE_FORMATS) as image:
            decoded = _decode_open(image, target)
    except DECODER_ERRORS as error:
        raise _unreadable(error, file, path, kind) from None
    if name is not None and not extension_fits(name, kind):
        return Decoded(decoded.image, (ProblemReason.WRONG_EXTENSION, *decoded.notes), decoded.size)
    return decoded


def _decode_open(image: ImageFile.ImageFile, target: int | None) -> Decoded:
    declared = image.size
    if declared[0] * declared[1] > MAX_PIXELS:
        raise Image.DecompressionBombError(f"{declared[0]} x {declared[1]}")
    notes = (ProblemReason.RESCALED,) if is_deep(image) else ()
    if target is not None and image.format in {"JPEG", "MPO"}:
        image.draft(None, (2 * target, 2 * target))
    drafted = image.size != declared
    image.load()
    turn = _TURNS.get(_orientation(image))  # after loading: a TIFF is turned by Pillow while it loads
    rgb = to_rgb(image)
    if turn is not None:
        rgb = rgb.transpose(turn)
    if rgb is image:  # `image` is closed on return
        rgb = image.copy()
    rgb.info = {}
    if not drafted:
        return Decoded(rgb, notes, rgb.size)
    return Decoded(rgb, notes, (declared[1], declared[0]) if turn in _SWAPPING else declared)


def _orientation(image: Image.Image) -> int:
    """EXIF orientation 1..8; 1 if there is none or the EXIF data is damaged."""
    try:
        value = image.getexif().get(_ORIENTATION, 1)
    except DECODER_ERRORS:
        return 1
    return value if isinstance(value, int) else 1


def _unreadable(error: BaseException, file: BinaryIO, path: Path, kind: str) -> ImageUnreadable:
    """The typed error for what a decoder raised."""
    words = str(error)
    if isinstance(error, Image.DecompressionBombError):
        detail = f"it declares more pixels than the limit of {MAX_PIXELS // 10**6} million"
        return ImageUnreadable(path, ProblemReason.TOO_LARGE, detail)
    if isinstance(error, MemoryError):
        return ImageUnreadable(path, ProblemReason.TOO_LARGE, "there is not enough memory to decode it")
    if any(word in words.lower() for word in _CUT_WORDS) or is_cut_short(
        file, kind, file.seek(0, io.SEEK_END)
    ):
        return ImageUnreadable(path, ProblemReason.TRUNCATED, f"the {kind} data ends too early")
    if isinstance(error, UnidentifiedImageError):
        words = "its header is broken, or of a variety that cannot be read"
    return ImageUnreadable(
        path, ProblemReason.UNREADABLE, _sentence(f"the {kind} data cannot be decoded: {words}")
    )


def _sentence(text: str) -> str:
    """Foreign words on one line and without a full stop, for use inside a sentence."""
    return " ".join(text.split()).rstrip(". ") or "no reason was given"


def silence_pillow() -> None:
    """Drop the warnings that Pillow gives about metadata of a file: a person can do nothing with them.

    It is an ignore rule for Pillow's own modules, put in front again when another rule hides it. Unlike
    `warnings.catch_warnings` it restores nothing, so threads cannot undo each other's filters.
    """
    if warnings.filters[:1] != [_RULE]:
        warnings.filterwarnings("ignore", category=Warning, module=_PILLOW_MODULES)


_PILLOW_MODULES = r"(PIL|pillow_heif)\."
warnings.filterwarnings("ignore", category=Warning, module=_PILLOW_MODULES)
_RULE = warnings.filters[0]


def to_square(image: Image.Image, size: int, fit: Fit) -> Image.Image:
    """An image as a square of `size` pixels, bicubic; the same in training and use; see `image_square`.

    Raises:
        ConfigError: if `fit` is not one of the three.
    """
    if fit not in get_args(Fit):
        raise ConfigError("fit", fit, "it must be one of crop, pad, stretch")
    return square(image, size, fit)


def random_crop_box(
    width: int, height: int, scale_min: float, rng: np.random.Generator
) -> tuple[int, int, int, int]:
    """A random box (left, top, width, height) for a random resized crop.

    The area is uniform in [`scale_min`, 1] of the image's and the aspect ratio log-uniform in [3/4, 4/3]. A box
    that does not fit is drawn again, ten times in all; after that the largest central box within the ratios is
    taken. Distributed as torchvision's RandomResizedCrop.
    """
    low, high = math.log(_RATIO[0]), math.log(_RATIO[1])
    for _ in range(_CROP_TRIES):
        area = width * height * rng.uniform(scale_min, 1.0)
        ratio = math.exp(rng.uniform(low, high))
        w, h = round(math.sqrt(area * ratio)), round(math.sqrt(area / ratio))
        if 0 < w <= width and 0 < h <= height:
            top = int(rng.integers(0, height - h + 1))
            left = int(rng.integers(0, width - w + 1))
            return left, top, w, h
    w, h = width, height
    if width / height < _RATIO[0]:
        h = round(width / _RATIO[0])
    elif width / height > _RATIO[1]:
        w = round(height * _RATIO[1])
    return (width - w) // 2, (height - h) // 2, w, h
