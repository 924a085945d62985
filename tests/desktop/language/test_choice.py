"""The window speaks the chosen language, else the first of the system's that it has words of."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from mpl_desktop.language import choice, words
from mpl_desktop.language.words import Language, words_of
from mpl_engine import messages
from tools.translations import catalogue, translate
from tools.translations.sources import Entry

THERE = ("en", "de", "es", "fr", "ja", "pt_BR", "zh_CN")
ENTRY = Entry("mpl_desktop.pages", "{n} dog", "{n:,} dogs", plural=True)
HELLO = Entry("mpl_engine", "Hello {name}")


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[None]:
    """An installation with a few words of German."""
    folder = tmp_path / "translations"
    folder.mkdir()
    found = {HELLO: ["a.py:1"], ENTRY: ["a.py:2"]}
    translate.update(folder, found, ["de"])
    catalogue.put(
        catalogue.path_of(folder, "de"), {HELLO: ("Hallo {name}",), ENTRY: ("{n} Hund", "{n:,} Hunde")}
    )
    translate.release(folder, folder)
    monkeypatch.setenv("MPL_RESOURCES_DIR", str(tmp_path))
    before = QLocale()
    yield
    QLocale.setDefault(before)
    words.speak(Language())
    messages.translate_with(None)
    for made in qapp.findChildren(QTranslator):
        qapp.removeTranslator(made)
        made.deleteLater()


@pytest.mark.parametrize(
    ("setting", "system", "language"),
    [
        ("system", ["de-AT", "en-GB"], "de"),
        ("system", ["en-GB", "de-AT"], "en"),
        ("system", ["pl-PL", "fr-CA"], "fr"),
        ("system", ["pt-PT"], "pt_BR"),
        ("system", ["zh-Hans-SG"], "zh_CN"),
        ("system", ["zh-Hant-TW"], "en"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("ja", ["de-DE"], "ja"),
        ("tlh", ["de-DE"], "de"),
    ],
)
def test_the_language_that_is_chosen(setting: str, system: list[str], language: str) -> None:
    assert choice.chosen(setting, system, THERE) == language


def test_numbers_are_those_of_the_country_where_the_language_is_its_own() -> None:
    assert choice.locale_of("de", QLocale("de_CH")).name() == "de_CH"
    assert choice.locale_of("de", QLocale("fr_FR")).name() == "de_DE"
    assert choice.locale_of("en", QLocale.c()).name() == "en_US"


def test_only_languages_with_words_are_offered(german: None) -> None:
    assert set(choice.available()) >= {"en", "de"}
    assert set(choice.available()) <= set(choice.OWN_NAMES)


def test_window_engine_and_the_dialogs_of_qt_speak_it(german: None, qapp: QApplication) -> None:
    assert choice.start(qapp, "de") == "de"
    assert words_of("mpl_desktop.pages.x").many(3000, "{n} dog", "{n:,} dogs") == "3.000 Hunde"
    assert messages.speaker("mpl_engine.x")("Hello {name}", name="Ada") == "Hallo Ada"
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    assert box.buttons()[0].text() == "Abbrechen"
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert QLocale().decimalPoint() == ","


def test_a_catalogue_that_cannot_be_read_leaves_english(german: None, qapp: QApplication) -> None:
    found = choice.catalogue("de")
    assert found is not None
    found.write_bytes(b"no catalogue")
    assert choice.start(qapp, "de") == "en"
    assert words_of("mpl_desktop.pages.x").many(2, "{n} dog", "{n:,} dogs") == "2 dogs"
