"""`learning-curve`: whether more images would help, and of which class."""

from pathlib import Path

import click

from mpl_engine.cli.options import (
    PATH,
    backbone_option,
    device_option,
    download_option,
    folder_argument,
    json_option,
    make_config,
    names_option,
    parse_numbers,
    preset_option,
    read_names,
    set_option,
    split_settings,
)
from mpl_engine.cli.output import interruptible, percent, print_json, print_table, tell, watch
from mpl_engine.runs.plan import RunPlan


@click.command("learning-curve")
@folder_argument
@click.option("--out", required=True, type=PATH, help="Folder for the runs; what is there is used again.")
@click.option("--shots", help="Numbers of images, one training each.  [default: 1,2,4,8,16]")
@click.option("--seed", type=click.IntRange(0), help="Decides the split and all random draws.")
@backbone_option
@preset_option
@set_option
@names_option
@device_option
@download_option
@json_option
def learning_curve(
    folder: Path,
    out: Path,
    shots: str | None,
    seed: int | None,
    backbone: str,
    preset_name: str,
    settings: tuple[str, ...],
    names: Path | None,
    device: str,
    download: bool,
    as_json: bool,
) -> None:
    """Train with 1, 2, 4, 8 and 16 images of each class, and predict what more would give."""
    values, quick_gelu = split_settings(settings)
    config, given = make_config(preset_name, values, None, seed)
    counts = None if shots is None else parse_numbers("shots", shots)
    plan = RunPlan(
        folder.absolute(),
        backbone,
        config,
        preset_name,
        given,
        names=read_names(names),
        quick_gelu=quick_gelu,
        device=device,
    )
    from mpl_engine.runs.learning_curve import SHOTS, run_learning_curve  # noqa: PLC0415 - loads numpy

    with interruptible() as token:
        curve = watch(run_learning_curve(plan, out, counts or SHOTS, token=token, allow_download=download))
    if as_json:
        print_json(curve.to_json())
        return
    rows = [(str(p.shots), percent(p.accuracy), percent(p.macro_recall)) for p in curve.points]
    print_table(("shots", "accuracy", "mean recall"), rows, numbers=(0, 1, 2))
    tell()
    tell(f"Zero-shot: {percent(curve.zero_shot_accuracy)}; judged on {curve.test_images} images")
    tell(curve.verdict)
