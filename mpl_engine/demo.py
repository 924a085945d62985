"""The demo: train on the sample images with the built-in backbone, once per shot count."""

import os
import shutil
from collections.abc import Sequence
from pathlib import Path

from mpl_engine.backbones.workbench import Workbench
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import WriteFailed
from mpl_engine.events import Job, Notice
from mpl_engine.files.atomic import plain_reason
from mpl_engine.files.paths import resource
from mpl_engine.presets import DEFAULT_PRESET, preset
from mpl_engine.runs.folder import is_run
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.result import RunResult
from mpl_engine.runs.train import resume, train

DEMO_SHOTS = (1, 2, 4, 8, 16)


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
    workbench = Workbench()
    for count in shots:
        folder = out / f"run-{count}-shots-seed-{seed}"
        yield Notice(f"{count} training image{'s' * (count > 1)} of each class")
        if is_run(folder):
            results.append((yield from resume(folder, token=token, workbench=workbench)))
            continue
        config = preset(DEFAULT_PRESET).replaced(shots=count, seed=seed)
        plan = RunPlan(images.absolute(), config=config, preset=DEFAULT_PRESET)
        results.append((yield from train(plan, folder, token=token, workbench=workbench)))
    return tuple(results)
