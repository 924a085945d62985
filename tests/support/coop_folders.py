"""Mini data sets in the folder shapes of CoOp's eleven, with made pictures; the JSON form is that of its split files."""

import json
from pathlib import Path

import numpy as np
from PIL import Image

SPLIT_FILES = {
    "caltech-101": ("Caltech101", "101_ObjectCategories/"),
    "oxford_pets": ("OxfordPets", "images/"),
    "stanford_cars": ("StanfordCars", ""),
    "oxford_flowers": ("OxfordFlowers", "jpg/"),
    "food-101": ("Food101", "images/"),
    "sun397": ("SUN397", "SUN397/"),
    "dtd": ("DescribableTextures", "images/"),
    "eurosat": ("EuroSAT", "2750/"),
    "ucf101": ("UCF101", "UCF-101-midframes/"),
}
"""Name in the split file's name, and where image paths start, by folder."""

ELEVEN = (*SPLIT_FILES, "fgvc_aircraft", "imagenet")
NAMES = ("Zebra crossing", "annual_crop", "Boeing 707-320", "abbey", "river")
"""In label order, which is not the alphabet's."""

PER_CLASS = {"train": 6, "val": 3, "test": 4}


def picture(path: Path, label: int, number: int) -> None:
    """A small noisy picture whose brightness tells the label."""
    random = np.random.default_rng((label, number))
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.clip(40 + 45 * label + random.normal(0, 20, (24, 24, 3)), 0, 255).astype(np.uint8)
    Image.fromarray(pixels).save(path)


def relative(dataset: str, part: str, label: int, number: int) -> str:
    """An image's path in a split file, in the data set's own manner."""
    name = f"{part}_{number}.jpg"
    if dataset == "stanford_cars":
        return f"cars_{'test' if part == 'test' else 'train'}/{label}_{name}"
    if dataset in ("oxford_flowers", "oxford_pets"):
        return f"{label}_{name}"
    if dataset == "sun397":
        return f"a/class_{label}/{name}"
    return f"Class{label}/{name}"


def make_coop(root: Path, dataset: str, names=NAMES, per_class=None) -> Path:
    """One data set under `root`, in the shape of the data set of that name."""
    per_class = per_class or PER_CLASS
    folder = root / dataset
    folder.mkdir(parents=True)
    if dataset == "fgvc_aircraft":
        return _aircraft(folder, names, per_class)
    if dataset == "imagenet":
        return _imagenet(folder, names, per_class)
    suffix, prefix = SPLIT_FILES[dataset]
    split: dict[str, list[list[object]]] = {part: [] for part in per_class}
    number = 0
    for part, count in per_class.items():
        for label, name in enumerate(names):
            for _ in range(count):
                number += 1
                path = relative(dataset, part, label, number)
                picture(folder / prefix / path, label, number)
                split[part].append([path, label, name])
    (folder / f"split_zhou_{suffix}.json").write_text(json.dumps(split), encoding="utf-8")
    return folder


def _aircraft(folder: Path, names, per_class) -> Path:
    (folder / "variants.txt").write_text("".join(f"{name}\n" for name in names), encoding="utf-8")
    number = 0
    for part, count in per_class.items():
        lines = []
        for label, name in enumerate(names):
            for _ in range(count):
                number += 1
                picture(folder / "images" / f"{number:07d}.jpg", label, number)
                lines.append(f"{number:07d} {name}\n")
        (folder / f"images_variant_{part}.txt").write_text("".join(lines), encoding="utf-8")
    return folder


def _imagenet(folder: Path, names, per_class) -> Path:
    lines = [f"n0000{label} {name}\n" for label, name in enumerate(names)]
    (folder / "classnames.txt").write_text("".join(lines), encoding="utf-8")
    number = 0
    for part, count in (("train", per_class["train"]), ("val", per_class["test"])):
        for label in range(len(names)):
            for _ in range(count):
                number += 1
                place = folder / "images" / part / f"n0000{label}"
                picture(place / f"n0000{label}_{number}.JPEG", label, number)
    return folder
