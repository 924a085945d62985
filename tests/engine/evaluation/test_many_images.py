"""More images than a table of them and the classes should have: the same figures in parts, or of some, which is said."""

from pathlib import Path

import numpy as np
import pytest
import torch

from mpl_engine.cancel import CancelToken
from mpl_engine.data.splits import LabelledImages
from mpl_engine.evaluation import baselines
from mpl_engine.evaluation.baselines import linear_probe, nearest_class
from mpl_engine.evaluation.calibration import calibrated, cross_calibrated
from mpl_engine.evaluation.predictions import predict_from_logits, with_temperature, without_logits
from mpl_engine.events import Notice
from tests.support.feature_tasks import feature_task
from tests.support.jobs import events_of

CLASSES = 5
PARTS = "mpl_engine.evaluation.predictions._AT_ONCE", "mpl_engine.evaluation.calibration._AT_ONCE"


def predictions(n=203, seed=0):
    random = torch.Generator().manual_seed(seed)
    labels = torch.randint(0, CLASSES, (n,), generator=random)
    logits = 3 * torch.randn(n, CLASSES, generator=random)
    logits[torch.arange(n), labels] += 2
    return predict_from_logits(
        logits, LabelledImages(tuple(Path(str(number)) for number in range(n)), tuple(labels.tolist()))
    )


@pytest.mark.parametrize("rows", [1, 7, 203])
def test_predictions_are_the_same_in_parts(monkeypatch, rows):
    whole, warm = predictions(), with_temperature(predictions(), 1.7)
    monkeypatch.setattr(PARTS[0], rows * CLASSES)
    assert predictions() == whole
    assert with_temperature(predictions(), 1.7) == warm
    assert without_logits(predictions()) == whole, "which compares all but the logits"


def test_reliability_is_the_same_in_parts(monkeypatch):
    features = torch.nn.functional.normalize(
        torch.randn(203, 4, generator=torch.Generator().manual_seed(1)), dim=1
    )
    whole = calibrated(predictions(), features, features, predictions(seed=1)).metadata
    monkeypatch.setattr(PARTS[1], 203 * CLASSES - 1)
    parts = calibrated(predictions(), features, features, predictions(seed=1)).metadata
    assert parts["test"]["before"] == whole["test"]["before"]
    assert parts["test"]["images"] == 203


def test_a_temperature_of_very_many_images_is_fitted_to_some_of_them_and_every_margin_counts(monkeypatch):
    whole = cross_calibrated(predictions(2000))
    monkeypatch.setattr(PARTS[1], 1000 * CLASSES)
    some = cross_calibrated(predictions(2000))
    assert whole is not None
    assert some is not None
    assert 0 < abs(some.temperature - whole.temperature) < 0.4
    assert len(some.metadata["margins"]) == some.metadata["images"] == 2000


def test_the_nearest_classes_are_the_same_in_parts(monkeypatch):
    task = feature_task([20] * CLASSES)
    whole = nearest_class(task.features, task.text)
    monkeypatch.setattr(baselines, "_AT_ONCE", 7 * CLASSES)
    assert nearest_class(task.features, task.text) == whole
    assert nearest_class(task.features[:0], task.text) == []


@pytest.mark.parametrize(("bound", "most"), [("MOST_WORK", 20 * 3 * 16), ("_AT_ONCE", 20 * 3)])
def test_a_probe_that_would_take_days_or_much_memory_is_fitted_to_some_images_of_each_class(
    monkeypatch, bound, most
):
    task = feature_task([40, 40, 3], 16, 0.5, seed=2)
    given = (task.features, task.labels.tolist())
    none = (task.features[:0], ())
    _, whole = events_of(linear_probe(given, none, task.features, token=CancelToken()))
    monkeypatch.setattr(baselines, bound, most)
    events, some = events_of(linear_probe(given, none, task.features, token=CancelToken()))
    (said,) = [event.text for event in events if isinstance(event, Notice)]
    assert said.startswith(
        "The linear probe is fitted to 19 of the 83 training images, evenly from the classes"
    )
    assert set(some) == {0, 1, 2}
    assert np.mean(np.array(some) == np.array(whole)) > 0.9
