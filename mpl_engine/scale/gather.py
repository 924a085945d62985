"""All shards of a classification together: whether each row is there once, and what the answers are."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from mpl_engine.cancel import CancelToken
from mpl_engine.errors import FileFormatError, FolderProblem
from mpl_engine.events import AnswerStatus, Job, Progress
from mpl_engine.scale.errors import PartDamaged, ShardsDiffer
from mpl_engine.scale.manifest import check_ending, write_manifest
from mpl_engine.scale.parquet import opened
from mpl_engine.scale.parts import KIND, Identity, parts_in, read_identity, rows_in
from mpl_engine.scale.shards import Shard

_BATCH = 65_536
_MOST_REASONS = 1_000
_OTHER = "other reasons"


@dataclass(frozen=True)
class MissingShard:
    """A shard that is not finished: `done` of its `rows` are answered."""

    shard: int
    done: int
    rows: int


@dataclass
class Gathered:
    """What the finished shards hold.

    Attributes:
        shards: how many there are to be.
        expected: the rows of the manifest.
        rows: those in finished parts, each there once.
        missing: shards that are not finished.
        statuses: rows by status.
        labels: rows by answer; those without one are left out.
        reasons: unreadable rows by reason.
    """

    shards: int
    expected: int
    rows: int = 0
    missing: list[MissingShard] = field(default_factory=list)
    statuses: Counter[str] = field(default_factory=Counter)
    labels: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)

    def to_json(self) -> dict[str, Any]:
        """For scripts; counts are in falling order."""
        counts = {name: dict(getattr(self, name).most_common()) for name in ("statuses", "labels", "reasons")}
        return {
            "complete": not self.missing,
            "rows": self.rows,
            "expected": self.expected,
            "shards": self.shards,
            "missing": [asdict(one) for one in self.missing],
            **counts,
        }


def gather(out: Path, *, token: CancelToken) -> Job[Gathered]:
    """Check that every row is in the finished parts once, and count.

    Args:
        out: the folder that shards were written to; nothing in it is changed.
        token: checked between batches.

    Raises:
        FolderProblem: if there is no shard in it.
        ShardsDiffer: if its parts are of different work.
        PartDamaged: if a part lacks a row, or has one twice or one of another shard.
        FileFormatError: if a part cannot be read.
        LibraryMissing: if pyarrow is not installed.
        Cancelled: if the token says so.
    """
    found = parts_in(out)
    identity = _common_identity(out, found)
    count = identity["number of shards"]
    finished = {shard.number: path for shard, path in found if path.suffix}
    pieces = {shard.number: path for shard, path in found if not path.suffix}
    result = Gathered(count, identity["number of rows"])
    for number in range(1, count + 1):
        shard = Shard(number, count)
        rows = shard.rows(result.expected)
        if number in finished:
            yield from _count(finished[number], rows, result, token)
        else:
            result.missing.append(
                MissingShard(number, rows_in(pieces[number]) if number in pieces else 0, len(rows))
            )
    return result


def write_unreadable(out: Path, manifest: Path, *, token: CancelToken) -> Job[int]:
    """Write a manifest of the rows that could not be read, to be tried again.

    Addresses stand as in the first manifest, so the new one belongs into the same folder.

    Raises:
        ConfigError: if the name ends in neither .parquet nor .csv.
        WriteFailed: if it cannot be written.
        FileFormatError, LibraryMissing, Cancelled: as `gather`.
    """
    check_ending("unreadable", manifest)

    def uris() -> Iterator[str]:
        for _, path in (one for one in parts_in(out) if one[1].suffix):
            for batch in _batches(path, ["path", "status"], token):
                uri, status = (batch.column(k).to_pylist() for k in range(2))
                yield from (u for u, s in zip(uri, status, strict=True) if s == AnswerStatus.UNREADABLE)

    return (yield from write_manifest(uris(), manifest))


def _count(path: Path, rows: range, result: Gathered, token: CancelToken) -> Job[None]:
    row = rows.start
    for batch in _batches(path, ["row", "status", "label", "reason"], token):
        numbers = batch.column(0).to_pylist()
        if numbers != list(range(row, row + len(numbers))) or row + len(numbers) > rows.stop:
            raise PartDamaged(path, _wrong_row(numbers, row, rows))
        row += len(numbers)
        result.statuses.update(batch.column(1).to_pylist())
        result.labels.update(label for label in batch.column(2).to_pylist() if label is not None)
        for reason in (text for text in batch.column(3).to_pylist() if text is not None):
            known = reason in result.reasons or len(result.reasons) < _MOST_REASONS
            result.reasons[reason if known else _OTHER] += 1
        result.rows += len(numbers)
        yield Progress("gather", result.rows, result.expected, "rows")
    if row != rows.stop:
        raise PartDamaged(path, f"row {row} is missing")


def _wrong_row(numbers: list[int | None], row: int, rows: range) -> str:
    """In words, what is wrong with the first row that is not the next one."""
    for expected, number in enumerate(numbers, start=row):
        if number is None or number not in rows:
            return f"it has a row of another shard ({number})"
        if number != expected:
            return f"row {number} is there twice" if number < expected else f"row {expected} is missing"
    return "it has more rows than its shard"


def _batches(path: Path, columns: list[str], token: CancelToken) -> Iterator[Any]:
    with opened(path, KIND) as file:
        if not set(columns) <= set(file.schema_arrow.names):
            raise FileFormatError(path, KIND, "a column is missing")
        for batch in file.iter_batches(batch_size=_BATCH, columns=columns):
            token.check()
            yield batch.select(columns)


def _common_identity(out: Path, found: list[tuple[Shard, Path]]) -> Identity:
    """What all parts say of themselves but for their shard. Raises as `gather`."""
    common: Identity | None = None
    for shard, path in found:
        for file in [path] if path.suffix else sorted(path.glob("*.parquet"))[:1]:
            own = read_identity(file)
            if (own.pop("shard"), own.get("number of shards")) != (shard.number, shard.count):
                raise PartDamaged(file, "it holds another shard than its name says")
            common = own if common is None else common
            differ = tuple(name for name in common | own if common.get(name) != own.get(name))
            if differ:
                raise ShardsDiffer(out, differ)
    if common is None:
        raise FolderProblem(
            out,
            "there is no shard in it" if out.is_dir() else "there is no such folder",
            "Give the folder that `classify --manifest` wrote to.",
        )
    return common
