"""The training loop on a small random backbone: determinism, resume, selection, and what must not change."""

import math
import time
from dataclasses import replace

import pytest
import torch

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.errors import NonFiniteLoss, OutOfMemory
from mpl_engine.events import EpochDone, StepDone, TrainingFinished, drain
from mpl_engine.images.store import ImageStore, augmented_batches
from mpl_engine.training.checkpoint import read_checkpoint, write_checkpoint
from mpl_engine.training.schedule import epoch_batches
from tests.support.jobs import at_step, events_of
from tests.support.small_backbone import small_backbone
from tests.support.small_training import CONFIG, RecordingSaver, labelled_pictures, trainer


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    return labelled_pictures(tmp_path_factory.mktemp("pictures"))


def plain(events):
    """Events without times."""
    return [replace(e, seconds=0.0) for e in events]


def test_a_training_learns_and_tells_every_step(pictures):
    made = trainer(pictures, CONFIG.replaced(epochs=8))
    events, trained = events_of(made.run(CancelToken()))
    steps = [e for e in events if isinstance(e, StepDone)]
    epochs = [e for e in events if isinstance(e, EpochDone)]
    assert [e.step for e in steps] == list(range(1, 8 * 3 + 1))
    assert [e.epoch for e in epochs] == list(range(1, 9))
    assert isinstance(events[-1], TrainingFinished)
    assert epochs[-1].train_loss < epochs[0].train_loss * 0.8
    assert sum(sum(row) for row in epochs[-1].confusion or ()) == len(pictures["val"].paths)
    assert trained.kept_epoch == 8
    assert trained.validation.accuracy == epochs[-1].val_accuracy


def test_learning_rates_are_those_of_the_schedule(pictures):
    events, _ = events_of(trainer(pictures).run(CancelToken()))
    by_epoch = {e.epoch: e.learning_rate for e in events if isinstance(e, StepDone)}
    assert by_epoch == pytest.approx({1: 0.01, 2: 0.05, 3: 0.05 * (1 + math.cos(math.pi / 3)) / 2})


def test_the_backbone_stays_bit_identical(pictures):
    backbone = small_backbone(seed=1)
    before = {n: p.clone() for n, p in backbone.model.named_parameters()}
    drain(trainer(pictures, backbone=backbone).run(CancelToken()))
    for name, parameter in backbone.model.named_parameters():
        assert torch.equal(parameter, before[name]), name
        assert parameter.grad is None


@pytest.mark.parametrize("optimizer", ["sgd", "adamw"])
def test_same_seed_same_result_other_seed_other_result(pictures, optimizer):
    config = CONFIG.replaced(optimizer=optimizer, lr=0.005)
    first = drain(trainer(pictures, config).run(CancelToken())).learner
    again = drain(trainer(pictures, config).run(CancelToken())).learner
    other = drain(trainer(pictures, config.replaced(seed=4)).run(CancelToken())).learner
    assert all(torch.equal(first[k], again[k]) for k in first)
    assert any(not torch.equal(first[k], other[k]) for k in first)


@pytest.mark.parametrize("optimizer", ["sgd", "adamw"])
@pytest.mark.parametrize("stop_after", [1, 3, 4, 8])
def test_a_stopped_training_goes_on_bit_for_bit(pictures, tmp_path, optimizer, stop_after):
    config = CONFIG.replaced(optimizer=optimizer, lr=0.005)
    events, whole = events_of(trainer(pictures, config).run(CancelToken()))
    saver, token, seen = RecordingSaver(), CancelToken(), []
    job = trainer(pictures, config, saver=saver).run(token)
    with pytest.raises(Cancelled):
        for event in job:
            seen.append(event)
            if isinstance(event, StepDone) and event.step == stop_after:
                token.cancel()
    path = tmp_path / "checkpoint.safetensors"
    write_checkpoint(path, saver.saved[-1])
    rest, resumed = events_of(trainer(pictures, config, checkpoint=read_checkpoint(path)).run(CancelToken()))
    assert plain(seen + rest) == plain(events)
    assert all(torch.equal(resumed.learner[k], whole.learner[k]) for k in whole.learner)


def test_closing_the_generator_saves_too(pictures):
    saver = RecordingSaver()
    job = trainer(pictures, saver=saver).run(CancelToken())
    for _ in range(2):
        next(job)
    job.close()
    assert saver.saved[-1].position.step == 2


def test_finish_now_keeps_the_best_and_ends(pictures):
    token = CancelToken()
    job = trainer(pictures, CONFIG.replaced(epochs=50, selection="last")).run(token)
    events, trained = events_of(job, at_step(7, token.finish_now))
    epochs = [e for e in events if isinstance(e, EpochDone)]
    assert len(epochs) == 3
    best = max(epochs, key=lambda e: (e.val_accuracy, -e.epoch))
    assert trained.kept_epoch == best.epoch
    assert trained.validation.accuracy == best.val_accuracy
    assert isinstance(events[-1], TrainingFinished)
    assert events[-1].finished_early


def test_selection_best_takes_the_earlier_of_equals(pictures, monkeypatch):
    """Validation accuracies 0.5, 0.75, 0.75: epoch 2 is kept with `best`, epoch 3 with `last`."""
    scripted = {1: 0.5, 2: 0.75, 3: 0.75}
    for selection, kept in (("best", 2), ("last", 3)):
        made = trainer(pictures, CONFIG.replaced(selection=selection))
        real = made._validate

        def validate(token, made=made, real=real):
            return replace(real(token), accuracy=scripted[min(made.position.epoch + 1, 3)])

        monkeypatch.setattr(made, "_validate", validate)
        assert drain(made.run(CancelToken())).kept_epoch == kept


def test_without_validation_the_last_epoch_is_kept(pictures):
    events, trained = events_of(
        trainer(pictures, CONFIG.replaced(selection="best"), val=False).run(CancelToken())
    )
    assert all(e.val_accuracy is None and e.confusion is None for e in events if isinstance(e, EpochDone))
    assert trained.kept_epoch == 3
    assert trained.validation is None


def test_an_exploding_loss_is_a_typed_error_and_the_last_good_state_stays(pictures):
    saver = RecordingSaver()
    config = CONFIG.replaced(lr=1e30, epochs=5)
    with pytest.raises(NonFiniteLoss) as caught:
        drain(trainer(pictures, config, saver=saver).run(CancelToken()))
    assert caught.value.step >= 4
    assert saver.saved[-1].position.epoch == 1
    assert all(t.isfinite().all() for t in saver.saved[-1].learner.values())


def test_broken_weights_are_never_saved(pictures, monkeypatch):
    """A step that makes weights infinite: a stop right after it keeps the state before."""
    saver, token = RecordingSaver(), CancelToken()
    made = trainer(pictures, saver=saver)
    real = made._step

    def step(pixels, batch):
        loss = real(pixels, batch)
        if made.position.step == 3:
            with torch.no_grad():
                made.learner.context.fill_(math.inf)
        return loss

    monkeypatch.setattr(made, "_step", step)
    with pytest.raises(Cancelled):
        for event in made.run(token):
            if isinstance(event, StepDone) and event.step == 4:
                token.cancel()
    assert saver.saved[-1].position.step == 3
    assert all(t.isfinite().all() for c in saver.saved for t in c.learner.values())


@pytest.mark.parametrize(
    "error",
    [MemoryError(), RuntimeError("[enforce fail] DefaultCPUAllocator: can't allocate memory: 8 bytes")],
)
def test_out_of_memory_on_a_cpu_is_told_as_such(pictures, monkeypatch, error):
    made = trainer(pictures)

    def fail(*_):
        raise error

    monkeypatch.setattr(made, "_step", fail)
    with pytest.raises(OutOfMemory):
        drain(made.run(CancelToken()))


def test_out_of_memory_offers_the_next_smaller_batch(pictures, monkeypatch):
    made = trainer(pictures)

    def fail(*_):
        raise torch.OutOfMemoryError("no room")

    monkeypatch.setattr(made, "_step", fail)
    with pytest.raises(OutOfMemory) as caught:
        drain(made.run(CancelToken()))
    assert (caught.value.batch_size, caught.value.suggestion) == (4, 2)


def test_image_only_prompts_encode_the_class_texts_once(pictures, monkeypatch):
    made = trainer(pictures, CONFIG.replaced(prompt_sides="image"))
    calls = []
    real = made.steps.text

    def counted(*arguments):
        calls.append(1)
        return real(*arguments)

    monkeypatch.setattr(made.steps, "text", counted)
    made._validate = lambda token: None
    drain(made.run(CancelToken()))
    assert len(calls) == 1


@pytest.mark.parametrize(
    ("images", "batch", "sizes"), [(10, 4, [4, 4]), (3, 4, [3]), (8, 4, [4, 4]), (4, 4, [4]), (1, 4, [1])]
)
def test_the_last_incomplete_batch_is_dropped_unless_it_is_the_only_one(images, batch, sizes):
    batches = epoch_batches(images, batch, seed=1, epoch=0)
    assert [len(b) for b in batches] == sizes
    used = [i for b in batches for i in b]
    assert len(set(used)) == len(used)


def test_epochs_are_shuffled_differently():
    assert epoch_batches(12, 4, 1, 0) != epoch_batches(12, 4, 1, 1)


@pytest.mark.parametrize("fit", ["crop", "pad", "stretch"])
def test_a_batch_does_not_depend_on_what_came_before(pictures, fit):
    backbone = small_backbone()
    paths = pictures["train"].paths
    batches = epoch_batches(len(paths), 4, 1, 0)

    def pixels(store, todo):
        token = CancelToken()
        return list(augmented_batches(store, paths, todo, (1, 0), 0.3, flip=True, token=token))

    whole = pixels(ImageStore(backbone.preprocess, fit), batches)
    rest = pixels(ImageStore(backbone.preprocess, fit, cache_bytes=0), batches[1:])
    assert all(torch.equal(a, b) for a, b in zip(whole[1:], rest, strict=True))
    assert whole[0].shape == (4, 3, 32, 32)


def test_checkpoints_are_taken_every_half_minute(pictures, monkeypatch):
    clock = iter(range(0, 100_000, 20))
    monkeypatch.setattr(time, "monotonic", lambda: float(next(clock)))
    saver = RecordingSaver()
    drain(trainer(pictures, saver=saver).run(CancelToken()))
    within = [c.position for c in saver.saved if c.position.epoch_losses]
    assert within, "no checkpoint inside an epoch although minutes passed"
