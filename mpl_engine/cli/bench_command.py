"""`bench`: the fast path against the plain one, on this machine."""

import click

from mpl_engine.cli.demo_command import parse_numbers
from mpl_engine.cli.options import json_option
from mpl_engine.cli.output import interruptible, print_json, print_table, watch
from mpl_engine.messages import size


@click.command()
@click.option("--arch", default="ViT-B-16", show_default=True, help="An open_clip architecture, or tiny.")
@click.option("--classes", default="10,50,100", show_default=True, help="Class counts to measure.")
@click.option("--repeats", type=click.IntRange(1), default=3, show_default=True)
@json_option
def bench(arch: str, classes: str, repeats: int, as_json: bool) -> None:
    """Time and peak memory of a training step: fast and plain path in one run, as ratios."""
    counts = parse_numbers("classes", classes)
    from mpl_engine.bench import bench_json, machine, run_bench  # noqa: PLC0415 - loads torch

    with interruptible() as token:
        rows = watch(run_bench(arch, counts, repeats, token=token))
    if as_json:
        print_json(bench_json(rows))
        return
    table = []
    for row in rows:
        value = (
            "–"
            if row.value is None
            else size(int(row.value))
            if row.unit == "bytes"
            else f"{row.value:.2f} s"
        )
        table.append((row.name, value, "" if row.ratio is None else f"{row.ratio:.1f} × fast"))
    print_table(("what (batch 4)", "value", "ratio"), table, numbers=(1, 2))
    facts = machine()
    click.echo(
        f"\n{facts['device']}, {facts['cores']} cores, {facts['threads']} threads, torch {facts['torch']}"
    )
