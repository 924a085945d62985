"""What of a finished run must be the same whenever and however often it was interrupted."""

import json
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import load_file

from mpl_engine.modules.info import read_info
from mpl_engine.runs.files import VOLATILE


def lasting(value: Any) -> Any:
    """Without the keys that may differ between a resumed and an uninterrupted run."""
    if isinstance(value, dict):
        return {k: lasting(v) for k, v in value.items() if k not in VOLATILE}
    if isinstance(value, list):
        return [lasting(v) for v in value]
    return value


def contents(run: Path) -> dict[str, Any]:
    """Everything of a finished run that must be reproducible."""
    tensors = {n: load_file(run / f"{n}.safetensors") for n in ("module", "last", "best", "checkpoint")}
    return {
        "tensors": tensors,
        "events": [lasting(json.loads(line)) for line in (run / "events.jsonl").read_text().splitlines()],
        "result": lasting(json.loads((run / "result.json").read_text())),
        "split": json.loads((run / "split.json").read_text()),
        "module": lasting(read_info(run / "module.safetensors").raw),
    }


def assert_same(one: Path, other: Path) -> None:
    """Tensors bit-equal; events, result, split and metadata equal but for `VOLATILE`."""
    a, b = contents(one), contents(other)
    for name, tensors in a.pop("tensors").items():
        others = b["tensors"][name]
        assert tensors.keys() == others.keys()
        for key, tensor in tensors.items():
            assert torch.equal(tensor, others[key]), f"{name}: {key}"
    b.pop("tensors")
    assert a == b
