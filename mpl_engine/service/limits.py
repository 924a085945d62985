"""What stands before the application: who may ask, how large a request may be, and how long it may take to arrive.

It is plain ASGI, so that nothing of a request is handled before it was let in. The body is received here, counted as it
arrives, and handed on in one piece; what the head says of its length is only a first hint.
"""

import asyncio
import hmac
import json
import time
from collections.abc import AsyncIterator, Awaitable, Callable, MutableMapping
from contextlib import suppress
from typing import Any

from mpl_engine.formatting import human_size
from mpl_engine.service.errors import Refused, too_busy
from mpl_engine.service.metrics import Meters
from mpl_engine.service.settings import Limits

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]

ENDPOINTS = ("/classify", "/health", "/metrics", "/openapi.json")
MOST_REQUESTS = 512
"""Requests at once; a system allows a process some thousand connections at most, often 1,024."""

BODIES_BYTES = 256_000_000
"""Bytes of the bodies of all requests together, or those of the largest one if that may be larger."""

SILENCE = 10.0
"""Seconds without a byte after which a client is given up."""

_LINGER = 2.0
"""Seconds that a refused client may go on sending, so that it reads why: a connection closed earlier is reset."""

_OWN_NAMES = frozenset({"127.0.0.1", "localhost", "::1"})


class Guard:
    """An ASGI application around another one.

    Args:
        app: what is guarded.
        limits: how much is taken on.
        meters: where requests are counted.
        token: what requests have to show; empty where only this computer's programs can ask.
        host: as the person named it; without a token, requests must name it or loopback as their host. So a page of
            somebody else's in a browser on this computer cannot ask under a name that it has pointed here.
    """

    def __init__(self, app: App, limits: Limits, meters: Meters, token: str, host: str) -> None:
        self._app, self._limits, self._meters, self._token = app, limits, meters, token
        self._hosts = _OWN_NAMES | {host.lower()}
        self._requests, self._held = 0, 0
        self._room = max(BODIES_BYTES, limits.max_bytes)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in or refuse it. Other scopes than HTTP are not served."""
        if scope["type"] != "http":
            return
        begin, status = time.perf_counter(), 0

        async def noting(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        self._requests += 1
        try:
            await self._serve(scope, receive, noting)
        except asyncio.CancelledError:  # the service stops; whoever still waits is told
            if not status:
                await _refuse(too_busy("the service is stopping"), noting)
        finally:
            self._requests -= 1
            endpoint = scope["path"] if scope["path"] in ENDPOINTS else "other"
            self._meters.request(endpoint, status or 500, time.perf_counter() - begin)

    async def _serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        arriving = _Arriving(receive, begun="expect" not in headers)
        held = 0
        try:
            self._let_in(headers)
            async for part in self._parts(arriving):
                held += len(part)
                self._held += len(part)
            whole = arriving.whole()
        except Refused as refusal:
            arriving.forget()
            await _refuse(refusal, send, arriving)
        except ConnectionResetError:
            return  # the client left
        else:
            await self._app(scope, _replay(whole, receive), send)
        finally:
            self._held -= held

    def _let_in(self, headers: dict[str, str]) -> None:
        """Raises `Refused` for a request whose head says that it is not to be served."""
        if self._token:
            scheme, _, shown = headers.get("authorization", "").partition(" ")
            if not hmac.compare_digest(shown.encode(), self._token.encode()) or scheme.lower() != "bearer":
                raise Refused(
                    401,
                    "this service needs its token: Authorization: Bearer TOKEN",
                    www_authenticate="Bearer",
                )
        else:
            host = headers.get("host", "")
            if _host_name(host) not in self._hosts:
                raise Refused(421, "this service has no such name; it is reached from its own computer")
            origin = headers.get("origin")
            if origin is not None and origin.lower() != f"http://{host.lower()}":
                raise Refused(403, "pages of other sites may not use this service")
        if self._requests > MOST_REQUESTS:
            raise too_busy("too many requests at once; send it again in a second")
        said = headers.get("content-length", "")
        if said.isdecimal() and int(said) > self._limits.max_bytes:
            raise self._too_large()

    async def _parts(self, arriving: "_Arriving") -> AsyncIterator[bytes]:
        """The body as it arrives.

        Raises `Refused` for one that is too large or too slow, `ConnectionResetError` if the client leaves.
        """
        try:
            async with asyncio.timeout(self._limits.timeout):
                while not arriving.complete:
                    part = await self._next_part(arriving)
                    if arriving.size > self._limits.max_bytes:
                        raise self._too_large()
                    if self._held + len(part) > self._room:
                        raise too_busy("too many large requests at once; send it again in a second")
                    yield part
        except TimeoutError:
            arriving.complete = True  # more of it is not waited for
            raise Refused(408, "the request did not arrive in time") from None

    async def _next_part(self, arriving: "_Arriving") -> bytes:
        try:
            async with asyncio.timeout(SILENCE):
                return await arriving.next_part()
        except TimeoutError:
            arriving.complete = True
            raise Refused(408, f"nothing more of the request came for {SILENCE:g} s") from None

    def _too_large(self) -> Refused:
        return Refused(413, f"a request may have at most {human_size(self._limits.max_bytes)}")


class _Arriving:
    """The body of a request as it arrives.

    Attributes:
        complete: whether no more comes.
        begun: whether the client sends it without waiting to be asked.
        size: bytes so far.
    """

    def __init__(self, receive: Receive, *, begun: bool) -> None:
        self._receive = receive
        self._parts: list[bytes] | None = []
        self.begun = begun
        self.complete = False
        self.size = 0

    async def next_part(self) -> bytes:
        """The next bytes, which are kept. Raises `ConnectionResetError` if the client left."""
        message = await self._receive()
        self.begun = True
        if message["type"] == "http.disconnect":
            self.complete = True
            raise ConnectionResetError
        self.complete = not message.get("more_body", False)
        part: bytes = message.get("body", b"")
        self.size += len(part)
        if self._parts is not None:
            self._parts.append(part)
        return part

    def whole(self) -> bytes:
        """All bytes, which are kept no more."""
        parts, self._parts = self._parts or [], None
        return b"".join(parts)

    def forget(self) -> None:
        """Keep no bytes, those to come neither."""
        self._parts = None


async def _refuse(refusal: Refused, send: Send, arriving: _Arriving | None = None) -> None:
    """Answer with the reason, then drop what the client still sends for a moment, so that it can read the answer."""
    body = json.dumps({"error": refusal.reason}).encode()
    headers = {
        "content-type": "application/json",
        "content-length": str(len(body)),
        "connection": "close",
        **refusal.headers,
    }
    pairs = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": refusal.status, "headers": pairs})
    await send({"type": "http.response.body", "body": body, "more_body": True})
    if arriving is not None and arriving.begun:
        with suppress(TimeoutError, ConnectionResetError):
            async with asyncio.timeout(_LINGER):
                while not arriving.complete:
                    await arriving.next_part()
    await send({"type": "http.response.body", "body": b"", "more_body": False})


def _replay(body: bytes, receive: Receive) -> Receive:
    """Gives the body in one piece, then what comes after it: the client's leaving."""
    given = False

    async def again() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again


def _host_name(host: str) -> str:
    """The name in a Host header, without its port."""
    if host.startswith("["):
        return host[1:].partition("]")[0].lower()
    return host.partition(":")[0].lower()
