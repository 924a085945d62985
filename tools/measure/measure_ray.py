"""Shards and grids by Ray on this computer: kills, overhead and bits. Prints the figures of docs/performance.md.

    python tools/measure/measure_ray.py --folder FOLDER [--rows 1000000] [--kills 5] [--workers 2] [--light]

Takes pictures, module and manifest of `measure_scale.py`, which it makes in FOLDER if they are not there.

`--part kills` does all rows through Ray with two workers, ends a worker at a random moment with SIGKILL until there were
so many, and checks that every row is there once. `--part overhead` does the same rows in turn by as many shards beside
each other as there are workers, and by Ray, three times, and compares the medians: by the clock, and by processor time
of everything that was started, which other work on the machine moves less. `--part grid` measures 24 cells without Ray,
stops a second grid after its first cells, lets Ray go on with it, and compares figures and tensors byte for byte.

Looks into /proc, so Linux only.
"""

import argparse
import json
import os
import random
import shutil
import signal
import statistics
import subprocess
import time
from pathlib import Path

from measure_scale import CLASSES, check, command, prepare, values, write_pictures  # type: ignore[import-not-found] # beside this file

from mpl_engine.events import drain
from mpl_engine.scale.manifest import write_manifest

ROUNDS = 3
WORKER = "ray::MapWorker"
"""What Ray calls the processes of an actor pool."""

READERS = 2
CLOCK = os.sysconf("SC_CLK_TCK")


def processes() -> dict[int, tuple[int, str]]:
    """Parent and command line of every process, by its number."""
    found = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdecimal():
            try:
                parent = int((entry / "stat").read_text(errors="replace").rpartition(")")[2].split()[1])
                line = (entry / "cmdline").read_bytes().decode(errors="replace")  # of any program's arguments
                found[int(entry.name)] = parent, line.replace("\0", " ").strip()
            except OSError:
                continue
    return found


def below(root: int) -> dict[int, str]:
    """Command lines of what a process started, and what these did, by number."""
    every = processes()
    own = {root}
    while more := {number for number, (parent, _) in every.items() if parent in own} - own:
        own |= more
    return {number: every[number][1] for number in own if number in every}


def start(
    folder: Path, environment: dict[str, str], manifest: Path, out: Path, *more: object
) -> subprocess.Popen[bytes]:
    """`classify` on the CPU, as a process of its own."""
    arguments = [
        "classify",
        folder / "run",
        "--manifest",
        manifest,
        "--out",
        out,
        "--device",
        "cpu",
        "--readers",
        READERS,
    ]
    with (folder / "said.log").open("ab") as said:
        return subprocess.Popen(
            command(*arguments, *more, "--json"), env=environment, stdout=subprocess.PIPE, stderr=said
        )


# Kills


def kills(
    folder: Path, environment: dict[str, str], wanted: int, workers: int, seconds: float, *, go_on: bool
) -> None:
    """Do all rows, with workers killed at random moments, and check what came out."""
    out, moments = folder / "out of ray", random.Random(2)
    if not go_on:
        shutil.rmtree(out, ignore_errors=True)
    begin, killed = time.monotonic(), 0
    process = start(folder, environment, folder / "many.parquet", out, "--ray", "--workers", workers)
    end = begin + moments.uniform(1, 2) * seconds
    while process.poll() is None:
        time.sleep(0.2)
        at_work = [number for number, line in below(process.pid).items() if line.startswith(WORKER)]
        # Only when something is kept already, so that a kill has something to lose.
        if (
            killed < wanted
            and at_work
            and time.monotonic() > end
            and next(out.glob("part-*/*.parquet"), None)
        ):
            os.kill(moments.choice(at_work), signal.SIGKILL)
            killed += 1
            end = time.monotonic() + moments.uniform(1, 2) * seconds
            print(f"kill {killed} after {time.monotonic() - begin:.0f} s", flush=True)
    told = process.stdout.read().decode() if process.stdout else ""
    if process.returncode or json.loads(told)["missing"]:
        raise SystemExit(f"it ended with {process.returncode}: {told}; {folder / 'said.log'} has more")
    if killed < wanted:
        raise SystemExit(
            f"only {killed} of {wanted} kills came before the end: more rows, or a smaller --seconds"
        )
    check(folder, out, json.loads(told)["shards"])
    print(f"{killed} workers killed, {time.monotonic() - begin:.0f} s in all")


# Overhead


def overhead(folder: Path, environment: dict[str, str], rows: int, workers: int) -> None:
    """The same rows by shards and by Ray, in turn."""
    manifest = folder / f"{rows} of overhead.parquet"
    uris = (str(uri) for (uri,), _ in zip(values(folder / "many.parquet", "uri"), range(rows), strict=False))
    drain(write_manifest(uris, manifest))
    found: dict[str, list[tuple[float, float, float]]] = {"shards": [], "Ray": []}
    for turn in range(ROUNDS):
        for name, measured in found.items():
            out = folder / f"overhead {name} {turn}"
            shutil.rmtree(out, ignore_errors=True)
            given: list[tuple[object, ...]]
            if name == "Ray":
                given = [("--ray", "--workers", workers, "--shards", 4 * workers)]
            else:
                given = [("--shard", f"{number}/{workers}") for number in range(1, workers + 1)]
            measured.append(
                watched(
                    [start(folder, environment, manifest, out, *one, "--keep-rows", 200) for one in given],
                    out,
                )
            )
            print(f"{name}, turn {turn + 1}: " + words(measured[-1]), flush=True)
    middle = {
        name: [statistics.median(one) for one in zip(*turns, strict=True)] for name, turns in found.items()
    }
    for place, what in enumerate(
        (
            "by the clock, start and end in it",
            "by the clock, between first and last rows",
            "by processor time",
        )
    ):
        shards, ray = middle["shards"][place], middle["Ray"][place]
        print(f"overhead of Ray over shards {what}: {100 * (ray / shards - 1):+.1f} % (goal at most 15 %)")


def words(one: tuple[float, float, float]) -> str:
    """A turn in words."""
    whole, inside, used = one
    return f"{whole:.1f} s, {inside:.2f} ms a row between first and last kept rows, {used:.1f} s of processor time"


def watched(running: list[subprocess.Popen[bytes]], out: Path) -> tuple[float, float, float]:
    """Wait for processes that write to one folder.

    Returns:
        Seconds in all; ms a row, from the first moment that some are kept to the last; seconds of processor time of the
        processes and of everything below them.
    """
    begin, used = time.monotonic(), dict[int, float]()
    marks: list[tuple[float, int]] = []
    while any(one.poll() is None for one in running):
        time.sleep(0.1)
        for one in running:
            for number in below(one.pid):
                try:
                    stat = Path(f"/proc/{number}/stat").read_text(errors="replace")
                    fields = stat.rpartition(")")[2].split()
                except OSError:
                    continue
                used[number] = (int(fields[11]) + int(fields[12])) / CLOCK
        kept = kept_rows(out)
        if kept and (not marks or kept > marks[-1][1]):
            marks.append((time.monotonic(), kept))
    for one in running:
        if one.returncode:
            raise SystemExit(f"a process ended with {one.returncode}")
    (first, few), (last, many) = marks[0], marks[-1]
    inside = 1000 * (last - first) / max(1, many - few)
    return time.monotonic() - begin, inside, sum(used.values())


def kept_rows(out: Path) -> int:
    """Rows in finished parts and pieces, by the tables of contents of the files."""
    import pyarrow.parquet as pq  # noqa: PLC0415 - only here

    count = 0
    for path in [*out.glob("part-*.parquet"), *out.glob("part-*/*.parquet")]:
        if not path.is_file() or (path.parent != out and (out / f"{path.parent.name}.parquet").exists()):
            continue  # its rows are in the part
        try:
            count += pq.read_metadata(path).num_rows
        except OSError:
            continue  # removed meanwhile
    return count


# The grid


def grid(folder: Path, environment: dict[str, str], first: int) -> None:
    """24 cells without Ray; then again, stopped after the first ones, and gone on with by Ray."""
    data = folder / "grid pictures"
    if not data.exists():
        write_pictures(data, 20 * CLASSES)
    methods = "zero-shot,linear-probe,instant,gda,mpl,text-only"
    common = ["benchmark", "few-shot", data, "--methods", methods, "--shots", "1,2", "--seeds", "1,2", "--device", "cpu",
              "--set", "epochs=2", "--set", "threads=1", "--out"]  # fmt: skip
    whole, begun = folder / "grid", folder / "grid of ray"
    for out in (whole, begun):
        shutil.rmtree(out, ignore_errors=True)
    begin = time.monotonic()
    subprocess.run(
        command(*common, whole),
        env=environment,
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    alone = time.monotonic() - begin
    process = subprocess.Popen(
        command(*common, begun), env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    while process.poll() is None and len(figures(begun)) < first:
        time.sleep(0.05)
    process.kill()
    process.wait()
    before = len(figures(begun))
    begin = time.monotonic()
    subprocess.run(command(*common, begun, "--ray"), env=environment, check=True, stdout=subprocess.DEVNULL)
    cells = figures(whole)
    different = [name for name, data in cells.items() if figures(begun).get(name) != data]
    tensors = {path.relative_to(whole): path.read_bytes() for path in whole.rglob("module.safetensors")}
    unlike = [
        str(path)
        for path, data in tensors.items()
        if tensor_bytes(begun / path) != tensor_bytes(whole / path)
    ]
    print(f"{len(cells)} cells, {before} of them before the kill; {len(tensors)} modules")
    print(f"cells with other figures: {different or 'none'}; modules with other tensors: {unlike or 'none'}")
    print(f"all without Ray: {alone:.0f} s; the rest by Ray: {time.monotonic() - begin:.0f} s")
    if different or unlike or len(cells) != 24:
        raise SystemExit("they are not equal")


def figures(out: Path) -> dict[str, bytes]:
    """The figures of finished cells, by name."""
    found = (path for path in out.glob("cells/*/*/*.json") if not path.name.startswith("."))
    return {path.relative_to(out).as_posix(): path.read_bytes() for path in found}


def tensor_bytes(path: Path) -> bytes:
    """What stands behind the header of a safetensors file, which has dates."""
    data = path.read_bytes()
    return data[8 + int.from_bytes(data[:8], "little") :]


def main() -> None:
    """Run what is asked for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--overhead-rows", type=int, default=4_000)
    parser.add_argument("--kills", type=int, default=5)
    parser.add_argument(
        "--seconds", type=float, default=20.0, help="between kills, at least; twice as many at most"
    )
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--go-on", action="store_true", help="with what an earlier `--part kills` left")
    parser.add_argument("--first-cells", type=int, default=7, help="of the grid, before it is killed")
    parser.add_argument("--light", action="store_true")
    parser.add_argument("--part", choices=["kills", "overhead", "grid"])
    given = parser.parse_args()
    folder = given.folder.absolute()
    environment = prepare(folder, given.rows, light=given.light)
    if given.part in (None, "overhead"):
        overhead(folder, environment, min(given.rows, given.overhead_rows), given.workers)
    if given.part in (None, "grid"):
        grid(folder, environment, given.first_cells)
    if given.part in (None, "kills"):
        kills(folder, environment, given.kills, given.workers, given.seconds, go_on=given.go_on)


if __name__ == "__main__":
    main()
