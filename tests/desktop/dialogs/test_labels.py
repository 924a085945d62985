"""Labels out of the window and into it: what is on disk after an export, and what a table changes."""

import csv
import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from mpl_desktop.dialogs.crash import ListDialog
from mpl_desktop.dialogs.export_labels import ExportLabelsDialog
from mpl_desktop.messages import Page
from mpl_desktop.pages.images.page import ImagesPage
from mpl_desktop.window import commands
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.files.copying import copy_new
from mpl_engine.labels import export
from tests.support.pictures import make_folder

from ..conftest import WAIT_MS


@pytest.fixture
def dialog(opened: MainWindow, qtbot: QtBot) -> ExportLabelsDialog:
    """As the menu opens it, with one class left out and one picture moved."""
    workspace = opened.workspace
    homes = {"cat/cat_00.png": "cat"}
    changed = workspace.decisions.relabelled({"cat/cat_00.png": "dog"}, homes)
    workspace.decide("", changed.with_class("red_panda", used=False).renamed("cat", "tom cat", "cat"))
    opened.menus.actions["Export labels"].trigger()
    found = QApplication.activeModalWidget()
    assert isinstance(found, ExportLabelsDialog)
    return found


def choose_form(dialog: ExportLabelsDialog, form: str) -> None:
    dialog.form.setCurrentIndex(dialog.form.findData(form))


def give_place(monkeypatch: pytest.MonkeyPatch, place: Path) -> None:
    """The person's answer in the system's dialogs."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(place), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_args: (str(place), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args: str(place))


def banner(window: MainWindow, qtbot: QtBot) -> str:
    """What the window says when the work is done."""
    qtbot.waitUntil(
        lambda: not window.workspace.jobs.tasks and window.banner.message is not None, timeout=WAIT_MS
    )
    return window.banner.text.text()


def lines_shown(window: MainWindow, qtbot: QtBot) -> tuple[str, list[str]]:
    """Title and lines of what the banner's button shows."""
    qtbot.mouseClick(window.banner.action, Qt.MouseButton.LeftButton)
    found = QApplication.activeModalWidget()
    assert isinstance(found, ListDialog)
    shown = found.windowTitle(), found.lines.toPlainText().splitlines()
    found.close()
    return shown


def table(path: Path) -> dict[str, list[str]]:
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    return {row[0]: row[1:] for row in rows}


def test_the_table_says_what_the_window_shows(
    dialog: ExportLabelsDialog,
    opened: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    give_place(monkeypatch, tmp_path / "mine")
    assert not dialog.kind.isVisible()
    dialog.go.click()
    assert banner(opened, qtbot) == "Saved the labels of 26 pictures in mine.csv."
    found = table(tmp_path / "mine.csv")
    assert found.pop("file") == ["class"]
    assert len(found) == 26
    assert found["cat/cat_00.png"] == ["dog"]
    assert found["cat/cat_01.png"] == ["tom cat"]
    assert not any(file.startswith("red_panda/") for file in found)


def test_parts_are_those_of_the_images_page(
    dialog: ExportLabelsDialog,
    opened: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    give_place(monkeypatch, tmp_path / "mine.json")
    choose_form(dialog, "coco")
    dialog.parts.click()
    dialog.go.click()
    banner(opened, qtbot)
    found = json.loads((tmp_path / "mine.json").read_text(encoding="utf-8"))
    page = opened.pages[Page.IMAGES]
    assert isinstance(page, ImagesPage)
    for part in ("train", "val", "test"):
        page.content.part.buttons[part].click()
        shown = {item.key for item in page.content.grid.grid_model.items}
        assert {one["file_name"] for one in found["images"] if one["part"] == part} == shown
        assert shown


@pytest.mark.parametrize("links", [False, True])
def test_folders_by_class_are_made_beside_nothing_else(
    dialog: ExportLabelsDialog,
    opened: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    links: bool,
) -> None:
    place = tmp_path / "place"
    (place / "pets by class").mkdir(parents=True)
    give_place(monkeypatch, place)
    choose_form(dialog, "folders")
    assert dialog.kind.isVisible()
    dialog.kind.setCurrentIndex(dialog.kind.findData(links))
    dialog.go.click()
    words = banner(opened, qtbot)
    out = place / "pets by class (2)"
    made = sorted(path.relative_to(out).as_posix() for path in out.rglob("*.png"))
    assert len(made) == 26
    assert made[0] == "dog/cat_00.png"
    assert made[-1] == "tom cat/cat_13.png"
    kind = "links" if any(path.is_symlink() for path in out.rglob("*.png")) else "copies"
    assert words == f"Made 26 {kind} of pictures in pets by class (2), in folders by class."
    assert list((place / "pets by class").iterdir()) == []


def test_a_picture_that_has_gone_is_told_and_the_others_are_there(
    dialog: ExportLabelsDialog,
    opened: MainWindow,
    image_folder: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "place").mkdir()
    give_place(monkeypatch, tmp_path / "place")
    (image_folder / "cat" / "cat_03.png").unlink()
    choose_form(dialog, "folders")
    dialog.go.click()
    assert banner(opened, qtbot).endswith("1 picture could not be put there.")
    _, lines = lines_shown(opened, qtbot)
    assert lines == ["cat/cat_03.png: there is no such file"]


def test_the_folder_of_the_pictures_is_no_place_for_it(
    dialog: ExportLabelsDialog,
    opened: MainWindow,
    image_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = sorted(image_folder.rglob("*"))
    give_place(monkeypatch, image_folder / "cat")
    choose_form(dialog, "folders")
    dialog.go.click()
    assert dialog.isVisible(), "another place can be chosen"
    assert "another place" in dialog.trouble.text()
    dialog.close()
    assert sorted(image_folder.rglob("*")) == before


def test_a_stop_says_what_is_there(
    dialog: ExportLabelsDialog,
    opened: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stopped = threading.Event()

    def slow_disk(*place: object) -> Path:
        """It has not written the first picture when the person stops it."""
        assert stopped.wait(WAIT_MS / 1000)
        return copy_new(*place)  # type: ignore[arg-type]

    monkeypatch.setattr(export, "copy_new", slow_disk)
    choose_form(dialog, "folders")
    task = dialog.export(tmp_path / "out")
    assert task is not None
    with qtbot.waitSignal(task.cancelled, timeout=WAIT_MS):
        task.cancel()
        stopped.set()
    assert banner(opened, qtbot).startswith("Stopped.")


@pytest.mark.parametrize("action", ["Export labels", "Import labels"])
def test_without_pictures_the_menu_says_what_is_missing(window: MainWindow, action: str) -> None:
    window.menus.actions[action].trigger()
    assert "Open" in window.banner.text.text()


# In


def write(path: Path, text: str, encoding: str = "utf-8") -> Path:
    path.write_bytes(text.encode(encoding))
    return path


def bring_in(window: MainWindow, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> str:
    give_place(monkeypatch, path)
    window.menus.actions["Import labels"].trigger()
    return banner(window, qtbot)


def labels(window: MainWindow) -> dict[str, str]:
    """Class name of each picture by key."""
    collection = window.workspace.collection()
    assert collection is not None
    return {picture.key: collection.names[picture.folder] for picture in collection.pictures}


def test_a_table_labels_unsorted_pictures_in_one_step(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_folder(tmp_path / "given", 2)
    commands.collect(window, sorted((tmp_path / "given").rglob("*.png")))
    qtbot.waitUntil(lambda: window.workspace.dataset is not None, timeout=WAIT_MS)
    text = "Datei;Klasse\nred_00.png;Röte\nred_01.png;röte\nblue_00.png;Bläue\n"
    words = bring_in(window, write(tmp_path / "labels.csv", text, "cp1252"), qtbot, monkeypatch)
    assert (
        words
        == "3 pictures got a class from labels.csv. New: Röte, Bläue. 1 of 4 rows names no picture here."
    )
    given = {key.rpartition("/")[2]: name for key, name in labels(window).items()}
    assert given["red_00.png"] == given["red_01.png"] == "Röte"
    assert given["blue_00.png"] == "Bläue"
    assert list(given.values()).count("unlabelled") == 3
    assert window.workspace.undo.count() == 1
    window.menus.actions["Undo"].trigger()
    assert set(labels(window).values()) == {"unlabelled"}
    assert window.workspace.decisions.added == ()


def test_what_does_not_match_is_listed_and_left_alone(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = labels(opened)
    text = "file,class\ncat/cat_00.png,dog\nfox_00.png,fox\ncat_01.png,dog\ncat/cat_01.png,cat\ndog_00.png,\n"
    words = bring_in(opened, write(tmp_path / "l.csv", text), qtbot, monkeypatch)
    assert words == (
        "1 picture got a class from l.csv. 1 of 5 rows names no picture here. 2 contradict each other. 1 gives no class."
    )
    assert labels(opened) == before | {"cat/cat_00.png": "dog"}
    title, lines = lines_shown(opened, qtbot)
    assert title == "Rows that were left alone"
    assert lines[0] == "Line 3: fox_00.png – fox: names no picture here"
    assert len(lines) == 4


def test_names_in_several_folders_are_left_alone(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = make_folder(tmp_path / "pictures", 2)
    for name in ("red", "blue"):
        (root / name / f"{name}_00.png").rename(root / name / "same.png")
    window.workspace.open(root)
    qtbot.waitUntil(lambda: window.workspace.dataset is not None, timeout=WAIT_MS)
    path = write(tmp_path / "l.csv", "same.png,green\nred\\same.png,blue\n")
    assert "1 of 2 rows could mean several pictures" in bring_in(window, path, qtbot, monkeypatch)
    assert labels(window)["red/same.png"] == "blue"
    assert labels(window)["blue/same.png"] == "blue"


def test_what_was_exported_changes_nothing_when_it_comes_back(
    dialog: ExportLabelsDialog,
    opened: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    give_place(monkeypatch, tmp_path / "l.csv")
    dialog.parts.click()
    dialog.go.click()
    banner(opened, qtbot)
    before = opened.workspace.decisions
    assert bring_in(opened, tmp_path / "l.csv", qtbot, monkeypatch) == "l.csv changes nothing here."
    assert opened.workspace.decisions == before


def test_a_file_that_is_no_table_is_told(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = bring_in(opened, write(tmp_path / "l.csv", "only one column\nhere\n"), qtbot, monkeypatch)
    assert "l.csv is not a usable table of labels" in words
    assert not opened.workspace.undo.canUndo()
