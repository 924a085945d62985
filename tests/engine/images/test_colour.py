"""Colours of files: transparency, palettes, CMYK, 16 bits, data without a range, and embedded profiles."""

from collections.abc import Callable
from functools import partial

import numpy as np
import pytest
from numpy.typing import DTypeLike
from PIL import Image, ImageCms

from mpl_engine.errors import ImageUnreadable
from mpl_engine.images.decode import decode
from mpl_engine.images.problems import ProblemReason
from tests.support import hostile_files as h
from tests.support.decoded import close, pixels


def test_transparency_goes_over_white() -> None:
    see_through = Image.new("RGBA", (8, 8), (200, 0, 0, 0))
    see_through.paste((0, 0, 0, 128), (0, 0, 4, 8))
    result = pixels(h.encoded(see_through, "PNG"))
    assert close(result[0, 0], (127, 127, 127), 1)
    assert close(result[0, 7], (255, 255, 255), 0)
    grey = Image.new("LA", (4, 4), (10, 0))
    assert close(pixels(h.encoded(grey, "PNG")), 255, 0)


def test_palette_with_transparency_as_index_and_as_bytes() -> None:
    image = Image.new("P", (4, 2), 0)
    image.putpalette([255, 0, 0, 0, 0, 255, 0, 255, 0])
    image.paste(1, (2, 0, 4, 2))
    for transparency in (0, bytes([0, 255, 255])):
        result = pixels(h.encoded(image, "PNG", transparency=transparency))
        assert close(result[0, 0], (255, 255, 255), 0)
        assert close(result[0, 3], (0, 0, 255), 0)
    assert close(pixels(h.encoded(image, "GIF", transparency=0))[0, 0], (255, 255, 255), 0)


def test_colour_key_transparency_of_rgb_and_grey() -> None:
    rgb = Image.new("RGB", (4, 4), (9, 8, 7))
    assert close(pixels(h.encoded(rgb, "PNG", transparency=(9, 8, 7))), 255, 0)
    assert close(pixels(h.encoded(Image.new("L", (4, 4), 9), "PNG", transparency=9)), 255, 0)


def test_one_bit() -> None:
    image = Image.new("1", (8, 4), 0)
    image.paste(1, (4, 0, 8, 4))
    result = pixels(h.encoded(image, "PNG"))
    assert result[0, 0].tolist() == [0, 0, 0]
    assert result[0, 7].tolist() == [255, 255, 255]


def test_cmyk_jpeg_and_tiff() -> None:
    cyan = Image.new("CMYK", (16, 16), (255, 0, 0, 0))
    for kind in ("JPEG", "TIFF"):
        red, green, blue = pixels(h.encoded(cyan, kind))[8, 8]
        assert red < 90
        assert green > 120
        assert blue > 120


def ramp(top: int) -> np.ndarray:
    return np.linspace(0, top, 64 * 32).round().reshape(32, 64)


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "PPM"])
def test_16_bit_is_scaled_by_its_declared_bits(kind: str) -> None:
    values = (ramp(65535) * 0.5).astype(np.uint16)  # a dark image stays dark
    decoded = decode(h.encoded(Image.fromarray(values), kind))
    assert close(np.asarray(decoded.image)[..., 0], values / 257.0, 0.51)
    assert decoded.notes == (ProblemReason.RESCALED,)


def test_12_bit_tiff_is_scaled_by_4095() -> None:
    values = ramp(4095)
    decoded = decode(h.tiff_12_bit(values))
    assert close(np.asarray(decoded.image)[..., 1], values * 255 / 4095, 0.51)
    assert decoded.notes == (ProblemReason.RESCALED,)


def test_16_bit_transparency_and_colour() -> None:
    values = np.full((4, 4), 1000, np.uint16)
    values[0, 0] = 30000
    result = pixels(h.encoded(Image.fromarray(values), "PNG", transparency=1000))
    assert result[3, 3].tolist() == [255, 255, 255]
    assert abs(result[0, 0, 0] - 30000 / 257) <= 1


def colours(top: int) -> np.ndarray:
    """Three ramps (H, W, 3) up to `top`, in all of whose bytes something happens."""
    one = ramp(top)
    return np.stack([one, one[::-1], one[:, ::-1]], 2).astype(np.uint16)


DEEP_FILES = {
    "png": h.png_16_bit,
    "tiff": h.tiff_16_bit,
    "tiff, big-endian": partial(h.tiff_16_bit, order=">"),
    "tiff, deflated": partial(h.tiff_16_bit, deflated=True),
    "tiff, big-endian and deflated": partial(h.tiff_16_bit, order=">", deflated=True),
}


@pytest.mark.parametrize("made", DEEP_FILES.values(), ids=list(DEEP_FILES))
@pytest.mark.parametrize("bits", [8, 10, 12, 14, 16])
def test_colour_of_few_bits_in_a_file_of_16_is_scaled_by_these(
    bits: int, made: Callable[[np.ndarray], bytes]
) -> None:
    values = colours(2**bits - 1)
    decoded = decode(made(values))
    # Pillow keeps the high byte of true 16 bits, which is up to one step below their rounded value.
    assert close(np.asarray(decoded.image), values * 255.0 / (2**bits - 1), 1.01 if bits == 16 else 0.51)
    assert decoded.notes == (ProblemReason.RESCALED,)


@pytest.mark.parametrize("top", [0, 17, 256, 1023, 1024, 16383, 16384])
def test_colour_is_lifted_by_the_same_rule_as_grey(top: int) -> None:
    grey = decode(h.encoded(Image.fromarray(np.full((8, 8), top, np.uint16)), "PNG"))
    colour = decode(h.png_16_bit(np.full((8, 8, 3), top, np.uint16)))
    assert close(np.asarray(colour.image), np.asarray(grey.image).astype(float), 1)


def test_few_bits_with_transparency_lie_over_white() -> None:
    values = colours(4095)
    alpha = np.full((32, 64, 1), 65535, np.uint16)
    alpha[:, :32] = 0
    result = pixels(h.png_16_bit(np.concatenate([values, alpha], 2)))
    assert close(result[:, :32], 255, 0)
    assert close(result[:, 32:], values[:, 32:] * 255.0 / 4095, 0.51)
    grey = pixels(h.png_16_bit(np.concatenate([values[..., :1], alpha], 2)))
    assert close(grey[:, :32], 255, 0)
    assert close(grey[:, 32:], values[:, 32:, :1] * 255.0 / 4095, 0.51)


def test_a_large_picture_of_few_bits_is_put_together_by_strips_and_turned() -> None:
    values = np.random.default_rng(0).integers(0, 4096, (1500, 1100, 3)).astype(np.uint16)
    result = pixels(h.tiff_16_bit(values, turned=6))
    assert close(result, np.rot90(values, -1) * 255.0 / 4095, 0.51)


@pytest.mark.parametrize("dtype", [np.float32, np.int32])
def test_data_without_a_declared_range_goes_by_percentiles(dtype: DTypeLike) -> None:
    values = (ramp(1000) * 40 - 9000).astype(dtype)
    values[0, 0] = 2_000_000  # one hot pixel must not make the rest black
    decoded = decode(h.encoded(Image.fromarray(values), "TIFF"))
    low, high = np.percentile(values, [0.1, 99.9])
    assert close(
        np.asarray(decoded.image)[..., 2], (np.clip(values, low, high) - low) * 255 / (high - low), 0.6
    )
    assert decoded.notes == (ProblemReason.RESCALED,)


def test_float_with_nan_and_constant_float() -> None:
    values = ramp(10).astype(np.float32)
    values[3, 3] = np.nan
    assert pixels(h.encoded(Image.fromarray(values), "TIFF"))[3, 3, 0] == 0
    assert close(pixels(h.encoded(Image.fromarray(np.full((4, 4), 7, np.float32)), "TIFF")), 128, 0)
    with pytest.raises(ImageUnreadable):
        decode(h.encoded(Image.fromarray(np.full((4, 4), np.nan, np.float32)), "TIFF"))


def test_embedded_profile_is_applied_and_srgb_changes_nothing() -> None:
    grey = Image.new("RGB", (8, 8), (64, 64, 64))
    linear = pixels(h.encoded(grey, "PNG", icc_profile=h.linear_profile()))
    assert close(linear, 137, 3)  # sRGB encoding of 64/255: 255 (1.055 (64/255)^(1/2.4) - 0.055) = 137
    picture = h.noise(5)
    assert close(pixels(h.encoded(picture, "PNG", icc_profile=h.srgb_profile())), picture, 1)


def test_profile_is_applied_under_transparency() -> None:
    grey = Image.new("RGBA", (8, 8), (64, 64, 64, 255))
    assert close(pixels(h.encoded(grey, "PNG", icc_profile=h.linear_profile())), 137, 3)


@pytest.mark.parametrize(
    "profile",
    [b"nonsense", h.srgb_profile()[:200], b"\0" * 500],
    ids=[
        "nonsense",
        "cut off",
        "zeros",
    ],  # a profile holds the time of its making, which would be in the name
)
def test_corrupt_profile_is_ignored(profile: bytes) -> None:
    picture = h.noise(6)
    assert close(pixels(h.encoded(picture, "PNG", icc_profile=profile)), picture, 0)


def test_profile_of_another_colour_space_is_ignored() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    picture = h.noise(7)
    assert close(pixels(h.encoded(picture, "PNG", icc_profile=lab)), picture, 0)
