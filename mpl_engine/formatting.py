"""Values as a person reads them: sizes, counts, lists, names in sentences."""

import csv
import io
import unicodedata
from collections.abc import Iterable, Sequence

from mpl_engine.messages import Derived, joined, large_letter, speaker

say = speaker(__name__)

_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def human_size(n: int | None) -> str:
    """A byte count as a person reads it, in decimal units, as file managers show them.

    >>> human_size(28_400_000), human_size(1_730_000_000), human_size(None)
    ('28 MB', '1.7 GB', 'size unknown')
    """
    if n is None:
        return say("size unknown")
    if n >= 10**9:
        size = n / 10**9
        return say("{size:.1f} GB", size=size) if size < 10 else say("{size:.0f} GB", size=size)
    if n >= 10**6:
        size = n / 10**6
        return say("{size:.1f} MB", size=size) if size < 10 else say("{size:.0f} MB", size=size)
    if n >= 10**3:
        size = n / 10**3
        return say("{size:.1f} kB", size=size) if size < 10 else say("{size:.0f} kB", size=size)
    return say.many(n, "{n} byte", "{n} bytes")


def shorten(value: object, most: int = 60) -> str:
    """A value as a person typed it, in quotes if it is text, cut in the middle if it is long."""
    text = repr(value) if isinstance(value, str) else f"{value}"
    return text if len(text) <= most else f"{text[: most - 10]}…{text[-9:]}"


def sentence_start(text: str) -> str:
    """Words as the start of a sentence; a name such as huggingface.co keeps its small letter."""
    return Derived(large_letter, text)


def full_sentence(clause: str) -> str:
    """A clause, such as the reason of an error, as a sentence of its own."""
    return say("{clause}.", clause=sentence_start(clause))


def as_clause(error: Exception) -> str:
    """What an error says, without its full stop, to stand inside of a sentence."""
    return Derived(_without_stop, str(error))


def image_count(n: int) -> str:
    """`1 image`, `7 images`."""
    return say.many(n, "{n} image", "{n} images")


def comma_list(items: tuple[str, ...], most: int = 6) -> str:
    """Comma-separated names, cut after `most` with the number left out.

    >>> comma_list(("cat", "dog", "fox"), most=2)
    'cat, dog and 1 more'
    """
    shown = listed(items[:most])
    if len(items) <= most:
        return shown
    return say("{names} and {number} more", names=shown, number=len(items) - most)


def listed(items: Iterable[str]) -> str:
    """Names one after another, all of them: `cat, dog, fox`."""
    return joined(say(", ", meaning="between the items of a list"), items)


def either(items: Sequence[str]) -> str:
    """Names to choose from: `auto, cpu or cuda`.

    >>> either(("a", "b", "c")), either(("a",))
    ('a, b or c', 'a')
    """
    if len(items) < 2:
        return listed(items)
    return say("{names} or {last}", names=listed(items[:-1]), last=items[-1])


def both(items: Sequence[str]) -> str:
    """Names that belong together: `cat, dog and fox`."""
    if len(items) < 2:
        return listed(items)
    return say("{names} and {last}", names=listed(items[:-1]), last=items[-1])


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
    return "–" if value is None else say("{share:.1f} %", share=100 * value)


def percent(share: float | None) -> str:
    """A share as a person reads it: `61 %`, `99.5 %`; a dash for none.

    >>> percent(0.9999), percent(1.0)
    ('99.9 %', '100 %')
    """
    if share is None:
        return "–"
    value = share * 100
    if 99.9 < value < 100:
        value = 99.9  # what is nearly all is not said to be all
    if 99 <= value < 100 or 0 < value < 1:
        return say("{share:.1f} %", share=value)
    return say("{share:.0f} %", share=value)


def _without_stop(text: str) -> str:
    return text.rstrip(".。")
