"""Modules merged and compared in the window, on two that were made for it."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from safetensors.torch import load_file, save_file

from mpl_desktop.dialogs.modules.compare import WORDS, CompareDialog
from mpl_desktop.dialogs.modules.merge import MergeDialog
from mpl_desktop.messages import Page
from mpl_desktop.pages.classify.page import ClassifyPage
from mpl_desktop.window import commands
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.modules.info import read_info

from ...conftest import WAIT_MS, heard
from .conftest import LONG_MS

Two = tuple[Path, Path]


def choosing(monkeypatch: pytest.MonkeyPatch, *paths: Path) -> None:
    """What the person picks in the next file dialogs."""
    one = str(paths[0])
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(p) for p in paths], ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (one, ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (one, ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: one)


def in_view(window: MainWindow, module: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands, "module_in_view", lambda _window: module)


def test_two_modules_become_one_that_classify_uses(
    window: MainWindow,
    two: Two,
    colours: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    said = heard(window.workspace)
    in_view(window, two[0], monkeypatch)
    window.menus.actions["Merge with"].trigger()
    dialog = window.findChild(MergeDialog)
    assert dialog is not None
    assert not dialog.go.isEnabled()
    choosing(monkeypatch, two[1])
    dialog.add.click()
    assert dialog.words.text() == "4 classes together."
    choosing(monkeypatch, colours)
    dialog.judge.click()
    assert colours.name in dialog.judged.text()
    choosing(monkeypatch, tmp_path / "all.safetensors")
    dialog.go.click()
    qtbot.waitUntil(lambda: any("Merged into" in message.text for message in said), timeout=LONG_MS)
    text = next(message.text for message in said if "Merged into" in message.text)
    assert "all.safetensors: 4 classes. It is right on" in text
    assert "On those of warm" in text
    assert "alone" in text
    page = window.pages[Page.CLASSIFY]
    assert isinstance(page, ClassifyPage)
    assert page.loader.info is not None
    assert page.loader.info.path == tmp_path / "all.safetensors"
    qtbot.waitUntil(lambda: not page.loader.loading, timeout=LONG_MS)
    assert page.loader.class_names == ("red", "yellow", "blue", "green")
    qtbot.waitUntil(lambda: window.findChild(MergeDialog) is None, timeout=WAIT_MS)


def test_what_does_not_belong_together_is_said_and_cannot_be_started(
    window: MainWindow, two: Two, tmp_path: Path
) -> None:
    strange = tmp_path / "strange.safetensors"
    raw = read_info(two[1]).raw
    raw["backbone"] |= {"sha256": "f" * 64, "name": "other"}
    save_file(load_file(two[1]), strange, {"mpl_module": json.dumps(raw)})
    dialog = MergeDialog(window.workspace, read_info(two[0]), window)
    dialog.open()
    dialog.add_modules([strange, tmp_path / "missing.safetensors"])
    assert "missing.safetensors is not a usable module" in dialog.words.text()
    assert not dialog.go.isEnabled()
    dialog.list.setCurrentRow(1)
    assert "it belongs to other" in dialog.words.text()
    assert "--data" not in dialog.words.text()
    dialog.take.click()
    assert dialog.list.count() == 1
    dialog.add_modules([two[1], two[1]])
    assert dialog.list.count() == 2
    assert dialog.go.isEnabled()
    dialog.close()


def test_every_control_has_a_name(window: MainWindow, two: Two) -> None:
    dialog = MergeDialog(window.workspace, read_info(two[0]), window)
    dialog.open()
    assert dialog.list.accessibleName()
    assert all(one.text() for one in (dialog.add, dialog.take, dialog.judge, dialog.go))
    dialog.close()


def test_without_a_module_the_menu_says_what_to_do(window: MainWindow) -> None:
    said: list[str] = []
    window.say = lambda message: said.append(message.text)  # type: ignore[method-assign]
    for name in ("Merge with", "Compare with", "Publish"):
        window.menus.actions[name].trigger()
    assert [text.rpartition(" ")[2] for text in said] == ["merged.", "compared.", "published."]


def test_two_modules_are_compared_and_then_on_pictures(
    window: MainWindow, two: Two, colours: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_view(window, two[0], monkeypatch)
    choosing(monkeypatch, two[1])
    window.menus.actions["Compare with"].trigger()
    dialog = window.findChild(CompareDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.pictures.isEnabled, timeout=LONG_MS)
    rows = {row[0][0]: (row[1][0], row[2][0]) for row in dialog.said.rows}
    assert rows[WORDS["only"]] == ("red, yellow", "blue, green")
    assert WORDS["backbone"] not in rows
    assert dialog.words.text() == "1 difference."
    choosing(monkeypatch, colours / "red")
    dialog.pictures.click()
    qtbot.waitUntil(dialog.pictures.isEnabled, timeout=LONG_MS)
    assert "12 of 12 pictures are answered differently." in dialog.words.text()
    assert len(dialog.answers.rows) == 12
    assert "warm 100 %, cold 0 %" in dialog.words.text()
    dialog.close()


def test_closing_at_once_stops_the_comparison(window: MainWindow, two: Two, qtbot: QtBot) -> None:
    dialog = CompareDialog(window.workspace, read_info(two[0]), read_info(two[1]), window)
    dialog.open()
    dialog.close()
    qtbot.waitUntil(lambda: not window.workspace.jobs.tasks, timeout=LONG_MS)
