"""Random crops, flips and brightness on whole batches, B×3×H×W with values 0..255."""

import open_clip
import torch
import torch.nn.functional as F  # noqa: N812 - the usual name
from torch import Tensor

BRIGHTNESS = 0.2
"""Brightness is multiplied by a factor up to this far from 1."""

LOG_ASPECT = 0.2
"""A crop's sides are stretched by factors up to e^±LOG_ASPECT."""


def random_crops(pixels: Tensor, scale_min: float) -> Tensor:
    """A random part of each image, scaled back to full size, half of them mirrored, brighter or darker.

    Args:
        pixels: the images.
        scale_min: the smallest share of the area that a crop keeps, in (0, 1].
    """
    count, device = len(pixels), pixels.device
    side = _uniform(count, scale_min, 1.0, device).sqrt()
    stretch = _uniform(count, -LOG_ASPECT, LOG_ASPECT, device).exp()
    wide, high = (side * stretch).clamp(max=1), (side / stretch).clamp(max=1)
    mirrored = torch.randint(0, 2, (count,), device=device) * 2 - 1
    # One affine map an image, from places of the crop to places of the image, both in -1..1.
    maps = torch.zeros(count, 2, 3, device=device)
    maps[:, 0, 0] = wide * mirrored
    maps[:, 1, 1] = high
    maps[:, 0, 2] = _uniform(count, -1.0, 1.0, device) * (1 - wide)
    maps[:, 1, 2] = _uniform(count, -1.0, 1.0, device) * (1 - high)
    places = F.affine_grid(maps, list(pixels.shape), align_corners=False)
    crops = F.grid_sample(pixels, places, padding_mode="reflection", align_corners=False)
    return crops * _uniform(count, 1 - BRIGHTNESS, 1 + BRIGHTNESS, device).view(-1, 1, 1, 1)


def normalise(pixels: Tensor) -> Tensor:
    """Values 0..255 to those that CLIP sees, by OpenAI's mean and standard deviation."""
    mean = torch.tensor(open_clip.OPENAI_DATASET_MEAN, device=pixels.device).view(1, 3, 1, 1) * 255
    std = torch.tensor(open_clip.OPENAI_DATASET_STD, device=pixels.device).view(1, 3, 1, 1) * 255
    return (pixels - mean) / std


def _uniform(count: int, low: float, high: float, device: torch.device) -> Tensor:
    return torch.empty(count, device=device).uniform_(low, high)
