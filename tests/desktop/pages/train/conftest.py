"""The Train page with a stand-in for the engine's training."""

import pytest
from pytestqt.qtbot import QtBot

from mpl_desktop.messages import Page
from mpl_desktop.pages.train.page import TrainPage
from mpl_desktop.window.main_window import MainWindow

from ...conftest import WAIT_MS
from ...fake_engine import FakeEngine


@pytest.fixture
def page(opened: MainWindow, engine: FakeEngine) -> TrainPage:
    opened.show_page(Page.TRAIN)
    found = opened.pages[Page.TRAIN]
    assert isinstance(found, TrainPage)
    return found


def wait_for(page: TrainPage, qtbot: QtBot, status: str, at: int = -1) -> None:
    qtbot.waitUntil(lambda: page.trainings.records[at].status == status, timeout=WAIT_MS)
