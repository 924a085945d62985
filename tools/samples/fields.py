"""Scalar fields over the picture: fractal noise, cells around scattered points, soft steps and blur.

Shapes: H, W picture rows and columns. All fields are float64 arrays of shape H×W unless said otherwise.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
Random = np.random.Generator

TILE = 256
"""Samples along each side of a noise tile."""

TABLE = 64
"""Cells after which the scattered points repeat; larger than any picture shows."""

ROW = np.sqrt(3) / 2
"""Distance of the rows of a hexagonal lattice whose points in a row are 1 apart."""


@dataclass(frozen=True)
class Cells:
    """The Voronoi cells of scattered points about 1 apart, as seen at each pixel.

    Attributes:
        distance: to the nearest point.
        edge: distance to the border of the cell, 0 on the border.
        dx: nearest point minus pixel, to the right.
        dy: nearest point minus pixel, downwards.
        chance: a uniform number in [0, 1) that all pixels of a cell share.
    """

    distance: Array
    edge: Array
    dx: Array
    dy: Array
    chance: Array


def soft_step(low: float, high: float, x: Array) -> Array:
    """0 below `low`, 1 above `high`, and a smooth cubic between them; `low` < `high`."""
    t = np.clip((x - low) / (high - low), 0.0, 1.0)
    return t * t * (3.0 - 2.0 * t)


def noise_tile(rng: Random, roughness: float) -> Array:
    """A TILE×TILE tile of periodic fractal noise, mean 0 and standard deviation 1.

    The amplitude falls with frequency f as f^-roughness: 1 is rocky, 2 is cloudy, 3 is smooth.
    """
    frequency = np.hypot(np.fft.fftfreq(TILE)[:, None], np.fft.rfftfreq(TILE)[None, :])
    frequency[0, 0] = np.inf
    spectrum = np.fft.rfft2(rng.standard_normal((TILE, TILE))) * frequency**-roughness
    tile = np.fft.irfft2(spectrum, (TILE, TILE))
    return np.asarray(tile / tile.std(), dtype=np.float64)


def look_up(tile: Array, x: Array, y: Array) -> Array:
    """The tile at real positions, by bilinear interpolation; it repeats every 1 in x and in y."""
    column, row = (x % 1.0) * TILE, (y % 1.0) * TILE
    left, top = np.floor(column).astype(np.intp), np.floor(row).astype(np.intp)
    fx, fy = column - left, row - top
    left, top = left % TILE, top % TILE
    right, bottom = (left + 1) % TILE, (top + 1) % TILE
    upper = tile[top, left] * (1 - fx) + tile[top, right] * fx
    lower = tile[bottom, left] * (1 - fx) + tile[bottom, right] * fx
    return np.asarray(upper * (1 - fy) + lower * fy)


def noise(rng: Random, x: Array, y: Array, roughness: float, period: float) -> Array:
    """Fresh fractal noise at the positions (x, y); its largest lumps are about half a `period` wide."""
    shift = rng.random(2)
    return look_up(noise_tile(rng, roughness), x / period + shift[0], y / period + shift[1])


def blur(field: Array, sigma: float) -> Array:
    """Gaussian blur with standard deviation `sigma` in pixels along the first two axes; edges are mirrored."""
    if sigma < 0.05:
        return field
    reach = int(np.ceil(3 * sigma))
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    weights /= weights.sum()
    for axis in (0, 1):
        pad = [(reach, reach) if a == axis else (0, 0) for a in range(field.ndim)]
        padded = np.pad(field, pad, mode="symmetric")
        length = field.shape[axis]
        field = np.sum(
            [w * padded.take(range(i, i + length), axis) for i, w in enumerate(weights)],
            axis=0,
            dtype=np.float64,
        )
    return field


def cells(rng: Random, x: Array, y: Array, jitter: float, *, hexagonal: bool) -> Cells:
    """Scatters one point around each place of a lattice and finds the cells of these points.

    Args:
        rng: draws the points.
        x: position in units of the distance of two points.
        y: likewise, downwards.
        jitter: 0 leaves the points on the lattice, 1 moves them by up to half a cell.
        hexagonal: a hexagonal lattice, otherwise a square one.
    """
    table = rng.random((3, TABLE, TABLE))
    row_height = ROW if hexagonal else 1.0
    base_row = np.floor(y / row_height).astype(np.intp)
    offsets = []
    for step in (-1, 0, 1, 2) if hexagonal else (-1, 0, 1):
        row = base_row + step
        stagger = 0.5 * (row % 2) if hexagonal else np.zeros_like(x)
        base_column = np.floor(x - stagger).astype(np.intp)
        for sideways in (-1, 0, 1):
            column = base_column + sideways
            draw = table[:, row % TABLE, column % TABLE]
            point_x = column + stagger + 0.5 + jitter * (draw[0] - 0.5)
            point_y = (row + 0.5 + jitter * (draw[1] - 0.5)) * row_height
            offsets.append(np.stack([point_x - x, point_y - y, draw[2]]))
    return _nearest(np.stack(offsets))


def _nearest(candidates: Array) -> Cells:
    """Cells from the candidates (K×3×H×W: dx, dy, chance) of each pixel."""
    dx, dy, chance = candidates[:, 0], candidates[:, 1], candidates[:, 2]
    distance = np.hypot(dx, dy)
    first = distance.argmin(axis=0)[None]
    near_x, near_y = np.take_along_axis(dx, first, 0)[0], np.take_along_axis(dy, first, 0)[0]
    # The border lies half-way to another point: project the mid-point on the line between the two.
    apart = np.hypot(dx - near_x, dy - near_y)
    middle = ((dx + near_x) * (dx - near_x) + (dy + near_y) * (dy - near_y)) / 2
    to_border = np.where(apart > 1e-9, middle / np.maximum(apart, 1e-9), np.inf)
    return Cells(
        distance=np.take_along_axis(distance, first, 0)[0],
        edge=to_border.min(axis=0),
        dx=near_x,
        dy=near_y,
        chance=np.take_along_axis(chance, first, 0)[0],
    )
