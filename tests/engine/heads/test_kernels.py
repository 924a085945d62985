"""Kernel heads: equal to another implementation and to what the formulas say of one or two images."""

import math
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from sklearn.gaussian_process.kernels import RBF
from sklearn.kernel_ridge import KernelRidge

from mpl_engine.cancel import CancelToken
from mpl_engine.heads.head import KernelHead
from mpl_engine.heads.kernels import Proker, RidgeSetting, TipAdapter, TipSetting, median_distance
from mpl_engine.heads.method import Method
from mpl_engine.heads.shots import shots
from tests.support.feature_tasks import SCALE, feature_task

TOKEN = CancelToken()


@given(
    st.lists(st.integers(1, 5), min_size=2, max_size=4),
    st.sampled_from([0.03, 0.3, 1.0]),
    st.sampled_from([0.0, 0.05]),
    st.integers(0, 100),
)
def test_proker_is_kernel_ridge_regression_on_what_the_text_leaves(counts, ridge, text, seed):
    task, images = feature_task(counts, seed=seed), feature_task([4] * len(counts), seed=seed + 1).features
    made = shots(*task, SCALE)
    head = Proker().fit(made, RidgeSetting(1.0, ridge, text), TOKEN)
    length = 1 / math.sqrt(head.width)
    words = text * made.zero_shot
    targets = np.eye(len(counts))[made.labels] - words
    targets -= targets.mean(1, keepdims=True)
    weights = np.exp(np.log(counts).mean()) / np.array(counts)[made.labels]  # every class counts alike
    other = KernelRidge(alpha=ridge, kernel=RBF(length)).fit(made.features, targets, sample_weight=weights)
    expected = text * SCALE * (images @ task.text.T).double().numpy() + other.predict(images.double().numpy())
    assert head.logits(images).numpy() == pytest.approx(expected, abs=2e-3)


def test_a_class_with_many_images_is_not_the_answer_to_those_of_small_ones():
    task = feature_task([43, 43, 130])
    rows = np.arange(216)
    new = np.concatenate([rows[3:43], rows[46:86]])  # of the two small classes

    def right(third):
        shown = np.concatenate([rows[:3], rows[43:46], rows[86 : 86 + third]])
        made = shots(task.features[shown], task.labels[shown], task.text, SCALE)
        head = Proker().fit(made, Proker().usual, TOKEN)
        return (head.logits(task.features[new]).argmax(1) == task.labels[new]).double().mean().item()

    assert right(3) > 0.9
    assert right(90) > 0.9


def test_without_ridge_the_shots_answer_as_they_are_labelled():
    task = feature_task([5, 5, 5], noise=3.0)
    head = Proker().fit(shots(*task, SCALE), RidgeSetting(3.0, 1e-6, 0.05), TOKEN)
    assert head.logits(task.features).argmax(1).tolist() == task.labels.tolist()


def test_a_strong_ridge_leaves_the_text():
    task = feature_task([5, 5, 5], noise=3.0)
    head = Proker().fit(shots(*task, SCALE), RidgeSetting(1.0, 1e9, 1.0), TOKEN)
    assert torch.allclose(head.logits(task.features), SCALE * task.features @ task.text.T, atol=1e-3)


def test_tip_adapter_by_hand():
    # Cosines of the image to the three shots: 1, 0 and 0.6; two of class 0 (their mean counts), one of class 1.
    features = torch.tensor([[1.0, 0.0], [0.0, 1.0], [0.6, 0.8]])
    made = shots(features, [0, 0, 1], torch.eye(2), 2.0)
    setting = TipSetting(1.0, 10.0)
    head = TipAdapter().fit(made, setting, TOKEN)
    width = 1 / median_distance(made.features)
    assert width == pytest.approx(1 / 0.4, rel=1e-5), "of 1 - cosine 1, 0.4 and 0.2"
    first = 10 * (1 + math.exp(-width)) / 2
    second = 10 * math.exp(-0.4 * width)
    assert head.logits(features[:1])[0].tolist() == pytest.approx([2 + first, second], rel=1e-5)


@pytest.mark.parametrize("method", [Proker(), TipAdapter()])
def test_what_is_tried_is_what_is_fitted(method):
    task, images = feature_task([4, 3, 0, 2]), feature_task([3, 3, 3, 3], seed=5).features
    made = shots(*task, SCALE)
    for setting, logits in method.on_new(made, images.double().numpy(), list(method.grid()), TOKEN):
        fitted = method.fit(made, setting, TOKEN).logits(images).numpy()
        assert fitted == pytest.approx(logits, rel=1e-4, abs=5e-3 * max(1, abs(logits).max() / 100)), setting


@pytest.mark.parametrize("method", [Proker(), TipAdapter()])
@pytest.mark.parametrize("counts", [[0, 0, 0], [4, 0, 0]])
def test_without_images_of_two_classes_the_text_alone_speaks(method, counts):
    task, images = feature_task(counts), feature_task([5, 5, 5], seed=7).features
    answers = method.fit(shots(*task, SCALE), method.usual, TOKEN).logits(images).argmax(1)
    assert answers.tolist() == (images @ task.text.T).argmax(1).tolist()


def test_many_images_are_thinned_and_classes_keep_their_shares(monkeypatch):
    monkeypatch.setattr("mpl_engine.heads.kernels.MOST_KEYS", 30)
    task = feature_task([60, 30], noise=0.5)
    methods: tuple[Method[Any], ...] = (Proker(), TipAdapter())
    for method in methods:
        head = method.fit(shots(*task, SCALE), method.usual, TOKEN)
        assert isinstance(head, KernelHead)
        assert len(head.keys) == 30
        known = {tuple(row) for row in task.features[:60].tolist()}
        assert sum(tuple(row) in known for row in head.keys.tolist()) == pytest.approx(20, abs=1)
        assert (head.logits(task.features).argmax(1) == task.labels).float().mean() > 0.9


def test_the_median_distance_of_nothing_and_of_copies_is_one():
    assert median_distance(np.empty((0, 4))) == 1
    assert median_distance(np.ones((3, 4)) / 2) == 1


def test_logits_do_not_depend_on_the_block(monkeypatch):
    task = feature_task([4, 4])
    head = Proker().fit(shots(*task, SCALE), Proker().usual, TOKEN)
    whole = head.logits(task.features)
    monkeypatch.setattr("mpl_engine.heads.head._CELLS", 3 * len(task.labels))
    assert torch.allclose(head.logits(task.features), whole, atol=1e-5)
    assert head.logits(task.features[:0]).shape == (0, 2)
