"""Cells of a benchmark as tasks of Ray: what they ask for, what is told of them, and that they are those without Ray."""

import json
import os
import signal
from dataclasses import replace
from pathlib import Path

import pytest

from mpl_engine.benchmark.errors import BenchmarkIncomplete
from mpl_engine.benchmark.folder import Cell, claim
from mpl_engine.benchmark.on_ray import MEMORY, TRIES, Measured, measure_cell, measure_on_ray
from mpl_engine.benchmark.plan import BenchmarkPlan
from mpl_engine.benchmark.run import run_benchmark
from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.config import Config
from mpl_engine.errors import BenchmarkDiffers, ConfigError
from mpl_engine.events import Notice, drain
from tests.support.jobs import events_of, follow
from tests.support.pictures import make_folder

CONFIG = Config(epochs=1, depth=2, batch_size=2, threads=1)
GPU_NODE = {"CPU": 4.0, "GPU": 1.0, "memory": 8e9}


def plan_of(folder: Path, **more) -> BenchmarkPlan:
    values = {"methods": ("zero-shot", "gda", "mpl"), "shots": (2,), "seeds": (1, 2), "device": "cpu"}
    return BenchmarkPlan("few-shot", (folder,), config=CONFIG, given=("depth",), **{**values, **more})


@pytest.fixture(scope="module")
def colours(tmp_path_factory) -> Path:
    return make_folder(tmp_path_factory.mktemp("data") / "colours", per_class=10, side=24)


# Without Ray: a cluster in the test's own process


class Reference:
    """Of a task: what it will tell."""

    def __init__(self, told: object) -> None:
        self.told = told


class Exceptions:
    RayError = ConnectionError


class Pretended:
    """As much of Ray as a grid uses: a task is done when it is waited for, and `tell` says what it tells of its cell."""

    exceptions = Exceptions

    def __init__(self, tell, *nodes: dict[str, float]) -> None:
        self.tell, self.asked, self.cancelled = tell, list[dict](), 0
        self._nodes = [{"Alive": True, "Resources": node} for node in nodes]

    def nodes(self):
        return self._nodes

    def is_initialized(self) -> bool:
        return True

    def remote(self, **_more):
        return lambda _what: Task(self)

    def wait(self, tasks, num_returns, timeout):
        return tasks[:num_returns], tasks[num_returns:]

    def get(self, task: Reference) -> object:
        return self.tell(task.told)

    def cancel(self, _task, *, force: bool) -> None:
        assert force
        self.cancelled += 1


class Task:
    """What `ray.remote(...)(function)` gives, for a pretended Ray."""

    def __init__(self, ray: Pretended) -> None:
        self.ray = ray

    def options(self, **needs) -> "Task":
        self.ray.asked.append(needs)
        return self

    def remote(self, *arguments) -> Reference:
        return Reference(arguments[-1] if arguments else None)


@pytest.fixture
def pretended(monkeypatch):
    def install(tell, *nodes: dict[str, float]) -> Pretended:
        ray = Pretended(tell, *nodes)
        monkeypatch.setattr("mpl_engine.extras.cluster.library", lambda: ray)
        return ray

    return install


def measured(folder, plan, todo, threads=2):
    job = measure_on_ray(plan, folder, todo, "auto", threads, allow_download=False, token=CancelToken())
    return events_of(job)[0]


def cells(*methods: str) -> list[Cell]:
    return [Cell("colours", 2, seed, method) for method in methods for seed in (1, 2, 3)]


def test_tasks_ask_for_an_estimate_and_then_for_what_the_first_took(colours, tmp_path, pretended):
    """A node has room for one such task, so that one waits behind the one that is measured."""
    ray = pretended(lambda cell: Measured(9, 0.4, 10**9, "n1"), {"CPU": 3.0, "memory": 3e9})
    plan = plan_of(colours)
    events = measured(claim(tmp_path / "out", plan), plan, cells("mpl"))
    assert ray.asked[0] == {"num_cpus": 2, "memory": MEMORY, "num_gpus": 0}
    assert ray.asked[-1] == {"num_cpus": 1, "memory": 1.25 * 10**9, "num_gpus": 0}
    assert any("cell 3 of 3: colours, MPL" in e.text for e in events if isinstance(e, Notice))


def test_no_task_asks_for_more_than_any_node_has(colours, tmp_path, pretended):
    ray = pretended(
        lambda cell: Measured(9, 7.6, 0, "n1"), {"CPU": 1.0, "memory": 1e9}, {"CPU": 4.0, "memory": 5e8}
    )
    plan = plan_of(colours)
    measured(claim(tmp_path / "out", plan), plan, cells("mpl"), threads=16)
    assert {(one["num_cpus"], one["memory"]) for one in ray.asked} == {(4, 10**9)}


def test_each_task_has_a_gpu_where_there_are_some(colours, tmp_path, pretended):
    ray = pretended(lambda cell: Measured(9, 1, 0, "n1"), GPU_NODE)
    plan = plan_of(colours, device="auto")
    measured(claim(tmp_path / "out", plan), plan, cells("mpl"))
    assert {one["num_gpus"] for one in ray.asked} == {1}
    ray.asked.clear()
    measured(claim(tmp_path / "out", plan), replace(plan, device="cpu"), cells("mpl"))
    assert {one["num_gpus"] for one in ray.asked} == {0}


@pytest.mark.parametrize(("device", "node"), [("cuda", {"CPU": 1.0, "memory": 1e9}), ("cuda:1", GPU_NODE)])
def test_a_gpu_that_cannot_be_had_is_told(colours, tmp_path, pretended, device, node):
    pretended(lambda cell: Measured(9, 1, 0, "n1"), node)
    plan = plan_of(colours, device=device)
    with pytest.raises(ConfigError, match="device"):
        measured(claim(tmp_path / "out", plan), plan, cells("mpl"))


def test_what_cannot_be_measured_is_named_when_the_rest_is_done(colours, tmp_path, pretended):
    def tell(cell: Cell) -> Measured:
        if cell.method == "gda" and cell.seed == 2:
            raise ConnectionError("The worker died unexpectedly.")
        return Measured(9, 1, 0, "n1", "the disk is full" if cell.method == "mpl" else "")

    pretended(tell, {"CPU": 4.0, "memory": 8e9})
    plan = plan_of(colours)
    with pytest.raises(BenchmarkIncomplete) as caught:
        measured(claim(tmp_path / "out", plan), plan, cells("gda", "mpl"))
    assert len(caught.value.missing) == 4
    assert "(colours, GDA, shots: 2, seed: 2)" in str(caught.value)
    assert "The worker died unexpectedly" in str(caught.value)


def test_a_stop_ends_the_tasks(colours, tmp_path, pretended):
    ray, token = pretended(lambda cell: Measured(9, 1, 0, "n1"), {"CPU": 8.0, "memory": 8e9}), CancelToken()
    plan = plan_of(colours)
    job = measure_on_ray(
        plan, claim(tmp_path / "out", plan), cells("gda"), "auto", 2, allow_download=False, token=token
    )
    with pytest.raises(Cancelled):
        follow(job, lambda event: token.cancel())
    assert ray.cancelled == 3


# A task, called as Ray calls it


class Board:
    """Answers at once that something was begun so often."""

    def __init__(self, times: int, monkeypatch) -> None:
        monkeypatch.setattr("mpl_engine.benchmark.on_ray.ask", lambda _question, otherwise: times)


def test_a_task_keeps_the_figures_and_tells_what_it_took(colours, tmp_path, monkeypatch):
    plan = plan_of(colours, methods=("zero-shot",), seeds=(1,))
    folder = claim(tmp_path / "out", plan)
    cell = Cell("colours", 2, 1, "zero-shot")
    told = measure_cell(plan, folder.path, 1, False, Board(1, monkeypatch), cell)  # noqa: FBT003
    assert told.problem == ""
    assert told.seconds > 0
    assert told.cores > 0
    assert told.memory > 10**8
    alone = drain(run_benchmark(plan, tmp_path / "alone", token=CancelToken()))
    assert folder.rows(cell) == alone.rows


def test_a_task_that_was_tried_too_often_or_sees_another_folder_says_so(colours, tmp_path, monkeypatch):
    plan = plan_of(colours)
    folder = claim(tmp_path / "out", plan)
    cell = Cell("colours", 2, 1, "zero-shot")
    told = measure_cell(plan, folder.path, 1, False, Board(TRIES + 1, monkeypatch), cell)  # noqa: FBT003
    assert "each time that it was tried" in told.problem
    told = measure_cell(plan, tmp_path / "elsewhere", 1, False, Board(1, monkeypatch), cell)  # noqa: FBT003
    assert "all nodes must see" in told.problem
    assert not folder.figures(cell).exists()


def test_another_benchmark_is_refused_before_the_cluster_is_joined(colours, tmp_path, monkeypatch):
    pytest.importorskip("ray", reason="the extra `ray` is not installed")
    plan = plan_of(colours, methods=("zero-shot",))
    claim(tmp_path / "out", plan)
    monkeypatch.setattr("mpl_engine.benchmark.on_ray.joined", lambda *_: pytest.fail("Ray was asked for"))
    with pytest.raises(BenchmarkDiffers, match="config"):
        other = replace(plan, config=replace(CONFIG, epochs=2))
        drain(run_benchmark(other, tmp_path / "out", token=CancelToken(), ray="local"))


# With Ray


def tensors(out: Path) -> dict[str, bytes]:
    """What stands behind the headers of modules, which have dates."""
    found = {}
    for path in out.rglob("module.safetensors"):
        data = path.read_bytes()
        found[path.relative_to(out).as_posix()] = data[8 + int.from_bytes(data[:8], "little") :]
    return found


def figures(out: Path) -> dict[str, object]:
    found = out.glob("cells/*/*/*.json")
    return {path.relative_to(out).as_posix(): json.loads(path.read_bytes()) for path in found}


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks into /proc")
def test_a_grid_that_was_begun_without_ray_and_whose_tasks_are_killed_ends_as_one_without(
    ray_here, colours, tmp_path, cli, report
):
    plan, token = plan_of(colours), CancelToken()
    drain(run_benchmark(plan, tmp_path / "alone", token=CancelToken()))
    out, killed = tmp_path / "out", set[int]()

    def stop_at_the_third(event) -> None:
        if isinstance(event, Notice) and event.text.startswith("cell 3"):
            token.cancel()

    with pytest.raises(Cancelled):
        follow(run_benchmark(plan, out, token=token), stop_at_the_third)
    before = set(figures(out))
    assert 0 < len(before) < 6

    def kill(_event) -> None:
        for entry in Path("/proc").iterdir():
            if len(killed) < 2 and entry.name.isdecimal() and int(entry.name) not in killed:
                try:
                    if (entry / "cmdline").read_text().startswith("ray::measure_cell"):
                        os.kill(int(entry.name), signal.SIGKILL)
                        killed.add(int(entry.name))
                except OSError:
                    continue

    result = follow(run_benchmark(plan, out, token=CancelToken(), ray="local"), kill)
    assert len(killed) == 2
    assert len(result.rows) == 6
    assert figures(out) == figures(tmp_path / "alone")
    assert tensors(out) == tensors(tmp_path / "alone")
    assert len(tensors(out)) == 2
    report("tasks of a grid killed", len(killed))
