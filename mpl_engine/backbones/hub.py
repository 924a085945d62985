"""One file on the Hugging Face hub: its facts, and its bytes from any position, both cancellable within a second."""

import contextlib
import queue
import threading
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar
from urllib.parse import urlsplit

from mpl_engine.cancel import CancelToken
from mpl_engine.messages import speaker
from mpl_engine.version import __version__

say = speaker(__name__)

T = TypeVar("T")

_POLL = 0.1
_CONNECT_SECONDS = 10
_SILENCE_SECONDS = 30
_CHUNK = 256 * 1024
_WAITING_CHUNKS = 16


class Missing(Exception):
    """The hub has no such file."""


class Broken(Exception):
    """The hub cannot be reached, refused, or stopped sending.

    Attributes:
        reason: a clause for a person.
        transient: whether trying again may help.
        refused: whether an account may help.
    """

    def __init__(self, reason: str, *, transient: bool, refused: bool = False) -> None:
        super().__init__(reason)
        self.reason, self.transient, self.refused = reason, transient, refused


@dataclass(frozen=True)
class HubFile:
    """A file of `size` bytes at one commit of a model. `sha256` is "" where the hub does not tell it.

    `account` says whether the person's account is shown to the hub, which public files do not need.
    """

    name: str
    url: str
    commit: str
    etag: str
    size: int
    sha256: str
    account: bool = False


def find(
    repo: str,
    name: str,
    endpoint: str | None,
    token: CancelToken,
    *,
    revision: str | None = None,
    account: bool = False,
) -> HubFile:
    """Ask the hub for a file.

    Args:
        repo: `org/model`.
        name: of the file.
        endpoint: the hub's address, or None for the usual one.
        token: cancels.
        revision: a branch, tag or commit; None is the newest commit.
        account: show the hub the person's account, for a model that is not public.

    Raises:
        Missing: if the model or the file does not exist.
        Broken: if the hub does not answer, or refuses.
        Cancelled: if the token says so.
    """
    return in_background(lambda: _find(repo, name, endpoint, revision, account=account), token)


def _find(repo: str, name: str, endpoint: str | None, revision: str | None, *, account: bool) -> HubFile:
    from huggingface_hub import get_hf_file_metadata, hf_hub_url  # noqa: PLC0415 - costs half a second

    check_address(endpoint)
    with explained():
        # Unless it is needed no account of the person is shown to anyone.
        found = get_hf_file_metadata(
            hf_hub_url(repo, name, revision=revision, endpoint=endpoint),
            token=account,
            timeout=_CONNECT_SECONDS,
            library_name="mpl-desktop",
            endpoint=endpoint,
        )
    if not found.etag or not found.commit_hash or not found.size:
        raise Broken(say("the address does not answer like a Hugging Face hub"), transient=False)
    # Pinned to the commit, so that the bytes are of the file just described.
    url = hf_hub_url(repo, name, revision=found.commit_hash, endpoint=endpoint)
    etag = "".join(c for c in found.etag if c.isalnum())
    is_sha256 = len(etag) == 64 and all(c in "0123456789abcdef" for c in etag)
    return HubFile(name, url, found.commit_hash, etag, found.size, etag if is_sha256 else "", account)


def check_address(endpoint: str | None) -> None:
    """Refuse what is not the address of a hub. Raises `Broken`."""
    if endpoint and not _is_web_address(endpoint):
        raise Broken(say("{endpoint} is not a web address", endpoint=endpoint), transient=False)


def _is_web_address(text: str) -> bool:
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


class Chunks:
    """Iterator over arriving bytes; `start` is the position of the first of them in the file."""

    def __init__(
        self, start: int, arriving: "queue.Queue[bytes | BaseException | None]", token: CancelToken
    ) -> None:
        self.start, self._arriving, self._token = start, arriving, token

    def __iter__(self) -> Iterator[bytes]:
        while (item := _next(self._arriving, self._token)) is not None:
            yield item


@contextlib.contextmanager
def stream(file: HubFile, start: int, token: CancelToken) -> Generator[Chunks, None, None]:
    """Fetch a file's bytes from position `start`, or from 0 if the server cannot do that.

    A thread reads from the network and never touches the disk: when this block ends, however it ends, the thread
    is told to stop and nothing that it still receives is used.

    Raises:
        Broken: if the connection fails or ends early.
        Cancelled: if the token says so.
    """
    arriving: queue.Queue[Any] = queue.Queue(_WAITING_CHUNKS)
    stop = threading.Event()
    threading.Thread(
        target=_receive, args=(file, start, arriving, stop), name="download", daemon=True
    ).start()
    try:
        first = _next(arriving, token)
        yield Chunks(first, arriving, token)
    finally:
        stop.set()


def _receive(file: HubFile, start: int, arriving: "queue.Queue[Any]", stop: threading.Event) -> None:
    """The thread: puts the start position, then chunks, then None or the error."""
    from huggingface_hub import get_session, get_token  # noqa: PLC0415

    # Compressed answers would make positions and sizes wrong.
    headers = {"User-Agent": f"mpl-desktop/{__version__}", "Accept-Encoding": "identity"}
    if file.account:  # to the hub alone: where it sends one on to another computer, the connection drops it
        headers |= {"Authorization": f"Bearer {get_token()}"}
    if start:
        headers["Range"] = f"bytes={start}-"
    end: object = Broken(say("the connection broke in an unexpected way"), transient=False)
    try:
        with (
            explained(),
            get_session().stream("GET", file.url, headers=headers, timeout=_SILENCE_SECONDS) as answer,
        ):
            position = _first_position(answer.status_code, answer.headers.get("Content-Range", ""), start)
            _put(arriving, position, stop)
            for chunk in answer.iter_bytes(_CHUNK):
                position += len(chunk)
                # Bytes beyond the announced size are never handed on.
                if position > file.size or not _put(arriving, chunk, stop):
                    break
        end = _completeness(position, file.size)
    except (Broken, Missing) as error:
        end = error
    finally:
        _put(arriving, end, stop)


def _completeness(position: int, size: int) -> Broken | None:
    if position > size:
        return Broken(say("the hub sent more than it announced"), transient=False)
    return Broken(say("the connection ended early"), transient=True) if position < size else None


def _first_position(status: int, content_range: str, asked: int) -> int:
    """Where the arriving bytes start in the file."""
    if status == 200:
        return 0
    if status == 206 and asked and content_range.startswith(f"bytes {asked}-"):
        return asked
    transient = status >= 500 or status in (408, 429)
    raise Broken(
        say("the hub answered with status {status}", status=status)
        if status < 400
        else say("the hub answered with error {status}", status=status),
        transient=transient,
    )


def _put(arriving: "queue.Queue[Any]", item: object, stop: threading.Event) -> bool:
    """Hand something over unless the other side has stopped listening."""
    while not stop.is_set():
        with contextlib.suppress(queue.Full):
            arriving.put(item, timeout=_POLL)
            return True
    return False


def _next(arriving: "queue.Queue[Any]", token: CancelToken) -> Any:
    while True:
        token.check()
        with contextlib.suppress(queue.Empty):
            item = arriving.get(timeout=_POLL)
            if isinstance(item, BaseException):
                raise item
            return item


def in_background(work: Callable[[], T], token: CancelToken) -> T:
    """Run blocking work in a thread and wait for it, or leave it behind when cancelled."""
    results: queue.Queue[Any] = queue.Queue()

    def run() -> None:
        outcome: object = Broken(say("the hub client failed in an unexpected way"), transient=False)
        try:
            outcome = (work(),)
        except (Broken, Missing) as error:
            outcome = error
        finally:  # also when the thread dies of a bug, so that nobody waits for ever
            results.put(outcome)

    threading.Thread(target=run, name="hub", daemon=True).start()
    result: T = _next(results, token)[0]
    return result


@contextlib.contextmanager
def explained() -> Generator[None, None, None]:
    """Turn what the hub client and its connection raise into Missing and Broken."""
    from huggingface_hub.errors import HfHubHTTPError, OfflineModeIsEnabled  # noqa: PLC0415

    # The client's HTTP library differs between its versions; its base error is the base of the hub's own.
    http_error: type[Exception] = HfHubHTTPError.__bases__[0]
    try:
        yield
    except OfflineModeIsEnabled as error:
        raise Broken(say("the hub client is set to offline"), transient=False) from error
    except HfHubHTTPError as error:
        status = error.response.status_code
        if status == 404:
            raise Missing from error
        wants = status in (401, 403)
        words = (
            say("the hub answered with error {status}; it may want an account", status=status)
            if wants
            else say("the hub answered with error {status}", status=status)
        )
        raise Broken(words, transient=status >= 500, refused=wants) from error
    except (http_error, OSError, ValueError) as error:
        raise Broken(
            say("no connection to the hub ({error})", error=type(error).__name__), transient=True
        ) from error
