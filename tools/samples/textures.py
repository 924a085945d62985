"""The eight textures, one function each: from positions on a surface to what is painted and raised there.

A texture knows nothing of light or scene, which are drawn alike for all; its usual colours are in `paint`.
Positions x, y (H×W) are in units of the texture's main repeat; each function returns a `Surface`.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .fields import Array, Random, cells, noise, soft_step


@dataclass(frozen=True)
class Surface:
    """A painted relief, H×W each.

    Attributes:
        mix: 0 is the first colour of the palette, 1 the second.
        accent: share of the third colour laid over it, 0..1.
        height: relief in units of the texture's repeat.
        gloss: strength of highlights, 0 matt .. 1 wet.
    """

    mix: Array
    accent: Array
    height: Array
    gloss: float = 0.15


Texture = Callable[[Random, Array, Array], Surface]


def striped(rng: Random, x: Array, y: Array) -> Surface:
    """Parallel bands: even, of uneven widths, fading, or wavy like a zebra's."""
    wave = rng.choice([0.0, 0.06, 0.25], p=[0.45, 0.35, 0.2])
    position = x + wave * noise(rng, x, y, 2.2, 7.0)
    band, inside = np.floor(position), position % 1.0
    draws = rng.random(97)
    chance = draws[band.astype(np.intp) % 97]
    width = rng.uniform(0.3, 0.6) + rng.choice([0.0, 0.35]) * (chance - 0.5)
    softness = rng.choice([0.04, 0.08, 0.2], p=[0.55, 0.3, 0.15])
    bar = soft_step(-softness, softness, width / 2 - np.abs(inside - 0.5))
    accent = bar * (chance > rng.choice([0.6, 0.8, 1.0]))
    return Surface(mix=bar, accent=accent, height=0.1 * bar, gloss=rng.uniform(0, 0.3))


def dotted(rng: Random, x: Array, y: Array) -> Surface:
    """Round spots on a square or hexagonal lattice, more or less in order, of like or unlike size."""
    jitter = rng.choice([0.0, 0.25, 0.75])
    spot = cells(rng, x, y, jitter, hexagonal=bool(rng.random() < 0.5))
    radius = rng.uniform(0.2, 0.4) * (1 - rng.choice([0.0, 0.55]) * spot.chance)
    softness = rng.choice([0.03, 0.08])
    disc = soft_step(-softness, softness, radius - spot.distance)
    ring = rng.random() < 0.15
    if ring:
        disc = disc * soft_step(-softness, softness, spot.distance - 0.5 * radius)
    accent = disc * (spot.chance > rng.choice([0.5, 0.75, 1.0]))
    return Surface(mix=disc, accent=accent, height=0.12 * disc, gloss=rng.uniform(0, 0.3))


def chequered(rng: Random, x: Array, y: Array) -> Surface:
    """Squares in two colours by turns: a board, tiles with joints, or translucent gingham."""
    aspect = rng.choice([1.0, 1.0, 1.5])
    bend = rng.choice([0.0, 0.08])
    x, y = x + bend * noise(rng, x, y, 2.4, 8.0), y / aspect + bend * noise(rng, x, y, 2.4, 8.0)
    softness = rng.choice([0.03, 0.07])
    across, along = _square_wave(x, softness), _square_wave(y, softness)
    kind = rng.choice(["board", "gingham", "tiles"], p=[0.5, 0.3, 0.2])
    if kind == "gingham":
        mix = (across + along) / 2
        return Surface(mix=mix, accent=np.zeros_like(x), height=0.03 * mix, gloss=0.05)
    mix = across * (1 - along) + along * (1 - across)
    joint = np.zeros_like(x)
    if kind == "tiles":
        border = np.minimum(np.abs((2 * x + 0.5) % 1 - 0.5), np.abs((2 * y + 0.5) % 1 - 0.5))
        joint = 1 - soft_step(0.02, 0.07, border)
    return Surface(mix=mix, accent=0.8 * joint, height=0.03 * mix - 0.08 * joint, gloss=rng.uniform(0, 0.5))


def woven(rng: Random, x: Array, y: Array) -> Surface:
    """Strands that pass over and under each other: plain weave, twill or basket."""
    x, y = 1.4 * x, 1.4 * y * rng.choice([1.0, 0.7])
    x, y = x + 0.06 * noise(rng, x, y, 2.0, 6.0), y + 0.06 * noise(rng, x, y, 2.0, 6.0)
    i, j = np.floor(x).astype(np.intp), np.floor(y).astype(np.intp)
    kind = rng.choice(["plain", "twill", "basket"])
    turn = {"plain": (i + j) % 2, "twill": (i + j) // 2 % 2, "basket": (i // 2 + j // 2) % 2}[kind]
    over = turn == 0
    across_warp, across_weft = np.abs(x % 1 - 0.5), np.abs(y % 1 - 0.5)
    across = np.where(over, across_warp, across_weft)
    along = np.where(over, across_weft, across_warp)
    strand = np.sqrt(np.clip(1 - (across / 0.5) ** 2, 0, 1))
    crown = 1 - 0.55 * (along / 0.5) ** 2 * (kind == "plain")
    gap = soft_step(0.38, 0.5, across)
    fibre = noise(rng, np.where(over, 12 * x, x), np.where(over, y, 12 * y), 1.0, 9.0)
    contrast = rng.choice([0.2, 0.6, 1.0])
    draws = rng.random(89)
    chance = draws[np.where(over, i, j + 31) % 89]
    mix = np.clip(contrast * over + 0.1 * fibre + 0.3 * (chance - 0.5) + 0.25 * gap, 0, 1)
    height = 0.35 * strand * crown - 0.15 * gap
    return Surface(mix=mix, accent=0.2 * gap, height=height, gloss=rng.uniform(0, 0.35))


def cracked(rng: Random, x: Array, y: Array) -> Surface:
    """Dry plates with dark gaps between them; finer cracks run inside the plates."""
    x, y = 0.8 * x, 0.8 * y
    rough_x, rough_y = (rng.uniform(0.08, 0.2) * noise(rng, x, y, 1.7, 4.0) for _ in range(2))
    plates = cells(rng, x + rough_x, y + rough_y, rng.uniform(0.7, 1.0), hexagonal=False)
    finer = cells(rng, 2.3 * x + 2 * rough_x, 2.3 * y + 2 * rough_y, 1.0, hexagonal=False)
    width = rng.uniform(0.02, 0.07) * (1 + 0.4 * noise(rng, x, y, 2.0, 5.0))
    gap = 1 - soft_step(0.0, 0.05, plates.edge - np.clip(width, 0.005, None))
    hairs = (1 - soft_step(0.0, 0.06, finer.edge)) * (finer.chance > rng.uniform(0.2, 0.9))
    curl = np.clip(plates.edge, 0, 0.35)
    grain = noise(rng, x, y, 1.2, 4.0)
    mix = np.clip(0.25 + 0.5 * (plates.chance - 0.5) + 0.12 * grain, 0, 1)
    height = 0.15 * curl - 0.25 * gap - 0.05 * hairs + 0.01 * grain
    return Surface(
        mix=mix, accent=np.maximum(0.95 * gap, 0.5 * hairs), height=height, gloss=rng.uniform(0, 0.2)
    )


def bubbly(rng: Random, x: Array, y: Array) -> Surface:
    """Domes of many sizes side by side and between each other: foam, drops or boiling."""
    height, rim, tone = (np.zeros_like(x) for _ in range(3))
    covered = np.zeros_like(x)
    for size in (1.25, 0.7, 0.42)[: rng.integers(2, 4)]:
        dome = cells(rng, x / size, y / size, 0.7, hexagonal=True)
        radius = 0.26 + 0.24 * dome.chance
        inside = soft_step(-0.03, 0.03, radius - dome.distance) * (1 - covered)
        top = np.sqrt(np.clip(radius**2 - dome.distance**2, 0, None)) * size
        height += inside * top
        rim += inside * soft_step(0.55, 1.0, dome.distance / radius)
        tone += inside * (0.25 + 0.5 * dome.chance)
        covered = np.maximum(covered, inside)
    clear = rng.uniform(0.2, 0.9)
    mix = np.clip(tone * clear + 0.6 * rim * (1 - covered * 0.3), 0, 1)
    accent = np.clip(0.6 * rim + rng.choice([0.1, 0.5]) * (1 - covered), 0, 1)
    return Surface(mix=mix, accent=accent, height=0.9 * height, gloss=rng.uniform(0.3, 1.0))


def marbled(rng: Random, x: Array, y: Array) -> Surface:
    """Stone with clouds and veins, or colours drawn into each other on water."""
    x, y = 0.45 * x, 0.45 * y
    pull = rng.uniform(0.35, 0.9)
    fold_x, fold_y = (pull * noise(rng, x, y, 2.1, 5.0) for _ in range(2))
    flow = x + fold_x + 0.4 * noise(rng, x + fold_x, y + fold_y, 1.9, 4.0)
    clouds = 0.5 + 0.22 * noise(rng, x + fold_x, y + fold_y, 1.5, 4.0)
    bands = 0.5 + 0.5 * np.sin(2 * np.pi * flow)
    share = rng.uniform(0.15, 0.9)
    sharp = rng.choice([0.5, 0.2])
    mix = soft_step(0.5 - sharp, 0.5 + sharp, share * bands + (1 - share) * clouds)
    ridge = np.abs(noise(rng, x + 0.5 * fold_x, y + 0.5 * fold_y, 1.8, 5.0))
    vein = (1 - soft_step(0.0, rng.uniform(0.05, 0.16), ridge)) * rng.uniform(0.2, 0.7)
    return Surface(mix=mix, accent=vein, height=0.01 * mix - 0.01 * vein, gloss=rng.uniform(0.1, 0.5))


def honeycombed(rng: Random, x: Array, y: Array) -> Surface:
    """Six-sided chambers with thin walls, open, filled or capped."""
    x, y = 1.1 * x, 1.1 * y
    x, y = x + 0.05 * noise(rng, x, y, 2.0, 6.0), y + 0.05 * noise(rng, x, y, 2.0, 6.0)
    comb = cells(rng, x, y, rng.uniform(0.0, 0.3), hexagonal=True)
    thickness = rng.uniform(0.03, 0.11)
    wall = 1 - soft_step(thickness, thickness + rng.choice([0.05, 0.12]), comb.edge)
    filled = comb.chance < rng.choice([0.0, 0.3, 0.6])
    depth = np.where(filled, 0.3, 1.0) * (1 - wall)
    mix = np.clip(0.15 + 0.75 * depth + 0.15 * (comb.chance - 0.5), 0, 1)
    accent = 0.6 * wall * rng.choice([0.0, 1.0]) + 0.5 * filled * (1 - wall)
    return Surface(mix=mix, accent=accent, height=-0.28 * depth, gloss=rng.uniform(0.1, 0.7))


def _square_wave(x: Array, softness: float) -> Array:
    """0 and 1 by turns, each half a unit long, with soft flanks."""
    return soft_step(-softness, softness, 0.25 - np.abs(x % 1.0 - 0.5))


TEXTURES: dict[str, Texture] = {
    "bubbly": bubbly,
    "chequered": chequered,
    "cracked": cracked,
    "dotted": dotted,
    "honeycombed": honeycombed,
    "marbled": marbled,
    "striped": striped,
    "woven": woven,
}
"""Class name to texture, in the order of the class folders."""
