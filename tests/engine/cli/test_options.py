"""Classes whose names hold `:` and `=` can be named wherever the command line takes class names."""

import json

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mpl_engine.errors import ConfigError
from mpl_engine.evaluation.decision import parse_cost, parse_rename, parse_threshold
from mpl_engine.modules.edit import rename_module

NAMES = {"red": "pH=7", "green": "mix 1:2", "blue": "mix 1:20"}


@pytest.fixture(scope="module")
def module(trained_run, tmp_path_factory):
    out = tmp_path_factory.mktemp("signs") / "module.safetensors"
    rename_module(trained_run / "module.safetensors", out, classes=NAMES)
    return out


def decision(cli, *arguments):
    answer = cli("decide", *arguments, "--json")
    assert answer.code == 0, answer.err
    return json.loads(answer.out)["decision"]


def test_costs_and_thresholds_of_any_name(cli, module, tmp_path):
    found = decision(
        cli, module, "--out", tmp_path / "a.safetensors",
        "--cost", "mix 1:2:pH=7=5", "--cost", "pH=7:mix 1:20=2", "--threshold", "pH=7=0.4", "--threshold", "mix 1:2=0.3",
    )  # fmt: skip
    assert found == {
        "costs": [
            {"true": "mix 1:2", "answer": "pH=7", "cost": 5.0},
            {"true": "pH=7", "answer": "mix 1:20", "cost": 2.0},
        ],
        "thresholds": {"mix 1:2": 0.3, "pH=7": 0.4},
    }
    (tmp_path / "costs.json").write_text(json.dumps(found))
    assert (
        decision(cli, module, "--out", tmp_path / "b.safetensors", "--costs", tmp_path / "costs.json")
        == found
    )
    more = ("--costs", tmp_path / "costs.json", "--threshold", "pH=7=0.9")
    assert decision(cli, module, "--out", tmp_path / "c.safetensors", *more)["thresholds"]["pH=7"] == 0.9


def test_new_names_of_any_name(cli, module, tmp_path):
    answer = cli(
        "rename", module, "--out", tmp_path / "a.safetensors", "--class", "pH=7=neutral: pH=7", "--json"
    )
    assert answer.code == 0, answer.err
    assert set(json.loads(answer.out)["classes"]) == {"neutral: pH=7", "mix 1:2", "mix 1:20"}
    (tmp_path / "names.json").write_text(json.dumps({"pH=7": "neutral", "mix 1:2": "1:2"}))
    answer = cli(
        "rename", module, "--out", tmp_path / "b.safetensors", "--classes", tmp_path / "names.json", "--json"
    )
    assert set(json.loads(answer.out)["classes"]) == {"neutral", "1:2", "mix 1:20"}


@pytest.mark.parametrize(
    "form", ['{"cost": []}', '{"costs": [{"true": "pH=7"}]}', "[]", "{", '{"thresholds": {"pH=7": "x"}}']
)
def test_a_costs_file_of_another_kind_is_refused(cli, module, tmp_path, form):
    (tmp_path / "costs.json").write_text(form)
    answer = cli("decide", module, "--costs", tmp_path / "costs.json", "--out", tmp_path / "a.safetensors")
    assert (answer.code, "something failed" in answer.err) == (2, False)
    assert not (tmp_path / "a.safetensors").exists()


def test_two_readings_are_refused_with_a_way_on():
    names = ["a", "a:b", "b:c", "c"]
    with pytest.raises(ConfigError, match=r"'a' called 'b:c' or 'a:b' called 'c'.*--costs"):
        parse_cost("a:b:c=5", names)
    with pytest.raises(ConfigError, match=r"'x' or 'x=y'.*--classes"):
        parse_rename("x=y=z", ["x", "x=y"])


NAME = (
    st.text(st.sampled_from("ab:= 1"), min_size=1, max_size=5).map(lambda t: " ".join(t.split())).filter(bool)
)


@given(st.lists(NAME, min_size=2, max_size=6, unique=True), st.data())
def test_a_cost_is_of_the_two_classes_that_were_written_or_is_refused(names, data):
    true, answer = data.draw(st.sampled_from(names)), data.draw(st.sampled_from(names))
    try:
        found = parse_cost(f"{true}:{answer}=2.5", names)
    except ConfigError as error:
        assert "it can mean" in str(error)  # noqa: PT017 - refused is right, too
        ways = [(t, a) for t in names for a in names if f"{t}:{a}" == f"{true}:{answer}"]
        assert len(ways) != 1 or " " in f"{true}{answer}"
    else:
        assert found == ((true, answer), 2.5)


@given(NAME, st.floats(0, 1))
def test_a_threshold_is_of_the_class_that_was_written(name, value):
    assert parse_threshold(f"{name}={value}") == (name, value)


@given(st.lists(NAME, min_size=1, max_size=6, unique=True), NAME, st.data())
def test_a_new_name_is_of_the_class_that_was_written_or_is_refused(names, new, data):
    old = data.draw(st.sampled_from(names))
    assume(sum(f"{old}={new}".startswith(f"{name}=") for name in names) == 1)
    assert parse_rename(f"{old}={new}", names) == (old, new)
