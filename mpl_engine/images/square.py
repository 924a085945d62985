"""How an image becomes the square that a backbone looks at: bicubic, by one of three rules.

It imports Pillow alone, since folder exports carry a copy of it.
"""

from PIL import Image

PAD_COLOUR = (128, 128, 128)
"""Mid-grey: what `pad` puts beside an image. Near the mean of CLIP's training images, so nearly zero for it."""

_STRIP = 16


def square(image: Image.Image, size: int, fit: str) -> Image.Image:
    """An image as a square of `size` pixels.

    `crop` brings the shorter side to `size` and cuts the centre out, with the rounding of the evaluation
    transform of open_clip; `pad` brings the longer side to `size` on mid-grey; `stretch` brings both.
    """
    width, height = image.size
    if fit == "stretch":
        return image.resize((size, size), Image.Resampling.BICUBIC)
    if fit == "pad":
        longer = max(width, height)
        inner = (max(1, round(width * size / longer)), max(1, round(height * size / longer)))
        padded = Image.new(image.mode, (size, size), PAD_COLOUR)
        padded.paste(
            image.resize(inner, Image.Resampling.BICUBIC), ((size - inner[0]) // 2, (size - inner[1]) // 2)
        )
        return padded
    new = (size, int(size * height / width)) if width <= height else (int(size * width / height), size)
    left, top = round((new[0] - size) / 2), round((new[1] - size) / 2)
    if max(new) <= _STRIP * size:
        return image.resize(new, Image.Resampling.BICUBIC).crop((left, top, left + size, top + size))
    # A strip of 1 x 10,000 pixels would grow to gigabytes: resize only the part that is kept.
    across, down = width / new[0], height / new[1]
    box = (left * across, top * down, (left + size) * across, (top + size) * down)
    return image.resize((size, size), Image.Resampling.BICUBIC, box=box)
