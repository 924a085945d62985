"""Measuring the cells of a benchmark: data sets and backbone are opened once, for one cell after the other."""

from collections.abc import Iterator

from mpl_engine.backbones.loading import find_backbone
from mpl_engine.benchmark.cells import CellRunner, Task, TestSet
from mpl_engine.benchmark.data import BenchmarkData, limited, load_benchmark_data
from mpl_engine.benchmark.folder import BenchmarkFolder, Cell
from mpl_engine.benchmark.plan import HEADS, INSTANT, LINEAR_PROBE, TRAINED, ZERO_SHOT, BenchmarkPlan
from mpl_engine.benchmark.result import ResultRow, harmonic_mean
from mpl_engine.cancel import CancelToken
from mpl_engine.data.splits import base_new_classes
from mpl_engine.device import choose_compute
from mpl_engine.errors import ConfigError, FolderProblem
from mpl_engine.events import Job, Notice
from mpl_engine.prompts.encoder import open_encoder
from mpl_engine.prompts.learner import fit_depth, fit_sides
from mpl_engine.prompts.tokens import prompt_tokens
from mpl_engine.runs.data import RunData

LEAST_CLASSES = 4
"""Base-to-new with fewer would leave a half with a single class, of which every answer is right."""


def dataset_names(plan: BenchmarkPlan) -> tuple[str, ...]:
    """What tables call the data sets, in their order.

    Raises:
        ConfigError: if two have the same name.
    """
    names = tuple(path.absolute().name or path.resolve().name for path in plan.data)
    if len(set(names)) < len(names):
        raise ConfigError(
            "DIR", ", ".join(names), "two folders have the same name, by which tables tell them apart"
        )
    return names


class Measurement:
    """Data sets and backbone of a benchmark. Call `open` before `measure`.

    Args:
        plan: what to measure.
        folder: where finished cells are kept.
    """

    def __init__(self, plan: BenchmarkPlan, folder: BenchmarkFolder) -> None:
        self.plan, self.folder = plan, folder
        self._data: dict[str, BenchmarkData] = {}
        self._bench: CellRunner | None = None
        self._kept: tuple[Cell, Task] | None = None

    def open(self, token: CancelToken, *, allow_download: bool) -> Job[None]:
        """Scan the data sets, load the backbone, and tell what cannot work. Raises as `run_benchmark`."""
        plan = self.plan
        yield from find_backbone(  # a wrong name or device is told before the scan
            plan.backbone, quick_gelu=plan.quick_gelu, allow_download=allow_download, token=token
        )
        choose_compute(plan.device, plan.config.precision)
        for name, path in zip(dataset_names(plan), plan.data, strict=True):
            self._data[name] = yield from load_benchmark_data(path, token)
            _require_classes(plan, self._data[name])
        notes = tuple(note for one in self._data.values() for note in one.notes)
        yield from (Notice(note) for note in notes)
        self.folder.data(plan, {name: one.fingerprint for name, one in self._data.items()}, notes)
        encoder, store = yield from open_encoder(
            plan.backbone,
            plan.config,
            quick_gelu=plan.quick_gelu,
            device=plan.device,
            allow_download=allow_download,
            token=token,
        )
        self._bench = CellRunner(plan, encoder, store)
        _check_prompts(plan, self._bench, self._data)

    def measure(self, cell: Cell, token: CancelToken) -> Job[None]:
        """Measure a cell, or go on with it, and keep its figures. Raises as `run_benchmark`."""
        bench = self._bench
        assert bench is not None, "open comes first"  # noqa: S101 - for type checkers
        if self._kept is None or self._kept[0] != Cell(cell.dataset, cell.shots, cell.seed, ""):
            made = yield from self._task(cell, token)
            self._kept = Cell(cell.dataset, cell.shots, cell.seed, ""), made
        rates = yield from self._rates(bench, self._kept[1], cell, token)
        self.folder.keep(cell, tuple(_rows(self.plan, cell, rates)))

    def _task(self, cell: Cell, token: CancelToken) -> Job[Task]:
        """The training of a cell and what it is judged on besides."""
        data = self._data
        own = data[cell.dataset]
        split = yield from own.split(cell.shots, cell.seed, token)
        names, elsewhere = own.class_names, {}
        if self.plan.benchmark == "base-to-new":
            base, new = base_new_classes(len(names))
            new_names = tuple(names[i] for i in new)
            elsewhere["new"] = TestSet(own.root, new_names, limited(split, new).test)
            split, names = limited(split, base), tuple(names[i] for i in base)
        if self.plan.benchmark == "cross-dataset":
            for name in dataset_names(self.plan)[1:]:
                other = yield from data[name].split(cell.shots, cell.seed, token)
                elsewhere[name] = TestSet(data[name].root, data[name].class_names, other.test)
        if not split.test or not all(judged.images for judged in elsewhere.values()):
            raise FolderProblem(own.root, "a half of its classes has no test images", "Add images.")
        return Task(RunData(own.root, names, split, (), own.fingerprint), elsewhere)

    def _rates(self, bench: CellRunner, task: Task, cell: Cell, token: CancelToken) -> Job[dict[str, float]]:
        """Accuracies by key; the task's own classes have the key `""`."""
        if cell.method == LINEAR_PROBE:
            answers = yield from bench.probe(task, token)
            return {"": task.own.accuracy(answers)}
        if cell.method == INSTANT or cell.method in HEADS:
            name = None if cell.method == INSTANT else cell.method.replace("-", "_")
            answers = yield from bench.head(task, name, token)
            return {"": task.own.accuracy(answers)}
        zero_shot = yield from bench.zero_shot(task.own, token)
        if cell.method != ZERO_SHOT:
            return (yield from bench.trained(task, cell.method, self.folder.run(cell), zero_shot, token))
        rates = {"": task.own.accuracy(zero_shot)}
        for key, judged in task.elsewhere.items():
            answers = yield from bench.zero_shot(judged, token)
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
