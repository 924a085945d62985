"""Files as cameras, scanners and broken copies leave them: half-written, raw, and with few bits in many."""

import io
import struct
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from numpy.typing import DTypeLike
from PIL import Image, features

from mpl_engine.cancel import CancelToken
from mpl_engine.data.dataset import scan
from mpl_engine.errors import ImageUnreadable
from mpl_engine.events import drain
from mpl_engine.images.colour import loaded, to_rgb
from mpl_engine.images.decode import decode
from mpl_engine.images.problems import ProblemReason
from tests.support.hostile_files import encoded, noise, tiff_12_bit, tiff_16_bit

ENDS: dict[str, dict[str, object]] = {
    "JPEG": {"quality": 90}, "progressive JPEG": {"progressive": True}, "PNG": {}, "GIF": {}, "WEBP": {},
    "lossless WEBP": {"lossless": True}, "HEIF": {}, "JPEG2000": {},
    "TIFF deflate": {"compression": "tiff_adobe_deflate"}, "TIFF lzw": {"compression": "tiff_lzw"},
    "TIFF jpeg": {"compression": "jpeg"},
}  # fmt: skip
if features.check("avif"):
    ENDS["AVIF"] = {}


def picture(seed: int, side: int = 160) -> Image.Image:
    """Soft shapes with some grain above, and a calm lower half, whose data are short."""
    grain = np.random.default_rng(seed).normal(0, 6, (side, side, 3))
    grain[side // 2 :] /= 6
    return Image.fromarray((np.asarray(noise(seed, side, side)) + grain).clip(0, 255).astype(np.uint8))


def made(name: str, image: Image.Image) -> bytes:
    first, _, last = name.partition(" ")
    return encoded(image, first if first == "TIFF" else last or first, **ENDS[name])


def zero_tail(data: bytes, share: float) -> bytes:
    kept = int(len(data) * share)
    return data[:kept] + bytes(len(data) - kept)


@pytest.mark.parametrize("name", ENDS)
@pytest.mark.parametrize("share", [0.3, 0.5, 0.8])
def test_a_file_that_ends_in_zeros_is_truncated(name: str, share: float) -> None:
    data = made(name, picture(5))
    assert decode(data).size == (160, 160)
    for target in (None, 8):
        with pytest.raises(ImageUnreadable) as caught:
            decode(zero_tail(data, share), target)
        assert caught.value.reason == ProblemReason.TRUNCATED


@pytest.mark.parametrize("name", ENDS)
@pytest.mark.parametrize("colour", ["black", "white"])
def test_plain_pictures_and_zeros_after_the_end_are_no_damage(name: str, colour: str) -> None:
    flat = Image.new("RGB", (1200, 900), colour)
    flat.paste(picture(6), (0, 0))
    for data in (made(name, flat), made(name, flat) + bytes(5000)):
        if name == "HEIF" and data.endswith(bytes(5000)):
            continue  # its decoder takes what follows for a box
        assert decode(data).size == (1200, 900)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 99), st.sampled_from([n for n in ENDS if "WEBP" not in n]), st.floats(0.05, 0.9))
def test_wherever_the_zeros_begin(seed: int, name: str, share: float) -> None:
    """Refused, or every pixel is right; some bytes of zeros say nothing where a kind has no mark at its end."""
    data = made(name, picture(seed, 64))
    assume(len(data) * (1 - share) >= 64)
    right = np.asarray(decode(data).image)
    try:
        used = np.asarray(decode(zero_tail(data, share)).image)
    except ImageUnreadable:
        used = None
    assert used is None or np.array_equal(used, right)


@pytest.mark.parametrize("kind", ["TIFF", "BMP", "PPM"])
def test_black_rows_at_the_end_of_plain_pixels_are_a_picture(kind: str) -> None:
    image = picture(7)
    image.paste((0, 0, 0), (0, 80, 160, 160) if kind != "BMP" else (0, 0, 160, 80))
    assert np.array_equal(np.asarray(decode(encoded(image, kind)).image), np.asarray(image))


def raw_tiff(order: str, make: bytes, *, dng: bool, sensor: int, pointer: str, mark: bytes = b"") -> bytes:
    """A TIFF whose first picture is a preview of 8 x 6 and whose second, of 32 x 24, is the sensor's."""
    preview, sensor_data = bytes(range(144)), bytes(32 * 24 * 2)
    start = 8 + len(mark)
    first_at = start + len(preview) + len(sensor_data) + len(make)
    entries = [
        (254, 4, 1), (256, 4, 8), (257, 4, 6), (258, 3, 8), (259, 3, 1), (262, 3, 1), (271, 2, start + 144 + 1536),
        (273, 4, start), (277, 3, 1), (278, 4, 6), (279, 4, 48),
    ]  # fmt: skip
    entries += [(330, 4, 0)] if pointer == "below" else []
    entries += [(50706, 1, 0x01040000)] if dng else []
    second_at = first_at + 2 + 12 * len(entries) + 4
    second = [
        (254, 4, 0), (256, 4, 32), (257, 4, 24), (258, 3, 16), (259, 3, 1), (262, 3, sensor), (273, 4, start + 144),
        (277, 3, 1), (278, 4, 24), (279, 4, 1536),
    ]  # fmt: skip

    def directory(rows: list[tuple[int, int, int]], following: int) -> bytes:
        out = struct.pack(order + "H", len(rows))
        for tag, kind, number in rows:
            value = second_at if tag == 330 else number
            count = {271: len(make), 50706: 4}.get(tag, 1)
            body = struct.pack(order + "HH", value, 0) if kind == 3 else struct.pack(order + "I", value)
            out += struct.pack(order + "HHI", tag, kind, count) + body
        return out + struct.pack(order + "I", following)

    head = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(order + "I", first_at) + mark
    chain = second_at if pointer == "chain" else 0
    return head + preview + sensor_data + make + directory(entries, chain) + directory(second, 0)


RAW = {
    "Adobe DNG": raw_tiff("<", b"EXAMPLE\0", dng=True, sensor=32803, pointer="below"),
    "Nikon NEF": raw_tiff(">", b"NIKON CORPORATION\0", dng=False, sensor=32803, pointer="below"),
    "Sony ARW": raw_tiff("<", b"SONY\0", dng=False, sensor=32803, pointer="below"),
    "Pentax PEF": raw_tiff(">", b"PENTAX Corporation\0", dng=False, sensor=32803, pointer="chain"),
    "Canon CR2": raw_tiff("<", b"Canon\0", dng=False, sensor=1, pointer="chain", mark=b"CR\2\0" + bytes(4)),
    "Samsung SRW": raw_tiff("<", b"SAMSUNG\0", dng=False, sensor=1, pointer="below"),
    "Canon CR3": b"\0\0\0\x18ftypcrx \0\0\0\1crx isom" + bytes(64),
    "Fujifilm RAF": b"FUJIFILMCCD-RAW 0201FF389501" + bytes(64),
    "Olympus ORF": b"IIRO\x08\0\0\0" + bytes(64),
    "Panasonic RW2": b"IIU\0\x18\0\0\0" + bytes(64),
}


@pytest.mark.parametrize("name", RAW)
@pytest.mark.parametrize("file_name", ["DSC_1.NEF", "DSC_1.tif", "DSC_1"])
def test_camera_raw_is_refused_by_its_structure(name: str, file_name: str, tmp_path: Path) -> None:
    path = tmp_path / file_name
    path.write_bytes(RAW[name])
    with pytest.raises(ImageUnreadable) as caught:
        decode(path, 16)
    assert caught.value.reason == ProblemReason.CAMERA_RAW
    assert name in caught.value.detail


def test_ordinary_tiffs_are_not_taken_for_raw() -> None:
    pages = [picture(8), picture(9, 320)]  # a scan of two pages, the second of which is larger
    many = encoded(pages[0], "TIFF", save_all=True, append_images=pages[1:])
    assert decode(many).size == (160, 160)
    by_name = encoded(picture(8), "TIFF", tiffinfo={271: "NIKON CORPORATION"})
    assert decode(by_name).size == (160, 160)


def grey16(values: np.ndarray, kind: str) -> bytes:
    return encoded(Image.fromarray(values.astype(np.uint16)), kind)


@pytest.mark.parametrize("kind", ["TIFF", "PNG", "PPM"])
@pytest.mark.parametrize("bits", [8, 10, 12, 14, 16])
def test_few_bits_in_files_of_sixteen_fill_the_range(bits: int, kind: str) -> None:
    values = np.linspace(0, 2**bits - 1, 64 * 48).round().reshape(48, 64)
    decoded = decode(grey16(values, kind))
    got = np.asarray(decoded.image)[..., 0].astype(float)
    assert np.abs(got - values * 255 / (2**bits - 1)).max() <= 1
    assert decoded.notes == (ProblemReason.RESCALED,)


def test_pictures_of_one_camera_share_a_scale() -> None:
    """Exposures of a 12-bit camera keep their order of brightness; a stretch by each file's own values would not."""
    scene = np.linspace(0, 1, 64 * 48).reshape(48, 64)
    brightness = [
        np.asarray(decode(grey16(scene * top, "TIFF")).image).mean() for top in (1100, 2000, 3000, 4095)
    ]
    assert brightness == sorted(brightness)
    assert brightness[-1] / brightness[0] == pytest.approx(4095 / 1100, rel=0.02)


def test_bits_that_the_file_declares_are_not_guessed() -> None:
    dark = np.full((8, 8), 40)
    assert np.asarray(decode(tiff_12_bit(dark)).image).max() == round(40 * 255 / 4095)


def test_the_export_sees_the_same_pixels() -> None:
    """The exported folder carries `loaded` and `to_rgb` alone, and opens files by itself."""
    values = np.linspace(0, 3000, 64 * 48).reshape(48, 64)
    for data in (grey16(values, "TIFF"), tiff_16_bit(np.stack([values, values[::-1], values / 2], 2))):
        with Image.open(io.BytesIO(data)) as image:
            whole = loaded(image, partial(Image.open, io.BytesIO(data)))
            assert np.array_equal(np.asarray(to_rgb(whole)), np.asarray(decode(data).image))
            assert np.asarray(decode(data).image).max() > 180


@settings(max_examples=30, deadline=None)
@given(
    st.sampled_from([np.int32, np.float32]),
    st.integers(1, 3000),
    st.integers(-(2**30), 2**30),
    st.integers(0, 99),
)
def test_percentiles_are_those_of_numpy(dtype: DTypeLike, count: int, offset: int, seed: int) -> None:
    values = (np.random.default_rng(seed).normal(offset, 1000, (1, count))).astype(dtype)
    exact = values.astype(np.float64)
    low, high = np.percentile(exact, (0.1, 99.9))
    want = (
        np.rint((exact.clip(low, high) - low) * (255 / (high - low))) if high > low else np.full(count, 128)
    )
    got = np.asarray(decode(encoded(Image.fromarray(values), "TIFF")).image)[..., 0]
    assert np.abs(got - want).max() <= 1


def test_strips_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Large pictures are converted in strips: the result is that of one piece, in every mode."""
    pictures = [
        encoded(noise(3).convert(mode), kind) for mode, kind in
        [("L", "PNG"), ("LA", "PNG"), ("P", "PNG"), ("RGBA", "PNG"), ("1", "PNG"), ("CMYK", "TIFF")]
    ]  # fmt: skip
    deep = np.random.default_rng(1).normal(0, 99, (40, 50))
    pictures += [encoded(Image.fromarray(deep.astype(t)), "TIFF") for t in (np.int32, np.float32)]
    pictures += [grey16(deep.clip(0), "PNG")]
    whole = [np.asarray(decode(data).image) for data in pictures]
    monkeypatch.setattr("mpl_engine.images.colour._STRIP_PIXELS", 130)
    for data, want in zip(pictures, whole, strict=True):
        assert np.array_equal(np.asarray(decode(data).image), want)


def test_a_scan_lists_each_with_its_reason(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        for number in range(2):
            data = encoded(picture(number + 10 * len(folder) + ord(folder[0])), "PNG")
            (tmp_path / folder / f"{number}.png").write_bytes(data)
    (tmp_path / "one" / "half.jpg").write_bytes(zero_tail(made("JPEG", picture(50)), 0.5))
    (tmp_path / "one" / "raw.tif").write_bytes(RAW["Nikon NEF"])
    (tmp_path / "two" / "deep.png").write_bytes(grey16(np.linspace(0, 4095, 64 * 48).reshape(48, 64), "PNG"))
    dataset = drain(scan(tmp_path, token=CancelToken()))
    assert {(p.path, p.reason.value, p.used) for p in dataset.problems} == {
        ("one/half.jpg", "truncated", False),
        ("one/raw.tif", "camera_raw", False),
        ("two/deep.png", "rescaled", True),
    }
