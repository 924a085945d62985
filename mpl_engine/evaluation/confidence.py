"""The calibration of a prompt module, and the status that an answer gets by it. No torch is loaded.

`docs/module_format.md` describes the metadata.

The conformal promise about new images holds for any classifier. Its one assumption is that calibration images and new
images are exchangeable: drawn from the same source, in no particular order.

Source: Vovk, Gammerman and Shafer 2005; Angelopoulos and Bates 2021, arXiv 2107.07511, section 1.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from mpl_engine.errors import ConfigError
from mpl_engine.evaluation.errors import CalibrationTooSmall
from mpl_engine.events import AnswerStatus
from mpl_engine.messages import joined, speaker

say = speaker(__name__)

DEFAULT_COVERAGE = 0.9
"""What is promised where nobody asks for another: among the classes kept open is the right one for 9 of 10 images."""

STRANGE_SHARE = 0.05
"""The share of images like the training's that may be called none of these."""

NEVER_UNSURE, NEVER_STRANGE = 2.0, -2.0
"""Limits that no ratio of probabilities, or no cosine, passes."""

BINS = 15
"""Confidence bins of equal width. Source: Guo et al. 2017, arXiv 1706.04599, section 2."""


@dataclass(frozen=True)
class Calibration:
    """What a module knows of its own errors. The default is that of a module without calibration.

    Attributes:
        temperature: divides the logits.
        margins: sorted conformity scores (see `calibration.margins`), after the temperature.
        familiarities: sorted familiarity of images that are like the training's but were not trained on.
    """

    temperature: float = 1.0
    margins: tuple[float, ...] = ()
    familiarities: tuple[float, ...] = ()

    @classmethod
    def from_metadata(cls, raw: dict[str, Any]) -> "Calibration":
        """From the value under `calibration`; raises `TypeError` and `ValueError` for a damaged one."""
        found = raw.get("calibration") or {}
        temperature = _number(found.get("temperature", 1.0))
        if temperature <= 0:
            raise ValueError(temperature)
        return cls(temperature, _sorted(found.get("margins")), _sorted(found.get("familiarities")))

    def second_to_first(self, coverage: float) -> float:
        """The ratio of the second to the highest probability from which on two classes stay open.

        Args:
            coverage: in [0, 1): the share of images whose right class is among those kept open; 0 never doubts.

        Raises:
            ConfigError: if `coverage` is out of range.
            CalibrationTooSmall: if it cannot be promised.
        """
        if not 0 <= coverage < 1:
            raise ConfigError("coverage", coverage, say("it must be at least 0 and less than 1"))
        if coverage == 0:
            return NEVER_UNSURE
        quantile = conformal_quantile(self.margins, coverage)
        if quantile is None:
            raise CalibrationTooSmall(coverage, len(self.margins), images_needed(coverage))
        return math.exp(-quantile)

    @property
    def most_coverage(self) -> float:
        """The highest coverage that can be promised, in [0, 1); 0 without calibration images."""
        n = len(self.margins)
        return n / (n + 1)

    @property
    def usual_coverage(self) -> float:
        """The default coverage, or 0 where the calibration is too small for it."""
        return DEFAULT_COVERAGE if len(self.margins) >= images_needed(DEFAULT_COVERAGE) else 0.0

    @property
    def least_familiarity(self) -> float:
        """Below this an image is none of the classes; at most `STRANGE_SHARE` of images like the training's are.

        Source: a split-conformal test of exchangeability, as `conformal`.
        """
        rank = math.floor(STRANGE_SHARE * (len(self.familiarities) + 1) + 1e-9)
        return self.familiarities[rank - 1] if rank >= 1 else NEVER_STRANGE

    def limits(self, coverage: float | None = None) -> dict[str, float]:
        """The two limits and the coverage that they stand for, as exports carry them."""
        wanted = self.usual_coverage if coverage is None else coverage
        return {
            "coverage": wanted,
            "second_to_first": self.second_to_first(wanted),
            "least_familiarity": self.least_familiarity,
        }


@dataclass(frozen=True)
class Answered:
    """Of judged images, those that are answered from some probability on, and how many of the answers are right."""

    images: int
    answered: int
    right: int


def answered_in_test(calibration: object, threshold: float) -> Answered | None:
    """What a threshold means on the test images that a module was judged on.

    The module keeps them in `BINS` bins of the highest probability, so that only thresholds between two bins can be
    told exactly; others count as the next lower one of these.

    Args:
        calibration: the value under `calibration` in a module.
        threshold: least probability of an answer, in [0, 1].

    Returns:
        None where the module keeps nothing of test images.
    """
    try:
        bins = calibration["test"]["after"]["bins"]  # type: ignore[index]  # what is no mapping is caught
        rows = [(math.ceil(_number(c) * BINS - 1e-3), _number(a), round(_number(n))) for c, a, n in bins]
    except (KeyError, TypeError, ValueError):
        return None
    images = sum(n for _, _, n in rows)
    above = [(a, n) for upper, a, n in rows if upper > math.floor(threshold * BINS + 1e-6)]
    return Answered(images, sum(n for _, n in above), sum(round(a * n) for a, n in above)) if images else None


_BY_LITTLE = 0.05
"""A temperature this near to 1 changes next to nothing."""


def calibration_words(found: object) -> str:
    """What a run's calibration found and whether it is used, in sentences.

    Args:
        found: the value under `calibration` in a result or a module; older versions used what they fitted untried.
    """
    try:
        return joined(" ", (*_trial_words(found), *_test_words(found)))  # type: ignore[arg-type]  # what is no mapping is caught
    except (KeyError, TypeError, ValueError):
        return say(
            "This run kept no images to calibrate on, so its probabilities are as the training left them."
        )


def _trial_words(found: dict[str, Any]) -> tuple[str, ...]:
    images, trial = round(_number(found["images"])), found.get("trial")
    if trial is None and "trial" in found:
        return (
            say.many(
                images,
                "The probabilities are left as they are: {n} image to calibrate on are too few.",
                "The probabilities are left as they are: {n} images to calibrate on are too few.",
            ),
        )
    heat = _number(trial["temperature"] if trial else found["temperature"])
    if trial is None:
        return (_tone(heat, images),)
    with_it, without = _number(trial["log_loss"]), _number(trial["log_loss_without"])
    if found["temperature"] == 1:
        return (
            say.many(
                images,
                "The probabilities are left as they are. A calibration was tried (temperature {heat:.2f}, from {n} "
                "image), but on those of the images that it had not seen it did not help: log-loss {with_it:.3f} with "
                "it, {without:.3f} without.",
                "The probabilities are left as they are. A calibration was tried (temperature {heat:.2f}, from {n} "
                "images), but on those of the images that it had not seen it did not help: log-loss {with_it:.3f} with "
                "it, {without:.3f} without.",
                heat=heat,
                with_it=with_it,
                without=without,
            ),
        )
    helped = say(
        "On images that it had not seen that helps: log-loss {with_it:.3f} with it, {without:.3f} without.",
        with_it=with_it,
        without=without,
    )
    return _tone(heat, images), helped


def _tone(heat: float, images: int) -> str:
    """How sure of itself it was before."""
    if heat > 1 + _BY_LITTLE:
        return say.many(
            images,
            "Before calibration it was too sure of itself (temperature {heat:.2f}, from {n} image).",
            "Before calibration it was too sure of itself (temperature {heat:.2f}, from {n} images).",
            heat=heat,
        )
    if heat < 1 - _BY_LITTLE:
        return say.many(
            images,
            "Before calibration it was too modest (temperature {heat:.2f}, from {n} image).",
            "Before calibration it was too modest (temperature {heat:.2f}, from {n} images).",
            heat=heat,
        )
    return say.many(
        images,
        "Before calibration it was well calibrated already (temperature {heat:.2f}, from {n} image).",
        "Before calibration it was well calibrated already (temperature {heat:.2f}, from {n} images).",
        heat=heat,
    )


def _test_words(found: dict[str, Any]) -> tuple[str, ...]:
    test = found.get("test")
    if not test:
        return (say("No other images were left to check that on."),)
    images = round(_number(test["images"]))
    before, after = (100 * _number(test[side]["error"]) for side in ("before", "after"))
    if found["temperature"] == 1:
        return (
            say.many(
                images,
                "On {n} test image its confidence is off by {after:.1f} points on average (expected calibration "
                "error).",
                "On {n} test images its confidence is off by {after:.1f} points on average (expected calibration "
                "error).",
                after=after,
            ),
        )
    judged = say.many(
        images,
        "On {n} test image its confidence is off by {after:.1f} points on average, before calibration by "
        "{before:.1f} (expected calibration error).",
        "On {n} test images its confidence is off by {after:.1f} points on average, before calibration by "
        "{before:.1f} (expected calibration error).",
        after=after,
        before=before,
    )
    if after <= before:
        return (judged,)
    return judged, say("There the calibration made it worse; test images are not asked which to use.")


def reliability_sides(found: object) -> tuple[list[list[float]], list[list[float]]]:
    """Points [confidence, accuracy, images] before and after calibration, for a plot.

    There is none before where nothing was changed, and none at all without test images.
    """
    try:
        sides = [found["test"][side]["bins"] for side in ("before", "after")]  # type: ignore[index]  # as above
        before, after = ([[float(number) for number in one] for one in bins] for bins in sides)
    except (KeyError, TypeError, ValueError):
        return [], []
    return ([] if before == after else before), after


def answer_status(
    first: float, second: float, familiarity: float | None, threshold: float, limits: dict[str, float]
) -> AnswerStatus:
    """How far the answer for a readable image holds.

    Args:
        first: the highest probability.
        second: the next one; 0 for a single class.
        familiarity: of the image, None where the module has no references.
        threshold: least probability of a sure answer.
        limits: see `Calibration.limits`.
    """
    if familiarity is not None and familiarity < limits["least_familiarity"]:
        return AnswerStatus.NONE_OF_THESE
    if first < threshold or second >= limits["second_to_first"] * first:
        return AnswerStatus.NOT_SURE
    return AnswerStatus.OK


def _number(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
        raise TypeError(value)
    return float(value)


def _sorted(values: object) -> tuple[float, ...]:
    if values is None:
        return ()
    if not isinstance(values, list):
        raise TypeError(values)
    return tuple(sorted(map(_number, values)))


def images_needed(coverage: float) -> int:
    """The smallest number of calibration images with which a coverage in (0, 1) can be promised.

    The quantile is the ⌈(n + 1) · coverage⌉-th smallest of n scores, which exists from this n on.

    >>> images_needed(0.9), images_needed(0.95)
    (9, 19)
    """
    n = max(1, math.floor(coverage / (1 - coverage)) - 1)
    while _rank(n, coverage) > n:
        n += 1
    return n


def conformal_quantile(scores: Sequence[float], coverage: float) -> float | None:
    """The score that a new image's true class exceeds with probability at most 1 - coverage; None if n is too small.

    Args:
        scores: of the calibration images, sorted.
        coverage: in (0, 1).
    """
    rank = _rank(len(scores), coverage)
    return scores[rank - 1] if 1 <= rank <= len(scores) else None


def _rank(n: int, coverage: float) -> int:
    return math.ceil((n + 1) * coverage - 1e-9)  # 10 · 0.9 must be 9, whatever binary fractions say
