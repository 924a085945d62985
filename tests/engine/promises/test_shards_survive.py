"""Shards in processes that are killed at random moments, on disks that are full, and beside each other: every row once."""

import json
import os
import random
import re
import subprocess
import sys
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from tests.support.command_line import python
from tests.support.killing import LONGEST_SECONDS, Commands
from tests.support.pictures import make_folder
from tests.support.places import ROOT

ROWS = 600


@pytest.fixture(scope="module")
def work(trained_run, tmp_path_factory) -> dict[str, Path]:
    """A module and a manifest of `ROWS` rows of 30 pictures, and one row in 31 that cannot be read."""
    place = tmp_path_factory.mktemp("work")
    make_folder(place / "pictures", per_class=10, side=16)
    names = [path.relative_to(place).as_posix() for path in sorted((place / "pictures").rglob("*.png"))]
    names.append("pictures/gone.png")
    rows = [names[number % len(names)] for number in range(ROWS)]
    (place / "m.csv").write_text("\n".join(["uri", *rows]) + "\n", encoding="utf-8")
    return {"module": trained_run / "module.safetensors", "manifest": place / "m.csv"}


def few(work: dict[str, Path], place: Path) -> dict[str, Path]:
    """The same with the first forty rows."""
    lines = work["manifest"].read_text(encoding="utf-8").splitlines()[:41]
    here = [f"{work['manifest'].parent}/{line}" for line in lines[1:]]
    (place / "few.csv").write_text("\n".join([lines[0], *here]) + "\n", encoding="utf-8")
    return {**work, "manifest": place / "few.csv"}


def shard(work: dict[str, Path], out: Path, number: int, count: int, *more: object) -> list[object]:
    where = ["--manifest", work["manifest"], "--out", out, "--shard", f"{number}/{count}"]
    return ["classify", work["module"], *where, "--device", "cpu", "--readers", 1, "--keep-rows", 32, *more]


def require_every_row_once(work: dict[str, Path], out: Path, count: int) -> None:
    expected = work["manifest"].read_text(encoding="utf-8").split()[1:]
    found = []
    for number in range(1, count + 1):
        found += pq.read_table(out / f"part-{number}-of-{count}.parquet").to_pylist()
    assert [row["row"] for row in found] == list(range(len(expected)))
    assert [row["path"] for row in found] == expected
    assert sum(row["status"] == "unreadable" for row in found) == sum("gone" in name for name in expected)
    assert sorted(path.name for path in out.iterdir()) == sorted(
        f"part-{n + 1}-of-{count}.parquet" for n in range(count)
    )


def torture(work: dict[str, Path], place: Path, kills: int, seed: int) -> int:
    """Kill two shards at random moments until there were so many kills; how many rows were kept at kills."""
    commands = Commands(place / "cache")
    commands.finish("info", work["module"])  # starts the fork server, which loads torch
    seconds = commands.finish(*shard(work, place / "whole", 1, 1))
    moments = random.Random(seed)
    killed, kept, run = 0, 0, 0
    while killed < kills:
        out = place / f"out{run}"
        for number in (1, 2):
            while killed < kills and commands.kill(
                moments.uniform(0, seconds * 0.7), *shard(work, out, number, 2)
            ):
                killed += 1
                kept += sum(
                    pq.ParquetFile(p).metadata.num_rows for p in out.glob(f"part-{number}-of-2/*.parquet")
                )
            commands.finish(*shard(work, out, number, 2))
        require_every_row_once(work, out, 2)
        run += 1
    return kept


def test_kills_at_random_moments_lose_and_double_nothing(work, tmp_path):
    assert torture(work, tmp_path, kills=5, seed=1) > 0, "kills came when there was something to keep"


def test_a_kill_between_the_part_and_the_removal_of_its_pieces_leaves_nothing(work, tmp_path):
    some, out, commands = few(work, tmp_path), tmp_path / "out", Commands(tmp_path / "cache")
    commands.finish(*shard(some, out, 1, 1))
    part = out / "part-1-of-1.parquet"
    whole = part.read_bytes()
    (out / "part-1-of-1").mkdir()
    (out / "part-1-of-1" / "000000000000.parquet").write_bytes(whole)
    commands.finish(*shard(some, out, 1, 1))
    assert list(out.iterdir()) == [part]
    assert part.read_bytes() == whole


@pytest.mark.slow
def test_many_kills(work, tmp_path, report):
    kept = torture(work, tmp_path, kills=60, seed=2)
    report("kills of shards", f"60, at which {kept} rows in all were kept")


FULL = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (8000, 8000))
from mpl_engine.cli.main import run
if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
"""


@pytest.mark.skipif(os.name != "posix", reason="needs a limit on file sizes")
def test_a_full_disk_says_so_and_the_shard_goes_on_when_there_is_room(work, tmp_path, child_environment):
    """Every file is limited: pieces fit, and the part that is made of them does not."""
    out = tmp_path / "out"
    done = python(FULL, *shard(work, out, 1, 1), env=child_environment)
    assert done.returncode == 2
    assert (
        "part-1-of-1.parquet could not be written: the file would be too large for this disk" in done.stderr
    )
    assert not (out / "part-1-of-1.parquet").exists()
    assert list(out.glob(".*.tmp")) == []
    assert len(list((out / "part-1-of-1").glob("*.parquet"))) > 10
    Commands(tmp_path / "cache").finish(*shard(work, out, 1, 1))
    require_every_row_once(work, out, 1)


@pytest.mark.skipif(os.name != "posix", reason="needs a limit on file sizes")
def test_a_full_disk_under_one_shard_costs_the_others_nothing(work, tmp_path, cli):
    """Three at once; the disk of the second is full. What is missing is named, and running it again completes it."""
    out, commands = tmp_path / "out", Commands(tmp_path / "cache")
    full = commands.start(*shard(work, out, 2, 3), largest_file=3000)
    for number in (1, 3):
        commands.finish(*shard(work, out, number, 3))
    full.join(LONGEST_SECONDS)
    assert full.exitcode == 2
    assert list(out.rglob("*.tmp")) == []
    told = cli("gather", out, "--json")
    assert (told.code, json.loads(told.out)["complete"]) == (2, False)
    assert [one["shard"] for one in json.loads(told.out)["missing"]] == [2]
    assert "--shard 2/3" in told.err
    commands.finish(*shard(work, out, 2, 3))
    require_every_row_once(work, out, 3)
    assert json.loads(cli("gather", out, "--json").out)["rows"] == ROWS


@pytest.mark.skipif(os.name != "posix", reason="scripts of sh")
@pytest.mark.parametrize(
    "form", ["slurm", *(pytest.param(form, marks=pytest.mark.slow) for form in ("parallel", "kubernetes"))]
)
def test_the_lines_of_the_docs_do_every_row(work, tmp_path, child_environment, form):
    """The very lines of docs/scale.md, run by a scheduler that only sets what the real ones set."""
    page = (ROOT / "docs" / "scale.md").read_text(encoding="utf-8")
    (line,) = [text.strip() for text in page.splitlines() if text.strip().endswith(f"# {form}")]
    if form == "parallel":  # what GNU parallel makes of the line for one of its arguments
        line = line[line.index("'") + 1 : line.rindex("'")]
    short = few(work, tmp_path)
    words = {
        "mpl-engine": f"{sys.executable} -m mpl_engine",
        "MODULE": work["module"],
        "many.parquet": short["manifest"],
        "OUT": tmp_path / "out",
        "/100": "/2",
    }
    for word, value in words.items():
        assert form == "slurm" or word in line
        line = line.replace(
            f" {word}" if word == "OUT" else word, f" {value}" if word == "OUT" else str(value)
        )
    for task in range(2):
        environment = {**child_environment, "JOB_COMPLETION_INDEX": str(task)}
        if form == "slurm":
            facts = {"ID": 10 + task, "COUNT": 2, "MIN": 10, "MAX": 11, "STEP": 1}
            environment |= {f"SLURM_ARRAY_TASK_{name}": str(value) for name, value in facts.items()}
        command = ["sh", "-c", line.replace("{}", str(task + 1))]
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
    require_every_row_once(short, tmp_path / "out", 2)


GROWTH = """
import sys
from pathlib import Path
from mpl_engine.cancel import CancelToken
from mpl_engine.events import Progress
from mpl_engine.scale.plan import ShardPlan
from mpl_engine.scale.run import classify_shard
from mpl_engine.scale.shards import Shard

def resident():
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) // 1024 for line in lines if line.startswith("VmRSS"))

if __name__ == "__main__":
    module, manifest, out = map(Path, sys.argv[1:])
    plan = ShardPlan(module, manifest, out, Shard(1, 1), readers=1)
    early = late = 0
    for event in classify_shard(plan, device="cpu", token=CancelToken()):
        if isinstance(event, Progress) and event.phase == "classify":
            late = resident()
            early = early if event.done > 2048 else late
    print(early, late)
"""


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self").exists(), reason="looks into /proc")
def test_memory_does_not_grow_with_the_rows(work, tmp_path, child_environment, report):
    lines = few(work, tmp_path)["manifest"].read_text(encoding="utf-8").splitlines()
    (tmp_path / "many.csv").write_text("\n".join([lines[0], *lines[1:] * 200]) + "\n", encoding="utf-8")
    done = python(
        GROWTH, work["module"], tmp_path / "many.csv", tmp_path / "out", env=child_environment, timeout=1800
    )
    assert done.returncode == 0, done.stderr
    early, late = map(int, done.stdout.split())
    assert late < early + 25
    report("memory of a shard", f"{early} MB after 2,048 rows, {late} MB after 8,000")


WITHOUT = """
import sys
for name in ("pyarrow", "fsspec", "aiohttp", "ray", "fastapi"):
    sys.modules[name] = None
from mpl_engine.cli.main import run
if __name__ == "__main__":
    sys.exit(run(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    "command",
    [
        "--help",
        "info",
        pytest.param("classify", marks=pytest.mark.slow),  # test_imports.py has a quick form
        "shard",
        "gather",
        "manifest",
        "--ray",
        "grid --ray",
    ],
)
def test_without_the_extra_other_work_goes_on_and_shards_name_it(work, tmp_path, child_environment, command):
    """The libraries of extras cannot be imported; nothing but what needs them asks for them."""
    (tmp_path / "part-1-of-1.parquet").touch()
    picture = next((work["manifest"].parent / "pictures").rglob("*.png"))
    arguments = {
        "--help": ["--help"],
        "info": ["info", work["module"]],
        "classify": ["classify", work["module"], picture, "--device", "cpu"],
        "shard": shard(work, tmp_path / "out", 1, 1),
        "gather": ["gather", tmp_path],
        "manifest": ["manifest", tmp_path, "--out", tmp_path / "m.parquet"],
        "--ray": [
            "classify",
            work["module"],
            "--manifest",
            work["manifest"],
            "--out",
            tmp_path / "out",
            "--ray",
        ],
        "grid --ray": ["benchmark", "few-shot", picture.parents[1], "--out", tmp_path / "grid", "--ray"],
    }[command]
    done = python(WITHOUT, *arguments, env=child_environment)
    if command in ("--help", "info", "classify"):
        assert done.returncode == 0, done.stderr
        return
    assert done.returncode == 2
    library, extra = ("ray", "ray") if "--ray" in command else ("pyarrow", "scale")
    assert re.search(rf"needs {library}(, \w+)*, which (is|are) not installed", done.stderr), done.stderr
    assert f"pip install 'mpl-desktop[{extra}]'" in done.stderr
