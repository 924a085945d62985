"""Manifests: tables with a row for each picture, as parquet or CSV, made and read as streams."""

import csv
import hashlib
import io
import os
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

from mpl_engine.cancel import CancelToken
from mpl_engine.errors import ConfigError, FileFormatError, FolderProblem
from mpl_engine.events import Job, Progress
from mpl_engine.files.atomic import reading_reason, replace_with, require_free
from mpl_engine.files.regular import open_regular
from mpl_engine.images.paths import visible_files
from mpl_engine.scale.parquet import arrow, opened, writer
from mpl_engine.scale.uris import uri_of

COLUMN = "uri"
"""The one column that is read: a path, absolute or relative to the manifest, or an address."""

KIND = "manifest"
_CHUNK = 4_096
_GROUP = 65_536
_BYTES = 1 << 22
_NO_COLUMN = f"it has no column named {COLUMN}"
T = TypeVar("T")


@dataclass(frozen=True)
class Manifest:
    """A manifest that was looked through: the number of its rows, and the SHA-256 of its bytes in hexadecimal."""

    path: Path
    rows: int
    sha256: str

    def uris(self, rows: range) -> Generator[str, None, None]:
        """The addresses of some rows, which count from 0; "" where a row has none.

        Raises:
            FileFormatError: if the manifest is damaged there.
        """
        if rows:
            is_csv = self.path.suffix.lower() == ".csv"
            yield from (_csv_uris if is_csv else _parquet_uris)(self.path, rows)


def open_manifest(path: Path, token: CancelToken) -> Manifest:
    """Look through a manifest.

    Raises:
        ConfigError: if its name ends in neither .parquet nor .csv.
        FileFormatError: if it cannot be read, or has no column `uri` of text.
        LibraryMissing: if it is parquet and pyarrow is not installed.
        Cancelled: if the token says so.
    """
    check_ending("manifest", path)
    if path.suffix.lower() == ".csv":
        rows = 0
        for rows, _ in enumerate(_csv_uris(path), start=1):
            if rows % _CHUNK == 0:
                token.check()
    else:
        pa = arrow()
        with opened(path, KIND) as file:
            schema = file.schema_arrow
            if COLUMN not in schema.names:
                raise FileFormatError(path, KIND, _NO_COLUMN)
            kind = schema.field(COLUMN).type
            if pa.types.is_dictionary(kind):
                kind = kind.value_type
            if not (pa.types.is_string(kind) or pa.types.is_large_string(kind)):
                raise FileFormatError(path, KIND, f"its column {COLUMN} is not text")
            rows = file.metadata.num_rows
    return Manifest(path, rows, file_digest(path, KIND, token))


def file_digest(path: Path, kind: str, token: CancelToken) -> str:
    """SHA-256 of a file in hexadecimal; `kind` is what it is, for the words of errors.

    Raises:
        FileFormatError: if it cannot be read.
        Cancelled: if the token says so.
    """
    digest = hashlib.sha256()
    try:
        with open_regular(path, limit=None) as file:
            while chunk := file.read(_BYTES):
                token.check()
                digest.update(chunk)
    except OSError as error:
        raise FileFormatError(path, kind, reading_reason(error)) from None
    return digest.hexdigest()


def make_manifest(folder: Path, out: Path, *, force: bool = False, token: CancelToken) -> Job[int]:
    """Write a manifest of all visible files in a folder, in depth and in order, as `classify FOLDER` takes them.

    Args:
        folder: it is walked as in every other command; no file in it is opened.
        out: a file that ends in .parquet or .csv. Paths of pictures below its folder are written relative to that.
        force: replace an existing file.
        token: checked between files.

    Returns:
        The number of rows.

    Raises:
        ConfigError: if `out` ends otherwise.
        FolderProblem: if the folder is none, or cannot be listed.
        OutputExists, WriteFailed: if the file cannot be written.
        LibraryMissing: for parquet without pyarrow.
        Cancelled: if the token says so.
    """
    check_ending("out", out)
    require_free(out, force=force)
    if not folder.is_dir():
        raise FolderProblem(folder, "it is not a folder" if folder.exists() else "it does not exist")
    root, base = Path(os.path.abspath(folder)), os.path.abspath(out.parent)  # noqa: PTH100 - links stay as they are
    own = os.path.abspath(out)  # noqa: PTH100
    paths = (str(path) for path in visible_files([root], token))
    return (yield from write_manifest((uri_of(path, base) for path in paths if path != own), out))


def write_manifest(uris: Iterable[str], out: Path) -> Job[int]:
    """Write addresses as a manifest, by its ending; the number of rows is returned. Raises as `make_manifest`."""
    rows = 0
    with replace_with(out) as temporary, _rows_writer(temporary, out) as write:
        for chunk in chunks(uris, _GROUP):
            write(chunk)
            rows += len(chunk)
            yield Progress("manifest", rows, None)
    return rows


def check_ending(field: str, path: Path) -> None:
    """Raises `ConfigError` if a name ends in neither .parquet nor .csv."""
    if path.suffix.lower() not in (".parquet", ".csv"):
        raise ConfigError(field, str(path), "its name must end in .parquet or .csv")


def chunks(items: Iterable[T], size: int) -> Iterator[list[T]]:
    """Lists of `size` neighbours; the last may be shorter."""
    source = iter(items)
    while chunk := list(islice(source, size)):
        yield chunk


@contextmanager
def _rows_writer(temporary: Path, out: Path) -> Iterator[Any]:
    if out.suffix.lower() == ".csv":
        with temporary.open("w", encoding="utf-8-sig", newline="") as file:
            table = csv.writer(file)
            table.writerow([COLUMN])
            yield lambda chunk: table.writerows([uri] for uri in chunk)
        return
    pa = arrow()
    schema = pa.schema([(COLUMN, pa.string())])
    with writer(temporary, schema) as file:
        yield lambda chunk: file.write_table(pa.table({COLUMN: chunk}, schema))


def _parquet_uris(path: Path, rows: range) -> Iterator[str]:
    """Row groups that hold none of the rows are not read."""
    with opened(path, KIND) as file:
        start, groups = 0, []
        skipped = 0
        for number in range(file.metadata.num_row_groups):
            end = start + file.metadata.row_group(number).num_rows
            if end <= rows.start:
                skipped = end
            elif start < rows.stop:
                groups.append(number)
            start = end
        values = (
            value
            for batch in file.iter_batches(batch_size=_CHUNK, row_groups=groups, columns=[COLUMN])
            for value in batch.column(0).to_pylist()
        )
        for value in islice(values, rows.start - skipped, rows.stop - skipped):
            yield value or ""


def _csv_uris(path: Path, rows: range | None = None) -> Iterator[str]:
    """Of some rows, or of all. Quoted cells may hold line ends, so that everything before them is read too."""
    start, stop = (0, None) if rows is None else (rows.start, rows.stop)
    try:
        with (
            open_regular(path, limit=None) as raw,
            io.TextIOWrapper(raw, encoding="utf-8-sig", newline="") as text,
        ):
            table = csv.reader(text, strict=True)
            names = next(table, [])
            if COLUMN not in names:
                raise FileFormatError(path, KIND, _NO_COLUMN)
            place = names.index(COLUMN)
            for row in islice(filter(None, table), start, stop):  # an empty line is no row
                yield row[place] if place < len(row) else ""
    except csv.Error as error:
        raise FileFormatError(path, KIND, f"it is no CSV ({error})") from None
    except OSError as error:
        raise FileFormatError(path, KIND, reading_reason(error)) from None
    except UnicodeDecodeError:
        raise FileFormatError(path, KIND, "it is not UTF-8") from None
