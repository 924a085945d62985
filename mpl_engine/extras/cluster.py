"""Ray, which the extra `ray` brings: joins a cluster, or starts one of this computer alone.

Ray is loaded here when it is asked for, and nowhere else. What it would tell its makers is switched off before.
"""

import logging
import os
import platform
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

from mpl_engine import no_telemetry
from mpl_engine.errors import ConfigError, EngineError, Explanation
from mpl_engine.events import T
from mpl_engine.extras.libraries import LibraryMissing, extra
from mpl_engine.messages import speaker

say = speaker(__name__)

LOCAL = "local"
"""In the place of an address: start Ray on this computer, and end it afterwards."""

_LIBRARIES = ("ray", "pandas", "pyarrow")
_CLIENT = "ray://"
_LOOPBACK = "127.0.0.1"
_OBJECTS = 128 << 20
"""Bytes for objects of a local start, which else takes 30 % of the memory: only names and figures are sent."""

_PATIENCE = 10.0
"""Seconds that a board may take to answer."""

_SETTINGS = {
    # A worker without a GPU keeps the variables of its node as they are, as all future versions of Ray do.
    "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",
}


@dataclass(eq=False)
class ClusterUnreachable(EngineError):
    """Ray could not be started here, or the cluster at an address could not be joined."""

    address: str
    reason: str

    def explanation(self) -> Explanation:
        """What was tried, why it failed, and what an address looks like."""
        if self.address == LOCAL:
            what = say("Ray could not be started on this computer: {reason}.", reason=self.reason)
        else:
            what = say(
                "The Ray cluster at {address} could not be joined: {reason}.",
                address=self.address,
                reason=self.reason,
            )
        return Explanation(
            what,
            "",
            say(
                "Give the address of one that runs, such as HOST:6379, or auto for the one that this computer belongs to; "
                "--ray without an address starts one here."
            ),
        )


@dataclass(eq=False)
class WorkersUnfit(EngineError):
    """A worker on a node cannot do the work at all; `reason` is a sentence of its own."""

    node: str
    reason: str

    def explanation(self) -> Explanation:
        """What the node said, and what all nodes must have in common."""
        return Explanation(
            say("A worker on {node} cannot do this work: {reason}", node=self.node, reason=self.reason),
            "",
            say("All nodes need this program in the same version, and must see all files at the same paths."),
        )


@dataclass(eq=False)
class ClusterFailed(EngineError):
    """Ray gave up the work as a whole."""

    reason: str

    def explanation(self) -> Explanation:
        """What Ray said."""
        return Explanation(
            say("Ray gave up: {reason}.", reason=self.reason),
            "",
            say("Give the command again: what is done stays done."),
        )


def first_line(error: BaseException) -> str:
    """What an error says at its beginning, without a full stop."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[0].rstrip(".") if lines else type(error).__name__


def last_line(error: BaseException) -> str:
    """What an error of Ray says at its end, where the cause stands, without a full stop."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return lines[-1].rstrip(".") if lines else type(error).__name__


def library() -> Any:
    """The package ray.

    Raises:
        LibraryMissing: if it, or what its part `ray.data` needs, is not installed.
    """
    missing = tuple(name for name in _LIBRARIES if find_spec(name) is None)
    if missing:
        raise LibraryMissing(say("Work with Ray"), missing, extra("ray"))
    no_telemetry.switch_off()
    for name, value in _SETTINGS.items():
        os.environ.setdefault(name, value)
    import ray  # noqa: PLC0415 - an optional library

    return ray


@contextmanager
def joined(address: str = LOCAL, cpus: int = 0) -> Iterator[Any]:
    """The package ray, connected inside the block; a program that is connected already stays so.

    A local start has no dashboard and listens on 127.0.0.1 only.

    Args:
        address: `LOCAL`; HOST:PORT; or `auto`, the cluster that this computer is a part of.
        cpus: how many cores a local start says that it has, if that is more than there are.

    Raises:
        LibraryMissing: as `library`.
        ConfigError: if the address is of the kind that cannot carry the work.
        ClusterUnreachable: if there is no cluster.
    """
    ray = library()
    if ray.is_initialized():
        yield ray
        return
    if address.startswith(_CLIENT):
        reason = say("start the command on a node of the cluster instead (`ray job submit`), with --ray auto")
        raise ConfigError("ray", address, reason)
    options: dict[str, Any] = {"address": address, "log_to_driver": False, "logging_level": logging.CRITICAL}
    if address == LOCAL:
        options |= {
            "num_cpus": max(cpus, _cores()),
            "include_dashboard": False,
            "object_store_memory": _OBJECTS,
            # Whatever a node of this address opens listens there and nowhere else.
            "_node_ip_address": _LOOPBACK,
        }
    logging.getLogger("ray").setLevel(logging.CRITICAL)  # what fails is raised
    with _here_only() if address == LOCAL else nullcontext():
        try:
            ray.init(**options)
        except Exception as error:  # noqa: BLE001 - Ray raises bare ones too, as when the start takes too long
            raise ClusterUnreachable(address, first_line(error)) from None
        try:
            if address == LOCAL and {node["NodeManagerAddress"] for node in ray.nodes()} != {_LOOPBACK}:
                raise ClusterUnreachable(address, say("it would listen to the network too"))
            yield ray
        finally:
            ray.shutdown()


@contextmanager
def _here_only() -> Iterator[None]:
    """Inside the block Ray believes that this computer has no network.

    Else it takes this computer's address in the network where it is told 127.0.0.1, and its processes listen to all. The
    switch is what Ray has for Windows and macOS, where firewalls would ask; it is read at the import alone.
    """
    from ray._private import ray_constants  # noqa: PLC0415 - an optional library

    before = ray_constants.ENABLE_RAY_CLUSTER
    ray_constants.ENABLE_RAY_CLUSTER = False
    try:
        yield
    finally:
        ray_constants.ENABLE_RAY_CLUSTER = before


class Board:
    """What workers on all nodes look at: whether to stop, and how often something was begun. Call `pin_board`."""

    def __init__(self) -> None:
        self._stop = False
        self._begun: dict[str, int] = {}

    def stop(self) -> None:
        """Wish that the workers end."""
        self._stop = True

    def is_stop(self) -> bool:
        """Whether it was wished."""
        return self._stop

    def begin(self, what: str) -> int:
        """Note that something is begun; how often it was, with this time."""
        self._begun[what] = self._begun.get(what, 0) + 1
        return self._begun[what]


def pin_board(ray: Any) -> Any:
    """A `Board` as an actor, which takes no core and is made anew, empty, where its node is lost."""
    return ray.remote(num_cpus=0, max_restarts=-1)(Board).remote()


def ask(question: Callable[[], Any], otherwise: T) -> T:
    """What a board answers, or something else if its node does not.

    Args:
        question: as `board.is_stop.remote`. Called in processes of Ray, which are connected.
        otherwise: the something else.
    """
    try:
        answer: T = library().get(question(), timeout=_PATIENCE)
    except Exception:  # noqa: BLE001 - whatever it is, work goes on without
        return otherwise
    return answer


def slots(ray: Any, needs: dict[str, float]) -> int:
    """How many workers the nodes have room for that each need so much of Ray's resources, such as `{"CPU": 2}`."""
    nodes = [node["Resources"] for node in ray.nodes() if node["Alive"]]
    return sum(
        int(min(node.get(name, 0.0) // amount for name, amount in needs.items() if amount)) for node in nodes
    )


def node_name() -> str:
    """What the computer that this process runs on is called."""
    return platform.node() or say("a node without a name")


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
