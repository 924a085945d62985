"""Costs of mistakes and thresholds of classes: the answers they lead to, and what cannot be used."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpl_engine.cancel import CancelToken
from mpl_engine.errors import ConfigError
from mpl_engine.evaluation.decision import Decision, mean_cost
from mpl_engine.events import Prediction, drain
from mpl_engine.modules.classifier import open_classifier
from mpl_engine.modules.edit import rename_module, weigh_module
from mpl_engine.modules.evaluate import evaluate

ROWS = st.lists(st.floats(0.001, 1), min_size=3, max_size=3).map(
    lambda r: {name: v / sum(r) for name, v in zip("abc", r, strict=True)}
)


def expected_cost(row, answer, decision):
    return sum(p * decision.costs.get((true, answer), 1.0) for true, p in row.items() if true != answer)


@pytest.mark.parametrize(("p", "answer"), [(0.019, "good"), (0.0197, "defect"), (0.5, "defect")])
def test_a_costly_mistake_moves_the_answer_at_its_odds(p, answer):
    decision = Decision({("defect", "good"): 50.0})
    assert decision.answer({"good": 1 - p, "defect": p}) == answer  # 1 / 51 = 0.01961


@given(ROWS)
def test_without_costs_the_most_probable_class_is_the_answer(row):
    assert not Decision()
    assert row[Decision().answer(row)] == pytest.approx(max(row.values()))


@given(ROWS, st.lists(st.floats(0, 100), min_size=6, max_size=6))
def test_no_other_answer_has_a_smaller_expected_cost(row, costs):
    pairs = [(a, b) for a in "abc" for b in "abc" if a != b]
    decision = Decision(dict(zip(pairs, costs, strict=True)))
    chosen = expected_cost(row, decision.answer(row), decision)
    assert all(chosen <= expected_cost(row, other, decision) + 1e-8 for other in "abc")


@pytest.mark.parametrize(
    ("good", "defect", "answer"), [(0.95, 0.05, "good"), (0.8, 0.2, None), (0.6, 0.4, "defect")]
)
def test_thresholds_hold_a_class_back_and_none_left_is_not_sure(good, defect, answer):
    decision = Decision(thresholds={"good": 0.9, "defect": 0.3})
    assert decision.answer({"good": good, "defect": defect}) == answer


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


@pytest.fixture(scope="module")
def weighed(trained_run, tmp_path_factory):
    """Writes the trained module with a decision and opens it."""
    folder = tmp_path_factory.mktemp("weighed")

    def make(decision):
        out = folder / "module.safetensors"
        weigh_module(trained_run / "module.safetensors", out, decision, force=True)
        return drain(open_classifier(out, device="cpu", token=CancelToken()))

    return make


def test_a_module_answers_by_its_costs(weighed, pictures_folder):
    paths = sorted((pictures_folder / "red").iterdir())
    plain = answers_of(weighed(Decision()), paths)
    usual = str(plain[0].label)
    other = next(name for name in ("red", "green", "blue") if name != usual)
    dear = answers_of(weighed(Decision({(other, usual): 1e6})), paths)
    assert usual not in {one.label for one in dear}
    for one, before in zip(dear, plain, strict=True):
        assert one.top == before.top  # what is likely stays what it was
        assert one.probability == pytest.approx(dict(one.top)[one.label])


def test_an_answer_below_every_threshold_is_not_sure(weighed, pictures_folder):
    names = weighed(Decision()).class_names
    plain = answers_of(weighed(Decision()), [pictures_folder / "red"])
    held = answers_of(weighed(Decision(thresholds=dict.fromkeys(names, 1.0))), [pictures_folder / "red"])
    assert {(one.status, one.held_back) for one in held} == {("not_sure", True)}
    assert [one.label for one in held] == [one.label for one in plain]


def test_evaluation_counts_what_the_answers_cost(weighed, pictures_folder):
    plain = drain(evaluate(weighed(Decision()), pictures_folder, "all", token=CancelToken()))
    assert (plain.mean_cost, plain.held_back) == (None, 0)
    found = drain(
        evaluate(weighed(Decision({("blue", "red"): 1e6})), pictures_folder, "all", token=CancelToken())
    )
    red = found.classes.index("red")
    assert sum(row[red] for row in found.scores.confusion) == 0
    assert found.scores.accuracy is not None
    assert found.mean_cost == pytest.approx(1 - found.scores.accuracy)  # each of these mistakes costs 1
    shut = Decision(thresholds=dict.fromkeys(found.classes, 1.0))
    held = drain(evaluate(weighed(shut), pictures_folder, "all", token=CancelToken()))
    assert (held.held_back, held.mean_cost) == (held.images, 0)
    assert held.scores.accuracy == plain.scores.accuracy


def test_renamed_classes_keep_their_costs(trained_run, tmp_path):
    module, out = tmp_path / "weighed.safetensors", tmp_path / "renamed.safetensors"
    weigh_module(trained_run / "module.safetensors", module, Decision({("red", "blue"): 3.0}, {"red": 0.5}))
    renamed = rename_module(module, out, classes={"red": "crimson"})
    assert renamed.decision == Decision({("crimson", "blue"): 3.0}, {"crimson": 0.5})


def answers_of(classifier, paths):
    return [e for e in classifier.classify(paths, token=CancelToken()) if isinstance(e, Prediction)]


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
