"""Ctrl+V while a text field has the focus: a picture is classified, text goes into the field."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from mpl_desktop.messages import Page
from mpl_desktop.pages.classify.page import ClassifyPage
from mpl_desktop.pages.images.page import ImagesPage
from mpl_desktop.pages.train.page import TrainPage
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.workspace.clipboard import is_text

from ..conftest import WAIT_MS, let_go_of_keys, settle


def picture() -> QImage:
    made = QImage(20, 20, QImage.Format.Format_RGB32)
    made.fill(QColor(10, 200, 30))
    return made


def ctrl_v(field: QWidget, window: MainWindow, qtbot: QtBot) -> None:
    """As a person: the field has the focus, and the key goes to it first."""
    window.activateWindow()
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(field.hasFocus, timeout=WAIT_MS)
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    let_go_of_keys()
    QGuiApplication.clipboard().clear()


@pytest.fixture
def ready(classify_page: ClassifyPage, module: Path, opened: MainWindow, qtbot: QtBot) -> ClassifyPage:
    classify_page.load_module(module)
    qtbot.waitUntil(lambda: not classify_page.loader.loading, timeout=WAIT_MS)
    return classify_page


@pytest.fixture
def search(ready: ClassifyPage, opened: MainWindow) -> QLineEdit:
    """The search field of the Images page."""
    opened.show_page(Page.IMAGES)
    page = opened.pages[Page.IMAGES]
    assert isinstance(page, ImagesPage)
    return page.content.search


def test_a_picture_is_classified(
    search: QLineEdit, ready: ClassifyPage, opened: MainWindow, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setImage(picture())
    ctrl_v(search, opened, qtbot)
    settle(ready, qtbot, 1)
    assert opened.page_name == Page.CLASSIFY
    assert search.text() == ""


def test_text_goes_into_the_field(
    search: QLineEdit, ready: ClassifyPage, opened: MainWindow, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText("cat_03")
    ctrl_v(search, opened, qtbot)
    assert search.text() == "cat_03"
    assert opened.page_name == Page.IMAGES
    assert not ready.predictions


def test_copied_files_are_classified_though_their_names_are_text(
    search: QLineEdit, ready: ClassifyPage, opened: MainWindow, image_folder: Path, qtbot: QtBot
) -> None:
    data = QMimeData()
    path = image_folder / "cat" / "cat_00.png"
    data.setUrls([QUrl.fromLocalFile(str(path))])
    data.setText(str(path))
    QGuiApplication.clipboard().setMimeData(data)
    ctrl_v(search, opened, qtbot)
    settle(ready, qtbot, 1)


def test_the_log_which_nobody_can_write_into_takes_no_key(
    ready: ClassifyPage, opened: MainWindow, qtbot: QtBot
) -> None:
    opened.show_page(Page.TRAIN)
    page = opened.pages[Page.TRAIN]
    assert isinstance(page, TrainPage)
    page.content.details_button.click()
    log: QPlainTextEdit = page.content.details.log
    page.content.details.tabs.setCurrentWidget(log)
    QGuiApplication.clipboard().setImage(picture())
    ctrl_v(log, opened, qtbot)
    settle(ready, qtbot, 1)


def clip(text: str = "", url: str = "", *, image: bool = False) -> QMimeData:
    data = QMimeData()
    if url:
        data.setUrls([QUrl(url)])
    if text:
        data.setText(text)
    if image:
        data.setImageData(picture())
    return data


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (clip("a few words"), True),
        (clip("12\t13\n14\t15", image=True), True),  # cells of a spreadsheet, with their picture
        (clip(image=True), False),
        (clip("https://pictures.example/cat.png", "https://pictures.example/cat.png", image=True), False),
        (clip("https://pictures.example/cat.png"), True),  # an address that somebody copied as text
        (clip("/pictures/cat.png", "file:///pictures/cat.png"), False),
        (clip(), False),
        (None, False),
    ],
    ids=["words", "cells", "picture", "from a browser", "address", "file", "empty", "never held anything"],
)
def test_what_counts_as_text(data: QMimeData | None, text: bool, qtbot: QtBot) -> None:
    assert is_text(data) is text
