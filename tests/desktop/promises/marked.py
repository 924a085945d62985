"""Every page, dialog and menu in the language that marks what was translated: what is not marked was forgotten.

Run by `test_words_are_translated.py` in a process of its own, whose language is there before the modules with words.
"""

import re
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from mpl_desktop.dialogs.help import AboutDialog, HelpDialog
from mpl_desktop.dialogs.settings import SettingsDialog
from mpl_desktop.messages import Page, for_failure
from mpl_desktop.system.crash import versions
from mpl_desktop.window.main_window import MainWindow
from mpl_engine import errors
from mpl_engine.backbones.catalogue import catalogue
from mpl_engine.backbones.errors import DownloadFailed, DownloadNeeded
from mpl_engine.config import Config
from mpl_engine.evaluation.errors import CalibrationTooSmall
from tests.support.visible_words import unmarked, words_of

from ..accessibility.conftest import filled, image_folder
from ..accessibility.walk import states

__all__ = ["filled", "image_folder"]

SETTINGS = "|".join(field.name for field in fields(Config))
MODELS = "|".join(re.escape(entry.name) for entry in catalogue())
OWN = re.compile(
    rf"\b(?:{SETTINGS}|{MODELS})\b|{re.escape(versions())}|"
    r"MPL Desktop|\d+:\d\d(?:\s?[AP]M)?|[\d.]+ [kMG]B|MobileCLIP2-[\w-]+|PE-Core-[\w-]+|bioclip-2|A message that says what happened\.|Do it|\bpets\b|\bMPL\b|"
    r"red panda|CSV|JSON|CPU|English|Deutsch|Español|Français|Português|Brasil|ViT-[\w-]+|Ctrl|Alt|Shift|Esc|Del(?:ete)?|"
    r"https?://\S+|/\S+|\b(?:cat|dog|animals|small|clothes)\b|\S+\.(?:png|jpg|safetensors|mplproject)|"
    r"\b(?:quick|paper|auto|sgd|adamw|prefix|replace|both|image|text|crop|pad|stretch|last|best|prompts|fast|plain|fp32|bf16|fp16)\b"
)
"""A person's own words in these tests, names, and values of settings, which are the same in every language."""

DIALOGS: dict[str, Callable[[MainWindow], QDialog]] = {
    "settings": lambda window: SettingsDialog(
        window.workspace.settings, window.set_theme, window.workspace.features.forget, window
    ),
    "help": HelpDialog,
    "about": AboutDialog,
}
FAILURES = (
    errors.OutOfMemory(16, 8),
    errors.NonFiniteLoss(3, 0.01),
    errors.FolderProblem(Path("/a"), "", ""),
    errors.ClassesDiffer(("cat",), ("dog",)),
    errors.OutputExists(Path("/a")),
    CalibrationTooSmall(0.9, 3, 20),
    DownloadFailed("small", ""),
    DownloadNeeded("small", 10**6, "/hub"),
)


def forgotten(state: str, top: QWidget) -> set[str]:
    """Texts in a window that nobody translated, with their places."""
    return {f"{state}: {place}: {rest}" for place, text in words_of(top) if (rest := unmarked(text, OWN))}


@pytest.mark.parametrize("name", DIALOGS)
def test_dialogs(window: MainWindow, name: str) -> None:
    dialog = DIALOGS[name](window)
    dialog.show()
    assert forgotten(name, dialog) == set()
    dialog.close()
    dialog.deleteLater()


def test_pages(filled: MainWindow) -> None:
    found: set[str] = set()
    for state in states(filled):
        found |= forgotten(state, filled)
    assert not found, "\n".join(sorted(found))


def test_menus(filled: MainWindow) -> None:
    found: set[str] = set()
    for menu in filled.findChildren(QMenu):
        menu.aboutToShow.emit()
        for action in menu.actions():
            if rest := unmarked(action.text(), OWN):
                found.add(f"{menu.title()}: {rest}")
    assert not found, "\n".join(sorted(found))


@pytest.mark.parametrize("failure", FAILURES, ids=lambda failure: type(failure).__name__)
def test_banners(window: MainWindow, failure: Exception, qtbot: QtBot) -> None:
    message = for_failure(failure)
    assert (unmarked(message.text, OWN), unmarked(message.label, OWN)) == ("", "")


def test_the_empty_window(window: MainWindow, qapp: QApplication) -> None:
    found: set[str] = set()
    for name in Page:
        window.show_page(name)
        found |= forgotten(name, window)
    assert not found, "\n".join(sorted(found))
