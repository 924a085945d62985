"""The Gaussian head: scikit-learn's discriminant, cases by hand, and classes that say nothing."""

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from sklearn.discriminant_analysis import LinearDiscriminantAnalysis

from mpl_engine.heads.gda import GdaSetting, gda_head
from mpl_engine.heads.statistics import ClassStatistics
from tests.support.feature_tasks import SCALE, feature_task


def centred(logits):
    return logits - logits.mean(1, keepdim=True)


def fitted(task, shrinkage, weight, scale=SCALE):
    known = ClassStatistics.of(task.features, task.labels, len(task.text))
    return gda_head(known, task.text, scale, GdaSetting(shrinkage, weight))


@given(
    st.lists(st.integers(2, 8), min_size=2, max_size=5),
    st.sampled_from([0.1, 0.5, 0.9, 1.0]),
    st.integers(0, 100),
)
def test_the_discriminant_is_scikit_learns(counts, shrinkage, seed):
    task = feature_task(counts, seed=seed)
    x, y = task.features.double().numpy(), task.labels.numpy()
    # scikit-learn pools by class priors over n; here it is over n - C: the same covariance but for one factor.
    priors = np.full(len(counts), 1 / len(counts))
    pooled = [np.cov(x[y == c].T, bias=True) * (y == c).sum() for c in range(len(counts))]
    covariance = sum(pooled) / (len(y) - len(counts))
    covariance = (1 - shrinkage) * covariance + shrinkage * np.trace(covariance) / len(covariance) * np.eye(8)

    class Given:
        def fit(self, _x):
            self.covariance_ = covariance
            return self

    other = LinearDiscriminantAnalysis(solver="lsqr", priors=priors, covariance_estimator=Given()).fit(x, y)
    scores = other.decision_function(x)
    if len(counts) == 2:
        scores = np.stack([np.zeros(len(x)), scores], 1)
    without_text = fitted(task, shrinkage, 1.0).logits(task.features) - SCALE * task.features @ task.text.T
    assert torch.allclose(
        centred(without_text).double(), centred(torch.from_numpy(scores)), rtol=1e-3, atol=1e-3
    )


def test_by_hand():
    # Two classes of two on one line: means -1 and 1, scatter 4 · 0.25, covariance 1 / (4 - 2) = 0.5.
    known = ClassStatistics.of(torch.tensor([[-1.5], [-0.5], [0.5], [1.5]]), [0, 0, 1, 1], 2)
    head = gda_head(known, torch.zeros(2, 1), 1.0, GdaSetting(0.0, 1.0))
    assert head.weight.flatten().tolist() == pytest.approx([-2, 2], rel=1e-5)
    assert head.bias.tolist() == pytest.approx([-1, -1], rel=1e-5)


def test_one_image_a_class_goes_by_the_spread_between_classes():
    task = feature_task([1, 1, 1])
    right = fitted(task, 0.9, 3.0).logits(task.features).argmax(1)
    assert right.tolist() == [0, 1, 2]
    assert fitted(task, 0.9, 0.0).logits(task.features).argmax(1).tolist() == (
        (task.features @ task.text.T).argmax(1).tolist()
    )


def test_full_shrinkage_is_the_nearest_mean():
    task = feature_task([4, 4, 4], noise=2.0)
    without_text = fitted(task, 1.0, 1.0).logits(task.features) - SCALE * task.features @ task.text.T
    means = torch.stack([task.features[task.labels == c].mean(0) for c in range(3)])
    assert without_text.argmax(1).tolist() == torch.cdist(task.features, means).argmin(1).tolist()


@pytest.mark.parametrize("counts", [[0, 0, 0], [3, 0, 0], [1, 0, 0]])
def test_without_images_of_two_classes_the_text_alone_speaks(counts):
    task = feature_task(counts)
    images = feature_task([2, 2, 2], seed=1).features
    logits = fitted(task, 0.5, 1.0).logits(images)
    assert torch.allclose(centred(logits), centred(SCALE * images @ task.text.T), atol=1e-4)


def test_copies_of_one_image_say_nothing():
    one = feature_task([1, 0]).features
    known = ClassStatistics.of(one.repeat(6, 1), [0, 0, 0, 1, 1, 1], 2)
    text = feature_task([1, 1], seed=3).text
    assert torch.allclose(gda_head(known, text, 5.0, GdaSetting(0.1, 3.0)).weight, 5 * text, atol=1e-4)


def test_a_class_added_to_statistics_answers_at_once():
    task = feature_task([6, 6, 6], noise=0.3)
    old = task.labels < 2
    known = ClassStatistics.of(task.features[old], task.labels[old], 2).with_class(task.features[~old])
    taught = gda_head(known, task.text, SCALE, GdaSetting(0.9, 0.3))
    scratch = fitted(task, 0.9, 0.3)
    assert torch.allclose(taught.weight, scratch.weight, atol=1e-4)
    new = ~old
    assert (taught.logits(task.features[new]).argmax(1) == 2).float().mean() > 0.6


def test_sharpness_changes_no_answer_and_text_must_fit():
    known = ClassStatistics.of(*feature_task([3, 3])[:2], 2)
    text, images = feature_task([1, 1], seed=2).text, feature_task([5, 5], seed=4).features
    plain = gda_head(known, text, SCALE, GdaSetting(0.5, 1.0)).logits(images)
    sharp = gda_head(known, text, SCALE, GdaSetting(0.5, 1.0), sharpness=0.25).logits(images)
    assert torch.allclose(sharp, plain / 4, atol=1e-4)
    with pytest.raises(ValueError, match="do not fit"):
        gda_head(known, text[:1], SCALE, GdaSetting(0.5, 1.0))
