"""Squares and random crops: those of torchvision."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from mpl_engine.errors import ConfigError
from mpl_engine.images.decode import to_square
from mpl_engine.images.square import PAD_COLOUR
from mpl_engine.images.transforms import random_crop_box
from tests.support import hostile_files as h
from tests.support.decoded import close


@settings(max_examples=60, deadline=None)
@given(st.integers(1, 300), st.integers(1, 300), st.sampled_from([7, 32, 64]))
def test_crop_equals_the_evaluation_transform_of_torchvision(width: int, height: int, size: int) -> None:
    from torchvision.transforms import CenterCrop, InterpolationMode, Resize

    picture = h.noise(9, width, height)
    if size * max(width, height) // min(width, height) > 16 * size:
        assert to_square(picture, size, "crop").size == (size, size)
        return
    expected = CenterCrop(size)(Resize(size, InterpolationMode.BICUBIC)(picture))
    assert np.array_equal(np.asarray(to_square(picture, size, "crop")), np.asarray(expected))


def test_a_thin_strip_is_cropped_at_its_centre() -> None:
    strip = Image.new("RGB", (100_000, 2), (0, 0, 255))
    strip.paste((255, 0, 0), (49_900, 0, 50_100, 2))
    assert close(to_square(strip, 64, "crop"), np.full((64, 64, 3), (255, 0, 0)), 0)


def test_pad_and_stretch() -> None:
    red = Image.new("RGB", (40, 20), (255, 0, 0))
    padded = np.asarray(to_square(red, 16, "pad"))
    assert padded.shape == (16, 16, 3)
    assert close(padded[4:12], np.full((8, 16, 3), (255, 0, 0)), 0)
    assert close(padded[:4], np.full((4, 16, 3), PAD_COLOUR), 0)
    assert close(padded[12:], np.full((4, 16, 3), PAD_COLOUR), 0)
    halves = h.corners(40, 20)
    stretched = np.asarray(to_square(halves, 16, "stretch"))
    assert close(stretched[1, 1], (255, 0, 0), 1)
    assert close(stretched[14, 1], (0, 0, 255), 1)
    with pytest.raises(ConfigError):
        to_square(red, 16, "fill")  # type: ignore[arg-type]


@settings(max_examples=200, deadline=None)
@given(st.integers(1, 500), st.integers(1, 500), st.floats(0.01, 1), st.integers(0, 2**32))
def test_random_crops_lie_inside(width: int, height: int, scale: float, seed: int) -> None:
    left, top, w, hgt = random_crop_box(width, height, scale, np.random.default_rng(seed))
    assert 0 <= left <= left + w <= width
    assert 0 <= top <= top + hgt <= height
    assert w > 0
    assert hgt > 0


def test_random_crops_are_distributed_as_torchvisions() -> None:
    import torch
    from torchvision.transforms import RandomResizedCrop

    torch.manual_seed(0)
    rng = np.random.default_rng(0)
    for width, height, scale in ((200, 150, 0.08), (300, 60, 0.5)):
        image = torch.zeros(3, height, width)
        theirs = [RandomResizedCrop.get_params(image, [scale, 1.0], [3 / 4, 4 / 3]) for _ in range(3000)]
        ours = [random_crop_box(width, height, scale, rng) for _ in range(3000)]
        swapped = np.array([(left, top, w, hgt) for top, left, hgt, w in theirs])
        for column in range(4):
            grid = np.arange(0, 301, 5)
            ours_cdf = np.searchsorted(np.sort(np.array(ours)[:, column]), grid) / 3000
            their_cdf = np.searchsorted(np.sort(swapped[:, column]), grid) / 3000
            # Kolmogorov-Smirnov at about one in 10^5 for two samples of 3000
            assert np.abs(ours_cdf - their_cdf).max() < 0.06


def test_central_fallback_equals_torchvisions() -> None:
    import torch
    from torchvision.transforms import RandomResizedCrop

    for width, height in ((1000, 3), (3, 1000)):
        top, left, hgt, w = RandomResizedCrop.get_params(
            torch.zeros(3, height, width), [1.0, 1.0], [3 / 4, 4 / 3]
        )
        assert random_crop_box(width, height, 1.0, np.random.default_rng(0)) == (left, top, w, hgt)
