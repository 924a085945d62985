"""Ray whose workers are killed, whose nodes are lost, and whose shards kill their workers: every row once, the rest named."""

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.events import drain
from mpl_engine.scale.gather import gather
from mpl_engine.scale.on_ray import classify_on_ray
from mpl_engine.scale.parts import parts_in
from mpl_engine.scale.plan import ShardPlan
from mpl_engine.scale.shards import Shard
from tests.support.command_line import python
from tests.support.jobs import follow
from tests.support.pictures import make_folder
from tests.support.places import ROOT

ROWS, MANY = 4_000, 20_000
"""The second: so many that they are not done within the second until a wish to stop is heard."""
WORKER = "ray::MapWorker"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks into /proc"),
]


@pytest.fixture(autouse=True)
def _ray_is_installed() -> None:
    pytest.importorskip("ray", reason="the extra `ray` is not installed")


@pytest.fixture(scope="module")
def work(trained_run, tmp_path_factory) -> dict[str, Path]:
    """A module and a manifest of `ROWS` rows of 30 pictures."""
    place = tmp_path_factory.mktemp("work")
    make_folder(place / "pictures", per_class=10, side=16)
    names = [path.relative_to(place).as_posix() for path in sorted((place / "pictures").rglob("*.png"))]
    for file, count in {"m.csv": ROWS, "many.csv": MANY}.items():
        rows = [names[number % len(names)] for number in range(count)]
        (place / file).write_text("\n".join(["uri", *rows]) + "\n", encoding="utf-8")
    return {"module": trained_run / "module.safetensors", "manifest": place / "m.csv"}


def plan_of(work: dict[str, Path], out: Path) -> ShardPlan:
    return ShardPlan(work["module"], work["manifest"], out, Shard(1, 1), readers=1, keep_rows=64)


def require_every_row_once(work: dict[str, Path], out: Path) -> None:
    expected = work["manifest"].read_text(encoding="utf-8").split()[1:]
    parts = [path for _, path in parts_in(out)]
    assert all(path.suffix for path in parts), "no pieces are left"
    found = [row for path in parts for row in pq.read_table(path).to_pylist()]
    assert [row["row"] for row in found] == list(range(len(expected)))
    assert [row["path"] for row in found] == expected
    assert not drain(gather(out, token=CancelToken())).missing


def workers() -> list[int]:
    """The processes of actor pools on this computer that this process has started."""
    found = []
    for entry in Path("/proc").iterdir():
        try:
            if entry.name.isdecimal() and (entry / "cmdline").read_text().startswith(WORKER):
                found.append(int(entry.name))
        except OSError:
            continue
    return sorted(number for number in found if os.getpid() in ancestors(number))


def ancestors(process: int) -> set[int]:
    found: set[int] = set()
    while process > 1:
        try:
            process = int(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[1])
        except OSError:
            break
        found.add(process)
    return found


def kill_at_work(out: Path, killed: set[int], over: threading.Event) -> None:
    """Kill a worker each time that another piece is there, five in all: by then one of them is at work."""
    seen = 0
    while len(killed) < 5 and not over.wait(0.02):
        pieces = sum(len(list(path.glob("*.parquet"))) for _, path in parts_in(out) if not path.suffix)
        left = [process for process in workers() if process not in killed]
        if pieces > seen and left:
            os.kill(left[len(killed) % len(left)], signal.SIGKILL)
            killed.add(left[len(killed) % len(left)])
        seen = pieces


def test_killed_workers_lose_and_double_nothing(ray_here, work, tmp_path, report):
    out, killed, over = tmp_path / "out", set[int](), threading.Event()
    killer = threading.Thread(target=kill_at_work, args=(out, killed, over))
    killer.start()
    try:
        job = classify_on_ray(plan_of(work, out), shards=6, workers=2, device="cpu", token=CancelToken())
        done = drain(job)
    finally:
        over.set()
        killer.join()
    assert (done.rows, done.missing) == (ROWS, ())
    assert len(killed) == 5
    require_every_row_once(work, out)
    report("workers of Ray killed", len(killed))


def test_a_stop_keeps_what_was_answered_and_ray_goes_on(ray_here, work, tmp_path):
    work = {**work, "manifest": work["manifest"].with_name("many.csv")}
    out, token = tmp_path / "out", CancelToken()

    def watch(event) -> None:
        if getattr(event, "done", 0) > 200:
            token.cancel()

    with pytest.raises(Cancelled):
        follow(classify_on_ray(plan_of(work, out), shards=4, workers=2, device="cpu", token=token), watch)
    kept = sum(pq.read_metadata(path).num_rows for path in out.rglob("*.parquet"))
    assert 200 < kept < MANY
    done = drain(classify_on_ray(plan_of(work, out), workers=2, device="cpu", token=CancelToken()))
    assert (done.shards, done.before) == (4, kept)
    require_every_row_once(work, out)


LOST = """
import sys, threading, time
from pathlib import Path
from mpl_engine import no_telemetry
no_telemetry.switch_off()
from ray.cluster_utils import Cluster
from mpl_engine.cancel import CancelToken
from mpl_engine.events import drain
from mpl_engine.scale.on_ray import classify_on_ray
from mpl_engine.scale.plan import ShardPlan
from mpl_engine.scale.shards import Shard

def main(module, manifest, out):
    cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 1})
    other = cluster.add_node(num_cpus=1)
    lost = threading.Event()

    def lose():
        while not list(out.rglob("*.parquet")):
            time.sleep(0.02)
        cluster.remove_node(other, allow_graceful=False)
        lost.set()

    threading.Thread(target=lose, daemon=True).start()
    plan = ShardPlan(module, manifest, out, Shard(1, 1), readers=1, keep_rows=64)
    done = drain(classify_on_ray(plan, address=cluster.address, shards=6, device="cpu", token=CancelToken()))
    lost.wait(60)
    print(done.rows, done.missing, "lost" if lost.is_set() else "kept")

if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
"""


def test_a_lost_node_costs_only_time(work, tmp_path, child_environment):
    """Its worker finds no room until that of the other node is idle."""
    out = tmp_path / "out"
    done = python(LOST, work["module"], work["manifest"], out, env=child_environment, timeout=900)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n")[-2] == f"{ROWS} () lost"
    require_every_row_once(work, out)


POISON = """
import os, sys
if os.environ.get("POISON"):
    import importlib.abc, importlib.machinery
    class Poison(importlib.abc.MetaPathFinder):
        def find_spec(self, name, path=None, target=None):
            if name != "mpl_engine.scale.worker":
                return None
            spec = importlib.machinery.PathFinder.find_spec(name, path)
            load = spec.loader.exec_module
            def exec_module(module):
                load(module)
                source = module._source
                module._source = lambda uri, base: os.kill(os.getpid(), 9) if "poison" in uri else source(uri, base)
            spec.loader.exec_module = exec_module
            return spec
    sys.meta_path.insert(0, Poison())
"""


def test_a_shard_that_no_worker_survives_is_named_and_the_others_are_done(work, tmp_path, child_environment):
    lines = work["manifest"].read_text(encoding="utf-8").splitlines()[:301]
    lines[150] = "pictures/poison.png"
    short = {**work, "manifest": work["manifest"].with_name("short.csv")}
    short["manifest"].write_text("\n".join(lines) + "\n", encoding="utf-8")
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text(POISON, encoding="utf-8")
    environment = {**child_environment, "PYTHONPATH": f"{tmp_path / 'site'}{os.pathsep}{ROOT}"}
    out = tmp_path / "out"
    given = ["classify", short["module"], "--manifest", short["manifest"], "--out", out, "--device", "cpu",
             "--readers", 1, "--keep-rows", 16, "--json", "--workers", 2]  # fmt: skip
    command = [sys.executable, "-m", "mpl_engine", *map(str, given), "--shards", "3", "--ray"]
    first = subprocess.run(
        command, env={**environment, "POISON": "1"}, capture_output=True, text=True, check=False
    )
    assert first.returncode == 2, first.stderr
    told = json.loads(first.stdout)
    assert [one["shard"] for one in told["missing"]] == [2]
    assert "worker was ended" in told["missing"][0]["reason"]
    assert told["rows"] == 200
    assert "Shard 2 of 3 is not finished" in first.stderr
    kept = [path for _, path in parts_in(out) if not path.suffix]
    assert len(list(kept[0].glob("*.parquet"))) > 0, "what was answered before the poison is kept"
    again = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert again.returncode == 0, again.stderr
    assert json.loads(again.stdout)["before"] > 200
    require_every_row_once(short, out)


def test_the_line_of_the_docs_does_every_row(work, tmp_path, child_environment):
    page = (ROOT / "docs" / "scale.md").read_text(encoding="utf-8")
    (line,) = [text.strip() for text in page.splitlines() if text.strip().endswith("# ray")]
    for word, value in {"mpl-engine": f"{sys.executable} -m mpl_engine", "MODULE": work["module"],
                        "many.parquet": work["manifest"], " OUT": f" {tmp_path / 'out'}"}.items():  # fmt: skip
        assert word in line
        line = line.replace(word, str(value))
    done = subprocess.run(
        ["sh", "-c", line], env=child_environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "Written: 1 of 1 parts" in done.stdout
    require_every_row_once(work, tmp_path / "out")
