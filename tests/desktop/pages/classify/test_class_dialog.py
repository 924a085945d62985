"""A class is added to the loaded module, from a few pictures or by its name."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from mpl_desktop.pages.classify.class_dialog import ClassDialog
from mpl_desktop.pages.classify.page import ClassifyPage
from mpl_desktop.window.main_window import MainWindow

from ...conftest import WAIT_MS
from ...fake_classifier import FakeClassifier
from .conftest import learned


def dialog_of(page: ClassifyPage) -> ClassDialog:
    page.content.add_class.click()
    found = page.findChildren(ClassDialog)[-1]
    assert found.isVisible()
    return found


def pandas(image_folder: Path, number: int = 5) -> list[Path]:
    return sorted((image_folder / "red_panda").iterdir())[:number]


def files(paths: list[Path]) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_a_class_is_learned_from_five_pictures(
    teachable: ClassifyPage, image_folder: Path, qtbot: QtBot, window: MainWindow
) -> None:
    dialog = dialog_of(teachable)
    assert not dialog.teach.isEnabled()
    qtbot.keyClicks(dialog.field, " red  panda ")
    dialog.drop.dropped.emit(files(pandas(image_folder)))
    dialog.drop.dropped.emit(files(pandas(image_folder, 2)))  # no picture counts twice
    assert dialog.words.text() == "Learns from 5 pictures."
    assert [item.path for item in dialog.grid.grid_model.items] == pandas(image_folder)
    dialog.teach.click()
    learned(teachable, qtbot)
    assert FakeClassifier.taught == [{"red panda": pandas(image_folder)}]
    assert teachable.loader.class_names == ("cat", "dog", "red panda")
    assert all(len(p.top) == 3 for p in teachable.predictions.values())
    words = "The module learned red panda from 5 pictures. It is kept here until you save it."
    assert window.banner.text.text() == words


def test_the_dialog_says_what_is_missing_and_what_will_happen(
    teachable: ClassifyPage, image_folder: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    dialog = dialog_of(teachable)
    dialog.field.setText("panda")
    assert "by its name alone, which is less reliable" in dialog.words.text()
    assert dialog.teach.text() == "Add the class"
    chosen = [str(path) for path in pandas(image_folder, 3)]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (chosen, ""))
    dialog.drop.click()
    assert dialog.words.text() == "Learns from 3 pictures. 5 or more would be better."
    assert dialog.teach.text() == "Learn from the pictures"
    dialog.field.setText("CAT")
    assert dialog.words.text() == "cat is a class already: it learns from 3 pictures more."
    dialog.grid.setFocus()
    dialog.grid.selectAll()
    qtbot.keyClick(dialog.grid, Qt.Key.Key_Delete)
    assert dialog.pictures == []
    assert not dialog.teach.isEnabled()  # cat is there, and there is nothing to learn from
    dialog.drop.dropped.emit(files([teachable.loader.info.path]) if teachable.loader.info else QMimeData())
    assert dialog.words.text() == "Only pictures and folders of pictures can be used here."
    dialog.add([image_folder / "red_panda"])
    assert "1 folder" in dialog.words.text()
    dialog.reject()
    assert FakeClassifier.taught == []


def test_a_module_without_statistics_says_why_and_takes_the_name(
    answered: ClassifyPage, qtbot: QtBot
) -> None:
    dialog = dialog_of(answered)
    assert not dialog.drop.isVisible()
    assert any(
        "cannot learn from single pictures" in one.text() for one in dialog.findChildren(type(dialog.words))
    )
    dialog.field.setText("wolf")
    dialog.teach.click()
    qtbot.waitUntil(lambda: answered.loader.class_names == ("cat", "dog", "wolf"), timeout=WAIT_MS)
    learned(answered, qtbot)
    assert "not saved" not in answered.content.facts.text()  # a name alone is in no file


def test_what_was_learned_is_kept_until_it_is_saved(
    teachable: ClassifyPage, image_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    first = teachable.loader.info.path if teachable.loader.info else Path()
    for name in ("red panda", "wolf"):
        teachable.add_class(name, pandas(image_folder))
        learned(teachable, qtbot)
    [kept] = teachable.loader.kept()  # one module, with both
    assert teachable.content.save_module.isVisible()
    teachable.load_module(first)
    qtbot.waitUntil(lambda: not teachable.loader.loading, timeout=WAIT_MS)
    assert list(teachable.loader.class_names) == ["cat", "dog"]
    assert not teachable.content.save_module.isVisible()
    menu = teachable.content.load_menu
    menu.aboutToShow.emit()
    next(act for act in menu.actions() if act.text() == f"{kept.stem} (not saved)").trigger()
    qtbot.waitUntil(lambda: not teachable.loader.loading, timeout=WAIT_MS)
    assert list(teachable.loader.class_names) == ["cat", "dog", "red panda", "wolf"]
    target = tmp_path / "better.safetensors"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    teachable.content.save_module.click()
    qtbot.waitUntil(lambda: teachable.content.title.text() == "better", timeout=WAIT_MS)
    assert target.read_bytes().endswith(b"wolf")
    assert teachable.loader.kept() == []
    assert not teachable.content.save_module.isVisible()


def test_a_module_that_was_not_saved_is_there_at_the_next_start(
    teachable: ClassifyPage, image_folder: Path, qtbot: QtBot
) -> None:
    teachable.add_class("wolf", pandas(image_folder))
    learned(teachable, qtbot)
    later = ClassifyPage(teachable.workspace, teachable.trainings)
    qtbot.addWidget(later)
    assert later.kept.isVisibleTo(later)
    later.kept.click()
    qtbot.waitUntil(lambda: not later.loader.loading, timeout=WAIT_MS)
    assert later.loader.class_names == ("cat", "dog", "wolf")
