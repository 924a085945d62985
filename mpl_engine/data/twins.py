"""One shot that stands in a class twice under one name, as phones and their programs write it: HEIC and JPEG."""

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from mpl_engine.data.file_checks import Vetted
from mpl_engine.errors import ImageUnreadable
from mpl_engine.images.decode import decode

_SIDE = 16
_TARGET = 64
_SAME = 0.97
"""Correlation of small grey pictures from which two of one name are one shot; other encodings reach 0.99."""

_MOST_COMPARED = 20


def twin_warnings(root: Path, by_class: Sequence[Sequence[Vetted]]) -> list[str]:
    """A ready sentence on twins: images of one class and folder whose names differ in the ending alone.

    Names such as `1.jpg` and `1.png` can be chance, so the first twenty pairs are compared; most must show one picture.
    """
    pairs = [pair for looks in by_class for pair in _pairs(looks)]
    compared = pairs[:_MOST_COMPARED]
    same = [pair for pair in compared if _one_shot(root, *pair)]
    if not same or 2 * len(same) < len(compared):
        return []
    a, b = same[0]
    number = len(same) + len(pairs) - len(compared)
    times = "1 shot stands" if number == 1 else f"{number:,} shots stand"
    warning = (
        f"{times} twice under one name, such as {a.file.path} and {PurePosixPath(b.file.path).name}. One copy may be "
        "trained on and the other judged, which makes the accuracy look better than it is: leave one of each out."
    )
    return [warning]


def _pairs(looks: Sequence[Vetted]) -> list[tuple[Vetted, Vetted]]:
    named: dict[str, list[Vetted]] = defaultdict(list)
    for look in looks:
        named[PurePosixPath(look.file.key).with_suffix("").as_posix().casefold()].append(look)
    return [
        (same[0], other)
        for same in named.values()
        for other in same[1:]
        if _ending(other) != _ending(same[0]) and _same_shape(same[0], other)
    ]


def _ending(look: Vetted) -> str:
    return PurePosixPath(look.file.key).suffix.casefold()


def _same_shape(a: Vetted, b: Vetted) -> bool:
    return abs(a.width * b.height - b.width * a.height) <= 0.02 * a.width * b.height


def _one_shot(root: Path, a: Vetted, b: Vetted) -> bool:
    try:
        first, second = (decode(root / look.file.path, _TARGET, lambda d: _small(d.image)) for look in (a, b))
    except ImageUnreadable:
        return False
    lengths = float(np.linalg.norm(first) * np.linalg.norm(second))
    return lengths > 0 and float((first * second).sum()) >= _SAME * lengths


def _small(image: Image.Image) -> NDArray[np.float64]:
    grey = np.asarray(image.convert("L").resize((_SIDE, _SIDE), Image.Resampling.BOX), np.float64)
    around: NDArray[np.float64] = grey - grey.mean()
    return around
