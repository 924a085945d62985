"""Rows of starting: Python, imports, small commands, and loading a backbone.

Run as a module it measures one load: `python -m mpl_engine.speed.startup ARCH FILE`.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job, Progress
from mpl_engine.files.program import NOTHING, TORCH, command, is_bundle
from mpl_engine.speed.row import SpeedRow, at_most, timed_row

STARTS = 5
COMMAND_GOALS = {"--help": 0.3, "info": 0.6}


def start_rows(module: Path, token: CancelToken) -> Job[list[SpeedRow]]:
    """Wall time of fresh processes, in turn. `module` is a prompt module for `info`."""
    # A bundle has no bare Python; the nearest is its own start with nothing to do.
    bare = command(NOTHING) if is_bundle() else [sys.executable, "-c", "pass"]
    commands = {
        "python -c pass": bare,
        "--help": command("mpl_engine", "--help"),
        "info": command("mpl_engine", "info", str(module)),
        "import mpl_engine.training.trainer (torch and open_clip)": command(TORCH),
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    for index in range(STARTS):
        for name, line in commands.items():
            token.check()
            yield Progress("start", index, STARTS, "rounds")
            begin = time.perf_counter()
            subprocess.run(line, capture_output=True, check=True, env=os.environ)  # noqa: S603
            times[name].append(time.perf_counter() - begin)
    least = statistics.median(times["python -c pass"])
    rows = []
    for name, values in times.items():
        rows.append(timed_row(f"start: {name}", values))
        if name in COMMAND_GOALS:
            more, limit = statistics.median(values) - least, COMMAND_GOALS[name]
            rows.append(
                SpeedRow(f"start: {name} − python -c pass", more, "s", None, f"≤ {limit} s", more <= limit)
            )
    return rows


def load_rows(arch: str, token: CancelToken) -> Job[list[SpeedRow]]:
    """Loading a weights file until the first forward pass is done, less a later pass, against reading the file."""
    from safetensors.torch import save_file  # noqa: PLC0415 - loads torch

    from mpl_engine.speed.step import any_backbone  # noqa: PLC0415

    measured: list[dict[str, float]] = []
    with tempfile.TemporaryDirectory() as place:
        file = Path(place) / "weights.safetensors"
        save_file(any_backbone(arch).model.state_dict(), file)
        environment = os.environ | {"MPL_CACHE_DIR": str(Path(place) / "cache")}
        for index in range(3):
            token.check()
            yield Progress("load", index, 3, "loads")
            started = command("mpl_engine.speed.startup", arch, str(file))
            done = subprocess.run(started, capture_output=True, check=True, env=environment)  # noqa: S603
            measured.append(json.loads(done.stdout))
    first, *later = measured
    rows = [timed_row(f"{arch}: reading its file", [m["read"] for m in measured])]
    rows.append(SpeedRow(f"{arch}: first load, which hashes the file", first["load"], "s"))
    rows.append(at_most(f"{arch}: first load ÷ reading its file", first["load"] / first["read"], 2.0))
    rows.append(timed_row(f"{arch}: later load, whose hash is remembered", [m["load"] for m in later]))
    ratio = statistics.median([m["load"] / m["read"] for m in later])
    return [*rows, at_most(f"{arch}: later load ÷ reading its file", ratio, 2.0)]


def _measure_load(arch: str, file: Path) -> dict[str, float]:
    import torch  # noqa: PLC0415

    from mpl_engine.backbones.model import load  # noqa: PLC0415
    from mpl_engine.backbones.resolve import resolve  # noqa: PLC0415
    from mpl_engine.device import choose_device  # noqa: PLC0415
    from mpl_engine.prompts.encoder import Encoder  # noqa: PLC0415

    device = choose_device()
    spec = resolve(f"{arch}:{file}", quick_gelu=True)
    pixels = torch.zeros(1, 3, spec.preprocess.image_size, spec.preprocess.image_size)
    torch.randn(256, 256) @ torch.randn(256, 256)  # the libraries' own start
    file.read_bytes()
    begin = time.perf_counter()
    file.read_bytes()
    read = time.perf_counter() - begin
    begin = time.perf_counter()
    encoder = Encoder(load(spec, file), device)
    encoder.image_features(pixels.to(device))
    loaded = time.perf_counter() - begin
    again = []
    for _ in range(3):
        begin = time.perf_counter()
        encoder.image_features(pixels.to(device))
        again.append(time.perf_counter() - begin)
    return {"read": read, "load": loaded - statistics.median(again)}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(_measure_load(sys.argv[1], Path(sys.argv[2]))))
