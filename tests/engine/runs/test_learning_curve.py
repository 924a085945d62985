"""Would more images help: the law that is fitted, the trainings behind it, and words that fit the numbers."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpl_engine.data.splits import split_from_json
from mpl_engine.evaluation.curve_fit import forecast
from mpl_engine.runs.folder import open_run

COUNTS = (1, 2, 4, 8, 16)
SMALL = ("--preset", "paper", "--set", "epochs=1", "--set", "depth=2", "--shots", "1,2,4")


@given(st.floats(0.2, 0.8), st.floats(0.3, 1.2), st.floats(0, 0.15))
def test_a_curve_that_follows_the_law_is_continued(a, b, c):
    rates = [1 - (a * n**-b + c) for n in COUNTS]
    ahead = forecast(COUNTS, rates, judged=100_000, target=32)
    assert ahead.rate == pytest.approx(1 - (a * 32**-b + c), abs=0.01)
    assert ahead.gain_low <= ahead.gain <= ahead.gain_high


@given(st.lists(st.floats(0, 1), min_size=5, max_size=5), st.integers(1, 500))
def test_any_curve_gives_rates(rates, judged):
    ahead = forecast(COUNTS, rates, judged, 32)
    assert 0 <= ahead.rate <= 1
    assert ahead.gain >= -1e-9  # the law never falls
    assert ahead.gain_low <= ahead.gain <= ahead.gain_high
    assert ahead == forecast(COUNTS, rates, judged, 32)


def test_few_judged_images_make_the_interval_wide():
    rates = [0.3, 0.4, 0.5, 0.58, 0.65]
    few, many = (forecast(COUNTS, rates, judged, 32) for judged in (30, 3000))
    assert few.gain_high - few.gain_low > 2 * (many.gain_high - many.gain_low)
    assert many.gain_low > 0


def test_a_flat_curve_promises_nothing():
    ahead = forecast(COUNTS, [0.9] * 5, 1000, 32)
    assert ahead.gain == pytest.approx(0, abs=1e-6)


def test_two_points_are_no_curve():
    with pytest.raises(ValueError, match="few points"):
        forecast([1, 2], [0.4, 0.5], 100, 4)


def test_the_command_judges_all_numbers_on_the_same_images(cli, pictures_folder, tmp_path):
    answer = cli("learning-curve", pictures_folder, "--out", tmp_path / "out", *SMALL, "--json")
    assert answer.code == 0, answer.err
    found = json.loads(answer.out)
    assert [p["shots"] for p in found["points"]] == [1, 2, 4]
    assert found["target"] == 8
    assert 0 <= found["forecast"]["rate"] <= 1
    assert {c["name"] for c in found["classes"]} == {"red", "green", "blue"}
    splits = []
    for count in (1, 2, 4):
        path = open_run(tmp_path / "out" / f"{count}-shots").split
        splits.append(split_from_json(json.loads(path.read_text(encoding="utf-8"))))
    assert len({split.test for split in splits}) == 1
    trained = [set(split.train) for split in splits]
    assert [len(part) for part in trained] == [3, 6, 12]
    assert trained[0] < trained[1] < trained[2]
    again = cli("learning-curve", pictures_folder, "--out", tmp_path / "out", *SMALL, "--json")
    assert json.loads(again.out) == found
    assert "Epoch" not in again.err  # the runs were used again
    other = cli("learning-curve", pictures_folder, "--out", tmp_path / "out", *SMALL, "--seed", "7")
    assert other.code == 2
    assert "settings differ" in other.err


def test_too_few_images_are_told(cli, tmp_path):
    from tests.support.pictures import make_folder

    folder = make_folder(tmp_path / "few", per_class=4, side=24)
    answer = cli("learning-curve", folder, "--out", tmp_path / "out", *SMALL)
    assert answer.code == 2
    assert "Ten images of each class are enough" in answer.err
