"""Rows of the built-in backbone: what its stem costs, and the time from *Train* to a module on the sample images."""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import torch

from mpl_engine.backbones.model import Backbone
from mpl_engine.backbones.spec import BUILT_IN
from mpl_engine.cancel import CancelToken
from mpl_engine.config import Method
from mpl_engine.device import choose_device
from mpl_engine.events import EpochDone, Job, Progress, StepDone
from mpl_engine.files.paths import resource
from mpl_engine.files.program import command
from mpl_engine.presets import preset
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import train
from mpl_engine.speed.row import SpeedRow, at_most
from mpl_engine.speed.step import any_backbone

BATCH, SHOTS = 16, 16
WHOLE = {"instant": 5.0, "mpl": 30.0}
"""Goals in seconds from the command to the module, after imports, for five classes of 16 shots on two free cores."""

NAMES = {"instant": "instant", "mpl": "preset quick"}


def built_in_rows(repeats: int, token: CancelToken) -> Job[list[SpeedRow]]:
    """Images a second with the stem, without it and through it alone, then whole runs and the share of each part."""
    yield Progress("built-in backbone", 0, 3, "parts")
    backbone = any_backbone(BUILT_IN)
    rows = _image_rows(backbone, repeats, token)
    for done, method in enumerate(WHOLE, 1):
        token.check()
        yield Progress("built-in backbone", done, 3, "parts")
        rows += _run_rows(method, timeline_in_process(method))
    return rows


def _image_rows(backbone: Backbone, repeats: int, token: CancelToken) -> list[SpeedRow]:
    encoder = Encoder(backbone, choose_device())
    size = backbone.preprocess.image_size
    pixels = torch.zeros(BATCH, 3, size, size, device=encoder.device)
    with torch.no_grad():
        patches = backbone.patches(pixels)
    ways: dict[str, Callable[[], object]] = {
        "stem alone": lambda: backbone.patches(pixels),
        "image tower on kept stem tokens": lambda: encoder.image_features(patches),
        "image tower with its stem": lambda: encoder.image_features(pixels),
    }
    seconds: dict[str, list[float]] = {name: [] for name in ways}
    with torch.no_grad():
        for turn in range(repeats + 1):
            for name, work in ways.items():
                token.check()
                begin = time.perf_counter()
                work()
                if turn:  # the first warms up
                    seconds[name].append(time.perf_counter() - begin)
    middle = {name: statistics.median(values) for name, values in seconds.items()}
    rows = [SpeedRow(f"{BUILT_IN}: {name}", BATCH / value, "images/s") for name, value in middle.items()]
    _, kept, whole = middle.values()
    rows.append(SpeedRow(f"{BUILT_IN}: image tower with its stem ÷ on kept stem tokens", whole / kept, ""))
    return rows


def _run_rows(method: str, parts: dict[str, float]) -> list[SpeedRow]:
    name, whole = f"{BUILT_IN}, {NAMES[method]}, 5 classes × {SHOTS} shots", sum(parts.values())
    rows = [at_most(f"{name}: seconds from Train to the module", whole, WHOLE[method])]
    rows += [
        SpeedRow(f"{name}: of these, {part}", value, "s", value / whole) for part, value in parts.items()
    ]
    return rows


def timeline_in_process(method: str) -> dict[str, float]:
    """`timeline` in a process of its own, with a cache folder that holds nothing yet.

    Raises:
        RuntimeError: if the process fails.
    """
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"MPL_CACHE_DIR": str(Path(folder) / "cache")}
        started = command("mpl_engine.speed.built_in", method, folder)
        done = subprocess.run(started, capture_output=True, text=True, check=False, env=environment)  # noqa: S603
    if done.returncode != 0:
        raise RuntimeError(done.stderr[-2000:])
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def timeline(method: Method, folder: Path) -> dict[str, float]:
    """Seconds of each part of a run on the sample images, in order, after imports."""
    import sklearn.linear_model  # noqa: F401, PLC0415 - as below

    from mpl_engine.runs import pipeline  # noqa: F401, PLC0415 - so that loading them is not timed

    plan = RunPlan(
        resource("samples"), config=preset("quick").replaced(shots=SHOTS), preset="quick", method=method
    )
    parts: dict[str, float] = {}
    part, since = "scan", time.perf_counter()
    job = train(plan, folder / "run", token=CancelToken())
    for event in job:
        begun = part
        if isinstance(event, Progress):
            part = event.phase
        elif isinstance(event, StepDone | EpochDone):
            part = "training"
        now = time.perf_counter()
        parts[begun] = parts.get(begun, 0.0) + now - since
        since = now
    parts["writing"] = time.perf_counter() - since
    return parts


def _main() -> None:
    method, folder = sys.argv[1:]
    found = timeline("instant" if method == "instant" else "mpl", Path(folder))
    sys.stdout.write(json.dumps({part: round(value, 4) for part, value in found.items()}) + "\n")


if __name__ == "__main__":
    _main()
