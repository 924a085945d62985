"""One shard of a manifest: classified as a stream, going on where it was stopped. torch is loaded when rows are open."""

import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mpl_engine.cancel import Cancelled, CancelToken
from mpl_engine.config import Precision
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
from mpl_engine.scale.shards import Shard
from mpl_engine.scale.uris import REMOTE, local_path, require_libraries, scheme_of

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from mpl_engine.modules.classifier import Classifier

KEEP_ROWS = 2_048
KEEP_SECONDS = 60.0
"""Answers are kept when there are so many of them, or when the first has waited so long."""

READERS = 4
SECONDS = 30.0
_LOOK = 65_536


@dataclass(frozen=True)
class ShardPlan:
    """What a shard is made of.

    Attributes:
        module: the prompt module, or a run or export folder that holds it.
        manifest: a table of pictures, see `scale.manifest`.
        out: the folder of all shards; made if it is not there.
        shard: which of them.
        top_k, threshold, coverage, precision: as for `Classifier.classify`.
        added: names of classes that the module does not have.
        remote: whether pictures on the network may be fetched.
        seconds: how long one picture may take, from its first byte to its pixels.
        readers: how many processes read and decode.
        keep_rows: most answers that a kill loses.
    """

    module: Path
    manifest: Path
    out: Path
    shard: Shard
    top_k: int = 5
    threshold: float = 0.0
    coverage: float | None = None
    precision: Precision = "fp32"
    added: tuple[str, ...] = ()
    remote: bool = False
    seconds: float = SECONDS
    readers: int = READERS
    keep_rows: int = KEEP_ROWS


@dataclass(frozen=True)
class ShardDone:
    """A finished shard.

    Attributes:
        part: its file.
        rows: how many it has.
        before: how many of them were there when it was begun this time.
        unreadable: how many of those that were done this time could not be read.
    """

    part: Path
    rows: int
    before: int
    unreadable: int


def classify_shard(
    plan: ShardPlan,
    backbone: str | None = None,
    *,
    device: str = "auto",
    allow_download: bool = False,
    token: CancelToken,
) -> Job[ShardDone]:
    """Classify the rows of a shard and write them to `OUT/part-i-of-n.parquet`; see docs/scale.md.

    Given again, it goes on behind the last complete group of rows; a finished shard is left as it is. A row that
    cannot be read has the status `unreadable` and a reason. Memory does not grow with the number of rows.

    Args:
        plan: what is classified, and how.
        backbone: as for `open_classifier`.
        device: as for `open_classifier`.
        allow_download: as for `open_classifier`.
        token: checked between pictures; what was answered by then is kept.

    Raises:
        LibraryMissing: if pyarrow, or what an address needs, is not installed.
        FileFormatError, NewerFile: if the manifest or the module cannot be used.
        ConfigError: if the manifest's name ends otherwise, or a wish cannot be met.
        CalibrationTooSmall: if the module cannot promise the coverage.
        ShardsDiffer: if OUT holds answers of another manifest or module, or with other options.
        NotAllowedToFetch: if there are pictures on the network and `remote` is False.
        RunLocked: if another process does this shard.
        DecodersFailed: if no process for decoding can be started.
        WriteFailed: if answers cannot be kept, as on a full disk; given again, it goes on.
        Cancelled: if the token says so.
    """
    arrow()
    if plan.readers < 1 or plan.keep_rows < 1 or not plan.seconds > 0:
        raise ConfigError("readers, keep_rows, seconds", 0, "each must be more than 0")
    info = read_info(plan.module)
    info.calibration.limits(plan.coverage)
    yield Notice(f"reading {plan.manifest.name}")
    manifest = open_manifest(plan.manifest, token)
    rows = plan.shard.rows(manifest.rows)
    top_k = min(plan.top_k, len(info.class_names) + len(plan.added))
    part = Part(plan.out, plan.shard, rows, _identity(plan, manifest, token), top_k)
    if part.is_finished() and not part.has_pieces():
        return ShardDone(part.path, len(rows), len(rows), 0)
    with part.held():
        if part.is_finished():  # by a process that held it before, or that was killed behind its last step
            part.clear()
            return ShardDone(part.path, len(rows), len(rows), 0)
        first = part.first_open_row()
        unreadable = 0
        if first < rows.stop:
            todo = range(first, rows.stop)
            schemes = _require_reachable(plan, manifest, todo, token)
            from mpl_engine.modules.classifier import open_classifier  # noqa: PLC0415 - loads torch

            classifier = yield from open_classifier(
                plan.module, backbone, device=device, allow_download=allow_download, token=token
            )
            for name in plan.added:
                classifier.add_class(name)
            unreadable = yield from _classify(plan, manifest, rows, todo, schemes, classifier, part, token)
        part.finish()
    return ShardDone(part.path, len(rows), first - rows.start, unreadable)


def _classify(
    plan: ShardPlan,
    manifest: Manifest,
    rows: range,
    todo: range,
    schemes: set[str],
    classifier: "Classifier",
    part: Part,
    token: CancelToken,
) -> Job[int]:
    """The open rows; how many of them could not be read is returned."""
    from mpl_engine.modules.classifier import BATCH  # noqa: PLC0415 - is loaded by now

    options = classifier.options(plan.top_k, plan.threshold, plan.coverage, plan.precision)
    base = plan.manifest.absolute().parent
    row, unreadable = todo.start, 0
    waiting: list[Prediction] = []
    since = time.monotonic()
    yield Progress("classify", row - rows.start, len(rows))
    with (
        Decoders(
            plan.readers, classifier.store.size, classifier.store.fit, plan.seconds, schemes
        ) as decoders,
        closing(manifest.uris(todo)) as uris,
    ):

        def square(uri: str) -> "NDArray[np.uint8]":
            return decoders.square(_source(uri, base))

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


def _identity(plan: ShardPlan, manifest: Manifest, token: CancelToken) -> Identity:
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
        "number of shards": plan.shard.count,
        **wishes,
    }
