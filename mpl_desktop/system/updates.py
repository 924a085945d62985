"""Asks one address which version is the newest. Nothing is fetched but that note, and nothing is ever installed."""

import re
import threading
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from email.message import Message
from http.client import HTTPException
from typing import IO, Literal
from urllib.parse import urlsplit

from packaging.version import InvalidVersion, Version

from mpl_desktop.language.words import words_of
from mpl_desktop.system.build import MOST_BYTES, may_be_asked
from mpl_engine.cancel import CancelToken
from mpl_engine.errors import EngineError, Explanation
from mpl_engine.events import Job, Progress
from mpl_engine.files.json_object import loads
from mpl_engine.files.paths import APP

tr = words_of(__name__)

SECONDS = 10.0
"""Time for the whole answer."""
LONGEST_VERSION = 64
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\ud800-\udfff]")
"""What would steer the lines or the reading direction of a text; line breaks and tabs may stay."""

Trouble = Literal["unreachable", "slow", "status", "elsewhere", "large", "strange"]


@dataclass(frozen=True)
class Newest:
    """What the address says.

    Attributes:
        version: the newest one.
        order: 1 if it is newer than this program, 0 if it is the same, -1 if it is older.
        notes: what is new in it, as plain text; may be empty.
        page: address of a page about it; may be empty.
    """

    version: str
    order: Literal[-1, 0, 1]
    notes: str
    page: str


@dataclass(eq=False)
class NoAnswer(EngineError):
    """The address gave no answer that can be used. `fact` is the number, host or reason that belongs to `trouble`."""

    address: str
    trouble: Trouble
    fact: str = ""

    def explanation(self) -> Explanation:
        """What the address did, in words."""
        host = host_of(self.address)
        match self.trouble:
            case "unreachable":
                what = tr("{host} could not be reached: {reason}.", host=host, reason=self.fact)
            case "slow":
                what = tr("{host} gave no whole answer in {seconds} seconds.", host=host, seconds=self.fact)
            case "status":
                what = tr("{host} has no answer at this address (error {code}).", host=host, code=self.fact)
            case "elsewhere":
                what = tr(
                    "{host} sends on to another place, {other}. That one was not asked.",
                    host=host,
                    other=self.fact,
                )
            case "large":
                what = tr("The answer of {host} is too long to be a note about a version.", host=host)
            case "strange":
                what = tr("What {host} answers is no note about a version.", host=host)
        return Explanation(what, "", tr("Whether there is a newer version is not known."))


def host_of(address: str) -> str:
    """The host of an address, with the port where it is not the usual one."""
    return urlsplit(address).netloc


def look(address: str, current: str, *, token: CancelToken, seconds: float = SECONDS) -> Job[Newest]:
    """Ask an address which version is the newest.

    Args:
        address: one that `may_be_asked`.
        current: the version of this program.
        token: stops waiting for the answer.
        seconds: for the whole answer.

    Raises:
        NoAnswer: if it gives no usable answer.
        Cancelled: if it was stopped.
    """
    asked = _Ask(address, seconds)
    asked.start()
    while asked.is_alive():
        asked.join(0.05)
        token.check()
        if time.monotonic() > asked.end:
            raise NoAnswer(address, "slow", f"{seconds:g}")
        yield Progress("ask", 0, None, "steps")
    if asked.trouble is not None:
        raise asked.trouble
    return newest(address, asked.data, current)


def newest(address: str, data: bytes, current: str) -> Newest:
    """Read the answer: `{"version": "1.2.3", "url": "https://…", "notes": "…"}`; all but the version may be left out.

    Raises:
        NoAnswer: if it is something else, or too long.
    """
    if len(data) > MOST_BYTES:
        raise NoAnswer(address, "large")
    try:
        found = loads(data)
    except (ValueError, RecursionError):
        raise NoAnswer(address, "strange") from None
    if not isinstance(found, dict):
        raise NoAnswer(address, "strange")
    text, notes, page = found.get("version"), found.get("notes") or "", found.get("url") or ""
    if not isinstance(text, str) or not isinstance(notes, str) or not isinstance(page, str):
        raise NoAnswer(address, "strange")
    if len(text) > LONGEST_VERSION or (page and not may_be_asked(page)):
        raise NoAnswer(address, "strange")
    try:
        version, own = Version(text), Version(current)
    except InvalidVersion:
        raise NoAnswer(address, "strange") from None
    order: Literal[-1, 0, 1] = 1 if version > own else 0 if version == own else -1
    return Newest(str(version), order, _STEERING.sub("", notes.replace("\r\n", "\n")).strip(), page)


class _Ask(threading.Thread):
    """The request, on a thread that nobody has to wait for: a server can make each step of an answer last.

    After `end` it reads no more; what still comes is thrown away.
    """

    def __init__(self, address: str, seconds: float) -> None:
        super().__init__(name="ask", daemon=True)
        self.address = address
        self.seconds = seconds
        self.end = time.monotonic() + seconds
        self.data = b""
        self.trouble: NoAnswer | None = None

    def run(self) -> None:
        try:
            self.data = self._fetch()
        except NoAnswer as error:
            self.trouble = error
        except urllib.error.HTTPError as error:
            self.trouble = NoAnswer(self.address, "status", str(error.code))
            error.close()
        except (OSError, HTTPException, ValueError) as error:  # URLError is one of the first
            self.trouble = self._unreachable(error)

    def _fetch(self) -> bytes:
        # No version, no language: the request tells nothing that it need not.
        headers = {"User-Agent": APP, "Accept": "application/json", "Accept-Encoding": "identity"}
        request = urllib.request.Request(self.address, headers=headers)  # noqa: S310 - `may_be_asked`
        parts: list[bytes] = []
        with urllib.request.build_opener(_SamePlace).open(request, timeout=self.seconds) as answer:
            while (part := answer.read1(MOST_BYTES)) and sum(map(len, parts)) <= MOST_BYTES:
                parts.append(part)
                if time.monotonic() > self.end:
                    raise NoAnswer(self.address, "slow", f"{self.seconds:g}")
        return b"".join(parts)

    def _unreachable(self, error: Exception) -> NoAnswer:
        reason = error.reason if isinstance(error, urllib.error.URLError) else error
        if isinstance(reason, NoAnswer):
            return reason
        if isinstance(reason, TimeoutError):
            return NoAnswer(self.address, "slow", f"{self.seconds:g}")
        words = getattr(reason, "strerror", None) or str(reason) or type(reason).__name__
        return NoAnswer(self.address, "unreachable", str(words).rstrip("."))


class _SamePlace(urllib.request.HTTPRedirectHandler):
    """Follows redirects within the host that the person agreed to, and no others."""

    max_redirections = 3

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> urllib.request.Request | None:
        """The request for the new place.

        Raises:
            NoAnswer: if it is at another host, or of another kind.
        """
        old, new = urlsplit(req.full_url), urlsplit(newurl)
        if (old.scheme, old.netloc) != (new.scheme, new.netloc):
            fp.close()
            raise NoAnswer(req.full_url, "elsewhere", new.netloc or new.scheme)
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]
