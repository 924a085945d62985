"""What a training keeps: which epoch and why, in words; and what the files of a run hold. Loads no torch."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from mpl_engine.errors import EngineError
from mpl_engine.files.safetensors_header import read_header
from mpl_engine.messages import joined, speaker

say = speaker(__name__)

Rule = Literal["best", "last", ""]
"""Why an epoch's weights are kept: the best on the validation images, or the last. Empty in older runs."""


def kept_words(epoch: int, rule: str, *, early: bool, cut_short: bool = False) -> str:
    """Which weights were kept, as sentences.

    Args:
        epoch: of the kept weights, from 1.
        rule: see `Rule`.
        early: whether the training was ended early.
        cut_short: whether the kept epoch was ended in its middle.
    """
    if cut_short:
        kept = {
            "best": say(
                "The weights of epoch {epoch} up to where it was ended are kept, the best on the validation images.",
                epoch=epoch,
            ),
            "last": say(
                "The weights of epoch {epoch} up to where it was ended are kept, the last one.", epoch=epoch
            ),
        }.get(rule, say("The weights of epoch {epoch} up to where it was ended are kept.", epoch=epoch))
    else:
        kept = {
            "best": say(
                "The weights of epoch {epoch} are kept, the best on the validation images.", epoch=epoch
            ),
            "last": say("The weights of epoch {epoch} are kept, the last one.", epoch=epoch),
        }.get(rule, say("The weights of epoch {epoch} are kept.", epoch=epoch))
    return joined(" ", (kept, say("It was ended early."))) if early else kept


def result_words(result: dict[str, Any]) -> str:
    """The same from `result.json` or a module's `metrics`; empty if they do not tell."""
    epoch, rule = result.get("kept_epoch"), result.get("kept")
    if type(epoch) is not int or rule not in ("best", "last"):
        return ""
    return kept_words(epoch, rule, early=result.get("finished_early") is True)


@dataclass(frozen=True)
class Standing:
    """What a run folder holds of a training that has not ended.

    Attributes:
        step: finished optimiser steps, from which `resume` goes on.
        best_epoch: whose weights `best.safetensors` holds, from 1; 0 if there is no such file.
        best_accuracy: of those on the validation images, in [0, 1]; None without such images.
    """

    step: int
    best_epoch: int
    best_accuracy: float | None


def standing(run: Path) -> Standing:
    """Read where a run stands from the headers of its checkpoints; what cannot be read counts as not there."""
    now, best = _position(run / "checkpoint.safetensors"), _position(run / "best.safetensors")
    step, epoch, accuracy = now.get("step"), best.get("best_epoch"), best.get("best_accuracy")
    return Standing(
        step=step if type(step) is int and step > 0 else 0,
        best_epoch=epoch if type(epoch) is int and epoch > 0 else 0,
        best_accuracy=accuracy if type(accuracy) is float and 0 <= accuracy <= 1 else None,
    )


def _position(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(read_header(path, "checkpoint").metadata.get("mpl_checkpoint", ""))
    except (EngineError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
