"""Runs the service until it is told to stop."""

import asyncio
import os
import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import uvicorn

from mpl_engine.modules.classifier import Classifier
from mpl_engine.service.answering import Answering
from mpl_engine.service.limits import Guard
from mpl_engine.service.metrics import Meters
from mpl_engine.service.protocol import HEAD_SECONDS, TimedProtocol
from mpl_engine.service.settings import Limits

STOP_SECONDS = 1.5
"""How long requests that are being answered may go on after a stop. Threads end within a second after that."""

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


def serve(
    classifier: Classifier,
    held: socket.socket,
    limits: Limits,
    *,
    token: str,
    host: str,
    listening: Callable[[], object],
) -> None:
    """Serve until SIGINT or SIGTERM, then end within three seconds.

    Args:
        classifier: what answers.
        held: a bound socket; it is closed in the end.
        limits: how much is taken on.
        token: what requests have to show, or empty.
        host: as the person named it.
        listening: called when requests are answered.
    """
    # FastAPI would report to whom the environment names, if its parts for that are installed.
    os.environ.update({"OTEL_SDK_DISABLED": "true", "FASTAPI_OTEL_AUTO_CONFIGURE": "false"})
    from mpl_engine.service.app import make_app  # noqa: PLC0415 - after that

    meters = Meters()
    answering = Answering(classifier, limits, meters)
    try:
        answering.warm_up()
        guard = Guard(make_app(answering, meters), limits, meters, token, host)
        server = _Server(_configured(guard, limits), listening)
        with _stopped_by_signals(server):
            asyncio.run(server.serve(sockets=[held]))
    finally:
        answering.close()
        held.close()


class _Server(uvicorn.Server):
    """uvicorn's, which says when it listens."""

    def __init__(self, config: uvicorn.Config, listening: Callable[[], object]) -> None:
        super().__init__(config)
        self._listening = listening

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._listening()


def _configured(guard: Guard, limits: Limits) -> uvicorn.Config:
    class Protocol(TimedProtocol):
        head_seconds = min(HEAD_SECONDS, limits.timeout)

    return uvicorn.Config(
        guard,
        http=Protocol,
        loop="asyncio",
        ws="none",
        lifespan="off",
        interface="asgi3",
        log_config=None,
        log_level="error",
        access_log=False,
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=STOP_SECONDS,  # type: ignore[arg-type] # seconds; parts of one are fine
    )


@contextmanager
def _stopped_by_signals(server: uvicorn.Server) -> Iterator[None]:
    """Stop the server at a signal; when it is done it raises the signal again, which ends nothing more in here."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(_number: int, _frame: object) -> None:
        server.should_exit = True

    before = {number: signal.signal(number, stop) for number in _SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
