"""The outcome of a run, as `result.json` and `train --json` give it."""

from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from mpl_engine.errors import FileFormatError
from mpl_engine.json_file import read_json_object
from mpl_engine.own_files import stays_inside

KIND = "run result"
MOST = 2**53
"""The largest count or number of seconds; above, a float could not say it."""


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
        _require_comparison(values["comparison"])
        for name in ("shots", "seed", "epochs", "kept_epoch"):
            if type(values[name]) is not int or values[name] < 0:
                raise TypeError
        _require_number(values["seconds"])
        for name in ("backbone", "module", "run"):
            _require(values[name], str)
        for rate in [v for name, v in values.items() if name.endswith(("_accuracy", "_recall"))]:
            _require_rate(rate)
        _require(values["per_class"], dict)
        for rate in values["per_class"].values():
            _require_rate(rate)
        _require(values["classes"], list)
        for name in values["classes"]:
            _require(name, str)
        return cls(**{**values, "classes": tuple(values["classes"])})


def result_from_file(path: Path) -> RunResult:
    """A finished run's `result.json`.

    Raises:
        FileFormatError: if it is damaged.
    """
    return RunResult.from_json(read_result(path))


def read_result(path: Path) -> dict[str, Any]:
    """All that `result.json` holds, with every part that is shown or computed with of the kind that it must be.

    Keys that older versions did not write may be missing; unknown keys are kept.

    Raises:
        FileFormatError: if it is damaged.
    """
    raw = read_json_object(path, KIND)
    try:
        classes = len(RunResult.from_json(raw).classes)
        for name in ("confusion", "zero_shot_confusion"):
            _require_table(raw.get(name), classes)
        _require(raw.get("calibration"), dict, type(None))
        predictions = raw.get("test_predictions")
        _require(predictions, list, type(None))
        for row in predictions or ():
            _require_prediction(row)
    except (KeyError, TypeError):
        raise FileFormatError(path, KIND, "a part of it is missing or of the wrong kind") from None
    return raw


def _require_table(table: object, classes: int) -> None:
    """Counts, rows true and columns predicted. Raises `TypeError`."""
    if table is None:
        return
    _require(table, list)
    rows = [row for row in table if isinstance(row, list) and len(row) == classes]  # type: ignore[attr-defined]
    counts = [count for row in rows for count in row]
    if len(rows) != classes or not all(type(n) is int and 0 <= n <= MOST for n in counts):
        raise TypeError


def _require_comparison(value: object) -> None:
    """`Comparison.to_json`, as far as it is shown. Raises `TypeError` and `KeyError`."""
    _require(value, dict, type(None))
    if isinstance(value, dict):
        _require(value["verdict"], str)
        _require(value["rates"], dict)
        for rate in value["rates"].values():
            _require(rate, dict)
            for end in ("low", "high"):
                _require_number(rate[end])


def _require_prediction(row: object) -> None:
    """An entry of `test_predictions`; its path lies below the image folder. Raises `TypeError` and `KeyError`."""
    if not isinstance(row, dict):
        raise TypeError
    for name in ("path", "true", "label"):
        _require(row[name], str)
    for name in ("zero_shot", "linear_probe"):
        _require(row.get(name), str, type(None))
    if not stays_inside(row["path"]) or not _is_rate(row["probability"]):
        raise TypeError
    _require_number(row.get("loss", 0))


def _require_rate(value: object) -> None:
    if value is not None and not _is_rate(value):
        raise TypeError


def _is_rate(value: object) -> bool:
    return type(value) in (int, float) and 0 <= value <= 1  # type: ignore[operator]


def _require_number(value: object) -> None:
    if type(value) not in (int, float) or not 0 <= value <= MOST:  # type: ignore[operator]
        raise TypeError


def _require(value: object, *kinds: type) -> None:
    if not isinstance(value, kinds):
        raise TypeError
