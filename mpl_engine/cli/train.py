"""`train`, `resume` and `learning-curve`: one training, the rest of one, and whether more images would help."""

from pathlib import Path
from typing import cast, get_args

import click

from mpl_engine.cli.options import (
    PATH,
    backbone_option,
    data_option,
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
from mpl_engine.cli.output import interruptible, print_json, print_table, tell, watch
from mpl_engine.config import Method, Protocol
from mpl_engine.evaluation.comparison import LEADS, LINEAR_PROBE, NAMES, ZERO_SHOT, lead_of
from mpl_engine.formatting import percent_in_tenths
from mpl_engine.runs.plan import MOST_WATCHED, RunPlan
from mpl_engine.runs.result import RunResult
from mpl_engine.runs.train import resume as resume_run
from mpl_engine.runs.train import train as train_run


@click.command()
@folder_argument
@click.option("--out", required=True, type=PATH, help="Folder of the run, made new.")
@backbone_option
@preset_option
@click.option(
    "--method",
    type=click.Choice(get_args(Method)),
    default="mpl",
    show_default=True,
    help="mpl trains prompts; instant fits a head on the backbone's own features, in seconds.",
)
@click.option("--shots", help="Training images of each class: a number, or auto.")
@click.option("--seed", type=click.IntRange(0), help="Decides the split and all random draws.")
@set_option
@click.option("--protocol", default="auto", show_default=True, help="How images are split: auto or coop.")
@click.option(
    "--group-by", help="Keep images of one thing together: subfolder, pattern:REGEX or exif:SECONDS."
)
@click.option(
    "--all", "train_on_all", is_flag=True, help="Train on every image; nothing is left to judge on."
)
@click.option(
    "--watch",
    "watched",
    type=click.IntRange(0, MOST_WATCHED),
    default=0,
    show_default=True,
    help="Test images to tell of after each epoch, in events.jsonl; nothing is chosen by them.",
)
@names_option
@device_option
@download_option
@click.option("--force", is_flag=True, help="Replace an existing run.")
@json_option
def train(
    folder: Path,
    out: Path,
    backbone: str,
    preset_name: str,
    method: Method,
    shots: str | None,
    seed: int | None,
    settings: tuple[str, ...],
    protocol: str,
    group_by: str | None,
    train_on_all: bool,
    watched: int,
    names: Path | None,
    device: str,
    download: bool,
    force: bool,
    as_json: bool,
) -> None:
    """Train a classifier on a folder of class folders and write a prompt module."""
    values, quick_gelu = split_settings(settings)
    config, given = make_config(preset_name, values, shots, seed)
    plan = RunPlan(
        data=folder.absolute(),
        backbone=backbone,
        config=config,
        preset=preset_name,
        given=given,
        protocol=cast("Protocol", protocol),  # RunPlan checks it
        group_by=group_by,
        names=read_names(names),
        train_on_all=train_on_all,
        quick_gelu=quick_gelu,
        device=device,
        method=method,
        watch=watched,
    )
    with interruptible() as token:
        result = watch(train_run(plan, out, token=token, force=force, allow_download=download))
    show(result, as_json=as_json)


@click.command()
@click.argument("run", metavar="RUN", type=PATH)
@data_option
@download_option
@json_option
def resume(run: Path, data: Path | None, download: bool, as_json: bool) -> None:
    """Go on with a run that was stopped; a finished one prints its result again."""
    finished = (run / "result.json").exists()
    with interruptible() as token:
        result = watch(resume_run(run, token=token, data=data, allow_download=download))
    if finished:
        tell("This run was finished; this is its result.", err=True)
    show(result, as_json=as_json)


def show(result: RunResult, *, as_json: bool) -> None:
    """The result on stdout."""
    if as_json:
        print_json(result.to_json())
        return
    lead = lead_of(result.to_json())
    words = f"{NAMES[lead]} ({result.head})" if result.head else NAMES[lead]
    words += " (cross-validated)" if result.cv_accuracy is not None else ""
    judged = result.cv_accuracy if result.cv_accuracy is not None else result.test_accuracy
    known = (result.comparison or {}).get("rates") or {}
    beside = [(m, NAMES[m], known[m]["accuracy"]) for m in LEADS if m in known and m != lead]
    rows = [
        (name, percent_in_tenths(rate), _interval(result, method))
        for method, name, rate in (
            (ZERO_SHOT, NAMES[ZERO_SHOT], result.zero_shot_accuracy),
            (LINEAR_PROBE, NAMES[LINEAR_PROBE], result.linear_probe_accuracy),
            *beside,
            (lead, words, judged),
        )
        if rate is not None or method != LINEAR_PROBE
    ]
    headings = ("method", "right on images not trained on", "95 % interval")
    print_table(headings, rows, numbers=(1, 2))
    tell()
    per_class = [(name, percent_in_tenths(recall)) for name, recall in result.per_class.items()]
    print_table(("class", "right"), per_class, numbers=(1,))
    if result.comparison:
        tell()
        tell(f"{result.comparison['verdict']}")
    tell()
    did, digits = ("fitted", 1) if result.method == "instant" else ("trained", 0)
    tell(
        f"Mean over classes: {percent_in_tenths(result.macro_recall)}; {did} in {result.seconds:.{digits}f} s"
    )
    tell(f"Prompt module: {result.module}")


def _interval(result: RunResult, method: str) -> str:
    rate = ((result.comparison or {}).get("rates") or {}).get(method)
    return f"{100 * rate['low']:.1f} to {100 * rate['high']:.1f}" if rate else "–"


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
    rows = [
        (str(p.shots), percent_in_tenths(p.accuracy), percent_in_tenths(p.macro_recall)) for p in curve.points
    ]
    print_table(("shots", "accuracy", "mean recall"), rows, numbers=(0, 1, 2))
    tell()
    tell(f"Zero-shot: {percent_in_tenths(curve.zero_shot_accuracy)}; judged on {curve.test_images} images")
    tell(curve.verdict)
