"""Errors of the service: those that keep it from starting, and why a request is refused."""

from dataclasses import dataclass
from pathlib import Path

from mpl_engine.errors import EngineError, Explanation


@dataclass(eq=False)
class AddressUnusable(EngineError):
    """The service cannot listen on an address."""

    host: str
    port: int
    reason: str

    def explanation(self) -> Explanation:
        return Explanation(
            f"The service cannot listen on {self.host}, port {self.port}: {self.reason}.",
            "",
            "Choose another --host or --port; --port 0 takes a free one.",
        )


@dataclass(eq=False)
class TokenNeeded(EngineError):
    """Other computers could reach the service, and nothing would keep them out."""

    host: str

    def explanation(self) -> Explanation:
        return Explanation(
            f"On {self.host} other computers can reach the service, so it starts only with a token.",
            "",
            "Write a long random word into a file that only you can read and give it with --token-file, "
            "or leave --host out.",
        )


@dataclass(eq=False)
class TokenUnusable(EngineError):
    """A file does not hold a token that keeps anybody out."""

    path: Path
    reason: str

    def explanation(self) -> Explanation:
        return Explanation(f"{self.path} cannot be used as a token: {self.reason}.")


class Refused(Exception):
    """A request that is not served.

    Args:
        status: of the answer, 4xx or 503.
        reason: a sentence for whoever wrote the request.
        headers: further ones of the answer, in ASCII.
    """

    def __init__(self, status: int, reason: str, **headers: str) -> None:
        super().__init__(status, reason)
        self.status = status
        self.reason = reason
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}


def too_busy(reason: str) -> Refused:
    """For a request that can be sent again in a second."""
    return Refused(503, reason, retry_after="1")
