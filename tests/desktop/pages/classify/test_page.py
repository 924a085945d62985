"""The Classify page with a stand-in for the loaded module."""

import csv
import io
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QClipboard, QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from mpl_desktop.dialogs import open_save
from mpl_desktop.messages import Message
from mpl_desktop.pages.classify import answer_actions, answers
from mpl_desktop.pages.classify.page import ClassifyPage
from mpl_desktop.widgets.drop_area import DropArea
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.workspace.drops import meaning
from mpl_engine.backbones.errors import DownloadNeeded
from mpl_engine.evaluation.confidence import Calibration
from mpl_engine.events import AnswerStatus, Prediction

from ...conftest import WAIT_MS, settle
from ...fake_classifier import FakeClassifier


def captions(page: ClassifyPage) -> list[str]:
    return [item.caption for item in page.content.grid.grid_model.items]


def test_empty_then_module_then_drop_area(page: ClassifyPage, module: Path, qtbot: QtBot) -> None:
    assert page.stack.currentWidget() is page.empty
    page.load_module(module)
    qtbot.waitUntil(lambda: not page.loader.loading, timeout=WAIT_MS)
    assert page.content.title.text() == "pets"
    assert page.content.facts.text() == "2 classes · small"
    assert page.content.middle.currentWidget() is page.content.drop


def test_images_dropped_before_the_module_is_loaded_wait_for_it(
    page: ClassifyPage, module: Path, image_folder: Path, qtbot: QtBot
) -> None:
    page.classify_paths([image_folder / "cat"])
    assert page.predictions == {}
    page.load_module(module)
    settle(page, qtbot, 14)


def stand_at(page: ClassifyPage, threshold: float) -> None:
    """Put the slider where answers count from about this probability on."""
    slider = page.content.sureness.slider
    for place in range(slider.maximum() + 1):
        slider.setValue(place)
        if page.content.sureness.threshold >= threshold:
            return


def test_every_answer_shows_its_guess_and_a_doubtful_one_a_question_mark(answered: ClassifyPage) -> None:
    c = answered.content
    assert c.words.text() == "26 pictures"  # at first every answer counts
    assert set(captions(answered)) == {"cat", "dog"}
    stand_at(answered, 0.6)
    assert c.words.text() == "26 pictures, 20 not sure"
    shown = c.grid.grid_model.items
    assert {item.caption for item in shown} == {"cat", "cat?", "dog?", "dog"}
    assert all(item.note.endswith(" %") for item in shown)
    doubtful = next(item for item in shown if item.caption == "dog?")
    assert "not sure, since no class reaches 60 %" in doubtful.tip


def test_none_of_these_tells_its_best_guess_beside_the_picture(answered: ClassifyPage) -> None:
    assert answered.loader.info is not None
    strange = Calibration(familiarities=tuple(0.5 + i / 100 for i in range(20)))
    answered.loader.info = replace(answered.loader.info, calibration=strange)
    path, given = next(iter(answered.predictions.items()))
    answered.predictions[path] = replace(given, familiarity=0.1)
    answered.loader.changed.emit()
    item = answered.content.grid.grid_model.items[0]
    assert (item.caption, item.note) == ("none of these", "")
    assert "the best guess is cat (50 %)" in item.tip
    answered.content.grid.setCurrentIndex(answered.content.grid.grid_model.index(0))
    assert "the best guess is cat (50 %)" in answered.content.panel.name.text()
    assert answered.content.words.text() == "26 pictures, 1 none of these"


def test_filter_and_order(answered: ClassifyPage) -> None:
    c = answered.content
    stand_at(answered, 0.6)
    c.filter.setCurrentIndex(c.filter.findData("not_sure"))
    c.filter.activated.emit(0)
    assert set(captions(answered)) == {"cat?", "dog?"}
    assert len(captions(answered)) == 20
    c.filter.setCurrentIndex(c.filter.findData("class:dog"))
    c.sort.setCurrentIndex(c.sort.findData("high"))
    c.sort.activated.emit(0)
    assert set(captions(answered)) == {"dog"}
    bars = [item.bar for item in c.grid.grid_model.items]
    assert bars == sorted(bars, reverse=True)  # type: ignore[type-var]


def test_selection_shows_the_five_most_likely(answered: ClassifyPage) -> None:
    answered.content.grid.setCurrentIndex(answered.content.grid.grid_model.index(3))
    assert answered.content.panel.bars.accessibleName() == "cat 53 %; dog 24 %"


def test_unreadable_files_are_listed_with_the_reason(
    answered: ClassifyPage, tmp_path: Path, qtbot: QtBot
) -> None:
    bad = tmp_path / "bad.jpg"
    bad.write_bytes(b"x")
    answered.classify_paths([bad])
    settle(answered, qtbot, 27)
    item = answered.content.grid.grid_model.items[-1]
    assert (item.caption, item.bar) == ("cannot be read", None)
    assert "the file is empty" in item.tip


def test_csv_and_json_hold_every_answer(answered: ClassifyPage, tmp_path: Path) -> None:
    stand_at(answered, 0.55)
    answered.save_answers(tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(newline="", encoding="utf-8-sig") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 26
    assert [rows[0][k] for k in ("label", "status", "label_1", "label_2")] == [
        "cat",
        "not_sure",
        "cat",
        "dog",
    ]
    answered.save_answers(tmp_path / "a.json")
    found = json.loads((tmp_path / "a.json").read_text())["predictions"]
    assert [row["path"] for row in found] == [row["path"] for row in rows]


def test_copies_by_class_never_overwrite(answered: ClassifyPage, tmp_path: Path, qtbot: QtBot) -> None:
    target = tmp_path / "sorted"
    (target / "cat").mkdir(parents=True)
    (target / "cat" / "cat_00.png").write_text("mine")
    for _ in range(2):
        answered.copy_into_folders(target)
        qtbot.waitUntil(lambda: not answered.workspace.jobs.tasks, timeout=WAIT_MS)
    assert (target / "cat" / "cat_00.png").read_text() == "mine"
    assert len(list((target / "cat").iterdir())) == 1 + 2 * 14
    assert len(list((target / "dog").iterdir())) == 2 * 12


def test_a_class_added_by_name_answers_again(
    answered: ClassifyPage, window: MainWindow, qtbot: QtBot
) -> None:
    answered.add_class("wolf", [])
    qtbot.waitUntil(lambda: answered.loader.class_names == ("cat", "dog", "wolf"), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: all(len(p.top) == 3 for p in answered.predictions.values()), timeout=WAIT_MS)
    settle(answered, qtbot, 26)
    assert window.banner.message is None
    answered.add_class("dog", [])
    qtbot.waitUntil(lambda: window.banner.message is not None, timeout=WAIT_MS)
    assert "dog" in window.banner.text.text()
    assert answered.loader.class_names == ("cat", "dog", "wolf")


def test_clipboard_picture_and_files(
    page: ClassifyPage, module: Path, image_folder: Path, qtbot: QtBot
) -> None:
    page.load_module(module)
    picture = QImage(20, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor(10, 20, 30))
    QGuiApplication.clipboard().setImage(picture)
    page.paste()
    settle(page, qtbot, 1)
    [path] = page.predictions
    with Image.open(path) as kept:
        assert kept.convert("RGB").getpixel((3, 3)) == (10, 20, 30)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(image_folder / "cat" / "cat_00.png"))])
    QGuiApplication.clipboard().setMimeData(data)
    page.paste()
    settle(page, qtbot, 2)
    QGuiApplication.clipboard().clear()


def test_failures_leave_a_way_on(
    page: ClassifyPage, window: MainWindow, module: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    damaged = tmp_path / "bad.safetensors"
    damaged.write_bytes(b"no")
    page.load_module(damaged)
    assert window.banner.message is not None
    assert "damaged" in window.banner.message.text
    FakeClassifier.error = DownloadNeeded("ViT-B-32:openai", 600_000_000, "huggingface.co")
    page.load_module(module)
    qtbot.waitUntil(lambda: page.loader.info is None, timeout=WAIT_MS)
    assert window.banner.action.text() == "Download"
    FakeClassifier.error = None
    page.load_module(module)
    qtbot.waitUntil(lambda: not page.loader.loading and page.loader.info is not None, timeout=WAIT_MS)


def test_what_a_drop_means(tmp_path: Path, image_folder: Path, module: Path) -> None:
    assert meaning([image_folder], classifying=False).kind == "folder"
    assert meaning([image_folder], classifying=True).kind == "images"
    export = tmp_path / "leaves"
    export.mkdir()
    (export / "module.safetensors").write_bytes(b"module")
    dropped = meaning([export], classifying=True)
    assert (dropped.words, dropped.paths) == (
        "Load the module of leaves",
        (export / "module.safetensors",),
    )
    assert meaning([module], classifying=False).words == "Load the module pets.safetensors"
    assert meaning([image_folder / "cat" / "cat_00.png"], classifying=False).kind == "images"
    (tmp_path / "notes.txt").write_text("x")
    assert meaning([tmp_path / "notes.txt"], classifying=True).kind == ""


def test_nothing_is_added_to_the_sample_images(
    opened: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    said: list[Message] = []
    work = opened.workspace
    work.said.connect(said.append)
    project = work.project
    assert project is not None
    monkeypatch.setattr(open_save, "resource", lambda *_: project.root)
    before = sorted(project.root.rglob("*"))
    outside = tmp_path / "outside.png"
    Image.new("RGB", (8, 8)).save(outside)
    answer_actions.send_back(opened, work, {outside: "cat"})
    assert sorted(project.root.rglob("*")) == before
    assert "stay as they are" in said[-1].text


def test_a_clipboard_that_never_held_anything(page: ClassifyPage, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[Message] = []
    page.workspace.said.connect(said.append)
    monkeypatch.setattr(QClipboard, "mimeData", lambda *_: None)  # as some systems answer
    page.paste()
    assert said[-1].text == "The clipboard holds no picture."


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_saved_answers_hold_no_formulas(start: str) -> None:
    odd = answers.Answer(Path(f"{start}x.png"), f"{start}cat", 0.9, AnswerStatus.OK, ((f"{start}cat", 0.9),))
    rows = list(csv.reader(io.StringIO(answers.to_csv([odd]), newline="")))
    assert [rows[1][0], rows[1][1], rows[1][4]] == [f"'{start}x.png", f"'{start}cat", f"'{start}cat"]


def test_an_answer_that_the_module_holds_back_is_not_sure() -> None:
    given = Prediction(
        "a.png", "cat", 0.7, AnswerStatus.NOT_SURE, (("cat", 0.7), ("dog", 0.3)), held_back=True
    )
    assert answers.answer(given, 0.0).status == "not_sure"
    assert answers.answer(replace(given, held_back=False), 0.0).status == "ok"


JARGON = re.compile(
    r"shots?|backbone|template|zero.shot|prompt|logits?|p.value|temperature|learning rate|mpl(?! desktop)",
    re.IGNORECASE,
)


def visible_words(root: QWidget) -> list[str]:
    """All that a person can read or hear of a widget and what is in it."""
    found = []
    for one in [root, *root.findChildren(QWidget)]:
        found += [one.toolTip(), one.accessibleName(), one.accessibleDescription(), one.windowTitle()]
        found += [getattr(one, name)() for name in ("text", "placeholderText") if hasattr(one, name)]
        found += [getattr(one, name, "") for name in ("words", "hint") if isinstance(one, DropArea)]
    return [words for words in found if words]


def test_the_page_and_its_dialogs_speak_plainly(answered: ClassifyPage, page: ClassifyPage) -> None:
    page.content.add_class.click()
    page.content.watch.click()
    page.content.mistakes.click()
    dialogs = page.findChildren(QDialog)
    assert len(dialogs) == 3
    words = visible_words(page)
    assert "Always answer" in words
    assert "Pictures in the folder are answered" in " ".join(words)
    assert [said for said in words if JARGON.search(said)] == []
    for dialog in dialogs:
        dialog.reject()
