"""Memory that decoding may take, shared by all threads of the program.

A file of a megabyte can declare a picture of gigabytes. So each decoding first takes what it will need from one budget,
waits while others have it, and is refused when it would need more than all of it. What it will need comes from the
file's header, and is rather more than less.
"""

import ctypes
import os
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PIL import Image, ImageFile

from mpl_engine.cancel import check_this_thread
from mpl_engine.images.colour import is_deep, is_plain
from mpl_engine.images.jpeg_markers import Markers

CAPACITY = 900_000_000
"""Bytes for all decodings at once. With the decoded images that a training keeps (`store.CACHE_BYTES`) and what
libraries take besides, a program stays below 1.5 GB more than at its start."""

_LARGE = 64_000_000
_POLL = 0.1
BASE = 16_000_000
"""Bytes that any decoding may take besides what grows with the picture: buffers, strips, metadata."""
ROOM = 16_000_000
"""Bytes that are taken for the picture before its header is known; small ones need no second look then."""
_STORED = {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16L": 2, "I;16B": 2, "I;16N": 2}
_RGB = 4
"""Bytes of a pixel in Pillow's memory; a mode that is not in `_STORED` takes as many."""
_DECODER = {"AVIF": 6, "HEIF": 6, "WEBP": 12, "JPEG2000": 18, "PPM": 4, "BMP": 2}
"""Measured bytes a pixel that decoders of these kinds take for themselves while they work."""
_READ_WHOLE = {"WEBP": 2, "AVIF": 2, "HEIF": 2, "JPEG": 1, "PNG": 1, "GIF": 1, "JPEG2000": 1}
"""How many times the file's bytes may stand in memory: it is read at once, or all its metadata are kept."""
_PLAIN_KINDS = {"JPEG", "PNG", "BMP", "TIFF", "PPM", "JPEG2000"}
_COPIED = 64_000_000
_ORIENTATION = 0x0112
_STRIP_TAGS = (278, 322, 323, 277, 258)


class OverBudget(MemoryError):
    """One decoding alone would need more than the whole budget; both in bytes."""

    def __init__(self, needed: int, capacity: int) -> None:
        super().__init__(needed, capacity)
        self.needed = needed
        self.capacity = capacity


class DecodeBudget:
    """Bytes that are taken and given back; who waits longest is served first, so that large pictures get their turn.

    Args:
        capacity: bytes in all.
    """

    def __init__(self, capacity: int = CAPACITY) -> None:
        self.capacity = capacity
        self._used = 0
        self._waiting: deque[object] = deque()
        self._changed = threading.Condition()

    @property
    def used(self) -> int:
        """Bytes that are taken now."""
        with self._changed:
            return self._used

    @contextmanager
    def take(self, needed: int) -> Iterator[None]:
        """Hold bytes for the time of a block; it waits for them.

        Raises:
            OverBudget: if they are more than there are at all.
            Cancelled: if the token of this thread (`stopped_by`) says so while it waits.
        """
        if needed > self.capacity:
            raise OverBudget(needed, self.capacity)
        self._claim(needed)
        if needed >= _LARGE:
            _hand_back()
        try:
            yield
        finally:
            with self._changed:
                self._used -= needed
                self._changed.notify_all()

    def _claim(self, needed: int) -> None:
        me = object()
        with self._changed:
            self._waiting.append(me)
            try:
                while self._waiting[0] is not me or self._used + needed > self.capacity:
                    check_this_thread()
                    self._changed.wait(_POLL)
                self._used += needed
            finally:
                self._waiting.remove(me)
                self._changed.notify_all()


def _trimmer() -> Callable[[int], int] | None:
    """The call by which glibc gives memory that it keeps for reuse back to the system."""
    try:
        found = ctypes.CDLL(None).malloc_trim if os.name == "posix" else None
    except (OSError, AttributeError):
        return None
    return found


_TRIM = _trimmer()


def _hand_back() -> None:
    """Before a large picture: each thread's allocator keeps what earlier ones left, and only for that thread."""
    if _TRIM is not None:
        _TRIM(0)


BUDGET = DecodeBudget()
"""The one of this program."""


def opening_cost(kind: str, size: int) -> int:
    """Bytes to open a file of `size` bytes, before its picture is decoded."""
    return BASE + _READ_WHOLE.get(kind, 0) * size


def decoding_cost(
    image: ImageFile.ImageFile, declared: tuple[int, int], kind: str, size: int, markers: Markers | None
) -> int:
    """Bytes to open and decode an image and to bring it into upright RGB.

    Args:
        image: opened and not loaded; a JPEG may be drafted.
        declared: its whole width and height.
        kind: of `kind`.
        size: of the file, in bytes.
        markers: of a JPEG.
    """
    pixels, whole = image.width * image.height, declared[0] * declared[1]
    a_pixel = _STORED.get(image.mode, _RGB) + _DECODER.get(kind, 0)
    a_pixel += 0 if is_plain(image) and handed_on(image, kind) else _RGB
    a_pixel += _RGB if _may_turn(image, kind) else 0
    needed = opening_cost(kind, size) + a_pixel * pixels
    if markers is not None and markers.whole_kept:
        needed += int(2 * markers.samples * whole)
    if is_deep(image):
        needed += 2 * BASE  # strips of numbers of 64 bits
        if image.mode in {"RGB", "RGBA"}:
            needed += 2 * _RGB * pixels  # `loaded` may decode it once more, and put both together
    if kind == "TIFF":
        mapped = size if image.tile and image.tile[0][0] == "libtiff" else 0
        needed += mapped + _strip_cost(image, whole)
    return needed


def handed_on(image: Image.Image, kind: str) -> bool:
    """Whether a decoded image is handed on as it is instead of copied out of its decoder, which keeps metadata.

    Only a large one is, and of a kind whose decoder has no more to do with it.
    """
    return kind in _PLAIN_KINDS and _RGB * image.width * image.height > _COPIED


def _may_turn(image: Image.Image, kind: str) -> bool:
    """Whether the picture may have to be turned upright; a PNG would be decoded for a sure answer."""
    if kind == "PNG":
        return "exif" in image.info or "Raw profile type exif" in image.info
    tags = getattr(image, "tag_v2", None)
    if tags is not None:
        return bool(tags.get(_ORIENTATION, 1) != 1)
    return "exif" in image.info


def _strip_cost(image: Image.Image, pixels: int) -> int:
    """Bytes of the largest strip or tile of a TIFF, raw and decoded; the whole picture where nothing is said."""
    tags = getattr(image, "tag_v2", {})
    rows, across, down, samples, bits = (tags.get(tag) for tag in _STRIP_TAGS)
    depth = max(bits) if isinstance(bits, tuple) and bits else bits if isinstance(bits, int) else 8
    a_pixel = max(_RGB, (samples if isinstance(samples, int) else 1) * max(1, depth // 8))
    if isinstance(across, int) and isinstance(down, int):
        return 2 * a_pixel * across * down
    if isinstance(rows, int) and rows < image.height:
        return 2 * a_pixel * rows * image.width
    return a_pixel * pixels
