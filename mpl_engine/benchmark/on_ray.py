"""Cells of a benchmark as tasks of a Ray cluster, each in the folder that it has without one.

What the tasks ask of the cluster is an estimate until the first cell of a method is measured, and then what that took.
"""

import math
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mpl_engine.benchmark.errors import BenchmarkIncomplete
from mpl_engine.benchmark.folder import BenchmarkFolder, Cell
from mpl_engine.benchmark.plan import TITLES, BenchmarkPlan
from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.errors import ConfigError, EngineError
from mpl_engine.events import Job, Notice, Progress, drain
from mpl_engine.extras.cluster import ask, joined, last_line, node_name, pin_board, slots
from mpl_engine.runs.plan import anchored_backbone

MEMORY = 2 << 30
"""Bytes that a cell is thought to take before one of its method was measured."""

TRIES = 3
"""How often a cell is begun in one call; a training goes on where the try before was ended."""

_ROOM = 1.25
"""Memory asked for, by what the measured cell took at most."""

_POLL = 1.0


@dataclass(frozen=True)
class Measured:
    """What a cell took.

    Attributes:
        seconds: by the clock.
        cores: processor time by the clock.
        memory: most bytes of its process so far; 0 where the system does not tell.
        node: where it was.
        problem: why it was not measured, empty if it was.
    """

    seconds: float
    cores: float
    memory: int
    node: str
    problem: str = ""


def describe(cell: Cell) -> str:
    """A cell as a person knows it."""
    return f"{cell.dataset}, {TITLES[cell.method]}, shots: {cell.shots}, seed: {cell.seed}"


def measure_on_ray(
    plan: BenchmarkPlan,
    folder: BenchmarkFolder,
    todo: Sequence[Cell],
    address: str,
    threads: int,
    *,
    allow_download: bool,
    token: CancelToken,
) -> Job[None]:
    """Measure cells on a cluster, as many at a time as it has room for.

    Args:
        plan: the benchmark, which was looked through already.
        folder: its folder, which all nodes see at the same path.
        todo: cells without figures.
        address: as for `joined`.
        threads: of arithmetic in each task: the number that the cells are measured with without a cluster.
        allow_download: fetch the backbone's weights where they are not there.
        token: ends the tasks at once; trainings go on from their checkpoints.

    Raises:
        BenchmarkIncomplete: naming the cells that could not be measured, when all others are.
        LibraryMissing, ClusterUnreachable, ConfigError: as `joined`, and if there is no GPU where one is asked for.
        Cancelled: if the token says so.
    """
    anchored = replace(
        plan, data=tuple(path.absolute() for path in plan.data), backbone=anchored_backbone(plan.backbone)
    )
    with joined(address) as ray:
        grid = _Grid(ray, anchored, folder.path.absolute(), threads, allow_download=allow_download)
        missing: list[tuple[str, str]] = []
        waiting, running = deque(todo), dict[Any, Cell]()
        done = 0
        yield Notice(f"{len(todo)} cells to measure with Ray, {threads} thread{'s' * (threads != 1)} each")
        try:
            while waiting or running:
                while waiting and len(running) < grid.most(waiting[0]):
                    cell = waiting.popleft()
                    running[grid.begin(cell)] = cell
                ended, _ = ray.wait(list(running), num_returns=1, timeout=_POLL)
                token.check()
                for task in ended:
                    cell = running.pop(task)
                    measured = grid.outcome(task)
                    done += 1
                    if measured.problem:
                        missing.append((describe(cell), measured.problem))
                        yield Notice(f"not measured: {describe(cell)}: {measured.problem}")
                        continue
                    grid.learn(cell, measured)
                    where = f"{measured.seconds:.0f} s on {measured.node}"
                    yield Notice(f"cell {done} of {len(todo)}: {describe(cell)} ({where})")
                yield Progress("benchmark", done, len(todo), "cells")
        finally:
            for task in running:
                ray.cancel(task, force=True)
    if missing:
        raise BenchmarkIncomplete(folder.path, tuple(missing))


class _Grid:
    """How cells become tasks."""

    def __init__(
        self, ray: Any, plan: BenchmarkPlan, out: Path, threads: int, *, allow_download: bool
    ) -> None:
        self._ray, self._threads = ray, threads
        self._gpus = 1 if plan.device != "cpu" and slots(ray, {"GPU": 1}) else 0
        if plan.device.startswith("cuda") and not (self._gpus and plan.device == "cuda"):
            reason = "no node of the cluster has a GPU" if not self._gpus else "Ray says which GPU; give cuda"
            raise ConfigError("device", plan.device, reason)
        alive = [node["Resources"] for node in ray.nodes() if node["Alive"]]
        # A task that asks for more than any node has would wait forever.
        self._cores = max(1, int(max(node.get("CPU", 0) for node in alive)))
        self._memory = int(max(node.get("memory", 0) for node in alive))
        self._learnt: dict[str, dict[str, float]] = {}
        self._work = (plan, out, threads, allow_download, pin_board(ray))
        # Without an end, as Ray takes it where memory runs out: tries are counted on the board.
        self._task = ray.remote(max_retries=-1)(measure_cell)

    def needs(self, cell: Cell) -> dict[str, float]:
        """What the cell asks for, in Ray's words."""
        usual = {"num_cpus": self._threads, "memory": MEMORY, "num_gpus": self._gpus}
        asked = self._learnt.get(cell.method, usual)
        return {
            **asked,
            "num_cpus": min(asked["num_cpus"], self._cores),
            "memory": min(asked["memory"], self._memory),
        }

    def most(self, cell: Cell) -> int:
        """How many tasks are given to Ray at a time: what it has room for, and one that waits for a place.

        More would ask for what was thought before the first cells were measured.
        """
        needs = self.needs(cell)
        names = {"num_cpus": "CPU", "num_gpus": "GPU", "memory": "memory"}
        return slots(self._ray, {names[name]: amount for name, amount in needs.items()}) + 1

    def begin(self, cell: Cell) -> Any:
        """A reference to what will be told of the cell."""
        return self._task.options(**self.needs(cell)).remote(*self._work, cell)

    def outcome(self, task: Any) -> Measured:
        """What a task told, or why it told nothing."""
        try:
            measured: Measured = self._ray.get(task)
        except self._ray.exceptions.RayError as error:
            return Measured(0, 0, 0, "", f"Ray gave it up ({last_line(error)})")
        return measured

    def learn(self, cell: Cell, measured: Measured) -> None:
        """Ask for what a cell of this method took."""
        if cell.method not in self._learnt:
            self._learnt[cell.method] = {
                "num_cpus": min(self._threads, max(1, math.ceil(measured.cores - 0.25))),
                "memory": int(measured.memory * _ROOM) or MEMORY,
                "num_gpus": self._gpus,
            }


_OPENED: dict[str, Any] = {}
"""In a process of Ray: the measurement that its tasks share, by what it is of."""


def measure_cell(
    plan: BenchmarkPlan,
    out: Path,
    threads: int,
    allow_download: bool,
    board: Any,
    cell: Cell,
) -> Measured:
    """In a process of Ray: measure a cell, or go on with it, and keep its figures in the folder."""
    from mpl_engine.benchmark.measurement import Measurement  # noqa: PLC0415 - loads torch
    from mpl_engine.device import cpu_threads, peak_resident  # noqa: PLC0415 - the same

    folder, token = BenchmarkFolder(out), CancelToken()
    begin, used, problem = time.monotonic(), time.process_time(), ""
    try:
        with cpu_threads(threads):
            if not folder.plan.exists():
                problem = f"{folder.plan} is not there: all nodes must see the folder at the same path"
            elif ask(lambda: board.begin.remote(describe(cell)), otherwise=1) > TRIES:
                problem = "its process was ended, or its node lost, each time that it was tried"
            elif not folder.figures(cell).exists():  # a node that was lost may have done it, and not told
                key = repr((plan, out))
                if key not in _OPENED:
                    _OPENED.clear()
                    opened = Measurement(plan, folder)
                    drain(opened.open(token, allow_download=allow_download))
                    _OPENED[key] = opened
                drain(_OPENED[key].measure(cell, token))
    except EngineError as error:
        problem = str(error)
    except Cancelled:
        problem = "it was stopped"
    seconds = time.monotonic() - begin
    cores = (time.process_time() - used) / max(seconds, 1e-9)
    return Measured(seconds, cores, peak_resident(), node_name(), problem)
