"""Good files of every kind that the product reads, and ways to damage them from a seed."""

import copy
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save

from mpl_desktop.project.project import read_project
from mpl_engine.backbones.sidecar import read_sidecar
from mpl_engine.backbones.weights import read_state_dict
from mpl_engine.config import Config
from mpl_engine.data.class_names import load_names_file
from mpl_engine.files.json_object import read_json_object
from mpl_engine.modules.file import read_module
from mpl_engine.runs.data import read_split
from mpl_engine.runs.plan import RunPlan, plan_from_json
from mpl_engine.runs.result import result_from_file
from mpl_engine.training.checkpoint import Checkpoint, Position, fitting, read_checkpoint, write_checkpoint
from tests.support.evil import EVIL
from tests.support.places import SCHEMAS

ANY_SHA = "ab" * 32


def good_files() -> dict[str, bytes]:
    """One small good file of every kind, as this version writes it."""
    return {
        "module": _module(),
        "module_with_head": (SCHEMAS / "2" / "module_with_head.safetensors").read_bytes(),
        "checkpoint": _checkpoint(),
        "weights": save({"a.weight": torch.ones(3, 2), "logit_scale": torch.ones(())}),
        "config": _json(RunPlan(Path("/data"), config=Config(seed=3), names={"a": "b"}).to_json()),
        "split": _json(_split()),
        "result": _json(_result()),
        "names": _json({"folder": "name", "other": "another"}),
        "sidecar": _json(
            {"model_cfg": {"embed_dim": 8, "vision_cfg": {}, "text_cfg": {}}, "preprocess_cfg": {}}
        ),
        "project": _json(_project()),
    }


def readers() -> dict[str, Callable[[Path], object]]:
    """How each kind is read, as far as a hostile file is looked into."""
    return {
        "module": read_module,
        "module_with_head": read_module,
        "checkpoint": lambda path: fitting(read_checkpoint(path).position, 5, 4, path),
        "weights": read_state_dict,
        "config": lambda path: plan_from_json(read_json_object(path, "run configuration"), path),
        "split": lambda path: read_split(path, Path("/data")),
        "result": result_from_file,
        "names": load_names_file,
        "sidecar": lambda path: read_sidecar(path.with_suffix(".safetensors")),
        "project": read_project,
    }


def damaged(data: bytes, chance: random.Random) -> bytes:
    """A file with one to three damages: of its bytes, of its JSON, or of the JSON inside its JSON."""
    for _ in range(chance.randint(1, 3)):
        data = chance.choice((_bytes_damaged, _json_damaged, _json_damaged))(data, chance)
    return data


def _bytes_damaged(data: bytes, chance: random.Random) -> bytes:
    at = chance.randint(0, max(0, len(data) - 1))
    kind = chance.randrange(5)
    if kind == 0:
        return data[:at]
    if kind == 1:
        return data[:at] + chance.randbytes(chance.randint(1, 9)) + data[at:]
    if kind == 2:
        return data[:at] + bytes(chance.randint(1, 64)) + data[at + 1 :]
    if kind == 3:
        return data[:at] + data[at + chance.randint(1, 40) :]
    return data[:at] + bytes([chance.randrange(256)]) + data[at + 1 :]


def _json_damaged(data: bytes, chance: random.Random) -> bytes:
    """The document, or a safetensors header with the length that fits it, with one value changed."""
    if data[:1] == b"{":
        return _reworked(data, chance) or data
    length = int.from_bytes(data[:8], "little")
    header = _reworked(data[8 : 8 + length], chance)
    if header is None:
        return _bytes_damaged(data, chance)
    return len(header).to_bytes(8, "little") + header + data[8 + length :]


def _reworked(text: bytes, chance: random.Random) -> bytes | None:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        return None
    if chance.random() < 0.02:
        return b"[" * 5000 + b"]" * 5000
    return json.dumps(_value_damaged(document, chance)).encode()


def _value_damaged(value: Any, chance: random.Random) -> Any:
    """A JSON value with one change somewhere in it, also inside a text that is JSON itself."""
    if isinstance(value, str) and value[:1] == "{" and chance.random() < 0.95:
        inner = _reworked(value.encode("utf-8", "surrogatepass"), chance)
        return value if inner is None else inner.decode()
    if not isinstance(value, dict | list) or not value or chance.random() < 0.1:
        return copy.deepcopy(chance.choice(EVIL))
    keys = list(value) if isinstance(value, dict) else list(range(len(value)))
    key = chance.choice(keys)
    change = chance.random()
    if change < 0.1:
        del value[key]
    elif change < 0.15 and isinstance(value, dict):
        value[chance.choice(("", "../x", "\ud800", "schema", "a" * 300))] = value[key]
    else:
        value[key] = _value_damaged(value[key], chance)
    return value


def _json(value: object) -> bytes:
    return json.dumps(value).encode()


def _module() -> bytes:
    features = torch.nn.functional.normalize(torch.arange(1.0, 25.0).view(3, 8), dim=1)
    tensors = {
        "class_features": features,
        "text_context": torch.ones(1, 4),
        "image_context": torch.ones(1, 6),
    }
    tensors |= {"text_prompts.1": torch.ones(1, 4), "image_prompts.1": torch.ones(2, 6)}
    backbone = {"name": "small", "arch": "small", "tag": None, "sha256": ANY_SHA, "quick_gelu": False}
    meta = {
        "schema": 1,
        "config": Config(depth=2).to_json(),
        "classes": [{"name": n, "prompt": f"a photo of a {n}."} for n in ("a", "b", "c")],
        "backbone": backbone,
        "preprocess": {
            "image_size": 8,
            "mean": [0.5] * 3,
            "std": [0.5] * 3,
            "interpolation": "bicubic",
            "fit": "crop",
        },
        "data": {"fingerprint": ANY_SHA, "train_hashes": [ANY_SHA], "val_hashes": []},
        "metrics": {"test_accuracy": 0.5},
        "calibration": None,
        "versions": {"torch": "2"},
        "licence": "",
    }
    return save(tensors | {"learner.context": torch.ones(1, 4)}, {"mpl_module": json.dumps(meta)})


def _checkpoint() -> bytes:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "checkpoint.safetensors"
        position = Position(epoch=1, step=5, epoch_losses=(0.5,), best_epoch=1, best_accuracy=0.5)
        tensors = {"context": torch.ones(1, 4)}
        write_checkpoint(path, Checkpoint(position, tensors, {"context.momentum_buffer": torch.ones(1, 4)}))
        return path.read_bytes()


def _split() -> dict[str, Any]:
    parts = {
        part: [{"path": f"a/{part}.png", "label": 0, "sha256": ANY_SHA}, {"path": f"b/{part}.png", "label": 1, "sha256": ANY_SHA}]
        for part in ("train", "val", "test")
    }  # fmt: skip
    fold = {"train": parts["train"], "held_out": parts["test"]}
    facts = {"schema": 1, "cross_validate": True, "protocol": "auto", "shots": 4, "seed": 1}
    return {**facts, **parts, "classes": ["a", "b"], "fingerprint": ANY_SHA, "folds": [fold]}


def _result() -> dict[str, Any]:
    rates = ("zero_shot", "linear_probe", "val", "test", "cv")
    figures = {f"{name}_accuracy": 0.5 for name in rates} | {
        "macro_recall": 0.5,
        "per_class": {"a": 0.5, "b": None},
    }
    counts = {"shots": 4, "seed": 1, "epochs": 2, "kept_epoch": 2, "seconds": 1.5}
    return {**figures, **counts, "classes": ["a", "b"], "backbone": "small", "module": "/m", "run": "/r"}


def _project() -> dict[str, Any]:
    return {
        "schema": 1,
        "root": "/data",
        "classes": {"a": {"name": "first", "included": True}, "b": {"name": None, "included": False}},
        "exclusions": ["a/1.png"],
        "relabels": {"a/2.png": "b"},
        "split": {"protocol": "auto", "group_by": None},
        "settings": {"backbone": "small", "preset": "quick", "config": {"epochs": 3}},
        "runs": ["/runs/1"],
    }
