"""What runs on the nodes of a cluster: the worker that Ray Data calls with shards, and the wish to stop."""

import contextlib
import sys
import threading
import time
from typing import Any

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.cluster import node_name
from mpl_engine.errors import EngineError
from mpl_engine.events import drain
from mpl_engine.scale.errors import ShardsDiffer
from mpl_engine.scale.plan import ShardDone, ShardPlan
from mpl_engine.scale.shards import Shard
from mpl_engine.scale.worker import ShardWorker

DONE, STOPPED, FAILED, UNFIT = "done", "stopped", "failed", "unfit"
_POLL = 2.0


class Wish:
    """The wish to stop, which all workers ask for."""

    def __init__(self) -> None:
        self._stop = False

    def stop(self) -> None:
        """Wish it."""
        self._stop = True

    def is_stop(self) -> bool:
        """Whether it was wished."""
        return self._stop


class ShardActor:
    """A worker: keeps module and readers from shard to shard. Ray Data makes it and calls it.

    Args:
        plan: what is classified, with absolute paths.
        count: how many shards there are.
        backbone: as for `open_classifier`.
        device: as for `open_classifier`.
        allow_download: as for `open_classifier`.
        facts: what manifest, module and options are where the work was begun.
        wish: an actor of `Wish`.
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
        wish: Any,
        threads: int,
    ) -> None:
        # A reader runs the main file of the process that starts it; that of Ray would load Ray in each of them.
        vars(sys.modules["__main__"]).pop("__file__", None)
        self._count, self._threads = count, threads
        self._token = CancelToken()
        threading.Thread(target=_watch, args=(wish, self._token), name="wish", daemon=True).start()
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
        facts = {"shard": number, "node": node_name(), "before": 0, "unreadable": 0, "problem": ""}
        if self._unfit:
            return {**facts, "state": UNFIT, "problem": self._unfit}
        try:
            done = self._done(Shard(number, self._count))
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
        return {**facts, "state": DONE, "before": done.before, "unreadable": done.unreadable}

    def _done(self, shard: Shard) -> ShardDone:
        from mpl_engine.device import cpu_threads  # noqa: PLC0415 - loads torch

        self._token.check()
        with cpu_threads(self._threads):
            return drain(self._worker.do(shard, self._token))


def _watch(wish: Any, token: CancelToken) -> None:
    import ray  # noqa: PLC0415 - is loaded by who made this process

    while not token.cancelled:
        with contextlib.suppress(
            Exception
        ):  # the node of the wish may be gone; it is started again on another
            if ray.get(wish.is_stop.remote(), timeout=10):
                token.cancel()
        time.sleep(_POLL)
