"""Test pictures that a person watches while it learns: told of after each epoch, and nothing else depends on them."""

import json
from collections import Counter
from dataclasses import replace

import pytest
import torch

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.config import Config
from mpl_engine.data.splits import Example, labelled, spread_sample
from mpl_engine.errors import ConfigError
from mpl_engine.events import EpochDone, PicturesJudged, StepDone, drain
from mpl_engine.images.store import ImageStore
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.learner import NO_PROMPTS
from mpl_engine.runs.folder import open_run
from mpl_engine.runs.plan import RunPlan
from mpl_engine.runs.train import resume, train
from mpl_engine.training.event_log import read_events
from mpl_engine.training.watched import Watched
from tests.support.jobs import events_of
from tests.support.pictures import make_folder
from tests.support.run_contents import assert_same, contents
from tests.support.small_backbone import small_backbone

MANY = 5
CONFIG = Config(epochs=3, shots=4, lr=0.02)


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    return make_folder(tmp_path_factory.mktemp("pictures"), per_class=12)


@pytest.fixture(scope="module")
def plan(pictures):
    return RunPlan(pictures, config=CONFIG, preset="paper", watch=MANY)


@pytest.fixture(scope="module")
def watched(plan, tmp_path_factory):
    """A run whose pictures are watched, and its events."""
    out = tmp_path_factory.mktemp("runs") / "watched"
    return out, *events_of(train(plan, out, token=CancelToken()))


@pytest.fixture(scope="module")
def unwatched(plan, tmp_path_factory):
    out = tmp_path_factory.mktemp("runs") / "unwatched"
    return out, *events_of(train(replace(plan, watch=0), out, token=CancelToken()))


def told(events):
    return [event for event in events if isinstance(event, PicturesJudged)]


def test_the_same_test_pictures_are_told_after_each_epoch_with_truth_and_answer(watched):
    out, events, result = watched
    found = told(events)
    assert [event.epoch for event in found] == [0, 1, 2, 3]
    assert len({event.paths for event in found}) == 1
    assert len(found[0].paths) == MANY
    judged = {row["path"]: row for row in json.loads((out / "result.json").read_text())["test_predictions"]}
    for event in found:
        assert event.true == tuple(judged[path]["true"] for path in event.paths), (
            "of the test part, as labelled"
        )
        assert set(event.answers) <= set(result.classes)
    assert found[0].answers == tuple(judged[path]["zero_shot"] for path in found[0].paths)
    assert found[-1].answers == tuple(judged[path]["label"] for path in found[-1].paths), (
        "the last weights answer"
    )
    order = [type(event) for event in events if isinstance(event, EpochDone | PicturesJudged)]
    assert order == [PicturesJudged, *(EpochDone, PicturesJudged) * 3]
    assert told(read_events(out / "events.jsonl")) == found


def test_what_is_learned_does_not_depend_on_being_watched(watched, unwatched):
    one, other = contents(watched[0]), contents(unwatched[0])
    for name, tensors in one["tensors"].items():
        for key, tensor in tensors.items():
            assert torch.equal(tensor, other["tensors"][name][key]), f"{name}: {key}"
    assert one["split"] == other["split"]
    assert one["result"] == other["result"]
    assert one["module"] == other["module"]
    losses = [[e.loss for e in run[1] if isinstance(e, StepDone)] for run in (watched, unwatched)]
    assert losses[0] == losses[1]


def test_nobody_watches_unless_it_is_asked_for(unwatched, pictures):
    assert told(unwatched[1]) == []
    assert RunPlan(pictures).watch == 0


def at_epoch(kind):
    return lambda event: isinstance(event, kind) and event.epoch == 2


@pytest.mark.parametrize("how", ["cancel", "close"])
@pytest.mark.parametrize("kind", [StepDone, EpochDone, PicturesJudged])
def test_a_stopped_run_tells_the_rest_once(watched, plan, tmp_path, how, kind):
    token, out = CancelToken(), tmp_path / "run"
    job = train(plan, out, token=token)
    with pytest.raises(Cancelled):
        for event in job:
            if at_epoch(kind)(event):
                if how == "close":
                    job.close()
                    raise Cancelled
                token.cancel()
    assert open_run(out).plan.watch == MANY
    drain(resume(out, token=CancelToken()))
    assert_same(out, watched[0])


def test_pictures_that_cannot_be_read_any_more_are_left_out(pictures, tmp_path):
    backbone = small_backbone(seed=1)
    folder = make_folder(tmp_path / "own", per_class=2)
    sample = [Example(f"red/red_0{i}.png", 0, "") for i in range(2)] + [
        Example(f"blue/blue_0{i}.png", 1, "0" * 64 if i else "") for i in range(2)
    ]
    (folder / "red" / "red_00.png").unlink()
    paths = labelled(folder, sample).paths
    hashes = {paths[3]: sample[3].sha256}  # not the bytes that the file holds
    store = ImageStore(backbone.preprocess, "crop", hashes=hashes)
    encoder = Encoder(backbone, torch.device("cpu"))
    text = encoder.zero_shot_features(["red", "blue"], "a photo of a")
    seen = Watched(folder, sample, ["red", "blue"]).judge(encoder, store, NO_PROMPTS, text, 4, CancelToken())
    assert (seen.epoch, seen.paths, seen.true) == (4, ("red/red_01.png", "blue/blue_00.png"), ("red", "blue"))
    assert len(seen.answers) == 2


def examples(per_class):
    return [Example(f"{c}/{i}.png", c, "") for c, n in enumerate(per_class) for i in range(n)]


@pytest.mark.parametrize("per_class", [[30, 30, 30], [2, 30, 30], [1] * 40, [3]])
def test_the_sample_is_spread_over_the_classes(per_class):
    drawn = spread_sample(examples(per_class), 24, seed=7)
    counts = Counter(e.label for e in drawn)
    assert len(drawn) == min(24, sum(per_class))
    # No class has two more than another that still had some to give.
    for label, n in enumerate(per_class):
        if counts[label] < n:
            assert max(counts.values()) <= counts[label] + 1
    assert list(drawn) == sorted(drawn, key=examples(per_class).index)


def test_the_sample_depends_on_seed_and_paths_alone():
    part = examples([30, 30])
    first = spread_sample(part, 10, seed=1)
    assert set(spread_sample(part[::-1], 10, seed=1)) == set(first)
    assert set(spread_sample(part, 10, seed=2)) != set(first)
    more = spread_sample([*part, Example("0/new.png", 0, "")], 10, seed=1)
    assert len(set(more) ^ set(first)) <= 2


def test_more_than_can_stay_in_memory_is_refused(pictures):
    with pytest.raises(ConfigError, match="watch"):
        RunPlan(pictures, watch=100_000)


def test_a_script_can_ask_for_it(pictures, cli, tmp_path):
    settings = ("--preset", "paper", "--set", "epochs=1", "--shots", "2", "--watch", "4")
    answer = cli("train", pictures, "--out", tmp_path / "run", *settings)
    assert answer.code == 0, answer.err
    assert "Watched test images without training: " in answer.err
    assert " of 4 right" in answer.err.split("Watched test images after epoch 1: ")[1]
