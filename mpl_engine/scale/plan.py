"""What a shard is made of, and what came of it. No torch is loaded here."""

from dataclasses import dataclass
from pathlib import Path

from mpl_engine.config import Precision
from mpl_engine.scale.shards import Shard

KEEP_ROWS = 2_048
KEEP_SECONDS = 60.0
"""Answers are kept when there are so many of them, or when the first has waited so long."""

READERS = 4
SECONDS = 30.0


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


@dataclass(frozen=True)
class ClusterDone:
    """What a cluster has done of a folder of shards.

    Attributes:
        out: the folder.
        shards: how many it has.
        rows: those in finished parts.
        before: how many of them were there when it was begun this time.
        unreadable: how many rows of the parts that were finished this time could not be read.
        missing: shards that are not finished, with a sentence why.
    """

    out: Path
    shards: int
    rows: int
    before: int
    unreadable: int
    missing: tuple[tuple[int, str], ...] = ()
