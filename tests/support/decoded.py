"""What the decoder makes of bytes, as arrays that can be compared."""

import numpy as np

from mpl_engine.images.decode import decode


def pixels(data: bytes, target: int | None = None) -> np.ndarray:
    image = decode(data, target).image
    assert image.mode == "RGB"
    return np.asarray(image).astype(int)


def close(a: object, b: object, tolerance: float) -> bool:
    return bool(np.abs(np.asarray(a).astype(float) - np.asarray(b).astype(float)).max() <= tolerance)
