"""A finished run made of files alone, and ways to damage it: as a full disk, a crash or somebody hostile would."""

import copy
import json
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from mpl_engine.events import (
    EpochDone,
    Event,
    FoldDone,
    InstantMeasured,
    Notice,
    StepDone,
    TrainingFinished,
    TrainingStarted,
    ZeroShotMeasured,
    to_json,
)
from mpl_engine.runs.folder import create
from mpl_engine.runs.plan import RunPlan
from tests.support.evil import DEEP, EVIL

FILES = ("config.json", "events.jsonl", "result.json", "split.json", "baselines.json")


def events(epochs: int = 3, steps: int = 4) -> list[Event]:
    """What a training of so many epochs logs."""
    made: list[Event] = [
        Notice("one file was left out: ä日本🙂"),
        ZeroShotMeasured(0.4, 20, "test"),
        InstantMeasured(0.6, 20, "test"),
        TrainingStarted(("ä", "日本"), 8, 4, 20, epochs, steps, 100, "CPU", "fp32", "fast"),
    ]
    for epoch in range(1, epochs + 1):
        first = (epoch - 1) * steps + 1
        made += [StepDone(epoch, step, 2.0 / step, 0.01, 0.02) for step in range(first, first + steps)]
        made.append(EpochDone(epoch, 1.0, 0.5 + epoch / 10, ((1, 0), (0, 1)), is_best=True, seconds=0.1))
    return [*made, FoldDone(1, 5, 3, 4), TrainingFinished(epochs, finished_early=False, seconds=1.0)]


def result() -> dict[str, Any]:
    """A whole `result.json`."""
    rate = {"right": 3, "accuracy": 0.75, "low": 0.3, "high": 0.95}
    side = {"error": 0.1, "bins": [[0.5, 0.4, 2], [0.9, 1.0, 2]]}
    answers = [("ä", "ä"), ("ä", "日本"), ("日本", "日本"), ("日本", "日本")]
    return {
        "zero_shot_accuracy": 0.5,
        "linear_probe_accuracy": 0.6,
        "val_accuracy": 0.7,
        "test_accuracy": 0.75,
        "cv_accuracy": None,
        "macro_recall": 0.75,
        "per_class": {"ä": 0.5, "日本": 1.0},
        "classes": ["ä", "日本"],
        "shots": 4,
        "seed": 1,
        "epochs": 3,
        "kept_epoch": 3,
        "seconds": 1.5,
        "backbone": "small",
        "module": "module.safetensors",
        "run": "run",
        "comparison": {"verdict": "MPL is better.", "rates": {"mpl": rate, "zero_shot": rate}},
        "confusion": [[1, 1], [0, 2]],
        "zero_shot_confusion": [[2, 0], [2, 0]],
        "calibration": {
            "temperature": 1.2,
            "images": 4,
            "trial": {"temperature": 1.2, "log_loss": 0.4, "log_loss_without": 0.5},
            "test": {"images": 4, "before": side, "after": side},
        },
        "test_predictions": [
            {
                "path": f"{true}/{n}.png",
                "true": true,
                "label": label,
                "zero_shot": "ä",
                "linear_probe": label,
                "probability": 0.8,
                "loss": 0.3,
            }
            for n, (true, label) in enumerate(answers)
        ],
    }


def make_run(folder: Path, images: Path) -> Path:
    """A finished run in a new folder, without its tensors."""
    create(folder, RunPlan(images, preset="quick"))
    (folder / "events.jsonl").write_bytes(log_of([to_json(event) for event in events()]))
    example = {"path": "ä/0.png", "label": 0, "sha256": "ab" * 32}
    split = {"schema": 1, "train": [example], "val": [], "test": [example], "cross_validate": False}
    split |= {
        "protocol": "auto",
        "shots": 4,
        "seed": 1,
        "classes": ["ä", "日本"],
        "folds": [],
        "fingerprint": "x",
    }
    for name, value in (
        ("split.json", split),
        ("baselines.json", {"schema": 1, "zero_shot": [0], "linear_probe": [0]}),
        ("result.json", result()),
    ):
        (folder / name).write_bytes(json.dumps(value, ensure_ascii=False).encode())
    return folder


def log_of(lines: list[Any]) -> bytes:
    return b"".join(_bytes(line) + b"\n" for line in lines)


def _bytes(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")


@st.composite
def damages(draw: st.DrawFn, good: dict[str, bytes]) -> tuple[str, bytes]:
    """One file of a run, by name, with one to three damages of its bytes, its values or its depth."""
    name = draw(st.sampled_from(sorted(good)))
    data = good[name]
    for _ in range(draw(st.integers(1, 3))):
        data = draw(st.sampled_from((_torn, _spliced, _revalued, _revalued, _deepened)))(draw, data)
    return name, data


def _torn(draw: st.DrawFn, data: bytes) -> bytes:
    """Cut anywhere, also inside a character, perhaps with zeros to the old length behind."""
    at = draw(st.integers(0, len(data)))
    return data[:at] + (bytes(len(data) - at) if draw(st.booleans()) else b"")


def _spliced(draw: st.DrawFn, data: bytes) -> bytes:
    at = draw(st.integers(0, len(data)))
    return data[:at] + draw(st.binary(max_size=12)) + data[at + draw(st.integers(0, 12)) :]


def _deepened(draw: st.DrawFn, data: bytes) -> bytes:
    """A line, or the whole document, nested far too deep."""
    lines = data.split(b"\n")
    lines[draw(st.integers(0, len(lines) - 1))] = draw(
        st.sampled_from((DEEP.encode(), b'{"event": ' + DEEP.encode() + b"}"))
    )
    return b"\n".join(lines)


def _revalued(draw: st.DrawFn, data: bytes) -> bytes:
    """A value somewhere in the document, or in one line of it, becomes another one."""
    lines = [data] if data.startswith(b"{\n") or data.count(b"\n") < 2 else data.split(b"\n")
    at = draw(st.integers(0, len(lines) - 1))
    try:
        document = json.loads(lines[at])
    except (ValueError, RecursionError):
        return data
    lines[at] = _bytes(_changed(draw, document))
    return b"\n".join(lines)


def _changed(draw: st.DrawFn, value: Any) -> Any:
    if not isinstance(value, dict | list) or not value or draw(st.integers(0, 9)) == 0:
        return copy.deepcopy(draw(st.sampled_from(EVIL)))
    keys = list(value) if isinstance(value, dict) else list(range(len(value)))
    key = draw(st.sampled_from(keys))
    if draw(st.integers(0, 9)) == 0:
        del value[key]
    else:
        value[key] = _changed(draw, value[key])
    return value
