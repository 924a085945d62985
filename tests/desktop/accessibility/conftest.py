"""A window in which every page has something to show."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mpl_desktop.messages import Page
from mpl_desktop.pages.classify.page import ClassifyPage
from mpl_desktop.window.main_window import MainWindow

from ..conftest import settle
from ..fake_engine import FakeEngine
from ..finished_run import write_run


@pytest.fixture
def filled(
    opened: MainWindow,
    classify_page: ClassifyPage,
    engine: FakeEngine,
    image_folder: Path,
    module: Path,
    tmp_path: Path,
    qtbot: QtBot,
) -> MainWindow:
    """A window with a folder, a finished training, a module and its answers."""
    opened.workspace.add_run(write_run(tmp_path / "2026-01-02 03-04-05 quick", image_folder))
    opened.trainings.reload()
    for name in Page:
        opened.show_page(name)
    classify_page.load_module(module)
    classify_page.classify_paths([image_folder / "cat"])
    settle(classify_page, qtbot, 14)
    return opened
