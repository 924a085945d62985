"""Mistakes one by one, large: what the keys decide, what is counted, and that all of it can be undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mpl_desktop.pages.results.page import ResultsPage
from mpl_desktop.pages.results.review import ReviewDialog
from mpl_desktop.window.main_window import MainWindow

from ...conftest import WAIT_MS

FIRST, SECOND = "cat/cat_00.png", "cat/cat_01.png"


@pytest.fixture
def review(page: ResultsPage, qtbot: QtBot) -> ReviewDialog:
    page.content.review.click()
    return opened_review(page, qtbot)


def opened_review(page: ResultsPage, qtbot: QtBot) -> ReviewDialog:
    dialog = page.window().findChildren(ReviewDialog)[-1]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=WAIT_MS)
    return dialog


def key(qtbot: QtBot, dialog: ReviewDialog, pressed: Qt.Key) -> None:
    qtbot.keyClick(dialog.focusWidget(), pressed)


def test_one_picture_at_a_time_with_what_is_said_and_answered(review: ReviewDialog, qtbot: QtBot) -> None:
    assert review.place.text() == "1 of 2"
    assert (review.said.text(), review.answered.text()) == ("cat", "dog, 90 %")
    assert review.progress.text() == "0 of 2 reviewed"
    qtbot.waitUntil(lambda: review.canvas.shown_size.width() == 48, timeout=WAIT_MS)
    key(qtbot, review, Qt.Key.Key_Right)
    assert (review.place.text(), review.answered.text()) == ("2 of 2", "dog, 80 %")
    key(qtbot, review, Qt.Key.Key_Right)
    assert review.image.key == SECOND, "the last one is the last one"
    key(qtbot, review, Qt.Key.Key_Left)
    key(qtbot, review, Qt.Key.Key_Return)
    assert review.image.key == SECOND
    key(qtbot, review, Qt.Key.Key_Escape)
    assert not review.isVisible()


def test_keys_keep_relabel_and_exclude(review: ReviewDialog, page: ResultsPage, qtbot: QtBot) -> None:
    work = page.workspace
    key(qtbot, review, Qt.Key.Key_K)
    assert review.progress.text() == "1 of 2 reviewed"
    assert work.decisions.relabels == {}
    assert review.image.key == SECOND
    key(qtbot, review, Qt.Key.Key_3)
    assert work.decisions.relabels == {SECOND: "red_panda"}
    assert review.state.text() == "Counts as red panda now."
    assert review.progress.text() == "all are reviewed"
    key(qtbot, review, Qt.Key.Key_1)
    assert work.decisions.relabels == {}, "its own class takes the correction back"
    key(qtbot, review, Qt.Key.Key_X)
    assert work.decisions.exclusions == {SECOND}
    assert review.state.text() == "Left out."
    key(qtbot, review, Qt.Key.Key_Delete)
    assert work.decisions.exclusions == frozenset()
    review.close()


def test_undo_in_the_review_shows_the_picture_again(
    review: ReviewDialog, page: ResultsPage, qtbot: QtBot
) -> None:
    key(qtbot, review, Qt.Key.Key_X)
    assert review.image.key == SECOND
    qtbot.keyClick(review, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.workspace.decisions.exclusions == frozenset()
    assert review.image.key == FIRST
    assert review.progress.text() == "0 of 2 reviewed"
    qtbot.keyClick(review, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert page.workspace.decisions.exclusions == {FIRST}
    review.close()


def test_a_class_is_typed(review: ReviewDialog, page: ResultsPage, qtbot: QtBot) -> None:
    key(qtbot, review, Qt.Key.Key_R)
    assert review.typed.hasFocus()
    qtbot.keyClicks(review.typed, "ed")
    assert [review.classes.item(i).toolTip() for i in range(review.classes.count())] == ["red panda"]
    key(qtbot, review, Qt.Key.Key_Return)
    assert page.workspace.decisions.relabels == {FIRST: "red_panda"}
    assert review.image.key == SECOND
    assert review.typed.text() == ""
    key(qtbot, review, Qt.Key.Key_D)
    qtbot.keyClicks(review.typed, "xk1")
    assert page.workspace.decisions.exclusions == frozenset(), "letters are letters while a name is typed"
    key(qtbot, review, Qt.Key.Key_Return)
    assert page.workspace.decisions.relabels == {FIRST: "red_panda"}, "no class is called dxk1"
    key(qtbot, review, Qt.Key.Key_Escape)
    assert review.isVisible(), "the first Esc leaves the field"
    assert review.classes.count() == 3
    key(qtbot, review, Qt.Key.Key_Escape)
    assert not review.isVisible()


def test_every_key_has_a_button_that_names_it(review: ReviewDialog, page: ResultsPage, qtbot: QtBot) -> None:
    tips = {b.text(): b.toolTip() for b in review.findChildren(QPushButton)}
    assert "(K)" in tips["Keep as it is"]
    assert "(X or Delete)" in tips["Leave out"]
    assert "(→ or Enter)" in tips["Next"]
    assert "(←)" in tips["Previous"]
    assert "(Esc)" in tips["Close"]
    qtbot.mouseClick(review.exclude_button, Qt.MouseButton.LeftButton)
    assert page.workspace.decisions.exclusions == {FIRST}
    item = review.classes.item(1)
    qtbot.mouseClick(
        review.classes.viewport(),
        Qt.MouseButton.LeftButton,
        pos=review.classes.visualItemRect(item).center(),
    )
    assert page.workspace.decisions.relabels == {SECOND: "dog"}
    qtbot.mouseClick(review.leave, Qt.MouseButton.LeftButton)
    assert not review.isVisible()


def test_a_second_review_begins_where_the_first_ended(page: ResultsPage, qtbot: QtBot) -> None:
    page.content.review.click()
    first = opened_review(page, qtbot)
    key(qtbot, first, Qt.Key.Key_K)
    first.close()
    page.content.review.click()
    second = opened_review(page, qtbot)
    assert second.progress.text() == "1 of 2 reviewed"
    assert second.image.key == SECOND
    second.close()


def test_it_begins_at_the_selected_mistake(page: ResultsPage, qtbot: QtBot) -> None:
    page.content.mistakes.setCurrentIndex(page.content.mistakes.grid_model.index(1))
    page.content.review.click()
    review = opened_review(page, qtbot)
    assert review.image.key == SECOND
    review.close()


def test_the_sentence_leads_to_exactly_its_mistakes(page: ResultsPage, qtbot: QtBot) -> None:
    assert page.content.weak_spot.text() == "Look at these 2 pictures"
    page.content.weak_spot.click()
    review = opened_review(page, qtbot)
    assert [image.key for image in review.images] == [FIRST, SECOND]
    review.close()


def test_mistakes_of_a_cell_are_reviewed_and_right_answers_are_not(page: ResultsPage, qtbot: QtBot) -> None:
    c = page.content
    c.confusion.choose(1, 1)
    assert c.review_cell.isHidden()
    c.confusion.choose(0, 1)
    assert not c.review_cell.isHidden()
    c.review_cell.click()
    review = opened_review(page, qtbot)
    assert [image.key for image in review.images] == [FIRST, SECOND]
    review.close()


def test_a_picture_that_is_gone_is_told(page: ResultsPage, opened: MainWindow, qtbot: QtBot) -> None:
    assert opened.workspace.project is not None
    (opened.workspace.project.root / FIRST).unlink()
    page.content.review.click()
    review = opened_review(page, qtbot)
    qtbot.waitUntil(lambda: "cannot be read" in review.canvas.words, timeout=WAIT_MS)
    key(qtbot, review, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: review.canvas.words == "", timeout=WAIT_MS)
    review.close()
