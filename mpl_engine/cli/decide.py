"""`decide`: give a prompt module costs of mistakes and thresholds of classes."""

from pathlib import Path

import click

from mpl_engine.cli.options import PATH, json_option
from mpl_engine.cli.output import print_json, tell
from mpl_engine.evaluation.decision import Decision, parse_cost, parse_threshold, read_decision
from mpl_engine.modules.edit import weigh_module
from mpl_engine.modules.info import read_info


@click.command()
@click.argument("module", metavar="MODULE", type=PATH)
@click.option("--cost", "costs", multiple=True, metavar="TRUE:ANSWER=COST",
              help="What a mistake costs; others cost 1. Repeat for more.")  # fmt: skip
@click.option("--threshold", "thresholds", multiple=True, metavar="CLASS=PROBABILITY",
              help="Answer this class only from this probability on. Repeat for more.")  # fmt: skip
@click.option("--costs", "costs_file", type=PATH, metavar="FILE",
              help='JSON with the same for names of any kind: {"costs": [{"true", "answer", "cost"}], "thresholds": {}}.')  # fmt: skip
@click.option("--out", required=True, type=PATH, help="The new module file.")
@click.option("--force", is_flag=True, help="Replace an existing file.")
@json_option
def decide(
    module: Path,
    costs: tuple[str, ...],
    thresholds: tuple[str, ...],
    costs_file: Path | None,
    out: Path,
    force: bool,
    as_json: bool,
) -> None:
    """Write a copy of a module that weighs its mistakes; without options, one that no longer does.

    Names of classes may hold : and = too; where two readings are possible, --costs takes them from a file.
    """
    names = read_info(module).class_names
    kept = read_decision(costs_file) if costs_file else Decision()
    more = dict(parse_cost(text, names) for text in costs), dict(map(parse_threshold, thresholds))
    decision = Decision({**kept.costs, **more[0]}, {**kept.thresholds, **more[1]})
    written = weigh_module(module, out, decision, force=force)
    if as_json:
        print_json({"path": str(out), "decision": written.raw["decision"]})
    else:
        tell(f"Written: {out}")
