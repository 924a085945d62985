"""Resumable training state: one safetensors file, written off the hot path.

Tensors: `learner.NAME` and `optimizer.NAME.KEY`. Metadata key `mpl_checkpoint`: one JSON with `schema` and the
fields of `Position`.
"""

import json
import math
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, get_args

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor, nn

from mpl_engine.device import StepPrecision
from mpl_engine.errors import FileFormatError, NewerFile
from mpl_engine.files.atomic import write_bytes
from mpl_engine.files.safetensors_header import read_description
from mpl_engine.messages import speaker

say = speaker(__name__)

SCHEMA = 1
KEY = "mpl_checkpoint"


@dataclass(frozen=True)
class Position:
    """Where a training stands. Epochs and steps count finished ones.

    Attributes:
        epoch: finished epochs; also the index of the current one.
        step: finished steps over all epochs.
        epoch_losses: losses of the current epoch's finished steps.
        best_epoch, best_accuracy: the best validation so far (epoch counts from 1; 0 means none).
        finished: True after the last step and validation; `finished_early` if the person asked.
        events_bytes: length of the event log that belongs to this state.
        seconds: training time so far, over all sessions of the run.
        weights: SHA-256 of the backbone's weights file, "" for a model that was built in memory.
        precision: of the gradient steps, "" where an older version did not record it.
        told: the last epoch after which the watched pictures were told, see `watched`.
    """

    epoch: int = 0
    step: int = 0
    epoch_losses: tuple[float, ...] = ()
    best_epoch: int = 0
    best_accuracy: float = -1.0
    finished: bool = False
    finished_early: bool = False
    events_bytes: int = 0
    seconds: float = 0.0
    weights: str = ""
    precision: str = ""
    told: int = 0


@dataclass(frozen=True)
class Checkpoint:
    """A position with its tensors, all on the CPU."""

    position: Position
    learner: dict[str, Tensor]
    optimizer: dict[str, Tensor] = field(default_factory=dict)


def optimizer_tensors(optimizer: torch.optim.Optimizer, learner: nn.Module) -> dict[str, Tensor]:
    """The optimizer's state as `NAME.KEY` tensors (momentum buffers, moments, step counts), copied to the CPU."""
    names = {id(p): name for name, p in learner.named_parameters()}
    return {
        f"{names[id(p)]}.{key}": torch.as_tensor(value).detach().cpu().clone()
        for p, state in optimizer.state.items()
        for key, value in state.items()
        if value is not None
    }


def restore_optimizer(
    optimizer: torch.optim.Optimizer,
    learner: nn.Module,
    tensors: dict[str, Tensor],
    path: Path = Path("checkpoint.safetensors"),
) -> None:
    """Put back what `optimizer_tensors` took.

    Raises:
        FileFormatError: if names or shapes do not fit the learner.
    """
    shapes = {name: p.shape for name, p in learner.named_parameters()}
    for full, tensor in tensors.items():
        shape = shapes.get(full.rpartition(".")[0])
        if shape is None or (tensor.ndim and tensor.shape != shape):
            raise FileFormatError(path, "checkpoint", say("its optimizer state does not fit the settings"))
    by_name: dict[str, dict[str, Tensor]] = {}
    for full, tensor in tensors.items():
        name, _, key = full.rpartition(".")
        by_name.setdefault(name, {})[key] = tensor
    names = [name for name, _ in learner.named_parameters()]
    state = {index: by_name[name] for index, name in enumerate(names) if name in by_name}
    optimizer.load_state_dict({"state": state, "param_groups": optimizer.state_dict()["param_groups"]})


def learner_tensors(learner: nn.Module) -> dict[str, Tensor]:
    """The learner's parameters, copied to the CPU."""
    return {name: tensor.detach().cpu().clone() for name, tensor in learner.state_dict().items()}


def write_checkpoint(path: Path, checkpoint: Checkpoint) -> None:
    """Write atomically.

    Raises:
        WriteFailed: if the file cannot be written; the previous one is intact.
    """
    tensors = {f"learner.{k}": v for k, v in checkpoint.learner.items()}
    tensors |= {f"optimizer.{k}": v for k, v in checkpoint.optimizer.items()}
    meta = json.dumps({"schema": SCHEMA, **asdict(checkpoint.position)})
    write_bytes(path, save(tensors, {KEY: meta}))


def read_checkpoint(path: Path) -> Checkpoint:
    """The inverse of `write_checkpoint`.

    Raises:
        FileFormatError: if the file is damaged or of another kind.
        NewerFile: if a newer version wrote it.
    """
    meta = read_description(path, "checkpoint", KEY)
    try:
        with safe_open(path, framework="pt") as f:
            tensors = {key: f.get_tensor(key) for key in f.keys()}  # noqa: SIM118 - not a dict
    except (SafetensorError, OSError, ValueError, RuntimeError, MemoryError):
        raise FileFormatError(path, "checkpoint", say("its tensors cannot be read")) from None
    position = _position(path, meta)
    if not all(bool(tensor.isfinite().all()) for tensor in tensors.values()):
        raise FileFormatError(path, "checkpoint", say("it holds numbers that are not finite"))
    return Checkpoint(
        position,
        {k.removeprefix("learner."): v for k, v in tensors.items() if k.startswith("learner.")},
        {k.removeprefix("optimizer."): v for k, v in tensors.items() if k.startswith("optimizer.")},
    )


def load_learner(learner: nn.Module, tensors: dict[str, Tensor], path: Path) -> None:
    """Put saved tensors into a learner.

    Raises:
        FileFormatError: if names or shapes differ from what the settings ask for.
    """
    wanted = learner.state_dict()
    same = wanted.keys() == tensors.keys() and all(
        wanted[k].shape == tensors[k].shape and wanted[k].dtype == tensors[k].dtype for k in wanted
    )
    if not same:
        raise FileFormatError(path, "checkpoint", say("its tensors do not fit the settings"))
    learner.load_state_dict(tensors)


def fitting(
    position: Position, epochs: int, steps: int, path: Path = Path("checkpoint.safetensors")
) -> Position:
    """The position, if a training of `epochs` epochs of `steps` steps each can stand there.

    Raises:
        FileFormatError: if it cannot.
    """
    there = 0 <= position.epoch <= epochs and len(position.epoch_losses) <= steps
    if not there or (position.epoch == epochs and not position.finished):
        raise FileFormatError(path, "checkpoint", say("it stands at a step that the settings do not have"))
    return position


def _position(path: Path, meta: dict[str, Any]) -> Position:
    if type(meta.get("schema")) is not int:
        raise FileFormatError(path, "checkpoint", say("its description is not what this program writes"))
    if meta["schema"] > SCHEMA:
        raise NewerFile(path, "checkpoint", meta["schema"], SCHEMA)
    values = {f.name: meta.get(f.name, f.default) for f in fields(Position)}
    losses = values["epoch_losses"]
    counts = [values[name] for name in ("epoch", "step", "best_epoch", "events_bytes", "told")]
    numbers = [
        values["best_accuracy"],
        values["seconds"],
        *(losses if isinstance(losses, list | tuple) else "?"),
    ]
    sane = (
        all(type(n) is int and n >= 0 for n in counts)
        and all(type(n) in (int, float) for n in numbers)
        and all(math.isfinite(n) for n in numbers)
        and all(type(values[name]) is bool for name in ("finished", "finished_early"))
        and type(values["weights"]) is str
        and values["precision"] in ("", *get_args(StepPrecision))
    )
    if not sane:
        raise FileFormatError(path, "checkpoint", say("its description is not what this program writes"))
    return Position(**{**values, "epoch_losses": tuple(losses)})
