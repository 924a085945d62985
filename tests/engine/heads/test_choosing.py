"""How settings are chosen and answers sharpened, and what the choice is worth."""

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mpl_engine.heads.choosing import STEP, Judged, chosen, estimate, judge


def drawn(n, classes=4, factor=1.0, seed=0):
    """Logits whose labels are drawn from softmax(factor · logits)."""
    random = np.random.default_rng(seed)
    logits = random.normal(0, 2, (n, classes))
    likely = np.exp(factor * logits)
    likely /= likely.sum(1, keepdims=True)
    return logits, np.array([random.choice(classes, p=row) for row in likely])


@pytest.mark.parametrize("factor", [0.2, 1.0, 4.0])
@pytest.mark.parametrize("unit", [1e-6, 1.0, 1e6])
def test_the_sharpness_that_made_the_labels_is_found_in_any_unit(factor, unit):
    logits, labels = drawn(4000, factor=factor)
    assert judge(logits * unit, labels).sharpness * unit == pytest.approx(factor, rel=0.15)


def test_a_handful_that_are_all_right_claims_no_certainty():
    few = judge(np.eye(3) * 4, np.arange(3))
    many = judge(np.tile(np.eye(3) * 4, (200, 1)), np.tile(np.arange(3), 200))
    assert few.right.mean() == many.right.mean() == 1
    assert few.sharpness < many.sharpness
    assert few.losses.mean() > 0.05 > many.losses.mean() > 0


@given(st.integers(2, 6), st.integers(1, 30), st.integers(0, 1000))
def test_no_sharpness_near_by_is_better(classes, n, seed):
    random = np.random.default_rng(seed)
    logits, labels = random.normal(size=(n, classes)), random.integers(0, classes, n)

    def softened(factor):
        scaled = factor * logits
        table = np.log(np.exp(scaled).sum(1, keepdims=True)) - scaled
        own = table[np.arange(n), labels].sum()
        return float(n * own + table.mean(1).sum()) / (n + 1)

    assume(softened(0.01) < softened(0.0))  # else the class that is right has less than the mean: no best
    found = judge(logits, labels).sharpness
    assert softened(found) <= min(softened(found * 0.9), softened(found * 1.1)) + 1e-7


def test_logits_that_say_nothing_are_judged_too():
    found = judge(np.zeros((3, 4)), np.array([0, 1, 2]))
    assert found.losses.tolist() == pytest.approx([math.log(4)] * 3)
    assert judge(np.ones((2, 1)), np.array([0, 0])).losses.tolist() == [0, 0]


def test_a_given_sharpness_is_kept():
    logits, labels = drawn(10)
    assert judge(logits, labels, 0.5).losses == pytest.approx(judge(logits * 0.5, labels, 1.0).losses)


def with_losses(*losses):
    return Judged(1.0, np.zeros(len(losses)), np.array(losses))


def test_a_setting_far_away_has_to_show_its_worth():
    usual = with_losses(1.0, 1.0)
    assert chosen([usual, with_losses(0.0, STEP - 2.1 + 0.2)], [0, 1]) == 0, "1.9 nats better, one step"
    assert chosen([usual, with_losses(-STEP / 2, 1 - STEP / 2 - 0.1)], [0, 1]) == 1
    assert chosen([usual, with_losses(-STEP / 2, 1 - STEP / 2 - 0.1)], [0, 2]) == 0


def test_what_choice_gains_by_chance_does_not_count():
    random = np.random.default_rng(0)
    gaps = []
    for _ in range(50):
        # Fifty settings that guess: the best of them looks better than it is.
        judged = [
            Judged(1.0, random.integers(0, 2, 40).astype(float), random.normal(1, 1, 40)) for _ in range(50)
        ]
        best = judged[chosen(judged, [0] * 50)]
        honest, losses = estimate(judged, [0] * 50)
        assert honest.log_loss == pytest.approx(losses.mean())
        gaps.append((float(best.losses.mean()), honest.log_loss))
    seen, honest_loss = np.mean(gaps, 0)
    assert seen < 0.75
    assert honest_loss == pytest.approx(1, abs=0.05)


def test_one_setting_is_estimated_by_all_its_images():
    one = Judged(1.0, np.array([1.0, 0.0, 1.0]), np.array([0.1, 2.0, 0.3]))
    found, losses = estimate([one], [0])
    assert (found.accuracy, found.log_loss, found.images) == pytest.approx((2 / 3, 0.8, 3))
    assert losses.tolist() == one.losses.tolist()
