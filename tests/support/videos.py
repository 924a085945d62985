"""Small videos, made for tests. They need PyAV, which the extra `camera` brings."""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

FPS = 10
WIDTH, HEIGHT = 160, 120


def scene(number: int) -> np.ndarray:
    """A picture (H, W, 3) of coloured squares, of uint8; other numbers look unlike."""
    squares = np.random.default_rng(number).integers(0, 255, (6, 8, 3), dtype=np.uint8)
    return np.kron(squares, np.ones((HEIGHT // 6, WIDTH // 8, 1), np.uint8))


def make_video(path: Path, scenes: Sequence[int], seconds: float = 0.5, turned: int = 0) -> Path:
    """A video of scenes, each shown for so long, at 10 frames a second; `turned` is what a phone notes beside them."""
    import av

    path.parent.mkdir(parents=True, exist_ok=True)
    with av.open(str(path), "w") as file:
        stream = file.add_stream("mjpeg", rate=FPS)
        stream.width, stream.height, stream.pix_fmt = WIDTH, HEIGHT, "yuvj420p"
        if turned:
            stream.set_display_rotation(turned)
        for number in scenes:
            for _ in range(round(seconds * FPS)):
                file.mux(stream.encode(av.VideoFrame.from_ndarray(scene(number), format="rgb24")))
        file.mux(stream.encode())
    return path


def make_sound(path: Path) -> Path:
    """A file with a second of sound and no picture."""
    import av

    with av.open(str(path), "w") as file:
        stream = file.add_stream("pcm_s16le", rate=8000)
        frame = av.AudioFrame.from_ndarray(np.zeros((1, 8000), np.int16), format="s16", layout="mono")
        frame.sample_rate = 8000
        file.mux(stream.encode(frame))
        file.mux(stream.encode())
    return path
