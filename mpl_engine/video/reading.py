"""The pictures of a video file, one after the other. The one place that knows PyAV, which an extra brings.

The file is opened here and FFmpeg is handed its bytes: a list of other files or addresses in the place of a video
leads nowhere.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from PIL import Image

from mpl_engine.cancel import CancelToken
from mpl_engine.extras.libraries import LibraryMissing, extra
from mpl_engine.files.atomic import reading_reason
from mpl_engine.files.regular import open_regular
from mpl_engine.messages import speaker
from mpl_engine.video.errors import VideoUnreadable

say = speaker(__name__)

_FORMATS = "mov,mp4,m4a,3gp,3g2,mj2,avi,matroska,webm,mpeg,mpegts,asf,ogg,flv"
"""Containers that are read, in FFmpeg's names; forms that only name other files, such as playlists, are none of them."""

_MOST_PIXELS = 178_956_970
"""Of a picture, as for image files."""

_THREADS = 2
"""That decode: a video is gone through faster than it plays, and the window still answers."""

_TURNS = {
    90: Image.Transpose.ROTATE_90,
    180: Image.Transpose.ROTATE_180,
    -180: Image.Transpose.ROTATE_180,
    -90: Image.Transpose.ROTATE_270,
}


@dataclass(frozen=True)
class VideoFrame:
    """One picture of a video.

    Attributes:
        seconds: its time since the start.
        picture: makes an upright RGB image of it; costs more than going on to the next frame.
    """

    seconds: float
    picture: Callable[[], Image.Image]


class VideoReader:
    """An open video; a context manager. The memory it takes does not grow with the video's length.

    Attributes:
        seconds: how long the video says it is; None where it does not say.
        damaged_at: seconds at which something could first not be read; None where nothing was.

    Raises `LibraryMissing`, or `VideoUnreadable` if there is no such file, or no moving picture in it.
    """

    def __init__(self, path: Path) -> None:
        try:
            import av  # noqa: PLC0415 - an optional library
            from av.error import FFmpegError  # noqa: PLC0415
            from av.stream import Disposition  # noqa: PLC0415
        except ImportError:
            raise LibraryMissing(say("Taking pictures from a video"), ("PyAV",), extra("camera")) from None
        self._path = path
        self._cover = Disposition.attached_pic
        self._errors: tuple[type[Exception], ...] = (FFmpegError, OSError, ValueError)
        self.damaged_at: float | None = None
        with ExitStack() as opened:
            try:
                file = opened.enter_context(open_regular(path, limit=None))
                if not path.stat().st_size:
                    raise VideoUnreadable(path, say("the file is empty"))
            except (OSError, ValueError) as error:
                reason = reading_reason(error) if isinstance(error, OSError) else say("there is no such file")
                raise VideoUnreadable(path, reason) from None
            try:
                self._container: Any = av.open(file, options={"format_whitelist": _FORMATS})
            except self._errors:
                raise VideoUnreadable(path, say("it is damaged, or no video that can be read")) from None
            opened.callback(self._container.close)
            self._stream = self._choose()
            self._open = opened.pop_all()
        self.seconds = self._duration()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._open.close()

    def _choose(self) -> Any:
        """The first stream of moving pictures; the cover of a piece of music is none."""
        for stream in self._container.streams.video:
            if not stream.disposition & self._cover:
                stream.codec_context.options = {"max_pixels": str(_MOST_PIXELS)}
                stream.codec_context.thread_count, stream.thread_type = _THREADS, "AUTO"
                return stream
        sound = bool(self._container.streams.audio)
        raise VideoUnreadable(
            self._path, say("it holds sound only") if sound else say("it holds no moving picture")
        )

    def _duration(self) -> float | None:
        stream = self._stream
        if stream.duration and stream.time_base:
            return float(stream.duration * stream.time_base)
        return self._container.duration / 1e6 if self._container.duration else None

    def frames(self, token: CancelToken) -> Iterator[VideoFrame]:
        """Every frame that can be read, in order; what cannot be is passed over (see `damaged_at`).

        Raises:
            VideoUnreadable: if there is none.
            Cancelled: if the token says so.
        """
        number, start, seconds = 0, None, 0.0
        for frame in self._decoded(token):
            if frame is None or frame.is_corrupt:
                self.damaged_at = seconds if self.damaged_at is None else self.damaged_at
                continue
            rate = float(self._stream.average_rate or 25)
            time = number / rate if frame.time is None else float(frame.time)
            start = time if start is None else start
            seconds = max(time - start, 0.0)
            number += 1
            yield VideoFrame(seconds, partial(self._upright, frame))
        if not number:
            raise VideoUnreadable(self._path, say("none of its pictures can be read"))

    def _decoded(self, token: CancelToken) -> Iterator[Any]:
        """Frames; None for a piece of the file that cannot be decoded."""
        packets = self._container.demux(self._stream)
        while True:
            token.check()
            try:
                packet = next(packets, None)
            except self._errors:
                yield None
                return
            if packet is None:
                return
            try:
                frames = packet.decode()
            except self._errors:
                frames = [None]
            yield from frames

    def _upright(self, frame: Any) -> Image.Image:
        image: Image.Image = frame.to_image()
        shape = float(self._stream.sample_aspect_ratio or 1)
        if shape != 1:  # the camera's pixels are no squares
            image = image.resize((max(1, round(image.width * shape)), image.height))
        turn = _TURNS.get(frame.rotation)
        return image if turn is None else image.transpose(turn)
