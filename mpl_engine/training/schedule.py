"""What each training step takes: its learning rate and its images."""

import math

import numpy as np

from mpl_engine.config import Config


def learning_rates(config: Config) -> tuple[float, ...]:
    """The learning rate of each epoch: warm-up at a constant rate, then a cosine that keeps counting epochs.

    lr_e = `warmup_lr` for e < W, else lr·(1 + cos(π(e − W) / E)) / 2 with W = `warmup_epochs`, E = `epochs`.

    Source: the published configuration of MPL (constant warm-up of one epoch, cosine schedule per epoch).
    """
    rates = []
    for epoch in range(config.epochs):
        if epoch < config.warmup_epochs:
            rates.append(config.warmup_lr)
        else:
            phase = math.pi * (epoch - config.warmup_epochs) / config.epochs
            rates.append(config.lr * (1 + math.cos(phase)) / 2)
    return tuple(rates)


def epoch_batches(images: int, batch_size: int, seed: int, epoch: int) -> list[list[int]]:
    """Shuffled batches of one epoch; the last incomplete one is dropped unless it is the only one."""
    order = np.random.default_rng((seed, epoch)).permutation(images).tolist()
    batches = [order[i : i + batch_size] for i in range(0, images, batch_size)]
    if len(batches) > 1 and len(batches[-1]) < batch_size:
        batches.pop()
    return batches
