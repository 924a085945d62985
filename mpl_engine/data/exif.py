"""When and with which camera a photo was taken, from its EXIF data."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PIL import Image

from mpl_engine.files.regular import open_regular
from mpl_engine.images.decode import MAX_FILE_BYTES, USABLE_FORMATS, silence_pillow
from mpl_engine.images.decode_errors import DECODER_ERRORS

_MAKE, _MODEL = 0x010F, 0x0110
_EXIF_IFD, _TIME, _FRACTION = 0x8769, 0x9003, 0x9291


@dataclass(frozen=True)
class Capture:
    """The time on the camera's own clock, and the camera's make and model, empty where unknown."""

    time: datetime
    camera: str


def read_capture(path: Path) -> Capture | None:
    """Time and camera of a photo; None if it cannot be read or does not say when it was taken."""
    silence_pillow()
    try:
        with (
            open_regular(path, limit=MAX_FILE_BYTES) as file,
            Image.open(file, formats=USABLE_FORMATS) as image,
        ):
            exif = image.getexif()
            details = exif.get_ifd(_EXIF_IFD)
            text = str(details.get(_TIME, ""))
            # A clock has no zone in EXIF, and only differences within one camera count.
            time = datetime.strptime(text.strip("\0 "), "%Y:%m:%d %H:%M:%S")  # noqa: DTZ007
            fraction = str(details.get(_FRACTION, "")).strip("\0 ")
            if fraction.isascii() and fraction.isdigit():
                time = time.replace(microsecond=int(float(f"0.{fraction}") * 10**6))
            camera = " ".join(str(exif.get(tag, "")).strip("\0 ") for tag in (_MAKE, _MODEL))
    except DECODER_ERRORS:
        return None
    return Capture(time, camera.strip())
