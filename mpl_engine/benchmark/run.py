"""The paper's protocols as one job: base-to-new, cross-dataset and few-shot, cell by cell, and resumable."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from mpl_engine.backbones.loading import find_backbone
from mpl_engine.benchmark.cells import CellRunner, Task, TestSet
from mpl_engine.benchmark.data import BenchmarkData, limited, load_benchmark_data
from mpl_engine.benchmark.folder import BenchmarkFolder, Cell, claim
from mpl_engine.benchmark.plan import HEADS, INSTANT, LINEAR_PROBE, TITLES, TRAINED, ZERO_SHOT, BenchmarkPlan
from mpl_engine.benchmark.result import BenchmarkResult, ResultRow, harmonic_mean, summarise
from mpl_engine.cancel import CancelToken
from mpl_engine.data.splits import base_new_classes
from mpl_engine.device import choose_compute, cpu_threads
from mpl_engine.errors import ConfigError, FolderProblem
from mpl_engine.events import Job, Notice
from mpl_engine.files.lock import hold
from mpl_engine.prompts.encoder import open_encoder
from mpl_engine.prompts.learner import fit_depth, fit_sides
from mpl_engine.prompts.tokens import prompt_tokens
from mpl_engine.runs.data import RunData

LEAST_CLASSES = 4
"""Base-to-new with fewer would leave a half with a single class, of which every answer is right."""


def run_benchmark(
    plan: BenchmarkPlan, out: Path, *, token: CancelToken, allow_download: bool = False
) -> Job[BenchmarkResult]:
    """Measure every cell of the plan that `out` does not hold yet, and write table, plot, CSV and JSON there.

    Args:
        plan: what to measure. Methods, shots and seeds may be others than those of an earlier call.
        out: a new or empty folder, or one that this benchmark was begun in.
        token: cancels; the same call goes on from there.
        allow_download: fetch the backbone's weights if they are not here.

    Raises:
        OutputExists: if the folder holds something else.
        BenchmarkDiffers: if it holds a benchmark of other data, backbone or settings.
        RunLocked: if another program works in it.
        EngineError, Cancelled: as `run.train` and `load_benchmark_data`.
    """
    names = _dataset_names(plan)
    folder = claim(out, plan)
    cells = list(_cells(plan, names))
    with hold(out), cpu_threads(plan.config.threads):
        folder = claim(out, plan)  # another program may have been faster
        todo = [cell for cell in cells if not folder.figures(cell).exists()]
        if todo:
            yield from _Measurement(plan, folder, names, token).run(todo, allow_download=allow_download)
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


def _dataset_names(plan: BenchmarkPlan) -> tuple[str, ...]:
    names = tuple(path.absolute().name or path.resolve().name for path in plan.data)
    if len(set(names)) < len(names):
        raise ConfigError(
            "DIR", ", ".join(names), "two folders have the same name, by which tables tell them apart"
        )
    return names


def _cells(plan: BenchmarkPlan, names: Sequence[str]) -> Iterator[Cell]:
    """In the order of work: what one split needs comes together."""
    trained_on = names[:1] if plan.benchmark == "cross-dataset" else names
    for dataset in trained_on:
        for shots in plan.shots:
            for seed in plan.seeds:
                yield from (Cell(dataset, shots, seed, method) for method in plan.methods)


@dataclass
class _Measurement:
    """One call's work on the cells that are missing."""

    plan: BenchmarkPlan
    folder: BenchmarkFolder
    names: Sequence[str]
    token: CancelToken

    def run(self, todo: Sequence[Cell], *, allow_download: bool) -> Job[None]:
        plan, token = self.plan, self.token
        yield from find_backbone(  # a wrong name or device is told before the scan
            plan.backbone, quick_gelu=plan.quick_gelu, allow_download=allow_download, token=token
        )
        choose_compute(plan.device, plan.config.precision)
        data: dict[str, BenchmarkData] = {}
        for name, path in zip(self.names, plan.data, strict=True):
            data[name] = yield from load_benchmark_data(path, token)
            _require_classes(plan, data[name])
        notes = tuple(note for one in data.values() for note in one.notes)
        yield from (Notice(note) for note in notes)
        self.folder.data(plan, {name: one.fingerprint for name, one in data.items()}, notes)
        encoder, store = yield from open_encoder(
            plan.backbone,
            plan.config,
            quick_gelu=plan.quick_gelu,
            device=plan.device,
            allow_download=allow_download,
            token=token,
        )
        bench = CellRunner(plan, encoder, store)
        _check_prompts(plan, bench, data)
        task: tuple[Cell, Task] | None = None
        for place, cell in enumerate(todo, start=1):
            what = f"{cell.dataset}, {TITLES[cell.method]}, shots: {cell.shots}, seed: {cell.seed}"
            yield Notice(f"cell {place} of {len(todo)}: {what}")
            if task is None or task[0] != Cell(cell.dataset, cell.shots, cell.seed, ""):
                made = yield from self._task(data, cell)
                task = Cell(cell.dataset, cell.shots, cell.seed, ""), made
            rates = yield from self._rates(bench, task[1], cell)
            self.folder.keep(cell, tuple(_rows(plan, cell, rates)))

    def _task(self, data: dict[str, BenchmarkData], cell: Cell) -> Job[Task]:
        """The training of a cell and what it is judged on besides."""
        own = data[cell.dataset]
        split = yield from own.split(cell.shots, cell.seed, self.token)
        names, elsewhere = own.class_names, {}
        if self.plan.benchmark == "base-to-new":
            base, new = base_new_classes(len(names))
            new_names = tuple(names[i] for i in new)
            elsewhere["new"] = TestSet(own.root, new_names, limited(split, new).test)
            split, names = limited(split, base), tuple(names[i] for i in base)
        if self.plan.benchmark == "cross-dataset":
            for name in self.names[1:]:
                other = yield from data[name].split(cell.shots, cell.seed, self.token)
                elsewhere[name] = TestSet(data[name].root, data[name].class_names, other.test)
        if not split.test or not all(judged.images for judged in elsewhere.values()):
            raise FolderProblem(own.root, "a half of its classes has no test images", "Add images.")
        return Task(RunData(own.root, names, split, (), own.fingerprint), elsewhere)

    def _rates(self, bench: CellRunner, task: Task, cell: Cell) -> Job[dict[str, float]]:
        """Accuracies by key; the task's own classes have the key `""`."""
        if cell.method == LINEAR_PROBE:
            answers = yield from bench.probe(task, self.token)
            return {"": task.own.accuracy(answers)}
        if cell.method == INSTANT or cell.method in HEADS:
            name = None if cell.method == INSTANT else cell.method.replace("-", "_")
            answers = yield from bench.head(task, name, self.token)
            return {"": task.own.accuracy(answers)}
        zero_shot = yield from bench.zero_shot(task.own, self.token)
        if cell.method != ZERO_SHOT:
            return (yield from bench.trained(task, cell.method, self.folder.run(cell), zero_shot, self.token))
        rates = {"": task.own.accuracy(zero_shot)}
        for key, judged in task.elsewhere.items():
            answers = yield from bench.zero_shot(judged, self.token)
            rates[key] = judged.accuracy(answers)
        return rates


def _rows(plan: BenchmarkPlan, cell: Cell, rates: dict[str, float]) -> Iterator[ResultRow]:
    if plan.benchmark == "base-to-new":
        base, new = rates[""], rates.get("new")
        mean = harmonic_mean(base, new)
        yield ResultRow(cell.method, cell.dataset, cell.seed, cell.shots, base, new, mean)
        return
    for key, rate in rates.items():
        yield ResultRow(cell.method, key or cell.dataset, cell.seed, cell.shots, accuracy=rate)


def _require_classes(plan: BenchmarkPlan, data: BenchmarkData) -> None:
    if plan.benchmark == "base-to-new" and len(data.class_names) < LEAST_CLASSES:
        reason = f"base-to-new needs {LEAST_CLASSES} classes or more, and it has {len(data.class_names)}"
        raise FolderProblem(data.root, reason)


def _check_prompts(plan: BenchmarkPlan, bench: CellRunner, data: dict[str, BenchmarkData]) -> None:
    """Tell what cannot work before the first training: a depth, a template, a name that is too long."""
    backbone = bench.encoder.backbone
    for method in (method for method in plan.methods if method in TRAINED):
        config = plan.settings(method, plan.shots[0], plan.seeds[0])
        fit_depth(config, backbone.geometry, clamp="depth" not in plan.given)
        fit_sides(config, backbone.geometry, given=True)
        for one in data.values():
            prompt_tokens(one.class_names, config, backbone.vocabulary)
