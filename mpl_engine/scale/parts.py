"""What a shard writes: a piece for each group of rows, and at the end one part of all of them.

A parquet file has its table of contents at the end, so one that is being written cannot be read. Each group of rows is
therefore a file of its own, which appears whole or not at all; so a kill at any moment leaves what was done before.
"""

import contextlib
import json
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mpl_engine.errors import FileFormatError, WriteFailed
from mpl_engine.events import AnswerStatus, Prediction
from mpl_engine.files.atomic import plain_reason, replace_with, write_bytes
from mpl_engine.files.lock import LOCK, hold
from mpl_engine.modules.answer import cells, columns
from mpl_engine.scale.errors import ShardsDiffer
from mpl_engine.scale.parquet import arrow, concatenated, encoded, opened, writer
from mpl_engine.scale.shards import Shard

KIND = "part of a classification"
SCHEMA = 1
_KEY = b"mpl_shard"
_OWN = "shard"
_GROUP = 65_536
"""Rows of a row group of a finished part."""

_NAME = re.compile(r"part-([1-9][0-9]{0,6})-of-([1-9][0-9]{0,6})(\.parquet)?")

Identity = dict[str, Any]
"""What answers must have in common to stand in one table, in words; `shard` is the one thing that parts differ in."""


class Part:
    """The files of one shard.

    Args:
        out: the folder of all shards.
        shard: which.
        rows: the rows of the manifest that it has.
        identity: of the work, without the shard.
        top_k: how many classes each row lists.

    Attributes:
        path: the finished part.
    """

    def __init__(self, out: Path, shard: Shard, rows: range, identity: Identity, top_k: int) -> None:
        self.path = out / f"{shard.name}.parquet"
        self._out, self._pieces = out, out / shard.name
        self._rows, self._top_k = rows, top_k
        self._identity = {**identity, _OWN: shard.number}

    def is_finished(self) -> bool:
        """Whether the part is there.

        Raises:
            ShardsDiffer: if it is of other work.
            FileFormatError: if it is damaged.
        """
        if not self.path.exists():
            return False
        self._require_same(self.path, read_identity(self.path))
        return True

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the shard for writing; what a killed process left half-written is removed.

        Raises:
            RunLocked: if another process does it.
            WriteFailed: if its folder cannot be made.
            ShardsDiffer: if the folder of all shards holds other work.
        """
        self.require_same_work()
        try:
            self._pieces.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise WriteFailed(self._pieces, plain_reason(error)) from None
        with hold(self._pieces):
            # `replace_with` has names of this form; those of other shards are theirs.
            for left in [*self._out.glob(f".{self.path.name}.*.tmp"), *self._pieces.glob(".*.tmp")]:
                with contextlib.suppress(OSError):
                    left.unlink(missing_ok=True)
            try:
                yield
            finally:
                unused = next(self._pieces.glob("*.parquet"), None) is None
                if unused and os.name == "posix":  # elsewhere an open file cannot be removed
                    self._remove_folder()
        if unused:
            self._remove_folder()

    def _remove_folder(self) -> None:
        with contextlib.suppress(OSError):
            (self._pieces / LOCK).unlink(missing_ok=True)
            self._pieces.rmdir()

    def first_open_row(self) -> int:
        """The row behind the last complete piece; pieces that are damaged, or behind a damaged one, are removed.

        Raises:
            ShardsDiffer: if a piece is of other work.
        """
        row, kept = self._rows.start, set()
        while row < self._rows.stop:
            piece = self._piece(row)
            try:
                with opened(piece, KIND) as file:
                    found, count = _identity_in(piece, file), file.metadata.num_rows
            except FileFormatError:
                break
            self._require_same(piece, found)
            kept.add(piece)
            row += count
        for piece in self._pieces.glob("*.parquet"):
            if piece not in kept:
                piece.unlink(missing_ok=True)
        return row

    def add(self, first: int, answers: Sequence[Prediction]) -> None:
        """Write the answers for some rows from `first` on, which is the first that is open.

        Raises:
            WriteFailed: if it cannot be written; what was added before is intact.
        """
        if answers:
            write_bytes(self._piece(first), encoded(self._table(first, answers)))

    def finish(self) -> None:
        """Put the pieces together into the part and remove them.

        Raises:
            WriteFailed: if it cannot be written; the pieces are intact.
            FileFormatError: if a piece is damaged. It is removed, so that its rows are done again next time.
        """
        with (
            replace_with(self.path) as temporary,
            writer(temporary, self._table(self._rows.start, []).schema) as out,
        ):
            waiting: list[Any] = []
            row = self._rows.start
            while row < self._rows.stop:
                waiting.append(self._read(self._piece(row)))
                row += waiting[-1].num_rows
                if sum(table.num_rows for table in waiting) >= _GROUP or row == self._rows.stop:
                    table = concatenated(waiting)
                    out.write_table(table, row_group_size=table.num_rows)
                    waiting.clear()
        self.clear()

    def has_pieces(self) -> bool:
        """Whether a process was ended before it had removed what is in the part."""
        return self._pieces.is_dir()

    def clear(self) -> None:
        """Remove the pieces, which are in the part; what cannot be removed only takes room."""
        for piece in self._pieces.glob("*.parquet"):
            with contextlib.suppress(OSError):
                piece.unlink(missing_ok=True)

    def _read(self, piece: Path) -> Any:
        try:
            with opened(piece, KIND) as file:
                return file.read()
        except FileFormatError:
            piece.unlink(missing_ok=True)
            raise

    def _piece(self, row: int) -> Path:
        return self._pieces / f"{row:012d}.parquet"

    def _table(self, first: int, answers: Sequence[Prediction]) -> Any:
        pa = arrow()
        kinds = {"probability": pa.float32()}
        names = columns(self._top_k)
        fields = [(name, kinds.get(name.partition("_")[0], pa.string())) for name in names]
        schema = pa.schema(
            [("row", pa.int64()), *fields, ("reason", pa.string())],
            metadata={_KEY: json.dumps(self._identity).encode()},
        )
        rows = [
            [first + number, *cells(answer, self._top_k), _text(answer.detail) or None]
            for number, answer in enumerate(answers)
        ]
        values = zip(*rows, strict=True) if rows else [()] * len(schema)
        return pa.Table.from_arrays(
            [pa.array(column, field.type) for column, field in zip(values, schema, strict=True)],
            schema=schema,
        )

    def _require_same(self, path: Path, found: Identity) -> None:
        differ = tuple(name for name in self._identity | found if self._identity.get(name) != found.get(name))
        if differ:
            raise ShardsDiffer(path, differ)

    def require_same_work(self) -> None:
        """Look at one other part, or the first piece of one: all of a folder belong together.

        Raises:
            ShardsDiffer: if it is of other work.
        """
        for shard, path in parts_in(self._out):
            file = path if path.suffix else next(path.glob("*.parquet"), None)
            if file is None:  # begun, and nothing written yet
                continue
            if shard.count != self._identity["number of shards"]:
                raise ShardsDiffer(self._out, ("number of shards",))
            try:
                found = read_identity(file)
            except FileFormatError:
                continue
            self._require_same(self._out, {**found, _OWN: self._identity[_OWN]})
            return


def read_identity(path: Path) -> Identity:
    """What a part or a piece says of itself. Raises `FileFormatError`."""
    with opened(path, KIND) as file:
        return _identity_in(path, file)


def parts_in(out: Path) -> list[tuple[Shard, Path]]:
    """The finished parts, and folders of pieces, in a folder, by the shard; a part stands before its pieces."""
    found = []
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        for path in out.iterdir():
            name = _NAME.fullmatch(path.name)
            if name is not None:
                found.append((Shard(int(name[1]), int(name[2])), path))
    return sorted(found, key=lambda one: (one[0].count, one[0].number, not one[1].suffix))


def shards_of(out: Path) -> int | None:
    """How many shards the folder of all was begun with; None if nothing was written to it yet."""
    return next(
        (shard.count for shard, path in parts_in(out) if path.suffix or any(path.glob("*.parquet"))), None
    )


def rows_kept(pieces: Path, first: int) -> int:
    """About how many rows from `first` on the pieces of a shard hold: by names alone, so at most one piece too few."""
    names = [path.stem for path in pieces.glob("*.parquet") if path.stem.isdecimal()]
    return max((int(name) - first for name in names), default=0)


def rows_in(pieces: Path) -> int:
    """How many rows the pieces of a shard hold, up to the first that cannot be read."""
    done = 0
    for piece in sorted(pieces.glob("*.parquet")):
        try:
            with opened(piece, KIND) as file:
                done += file.metadata.num_rows
        except FileFormatError:
            break
    return done


def unreadable_in(part: Path) -> int:
    """How many rows of a finished part could not be read. Raises `FileFormatError`."""
    with opened(part, KIND) as file:
        batches = file.iter_batches(batch_size=_GROUP, columns=["status"])
        return sum(batch.column(0).to_pylist().count(AnswerStatus.UNREADABLE) for batch in batches)


def _identity_in(path: Path, file: Any) -> Identity:
    try:
        found = json.loads((file.schema_arrow.metadata or {})[_KEY])
    except (KeyError, ValueError, RecursionError):
        found = None
    if not isinstance(found, dict) or not isinstance(found.get(_OWN), int):
        raise FileFormatError(path, KIND, "it is not written by this program")
    if found.get("schema") != SCHEMA:
        raise FileFormatError(path, KIND, "another version of this program wrote it")
    return found


def _text(text: str) -> str:
    """Text that UTF-8 can say: a reason may hold a part of a name."""
    return text.encode("utf-8", "backslashreplace").decode()
