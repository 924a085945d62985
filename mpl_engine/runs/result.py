"""The outcome of a run, as `result.json` and `train --json` give it."""

from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from mpl_engine.config import Method
from mpl_engine.errors import FileFormatError
from mpl_engine.evaluation.comparison import BESIDE
from mpl_engine.files.json_object import read_json_object
from mpl_engine.files.own import stays_inside
from mpl_engine.messages import speaker
from mpl_engine.training.selection import Rule

say = speaker(__name__)

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
        kept: why that one: the `best` on the validation images, or the `last`; empty in runs of older versions.
        finished_early: whether the person asked to end early.
        method: what was fitted, see `config.Method`.
        answer: what it answers by, one of `comparison.LEADS`; empty in runs of older versions.
        head: the name of the head that answers, see `heads.fit.HEADS`; empty where class texts do.
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
    kept: Rule = ""
    finished_early: bool = False
    method: Method = "mpl"
    head: str = ""
    answer: str = ""

    def to_json(self) -> dict[str, Any]:
        """JSON-ready."""
        return {**asdict(self), "classes": list(self.classes)}

    @classmethod
    def from_json(cls, raw: dict[str, Any]) -> "RunResult":
        """The inverse of `to_json`; other keys are ignored. Raises `KeyError` and `TypeError` for damaged input."""
        _require_kinds(raw)
        later = {"comparison": None, "kept": "", "finished_early": False, "method": "mpl"}
        later |= {"head": "", "answer": ""}
        values = {f.name: raw[f.name] for f in fields(cls) if f.name not in later}
        values |= {name: raw.get(name, missing) for name, missing in later.items()}
        return cls(**{**values, "classes": tuple(values["classes"])})


def result_from_file(path: Path) -> RunResult:
    """A finished run's `result.json`.

    Raises:
        FileFormatError: if it is damaged, or not whole.
    """
    raw = read_result(path)
    try:
        return RunResult.from_json(raw)
    except (KeyError, TypeError):
        raise _damaged(path) from None


def read_result(path: Path) -> dict[str, Any]:
    """All that `result.json` holds; every part that is shown or computed with is of its kind, or missing.

    Older versions wrote fewer parts, newer ones may write more.

    Raises:
        FileFormatError: if it is damaged.
    """
    raw = read_json_object(path, KIND)
    try:
        _require_kinds(raw)
        classes = len(raw.get("classes") or ())
        for name in ("confusion", "zero_shot_confusion"):
            _require_table(raw.get(name), classes)
        _require_calibration(raw.get("calibration"))
        predictions = raw.get("test_predictions")
        _require(predictions, list, type(None))
        for row in predictions or ():
            _require_prediction(row)
    except (KeyError, TypeError):
        raise _damaged(path) from None
    return raw


def _damaged(path: Path) -> FileFormatError:
    return FileFormatError(path, KIND, say("a part of it is missing or of the wrong kind"))


def _require_kinds(raw: dict[str, Any]) -> None:
    """The figures that are there are of their kinds. Raises `TypeError` and `KeyError`."""
    for name in {"shots", "seed", "epochs", "kept_epoch"} & raw.keys():
        if type(raw[name]) is not int or raw[name] < 0:
            raise TypeError
    for name in {"backbone", "module", "run", "method", "head", "answer"} & raw.keys():
        _require(raw[name], str)
    for name, value in raw.items():
        if name.endswith(("_accuracy", "_recall")):
            _require_rate(value)
    _require_number(raw.get("seconds", 0))
    per_class, classes = raw.get("per_class", {}), raw.get("classes", [])
    _require(per_class, dict)
    for rate in per_class.values():
        _require_rate(rate)
    _require(classes, list)
    for name in classes:
        _require(name, str)
    _require_comparison(raw.get("comparison"))
    _require(raw.get("finished_early", False), bool)
    if raw.get("kept", "") not in ("best", "last", ""):
        raise TypeError


def _require_table(table: object, classes: int) -> None:
    """Counts, rows true and columns predicted, or nothing. Raises `TypeError`."""
    if not isinstance(table, list):
        _require(table, type(None))
        return
    rows = [row for row in table if isinstance(row, list) and len(row) == classes]
    counts = [count for row in rows for count in row]
    whole = len(rows) == len(table) == classes
    if table and not (whole and all(type(n) is int and 0 <= n <= MOST for n in counts)):
        raise TypeError


def _require_comparison(value: object) -> None:
    """`Comparison.to_json`, as far as it is shown, or nothing. Raises `TypeError` and `KeyError`."""
    if not isinstance(value, dict):
        _require(value, type(None))
        return
    _require(value["verdict"], str)
    _require(value["rates"], dict)
    for rate in value["rates"].values():
        _require(rate, dict)
        for end in ("low", "high"):
            _require_number(rate[end])


def _require_calibration(value: object) -> None:
    """What `calibration` found, as far as it is shown, or nothing. Raises `TypeError` and `KeyError`."""
    if not isinstance(value, dict):
        _require(value, type(None))
        return
    _require_number(value["temperature"])
    _require_number(value["images"])
    trial = value.get("trial")
    if isinstance(trial, dict):
        for name in ("temperature", "log_loss", "log_loss_without"):
            _require_number(trial[name])
    else:
        _require(trial, type(None))
    test = value.get("test")
    if not isinstance(test, dict):
        _require(test, type(None))
        return
    _require_number(test["images"])
    for side in (test["before"], test["after"]):
        _require(side, dict)
        _require_number(side["error"])
        _require(side["bins"], list)
        for one in side["bins"]:
            if not isinstance(one, list) or len(one) != len(("confidence", "accuracy", "images")):
                raise TypeError
            for number in one:
                _require_number(number)


def _require_prediction(row: object) -> None:
    """An entry of `test_predictions`; its path lies below the image folder. Raises `TypeError` and `KeyError`."""
    if not isinstance(row, dict):
        raise TypeError
    for name in ("path", "true", "label"):
        _require(row[name], str)
    for name in BESIDE:
        _require(row.get(name), str, type(None))
    if not stays_inside(row["path"]) or not _is_rate(row["probability"]):
        raise TypeError
    _require_number(row.get("loss", 0))


def _require_rate(value: object) -> None:
    if value is not None and not _is_rate(value):
        raise TypeError


def _is_rate(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1


def _require_number(value: object) -> None:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= MOST:
        raise TypeError


def _require(value: object, *kinds: type) -> None:
    if not isinstance(value, kinds):
        raise TypeError
