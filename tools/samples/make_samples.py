"""Makes the sample images: small pictures of eight textures, one folder a class.

    python -m tools.samples.make_samples

The same seed and library versions give the same bytes. Every picture has its own random stream, so that
changing one texture leaves the pictures of the others as they were.
"""

from pathlib import Path

import click
import numpy as np
from PIL import Image

from .fields import Array, Random, blur, noise
from .paint import colour, palette, place_light, relief, stains, to_srgb
from .scenes import CHANCES, SCENES
from .textures import TEXTURES

SIZE = 160
"""Width and height of a picture in pixels."""

OVERSAMPLING = 2
"""The picture is computed this much larger and scaled down, against jagged edges."""

QUALITY = 88
"""JPEG quality."""

OUTPUT = Path(__file__).resolve().parents[2] / "resources" / "samples"


def draw(name: str, number: int, seed: int = 0) -> Image.Image:
    """One picture, SIZE×SIZE RGB.

    Args:
        name: a key of TEXTURES.
        number: which picture of the class, from 1.
        seed: of the whole set.

    Raises:
        KeyError: if there is no such texture.
    """
    texture = TEXTURES[name]
    rng = np.random.default_rng([seed, list(TEXTURES).index(name), number])
    side = SIZE * OVERSAMPLING
    axis = (np.arange(side) + 0.5) / side * 2 - 1
    screen_x, screen_y = np.meshgrid(axis, axis)
    view = SCENES[rng.choice(len(SCENES), p=CHANCES)](rng, screen_x, screen_y)
    repeats = float(np.exp(rng.uniform(np.log(3.0), np.log(5.5))))
    surface = texture(rng, *_lay(rng, view.x, view.y, repeats))
    brightness, shine = relief(rng, surface, side / repeats)
    paint = colour(rng, surface, palette(rng, name)) * (brightness * view.light)[..., None] + shine[..., None]
    ground = (
        palette(rng, name)[0]
        * stains(rng, screen_x.shape, rng.uniform(0.02, 0.12))
        * view.ground_light[..., None]
    )
    cover = view.cover[..., None]
    picture = (paint * cover + ground * (1 - cover)) * place_light(rng, screen_x, screen_y)
    return _photograph(rng, picture)


def _lay(rng: Random, x: Array, y: Array, repeats: float) -> tuple[Array, Array]:
    """Turns, shifts, scales and slightly warps the texture on its surface; the frame holds `repeats` repeats."""
    turn = rng.uniform(0, 2 * np.pi)
    warp = rng.choice([0.0, 0.03, 0.07])
    warped_x, warped_y = x + warp * noise(rng, x, y, 2.6, 4.0), y + warp * noise(rng, x, y, 2.6, 4.0)
    laid_x = np.cos(turn) * warped_x + np.sin(turn) * warped_y
    laid_y = np.cos(turn) * warped_y - np.sin(turn) * warped_x
    shift = rng.uniform(0, 40, 2)
    return laid_x * repeats / 2 + shift[0], laid_y * repeats / 2 + shift[1]


def _photograph(rng: Random, picture: Array) -> Image.Image:
    """The camera: focus, scaling down, and noise of the sensor."""
    focus = rng.choice([0.0, 1.0, 2.0], p=[0.6, 0.3, 0.1])
    small = blur(picture, focus).reshape(SIZE, OVERSAMPLING, SIZE, OVERSAMPLING, 3).mean(axis=(1, 3))
    grain = rng.choice([0.004, 0.012, 0.025], p=[0.5, 0.35, 0.15])
    noisy = small + grain * np.sqrt(np.clip(small, 0.02, None)) * rng.standard_normal(small.shape)
    return Image.fromarray(to_srgb(noisy))


def make_set(output: Path, per_class: int, seed: int = 0) -> list[Path]:
    """Writes `output`/<class>/<class>_<number>.jpg for all classes and returns the paths."""
    written = []
    for name in TEXTURES:
        folder = output / name
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(1, per_class + 1):
            path = folder / f"{name}_{number:02d}.jpg"
            draw(name, number, seed).save(path, quality=QUALITY, optimize=True)
            written.append(path)
    return written


@click.command()
@click.option(
    "--output", type=click.Path(file_okay=False, path_type=Path), default=OUTPUT, help="Where to write."
)
@click.option(
    "--per-class", type=click.IntRange(1, 99), default=30, show_default=True, help="Pictures a class."
)
@click.option(
    "--seed", type=click.IntRange(0), default=0, show_default=True, help="Another seed, other pictures."
)
def main(output: Path, per_class: int, seed: int) -> None:
    """Make the sample images."""
    written = make_set(output, per_class, seed)
    size = sum(path.stat().st_size for path in written)
    print(f"{len(written)} pictures, {size / 1e6:.2f} MB, in {output}")


if __name__ == "__main__":
    main()
