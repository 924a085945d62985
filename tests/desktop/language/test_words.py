"""Words come from the catalogue in the form that the number asks for, with numbers as the language writes them."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QTranslator

from mpl_desktop.language import engine, numbers, words
from mpl_desktop.language.words import Language, words_of
from mpl_desktop.messages import PAGE_NAMES, Page
from mpl_desktop.project.run_record import STATUS_WORDS, Status, Wish
from mpl_engine import messages

tr = words_of("mpl_desktop.pages.page")


class Catalogue(QTranslator):
    """Has these translations; forms of plurals by a rule."""

    def __init__(self, texts: dict[str, list[str]], rule: str = "one") -> None:
        super().__init__()
        self.texts, self.rule = texts, rule

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        forms = self.texts.get(source, [""])
        return forms[0 if len(forms) == 1 or n == 1 or (self.rule == "none" and n == 0) else 1]


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    words.speak(Language())
    messages.translate_with(None)


def test_without_a_language_words_are_the_english_of_the_code() -> None:
    assert tr("Saved {name}.", name="a.csv") == "Saved a.csv."
    assert [tr.many(n, "{n} dog", "{n:,} dogs") for n in (0, 1, 2000)] == ["0 dogs", "1 dog", "2,000 dogs"]
    assert tr("In {}") == "In {}"
    assert words.listed(["a", "b"]) == "a, b"


def test_words_are_found_with_their_fields() -> None:
    words.speak(
        Language(
            Catalogue(
                {
                    "{done:,} of {total:,}": ["{total:,} davon {done:,}"],
                    "{n} dog": ["{n} Hund", "{n:,} Hunde"],
                }
            ),
            QLocale("de_DE"),
        )
    )
    assert tr("{done:,} of {total:,}", done=1, total=2000) == "2.000 davon 1"
    assert [tr.many(n, "{n} dog", "{n:,} dogs") for n in (1, 2000)] == ["1 Hund", "2.000 Hunde"]
    assert tr("Unknown {x:.1f}", x=1.5) == "Unknown 1,5"


@pytest.mark.parametrize("broken", ["{title} fehlt", "{name", "{0}", "{name.x}", "{name:d}"])
def test_a_translation_that_does_not_fit_gives_way_to_english(broken: str) -> None:
    words.speak(Language(Catalogue({"Saved {name}.": [broken]}), QLocale("de_DE")))
    assert tr("Saved {name}.", name="a") == "Saved a."


def test_the_engine_speaks_the_language_of_the_window() -> None:
    say = messages.speaker("mpl_engine.data.splits")
    words.speak(
        Language(
            Catalogue({"{path} is empty": ["{path} leer"], "Because {why}.": ["Weil {why}."]}),
            QLocale("de"),
        )
    )
    engine.follow()
    inner = say("{path} is empty", path="x")
    assert tr("Because {why}.", why=inner) == "Weil x leer."
    assert messages.english(inner) == "x is empty"


def test_names_stand_apart_in_text_from_right_to_left() -> None:
    words.speak(Language(None, QLocale("he_IL")))
    assert (
        tr("Saved {name}.", name="a (1).csv")
        == "Saved \N{FIRST STRONG ISOLATE}a (1).csv\N{POP DIRECTIONAL ISOLATE}."
    )
    assert (
        tr("Saved {name}.", name=Path("a")) == "Saved \N{FIRST STRONG ISOLATE}a\N{POP DIRECTIONAL ISOLATE}."
    )
    assert tr("{n} of {m}", n=1, m=2) == "1 of 2"


@given(
    value=st.one_of(st.integers(-(10**9), 10**9), st.floats(-1e9, 1e9)),
    spec=st.sampled_from(["", ",", ".0f", ".1f", ",.0f", ".2g", "g", ".1%", "+.0f"]),
)
def test_american_numbers_are_those_of_python(value: float, spec: str) -> None:
    if spec == "" and isinstance(value, float):
        spec = ".3f"
    assert numbers.number(value, spec, QLocale("en_US")) == format(value, spec)


@pytest.mark.parametrize(
    ("language", "number", "day"),
    [
        ("de_DE", "1.234.567,5", "05.03.26"),
        ("fr_FR", "1\N{NARROW NO-BREAK SPACE}234\N{NARROW NO-BREAK SPACE}567,5", "05/03/2026"),
        ("es_ES", "1.234.567,5", "5/3/26"),
        ("pt_BR", "1.234.567,5", "05/03/2026"),
        ("ja_JP", "1,234,567.5", "2026/03/05"),
        ("zh_CN", "1,234,567.5", "2026/3/5"),
    ],
)
def test_numbers_and_dates_are_those_of_the_language(language: str, number: str, day: str) -> None:
    words.speak(Language(None, QLocale(language)))
    assert words.number(1234567.5, ",.1f") == number
    assert tr("{x:,.1f}", x=1234567.5) == number
    assert words.date_and_time(datetime(2026, 3, 5, 12, 30, tzinfo=UTC)).startswith(day)


def test_a_truth_is_no_number() -> None:
    words.speak(Language(None, QLocale("de_DE")))
    assert tr("{x} {y}", x=True, y=None) == "True None"


@pytest.mark.parametrize(("language", "shown"), [("de_DE", "Training"), ("fr_FR", "training")])
def test_a_title_inside_a_sentence_keeps_its_large_letter_in_german(language: str, shown: str) -> None:
    words.speak(Language(None, QLocale(language)))
    assert words.within("Training") == shown


def test_a_moment_is_written_in_english_as_asked_and_else_as_the_language_does() -> None:
    when = datetime(2026, 3, 5, 12, 30, 7)  # noqa: DTZ001 - local time is meant
    assert words.moment(when, "%d %b, %H:%M:%S") == "05 Mar, 12:30:07"
    words.speak(Language(Catalogue({}), QLocale("de_DE")))
    assert words.moment(when, "%d %b, %H:%M:%S") == "05.03.26 12:30:07"
    assert words.moment(when, "%d %b, %H:%M") == words.date_and_time(when)


def test_every_page_and_status_has_words() -> None:
    assert set(PAGE_NAMES) == set(Page)
    assert set(STATUS_WORDS) == {*Status, *Wish}


def test_a_moment_in_a_sentence_is_written_as_the_language_writes_it() -> None:
    when = datetime(2026, 11, 30, 17, 50, tzinfo=UTC).astimezone()
    said = "Made on {when:%Y-%m-%d %H:%M}."
    assert tr(said, when=when) == f"Made on {when:%Y-%m-%d %H:%M}."
    words.speak(Language(Catalogue({said: ["Am {when:%Y-%m-%d %H:%M}."]}), QLocale("de_DE")))
    assert tr(said, when=when) == f"Am {when:%d.%m.%y %H:%M}."


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("en_US", "12.5%"),
        ("de_DE", "12,5\N{NO-BREAK SPACE}%"),
        ("fr_FR", "12,5\N{NARROW NO-BREAK SPACE}%"),
        ("ja_JP", "12.5%"),
    ],
)
def test_percents_are_written_as_the_language_does(language: str, shown: str) -> None:
    assert numbers.number(0.125, ".1%", QLocale(language)) == shown


def test_numbers_at_a_plots_axis_are_those_of_the_language() -> None:
    words.speak(words.Language(None, QLocale("de_DE")))
    try:
        assert words.formed("{:.3g}", 0.0125) == "0,0125"
    finally:
        words.speak(words.Language())
    assert words.formed("{:.3g}", 0.0125) == "0.0125"


@pytest.mark.parametrize(("language", "shown"), [("de_DE", "A. B."), ("ja_JP", "A.B."), ("zh_CN", "A.B.")])
def test_sentences_follow_each_other_as_the_language_does(language: str, shown: str) -> None:
    words.speak(words.Language(None, QLocale(language)))
    assert words.sentences(["A.", "B."]) == shown
