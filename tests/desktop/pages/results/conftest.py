"""The Results page with a run of twelve test pictures, two of which it gets wrong."""

from pathlib import Path

import pytest

from mpl_desktop.messages import Page
from mpl_desktop.pages.results.page import ResultsPage
from mpl_desktop.window.main_window import MainWindow

from ...finished_run import write_run


@pytest.fixture
def page(opened: MainWindow, image_folder: Path, tmp_path: Path) -> ResultsPage:
    opened.workspace.add_run(write_run(tmp_path / "2026-01-02 03-04-05 quick", image_folder))
    opened.trainings.reload()
    opened.show_page(Page.RESULTS)
    found = opened.pages[Page.RESULTS]
    assert isinstance(found, ResultsPage)
    return found
