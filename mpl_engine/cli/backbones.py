"""`backbones`, `publish` and `fetch`: what is on the Hugging Face hub, or goes there."""

from dataclasses import asdict
from pathlib import Path

import click

from mpl_engine.cli.options import PATH, json_option
from mpl_engine.cli.output import interruptible, print_json, print_table, tell, watch
from mpl_engine.files.atomic import require_free
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


@click.command()
@click.argument("module", metavar="MODULE", type=PATH)
@click.argument("repo", metavar="NAME/MODULE")
@click.option("--private", is_flag=True, help="Make a repository that only its owner sees.")
@click.option("--yes", is_flag=True, help="Do not ask before it is sent.")
@json_option
def publish(module: Path, repo: str, private: bool, yes: bool, as_json: bool) -> None:
    """Send a module with its card to a repository on the Hugging Face hub; it is said first what goes where.

    The account is that of `hf auth login`, or of HF_TOKEN.
    """
    from mpl_engine.export import publish as hub  # noqa: PLC0415 - only this command needs it

    with interruptible() as token:
        planned = watch(hub.plan_publication(module, repo, private=private, token=token))
        tell(planned.words, err=True)
        if not yes and not click.confirm("Send it?", err=True):
            raise click.Abort
        done = watch(hub.publish(planned, token=token))
    if as_json:
        print_json(done.to_json())
    else:
        tell(f"Published: {done.address}")


@click.command()
@click.argument("repo", metavar="NAME/MODULE")
@click.option("--revision", metavar="COMMIT", help="A branch, tag or commit; the newest unless given.")
@click.option("--out", type=PATH, show_default="MODULE.safetensors in this folder", help="The file to make.")
@click.option("--force", is_flag=True, help="Replace an existing file.")
@json_option
def fetch(repo: str, revision: str | None, out: Path | None, force: bool, as_json: bool) -> None:
    """Fetch a module from a repository on the Hugging Face hub; it is checked before it is kept."""
    from mpl_engine.export.fetch import fetch_module, find_module  # noqa: PLC0415 - only this command needs it
    from mpl_engine.export.hub import repository_name  # noqa: PLC0415

    target = out or Path(f"{repository_name(repo).partition('/')[2]}.safetensors")
    require_free(target, force=force)
    with interruptible() as token:
        offer = watch(find_module(repo, revision=revision, token=token))
        tell(offer.words, err=True)
        done = watch(fetch_module(offer, target, force=force, token=token))
    if as_json:
        print_json(done.to_json())
    else:
        tell(f"Fetched {done.path}: {len(done.classes)} classes, for the backbone {done.backbone}.")
