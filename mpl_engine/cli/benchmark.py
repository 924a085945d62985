"""`benchmark`: the paper's protocols on any data sets."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from mpl_engine.benchmark.plan import METHODS, PRESET_OF, SHOTS_OF, Benchmark, BenchmarkPlan
from mpl_engine.cli.options import (
    PATH,
    backbone_option,
    device_option,
    download_option,
    json_option,
    make_config,
    parse_numbers,
    ray_option,
    set_option,
    split_settings,
)
from mpl_engine.cli.output import interruptible, print_json, print_table, tell, watch
from mpl_engine.errors import ConfigError
from mpl_engine.presets import PRESETS


@click.group()
def benchmark() -> None:
    """The paper's protocols on folders of classes, or on data sets in CoOp's layout.

    The methods are zero-shot CLIP, a linear probe, heads fitted at once, MPL, MaPLe as its special case, and MPL with parts left out.
    Given again, a command goes on where it was stopped; more seeds, shots or methods may be asked for.
    """


def _options(command: Callable[..., None]) -> Callable[..., None]:
    options = (
        click.argument("folders", metavar="DIR...", nargs=-1, required=True, type=PATH),
        click.option("--out", required=True, type=PATH, help="Folder for runs and figures."),
        click.option("--methods", default=",".join(METHODS), show_default=True, help="What to compare."),
        click.option("--seeds", default="1,2,3", show_default=True, help="Each draws its own shots."),
        click.option("--shots", help="Training images of each class; several with commas."),
        click.option("--preset", "preset_name", help=f"One of {', '.join(PRESETS)}."),
        backbone_option,
        set_option,
        device_option,
        download_option,
        ray_option(
            "Measure the missing cells on the Ray cluster at HOST:PORT, or the one that this computer belongs to (auto); "
            "without an address Ray is started here. Give it behind the DIRs."
        ),
        json_option,
    )
    for option in reversed(options):
        command = option(command)
    return command


@benchmark.command("base-to-new")
@_options
def base_to_new(**options: Any) -> None:
    """Train on the first half of the classes; judge on it, and on the other half by class names alone.

    Preset paper and 16 shots unless said otherwise.
    """
    _run("base-to-new", **options)


@benchmark.command("cross-dataset")
@_options
def cross_dataset(**options: Any) -> None:
    """Train on all classes of the first DIR; judge on the other DIRs by their class names alone.

    Preset cross-dataset and 16 shots unless said otherwise.
    """
    _run("cross-dataset", **options)


@benchmark.command("few-shot")
@_options
def few_shot(**options: Any) -> None:
    """Train on all classes with few images of each; judge on the same classes.

    Preset paper and 1, 2, 4, 8 and 16 shots unless said otherwise.
    """
    _run("few-shot", **options)


def _run(
    kind: Benchmark,
    folders: tuple[Path, ...],
    out: Path,
    methods: str,
    seeds: str,
    shots: str | None,
    preset_name: str | None,
    backbone: str,
    settings: tuple[str, ...],
    device: str,
    download: bool,
    ray: str | None,
    as_json: bool,
) -> None:
    values, quick_gelu = split_settings(settings)
    for name in ("shots", "seed"):
        if name in values:
            raise ConfigError(name, values[name], f"a benchmark takes it as --{name.removesuffix('s')}s")
    chosen = PRESET_OF[kind] if preset_name is None else preset_name
    config, given = make_config(chosen, values, None, None)
    plan = BenchmarkPlan(
        kind,
        folders,
        tuple(name.strip() for name in methods.split(",") if name.strip()),
        SHOTS_OF[kind] if shots is None else parse_numbers("shots", shots),
        parse_numbers("seeds", seeds),
        backbone,
        config,
        chosen,
        given,
        quick_gelu,
        device,
    )
    from mpl_engine.benchmark.run import run_benchmark  # noqa: PLC0415 - loads torch
    from mpl_engine.benchmark.table import table  # noqa: PLC0415

    with interruptible() as token:
        result = watch(run_benchmark(plan, out, token=token, allow_download=download, ray=ray))
    if as_json:
        print_json(result.to_json())
        return
    headings, rows = table(result)
    print_table(headings, rows, numbers=range(2, len(headings)))
    seeds_used = ", ".join(map(str, plan.seeds))
    tell()
    tell(f"Percent right, mean ± standard deviation; seeds {seeds_used}; {backbone}, preset {chosen}.")
    for note in result.notes:
        tell(f"{note[:1].upper()}{note[1:]}.")
    tell(f"Table, plot, CSV and JSON are in {out}")
