"""Whole runs: what is written, and that a stopped run ends as the uninterrupted one."""

import gc
import json
import shutil
import weakref
from dataclasses import replace
from functools import partial

import pytest
from safetensors.torch import load_file

from mpl_engine.backbones.model import Backbone
from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.config import Config
from mpl_engine.errors import (
    ClassNamesError,
    ConfigError,
    DataChanged,
    FolderProblem,
    NonFiniteLoss,
    OutputExists,
)
from mpl_engine.events import EpochDone, FoldDone, Notice, Progress, StepDone, ZeroShotMeasured, drain
from mpl_engine.modules.info import read_info
from mpl_engine.runs.folder import open_run
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import resume, train
from tests.support.jobs import events_of
from tests.support.pictures import make_folder
from tests.support.run_contents import assert_same

CONFIG = Config(epochs=3, shots=4, lr=0.02)


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    return make_folder(tmp_path_factory.mktemp("pictures"), per_class=12)


@pytest.fixture(scope="module")
def whole(pictures, tmp_path_factory):
    """An uninterrupted run and its events."""
    out = tmp_path_factory.mktemp("runs") / "whole"
    job = train(RunPlan(pictures, config=CONFIG, preset="paper"), out, token=CancelToken())
    return out, *events_of(job)


def test_a_run_writes_what_the_contract_says(whole):
    out, events, result = whole
    names = {p.name for p in out.iterdir()}
    assert names >= {
        "config.json",
        "split.json",
        "baselines.json",
        "events.jsonl",
        "checkpoint.safetensors",
        "best.safetensors",
        "last.safetensors",
        "module.safetensors",
        "result.json",
        "lock",
    }
    order = [type(e).__name__ for e in events if not isinstance(e, Progress)]
    assert order.index("ZeroShotMeasured") < order.index("TrainingStarted") < order.index("StepDone")
    assert len([e for e in events if isinstance(e, StepDone)]) == 9
    assert result.classes == ("blue", "green", "red")
    assert result.test_accuracy is not None
    assert result.cv_accuracy is None
    assert (result.shots, result.epochs, result.kept_epoch) == (4, 3, 3)


def test_the_presets_depth_is_lowered_and_recorded(whole):
    out, events, _ = whole
    assert any(isinstance(e, Notice) and "depth" in e.text for e in events)
    assert read_info(out / "module.safetensors").config.depth == 6
    assert open_run(out).plan.config.depth == 9


def test_training_images_never_judge(whole, pictures):
    out, _, _ = whole
    split = json.loads((out / "split.json").read_text())
    predictions = json.loads((out / "result.json").read_text())["test_predictions"]
    judged = {p["path"] for p in predictions}
    trained = {e["path"] for part in ("train", "val") for e in split[part]}
    assert judged
    assert not judged & trained


def test_the_same_plan_gives_the_same_run(whole, pictures, tmp_path):
    drain(train(RunPlan(pictures, config=CONFIG, preset="paper"), tmp_path / "again", token=CancelToken()))
    assert_same(tmp_path / "again", whole[0])


STOPS = [
    ("scan", "cancel", lambda e: isinstance(e, Progress) and e.phase == "scan"),
    ("zero-shot", "close", lambda e: isinstance(e, ZeroShotMeasured)),
    ("first step", "cancel", lambda e: isinstance(e, StepDone) and e.step == 1),
    ("mid-epoch", "close", lambda e: isinstance(e, StepDone) and e.step == 5),
    ("end of epoch", "cancel", lambda e: isinstance(e, EpochDone) and e.epoch == 2),
    ("last step", "close", lambda e: isinstance(e, StepDone) and e.step == 9),
    ("evaluation", "cancel", lambda e: isinstance(e, Progress) and e.phase == "evaluate"),
]


@pytest.mark.parametrize(("how", "reached"), [s[1:] for s in STOPS], ids=[s[0] for s in STOPS])
def test_a_stopped_run_ends_as_the_uninterrupted_one(whole, pictures, tmp_path, how, reached):
    token, out = CancelToken(), tmp_path / "run"
    job = train(RunPlan(pictures, config=CONFIG, preset="paper"), out, token=token)
    with pytest.raises(Cancelled):
        for event in job:
            if reached(event):
                if how == "close":
                    job.close()
                    raise Cancelled
                token.cancel()
    assert not (out / "result.json").exists()
    drain(resume(out, token=CancelToken()))
    assert_same(out, whole[0])


def test_a_finished_run_gives_its_result_again(whole):
    out, _, result = whole
    assert drain(resume(out, token=CancelToken())) == result


def test_an_existing_run_is_not_replaced_unless_asked(whole, pictures):
    with pytest.raises(OutputExists):
        drain(train(RunPlan(pictures), whole[0], token=CancelToken()))


def test_changed_images_are_told_on_resume(pictures, tmp_path):
    data = tmp_path / "data"
    shutil.copytree(pictures, data)
    token, out = CancelToken(), tmp_path / "run"
    job = train(RunPlan(data, config=CONFIG, preset="paper"), out, token=token)
    for event in job:
        if isinstance(event, StepDone):
            job.close()
            break
    used = json.loads((out / "split.json").read_text())["train"][0]["path"]
    shutil.copyfile(data / "green" / "green_00.png", data / "green" / "extra.png")
    (data / used).write_bytes((data / used).read_bytes() + b"more")
    with pytest.raises(DataChanged) as caught:
        drain(resume(out, token=CancelToken()))
    assert caught.value.files == (used,)


def test_a_given_depth_that_does_not_fit_is_refused(pictures, tmp_path):
    plan = RunPlan(pictures, config=CONFIG.replaced(depth=9), given=("depth",))
    with pytest.raises(ConfigError, match="depth"):
        drain(train(plan, tmp_path / "run", token=CancelToken()))


def test_exclusions_and_relabels_are_obeyed(pictures, tmp_path):
    plan = RunPlan(
        pictures,
        config=CONFIG.replaced(epochs=1),
        preset="paper",
        exclude=("red/red_00.png",),
        relabel={"red/red_01.png": "blue"},
    )
    drain(train(plan, tmp_path / "run", token=CancelToken()))
    split = json.loads((tmp_path / "run" / "split.json").read_text())
    labels = {e["path"]: e["label"] for part in ("train", "val", "test") for e in split[part]}
    assert "red/red_00.png" not in labels
    assert labels["red/red_01.png"] == 0
    with pytest.raises(ClassNamesError, match="purple"):
        bad = RunPlan(pictures, relabel={"red/red_01.png": "purple"})
        drain(train(bad, tmp_path / "other", token=CancelToken()))


def test_a_heap_of_images_is_trained_on_by_the_classes_that_it_was_given(pictures, tmp_path):
    heap = tmp_path / "heap" / "Unlabelled"
    heap.mkdir(parents=True)
    for path in pictures.glob("*/*.png"):
        (heap / path.name).write_bytes(path.read_bytes())
    keys = [f"Unlabelled/{path.name}" for path in heap.iterdir()]
    plan = RunPlan(
        heap.parent,
        config=CONFIG.replaced(epochs=1),
        preset="paper",
        names={"Unlabelled": "Unlabelled", "a": "warm"},
        added=("b", "a", "without images"),
        exclude=tuple(key for key in keys if "green" in key),
        relabel={key: "a" if "red" in key else "b" for key in keys if "green" not in key},
    )
    drain(train(plan, tmp_path / "run", token=CancelToken()))
    split = json.loads((tmp_path / "run" / "split.json").read_text())
    assert split["classes"] == ["b", "warm"]
    labels = {e["path"]: e["label"] for part in ("train", "val", "test") for e in split[part]}
    assert {path.split("/")[1].split("_")[0]: label for path, label in labels.items()} == {
        "red": 1,
        "blue": 0,
    }
    assert open_run(tmp_path / "run").plan.added == plan.added
    with pytest.raises(ClassNamesError, match="purple"):
        bad = RunPlan(heap.parent, added=("a",), relabel={keys[0]: "purple"})
        drain(train(bad, tmp_path / "other", token=CancelToken()))
    with pytest.raises(ClassNamesError, match="both"):
        twice = replace(plan, names={"a": "same", "b": "Same"})
        drain(train(twice, tmp_path / "other", token=CancelToken()))
    with pytest.raises(FolderProblem, match="two classes"):
        alone = RunPlan(heap.parent, added=("a",), relabel=dict.fromkeys(keys, "a"))
        drain(train(alone, tmp_path / "third", token=CancelToken()))


def test_training_on_all_images_leaves_nothing_to_judge(pictures, tmp_path):
    plan = RunPlan(pictures, config=CONFIG.replaced(epochs=1), preset="paper", train_on_all=True)
    result = drain(train(plan, tmp_path / "run", token=CancelToken()))
    assert (result.test_accuracy, result.val_accuracy, result.macro_recall) == (None, None, None)
    assert result.shots == 12  # not the 4 of the settings: every image
    split = json.loads((tmp_path / "run" / "split.json").read_text())
    assert len(split["train"]) == 36
    assert split["val"] == split["test"] == []


def test_an_exploding_run_names_what_is_kept(pictures, tmp_path):
    plan = RunPlan(pictures, config=CONFIG.replaced(lr=1e30, epochs=5), preset="paper")
    with pytest.raises(NonFiniteLoss) as caught:
        drain(train(plan, tmp_path / "run", token=CancelToken()))
    assert caught.value.kept is not None
    assert all(t.isfinite().all() for t in load_file(caught.value.kept).values())


# Fewer than ten images in the smallest class: cross-validation instead of a test part.
tiny_plan = partial(RunPlan, config=Config(epochs=1, shots=4, lr=0.02), preset="paper")


@pytest.fixture(scope="module")
def few(tmp_path_factory):
    return make_folder(tmp_path_factory.mktemp("few"), per_class=5, classes=("red", "blue"))


@pytest.fixture(scope="module")
def cross_validated(few, tmp_path_factory):
    out = tmp_path_factory.mktemp("runs") / "cv"
    return out, drain(train(tiny_plan(few), out, token=CancelToken()))


def test_a_tiny_set_reports_cv_accuracy(cross_validated):
    out, result = cross_validated
    assert result.test_accuracy is None
    assert 0 <= result.cv_accuracy <= 1
    predictions = json.loads((out / "result.json").read_text())["test_predictions"]
    assert len({p["path"] for p in predictions}) == len(predictions) == 10
    baselines = json.loads((out / "baselines.json").read_text())
    assert len(baselines["zero_shot"]) == len(baselines["linear_probe"]) == 10
    right = sum(p["zero_shot"] == p["true"] for p in predictions)
    assert result.zero_shot_accuracy == right / 10


def test_a_tiny_set_resumes_between_folds(few, cross_validated, tmp_path):
    out = tmp_path / "run"
    job = train(tiny_plan(few), out, token=CancelToken())
    for event in job:
        if isinstance(event, FoldDone) and event.fold == 2:
            job.close()
            break
    drain(resume(out, token=CancelToken()))
    assert_same(out, cross_validated[0])


def test_a_finished_training_leaves_its_backbone_without_the_garbage_collector(few, tmp_path, monkeypatch):
    """A window keeps the collector off; a circle of objects would hold hundreds of megabytes a training."""
    opened = []
    made = Backbone.__init__

    def watched(self, *arguments, **options):
        made(self, *arguments, **options)
        opened.append(weakref.ref(self))

    monkeypatch.setattr(Backbone, "__init__", watched)
    gc.collect()
    gc.disable()
    try:
        drain(train(tiny_plan(few), tmp_path / "run", token=CancelToken()))
        assert [backbone() for backbone in opened] == [None]
    finally:
        gc.enable()
