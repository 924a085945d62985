"""The one decoder: every kind of file comes out upright, in 8-bit sRGB, or as a typed error."""

import io
import os
import subprocess
import sys
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import DTypeLike
from PIL import Image, ImageCms, features

from mpl_engine.errors import ConfigError, ImageUnreadable
from mpl_engine.images.decode import decode, to_square
from mpl_engine.images.decode_errors import MAX_PIXELS
from mpl_engine.images.problems import ProblemReason
from mpl_engine.images.square import PAD_COLOUR
from mpl_engine.images.transforms import random_crop_box
from tests.support import hostile_files as h
from tests.support.places import ROOT

needs_avif = pytest.mark.skipif(not features.check("avif"), reason="this Pillow has no AVIF")


def pixels(data: bytes, target: int | None = None) -> np.ndarray:
    image = decode(data, target).image
    assert image.mode == "RGB"
    return np.asarray(image).astype(int)


def close(a: object, b: object, tolerance: float) -> bool:
    return bool(np.abs(np.asarray(a).astype(float) - np.asarray(b).astype(float)).max() <= tolerance)


@pytest.mark.parametrize(
    ("kind", "tolerance"),
    [("PNG", 0), ("BMP", 0), ("TIFF", 0), ("PPM", 0), ("WEBP", 60), ("JPEG", 60), ("GIF", 60)],
)
def test_ordinary_kinds_keep_their_colours(kind: str, tolerance: int) -> None:
    picture = h.noise(1)
    options = {"quality": 95} if kind in {"JPEG", "WEBP"} else {}
    decoded = decode(h.encoded(picture, kind, **options))
    assert close(decoded.image, picture, tolerance)
    assert decoded.size == picture.size
    assert decoded.notes == ()


def test_heic_and_its_own_rotation() -> None:
    picture = h.corners(64, 48)
    assert close(decode(h.encoded(picture, "HEIF", quality=-1)).image, picture, 40)
    exif = Image.Exif()
    exif[0x0112] = 6
    stored = picture.transpose(Image.Transpose.ROTATE_90)
    decoded = decode(h.encoded(stored, "HEIF", quality=-1, exif=exif.tobytes()))
    assert decoded.size == picture.size
    assert close(np.asarray(decoded.image)[5, 5], (255, 0, 0), 30)
    assert close(np.asarray(decoded.image)[5, 58], (0, 255, 0), 30)


@needs_avif
def test_avif() -> None:
    picture = h.noise(2, 64, 48)
    assert close(decode(h.encoded(picture, "AVIF", quality=95)).image, picture, 30)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("target", [None, 4])
def test_every_exif_orientation_comes_out_upright(orientation: int, target: int | None) -> None:
    picture = h.corners(160, 96)
    decoded = decode(h.oriented_jpeg(picture, orientation), target)
    assert decoded.size == picture.size
    width, height = decoded.image.size
    assert width > height
    assert (target is None) == (width == 160)
    at = np.asarray(decoded.image)
    assert close(at[1, 1], (255, 0, 0), 20)
    assert close(at[1, -2], (0, 255, 0), 20)
    assert close(at[-2, 1], (0, 0, 255), 20)
    assert close(at[-2, -2], (128, 128, 128), 20)


@pytest.mark.parametrize("kind", ["PNG", "TIFF", "WEBP"])
def test_orientation_outside_jpeg_is_applied_once(kind: str) -> None:
    picture = h.corners()
    exif = Image.Exif()
    exif[0x0112] = 6
    stored = picture.transpose(Image.Transpose.ROTATE_90)
    options = {"lossless": True} if kind == "WEBP" else {}
    decoded = decode(h.encoded(stored, kind, exif=exif.tobytes(), **options))
    assert decoded.size == picture.size
    assert close(decoded.image, picture, 0)


@settings(max_examples=40, deadline=None)
@given(st.integers(16, 400), st.integers(16, 400), st.integers(1, 120))
def test_draft_keeps_at_least_twice_the_target(width: int, height: int, target: int) -> None:
    decoded = decode(h.encoded(h.noise(4, width, height), "JPEG"), target)
    assert decoded.size == (width, height)
    for got, had in zip(decoded.image.size, (width, height), strict=True):
        assert got == had or got >= 2 * target
    # and it is used whenever it can be
    assert decoded.image.size != (width, height) or min(width, height) < 4 * target


def test_only_jpeg_is_drafted() -> None:
    assert decode(h.encoded(h.noise(1, 400, 400), "PNG"), 10).image.size == (400, 400)


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


def test_animation_gives_its_first_frame() -> None:
    frames = [Image.new("RGB", (8, 8), colour) for colour in ((255, 0, 0), (0, 255, 0))]
    for kind, options in (
        ("GIF", {}),
        ("WEBP", {"lossless": True}),
        ("PNG", {}),
        ("TIFF", {}),
    ):
        data = h.encoded(frames[0], kind, save_all=True, append_images=frames[1:], **options)
        assert close(pixels(data), np.full((8, 8, 3), (255, 0, 0)), 3), kind


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


@pytest.mark.parametrize("profile", [b"nonsense", h.srgb_profile()[:200], b"\0" * 500])
def test_corrupt_profile_is_ignored(profile: bytes) -> None:
    picture = h.noise(6)
    assert close(pixels(h.encoded(picture, "PNG", icc_profile=profile)), picture, 0)


def test_profile_of_another_colour_space_is_ignored() -> None:
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    picture = h.noise(7)
    assert close(pixels(h.encoded(picture, "PNG", icc_profile=lab)), picture, 0)


GOOD = {
    kind: h.encoded(h.noise(8, 64, 64), kind)
    for kind in ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP", "HEIF")
}


@pytest.mark.parametrize("kind", sorted(GOOD))
def test_truncated_files_are_refused_and_say_so(kind: str) -> None:
    with pytest.raises(ImageUnreadable) as caught:
        decode(GOOD[kind][: len(GOOD[kind]) * 6 // 10])
    assert caught.value.reason == ProblemReason.TRUNCATED


@needs_avif
def test_truncated_avif() -> None:
    data = h.encoded(h.noise(8, 64, 64), "AVIF")
    with pytest.raises(ImageUnreadable) as caught:
        decode(data[: len(data) * 6 // 10])
    assert caught.value.reason == ProblemReason.TRUNCATED


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_damaged_bytes_end_in_an_image_or_a_typed_error(data: st.DataObject) -> None:
    kind = data.draw(st.sampled_from(sorted(GOOD)))
    damaged = bytearray(GOOD[kind])
    for position in data.draw(st.lists(st.integers(0, len(damaged) - 1), max_size=12)):
        damaged[position] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(damaged)))
    outcome = decoded_or_error(bytes(damaged[: max(cut, 1)]))
    if isinstance(outcome, ImageUnreadable):
        assert ProblemReason(outcome.reason)
        assert outcome.detail
        assert "\n" not in str(outcome)
    else:
        assert outcome.mode == "RGB"


def decoded_or_error(data: bytes) -> Image.Image | ImageUnreadable:
    try:
        return decode(data, 16).image
    except ImageUnreadable as error:
        return error


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", ProblemReason.EMPTY),
        (b"just some words", ProblemReason.NOT_AN_IMAGE),
        (b"%PDF-1.7 ...", ProblemReason.NOT_AN_IMAGE),
        (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", ProblemReason.NOT_AN_IMAGE),
        (h.png_declaring(30_000, 30_000), ProblemReason.TOO_LARGE),
        (h.png_declaring(MAX_PIXELS // 10_000 + 1, 10_000), ProblemReason.TOO_LARGE),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 100, ProblemReason.UNREADABLE),
    ],
)
def test_what_cannot_be_used_has_its_reason(data: bytes, reason: ProblemReason, tmp_path: Path) -> None:
    path = tmp_path / "file.jpg"
    path.write_bytes(data)
    for source in (data, io.BytesIO(data), path):
        with pytest.raises(ImageUnreadable) as caught:
            decode(source)
        assert caught.value.reason == reason


def test_paths_that_are_no_files(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.png", Path("a\0b.png")):
        with pytest.raises(ImageUnreadable) as caught:
            decode(path)
        assert caught.value.reason == ProblemReason.UNREADABLE
        assert caught.value.path == path


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(ImageUnreadable):
        decode(tmp_path / "pipe.png")


def test_wrong_extension_is_noted_and_used(tmp_path: Path) -> None:
    for name, notes in {
        "a.jpg": (ProblemReason.WRONG_EXTENSION,),
        "a": (ProblemReason.WRONG_EXTENSION,),
        "a.PNG": (),
        "a.png": (),
    }.items():
        (tmp_path / name).write_bytes(h.encoded(h.noise(1), "PNG"))
        assert decode(tmp_path / name).notes == notes


def test_metadata_warnings_do_not_leak() -> None:
    data = h.corrupt_exif_jpeg()
    with warnings.catch_warnings():
        warnings.resetwarnings()
        with pytest.warns(UserWarning, match="Truncated|EXIF"):  # what Pillow does alone
            Image.open(io.BytesIO(data)).getexif().get(0x0112)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        decode(data)
    assert caught == []
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        decode(data)


def test_no_warning_for_large_images_and_none_of_pillows_settings_change() -> None:
    code = (
        "import sys\n"
        "from PIL import Image, ImageFile\n"
        "before = (Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES)\n"
        "from mpl_engine.images.decode import decode, ImageUnreadable\n"
        "import mpl_engine.data.splits\n"
        "try:\n    decode(sys.stdin.buffer.read())\n"
        "except ImageUnreadable as error:\n    print(error.reason)\n"
        "assert before == (Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES)\n"
        "assert 'torch' not in sys.modules\n"
    )
    result = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        input=h.png_declaring(10_000, 10_000),
        capture_output=True,
        check=False,
        cwd=ROOT,
    )
    assert result.stderr == b""
    assert result.stdout.strip() == b"truncated"


def test_threads_agree_with_one_thread() -> None:
    files = [
        h.encoded(h.noise(i, 90, 60), kind) for i in range(6) for kind in ("JPEG", "PNG", "WEBP", "HEIF")
    ]
    alone = [decode(data, 16).image.tobytes() for data in files]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda data: decode(data, 16).image.tobytes(), files * 3))
    assert together == alone * 3


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


def test_a_stereo_photo_gives_its_first_picture(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (8, 8), colour) for colour in ((255, 0, 0), (0, 255, 0))]
    (tmp_path / "a.jpg").write_bytes(h.encoded(frames[0], "MPO", save_all=True, append_images=frames[1:]))
    decoded = decode(tmp_path / "a.jpg")
    assert close(decoded.image, np.full((8, 8, 3), (255, 0, 0)), 3)
    assert decoded.notes == ()
