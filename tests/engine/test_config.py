import dataclasses
import json
from pathlib import Path
from typing import get_args, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpl_engine.config import AUTO_SHOTS, SETTINGS, Config, parse_setting
from mpl_engine.errors import ConfigError, UnknownSetting
from mpl_engine.presets import PRESETS, preset
from mpl_engine.prompt_layers import prompt_counts
from mpl_engine.training.schedule import learning_rates


def test_defaults_are_the_published_recipe():
    assert Config() == PRESETS["paper"]
    assert learning_rates(Config()) == pytest.approx(
        (1e-5, 0.0035, 0.0031658, 0.0022908, 0.0012092), abs=1e-7
    )


def test_cross_dataset_preset():
    config = preset("cross-dataset")
    assert (config.depth, config.lr, config.epochs) == (3, 0.0026, 2)
    script = preset("cross-dataset-script")
    assert (script.depth, script.lr, script.epochs) == (9, 0.0035, 2)


def test_the_preset_for_new_classes_answers_by_texts_and_is_pulled_towards_the_backbone():
    """A head knows no class that it was not fitted to."""
    config = preset("new-classes")
    assert config.answer == "prompts"
    assert config.consistency > 0


def test_no_warmup_starts_at_the_full_rate():
    assert learning_rates(Config(warmup_epochs=0, epochs=2)) == pytest.approx((0.0035, 0.00175))


@pytest.mark.parametrize(
    ("b", "a", "r", "counts"),
    [(1, 2, 1, (1, 2, 3, 4)), (2, 2, 2, (2, 4, 6, 8)), (2, 1, 2, (2, 2, 2, 2)), (1, 1, 0, (1, 2, 3, 4))],
)
def test_prompt_counts(b, a, r, counts):
    assert prompt_counts(Config(num_context=b, num_added=a, num_removed=r, depth=4)) == counts


def test_removal_that_would_reach_patches_is_refused():
    with pytest.raises(ConfigError, match="image patches") as caught:
        Config(num_context=1, num_added=1, num_removed=2)
    assert caught.value.field == "num_removed"


def test_removal_is_allowed_where_no_layer_removes():
    assert Config(num_removed=5, depth=1).num_removed == 5


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("num_context", 0),
        ("num_context", 1.5),
        ("num_context", True),
        ("num_added", 0),
        ("num_removed", -1),
        ("depth", 0),
        ("lr", 0),
        ("lr", float("nan")),
        ("lr", "fast"),
        ("momentum", 1.0),
        ("weight_decay", -1e-9),
        ("epochs", 0),
        ("batch_size", 0),
        ("crop_scale_min", 0.0),
        ("crop_scale_min", 1.1),
        ("hflip", 1),
        ("fit", "fill"),
        ("shots", 0),
        ("shots", "many"),
        ("seed", -1),
        ("context_mode", "suffix"),
        ("prompt_sides", "none"),
        ("optimizer", "adam"),
        ("precision", "fp8"),
        ("path", "slow"),
        ("threads", -1),
        ("consistency", -0.1),
        ("consistency", float("inf")),
        ("context_init", "a {} and a {}"),
        ("context_init", 3),
    ],
)
def test_values_that_cannot_work_are_refused_by_name(name, value):
    with pytest.raises(ConfigError) as caught:
        Config(**{name: value})
    assert caught.value.field == name
    assert name in str(caught.value)


def test_unknown_setting_names_the_closest():
    with pytest.raises(UnknownSetting, match="num_context"):
        Config.from_json({"num_contexts": 1})


def test_auto_shots():
    assert Config(shots="auto").max_shots == AUTO_SHOTS
    assert Config(shots=3).max_shots == 3


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lr=1e-3", ("lr", 1e-3)),
        ("epochs=7", ("epochs", 7)),
        ("hflip=false", ("hflip", False)),
        ("fit=pad", ("fit", "pad")),
        ("context_init=a sketch of a {}", ("context_init", "a sketch of a {}")),
        ("context_init=7", ("context_init", "7")),
        ("shots=auto", ("shots", "auto")),
    ],
)
def test_parse_setting(text, expected):
    assert parse_setting(text) == expected
    Config.from_json(dict([parse_setting(text)]))


@pytest.mark.parametrize("text", ["lr", "learning=1", "=1"])
def test_parse_setting_refuses(text):
    with pytest.raises((ConfigError, UnknownSetting)):
        parse_setting(text)


configs = st.builds(
    Config,
    num_context=st.integers(1, 4),
    num_added=st.integers(1, 3),
    num_removed=st.integers(0, 1),
    depth=st.integers(1, 30),
    lr=st.floats(1e-8, 10),
    epochs=st.integers(1, 300),
    warmup_epochs=st.integers(0, 5),
    shots=st.one_of(st.just("auto"), st.integers(1, 1000)),
    fit=st.sampled_from(["crop", "pad", "stretch"]),
    context_init=st.text(max_size=30).map(lambda s: s.replace("{}", "")),
)


@given(configs)
def test_json_round_trip(config):
    assert Config.from_json(json.loads(json.dumps(config.to_json()))) == config


@given(configs)
def test_learning_rates_are_one_per_epoch_and_bounded(config):
    rates = learning_rates(config)
    assert len(rates) == config.epochs
    assert all(0 < rate <= max(config.lr, config.warmup_lr) for rate in rates)


@given(configs)
def test_prompt_counts_follow_the_rule(config):
    counts = prompt_counts(config)
    assert counts[0] == config.num_context
    assert len(counts) == config.depth
    step = config.num_added * config.num_context - config.num_removed
    assert all(later - earlier == step for earlier, later in zip(counts, counts[1:], strict=False))


def test_configs_are_frozen():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Config().lr = 1.0  # type: ignore[misc]


def test_settings_of_another_version_in_a_file_are_left_out_with_a_warning(caplog):
    config = Config.from_file({"lr": 0.1, "num_registers": 4})
    assert config == Config(lr=0.1)
    assert "num_registers" in caplog.text


def documented(name: str) -> tuple[str, str, str]:
    """Symbol, default and what is allowed, as docs/contracts.md has to write them."""
    setting, hint = SETTINGS[name], get_type_hints(Config)[name]
    default = getattr(Config(), name)
    choices = ", ".join(choice for choice in get_args(hint) if isinstance(choice, str))
    allowed = setting.limits() or choices or ("true, false" if hint is bool else "text")
    words = (
        {True: "true", False: "false"}[default]
        if hint is bool
        else f"{default:g}"
        if hint is float
        else str(default)
    )
    return (
        setting.symbol,
        f'"{words}"' if name == "context_init" else words,
        f"{allowed}, or auto" if name == "shots" else allowed,
    )


def test_the_table_of_settings_is_the_one_in_the_documents():
    page = (Path(__file__).parents[2] / "docs" / "contracts.md").read_text(encoding="utf-8")
    table = page[page.index("| name | symbol | default") :].split("\n\n")[0]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()[2:]]
    assert [row[0].strip("`") for row in rows] == list(SETTINGS)
    assert {row[0].strip("`"): tuple(row[1:4]) for row in rows} == {
        name: documented(name) for name in SETTINGS
    }
    assert all(row[4] for row in rows)


@pytest.mark.parametrize("name", [name for name, setting in SETTINGS.items() if setting.limits()])
def test_the_bounds_that_are_told_are_those_that_hold(name):
    setting = SETTINGS[name]
    for bound, beyond in ((setting.least, -1), (setting.most, 1)):
        if bound is not None:
            assert not setting.problem(bound)
            with pytest.raises(ConfigError, match="it must be"):
                Config(**{name: type(getattr(Config(), name))(bound + beyond)})
    for bound in (setting.above, setting.below):
        if bound is not None:
            with pytest.raises(ConfigError, match="it must be"):
                Config(**{name: type(getattr(Config(), name))(bound)})
