"""Which language the window speaks: the one that was chosen, else the first of the system's that there is."""

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from mpl_desktop.language import engine, words
from mpl_engine.files.paths import resource

_log = logging.getLogger(__name__)

SYSTEM, ENGLISH = "system", "en"
OWN_NAMES = {
    ENGLISH: "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "ja": "日本語",
    "pt_BR": "Português (Brasil)",
    "zh_CN": "简体中文",
}
"""Every language, as those who speak it call it: never translated, so that each finds theirs."""


def catalogue(language: str) -> Path | None:
    """The file with the words of a language, where this installation has it."""
    try:
        return resource("translations", f"mpl_{language}.qm")
    except FileNotFoundError:
        return None


def available() -> tuple[str, ...]:
    """The languages that this installation has words of; English, which the code holds, is always among them."""
    return tuple(code for code in OWN_NAMES if code == ENGLISH or catalogue(code))


def chosen(setting: str, wanted: Sequence[str], there: Sequence[str]) -> str:
    """The language to speak.

    Args:
        setting: a language's code, or `system`; what is not there counts as `system`.
        wanted: the system's languages in their order, as Qt names them: `de-AT`, `zh-Hans-CN`, ...
        there: the codes to choose from.

    >>> chosen("system", ["zh-Hant-TW", "de-AT", "en"], ["en", "de", "zh_CN"])
    'de'
    """
    if setting in there:
        return setting
    for name in wanted:
        asked = QLocale(name)
        for code in there:
            have = QLocale(code)
            if asked.language() == have.language() and asked.script() == have.script():
                return code
    return ENGLISH


def locale_of(language: str, system: QLocale) -> QLocale:
    """How numbers and dates are written: as the system's, where it speaks the same language; so an Austrian stays one."""
    if language == ENGLISH and system.language() == QLocale.Language.C:
        return QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    return system if system.language() == QLocale(language).language() else QLocale(language)


def start(app: QApplication, setting: str) -> str:
    """Have the window, the engine and Qt's own dialogs speak the chosen language; returns its code.

    Called once, before a module with words is loaded: tables of such a module keep the words of that moment.
    """
    system = QLocale.system()
    language = chosen(setting, system.uiLanguages(), available())
    translator: QTranslator | None = None
    if language != ENGLISH:
        translator = QTranslator(app)
        if not translator.load(str(catalogue(language))):
            _log.warning("The words of %s cannot be read", OWN_NAMES[language])
            language, translator = ENGLISH, None
    locale = locale_of(language, system)
    of_qt = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if language != ENGLISH and of_qt.load(f"qtbase_{language}", folder):
        app.installTranslator(of_qt)  # Cancel, Yes, Copy, ... of the dialogs that Qt brings
    speak(app, translator, locale)
    return language


def speak(app: QApplication, translator: QTranslator | None, locale: QLocale) -> None:
    """Have the window and the engine take their words from a translator, and write numbers as a locale does."""
    if translator is not None:
        app.installTranslator(translator)
    QLocale.setDefault(locale)
    app.setLayoutDirection(locale.textDirection())
    words.speak(words.Language(translator, locale))
    engine.follow()
