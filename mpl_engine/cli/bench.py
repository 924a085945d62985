"""`bench`: what steps, files and starts cost on this machine, against their floors and goals."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from mpl_engine.cli.options import PATH, json_option, parse_numbers
from mpl_engine.cli.output import interruptible, print_json, print_table, tell, watch
from mpl_engine.formatting import human_size

if TYPE_CHECKING:
    from mpl_engine.speed.row import SpeedRow

SECTIONS = ("precision", "backbone", "steps", "memory", "files", "start", "load", "families", "gpu")


@click.command()
@click.option("--arch", default="ViT-B-16", show_default=True, help="An open_clip architecture, or small.")
@click.option(
    "--classes", default="10,50,100", show_default=True, help="Class counts to measure on both paths."
)
@click.option(
    "--fast-only", default="1000", show_default=True, help="Class counts to measure on the fast path alone."
)
@click.option("--repeats", type=click.IntRange(1), default=2, show_default=True, help="Rounds, interleaved.")
@click.option(
    "--only", multiple=True, type=click.Choice(SECTIONS), help="Measure this part alone; repeat for more."
)
@click.option("--data", type=PATH, help="Folder of JPEG pictures; without one, pictures are generated.")
@click.option("--full", is_flag=True, help="More architectures and class counts; takes much longer.")
@json_option
def bench(
    arch: str,
    classes: str,
    fast_only: str,
    repeats: int,
    only: tuple[str, ...],
    data: Path | None,
    full: bool,
    as_json: bool,
) -> None:
    """Speed and memory of this machine against their floors, as ratios within one run.

    Random weights are used: speed does not depend on their values. Takes under ten minutes on two free cores.
    """
    counts, more = parse_numbers("classes", classes), parse_numbers("fast-only", fast_only)
    from mpl_engine.speed.suite import BenchPlan, bench_json, machine, run_bench  # noqa: PLC0415 - loads torch

    plan = BenchPlan(arch, counts, more, repeats, full, only or SECTIONS, data)
    with interruptible() as token:
        rows = watch(run_bench(plan, token=token))
    if as_json:
        print_json(bench_json(rows))
        return
    print_table(("what", "value", "spread", "goal", "met"), [_cells(row) for row in rows], numbers=(1, 2))
    facts = machine()
    tell()
    tell(
        f"{facts['processor']}, {facts['device']}, {facts['cores']} cores, {facts['threads']} threads, "
        f"torch {facts['torch']}. Batch 4 but where a row says otherwise. ≤ and ≥ are goals on an idle machine."
    )


def _cells(row: "SpeedRow") -> tuple[str, ...]:
    met = "" if row.goal is None else "not measured" if row.met is None else "yes" if row.met else "NO"
    spread = "" if row.spread is None else f"±{50 * row.spread:.0f} %"
    return row.name, _value(row), spread, row.goal or "", met


def _value(row: "SpeedRow") -> str:
    if row.value is None:
        return "–"
    if row.unit == "bytes":
        return human_size(int(row.value))
    if row.unit.startswith("FLOP"):
        return f"{row.value / 1e9:.1f} G{row.unit}"
    return f"{row.value:.3g} {row.unit}".strip()
