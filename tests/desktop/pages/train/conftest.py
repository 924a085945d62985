"""The Train page with a stand-in for the engine's training."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
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


def type_in(page: TrainPage, setting: str, words: str) -> QLineEdit:
    """Type a value of a setting, in the place of what is there."""
    field = page.content.details.settings.fields[setting]
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, words)
    return field


def learn_from(page: TrainPage, pictures: str) -> None:
    """Say how many pictures of a class to learn from."""
    type_in(page, "shots", pictures)


def wait_for(page: TrainPage, qtbot: QtBot, status: str, at: int = -1) -> None:
    qtbot.waitUntil(lambda: page.trainings.records[at].status == status, timeout=WAIT_MS)
