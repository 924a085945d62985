"""Numbers, dates and lists as the language writes them; English as Python does, where no language was chosen."""

import re
from datetime import datetime

from PySide6.QtCore import QDateTime, QLocale

_PARTS = re.compile(r"(?P<sign>[-+ ]?)(?P<whole>\d[\d,]*)(?P<rest>.*)", re.DOTALL)
_BEFORE_PERCENT = {
    QLocale.Language.German: "\N{NO-BREAK SPACE}",
    QLocale.Language.French: "\N{NARROW NO-BREAK SPACE}",
    QLocale.Language.Spanish: "\N{NO-BREAK SPACE}",
}
"""Languages with a space before the sign (CLDR, percentFormats)."""
ISOLATE, END = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


def number(value: float, spec: str = "", locale: QLocale | None = None) -> str:
    """A number in Python's format `spec`, with the separators of the locale.

    Digits are grouped only where `spec` says so (`,`), as the locale groups them. Locales with digits of their own get
    the number as Python writes it.

    >>> number(12345.5, ",.1f", QLocale("de_DE")), number(12345.5, ".1f", QLocale("de_DE"))
    ('12.345,5', '12345,5')
    """
    text = format(value, spec)
    if locale is None or not (found := _PARTS.fullmatch(text)):
        return text  # inf, nan, or a width that was asked for
    whole, rest = found["whole"], found["rest"]
    if "," in whole:
        whole = locale.toString(int(whole.replace(",", "")))
    if rest.startswith("."):
        rest = locale.decimalPoint() + rest[1:]
    if rest.endswith("%"):
        rest = rest[:-1] + _BEFORE_PERCENT.get(locale.language(), "") + "%"
    return found["sign"] + whole + rest if locale.zeroDigit() == "0" else text


def date_and_time(when: datetime, locale: QLocale, *, seconds: bool = False) -> str:
    """Day and minute, in the locale's short form; or to the second."""
    made = QDateTime.fromSecsSinceEpoch(int(when.timestamp()))
    short = QLocale.FormatType.ShortFormat
    if seconds:
        return f"{locale.toString(made.date(), short)} {locale.toString(made.time(), 'HH:mm:ss')}"
    return locale.toString(made, short)


def isolated(text: str, locale: QLocale | None) -> str:
    """A person's own words, such as a file's name, as they stand in a sentence.

    Where text runs from right to left, a name of Latin letters would else take the punctuation beside it along.
    """
    if locale is None or locale.textDirection().name != "RightToLeft":
        return text
    return f"{ISOLATE}{text}{END}"
