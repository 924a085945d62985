"""Dialogs: what is in them, what their buttons do, and that none is left behind."""

import re
import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import mpl_desktop
from mpl_desktop.dialogs.help import KEYS, AboutDialog, HelpDialog
from mpl_desktop.dialogs.settings import SettingsDialog
from mpl_desktop.language import choice
from mpl_desktop.messages import Page
from mpl_desktop.system.crash import Crash, versions
from mpl_desktop.system.settings import Settings
from mpl_desktop.widgets.questions import asks
from mpl_desktop.window import commands
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.features.store import FeatureStore
from mpl_engine.files.caches import picture_caches

from ..conftest import WAIT_MS, press


def test_answered_dialogs_do_not_pile_up(window: MainWindow) -> None:
    """Each would be styled again with every change of the theme."""
    shown: list[str] = []

    def close_it() -> None:
        box = QApplication.activeModalWidget()
        if box is not None:
            shown.append(f"{type(box).__name__}: {box.windowTitle() or box.text()}")  # type: ignore[attr-defined]
            box.close()

    closing = QTimer(interval=20)
    closing.timeout.connect(close_it)
    closing.start()
    commands.show_settings(window)
    commands.show_about(window)
    assert not asks(window, "Stop training?", "The best weights are kept.", "Stop")
    closing.stop()
    assert shown == [
        "SettingsDialog: Settings",
        "AboutDialog: About MPL Desktop",
        "QMessageBox: Stop training?",
    ]
    window.show_crash(Crash("", "oops", "oops: the report"))
    assert window.crashes[0].report.toPlainText() == "oops: the report"
    window.crashes[0].close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert window.findChildren(QDialog) == []


@pytest.mark.parametrize(("there", "shown"), [(("en",), False), (("en", "de"), True)])
def test_a_language_can_be_chosen_where_there_are_several(
    settings: Settings, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, there: tuple[str, ...], *, shown: bool
) -> None:
    monkeypatch.setattr(choice, "available", lambda: there)
    dialog = SettingsDialog(settings, lambda _: None, lambda: pytest.fail("nothing is forgotten"))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.language.isVisibleTo(dialog) is shown
    if shown:
        dialog.language.setCurrentIndex(dialog.language.findText("Deutsch"))
        dialog.language.activated.emit(dialog.language.currentIndex())
        assert settings.language == "de"


def test_settings_dialog_keeps_what_is_chosen(settings: Settings, qtbot: QtBot, tmp_path: Path) -> None:
    themes: list[str] = []
    dialog = SettingsDialog(settings, themes.append, lambda: pytest.fail("nothing is forgotten"))
    qtbot.addWidget(dialog)
    dialog.theme.setCurrentIndex(2)
    dialog.theme.activated.emit(2)
    dialog.device.setCurrentIndex(1)
    dialog.device.activated.emit(1)
    dialog.offline.click()
    assert themes == ["dark"]
    settings.sync()
    again = Settings(settings.path, settings.data)
    assert (again.device, again.flag("offline")) == ("cpu", True)
    dialog.offline.click()
    assert not settings.flag("offline")


def test_what_was_computed_of_pictures_is_told_and_cleared(
    workspace: Workspace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MPL_CACHE_DIR", str(tmp_path / "cache"))
    kept = FeatureStore("weights", 4)
    kept.put(["ab" * 32] * 1, np.ones((1, 4), np.float32))
    kept.close()
    (tmp_path / "cache" / "model.safetensors").write_bytes(bytes(5_000_000))
    dialog = SettingsDialog(workspace.settings, lambda _: None, workspace.features.forget)
    qtbot.addWidget(dialog)
    assert dialog.seen.text().endswith("computed so far")
    used = dialog.used.text()
    dialog.forget.click()
    qtbot.waitUntil(lambda: "Nothing" in dialog.seen.text(), timeout=WAIT_MS)
    assert not dialog.forget.isEnabled()
    assert list((tmp_path / "cache" / "features").iterdir()) == []
    assert dialog.used.text() == used, "models stay"
    assert (tmp_path / "cache" / "model.safetensors").exists()


def test_settings_may_be_closed_while_the_pictures_are_forgotten(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = threading.Event()

    def slow_disk(*_: object) -> None:
        assert closed.wait(WAIT_MS / 1000)

    monkeypatch.setattr(picture_caches, "clear", slow_disk)
    work = window.workspace
    dialog = SettingsDialog(work.settings, lambda _: None, work.features.forget)
    dialog.forget.setEnabled(True)
    dialog.forget.click()
    dialog.close()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)
    assert not isValid(dialog)
    closed.set()
    with qtbot.captureExceptions() as crashed:
        qtbot.waitUntil(lambda: not work.features.runner.tasks, timeout=WAIT_MS)
    assert crashed == []


def test_help_names_each_page_and_only_keys_that_work(window: MainWindow, qtbot: QtBot) -> None:
    dialog = HelpDialog()
    qtbot.addWidget(dialog)
    text = dialog.text.toPlainText()
    assert all(f"{page}." in text for page in Page)
    at_work = {one.toString() for made in window.menus.actions.values() for one in made.shortcuts()}
    at_work |= {"Delete", "F2", "Ctrl+F"}  # of the grid, the table and the search field
    at_work |= {"Ctrl++", "Ctrl+-", "Alt+Up", "Alt+Down"}  # of the grid's size and the order of the classes
    at_work |= {"Tab", "Shift+Tab", "Enter", "Space", "Arrows", "Alt"}  # of every window
    for keys, words in KEYS:
        assert keys in text
        assert words in text
        assert set(re.split(r", | … ", keys)) <= at_work, keys


def test_f1_opens_the_help_beside_the_window(window: MainWindow, qtbot: QtBot) -> None:
    press(qtbot, window, Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    dialog = window.findChild(HelpDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert not dialog.isModal(), "it is read while one works"
    dialog.close()


def test_about_gives_the_versions_to_copy(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    words = "\n".join(found.text() for found in dialog.findChildren(QLabel))
    assert f"MPL Desktop {mpl_desktop.__version__}" in words
    assert "Apache-2.0" in words
    assert versions() in words
    QGuiApplication.clipboard().clear()
    next(found for found in dialog.findChildren(QAbstractButton) if found.text() == "Copy").click()
    assert QGuiApplication.clipboard().text() == versions()
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("make", [HelpDialog, AboutDialog])
def test_help_and_about_close_by_their_button(make: type[QDialog], qtbot: QtBot) -> None:
    dialog = make()
    qtbot.addWidget(dialog)
    dialog.show()
    next(found for found in dialog.findChildren(QAbstractButton) if "Close" in found.text()).click()
    assert not dialog.isVisible()
