"""A benchmark's figures as a person reads them: a table, Markdown, CSV."""

from collections.abc import Sequence
from dataclasses import asdict, fields

from mpl_engine.benchmark.plan import TITLES
from mpl_engine.benchmark.result import BenchmarkResult, ResultRow, Spread, Summary
from mpl_engine.formatting import csv_text, safe_cell

Table = tuple[tuple[str, ...], list[tuple[str, ...]]]


def words(spread: Spread | None) -> str:
    """In percent: `65.3 ± 0.2`; a dash where there is nothing."""
    if spread is None:
        return "–"
    return f"{100 * spread.mean:.1f}" + ("" if spread.sd is None else f" ± {100 * spread.sd:.1f}")


def table(result: BenchmarkResult) -> Table:
    """Headings and rows of the summary; percent, mean ± standard deviation over seeds.

    The first two columns are texts, the others numbers. Few-shot has a column for each shot count.
    """
    if result.benchmark == "few-shot":
        return _by_shots(result.summary)
    if result.benchmark == "base-to-new":
        shown = {"base": "base", "new": "new", "harmonic_mean": "harmonic mean"}
    else:
        shown = {"accuracy": "accuracy"}
    several = len({one.shots for one in result.summary}) > 1
    headings = ("data set", "method", *(("shots",) if several else ()), *shown.values())
    rows = [
        (
            one.dataset,
            TITLES[one.method],
            *((str(one.shots),) if several else ()),
            *(words(getattr(one, name)) for name in shown),
        )
        for one in result.summary
    ]
    return headings, rows


def _by_shots(summary: Sequence[Summary]) -> Table:
    counts = sorted({one.shots for one in summary})
    cells = {(one.dataset, one.method, one.shots): words(one.accuracy) for one in summary}
    lines = dict.fromkeys((one.dataset, one.method) for one in summary)
    rows = [
        (dataset, TITLES[method], *(cells.get((dataset, method, n), "–") for n in counts))
        for dataset, method in lines
    ]
    return ("data set", "method", *(f"{n} shot{'s' * (n > 1)}" for n in counts)), rows


def markdown(result: BenchmarkResult) -> str:
    """The table as Markdown, with the notes below it."""
    headings, rows = table(result)
    ruler = ["---", "---", *["---:"] * (len(headings) - 2)]
    lines = [f"| {' | '.join(cells)} |" for cells in (headings, ruler, *(_escaped(row) for row in rows))]
    notes = [f"- {note[:1].upper()}{note[1:]}." for note in result.notes]
    return "\n".join([*lines, *([""] if notes else []), *notes]) + "\n"


def _escaped(row: Sequence[str]) -> list[str]:
    """A data set is named by its folder, whose name may hold what Markdown reads as a cell's end."""
    return [cell.replace("\\", "\\\\").replace("|", "\\|").replace("\n", " ") for cell in row]


def rows_csv(rows: Sequence[ResultRow]) -> str:
    """The rows as CSV; lines end as RFC 4180 says. A cell that a spreadsheet would run gets an apostrophe."""
    lines: list[list[object]] = [[f.name for f in fields(ResultRow)]]
    for row in rows:
        values = asdict(row) | {"dataset": safe_cell(row.dataset)}
        lines.append([f"{v:.6f}" if isinstance(v, float) else v for v in values.values()])
    return csv_text(lines)
