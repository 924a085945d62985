"""The honest doubt of a run: what its validation images, or its cross-validation, tell about its errors."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from torch import Tensor

from mpl_engine.cancel import CancelToken
from mpl_engine.device import full_precision
from mpl_engine.evaluation.calibration import fit_temperature, log_softmax, margins, reliability
from mpl_engine.evaluation.predictions import Predictions, predict_from_features
from mpl_engine.events import Job
from mpl_engine.prompts.features import familiarity, image_features, thinned
from mpl_engine.prompts.tokens import prompt_tokens
from mpl_engine.runs.context import RunContext
from mpl_engine.training.trainer import Trained

DIGITS = 6


@dataclass(frozen=True)
class RunCalibration:
    """The value under `calibration` in a module, and the references that familiarity is measured against."""

    metadata: dict[str, Any]
    references: Tensor | None

    @property
    def temperature(self) -> float:
        """What logits are divided by."""
        temperature: float = self.metadata["temperature"]
        return temperature


def calibrate(
    run: RunContext, trained: Trained, predictions: Predictions, token: CancelToken
) -> Job[RunCalibration | None]:
    """Temperature, conformal scores and familiarity from images that the kept weights were not trained on.

    These are the validation images; for a tiny set they are all images, as cross-validation answered them, and
    then there is no familiarity, since the module itself was trained on them. None where there are neither.

    Raises:
        ImageUnreadable: at the first image that cannot be decoded.
        Cancelled: if the token says so.
    """
    if run.split.cross_validate:
        return cross_calibrated(predictions)
    if not run.split.val:
        return None
    images = run.images(run.split.val)
    tokens = prompt_tokens(run.prompt_names, run.config, run.encoder.backbone.vocabulary)
    classes = run.encoder.class_features(tokens, trained.prompts, token).cpu()
    held_out = yield from _features(run, trained, run.split.val, token)
    references = thinned((yield from _features(run, trained, run.split.train, token)))
    validation = predict_from_features(run.encoder, held_out, classes, images)
    return calibrated(validation, held_out, references, predictions)


def calibrated(
    validation: Predictions, features: Tensor, references: Tensor, test: Predictions
) -> RunCalibration:
    """From predictions on validation images, their features (n, E) and those of training images (R, E)."""
    with full_precision():
        familiar = familiarity(features, references)
    assert familiar is not None  # noqa: S101 - there are references
    return RunCalibration(_metadata("validation", validation, test, familiar.tolist()), references)


def cross_calibrated(predictions: Predictions) -> RunCalibration | None:
    """From the predictions that folds made on what they held out; None where there are none."""
    if not predictions.paths:
        return None
    return RunCalibration(_metadata("cross-validation", predictions, None, ()), None)


def _features(run: RunContext, trained: Trained, part: Sequence[Any], token: CancelToken) -> Job[Tensor]:
    return (
        yield from image_features(
            run.encoder,
            run.store,
            run.images(part).paths,
            trained.prompts,
            phase="calibrate",
            token=token,
        )
    )


def _metadata(
    source: str, given: Predictions, test: Predictions | None, familiarities: Sequence[float]
) -> dict[str, Any]:
    logits = given.logits.double().numpy()
    temperature = round(fit_temperature(logits, given.true), DIGITS)
    scores = np.sort(margins(logits / temperature, given.true))
    return {
        "source": source,
        "images": len(given.paths),
        "temperature": temperature,
        "margins": [round(v, DIGITS) for v in scores.tolist()],
        "familiarities": [round(v, DIGITS) for v in sorted(familiarities)],
        "test": _reliability(test, temperature) if test is not None and test.paths else None,
    }


def _reliability(test: Predictions, temperature: float) -> dict[str, Any]:
    """How reliable the probabilities are on test images, before and after the temperature."""
    logits = test.logits.double().numpy()
    return {
        "images": len(test.paths),
        "before": reliability(np.exp(log_softmax(logits)), test.true).to_json(),
        "after": reliability(np.exp(log_softmax(logits / temperature)), test.true).to_json(),
    }
