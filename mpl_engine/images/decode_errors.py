"""What went wrong with an image, from what its decoder raised to the typed error."""

import io
import struct
import zlib
from pathlib import Path
from typing import BinaryIO

from PIL import Image, UnidentifiedImageError

from mpl_engine.errors import ImageUnreadable
from mpl_engine.images.decode_budget import OverBudget
from mpl_engine.images.half_written import is_half_written
from mpl_engine.images.kind import is_cut_short
from mpl_engine.images.problems import ProblemReason
from mpl_engine.messages import Message, speaker

say = speaker(__name__)

_TOLD_IN_ENGLISH = {
    "LAB colours could not be converted": say("LAB colours could not be converted"),
    "it holds no finite values": say("it holds no finite values"),
}
"""What `colour` says, which exported folders have a copy of."""

MAX_PIXELS = 178_956_970
"""Largest declared width x height that is decoded: 2^31 / 12, where Pillow's own guard also refuses."""

# Decoders fed with damaged data raise nearly anything; this is the whole range short of programming errors.
DECODER_ERRORS = (
    OSError, SyntaxError, ValueError, TypeError, LookupError, AttributeError, ArithmeticError, RuntimeError,
    AssertionError, EOFError, MemoryError, struct.error, zlib.error, Image.DecompressionBombError,
)  # fmt: skip
_CUT_WORDS = ("truncated", "end of file", "broken data stream", "end-of-file")


class TooMuchWork(ValueError):
    """A small file asks for far more work than any picture; the text says of what, with numbers."""


def unreadable(error: BaseException, file: BinaryIO, path: Path, kind: str) -> ImageUnreadable:
    """The typed error for what a decoder raised."""
    if isinstance(error, Image.DecompressionBombError):
        detail = say("it declares more pixels than the limit of {limit} million", limit=MAX_PIXELS // 10**6)
        return ImageUnreadable(path, ProblemReason.TOO_LARGE, detail)
    if isinstance(error, OverBudget):
        detail = say(
            "decoding it takes {needed:,} MB of memory, and at most {most:,} MB are given to images",
            needed=error.needed // 10**6,
            most=error.capacity // 10**6,
        )
        return ImageUnreadable(path, ProblemReason.TOO_LARGE, detail)
    if isinstance(error, MemoryError):
        return ImageUnreadable(path, ProblemReason.TOO_LARGE, say("there is not enough memory to decode it"))
    if isinstance(error, TooMuchWork):
        return ImageUnreadable(path, ProblemReason.TOO_LARGE, sentence(str(error)))
    words = _TOLD_IN_ENGLISH.get(str(error), str(error))
    size = file.seek(0, io.SEEK_END)
    cut = any(word in words.lower() for word in _CUT_WORDS) or is_cut_short(file, kind, size)
    header = isinstance(error, UnidentifiedImageError) and kind != "TIFF"  # whose header may stand at its end
    if cut or (not header and is_half_written(file, kind, size)):
        return ImageUnreadable(
            path, ProblemReason.TRUNCATED, say("the {kind} data ends too early", kind=kind)
        )
    if isinstance(error, UnidentifiedImageError):
        words = say("its header is broken, or of a variety that cannot be read")
    detail = say("the {kind} data cannot be decoded: {reason}", kind=kind, reason=sentence(words))
    return ImageUnreadable(path, ProblemReason.UNREADABLE, detail)


def sentence(text: str | None) -> str:
    """Foreign words on one line and without a full stop, for use inside a sentence; our own as they are."""
    if isinstance(text, Message):
        return text
    return " ".join((text or "").split()).rstrip(". ") or say("no reason was given")
