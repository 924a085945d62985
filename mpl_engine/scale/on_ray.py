"""Shards of a manifest on a cluster: Ray Data hands shards to a pool of workers, which write what shards always write.

Only the numbers of shards, and figures about them, go through Ray's store of objects. Pictures are read, decoded and
answered in one worker (with readers of its own), so that none of them is there longer than its batch.
"""

import logging
import math
import queue
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from mpl_engine.cancel import CancelToken
from mpl_engine.errors import ConfigError
from mpl_engine.events import Job, Notice, Progress
from mpl_engine.extras.cluster import (
    LOCAL,
    ClusterFailed,
    WorkersUnfit,
    joined,
    last_line,
    library,
    pin_board,
    slots,
)
from mpl_engine.runs.plan import anchored_backbone
from mpl_engine.scale.actor import DONE, FAILED, UNFIT, ShardActor
from mpl_engine.scale.parts import parts_in, rows_in, rows_kept, shards_of
from mpl_engine.scale.plan import ClusterDone, ShardPlan
from mpl_engine.scale.shards import MOST_SHARDS, Shard
from mpl_engine.scale.worker import ShardWorker

ROWS = 4_096
"""Rows of a shard, as long as that does not make too many of them: few enough that no worker is left with hours alone."""

_MANY = 10_000
_POLL = 1.0
_LAST = 60.0
"""Seconds that workers have to keep what they answered, after a wish to stop."""

_GONE = "no worker told what came of it"


def classify_on_ray(
    plan: ShardPlan,
    backbone: str | None = None,
    *,
    address: str = LOCAL,
    shards: int | None = None,
    workers: int | None = None,
    cores: int = 1,
    device: str = "auto",
    allow_download: bool = False,
    token: CancelToken,
) -> Job[ClusterDone]:
    """Classify all rows of a manifest that OUT has no answers for yet, on a Ray cluster; see docs/scale.md.

    OUT is as shards write it: it may have been begun by shards without Ray, and be finished by them. Workers that are
    killed, and nodes that are lost, cost one group of rows each; what could not be done is named in the result.

    Args:
        plan: what is classified, and how; `plan.shard` is not used.
        backbone: as for `open_classifier`.
        address: as for `joined`.
        shards: how many parts OUT has; None takes those that it was begun with, else some by the number of rows.
        workers: how many are wanted; None takes as many as the cluster has room for.
        cores: of a worker, and threads of its arithmetic.
        device: as for `open_classifier`; where the cluster has GPUs and this does not say `cpu`, each worker has one.
        allow_download: as for `open_classifier`.
        token: stops the workers; what was answered by then is kept.

    Raises:
        LibraryMissing: if Ray is not installed, or what `classify_shard` needs.
        ClusterUnreachable: if there is no cluster.
        WorkersUnfit: if a node lacks files, or has others.
        ClusterFailed: if Ray gave up the work as a whole.
        ConfigError: also if the cluster has no room for a single worker.
        FileFormatError, NewerFile, CalibrationTooSmall, ShardsDiffer, NotAllowedToFetch, Cancelled: as `classify_shard`.
    """
    library()
    if cores < 1 or (workers is not None and workers < 1):
        raise ConfigError("workers", workers or cores, "workers and their cores must be 1 or more")
    if shards is not None and not 1 <= shards <= MOST_SHARDS:
        raise ConfigError("shards", shards, f"it must be from 1 to {MOST_SHARDS}")
    if device.startswith("cuda:"):
        raise ConfigError("device", device, "Ray says which GPU a worker has; give cuda or auto")
    backbone = backbone and anchored_backbone(backbone)
    plan = replace(
        plan, module=plan.module.absolute(), manifest=plan.manifest.absolute(), out=plan.out.absolute()
    )
    here = ShardWorker(plan, backbone)
    yield from here.open(token)
    rows = here.manifest.rows
    count = shards or shards_of(plan.out) or _usual_number(rows)
    here.part(Shard(1, count)).require_same_work()
    overview = _Overview(plan.out, count, rows)
    todo = overview.todo()
    if not todo:
        return overview.result()
    with joined(address, (workers or 0) * cores) as ray:
        gpus = 1 if device != "cpu" and slots(ray, {"GPU": 1}) else 0
        room = slots(ray, {"CPU": cores, "GPU": gpus})
        if not room or (device == "cuda" and not gpus):
            what = "a GPU" if device == "cuda" and not gpus else f"{cores} cores"
            raise ConfigError("ray", address, f"no node of the cluster has {what}")
        size = min(workers or room, len(todo))
        yield Notice(f"{len(todo)} of {count} shards to do by {size} worker{'s' * (size != 1)}")
        board = pin_board(ray)
        facts = {
            "plan": plan,
            "count": count,
            "backbone": backbone,
            "device": device,
            "allow_download": allow_download,
            "facts": here.facts,
            "board": board,
            "threads": cores,
        }
        pool = _Pool(ray, facts, todo, size, {"num_cpus": cores, "num_gpus": gpus})
        yield from _follow(pool, board, overview, token)
    return overview.result()


def _usual_number(rows: int) -> int:
    return max(1, math.ceil(rows / max(ROWS, math.ceil(rows / _MANY))))


def _follow(pool: "_Pool", board: Any, overview: "_Overview", token: CancelToken) -> Job[None]:
    """Take results until there are no more. Raises `WorkersUnfit` or `Cancelled` when the workers have stopped."""
    unfit: WorkersUnfit | None = None
    end, shown = math.inf, -math.inf
    pool.start()
    try:
        while time.monotonic() < end:
            try:
                row = pool.results.get(timeout=_POLL)
            except queue.Empty:
                row = {}
            if row is None:
                break
            if row.get("state") == UNFIT:
                unfit = unfit or WorkersUnfit(row["node"], row["problem"])
            elif row:
                overview.add(row)
            if end == math.inf and (unfit or token.cancelled):
                board.stop.remote()
                end = time.monotonic() + _LAST
            if time.monotonic() - shown >= _POLL:
                yield Progress("classify", overview.answered(), overview.rows)
                shown = time.monotonic()
    finally:
        board.stop.remote()  # whoever lets go of the job lets go of the workers
    if unfit:
        raise unfit
    token.check()
    if pool.error is not None:
        raise ClusterFailed(last_line(pool.error)) from pool.error


class _Overview:
    """What is done of each shard, from what workers tell and from the names of files."""

    def __init__(self, out: Path, count: int, rows: int) -> None:
        self.out, self.count, self.rows = out, count, rows
        self._finished: set[int] = set()
        self._reasons: dict[int, str] = {}
        self._before = self._unreadable = self._most = 0

    def todo(self) -> list[int]:
        """Shards without a part, or with pieces that are still there beside it."""
        found = parts_in(self.out)
        self._finished = {shard.number for shard, path in found if path.suffix}
        begun = {shard.number: path for shard, path in found if not path.suffix}
        kept = [rows_in(path) for number, path in begun.items() if number not in self._finished]
        self._before = sum(map(self._length, self._finished)) + sum(kept)
        self._finished -= begun.keys()
        return [number for number in range(1, self.count + 1) if number not in self._finished]

    def add(self, row: dict[str, Any]) -> None:
        """What a worker tells of a shard."""
        number = int(row["shard"])
        if row["state"] == DONE:
            self._finished.add(number)
            self._unreadable += int(row["unreadable"])
        if row["state"] == FAILED:
            self._reasons[number] = f"{row['problem']} (on {row['node']})"

    def answered(self) -> int:
        """Rows that are answered by now; those of unfinished shards by the names of their pieces."""
        done = sum(map(self._length, self._finished))
        for shard, path in parts_in(self.out):
            if not path.suffix and shard.number not in self._finished:
                done += rows_kept(path, shard.rows(self.rows).start)
        self._most = max(self._most, min(done, self.rows))
        return self._most

    def result(self) -> ClusterDone:
        """By the files that are there, whatever was told."""
        there = {shard.number for shard, path in parts_in(self.out) if path.suffix}
        missing = []
        for number in (n for n in range(1, self.count + 1) if n not in there):
            unseen = "its part is not here, so this is not the folder that its worker wrote to"
            reason = unseen if number in self._finished else self._reasons.get(number, _GONE)
            missing.append((number, reason))
        done = sum(map(self._length, there))
        return ClusterDone(self.out, self.count, done, self._before, self._unreadable, tuple(missing))

    def _length(self, number: int) -> int:
        return len(Shard(number, self.count).rows(self.rows))


class _Pool:
    """The run of Ray Data, on a thread of its own, since waiting for its next result cannot be interrupted.

    Attributes:
        results: a dictionary for each shard that was tried, and None at the end.
        error: what ended the run instead, known at the end.
    """

    def __init__(
        self, ray: Any, facts: dict[str, Any], todo: list[int], size: int, needs: dict[str, int]
    ) -> None:
        self.results: queue.SimpleQueue[dict[str, Any] | None] = queue.SimpleQueue()
        self.error: Exception | None = None
        self._ray, self._facts, self._todo = ray, facts, todo
        self._size, self._needs = size, needs

    def start(self) -> None:
        """Begin."""
        threading.Thread(target=self._run, name="ray-data", daemon=True).start()

    def _run(self) -> None:
        try:
            from ray import data  # noqa: PLC0415 - an optional library

            with _quiet(data):
                for row in self._dataset(data).iter_rows():
                    self.results.put(row)
        except Exception as error:  # noqa: BLE001 - raised again where the results are taken
            self.error = error
        finally:
            self.results.put(None)

    def _dataset(self, data: Any) -> Any:
        items = [{"shard": number} for number in self._todo]
        shards = data.from_items(items, override_num_blocks=min(len(items), _MANY))
        return shards.map_batches(
            ShardActor,
            batch_size=1,
            # One at a time: a shard that waits for a worker in work could be done by one that is idle.
            compute=data.ActorPoolStrategy(size=self._size, max_tasks_in_flight_per_actor=1),
            fn_constructor_kwargs=self._facts,
            **self._needs,
        )


@contextmanager
def _quiet(data: Any) -> Iterator[None]:
    """Settings of Ray Data inside the block: a shard that fails is no end, and nothing is printed."""
    context = data.DataContext.get_current().copy()
    context.max_errored_blocks = -1
    context.enable_progress_bars = context.print_on_execution_start = False
    logger = logging.getLogger("ray.data")
    level = logger.level
    logger.setLevel(logging.CRITICAL)
    try:
        with data.DataContext.current(context):
            yield
    finally:
        logger.setLevel(level)
