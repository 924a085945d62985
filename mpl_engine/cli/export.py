"""What leaves the program: `export`, `rename`, `compare` and `merge` for prompt modules, `report` and `curves` for runs."""

from dataclasses import asdict
from pathlib import Path
from typing import Literal

import click

from mpl_engine.cli.modules import module_argument, own_backbone_option
from mpl_engine.cli.options import (
    PATH,
    data_option,
    device_option,
    download_option,
    json_option,
    names_option,
    read_names,
)
from mpl_engine.cli.output import interruptible, print_json, print_table, tell, watch
from mpl_engine.evaluation.decision import parse_rename
from mpl_engine.export.curves import export_curves
from mpl_engine.files.atomic import require_free, write_text
from mpl_engine.formatting import human_size, percent_in_tenths
from mpl_engine.modules.info import read_info
from mpl_engine.modules.merging.plan import check_mergeable, merged_remarks


@click.command()
@module_argument
@click.option("--to", "kind", type=click.Choice(["onnx", "folder", "html"]), required=True,
              help="onnx: one file; folder: the graph with a script that needs three small libraries; "
              "html: one web page that classifies offline.")  # fmt: skip
@click.option("--out", type=PATH, required=True, help="The file or folder to make.")
@click.option("--precision", type=click.Choice(["fp32", "fp16", "int8"]),
              show_default="fp32; fp16 for html")  # fmt: skip
@click.option("--images", type=PATH, help="Compare on these images too, besides the samples and noise.")
@click.option("--force", is_flag=True, help="Replace an existing export.")
@own_backbone_option
@download_option
@json_option
def export(
    module: Path,
    kind: Literal["onnx", "folder", "html"],
    out: Path,
    precision: Literal["fp32", "fp16", "int8"] | None,
    images: Path | None,
    force: bool,
    backbone: str | None,
    download: bool,
    as_json: bool,
) -> None:
    """Export a prompt module as an ONNX graph, alone or in a web page; it is compared with this program before it is kept."""
    from mpl_engine.export.module_export import export_module  # noqa: PLC0415
    from mpl_engine.images.paths import readable_images, visible_files  # noqa: PLC0415 - loads Pillow

    with interruptible() as token:
        given = list(visible_files([images], token)) if images else []
        more, unreadable = readable_images(given, token)
        job = export_module(
            module, kind, out, precision, backbone=backbone, images=more, force=force,
            allow_download=download, token=token,
        )  # fmt: skip
        done = watch(job)
    if as_json:
        bad = [{"path": str(e.path), "detail": e.detail} for e in unreadable]
        print_json(done.to_json() | {"unreadable": bad})
        return
    for error in unreadable:
        tell(f"Left out of the comparison: {error}", err=True)
    tell(f"Wrote {done.path} ({done.precision}, {human_size(done.bytes)}).")
    tell(
        f"On {done.images} images the largest difference of a probability is {done.max_difference:.2g} "
        f"(allowed: {done.allowed_difference:g}); {percent_in_tenths(done.top1_agreement)} of the answers agree, "
        f"{percent_in_tenths(done.decided_agreement)} of the clear ones (needed: {percent_in_tenths(done.least_agreement)})."
    )


@click.command()
@module_argument
@click.option(
    "--out", type=PATH, required=True, help="The renamed module; may be MODULE itself with --force."
)
@click.option("--name", help="What to call the module.")
@click.option("--class", "classes", multiple=True, metavar="OLD=NEW", help="Call a class otherwise; repeat.")
@click.option(
    "--classes", "classes_file", type=PATH, metavar="FILE", help="JSON of new names by old ones, of any kind."
)
@click.option("--force", is_flag=True, help="Replace an existing module.")
@json_option
def rename(
    module: Path,
    out: Path,
    name: str | None,
    classes: tuple[str, ...],
    classes_file: Path | None,
    force: bool,
    as_json: bool,
) -> None:
    """Give a module or its classes other names. Prompts and answers stay as they are.

    Names may hold = too; where two readings are possible, --classes takes them from a file.
    """
    from mpl_engine.modules.edit import rename_module  # noqa: PLC0415

    pairs = read_names(classes_file)
    pairs |= dict(parse_rename(text, read_info(module).class_names) for text in classes)
    info = rename_module(module, out, name=name, classes=pairs, force=force)
    if as_json:
        print_json({"path": str(out), "name": info.raw.get("name"), "classes": list(info.class_names)})
    else:
        tell(f"Wrote {out}: {', '.join(info.class_names)}")


@click.command()
@click.argument("first", metavar="MODULE_A", type=PATH)
@click.argument("second", metavar="MODULE_B", type=PATH)
@click.argument("folder", metavar="[DIR]", type=PATH, required=False)
@device_option
@download_option
@json_option
def compare(
    first: Path, second: Path, folder: Path | None, device: str, download: bool, as_json: bool
) -> None:
    """Say how two modules differ; with DIR also classify its images with both and list those that they see differently.

    Images in sub-folders that are named as classes count as labelled.
    """
    for module in (first, second):
        read_info(module)
    from mpl_engine.modules.compare import compare_modules, differences  # noqa: PLC0415 - loads torch

    differing = differences(first, second)
    listed = {"differences": [asdict(one) for one in differing]}
    if not as_json:
        said = [(_DIFFERS.get(one.what, one.what), one.first, one.second) for one in differing]
        print_table(("what", "first", "second"), said)
    if folder is None:
        if as_json:
            print_json(listed)
        return
    with interruptible() as token:
        found = watch(
            compare_modules(first, second, folder, device=device, allow_download=download, token=token)
        )
    if as_json:
        print_json({**found.to_json(), **listed})
        return
    tell()
    rows = [
        (
            f.path,
            f.true or "–",
            f"{f.label_a} {percent_in_tenths(f.probability_a)}",
            f"{f.label_b} {percent_in_tenths(f.probability_b)}",
        )
        for f in found.flipped
    ]
    print_table(("image", "true class", "first", "second"), rows)
    tell()
    tell(f"{len(found.flipped)} of {found.images} answers differ.")
    if found.labelled:
        right = f"first {percent_in_tenths(found.accuracy_a)}, second {percent_in_tenths(found.accuracy_b)}"
        tell(f"Right on {found.labelled} labelled images: {right}.")


_DIFFERS = {
    "classes": "number of classes",
    "only": "classes that the other lacks",
    "backbone": "backbone",
    "preparation": "preparation of images",
    "answer": "what answers",
    "prompts": "prompts",
    "accuracy": "test accuracy",
    "images": "training images",
    "merged": "merged from",
}
"""Differences of two modules as the command line calls them."""


@click.command()
@click.argument("modules", metavar="MODULE MODULE...", nargs=-1, required=True, type=PATH)
@click.option("--out", type=PATH, required=True, help="The new module file.")
@click.option("--data", type=PATH, metavar="DIR", help="Class folders with pictures of all of them, to judge "
              "and calibrate by; those that a module learned from are left out.")  # fmt: skip
@names_option
@own_backbone_option
@device_option
@download_option
@click.option("--force", is_flag=True, help="Replace an existing file.")
@json_option
def merge(
    modules: tuple[Path, ...],
    out: Path,
    data: Path | None,
    names: Path | None,
    backbone: str | None,
    device: str,
    download: bool,
    force: bool,
    as_json: bool,
) -> None:
    """Make one module over the classes of two or more of one backbone; nothing is trained, no picture is needed."""
    check_mergeable([read_info(module) for module in modules])  # told before torch loads
    chosen = read_names(names)
    from mpl_engine.modules.merging.merge import merge as join  # noqa: PLC0415 - loads torch

    with interruptible() as token:
        done = watch(
            join(
                modules, out, data=data, names=chosen, backbone=backbone, device=device, force=force,
                allow_download=download, token=token,
            )
        )  # fmt: skip
    if as_json:
        print_json(done.to_json())
        return
    if any(source.judged for source in done.sources):
        rows = [
            (
                s.name,
                str(s.judged.images),
                percent_in_tenths(s.judged.alone),
                percent_in_tenths(s.judged.merged),
            )
            for s in done.sources
            if s.judged
        ]
        print_table(("images of the classes of", "images", "alone", "merged"), rows, numbers=(1, 2, 3))
        tell()
        tell(f"The merged module is right on {percent_in_tenths(done.accuracy)} of {done.pictures} images.")
    tell(
        f"Written: {done.path}: {len(done.classes)} classes, by {done.head} on {done.images} training images."
    )
    for line in merged_remarks(done, judged=data is not None):
        tell(line, err=True)


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
