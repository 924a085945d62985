"""Threads that read files ahead of their use. A stop does not wait for a file that stalls, as on a lost network share."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from types import TracebackType
from typing import Any, Self

from mpl_engine.cancel import CancelToken, stopped_by
from mpl_engine.events import T

_POLL = 0.1
"""Seconds between two looks at the token while a file is read."""

PATIENCE = 0.5
"""Seconds that a stop waits for files that are being read; then their threads are left behind."""


class FileThreads:
    """A pool of threads, to be used as a context.

    At its end nothing that waits is begun any more, and what is under way is awaited: without limit, or `PATIENCE` seconds
    after a stop. Work must therefore change nothing that is in use after a stop.

    Args:
        threads: how many.
        name: prefix of their names.
        token: what stops the wait for them.
    """

    def __init__(self, threads: int, name: str, token: CancelToken) -> None:
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix=name)
        self._token = token
        self._open: set[Future[Any]] = set()

    def submit(self, work: Callable[..., T], *arguments: Any) -> Future[T]:
        """Do it on the next free thread."""
        future = self._pool.submit(self._do, work, *arguments)
        self._open.add(future)
        future.add_done_callback(self._open.discard)
        return future

    def _do(self, work: Callable[..., T], *arguments: Any) -> T:
        with stopped_by(self._token):
            return work(*arguments)

    def result(self, future: Future[T]) -> T:
        """What was submitted, when it is done.

        Raises:
            Cancelled: if the token says so first.
            Exception: what the work raised.
        """
        while not wait((future,), timeout=_POLL).done:
            self._token.check()
        self._token.check()
        return future.result()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)
        stalled = wait(tuple(self._open), timeout=PATIENCE if self._token.cancelled else None).not_done
        if not stalled:
            self._pool.shutdown(wait=True)  # the threads are idle and end at once
