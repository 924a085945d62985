"""A run's baselines on the images that it is judged on; measured once and kept in `baselines.json`."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from torch import Tensor

from mpl_engine.cancel import CancelToken
from mpl_engine.data.splits import Example
from mpl_engine.errors import FileFormatError
from mpl_engine.evaluation.baselines import linear_probe, nearest_class
from mpl_engine.evaluation.metrics import Scores, scores
from mpl_engine.events import Job, ZeroShotMeasured
from mpl_engine.files.json_object import read_json_object
from mpl_engine.prompts.features import image_features
from mpl_engine.runs.context import RunContext


@dataclass(frozen=True)
class BaselineLabels:
    """What zero-shot and the linear probe say of the judged images.

    Attributes:
        judged: the test part, or all images of a tiny set, which its folds hold out in turn.
        zero_shot: one label per judged image.
        linear_probe: likewise; for a tiny set each fold's probe judges what it holds out. Empty if no probe.
        classes: number of classes.
    """

    judged: tuple[Example, ...]
    zero_shot: tuple[int, ...]
    linear_probe: tuple[int, ...]
    classes: int

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

    def probe_labels(self) -> Iterator[tuple[Example, int]]:
        """Each judged image with the label of the linear probe; nothing if there is none."""
        return zip(self.judged if self.linear_probe else (), self.linear_probe, strict=True)

    def zero_shot_labels(self) -> Iterator[tuple[Example, int]]:
        """Each judged image with its zero-shot label."""
        return zip(self.judged, self.zero_shot, strict=True)


def run_baselines(run: RunContext, token: CancelToken) -> Job[BaselineLabels]:
    """Measure the baselines, or read what an earlier start of the run measured.

    Raises:
        ImageUnreadable: at the first image that cannot be decoded.
        Cancelled: if the token says so.
        WriteFailed: if the labels cannot be kept in the run's folder.
        FileFormatError: if `baselines.json` is damaged.
    """
    made = _read(run)
    if made is None:
        made = yield from _measure(run, token)
        run.folder.write_baselines(made.zero_shot, made.linear_probe)
    accuracy = made.zero_shot_scores.accuracy
    if accuracy is not None:
        part = "all" if run.split.cross_validate else "test"
        yield ZeroShotMeasured(accuracy, len(made.judged), part)
    return made


def _judged(run: RunContext) -> tuple[Example, ...]:
    if not run.split.cross_validate:
        return run.split.test
    return tuple(e for _, held_out in run.data.folds for e in held_out)


def _measure(run: RunContext, token: CancelToken) -> Job[BaselineLabels]:
    """One pass of frozen features over every image that a baseline needs."""
    judged, split = _judged(run), run.split
    needed = tuple(dict.fromkeys((*split.val, *split.train, *judged) if judged else ()))
    features = yield from image_features(
        run.encoder, run.store, run.images(needed).paths, phase="zero-shot", token=token
    )
    row = {example: index for index, example in enumerate(needed)}

    def part(examples: Sequence[Example]) -> tuple[Tensor, list[int]]:
        return features[[row[e] for e in examples]], [e.label for e in examples]

    classes = run.encoder.zero_shot_features(run.prompt_names, run.config.context_init, token)
    zero_shot = nearest_class(part(judged)[0], classes)
    probe: list[int] = []
    if split.cross_validate:
        for train, held_out in run.data.folds:
            nothing = part(())
            probe += yield from linear_probe(part(train), nothing, part(held_out)[0], token=token)
    elif judged:
        probe = yield from linear_probe(part(split.train), part(split.val), part(judged)[0], token=token)
    return BaselineLabels(judged, tuple(zero_shot), tuple(probe), len(run.class_names))


def _read(run: RunContext) -> BaselineLabels | None:
    path = run.folder.baselines
    if not path.exists():
        return None
    raw, judged, classes = read_json_object(path, "baselines file"), _judged(run), len(run.class_names)
    zero_shot, probe = raw.get("zero_shot"), raw.get("linear_probe")
    for values in (zero_shot, probe):
        fits = isinstance(values, list) and all(type(v) is int and 0 <= v < classes for v in values)
        if not fits or len(values or ()) not in (len(judged), 0 if values is probe else len(judged)):
            raise FileFormatError(path, "baselines file", "its labels do not fit the run's images")
    return BaselineLabels(judged, tuple(zero_shot or ()), tuple(probe or ()), classes)
