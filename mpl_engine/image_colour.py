"""From whatever mode a file decodes to, to upright colours: 8-bit sRGB without transparency.

Shapes: arrays are H x W, in rows.
"""

import io

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageCms

_DEEP_MODES = {"I", "F", "I;16", "I;16L", "I;16B", "I;16N"}
_PERCENTILES = (0.1, 99.9)
_TIFF_BITS, _TIFF_PHOTOMETRIC, _TIFF_SAMPLE_FORMAT = 258, 262, 339
_WHITE_IS_ZERO, _UNSIGNED = 0, 1
_MID_GREY = 128


def is_deep(image: Image.Image) -> bool:
    """Whether the file holds more than 8 bits a channel, as far as Pillow tells; call it before `load`.

    Deep grey has modes of its own. Deep colour is reduced to its high bytes by Pillow while it decodes, which is
    linear scaling by the declared bits; the raw mode of its tiles is where that shows.
    """
    if image.mode in _DEEP_MODES:
        return True
    tiles = getattr(image, "tile", [])
    args = tiles[0][3] if tiles else None
    raw = args if isinstance(args, str) else (args[0] if isinstance(args, tuple) and args else "")
    return isinstance(raw, str) and ";16" in raw


def to_rgb(image: Image.Image) -> Image.Image:
    """A loaded image as 8-bit sRGB: deep data scaled, embedded profile applied, transparency over white.

    Raises:
        ValueError, OSError: as Pillow does, for a mode that it cannot convert.
    """
    profile = image.info.get("icc_profile")
    flat = _plain_mode(image)
    alpha = None
    if flat.mode in {"LA", "RGBA"}:
        alpha = flat.getchannel("A")
        flat = flat.convert("L" if flat.mode == "LA" else "RGB")
    converted = _apply_profile(flat, profile) if isinstance(profile, bytes) and profile else None
    rgb = converted or flat.convert("RGB")
    if alpha is None:
        return rgb
    white = Image.new("RGB", rgb.size, (255, 255, 255))
    white.paste(rgb, mask=alpha)
    return white


def _plain_mode(image: Image.Image) -> Image.Image:
    """The image in one of the modes L, LA, RGB, RGBA, CMYK."""
    if image.mode in _DEEP_MODES:
        return _scale_deep(image)
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


def _apply_profile(image: Image.Image, profile: bytes) -> Image.Image | None:
    """The image in sRGB by its embedded profile; None if the profile is damaged or does not fit the mode."""
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        if image.mode == "RGB" and ImageCms.getProfileDescription(source).startswith("sRGB IEC61966"):
            return image  # the common case: already there, and a transform would only add rounding
        transform = ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), image.mode, "RGB")
        return ImageCms.applyTransform(image, transform)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError, ImportError):
        return None


def _scale_deep(image: Image.Image) -> Image.Image:
    """Grey data over 8 bits as L, or as LA where one grey value stands for transparent."""
    values = np.asarray(image)
    top = _declared_top(image)
    grey = _by_percentile(values) if top is None else _by_bits(values, top)
    if _tiff_tag(image, _TIFF_PHOTOMETRIC) == _WHITE_IS_ZERO:
        grey = np.uint8(255) - grey
    level = image.info.get("transparency")
    result = Image.fromarray(grey)
    if isinstance(level, int):
        result.putalpha(Image.fromarray(np.where(values == level, 0, 255).astype(np.uint8)))
    return result


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
    return 65535


def _tiff_tag(image: Image.Image, tag: int) -> int | None:
    tags = getattr(image, "tag_v2", None)
    value = tags.get(tag) if tags is not None else None
    first = value[0] if isinstance(value, tuple) and value else value
    return first if isinstance(first, int) else None


def _by_bits(values: npt.NDArray[np.generic], top: int) -> npt.NDArray[np.uint8]:
    """Linear from 0..top to 0..255, rounded, through a table: no float copy of a large image."""
    table = np.rint(np.minimum(np.arange(65536) * (255.0 / top), 255.0)).astype(np.uint8)
    result: npt.NDArray[np.uint8] = table[np.clip(values, 0, 65535).astype(np.uint16)]
    return result


def _by_percentile(values: npt.NDArray[np.generic]) -> npt.NDArray[np.uint8]:
    """Linear from the 0.1 to the 99.9 percentile to 0..255; one constant value becomes mid-grey, NaN black."""
    data = values.astype(np.float32 if values.dtype.kind == "f" else np.float64)
    finite = np.isfinite(data)
    if not finite.any():
        raise ValueError("it holds no finite values")
    low, high = (float(p) for p in np.percentile(data[finite], _PERCENTILES))
    if not high > low:
        return np.full(data.shape, _MID_GREY, dtype=np.uint8)
    data = np.nan_to_num(data, nan=low, posinf=high, neginf=low)
    scaled = (np.clip(data, low, high) - low) * (255.0 / (high - low))
    grey: npt.NDArray[np.uint8] = np.rint(scaled).astype(np.uint8)
    return grey
