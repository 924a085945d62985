"""How an image becomes the numbers that a backbone takes, and the random crop of training. Loads no library."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np


_RATIO = (3 / 4, 4 / 3)
_CROP_TRIES = 10
OPENAI_MEAN = (0.48145466, 0.4578275, 0.40821073)
OPENAI_STD = (0.26862954, 0.26130258, 0.27577711)


def random_crop_box(
    width: int, height: int, scale_min: float, rng: "np.random.Generator"
) -> tuple[int, int, int, int]:
    """A random box (left, top, width, height) for a random resized crop.

    The area is uniform in [`scale_min`, 1] of the image's and the aspect ratio log-uniform in [3/4, 4/3]. A box
    that does not fit is drawn again, ten times in all; after that the largest central box within the ratios is
    taken. Distributed as torchvision's RandomResizedCrop.
    """
    low, high = math.log(_RATIO[0]), math.log(_RATIO[1])
    for _ in range(_CROP_TRIES):
        area = width * height * rng.uniform(scale_min, 1.0)
        ratio = math.exp(rng.uniform(low, high))
        w, h = round(math.sqrt(area * ratio)), round(math.sqrt(area / ratio))
        if 0 < w <= width and 0 < h <= height:
            top = int(rng.integers(0, height - h + 1))
            left = int(rng.integers(0, width - w + 1))
            return left, top, w, h
    w, h = width, height
    if width / height < _RATIO[0]:
        h = round(width / _RATIO[0])
    elif width / height > _RATIO[1]:
        w = round(height * _RATIO[1])
    return (width - w) // 2, (height - h) // 2, w, h


@dataclass(frozen=True)
class Preprocess:
    """How an image becomes numbers: a square of `image_size` pixels, then (x − mean) / std per RGB channel.

    `resize_mode` is how the weights' authors made images square (`shortest`: crop, `squash`: stretch); the
    setting `fit` decides what is done here.
    """

    image_size: int
    mean: tuple[float, float, float] = OPENAI_MEAN
    std: tuple[float, float, float] = OPENAI_STD
    interpolation: str = "bicubic"
    resize_mode: str = "shortest"
