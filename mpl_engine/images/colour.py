"""From whatever mode a file decodes to, to upright colours: 8-bit sRGB without transparency.

Shapes: arrays are H x W, in rows.
"""

import contextlib
import io
import math
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageCms

_DEEP_MODES = {"I", "F", "I;16", "I;16L", "I;16B", "I;16N"}
_PERCENTILES = (0.1, 99.9)
_TIFF_BITS, _TIFF_PHOTOMETRIC, _TIFF_SAMPLE_FORMAT = 258, 262, 339
_WHITE_IS_ZERO, _UNSIGNED = 0, 1
_MID_GREY = 128
_FULL = 65535
_TOPS = (255, 1023, 4095, 16383)
_STRIP_PIXELS = 1 << 20
_OTHER_BYTE = "B" if sys.byteorder == "little" else "L"
_GREY_ALPHA = "LA;16B"
_LOW_BYTES = {
    f"{bands};16{order}": f"{bands};16{other}"
    for bands in ("RGB", "RGBA", "RGBX")
    for order, other in (("B", "L"), ("L", "B"), ("N", _OTHER_BYTE))
} | {_GREY_ALPHA: "RGBA"}
"""For the raw modes that take the high byte of each sample of 16 bits, those that take the low one, or both."""

_PROFILE_ERRORS = (ImageCms.PyCMSError, OSError, ValueError, TypeError, ImportError)


def is_deep(image: Image.Image) -> bool:
    """Whether the file holds more than 8 bits a channel, as far as Pillow tells; call it before `load`.

    Deep grey has modes of its own. Deep colour is reduced to its high bytes by Pillow while it decodes, which is
    linear scaling by the declared bits; the raw mode of its tiles is where that shows.
    """
    return image.mode in _DEEP_MODES or ";16" in _raw_mode(image)


def loaded(image: Image.Image, again: Callable[[], Image.Image]) -> Image.Image:
    """An opened image with its pixels. Colour of 10, 12 or 14 bits in a file of 16 is scaled by these.

    Of deep colour Pillow keeps the high bytes, in which such a picture is nearly black. It is decoded once more then,
    for the low bytes; the rule is that of `_used_top`.

    Args:
        image: opened and not loaded.
        again: opens the same file anew.

    Raises: as `Image.load`.
    """
    raw = _raw_mode(image)
    image.load()
    if raw not in _LOW_BYTES:
        return image
    most = max(int(band[1]) for band in image.getextrema()[:3])  # type: ignore[index] # of three bands or more
    top = next((top for top in _TOPS if most <= top >> 8), _FULL)
    if top == _FULL:
        return image
    with again() as second:
        second.tile = [tile._replace(args=_low_bytes(tile.args)) for tile in second.tile]  # type: ignore[attr-defined]
        second.load()
    if raw == _GREY_ALPHA:  # both bytes of the grey, then both of the transparency
        second = Image.merge("RGB", [second.getchannel("G")] * 3)
    return _lifted(image, second, top)


def _raw_mode(image: Image.Image) -> str:
    """How the file's first tile stores its samples, as Pillow calls it; empty where it does not say."""
    tiles = getattr(image, "tile", [])
    args = tiles[0][3] if tiles else None
    raw = args[0] if isinstance(args, tuple) and args else args
    return raw if isinstance(raw, str) else ""


def _low_bytes(args: str | tuple[object, ...]) -> str | tuple[object, ...]:
    """A tile's arguments with the raw mode that takes the other byte of each sample."""
    if isinstance(args, str):
        return _LOW_BYTES.get(args, args)
    return (_LOW_BYTES.get(str(args[0]), args[0]), *args[1:])


def _scaled_to(top: float) -> npt.NDArray[np.uint8]:
    """For every value of 16 bits the one of 8, linear, with white at `top`: (65536,)."""
    return (np.arange(_FULL + 1) * (255.0 / top)).clip(max=255.0).round().astype(np.uint8)


def _lifted(image: Image.Image, second: Image.Image, top: int) -> Image.Image:
    """High and low bytes put together and scaled so that `top` becomes white; transparency stays as it is."""
    table = _scaled_to(top)
    result = Image.new(image.mode, image.size)
    width, height = image.size
    rows = max(1, _STRIP_PIXELS // max(width, 1))
    for first in range(0, height, rows):
        box = (0, first, width, min(first + rows, height))
        high, low = (np.asarray(one.crop(box)).astype(np.uint16)[..., :3] for one in (image, second))
        part = Image.fromarray(table[high << 8 | low])
        if image.mode == "RGBA":
            part.putalpha(image.crop(box).getchannel("A"))
        result.paste(part, box)
    result.info = dict(image.info)
    key = result.info.get("transparency")
    if isinstance(key, tuple):
        result.info["transparency"] = tuple(int(table[min(max(value, 0), _FULL)]) for value in key)
    return result


def to_rgb(image: Image.Image) -> Image.Image:
    """A loaded image as 8-bit sRGB: deep data scaled, embedded profile applied, transparency over white.

    Large images are converted strip by strip, so that memory holds the image and its result and little more. An image
    that is in sRGB already is returned as it is.

    Raises:
        ValueError, OSError: as Pillow does, for a mode that it cannot convert.
    """
    convert = _converter(image)
    if convert is None:
        return image
    width, height = image.size
    rows = max(1, _STRIP_PIXELS // max(width, 1))
    if rows >= height:
        return convert(image)
    result = Image.new("RGB", image.size)
    for top in range(0, height, rows):
        strip = image.crop((0, top, width, min(top + rows, height)))
        result.paste(convert(strip), (0, top))
    return result


def is_plain(image: Image.Image) -> bool:
    """Whether `to_rgb` returns the image as it is; it may be asked before `load`."""
    profile = image.info.get("icc_profile")
    return image.mode == "RGB" and not image.has_transparency_data and not profile


def _converter(image: Image.Image) -> Callable[[Image.Image], Image.Image] | None:
    """What turns any part of this image to RGB, or None if there is nothing to do."""
    if is_plain(image):
        return None
    scale = _deep_scale(image) if image.mode in _DEEP_MODES else None
    profile = image.info.get("icc_profile")
    transforms: dict[str, ImageCms.ImageCmsTransform | None] = {}

    def convert(part: Image.Image) -> Image.Image:
        flat = _plain_mode(part, scale)
        alpha = None
        if flat.mode in {"LA", "RGBA"}:
            alpha = flat.getchannel("A")
            flat = flat.convert("L" if flat.mode == "LA" else "RGB")
        if flat.mode not in transforms:
            known = profile if isinstance(profile, bytes) else b""
            transforms[flat.mode] = _profile_transform(flat.mode, known) if known else None
        rgb = _apply(flat, transforms[flat.mode])
        if alpha is None:
            return rgb
        white = Image.new("RGB", rgb.size, (255, 255, 255))
        white.paste(rgb, mask=alpha)
        return white

    return convert


def _plain_mode(image: Image.Image, scale: "_DeepScale | None") -> Image.Image:
    """The image in one of the modes L, LA, RGB, RGBA, CMYK."""
    if scale is not None:
        return scale.grey(image)
    if image.mode == "LAB":
        lab, srgb = ImageCms.createProfile("LAB"), ImageCms.createProfile("sRGB")
        done = ImageCms.applyTransform(image, ImageCms.buildTransform(lab, srgb, "LAB", "RGB"))
        if done is None:
            raise ValueError("LAB colours could not be converted")
        return done
    if image.mode in {"1", "L", "La", "LA"}:
        mode = "LA" if image.has_transparency_data else "L"
    elif image.mode == "CMYK":
        mode = "CMYK"
    else:
        mode = "RGBA" if image.has_transparency_data else "RGB"
    return image if image.mode == mode else image.convert(mode)


def _profile_transform(mode: str, profile: bytes) -> ImageCms.ImageCmsTransform | None:
    """From an embedded profile to sRGB; None if it is damaged, does not fit the mode, or is sRGB itself."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if mode == "RGB" and ImageCms.getProfileDescription(source).startswith("sRGB IEC61966"):
            return None  # the common case: already there, and a transform would only add rounding
        return ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), mode, "RGB")
    except _PROFILE_ERRORS:
        return None


def _apply(flat: Image.Image, transform: ImageCms.ImageCmsTransform | None) -> Image.Image:
    """An image in RGB, by its profile if that works."""
    if transform is not None:
        with contextlib.suppress(*_PROFILE_ERRORS):
            done = ImageCms.applyTransform(flat, transform)
            if done is not None:
                return done
    return flat if flat.mode == "RGB" else flat.convert("RGB")


@dataclass(frozen=True)
class _DeepScale:
    """How grey data over 8 bits becomes 8: linear from `low` to `high`, the same for every strip of an image.

    `table` holds the results for values of 16 bits; `clear` is the value that stands for transparent.
    """

    low: float
    high: float
    inverted: bool
    clear: int | None
    table: npt.NDArray[np.uint8] | None

    def grey(self, image: Image.Image) -> Image.Image:
        """As L, or as LA where one grey value stands for transparent."""
        values = np.asarray(image)
        if self.table is not None:
            grey = self.table[np.clip(values, 0, 65535).astype(np.uint16)]
        else:
            grey = self._scaled(values)
        if self.inverted:
            grey = np.uint8(255) - grey
        result = Image.fromarray(grey)
        if self.clear is not None:
            result.putalpha(Image.fromarray(np.where(values == self.clear, 0, 255).astype(np.uint8)))
        return result

    def _scaled(self, values: npt.NDArray[np.generic]) -> npt.NDArray[np.uint8]:
        """One constant value becomes mid-grey, NaN black."""
        if not self.high > self.low:
            return np.full(values.shape, _MID_GREY, dtype=np.uint8)
        data = np.nan_to_num(values.astype(np.float64), nan=self.low, posinf=self.high, neginf=self.low)
        scaled = (np.clip(data, self.low, self.high) - self.low) * (255.0 / (self.high - self.low))
        grey: npt.NDArray[np.uint8] = np.rint(scaled).astype(np.uint8)
        return grey


def _deep_scale(image: Image.Image) -> _DeepScale:
    """The scale of a deep grey image, from what it declares and from all its values."""
    inverted = _tiff_tag(image, _TIFF_PHOTOMETRIC) == _WHITE_IS_ZERO
    level = image.info.get("transparency")
    clear = level if isinstance(level, int) else None
    declared = _declared_top(image)
    if declared is None:
        low, high = _percentiles(image)
        return _DeepScale(low, high, inverted, clear, None)
    top = _used_top(image) if declared == _FULL else declared
    table = _scaled_to(top)
    return _DeepScale(0.0, top, inverted, clear, table)


def _strips(image: Image.Image) -> Iterator[npt.NDArray[np.generic]]:
    """The values of an image, some rows at a time."""
    width, height = image.size
    rows = max(1, _STRIP_PIXELS // max(width, 1))
    for top in range(0, height, rows):
        yield np.asarray(image.crop((0, top, width, min(top + rows, height))))


def _declared_top(image: Image.Image) -> int | None:
    """The value that stands for white by the declared bits, or None where the file declares no useful range.

    PNG, JPEG 2000 and PGM arrive spread over 16 bits. A TIFF says its bits; signed, 32-bit and float data
    declare a range that real images never fill, so they go by percentile.
    """
    if image.mode == "F":
        return None
    if image.format == "TIFF":
        bits, sample_format = _tiff_tag(image, _TIFF_BITS), _tiff_tag(image, _TIFF_SAMPLE_FORMAT)
        return 2**bits - 1 if bits is not None and bits <= 16 and sample_format in {None, _UNSIGNED} else None
    return _FULL


def _used_top(image: Image.Image) -> int:
    """White of a file that declares 16 bits: the most that the smallest usual number of bits can say.

    Cameras of 10, 12 and 14 bits write their values into files of 16, where they would be nearly black. The rule looks
    at the one file alone, so that training, use and exports see the same, and it takes whole bit depths, so that
    pictures of one camera mostly share a scale; only one that uses a quarter of its camera's range or less is lifted.
    """
    most = max((int(strip.max()) for strip in _strips(image) if strip.size), default=0)
    return next((top for top in _TOPS if most <= top), _FULL)


def _tiff_tag(image: Image.Image, tag: int) -> int | None:
    tags = getattr(image, "tag_v2", None)
    value = tags.get(tag) if tags is not None else None
    first = value[0] if isinstance(value, tuple) and value else value
    return first if isinstance(first, int) else None


def _percentiles(image: Image.Image) -> tuple[float, float]:
    """The 0.1 and 99.9 percentile of the finite values, as numpy has them, without sorting or copying the image.

    Values are counted by the upper half of their bits, and the few bins that matter by the lower half.
    """
    upper = np.zeros(_FULL + 1, np.int64)
    for strip in _strips(image):
        upper += np.bincount(_ordered(strip) >> 16, minlength=_FULL + 1)
    count = int(upper.sum())
    if not count:
        raise ValueError("it holds no finite values")
    places = [share / 100 * (count - 1) for share in _PERCENTILES]
    ranks = sorted({whole for place in places for whole in (math.floor(place), math.ceil(place))})
    before = np.cumsum(upper) - upper
    bins = [int(np.searchsorted(before, rank, side="right")) - 1 for rank in ranks]
    lower = {one: np.zeros(_FULL + 1, np.int64) for one in bins}
    for strip in _strips(image):
        ordered = _ordered(strip)
        for one in lower:
            lower[one] += np.bincount(ordered[ordered >> 16 == one] & _FULL, minlength=_FULL + 1)
    found = {}
    for rank, one in zip(ranks, bins, strict=True):
        rest = int(np.searchsorted(np.cumsum(lower[one]), rank - before[one], side="right"))
        found[rank] = _value((one << 16) + rest, floating=image.mode == "F")
    low, high = (
        found[math.floor(p)] + (found[math.ceil(p)] - found[math.floor(p)]) * (p - math.floor(p))
        for p in places
    )
    return low, high


def _ordered(values: npt.NDArray[np.generic]) -> npt.NDArray[np.uint32]:
    """The finite values of 32 bits, or fewer, as whole numbers in the same order, flat."""
    if values.dtype.kind == "f":
        bits = values.astype(np.float32)[np.isfinite(values)].view(np.uint32)
        turned: npt.NDArray[np.uint32] = np.where(bits >> 31, ~bits, bits | np.uint32(1 << 31)).astype(
            np.uint32
        )
        return turned
    whole: npt.NDArray[np.uint32] = values.astype(np.int32).ravel().view(np.uint32) ^ np.uint32(1 << 31)
    return whole


def _value(ordered: int, *, floating: bool) -> float:
    """The inverse of `_ordered` for one number."""
    if not floating:
        return float(ordered - (1 << 31))
    bits = ordered ^ (1 << 31) if ordered >> 31 else ordered ^ 0xFFFFFFFF
    return float(np.array(bits, np.uint32).view(np.float32))
