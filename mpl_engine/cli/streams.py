"""stdout and stderr that never end the work: a reader who left or a full disk behind them is told at the end, if at all."""

import contextlib
import errno
import io
import os
import sys
from typing import TextIO, cast


class PatientStream(io.TextIOBase):
    """Writes to a stream for as long as that works, then to nowhere.

    Args:
        stream: where to; None if the program was started without one.

    Attributes:
        failure: why writing stopped working, or None.
    """

    def __init__(self, stream: TextIO | None) -> None:
        super().__init__()
        self._stream = stream
        self.failure: OSError | None = None

    @property
    def encoding(self) -> str:  # type: ignore[override]
        """Of the stream."""
        return getattr(self._stream, "encoding", None) or "utf-8"

    @property
    def errors(self) -> str:  # type: ignore[override]
        """What happens to letters that the stream cannot say."""
        return getattr(self._stream, "errors", None) or "backslashreplace"

    def write(self, text: str) -> int:
        """Write, and pass it on at once, so that what cannot be written is known before the program ends."""
        if self._stream is not None and self.failure is None:
            try:
                self._stream.write(text)
                self._stream.flush()
            except (OSError, ValueError) as error:
                self._give_up(error)
        return len(text)

    def flush(self) -> None:
        """All is passed on already."""

    def writable(self) -> bool:
        """It is, always."""
        return True

    def isatty(self) -> bool:
        """Whether a person sees it."""
        return self.failure is None and self._stream is not None and self._stream.isatty()

    def fileno(self) -> int:
        """Of the stream; raises `OSError` if it has none."""
        if self._stream is None:
            raise io.UnsupportedOperation("fileno")
        return self._stream.fileno()

    def _give_up(self, error: Exception) -> None:
        self.failure = error if isinstance(error, OSError) else OSError(errno.EBADF, "it is closed")
        with contextlib.suppress(OSError, ValueError):  # what is still held back goes nowhere, without a word
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self.fileno())
            os.close(nowhere)


def lost(stream: object) -> OSError | None:
    """Why what was written did not arrive; None if it did, or if nobody wanted it: the reader has left."""
    failure = stream.failure if isinstance(stream, PatientStream) else None
    return None if failure is None or failure.errno == errno.EPIPE else failure


def make_patient() -> None:
    """Put patient streams in the places of stdout and stderr, for the rest of the program."""
    _open_all()
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if isinstance(stream, io.TextIOWrapper):  # a name that the terminal cannot show must not end the work
            stream.reconfigure(errors="backslashreplace")
        setattr(sys, name, cast("TextIO", PatientStream(stream)))


def _open_all() -> None:
    """No file that is opened later gets the number of a standard stream: a library's words would land in it."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            with contextlib.suppress(OSError):
                os.open(os.devnull, os.O_RDWR)  # the lowest free number, which is this one
