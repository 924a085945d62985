"""Values as a person reads them: sizes, counts, lists, names in sentences."""

import csv
import io
import unicodedata
from collections.abc import Iterable

from mpl_engine.messages import speaker

say = speaker(__name__)

_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def human_size(n: int | None) -> str:
    """A byte count as a person reads it, in decimal units, as file managers show them.

    >>> human_size(28_400_000), human_size(1_730_000_000), human_size(None)
    ('28 MB', '1.7 GB', 'size unknown')
    """
    if n is None:
        return say("size unknown")
    for unit, factor in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if n >= factor:
            value = n / factor
            return f"{value:.1f} {unit}" if value < 10 else f"{value:.0f} {unit}"
    return say("{amount} bytes", amount=n)


def shorten(value: object, most: int = 60) -> str:
    """A value as a person typed it, in quotes if it is text, cut in the middle if it is long."""
    text = repr(value) if isinstance(value, str) else f"{value}"
    return text if len(text) <= most else f"{text[: most - 10]}…{text[-9:]}"


def sentence_start(text: str) -> str:
    """Words as the start of a sentence; a name such as huggingface.co keeps its small letter."""
    word = text.split(" ", 1)[0]
    return text[:1].upper() + text[1:] if word.isalpha() else text


def image_count(n: int) -> str:
    """`1 image`, `7 images`."""
    return say("1 image") if n == 1 else say("{amount} images", amount=n)


def comma_list(items: tuple[str, ...], most: int = 6) -> str:
    """Comma-separated names, cut after `most` with the number left out.

    >>> comma_list(("cat", "dog", "fox"), most=2)
    'cat, dog and 1 more'
    """
    shown = ", ".join(items[:most])
    return say("{shown} and {most} more", shown=shown, most=len(items) - most) if len(items) > most else shown


def nfc(text: str) -> str:
    """Unicode normal form C, in which names are compared on every platform."""
    return unicodedata.normalize("NFC", text)


def safe_cell(text: str) -> str:
    """The text as UTF-8, with an apostrophe before what a spreadsheet would run as a formula.

    >>> safe_cell("=1+1"), safe_cell("rose")
    ("'=1+1", 'rose')
    """
    text = text.encode("utf-8", "backslashreplace").decode("utf-8")  # a file name need not be UTF-8
    return "'" + text if text.startswith(_STARTS) else text


def plain_cell(text: str) -> str:
    """The inverse of `safe_cell`, but for bytes that are not UTF-8.

    >>> plain_cell("'=1+1"), plain_cell("'tis")
    ('=1+1', "'tis")
    """
    return text[1:] if text.startswith("'") and text[1:].startswith(_STARTS) else text


def csv_text(rows: Iterable[Iterable[object]]) -> str:
    """Rows as CSV; None is an empty cell. Lines end as RFC 4180 says."""
    out = io.StringIO()
    csv.writer(out).writerows(rows)  # with \n as line end a \r in a cell would not be quoted
    return out.getvalue()


def percent_in_tenths(value: float | None) -> str:
    """A rate in [0, 1] as a person reads it; a dash where there is none."""
    return "–" if value is None else f"{100 * value:.1f} %"


def percent(share: float | None) -> str:
    """A share as a person reads it: `61 %`, `99.5 %`; a dash for none.

    >>> percent(0.9999), percent(1.0)
    ('99.9 %', '100 %')
    """
    if share is None:
        return "–"
    value = share * 100
    if 99.9 < value < 100:
        return "99.9 %"  # what is nearly all is not said to be all
    return f"{value:.1f} %" if 99 <= value < 100 or 0 < value < 1 else f"{value:.0f} %"


def file_kind(kind: str) -> str:
    """What a kind of file is called inside a sentence. Code and JSON know it by its English name."""
    return _FILE_KINDS.get(kind, kind)


_FILE_KINDS = {
    "baselines file": say("baselines file", meaning="kind of a file"),
    "benchmark": say("benchmark", meaning="kind of a file"),
    "benchmark cell": say("benchmark cell", meaning="kind of a file"),
    "checkpoint": say("checkpoint", meaning="kind of a file"),
    "costs file": say("costs file", meaning="kind of a file: costs of mistakes"),
    "manifest": say("manifest", meaning="kind of a file: a list of pictures"),
    "names file": say("names file", meaning="kind of a file: names of classes"),
    "part of a classification": say("part of a classification", meaning="kind of a file"),
    "project file": say("project file", meaning="kind of a file"),
    "prompt module": say("prompt module", meaning="kind of a file"),
    "run configuration": say("run configuration", meaning="kind of a file: settings of a training"),
    "run result": say("run result", meaning="kind of a file: result of a training"),
    "split": say("split", meaning="kind of a file: what is for training, validation and test"),
    "split file": say("split file", meaning="kind of a file: what is for training, validation and test"),
    "table of labels": say("table of labels", meaning="kind of a file"),
}
