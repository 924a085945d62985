"""The markers of a JPEG: how many scans it has and whether it reaches its end, without decoding it.

Source: ITU-T T.81, annex B.
"""

import re
from dataclasses import dataclass
from typing import BinaryIO

MOST_SCANS = 100
"""Scans of one picture that are decoded. Encoders write about ten; libtiff draws the line here too, since each scan
costs a pass over the whole picture (libjpeg-turbo's advisory on two issues with the JPEG standard)."""

MOST_WORK = 6_000_000_000
"""Samples in all scans of one picture: twelve scans of the largest picture in full colour take some ten seconds."""

_MOST_SEGMENTS = 100_000
_CHUNK = 1 << 20
_START_OF_SCAN, _END = 0xDA, 0xD9
_ALONE = {0x01, *range(0xD0, 0xD9)}
_FRAMES = {*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC}
_MARKER = re.compile(rb"\xff+([\x01-\xcf\xd8-\xfe])")


@dataclass(frozen=True)
class Markers:
    """What the markers of the first picture say.

    Attributes:
        whole_kept: whether a decoder has to keep all coefficients at once: the picture comes in several scans.
        samples: samples of all components for each pixel of the picture, 1 for grey, 3 for full colour.
        scans: counted up to `MOST_SCANS` + 1, and only where there may be several.
        ended: whether the end marker was reached; always True where it was not looked for.
    """

    whole_kept: bool
    samples: float
    scans: int
    ended: bool

    def work(self, size: tuple[int, int]) -> float:
        """Samples that decoding looks at, in all scans of a picture of this width and height."""
        return self.scans * self.samples * size[0] * size[1] if self.whole_kept else 0


def read_markers(file: BinaryIO, *, to_the_end: bool) -> Markers:
    """Walk over the markers of a JPEG.

    Args:
        file: seekable.
        to_the_end: look for the end marker also where one scan holds everything, which reads the whole file.
    """
    position, whole_kept, samples, components, scans = 2, False, 3.0, 0, 0
    for _ in range(_MOST_SEGMENTS):
        file.seek(position)
        head = file.read(4)
        if len(head) < 2 or head[0] != 0xFF:
            return Markers(whole_kept, samples, scans, ended=False)
        marker, length = head[1], int.from_bytes(head[2:4], "big")
        if marker == 0xFF or marker in _ALONE:
            position += 1 if marker == 0xFF else 2
            continue
        if marker == _END:
            return Markers(whole_kept, samples, scans, ended=True)
        if marker in _FRAMES and not components:
            frame = file.read(min(length - 2, 6 + 3 * 255)) if length > 2 else b""
            components, samples = _frame(frame)
            whole_kept = marker not in {0xC0, 0xC1, 0xC3, 0xC9}
        position += 2 + length
        if marker == _START_OF_SCAN:
            scans += 1
            whole_kept = whole_kept or file.read(1) != bytes([components])
            if scans > MOST_SCANS or not (whole_kept or to_the_end):
                return Markers(whole_kept, samples, scans, ended=True)
            found = _next_marker(file, position)
            if found is None:
                return Markers(whole_kept, samples, scans, ended=False)
            position = found
    return Markers(whole_kept, samples, scans, ended=True)


def _frame(frame: bytes) -> tuple[int, float]:
    """Number of components, and samples a pixel, of the rest of a frame header."""
    components = frame[5] if len(frame) > 5 else 0
    factors = [(frame[i] >> 4, frame[i] & 15) for i in range(7, min(len(frame), 6 + 3 * components), 3)]
    most = max((h for h, _ in factors), default=1), max((v for _, v in factors), default=1)
    if not factors or 0 in most:
        return components, float(max(components, 1))
    return components, sum(h * v for h, v in factors) / (most[0] * most[1])


def _next_marker(file: BinaryIO, position: int) -> int | None:
    """Where the first marker after entropy-coded data stands."""
    file.seek(position)
    left = b""
    while chunk := file.read(_CHUNK):
        window = left + chunk
        found = _MARKER.search(window)
        if found:
            return position - len(left) + found.start(1) - 1
        position += len(chunk)
        left = window[-1:] if window.endswith(b"\xff") else b""
    return None
