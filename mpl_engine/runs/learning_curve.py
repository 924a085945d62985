"""Would more images help, and of which class? Trainings with 1, 2, 4, 8 and 16 shots, judged on the same images."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from mpl_engine.backbones.loading import ResourceCache
from mpl_engine.cancel import CancelToken
from mpl_engine.data.dataset import fingerprint
from mpl_engine.data.sampling import drawing_order
from mpl_engine.data.splits import Example, make_split
from mpl_engine.errors import BenchmarkDiffers, FolderProblem
from mpl_engine.evaluation.comparison import is_unbalanced
from mpl_engine.evaluation.curve_fit import LEAST_POINTS, Forecast, forecast
from mpl_engine.evaluation.curve_words import curve_words
from mpl_engine.events import CURVE_PHASE, Job, Notice, Progress
from mpl_engine.files.atomic import write_json
from mpl_engine.files.json_object import read_json_object
from mpl_engine.files.own import require_real_folders
from mpl_engine.formatting import nfc
from mpl_engine.messages import speaker
from mpl_engine.runs.data import RunData, planned_dataset, planned_words, write_data
from mpl_engine.runs.files import RunFolder
from mpl_engine.runs.folder import begun
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.result import RunResult
from mpl_engine.runs.train import go_on

say = speaker(__name__)

SHOTS = (1, 2, 4, 8, 16)


@dataclass(frozen=True)
class Point:
    """What a training with so many images of each class gets right; rates in [0, 1]."""

    shots: int
    accuracy: float
    macro_recall: float
    per_class: dict[str, float | None]


@dataclass(frozen=True)
class ClassForecast:
    """A class's recall with the most images that were tried, and with twice as many of it."""

    name: str
    images: int
    recall: float
    forecast: Forecast


@dataclass(frozen=True)
class LearningCurve:
    """The curve and its continuation.

    Attributes:
        points: by growing number of shots, all judged on the same images.
        zero_shot_accuracy: without any training image.
        test_images: how many images they were judged on.
        balanced: whether the forecast is of balanced accuracy, since the classes are unbalanced.
        target: twice the largest number of shots; `forecast` is for it, or None with too few points.
        classes: the largest predicted gain first.
        verdict: plain sentences, see `curve_words`.
    """

    points: tuple[Point, ...]
    zero_shot_accuracy: float | None
    test_images: int
    balanced: bool
    target: int
    forecast: Forecast | None
    classes: tuple[ClassForecast, ...]
    verdict: str

    def to_json(self) -> dict[str, Any]:
        """The keys of `learning-curve --json`."""
        return asdict(self)


def run_learning_curve(
    plan: RunPlan,
    out: Path,
    shots: Sequence[int] = SHOTS,
    *,
    token: CancelToken,
    allow_download: bool = False,
) -> Job[LearningCurve]:
    """Train once for each number of shots, with the plan's settings, and predict what twice the images would give.

    The training images of fewer shots are among those of more, and all are judged on one test part.

    Args:
        plan: data, backbone and settings; its own `shots` is not used.
        out: gets a run folder for each number of shots, which are used again, and `curve.json`.
        shots: numbers that are tried, as far as there are images.
        token: cancels; the same call goes on from there.
        allow_download: fetch the backbone's weights if they are not here.

    Raises:
        FolderProblem: if there are too few images for a test part of its own.
        BenchmarkDiffers: if `out` holds runs of other images or settings.
        RunLocked: if another program works on one of them.
        DataChanged, EngineError, Cancelled: as `run.train`.
    """
    data = yield from _data(plan, max(shots), token)
    most = max(sum(e.label == c for e in data.split.train) for c in range(len(data.class_names)))
    tried = sorted({min(count, most) for count in shots})
    results: list[RunResult] = []
    zero_shot: list[int] | None = None
    resources = ResourceCache()
    for number, count in enumerate(tried):
        yield Progress(CURVE_PHASE, number, len(tried), "trainings")
        yield Notice(say.many(count, "{n} training image of each class", "{n} training images of each class"))
        config = plan.config.replaced(shots=count)
        own = replace(plan, config=config, train_on_all=False, watch=0)
        path = out / f"{count}-shots"
        require_real_folders(out, path)
        with begun(path, own) as run:
            _require_same(run, own, data)
            _write_down(run, data, count, zero_shot)
            results.append((yield from go_on(run, token, resources, allow_download=allow_download)))
            zero_shot = zero_shot or run.read_zero_shot()
    curve = _curve(data, tried, results)
    write_json(out / "curve.json", {"schema": 1, **curve.to_json()})
    return curve


def _data(plan: RunPlan, most: int, token: CancelToken) -> Job[RunData]:
    """The images with the split of the largest number of shots."""
    dataset = yield from planned_dataset(plan, token)
    split = make_split(
        dataset, protocol=plan.protocol, shots=most, seed=plan.config.seed, group_by=plan.group_by
    )
    if split.cross_validate or not split.test:
        reason = say("its smallest class has too few images for a test part of its own")
        raise FolderProblem(dataset.root, reason, say("Ten images of each class are enough."))
    names, words = tuple(c.name for c in dataset.classes), planned_words(plan, dataset)
    return RunData(dataset.root, names, split, (), fingerprint(dataset), words)


def _require_same(run: RunFolder, plan: RunPlan, data: RunData) -> None:
    """Raises `BenchmarkDiffers` if a run that was begun before is of other settings or images."""
    if run.plan != plan.anchored():
        raise BenchmarkDiffers(run.path, (say("the settings"),))
    if run.split.exists() and read_json_object(run.split, "split").get("fingerprint") != data.fingerprint:
        raise BenchmarkDiffers(run.path, (say("the images"),))


def _write_down(run: RunFolder, data: RunData, shots: int, zero_shot: Sequence[int] | None) -> None:
    """The images of one number of shots; all are judged on the same ones."""
    if not run.split.exists():
        train = _fewer(data.split.train, shots, data.split.seed)
        write_data(run, replace(data, split=replace(data.split, train=train, shots=shots)))
    if zero_shot is not None and not run.baselines.exists():
        run.write_baselines(zero_shot, ())


def _fewer(train: Sequence[Example], shots: int, seed: int) -> tuple[Example, ...]:
    """The first of each class in the order in which they were drawn."""
    kept: dict[int, list[Example]] = {}
    for example in sorted(train, key=lambda e: drawing_order(seed, nfc(e.path))):
        kept.setdefault(example.label, []).append(example)
    chosen = {e for examples in kept.values() for e in examples[:shots]}
    return tuple(e for e in train if e in chosen)


def _curve(data: RunData, tried: Sequence[int], results: Sequence[RunResult]) -> LearningCurve:
    split, names = data.split, data.class_names
    points = tuple(
        Point(count, r.test_accuracy or 0.0, r.macro_recall or 0.0, r.per_class)
        for count, r in zip(tried, results, strict=True)
    )
    tests = [sum(e.label == c for e in split.test) for c in range(len(names))]
    balanced, most = is_unbalanced(tests), tried[-1]
    rates = [p.macro_recall if balanced else p.accuracy for p in points]
    whole = _forecast(tried, rates, len(split.test), 2 * most)
    classes = []
    for label, name in enumerate(names):
        images = sum(e.label == label for e in split.train)
        recalls = [p.per_class.get(name) or 0.0 for p in points]
        ahead = _forecast([min(count, images) for count in tried], recalls, tests[label], 2 * images)
        if ahead is not None:
            classes.append(ClassForecast(name, images, recalls[-1], ahead))
    classes.sort(key=lambda c: -c.forecast.gain)
    zero_shot = results[-1].zero_shot_accuracy
    found = LearningCurve(points, zero_shot, len(split.test), balanced, 2 * most, whole, tuple(classes), "")
    return replace(found, verdict=curve_words(found.to_json()))


def _forecast(counts: Sequence[int], rates: Sequence[float], judged: int, target: int) -> Forecast | None:
    if len(set(counts)) < LEAST_POINTS or judged < 1:
        return None
    return forecast(counts, rates, judged, target)
