"""A run without gradient steps: the best of the closed-form heads on the backbone's own features.

Shape letters: n images, C classes, E embedding.
"""

import time
from collections.abc import Sequence

import torch
from torch import Tensor

from mpl_engine.cancel import CancelToken
from mpl_engine.data.splits import Example, LabelledImages
from mpl_engine.device import full_precision
from mpl_engine.evaluation.predictions import Predictions, join, predict_from_logits
from mpl_engine.events import Job, Notice
from mpl_engine.heads.fit import FittedHead, best_head, fit_heads
from mpl_engine.heads.head import KernelHead
from mpl_engine.heads.statistics import ClassStatistics
from mpl_engine.modules.head import LearnedHead
from mpl_engine.modules.info import ModuleHead
from mpl_engine.prompts.features import image_features, thinned
from mpl_engine.prompts.learner import NO_PROMPTS
from mpl_engine.runs.baselines import BaselineLabels
from mpl_engine.runs.calibration import RunCalibration, calibrated, cross_calibrated
from mpl_engine.runs.context import RunContext
from mpl_engine.runs.outcome import write_outcome
from mpl_engine.runs.result import RunResult
from mpl_engine.training.checkpoint import Position
from mpl_engine.training.trainer import Trained


def run_instant(run: RunContext, baselines: BaselineLabels, token: CancelToken) -> Job[RunResult]:
    """Fit all heads, keep the best by `best_head`, judge it as a training would be, and write module and result.

    A tiny set is judged by its folds: each fits the chosen head to what it does not hold out.

    Raises:
        ImageUnreadable: at the first image that cannot be decoded.
        Cancelled: if the token says so.
        WriteFailed: if a file cannot be written.
    """
    began = time.monotonic()
    split, judged = run.split, baselines.judged
    needed = tuple(dict.fromkeys((*split.train, *split.val, *judged)))
    features = yield from image_features(
        run.encoder, run.store, run.images(needed).paths, phase="features", token=token
    )
    row = {example: index for index, example in enumerate(needed)}

    def part(examples: Sequence[Example]) -> tuple[Tensor, list[int]]:
        return features[[row[e] for e in examples]], [e.label for e in examples]

    text = run.encoder.zero_shot_features(run.prompt_names, run.config.context_init, token).cpu()
    scale = float(run.encoder.backbone.scale)
    train, val = part(split.train), part(split.val)
    fitted = yield from fit_heads(*train, text, scale, val if split.val else None, token=token)
    chosen = fitted[best_head(fitted)]
    yield Notice(_words(chosen, len(fitted)))
    if split.cross_validate:
        found = []
        for learn, held_out in run.data.folds:
            again = yield from fit_heads(*part(learn), text, scale, names=[chosen.name], token=token)
            found.append(_predicted(again[chosen.name], part(held_out)[0], run.images(held_out)))
        predictions = join(found, len(text))
    else:
        predictions = _predicted(chosen, part(judged)[0], run.images(judged))
    validation = _predicted(chosen, val[0], run.images(split.val))
    calibration = _calibration(run, validation, val[0], train[0], predictions)
    position = Position(finished=True, seconds=time.monotonic() - began, weights=run.encoder.backbone.sha256)
    trained = Trained({}, NO_PROMPTS, 0, validation.scores if split.val else None, position)
    labels = thinned(torch.tensor(train[1]))
    learned = LearnedHead(_about(chosen, scale), chosen.head, ClassStatistics.of(*train, len(text)), labels)
    return write_outcome(run, trained, predictions, baselines, calibration, learned, thinned(train[0]))


@full_precision()
def _predicted(fitted: FittedHead, features: Tensor, images: LabelledImages) -> Predictions:
    return predict_from_logits(fitted.head.logits(features), images)


def _calibration(
    run: RunContext, validation: Predictions, val: Tensor, train: Tensor, predictions: Predictions
) -> RunCalibration | None:
    if run.split.cross_validate:
        return cross_calibrated(predictions)
    return calibrated(validation, val, thinned(train), predictions) if run.split.val else None


def _about(fitted: FittedHead, scale: float) -> ModuleHead:
    """What the module says of the head. A class added by name has the text alone, weighted as the others' is."""
    head = fitted.head
    # A probe starts from a part of the text; in the other affine heads the text stands whole beside the images.
    part = fitted.setting["text"] if fitted.name == "probe" else 1.0
    affine = scale * fitted.sharpness * part
    weight = float(head.text[0].norm()) if isinstance(head, KernelHead) else affine
    return ModuleHead(
        fitted.name,
        adapted=False,
        setting=fitted.setting,
        sharpness=fitted.sharpness,
        text_weight=weight,
        width=head.width if isinstance(head, KernelHead) else None,
    )


def _words(chosen: FittedHead, tried: int) -> str:
    seen = chosen.estimate
    judged = f", right on {100 * seen.accuracy:.0f} % of {seen.images} images held out" if seen else ""
    return f"Of {tried} ways to answer at once, {chosen.name} is kept{judged}."
