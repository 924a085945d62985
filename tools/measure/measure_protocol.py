"""Measures the paper's protocols with the built-in backbone and writes their part of docs/results.md.

What is in OUT already is used again, so that it can be stopped and started.

    python tools/measure/measure_protocol.py --data DATA --out OUT

DATA holds the folders `eurosat` and `flower_photos`.
"""

import argparse
from pathlib import Path

from mpl_engine.benchmark.plan import PRESET_OF, Benchmark, BenchmarkPlan
from mpl_engine.benchmark.result import BenchmarkResult
from mpl_engine.benchmark.run import run_benchmark
from mpl_engine.benchmark.table import markdown
from mpl_engine.cancel import CancelToken
from mpl_engine.events import EpochDone, Notice
from mpl_engine.presets import preset

DOCS = Path(__file__).parent.parent.parent / "docs"
TITLE = "## Paper protocol"
SETS = ("eurosat", "flower_photos")
PLACES = {"BASE_TO_NEW": "base-to-new", "FROM_EUROSAT": "cross-dataset-eurosat"}
PLACES |= {"FROM_FLOWERS": "cross-dataset-flower_photos"}


def measured(kind: Benchmark, folders: tuple[Path, ...], out: Path) -> BenchmarkResult:
    """A benchmark's figures: measured now, or before. A dot is an epoch."""
    name = PRESET_OF[kind]
    plan = BenchmarkPlan(kind, folders, config=preset(name), preset=name)
    job = run_benchmark(plan, out, token=CancelToken())
    try:
        while True:
            event = next(job)
            if isinstance(event, Notice):
                print(f"\n{event.text}", end=" ", flush=True)
            if isinstance(event, EpochDone):
                print(".", end="", flush=True)
    except StopIteration as stop:
        result: BenchmarkResult = stop.value
        return result


def write_part(tables: dict[str, str]) -> None:
    """Put the section into docs/results.md, in the place of an older one."""
    part = (DOCS / "results" / "protocol.md").read_text(encoding="utf-8")
    for place, table in tables.items():
        part = part.replace(f"{{{place}}}", table.rstrip())
    page = DOCS / "results.md"
    before, _, old = page.read_text(encoding="utf-8").partition(f"{TITLE}\n")
    following = old[old.index("\n## ") :] if "\n## " in old else "\n"
    page.write_text(f"{before.rstrip()}\n\n{part.rstrip()}\n{following}", encoding="utf-8")


def main() -> None:
    """Measure everything and write the section."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    arguments = parser.parse_args()
    eurosat, flowers = (arguments.data / name for name in SETS)
    base_to_new = measured("base-to-new", (eurosat, flowers), arguments.out / PLACES["BASE_TO_NEW"])
    crossed = {
        place: measured("cross-dataset", folders, arguments.out / PLACES[place])
        for place, folders in (("FROM_EUROSAT", (eurosat, flowers)), ("FROM_FLOWERS", (flowers, eurosat)))
    }
    tables = {"BASE_TO_NEW": markdown(base_to_new)}
    write_part(tables | {place: markdown(result) for place, result in crossed.items()})


if __name__ == "__main__":
    main()
