"""Measures the paper's protocols with the built-in backbone and writes their part of docs/results.md.

What is in OUT already is used again, so that it can be stopped and started.

    python tools/measure/measure_protocol.py --data DATA --out OUT

DATA holds the folders `eurosat`, `flower_photos` and `clothing`.
"""

import argparse
from pathlib import Path
from typing import NamedTuple

from mpl_engine.benchmark.plan import Benchmark, BenchmarkPlan
from mpl_engine.benchmark.result import BenchmarkResult
from mpl_engine.benchmark.run import run_benchmark
from mpl_engine.benchmark.table import markdown
from mpl_engine.cancel import CancelToken
from mpl_engine.events import EpochDone, Notice
from mpl_engine.presets import preset

DOCS = Path(__file__).parent.parent.parent / "docs"
TITLE = "## Paper protocol"
METHODS = ("zero-shot", "maple", "mpl")


class Table(NamedTuple):
    """A table of the page: its protocol, its preset and its data sets."""

    kind: Benchmark
    preset: str
    sets: tuple[str, ...]


EUROSAT, FLOWERS, CLOTHING = "eurosat", "flower_photos", "clothing"
TABLES = {
    "BASE_TO_NEW": Table("base-to-new", "paper", (EUROSAT, FLOWERS, CLOTHING)),
    "BASE_TO_NEW_OWN": Table("base-to-new", "new-classes", (EUROSAT, FLOWERS, CLOTHING)),
    "FROM_EUROSAT": Table("cross-dataset", "cross-dataset", (EUROSAT, FLOWERS, CLOTHING)),
    "FROM_FLOWERS": Table("cross-dataset", "cross-dataset", (FLOWERS, CLOTHING, EUROSAT)),
    "FROM_EUROSAT_OWN": Table("cross-dataset", "new-classes", (EUROSAT, FLOWERS, CLOTHING)),
    "FROM_FLOWERS_OWN": Table("cross-dataset", "new-classes", (FLOWERS, CLOTHING, EUROSAT)),
}
"""By their places in docs/results/protocol.md, which are also the names of their folders in OUT."""


def measured(table: Table, data: Path, out: Path) -> BenchmarkResult:
    """A benchmark's figures: measured now, or before. A dot is an epoch."""
    folders = tuple(data / name for name in table.sets)
    config = preset(table.preset)
    plan = BenchmarkPlan(table.kind, folders, METHODS, config=config, preset=table.preset)
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
    parser.add_argument("--only", choices=TABLES, help="Measure one table, and write nothing.")
    arguments = parser.parse_args()
    chosen = {arguments.only: TABLES[arguments.only]} if arguments.only else TABLES
    found = {
        place: markdown(measured(table, arguments.data, arguments.out / place))
        for place, table in chosen.items()
    }
    if not arguments.only:
        write_part(found)


if __name__ == "__main__":
    main()
