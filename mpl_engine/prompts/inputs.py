"""What the image tower is given: pixels, or the patches of a convolutional stem, which are computed once an image.

A stem costs far more than the transformer behind it and depends on no prompt. Judged images keep its patches in
float32, so that an answer from the cache is the answer from the pixels; half precision moved probabilities by 4e-5,
more than the 1e-5 that answers may differ by. Views to train on keep them in float16.

Shape letters: B images, S image size, N image tokens, P patches (N - 1), D width.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice, tee
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from mpl_engine.backbones.model import Backbone
from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.device import full_precision, side_by_side
from mpl_engine.errors import ImageUnreadable
from mpl_engine.events import Job, Notice, Progress
from mpl_engine.formatting import human_size
from mpl_engine.images.store import (
    ImageStore,
    ReadableBatch,
    ahead,
    augmented_batches,
    readable_batches,
    square_batches,
)
from mpl_engine.messages import speaker

say = speaker(__name__)

_AT_ONCE = 8
"""Views that are prepared between two looks at the token and one report."""


class _Square(NamedTuple):
    """An image as it is judged."""

    path: Path

    @property
    def dtype(self) -> torch.dtype:
        return torch.float32

    def facts(self, store: ImageStore) -> tuple[object, ...]:
        return ("square", store.hash_of(self.path), store.fit)

    def array(self, store: ImageStore) -> NDArray[np.uint8]:
        return store.square(self.path)


class _View(NamedTuple):
    """One of the augmented versions of an image that a training with `views` sees."""

    path: Path
    place: int
    number: int
    seed: int
    scale_min: float
    flip: bool

    @property
    def dtype(self) -> torch.dtype:
        return torch.float16

    def facts(self, store: ImageStore) -> tuple[object, ...]:
        return ("view", store.hash_of(self.path), store.fit, *self[2:])

    def array(self, store: ImageStore) -> NDArray[np.uint8]:
        """The same crop whichever other images there are: drawn by the image's content where it is known."""
        content = store.hash_of(self.path)
        which = int(content[:16], 16) if content else self.place
        random = np.random.default_rng((self.seed, self.number, which))
        return store.augmented(self.path, self.scale_min, random, flip=self.flip)


_Item = _Square | _View
_AnyItem = TypeVar("_AnyItem", _Square, _View)


def square_inputs(
    backbone: Backbone,
    store: ImageStore,
    paths: Sequence[Path],
    batch_size: int,
    token: CancelToken,
    *,
    keep: bool = False,
) -> Iterator[Tensor]:
    """Batches of files in order for evaluation: pixels (B, 3, S, S), or patches (B, P, D) of a stem.

    Args:
        backbone: decides which, and keeps the patches of files whose content is known.
        store: decodes.
        paths: the files.
        batch_size: B.
        token: checked before each image.
        keep: remember pixels for the next time, within the store's budget.

    Raises:
        ImageUnreadable: at the first file that cannot be decoded.
        Cancelled: if the token says so.
    """
    if not backbone.has_stem:
        yield from square_batches(store, paths, batch_size, token, keep=keep)
        return
    for batch in _patches(backbone, store, _squares(paths, batch_size), token):
        yield torch.stack([_readable(one) for one in batch])


def readable_inputs(
    backbone: Backbone,
    store: ImageStore,
    paths: Sequence[Path],
    batch_size: int,
    token: CancelToken,
    *,
    keep: bool = False,
    remember: bool = True,
) -> Iterator[ReadableBatch]:
    """As `square_inputs`; a file that cannot be read is told and costs only itself.

    Without `remember`, patches that are not kept already are not kept: for a pass over more images than there is room.
    """
    if not backbone.has_stem:
        yield from readable_batches(store, paths, batch_size, token, keep=keep)
        return
    for batch in _patches(backbone, store, _squares(paths, batch_size), token, remember=remember):
        good = [one for one in batch if isinstance(one, Tensor)]
        errors = tuple(one if isinstance(one, ImageUnreadable) else None for one in batch)
        yield ReadableBatch(torch.stack(good) if good else None, errors)


def training_inputs(
    backbone: Backbone,
    store: ImageStore,
    paths: Sequence[Path],
    batches: Sequence[Sequence[int]],
    config: Config,
    epoch: int,
    token: CancelToken,
) -> Iterator[Tensor]:
    """Augmented batches of an epoch (from 0), in order: pixels, or patches where there are `views` and a stem.

    With `views`, an image takes another of its versions each epoch, in turn; with 0 a fresh one.

    Args:
        backbone: as `square_inputs`.
        store: decodes.
        paths: all training images.
        batches: indices into `paths`, one sequence per step.
        config: `views`, `seed`, `crop_scale_min`, `hflip` are read.
        epoch: which.
        token: checked before each image.
    """
    if not config.views:
        yield from augmented_batches(
            store,
            paths,
            batches,
            (config.seed, epoch),
            config.crop_scale_min,
            flip=config.hflip,
            token=token,
        )
        return

    def view(index: int) -> _View:
        return _view(paths, index, (epoch + index) % config.views, config)

    groups = ([view(index) for index in batch] for batch in batches)
    if backbone.has_stem:
        for found in _patches(backbone, store, groups, token):
            yield torch.stack([_readable(one) for one in found])
    else:
        yield from ahead(lambda one: one.array(store), store.pixels, groups, token)


def prepare_views(
    backbone: Backbone, store: ImageStore, paths: Sequence[Path], config: Config, token: CancelToken
) -> Job[None]:
    """Compute what `training_inputs` will ask for, with `Progress("views")`; nothing to do without stem or views.

    Raises:
        ImageUnreadable: at the first file that cannot be decoded.
        Cancelled: if the token says so.
    """
    if not config.views or not backbone.has_stem:
        return
    cache, every = backbone.stem_cache, len(paths) * config.views
    cache.hold()  # what other passes kept makes room
    most = min(every, cache.most(torch.float16))
    if most < every:
        yield Notice(
            say(
                "Of {views:,} augmented versions of the pictures, what needs no training is kept of {kept:,} "
                "({size}); of the others it is computed again when their turn comes",
                views=every,
                kept=most,
                size=human_size(cache.most_bytes),
            )
        )
    items = islice(_all_views(paths, config), most)
    missing = [i for i in items if not (store.hash_of(i.path) and cache.has(cache.key(*i.facts(store))))]
    done = most - len(missing)
    yield Progress("views", done, most)
    for found in _patches(backbone, store, _groups(missing, _AT_ONCE), token):
        for one in found:
            _readable(one)
        done += len(found)
        yield Progress("views", done, most)


def view_inputs(
    backbone: Backbone,
    store: ImageStore,
    paths: Sequence[Path],
    config: Config,
    batch_size: int,
    token: CancelToken,
) -> Iterator[Tensor]:
    """All views of training images, an image's after each other: what `training_inputs` gives of them in its epochs.

    Args:
        backbone: as `square_inputs`.
        store: decodes.
        paths: the training images.
        config: as `training_inputs`; `views` > 0.
        batch_size: B.
        token: checked before each view.

    Raises:
        ImageUnreadable: at the first file that cannot be decoded.
        Cancelled: if the token says so.
    """
    groups = _groups(_all_views(paths, config), batch_size)
    if not backbone.has_stem:
        yield from ahead(lambda one: one.array(store), store.pixels, groups, token)
        return
    for found in _patches(backbone, store, groups, token):
        yield torch.stack([_readable(one) for one in found])


def patches_of(backbone: Backbone, store: ImageStore, paths: Sequence[Path], pixels: Tensor) -> Tensor:
    """What `square_inputs` gives for files whose pixels (B, 3, S, S) are there already, kept for the next time."""
    if not backbone.has_stem:
        return pixels

    def one(path: Path, square: Tensor) -> Tensor:
        return _computed(backbone, store, _Square(path), square)

    with _each(backbone) as each:
        return torch.stack(list(each(one, paths, pixels[:, None])))


def _squares(paths: Sequence[Path], batch_size: int) -> Iterator[list[_Square]]:
    return _groups(map(_Square, paths), batch_size)


def _all_views(paths: Sequence[Path], config: Config) -> Iterator[_View]:
    return (
        _view(paths, index, number, config) for index in range(len(paths)) for number in range(config.views)
    )


def _groups(items: Iterable[_AnyItem], size: int) -> Iterator[list[_AnyItem]]:
    source = iter(items)
    return iter(lambda: list(islice(source, size)), [])


def _view(paths: Sequence[Path], index: int, number: int, config: Config) -> _View:
    return _View(paths[index], index, number, config.seed, config.crop_scale_min, config.hflip)


def _cached(backbone: Backbone, store: ImageStore, item: _Item) -> Tensor | None:
    if not store.hash_of(item.path):
        return None
    cache = backbone.stem_cache
    return cache.get(cache.key(*item.facts(store)), item.dtype)


@torch.no_grad()
def _computed(
    backbone: Backbone, store: ImageStore, item: _Item, pixels: Tensor, *, remember: bool = True
) -> Tensor:
    """Patches (P, D) of one image, alone, so that their bits do not depend on what else is computed."""
    with full_precision():
        patches = backbone.patches(pixels.to(backbone.device))[0]
    if not (remember and store.hash_of(item.path)):
        return patches.to(item.dtype).float()
    cache = backbone.stem_cache
    return cache.put(cache.key(*item.facts(store)), patches, item.dtype)


def _patches(
    backbone: Backbone,
    store: ImageStore,
    groups: Iterable[Sequence[_Item]],
    token: CancelToken,
    *,
    remember: bool = True,
) -> Iterator[list[Tensor | ImageUnreadable]]:
    """Patches (P, D) of each item on the CPU, or why there are none; files are read ahead on threads."""

    def one(item: _Item) -> Tensor | NDArray[np.uint8] | ImageUnreadable:
        found = _cached(backbone, store, item)
        if found is not None:
            return found
        try:
            return item.array(store)
        except ImageUnreadable as error:
            return error

    def join(found: list[Tensor | NDArray[np.uint8] | ImageUnreadable]) -> list[Tensor | ImageUnreadable]:
        return [store.pixels([f]) if isinstance(f, np.ndarray) else f for f in found]

    def known(item: _Item, value: Tensor | ImageUnreadable) -> Tensor | ImageUnreadable:
        token.check()
        if isinstance(value, Tensor) and value.ndim == 4:  # pixels
            return _computed(backbone, store, item, value, remember=remember)
        return value

    wanted, asked = tee(groups)
    with _each(backbone) as each:
        for group, found in zip(asked, ahead(one, join, wanted, token), strict=True):
            yield list(each(known, group, found))


@contextmanager
def _each(backbone: Backbone) -> Iterator[Callable[..., Iterator[Any]]]:
    """A `map` for work on single images: side by side on a CPU, in turn on a GPU, which has one queue."""
    if backbone.device.type != "cpu":
        yield map
        return
    with side_by_side() as pool:
        yield pool.map


def _readable(one: Tensor | ImageUnreadable) -> Tensor:
    if isinstance(one, ImageUnreadable):
        raise one
    return one
