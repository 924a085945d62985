"""Colour and light: palettes that all classes share, relief lighting, and the light of the place.

Colours are linear RGB, arrays of shape H×W×3, mostly in 0..1; `to_srgb` ends in bytes.
"""

import numpy as np
import numpy.typing as npt

from .fields import Array, Random, blur, noise, soft_step
from .textures import Surface

PALETTES: dict[str, tuple[str, str, str]] = {
    "sea": ("a8c5da", "1d3557", "f1faee"),
    "lagoon": ("9fd3c7", "14505c", "f5f1e3"),
    "plum": ("f4c6c3", "7a3b69", "fdf1e7"),
    "ink": ("f2f2f0", "222222", "b23a48"),
    "wine": ("e9d8a6", "9b2226", "ee9b00"),
    "meadow": ("e3ebc0", "3f7d4e", "d9673a"),
    "sun": ("ffcf56", "2f6690", "fffaf0"),
    "clay": ("d8b08c", "6d4c3d", "2e2a26"),
    "rust": ("c97b4a", "43281c", "ead7bb"),
    "slate": ("cfd8dc", "4a5a62", "8d6e63"),
    "honey": ("e8b13f", "6b3f14", "f6e3b0"),
    "linen": ("ece6da", "a99c8b", "5e503f"),
}
"""Light colour, dark colour, accent; sRGB, hexadecimal."""

TENDENCY: dict[str, tuple[str, ...]] = {
    "bubbly": ("sea", "lagoon", "plum"),
    "chequered": ("wine", "meadow", "sun"),
    "cracked": ("clay", "rust", "slate"),
    "dotted": ("plum", "wine", "honey"),
    "honeycombed": ("rust", "honey", "linen"),
    "marbled": ("ink", "slate", "linen"),
    "striped": ("sea", "ink", "meadow"),
    "woven": ("lagoon", "clay", "sun"),
}
"""The palettes that a texture mostly has. Each belongs to exactly two textures, so colour alone cannot tell."""

OWN = 0.97
"""How often a picture takes one of its tendency's palettes; otherwise it takes any."""


SWAPPED = 0.05
"""How often light and dark change places."""


def palette(rng: Random, name: str) -> Array:
    """Three jittered colours (3×3, one a row: light, dark, accent) for a picture of the texture `name`."""
    key = rng.choice(TENDENCY[name] if rng.random() < OWN else tuple(PALETTES))
    chosen = PALETTES[str(key)]
    colours = np.array([[int(c[i : i + 2], 16) for i in (0, 2, 4)] for c in chosen], dtype=np.float64) / 255
    colours = np.clip(colours + rng.normal(0, 0.025, (3, 3)), 0.02, 1) ** 2.2
    if rng.random() < SWAPPED:
        colours = colours[[1, 0, 2]]
    # Some pictures have little contrast: the second colour comes near the first.
    near = rng.choice([0.0, 0.2, 0.4], p=[0.65, 0.25, 0.1])
    colours[1] += near * (colours[0] - colours[1])
    return np.asarray(colours)


def colour(rng: Random, surface: Surface, colours: Array) -> Array:
    """The paint of a surface, with wear and stains that have nothing to do with the texture."""
    mix, accent = surface.mix[..., None], np.clip(surface.accent, 0, 1)[..., None]
    paint = colours[0] * (1 - mix) + colours[1] * mix
    paint = paint * (1 - accent) + colours[2] * accent
    return np.asarray(paint * stains(rng, surface.mix.shape, rng.uniform(0.02, 0.14)))


def stains(rng: Random, shape: tuple[int, ...], strength: float) -> Array:
    """Factors around 1 (H×W×1) that make a plain colour look like a material."""
    rows, columns = np.mgrid[0 : shape[0], 0 : shape[1]] / shape[0]
    clouds = noise(rng, columns, rows, 2.0, 2.0) + 0.5 * noise(rng, columns, rows, 0.9, 1.3)
    return np.asarray(np.clip(1 + strength * clouds, 0.4, 1.5)[..., None])


def relief(rng: Random, surface: Surface, repeat: float) -> tuple[Array, Array]:
    """Brightness factor and highlight (H×W each) of the relief under one lamp from above and aside.

    Args:
        rng: chooses the lamp and how strongly the relief shows.
        surface: the texture.
        repeat: its main repeat in pixels.
    """
    strength = rng.choice([0.3, 0.65, 1.0])
    height = blur(surface.height, 0.8) * repeat * strength
    hollow = np.clip(2.5 * (blur(height, repeat / 8) - height) / repeat, 0, 0.6)
    down, right = np.gradient(height)
    turn = rng.uniform(0, 2 * np.pi)
    lamp = np.array([np.cos(turn) * 0.6, np.sin(turn) * 0.6 - 0.3, 0.8])
    lamp /= np.linalg.norm(lamp)
    length = np.sqrt(right**2 + down**2 + 1)
    facing = (-right * lamp[0] - down * lamp[1] + lamp[2]) / length
    # Hollows see less of the sky.
    brightness = (0.35 + 0.65 * np.clip(facing, 0, None) / lamp[2]) * (1 - hollow)
    # The half vector between the lamp and a camera straight above.
    half = (lamp + np.array([0, 0, 1])) / np.linalg.norm(lamp + np.array([0, 0, 1]))
    shine = np.clip((-right * half[0] - down * half[1] + half[2]) / length, 0, 1) ** 60
    return np.clip(brightness, 0, 1.6), surface.gloss * strength * shine


def place_light(rng: Random, x: Array, y: Array) -> Array:
    """Light of the place (H×W×3): a gradient, a warm or cold tint, a vignette, sometimes a cast shadow."""
    turn, slope = rng.uniform(0, 2 * np.pi), rng.uniform(0.0, 0.35)
    light = 1 + slope * (np.cos(turn) * x + np.sin(turn) * y) / 1.4
    light *= 1 - rng.choice([0.0, 0.15, 0.35]) * (x**2 + y**2) / 2
    if rng.random() < 0.25:
        light *= 1 - rng.uniform(0.25, 0.5) * cast_shadow(rng, x, y)
    warmth = rng.normal(0, 0.04)
    tint = np.array([1 + warmth, 1.0, 1 - warmth])
    return np.asarray(rng.uniform(0.85, 1.15) * np.clip(light, 0.1, None)[..., None] * tint)


def cast_shadow(rng: Random, x: Array, y: Array) -> Array:
    """The shadow (0..1) of something out of sight: a straight edge, or foliage."""
    if rng.random() < 0.5:
        turn = rng.uniform(0, 2 * np.pi)
        soft = rng.uniform(0.04, 0.3)
        return soft_step(-soft, soft, np.cos(turn) * x + np.sin(turn) * y - rng.uniform(-0.3, 0.5))
    leaves = noise(rng, x, y, 2.2, 3.5)
    return soft_step(-0.3, rng.uniform(0.5, 1.3), leaves)


def to_srgb(linear: Array) -> npt.NDArray[np.uint8]:
    """Bytes for the screen, with highlights that roll off softly instead of clipping."""
    high = np.clip(linear, 0, None)
    rolled = np.where(high < 0.8, high, 0.8 + 0.2 * (1 - np.exp(-(np.maximum(high, 0.8) - 0.8) / 0.2)))
    encoded = np.where(rolled <= 0.0031308, 12.92 * rolled, 1.055 * rolled ** (1 / 2.4) - 0.055)
    return np.asarray(np.rint(255 * np.clip(encoded, 0, 1)), dtype=np.uint8)
