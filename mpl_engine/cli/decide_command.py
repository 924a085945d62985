"""`decide`: give a prompt module costs of mistakes and thresholds of classes."""

from pathlib import Path

import click

from mpl_engine.cli.options import PATH, json_option
from mpl_engine.cli.output import print_json
from mpl_engine.errors import OutputExists
from mpl_engine.module_info import read_info


@click.command()
@click.argument("module", metavar="MODULE", type=PATH)
@click.option("--cost", "costs", multiple=True, metavar="TRUE:ANSWER=COST",
              help="What a mistake costs; others cost 1. Repeat for more.")  # fmt: skip
@click.option("--threshold", "thresholds", multiple=True, metavar="CLASS=PROBABILITY",
              help="Answer this class only from this probability on. Repeat for more.")  # fmt: skip
@click.option("--out", required=True, type=PATH, help="The new module file.")
@click.option("--force", is_flag=True, help="Replace an existing file.")
@json_option
def decide(
    module: Path, costs: tuple[str, ...], thresholds: tuple[str, ...], out: Path, force: bool, as_json: bool
) -> None:
    """Write a copy of a module that weighs its mistakes; without options, one that no longer does."""
    info = read_info(module)
    from mpl_engine.decision import Decision, parse_cost, parse_threshold  # noqa: PLC0415 - loads numpy

    decision = Decision(dict(map(parse_cost, costs)), dict(map(parse_threshold, thresholds)))
    decision.check(info.class_names)
    if out.is_dir() or (out.exists() and not force):
        raise OutputExists(out, replaceable=not out.is_dir())
    from mpl_engine.module_file import read_module, write_module  # noqa: PLC0415 - loads torch

    read = read_module(module)
    kept = decision.to_json() if costs or thresholds else None
    description = {**info.raw, "decision": kept}
    write_module(out, description, read.prompts, read.class_features, read.learner, read.references)
    if as_json:
        print_json({"path": str(out), "decision": kept})
    else:
        click.echo(f"Written: {out}")
