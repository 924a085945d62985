"""A row for each family of towers: images, a training step, and what open_clip's own forward pass takes for the same."""

import statistics
from collections.abc import Sequence
from functools import partial

import torch

from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job, Progress
from mpl_engine.prompts import encode_fast as fast_encode
from mpl_engine.prompts.learner import NO_PROMPTS
from mpl_engine.speed.row import SpeedRow, timed_row
from mpl_engine.speed.step import Step, any_backbone

FAMILIES = (
    "ViT-B-16:openai",
    "ViT-B-16-SigLIP2:webli",
    "MobileCLIP2-B:dfndr2b",
    "PE-Core-S-16-384:meta",
    "PE-Core-B-16:meta",
    "EVA02-B-16:merged2b_s8b_b131k",
    "RN50:openai",
)
"""Of each family one of a size that most computers bear. MetaCLIP 2, BioCLIP 2, RemoteCLIP and TinyCLIP have the towers of
the first; the last stands for those that run as a whole and have prompts in the text alone."""

CLASSES, BATCH = 10, 4


def family_rows(names: Sequence[str], repeats: int, token: CancelToken) -> Job[list[SpeedRow]]:
    """Both forward passes of each in turn, without prompts, and steps of a training, with random weights."""
    rows: list[SpeedRow] = []
    for number, name in enumerate(names):
        backbone = any_backbone(name)
        steps: list[float] = []
        ours: list[float] = []
        theirs: list[float] = []
        for index in range(repeats + 1):
            token.check()
            yield Progress("families", number * (repeats + 1) + index, len(names) * (repeats + 1), "passes")
            step = Step(backbone, "fast", CLASSES, BATCH)
            size = backbone.preprocess.image_size
            pixels = torch.randn(BATCH, 3, size, size, device=backbone.device)
            walked = partial(fast_encode.encode_image, backbone, pixels, NO_PROMPTS)
            measured = (
                step.seconds(),
                step.timed(walked),
                step.timed(partial(backbone.model.encode_image, pixels)),
            )
            if index:  # the first round warms up
                for kept, seconds in zip((steps, ours, theirs), measured, strict=True):
                    kept.append(seconds)
        arch = name.partition(":")[0]
        text = "shared prefix" if backbone.text_tower.causal else "all positions"
        ratio = statistics.median(theirs) / statistics.median(ours)
        rows += [
            timed_row(f"{arch}: image tower, fast", [BATCH / seconds for seconds in ours], "images/s"),
            SpeedRow(f"{arch}: images/s ÷ open_clip's own forward", ratio, "", ratio),
            timed_row(f"{arch}, {CLASSES} classes: step, fast (text: {text})", steps),
        ]
    return rows
