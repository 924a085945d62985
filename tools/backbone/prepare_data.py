"""Step 1: packs Tiny-ImageNet and WordNet into plain arrays and lists.

Writes `classes.json` (synonyms of each class), `corpus.json` ([name, kind] pairs), and `train_x.npy`,
`train_y.npy`, `val_x.npy`, `val_y.npy` (images as uint8 N×64×64×3, labels as int64 N).
"""

import json
from collections.abc import Sequence
from pathlib import Path

import click
import numpy as np
import numpy.typing as npt
from PIL import Image

from .wordnet import class_names, corpus, read_nouns

SIZE = 64
"""Width and height of Tiny-ImageNet's images."""

Labelled = tuple[list[Path], list[int]]
"""Image files and their class numbers."""


def prepare(tiny_imagenet: Path, data_noun: Path, output: Path) -> None:
    """Does the whole step.

    Args:
        tiny_imagenet: the unpacked folder with `wnids.txt`, `train` and `val`.
        data_noun: WordNet 3.0's noun file.
        output: folder for the arrays; made if missing.

    Raises:
        OSError: if a file is missing.
        KeyError: if a class is not in WordNet.
        ValueError: if an image has another size, or a line of WordNet is malformed.
    """
    output.mkdir(parents=True, exist_ok=True)
    wordnet_ids = (tiny_imagenet / "wnids.txt").read_text(encoding="ascii").split()
    nouns = read_nouns(data_noun)
    _write_json(output / "classes.json", class_names(nouns, wordnet_ids))
    _write_json(output / "corpus.json", corpus(nouns))
    for part, (files, labels) in {
        "train": train_files(tiny_imagenet, wordnet_ids),
        "val": val_files(tiny_imagenet, wordnet_ids),
    }.items():
        np.save(output / f"{part}_x.npy", load_images(files), allow_pickle=False)
        np.save(output / f"{part}_y.npy", np.array(labels, dtype=np.int64), allow_pickle=False)
        print(f"{part}: {len(files)} images of {len(wordnet_ids)} classes")


def train_files(tiny_imagenet: Path, wordnet_ids: Sequence[str]) -> Labelled:
    """The training images, class by class, in the order of their names."""
    files: list[Path] = []
    labels: list[int] = []
    for label, wordnet_id in enumerate(wordnet_ids):
        found = sorted((tiny_imagenet / "train" / wordnet_id / "images").iterdir())
        files += found
        labels += [label] * len(found)
    return files, labels


def val_files(tiny_imagenet: Path, wordnet_ids: Sequence[str]) -> Labelled:
    """The validation images as listed in `val_annotations.txt` (file, id, box; tab-separated)."""
    number = {wordnet_id: label for label, wordnet_id in enumerate(wordnet_ids)}
    lines = (tiny_imagenet / "val" / "val_annotations.txt").read_text(encoding="ascii").splitlines()
    rows = [line.split("\t") for line in lines if line]
    return [tiny_imagenet / "val" / "images" / row[0] for row in rows], [number[row[1]] for row in rows]


def load_images(files: Sequence[Path]) -> npt.NDArray[np.uint8]:
    """The images as one array, N×SIZE×SIZE×3.

    Raises:
        ValueError: if one has another size.
    """
    packed = np.zeros((len(files), SIZE, SIZE, 3), np.uint8)
    for row, file in enumerate(files):
        with Image.open(file) as image:
            if image.size != (SIZE, SIZE):
                raise ValueError(f"{file} is {image.width}×{image.height}, not {SIZE}×{SIZE}")
            packed[row] = np.asarray(image.convert("RGB"))
    return packed


def _write_json(path: Path, value: object) -> None:
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")


@click.command()
@click.option("--tiny-imagenet", type=click.Path(exists=True, file_okay=False, path_type=Path), required=True)
@click.option("--data-noun", type=click.Path(exists=True, dir_okay=False, path_type=Path), required=True)
@click.option("--output", type=click.Path(file_okay=False, path_type=Path), required=True)
def main(tiny_imagenet: Path, data_noun: Path, output: Path) -> None:
    """Pack Tiny-ImageNet and WordNet into arrays."""
    prepare(tiny_imagenet, data_noun, output)


if __name__ == "__main__":
    main()
