"""One shard of a manifest: classified as a stream, going on where it was stopped. torch is loaded when rows are open."""

from mpl_engine.cancel import CancelToken
from mpl_engine.events import Job
from mpl_engine.scale.plan import ShardDone, ShardPlan
from mpl_engine.scale.worker import ShardWorker


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
    with ShardWorker(plan, backbone, device=device, allow_download=allow_download) as worker:
        yield from worker.open(token)
        return (yield from worker.do(plan.shard, token))
