"""Classes on the Images page as a person handles them: made, renamed, merged, removed, filled by dropping; and undone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from mpl_desktop.messages import Page
from mpl_desktop.pages.images.class_model import IMAGES, NAME
from mpl_desktop.pages.images.page import ImagesPage
from mpl_desktop.project.plan import plan_of
from mpl_desktop.project.project import read_project
from mpl_desktop.window import commands
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.workspace.instant import instant_request
from tests.support.pictures import make_folder

from ...conftest import WAIT_MS


@pytest.fixture
def page(opened: MainWindow) -> ImagesPage:
    found = opened.pages[Page.IMAGES]
    assert isinstance(found, ImagesPage)
    return found


@pytest.fixture
def own(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> ImagesPage:
    """The page of a project of the program's own, whose six pictures have no class yet."""
    commands.collect(window, [make_folder(tmp_path / "given", 2)])
    qtbot.waitUntil(lambda: window.workspace.dataset is not None, timeout=WAIT_MS)
    window.show_page(Page.IMAGES)
    found = window.pages[Page.IMAGES]
    assert isinstance(found, ImagesPage)
    return found


def counts(page: ImagesPage) -> dict[str, int]:
    """Images by name of the classes that take part."""
    return {row.name: row.images for row in page.content.classes.model.rows if row.used or row.waits}


def choose(page: ImagesPage, *names: str) -> None:
    table = page.content.classes.table
    table.clearSelection()
    for number, row in enumerate(page.content.classes.model.rows):
        if row.name in names:
            flags = table.selectionModel().SelectionFlag
            index = page.content.classes.model.index(number, NAME)
            table.selectionModel().select(index, flags.Select | flags.Rows)
            table.selectionModel().setCurrentIndex(index, flags.NoUpdate)
    table.setFocus()


def menu(page: ImagesPage) -> QMenu:
    """The context menu of what is chosen, as the menu key opens it."""
    table = page.content.classes.table
    place = table.visualRect(table.currentIndex()).center()
    reason = QContextMenuEvent.Reason.Keyboard
    event = QContextMenuEvent(reason, place, table.viewport().mapToGlobal(place))
    QApplication.sendEvent(table.viewport(), event)
    found = QApplication.activePopupWidget()
    assert isinstance(found, QMenu)
    return found


def entries(of: QMenu) -> dict[str, Callable[[], None]]:
    return {action.text().partition("\t")[0]: action.trigger for action in of.actions() if action.isEnabled()}


def pick(page: ImagesPage, *words: str) -> None:
    """Choose an entry of the context menu, or of a menu in it."""
    opened = shown = menu(page)
    for word in words[:-1]:
        inside = next(a.menu() for a in shown.actions() if a.text() == word)
        assert isinstance(inside, QMenu)
        shown = inside
    entries(shown)[words[-1]]()
    opened.close()


def undo(page: ImagesPage) -> None:
    page.workspace.undo.undo()


def test_a_new_class_is_typed_under_the_list_and_pictures_move_into_it(
    page: ImagesPage, qtbot: QtBot
) -> None:
    panel = page.content.classes
    qtbot.mouseClick(panel.new_button, Qt.MouseButton.LeftButton)
    assert panel.line.hasFocus()
    qtbot.keyClicks(panel.line, "  fox   cub ")
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    assert counts(page)["fox cub"] == 0
    assert panel.table.hasFocus()
    assert panel.new_button.isVisible()
    assert not panel.line.isVisible()
    page.content.grid.setCurrentIndex(page.content.grid.grid_model.index(0))
    page.picture_actions.move("fox cub")
    assert counts(page) == {"cat": 13, "dog": 12, "fox cub": 1, "red panda": 12}
    plan = plan_of(page.workspace.project, page.workspace.dataset)  # type: ignore[arg-type]
    assert plan.added == ("fox cub",)
    undo(page)
    undo(page)
    assert "fox cub" not in counts(page)


@pytest.mark.parametrize("name", ["Cat", "red_panda", "unlabelled"])
def test_a_name_that_is_taken_is_told_and_can_be_changed(
    page: ImagesPage, opened: MainWindow, qtbot: QtBot, name: str
) -> None:
    panel = page.content.classes
    panel.new_button.click()
    qtbot.keyClicks(panel.line, name)
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    assert "Choose another name" in opened.banner.text.text()
    assert panel.line.hasFocus()
    assert panel.line.selectedText() == name
    assert len(counts(page)) == 3
    assert not page.workspace.undo.canUndo()


@pytest.mark.parametrize("leave", ["esc", "elsewhere"])
def test_nothing_is_made_where_no_name_is_given(page: ImagesPage, qtbot: QtBot, leave: str) -> None:
    panel = page.content.classes
    panel.new_button.click()
    if leave == "esc":
        qtbot.keyClicks(panel.line, "fox")
        qtbot.keyClick(panel.line, Qt.Key.Key_Escape)
    else:
        page.content.grid.setFocus()
    assert panel.new_button.isVisible()
    assert not panel.line.isVisible()
    assert not page.workspace.undo.canUndo()


def test_f2_renames_wherever_the_cursor_is_in_the_row(page: ImagesPage, qtbot: QtBot) -> None:
    table, model = page.content.classes.table, page.content.classes.model
    table.setFocus()
    table.setCurrentIndex(model.index(1, IMAGES))
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    qtbot.keyClicks(editor, "hound")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "hound" in counts(page), timeout=WAIT_MS)


def test_merging_counts_the_pictures_for_the_other_class_in_one_step(page: ImagesPage) -> None:
    before = page.workspace.decisions
    choose(page, "cat")
    pick(page, "Merge into", "dog")
    assert counts(page) == {"dog": 26, "red panda": 12}
    assert page.workspace.undo.undoText() == "Merge cat into dog"
    plan = plan_of(page.workspace.project, page.workspace.dataset)  # type: ignore[arg-type]
    assert len(plan.relabel) == 14
    assert not plan.exclude, "no picture is lost"
    undo(page)
    assert page.workspace.decisions == before


def test_several_classes_merge_and_one_that_was_made_here_goes(page: ImagesPage) -> None:
    page.class_actions.add("fox")
    page.content.grid.setCurrentIndex(page.content.grid.grid_model.index(0))
    page.picture_actions.move("fox")
    choose(page, "fox", "dog")
    pick(page, "Merge into", "cat")
    assert counts(page) == {"cat": 26, "red panda": 12}
    assert [row.name for row in page.content.classes.model.rows if not row.used] == ["dog"]
    assert page.workspace.decisions.added == ()
    assert "cat/cat_00.png" not in page.workspace.decisions.relabels, "it is at home again"
    undo(page)
    assert counts(page) == {"cat": 13, "dog": 12, "fox": 1, "red panda": 12}


def test_delete_removes_what_was_made_here_and_its_pictures_go_back(page: ImagesPage, qtbot: QtBot) -> None:
    page.class_actions.add("fox")
    page.content.grid.setCurrentIndex(page.content.grid.grid_model.index(0))
    page.picture_actions.move("fox")
    choose(page, "fox")
    opened = menu(page)
    assert "Remove" in entries(opened)
    opened.close()
    qtbot.keyClick(page.content.classes.table, Qt.Key.Key_Delete)
    assert counts(page) == {"cat": 14, "dog": 12, "red panda": 12}
    undo(page)
    assert counts(page)["fox"] == 1


def test_delete_leaves_a_class_with_a_folder_out_and_takes_it_in_again(
    page: ImagesPage, qtbot: QtBot
) -> None:
    choose(page, "cat", "dog")
    table = page.content.classes.table
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert counts(page) == {"red panda": 12}
    assert page.workspace.undo.count() == 1
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    assert counts(page) == {"cat": 14, "dog": 12, "red panda": 12}


@pytest.mark.usefixtures("marked")
def test_delete_takes_a_class_in_again_in_every_language(page: ImagesPage, qtbot: QtBot) -> None:
    choose(page, "cat")
    for there in ({"dog": 12, "red panda": 12}, {"cat": 14, "dog": 12, "red panda": 12}):
        qtbot.keyClick(page.content.classes.table, Qt.Key.Key_Delete)
        assert counts(page) == there
    assert page.workspace.undo.undoText() == "⟦Include cat⟧"


def test_show_only_takes_every_filter_away(page: ImagesPage) -> None:
    page.content.search.setText("dog_")
    page.content.part.buttons["excluded"].click()
    choose(page, "cat")
    pick(page, "Show only this class")
    shown = [item.key for item in page.content.grid.grid_model.items]
    assert len(shown) == 14
    assert all(key.startswith("cat/") for key in shown)


def names(page: ImagesPage) -> list[str]:
    return [row.name for row in page.content.classes.model.rows]


def alt(page: ImagesPage, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(page.content.classes.table, key, Qt.KeyboardModifier.AltModifier)


def test_classes_are_put_in_order_by_keys_and_stay_chosen(page: ImagesPage, qtbot: QtBot) -> None:
    plan = plan_of(page.workspace.project, page.workspace.dataset)  # type: ignore[arg-type]
    choose(page, "red panda")
    alt(page, qtbot, Qt.Key.Key_Up)
    assert names(page) == ["cat", "red panda", "dog"]
    alt(page, qtbot, Qt.Key.Key_Up)
    alt(page, qtbot, Qt.Key.Key_Up)
    assert names(page) == ["red panda", "cat", "dog"]
    assert page.workspace.undo.count() == 2, "at the top there is nothing to do"
    assert [row.name for row in page.content.classes.rows] == ["red panda"]
    assert page.content.classes.table.currentIndex().row() == 0
    alt(page, qtbot, Qt.Key.Key_Down)
    assert names(page) == ["cat", "red panda", "dog"]
    assert page.content.grid.grid_model.items[0].caption == "red panda", "only that class is shown"
    assert page.workspace.undo.undoText() == "Move red panda down"
    undo(page)
    undo(page)
    undo(page)
    assert names(page) == ["cat", "dog", "red panda"]
    page.workspace.undo.redo()
    again = plan_of(page.workspace.project, page.workspace.dataset)  # type: ignore[arg-type]
    assert again == plan, "a training does not depend on it"


def test_classes_are_put_in_order_by_the_menu(page: ImagesPage) -> None:
    choose(page, "cat")
    opened = menu(page)
    assert "Move down" in entries(opened)
    assert not {"Move up", "Sort all by name"} & set(entries(opened))
    opened.close()
    pick(page, "Move down")
    assert names(page) == ["dog", "cat", "red panda"]
    page.class_actions.add("ant")
    assert names(page) == ["dog", "cat", "red panda", "ant"], "a new one comes last"
    choose(page, "dog", "red panda")
    pick(page, "Move down")
    assert names(page) == ["cat", "dog", "ant", "red panda"]
    pick(page, "Sort all by name")
    assert names(page) == ["ant", "cat", "dog", "red panda"]
    undo(page)
    assert names(page) == ["cat", "dog", "ant", "red panda"]


def test_the_order_is_kept_with_the_project(
    page: ImagesPage, opened: MainWindow, image_folder: Path, qtbot: QtBot
) -> None:
    choose(page, "red panda")
    alt(page, qtbot, Qt.Key.Key_Up)
    assert opened.workspace.save_now()
    assert opened.workspace.file is not None
    kept, warnings = read_project(opened.workspace.file.path)
    assert kept.decisions.order == ("cat", "red_panda", "dog")
    assert warnings == ()


def test_pictures_without_a_class_are_no_class_to_change(own: ImagesPage, qtbot: QtBot) -> None:
    choose(own, "unlabelled")
    opened = menu(own)
    assert list(entries(opened)) == ["New class…", "Show only these pictures", "Add pictures"]
    opened.close()
    qtbot.keyClick(own.content.classes.table, Qt.Key.Key_Delete)
    assert not own.workspace.undo.canUndo()


# Drops


def data_of(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


class Drag:
    """Something dragged over the list of classes."""

    def __init__(self, page: ImagesPage, data: QMimeData) -> None:
        self.table, self.data = page.content.classes.table, data
        self._how = (
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )

    def place(self, name: str) -> QPoint:
        names = [row.name for row in self.table._model.rows]
        if name not in names:
            return QPoint(20, self.table.viewport().height() - 3)
        return self.table.visualRect(self.table._model.index(names.index(name), NAME)).center()

    def over(self, name: str) -> None:
        enter = QDragEnterEvent(self.place(name), *self._how)
        QApplication.sendEvent(self.table.viewport(), enter)
        assert enter.isAccepted()
        QApplication.sendEvent(self.table.viewport(), QDragMoveEvent(self.place(name), *self._how))

    def away(self) -> None:
        QApplication.sendEvent(self.table.viewport(), QDragLeaveEvent())

    def let_go(self, name: str) -> None:
        drop = QDropEvent(QPointF(self.place(name)), *self._how)
        QApplication.sendEvent(self.table.viewport(), drop)


def test_pictures_dropped_on_a_class_are_copied_into_it(
    own: ImagesPage, tmp_path: Path, qtbot: QtBot
) -> None:
    own.class_actions.add("rust / mildew")
    new = tmp_path / "new.png"
    Image.new("RGB", (30, 30), (1, 200, 3)).save(new)
    drag = Drag(own, data_of(new))
    drag.over("rust / mildew")
    words = own.content.classes.drop_words
    assert words.isVisible()
    assert words.text() == "Add to rust / mildew: new.png"
    with qtbot.waitSignal(own.workspace.dataset_changed, timeout=WAIT_MS):
        drag.let_go("rust / mildew")
    assert not words.isVisible()
    assert counts(own) == {"rust / mildew": 1, "unlabelled": 6}
    assert new.exists()


def test_beside_the_classes_they_have_none_yet(own: ImagesPage, tmp_path: Path, qtbot: QtBot) -> None:
    new = tmp_path / "new.png"
    Image.new("RGB", (30, 30), (1, 200, 3)).save(new)
    drag = Drag(own, data_of(new))
    drag.over("")
    assert "without a class" in own.content.classes.drop_words.text()
    drag.away()
    assert not own.content.classes.drop_words.isVisible()
    drag.over("")
    with qtbot.waitSignal(own.workspace.dataset_changed, timeout=WAIT_MS):
        drag.let_go("")
    assert counts(own) == {"unlabelled": 7}


def test_what_is_no_picture_is_the_windows_affair_there_too(
    own: ImagesPage, tmp_path: Path, qtbot: QtBot
) -> None:
    other = make_folder(tmp_path / "other", 2, ("red", "blue"))
    window = own.window()
    assert isinstance(window, MainWindow)
    drag = Drag(own, data_of(other))
    drag.over("unlabelled")
    assert window.overlay.accessibleName() == "Open the folder other"
    assert not own.content.classes.drop_words.isVisible()
    drag.let_go("unlabelled")
    assert not window.overlay.isVisible()
    qtbot.waitUntil(
        lambda: window.workspace.project is not None and window.workspace.project.root == other,
        timeout=WAIT_MS,
    )
    qtbot.waitUntil(lambda: not window.workspace.jobs.tasks, timeout=WAIT_MS)


def test_a_folder_of_the_person_takes_no_drops_on_its_classes(page: ImagesPage) -> None:
    assert not page.content.classes.table.viewport().acceptDrops()


# Names that are not English


@pytest.fixture
def garden(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> ImagesPage:
    """The page with a class that an English model may not know, and two that it does."""
    root = make_folder(tmp_path / "garden", 12)
    for colour, name in {"red": "Löwenzahn", "green": "Quercus_robur", "blue": "rose"}.items():
        (root / colour).rename(root / name)
    window.workspace.open(root)
    qtbot.waitUntil(lambda: window.workspace.dataset is not None, timeout=WAIT_MS)
    found = window.pages[Page.IMAGES]
    assert isinstance(found, ImagesPage)
    qtbot.waitUntil(found.content.classes.hint.isVisible, timeout=WAIT_MS)
    return found


def test_a_name_that_is_not_english_gets_a_hint_and_blocks_nothing(garden: ImagesPage) -> None:
    panel = garden.content.classes
    assert panel.hint.text() == "The model was taught in English and may not know “löwenzahn”."
    assert panel.english_button.isVisible()
    assert garden.content.train_button.isEnabled()
    assert not panel.advice.isVisible()
    choose(garden, "quercus robur")
    assert not panel.hint.isVisible(), "that class is none of them"


def test_english_words_are_for_the_model_and_the_name_stays_everywhere(
    garden: ImagesPage, window: MainWindow, qtbot: QtBot
) -> None:
    panel = garden.content.classes
    qtbot.mouseClick(panel.english_button, Qt.MouseButton.LeftButton)
    assert panel.line.hasFocus()
    assert panel.line.accessibleName() == "“löwenzahn” in English"
    qtbot.keyClicks(panel.line, " dandelion,  a flower ")
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    assert not panel.hint.isVisible(), "nothing is strange any more"
    assert names(garden) == ["löwenzahn", "quercus robur", "rose"]
    plan = plan_of(garden.workspace.project, garden.workspace.dataset)  # type: ignore[arg-type]
    assert plan.words == {"Löwenzahn": "dandelion, a flower"}
    assert plan.names["Löwenzahn"] == "löwenzahn"
    choose(garden, "löwenzahn")
    assert panel.hint.text() == "The model reads löwenzahn as “dandelion, a flower”."
    assert window.workspace.save_now()
    assert window.workspace.file is not None
    assert read_project(window.workspace.file.path)[0].decisions.words == plan.words
    undo(garden)
    assert garden.workspace.decisions.words == {}
    assert panel.hint.isVisible()


def test_english_words_are_changed_and_taken_back_by_the_menu(garden: ImagesPage, qtbot: QtBot) -> None:
    garden.class_actions.describe("rose", "rose flower")
    panel = garden.content.classes
    choose(garden, "rose")
    pick(garden, "In English…")
    assert panel.line.text() == "rose flower"
    qtbot.keyClick(panel.line, Qt.Key.Key_Escape)
    assert garden.workspace.decisions.words == {"rose": "rose flower"}
    pick(garden, "In English…")
    qtbot.keyClick(panel.line, Qt.Key.Key_Delete)
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    assert garden.workspace.decisions.words == {}
    panel.ask_for_name()
    qtbot.keyClicks(panel.line, "fern")
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    assert "fern" in names(garden), "the line is for new classes again"


def test_words_that_are_too_long_are_refused_and_a_long_name_with_words_is_not(
    garden: ImagesPage, window: MainWindow, qtbot: QtBot
) -> None:
    panel, long = garden.content.classes, "pony " * 80
    choose(garden, "rose")
    pick(garden, "In English…")
    panel.line.setText(long)
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    assert "too long for the model" in window.banner.text.text()
    assert garden.workspace.decisions.words == {}
    panel.line.setText("rose flower")
    qtbot.keyClick(panel.line, Qt.Key.Key_Return)
    garden.rename_class("rose", long)
    assert " ".join(long.split()) in names(garden)
    assert [row.advice for row in panel.model.rows] == ["", "", ""]
    garden.class_actions.describe("rose", "")
    assert sum("too long" in row.advice for row in panel.model.rows) == 1


def test_the_figure_without_training_reads_the_words(garden: ImagesPage) -> None:
    garden.class_actions.describe("Löwenzahn", "dandelion")
    work, collection = garden.workspace, garden.collection
    assert collection is not None
    assert work.features.plan is not None
    texts = ("dandelion", "quercus robur", "rose")
    assert instant_request(collection, work.features.plan).names == texts
