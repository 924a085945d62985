"""Whoever does shards of a manifest: opens module and readers once, and does one shard after the other with them.

torch is loaded when there are rows to answer.
"""

import time
from collections.abc import Collection
from contextlib import closing
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.errors import ConfigError, ImageUnreadable
from mpl_engine.events import AnswerStatus, Job, Notice, Prediction, Progress
from mpl_engine.images.problems import ProblemReason
from mpl_engine.modules.info import KIND as MODULE_KIND
from mpl_engine.modules.info import module_file_of, read_info
from mpl_engine.scale.decoders import Decoders
from mpl_engine.scale.errors import NotAllowedToFetch
from mpl_engine.scale.manifest import Manifest, chunks, file_digest, open_manifest
from mpl_engine.scale.parquet import arrow
from mpl_engine.scale.parts import SCHEMA, Identity, Part
from mpl_engine.scale.plan import KEEP_SECONDS, ShardDone, ShardPlan
from mpl_engine.scale.shards import Shard
from mpl_engine.scale.uris import REMOTE, local_path, require_libraries, scheme_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from mpl_engine.modules.classifier import Classifier

_LOOK = 65_536


class ShardWorker:
    """Does shards of one manifest with one module. Call `open` first; to be used as a context, which ends the readers.

    Args:
        plan: what is classified, and how; its shard is not used.
        backbone: as for `open_classifier`.
        device: as for `open_classifier`.
        allow_download: as for `open_classifier`.

    Attributes:
        manifest: known when it is open.
        facts: what all answers have in common, but for the number of shards; known when it is open.
    """

    manifest: Manifest
    facts: Identity

    def __init__(
        self, plan: ShardPlan, backbone: str | None, *, device: str = "auto", allow_download: bool = False
    ) -> None:
        self.plan = plan
        self._opening = (backbone, device, allow_download)
        self._classes = 0
        self._classifier: Classifier | None = None
        self._decoders: Decoders | None = None
        self._schemes: frozenset[str] = frozenset()

    def open(self, token: CancelToken) -> Job[None]:
        """Look through manifest and module. Raises as `classify_shard`."""
        plan = self.plan
        arrow()
        if plan.readers < 1 or plan.keep_rows < 1 or not plan.seconds > 0:
            raise ConfigError("readers, keep_rows, seconds", 0, "each must be more than 0")
        info = read_info(plan.module)
        info.calibration.limits(plan.coverage)
        yield Notice(f"reading {plan.manifest.name}")
        self.manifest = open_manifest(plan.manifest, token)
        self.facts = _facts(plan, self.manifest, token)
        self._classes = min(plan.top_k, len(info.class_names) + len(plan.added))

    def part(self, shard: Shard) -> Part:
        """The files of a shard."""
        identity = {**self.facts, "number of shards": shard.count}
        return Part(self.plan.out, shard, shard.rows(self.manifest.rows), identity, self._classes)

    def do(self, shard: Shard, token: CancelToken) -> Job[ShardDone]:
        """Answer the rows of a shard that are open. Raises as `classify_shard`."""
        rows, part = shard.rows(self.manifest.rows), self.part(shard)
        if part.is_finished() and not part.has_pieces():
            return ShardDone(part.path, len(rows), len(rows), 0)
        with part.held():
            if (
                part.is_finished()
            ):  # by a process that held it before, or that was killed behind its last step
                part.clear()
                return ShardDone(part.path, len(rows), len(rows), 0)
            first = part.first_open_row()
            unreadable = 0
            if first < rows.stop:
                todo = range(first, rows.stop)
                schemes = _require_reachable(self.plan, self.manifest, todo, token)
                classifier = yield from self._ready(token)
                unreadable = yield from self._classify(classifier, schemes, rows, todo, part, token)
            part.finish()
        return ShardDone(part.path, len(rows), first - rows.start, unreadable)

    def close(self) -> None:
        """End the readers."""
        if self._decoders is not None:
            self._decoders.close()
            self._decoders = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()

    def _ready(self, token: CancelToken) -> "Job[Classifier]":
        if self._classifier is None:
            from mpl_engine.modules.classifier import open_classifier  # noqa: PLC0415 - loads torch

            backbone, device, download = self._opening
            opened = yield from open_classifier(
                self.plan.module, backbone, device=device, allow_download=download, token=token
            )
            for name in self.plan.added:
                opened.add_class(name)
            self._classifier = opened
        return self._classifier

    def _readers(self, classifier: "Classifier", schemes: Collection[str]) -> Decoders:
        """Those that run, unless the shard has addresses of a kind whose library they did not load at their start."""
        if self._decoders is None or not self._schemes.issuperset(schemes):
            self.close()
            self._schemes |= frozenset(schemes)
            store, plan = classifier.store, self.plan
            self._decoders = Decoders(plan.readers, store.size, store.fit, plan.seconds, self._schemes)
        return self._decoders

    def _classify(
        self,
        classifier: "Classifier",
        schemes: Collection[str],
        rows: range,
        todo: range,
        part: Part,
        token: CancelToken,
    ) -> Job[int]:
        """The open rows; how many of them could not be read is returned."""
        from mpl_engine.modules.classifier import BATCH  # noqa: PLC0415 - is loaded by now

        plan = self.plan
        options = classifier.options(plan.top_k, plan.threshold, plan.coverage, plan.precision)
        base = plan.manifest.absolute().parent
        row, unreadable = todo.start, 0
        waiting: list[Prediction] = []
        since = time.monotonic()
        yield Progress("classify", row - rows.start, len(rows))
        decoders = self._readers(classifier, schemes)

        def square(uri: str) -> "NDArray[np.uint8]":
            return decoders.square(_source(uri, base))

        with closing(self.manifest.uris(todo)) as uris:
            stream = classifier.stream(
                chunks(uris, BATCH), square, str, options, token=token, threads=plan.readers
            )
            try:
                with closing(stream):
                    for answers in stream:
                        unreadable += sum(a.status == AnswerStatus.UNREADABLE for a in answers)
                        waiting += answers
                        if len(waiting) >= plan.keep_rows or time.monotonic() - since > KEEP_SECONDS:
                            part.add(row, waiting)
                            row, waiting, since = row + len(waiting), [], time.monotonic()
                        yield Progress("classify", row + len(waiting) - rows.start, len(rows))
            except Cancelled:
                part.add(row, waiting)
                raise
            part.add(row, waiting)
        return unreadable


def _source(uri: str, base: Path) -> Path | str:
    """What `Decoders.square` is asked for. Raises `ImageUnreadable` for a row that names no picture."""
    if not uri:
        raise ImageUnreadable(Path(), ProblemReason.UNREADABLE, "the row names no picture")
    scheme = scheme_of(uri)
    if not scheme:
        return local_path(uri, base)
    if scheme not in REMOTE:
        raise ImageUnreadable(
            Path(uri), ProblemReason.UNREADABLE, f"addresses of the kind {scheme}:// are not read"
        )
    return uri


def _require_reachable(plan: ShardPlan, manifest: Manifest, todo: range, token: CancelToken) -> set[str]:
    """The kinds of addresses; what could not be fetched at all is told before the work. Raises as `classify_shard`."""
    schemes: set[str] = set()
    for number, uri in enumerate(manifest.uris(todo), start=todo.start):
        if number % _LOOK == 0:
            token.check()
        scheme = scheme_of(uri)
        if scheme in REMOTE and not plan.remote:
            raise NotAllowedToFetch(plan.manifest, number, uri)
        schemes.add(scheme)
    require_libraries(schemes)
    return schemes


def _facts(plan: ShardPlan, manifest: Manifest, token: CancelToken) -> Identity:
    """What answers must have in common to stand in one table; the names are words for a person."""
    wishes: dict[str, Any] = {
        "classes listed": plan.top_k,
        "threshold": plan.threshold,
        "coverage": plan.coverage,
        "precision": plan.precision,
        "added classes": list(plan.added),
    }
    return {
        "schema": SCHEMA,
        "manifest": manifest.sha256,
        "module": file_digest(module_file_of(plan.module), MODULE_KIND, token),
        "number of rows": manifest.rows,
        **wishes,
    }
