"""CSV files as spreadsheets read them: safe cells, RFC 4180 line ends, and a mark that says that it is UTF-8."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from mpl_engine.atomic_write import write_bytes

_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def safe_cell(text: str) -> str:
    """The text as UTF-8, with an apostrophe before what a spreadsheet would run as a formula."""
    text = text.encode("utf-8", "backslashreplace").decode("utf-8")  # a file name need not be UTF-8
    return "'" + text if text.startswith(_STARTS) else text


def csv_text(rows: Iterable[Iterable[object]]) -> str:
    """Rows as CSV; None is an empty cell. Lines end as RFC 4180 says."""
    out = io.StringIO()
    csv.writer(out).writerows(rows)  # with \n as line end a \r in a cell would not be quoted
    return out.getvalue()


def write_csv(path: Path, text: str) -> None:
    """Write CSV atomically as UTF-8 with a byte order mark, without which Excel reads another encoding.

    Raises:
        WriteFailed: if it could not be written; a previous file is intact.
    """
    write_bytes(path, text.encode("utf-8-sig"))
