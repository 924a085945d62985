"""`report` and `curves`: a run as a page to read, and its numbers over the steps as CSV or TensorBoard logs."""

from pathlib import Path

import click

from mpl_engine.cli.options import PATH, data_option, json_option
from mpl_engine.cli.output import print_json, tell
from mpl_engine.export.curves import export_curves
from mpl_engine.files.atomic import require_free, write_text


@click.command()
@click.argument("run", metavar="RUN", type=PATH)
@click.option("--out", type=PATH, required=True, help="The HTML file to write.")
@click.option("--thumbnails", is_flag=True, help="Show the worst mistakes as small pictures.")
@data_option
@click.option("--force", is_flag=True, help="Replace an existing file.")
@json_option
def report(run: Path, out: Path, thumbnails: bool, data: Path | None, force: bool, as_json: bool) -> None:
    """Write a run's figures, limits, settings and curves as one HTML file that opens offline."""
    require_free(out, force=force)
    from mpl_engine.export.run_report import run_report  # noqa: PLC0415 - loads Pillow

    write_text(out, run_report(run, thumbnails=thumbnails, data=data))
    if as_json:
        print_json({"path": str(out)})
    else:
        tell(f"Wrote {out}")


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
