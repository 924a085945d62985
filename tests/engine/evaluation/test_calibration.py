"""Honest doubt: temperature, reliability, the conformal promise, familiarity, and the status of an answer."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from mpl_engine.data.splits import LabelledImages
from mpl_engine.errors import ConfigError
from mpl_engine.evaluation.calibration import (
    calibrated,
    cross_calibrated,
    fit_temperature,
    log_softmax,
    margins,
    reliability,
    tried_temperature,
)
from mpl_engine.evaluation.confidence import (
    BINS,
    NEVER_STRANGE,
    Answered,
    Calibration,
    answer_status,
    answered_in_test,
    calibration_words,
    conformal_quantile,
    images_needed,
    reliability_sides,
)
from mpl_engine.evaluation.errors import CalibrationTooSmall
from mpl_engine.evaluation.predictions import predict_from_logits
from mpl_engine.prompts.features import MOST_REFERENCES, familiarity, thinned

COVERAGES = st.floats(0.01, 0.999)


def labelled(n=4000, classes=5, temperature=1.0, seed=0):
    """Logits whose labels are drawn from softmax(logits / temperature)."""
    random = np.random.default_rng(seed)
    logits = random.normal(0, 2, (n, classes))
    p = np.exp(log_softmax(logits / temperature))
    return logits, [int(random.choice(classes, p=row)) for row in p]


@pytest.mark.parametrize("true", [0.5, 1.0, 3.0])
def test_the_temperature_that_made_the_labels_is_found(true):
    assert fit_temperature(*labelled(temperature=true)) == pytest.approx(true, rel=0.08)


def test_a_handful_of_right_answers_claims_no_certainty():
    logits = np.eye(3) * 4
    few = fit_temperature(logits, [0, 1, 2])
    many = fit_temperature(np.tile(logits, (200, 1)), [0, 1, 2] * 200)
    assert many < few < 1
    assert np.exp(log_softmax(logits / few)).max() < 1 - 1e-6


def predictions(logits, labels):
    paths = tuple(Path(f"{i}.png") for i in range(len(labels)))
    return predict_from_logits(torch.from_numpy(logits), LabelledImages(paths, tuple(labels)))


def mean_loss(logits, labels, temperature):
    return float(-log_softmax(logits / temperature)[np.arange(len(labels)), labels].mean())


def test_a_temperature_is_judged_on_images_that_it_was_not_fitted_to():
    logits, labels = labelled(n=12, temperature=2.0)
    losses = []
    for part in range(5):
        held = [i for i in range(12) if i % 5 == part]
        others = [i for i in range(12) if i % 5 != part]
        found = fit_temperature(logits[others], [labels[i] for i in others])
        losses += [mean_loss(logits[[i]], [labels[i]], found) for i in held]
    trial = tried_temperature(logits, labels)
    assert trial is not None
    assert trial.with_it == pytest.approx(np.mean(losses))
    assert trial.without == pytest.approx(mean_loss(logits, labels, 1.0))
    assert trial.temperature == fit_temperature(logits, labels)


def test_few_images_of_a_calibrated_module_seldom_change_it():
    """Fitted always, a temperature from 20 images makes a module worse whose probabilities are right as they are."""
    logits, labels = labelled(n=4000, seed=99)
    none = mean_loss(logits, labels, 1.0)
    used, always, kept = 0, [], []
    for seed in range(40):
        given = labelled(n=20, seed=seed)
        found = cross_calibrated(predictions(*given))
        assert found is not None
        used += found.temperature != 1
        always.append(mean_loss(logits, labels, fit_temperature(*given)) - none)
        kept.append(mean_loss(logits, labels, found.temperature) - none)
    assert used < 20
    assert np.mean(kept) < 0.8 * np.mean(always)


def test_a_temperature_that_helps_is_used():
    found = cross_calibrated(predictions(*labelled(n=100, temperature=3.0)))
    assert found is not None
    assert found.temperature == found.metadata["trial"]["temperature"] == pytest.approx(3, rel=0.3)
    assert found.metadata["trial"]["log_loss"] < found.metadata["trial"]["log_loss_without"]
    assert "too sure of itself" in calibration_words(found.metadata)
    assert "that helps" in calibration_words(found.metadata)


def test_test_images_are_never_asked_whether_it_helps():
    given, features = (
        predictions(*labelled(n=20, seed=3)),
        torch.nn.functional.normalize(torch.rand(20, 4), dim=1),
    )
    found = [
        calibrated(given, features, features, predictions(*labelled(n=50, temperature=heat))).metadata
        for heat in (0.3, 1.0, 4.0)
    ]
    assert len({(one["temperature"], json.dumps(one["trial"])) for one in found}) == 1


def test_what_did_not_help_is_said_and_changes_no_probability():
    seed = next(s for s in range(40) if not (t := tried_temperature(*labelled(n=20, seed=s))) or not t.helps)
    given, features = (
        predictions(*labelled(n=20, seed=seed)),
        torch.nn.functional.normalize(torch.rand(20, 4), dim=1),
    )
    found = calibrated(given, features, features, predictions(*labelled(n=50))).metadata
    assert found["temperature"] == 1
    assert found["test"]["before"] == found["test"]["after"]
    words = calibration_words(found)
    assert words.startswith("The probabilities are left as they are. A calibration was tried (temperature ")
    assert f"{found['trial']['log_loss_without']:.3f} without." in words
    before, after = reliability_sides(found)
    assert before == []
    assert after == found["test"]["after"]["bins"]


def test_one_image_is_too_few_to_calibrate_on():
    found = cross_calibrated(predictions(*labelled(n=1)))
    assert found is not None
    assert (found.temperature, found.metadata["trial"]) == (1, None)
    assert calibration_words(found.metadata).startswith("The probabilities are left as they are: 1 image ")


def test_a_result_of_an_older_version_says_what_it_did():
    """It has no trial, and used what it fitted, even where that made it worse."""
    test = {side: {"error": e, "bins": [[0.5, 0.5, 3]]} for side, e in (("before", 0.032), ("after", 0.066))}
    found = {"images": 40, "temperature": 1.22, "test": {"images": 1800, **test}}
    words = calibration_words(found)
    assert words.startswith(
        "Before calibration it was too sure of itself (temperature 1.22, from 40 images)."
    )
    assert "off by 6.6 points on average, before calibration by 3.2" in words
    assert "There the calibration made it worse" in words
    assert calibration_words(None).startswith("This run kept no images to calibrate on")


def reliability_of(probabilities, labels):
    return reliability(probabilities.max(1), probabilities.argmax(1) == labels)


def test_overconfidence_shows_and_the_temperature_mends_it():
    logits, labels = labelled(temperature=3.0)
    before = reliability_of(np.exp(log_softmax(logits)), labels)
    after = reliability_of(np.exp(log_softmax(logits / fit_temperature(logits, labels))), labels)
    assert before.error > 0.15
    assert after.error < 0.03
    assert sum(b.images for b in before.bins) == len(labels)


def test_expected_calibration_error_by_hand():
    p = np.array([[0.9, 0.1], [0.9, 0.1], [0.6, 0.4], [0.3, 0.7]])
    # bin of 0.9: half right; bin of 0.6: right; bin of 0.7: wrong
    assert reliability_of(p, [0, 1, 0, 0]).error == pytest.approx((2 * 0.4 + 0.4 + 0.7) / 4)


@pytest.mark.parametrize("step", [0, 1, 5, 10, 14])
def test_bins_say_how_many_are_answered_and_right_from_a_threshold_on(step):
    logits, labels = labelled(n=500)
    probabilities = np.exp(log_softmax(logits))
    kept = json.loads(json.dumps({"test": {"after": reliability_of(probabilities, labels).to_json()}}))
    sure = probabilities.max(1) >= step / BINS
    right = sure & (probabilities.argmax(1) == labels)
    assert answered_in_test(kept, step / BINS) == Answered(500, int(sure.sum()), int(right.sum()))


@pytest.mark.parametrize("kept", [None, {}, {"test": None}, {"test": {"after": {"bins": []}}}])
def test_a_module_without_test_images_tells_nothing_of_thresholds(kept):
    assert answered_in_test(kept, 0.5) is None


@given(COVERAGES)
def test_images_needed_is_the_smallest_number_that_can_promise(coverage):
    n = images_needed(coverage)
    assert conformal_quantile([0.0] * n, coverage) is not None
    assert n == 1 or conformal_quantile([0.0] * (n - 1), coverage) is None


@pytest.mark.parametrize(("coverage", "n"), [(0.5, 1), (0.8, 4), (0.9, 9), (0.95, 19), (0.99, 99)])
def test_images_needed_by_hand(coverage, n):
    assert images_needed(coverage) == n


@given(st.integers(1, 60), st.floats(0.05, 0.95))
def test_quantile_is_the_rank_that_the_theorem_names(n, coverage):
    found = conformal_quantile([float(i) for i in range(1, n + 1)], coverage)
    rank = math.ceil((n + 1) * coverage - 1e-9)
    assert found == (rank if rank <= n else None)


@pytest.mark.parametrize("coverage", [0.8, 0.9])
def test_coverage_holds_on_new_images(coverage):
    logits, labels = labelled(n=8000, temperature=2.0)
    scores = margins(logits, labels)
    held = []
    random = np.random.default_rng(1)
    for _ in range(200):
        order = random.permutation(len(scores))
        quantile = conformal_quantile(sorted(scores[order[:40]].tolist()), coverage)
        assert quantile is not None
        held.append(float((scores[order[40:]] <= quantile).mean()))
    assert np.mean(held) == pytest.approx(coverage + 1 / 82, abs=0.02)


def doubt(n=40) -> Calibration:
    return Calibration(1.5, tuple(i / 10 for i in range(n)), tuple(0.5 + i / 100 for i in range(n)))


def test_more_coverage_means_fewer_sure_answers():
    ratios = [doubt().second_to_first(c) for c in (0.5, 0.8, 0.9, 0.97)]
    assert ratios == sorted(ratios, reverse=True)
    assert all(0 < r <= 1 for r in ratios)


def test_too_few_images_are_refused_with_the_number_that_is_needed():
    with pytest.raises(CalibrationTooSmall) as caught:
        doubt(12).second_to_first(0.95)
    assert (caught.value.images, caught.value.needed) == (12, 19)
    assert "12 images" in str(caught.value)
    assert "19 images are needed" in str(caught.value)
    assert doubt(12).usual_coverage == 0.9
    assert doubt(8).usual_coverage == 0
    with pytest.raises(ConfigError):
        doubt().second_to_first(1.0)


def test_a_module_without_calibration_never_doubts():
    nothing = Calibration()
    assert answer_status(0.4, 0.39, None, 0, nothing.limits()) == "ok"
    assert nothing.least_familiarity == NEVER_STRANGE


def test_status():
    limits = doubt().limits(0.9)
    assert answer_status(0.9, 0.9 * limits["second_to_first"], 0.9, 0, limits) == "not_sure"
    assert answer_status(0.9, 0.9 * limits["second_to_first"] - 1e-6, 0.9, 0, limits) == "ok"
    assert answer_status(0.9, 0.0, 0.9, 0.95, limits) == "not_sure"
    assert answer_status(0.9, 0.0, limits["least_familiarity"] - 1e-6, 0, limits) == "none_of_these"
    assert answer_status(1.0, 0.0, None, 0, limits) == "ok"


def test_at_most_one_in_twenty_familiar_images_is_called_none_of_these():
    random = np.random.default_rng(0)
    wrong = []
    for _ in range(300):
        values = random.normal(size=239)
        limit = Calibration(familiarities=tuple(sorted(values[:39].tolist()))).least_familiarity
        wrong.append(float((values[39:] < limit).mean()))
    assert np.mean(wrong) == pytest.approx(0.05, abs=0.01)


@pytest.mark.parametrize(
    "damaged",
    [
        {"temperature": 0},
        {"temperature": "hot"},
        {"margins": [1, None]},
        {"margins": 3},
        {"familiarities": ["x"]},
    ],
)
def test_damaged_calibration_is_told(damaged):
    with pytest.raises((TypeError, ValueError)):
        Calibration.from_metadata({"calibration": damaged})


def test_familiarity_is_the_mean_cosine_to_the_nearest_five():
    references = torch.nn.functional.normalize(
        torch.randn(9, 4, generator=torch.Generator().manual_seed(0)), dim=1
    )
    found = familiarity(references[:1], references)
    by_hand = (references[0] @ references.T).sort(descending=True).values[:5].mean()
    assert found is not None
    assert float(found[0]) == pytest.approx(float(by_hand))
    assert familiarity(references, None) is None
    alone = familiarity(references[:1], references[:1])
    assert alone is not None
    assert float(alone) == pytest.approx(1)
    many = torch.arange(3.0 * MOST_REFERENCES).unsqueeze(1)
    assert len(thinned(many)) == MOST_REFERENCES
    assert thinned(many)[-1] == many[-1]
