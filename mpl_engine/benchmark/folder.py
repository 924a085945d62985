"""The folder of a benchmark: what it was begun for, its finished cells, and its figures. No torch is loaded here.

`cells/DATASET/N-shots-seed-S/METHOD/` is the run folder of a trained method and `METHOD.json` beside it the cell's
figures. `results.json`, `results.csv`, `table.md` and `plot.svg` show the cells of the last call.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from mpl_engine.benchmark.plan import BenchmarkPlan
from mpl_engine.benchmark.plot import plot
from mpl_engine.benchmark.result import RATES, BenchmarkResult, ResultRow
from mpl_engine.benchmark.table import markdown, rows_csv
from mpl_engine.config import Config
from mpl_engine.errors import BenchmarkDiffers, FileFormatError, NewerFile, OutputExists, WriteFailed
from mpl_engine.files.atomic import plain_reason, write_csv, write_json, write_text
from mpl_engine.files.json_object import read_json_object
from mpl_engine.files.own import require_real_folders

SCHEMA = 1
KIND = "benchmark"


@dataclass(frozen=True)
class Cell:
    """One method on one data set, with one number of shots and one seed."""

    dataset: str
    shots: int
    seed: int
    method: str


class BenchmarkFolder:
    """Paths of a benchmark's files. Use `claim`."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.plan = path / "benchmark.json"

    def run(self, cell: Cell) -> Path:
        """The run folder of a trained cell.

        Raises:
            RunProblem: if a link stands on the way to it.
        """
        run = self.path / "cells" / cell.dataset / f"{cell.shots}-shots-seed-{cell.seed}" / cell.method
        require_real_folders(self.path, run)
        return run

    def figures(self, cell: Cell) -> Path:
        """The file with a finished cell's figures."""
        run = self.run(cell)
        return run.with_name(run.name + ".json")

    def keep(self, cell: Cell, rows: tuple[ResultRow, ...]) -> None:
        """Write a finished cell. Raises `WriteFailed`."""
        path = self.figures(cell)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WriteFailed(path, plain_reason(error)) from None
        write_json(path, {"schema": SCHEMA, "rows": [asdict(row) for row in rows]})

    def rows(self, cell: Cell) -> tuple[ResultRow, ...]:
        """A finished cell's rows.

        Raises:
            FileFormatError: if its file is damaged.
        """
        path = self.figures(cell)
        raw = read_json_object(path, "benchmark cell")
        try:
            rows = tuple(_row(values) for values in raw["rows"])
        except (KeyError, TypeError):
            reason = "its rows are missing or of the wrong kind; remove it to measure the cell again"
            raise FileFormatError(path, "benchmark cell", reason) from None
        return rows

    def data(self, plan: BenchmarkPlan, fingerprints: Mapping[str, str], notes: tuple[str, ...]) -> None:
        """Keep what the data sets hold, or check that they still hold it.

        Raises:
            BenchmarkDiffers: if they changed since the benchmark was begun.
        """
        raw = read_json_object(self.plan, KIND)
        known = raw.get("fingerprints")
        if isinstance(known, dict):
            changed = tuple(
                f"the images of {name}" for name in fingerprints if known.get(name) != fingerprints[name]
            )
            if changed:
                raise BenchmarkDiffers(self.path, changed)
            return
        found = {"fingerprints": dict(fingerprints), "notes": list(notes)}
        write_json(self.plan, {"schema": SCHEMA, **plan.identity(), **found})

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences on the data that belong beside the figures."""
        notes = read_json_object(self.plan, KIND).get("notes")
        return tuple(map(str, notes)) if isinstance(notes, list) else ()

    def show(self, result: BenchmarkResult) -> None:
        """Write the figures as JSON, CSV, table and plot. Raises `WriteFailed`."""
        write_json(self.path / "results.json", result.to_json())
        write_csv(self.path / "results.csv", rows_csv(result.rows))
        write_text(self.path / "table.md", markdown(result))
        write_text(self.path / "plot.svg", plot(result))


def claim(path: Path, plan: BenchmarkPlan) -> BenchmarkFolder:
    """The folder, new, or begun by an equal plan.

    Raises:
        OutputExists: if it holds something else.
        BenchmarkDiffers: if it holds a benchmark of other data, backbone or settings.
        FileFormatError, NewerFile, WriteFailed: if its files cannot be used.
    """
    folder, wanted = BenchmarkFolder(path), plan.identity()
    try:
        if not folder.plan.exists():
            if path.exists() and (not path.is_dir() or any(p.name != "lock" for p in path.iterdir())):
                raise OutputExists(path, replaceable=False)
            path.mkdir(parents=True, exist_ok=True)
            write_json(folder.plan, {"schema": SCHEMA, **wanted})
            return folder
    except OSError as error:
        raise WriteFailed(path, plain_reason(error)) from None
    raw = read_json_object(folder.plan, KIND)
    schema = raw.get("schema")
    if type(schema) is not int:
        raise FileFormatError(folder.plan, KIND, "its schema number is missing")
    if schema > SCHEMA:
        raise NewerFile(folder.plan, KIND, schema, SCHEMA)
    begun = raw.get("config")
    if isinstance(begun, dict):  # an older version knew fewer settings, and did as they are by default
        known = {**Config().to_json(), **begun}
        raw["config"] = {name: known[name] for name in wanted["config"]}
    different = tuple(name for name in wanted if raw.get(name) != wanted[name])
    if different:
        raise BenchmarkDiffers(path, different)
    return folder


def _row(values: Any) -> ResultRow:
    row = ResultRow(**values)
    texts = isinstance(row.method, str) and isinstance(row.dataset, str)
    counts = type(row.seed) is int and type(row.shots) is int
    rates = [getattr(row, name) for name in RATES]
    if not texts or not counts or not all(rate is None or type(rate) in (int, float) for rate in rates):
        raise TypeError
    return row
