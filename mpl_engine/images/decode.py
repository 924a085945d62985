"""The one decoder: from a file to an upright 8-bit sRGB image, and from there to the backbone's square.

View, training, prediction and export all go through `decode`, so that a picture looks the same everywhere.
"""

import dataclasses
import hashlib
import io
import itertools
import logging
import warnings
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, BinaryIO, TypeVar, get_args, overload

import pillow_heif
from PIL import Image, ImageFile

from mpl_engine.config import Fit
from mpl_engine.errors import ConfigError, DataChanged, ImageUnreadable
from mpl_engine.files.regular import TooManyBytes, open_regular
from mpl_engine.images.colour import is_deep, loaded, to_rgb
from mpl_engine.images.decode_budget import BUDGET, ROOM, decoding_cost, handed_on, opening_cost
from mpl_engine.images.decode_errors import DECODER_ERRORS, MAX_PIXELS, TooMuchWork, sentence, unreadable
from mpl_engine.images.half_written import is_half_written
from mpl_engine.images.jpeg_markers import MOST_SCANS, MOST_WORK, read_markers
from mpl_engine.images.kind import HEAD_BYTES, extension_fits, kind_of
from mpl_engine.images.problems import ProblemReason
from mpl_engine.images.square import square
from mpl_engine.images.tiff_header import MOST_HEADER, camera_raw, read_tiff
from mpl_engine.messages import speaker

say = speaker(__name__)

MAX_FILE_BYTES = 600_000_000
"""Largest file that is read as an image: more than `MAX_PIXELS` take, uncompressed in 8 bits."""

PIXELS_FORM = 2
"""To be raised when a file would decode to other pixels than before: what is kept of pictures is then computed again."""

_FORMATS = ("JPEG", "PNG", "GIF", "BMP", "DIB", "WEBP", "TIFF", "AVIF", "HEIF", "PPM", "JPEG2000")
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

pillow_heif.register_heif_opener()
Image.init()
logging.getLogger("PIL").addHandler(logging.NullHandler())  # else its complaints reach a person's terminal
T = TypeVar("T")
USABLE_FORMATS = tuple(name for name in _FORMATS if name in Image.OPEN)
_PILLOW_MODULES = r"(PIL|pillow_heif)\."
_CHUNK = 1 << 20
_AT_ONCE = 16_000_000
"""Files up to so many bytes are read once, hashed and decoded from memory; larger ones are hashed before and after."""


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


@overload
def decode(source: Path | BinaryIO | bytes, target: int | None = None) -> Decoded: ...


@overload
def decode(source: Path | BinaryIO | bytes, target: int | None, use: Callable[[Decoded], T]) -> T: ...


def decode(
    source: Path | BinaryIO | bytes, target: int | None = None, use: Callable[[Decoded], Any] | None = None
) -> Any:
    """Decode the first frame of an image by the rules of docs/contracts.md, section Images.

    Args:
        source: a path, a seekable binary file, or the bytes of a file.
        target: side in pixels that the image is wanted at. A JPEG is then decoded at 1/2, 1/4 or 1/8 scale as
            long as both sides keep at least twice that; None decodes every pixel.
        use: what is done with the image; its result is returned. The image's memory counts against the budget of all
            threads (`decode_budget`) until then, so that threads that need only something small of each never hold
            many large ones. Without it the image is returned, and its memory is the caller's.

    Raises:
        ImageUnreadable: whatever is wrong with the file; `reason` is a `ProblemReason`.
    """
    use = use or _itself
    if isinstance(source, bytes):
        return _decode_file(io.BytesIO(source), Path("image"), None, target, use)
    if not isinstance(source, Path):
        return _decode_file(source, Path("image"), None, target, use)
    with open_image(source) as file:
        return _decode_file(file, source, source.name, target, use)


def _itself(decoded: Decoded) -> Decoded:
    return decoded


@contextmanager
def open_image(path: Path) -> Iterator[BinaryIO]:
    """The file of an image, opened for reading.

    Raises:
        ImageUnreadable: if it cannot be opened, or is no file or too large a one to be a picture. Trouble with reading
            inside the block is told in the same way.
    """
    try:
        with open_regular(path, limit=MAX_FILE_BYTES) as file:
            yield file
    except TooManyBytes as error:
        raise ImageUnreadable(path, ProblemReason.TOO_LARGE, sentence(error.strerror)) from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        detail = getattr(error, "strerror", None) or str(error)
        raise ImageUnreadable(path, ProblemReason.UNREADABLE, sentence(detail)) from None


def _decode_file(
    file: BinaryIO, path: Path, name: str | None, target: int | None, use: Callable[[Decoded], T]
) -> T:
    size = file.seek(0, io.SEEK_END)
    file.seek(0)
    head = file.read(HEAD_BYTES)
    if not head:
        raise ImageUnreadable(path, ProblemReason.EMPTY, say("the file is empty"))
    kind = kind_of(head)
    raw = camera_raw(file, head, kind)
    if raw is not None:
        detail = say(
            "it is a camera raw file ({raw}); save it as JPEG or TIFF with the camera's program to use it",
            raw=raw,
        )
        raise ImageUnreadable(path, ProblemReason.CAMERA_RAW, detail)
    if kind is None:
        raise ImageUnreadable(
            path, ProblemReason.NOT_AN_IMAGE, say("it is not an image of a kind that can be read")
        )
    silence_pillow()
    with ExitStack() as memory:
        failure = None
        try:
            decoded = _within_budget(memory, file, kind, size, target)
        except DECODER_ERRORS as error:
            failure = unreadable(error, file, path, kind)
        if failure is not None:  # raised out here, so that it does not keep the half-decoded picture
            raise failure
        if is_half_written(file, kind, size):
            raise ImageUnreadable(
                path, ProblemReason.TRUNCATED, say("the {kind} data ends in zeros", kind=kind)
            )
        if name is not None and not extension_fits(name, kind):
            decoded = replace(decoded, notes=(ProblemReason.WRONG_EXTENSION, *decoded.notes))
        result = use(decoded)
        del decoded
        return result


def _within_budget(memory: ExitStack, file: BinaryIO, kind: str, size: int, target: int | None) -> Decoded:
    """Decode while holding the memory that it takes, which goes over to `memory`; how much shows in the opened file."""
    markers = read_markers(file, to_the_end=False) if kind == "JPEG" else None
    if markers is not None and markers.scans > MOST_SCANS:
        raise TooMuchWork(say("it has more than {most} scans", most=MOST_SCANS))
    if kind == "TIFF" and sum(d.bytes_ for d in itertools.islice(read_tiff(file), 1)) > MOST_HEADER:
        raise TooMuchWork(say("its header has more than {size} MB", size=MOST_HEADER // 10**6))
    needed = opening_cost(kind, size) + ROOM
    while True:
        with ExitStack() as taken:
            taken.enter_context(BUDGET.take(needed))
            file.seek(0)
            with Image.open(file, formats=USABLE_FORMATS) as image:
                declared = image.size
                if declared[0] * declared[1] > MAX_PIXELS:
                    raise Image.DecompressionBombError(f"{declared[0]} x {declared[1]}")
                if target is not None and image.format in {"JPEG", "MPO"}:
                    image.draft(None, (2 * target, 2 * target))
                if markers is not None and markers.work(declared) > MOST_WORK:
                    raise TooMuchWork(
                        say(
                            "it has {scans} scans of {width} x {height} pixels, more than any encoder writes",
                            scans=markers.scans,
                            width=declared[0],
                            height=declared[1],
                        )
                    )
                more = decoding_cost(image, declared, kind, size, markers)
                if more <= needed:
                    decoded = _decode_open(image, declared, kind, file)
                    memory.enter_context(taken.pop_all())
                    return decoded
            del image  # what it read goes before more memory is waited for
        needed = more


def _decode_open(image: ImageFile.ImageFile, declared: tuple[int, int], kind: str, file: BinaryIO) -> Decoded:
    notes = (ProblemReason.RESCALED,) if is_deep(image) else ()
    drafted = image.size != declared

    def again() -> ImageFile.ImageFile:
        file.seek(0)
        return Image.open(file, formats=USABLE_FORMATS)

    whole = loaded(image, again)
    turn = _TURNS.get(_orientation(image))  # after loading: a TIFF is turned by Pillow while it loads
    rgb = to_rgb(whole)
    if turn is not None:
        rgb = rgb.transpose(turn)
    if rgb is image:
        if handed_on(image, kind):
            image.fp = None  # a kept image must not keep its file
        else:
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


def silence_pillow() -> None:
    """Drop the warnings that Pillow gives about metadata of a file: a person can do nothing with them.

    It is an ignore rule for Pillow's own modules, put in front again when another rule hides it. Unlike
    `warnings.catch_warnings` it restores nothing, so threads cannot undo each other's filters.
    """
    if warnings.filters[:1] != [_RULE]:
        warnings.filterwarnings("ignore", category=Warning, module=_PILLOW_MODULES)


warnings.filterwarnings("ignore", category=Warning, module=_PILLOW_MODULES)
_RULE = warnings.filters[0]


def decode_verified(path: Path, sha256: str, target: int, use: Callable[[Decoded], T]) -> T:
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


def to_square(image: Image.Image, size: int, fit: Fit) -> Image.Image:
    """An image as a square of `size` pixels, bicubic; the same in training and use; see `square`.

    Raises:
        ConfigError: if `fit` is not one of the three.
    """
    if fit not in get_args(Fit):
        raise ConfigError("fit", fit, say("it must be one of crop, pad, stretch"))
    return square(image, size, fit)
