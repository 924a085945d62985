"""`check`: near-duplicates and doubtful labels, before training."""

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
from mpl_engine.cli.output import interruptible, percent, print_json, print_table, tell, watch
from mpl_engine.presets import DEFAULT_PRESET, preset

MOST = 20
_KINDS = {"in_two_classes": "in two classes", "in_two_parts": "in two parts", "duplicate": "in one class"}


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
            f"{d.label} ({percent(d.probability)})",
            f"{d.suggested} ({percent(d.suggested_probability)})",
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
        tell(f"A linear probe gives {percent(report.agreement)} of the labels too.")
