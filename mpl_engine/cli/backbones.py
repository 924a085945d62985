"""`backbones`: what there is, and getting one."""

from dataclasses import asdict

import click

from mpl_engine.cli.options import json_option
from mpl_engine.cli.output import interruptible, print_json, print_table, tell, watch
from mpl_engine.formatting import human_size, percent


@click.command()
@click.option("--download", "wanted", metavar="NAME", help="Download this backbone's weights.")
@json_option
def backbones(wanted: str | None, as_json: bool) -> None:
    """List backbones with size, licence and source; --download fetches one."""
    if wanted is not None:
        _download(wanted, as_json=as_json)
        return
    from mpl_engine.backbones.catalogue import catalogue  # noqa: PLC0415

    entries = catalogue()
    if as_json:
        print_json({"backbones": [asdict(entry) for entry in entries]})
        return
    rows = [
        (
            e.name + (" *" if e.recommended else ""),
            e.group,
            "built in" if e.built_in else "here" if e.downloaded else "to download",
            human_size(e.size_bytes),
            str(e.image_size),
            "" if e.published_accuracy is None else percent(e.published_accuracy),
            e.good_at,
            e.licence,
        )
        for e in entries
    ]
    columns = (
        "backbone",
        "group",
        "where",
        "about",
        "pixels",
        "ImageNet",
        "good at",
        "licence of the weights",
    )
    print_table(columns, rows, numbers=(3, 4, 5))
    tell()
    tell(
        "* recommended for work that is compared with the paper. ImageNet: right by class names alone, as published;"
    )
    tell("none of these weights was run where this was developed (docs/backbones.md).")
    tell(
        "Others: ARCH:TAG of open_clip, hf-hub:ORG/MODEL, local-dir:FOLDER, or ARCH:PATH for a weights file of yours."
    )


def _download(name: str, *, as_json: bool) -> None:
    from mpl_engine.backbones.download import get_weights  # noqa: PLC0415
    from mpl_engine.backbones.loading import find_backbone  # noqa: PLC0415

    with interruptible() as token:
        spec = watch(find_backbone(name, allow_download=True, token=token))
        tell(
            f"{spec.name}: about {human_size(spec.size_bytes)} from {spec.source}; licence: {spec.licence}",
            err=True,
        )
        path = watch(get_weights(spec, allow_download=True, token=token))
    if as_json:
        print_json({"name": spec.name, "path": str(path)})
    else:
        tell(f"{spec.name} is on this computer.")
