"""`demo`: the whole main job on the sample images."""

from pathlib import Path

import click

from mpl_engine.cli.options import PATH, json_option, parse_numbers
from mpl_engine.cli.output import interruptible, percent, print_json, print_table, tell, watch
from mpl_engine.demo import DEMO_SHOTS, run_demo

DEFAULT_OUT = Path("mpl-demo")


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
        "The built-in backbone is small and made for trying out; real work wants ViT-B-32 or larger.",
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
            percent(r.zero_shot_accuracy),
            percent(r.linear_probe_accuracy),
            percent(r.test_accuracy),
            f"{r.seconds:.0f} s",
        )
        for r in results
    ]
    print_table(("shots", "zero-shot", "linear probe", "MPL", "training"), rows, numbers=(0, 1, 2, 3, 4))
    last = results[-1]
    tell()
    tell(f"Accuracy on test images that no method saw. Prompt module: {last.module}")
    some_image = next(iter(sorted((out / "images" / last.classes[0]).glob("*.jpg"))), out / "images")
    tell(f"Next: mpl-engine classify {last.module} {some_image}")
