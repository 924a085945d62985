"""The benchmark as docs/contracts.md promises it: rows, means, folders that go on, and refusals before any work."""

import csv
import json
import statistics
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mpl_engine.benchmark.plan import METHODS, TRAINED, BenchmarkPlan
from mpl_engine.benchmark.plot import plot
from mpl_engine.benchmark.result import BenchmarkResult, ResultRow, harmonic_mean, summarise
from mpl_engine.benchmark.run import run_benchmark
from mpl_engine.benchmark.table import markdown, rows_csv
from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.config import Config
from mpl_engine.errors import BenchmarkDiffers, ConfigError, OutputExists
from mpl_engine.events import StepDone, drain
from mpl_engine.modules.info import read_info
from mpl_engine.runs.folder import is_run
from tests.support.command_line import answered
from tests.support.coop_folders import NAMES, make_coop
from tests.support.jobs import events_of
from tests.support.pictures import make_folder

FAST = ("--set", "epochs=1", "--set", "depth=2", "--seeds", "1", "--shots", "2")
ROW_KEYS = {"method", "dataset", "seed", "shots", "base", "new", "harmonic_mean", "accuracy"}
FEW = {"train": 4, "val": 2, "test": 2}


@pytest.fixture(scope="module")
def eurosat(tmp_path_factory):
    return make_coop(tmp_path_factory.mktemp("coop"), "eurosat", per_class=FEW)


def test_base_to_new_with_every_method(cli, eurosat, tmp_path):
    found = answered(cli("benchmark", "base-to-new", eurosat, "--out", tmp_path / "out", *FAST, "--json"))
    assert found.keys() >= {"rows", "summary"}
    assert all(row.keys() == ROW_KEYS for row in found["rows"])
    assert [row["method"] for row in found["rows"]] == list(METHODS)
    for row in found["rows"]:
        assert row["dataset"] == "eurosat"
        assert 0 <= row["base"] <= 1
        assert row["accuracy"] is None
        by_name = row["method"] == "zero-shot" or row["method"] in TRAINED
        assert (row["new"] is not None) == by_name  # a probe or a head knows no class by its name
        if row["new"] is not None:
            assert row["harmonic_mean"] == pytest.approx(harmonic_mean(row["base"], row["new"]))
    assert any("pickle" in note for note in found["notes"])
    for method in TRAINED:
        run = tmp_path / "out" / "cells" / "eurosat" / "2-shots-seed-1" / method
        assert is_run(run)
        info = read_info(run / "module.safetensors")
        assert info.class_names == tuple(name.replace("_", " ") for name in NAMES[:3])
        assert {k: getattr(info.config, k) for k in TRAINED[method]} == TRAINED[method]
    with (tmp_path / "out" / "results.csv").open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert [float(r["base"]) for r in rows] == pytest.approx([r["base"] for r in found["rows"]], abs=1e-6)
    assert json.loads((tmp_path / "out" / "results.json").read_text(encoding="utf-8")) == found
    ET.parse(tmp_path / "out" / "plot.svg")  # noqa: S314 - written by the code under test
    assert (tmp_path / "out" / "table.md").read_text(encoding="utf-8").count("| eurosat |") == len(METHODS)


def test_cross_dataset_judges_on_the_others_by_name(cli, eurosat, tmp_path):
    other = make_folder(tmp_path / "colours", per_class=10, side=24)
    methods = ("--methods", "zero-shot,linear-probe,mpl")
    answer = cli(
        "benchmark", "cross-dataset", eurosat, other, "--out", tmp_path / "out", *FAST, *methods, "--json"
    )
    rows = answered(answer)["rows"]
    assert {(r["method"], r["dataset"]) for r in rows} == {
        ("zero-shot", "eurosat"), ("linear-probe", "eurosat"), ("mpl", "eurosat"),
        ("zero-shot", "colours"), ("mpl", "colours"),
    }  # fmt: skip
    assert all(0 <= r["accuracy"] <= 1 and r["base"] is None for r in rows)
    assert not (tmp_path / "out" / "cells" / "colours").exists()


def test_few_shot_has_a_row_for_each_shot_count(cli, tmp_path):
    data = make_folder(tmp_path / "colours", per_class=10, side=24)
    found = cli("benchmark", "few-shot", data, "--out", tmp_path / "out", "--shots", "1,2", "--seeds", "1,2",
                "--methods", "zero-shot,linear-probe", "--json")  # fmt: skip
    rows = answered(found)["rows"]
    assert [(r["method"], r["shots"], r["seed"]) for r in rows] == [
        (method, shots, seed)
        for shots in (1, 2)
        for method in ("zero-shot", "linear-probe")
        for seed in (1, 2)
    ]
    table = cli("benchmark", "few-shot", data, "--out", tmp_path / "out", "--shots", "1,2", "--seeds", "1,2",
                "--methods", "zero-shot,linear-probe")  # fmt: skip
    assert table.code == 0
    assert "2 shots" in table.out
    assert "linear probe" in table.out


def run(plan, out, token=None):
    return drain(run_benchmark(plan, out, token=token or CancelToken()))


def small_plan(folder, **more):
    config = Config(epochs=2, depth=2, batch_size=2)
    values = {
        "methods": ("zero-shot", "mpl"),
        "shots": (2,),
        "seeds": (1,),
        "config": config,
        "given": ("depth",),
    }
    return BenchmarkPlan("base-to-new", (folder,), **{**values, **more})


def test_few_shot_says_how_long_it_trained(tmp_path):
    data = make_folder(tmp_path / "colours", per_class=10, side=24)
    plan = replace(small_plan(data), benchmark="few-shot")
    assert any("2 epochs" in note and "of 50" in note for note in run(plan, tmp_path / "out").notes)
    assert "of 50" in (tmp_path / "out" / "table.md").read_text(encoding="utf-8")
    frozen = replace(plan, methods=("zero-shot",))
    assert not any("epochs" in note for note in run(frozen, tmp_path / "frozen").notes)


def test_a_stopped_benchmark_goes_on_and_ends_as_an_unstopped_one(eurosat, tmp_path):
    plan, token = small_plan(eurosat), CancelToken()
    job = run_benchmark(plan, tmp_path / "stopped", token=token)
    with pytest.raises(Cancelled):
        for event in job:
            if isinstance(event, StepDone) and event.step == 3:
                token.cancel()
    kept = tmp_path / "stopped" / "cells" / "eurosat" / "2-shots-seed-1"
    assert (kept / "zero-shot.json").exists()
    assert not (kept / "mpl.json").exists()
    finished = (kept / "zero-shot.json").stat().st_mtime_ns
    events, result = events_of(run_benchmark(plan, tmp_path / "stopped", token=CancelToken()))
    assert [e.step for e in events if isinstance(e, StepDone)] == [4, 5, 6]
    assert result.rows == run(plan, tmp_path / "whole").rows
    assert (kept / "zero-shot.json").stat().st_mtime_ns == finished


def test_a_finished_benchmark_is_told_again_and_can_grow(eurosat, tmp_path):
    plan = small_plan(eurosat, methods=("zero-shot",))
    first = run(plan, tmp_path / "out")
    assert list(run_benchmark(plan, tmp_path / "out", token=CancelToken())) == []  # nothing was left to do
    grown = run(small_plan(eurosat, methods=("linear-probe", "zero-shot"), seeds=(1, 2)), tmp_path / "out")
    assert first.rows[0] in grown.rows
    assert len(grown.rows) == 4


@pytest.mark.parametrize(
    "change", [{"config": Config(epochs=3)}, {"backbone": "ViT-B-32:openai"}, {"preset": "paper"}]
)
def test_another_benchmark_is_not_mixed_in(eurosat, tmp_path, change):
    run(small_plan(eurosat, methods=("zero-shot",)), tmp_path / "out")
    with pytest.raises(BenchmarkDiffers, match=next(iter(change))):
        run(small_plan(eurosat, methods=("zero-shot",), **change), tmp_path / "out")


def test_a_benchmark_that_an_older_version_began_goes_on(eurosat, tmp_path):
    """It knew fewer settings; those that it did not know are as they are by default."""
    plan = small_plan(eurosat, methods=("zero-shot",))
    first = run(plan, tmp_path / "out")
    file = tmp_path / "out" / "benchmark.json"
    raw = json.loads(file.read_text(encoding="utf-8"))
    del raw["config"]["views"]
    file.write_text(json.dumps(raw), encoding="utf-8")
    assert run(plan, tmp_path / "out").rows == first.rows
    with pytest.raises(BenchmarkDiffers, match="config"):
        run(small_plan(eurosat, methods=("zero-shot",), config=Config(views=3)), tmp_path / "out")


def test_heads_are_methods_and_the_instant_answer_is_one_of_them(eurosat, tmp_path):
    methods = ("instant", "class-means", "probe", "gda", "proker", "tip-adapter", "proker-probe")
    rates = {
        row.method: row.accuracy for row in run(small_plan(eurosat, methods=methods), tmp_path / "out").rows
    }
    assert rates.keys() == set(methods)
    assert rates["instant"] in {rates[name] for name in methods[1:]}


def test_data_that_changed_is_told(tmp_path):
    folder = make_coop(tmp_path, "eurosat", per_class=FEW)
    run(small_plan(folder, methods=("zero-shot",)), tmp_path / "out")
    path = next(folder.glob("split_zhou_*.json"))
    raw = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**raw, "val": []}), encoding="utf-8")
    with pytest.raises(BenchmarkDiffers, match="images of eurosat"):
        run(small_plan(folder, methods=("zero-shot",), seeds=(2,)), tmp_path / "out")


def test_a_folder_that_is_something_else_is_left_alone(eurosat, tmp_path):
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "mine.txt").write_text("mine")
    with pytest.raises(OutputExists):
        run(small_plan(eurosat), tmp_path / "photos")
    assert [p.name for p in (tmp_path / "photos").iterdir()] == ["mine.txt"]


BAD_COMMANDS = [
    (("--methods", "zero-shot,coop"), "coop"),
    (("--methods", ""), "methods"),
    (("--methods", "mpl,mpl"), "once"),
    (("--seeds", "a"), "seeds"),
    (("--shots", "0"), "shots"),
    (("--preset", "none"), "preset"),
    (("--set", "seed=3"), "--seeds"),
    (("--set", "shots=3"), "--shots"),
    (("--set", "depth=40"), "depth"),
    (("--set", "context_init=photo"), "num_context=2"),
]


@pytest.mark.parametrize(("options", "word"), BAD_COMMANDS)
def test_what_cannot_be_measured_is_told_before_any_training(cli, eurosat, tmp_path, options, word):
    answer = cli("benchmark", "base-to-new", eurosat, "--out", tmp_path / "out", *options)
    assert answer.code == 2
    assert word in answer.err
    assert not list(tmp_path.glob("out/cells/**/config.json"))


def test_too_few_classes_or_folders_are_told(cli, tmp_path):
    data = make_folder(tmp_path / "colours", per_class=10, side=24)
    assert "4 classes" in cli("benchmark", "base-to-new", data, "--out", tmp_path / "a").err
    assert "two or more" in cli("benchmark", "cross-dataset", data, "--out", tmp_path / "b").err
    twin = make_folder(tmp_path / "other" / "colours", per_class=10, side=24)
    assert "same name" in cli("benchmark", "few-shot", data, twin, "--out", tmp_path / "c").err


RATES = st.floats(0, 1)


@given(st.lists(st.tuples(RATES, RATES), min_size=1, max_size=5))
def test_the_summary_is_the_mean_over_seeds(pairs):
    rows = [ResultRow("mpl", "d", seed, 16, b, n, harmonic_mean(b, n)) for seed, (b, n) in enumerate(pairs)]
    (one,) = summarise(rows)
    base, new = (statistics.mean(values) for values in zip(*pairs, strict=True))
    assert one.base is not None
    assert one.harmonic_mean is not None
    assert one.base.mean == pytest.approx(base)
    assert one.harmonic_mean.mean == pytest.approx(
        harmonic_mean(base, new)
    )  # of the means, as papers print it
    assert (one.base.sd is None) == (len(pairs) == 1)


def test_the_average_is_over_data_sets_and_leaves_the_source_out():
    rows = [
        ResultRow("mpl", name, 1, 16, accuracy=rate) for name, rate in (("a", 0.9), ("b", 0.4), ("c", 0.6))
    ]
    every, targets = summarise(rows)[-1].accuracy, summarise(rows, "a")[-1].accuracy
    assert every is not None
    assert targets is not None
    assert every.mean == pytest.approx(1.9 / 3)
    assert targets.mean == pytest.approx(0.5)
    assert [one.dataset for one in summarise(rows[:2], "a")] == ["a", "b"]  # one target has no average


def test_names_of_folders_cannot_break_the_outputs():
    rows = (
        ResultRow("mpl", "=a|<b>\x01", 1, 16, 0.5, 0.25, 1 / 3),
        ResultRow("mpl", "=a|<b>\x01", 2, 16, 0.5, 0.25, 1 / 3),
    )
    result = BenchmarkResult("base-to-new", rows, summarise(rows), ())
    ET.fromstring(plot(result))  # noqa: S314 - written by the code under test
    assert rows_csv(rows).splitlines()[1].startswith("mpl,'=a|<b>")
    assert "| =a\\|<b>" in markdown(result)


def test_a_plan_needs_known_parts(tmp_path):
    with pytest.raises(ConfigError, match="benchmark"):
        BenchmarkPlan("nonsense", (tmp_path,))  # type: ignore[arg-type]
