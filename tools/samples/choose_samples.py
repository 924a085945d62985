"""Writes the sample images: the photographs that `chosen.csv` names, one folder a class, under stable names.

    python tools/samples/choose_samples.py SOURCE [--output FOLDER]

SOURCE is a checkout of https://github.com/alexeygrigorev/clothing-dataset-small, or any folder with its class
folders. An original is named by its class and by how its file name begins. A small JPEG that holds pixels only is
copied byte for byte; any other picture is made so.
"""

import csv
import io
from pathlib import Path

import click
from PIL import Image, ImageOps

SIDE = 224
"""Longest side of a sample in pixels."""

QUALITY = 88
"""JPEG quality of a picture that has to be written anew."""

PIXELS_ONLY = {"jfif", "jfif_version", "jfif_unit", "jfif_density", "progressive", "progression"}
"""What Pillow tells of a JPEG that says nothing of who took it, where and when."""

CHOSEN = Path(__file__).with_name("chosen.csv")
OUTPUT = Path(__file__).resolve().parents[2] / "resources" / "samples"


def read_chosen(path: Path = CHOSEN) -> dict[str, str]:
    """Original (`dress/09c09dd1`) to sample (`dress/dress_01.jpg`), in the order of the list."""
    with path.open(newline="", encoding="utf-8") as file:
        return {row["original"]: row["sample"] for row in csv.DictReader(file)}


def find_original(source: Path, original: str) -> Path:
    """The one file in `source` that an original names, whichever folder its class folder is in.

    Raises:
        LookupError: if there is none, or more than one.
    """
    found = sorted(source.glob(f"**/{original}*.jpg"))
    if len(found) != 1:
        raise LookupError(f"{original} names {len(found)} files in {source}")
    return found[0]


def is_ready(image: Image.Image) -> bool:
    """Whether a file can be a sample as it is: a JPEG in colour, small, with nothing in it but the picture."""
    small = image.format == "JPEG" and image.mode == "RGB" and max(image.size) <= SIDE
    return small and set(image.info) <= PIXELS_ONLY


def as_sample(path: Path) -> bytes:
    """The bytes of the sample that an original becomes."""
    with Image.open(path) as image:
        if is_ready(image):
            return path.read_bytes()
        upright = ImageOps.exif_transpose(image).convert("RGB")
    upright.thumbnail((SIDE, SIDE), Image.Resampling.LANCZOS)
    plain = Image.new("RGB", upright.size)
    plain.paste(upright)  # a new picture has none of what the file said beside its pixels
    written = io.BytesIO()
    plain.save(written, "JPEG", quality=QUALITY, optimize=True)
    return written.getvalue()


def write_set(source: Path, output: Path, chosen: dict[str, str]) -> list[Path]:
    """Write every sample below `output` and return the paths.

    Raises:
        LookupError: as `find_original`, before anything is written.
    """
    originals = {sample: find_original(source, original) for original, sample in chosen.items()}
    written = []
    for sample, original in originals.items():
        path = output / sample
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(as_sample(original))
        written.append(path)
    return written


@click.command()
@click.argument("source", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option(
    "--output", type=click.Path(file_okay=False, path_type=Path), default=OUTPUT, help="Where to write."
)
def main(source: Path, output: Path) -> None:
    """Write the sample images from the photographs in SOURCE."""
    written = write_set(source, output, read_chosen())
    size = sum(path.stat().st_size for path in written)
    print(f"{len(written)} pictures, {size / 1e6:.2f} MB, in {output}")


if __name__ == "__main__":
    main()
