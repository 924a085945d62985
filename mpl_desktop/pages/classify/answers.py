"""Answers of the Classify page: guess and status, CSV and JSON, copies into folders by class."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mpl_desktop.jobs.modules import TOP
from mpl_desktop.jobs.runner import Factory
from mpl_desktop.language.words import listed, words_of
from mpl_engine.cancel import CancelToken
from mpl_engine.evaluation import confidence
from mpl_engine.events import AnswerStatus, Job, Prediction, Progress
from mpl_engine.files.copying import CopyFailed, copy_new
from mpl_engine.files.names import folder_names
from mpl_engine.formatting import csv_text, percent, safe_cell

tr = words_of(__name__)

STATUS_WORDS = {
    AnswerStatus.NOT_SURE: tr("not sure"),
    AnswerStatus.NONE_OF_THESE: tr("none of these"),
    AnswerStatus.UNREADABLE: tr("cannot be read"),
}
"""Of an answer, as its picture says it."""

CORRECTED = "corrected"
"""The status of what a person said, in files and in the filter."""

FILTER_WORDS = {
    AnswerStatus.NOT_SURE.value: tr("Not sure"),
    AnswerStatus.NONE_OF_THESE.value: tr("None of these"),
    AnswerStatus.UNREADABLE.value: tr("Cannot be read"),
    CORRECTED: tr("Corrected"),
}
"""By the status as files name it, in the list of what to show."""

_DOUBTFUL = {AnswerStatus.NOT_SURE: "not sure", AnswerStatus.NONE_OF_THESE: "none of these"}
"""Folders of what is in doubt: like those of classes the same in every language."""
_TAKEN = dict.fromkeys(_DOUBTFUL.values(), "class")


@dataclass(frozen=True)
class Answer:
    """One picture's answer as it is shown, with the status of the present threshold.

    `corrected` says that a person gave the label; `probability` is then what the module gave that class, 0 where it
    does not list it.
    """

    path: Path
    label: str
    probability: float
    status: AnswerStatus
    top: tuple[tuple[str, float], ...]
    detail: str = ""
    corrected: bool = False

    @property
    def words(self) -> str:
        """The best guess, with ? where it is in doubt; else why there is none."""
        if self.status == AnswerStatus.NOT_SURE:
            return f"{self.label}?"
        return self.label if self.status == AnswerStatus.OK else STATUS_WORDS[self.status]

    @property
    def written_status(self) -> str:
        """The status as files name it."""
        return CORRECTED if self.corrected else self.status


def answer(
    prediction: Prediction, threshold: float, limits: dict[str, float] | None = None, corrected: str = ""
) -> Answer:
    """From the engine's event.

    Args:
        prediction: the event.
        threshold: below this probability the answer is not sure.
        limits: of a calibration (`Calibration.limits`).
        corrected: the class that a person said instead; empty where nobody did.
    """
    p, status, detail = prediction.probability or 0.0, prediction.status, prediction.detail
    if status != AnswerStatus.UNREADABLE and prediction.top:
        first, second = prediction.top[0][1], prediction.top[1][1] if len(prediction.top) > 1 else 0.0
        limits = limits or confidence.Calibration().limits()
        status = AnswerStatus(
            confidence.answer_status(first, second, prediction.familiarity, threshold, limits)
        )
        if prediction.held_back and status == AnswerStatus.OK:
            status = AnswerStatus.NOT_SURE
        detail = _why(prediction, status, threshold)
    made = Answer(Path(prediction.path), prediction.label or "", p, status, prediction.top, detail)
    if not corrected or status == AnswerStatus.UNREADABLE:
        return made
    given = dict(prediction.top).get(corrected, 0.0)
    said = tr("corrected by you") if corrected != made.label else tr("confirmed by you")
    return replace(
        made, label=corrected, probability=given, status=AnswerStatus.OK, detail=said, corrected=True
    )


def _why(prediction: Prediction, status: AnswerStatus, threshold: float) -> str:
    """What a person is told of a doubt."""
    if status == AnswerStatus.NONE_OF_THESE:
        return tr(
            "none of these, unlike all pictures for learning; the best guess is {label} ({probability})",
            label=prediction.label,
            probability=percent(prediction.probability),
        )
    if status != AnswerStatus.NOT_SURE:
        return ""
    if prediction.top[0][1] < threshold:
        return tr("not sure, since no class reaches {threshold}", threshold=percent(threshold))
    if prediction.held_back:
        return tr("not sure, since no class reaches its threshold")
    return tr("not sure, since two classes are too close")


def in_words(given: Sequence[Answer]) -> str:
    """How many answers there are, and how many of them are in doubt; empty where there are none."""
    if not given:
        return ""
    unsure, none = (sum(a.status == status for a in given) for status in _DOUBTFUL)
    parts = [tr.many(len(given), "{n:,} picture", "{n:,} pictures")]
    parts += [tr.many(unsure, "{n:,} not sure", "{n:,} not sure")] if unsure else []
    parts += [tr.many(none, "{n:,} none of these", "{n:,} none of these")] if none else []
    return listed(parts)


def arranged(given: Sequence[Answer], wanted: str, order: str) -> list[Answer]:
    """Some of the answers in an order.

    Args:
        given: all answers.
        wanted: `class:NAME`, a status as files name it, or empty for all.
        order: `low` or `high` by probability, `class` by label; else as given.
    """
    found = list(given)
    if wanted.startswith("class:"):
        found = [a for a in found if a.label == wanted[6:] and a.status == AnswerStatus.OK]
    elif wanted:
        found = [a for a in found if a.written_status == wanted]
    if order in {"low", "high"}:
        found.sort(key=lambda a: a.probability, reverse=order == "high")
    elif order == "class":
        found.sort(key=lambda a: (a.label.casefold(), -a.probability))
    return found


def to_csv(answers: Sequence[Answer]) -> str:
    """As `mpl-engine classify --csv` writes it."""
    most = max((len(a.top) for a in answers), default=TOP)
    tops = [f"{name}_{i}" for i in range(1, most + 1) for name in ("label", "probability")]
    rows = [["path", "label", "probability", "status", *tops]]
    for a in answers:
        flat = [cell for label, p in a.top for cell in (safe_cell(label), f"{p:.6f}")]
        given = [safe_cell(a.label), f"{a.probability:.6f}"] if a.top else ["", ""]
        empty = [""] * (2 * most - len(flat))
        rows.append([safe_cell(str(a.path)), *given, a.written_status, *flat, *empty])
    return csv_text(rows)


def to_json(answers: Sequence[Answer]) -> str:
    """As `mpl-engine classify --json` prints it."""
    rows: list[dict[str, Any]] = [
        {
            "path": str(a.path),
            "label": a.label or None,
            "probability": round(a.probability, 6) if a.top else None,
            "status": a.written_status,
            "top": [[label, round(p, 6)] for label, p in a.top],
        }
        for a in answers
    ]
    return json.dumps({"predictions": rows}, indent=2, ensure_ascii=False) + "\n"


@dataclass(frozen=True)
class Copied:
    """How many files were copied, and what kept the others from it."""

    done: int
    failed: tuple[CopyFailed, ...] = ()


def folders_of(labels: Iterable[str]) -> set[str]:
    """The folders that pictures of these classes, and doubtful ones, are copied into."""
    return {*folder_names(labels, _TAKEN).values(), *_TAKEN}


def copies(answers: Sequence[Answer], folder: Path, classes: Sequence[str] = ()) -> Factory:
    """A job that copies pictures into one folder per class, doubtful ones into `not sure` and `none of these`.

    A file that cannot be copied is listed in the result, a `Copied`, and the others are copied.

    Args:
        answers: what to copy; images that could not be read are left out.
        folder: where the folders are made.
        classes: every class there is, so that a folder's name does not depend on which answers are copied.
    """

    def job(token: CancelToken) -> Job[Copied]:
        done, failed = 0, []
        usable = [a for a in answers if a.status in {AnswerStatus.OK, *_DOUBTFUL}]
        labels = [*classes, *(a.label for a in usable if a.status == AnswerStatus.OK)]
        names = folder_names(labels, _TAKEN)
        for a in usable:
            token.check()
            try:
                copy_new(a.path, folder / (_DOUBTFUL.get(a.status) or names[a.label]))
            except CopyFailed as error:
                failed.append(error)
            else:
                done += 1
            yield Progress("copy", done + len(failed), len(usable))
        return Copied(done, tuple(failed))

    return job
