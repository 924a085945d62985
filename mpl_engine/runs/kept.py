"""What a run answers by in the end, judged: class texts with its prompts, the instant answer, or the best of three."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from torch import Tensor

from mpl_engine.cancel import CancelToken
from mpl_engine.data.splits import Example
from mpl_engine.evaluation.calibration import RunCalibration, calibrated, cross_calibrated
from mpl_engine.evaluation.comparison import INSTANT, MPL, MPL_HEAD
from mpl_engine.evaluation.metrics import Scores
from mpl_engine.evaluation.predictions import Predictions, join, without_logits
from mpl_engine.events import Job, Notice
from mpl_engine.heads.fit import HEADS, FittedHead
from mpl_engine.messages import speaker
from mpl_engine.modules.head import LearnedHead
from mpl_engine.prompts.features import thinned
from mpl_engine.prompts.learner import NO_PROMPTS, Prompts
from mpl_engine.prompts.tokens import prompt_tokens
from mpl_engine.runs.answers import (
    FeaturePass,
    Features,
    Frozen,
    best_answer,
    head_answer,
    kept_by_others,
    kept_words,
    text_answer,
)
from mpl_engine.runs.context import RunContext
from mpl_engine.runs.cross_validation import cross_validate
from mpl_engine.training.checkpoint import Position
from mpl_engine.training.trainer import Trained

say = speaker(__name__)


@dataclass(frozen=True)
class Kept:
    """What a run answers by.

    Attributes:
        method: one of `comparison.LEADS`.
        predictions: on the judged images.
        calibration: what images held out tell, or None.
        learned: the head that answers, or None where class texts do.
        references: features (R, E) of the training images, or None.
        others: by method, what the answers that were not kept say of the judged images.
        validation: scores on the validation images, where there are any.
    """

    method: str
    predictions: Predictions
    calibration: RunCalibration | None
    learned: LearnedHead | None = None
    references: Tensor | None = None
    others: Mapping[str, Predictions] = field(default_factory=dict)
    validation: Scores | None = None

    @property
    def has_prompts(self) -> bool:
        """Whether what answers needs the learned prompts."""
        return self.learned is None or self.learned.about.adapted


def keep(run: RunContext, trained: Trained, frozen: Frozen, token: CancelToken) -> Job[Kept]:
    """Judge a training, by what `Config.answer` says that it answers by.

    The choice is made on validation images, or by what folds of a tiny set held out, never on test images. Where there
    are neither, nothing is known to be better, and the prompts answer.

    Raises:
        ImageUnreadable: at the first image that cannot be decoded.
        Cancelled, NonFiniteLoss, OutOfMemory: as training, for a tiny set.
    """
    best = run.config.answer == "best"
    if run.split.cross_validate:
        return (yield from _by_folds(run, trained, frozen, token, best=best))
    split = run.split
    mine = FeaturePass(run, trained.prompts, "evaluate")
    text = _text(run, trained.prompts, token)
    if not split.val:
        val, test = yield from mine.of(split.val, split.test, token=token)
        return Kept(MPL, text_answer(run, text, val).on(test), None)
    train, val, test = yield from mine.of(split.train, split.val, split.test, token=token)
    answers = {MPL: text_answer(run, text, val)}
    if best:
        answers[INSTANT] = yield from frozen.refined(split.train, split.val, token)
        views = yield from mine.views_of(split.train, token)
        answers[MPL_HEAD] = yield from head_answer(run, MPL_HEAD, text, train, val, token, views=views)
    method = best_answer({name: answer.losses for name, answer in answers.items()})
    if len(answers) > 1:
        yield Notice(kept_words(method, {name: answer.losses for name, answer in answers.items()}))
    seen: dict[str, tuple[Features, ...]] = dict.fromkeys(answers, (train, val, test))
    if INSTANT in answers:
        seen[INSTANT] = yield from frozen.features.of(split.train, split.val, split.test, token=token)
    others = {
        name: without_logits(answer.on(seen[name][2])) for name, answer in answers.items() if name != method
    }
    train, val, test = seen[method]
    answer = answers[method]
    predictions, references = answer.on(test), thinned(train.rows)
    validation = answer.on(val)
    calibration = calibrated(validation, val.rows, references, predictions)
    learned = answer.learned(train)
    return Kept(method, predictions, calibration, learned, references, others, validation.scores)


def _by_folds(
    run: RunContext, trained: Trained, frozen: Frozen, token: CancelToken, *, best: bool
) -> Job[Kept]:
    """For a tiny set: what each way to answer, fitted without a fold, says of that fold."""

    def answers(
        prompts: Prompts, learn: Sequence[Example], held_out: Sequence[Example]
    ) -> Job[dict[str, Predictions]]:
        mine = FeaturePass(run, prompts, "evaluate")
        text = _text(run, prompts, token)
        (hidden,) = yield from mine.of(held_out, token=token)
        found = {MPL: text_answer(run, text, hidden).on(hidden)}
        if best:
            (shown,) = yield from mine.of(learn, token=token)
            views = yield from mine.views_of(learn, token)
            head = yield from head_answer(run, MPL_HEAD, text, shown, None, token, views=views)
            found[MPL_HEAD] = head.on(hidden)
            (hidden,) = yield from frozen.features.of(held_out, token=token)
            found[INSTANT] = (yield from frozen.refined(learn, (), token)).on(hidden)
        return found

    classes = len(run.class_names)
    folds = yield from cross_validate(run, trained.share, answers, token)
    method, predictions, losses = kept_by_others(folds, classes)
    if len(losses) > 1:
        yield Notice(kept_words(method, losses))
    others = {name: join([fold[name] for fold in folds], classes) for name in losses if name != method}
    calibration = cross_calibrated(predictions)
    if method == MPL:
        return Kept(method, predictions, calibration, others=others)
    if method == INSTANT:
        answer = yield from frozen.refined(run.split.train, (), token)
        (train,) = yield from frozen.features.of(run.split.train, token=token)
    else:
        mine = FeaturePass(run, trained.prompts, "evaluate")
        (train,) = yield from mine.of(run.split.train, token=token)
        text = _text(run, trained.prompts, token)
        views = yield from mine.views_of(run.split.train, token)
        answer = yield from head_answer(run, MPL_HEAD, text, train, None, token, views=views)
    return Kept(method, predictions, calibration, answer.learned(train), thinned(train.rows), others)


def _text(run: RunContext, prompts: Prompts, token: CancelToken) -> Tensor:
    tokens = prompt_tokens(run.prompt_names, run.config, run.encoder.backbone.vocabulary)
    return run.encoder.class_features(tokens, prompts, token).cpu()


def run_instant(run: RunContext, frozen: Frozen, token: CancelToken) -> Job[tuple[Trained, Kept]]:
    """Fit all heads, keep the best by `best_head`, and judge it as a training would be.

    A tiny set is judged by its folds: each fits the chosen head to what it does not hold out.

    Raises:
        ImageUnreadable: at the first image that cannot be decoded.
        Cancelled: if the token says so.
    """
    began = time.monotonic()
    split = run.split
    answer = yield from frozen.answer(token)
    assert answer.fitted is not None  # noqa: S101 - of a head
    yield Notice(_words(answer.fitted))
    train, val, test = yield from frozen.features.of(split.train, split.val, split.test, token=token)
    validation = answer.on(val)
    if split.cross_validate:
        found = []
        for learn, held_out in run.data.folds:
            shown, hidden = yield from frozen.features.of(learn, held_out, token=token)
            again = yield from head_answer(
                run, INSTANT, frozen.text, shown, None, token, [answer.fitted.name]
            )
            found.append(again.on(hidden))
        predictions = join(found, len(frozen.text))
        calibration = cross_calibrated(predictions)
    else:
        predictions = answer.on(test)
        known = thinned(train.rows)
        calibration = calibrated(validation, val.rows, known, predictions) if split.val else None
    position = Position(finished=True, seconds=time.monotonic() - began, weights=run.encoder.backbone.sha256)
    trained = Trained({}, NO_PROMPTS, 0, validation.scores if split.val else None, position)
    learned, scores = answer.learned(train), trained.validation
    return trained, Kept(INSTANT, predictions, calibration, learned, thinned(train.rows), validation=scores)


def _words(chosen: FittedHead) -> str:
    seen = chosen.estimate
    if not seen:
        return say("Of {ways} ways to answer at once, {kept} is kept", ways=len(HEADS), kept=chosen.name)
    return say.many(
        seen.images,
        "Of {ways} ways to answer at once, {kept} is kept, right on {share:.0f} % of {n} image held out",
        "Of {ways} ways to answer at once, {kept} is kept, right on {share:.0f} % of {n} images held out",
        ways=len(HEADS),
        kept=chosen.name,
        share=100 * seen.accuracy,
    )
