"""A row for each family: both forward passes and a step, by name."""

import pytest

from mpl_engine.cancel import CancelToken
from mpl_engine.events import drain
from mpl_engine.speed.families import FAMILIES, family_rows
from mpl_engine.speed.suite import BenchPlan, run_bench


def test_three_rows_of_a_family():
    images, ratio, step = drain(family_rows(("small",), 1, CancelToken()))
    assert (images.name, images.unit) == ("small: image tower, fast", "images/s")
    assert ratio.name == "small: images/s ÷ open_clip's own forward"
    assert step.name == "small, 10 classes: step, fast (text: shared prefix)"
    for row in (images, ratio, step):
        assert row.value
        assert row.value > 0


def test_a_bench_of_families_is_for_the_full_one(monkeypatch):
    assert drain(run_bench(BenchPlan(sections=("families",)), token=CancelToken())) == ()
    monkeypatch.setattr("mpl_engine.speed.suite.FAMILIES", ("small",))
    assert (
        len(drain(run_bench(BenchPlan(sections=("families",), full=True, repeats=1), token=CancelToken())))
        == 3
    )


@pytest.mark.slow
@pytest.mark.parametrize("name", FAMILIES)
def test_full_sizes(name):
    """The published sizes with random weights: they are built, walked and learned with."""
    images, _, step = drain(family_rows((name,), 1, CancelToken()))
    assert images.value
    assert step.value
