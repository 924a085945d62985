"""What training steps in bf16 cost in accuracy, and that judged numbers are the same wherever they are computed.

Prints the tables of docs/results.md, "Precision". Runs that are in RUNS already are used again, so that it can be
stopped and started. Every run is a process of its own with one thread.

    python tools/measure/measure_precision.py --data DATA --runs RUNS

DATA holds the folders `eurosat`, `flower_photos`, `clothing` and `pcb_defects`. On a processor without instructions for
bf16 its products crawl; there the runs of the first table compute each as such a processor does (`RoundedProducts`), and
one run of the second table is the slow real thing.
"""

import argparse
import contextlib
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from mpl_engine.cancel import CancelToken
from mpl_engine.device import StepPrecision, choose_compute, has_bf16
from mpl_engine.events import StepDone, drain
from mpl_engine.images.store import square_batches
from mpl_engine.modules.classifier import open_classifier
from mpl_engine.presets import preset
from mpl_engine.runs.folder import is_run
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import resume, train

SETS = ("flower_photos", "pcb_defects", "clothing", "eurosat")
SEEDS = (1, 2, 3)
MOST, SHOTS, EPOCHS, BATCH = 70, 8, 10, 32
FEW_EPOCHS = 3
"""Of the runs whose bf16 products are the real thing, which takes seconds a step without instructions."""

LEVELS = ("default", "avx2", "avx512")


class RoundedProducts(TorchDispatchMode):  # type: ignore[no-untyped-call]
    """Matrix products of bf16 numbers as instructions for them compute: float32 sums of exact products, rounded once."""

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        """Compute `mm` and `addmm` of bf16 tensors in float32 and round the result; everything else as it is."""
        del types
        if (
            func in (torch.ops.aten.mm.default, torch.ops.aten.addmm.default)
            and args[0].dtype == torch.bfloat16
        ):
            return func(*(a.float() for a in args), **(kwargs or {})).bfloat16()
        return func(*args, **(kwargs or {}))


def run_once(
    data: Path, folder: Path, precision: StepPrecision, seed: int, epochs: int, *, rounded: bool
) -> None:
    """Train and judge in this process; the time of each step goes beside the run."""
    config = preset("quick").replaced(shots=SHOTS, seed=seed, epochs=epochs, precision=precision, threads=1)
    plan = RunPlan(data.absolute(), config=config, preset="quick", device="cpu")
    job = resume(folder, token=CancelToken()) if is_run(folder) else train(plan, folder, token=CancelToken())
    mode: contextlib.AbstractContextManager[Any]
    mode = RoundedProducts() if rounded else contextlib.nullcontext()  # type: ignore[no-untyped-call]
    with mode:
        seconds = [event.seconds for event in job if isinstance(event, StepDone)]
    if seconds:
        folder.with_suffix(".seconds").write_text(str(statistics.median(seconds)), encoding="utf-8")


def probabilities(module: Path, images: list[Path]) -> "np.ndarray[Any, np.dtype[np.float32]]":
    """Calibrated probabilities (n, C) as this process judges."""
    classifier = drain(open_classifier(module, device="cpu", token=CancelToken()))
    batches = square_batches(classifier.store, images, BATCH, CancelToken())
    return np.concatenate([classifier.probabilities(pixels).numpy() for pixels in batches])


def some(data: Path, target: Path) -> Path:
    """A copy of class folders with at most MOST images of each, evenly over the sorted names."""
    for folder in sorted(path for path in data.iterdir() if path.is_dir() and not target.exists()):
        files = sorted(path for path in folder.iterdir() if path.is_file())
        place = target.with_suffix(".part") / folder.name
        place.mkdir(parents=True, exist_ok=True)
        for number in range(min(MOST, len(files))):
            file = files[number * len(files) // min(MOST, len(files))]
            shutil.copyfile(file, place / file.name)
    if not target.exists():
        target.with_suffix(".part").rename(target)
    return target


def images_of(data: Path) -> list[Path]:
    """All images of a data set."""
    return sorted(p for p in data.rglob("*") if p.suffix.lower() in {".jpg", ".jpeg", ".png"})


def child(*arguments: object, **environment: str) -> None:
    """This script in a process of its own, which is told its work by `--child`."""
    command = [sys.executable, __file__, "--child", *map(str, arguments)]
    subprocess.run(command, check=True, env=os.environ | {"OMP_NUM_THREADS": "1"} | environment)


def run_of(
    data: Path, runs: Path, name: str, seed: int, precision: str, level: str = "", *, real: bool = False
) -> Path:
    """The folder of a run: made now, or before."""
    rounded = precision == "bf16" and not real and not has_bf16(torch.device("cpu"))
    epochs = FEW_EPOCHS if level else EPOCHS
    kind = f"{precision}-rounded" if rounded else precision
    folder = runs / "-".join(filter(None, (name, f"seed-{seed}", kind, level)))
    if not (folder / "result.json").exists():
        began = time.perf_counter()
        environment = {"ATEN_CPU_CAPABILITY": level} if level else {}
        child("run", data / name, folder, precision, seed, epochs, int(rounded), **environment)
        print(f"{folder.name}: {time.perf_counter() - began:.0f} s", file=sys.stderr, flush=True)
    return folder


def figures(folder: Path) -> tuple[float, str]:
    """Accuracy on the test images in percent, and the middle time of a step."""
    accuracy = json.loads((folder / "result.json").read_text(encoding="utf-8"))["test_accuracy"]
    seconds = folder.with_suffix(".seconds")
    return 100 * accuracy, f"{float(seconds.read_text()):.2f} s" if seconds.exists() else "–"


def accuracies(data: Path, runs: Path, seeds: Iterable[int]) -> list[str]:
    """One row for each data set and seed, and the mean difference."""
    rows, differences = [], []
    for seed in seeds:
        for name in SETS:
            (single, _), (half, _) = (figures(run_of(data, runs, name, seed, p)) for p in ("fp32", "bf16"))
            differences.append(half - single)
            rows.append(f"| {name} | {seed} | {single:.1f} | {half:.1f} | {half - single:+.1f} |")
            print(rows[-1], file=sys.stderr, flush=True)
    error = statistics.stdev(differences) / len(differences) ** 0.5
    mean = (
        f"| mean of {len(rows)} | | | | {statistics.mean(differences):+.2f} ± {error:.2f} (standard error) |"
    )
    return [*sorted(rows), mean]


def levels_here() -> list[str]:
    """The levels of torch's kernels that this processor has."""
    best = torch.backends.cpu.get_cpu_capability().lower()
    return list(LEVELS[: LEVELS.index(best) + 1]) if best in LEVELS else ["default"]


def same_run(data: Path, runs: Path, name: str, seed: int) -> list[str]:
    """The same run in both precisions at each level; bf16 is the real thing here, however slow."""
    rows = []
    for level in levels_here():
        for precision in ("fp32", "bf16"):
            accuracy, seconds = figures(run_of(data, runs, name, seed, precision, level, real=True))
            rows.append(f"| {name}, seed {seed} | {level} | {precision} | {accuracy:.1f} | {seconds} |")
    if not has_bf16(torch.device("cpu")):
        level = levels_here()[-1]
        accuracy, seconds = figures(run_of(data, runs, name, seed, "bf16", level))
        rows.append(
            f"| {name}, seed {seed} | {level} | bf16 by `RoundedProducts` | {accuracy:.1f} | {seconds} |"
        )
    return rows


def judged_difference(data: Path, runs: Path, name: str, run: Path) -> list[str]:
    """Probabilities of one module on all images of its data set, in processes that differ, against the first."""
    rows, tables = [], []
    for level in levels_here():
        for threads in (1, 2):
            for forced in ("fp32", "bf16"):
                out = runs / f"{name}-{level}-{threads}-{forced}.npy"
                environment = {"ATEN_CPU_CAPABILITY": level, "MPL_PRECISION": forced}
                if not out.exists():
                    module = run / "module.safetensors"
                    child("judge", module, data / name, threads, out, **environment)
                tables.append(np.load(out, allow_pickle=False))
                difference = float(np.abs(tables[-1] - tables[0]).max())
                rows.append(f"| {level} | {threads} | {forced} | {len(tables[-1])} | {difference:.1e} |")
    largest = max(float(np.abs(a - b).max()) for i, a in enumerate(tables) for b in tables[:i])
    return [*rows, f"| any two of these | | | | {largest:.1e} |"]


def work(arguments: list[str]) -> None:
    """What a child does."""
    kind, *rest = arguments
    if kind == "run":
        data, folder, precision, seed, epochs, rounded = rest
        chosen = choose_compute("cpu", "bf16" if precision == "bf16" else "fp32").precision
        run_once(Path(data), Path(folder), chosen, int(seed), int(epochs), rounded=rounded == "1")
    else:
        module, folder, threads, out = rest
        torch.set_num_threads(int(threads))
        np.save(out, probabilities(Path(module), images_of(Path(folder))), allow_pickle=False)


def main() -> None:
    """Print three tables in Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path)
    parser.add_argument("--runs", type=Path)
    parser.add_argument("--seeds", default=",".join(map(str, SEEDS)))
    parser.add_argument("--child", nargs=argparse.REMAINDER)
    args = parser.parse_args()
    if args.child:
        work(args.child)
        return
    args.runs.mkdir(parents=True, exist_ok=True)
    for name in SETS:
        some(args.data / name, args.runs / "data" / name)
    data = args.runs / "data"
    name, seeds = SETS[0], [int(seed) for seed in args.seeds.split(",")]
    judged = judged_difference(data, args.runs, name, run_of(data, args.runs, name, SEEDS[0], "bf16"))
    tables = {
        "| data set | seed | fp32, % | bf16, % | difference, points |": accuracies(data, args.runs, seeds),
        "| run | `ATEN_CPU_CAPABILITY` | precision of steps | test accuracy, % | a step |": same_run(
            data, args.runs, name, SEEDS[0]
        ),
        "| `ATEN_CPU_CAPABILITY` | threads | `MPL_PRECISION` | images | largest difference to the first |": judged,
    }
    for head, rows in tables.items():
        rule = "| " + " | ".join(["---"] * (head.count("|") - 1)) + " |"
        sys.stdout.write("\n".join([head, rule, *rows]) + "\n\n")


if __name__ == "__main__":
    main()
