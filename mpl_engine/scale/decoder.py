"""The process that decodes pictures for a shard. It may crash or hang; `decoders.py` puts another in its place.

It loads no torch, and nothing of the network before an address is fetched.
"""

import faulthandler
import json
import os
import signal
from multiprocessing.connection import Connection
from pathlib import Path

import numpy as np

from mpl_engine.config import Fit
from mpl_engine.errors import ImageUnreadable
from mpl_engine.images.decode import Decoded, decode, to_square
from mpl_engine.images.problems import ProblemReason
from mpl_engine.scale.uris import fetch, load_libraries

FILE, ADDRESS = b"F", b"A"
"""What a request begins with: a path as the file system has it follows, or an address as UTF-8."""

READY, SQUARE, PROBLEM = b"R", b"S", b"P"
"""What the process says: once, that it is ready; then for each request the pixels (S·S·3 bytes), or JSON why not."""

_LAST_RESORT = 5.0
"""Seconds beyond the limit after which the process ends itself, in case that nobody is there any more to end it."""


def serve(
    connection: "Connection[bytes, bytes]", size: int, fit: Fit, seconds: float, schemes: tuple[str, ...]
) -> None:
    """Answer requests until the other side is gone.

    Args:
        connection: to who asks.
        size: side of the squares, in pixels.
        fit: how a picture becomes a square.
        seconds: how long one picture may take; the other side watches this, and this process itself a while later.
        schemes: kinds of addresses that will be fetched; their libraries are loaded before it is ready.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for who asks

    def square(decoded: Decoded) -> bytes:
        return np.asarray(to_square(decoded.image, size, fit)).tobytes()

    def answer(request: bytes) -> bytes:
        try:
            if request[:1] == FILE:
                return SQUARE + decode(Path(os.fsdecode(request[1:])), size, square)
            return SQUARE + decode(fetch(request[1:].decode()), size, square)
        except ImageUnreadable as error:
            return PROBLEM + json.dumps([error.reason, error.detail]).encode()
        except Exception as error:  # noqa: BLE001 - whatever a picture does to a decoder costs only that picture
            detail = f"the decoder failed inside ({type(error).__name__})"
            return PROBLEM + json.dumps([ProblemReason.UNREADABLE, detail]).encode()

    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        try:
            load_libraries(schemes)
            connection.send_bytes(READY)
            while True:
                request = connection.recv_bytes()
                # By a thread of C, which ends the process even where native code holds the interpreter.
                faulthandler.dump_traceback_later(seconds + _LAST_RESORT, exit=True, file=nowhere)
                reply = answer(request)
                faulthandler.cancel_dump_traceback_later()
                connection.send_bytes(reply)
        except (EOFError, OSError):  # the other side is gone
            return
