"""The pull towards the backbone without prompts: nothing where nothing differs, and the same after a resume."""

import math

import pytest
import torch
from torch.nn import functional as F

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.device import Compute
from mpl_engine.events import StepDone, drain
from mpl_engine.images.store import ImageStore
from mpl_engine.prompts.encoder import Encoder
from mpl_engine.prompts.inputs import training_inputs
from mpl_engine.prompts.learner import NO_PROMPTS
from mpl_engine.prompts.tokens import plain_tokens
from mpl_engine.training.checkpoint import read_checkpoint, write_checkpoint
from mpl_engine.training.consistency import Consistency, frozen_targets
from mpl_engine.training.schedule import epoch_batches
from tests.support.jobs import events_of
from tests.support.small_backbone import small_backbone
from tests.support.small_training import CLASSES, CONFIG, RecordingSaver, labelled_pictures, trainer

CPU = torch.device("cpu")
PULLED = CONFIG.replaced(consistency=2.0)
TOKEN = CancelToken()


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    return labelled_pictures(tmp_path_factory.mktemp("pictures"))


@pytest.fixture(scope="module")
def encoder():
    return Encoder(small_backbone(seed=1), CPU)


def targets_of(encoder, pictures, config):
    store = ImageStore(encoder.backbone.preprocess, config.fit)
    return drain(frozen_targets(encoder, store, pictures["train"].paths, CLASSES, config, TOKEN))


def losses(pictures, config, **more):
    events, trained = events_of(trainer(pictures, config, **more).run(CancelToken()))
    return [e.loss for e in events if isinstance(e, StepDone)], trained


@pytest.mark.parametrize("views", [0, 2])
def test_answers_without_prompts_are_pulled_nowhere(encoder, pictures, views):
    config = PULLED.replaced(views=views)
    pull, paths = targets_of(encoder, pictures, config), pictures["train"].paths
    store = ImageStore(encoder.backbone.preprocess, config.fit)
    text = encoder.text(plain_tokens(CLASSES, config.context_init, encoder.backbone.vocabulary), NO_PROMPTS)
    for epoch in range(3):
        batches = epoch_batches(len(paths), config.batch_size, config.seed, epoch)
        images = training_inputs(encoder.backbone, store, paths, batches, config, epoch, TOKEN)
        for batch, pixels in zip(batches, images, strict=True):
            image = encoder.image(pixels, NO_PROMPTS)
            frozen = pull.targets(pixels, batch, epoch, TOKEN)
            torch.testing.assert_close(frozen, F.normalize(image, dim=-1), rtol=1e-4, atol=1e-5)
            assert float(pull.loss(image, text, encoder.logits(image, text), frozen)) < 1e-4
            assert float(pull.loss(image.flip(0), text, encoder.logits(image.flip(0), text), frozen)) > 1e-4


def test_targets_of_more_views_than_are_held_are_computed_in_each_step(encoder, pictures, monkeypatch):
    config, paths = PULLED.replaced(views=2), pictures["train"].paths
    held = targets_of(encoder, pictures, config)
    monkeypatch.setattr("mpl_engine.training.consistency.MOST_BYTES", 1)
    fresh = targets_of(encoder, pictures, config)
    monkeypatch.setattr(encoder, "image_features", counted := CountedCalls(encoder.image_features))
    store = ImageStore(encoder.backbone.preprocess, config.fit)
    batches = epoch_batches(len(paths), config.batch_size, config.seed, 1)
    images = training_inputs(encoder.backbone, store, paths, batches, config, 1, TOKEN)
    for batch, pixels in zip(batches, images, strict=True):
        expected = held.targets(pixels, batch, 1, TOKEN)
        assert counted.number == 0
        torch.testing.assert_close(fresh.targets(pixels, batch, 1, TOKEN), expected, rtol=1e-4, atol=1e-5)
        assert counted.number == 1
        counted.number = 0


class CountedCalls:
    """A function and how often it was called."""

    def __init__(self, function):
        self.function, self.number = function, 0

    def __call__(self, *arguments, **more):
        self.number += 1
        return self.function(*arguments, **more)


def test_the_loss_is_the_published_sum(encoder):
    random = torch.Generator().manual_seed(0)
    width = encoder.backbone.embed_dim
    image, text = (torch.randn(n, width, generator=random) for n in (4, 3))
    still_image, still_text = (F.normalize(torch.randn(n, width, generator=random), dim=-1) for n in (4, 3))
    scale = encoder.backbone.scale
    logits, still = (
        scale * F.normalize(image, dim=-1) @ F.normalize(text, dim=-1).T,
        scale * still_image @ still_text.T,
    )
    divergence = (still.softmax(1) * (still.log_softmax(1) - logits.log_softmax(1))).sum() / 12
    expected = 0.5 * (
        10 * (F.normalize(image, dim=-1) - still_image).abs().mean()
        + 25 * (F.normalize(text, dim=-1) - still_text).abs().mean()
        + divergence
    )
    pull = Consistency(encoder, still_text, None, 0.5)
    torch.testing.assert_close(pull.loss(image, text, logits, still_image), expected)
    with torch.autocast("cpu", torch.bfloat16):
        half = pull.loss(image.bfloat16(), text.bfloat16(), logits, still_image)
    assert half.dtype == torch.float32
    torch.testing.assert_close(half, expected, rtol=0.02, atol=0.02)


def test_off_is_the_training_that_was_before(pictures):
    plain, trained = losses(pictures, CONFIG)
    off, same = losses(pictures, CONFIG.replaced(consistency=0.0))
    pulled, other = losses(pictures, PULLED)
    assert plain == off
    assert all(torch.equal(trained.learner[k], same.learner[k]) for k in trained.learner)
    assert any(not torch.equal(trained.learner[k], other.learner[k]) for k in trained.learner)
    assert pulled[0] > plain[0]


def test_a_stronger_pull_leaves_answers_nearer_to_those_without_prompts(pictures, encoder):
    store = ImageStore(encoder.backbone.preprocess, CONFIG.fit)
    pixels = store.pixels([store.square(path) for path in pictures["val"].paths])
    still = encoder.image_features(pixels)

    def distance(weight):
        _, trained = losses(pictures, CONFIG.replaced(consistency=weight, epochs=6))
        return float((encoder.image_features(pixels, trained.prompts) - still).abs().mean())

    assert distance(20.0) < distance(0.0)


@pytest.mark.parametrize("views", [0, 2])
@pytest.mark.parametrize("stop_after", [1, 4])
def test_a_stopped_training_goes_on_bit_for_bit(pictures, tmp_path, stop_after, views):
    config = PULLED.replaced(views=views)
    whole, trained = losses(pictures, config)
    saver, token, seen = RecordingSaver(), CancelToken(), []
    with pytest.raises(Cancelled):
        for event in trainer(pictures, config, saver=saver).run(token):
            if isinstance(event, StepDone):
                seen.append(event.loss)
                if event.step == stop_after:
                    token.cancel()
    write_checkpoint(tmp_path / "c", saver.saved[-1])
    rest, resumed = losses(pictures, config, checkpoint=read_checkpoint(tmp_path / "c"))
    assert seen + rest == whole
    assert all(torch.equal(resumed.learner[k], trained.learner[k]) for k in trained.learner)


@pytest.mark.parametrize("sides", ["both", "image", "text"])
@pytest.mark.parametrize("precision", ["fp32", "bf16"])
def test_losses_and_gradients_are_finite(pictures, precision, sides):
    made = trainer(pictures, PULLED.replaced(prompt_sides=sides), compute=Compute(CPU, precision))
    seen = []
    for event in made.run(CancelToken()):
        if isinstance(event, StepDone):
            seen.append(event.loss)
            gradients = [p.grad for p in made.learner.parameters() if p.grad is not None]
            assert gradients
            assert all(g.isfinite().all() and g.dtype == torch.float32 for g in gradients)
    assert len(seen) == 9
    assert all(map(math.isfinite, seen))
