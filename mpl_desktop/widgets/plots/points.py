"""The numbers of a curve: as many as can be drawn, averaged, and found again."""

from bisect import bisect_left

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt

MOST_POINTS = 2000
"""Points of a curve that are drawn; a screen shows no more."""


def thinned(
    x: NDArray[np.float64], y: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """At most `MOST_POINTS` points: of each stretch its lowest and its highest, so that no peak is lost."""
    if len(x) <= MOST_POINTS:
        return x, y
    stretch = -(-len(x) // (MOST_POINTS // 2))
    keep: set[int] = {0, len(x) - 1}
    for start in range(0, len(x), stretch):
        part = y[start : start + stretch]
        keep |= {start + int(part.argmin()), start + int(part.argmax())}
    chosen = np.array(sorted(keep))
    return x[chosen], y[chosen]


def smoothed(y: NDArray[np.float64], strength: float) -> NDArray[np.float64]:
    """Exponential moving average, corrected for its start; strength in [0, 1)."""
    out = np.empty_like(y)
    total = weight = 0.0
    for i, value in enumerate(y.tolist()):
        total = total * strength + value
        weight = weight * strength + 1.0
        out[i] = total / weight
    return out


def nearest(values: list[float], x: float) -> int:
    """The place of the rising value that is nearest to `x`."""
    at = bisect_left(values, x)
    if at == 0:
        return 0
    if at == len(values) or x - values[at - 1] < values[at] - x:
        return at - 1
    return at


def stepped(at: int, points: int, key: Qt.Key) -> int | None:
    """The place that a key leads to from another, of so many; None for a key that leads nowhere."""
    places = {
        Qt.Key.Key_Left: at - 1,
        Qt.Key.Key_Right: at + 1,
        Qt.Key.Key_Home: 0,
        Qt.Key.Key_End: points - 1,
    }
    found = places.get(key)
    return None if found is None else min(points - 1, max(0, found))
