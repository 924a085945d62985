"""How many threads of the BLAS library a fit uses: one, where its products are small.

OpenBLAS, which numpy and scipy bring, hands even small products to all its threads, and these wait for each other by
turning: a fit to some hundred images takes two to four times as long by two threads on two idle cores, and thirty times
as long where something else is at work (docs/performance.md, *Heads*).
"""

import contextlib
import threading
from collections.abc import Iterator

from threadpoolctl import threadpool_limits

SMALL = 3e7
"""Images · classes · width up to which products are small."""

_LIMITING = threading.Lock()
"""Held by the block that has set the limit, which is one for the whole program."""


@contextlib.contextmanager
def few_threads(images: int, classes: int, width: int) -> Iterator[None]:
    """One thread of BLAS inside the block, if products of that many images, classes and features are small.

    All numpy code of the program has one thread meanwhile. Of blocks that overlap, on several threads or one in
    another, the first sets and lifts the limit; one that goes on after it is right as before, only slower.
    """
    if images * classes * width > SMALL or not _LIMITING.acquire(blocking=False):
        yield
        return
    try:
        with threadpool_limits(1, user_api="blas"):
            yield
    finally:
        _LIMITING.release()
