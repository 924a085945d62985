"""Costs of mistakes and thresholds of classes: the answers they lead to, and what cannot be used."""

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpl_engine.decision import NOT_SURE, Decision, mean_cost
from mpl_engine.errors import ConfigError

NAMES = ("good", "defect")
ROWS = st.lists(st.floats(0.001, 1), min_size=3, max_size=3).map(lambda r: [v / sum(r) for v in r])


def test_a_costly_mistake_moves_the_answer_at_its_odds():
    decision = Decision({("defect", "good"): 50.0})
    table = np.array([[1 - p, p] for p in (0.019, 0.0197, 0.5)])
    assert decision.decide(table, NAMES).tolist() == [0, 1, 1]  # 1 / 51 = 0.01961


@given(st.lists(ROWS, min_size=1, max_size=8))
def test_without_costs_the_most_probable_class_is_the_answer(rows):
    table = np.array(rows)
    chosen = Decision().decide(table, "abc")
    assert table[np.arange(len(rows)), chosen] == pytest.approx(table.max(1))


@given(st.lists(ROWS, min_size=1, max_size=6), st.lists(st.floats(0, 100), min_size=6, max_size=6))
def test_no_other_answer_has_a_smaller_expected_cost(rows, costs):
    pairs = [(a, b) for a in "abc" for b in "abc" if a != b]
    decision = Decision(dict(zip(pairs, costs, strict=True)))
    expected = np.array(rows) @ decision.matrix("abc")
    chosen = decision.decide(np.array(rows), "abc")
    assert (expected[np.arange(len(rows)), chosen] <= expected.min(1) + 1e-8).all()


def test_thresholds_hold_a_class_back_and_none_left_is_not_sure():
    decision = Decision(thresholds={"good": 0.9, "defect": 0.3})
    table = np.array([[0.95, 0.05], [0.8, 0.2], [0.6, 0.4]])
    assert decision.decide(table, NAMES).tolist() == [0, NOT_SURE, 1]
    assert len(decision.decide(np.zeros((0, 2)), NAMES)) == 0


def test_the_mean_cost_of_answers():
    decision = Decision({("defect", "good"): 50.0})
    answers = ["good", "good", "defect", None]
    assert mean_cost(["good", "defect", "good", "defect"], answers, decision) == (50 + 1) / 4
    assert mean_cost([], [], decision) is None


def test_a_decision_reads_back():
    decision = Decision({("defect", "good"): 50.0}, {"good": 0.9})
    assert Decision.from_json(json.loads(json.dumps(decision.to_json()))) == decision
    assert Decision.from_json(None) == Decision()


@pytest.mark.parametrize(
    "raw",
    [[], {}, {"costs": 1, "thresholds": {}}, {"costs": [{"true": "a", "answer": "b", "cost": True}], "thresholds": {}},
     {"costs": [], "thresholds": {"a": "1"}}, {"costs": [], "thresholds": {"a": 2}},
     {"costs": [{"true": "a", "answer": "a", "cost": 1}], "thresholds": {}}],
)  # fmt: skip
def test_a_damaged_decision_is_refused(raw):
    with pytest.raises(ConfigError):
        Decision.from_json(raw)


def test_the_command_writes_a_copy_with_the_decision(cli, trained_run, tmp_path):
    module, out = trained_run / "module.safetensors", tmp_path / "weighed.safetensors"
    before = module.read_bytes()
    answer = cli("decide", module, "--cost", "red:blue=20", "--threshold", "blue=0.5", "--out", out, "--json")
    assert answer.code == 0, answer.err
    assert json.loads(cli("info", out, "--json").out)["decision"] == json.loads(answer.out)["decision"]
    assert module.read_bytes() == before
    assert cli("decide", module, "--out", out).code == 2  # it is there already
    for option, value in (
        ("--cost", "red:pink=2"),
        ("--cost", "red=2"),
        ("--threshold", "red=x"),
        ("--threshold", "red=2"),
    ):
        assert cli("decide", module, option, value, "--out", tmp_path / "no.safetensors").code == 2
    assert not (tmp_path / "no.safetensors").exists()
