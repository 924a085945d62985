"""Pictures out of a video into a folder: some for each second, without those that show the same as one before."""

import io
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image

from mpl_engine.cancel import CancelToken
from mpl_engine.checks.descriptors import GREY_SIDE
from mpl_engine.checks.near_duplicates import SAME, hashes
from mpl_engine.data.collecting import Keeper
from mpl_engine.errors import ConfigError, WriteFailed
from mpl_engine.events import Job, Progress
from mpl_engine.files.atomic import plain_reason
from mpl_engine.messages import speaker
from mpl_engine.video.reading import VideoFrame, VideoReader

say = speaker(__name__)

RATE = 2.0
SLOWEST, FASTEST = 0.01, 30.0
"""Pictures for each second of a video: as asked for, at least, at most."""

MOST = 2000
"""Pictures that are kept of one video; so many of one scene teach nothing more, and fill a disk."""

QUALITY = 95
"""Of the JPEG files."""

PLAIN, AS_BRIGHT = 0.01, 0.05
"""A small grey picture, of brightness 0 to 1, that varies less is of one colour all over; two such are the same up to
this difference. What is left of their structure is the rounding of the video."""


@dataclass(frozen=True)
class CollectedVideo:
    """What became of a video's pictures.

    Attributes:
        added: the new files' names in the folder, in the order of the video.
        known: SHA-256 of pictures that were there already, and so were not written.
        alike: how many were left out because they show the same as one before.
        full: whether `MOST` was reached, and the rest of the video was left out.
        seconds: how far the video was gone through.
        damaged_at: seconds at which something could first not be read; None where nothing was.
    """

    added: tuple[str, ...]
    known: tuple[str, ...]
    alike: int
    full: bool
    seconds: float
    damaged_at: float | None


def collect_video(
    path: Path,
    folder: Path,
    known: Collection[str] = (),
    *,
    rate: float = RATE,
    skip_alike: bool = True,
    most: int = MOST,
    token: CancelToken,
) -> Job[CollectedVideo]:
    """Write pictures of a video into a folder, which is made if it is not there. The video is only read.

    Args:
        path: the video.
        folder: where the pictures go, as JPEG files named after the video and their time in it.
        known: SHA-256 of pictures that need no copy.
        rate: pictures for each second, 0.01 to 30.
        skip_alike: leave those out that show the same as one before (`near_duplicates.hashes`).
        most: how many are kept at most.
        token: checked at each frame; what was written by then stays.

    Yields:
        Progress with phase `video`, in seconds of the video.

    Raises:
        ConfigError: if the rate is out of range.
        LibraryMissing, VideoUnreadable: if no picture can be taken from the file.
        WriteFailed: if a picture cannot be written; those before stay.
        Cancelled: if the token says so.
    """
    if not SLOWEST <= rate <= FASTEST:
        raise ConfigError(
            "rate",
            rate,
            say(
                "it must be between {slowest:g} and {fastest:g} pictures a second",
                slowest=SLOWEST,
                fastest=FASTEST,
            ),
        )
    added: list[str] = []
    there: list[str] = []
    seen, alike, seconds, full = Seen(), 0, 0.0, False
    with VideoReader(path) as video:
        total = round(video.seconds) if video.seconds else None
        yield Progress("video", 0, total, "seconds")
        keeper: Keeper | None = None  # made with the first picture: a file without any leaves no folder
        for frame, wanted in _sampled(video.frames(token), rate):
            seconds = frame.seconds
            yield Progress("video", int(seconds), total, "seconds")
            token.check()
            if not wanted:
                continue
            if full := len(added) >= most:
                break
            picture = frame.picture()
            if skip_alike and seen.has(picture):
                alike += 1
                continue
            keeper = keeper or Keeper(folder, known)
            sha256, name = _keep(keeper, picture, f"{path.stem} {_time(seconds)}.jpg")
            if name:
                added.append(name)
            else:
                there.append(sha256)
        return CollectedVideo(tuple(added), tuple(there), alike, full, seconds, video.damaged_at)


def _sampled(frames: Iterator[VideoFrame], rate: float) -> Iterator[tuple[VideoFrame, bool]]:
    """Each frame, and whether it is the first one from the next point in time on."""
    point = 0
    for frame in frames:
        wanted = frame.seconds * rate >= point - 1e-6
        if wanted:
            point = int(frame.seconds * rate + 1e-6) + 1
        yield frame, wanted


class Seen:
    """Pictures that were seen, known by their hashes alone: some 600 bytes each."""

    def __init__(self) -> None:
        self._rows: list[NDArray[np.float32]] = []
        self._plain: list[float] = []

    def has(self, picture: Image.Image) -> bool:
        """Whether one that shows the same was asked about before; if not, this one counts from now on."""
        small = picture.convert("L").resize((GREY_SIDE, GREY_SIDE), Image.Resampling.BOX)
        grey = torch.from_numpy(np.asarray(small, np.float32) / 255)
        if float(grey.std()) < PLAIN:  # there is nothing to compare but how bright it is
            bright = float(grey.mean())
            if any(abs(bright - other) < AS_BRIGHT for other in self._plain):
                return True
            self._plain.append(bright)
            return False
        row = hashes(grey[None])[0]
        if self._rows and float(np.max(np.stack(self._rows) @ row)) >= SAME:
            return True
        self._rows.append(row)
        return False


def _keep(keeper: Keeper, picture: Image.Image, name: str) -> tuple[str, str]:
    file = io.BytesIO()
    picture.save(file, "JPEG", quality=QUALITY, subsampling=0)
    file.seek(0)
    try:
        return keeper.keep(file, name)
    except OSError as error:
        raise WriteFailed(keeper.folder / name, plain_reason(error)) from None


def _time(seconds: float) -> str:
    minutes, rest = divmod(seconds, 60)
    return f"{int(minutes):02d}m{rest:05.2f}s"
