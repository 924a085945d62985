"""Which image files can be read, told before work on all of them begins."""

from collections.abc import Iterable
from pathlib import Path

from mpl_engine.cancel import CancelToken
from mpl_engine.errors import ImageUnreadable
from mpl_engine.images.decode import decode

_SIDE = 224
"""Pixels; a JPEG is decoded at a smaller scale."""


def readable_images(
    paths: Iterable[Path], token: CancelToken
) -> tuple[list[Path], tuple[ImageUnreadable, ...]]:
    """The files that can be decoded, in order, and what is wrong with each of the others.

    Raises:
        Cancelled: if the token says so.
    """
    good, bad = [], []
    for path in paths:
        token.check()
        try:
            decode(path, _SIDE)
        except ImageUnreadable as error:
            bad.append(error)
        else:
            good.append(path)
    return good, tuple(bad)
