"""The Classify page with a stand-in for the loaded module."""

from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel
from pytestqt.qtbot import QtBot

from mpl_desktop.pages.classify.page import ClassifyPage

from ...conftest import WAIT_MS, settle
from ...fake_classifier import TEACHABLE


@pytest.fixture
def page(classify_page: ClassifyPage) -> ClassifyPage:
    return classify_page


@pytest.fixture
def answered(page: ClassifyPage, module: Path, image_folder: Path, qtbot: QtBot) -> ClassifyPage:
    page.load_module(module)
    page.classify_paths([image_folder / "cat", image_folder / "dog"])
    settle(page, qtbot, 26)
    return page


@pytest.fixture
def teachable(page: ClassifyPage, tmp_path: Path, image_folder: Path, qtbot: QtBot) -> ClassifyPage:
    """A loaded module that can learn from pictures, with answers for two classes of the image folder."""
    path = tmp_path / "pets.safetensors"
    path.write_bytes(TEACHABLE)
    page.load_module(path)
    page.classify_paths([image_folder / "cat", image_folder / "dog"])
    settle(page, qtbot, 26)
    return page


def learned(page: ClassifyPage, qtbot: QtBot) -> None:
    """Wait until the module has learned and all pictures are answered again."""
    qtbot.waitUntil(lambda: not page.loader.learning and not page.loader.loading, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: not page._tasks and not page._waiting, timeout=WAIT_MS)


def select(page: ClassifyPage, *rows: int) -> None:
    """Select pictures of the grid by their places; the last one becomes the current one."""
    grid = page.content.grid
    grid.setFocus()
    grid.clearSelection()
    for row in rows:
        index = grid.grid_model.index(row)
        grid.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.Select)
