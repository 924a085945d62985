"""How answers are written: as JSON, as CSV, and as rows of other tables. No torch is loaded."""

from collections.abc import Iterable
from typing import Any

from mpl_engine.events import Prediction
from mpl_engine.formatting import csv_text, safe_cell


def columns(top_k: int) -> list[str]:
    """The names of an answer's columns, in the order of `cells`."""
    top = [f"{kind}_{k}" for k in range(1, top_k + 1) for kind in ("label", "probability")]
    return ["path", "label", "probability", "status", *top]


def cells(p: Prediction, top_k: int) -> list[str | float | None]:
    """The values of an answer's columns; None where there is nothing to say."""
    top: list[str | float | None] = [value for pair in p.top[:top_k] for value in pair]
    return [p.path, p.label, p.probability, str(p.status), *top, *[None] * (2 * top_k - len(top))]


def prediction_json(p: Prediction) -> dict[str, Any]:
    """One entry of `predictions`."""
    return {
        "path": p.path,
        "label": p.label,
        "probability": p.probability,
        "status": p.status,
        "top": [list(pair) for pair in p.top],
    }


def predictions_csv(answers: Iterable[Prediction], top_k: int) -> str:
    """The CSV of docs/contracts.md. Cells that a spreadsheet would run as a formula get a leading apostrophe."""
    return csv_text([columns(top_k), *(map(_csv_cell, cells(p, top_k)) for p in answers)])


def _csv_cell(value: str | float | None) -> str:
    if isinstance(value, float):
        return f"{value:.6f}"
    return safe_cell(value or "")
