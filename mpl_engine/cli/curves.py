"""`curves`: the numbers of a run over its steps, as CSV or TensorBoard logs."""

from pathlib import Path

import click

from mpl_engine.cli.options import PATH, json_option
from mpl_engine.cli.output import print_json, tell
from mpl_engine.export.curves import export_curves


@click.command()
@click.argument("run", metavar="RUN", type=PATH)
@click.option("--to", "kind", type=click.Choice(["csv", "tensorboard"]), default="csv", show_default=True)
@click.option("--out", required=True, type=PATH, help="The CSV file, or the folder of TensorBoard logs.")
@click.option("--force", is_flag=True, help="Replace an existing file.")
@json_option
def curves(run: Path, kind: str, out: Path, force: bool, as_json: bool) -> None:
    """Write loss, learning rate and validation accuracy of a run, finished or not."""
    written = export_curves(run, kind, out, force=force)
    if as_json:
        print_json({"path": str(out), "steps": len(written.steps), "epochs": len(written.epochs)})
    else:
        tell(f"Written: {out} ({len(written.steps)} steps, {len(written.epochs)} epochs)")
