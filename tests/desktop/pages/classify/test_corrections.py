"""A wrong answer is corrected, and the correction goes to the project or into the module."""

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from mpl_desktop.pages.classify.page import ClassifyPage
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.modules.errors import CannotTeach

from ...conftest import WAIT_MS, Dialogs, settle
from ...fake_classifier import FakeClassifier
from .conftest import learned, select


def captions(page: ClassifyPage) -> list[str]:
    return [item.caption for item in page.content.grid.grid_model.items]


def choose(menu: QMenu, *words: str) -> None:
    """Trigger an entry of a menu or of its menus, by its words."""
    menu.aboutToShow.emit()
    act = next(act for act in menu.actions() if act.text() == words[0])
    below = act.menu()
    if isinstance(below, QMenu):
        choose(below, *words[1:])
    else:
        act.trigger()


def test_a_key_corrects_to_a_class_of_the_panel(answered: ClassifyPage, qtbot: QtBot) -> None:
    select(answered, 0)
    qtbot.keyClick(answered.content.grid, Qt.Key.Key_2)
    item = answered.content.grid.grid_model.items[0]
    assert (item.caption, item.note) == ("dog", "corrected")
    assert "dog, corrected by you" in answered.content.panel.name.text()
    assert answered.content.panel.bars.accessibleName() == "cat 50 %; dog 25 %"  # what the module said stays
    qtbot.keyClick(answered.content.grid, Qt.Key.Key_9)  # no such class in the panel
    assert captions(answered)[0] == "dog"
    choose(answered.content.panel.menu, "Take the correction back")
    assert captions(answered)[0] == "cat"


def test_the_menu_of_answers_corrects_and_copies_all_that_are_selected(answered: ClassifyPage) -> None:
    assert answered.chosen.menu() is None
    select(answered, 0, 1)
    menu = answered.chosen.menu()
    assert menu is not None
    choose(menu, "Correct to", "dog")
    assert captions(answered)[:3] == ["dog", "dog", "cat"]
    choose(menu, "Copy answer")
    assert QGuiApplication.clipboard().text().splitlines() == [
        "cat_00.png\tdog\t25 %",
        "cat_01.png\tdog\t24 %",
    ]
    QGuiApplication.clipboard().clear()


def test_an_answer_is_shown_in_its_folder(answered: ClassifyPage, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    select(answered, 3)
    menu = answered.chosen.menu()
    assert menu is not None
    choose(menu, "Show in folder")
    assert [Path(one).name for one in opened] == ["cat"]


def test_a_correction_goes_into_files_and_folders(
    answered: ClassifyPage, tmp_path: Path, qtbot: QtBot
) -> None:
    last = answered.content.sureness.slider
    last.setValue(last.maximum())  # all others are not sure
    select(answered, 0)
    answered.chosen.correct("dog")
    answered.save_answers(tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(newline="", encoding="utf-8-sig") as file:
        row = next(csv.DictReader(file))
    assert [row[name] for name in ("label", "status", "label_1")] == ["dog", "corrected", "cat"]
    answered.copy_into_folders(tmp_path / "sorted")
    qtbot.waitUntil(lambda: not answered.workspace.jobs.tasks, timeout=WAIT_MS)
    assert [path.name for path in (tmp_path / "sorted" / "dog").iterdir()] == ["cat_00.png"]
    box = answered.content.filter
    box.setCurrentIndex(box.findData("corrected"))
    box.activated.emit(0)
    assert captions(answered) == ["dog"]


def test_pictures_of_the_project_get_their_class_in_one_step_that_can_be_undone(
    answered: ClassifyPage, image_folder: Path, qtbot: QtBot, window: MainWindow
) -> None:
    work, line = answered.workspace, answered.content.corrections
    work.open(image_folder)
    qtbot.waitUntil(lambda: work.dataset is not None, timeout=WAIT_MS)
    select(answered, 0)
    answered.chosen.correct("dog")
    select(answered, 1)
    answered.chosen.correct("red panda")  # a class that only the project has
    assert line.isVisible()
    assert (line.words.text(), line.learn.isVisible()) == ("2 pictures corrected or confirmed", False)
    line.add.click()
    assert set(work.decisions.relabels.values()) == {"dog", "red_panda"}
    assert not line.isVisible()
    assert captions(answered)[:2] == ["dog", "red panda"]
    assert len(list((image_folder / "dog").iterdir())) == 12  # nothing was copied
    assert (
        window.banner.text.text()
        == "2 pictures have another class in the project now. Train again to learn from them."
    )
    work.undo.undo()
    assert work.decisions.relabels == {}


def test_the_project_keeps_what_it_had_right(
    answered: ClassifyPage, image_folder: Path, qtbot: QtBot, window: MainWindow
) -> None:
    work = answered.workspace
    work.open(image_folder)
    qtbot.waitUntil(lambda: work.dataset is not None, timeout=WAIT_MS)
    select(answered, 0)
    answered.chosen.correct("cat")  # the folder says so too
    answered.content.corrections.add.click()
    assert work.undo.count() == 0
    assert window.banner.text.text() == "The project has that class for them already."


def test_a_picture_from_elsewhere_is_copied_into_the_project_only_after_asking(
    answered: ClassifyPage, image_folder: Path, tmp_path: Path, qtbot: QtBot, dialogs: Dialogs
) -> None:
    work = answered.workspace
    work.open(image_folder)
    qtbot.waitUntil(lambda: work.dataset is not None, timeout=WAIT_MS)
    new = tmp_path / "cat_00.png"
    Image.new("RGB", (30, 30), (1, 2, 3)).save(new)
    answered.clear()
    answered.classify_paths([new])
    settle(answered, qtbot, 1)
    select(answered, 0)
    answered.chosen.correct("dog")
    asked = dialogs("Cancel")
    answered.content.corrections.add.click()
    assert (asked.question, asked.default) == ("Add to the project?", "Cancel")
    assert asked.more == f"1 picture will be copied into {image_folder / 'dog'}."
    assert not (image_folder / "dog" / "cat_00.png").exists()
    assert answered.content.corrections.isVisible()
    dialogs("Copy")
    answered.content.corrections.add.click()
    assert (image_folder / "dog" / "cat_00.png").read_bytes() == new.read_bytes()
    assert not answered.content.corrections.add.isVisible()


def test_the_module_learns_from_corrections_at_once_and_answers_again(
    teachable: ClassifyPage, image_folder: Path, qtbot: QtBot
) -> None:
    source = teachable.loader.info.path if teachable.loader.info else Path()
    before = source.read_bytes()
    select(teachable, 0, 1)
    teachable.chosen.correct("dog")
    line = teachable.content.corrections
    assert line.learn.isEnabled()
    assert not line.add.isVisible()  # no project is open
    old = teachable.predictions[str(image_folder / "cat" / "cat_00.png")]
    line.learn.click()
    learned(teachable, qtbot)
    assert FakeClassifier.taught == [{"dog": [image_folder / "cat" / f"cat_0{i}.png" for i in (0, 1)]}]
    assert teachable.predictions[str(image_folder / "cat" / "cat_00.png")] is not old
    assert captions(teachable)[:2] == ["dog", "dog"]  # what the person said stays
    assert not line.isVisible()
    assert source.read_bytes() == before
    assert teachable.content.title.text() == "pets improved"
    assert teachable.content.facts.text().endswith("not saved")


def test_a_module_that_cannot_learn_says_why(answered: ClassifyPage) -> None:
    select(answered, 0)
    answered.chosen.correct("dog")
    line = answered.content.corrections
    assert line.isVisible()
    assert not line.learn.isVisible()
    assert "cannot learn from single pictures" in line.words.text()


def test_a_failure_leaves_the_module_and_the_corrections(
    teachable: ClassifyPage, window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    loaded = teachable.loader.info
    assert loaded is not None
    monkeypatch.setattr(FakeClassifier, "error", CannotTeach(loaded.path, "none of the pictures can be read"))
    select(teachable, 0)
    teachable.chosen.correct("dog")
    teachable.content.corrections.learn.click()
    qtbot.waitUntil(lambda: window.banner.message is not None, timeout=WAIT_MS)
    assert window.banner.text.text() == "The module did not learn: none of the pictures can be read."
    qtbot.waitUntil(lambda: not teachable.loader.learning, timeout=WAIT_MS)
    assert teachable.loader.info is loaded
    assert captions(teachable)[0] == "dog"
    assert teachable.content.corrections.learn.isEnabled()


@pytest.mark.parametrize(
    "say", [lambda page: page.clear(), lambda page: page.content.corrections.forget.click()]
)
def test_corrections_can_be_forgotten(answered: ClassifyPage, say: Callable[[ClassifyPage], object]) -> None:
    select(answered, 0)
    answered.chosen.correct("dog")
    say(answered)
    assert not answered.content.corrections.isVisible()
    assert "dog" not in captions(answered)[:1]
