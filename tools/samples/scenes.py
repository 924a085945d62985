"""Where the texture is seen: close up, on a receding floor, a ball, a column, folded cloth or a panel.

Every class uses every scene with the same chances. Screen positions run from -1 to 1 in both directions,
downwards for y; shapes as in `fields`.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .fields import Array, Random, blur, noise, soft_step


@dataclass(frozen=True)
class View:
    """What the camera sees at each pixel, H×W each.

    Attributes:
        x: position on the textured surface; the frame is about 2 wide there.
        y: likewise, downwards.
        light: factor of brightness from the shape of the surface, around 1.
        cover: 1 where the textured surface is, 0 where the plain background is.
        ground_light: factor of brightness of the background, with the shadow that the object throws.
    """

    x: Array
    y: Array
    light: Array
    cover: Array
    ground_light: Array


Scene = Callable[[Random, Array, Array], View]


def close_up(rng: Random, x: Array, y: Array) -> View:
    """The surface fills the frame, seen slightly from the side."""
    lean_x, lean_y = rng.uniform(-0.25, 0.25, 2)
    depth = 1 + lean_x * x + lean_y * y
    ones = np.ones_like(x)
    return View(x / depth, y / depth, ones, ones, ones)


def floor(rng: Random, x: Array, y: Array) -> View:
    """A floor or table top that recedes to a wall; sometimes the wall is out of sight."""
    horizon = rng.uniform(-1.9, -0.55)
    below = np.maximum(y - horizon, 0.05)
    cover = soft_step(-0.01, 0.01, y - horizon - 0.25)
    reach = rng.uniform(1.0, 1.4)
    light = 1.08 - 0.18 * np.exp(-3 * (below - 0.25))
    wall = 0.9 + 0.15 * y + 0.1 * rng.uniform(-1, 1) * x
    return View(reach * x / below, -1.1 * reach / below, light, cover, wall)


def ball(rng: Random, x: Array, y: Array) -> View:
    """A ball that lies on plain ground."""
    radius = rng.uniform(0.72, 0.98)
    cx, cy = rng.uniform(-0.15, 0.15, 2)
    dx, dy = (x - cx) / radius, (y - cy) / radius
    r = np.hypot(dx, dy)
    z = np.sqrt(np.clip(1 - r**2, 0.0025, None))
    side = rng.choice([-1.0, 1.0]) * rng.uniform(0.3, 0.6)
    light = 0.45 + 0.85 * np.clip(side * dx - 0.5 * dy + 0.7 * z, 0, None)
    cover = soft_step(-0.015, 0.015, 1 - r)
    shadow = np.exp(-(((dx + 0.35 * side) / 1.0) ** 2 + ((dy - 0.75) / 0.42) ** 2))
    ground = (1.0 + 0.12 * y) * (1 - 0.65 * shadow)
    return View(np.arctan2(dx, z), np.arcsin(np.clip(dy, -1, 1)), light, cover, ground)


def column(rng: Random, x: Array, y: Array) -> View:
    """A cup, pillar or roll: a cylinder that leans a little."""
    lean = rng.uniform(-0.5, 0.5)
    x, y = np.cos(lean) * x + np.sin(lean) * y, np.cos(lean) * y - np.sin(lean) * x
    half = rng.uniform(0.6, 0.95)
    across = x / half
    bow = np.sqrt(np.clip(1 - across**2, 0.0025, None))
    side = rng.uniform(-0.6, 0.6)
    light = 0.4 + 0.85 * np.clip(side * across + 0.8 * bow, 0, None)
    cover = soft_step(-0.02, 0.02, 1 - np.abs(across))
    ground = 0.95 - 0.4 * np.exp(-(((across + 0.35 * np.sign(side)) / 1.05) ** 4))
    around = half * np.arcsin(np.clip(across, -1, 1))
    return View(around, y + rng.uniform(0, 0.2) * bow, light, cover, ground)


def cloth(rng: Random, x: Array, y: Array) -> View:
    """A cloth that fills the frame and hangs in folds."""
    turn = rng.uniform(0, np.pi)
    along, across = np.cos(turn) * x + np.sin(turn) * y, np.cos(turn) * y - np.sin(turn) * x
    folds = noise(rng, 0.35 * along, across, 2.3, rng.uniform(2.0, 4.0))
    folds = blur(folds, x.shape[0] / 40)
    slope = np.gradient(folds, axis=1) + 0.6 * np.gradient(folds, axis=0)
    slope *= 0.4 / (np.abs(slope).max() + 1e-9)
    ones = np.ones_like(x)
    pull = rng.uniform(0.08, 0.16)
    return View(x + pull * folds * np.cos(turn), y + pull * folds * np.sin(turn), 1 + 1.3 * slope, ones, ones)


def panel(rng: Random, x: Array, y: Array) -> View:
    """A flat piece (a book, cushion, mat or tile) that lies on plain ground and throws a shadow."""
    turn = rng.uniform(-0.6, 0.6)
    x, y = np.cos(turn) * x + np.sin(turn) * y, np.cos(turn) * y - np.sin(turn) * x
    wide, high = rng.uniform(0.65, 0.95, 2)
    corner = rng.uniform(0.03, 0.3)

    def outside(px: Array, py: Array) -> Array:
        """Distance to a rectangle with round corners; negative inside."""
        qx, qy = np.abs(px) - wide + corner, np.abs(py) - high + corner
        beyond = np.hypot(np.clip(qx, 0, None), np.clip(qy, 0, None))
        return np.asarray(beyond + np.minimum(np.maximum(qx, qy), 0) - corner)

    edge = outside(x, y)
    throw = rng.uniform(-0.12, 0.12, 2)
    shadow = 1 - soft_step(-0.08, 0.14, outside(x - throw[0], y - throw[1]))
    puff = rng.choice([0.0, 0.35])
    light = 1.03 - puff * np.exp(edge / 0.12)
    return View(x, y, light, 1 - soft_step(-0.012, 0.012, edge), 1 - 0.55 * shadow)


SCENES: tuple[Scene, ...] = (close_up, floor, ball, column, cloth, panel)
CHANCES: tuple[float, ...] = (0.52, 0.08, 0.08, 0.06, 0.17, 0.09)
"""How often each of SCENES is chosen; they sum to 1."""
