"""What runs on the nodes of a cluster: the worker that Ray Data calls with shards."""

import sys
import threading
import time
from pathlib import Path
from typing import Any

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.errors import EngineError
from mpl_engine.events import drain
from mpl_engine.extras.cluster import ask, node_name
from mpl_engine.scale.errors import ShardsDiffer
from mpl_engine.scale.parts import unreadable_in
from mpl_engine.scale.plan import ShardPlan
from mpl_engine.scale.shards import Shard
from mpl_engine.scale.worker import ShardWorker

DONE, STOPPED, FAILED, UNFIT = "done", "stopped", "failed", "unfit"
TRIES = 5
"""How often a shard is begun in one call before it is given up: each time goes on where the one before was ended."""

_DEADLY = "its worker was ended, or its node lost, each time that it was tried"
_MAIN_OF_RAY = "default_worker.py"
_POLL = 2.0


class ShardActor:
    """A worker: keeps module and readers from shard to shard. Ray Data makes it and calls it.

    Args:
        plan: what is classified, with absolute paths.
        count: how many shards there are.
        backbone: as for `open_classifier`.
        device: as for `open_classifier`.
        allow_download: as for `open_classifier`.
        facts: what manifest, module and options are where the work was begun.
        board: of the cluster, see `Board`.
        threads: of arithmetic.
    """

    def __init__(
        self,
        *,
        plan: ShardPlan,
        count: int,
        backbone: str | None,
        device: str,
        allow_download: bool,
        facts: dict[str, Any],
        board: Any,
        threads: int,
    ) -> None:
        # A reader runs the main file of the process that starts it; that of Ray would load Ray in each of them.
        main = vars(sys.modules["__main__"])
        if Path(main.get("__file__") or "").name == _MAIN_OF_RAY:
            del main["__file__"]
        self._count, self._threads, self._board = count, threads, board
        self._token = CancelToken()
        threading.Thread(target=_watch, args=(board, self._token), name="board", daemon=True).start()
        self._worker = ShardWorker(plan, backbone, device=device, allow_download=allow_download)
        self._unfit = ""
        try:
            drain(self._worker.open(self._token))
            differ = tuple(name for name in facts if self._worker.facts.get(name) != facts[name])
            if differ:
                raise ShardsDiffer(plan.manifest, differ)
        except EngineError as error:
            self._unfit = str(error)
        except Cancelled:
            pass

    def __call__(self, batch: dict[str, Any]) -> dict[str, list[Any]]:
        """Shards by their numbers, under `shard`, to a row about each: see `_told`."""
        rows = [self._told(int(number)) for number in batch["shard"]]
        return {name: [row[name] for row in rows] for name in rows[0]}

    def _told(self, number: int) -> dict[str, Any]:
        """One shard. `state` is one of the words above; `problem` is a sentence where it is not done."""
        facts = {"shard": number, "node": node_name(), "unreadable": 0, "problem": ""}
        if self._unfit:
            return {**facts, "state": UNFIT, "problem": self._unfit}
        if ask(lambda: self._board.begin.remote(str(number)), otherwise=1) > TRIES:
            return {**facts, "state": FAILED, "problem": _DEADLY}
        try:
            unreadable = self._done(Shard(number, self._count))
        except Cancelled:
            return {**facts, "state": STOPPED}
        except EngineError as error:
            return {**facts, "state": FAILED, "problem": str(error)}
        except Exception as error:  # noqa: BLE001 - other shards may fare better; this one is named
            return {
                **facts,
                "state": FAILED,
                "problem": f"it failed inside ({type(error).__name__}: {error})",
            }
        return {**facts, "state": DONE, "unreadable": unreadable}

    def _done(self, shard: Shard) -> int:
        """How many rows of the finished shard could not be read, whoever tried."""
        from mpl_engine.device import cpu_threads  # noqa: PLC0415 - loads torch

        self._token.check()
        with cpu_threads(self._threads):
            return unreadable_in(drain(self._worker.do(shard, self._token)).part)


def _watch(board: Any, token: CancelToken) -> None:
    while not token.cancelled:
        if ask(board.is_stop.remote, otherwise=False):
            token.cancel()
        time.sleep(_POLL)
