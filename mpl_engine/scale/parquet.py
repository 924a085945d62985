"""Parquet files by pyarrow, which is loaded here and nowhere else, and only when it is asked for."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from mpl_engine.errors import FileFormatError
from mpl_engine.extras.libraries import LibraryMissing, extra
from mpl_engine.files.atomic import reading_reason
from mpl_engine.files.regular import open_regular


def arrow() -> Any:
    """The package pyarrow.

    Raises:
        LibraryMissing: if it is not installed.
    """
    if find_spec("pyarrow") is None:
        raise LibraryMissing("Work with manifests and shards", ("pyarrow",), extra("scale"))
    import pyarrow as pa  # noqa: PLC0415 - an optional library

    return pa


def _parquet() -> Any:
    arrow()
    import pyarrow.parquet as pq  # noqa: PLC0415 - an optional library

    return pq


@contextmanager
def opened(path: Path, kind: str) -> Iterator[Any]:
    """A `pyarrow.parquet.ParquetFile`; checksums are compared where the file has some.

    Args:
        path: a regular file.
        kind: what it is, for the words of errors.

    Raises:
        FileFormatError: if it cannot be opened, or if what is read in the block is damaged.
        LibraryMissing: if pyarrow is not installed.
    """
    pa, pq = arrow(), _parquet()
    try:
        with (
            open_regular(path, limit=None) as file,
            pq.ParquetFile(file, page_checksum_verification=True) as found,
        ):
            yield found
    except (pa.ArrowException, ValueError):  # UnicodeDecodeError is one
        raise FileFormatError(path, kind, "it is damaged, or not parquet") from None
    except OSError as error:  # pyarrow says so of damaged pages too, without a number
        reason = reading_reason(error) if error.errno else "it is damaged, or not parquet"
        raise FileFormatError(path, kind, reason) from None


def encoded(table: Any) -> bytes:
    """A table as the bytes of a parquet file with one row group."""
    sink = arrow().BufferOutputStream()
    _parquet().write_table(table, sink, row_group_size=max(1, table.num_rows), write_page_checksum=True)
    return bytes(sink.getvalue())


@contextmanager
def writer(path: Path, schema: Any) -> Iterator[Any]:
    """A `ParquetWriter` on a file that is there already. Raises `OSError` as any writing does."""
    with path.open("wb") as file, _parquet().ParquetWriter(file, schema, write_page_checksum=True) as found:
        yield found


def concatenated(tables: Sequence[Any]) -> Any:
    """Tables of one schema as one."""
    return arrow().concat_tables(tables)
