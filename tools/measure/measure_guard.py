"""Plants near-duplicates and label errors into a copy of class folders and measures what `check` finds.

    python tools/measure/measure_guard.py --data DATA

DATA holds the folders `eurosat` and `flower_photos`. For each seed 10 % of the images get another class, and of
another 10 % a changed copy is added: resized, compressed again, brightened or cropped; every fourth copy goes to
another class. The printed tables are those of docs/results.md. Seeds 0 and 1 served to choose the thresholds and are
not used here.
"""

import argparse
import shutil
import statistics
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image, ImageEnhance

from mpl_engine.cancel import CancelToken
from mpl_engine.checks.check import CheckReport, check_folder
from mpl_engine.events import drain
from mpl_engine.presets import preset
from mpl_engine.runs.plan import RunPlan

SETS = ("eurosat", "flower_photos")
SEEDS = (2, 3, 4)


def cropped(image: Image.Image, left: float, top: float, right: float, bottom: float) -> Image.Image:
    """Without these shares of the sides."""
    width, height = image.size
    box = (
        round(width * left),
        round(height * top),
        width - round(width * right),
        height - round(height * bottom),
    )
    return image.crop(box)


CHANGES: dict[str, tuple[Callable[[Image.Image], Image.Image], int]] = {
    "resized to 75 %": (
        lambda im: im.resize((im.width * 3 // 4, im.height * 3 // 4), Image.Resampling.LANCZOS),
        90,
    ),
    "JPEG quality 50": (lambda im: im, 50),
    "brightened by 20 %": (lambda im: ImageEnhance.Brightness(im).enhance(1.2), 90),
    "cropped by 7 % of each side": (lambda im: cropped(im, 0.04, 0.04, 0.03, 0.03), 90),
}


@dataclass
class Planted:
    """What was planted: key of each moved image with its true class, and of each copy its source and change."""

    classes: dict[str, str] = field(default_factory=dict)
    copies: dict[str, tuple[str, str]] = field(default_factory=dict)
    images: int = 0


def plant(source: Path, target: Path, seed: int) -> Planted:
    """Copy class folders with the changes of this seed."""
    random = np.random.default_rng(seed)
    folders = sorted(p.name for p in source.iterdir() if p.is_dir())
    files = sorted(p for p in source.glob("*/*") if p.is_file())
    order = random.permutation(len(files))
    tenth = len(files) // 10
    wrong, copied = set(order[:tenth].tolist()), order[tenth : 2 * tenth].tolist()
    planted = Planted(images=len(files))
    keys = {}
    for number, file in enumerate(files):
        folder = file.parent.name
        if number in wrong:
            folder = str(random.choice([f for f in folders if f != folder]))
            planted.classes[f"{folder}/{file.name}"] = file.parent.name
        keys[number] = f"{folder}/{file.name}"
        (target / folder).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target / keys[number])
    for place, number in enumerate(copied):
        name, (change, quality) = list(CHANGES.items())[place % len(CHANGES)]
        home = files[number].parent.name
        others = [f for f in folders if f != home]
        folder = str(random.choice(others)) if place // len(CHANGES) % 4 == 0 else home
        key = f"{folder}/copy_{place:04}.jpg"
        with Image.open(files[number]) as image:
            change(image.convert("RGB")).save(target / key, quality=quality)
        planted.copies[key] = (keys[number], name)
    return planted


def duplicate_figures(report: CheckReport, planted: Planted) -> dict[str, float]:
    """Share of copies found for each change and in all, and of other images that were listed."""
    pairs = {frozenset((d.first, d.second)) for d in report.duplicates}
    found = {key: frozenset((key, source)) in pairs for key, (source, _) in planted.copies.items()}
    figures = {
        name: statistics.mean(found[k] for k, (_, change) in planted.copies.items() if change == name)
        for name in CHANGES
    }
    figures["all copies"] = statistics.mean(found.values())
    true = {frozenset((key, source)) for key, (source, _) in planted.copies.items()}
    strangers = {key for pair in pairs - true for key in pair if key not in planted.copies}
    figures["other images listed"] = len(strangers) / planted.images
    return figures


def label_figures(report: CheckReport, planted: Planted) -> dict[str, float]:
    """Share of errors found, of right labels doubted, of doubts that are errors, of found ones named rightly."""
    doubted = {d.key: d for d in report.doubts if d.key not in planted.copies}
    hits = [d for key, d in doubted.items() if key in planted.classes]
    false = len(doubted) - len(hits)
    return {
        "errors found": len(hits) / len(planted.classes),
        "right labels doubted": false / (planted.images - len(planted.classes)),
        "doubts that are errors": len(hits) / max(1, len(doubted)),
        "found with the true class named": statistics.mean(
            d.suggested_folder == planted.classes[d.key] for d in hits
        ),
        "labels that the probe gives too": report.agreement or 0.0,
    }


def table(title: str, rows: dict[str, dict[str, list[float]]]) -> None:
    """Print one table, a column for each data set."""
    print(f"\n| {title} | " + " | ".join(rows) + " |\n| --- |" + " ---: |" * len(rows))
    for name in next(iter(rows.values())):
        cells = [
            f"{100 * statistics.mean(v[name]):.1f} ± {100 * statistics.stdev(v[name]):.1f}"
            for v in rows.values()
        ]
        print(f"| {name} | " + " | ".join(cells) + " |")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    data: Path = parser.parse_args().data
    copies: dict[str, dict[str, list[float]]] = {}
    labels: dict[str, dict[str, list[float]]] = {}
    for name in SETS:
        for seed in SEEDS:
            with tempfile.TemporaryDirectory() as place:
                planted = plant(data / name, Path(place), seed)
                plan = RunPlan(Path(place), config=preset("quick"))
                report = drain(check_folder(plan, token=CancelToken()))
            print(
                f"{name}, seed {seed}: {len(report.duplicates)} pairs, {len(report.doubts)} doubts",
                flush=True,
            )
            for into, figures in (
                (copies, duplicate_figures(report, planted)),
                (labels, label_figures(report, planted)),
            ):
                for key, value in figures.items():
                    into.setdefault(name, {}).setdefault(key, []).append(value)
    table("planted copies found, %", copies)
    table("label errors, %", labels)


if __name__ == "__main__":
    main()
