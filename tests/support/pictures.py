"""Small folders of class pictures that a classifier can tell apart, made for tests."""

from pathlib import Path

import numpy as np
from PIL import Image

COLOURS = {"red": (200, 40, 40), "green": (40, 180, 60), "blue": (50, 60, 200), "yellow": (200, 200, 60)}


def make_folder(
    root: Path, per_class: int = 12, classes=("red", "green", "blue"), side: int = 48, seed: int = 0
) -> Path:
    """Noisy pictures whose mean colour tells the class; every file's content is distinct."""
    random = np.random.default_rng(seed)
    for name in classes:
        folder = root / name
        folder.mkdir(parents=True)
        for number in range(per_class):
            noise = random.normal(0, 40, (side, side, 3))
            pixels = np.clip(np.array(COLOURS[name]) + noise, 0, 255).astype(np.uint8)
            Image.fromarray(pixels).save(folder / f"{name}_{number:02d}.png")
    return root
