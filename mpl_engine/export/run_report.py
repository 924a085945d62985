"""A finished run as one HTML file that opens offline: figures, curves, limits, settings, how to do it again."""

import base64
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from PIL import Image

from mpl_engine.errors import EngineError, ImagesMoved, RunProblem
from mpl_engine.evaluation.comparison import (
    BESIDE,
    NAMES,
    Comparison,
    compare,
    lead_of,
    wilson,
)
from mpl_engine.evaluation.confidence import calibration_words, reliability_sides
from mpl_engine.export import report_html as h
from mpl_engine.export.again import backbone_name, edits_words, train_command
from mpl_engine.export.curves import read_curves
from mpl_engine.files.json_object import read_json_object
from mpl_engine.formatting import percent
from mpl_engine.images.decode import decode
from mpl_engine.messages import joined, speaker
from mpl_engine.modules.info import read_info
from mpl_engine.runs.data import is_content, read_split
from mpl_engine.runs.files import RunFolder
from mpl_engine.runs.folder import open_run
from mpl_engine.runs.plan import RunPlan
from mpl_engine.version import __version__

say = speaker(__name__)

WORST = 12
"""Mistakes that are listed."""

FEW = 10
THUMBNAIL = 128


@dataclass(frozen=True)
class _Run:
    folder: RunFolder
    result: Mapping[str, Any]
    rows: Sequence[Mapping[str, Any]]
    comparison: Comparison

    @property
    def plan(self) -> RunPlan:
        return self.folder.plan


def run_report(
    run: Path, *, title: str = "", edited: str = "", thumbnails: bool = False, data: Path | None = None
) -> str:
    """The report's HTML. It holds no path of this computer but the names of folders and files.

    Args:
        run: folder of a finished run.
        title: the heading; the names of the image folder and the run if empty.
        edited: a sentence on corrections that were made after the figures were seen.
        thumbnails: whether the worst mistakes are shown as small pictures; else they are named only, as are those
            whose file is gone or has other content than the run saw.
        data: where the image folder is now, if it was moved.

    Raises:
        RunProblem: if the folder holds no finished run.
        ImagesMoved: if pictures are to be shown, and the image folder is not there.
        FileFormatError, NewerFile: if its files are damaged or too new.
    """
    folder = open_run(run)
    if data is not None:
        folder.plan = replace(folder.plan, data=data.absolute())
    if thumbnails and not folder.plan.data.is_dir():
        raise ImagesMoved(folder.plan.data)
    result = folder.read_result()
    if result is None:
        raise RunProblem(run, say("it is not finished, so there is nothing to report on"))
    rows = result.get("test_predictions") or []
    found = _Run(folder, result, rows, _compared(rows, result))
    name = title or f"{folder.plan.data.name}, {run.name}"
    return h.page(name, [*_outcome(found, edited), *_training(found), *_making(found, thumbnails=thumbnails)])


def _compared(rows: Sequence[Mapping[str, Any]], result: Mapping[str, Any]) -> Comparison:
    answers = {lead_of(result): [str(r["label"]) for r in rows]}
    for method in BESIDE:
        if method not in answers and rows and all(r.get(method) for r in rows):
            answers[method] = [str(r[method]) for r in rows]
    return compare([str(r["true"]) for r in rows], answers)


def _outcome(run: _Run, edited: str) -> list[str]:
    c = run.comparison
    methods = [
        (
            name,
            f"{percent(rate.accuracy)} ({_interval(rate.low, rate.high)})",
            f"{percent(rate.balanced)} ({_interval(rate.balanced_low, rate.balanced_high)})",
        )
        for method, name in NAMES.items()
        if c.images and (rate := c.rates.get(method)) is not None
    ]
    kind = say("Measured by cross-validation, since there are few images.")
    return [
        h.paragraph(c.verdict, "lead"),
        h.paragraph(kind if run.result.get("cv_accuracy") is not None else "", "muted"),
        h.paragraph(edited, "warn"),
        h.table(
            (say("Method"), say("Accuracy, 95 % interval"), say("Balanced accuracy, 95 % interval")),
            methods,
            (1, 2),
        ),
        h.section(say("By class, and its limits"), _classes(run)),
        h.section(
            say("Confusion"),
            h.paragraph(say("Rows are true classes, columns are answers."), "muted") if run.rows else "",
            h.confusion(run.result.get("classes", ()), run.result.get("confusion") or ()),
        ),
    ]


def _classes(run: _Run) -> str:
    names = [str(name) for name in run.result.get("classes", ())]
    table = run.result.get("confusion") or []
    zero = run.result.get("zero_shot_confusion") or []
    rows = []
    for i, (name, row) in enumerate(zip(names, table, strict=False)):
        images, answers, right = sum(row), sum(other[i] for other in table), row[i]
        low, high = wilson(right, images)
        before = zero[i][i] / sum(zero[i]) if zero and sum(zero[i]) else None
        recall = f"{percent(right / images)} ({_interval(low, high)})" if images else "–"
        precision = percent(right / answers if answers else None)
        rows.append((name, str(images), recall, precision, percent(before), _limit(names, row, i)))
    heads = (
        say("Class"),
        say("Images"),
        say("Recall, 95 % interval"),
        say("Precision"),
        say("Zero-shot recall"),
        say("Limits"),
    )
    return h.table(heads, rows, (1, 2, 3, 4))


def _limit(names: Sequence[str], row: Sequence[int], i: int) -> str:
    images, others = sum(row), [n if k != i else 0 for k, n in enumerate(row)]
    words = []
    if images == 0:
        return say("Not judged: no test image.")
    if images < FEW:
        words.append(say.many(images, "Judged on {n} image only.", "Judged on {n} images only."))
    if max(others):
        other = others.index(max(others))
        words.append(
            say(
                "Most often taken for {name} ({times} of {images}).",
                name=names[other],
                times=others[other],
                images=images,
            )
        )
    return joined(" ", words)


def _training(run: _Run) -> list[str]:
    curves = read_curves(run.folder.events)
    judged = [(e.step, e.val_accuracy) for e in curves.epochs if e.val_accuracy is not None]
    return [
        h.section(say("Calibration"), _calibration(run.folder)),
        h.section(
            say("Training", meaning="how a run was trained"),
            h.curve(say("Loss by step"), [p.step for p in curves.steps], [p.loss for p in curves.steps]),
            h.curve(
                say("Validation accuracy by step"), [step for step, _ in judged], [rate for _, rate in judged]
            ),
        ),
    ]


def _calibration(folder: RunFolder) -> str:
    """What the module says of its calibration: every plain number and word of it."""
    try:
        raw = read_info(folder.path / "module.safetensors").raw.get("calibration")
    except EngineError:
        return ""
    if not isinstance(raw, dict):
        return ""
    rows = [
        (str(key).replace("_", " "), f"{value:.4g}" if isinstance(value, float) else str(value))
        for key, value in raw.items()
        if isinstance(value, str | int | float)
    ]
    words, plot = h.paragraph(calibration_words(raw)), h.reliability(*reliability_sides(raw))
    return words + h.table((say("What"), say("Value")), rows, (1,)) + plot


def _making(run: _Run, *, thumbnails: bool) -> list[str]:
    plan = run.plan
    settings = [
        ("backbone", backbone_name(plan.backbone)),
        ("preset", plan.preset or say("own", meaning="settings of your own")),
        ("protocol", plan.protocol),
    ]
    settings += [(name, str(value)) for name, value in plan.config.to_json().items()]
    when = datetime.now().astimezone()
    made = say("Made by MPL Desktop {version} on {when:%Y-%m-%d %H:%M}.", version=__version__, when=when)
    if "seconds" in run.result:
        made = joined(" ", (made, say("Training took {seconds:.0f} s.", seconds=run.result["seconds"])))
    return [
        h.section(say("Worst mistakes"), _mistakes(run, thumbnails=thumbnails)),
        h.section(say("Images"), h.table(("", ""), _data(run))),
        h.section(say("Settings"), h.table((say("Setting"), say("Value")), settings)),
        h.section(
            say("How to do it again"),
            h.code(train_command(plan)),
            h.paragraph(edits_words(plan), "muted"),
            h.paragraph(say("On a CPU the same versions, threads and seed give the same numbers."), "muted"),
        ),
        h.paragraph(made, "muted"),
    ]


def _mistakes(run: _Run, *, thumbnails: bool) -> str:
    wrong = [r for r in run.rows if r["true"] != r["label"]]
    wrong.sort(key=lambda r: -float(r.get("loss") or 0))
    if not wrong:
        return ""
    worst = wrong[:WORST]
    known = _hashes(run) if thumbnails else {}
    shown = [
        (r, _thumbnail(run.plan.data / r["path"], known.get(r["path"])) if thumbnails else "") for r in worst
    ]
    pictures = [
        h.picture(data, f"{r['true']} → {r['label']}, {percent(float(r['probability']))}")
        for r, data in shown
        if data
    ]
    rows = [
        (str(r["path"]), str(r["true"]), str(r["label"]), percent(float(r["probability"])))
        for r, data in shown
        if not data
    ]
    note = say(
        "The {shown} of {mistakes} mistakes with the highest loss.", shown=len(worst), mistakes=len(wrong)
    )
    return "\n".join(
        (
            h.paragraph(note, "muted"),
            *pictures,
            h.table((say("Image"), say("True class"), say("Answer"), say("Sure")), rows, (3,)),
        )
    )


def _hashes(run: _Run) -> dict[str, str]:
    """SHA-256 of the run's images by path; empty for a run whose split cannot be read."""
    try:
        data = read_split(run.folder.split, run.plan.data)
    except EngineError:
        return {}
    return {path.relative_to(data.root).as_posix(): sha256 for path, sha256 in data.hashes().items()}


def _thumbnail(path: Path, sha256: str | None) -> str:
    """A small JPEG in base64, or nothing if the file is gone, or is not the one that the run judged."""
    try:
        if sha256 is not None and not is_content(path, sha256):
            return ""
        return decode(path, THUMBNAIL // 2, lambda decoded: _as_jpeg(decoded.image))
    except (EngineError, OSError):
        return ""


def _as_jpeg(image: Image.Image) -> str:
    image.thumbnail((THUMBNAIL, THUMBNAIL))
    out = io.BytesIO()
    image.save(out, "JPEG", quality=80)
    return base64.b64encode(out.getvalue()).decode("ascii")


def _data(run: _Run) -> list[tuple[str, str]]:
    rows = [(say("Folder"), run.plan.data.name)]
    try:
        split = read_json_object(run.folder.split, "split")
    except EngineError:
        split = {}
    parts = {
        "train": say("Training images"),
        "val": say("Validation images"),
        "test": say("Test images"),
    }
    rows += [
        (words, str(len(split[key]))) for key, words in parts.items() if isinstance(split.get(key), list)
    ]
    rows.append(
        (
            say("Fingerprint (SHA-256 of all images)"),
            str(split.get("fingerprint") or say("not kept by this run")),
        )
    )
    return rows


def _interval(low: float, high: float) -> str:
    return f"{low * 100:.0f}–{high * 100:.0f}"
