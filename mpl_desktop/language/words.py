"""The words of the window: English templates in the code, translated when they are asked for.

A module that shows words begins with `tr = words_of(__name__)`; `tools/translations` finds the calls by that name. The
language is chosen once, before the modules with words are loaded, so that their tables may hold translated words.
"""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from string import Formatter

from PySide6.QtCore import QLocale, QTranslator

from mpl_desktop.language import numbers

_log = logging.getLogger(__name__)


@dataclass
class Language:
    """What words are looked up in. Without a translator they are English, and without a locale as Python writes."""

    translator: QTranslator | None = None
    locale: QLocale | None = None


class _Fields(Formatter):
    """Puts fields into a template: numbers as the locale writes them, names apart from the text around them."""

    def __init__(self, locale: QLocale | None) -> None:
        self._locale = locale

    def format_field(self, value: object, format_spec: str) -> str:
        if isinstance(value, int | float) and not isinstance(value, bool):
            return numbers.number(value, format_spec, self._locale)
        if isinstance(value, datetime) and self._locale is not None:
            return numbers.date_and_time(value, self._locale)
        text = format(value, format_spec)
        return numbers.isolated(text, self._locale) if isinstance(value, str | Path) else text


@dataclass(frozen=True)
class Words:
    """Makes the words of one module; `room` is the context that they are translated in."""

    room: str

    def __call__(self, source: str, /, *, meaning: str = "", **fields: object) -> str:
        """Words: `tr("Settings")`, `tr("Saved {name}.", name=path.name)`. Fields may have formats: `{loss:.2f}`.

        Args:
            source: the English template. Without fields braces are braces.
            meaning: which of several meanings of the English words; shown to translators only.
            fields: what stands in its braces.

        Raises:
            KeyError: if the template has a field that is not given.
        """
        return render(self.room, source, meaning, None, fields)

    def many(self, number: int, one: str, other: str, /, **fields: object) -> str:
        """Words about a number of things: `tr.many(3, "{n} picture", "{n:,} pictures")`; `n` is the number.

        Raises:
            KeyError: if a template has a field that is not given.
        """
        return render(self.room, one, other, number, {"n": number, **fields})


def words_of(module: str) -> Words:
    """What makes a module's words, from its `__name__`; they are translated in the context of its room."""
    return Words(module.rpartition(".")[0] or module)


def speak(language: Language) -> None:
    """Take this language from now on. Words that were made before stay as they are."""
    _now.translator, _now.locale = language.translator, language.locale


def locale() -> QLocale:
    """How numbers and dates are written."""
    return _now.locale or QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)


def render(room: str, source: str, meaning: str, number: int | None, fields: Mapping[str, object]) -> str:
    """The words of a template in the language; in English where that has none, or none that fit the fields.

    Args:
        room: the context.
        source: the English template; with a number the one for 1.
        meaning: as `Words.__call__`; with a number the English template for all numbers but 1.
        number: what the form of the words goes by, or None.
        fields: what stands in the braces.
    """
    plain = source if number in {None, 1} else meaning
    found = _now.translator and _now.translator.translate(
        room, source, meaning or None, -1 if number is None else number
    )
    if not fields:
        return found or plain
    form = _Fields(_now.locale)
    if found:
        try:
            return form.vformat(found, (), fields)
        except (KeyError, ValueError, IndexError, AttributeError):  # a catalogue is no reason to end
            _log.warning("The translation of %r does not fit its fields", source)
    return form.vformat(plain, (), fields)


def listed(items: Iterable[str]) -> str:
    """Names one after another, as the language separates them: `cat, dog, fox`."""
    return tr(", ", meaning="between the items of a list").join(items)


def sentences(parts: Iterable[str]) -> str:
    """Sentences one after another; Japanese and Chinese put no space between them."""
    spaceless = locale().language() in {QLocale.Language.Japanese, QLocale.Language.Chinese}
    return ("" if spaceless else " ").join(parts)


def number(value: float, spec: str = "") -> str:
    """A number in Python's format `spec`, as the language writes it."""
    return numbers.number(value, spec, _now.locale)


def clauses(items: Iterable[str]) -> str:
    """Parts that have commas in themselves, one after another: `cat 80 %, 5 images; dog 70 %, 8 images`."""
    return tr("; ", meaning="between the items of a list that have commas in themselves").join(items)


def within(title: str) -> str:
    """A title as it stands inside a sentence: its first letter small, but in German, whose nouns keep theirs."""
    if locale().language() == QLocale.Language.German:
        return title
    return title[:1].lower() + title[1:]


def formed(form: str, value: float) -> str:
    """A number in a form such as `{:.3g}`, as the language writes it."""
    return _Fields(_now.locale).vformat(form, (value,), {})


def date_and_time(when: datetime) -> str:
    """Day and minute, in the language's short form."""
    return numbers.date_and_time(when, locale())


def moment(when: datetime, english: str) -> str:
    """When something was, in the language's short form; in English as `english` says, a format of `strftime`."""
    if _now.translator is None:
        return when.strftime(english)
    return numbers.date_and_time(when, locale(), seconds="%S" in english)


_now = Language()
tr = words_of(__name__)
