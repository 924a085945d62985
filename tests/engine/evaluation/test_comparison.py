"""Whether training helped: intervals, paired tests, and a verdict that says only what the numbers say."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpl_engine.evaluation.comparison import (
    balanced_interval,
    compare,
    is_unbalanced,
    wilson,
)
from mpl_engine.evaluation.paired_tests import balanced_p, mcnemar


def verdict(right, zero, total, gained):
    """The verdict of `total` images of two equal classes; MPL gets `gained` right that zero-shot does not."""
    lost = gained - (right - zero)
    both = right - gained
    rows = [("a", "a")] * both + [("a", "b")] * gained + [("b", "a")] * lost
    rows += [("b", "b")] * (total - len(rows))
    # Every image's class is "a" for the first half and "b" for the other, with the answers turned to fit.
    true = ["a" if i % 2 else "b" for i in range(total)]
    other = {"a": "b", "b": "a"}
    mpl = [t if m == "a" else other[t] for t, (m, _) in zip(true, rows, strict=True)]
    before = [t if z == "a" else other[t] for t, (_, z) in zip(true, rows, strict=True)]
    return compare(true, {"mpl": mpl, "zero_shot": before}).verdict


@pytest.mark.parametrize(
    ("right", "zero", "total", "gained", "words"),
    [
        (
            88,
            61,
            100,
            30,
            "MPL is right on 88 of 100 test images, zero-shot on 61; the gain is real (p < 0.001).",
        ),
        (6, 5, 10, 3, "may be chance"),
        (20, 80, 100, 5, "made it worse"),
        (0, 0, 0, 0, "none are left to judge it on"),
    ],
)
def test_the_verdict_says_only_what_the_numbers_say(right, zero, total, gained, words):
    assert words in verdict(right, zero, total, gained)


def test_the_verdict_without_zero_shot_only_counts():
    assert compare(["a", "b"], {"mpl": ["a", "a"]}).verdict == "MPL is right on 1 of 2 test images."


def test_the_probe_is_named_also_when_it_is_better():
    true = ["a", "b"] * 20
    wrong = ["b", "a"] * 20
    found = compare(true, {"mpl": wrong, "linear_probe": true}).verdict
    assert "A linear probe, which is simpler, is right on 40; MPL is really worse than that" in found
    assert "may be chance" in compare(true, {"mpl": true, "linear_probe": true}).verdict


def test_with_unbalanced_classes_every_class_counts_the_same():
    """1,000 good parts and 12 defects: MPL sees all defects and mistakes 30 good parts, zero-shot sees none."""
    true = ["good"] * 1000 + ["defect"] * 12
    mpl = ["defect"] * 30 + ["good"] * 970 + ["defect"] * 12
    found = compare(true, {"mpl": mpl, "zero_shot": ["good"] * 1012})
    assert found.unbalanced
    assert found.rates["mpl"].accuracy < found.rates["zero_shot"].accuracy
    assert found.rates["zero_shot"].balanced == 0.5
    assert found.tests["zero_shot"].balanced_p < 0.001
    assert found.verdict.startswith(
        "Every class counting the same, MPL sees 98 % of a class's images right, zero-shot 50 %"
    )
    assert "gain is real" in found.verdict
    assert "it is right on 982, zero-shot on 1000" in found.verdict
    json.dumps(found.to_json())


def test_mcnemar_of_known_cases():
    assert mcnemar(0, 0) == 1.0
    assert mcnemar(5, 5) == 1.0
    assert mcnemar(6, 0) == pytest.approx(2 / 64)
    assert mcnemar(1, 9) == pytest.approx(2 * (1 + 10) / 1024)


def test_wilson_interval_of_a_known_case():
    low, high = wilson(8, 10)  # Wilson 1927 by hand: 0.490 to 0.943
    assert (round(low, 3), round(high, 3)) == (0.490, 0.943)
    assert wilson(0, 0) == (0.0, 1.0)


COUNTS = st.tuples(st.integers(0, 6), st.integers(0, 6))


@given(st.lists(COUNTS, min_size=1, max_size=4))
def test_with_equal_classes_the_balanced_test_is_mcnemars(changes):
    per_class = [(gained, lost, 20) for gained, lost in changes]
    gained, lost = (sum(c[i] for c in changes) for i in (0, 1))
    assert balanced_p(per_class) == pytest.approx(mcnemar(gained, lost), abs=1e-6)


@given(st.lists(st.tuples(st.integers(1, 30), st.floats(0, 1)), min_size=1, max_size=8))
def test_the_balanced_interval_holds_the_rate(classes):
    per_class = [(round(n * share), n) for n, share in classes]
    mean, low, high = balanced_interval(per_class)
    assert 0 <= low <= mean <= high <= 1
    assert mean == pytest.approx(sum(r / n for r, n in per_class) / len(per_class))
    if len(per_class) == 1:
        assert (low, high) == pytest.approx(wilson(*per_class[0]))


def test_many_changes_use_the_normal_distribution():
    exact, approximate = mcnemar(1060, 940), balanced_p([(1060, 940, 5000)])
    assert approximate == pytest.approx(exact, rel=0.1)
    assert math.isclose(balanced_p([(0, 0, 5)]), 1.0)


def test_what_unbalanced_means():
    assert not is_unbalanced([40, 40, 39])
    assert is_unbalanced([40, 20])
    assert not is_unbalanced([])
    assert not is_unbalanced([0, 5])  # a class without test images is no small class
