"""The Images page through what a person does: open, look, exclude, move, rename, undo, by mouse and keys."""

import os
import re
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mpl_desktop.messages import Page
from mpl_desktop.pages.images.class_model import NAME
from mpl_desktop.pages.images.page import ImagesPage
from mpl_desktop.project.plan import plan_of
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.checks.check import CheckReport, LabelError, NearDuplicate

from ...conftest import WAIT_MS, make_folder, press


@pytest.fixture
def page(opened: MainWindow) -> ImagesPage:
    found = opened.pages[Page.IMAGES]
    assert isinstance(found, ImagesPage)
    return found


def keys(page: ImagesPage) -> list[str]:
    return [item.key for item in page.content.grid.grid_model.items]


def row_of(page: ImagesPage, folder: str) -> int:
    return [row.folder for row in page.content.classes.model.rows].index(folder)


def test_empty_page_names_one_next_step(window: MainWindow) -> None:
    page = window.pages[Page.IMAGES]
    assert isinstance(page, ImagesPage)
    assert page.stack.currentWidget() is page.empty
    assert page.empty.button.text() == "Open folder…"


def test_folder_shows_classes_counts_and_images(page: ImagesPage) -> None:
    rows = [(row.name, row.images) for row in page.content.classes.model.rows]
    assert rows == [("cat", 14), ("dog", 12), ("red panda", 12)]
    assert page.content.facts.text() == "3 classes · 38 images"
    assert len(keys(page)) == 38


def test_delete_excludes_and_undo_brings_back(page: ImagesPage, opened: MainWindow, qtbot: QtBot) -> None:
    grid = page.content.grid
    grid.setFocus()
    grid.setCurrentIndex(grid.grid_model.index(1))
    qtbot.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(grid, Qt.Key.Key_Delete)
    excluded = {item.key for item in grid.grid_model.items if item.dim}
    assert excluded == {"cat/cat_01.png", "cat/cat_02.png"}
    assert page.content.facts.text() == "3 classes · 36 images"
    opened.menus.actions["Undo"].trigger()
    assert not any(item.dim for item in grid.grid_model.items)
    opened.menus.actions["Redo"].trigger()
    assert {item.key for item in grid.grid_model.items if item.dim} == excluded
    qtbot.keyClick(grid, Qt.Key.Key_Delete)  # on excluded ones it includes again
    assert not any(item.dim for item in grid.grid_model.items)


def test_moving_counts_for_the_other_class_and_home_again_leaves_no_trace(page: ImagesPage) -> None:
    page.content.grid.setCurrentIndex(page.content.grid.grid_model.index(0))
    page.picture_actions.move("dog")
    counts = {row.folder: row.images for row in page.content.classes.model.rows}
    assert counts == {"cat": 13, "dog": 13, "red_panda": 12}
    assert page.workspace.decisions.relabels == {"cat/cat_00.png": "dog"}
    page.picture_actions.move("cat")
    assert page.workspace.decisions.relabels == {}


def test_renaming_by_keyboard_and_a_taken_name_is_refused(
    page: ImagesPage, opened: MainWindow, qtbot: QtBot
) -> None:
    table, model = page.content.classes.table, page.content.classes.model
    assert model.setData(model.index(row_of(page, "cat"), NAME), "tom cat")
    assert [row.name for row in model.rows] == ["dog", "red panda", "tom cat"]
    model.setData(model.index(row_of(page, "dog"), NAME), "Tom  Cat")
    assert opened.banner.message is not None
    assert "already called" in opened.banner.message.text
    assert [row.name for row in model.rows] == ["dog", "red panda", "tom cat"]
    table.setCurrentIndex(model.index(row_of(page, "dog"), NAME))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    inside: QWidget | None = table.viewport().focusWidget()
    editor = inside if inside is not None else table.focusWidget()
    assert editor is not None
    qtbot.keyClicks(editor, "hound")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "hound" in [row.name for row in model.rows], timeout=WAIT_MS)


def test_a_name_that_the_model_cannot_read_is_refused_when_it_is_typed(
    opened: MainWindow, page: ImagesPage, qtbot: QtBot
) -> None:
    before = opened.workspace.decisions
    page.rename_class("cat", "a cat that sleeps " * 30)
    assert opened.workspace.decisions == before
    assert opened.banner.message is not None
    assert "too long for the model" in opened.banner.message.text
    assert re.search(r"reads \d\d words of it at most", opened.banner.message.text)
    typed = page.content.classes
    typed.ask_for_name()
    qtbot.keyClicks(typed.line, "pony " * 80)
    qtbot.keyClick(typed.line, Qt.Key.Key_Return)
    assert opened.workspace.decisions == before
    assert typed.line.hasFocus(), "it can be shortened"


def test_advice_follows_the_model(page: ImagesPage) -> None:
    """What is put around a name takes of the room that it has."""
    page.rename_class("cat", "cat " * 60)
    assert page.content.classes.model.rows[0].advice == ""
    page.change_config({"context_init": "a photo of a " * 6})
    assert "too long" in page.content.classes.model.rows[0].advice


def test_a_long_name_that_a_folder_brings_is_a_classs_advice(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    long = " ".join(f"{n}" for n in range(80))
    window.workspace.open(make_folder(tmp_path / "pets", {"cat": 12, long: 12}))
    qtbot.waitUntil(lambda: window.workspace.dataset is not None, timeout=WAIT_MS)
    page = window.pages[Page.IMAGES]
    assert isinstance(page, ImagesPage)
    advice = {row.folder: row.advice for row in page.content.classes.model.rows}
    assert advice["cat"] == ""
    assert "too long for the model" in advice[long]


def test_a_class_left_out_takes_no_part(page: ImagesPage) -> None:
    model = page.content.classes.model
    index = model.index(row_of(page, "dog"), NAME)
    model.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert page.content.facts.text() == "2 classes · 26 images"
    assert page.workspace.project is not None
    assert page.workspace.dataset is not None
    plan = plan_of(page.workspace.project, page.workspace.dataset)
    assert len(plan.exclude) == 12
    assert all(key.startswith("dog/") for key in plan.exclude)
    index = model.index(row_of(page, "cat"), NAME)
    model.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert not page.content.train_button.isEnabled(), "one class cannot be trained"


def test_filters_by_class_part_and_name(page: ImagesPage, qtbot: QtBot) -> None:
    page.content.classes.table.selectRow(row_of(page, "dog"))
    assert len(keys(page)) == 12
    page.content.classes.table.clearSelection()
    sizes = {}
    for part in ("train", "val", "test"):
        page.content.part.buttons[part].click()
        sizes[part] = set(keys(page))
    assert all(sizes.values())
    assert not sizes["train"] & sizes["test"]
    assert len(sizes["train"] | sizes["val"] | sizes["test"]) == 38
    page.content.part.buttons["all"].click()
    qtbot.keyClicks(page.content.search, "panda_03")
    assert keys(page) == ["red_panda/red_panda_03.png"]


def test_problems_are_listed_with_reasons(window: MainWindow, image_folder: Path, qtbot: QtBot) -> None:
    (image_folder / "cat" / "broken.jpg").write_bytes(b"not a picture")
    window.workspace.open(image_folder)
    qtbot.waitUntil(lambda: window.workspace.dataset is not None, timeout=WAIT_MS)
    page = window.pages[Page.IMAGES]
    assert isinstance(page, ImagesPage)
    assert window.banner.message is not None
    assert window.banner.message.text.startswith("1 of 39 files was left out.")
    window.banner.action.click()
    assert page.content.middle.currentWidget() is page.content.problems
    assert [row[0][0] for row in page.content.problems.model.rows] == ["cat/broken.jpg"]
    page.content.problems.table.selectRow(0)
    assert "cat/broken.jpg" in page.content.problems.detail.text()
    assert page.content.problems.show_button.isEnabled()


def test_preview_shows_square_and_versions_and_switches_reach_the_plan(
    page: ImagesPage, qtbot: QtBot
) -> None:
    page.content.grid.setCurrentIndex(page.content.grid.grid_model.index(0))
    qtbot.waitUntil(lambda: not page.content.preview.square.empty, timeout=WAIT_MS)
    assert not any(version.empty for version in page.content.preview.versions)
    page.content.preview.fit.buttons["pad"].click()
    page.content.preview.flip.click()
    assert page.workspace.project is not None
    assert page.workspace.dataset is not None
    plan = plan_of(page.workspace.project, page.workspace.dataset)
    assert (plan.config.fit, plan.config.hflip) == ("pad", False)


def test_thumbnails_arrive(page: ImagesPage, qtbot: QtBot) -> None:
    path = page.content.grid.grid_model.items[0].path
    qtbot.waitUntil(lambda: page.workspace.thumbnails.get(path) is not None, timeout=WAIT_MS)
    picture = page.workspace.thumbnails.get(path)
    assert picture is not None
    wanted = Image.open(path).getpixel((5, 5))
    found = picture.toImage().convertToFormat(QImage.Format.Format_RGB888).pixelColor(5, 5)
    assert (found.red(), found.green(), found.blue()) == wanted


def test_cancelled_scan_leaves_an_usable_page(window: MainWindow, image_folder: Path, qtbot: QtBot) -> None:
    window.workspace.open(image_folder)
    page = window.pages[Page.IMAGES]
    assert isinstance(page, ImagesPage)
    assert page.content.scan_row.isVisibleTo(page)
    page.content.cancel_scan.click()
    qtbot.waitUntil(lambda: not page.content.scan_row.isVisibleTo(page), timeout=WAIT_MS)
    assert window.banner.message is None
    page.content.rescan_button.click()
    qtbot.waitUntil(lambda: window.workspace.dataset is not None, timeout=WAIT_MS)


def test_the_preview_lets_go_of_an_image_that_is_filtered_away(page: ImagesPage) -> None:
    grid = page.content.grid
    grid.setCurrentIndex(grid.grid_model.index(0))
    picked: list[object] = []
    grid.picked.connect(picked.append)
    page.content.search.setText("dog_")
    assert picked == [None]


def test_problems_offer_nothing_that_acts_on_unseen_images(page: ImagesPage) -> None:
    grid = page.content.grid
    grid.setCurrentIndex(grid.grid_model.index(0))
    page.show_problems()
    assert not page.content.exclude_button.isVisibleTo(page)
    assert not page.content.move_button.isVisibleTo(page)
    page.content.part.buttons["all"].click()
    assert page.content.exclude_button.isVisibleTo(page)


def test_saving_keeps_the_filter(page: ImagesPage, tmp_path: Path) -> None:
    page.content.search.setText("dog_")
    shown = len(page.content.grid.grid_model.items)
    assert page.workspace.save_as(tmp_path / "kept.mplproject")
    assert page.content.search.text() == "dog_"
    assert len(page.content.grid.grid_model.items) == shown


# The order of the pictures, and their size


def order_by(page: ImagesPage, qtbot: QtBot, words: str) -> None:
    """Choose an order by the keyboard."""
    order = page.content.tools.order
    order.setFocus()
    qtbot.keyClick(order, Qt.Key.Key_Home)
    while not order.currentText().startswith(words):
        before = order.currentIndex()
        qtbot.keyClick(order, Qt.Key.Key_Down)
        assert order.currentIndex() > before


def test_pictures_are_ordered_by_name_size_and_date(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    root = make_folder(tmp_path / "pets", {"cat": 3, "dog": 3})
    for number, (old, new) in enumerate({"cat/cat_00.png": "B10.png", "dog/dog_01.png": "b2.png"}.items()):
        moved = (root / old).rename((root / old).with_name(new))
        Image.new("RGB", (90 + 10 * number, 90), (9, 9, number)).save(moved)
    for age, path in enumerate(sorted(root.rglob("*.png"))):
        os.utime(path, (10**9 - age, 10**9 - age))
    os.utime(root / "dog" / "dog_00.png", (2 * 10**9, 2 * 10**9))
    window.workspace.open(root)
    qtbot.waitUntil(lambda: window.workspace.dataset is not None, timeout=WAIT_MS)
    page = window.pages[Page.IMAGES]
    assert isinstance(page, ImagesPage)
    assert [key[:3] for key in keys(page)] == ["cat"] * 3 + ["dog"] * 3
    order_by(page, qtbot, "By name")
    named = [key.partition("/")[2] for key in keys(page)]
    assert named == ["b2.png", "B10.png", "cat_01.png", "cat_02.png", "dog_00.png", "dog_02.png"]
    order_by(page, qtbot, "Largest")
    assert keys(page)[:2] == ["dog/b2.png", "cat/B10.png"]
    order_by(page, qtbot, "Newest")
    qtbot.waitUntil(lambda: keys(page)[:2] == ["dog/dog_00.png", "cat/B10.png"], timeout=WAIT_MS)
    page.content.classes.table.selectRow(row_of(page, "dog"))
    assert keys(page) == ["dog/dog_00.png", "dog/b2.png", "dog/dog_02.png"], "also those of one class"


def test_what_the_check_doubts_comes_first_where_it_has_looked(page: ImagesPage, qtbot: QtBot) -> None:
    order, panel = page.content.tools.order, page.content.check_panel
    row = order.findData("doubt")
    assert not order.model().flags(order.model().index(row, 0)) & Qt.ItemFlag.ItemIsEnabled
    assert "after Check" in order.itemText(row)
    doubts = tuple(
        LabelError(key, "dog", "cat", "cat", 0.01, 0.9) for key in ("dog/dog_05.png", "cat/cat_03.png")
    )
    pair = NearDuplicate(
        "dog/dog_07.png", "dog/dog_05.png", ("dog", "dog"), ("", ""), 0.99, ("dog/dog_07.png",)
    )
    panel.reported.emit(CheckReport((pair,), doubts, 38, 0.9))
    order_by(page, qtbot, "Most")
    assert keys(page)[:4] == ["dog/dog_05.png", "cat/cat_03.png", "dog/dog_07.png", "cat/cat_00.png"]
    panel.forget()
    assert keys(page)[0] == "cat/cat_00.png", "nothing is known of another folder"


def test_the_size_of_pictures_is_chosen_by_keys_and_wheel_and_remembered(
    page: ImagesPage, opened: MainWindow, qtbot: QtBot
) -> None:
    grid, slider = page.content.grid, page.content.tools.size_slider
    usual = grid.side
    press(qtbot, opened, Qt.Key.Key_Plus)
    larger = grid.side
    assert larger > usual
    press(qtbot, opened, Qt.Key.Key_Minus)
    assert grid.side == usual
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert grid.side < usual
    wheel = QWheelEvent(
        QPointF(20, 20),
        QPointF(20, 20),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt takes it by its place alone
    )
    QApplication.sendEvent(grid.viewport(), wheel)
    assert grid.side < usual
    assert slider.value() > slider.minimum()
    again = ImagesPage(opened.workspace)
    qtbot.addWidget(again)
    assert again.content.tools.size_slider.value() == slider.value()


@pytest.mark.parametrize("kept", ["", "x", "-3", "99999999999", "5"])
def test_a_size_that_cannot_be_used_is_none(opened: MainWindow, qtbot: QtBot, kept: str) -> None:
    opened.workspace.settings.put("grid_side", kept)
    again = ImagesPage(opened.workspace)
    qtbot.addWidget(again)
    assert 64 <= again.content.tools.size_slider.value() * 16 <= 208


def test_what_narrows_the_grid_is_said_and_taken_back(page: ImagesPage) -> None:
    assert not page.content.shown.isVisible()
    page.content.classes.table.selectRow(row_of(page, "dog"))
    assert page.content.found.text() == "Only dog"
    assert page.content.shown.isVisible()
    page.content.all_link.click()
    assert len(keys(page)) == 38
    assert not page.content.shown.isVisible()


# By keyboard, by ear, and on small screens


def stops(page: ImagesPage, qtbot: QtBot) -> list[QWidget]:
    """Where Tab leads, from the first button of the page to its last."""
    first = page.content.open_button
    first.setFocus()
    found: list[QWidget] = []
    while (now := QApplication.focusWidget()) is not None and now not in found and page.isAncestorOf(now):
        found.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    return found


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    read = QAccessible.queryAccessibleInterface(widget)
    assert read is not None
    return widget.accessibleName() or read.text(QAccessible.Text.Name)


@pytest.mark.parametrize("part", ["all", "check"])
def test_tab_leads_through_the_page_in_its_order_and_every_stop_has_a_name(
    page: ImagesPage, opened: MainWindow, qtbot: QtBot, part: str
) -> None:
    c = page.content
    c.part.buttons[part].click()
    if part == "check":
        pair = NearDuplicate(
            "cat/cat_00.png", "cat/cat_01.png", ("cat", "cat"), ("", ""), 0.99, ("cat/cat_00.png",)
        )
        c.check_panel.report = CheckReport((pair,), (), 38, 0.9)
        page.workspace.decisions_changed.emit()
    else:
        c.classes.table.selectRow(0)
        c.grid.setCurrentIndex(c.grid.grid_model.index(0))
    opened.activateWindow()
    qtbot.waitUntil(opened.isActiveWindow, timeout=WAIT_MS)
    found = stops(page, qtbot)
    assert [widget for widget in found if not name_of(widget)] == []
    middle = {
        "all": [
            c.search,
            c.tools.order,
            c.tools.size_slider,
            c.grid,
            c.exclude_button,
            c.move_button,
            c.all_link,
        ],
        "check": [c.check_panel.table, c.check_panel.pictures, c.check_panel.fix_button],
    }[part]
    wanted = [c.open_button, c.classes.table, *middle, c.preview.flip, c.map_button, c.train_button]
    assert [widget for widget in found if widget in wanted] == wanted


@pytest.mark.parametrize("size", [(1000, 600), (1024, 600), (1366, 768)])
@pytest.mark.parametrize("part", ["all", "problems", "check"])
def test_the_page_fits_small_screens(
    page: ImagesPage, opened: MainWindow, size: tuple[int, int], part: str
) -> None:
    page.content.classes.table.selectRow(0)
    page.content.part.buttons[part].click()
    opened.resize(*size)
    assert opened.size().toTuple() == size
    least, room = page.content.minimumSizeHint(), page.content.size()
    assert least.width() <= room.width()
    assert least.height() <= room.height()
    for made in page.content.part.buttons.values():
        assert made.width() >= made.minimumSizeHint().width(), "its words are not cut"
    corner = page.content.train_button.mapTo(opened, page.content.train_button.rect().bottomRight())
    assert opened.rect().contains(corner)
