"""Augmentation as a training sees it: half of the crops are mirrored, left to right, and the settings reach it."""

import numpy as np
import pytest
import torch
from PIL import Image

from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.data.splits import LabelledImages
from mpl_engine.events import drain
from mpl_engine.images.store import ImageStore, augmented_batches
from mpl_engine.prompts.mixed_encoder import MixedEncoder
from mpl_engine.training.checkpoint_writer import MemorySaver
from mpl_engine.training.trainer import Trainer
from tests.support.small_backbone import fp32_encoder, small_backbone

DRAWS = 200
FITS = ("crop", "pad", "stretch")


@pytest.fixture(scope="module")
def quarters(tmp_path_factory):
    """A picture whose quarters are red, green (top) and blue, white (bottom), so that each turn of it shows."""
    path = tmp_path_factory.mktemp("p") / "quarters.png"
    pixels = np.zeros((64, 64, 3), np.uint8)
    pixels[:32, :32, 0] = pixels[:32, 32:, 1] = pixels[32:, :32, 2] = 255
    pixels[32:, 32:] = 255
    Image.fromarray(pixels).save(path)
    return path


def crops(path, fit, *, flip):
    """Pixels of many draws, (n, 3, S, S); whole pictures nearly, so that each quarter is in all of them."""
    store = ImageStore(small_backbone().preprocess, fit)
    batches = augmented_batches(
        store, [path] * DRAWS, [range(DRAWS)], (1, 0), 0.9, flip=flip, token=CancelToken()
    )
    return torch.cat(list(batches))


@pytest.mark.parametrize("fit", FITS)
def test_half_of_the_crops_are_mirrored_and_none_without_the_setting(quarters, fit):
    as_taken, drawn = crops(quarters, fit, flip=False), crops(quarters, fit, flip=True)
    red_left = as_taken[:, 0, 4, 4] > as_taken[:, 0, 4, -5]
    assert red_left.all()
    mirrored = drawn[:, 0, 4, 4] < drawn[:, 0, 4, -5]
    assert DRAWS * 0.35 < int(mirrored.sum()) < DRAWS * 0.65
    # A mirrored crop is the same crop from right to left; the others are as they were.
    assert torch.equal(drawn[mirrored], as_taken[mirrored].flip(3))
    assert torch.equal(drawn[~mirrored], as_taken[~mirrored])


CONFIG = Config(depth=2, epochs=1, warmup_lr=0.05, seed=3)


@pytest.fixture(scope="module")
def learned(tmp_path_factory):
    """The context that a training with some settings ends with."""
    image = tmp_path_factory.mktemp("p") / "wide.png"
    Image.fromarray(np.random.default_rng(1).integers(0, 256, (40, 60, 3), np.uint8)).save(image)
    encoder = fp32_encoder(small_backbone(seed=1))
    images, none = LabelledImages((image, image), (0, 1)), LabelledImages((), ())

    def train(config):
        store = ImageStore(encoder.backbone.preprocess, config.fit)
        steps = MixedEncoder(encoder, "fp32")
        trainer = Trainer(steps, store, ["one", "two"], images, none, config, MemorySaver())
        return drain(trainer.run(CancelToken())).learner["context"]

    return train


@pytest.fixture(scope="module")
def usual(learned):
    return learned(CONFIG)


@pytest.mark.parametrize(
    "change", [{}, {"hflip": False}, {"crop_scale_min": 0.9}, {"fit": "pad"}], ids=lambda c: str(*c)
)
def test_each_setting_of_augmentation_reaches_the_training(learned, usual, change):
    assert torch.equal(usual, learned(CONFIG.replaced(**change))) == (not change)
