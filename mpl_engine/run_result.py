"""The outcome of a run, as `result.json` and `train --json` give it."""

from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from mpl_engine.errors import FileFormatError
from mpl_engine.run_folder import read_json_object


@dataclass(frozen=True)
class RunResult:
    """Figures of a finished run. Accuracies are in [0, 1]; None where there was nothing to measure them on.

    Attributes:
        zero_shot_accuracy, linear_probe_accuracy: baselines on the same images as `test_accuracy`
            (or, for tiny sets, as `cv_accuracy`).
        val_accuracy: of the kept weights on the validation images, which also chose them if `selection` is best.
        test_accuracy: on images set aside before training; None for tiny sets, which give `cv_accuracy`.
        macro_recall: mean recall over classes (balanced accuracy) on the same images.
        per_class: recall by class name on the same images.
        classes: display names in label order.
        shots: the largest number of training images of a class.
        epochs: finished epochs.
        kept_epoch: the epoch whose weights were kept.
        seconds: training time, without loading and evaluation.
        backbone: its name. `module`, `run`: paths.
        comparison: `comparison.Comparison` of MPL, zero-shot and linear probe on the same images, as JSON;
            None without such images and in runs of older versions.
    """

    zero_shot_accuracy: float | None
    linear_probe_accuracy: float | None
    val_accuracy: float | None
    test_accuracy: float | None
    cv_accuracy: float | None
    macro_recall: float | None
    per_class: dict[str, float | None]
    classes: tuple[str, ...]
    shots: int
    seed: int
    epochs: int
    kept_epoch: int
    seconds: float
    backbone: str
    module: str
    run: str
    comparison: dict[str, Any] | None = None

    def to_json(self) -> dict[str, Any]:
        """JSON-ready."""
        return {**asdict(self), "classes": list(self.classes)}

    @classmethod
    def from_json(cls, raw: dict[str, Any]) -> "RunResult":
        """The inverse of `to_json`; other keys are ignored. Raises `KeyError` and `TypeError` for damaged input."""
        values = {f.name: raw[f.name] for f in fields(cls) if f.name != "comparison"}
        values["comparison"] = raw.get("comparison")
        _require(values["comparison"], dict, type(None))
        for name in ("shots", "seed", "epochs", "kept_epoch", "seconds"):
            _require(values[name], int, float)
        for name in ("backbone", "module", "run"):
            _require(values[name], str)
        for rate in [v for name, v in values.items() if name.endswith(("_accuracy", "_recall"))]:
            _require(rate, float, int, type(None))
        _require(values["per_class"], dict)
        for rate in values["per_class"].values():
            _require(rate, float, int, type(None))
        _require(values["classes"], list)
        return cls(**{**values, "classes": tuple(values["classes"])})


def result_from_file(path: Path) -> RunResult:
    """A finished run's `result.json`.

    Raises:
        FileFormatError: if it is damaged.
    """
    try:
        return RunResult.from_json(read_json_object(path, "run result"))
    except (KeyError, TypeError):
        raise FileFormatError(path, "run result", "a part of it is missing or of the wrong kind") from None


def _require(value: object, *kinds: type) -> None:
    if not isinstance(value, kinds):
        raise TypeError
