"""Reads a table of labels as spreadsheets and other programs write them: a column of files and one of classes."""

import codecs
import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mpl_engine.errors import FileFormatError
from mpl_engine.files.atomic import reading_reason
from mpl_engine.files.regular import LARGEST_JSON, read_regular
from mpl_engine.formatting import plain_cell
from mpl_engine.images.kind import has_image_extension
from mpl_engine.labels.export import COLUMNS
from mpl_engine.messages import speaker

say = speaker(__name__)

KIND = "table of labels"
_FILES = (
    COLUMNS[0],
    "path",
    "file name",
    "filename",
    "file path",
    "filepath",
    "image",
    "image path",
    "picture",
    "name",
)
_CLASSES = (COLUMNS[1], "label", "class name", "classname", "category")
_DELIMITERS = (",", ";", "\t", "|")
_LOOKED_AT = 50
"""Rows by which the delimiter is chosen."""

Cells = list[str]


@dataclass(frozen=True)
class LabelRow:
    """A row of the table. `line` is its last line in the file, from 1."""

    line: int
    file: str
    label: str


def read_label_table(path: Path) -> tuple[LabelRow, ...]:
    """The rows of a CSV file that name a file.

    UTF-8 and UTF-16 with a byte order mark, UTF-8 without, else Western Windows; commas, semicolons, tabs or bars
    between cells. The columns are found by the words of the first row; without such words they are the first two.

    Raises:
        FileFormatError: if it cannot be read or is no table.
    """
    try:
        return parse_label_table(read_regular(path, limit=LARGEST_JSON))
    except OSError as error:
        raise FileFormatError(path, KIND, reading_reason(error)) from None
    except ValueError as error:
        raise FileFormatError(path, KIND, str(error)) from None


def parse_label_table(data: bytes) -> tuple[LabelRow, ...]:
    """As `read_label_table`, from the file's bytes.

    Raises:
        ValueError: if it is no table, with a clause for a person.
    """
    if data.startswith(b"PK\x03\x04"):
        raise ValueError(say("it is a spreadsheet or an archive, so save it as CSV first"))
    text = _decoded(data)
    if "\0" in text:
        raise ValueError(say("it is not text"))
    if text[:4].casefold() == "sep=" and text[4:5]:  # Excel's own way to name the delimiter
        delimiter, text = text[4], text.partition("\n")[2]
        skipped = 1
    else:
        delimiter, skipped = _delimiter(text), 0
    rows = [(line + skipped, cells) for line, cells in _rows(text, delimiter) if any(map(str.strip, cells))]
    if not rows:
        raise ValueError(say("it has no rows"))
    file, label, headed = _columns(rows[0][1])
    if all(len(cells) <= 1 for _, cells in rows):
        raise ValueError(say("it has only one column; one of files and one of classes are needed"))
    return tuple(
        LabelRow(line, plain_cell(_cell(cells, file)), plain_cell(_cell(cells, label)))
        for line, cells in (rows[1:] if headed else rows)
    )


def _decoded(data: bytes) -> str:
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _rows(text: str, delimiter: str, most: int | None = None) -> list[tuple[int, Cells]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    found: list[tuple[int, Cells]] = []
    try:
        for cells in reader:
            found.append((reader.line_num, cells))
            if len(found) == most:
                break
    except csv.Error:
        raise ValueError(say("line {line} cannot be read", line=reader.line_num)) from None
    return found


def _delimiter(text: str) -> str:
    """The sign that makes the best table: known headers, then equally many cells, then files in the first one."""

    def quality(delimiter: str) -> tuple[bool, int, int]:
        try:
            rows = [cells for _, cells in _rows(text, delimiter, _LOOKED_AT) if any(cells)]
        except ValueError:
            return False, 0, 0
        if not rows or len(rows[0]) < 2:
            return False, 0, 0
        alike = sum(len(cells) == len(rows[0]) for cells in rows)
        return _columns(rows[0])[2], alike, sum(has_image_extension(cells[0].strip()) for cells in rows)

    return max(_DELIMITERS, key=quality)


def _columns(head: Sequence[str]) -> tuple[int, int, bool]:
    """The places of file and class in a row, and whether the first row names them."""
    words = [
        " ".join(plain_cell(cell).casefold().replace("_", " ").replace("-", " ").split()) for cell in head
    ]
    file = next((words.index(name) for name in _FILES if name in words), -1)
    label = next((words.index(name) for name in _CLASSES if name in words), -1)
    if file >= 0 and label >= 0:
        return file, label, True
    named = max(file, label)
    if named < 0 or any(has_image_extension(word) for word in words):
        return 0, 1, False
    other = 1 if named == 0 else 0
    return (file, other, True) if file >= 0 else (other, label, True)


def _cell(cells: Cells, place: int) -> str:
    return cells[place] if place < len(cells) else ""
