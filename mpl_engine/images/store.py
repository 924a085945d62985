"""From image files to pixel batches: each training image is decoded once, and threads stay ahead of the model.

Shape letters: B images, S image size. Pixels are (B, 3, S, S), normalised with the backbone's mean and std.
"""

import hashlib
import json
import struct
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from pathlib import Path
from threading import Lock
from typing import NamedTuple, TypeVar

import numpy as np
import PIL
import pillow_heif
import torch
from numpy.typing import NDArray
from PIL import Image, features
from torch import Tensor

from mpl_engine.cancel import CancelToken
from mpl_engine.config import Fit
from mpl_engine.errors import ImageUnreadable
from mpl_engine.files.caches.blob_folder import BlobFolder
from mpl_engine.files.threads import FileThreads
from mpl_engine.images.decode import PIXELS_FORM, decode, decode_verified, to_square
from mpl_engine.images.transforms import Preprocess, random_crop_box

Item = TypeVar("Item")
Square = TypeVar("Square")
Batch = TypeVar("Batch")
T = TypeVar("T")

CACHE_BYTES = 500_000_000
"""Decoded training images are kept in memory up to this many bytes; the rest go to disk, if there is a folder for them."""

_BYTES_OF_PIXEL = 4
"""What Pillow takes for a pixel in RGB."""

_LEAST_ON_DISK, _MOST_ON_DISK = 150_000, 12_000_000
"""Bytes of a decoded image on disk. Smaller ones are decoded as fast as they are read; larger ones would be read without
a look at the memory that threads may take together (`decode_budget`), and crowd out many."""

_SIZE = struct.Struct(">II")
_FORM = 1
"""To be raised when the same key would mean other pixels."""

_MADE_BY = (_FORM, PIXELS_FORM, PIL.__version__, features.version("jpg"), pillow_heif.__version__)

DECODE_THREADS = 4
AHEAD = 3
"""Batches that are prepared before they are asked for."""


class ImageStore:
    """Decodes images by one rule and turns them into normalised pixels.

    What it remembers, in memory or on disk, is what decoding gave, byte for byte: where an image comes from changes no
    result (docs/adr/0028).

    Args:
        preprocess: the backbone's image size, mean and std.
        fit: how an image becomes a square, in training and use alike.
        cache_bytes: budget for decoded images in memory, `CACHE_BYTES` unless said.
        hashes: SHA-256 by path, for files that must not have changed since they were scanned.
        before: an older store; what it decoded is taken over where the file's hash is the same in both.
        disk: keeps decoded images of files whose hash is known, when memory has no room for them.
    """

    def __init__(
        self,
        preprocess: Preprocess,
        fit: Fit,
        cache_bytes: int | None = None,
        hashes: Mapping[Path, str] | None = None,
        before: "ImageStore | None" = None,
        disk: BlobFolder | None = None,
    ) -> None:
        self.size = preprocess.image_size
        self.fit: Fit = fit
        self._mean = torch.tensor(preprocess.mean).view(1, 3, 1, 1) * 255
        self._std = torch.tensor(preprocess.std).view(1, 3, 1, 1) * 255
        self._images: dict[Path, Image.Image] = {}
        self._squares: dict[Path, NDArray[np.uint8]] = {}
        self._room = CACHE_BYTES if cache_bytes is None else cache_bytes
        self._hashes = hashes or {}
        self._disk = disk
        self._lock = Lock()
        if before is not None and (before.size, before.fit) == (self.size, self.fit):
            self._take_over(before)

    def _take_over(self, before: "ImageStore") -> None:
        """Decoded images do not depend on mean and std, which are applied to batches."""
        with before._lock:  # noqa: SLF001 - of the same class
            for path, scanned in self._hashes.items():
                if before._hashes.get(path) != scanned:  # noqa: SLF001
                    continue
                image, square = before._images.get(path), before._squares.get(path)  # noqa: SLF001
                if image is not None and self._take(_BYTES_OF_PIXEL * image.width * image.height):
                    self._images[path] = image
                if square is not None and self._take(square.nbytes):
                    self._squares[path] = square

    def pixels(self, squares: Sequence[NDArray[np.uint8]]) -> Tensor:
        """(S, S, 3) arrays to normalised (B, 3, S, S) float32."""
        batch = torch.from_numpy(np.stack(squares)).permute(0, 3, 1, 2).float()
        batch = (batch - self._mean) / self._std
        return (
            batch.pin_memory() if torch.cuda.is_available() else batch
        )  # pinned: copied while others compute

    def square(self, path: Path, *, keep: bool = False) -> NDArray[np.uint8]:
        """One image as the model sees it in use: (S, S, 3) uint8.

        Args:
            path: the image file.
            keep: remember it within the byte budget, for files that are asked for again (validation).

        Raises:
            ImageUnreadable: if the file cannot be decoded.
            DataChanged: if it is not what was scanned.
        """
        with self._lock:
            known = self._squares.get(path)
        if known is not None:
            return known
        if keep and (image := self._from_disk(path, "square")) is not None:
            return np.asarray(image)
        array = self._from_file(path, self.square_of)
        if keep:
            if self._take(array.nbytes):
                self._squares[path] = array
            else:
                self._to_disk(path, "square", Image.fromarray(array))
        return array

    def hash_of(self, path: Path) -> str:
        """The SHA-256 that the file's bytes must have, or "" if any will do."""
        return self._hashes.get(path, "")

    def square_of(self, image: Image.Image) -> NDArray[np.uint8]:
        """A PIL image as the model sees it in use; the same rules as for a file."""
        return np.asarray(to_square(image, self.size, self.fit))

    def augmented(
        self, path: Path, scale_min: float, random: np.random.Generator, *, flip: bool
    ) -> NDArray[np.uint8]:
        """A random resized crop with an optional flip: (S, S, 3) uint8, equal in law to torchvision's.

        Raises:
            ImageUnreadable: if the file cannot be decoded.
            DataChanged: if it is not what was scanned.
        """

        def crop(image: Image.Image) -> NDArray[np.uint8]:
            left, top, width, height = random_crop_box(image.width, image.height, scale_min, random)
            box = (left, top, left + width, top + height)
            return np.asarray(image.resize((self.size, self.size), Image.Resampling.BICUBIC, box=box))

        with self._lock:
            known = self._images.get(path)
        if known is None:
            known = self._from_disk(path, "image")
            if known is not None and self._take(_BYTES_OF_PIXEL * known.width * known.height):
                self._images[path] = known
        array = (
            crop(known) if known is not None else self._from_file(path, lambda i: crop(self._kept(path, i)))
        )
        return array[:, ::-1] if flip and random.random() < 0.5 else array

    def _kept(self, path: Path, image: Image.Image) -> Image.Image:
        """A decoded image, kept where there is room, in memory or on disk; squared first for `pad` and `stretch`."""
        if self.fit != "crop":
            side = min(max(image.size), 2 * self.size)
            image = to_square(image, max(side, self.size), self.fit)
        if self._take(_BYTES_OF_PIXEL * image.width * image.height):
            self._images[path] = image
        else:
            self._to_disk(path, "image", image)
        return image

    def _to_disk(self, path: Path, kind: str, image: Image.Image) -> None:
        content = self.hash_of(path)
        if self._disk is None or not content or image.mode != "RGB":
            return
        if _LEAST_ON_DISK <= 3 * image.width * image.height <= _MOST_ON_DISK:
            self._disk.put(self._key(content, kind), _SIZE.pack(*image.size) + image.tobytes())

    def _from_disk(self, path: Path, kind: str) -> Image.Image | None:
        content = self.hash_of(path)
        found = self._disk.get(self._key(content, kind)) if self._disk is not None and content else None
        if found is None or len(found) < _SIZE.size:
            return None
        size = _SIZE.unpack_from(found)
        if len(found) != _SIZE.size + 3 * size[0] * size[1]:
            return None
        return Image.frombytes("RGB", size, found[_SIZE.size :])

    def _key(self, content: str, kind: str) -> str:
        """By everything that decides the pixels: the file's bytes, the wish, and the libraries that decode."""
        facts = [*_MADE_BY, content, kind, self.size, self.fit]
        return hashlib.sha256(json.dumps(facts).encode()).hexdigest()

    def _from_file(self, path: Path, use: Callable[[Image.Image], T]) -> T:
        """What `use` makes of a file's image; until then its memory counts with that of all decodings."""
        scanned = self._hashes.get(path)
        if scanned:
            return decode_verified(path, scanned, self.size, lambda decoded: use(decoded.image))
        return decode(path, self.size, lambda decoded: use(decoded.image))

    def _take(self, cost: int) -> bool:
        """Claim room in the budget; False when it is used up."""
        with self._lock:
            fits = cost <= self._room
            self._room -= cost if fits else 0
            return fits


def augmented_batches(
    store: ImageStore,
    paths: Sequence[Path],
    batches: Sequence[Sequence[int]],
    seed: tuple[int, int],
    scale_min: float,
    *,
    flip: bool,
    token: CancelToken,
) -> Iterator[Tensor]:
    """Augmented training batches in order, prepared ahead on threads.

    Each image draws from its own generator, seeded by (seed, epoch, image), so that a batch is the same whatever
    was computed before it: a resumed run needs no random state.

    Args:
        store: decodes and normalises.
        paths: all training images.
        batches: indices into `paths`, one sequence per step.
        seed: (training seed, epoch).
        scale_min: smallest share of an image's area that a crop keeps.
        flip: whether half of the crops are mirrored.
        token: checked before every image.
    """

    def one(index: int) -> NDArray[np.uint8]:
        random = np.random.default_rng((*seed, index))
        return store.augmented(paths[index], scale_min, random, flip=flip)

    yield from ahead(one, store.pixels, batches, token)


def square_batches(
    store: ImageStore, paths: Sequence[Path], batch_size: int, token: CancelToken, *, keep: bool = False
) -> Iterator[Tensor]:
    """Preprocessed batches of files in order, for evaluation.

    Without `keep`, memory does not grow with the number of files; see `ImageStore.square`.

    Raises:
        ImageUnreadable: at the first file that cannot be decoded.
    """
    groups = [paths[start : start + batch_size] for start in range(0, len(paths), batch_size)]
    yield from ahead(lambda path: store.square(path, keep=keep), store.pixels, groups, token)


class ReadableBatch(NamedTuple):
    """Pixels of the files of a batch that can be read, None if there is none; an error, or None, for each file."""

    pixels: Tensor | None
    errors: tuple[ImageUnreadable | None, ...]


def readable_batches(
    store: ImageStore, paths: Sequence[Path], batch_size: int, token: CancelToken, *, keep: bool = False
) -> Iterator[ReadableBatch]:
    """As `square_batches`; a file that cannot be read is told and costs only itself."""
    groups = [paths[start : start + batch_size] for start in range(0, len(paths), batch_size)]
    yield from readable_groups(store, lambda path: store.square(path, keep=keep), groups, token)


def readable_groups(
    store: ImageStore,
    square: Callable[[Item], NDArray[np.uint8]],
    groups: Iterable[Sequence[Item]],
    token: CancelToken,
    threads: int | None = None,
) -> Iterator[ReadableBatch]:
    """A batch for each group of items; groups are taken as they are needed, so that there may be any number of them.

    Args:
        store: normalises.
        square: an item as (S, S, 3) uint8, called on threads; it raises `ImageUnreadable` for one that cannot be read.
        groups: items that are computed together.
        token: what stops it.
        threads: how many read and decode; None takes as many as everywhere.
    """

    def one(item: Item) -> NDArray[np.uint8] | ImageUnreadable:
        try:
            return square(item)
        except ImageUnreadable as error:
            return error

    def join(squares: list[NDArray[np.uint8] | ImageUnreadable]) -> ReadableBatch:
        good = [square for square in squares if not isinstance(square, ImageUnreadable)]
        errors = tuple(square if isinstance(square, ImageUnreadable) else None for square in squares)
        return ReadableBatch(store.pixels(good) if good else None, errors)

    yield from ahead(one, join, groups, token, threads)


def ahead(
    one: Callable[[Item], Square],
    join: Callable[[list[Square]], Batch],
    groups: Iterable[Sequence[Item]],
    token: CancelToken,
    threads: int | None = None,
) -> Iterator[Batch]:
    """Batches in order, decoded and joined on threads at most `AHEAD` batches before they are used."""
    # At the end decoders are told first: joiners wait for what they decode.
    with (
        FileThreads(1, "batch", token) as joiner,
        FileThreads(threads or DECODE_THREADS, "decode", token) as decoders,
    ):

        def submit(group: Sequence[Item]) -> Future[Batch]:
            squares = [decoders.submit(one, item) for item in group]
            return joiner.submit(lambda: join([square.result() for square in squares]))

        waiting: deque[Future[Batch]] = deque()
        todo = iter(groups)
        while True:
            while len(waiting) < AHEAD and (group := next(todo, None)) is not None:
                waiting.append(submit(group))
            if not waiting:
                return
            yield joiner.result(waiting.popleft())
