"""Measures merged modules and writes their part of docs/results.md.

Each data set's classes are dealt into two parts, a module is trained on each, and the two are merged without a picture.
The merged one is judged on both test parts, beside each module alone on its own part and a module that was trained on
all classes, whose splits are those of the parts. Runs that are there already are used again.

    python tools/measure/measure_merge.py --data DATA --out OUT

DATA holds the folders that `PARTS` names.
"""

import argparse
import json
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from mpl_engine.backbones.loading import ResourceCache
from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job, drain
from mpl_engine.modules.classifier import Classifier, open_classifier
from mpl_engine.modules.evaluate import evaluate
from mpl_engine.modules.merging.merge import merge
from mpl_engine.presets import preset
from mpl_engine.runs.folder import is_run
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.result import RunResult
from mpl_engine.runs.train import resume, train

DOCS = Path(__file__).parent.parent.parent / "docs"
TITLE = "## Merged modules"
PARTS = {"flower_photos": 3, "eurosat": 5, "clothing": 5, "pcb_defects": 3}
"""How many classes the first part has, in the order of their folders' names."""

SEEDS, SHOTS = (1, 2, 3), 16
ANSWERS = {"best": "what `quick` keeps", "prompts": "prompts (`answer=prompts`)"}
"""What the modules that are merged answer by; a training on all classes is by `best` in both."""


@dataclass(frozen=True)
class Cell:
    """Accuracies in [0, 1] on the first part's test images, the second's, and both."""

    alone: tuple[float, float]
    merged: tuple[float, float, float]
    scratch: tuple[float, float, float]
    kept: tuple[str, str]
    head: str


def parts(data: Path, out: Path, name: str) -> dict[str, Path]:
    """Folders of links to the classes of each part, and of all."""
    classes = sorted(one.name for one in (data / name).iterdir() if one.is_dir())
    dealt = {"first": classes[: PARTS[name]], "second": classes[PARTS[name] :], "all": classes}
    for part, folders in dealt.items():
        place = out / "parts" / f"{name}-{part}"
        place.mkdir(parents=True, exist_ok=True)
        for folder in folders:
            if not (place / folder).exists():
                (place / folder).symlink_to((data / name / folder).absolute(), target_is_directory=True)
    return {part: out / "parts" / f"{name}-{part}" for part in dealt}


def trained(folder: Path, out: Path, seed: int, answer: str, resources: ResourceCache) -> RunResult:
    """A run on a folder: made now, or before."""
    token = CancelToken()
    config = preset("quick").replaced(shots=SHOTS, seed=seed, answer=answer)
    plan = RunPlan(folder, config=config, preset="quick", device="cpu")
    job: Job[RunResult] = (
        resume(out, token=token, resources=resources)
        if is_run(out)
        else train(plan, out, token=token, resources=resources)
    )
    return drain(job)


def opened(module: Path, resources: ResourceCache) -> Classifier:
    """A module on its backbone."""
    return drain(open_classifier(module, device="cpu", resources=resources, token=CancelToken()))


def right(classifier: Classifier, folder: Path) -> tuple[float, int]:
    """Accuracy on the images of a folder that the module was not made with, and how many these are."""
    found = drain(evaluate(classifier, folder, "test", token=CancelToken()))
    return found.scores.accuracy or 0.0, found.images


def measured(data: Path, out: Path, name: str, seed: int, answer: str, resources: ResourceCache) -> Cell:
    """One data set, one seed: three runs and a merge."""
    kept = out / f"{name}-{answer}-{seed}.json"
    if kept.exists():
        raw = json.loads(kept.read_text(encoding="utf-8"))
        return Cell(**{key: tuple(v) if isinstance(v, list) else v for key, v in raw.items()})
    folders = parts(data, out, name)
    runs = {part: out / f"{name}-{part}-{answer}-{seed}" for part in ("first", "second")}
    results = {part: trained(folders[part], runs[part], seed, answer, resources) for part in runs}
    whole = out / f"{name}-all-best-{seed}"
    trained(folders["all"], whole, seed, "best", resources)
    merged = out / f"{name}-merged-{answer}-{seed}.safetensors"
    modules = [run / "module.safetensors" for run in runs.values()]
    done = drain(
        merge(modules, merged, device="cpu", force=True, resources=resources, token=CancelToken())
    )
    figures = {}
    for what, module in (("merged", merged), ("scratch", whole / "module.safetensors")):
        classifier = opened(module, resources)
        each = [right(classifier, folders[part]) for part in ("first", "second")]
        both = sum(rate * images for rate, images in each) / sum(images for _, images in each)
        figures[what] = (each[0][0], each[1][0], both)
    alone = [right(opened(module, resources), folders[part])[0] for module, part in zip(modules, runs, strict=True)]
    cell = Cell(
        (alone[0], alone[1]),
        figures["merged"],
        figures["scratch"],
        (results["first"].answer, results["second"].answer),
        done.head,
    )
    kept.write_text(json.dumps(asdict(cell)), encoding="utf-8")
    print(name, answer, seed, cell, flush=True)
    return cell


def spread(values: Sequence[float]) -> str:
    """Mean ± standard deviation in percent."""
    numbers = [100 * value for value in values]
    return f"{statistics.mean(numbers):.1f} ± {statistics.stdev(numbers):.1f}"


def table(cells: dict[tuple[str, str], list[Cell]]) -> list[str]:
    """One row for each data set and way to answer."""
    lines = [
        "| data set | modules answer by | first alone | merged | all at once | second alone | merged | all at once | both: merged | all at once |",
        "| --- | --- " + "| ---: " * 8 + "|",
    ]
    for (name, answer), found in cells.items():
        columns = [
            [c.alone[0] for c in found],
            [c.merged[0] for c in found],
            [c.scratch[0] for c in found],
            [c.alone[1] for c in found],
            [c.merged[1] for c in found],
            [c.scratch[1] for c in found],
            [c.merged[2] for c in found],
            [c.scratch[2] for c in found],
        ]
        lines.append(f"| {name} | {ANSWERS[answer]} | " + " | ".join(map(spread, columns)) + " |")
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
    parser.add_argument("--only", choices=PARTS, help="Measure one data set, and write nothing.")
    parser.add_argument("--answers", nargs="*", choices=ANSWERS, default=list(ANSWERS))
    arguments = parser.parse_args()
    resources = ResourceCache()
    cells = {
        (name, answer): [
            measured(arguments.data, arguments.out, name, seed, answer, resources) for seed in SEEDS
        ]
        for name in ([arguments.only] if arguments.only else PARTS)
        for answer in arguments.answers
    }
    if not arguments.only:
        write_part(table(cells))


if __name__ == "__main__":
    main()
