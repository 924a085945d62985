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
from PIL import Image, features

from mpl_engine.errors import ImageUnreadable
from mpl_engine.images.decode import decode
from mpl_engine.images.decode_errors import MAX_PIXELS
from mpl_engine.images.problems import ProblemReason
from tests.support import hostile_files as h
from tests.support.decoded import close, pixels
from tests.support.places import ROOT

needs_avif = pytest.mark.skipif(not features.check("avif"), reason="this Pillow has no AVIF")


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


def test_a_stereo_photo_gives_its_first_picture(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (8, 8), colour) for colour in ((255, 0, 0), (0, 255, 0))]
    (tmp_path / "a.jpg").write_bytes(h.encoded(frames[0], "MPO", save_all=True, append_images=frames[1:]))
    decoded = decode(tmp_path / "a.jpg")
    assert close(decoded.image, np.full((8, 8, 3), (255, 0, 0)), 3)
    assert decoded.notes == ()
