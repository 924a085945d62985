"""The service without HTTP: a classifier, decoding threads, the compute thread, and a bound on what waits."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from mpl_engine.cancel import CancelToken
from mpl_engine.errors import ImageUnreadable
from mpl_engine.events import AnswerStatus, Prediction
from mpl_engine.images.decode import decode
from mpl_engine.images.problems import ProblemReason
from mpl_engine.images.store import DECODE_THREADS
from mpl_engine.modules.classifier import Classifier
from mpl_engine.modules.info import FILE_NAME
from mpl_engine.service.batching import Batcher, Square, Threads
from mpl_engine.service.errors import too_busy
from mpl_engine.service.metrics import Meters
from mpl_engine.service.reading import Picture, Wanted, read_request
from mpl_engine.service.settings import Limits

_PATIENCE = 0.5
"""Seconds that a stop waits for each kind of thread."""


@dataclass(frozen=True)
class Answer:
    """The answer for one picture, as it is sent.

    Attributes:
        name: as in the request, its last part only.
        label: the answer; null for a picture that cannot be read.
        probability: of `label`, in [0, 1]; null as well.
        status: `ok`, `not_sure`, `none_of_these` or `unreadable`.
        top: the most probable classes with their probabilities, in falling order.
        reason: why the picture cannot be read, as `scan` names it; else null.
        detail: the same in words; else null.
    """

    name: str
    label: str | None
    probability: float | None
    status: AnswerStatus
    top: tuple[tuple[str, float], ...]
    reason: str | None = None
    detail: str | None = None


class Answering:
    """Answers requests with one classifier, whichever thread or task they come from.

    Args:
        classifier: the module on its backbone.
        limits: how much is taken on.
        meters: where pictures and batches are counted.
    """

    def __init__(self, classifier: Classifier, limits: Limits, meters: Meters) -> None:
        self.classifier, self.limits = classifier, limits
        self._meters = meters
        self._token = CancelToken()
        self._options = classifier.options(1)
        self._decoders = Threads(DECODE_THREADS, "decode", self._token)
        self._batcher = Batcher(self._compute, limits.max_batch, limits.max_wait, meters.batches.observe)
        self._taken = 0
        meters.watch_queue(lambda: self._taken)

    @property
    def module_name(self) -> str:
        """What the module is called: its file's name, or its folder's where the file is called as all are."""
        path = self.classifier.module.info.path
        return path.resolve().parent.name if path.name == FILE_NAME else path.name

    @property
    def backbone_name(self) -> str:
        """Of the module."""
        return self.classifier.module.info.backbone.name

    @property
    def class_names(self) -> list[str]:
        """In label order."""
        return self.classifier.class_names

    async def read(self, content_type: str, body: bytes, top: int | None) -> Wanted:
        """As `read_request`, off the loop's thread."""
        return await asyncio.wrap_future(
            self._decoders.submit(partial(read_request, content_type, body, top))
        )

    async def answer(self, wanted: Wanted) -> list[Answer]:
        """An answer for each picture, in order. A picture that cannot be read is told and costs only itself.

        Raises:
            Refused: if too many pictures wait already.
            OutOfMemory: if a single picture does not fit the memory.
            Cancelled: if the service stops.
        """
        with self._room(len(wanted.pictures)):
            tasks = [asyncio.ensure_future(self._one(one, wanted.top)) for one in wanted.pictures]
            try:
                answers = await asyncio.gather(*tasks)
            finally:
                for task in tasks:
                    task.cancel()
        for answer in answers:
            self._meters.pictures.labels(answer.status.value).inc()
        return answers

    def warm_up(self) -> None:
        """Compute once, so that the first request waits for nothing that is made on the way."""
        size = self.classifier.store.size
        self._batcher.submit(np.zeros((size, size, 3), np.uint8), 1).result()

    def close(self) -> None:
        """Stop all work; it takes at most twice `_PATIENCE`."""
        self._token.cancel()
        self._decoders.close(_PATIENCE)
        self._batcher.close(_PATIENCE)

    async def _one(self, picture: Picture, top: int) -> Answer:
        if picture.data is None:
            return _unreadable(picture.name, ProblemReason.UNREADABLE, picture.detail)
        try:
            square = await asyncio.wrap_future(self._decoders.submit(partial(self._square, picture.data)))
        except ImageUnreadable as error:
            return _unreadable(picture.name, error.reason, error.detail)
        found = await asyncio.wrap_future(self._batcher.submit(square, top))
        return Answer(picture.name, found.label, found.probability, found.status, found.top[:top])

    def _square(self, data: bytes) -> Square:
        store = self.classifier.store
        return decode(data, store.size, lambda decoded: store.square_of(decoded.image))

    def _compute(self, squares: Sequence[Square], top: int) -> list[Prediction]:
        options = replace(self._options, top_k=top)
        return self.classifier.answers([""] * len(squares), squares, options, self._token)

    @contextmanager
    def _room(self, pictures: int) -> Iterator[None]:
        """Count pictures as taken; one request alone may always come, however many it holds."""
        if self._taken and self._taken + pictures > self.limits.max_queue:
            raise too_busy("too many pictures are waiting; send it again in a second")
        self._taken += pictures
        try:
            yield
        finally:
            self._taken -= pictures


def _unreadable(name: str, reason: str, detail: str) -> Answer:
    return Answer(name, None, None, AnswerStatus.UNREADABLE, (), reason, detail)
