"""Decoding in processes of its own, so that a picture that crashes or hangs a decoder costs only itself."""

import contextlib
import json
import multiprocessing
import os
import queue
import threading
import time
from collections.abc import Collection
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from mpl_engine.cancel import Cancelled, check_this_thread
from mpl_engine.config import Fit
from mpl_engine.errors import ImageUnreadable
from mpl_engine.images.problems import ProblemReason
from mpl_engine.scale.decoder import ADDRESS, FILE, PROBLEM, READY, SQUARE, serve
from mpl_engine.scale.errors import DecodersFailed

_START_SECONDS = 120.0
_POLL = 0.1
_TRIES = 2
"""A process may be ended for another's fault, as when memory runs out; a picture is blamed for the second, which is a new
one: those that were there may be ended together."""


class _Hung(Exception):
    """An answer did not come in time."""


class Decoders:
    """Processes that decode, each started when it is first needed and replaced when it dies; to be used as a context.

    Args:
        count: how many; as many threads may call `square` at a time, others wait.
        size: side of the squares, in pixels.
        fit: how a picture becomes a square.
        seconds: how long one picture may take, from its first byte to its pixels.
        schemes: kinds of addresses that will be asked for, as `http`.
    """

    def __init__(
        self, count: int, size: int, fit: Fit, seconds: float, schemes: Collection[str] = ()
    ) -> None:
        self._facts = (size, fit, seconds, tuple(sorted(schemes)))
        self._idle: queue.SimpleQueue[_Process | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._alive: set[_Process] = set()
        self._closed = False
        for _ in range(count):
            self._idle.put(None)

    def square(self, source: Path | str) -> NDArray[np.uint8]:
        """A picture as the model sees it: (S, S, 3) uint8.

        Args:
            source: a file, or the address of a picture on the network.

        Raises:
            ImageUnreadable: if it cannot be read, or a decoder crashed on it, or it took too long.
            DecodersFailed: if no process can be started.
            Cancelled: if the token of this thread (`stopped_by`) says so.
        """
        if isinstance(source, Path):
            path, request = source, FILE + os.fsencode(source)
        else:
            path, request = Path("image"), ADDRESS + source.encode()
        for number in range(_TRIES):
            try:
                return self._asked(path, request, again=number > 0)
            except _Hung:
                detail = f"reading and decoding it took longer than {self._facts[2]:g} seconds"
                raise ImageUnreadable(path, ProblemReason.UNREADABLE, detail) from None
            except (EOFError, OSError, DecodersFailed) as error:
                if self._closed:  # that was `close`
                    raise Cancelled from None
                if isinstance(error, DecodersFailed):
                    raise
                if number == _TRIES - 1:
                    detail = "its data crashed the decoder"
                    raise ImageUnreadable(path, ProblemReason.UNREADABLE, detail) from None
        raise AssertionError

    def close(self) -> None:
        """End all processes; whoever waits for one gets `Cancelled`."""
        with self._lock:
            self._closed = True
            alive, self._alive = self._alive, set()
        for process in alive:
            process.kill()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    def _asked(self, path: Path, request: bytes, *, again: bool) -> NDArray[np.uint8]:
        process = self._idle.get()
        kept: _Process | None = None
        try:
            if process is not None and (again or not process.is_alive()):
                self._drop(process)  # a dead one ended while it waited: no fault of this picture
                process = None
            process = process or self._started()
            answer = process.ask(request)
            if answer[:1] == PROBLEM:
                kept = process
                reason, detail = json.loads(answer[1:])
                raise ImageUnreadable(path, reason, detail)
            size = self._facts[0]
            if answer[:1] != SQUARE or len(answer) != 1 + 3 * size * size:
                raise EOFError
            kept = process
            return np.frombuffer(answer, np.uint8, offset=1).reshape(size, size, 3)
        finally:
            if (
                kept is None and process is not None
            ):  # it is dead, or would give this answer to the next who asks
                self._drop(process)
            self._idle.put(kept)

    def _drop(self, process: "_Process") -> None:
        with self._lock:
            self._alive.discard(process)
        process.end()

    def _started(self) -> "_Process":
        with self._lock:
            if self._closed:
                raise Cancelled
            process = _Process(*self._facts)
            self._alive.add(process)
        process.wait_until_ready()
        return process


class _Process:
    """One process, with the connection to it."""

    def __init__(self, size: int, fit: Fit, seconds: float, schemes: tuple[str, ...]) -> None:
        self._seconds = seconds
        # Spawned, not forked: a fork of a process with torch's threads may hang, and would have its memory.
        context = multiprocessing.get_context("spawn")
        self._connection, other = context.Pipe()
        self._process = context.Process(
            target=serve, args=(other, size, fit, seconds, schemes), name="decoder", daemon=True
        )
        try:
            self._process.start()
        except OSError as error:
            self._connection.close()
            raise DecodersFailed(error.strerror or str(error)) from None
        finally:
            other.close()

    def wait_until_ready(self) -> None:
        """Raises `DecodersFailed`, or `Cancelled`."""
        try:
            if self._answer(_START_SECONDS) == READY:
                return
        except _Hung:
            raise DecodersFailed("one does not answer") from None
        except (EOFError, OSError):
            pass
        self._process.join(_POLL)
        code = self._process.exitcode
        raise DecodersFailed("one ended at once" + (f" with code {code}" if code is not None else ""))

    def ask(self, request: bytes) -> bytes:
        """Raises `_Hung`, `Cancelled`, or `EOFError` or `OSError` if the process is gone."""
        self._connection.send_bytes(request)
        return self._answer(self._seconds)

    def _answer(self, seconds: float) -> bytes:
        end = time.monotonic() + seconds
        while not self._connection.poll(_POLL):
            check_this_thread()
            if time.monotonic() > end:
                raise _Hung
        return self._connection.recv_bytes()

    def is_alive(self) -> bool:
        """Whether it can be asked."""
        return self._process.is_alive()

    def kill(self) -> None:
        """End the process, whatever it does; who waits for its answer is told."""
        with contextlib.suppress(OSError):
            self._process.kill()
            self._process.join()

    def end(self) -> None:
        """The same, for who asked last: nobody uses the connection any more."""
        self.kill()
        self._connection.close()
