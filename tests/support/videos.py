"""Small videos, made for tests. They need PyAV, which the extra `camera` brings."""

import struct
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

FPS = 10
WIDTH, HEIGHT = 160, 120


def scene(number: int) -> np.ndarray:
    """A picture (H, W, 3) of coloured squares, of uint8; other numbers look unlike. Below zero it is of one grey."""
    if number < 0:
        return np.full((HEIGHT, WIDTH, 3), -number, np.uint8)
    squares = np.random.default_rng(number).integers(0, 255, (6, 8, 3), dtype=np.uint8)
    return np.kron(squares, np.ones((HEIGHT // 6, WIDTH // 8, 1), np.uint8))


def make_video(path: Path, scenes: Sequence[int], seconds: float = 0.5) -> Path:
    """A video of scenes, each shown for so long, at 10 frames a second."""
    import av

    path.parent.mkdir(parents=True, exist_ok=True)
    with av.open(str(path), "w") as file:
        stream = file.add_stream("mjpeg", rate=FPS)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuvj420p"
        for number in scenes:
            for _ in range(round(seconds * FPS)):
                file.mux(stream.encode(av.VideoFrame.from_ndarray(scene(number), format="rgb24")))
        file.mux(stream.encode())
    return path


def turn_clockwise(path: Path) -> Path:
    """Note in a MOV file, as phones do, that its pictures are to be turned by 90 degrees clockwise when they are shown.

    The matrix of the track header maps (x, y) to (a x + c y, b x + d y), y pointing down (QuickTime File Format).
    """
    plain = struct.pack(">9I", 1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30)
    turned = struct.pack(">9i", 0, 1 << 16, 0, -(1 << 16), 0, 0, 0, 0, 1 << 30)
    contents = path.read_bytes()
    place = contents.index(plain, contents.index(b"tkhd"))
    path.write_bytes(contents[:place] + turned + contents[place + len(plain) :])
    return path


def make_sound(path: Path, *, cover: bool = False) -> Path:
    """A file with a second of sound and no moving picture; with `cover` it has the picture of a piece of music."""
    import av
    from av.stream import Disposition

    with av.open(str(path), "w") as file:
        sound = file.add_stream("aac", rate=8000)
        if cover:
            picture: Any = file.add_stream("mjpeg", rate=1)
            picture.width, picture.height, picture.pix_fmt = WIDTH, HEIGHT, "yuvj420p"
            picture.disposition = Disposition.attached_pic.value
            file.mux(picture.encode(av.VideoFrame.from_ndarray(scene(1), format="rgb24")))
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 8000), np.float32), format="fltp", layout="mono")
        frame.sample_rate = 8000
        file.mux(sound.encode(frame))
        file.mux(sound.encode())
        if cover:
            file.mux(picture.encode())
    return path
