"""`demo`: the whole main job on the sample images with the built-in backbone, once for each shot count."""

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

import click

from mpl_engine.backbones.loading import ResourceCache
from mpl_engine.cancel import CancelToken
from mpl_engine.cli.options import PATH, json_option, parse_numbers
from mpl_engine.cli.output import interruptible, print_json, print_table, tell, watch
from mpl_engine.errors import WriteFailed
from mpl_engine.evaluation.comparison import NAMES, lead_of
from mpl_engine.events import Job, Notice
from mpl_engine.files.atomic import plain_reason
from mpl_engine.files.paths import resource
from mpl_engine.formatting import percent_in_tenths
from mpl_engine.presets import DEFAULT_PRESET, preset
from mpl_engine.runs.folder import is_run
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.result import RunResult
from mpl_engine.runs.train import resume, train

DEFAULT_OUT = Path("mpl-demo")
DEMO_SHOTS = (1, 2, 4, 8, 16)


@click.command()
@click.option("--out", type=PATH, default=DEFAULT_OUT, show_default=True,
              help="Folder for the images and runs; what is there already is used again.")  # fmt: skip
@click.option(
    "--shots", default=",".join(map(str, DEMO_SHOTS)), show_default=True, help="Capture counts, one run each."
)
@click.option("--seed", type=click.IntRange(0), default=1, show_default=True)
@json_option
def demo(out: Path, shots: str, seed: int, as_json: bool) -> None:
    """Train on the sample images with the built-in backbone, and compare the methods."""
    counts = parse_numbers("shots", shots)
    tell(
        "The built-in backbone is small; published ones such as ViT-B-16 learned from far more pictures.",
        err=True,
    )
    with interruptible() as token:
        results = watch(run_demo(out, counts, seed, token=token))
    if as_json:
        print_json({"rows": [r.to_json() for r in results]})
        return
    rows = [
        (
            str(r.shots),
            percent_in_tenths(r.zero_shot_accuracy),
            percent_in_tenths(r.linear_probe_accuracy),
            percent_in_tenths(r.test_accuracy),
            NAMES[lead_of(r.to_json())],
            f"{r.seconds:.0f} s",
        )
        for r in results
    ]
    headings = ("shots", "zero-shot", "linear probe", "kept answer", "which", "training")
    print_table(headings, rows, numbers=(0, 1, 2, 3, 5))
    last = results[-1]
    tell()
    tell(f"Accuracy on test images that no method saw. Prompt module: {last.module}")
    some_image = next(iter(sorted((out / "images" / last.classes[0]).glob("*.jpg"))), out / "images")
    tell(f"Next: mpl-engine classify {last.module} {some_image}")


def copy_samples(folder: Path) -> Path:
    """Copy the sample images' class folders into `folder`, keeping files that are there.

    Raises:
        WriteFailed: if the folder cannot be written.
    """
    try:
        for source in sorted(p for p in resource("samples").iterdir() if p.is_dir()):
            target = folder / source.name
            target.mkdir(parents=True, exist_ok=True)
            for image in sorted(source.glob("*.jpg")):
                if not os.path.lexists(target / image.name):  # nothing is written through a link
                    shutil.copyfile(image, target / image.name)
    except OSError as error:
        raise WriteFailed(folder, plain_reason(error)) from None
    return folder


def run_demo(
    out: Path, shots: Sequence[int] = DEMO_SHOTS, seed: int = 1, *, token: CancelToken
) -> Job[tuple[RunResult, ...]]:
    """Train on the samples for each shot count; runs that are there already are resumed, or told again.

    Args:
        out: gets `images/` and `run-<shots>-shots-seed-<seed>/`.
        shots: training images of each class, one run each.
        seed: of split and training.
        token: cancels; the next demo goes on from there.

    Raises:
        EngineError, Cancelled: as `run.train`.
    """
    images = copy_samples(out / "images")
    results = []
    resources = ResourceCache()
    for count in shots:
        folder = out / f"run-{count}-shots-seed-{seed}"
        yield Notice(f"{count} training image{'s' * (count > 1)} of each class")
        if is_run(folder):
            results.append((yield from resume(folder, token=token, resources=resources)))
            continue
        config = preset(DEFAULT_PRESET).replaced(shots=count, seed=seed)
        plan = RunPlan(images.absolute(), config=config, preset=DEFAULT_PRESET)
        results.append((yield from train(plan, folder, token=token, resources=resources)))
    return tuple(results)
