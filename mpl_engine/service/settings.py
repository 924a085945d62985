"""What the service is told at its start: where it listens, who may ask, and how much. No library of the extra is loaded."""

import ipaddress
import math
import os
import socket
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from mpl_engine.errors import ConfigError
from mpl_engine.extras.libraries import LibraryMissing, extra
from mpl_engine.files.atomic import plain_reason, reading_reason
from mpl_engine.files.regular import read_text
from mpl_engine.service.errors import AddressUnusable, TokenNeeded, TokenUnusable

PARTS = {
    "fastapi": "fastapi",
    "uvicorn": "uvicorn",
    "python-multipart": "python_multipart",
    "prometheus_client": "prometheus_client",
}
"""What the extra `serve` installs, and what is imported of it."""

MOST_PICTURES = 256
"""Pictures in one request."""

MOST_TOP = 1000
"""Classes listed for one picture."""

_LEAST_TOKEN, _MOST_TOKEN = 16, 1024


@dataclass(frozen=True)
class Limits:
    """How much the service takes on.

    Attributes:
        max_batch: most pictures computed together, ≥ 1.
        max_wait: seconds that a picture waits for others before it is computed, ≥ 0.
        max_bytes: most bytes of one request's body.
        timeout: seconds that a client has to send its request, and then at most waits for its answer.
        max_queue: most pictures of all requests together that wait or are being worked on.

    Raises `ConfigError` for times that do not end.
    """

    max_batch: int = 16
    max_wait: float = 0.005
    max_bytes: int = 32_000_000
    timeout: float = 60.0
    max_queue: int = 1024

    def __post_init__(self) -> None:
        for name in ("max_wait", "timeout"):
            if not math.isfinite(getattr(self, name)):
                raise ConfigError(name, getattr(self, name), "it must be a number of seconds")


@dataclass(frozen=True)
class Address:
    """Where to listen.

    Attributes:
        host: as the person named it.
        port: as the person named it; 0 takes a free one.
        family: of the socket.
        resolved: what `bind` takes.
    """

    host: str
    port: int
    family: socket.AddressFamily
    resolved: tuple[str | int | bytes, ...]

    @property
    def is_loopback(self) -> bool:
        """Whether only programs of this computer can reach it."""
        return ipaddress.ip_address(str(self.resolved[0]).partition("%")[0]).is_loopback


def check_parts() -> None:
    """Raises `LibraryMissing` unless the extra `serve` is installed."""
    missing = tuple(name for name, module in PARTS.items() if find_spec(module) is None)
    if missing:
        raise LibraryMissing("The service", missing, extra("serve"))


def resolve(host: str, port: int, token: str) -> Address:
    """The address that a host and a port mean.

    Args:
        host: a name or number.
        port: 0 to 65,535.
        token: what requests will have to show; empty if there is none.

    Raises:
        AddressUnusable: if there is no such host.
        TokenNeeded: if other computers could reach it and there is no token.
    """
    if not host.strip():
        raise AddressUnusable(host, port, "the host is empty")
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        reason = plain_reason(error) if isinstance(error, OSError) else "it is not the name of a host"
        raise AddressUnusable(host, port, reason) from None
    family, _kind, _protocol, _name, resolved = found[0]
    address = Address(host, port, family, tuple(resolved))
    if not address.is_loopback and not token:
        raise TokenNeeded(host)
    return address


def bind(address: Address) -> socket.socket:
    """A socket that holds the address and does not listen yet.

    Raises:
        AddressUnusable: if it is taken, or not this computer's, or not for this user.
    """
    held = socket.socket(address.family, socket.SOCK_STREAM)
    try:
        if os.name == "posix":  # a service that was stopped a moment ago is no obstacle
            held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        held.bind(address.resolved)
    except (OSError, OverflowError) as error:
        held.close()
        reason = plain_reason(error) if isinstance(error, OSError) else "there is no such port"
        raise AddressUnusable(address.host, address.port, reason) from None
    return held


def url_of(held: socket.socket) -> str:
    """Where a bound socket is reached."""
    host, port = held.getsockname()[:2]
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def read_token(path: Path) -> str:
    """The token in a file, without the white space around it.

    Raises:
        TokenUnusable: if the file cannot be read, or its token is too short, too long or cannot stand in a header.
    """
    try:
        token = read_text(path, limit=10 * _MOST_TOKEN).strip()
    except OSError as error:
        raise TokenUnusable(path, reading_reason(error)) from None
    except ValueError:
        raise TokenUnusable(path, "it is not text") from None
    if not all("!" <= sign <= "~" for sign in token):
        raise TokenUnusable(path, "it may hold letters, digits and signs of ASCII, and no spaces within")
    if not _LEAST_TOKEN <= len(token) <= _MOST_TOKEN:
        raise TokenUnusable(
            path, f"it must have {_LEAST_TOKEN} to {_MOST_TOKEN:,} letters and has {len(token)}"
        )
    return token


def others_can_read(path: Path) -> bool:
    """Whether other users of this computer may read a file, as far as the system tells."""
    return os.name == "posix" and bool(path.stat().st_mode & 0o077)
