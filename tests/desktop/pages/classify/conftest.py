"""The Classify page with a stand-in for the loaded module."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mpl_desktop.pages.classify.page import ClassifyPage

from ...conftest import settle


@pytest.fixture
def page(classify_page: ClassifyPage) -> ClassifyPage:
    return classify_page


@pytest.fixture
def answered(page: ClassifyPage, module: Path, image_folder: Path, qtbot: QtBot) -> ClassifyPage:
    page.load_module(module)
    page.classify_paths([image_folder / "cat", image_folder / "dog"])
    settle(page, qtbot, 26)
    return page
