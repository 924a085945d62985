"""Measures merged modules and writes their part of docs/results.md.

Each data set's classes are dealt into two parts, a module is made of each at once (`--method instant`), and the two are
merged without a picture. The merged one is judged on both test parts, beside each module alone on its own part and one
that was made of all classes, whose split is that of the parts. Runs that are there already are used again.

    python tools/measure/measure_merge.py --data DATA --out OUT

DATA holds the folders that `PARTS` names; of each class the first `PICTURES` files by name are used.
"""

import argparse
import json
import shutil
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from mpl_engine.backbones.loading import ResourceCache
from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job, drain
from mpl_engine.modules.merging.merge import merge
from mpl_engine.presets import preset
from mpl_engine.runs.folder import is_run, open_run
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.result import RunResult
from mpl_engine.runs.train import resume, train

DOCS = Path(__file__).parent.parent.parent / "docs"
TITLE = "## Merged modules"
PARTS = {"flower_photos": 3, "eurosat": 5, "clothing": 5, "pcb_defects": 3}
"""How many classes the first part has, in the order of their folders' names."""

SEEDS, SHOTS, PICTURES = (1, 2, 3), 16, 60


@dataclass(frozen=True)
class Cell:
    """Accuracies in [0, 1] on the first part's test images, the second's, and both; and how many images these are."""

    alone: tuple[float, ...]
    merged: tuple[float, ...]
    at_once: tuple[float, ...]
    images: tuple[int, ...]
    heads: tuple[str, ...]


def parts(data: Path, out: Path, name: str) -> dict[str, Path]:
    """Folders with copies of the pictures of each part, and of all."""
    classes = sorted(one for one in (data / name).iterdir() if one.is_dir())
    dealt = {"first": classes[: PARTS[name]], "second": classes[PARTS[name] :], "all": classes}
    for part, folders in dealt.items():
        for folder in folders:
            place = out / "pictures" / f"{name}-{part}" / folder.name
            place.mkdir(parents=True, exist_ok=True)
            for file in sorted(folder.iterdir())[:PICTURES]:
                if not (place / file.name).exists():
                    shutil.copyfile(file, place / file.name)
    return {part: out / "pictures" / f"{name}-{part}" for part in dealt}


def made(folder: Path, out: Path, seed: int, resources: ResourceCache) -> RunResult:
    """A run on a folder: made now, or before."""
    token = CancelToken()
    config = preset("quick").replaced(shots=SHOTS, seed=seed)
    plan = RunPlan(folder, config=config, method="instant", device="cpu")
    job: Job[RunResult] = (
        resume(out, token=token, resources=resources)
        if is_run(out)
        else train(plan, out, token=token, resources=resources)
    )
    return drain(job)


def rates(run: Path, classes: Sequence[str]) -> tuple[float, ...]:
    """What a run on all classes gets right of the test images of the first part, of the second, and of both.

    Args:
        run: its folder.
        classes: display names of the first part.
    """
    result = open_run(run).read_result() or {}
    right, images = [0, 0], [0, 0]
    for place, (name, row) in enumerate(zip(result["classes"], result["confusion"], strict=True)):
        part = 0 if name in classes else 1
        right[part] += row[place]
        images[part] += sum(row)
    return right[0] / images[0], right[1] / images[1], sum(right) / sum(images)


def measured(data: Path, out: Path, name: str, seed: int, resources: ResourceCache) -> Cell:
    """One data set, one seed: three runs and a merge that is judged on the pictures that no module knows."""
    kept = out / f"{name}-{seed}.json"
    if kept.exists():
        return Cell(
            **{key: tuple(values) for key, values in json.loads(kept.read_text(encoding="utf-8")).items()}
        )
    folders = parts(data, out, name)
    runs = {part: out / f"{name}-{part}-{seed}" for part in folders}
    results = {part: made(folders[part], runs[part], seed, resources) for part in folders}
    modules = [runs[part] / "module.safetensors" for part in ("first", "second")]
    target = out / f"{name}-merged-{seed}.safetensors"
    done = drain(
        merge(
            modules,
            target,
            data=folders["all"],
            device="cpu",
            force=True,
            resources=resources,
            token=CancelToken(),
        )
    )
    judged = [source.judged for source in done.sources if source.judged is not None]
    if len(judged) != len(modules) or done.accuracy is None:
        raise SystemExit(f"{name} has no pictures to judge by")
    cell = Cell(
        tuple(one.alone for one in judged),
        (*(one.merged for one in judged), done.accuracy),
        rates(runs["all"], results["first"].classes),
        (*(one.images for one in judged), done.pictures),
        (results["first"].head, results["second"].head, done.head, results["all"].head),
    )
    kept.write_text(json.dumps(asdict(cell)), encoding="utf-8")
    print(name, seed, cell, flush=True)
    return cell


def spread(values: Sequence[float]) -> str:
    """Mean ± standard deviation in percent."""
    numbers = [100 * value for value in values]
    return f"{statistics.mean(numbers):.1f} ± {statistics.stdev(numbers):.1f}"


def table(cells: dict[str, list[Cell]], data: Path) -> list[str]:
    """One row for each data set, and the mean."""
    heads = ["data set", "classes", "test images", "first part: alone", "merged", "all at once"]
    heads += ["second part: alone", "merged", "all at once", "both: **merged**", "all at once"]
    lines = ["| " + " | ".join(heads) + " |", "| --- " + "| ---: " * (len(heads) - 1) + "|"]
    columns: list[list[float]] = [[] for _ in range(8)]
    for name, found in cells.items():
        values = [
            [one.alone[0] for one in found],
            [one.merged[0] for one in found],
            [one.at_once[0] for one in found],
            [one.alone[1] for one in found],
            [one.merged[1] for one in found],
            [one.at_once[1] for one in found],
            [one.merged[2] for one in found],
            [one.at_once[2] for one in found],
        ]
        for column, numbers in zip(columns, values, strict=True):
            column.append(statistics.mean(numbers))
        first = PARTS[name]
        classes = f"{first} + {sum(one.is_dir() for one in (data / name).iterdir()) - first}"
        shown = [spread(numbers) for numbers in values]
        shown[6] = f"**{shown[6]}**"
        lines.append(f"| {name} | {classes} | {found[0].images[2]} | " + " | ".join(shown) + " |")
    means = [f"{100 * statistics.mean(column):.1f}" for column in columns]
    means[6] = f"**{means[6]}**"
    lines.append("| mean | | | " + " | ".join(means) + " |")
    return lines


def write_part(lines: list[str]) -> None:
    """Put the section into docs/results.md, in the place of an older one."""
    text = (DOCS / "results" / "merge.md").read_text(encoding="utf-8").replace("{TABLE}", "\n".join(lines))
    page = DOCS / "results.md"
    before, _, old = page.read_text(encoding="utf-8").partition(f"{TITLE}\n")
    following = old[old.index("\n## ") :] if "\n## " in old else "\n"
    page.write_text(f"{before.rstrip()}\n\n{text.rstrip()}\n{following}", encoding="utf-8")


def main() -> None:
    """Measure everything and write the section."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    resources = ResourceCache()
    cells = {
        name: [measured(arguments.data, arguments.out, name, seed, resources) for seed in SEEDS]
        for name in PARTS
    }
    write_part(table(cells, arguments.data))


if __name__ == "__main__":
    main()
