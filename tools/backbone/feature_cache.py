"""Stage 4: what the extractor sees in each image, before its last convolution, kept once for all trainings.

Writes FEATURES/SET.npy (float16, N×V×H×G×G) and FEATURES/SET.json (class names, labels, files, and which could be
read) for each set. The first of V views is the centre crop, the others are random crops.
Letters: N images, V views, B images at a time, S image size, H features, G places along a side.
"""

import json
import random
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import numpy as np
import numpy.typing as npt
import torch
from PIL import Image
from torchvision import transforms

from .extractor import early, read_extractor
from .image_sets import Share, class_folders, images_in, readable, set_folders, share_of
from .towers import Sizes

AT_ONCE = 16
"""Images that are decoded and read together."""

READERS = 2

Features = npt.NDArray[np.float16]
Pixels = npt.NDArray[np.float32]


@dataclass(frozen=True)
class FeatureSet:
    """One set in the cache.

    Attributes:
        name: of the set.
        features: N×V×H×G×G, read from the disk where it is used.
        labels: class number of each image.
        usable: numbers of the images that could be read.
        classes: names of the classes.
        files: of the images, within the set's folder.
    """

    name: str
    features: Features
    labels: npt.NDArray[np.int64]
    usable: npt.NDArray[np.int64]
    classes: list[str]
    files: list[str]


class Views:
    """Turns an image file into V×3×S×S numbers in -1..1."""

    def __init__(self, size: int) -> None:
        bicubic = transforms.InterpolationMode.BICUBIC
        self.centre = transforms.Compose(
            [transforms.Resize(size, interpolation=bicubic), transforms.CenterCrop(size)]
        )
        self.chance = transforms.Compose(
            [
                transforms.RandomResizedCrop(size, scale=(0.4, 1.0), interpolation=bicubic),
                transforms.RandomHorizontalFlip(),
                transforms.ColorJitter(0.2, 0.2, 0.1),
            ]
        )

    def of(self, path: Path, count: int) -> Pixels | None:
        """`count` views of one image, the first without chance; None if it cannot be read."""
        try:
            with Image.open(path) as opened:
                image = opened.convert("RGB")
        except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as problem:
            print(f"left out: {path}: {problem}")
            return None
        crops = [self.centre(image), *(self.chance(image) for _ in range(count - 1))]
        return np.stack([np.asarray(crop, np.float32) / 127.5 - 1 for crop in crops]).transpose(0, 3, 1, 2)


def chosen(folder: Path, per_class: int) -> tuple[list[Path], list[int]]:
    """Image files of a set and their class numbers: at most `per_class` of each, drawn by chance."""
    chance = random.Random(0)
    files: list[Path] = []
    labels: list[int] = []
    for number, inner in enumerate(class_folders(folder)):
        found = images_in(inner)
        chance.shuffle(found)
        files += found[:per_class]
        labels += [number] * len(found[:per_class])
    return files, labels


@torch.inference_mode()
def write_set(folder: Path, network: Any, output: Path, share: Share, size: int) -> int:
    """Reads one set and writes both of its files.

    Args:
        folder: of the set.
        network: the extractor.
        output: folder for the files.
        share: how much of the set is used.
        size: S.

    Returns:
        How many images could be read.
    """
    files, labels = chosen(folder, share.per_class)
    one = early(network, torch.zeros(1, 3, size, size)).shape[1:]
    kept = np.lib.format.open_memmap(
        output / f"{folder.name}.npy", "w+", np.float16, (len(files), share.views, *one)
    )
    usable = np.zeros(len(files), dtype=bool)
    for start, pixels in _decoded(files, share.views, size):
        rows = start + np.array([i for i, views in enumerate(pixels) if views is not None], dtype=np.int64)
        if len(rows):
            stacked = np.concatenate([views for views in pixels if views is not None])
            seen = early(network, torch.from_numpy(stacked)).numpy().astype(np.float16)
            kept[rows] = seen.reshape(len(rows), share.views, *one)
            usable[rows] = True
    kept.flush()
    about = {
        "names": [inner.name for inner in class_folders(folder)],
        "labels": labels,
        "files": [file.relative_to(folder).as_posix() for file in files],
        "keep": usable.tolist(),
    }
    (output / f"{folder.name}.json").write_text(json.dumps(about, ensure_ascii=False), encoding="utf-8")
    return int(usable.sum())


def _decoded(files: Sequence[Path], count: int, size: int) -> Iterator[tuple[int, list[Pixels | None]]]:
    """Views of AT_ONCE images with the number of the first; the next ones are decoded meanwhile."""
    views = Views(size)
    with ThreadPoolExecutor(READERS) as readers:
        ahead = [readers.submit(views.of, file, count) for file in files[:AT_ONCE]]
        for start in range(0, len(files), AT_ONCE):
            now = ahead
            later = files[start + AT_ONCE : start + 2 * AT_ONCE]
            ahead = [readers.submit(views.of, file, count) for file in later]
            yield start, [job.result() for job in now]


def read_set(cache: Path, name: str) -> FeatureSet:
    """One set of the cache."""
    about = json.loads((cache / f"{name}.json").read_text(encoding="utf-8"))
    return FeatureSet(
        name=name,
        features=np.load(cache / f"{name}.npy", mmap_mode="r", allow_pickle=False),
        labels=np.array(about["labels"], dtype=np.int64),
        usable=np.flatnonzero(about["keep"]),
        classes=[readable(inner) for inner in about["names"]],
        files=about["files"],
    )


def read_all(cache: Path) -> list[FeatureSet]:
    """All sets of the cache, by name."""
    return [read_set(cache, path.stem) for path in sorted(cache.glob("*.json"))]


def run(sets: Path, extractor: Path, output: Path, sizes: Sizes) -> None:
    """Reads all sets that the cache lacks.

    Args:
        sets: folder of the sets.
        extractor: its weights.
        output: folder of the cache; made if missing.
        sizes: of the backbone: its stem and image size.
    """
    torch.manual_seed(0)
    # Laid out in the way that convolutions on CPUs like better: half as many images again in the same time.
    network = read_extractor(sizes.stem, extractor).to(memory_format=torch.channels_last)
    output.mkdir(parents=True, exist_ok=True)
    for folder in set_folders(sets):
        if not (output / f"{folder.name}.json").exists():
            count = write_set(folder, network, output, share_of(folder.name), sizes.image_size)
            print(f"{folder.name}: {count} images", flush=True)


@click.command()
@click.option("--sets", type=click.Path(exists=True, file_okay=False, path_type=Path), required=True)
@click.option("--extractor", type=click.Path(exists=True, dir_okay=False, path_type=Path), required=True)
@click.option("--output", type=click.Path(file_okay=False, path_type=Path), required=True)
def main(sets: Path, extractor: Path, output: Path) -> None:
    """Keep the extractor's features of all image sets."""
    run(sets, extractor, output, Sizes())


if __name__ == "__main__":
    main()
