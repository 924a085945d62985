"""Averaging over epochs: what is kept is the mean that the settings promise, whatever stopped the training meanwhile."""

import math

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.config import Config
from mpl_engine.errors import ConfigError, FileFormatError
from mpl_engine.evaluation.predictions import predict
from mpl_engine.events import EpochDone, StepDone, TrainingFinished, drain
from mpl_engine.training.averaging import mean_so_far
from mpl_engine.training.checkpoint import Checkpoint, learner_tensors, read_checkpoint, write_checkpoint
from mpl_engine.training.selection import kept_words
from tests.support.jobs import at_step, events_of
from tests.support.small_training import CLASSES, CONFIG, RecordingSaver, labelled_pictures, trainer

AVERAGED = CONFIG.replaced(averaging="gaussian", epochs=4)


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    return labelled_pictures(tmp_path_factory.mktemp("pictures"))


def same(a, b):
    return a.keys() == b.keys() and all(torch.equal(a[name], b[name]) for name in a)


@given(st.lists(st.floats(-10, 10), min_size=1, max_size=40))
def test_the_mean_is_weighted_by_a_gaussian_at_three_quarters(values):
    mean: dict[str, torch.Tensor] = {}
    for epoch, value in enumerate(values, 1):
        now = {"x": torch.tensor([value], dtype=torch.float64)}
        mean = mean_so_far(mean, now, epoch, len(values))
    count = len(values)
    weights = [math.exp(-(((e / count - 0.75) / 0.05) ** 2) / 2) for e in range(1, count + 1)]
    expected = sum(w * v for w, v in zip(weights, values, strict=True)) / sum(weights)
    assert float(mean["x"]) == pytest.approx(expected, abs=1e-9)


def test_what_is_kept_is_the_mean_of_what_each_epoch_left(pictures):
    saver = RecordingSaver()
    mean: dict[str, torch.Tensor] = {}
    made = trainer(pictures, AVERAGED, saver=saver)
    job, ended = made.run(CancelToken()), []
    try:
        while True:
            event = next(job)
            if isinstance(event, EpochDone):
                ended.append(learner_tensors(made.learner))
    except StopIteration as stop:
        trained = stop.value
    for epoch, weights in enumerate(ended, 1):
        mean = mean_so_far(mean, weights, epoch, 4)
    assert same(trained.learner, mean)
    assert not same(trained.learner, ended[-1])
    assert torch.equal(trained.prompts.text_context, mean["context"])
    assert (trained.kept, trained.kept_epoch) == ("mean", 4)
    judged = drain(
        predict(made.encoder, made.store, CLASSES, pictures["val"], AVERAGED, trained.prompts, CancelToken())
    )
    assert trained.validation == judged.scores  # of the mean, not of the last epoch


def test_steps_and_epochs_are_those_of_a_training_without_it(pictures):
    def told(config):
        events, trained = events_of(trainer(pictures, config).run(CancelToken()))
        kinds = (StepDone, EpochDone)
        return [(e.epoch, getattr(e, "loss", None)) for e in events if isinstance(e, kinds)], trained

    plain, last = told(AVERAGED.replaced(averaging="none"))
    averaged, mean = told(AVERAGED)
    assert plain == averaged
    assert last.kept == "last"
    assert not same(last.learner, mean.learner)


@pytest.mark.parametrize("stop_after", [1, 3, 4, 8, 11])
def test_a_stopped_training_ends_with_the_same_mean(pictures, tmp_path, stop_after):
    whole = drain(trainer(pictures, AVERAGED).run(CancelToken()))
    saver, token = RecordingSaver(), CancelToken()
    with pytest.raises(Cancelled):
        for event in trainer(pictures, AVERAGED, saver=saver).run(token):
            if isinstance(event, StepDone) and event.step == stop_after:
                token.cancel()
    path = tmp_path / "checkpoint.safetensors"
    write_checkpoint(path, saver.saved[-1])
    resumed = drain(trainer(pictures, AVERAGED, checkpoint=read_checkpoint(path)).run(CancelToken()))
    assert same(resumed.learner, whole.learner)
    assert resumed.validation == whole.validation


def test_one_that_was_stopped_while_it_was_judged_keeps_the_mean_too(pictures, tmp_path):
    saver = RecordingSaver()
    whole = drain(trainer(pictures, AVERAGED, saver=saver).run(CancelToken()))
    assert saver.saved[-1].position.finished
    write_checkpoint(tmp_path / "c", saver.saved[-1])
    again = drain(trainer(pictures, AVERAGED, checkpoint=read_checkpoint(tmp_path / "c")).run(CancelToken()))
    assert same(again.learner, whole.learner)
    assert again.kept == "mean"


def test_one_that_is_ended_early_keeps_the_best_and_without_such_images_the_mean_so_far(pictures):
    def ended(val):
        token = CancelToken()
        made = trainer(pictures, AVERAGED.replaced(epochs=50), val=val)
        events, trained = events_of(made.run(token), at_step(7, token.finish_now))
        return events[-1], trained

    told, trained = ended(val=True)
    assert isinstance(told, TrainingFinished)
    assert (told.kept, trained.kept) == ("best", "best")
    told, trained = ended(val=False)
    assert (told.kept, told.kept_epoch, told.cut_short) == ("mean", 3, True)
    assert all(t.isfinite().all() for t in trained.learner.values())


def test_a_checkpoint_without_the_mean_that_it_needs_is_refused(pictures):
    saver = RecordingSaver()
    drain(trainer(pictures, AVERAGED, saver=saver).run(CancelToken()))
    first = saver.saved[0]
    for mean in ({}, {"context": first.mean["context"]}, {k: v[:0] for k, v in first.mean.items()}):
        with pytest.raises(FileFormatError, match="do not fit"):
            trainer(
                pictures,
                AVERAGED,
                checkpoint=Checkpoint(first.position, first.learner, first.optimizer, mean),
            )


def test_the_mean_of_all_epochs_and_the_best_of_them_exclude_each_other():
    with pytest.raises(ConfigError, match="selection=last") as caught:
        Config(averaging="gaussian", selection="best")
    assert caught.value.field == "averaging"


def test_what_is_kept_is_said():
    assert kept_words(20, "mean", early=False) == "A mean of the weights of epochs 1 to 20 is kept."
    assert kept_words(3, "mean", early=True, cut_short=True) == (
        "A mean of the weights of epochs 1 to 3 up to where it was ended is kept. It was ended early."
    )
