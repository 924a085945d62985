"""The drawer of the Train page: there for those who want it, out of the way of all others."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from mpl_desktop.messages import Page
from mpl_desktop.pages.train.page import TrainPage
from mpl_desktop.pages.train.settings.row import SettingRow
from mpl_desktop.project.run_record import Status
from mpl_desktop.system.settings import Settings
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.workspace.trainings import Trainings
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.config import SETTINGS

from ...conftest import WAIT_MS
from ...fake_engine import FakeEngine
from .conftest import type_in, wait_for

METHOD = re.compile(
    r"\b(shots?|backbones?|templates?|zero-shot|prompts?|logits?|p-value|temperature|learning rate|loss|epochs?)\b|"
    r"\bMPL\b(?! Desktop)",
    re.IGNORECASE,
)


def seen(widget: QWidget) -> list[str]:
    """Every word that can be seen or read out, with tips."""
    words = [found.text() for found in widget.findChildren(QLabel) if shown(found)]
    words += [found.text() for found in widget.findChildren(QAbstractButton) if shown(found)]
    words += [found.toolTip() for found in widget.findChildren(QWidget) if shown(found)]
    words += [found.accessibleName() for found in widget.findChildren(QWidget) if shown(found)]
    words += [found.placeholderText() for found in widget.findChildren(QLineEdit) if shown(found)]
    for table in widget.findChildren(QTableView):
        model = table.model()
        if shown(table):
            columns = range(model.columnCount())
            words += [str(model.headerData(column, Qt.Orientation.Horizontal)) for column in columns]
            words += [
                str(model.index(row, column).data()) for row in range(model.rowCount()) for column in columns
            ]
    return words


def shown(widget: QWidget) -> bool:
    return widget.isVisible()


def of_the_method(page: TrainPage) -> list[str]:
    return [words for words in seen(page) if METHOD.search(words)]


def rows(page: TrainPage) -> dict[str, SettingRow]:
    return page.content.details.settings.rows


def test_outside_of_the_drawer_no_word_is_of_the_method(
    page: TrainPage, engine: FakeEngine, qtbot: QtBot
) -> None:
    assert of_the_method(page) == []
    engine.epochs, engine.slow = 500, 0.004
    page.start()
    qtbot.waitUntil(lambda: page.content.words.text().startswith("Round "), timeout=WAIT_MS)
    assert of_the_method(page) == []
    page.content.finish.click()
    wait_for(page, qtbot, Status.DONE)
    assert of_the_method(page) == []
    page.content.backbone.choose("ViT-B-32:openai")
    assert page.content.backbone.note.isVisible()
    assert not page.content.start.isEnabled()
    assert of_the_method(page) == []
    page.content.details_button.click()
    assert of_the_method(page), "or this test sees nothing"


def test_the_drawer_is_closed_at_first_and_remembered(
    page: TrainPage, settings: Settings, qtbot: QtBot
) -> None:
    assert not page.content.details.isVisible()
    page.content.details_button.click()
    assert page.content.details.isVisible()
    work = Workspace(Settings(settings.path, settings.data))
    again = TrainPage(work, Trainings(work))
    qtbot.addWidget(again)
    assert again.content.details.isVisibleTo(again.content)
    work.close()


def test_every_setting_has_a_sentence_its_symbol_its_default_and_a_way_back(page: TrainPage) -> None:
    found = rows(page)
    assert set(found) == {"backbone", "preset", *SETTINGS}
    for name, setting in SETTINGS.items():
        row = found[name]
        assert setting.help.split(";")[0] in row.about.text() or name == "shots", name
        assert "Default: " in row.about.text(), name
        assert (row.symbol, row.words.endswith(f", {setting.symbol}")) == (
            setting.symbol,
            bool(setting.symbol),
        ), name
        assert row.reset.accessibleName().startswith("Reset "), name


@pytest.mark.parametrize(
    ("wanted", "finds"),
    [
        ("warm", {"warmup_epochs", "warmup_lr"}),  # by its name
        ("mirrored", {"hflip"}),  # by its sentence
        ("D", {"depth"}),  # by its symbol
        ("WEIGHT DECAY", {"weight_decay"}),
        ("  ", {"backbone", "preset", *SETTINGS}),
        ("there is no such thing", set()),
    ],
)
def test_settings_are_found_by_name_sentence_and_symbol(
    page: TrainPage, qtbot: QtBot, wanted: str, finds: set[str]
) -> None:
    page.content.details_button.click()
    settings = page.content.details.settings
    qtbot.keyClicks(settings.search, wanted)
    found = {name for name, row in settings.rows.items() if row.isVisible()}
    assert found >= finds if wanted == "warm" else found == finds
    assert len(found) < 6 or not wanted.strip()
    assert settings.nothing.isVisible() == (not finds)


def test_one_setting_goes_back_to_its_default(page: TrainPage) -> None:
    project = page.workspace.project
    assert project is not None
    page.content.details_button.click()
    row = rows(page)["epochs"]
    assert not row.reset.isVisible(), "there is nothing to take back"
    type_in(page, "epochs", "7")
    type_in(page, "lr", "0.5")
    assert row.reset.isVisible()
    row.reset.click()
    assert "epochs" not in project.settings["config"]
    assert project.settings["config"]["lr"] == 0.5
    assert not row.reset.isVisible()


def test_a_value_that_cannot_be_used_can_be_taken_back(page: TrainPage) -> None:
    page.content.details_button.click()
    field = type_in(page, "lr", "-1")
    assert not page.content.details.settings.valid
    rows(page)["lr"].reset.click()
    assert page.content.details.settings.valid
    assert field.text() == "0.008"


def test_all_settings_go_back_to_their_defaults(page: TrainPage) -> None:
    project = page.workspace.project
    assert project is not None
    details = page.content.details
    page.content.details_button.click()
    details.preset.buttons["paper"].click()
    type_in(page, "shots", "3")
    type_in(page, "context_init", "a drawing of a {}")
    page.content.backbone.choose("ViT-B-16:openai")
    assert all(rows(page)[name].reset.isVisible() for name in ("preset", "shots", "context_init", "backbone"))
    details.settings.reset_all.click()
    assert (details.preset.value, page.content.backbone.name) == ("quick", "small")
    assert project.settings.get("config") == {}
    assert not any(row.reset.isVisible() for row in rows(page).values())


def test_what_is_typed_is_what_is_trained(page: TrainPage, engine: FakeEngine, qtbot: QtBot) -> None:
    page.content.details_button.click()
    type_in(page, "shots", "16")  # what the preset has, and not what the window takes by itself
    type_in(page, "context_init", "a drawing of a {}")
    page.start()
    wait_for(page, qtbot, Status.DONE)
    config = page.trainings.records[0].plan.config
    assert (config.shots, config.context_init) == (16, "a drawing of a {}")


def test_the_drawer_leaves_room_in_the_smallest_window(
    opened: MainWindow, page: TrainPage, image_folder: Path
) -> None:
    opened.resize(1000, 640)
    page.content.details_button.click()
    assert opened.size().toTuple() == (1000, 640)
    assert opened.page_name == Page.TRAIN
    details = page.content.details
    right = details.mapTo(opened, details.rect().topRight()).x()
    assert right < opened.width()
    assert page.content.accuracy.width() >= 400 or page.content.nothing.width() >= 400
