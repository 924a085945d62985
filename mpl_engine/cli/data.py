"""`scan` and `zero-shot`: what is in a folder, and how far the backbone comes without training."""

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

MOST_PROBLEMS = 20


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
    rows = [(name, percent(recall)) for name, recall in measured.per_class.items()]
    print_table(("class", "right"), rows, numbers=(1,))
    tell(f"Zero-shot with {backbone}: {percent(measured.accuracy)} of {measured.images} images")
