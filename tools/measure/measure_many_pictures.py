"""Training on many pictures: memory, what is kept on disk, and time. Prints the figures of docs/scale.md.

    python tools/measure/measure_many_pictures.py --folder FOLDER --pictures 2000 4000 [--classes 100] [--side 240]

For each number N it makes N training pictures (and two more of each class to test, one to validate) in C classes, once,
in FOLDER/pictures-N: JPEGs of noise with a colour of their class, every file with bytes and content of its own, since
caches go by content: links to the same files would make them look better than they are. Then it trains one epoch with
the built-in backbone in a process of its own, with an empty cache, and watches it: resident memory (with and without
pages of files, which the system takes back when it likes), what the cache folder holds, and seconds of each phase.

Memory that grows with the number of pictures shows as a slope between the two largest numbers, in kB a picture. Decoded
pictures (500 MB) and a stem's tokens (400 MB) fill their bounds first, which looks like growth; `--memory-mb 20` lowers
both bounds, so that a few thousand pictures show what grows behind them. Looks into /proc, so Linux only. `--light` takes the backbone of the tests, a tenth of the built-in one's cost: its seconds say
nothing, its memory does. `--preset` and `--set` are handed on.
"""

import argparse
import json
import os
import subprocess
import sys
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import numpy as np
from PIL import Image

ROOT = Path(__file__).parents[2]
TEST, VALIDATE = 2, 1
"""Pictures of each class beside those that train."""

_CHUNK = 500
_LOOK = 0.5
"""Seconds between two looks at the process."""


def make_pictures(folder: Path, numbers: range, classes: int, shots: int, side: int) -> None:
    """Some of the pictures, by their number: `train`, then `val`, then `test`, all in turn of the classes."""
    for number in numbers:
        label, turn = number % classes, number // classes
        part = "train" if turn < shots else "val" if turn < shots + VALIDATE else "test"
        place = folder / part / f"class {label:04d}"
        place.mkdir(parents=True, exist_ok=True)
        random = np.random.default_rng(number)
        colour = np.random.default_rng(label).integers(0, 256, 3)
        small = np.clip(colour + random.normal(0, 40, (side // 8, side // 8, 3)), 0, 255).astype(np.uint8)
        Image.fromarray(small).resize((side, side)).save(place / f"{number:07d}.jpg", quality=85)


def prepared(place: Path, pictures: int, classes: int, side: int) -> Path:
    """The folder of so many pictures, made unless it is there; a part of it that is there is made again."""
    folder, done = (
        place / f"pictures-{pictures}-{classes}-{side}",
        place / f".made-{pictures}-{classes}-{side}",
    )
    if not done.exists():
        shots = pictures // classes
        total = classes * (shots + TEST + VALIDATE)
        chunks = [range(start, min(start + _CHUNK, total)) for start in range(0, total, _CHUNK)]
        count = len(chunks)
        with ProcessPoolExecutor(os.cpu_count()) as pool:
            rest = ([value] * count for value in (classes, shots, side))
            list(pool.map(make_pictures, [folder] * count, chunks, *rest))
        done.touch()
    return folder


def resident(process: int) -> tuple[float, float]:
    """MB of memory now, in all and without pages of files; 0 when it has ended."""
    try:
        lines = Path(f"/proc/{process}/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0, 0.0
    found = {
        line.split(":")[0]: int(line.split()[1]) / 1000
        for line in lines
        if line.startswith(("VmRSS", "RssAnon"))
    }
    return found.get("VmRSS", 0.0), found.get("RssAnon", 0.0)


def processor_time(process: int) -> float:
    """Seconds of a core that a process took so far; 0 when it has ended."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def bytes_in(folder: Path) -> dict[str, float]:
    """MB that each part of the cache folder takes."""
    sizes: dict[str, float] = {}
    for path in folder.rglob("*"):
        if path.is_file():
            name = path.relative_to(folder).parts[0].removesuffix("-wal").removesuffix("-shm")
            sizes[name] = sizes.get(name, 0.0) + path.stat().st_size / 1e6
    return sizes


class Watch:
    """What a training took: memory at each look, with the phase that it was in then, and by phase seconds and seconds of a core."""

    def __init__(self, command: list[str], environment: dict[str, str]) -> None:
        self.memory: list[tuple[float, str, float, float]] = []
        self.phases: dict[str, tuple[float, float]] = {}
        self.said: list[str] = []
        begin = time.monotonic()
        process = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        assert process.stdout is not None  # noqa: S101
        reader = threading.Thread(target=self._read, args=(process.stdout,))
        self._phase, since, taken = "start", begin, 0.0
        reader.start()
        while process.poll() is None:
            time.sleep(_LOOK)
            now, phase = time.monotonic(), self._phase
            self.memory.append((now - begin, phase, *resident(process.pid)))
            cpu = max(taken, processor_time(process.pid))
            clock, busy = self.phases.get(phase, (0.0, 0.0))
            self.phases[phase] = clock + now - since, busy + cpu - taken
            since, taken = now, cpu
        reader.join()
        self.seconds, self.code = time.monotonic() - begin, process.returncode

    def _read(self, lines: object) -> None:
        for line in lines:  # type: ignore[attr-defined]
            event = json.loads(line)
            self._phase = event.get("phase", self._phase)
            if event.get("text"):
                self.said.append(event["text"])

    def most(self, phase: str | None = None) -> tuple[float, float]:
        """The largest resident memory, in all and without pages of files, of one phase or of all."""
        found = [look[2:] for look in self.memory if phase is None or look[1] == phase]
        return max((f[0] for f in found), default=0.0), max((f[1] for f in found), default=0.0)

    def growth(self, phase: str) -> tuple[float, float]:
        """Memory without pages of files, at a tenth of the looks of a phase and at the last."""
        found = [look[3] for look in self.memory if look[1] == phase and look[3]]
        return (found[len(found) // 10], found[-1]) if found else (0.0, 0.0)


PROGRAM = """
import json, sys
from pathlib import Path
from mpl_engine.backbones.towers import stem_cache
from mpl_engine.cancel import CancelToken
from mpl_engine.config import parse_setting
from mpl_engine.evaluation import baselines
from mpl_engine.events import Notice, Progress, StepDone
from mpl_engine.images import store
from mpl_engine.presets import preset
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import train

data, out, name, shots, memory, probe, *settings = sys.argv[1:]
if probe:
    baselines.MOST_WORK = float(probe)
if memory:
    store.CACHE_BYTES = stem_cache.MEMORY_BYTES = int(1e6 * float(memory))
config = preset(name).replaced(epochs=1, shots=int(shots), **dict(parse_setting(text) for text in settings))
last = ""
for event in train(RunPlan(Path(data), config=config, preset=name), Path(out), token=CancelToken()):
    phase = event.phase if isinstance(event, Progress) else "steps" if isinstance(event, StepDone) else last
    if phase != last or isinstance(event, Notice):
        last = phase
        print(json.dumps({"phase": phase, "text": getattr(event, "text", "")}), flush=True)
"""


def measured(place: Path, pictures: int, wish: argparse.Namespace) -> Watch:
    """Train on so many pictures, and print what it took."""
    data = prepared(place, pictures, wish.classes, wish.side)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": str(wish.threads)}
    cache, out = place / f"cache-{pictures}", place / f"run-{pictures}"
    for folder in (cache, out):
        subprocess.run(["rm", "-rf", str(folder)], check=True)  # noqa: S607 - of hundreds of thousands of files
    environment["MPL_CACHE_DIR"] = str(cache)
    if wish.light:
        sys.path.insert(0, str(ROOT))
        from tests.support.hybrid_backbone import write_light_resources  # noqa: PLC0415

        environment["MPL_RESOURCES_DIR"] = str(write_light_resources(place))
    shots = str(pictures // wish.classes)
    watch = Watch(
        [
            sys.executable,
            "-c",
            PROGRAM,
            str(data),
            str(out),
            wish.preset,
            shots,
            wish.memory_mb,
            wish.probe_work,
            *wish.set,
        ],
        environment,
    )
    if watch.code:
        raise SystemExit(f"the training of {pictures} pictures ended with {watch.code}")
    rss, own = watch.most()
    print(
        f"{pictures:,} pictures, {wish.classes} classes: {watch.seconds:.0f} s ({sum(busy for _, busy in watch.phases.values()):.0f} s of a core), most memory {rss:.0f} MB ({own:.0f} MB without pages of files)"
    )
    for phase, (seconds, busy) in watch.phases.items():
        early, late = watch.growth(phase)
        print(
            f"    {phase}: {seconds:.0f} s ({busy:.0f} s of a core), memory {early:.0f} MB early, {late:.0f} MB late, {watch.most(phase)[1]:.0f} MB at most"
        )
    print(
        "    cache: " + ", ".join(f"{name} {size:.0f} MB" for name, size in sorted(bytes_in(cache).items()))
    )
    files = {path.name: path.stat().st_size / 1e6 for path in out.iterdir() if path.is_file()}
    print(
        "    run: "
        + ", ".join(f"{name} {size:.1f} MB" for name, size in sorted(files.items()) if size >= 0.1)
    )
    for text in watch.said:
        print(f"    said: {text}")
    sys.stdout.flush()
    return watch


def main() -> None:
    """Measure each number of pictures, then the slope between the two largest."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--pictures", type=int, nargs="+", default=[2000, 4000])
    parser.add_argument("--classes", type=int, default=100)
    parser.add_argument(
        "--side", type=int, default=240, help="pixels of a side; from 224 on decoded pictures go to disk"
    )
    parser.add_argument("--preset", default="quick")
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE")
    parser.add_argument("--memory-mb", default="", help="of decoded pictures, and again of a stem's tokens")
    parser.add_argument(
        "--probe-work", default="", help="images x classes x width that the linear probe is fitted to at most"
    )
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--light", action="store_true")
    wish = parser.parse_args()
    wish.folder.mkdir(parents=True, exist_ok=True)
    found = {number: measured(wish.folder, number, wish) for number in sorted(wish.pictures)}
    if len(found) > 1:
        few, many = sorted(found)[-2:]
        for phase in found[many].phases:
            grown = found[many].most(phase)[1] - found[few].most(phase)[1]
            print(f"{phase}: {1000 * grown / (many - few):+.1f} kB a picture more, from {few:,} to {many:,}")


if __name__ == "__main__":
    main()
