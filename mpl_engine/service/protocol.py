"""uvicorn's HTTP connection, which gives up on heads that do not arrive and on answers that nobody reads.

uvicorn itself waits for the head of a request for ever, so that some hundred silent connections would be the end of a
service.
"""

import asyncio
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

HEAD_SECONDS = 10.0
"""Longest time from a connection, or from the first byte of a further request on it, to the end of its head."""

READ_SECONDS = 30.0
"""Longest time that a client may read nothing of an answer while the rest of it waits."""

_LATE = b'{"error": "the head of the request did not arrive in time"}'


class TimedProtocol(H11Protocol):
    """As its base, with deadlines."""

    head_seconds = HEAD_SECONDS
    read_seconds = READ_SECONDS

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._head: asyncio.TimerHandle | None = None
        self._reading: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as its base
        """Wait for the head from now on."""
        super().connection_made(transport)
        self._watch_head()

    def data_received(self, data: bytes) -> None:
        """Wait for the head from its first byte on; not for a body, on whose time the application decides."""
        super().data_received(data)
        self._watch_head()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing any more."""
        super().connection_lost(exc)
        for timer in (self._head, self._reading):
            _stop(timer)

    def pause_writing(self) -> None:
        """The client does not read as fast as it is answered."""
        super().pause_writing()
        self._reading = self.loop.call_later(self.read_seconds, self.transport.abort)

    def resume_writing(self) -> None:
        """It read."""
        super().resume_writing()
        _stop(self._reading)
        self._reading = None

    def _watch_head(self) -> None:
        if self.conn.their_state is not h11.IDLE:
            _stop(self._head)
            self._head = None
        elif self._head is None:
            self._head = self.loop.call_later(self.head_seconds, self._give_up)

    def _give_up(self) -> None:
        self._head = None
        if self.transport.is_closing():
            return
        if self.conn.our_state is h11.IDLE and self.conn.trailing_data[0]:
            headers = [
                ("content-type", "application/json"),
                ("content-length", str(len(_LATE))),
                ("connection", "close"),
            ]
            for event in (
                h11.Response(status_code=408, headers=headers, reason=b"Request Timeout"),
                h11.Data(data=_LATE),
                h11.EndOfMessage(),
            ):
                self.transport.write(self.conn.send(event) or b"")
        self.transport.close()


def _stop(timer: asyncio.TimerHandle | None) -> None:
    if timer is not None:
        timer.cancel()
