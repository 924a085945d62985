"""A run's baselines on the images that it is judged on; measured once and kept in `baselines.json`."""

from dataclasses import dataclass

from mpl_engine.cancel import CancelToken
from mpl_engine.data.splits import Example
from mpl_engine.errors import FileFormatError
from mpl_engine.evaluation.baselines import linear_probe, nearest_class
from mpl_engine.evaluation.comparison import INSTANT, LINEAR_PROBE, ZERO_SHOT
from mpl_engine.evaluation.metrics import Scores, scores
from mpl_engine.events import InstantMeasured, Job, ZeroShotMeasured
from mpl_engine.files.json_object import read_json_object
from mpl_engine.messages import speaker
from mpl_engine.runs.answers import Frozen, head_answer
from mpl_engine.runs.context import RunContext

say = speaker(__name__)


@dataclass(frozen=True)
class BaselineLabels:
    """What zero-shot, the linear probe and the instant answer say of the judged images.

    Attributes:
        judged: the test part, or all images of a tiny set, which its folds hold out in turn.
        zero_shot: one label per judged image.
        linear_probe: likewise; for a tiny set each fold's probe judges what it holds out. Empty if no probe.
        classes: number of classes.
        instant: as `linear_probe`; empty unless the run may keep it, see `Config.answer`.
    """

    judged: tuple[Example, ...]
    zero_shot: tuple[int, ...]
    linear_probe: tuple[int, ...]
    classes: int
    instant: tuple[int, ...] = ()

    @property
    def zero_shot_scores(self) -> Scores:
        """Scores of zero-shot."""
        return scores([e.label for e in self.judged], self.zero_shot, self.classes)

    @property
    def probe_scores(self) -> Scores | None:
        """Scores of the linear probe, if there is one."""
        if not self.linear_probe:
            return None
        return scores([e.label for e in self.judged], self.linear_probe, self.classes)

    @property
    def labels(self) -> dict[str, dict[str, int]]:
        """By method, the label of each judged image by its path; methods without any are left out."""
        methods = {ZERO_SHOT: self.zero_shot, LINEAR_PROBE: self.linear_probe, INSTANT: self.instant}
        paths = [example.path for example in self.judged]
        return {name: dict(zip(paths, given, strict=True)) for name, given in methods.items() if given}


def run_baselines(run: RunContext, frozen: Frozen, token: CancelToken) -> Job[BaselineLabels]:
    """Measure the baselines, or read what an earlier start of the run measured.

    Args:
        run: the run.
        frozen: its features without prompts.
        token: cancels.

    Raises:
        ImageUnreadable: at the first image that cannot be decoded.
        Cancelled: if the token says so.
        WriteFailed: if the labels cannot be kept in the run's folder.
        FileFormatError: if `baselines.json` is damaged.
    """
    made = _read(run)
    if made is None:
        made = yield from _measure(run, frozen, token)
        run.folder.write_baselines(made.zero_shot, made.linear_probe, made.instant)
    accuracy = made.zero_shot_scores.accuracy
    part = "all" if run.split.cross_validate else "test"
    if accuracy is not None:
        yield ZeroShotMeasured(accuracy, len(made.judged), part)
    if made.instant:
        right = sum(e.label == label for e, label in zip(made.judged, made.instant, strict=True))
        yield InstantMeasured(right / len(made.judged), len(made.judged), part)
    return made


def judged_examples(run: RunContext) -> tuple[Example, ...]:
    """The images that a run is judged on: its test part, or all of a tiny set, by folds."""
    if not run.split.cross_validate:
        return run.split.test
    return tuple(e for _, held_out in run.data.folds for e in held_out)


def _measure(run: RunContext, frozen: Frozen, token: CancelToken) -> Job[BaselineLabels]:
    """One pass of frozen features over every image that a baseline needs."""
    judged, split = judged_examples(run), run.split
    if not judged:
        return BaselineLabels((), (), (), len(run.class_names))
    train, val, test = yield from frozen.features.of(split.train, split.val, judged, token=token)
    zero_shot = nearest_class(test.rows, frozen.text)
    instant = run.config.answer == "best" and run.folder.plan.method == "mpl"
    probe: list[int] = []
    at_once: list[int] = []
    if not split.cross_validate:
        probe = yield from linear_probe(train.labelled, val.labelled, test.rows, token=token)
        if instant:
            at_once += (yield from frozen.answer(token)).on(test).predicted
    for learn, held_out in run.data.folds if split.cross_validate else ():
        shown, hidden, none = yield from frozen.features.of(learn, held_out, (), token=token)
        probe += yield from linear_probe(shown.labelled, none.labelled, hidden.rows, token=token)
        if instant:
            fitted = yield from head_answer(run, INSTANT, frozen.text, shown, None, token)
            at_once += fitted.on(hidden).predicted
    return BaselineLabels(judged, tuple(zero_shot), tuple(probe), len(run.class_names), tuple(at_once))


def _read(run: RunContext) -> BaselineLabels | None:
    path = run.folder.baselines
    if not path.exists():
        return None
    raw, classes = read_json_object(path, "baselines file"), len(run.class_names)
    judged = judged_examples(run)
    found = {name: raw.get(name, []) for name in (ZERO_SHOT, LINEAR_PROBE, INSTANT)}
    for name, values in found.items():
        fits = isinstance(values, list) and all(type(v) is int and 0 <= v < classes for v in values)
        if not fits or len(values) not in (len(judged), len(judged) if name == ZERO_SHOT else 0):
            raise FileFormatError(path, "baselines file", say("its labels do not fit the run's images"))
    return BaselineLabels(
        judged, tuple(found[ZERO_SHOT]), tuple(found[LINEAR_PROBE]), classes, tuple(found[INSTANT])
    )
