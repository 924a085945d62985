"""The paper's protocols as one job: base-to-new, cross-dataset and few-shot, cell by cell, and resumable."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import torch

from mpl_engine.benchmark.folder import Cell, claim
from mpl_engine.benchmark.measurement import Measurement, dataset_names
from mpl_engine.benchmark.on_ray import describe, measure_on_ray
from mpl_engine.benchmark.plan import TRAINED, BenchmarkPlan
from mpl_engine.benchmark.result import BenchmarkResult, summarise
from mpl_engine.cancel import CancelToken
from mpl_engine.device import cpu_threads
from mpl_engine.events import Job, Notice
from mpl_engine.extras.cluster import library
from mpl_engine.files.lock import hold


def run_benchmark(
    plan: BenchmarkPlan,
    out: Path,
    *,
    token: CancelToken,
    allow_download: bool = False,
    ray: str | None = None,
) -> Job[BenchmarkResult]:
    """Measure every cell of the plan that `out` does not hold yet, and write table, plot, CSV and JSON there.

    Args:
        plan: what to measure. Methods, shots and seeds may be others than those of an earlier call.
        out: a new or empty folder, or one that this benchmark was begun in.
        token: cancels; the same call goes on from there.
        allow_download: fetch the backbone's weights if they are not here.
        ray: the address of a Ray cluster (see `cluster.joined`) that measures the cells, as many at a time as it has
            room for. A cell that cannot be measured there does not end the others.

    Raises:
        BenchmarkIncomplete: if a cluster could not measure some of the cells, which are named.
        LibraryMissing, ClusterUnreachable: if there is no Ray, or no cluster.
        OutputExists: if the folder holds something else.
        BenchmarkDiffers: if it holds a benchmark of other data, backbone or settings.
        RunLocked: if another program works in it.
        EngineError, Cancelled: as `run.train` and `load_benchmark_data`.
    """
    names = dataset_names(plan)
    if ray is not None:
        library()  # what is not installed is told before the folder is made
    folder = claim(out, plan)
    cells = list(_cells(plan, names))
    with hold(out), cpu_threads(plan.config.threads):
        folder = claim(out, plan)  # another program may have been faster
        todo = [cell for cell in cells if not folder.figures(cell).exists()]
        if todo:
            measurement = Measurement(plan, folder)
            yield from measurement.open(token, allow_download=allow_download)
            if ray is None:
                for place, cell in enumerate(todo, start=1):
                    yield Notice(f"cell {place} of {len(todo)}: {describe(cell)}")
                    yield from measurement.measure(cell, token)
            else:
                del measurement  # it has told what cannot work; its memory is for the tasks
                threads = plan.config.threads or torch.get_num_threads()
                yield from measure_on_ray(
                    plan, folder, todo, ray, threads, allow_download=allow_download, token=token
                )
        rows = [row for cell in cells for row in folder.rows(cell)]
        rows.sort(
            key=lambda row: (names.index(row.dataset), row.shots, plan.methods.index(row.method), row.seed)
        )
        source = names[0] if plan.benchmark == "cross-dataset" else None
        notes = (*folder.notes, *_epochs_note(plan))
        result = BenchmarkResult(plan.benchmark, tuple(rows), summarise(rows, source), notes)
        folder.show(result)
        return result


def _epochs_note(plan: BenchmarkPlan) -> tuple[str, ...]:
    """What few-shot rows must not be compared without."""
    if plan.benchmark != "few-shot" or not TRAINED.keys() & set(plan.methods):
        return ()
    epochs = plan.config.epochs
    return (
        f"prompts were trained for {epochs} epoch{'s' * (epochs != 1)}; published few-shot rows of MaPLe are of 50",
    )


def _cells(plan: BenchmarkPlan, names: Sequence[str]) -> Iterator[Cell]:
    """In the order of work: what one split needs comes together."""
    trained_on = names[:1] if plan.benchmark == "cross-dataset" else names
    for dataset in trained_on:
        for shots in plan.shots:
            for seed in plan.seeds:
                yield from (Cell(dataset, shots, seed, method) for method in plan.methods)
