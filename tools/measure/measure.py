"""Measures what `quick` keeps, and what stands beside it, on class folders, and writes docs/results.md.

Runs that are there already are used again, so that it can be stopped and started.

    python tools/measure/measure.py --data DATA --runs RUNS

DATA holds the folders that `SOURCES` names.
"""

import argparse
import json
import statistics
from collections.abc import Sequence
from pathlib import Path

from mpl_engine.cancel import CancelToken
from mpl_engine.data.dataset import Dataset, scan
from mpl_engine.evaluation.comparison import INSTANT, LINEAR_PROBE, MPL, MPL_HEAD, NAMES, ZERO_SHOT
from mpl_engine.events import EpochDone, Job, T, drain
from mpl_engine.presets import preset
from mpl_engine.runs.folder import is_run
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.result import RunResult
from mpl_engine.runs.train import resume, train

DOCS = Path(__file__).parent.parent.parent / "docs"
SHOTS = (1, 4, 16)
SEEDS = (1, 2, 3)
SOURCES = {
    "eurosat": "EuroSAT, RGB tiles of 64×64 pixels, 200 of each of the 10 classes; MIT licence "
    "(Helber, Bischke, Dengel and Borth, 2019)",
    "flower_photos": "TensorFlow's flower_photos, 80 of each of the 5 classes, longest side 224 pixels; CC-BY 2.0, "
    "photographers named in the data set's LICENSE.txt",
    "clothing": "alexeygrigorev/clothing-dataset-small, about 70 of each of 10 classes, longest side 224 pixels; CC0",
    "pcb_defects": "crops of 112 pixels around 80 marked defects of each of 6 classes, made from tangsanli5201/DeepPCB; "
    "MIT licence",
}
METHODS = (ZERO_SHOT, LINEAR_PROBE, INSTANT, MPL, MPL_HEAD)


def run_of(folder: Path, plan: RunPlan) -> RunResult:
    """The run's result: measured now, or before."""
    token = CancelToken()
    job: Job[RunResult] = resume(folder, token=token) if is_run(folder) else train(plan, folder, token=token)
    return told(job)


def told(job: Job[T]) -> T:
    """Run a job and print a dot for each epoch."""
    try:
        while True:
            if isinstance(next(job), EpochDone):
                print(".", end="", flush=True)
    except StopIteration as stop:
        print(flush=True)
        result: T = stop.value
        return result


def measure(data: Path, runs: Path, name: str, preset_name: str, shots: Sequence[int]) -> list[RunResult]:
    """All runs of one data set under one preset."""
    results = []
    for count in shots:
        for seed in SEEDS:
            folder = runs / f"{name}-{preset_name}-{count}-shots-seed-{seed}"
            print(folder.name, end=" ", flush=True)
            config = preset(preset_name).replaced(shots=count, seed=seed)
            results.append(run_of(folder, RunPlan(data / name, config=config, preset=preset_name)))
            print(f"  {results[-1].test_accuracy:.3f} by {results[-1].answer or results[-1].method}")
    return results


def spread(values: Sequence[float | None]) -> str:
    """Mean ± standard deviation over the seeds, in percent."""
    numbers = [100 * v for v in values if v is not None]
    return f"{statistics.mean(numbers):.1f} ± {statistics.stdev(numbers):.1f}"


def rate_of(result: RunResult, method: str) -> float:
    """The accuracy of a method on the run's test images."""
    rates = (result.comparison or {})["rates"]
    rate: float = rates[method]["accuracy"]
    return rate


def mean_table(results: Sequence[RunResult]) -> list[str]:
    """Over all data sets alike: each method, what is kept, and how often that is more than a point below the best."""
    heads = [
        "shots",
        *(NAMES[m] for m in METHODS),
        "**kept answer**",
        "more than 1 point below the best of the others",
    ]
    lines = ["| " + " | ".join(heads) + " |", "| ---: " * len(heads) + "|"]
    for count in SHOTS:
        of = [r for r in results if r.shots == count]
        below = sum(
            (r.test_accuracy or 0) < max(rate_of(r, m) for m in METHODS if m not in (MPL, MPL_HEAD)) - 0.01
            for r in of
        )
        means = [100 * statistics.mean(rate_of(r, m) for r in of) for m in METHODS]
        kept = 100 * statistics.mean(r.test_accuracy or 0 for r in of)
        cells = [*(f"{mean:.1f}" for mean in means), f"**{kept:.1f}**", f"{below} of {len(of)} runs"]
        lines.append(f"| {count} | " + " | ".join(cells) + " |")
    return lines


def accuracy_table(results: Sequence[RunResult]) -> list[str]:
    """One row for each shot count."""
    heads = ["shots", *(NAMES[m] for m in METHODS), "**kept answer**", "kept", "training, s"]
    lines = ["| " + " | ".join(heads) + " |", "| ---: " * (len(heads)) + "|"]
    for count in SHOTS:
        of = [r for r in results if r.shots == count]
        cells = [
            *(spread([rate_of(r, method) for r in of]) for method in METHODS),
            f"**{spread([r.test_accuracy for r in of])}**",
            ", ".join(NAMES[r.answer] for r in of),
            f"{statistics.mean(r.seconds for r in of):.0f}",
        ]
        lines.append(f"| {count} | " + " | ".join(cells) + " |")
    return lines


def recall_table(results: Sequence[RunResult], runs: Path, name: str) -> list[str]:
    """Per-class recall at the most shots, zero-shot beside it."""
    of = [r for r in results if r.shots == SHOTS[-1]]
    before: dict[str, list[float]] = {}
    for r in of:
        folder = runs / f"{name}-quick-{r.shots}-shots-seed-{r.seed}"
        confusion = json.loads((folder / "result.json").read_text(encoding="utf-8"))["zero_shot_confusion"]
        for index, (label, row) in enumerate(zip(r.classes, confusion, strict=True)):
            before.setdefault(label, []).append(row[index] / sum(row))
    return [
        "| class | zero-shot recall | recall of the kept answer, 16 shots |",
        "| --- | ---: | ---: |",
        *(f"| {c} | {spread(before[c])} | {spread([r.per_class[c] for r in of])} |" for c in of[0].classes),
    ]


def section(name: str, results: Sequence[RunResult], paper: Sequence[RunResult], runs: Path) -> list[str]:
    """A data set's part of the page."""
    recipe = []
    if paper:
        published = spread([r.test_accuracy for r in paper])
        recipe = [f"The published recipe (preset `paper`), 16 shots: {published}.", ""]
    return [
        f"## {name}",
        "",
        f"{SOURCES[name]}. File names: [results/{name}_files.txt](results/{name}_files.txt).",
        "",
        *accuracy_table(results),
        "",
        *recipe,
        *recall_table(results, runs, name),
        "",
    ]


def write_page(parts: list[str]) -> None:
    """docs/results.md; sections that other scripts wrote there stay behind the data sets'."""
    page = DOCS / "results.md"
    head = (DOCS / "results" / "head.md").read_text(encoding="utf-8").splitlines()
    sections = page.read_text(encoding="utf-8").split("\n## ")[1:] if page.exists() else []
    others = [
        f"## {text.rstrip()}\n"
        for text in sections
        if text.partition("\n")[0] not in (*SOURCES, "Mean of the data sets")
    ]
    page.write_text("\n".join([*head, "", *parts, *others]).rstrip() + "\n", encoding="utf-8")


def main() -> None:
    """Measure everything and write the page and the lists of files."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--runs", type=Path, required=True)
    parser.add_argument("--without-paper", action="store_true", help="leave out the published recipe")
    arguments = parser.parse_args()
    parts: list[str] = []
    everything: list[RunResult] = []
    for name in SOURCES:
        dataset: Dataset = drain(scan(arguments.data / name, token=CancelToken()))
        files = sorted(image.key for c in dataset.classes for image in c.images)
        (DOCS / "results" / f"{name}_files.txt").write_text("\n".join(files) + "\n", encoding="utf-8")
        results = measure(arguments.data, arguments.runs, name, "quick", SHOTS)
        recipe = () if arguments.without_paper else SHOTS[-1:]
        paper = measure(arguments.data, arguments.runs, name, "paper", recipe)
        parts += section(name, results, paper, arguments.runs)
        everything += results
    write_page(["## Mean of the data sets", "", *mean_table(everything), "", *parts])


if __name__ == "__main__":
    main()
