"""Shards of a manifest: kills, memory and rates. Prints the figures of docs/performance.md and docs/scale.md.

    python tools/measure/measure_scale.py --folder FOLDER [--rows 1000000] [--kills 20] [--shards 4] [--light]

Makes 2,000 small pictures and a module in FOLDER, and a manifest that names them over and over. `--part kills` does the
shards one after the other, ends them at random moments with SIGKILL, and starts each again until all rows are there.
`--part rates` compares, in turn and with one thread of arithmetic for each process, the rate of the module on tensors
that are ready, of one shard, and of two shards beside each other. `--part manifest` lists many empty files.

`--light` takes the backbone of the tests, a tenth of the built-in one's cost, so that a million rows are done in an hour
or two; its rates say nothing, but kills and memory do. Looks into /proc, so Linux only.
"""

import argparse
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
from PIL import Image

from mpl_engine.cancel import CancelToken
from mpl_engine.events import Progress, drain
from mpl_engine.scale.gather import gather
from mpl_engine.scale.manifest import make_manifest, write_manifest

ROOT = Path(__file__).parents[2]
PICTURES, LESSON, CLASSES, SIDE, BAD = 2_000, 48, 4, 160, 10
ROUNDS = 3
BATCH = 16


def prepare(folder: Path, rows: int, *, light: bool) -> dict[str, str]:
    """Pictures, a module and a manifest, each made once; the environment of processes that use them."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    folder.mkdir(parents=True, exist_ok=True)
    if light:
        sys.path.insert(0, str(ROOT))
        from tests.support.hybrid_backbone import write_light_resources  # noqa: PLC0415

        environment["MPL_RESOURCES_DIR"] = str(write_light_resources(folder))
    pictures = folder / "pictures"
    if not pictures.exists():
        write_pictures(pictures, PICTURES)
        write_pictures(folder / "lesson", LESSON)
    if not (folder / "run" / "module.safetensors").exists():
        train = ["train", folder / "lesson", "--out", folder / "run", "--method", "instant", "--force"]
        subprocess.run(command(*train), env=environment, check=True, stdout=subprocess.DEVNULL)
    names = [path.relative_to(folder).as_posix() for path in sorted(pictures.rglob("*.jpg"))]
    names += [f"pictures/gone {number}.jpg" for number in range(BAD)]
    random.Random(0).shuffle(names)
    drain(write_manifest((names[row % len(names)] for row in range(rows)), folder / "many.parquet"))
    return environment


def write_pictures(folder: Path, count: int) -> None:
    """JPEGs of some 10 kB, whose colour tells their class."""
    source = np.random.default_rng(count)
    for number in range(count):
        place = folder / f"class {number % CLASSES}"
        place.mkdir(parents=True, exist_ok=True)
        colour = np.array([(200, 40, 40), (40, 180, 60), (50, 60, 200), (200, 200, 60)][number % CLASSES])
        small = np.clip(colour + source.normal(0, 40, (SIDE // 4, SIDE // 4, 3)), 0, 255).astype(np.uint8)
        Image.fromarray(small).resize((SIDE, SIDE)).save(place / f"{number:04d}.jpg", quality=90)


def command(*arguments: object) -> list[str]:
    """`mpl-engine` as a process of its own."""
    return [sys.executable, "-m", "mpl_engine", *map(str, arguments)]


# Kills


def kills(folder: Path, environment: dict[str, str], shards: int, wanted: int) -> None:
    """Do all shards, with kills at random moments, and check what came out."""
    out, moments = folder / "out", random.Random(1)
    common = [
        "classify",
        folder / "run",
        "--manifest",
        folder / "many.parquet",
        "--out",
        out,
        "--device",
        "cpu",
    ]
    begin, killed, most = time.monotonic(), 0, {"program": 0, "readers": 0}
    curve: list[tuple[int, int]] = []
    for number in range(1, shards + 1):
        while not (out / f"part-{number}-of-{shards}.parquet").exists():
            part = command(*common, "--shard", f"{number}/{shards}", "--json")
            process = subprocess.Popen(
                part, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
            )
            left = wanted * number // shards - killed
            end = time.monotonic() + moments.uniform(5, 60) if left > 0 else float("inf")
            curve = []
            while process.poll() is None and time.monotonic() < end:
                time.sleep(0.5)
                main, readers = memory(process.pid)
                most = {"program": max(most["program"], main), "readers": max(most["readers"], readers)}
                curve.append((done_of(out, number, shards), main))
            if process.poll() is None:
                process.kill()
                killed += 1
                print(f"kill {killed}: shard {number}, {done_of(out, number, shards)} rows kept", flush=True)
            elif process.returncode:
                raise SystemExit(f"shard {number} ended with {process.returncode}")
            process.wait()
    seconds = time.monotonic() - begin
    check(folder, out, shards)
    print(f"kills {killed}, {seconds:.0f} s in all")
    print(f"most memory: program {most['program']} MB, all readers together {most['readers']} MB")
    resident = [(rows, main) for rows, main in curve if main]
    tenths = [resident[len(resident) * tenth // 10] for tenth in range(10)] + resident[-2:-1]
    print("the last process: " + ", ".join(f"{main} MB after {rows} rows" for rows, main in tenths))


def memory(pid: int) -> tuple[int, int]:
    """MB of a process, and of its children together, now."""
    try:
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf-8").split()
    except OSError:
        children = []
    return resident_mb(pid), sum(map(resident_mb, map(int, children)))


def resident_mb(pid: int) -> int:
    """MB that a process has in memory; 0 if it is gone."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) // 1024 for line in lines if line.startswith("VmRSS")), 0)


def done_of(out: Path, number: int, shards: int) -> int:
    """Rows of the pieces of a shard that are there; from names alone, so at most one piece too few."""
    names = sorted(path.stem for path in (out / f"part-{number}-of-{shards}").glob("*.parquet"))
    return int(names[-1]) - int(names[0]) if names else 0


def check(folder: Path, out: Path, shards: int) -> None:
    """Every row once, in order, with its own address; read back apart from the program's own check."""
    found = drain(gather(out, token=CancelToken()))
    parts = [out / f"part-{number}-of-{shards}.parquet" for number in range(1, shards + 1)]
    got = (pair for part in parts for pair in values(part, "row", "path"))
    for row, ((number, path), (uri,)) in enumerate(
        zip(got, values(folder / "many.parquet", "uri"), strict=True)
    ):
        if (number, path) != (row, uri):
            raise SystemExit(f"row {row} is wrong: {number} {path}, expected {uri}")
    print(f"{found.rows} rows, each once; statuses {dict(found.statuses)}")


def values(path: Path, *columns: str) -> Iterator[tuple[object, ...]]:
    """The rows of a table as tuples."""
    for batch in pq.ParquetFile(path).iter_batches(columns=columns):
        yield from zip(*(batch.column(name).to_pylist() for name in columns), strict=True)


# Rates


def rates(folder: Path, environment: dict[str, str], rows: int) -> None:
    """Rates in turn, with medians and their ratios, by the clock and by processor time.

    On a machine that does other things too, only processor time says something.
    """
    work = {"ready tensors": ["tensors"], "one shard": ["1/1"], "two shards": ["1/2", "2/2"]}
    found: dict[str, list[tuple[float, float, float]]] = {name: [] for name in work}
    for turn in range(ROUNDS):
        for name, what in work.items():
            found[name].append(together(folder, environment, turn, len(what) * rows, what))
    middle = {
        name: [statistics.median(column) for column in zip(*values, strict=True)]
        for name, values in found.items()
    }
    for name, (rate, own, readers) in middle.items():
        turns = ", ".join(f"{each[0]:.1f}" for each in found[name])
        print(
            f"{name}: {rate:.1f} images/s ({turns}); an image takes {own:.2f} ms of the program, {readers:.2f} ms of readers"
        )
    print(f"one shard ÷ ready tensors: {middle['one shard'][0] / middle['ready tensors'][0]:.2f}")
    print(f"two shards ÷ one shard: {middle['two shards'][0] / middle['one shard'][0]:.2f}")
    tensors, (_, own, readers) = middle["ready tensors"][1], middle["one shard"]
    print(f"by processor time: one shard ÷ ready tensors {tensors / own:.2f} with a core for readers")
    print(f"by processor time: two shards on two cores ÷ one {2 * own / (own + readers):.2f}")


def together(
    folder: Path, environment: dict[str, str], turn: int, rows: int, what: list[str]
) -> tuple[float, float, float]:
    """Images a second of processes beside each other, while all of them are at work; ms of processor time an image.

    The latter is of the programs themselves, and of their readers with their start.
    """
    out = folder / f"rates {turn} of {len(what)} {os.getpid()}"
    manifest = folder / f"{rows}.parquet"
    drain(write_manifest((str(uri) for uri, _ in zip_rows(folder, rows)), manifest))
    children = [
        subprocess.Popen(
            [sys.executable, __file__, "--child", one, "--folder", folder, "--rows", str(rows), "--out", out],
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        for one in what
    ]
    answers = [json.loads(child.communicate()[0]) for child in children]
    marks = [each["marks"] for each in answers]
    begin, end = max(each[0][0] for each in marks), min(each[-1][0] for each in marks)
    inside = [[done for moment, done, _ in each if begin <= moment <= end] for each in marks]
    rate = sum(each[-1] - each[0] for each in inside) / (end - begin)
    images = sum(each[-1][1] - each[0][1] for each in marks)
    own = sum(each[-1][2] - each[0][2] for each in marks)
    return rate, 1000 * own / images, 1000 * sum(each["readers"] for each in answers) / images


def zip_rows(folder: Path, rows: int) -> Iterator[tuple[object, int]]:
    """The first rows of the manifest."""
    return zip((uri for (uri,) in values(folder / "many.parquet", "uri")), range(rows), strict=False)


def child(what: str, folder: Path, rows: int, out: Path) -> dict[str, object]:
    """In a process of its own: moments of the work, with the images that were done and the processor time by then."""
    from mpl_engine.modules.classifier import open_classifier  # noqa: PLC0415 - loads torch
    from mpl_engine.scale.plan import ShardPlan  # noqa: PLC0415 - beside it
    from mpl_engine.scale.run import classify_shard  # noqa: PLC0415 - beside it
    from mpl_engine.scale.shards import parse_shard  # noqa: PLC0415 - beside it

    token = CancelToken()
    if what == "tensors":
        classifier = drain(open_classifier(folder / "run", device="cpu", token=token))
        size = classifier.store.size
        pixels = classifier.store.pixels(
            [np.full((size, size, 3), shade, np.uint8) for shade in range(BATCH)]
        )
        marks = []
        for done in range(0, rows, BATCH):
            classifier.probabilities(pixels)
            marks.append((time.monotonic(), done + BATCH, time.process_time()))
        return {"marks": marks, "readers": 0.0}
    plan = ShardPlan(folder / "run", folder / f"{rows}.parquet", out, parse_shard(what))
    job = classify_shard(plan, device="cpu", token=token)
    events = (event for event in job if isinstance(event, Progress) and event.phase == "classify")
    marks = [(time.monotonic(), event.done, time.process_time()) for event in events]
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    # Without the first mark: before it readers are started, once in a shard of hours.
    return {"marks": marks[1:], "readers": used.ru_utime + used.ru_stime}


# Listing


def listing(folder: Path, files: int) -> None:
    """How fast a manifest is made."""
    place = folder / f"{files} files"
    for number in range(files):
        inside = place / f"{number // 1000:04d}"
        if number % 1000 == 0:
            inside.mkdir(parents=True, exist_ok=True)
        (inside / f"IMG_{number:07d}.JPG").touch()
    for ending in ("parquet", "csv"):
        begin = time.monotonic()
        rows = drain(make_manifest(place, folder / f"listing.{ending}", force=True, token=CancelToken()))
        rate = 60 * rows / (time.monotonic() - begin)
        print(f"manifest of {rows} files as {ending}: {rate:,.0f} files a minute")


def main() -> None:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--shards", type=int, default=4)
    parser.add_argument("--light", action="store_true")
    parser.add_argument("--part", choices=["kills", "rates", "manifest"])
    parser.add_argument("--child", help=argparse.SUPPRESS)
    parser.add_argument("--out", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.child:
        print(json.dumps(child(given.child, given.folder, given.rows, given.out)))
        return
    if given.part in (None, "manifest"):
        given.folder.mkdir(parents=True, exist_ok=True)
        listing(given.folder, 200_000)
    if given.part != "manifest":
        environment = prepare(given.folder, given.rows, light=given.light)
        if given.part in (None, "rates"):
            rates(given.folder, environment, min(given.rows, 800))
        if given.part in (None, "kills"):
            kills(given.folder, environment, given.shards, given.kills)


if __name__ == "__main__":
    main()
