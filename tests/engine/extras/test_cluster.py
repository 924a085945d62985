"""Ray as the program starts it: only when it is asked for, silent, and for this computer alone."""

import os
import sys
from pathlib import Path

import pytest

from mpl_engine.errors import ConfigError
from mpl_engine.extras.cluster import ClusterUnreachable, joined, library, slots
from mpl_engine.extras.libraries import LibraryMissing

LISTENS = "0A"
LOOPBACK = {"0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F"}
"""127.0.0.1, ::1 and the former as IPv6, as /proc/net has them."""


@pytest.mark.parametrize("gone", ["ray", "pandas", "pyarrow"])
def test_without_the_extra_a_sentence_says_what_to_install(monkeypatch, gone):
    monkeypatch.setitem(sys.modules, gone, None)
    with pytest.raises(LibraryMissing) as caught:
        library()
    assert f"needs {gone}, which is not installed" in str(caught.value)
    assert "pip install 'mpl-desktop[ray]'" in str(caught.value)


def test_it_tells_its_makers_nothing(ray_here, monkeypatch):
    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "1")
    library()
    assert os.environ["RAY_USAGE_STATS_ENABLED"] == "0"

    def said() -> str | None:
        return os.environ.get("RAY_USAGE_STATS_ENABLED")

    assert ray_here.get(ray_here.remote(num_cpus=0)(said).remote()) == "0"


def own_processes() -> set[int]:
    """This process and all that it started, and those in turn."""
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
    own = {os.getpid()}
    while more := {child for child, parent in parents.items() if parent in own} - own:
        own |= more
    return own


def sockets_of(processes: set[int]) -> set[str]:
    found = set()
    for process in processes:
        try:
            for handle in Path(f"/proc/{process}/fd").iterdir():
                target = str(handle.readlink())
                if target.startswith("socket:["):
                    found.add(target[8:-1])
        except OSError:
            continue
    return found


@pytest.mark.skipif(not Path("/proc/net/tcp").exists(), reason="looks into /proc")
def test_nothing_listens_beyond_this_computer(ray_here):

    def worker() -> int:
        return os.getpid()

    ray_here.get(ray_here.remote(num_cpus=0)(worker).remote())  # it listens too
    processes = own_processes()
    sockets = sockets_of(processes)
    heard = []
    for table in ("tcp", "tcp6"):
        for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
            fields = line.split()
            if fields[3] == LISTENS and fields[9] in sockets:
                heard.append(fields[1].partition(":")[0])
    assert len(heard) > 3, "the sockets of Ray were found"
    assert set(heard) <= LOOPBACK


def test_who_is_connected_stays_so(ray_here):
    with joined("192.0.2.1:6379") as ray:  # an address of no computer: it is not asked
        assert ray is ray_here
    assert ray_here.is_initialized()


def test_room_is_counted_on_each_node(ray_here):
    assert slots(ray_here, {"CPU": 1}) >= 2
    assert slots(ray_here, {"CPU": 1, "GPU": 0}) == slots(ray_here, {"CPU": 1})
    assert slots(ray_here, {"CPU": 10_000}) == 0
    nodes = [{"Alive": True, "Resources": {"CPU": 3.0}}] * 2 + [{"Alive": False, "Resources": {"CPU": 9.0}}]

    class Cluster:
        @staticmethod
        def nodes():
            return nodes

    assert slots(Cluster, {"CPU": 2}) == 2


class Elsewhere:
    """Ray, not connected, and no cluster anywhere."""

    @staticmethod
    def is_initialized() -> bool:
        return False

    @staticmethod
    def init(**_options: object) -> None:
        raise ConnectionError("Could not find any running Ray instance.\nMore words.")


def test_a_cluster_that_is_not_there_is_named(monkeypatch):
    monkeypatch.setattr("mpl_engine.extras.cluster.library", lambda: Elsewhere)
    with pytest.raises(ClusterUnreachable) as caught, joined("auto"):
        pass
    assert "The Ray cluster at auto could not be joined: Could not find any running Ray instance." in str(
        caught.value
    )


def test_an_address_of_rays_client_is_refused(monkeypatch):
    monkeypatch.setattr("mpl_engine.extras.cluster.library", lambda: Elsewhere)
    with pytest.raises(ConfigError, match="ray job submit"), joined("ray://host:10001"):
        pass
