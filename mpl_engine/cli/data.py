"""`scan`, `zero-shot` and `check`: what is in a folder, what class names alone can do, and copies and label errors."""

from pathlib import Path

import click

from mpl_engine.cli.options import (
    backbone_option,
    device_option,
    download_option,
    folder_argument,
    json_option,
    names_option,
    read_names,
    set_option,
    split_settings,
)
from mpl_engine.cli.output import interruptible, print_json, print_table, tell, watch
from mpl_engine.formatting import comma_list, percent_in_tenths
from mpl_engine.presets import DEFAULT_PRESET, preset

MOST_PROBLEMS = 20
MOST = 20
_KINDS = {"in_two_classes": "in two classes", "in_two_parts": "in two parts", "duplicate": "in one class"}


@click.command()
@folder_argument
@names_option
@json_option
def scan(folder: Path, names: Path | None, as_json: bool) -> None:
    """List the classes of a folder, and every file that is odd, with the reason."""
    from mpl_engine.data import dataset as data  # noqa: PLC0415

    with interruptible() as token:
        found = watch(data.scan(folder, names=read_names(names), token=token))
    if as_json:
        print_json(data.dataset_json(found))
        return
    rows = [(c.name, c.folder, str(len(c.images))) for c in found.classes]
    print_table(("class", "folder", "images"), rows, numbers=(2,))
    for warning in found.warnings:
        tell(f"Note: {warning}")
    for problem in found.problems[:MOST_PROBLEMS]:
        tell(f"{'used' if problem.used else 'left out'}: {problem.path}: {problem.detail}")
    if len(found.problems) > MOST_PROBLEMS:
        tell(f"… and {len(found.problems) - MOST_PROBLEMS} more; --json lists all")


@click.command("zero-shot")
@folder_argument
@backbone_option
@names_option
@set_option
@device_option
@download_option
@json_option
def zero_shot(
    folder: Path,
    backbone: str,
    names: Path | None,
    settings: tuple[str, ...],
    device: str,
    download: bool,
    as_json: bool,
) -> None:
    """Accuracy of the backbone by class names alone, on all images of a folder."""
    values, quick_gelu = split_settings(settings)
    from mpl_engine.config import Config  # noqa: PLC0415

    config = Config().replaced(**values)
    from mpl_engine.evaluation.zero_shot import measure_zero_shot  # noqa: PLC0415 - loads torch

    with interruptible() as token:
        measured = watch(
            measure_zero_shot(
                folder,
                backbone,
                config,
                names=read_names(names),
                quick_gelu=quick_gelu,
                device=device,
                allow_download=download,
                token=token,
            )
        )
    if as_json:
        print_json(measured.to_json())
        return
    rows = [(name, percent_in_tenths(recall)) for name, recall in measured.per_class.items()]
    print_table(("class", "right"), rows, numbers=(1,))
    tell(f"Zero-shot with {backbone}: {percent_in_tenths(measured.accuracy)} of {measured.images} images")


@click.command()
@folder_argument
@backbone_option
@names_option
@set_option
@device_option
@download_option
@json_option
def check(
    folder: Path,
    backbone: str,
    names: Path | None,
    settings: tuple[str, ...],
    device: str,
    download: bool,
    as_json: bool,
) -> None:
    """Find near-duplicates and labels that are probably wrong. Nothing is changed."""
    values, quick_gelu = split_settings(settings)
    from mpl_engine.runs.plan import RunPlan  # noqa: PLC0415

    plan = RunPlan(
        folder,
        backbone=backbone,
        config=preset(DEFAULT_PRESET).replaced(**values),
        names=read_names(names),
        quick_gelu=quick_gelu,
        device=device,
    )
    from mpl_engine.checks.check import check_folder  # noqa: PLC0415 - loads torch

    with interruptible() as token:
        report = watch(check_folder(plan, allow_download=download, token=token))
    if as_json:
        print_json(report.to_json())
        return
    pairs = [(d.first, d.second, _KINDS[d.kind], f"{d.similarity:.3f}") for d in report.duplicates[:MOST]]
    if pairs:
        print_table(("image", "is much like", "where", "similarity"), pairs, numbers=(3,))
    rows = [
        (
            d.key,
            f"{d.label} ({percent_in_tenths(d.probability)})",
            f"{d.suggested} ({percent_in_tenths(d.suggested_probability)})",
        )
        for d in report.doubts[:MOST]
    ]
    if rows:
        print_table(("image", "label", "looks more like"), rows)
    more = max(len(report.duplicates), len(report.doubts)) > MOST
    tell(
        f"{len(report.duplicates)} near-duplicate pairs and {len(report.doubts)} doubtful labels in "
        f"{report.images} images{'; --json lists all' if more else ''}."
    )
    if report.agreement is None:
        tell("Labels were not checked: every class needs five images or more.")
    else:
        tell(f"A linear probe gives {percent_in_tenths(report.agreement)} of the labels too.")
    if report.questions_none:
        tell("That is too few for it to question any: look at the classes themselves.")
    elif report.unjudged:
        tell(f"It knows too little of {comma_list(report.unjudged)}: their labels were not questioned.")
