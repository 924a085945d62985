"""What was measured of a run's learning curve, as it lies in the run's folder: the whole of it, or points so far."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from mpl_desktop.language.words import words_of
from mpl_desktop.pages.results.summary import more_words
from mpl_engine.errors import EngineError
from mpl_engine.evaluation.curve_words import curve_words
from mpl_engine.files.regular import LARGEST_JSON, read_text
from mpl_engine.formatting import percent
from mpl_engine.runs.folder import open_run

tr = words_of(__name__)

FOLDER = "learning-curve"
ENDING = "-shots"
Cell = tuple[str, Any]


class Point(NamedTuple):
    """What a training with so many pictures of each class gets right, and the mean of its classes; shares."""

    pictures: int
    accuracy: float
    macro_recall: float


def read_curve(run: Path) -> dict[str, Any] | None:
    """The finished curve of a run; None if there is none that can be shown."""
    try:
        curve = json.loads(read_text(run / FOLDER / "curve.json", limit=LARGEST_JSON))
        if not isinstance(curve["verdict"], str):
            return None
        more_words(curve)
        for one in curve["classes"]:
            class_cells(one)
        points_of(curve)
        with suppress(LookupError, TypeError):  # of an older edition: its English words stay
            curve["verdict"] = curve_words(curve)
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None
    return curve if isinstance(curve, dict) else None


def points_of(curve: dict[str, Any]) -> list[Point]:
    """The points of a finished curve.

    Raises:
        KeyError, TypeError, ValueError: if it is damaged.
    """
    return [Point(int(p["shots"]), float(p["accuracy"]), float(p["macro_recall"])) for p in curve["points"]]


def measured_points(run: Path) -> list[Point]:
    """The points whose trainings are finished, of a curve that was stopped or is being measured."""
    found = []
    for path in (run / FOLDER).glob(f"*{ENDING}"):
        number = path.name.removesuffix(ENDING)
        try:
            result = open_run(path).read_result() or {}
        except (EngineError, OSError):
            continue
        accuracy, recall = result.get("test_accuracy"), result.get("macro_recall")
        if number.isdecimal() and accuracy is not None and recall is not None:
            found.append(Point(int(number), float(accuracy), float(recall)))
    return sorted(found)


def class_cells(one: dict[str, Any]) -> tuple[Cell, ...]:
    """A class of a finished curve as a row of a table: texts and the values behind them.

    Raises:
        KeyError, TypeError: if it is damaged.
    """
    ahead = one["forecast"]
    gain = tr("{low:+.0f} to {high:+.0f}", low=100 * ahead["gain_low"], high=100 * ahead["gain_high"])
    return (
        (one["name"], one["name"]),
        (str(one["images"]), one["images"]),
        (percent(one["recall"]), one["recall"]),
        (f"{percent(ahead['rate'])}  ({gain})", ahead["rate"]),
    )
