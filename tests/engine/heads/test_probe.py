"""The probe: the minimum that the formula names, scikit-learn's logistic regression, and CLAP's pulls."""

import numpy as np
import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from sklearn.linear_model import LogisticRegression

from mpl_engine.cancel import CancelToken
from mpl_engine.heads.probe import Probe, ProbeSetting, pulls_of_classes
from mpl_engine.heads.shots import shots
from tests.support.feature_tasks import SCALE, feature_task

TOKEN = CancelToken()


def slope(head, task, setting, pulls):
    """Of the objective at the head's weights, by autograd on the formula as it stands in the docstring."""
    start = setting.text * SCALE * task.text.double()
    change = (head.weight.double() - start).requires_grad_()
    loss = torch.nn.functional.cross_entropy(
        task.features.double() @ (start + change).T, task.labels, reduction="sum"
    )
    (loss + setting.pull / 2 * (torch.tensor(pulls) * change.square().sum(1)).sum()).backward()
    assert change.grad is not None
    return change.grad


@given(
    st.lists(st.integers(1, 5), min_size=2, max_size=4),
    st.sampled_from(list(Probe().grid())),
    st.sampled_from([4, 24]),
    st.integers(0, 100),
)
def test_the_probe_is_at_the_minimum(counts, setting, width, seed):
    task = feature_task(counts, width, seed=seed)
    made = shots(*task, SCALE)
    head = Probe().fit(made, setting, TOKEN)
    pulls = pulls_of_classes(made) if setting.adaptive else np.ones(len(counts))
    assert slope(head, task, setting, pulls).abs().max() < 2e-5
    assert head.bias.tolist() == [0] * len(counts)


def test_without_text_it_is_plain_logistic_regression():
    task = feature_task([6, 5, 4], noise=2.0)
    head = Probe().fit(shots(*task, SCALE), ProbeSetting(0.0, 0.3, adaptive=False), TOKEN)
    other = LogisticRegression(C=1 / 0.3, fit_intercept=False, tol=1e-10, max_iter=5000)
    other.fit(task.features.double().numpy(), task.labels.numpy())
    assert head.weight.numpy() == pytest.approx(other.coef_, abs=1e-3)


def test_a_strong_pull_leaves_the_text_and_a_weak_one_the_labels():
    task = feature_task([5, 5, 5], noise=3.0)
    made = shots(*task, SCALE)
    held = Probe().fit(made, ProbeSetting(1.0, 1e9, adaptive=True), TOKEN)
    assert torch.allclose(held.weight, SCALE * task.text, atol=1e-4)
    free = Probe().fit(made, ProbeSetting(1.0, 1e-4, adaptive=True), TOKEN)
    assert free.logits(task.features).argmax(1).tolist() == task.labels.tolist()


def test_pulls_by_hand():
    # Logits of the two images: (1, 0) and (1, 0), so the first class is named with probability e / (e + 1).
    made = shots(torch.tensor([[1.0, 0.0], [1.0, 0.0]]), [0, 1], torch.eye(2), 1.0)
    named = 1 / (1 + np.exp(-1))
    assert pulls_of_classes(made) == pytest.approx([2 * named, 2 * (1 - named)])


def test_a_class_that_the_text_names_well_stays_nearer_to_it():
    text = torch.eye(2)
    features = torch.tensor([[0.98, 0.199], [0.96, 0.28], [0.8, 0.6], [0.75, 0.661]])
    made = shots(features, [0, 0, 1, 1], text, 5.0)
    assert pulls_of_classes(made)[0] > 2 * pulls_of_classes(made)[1]
    head = Probe().fit(made, ProbeSetting(1.0, 0.1, adaptive=True), TOKEN)
    moved = (head.weight - 5 * text).norm(dim=1)
    assert moved[0] < 0.5 * moved[1]


def test_a_class_that_the_text_never_names_is_held_all_the_same():
    made = shots(torch.tensor([[1.0, 0.0], [1.0, 0.0]]), [0, 1], torch.eye(2), 1e4)
    assert (pulls_of_classes(made) > 0).all()
    assert Probe().fit(made, ProbeSetting(1.0, 0.1, adaptive=True), TOKEN).weight.isfinite().all()


@pytest.mark.parametrize("counts", [[0, 0, 0], [4, 0, 0]])
def test_without_images_of_two_classes_the_text_alone_speaks(counts):
    task = feature_task(counts)
    head = Probe().fit(shots(*task, SCALE), Probe().usual, TOKEN)
    assert torch.allclose(head.weight, Probe().usual.text * SCALE * task.text, atol=1e-5)


def test_a_class_without_images_keeps_its_text():
    task = feature_task([5, 0, 5], noise=2.0)
    head = Probe().fit(shots(*task, SCALE), Probe().usual, TOKEN)
    change = head.weight - Probe().usual.text * SCALE * task.text
    assert change[1].abs().max() < 1e-4 < change[0].abs().max()
