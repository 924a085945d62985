"""The same training in the window and on the command line, in turn: seconds between the first and the last step.

    python tools/benchmarks/app_against_command_line.py [--arch ViT-B-32] [--rounds 2] [--epochs 6]

The weights are random: speed does not depend on their values. Prints JSON with both medians and their ratio.
"""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
CLASSES = ("dress", "hat", "pants", "shoes")


def in_window(data: Path, weights: str, own: Path, epochs: int) -> None:
    """Train in a shown window, as a person would, with its live plots."""
    from PySide6.QtWidgets import QApplication

    from mpl_desktop.messages import Page
    from mpl_desktop.system.settings import Settings
    from mpl_desktop.window.main_window import MainWindow
    from mpl_desktop.workspace.trainings import Trainings
    from mpl_desktop.workspace.workspace import Workspace

    app = QApplication([])
    work = Workspace(Settings(own / "settings.ini", own))
    window = MainWindow(work, Trainings(work))
    window.show()
    work.open(data)
    window.show_page(Page.TRAIN)
    pump(app, lambda: work.dataset is not None and not work.busy())
    record = window.trainings.start(plan_of(data, weights, epochs))
    pump(app, lambda: record.status not in {"waiting", "running"})
    assert record.status == "done", record.log
    sys.stdout.write(str(record.path))
    sys.stdout.flush()
    os._exit(0)  # the figures are in the run's folder


def pump(app: object, until: object) -> None:
    """Run the window until something holds."""
    while not until():  # type: ignore[operator]
        app.processEvents()  # type: ignore[attr-defined]
        time.sleep(0.002)


def plan_of(data: Path, weights: str, epochs: int) -> Any:
    """The `RunPlan` that both sides train by; the engine is loaded here."""
    from mpl_engine.presets import preset
    from mpl_engine.runs.plan import RunPlan

    names = {name: name for name in CLASSES}
    config = preset("quick").replaced(shots=4, epochs=epochs, batch_size=4)
    return RunPlan(data, backbone=weights, config=config, preset="quick", names=names)


def seconds_of_steps(run: Path) -> float:
    """The sum of the steps' own seconds and the epochs' validation, from the event log."""
    lines = (run / "events.jsonl").read_text().splitlines()
    epochs = [event for event in map(json.loads, lines) if event["event"] == "EpochDone"]
    return float(sum(event["seconds"] for event in epochs))


def main() -> None:
    """Both sides in turn."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--arch", default="ViT-B-32")
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--window", nargs=3, metavar=("DATA", "WEIGHTS", "OWN"))
    args = parser.parse_args()
    if args.window:
        in_window(Path(args.window[0]), args.window[1], Path(args.window[2]), args.epochs)
    with tempfile.TemporaryDirectory() as place:
        found = compare(Path(place), args.arch, args.rounds, args.epochs)
        sys.stdout.write(json.dumps(found, indent=2) + "\n")


def compare(place: Path, arch: str, rounds: int, epochs: int) -> dict[str, object]:
    """Seconds of both sides, and the ratio of their medians."""
    from safetensors.torch import save_file

    from mpl_engine.speed.step import any_backbone

    data = place / "clothes"
    for name in CLASSES:
        shutil.copytree(ROOT / "resources" / "samples" / name, data / name)
    file = place / "weights.safetensors"
    save_file(any_backbone(arch).model.state_dict(), file)
    weights, this = f"{arch}-quickgelu:{file}", [sys.executable, str(Path(__file__).resolve())]
    found: dict[str, list[float]] = {"command line": [], "app": []}
    for number in range(rounds):
        out = place / f"run-{number}"
        settings = ["--preset", "quick", "--shots", "4", "--set", f"epochs={epochs}", "--set", "batch_size=4"]
        command = [sys.executable, "-m", "mpl_engine", "train", str(data), "--out", str(out), *settings]
        command += ["--backbone", weights]
        subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
        found["command line"].append(seconds_of_steps(out))
        own = [*this, "--epochs", str(epochs), "--window", str(data), weights, str(place / f"own-{number}")]
        done = subprocess.run(own, check=True, capture_output=True, text=True, cwd=ROOT)
        found["app"].append(seconds_of_steps(Path(done.stdout.strip().splitlines()[-1])))
    middles = {side: statistics.median(values) for side, values in found.items()}
    return {"arch": arch, "seconds": found, "app ÷ command line": middles["app"] / middles["command line"]}


if __name__ == "__main__":
    main()
