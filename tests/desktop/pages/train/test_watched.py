"""The person's own test pictures while it learns: right or wrong, round by round."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from mpl_desktop import theme
from mpl_desktop.messages import Page
from mpl_desktop.pages.train.page import TrainPage
from mpl_desktop.pages.train.watched import BADGE, SPACE
from mpl_desktop.project.plan import WATCHED, plan_of
from mpl_desktop.project.run_record import Status, load_record
from mpl_desktop.widgets.viewer.viewer import PictureViewer
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.config import Config
from mpl_engine.events import PicturesJudged, to_json
from mpl_engine.runs.plan import RunPlan

from ...conftest import WAIT_MS
from ...fake_engine import RESULT, FakeEngine
from .conftest import wait_for

PATHS = ("cat/cat_00.png", "cat/cat_01.png", "dog/dog_00.png", "dog/dog_01.png")
TRUE = ("cat", "cat", "dog", "dog")


def judged(epoch: int, *answers: str) -> PicturesJudged:
    return PicturesJudged(epoch, PATHS, TRUE, answers)


@pytest.fixture
def engine(engine: FakeEngine) -> FakeEngine:
    """One that takes one picture of four for what it is, and learns two more in its second round."""
    engine.judged = {
        0: judged(0, "cat", "dog", "cat", "cat"),
        1: judged(1, "cat", "dog", "cat", "cat"),
        2: judged(2, "cat", "cat", "dog", "cat"),
    }
    return engine


def notes(page: TrainPage) -> list[str]:
    return [item.note for item in page.content.watched.grid.grid_model.items]


def said(page: TrainPage) -> str:
    watched = page.content.watched
    return ", ".join(filter(None, (watched.words.text(), watched.more.text().partition(" · ")[0])))


def test_pictures_flip_from_wrong_to_right_as_it_learns(
    page: TrainPage, engine: FakeEngine, image_folder: Path, qtbot: QtBot
) -> None:
    engine.epochs, engine.slow = 500, 0.004
    engine.stuck_in = "steps"
    watched = page.content.watched
    assert not watched.isVisible()
    page.start()
    wait_for(page, qtbot, Status.RUNNING)
    qtbot.waitUntil(lambda: said(page).startswith("1 of 4 right without training"), timeout=WAIT_MS)
    assert watched.isVisible()
    assert notes(page) == ["right", "wrong", "wrong", "wrong"]
    engine.gate.set()
    qtbot.waitUntil(lambda: said(page) == "3 of 4 right now, 1 without training", timeout=WAIT_MS)
    assert notes(page) == ["right", "right", "right", "wrong"]
    grid = watched.grid
    assert grid.accessibleName() == "Test pictures: 3 of 4 right now, 1 without training"
    assert [item.path for item in grid.grid_model.items] == [image_folder / path for path in PATHS]
    spoken = [
        grid.model().data(grid.model().index(row, 0), Qt.ItemDataRole.AccessibleTextRole) for row in (0, 3)
    ]
    assert spoken == ["taken for cat, right, cat_00.png", "taken for cat, it is dog, wrong, dog_01.png"]
    assert "Without training it was taken for dog" in grid.grid_model.items[1].tip


def badge(page: TrainPage, row: int, picture: QImage) -> QImage:
    grid = page.content.watched.grid
    cell = grid.visualRect(grid.grid_model.index(row, 0)).adjusted(SPACE, SPACE, -SPACE, -SPACE)
    return picture.copy(QRect(cell.right() + 1 - BADGE, cell.bottom() + 1 - BADGE, BADGE, BADGE))


def shape(image: QImage, colour: str) -> set[tuple[int, int]]:
    """Where the sign is: all that has not the colour behind it."""
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return {place for place in points if QColor(image.pixel(*place)) != QColor(colour)}


def test_right_and_wrong_differ_in_colour_and_in_sign(
    page: TrainPage, engine: FakeEngine, qtbot: QtBot
) -> None:
    page.start()
    wait_for(page, qtbot, Status.DONE)
    grid = page.content.watched.grid
    qtbot.waitUntil(
        lambda: all(page.workspace.thumbnails.get(i.path) for i in grid.grid_model.items), timeout=WAIT_MS
    )
    picture = grid.viewport().grab().toImage()
    right, wrong = badge(page, 0, picture), badge(page, 3, picture)
    colours = theme.colours()
    assert QColor(right.pixel(0, 0)) == QColor(colours.success)
    assert QColor(wrong.pixel(0, 0)) == QColor(colours.danger)
    signs = shape(right, colours.success), shape(wrong, colours.danger)
    assert all(len(sign) > 10 for sign in signs)
    assert signs[0] != signs[1], "whoever sees no colours sees no difference"


def test_in_the_end_what_answers_from_now_on_counts(
    page: TrainPage, engine: FakeEngine, qtbot: QtBot
) -> None:
    """Another answer than the training's may be the one that is kept."""
    rows = [
        {"path": path, "true": true, "label": true, "probability": 0.9}
        for path, true in zip(PATHS, TRUE, strict=True)
    ]
    engine.result = {**RESULT, "test_predictions": rows}
    page.start()
    wait_for(page, qtbot, Status.DONE)
    qtbot.waitUntil(lambda: "after training" in said(page), timeout=WAIT_MS)
    assert said(page) == "4 of 4 right after training, 1 without training"


def test_a_stopped_training_shows_its_last_round_also_from_disk(
    page: TrainPage, engine: FakeEngine, qtbot: QtBot
) -> None:
    engine.epochs, engine.slow = 500, 0.004
    page.start()
    qtbot.waitUntil(lambda: "right now" in said(page) and notes(page).count("right") == 3, timeout=WAIT_MS)
    page.content.pause.click()
    wait_for(page, qtbot, Status.PAUSED)
    assert said(page) == "3 of 4 right after round 2, 1 without training"
    again = load_record(page.trainings.records[0].path)
    assert again is not None
    assert again.judged == page.trainings.records[0].judged
    again.cut_to(4)  # a resumed run begins its second round anew
    assert sorted(again.judged) == [0, 1]


def test_a_damaged_log_leads_to_no_other_files(page: TrainPage, qtbot: QtBot) -> None:
    page.start()
    wait_for(page, qtbot, Status.DONE)
    path = page.trainings.records[0].path
    bad = [
        replace(judged(3, *TRUE), paths=("../secret.png", *PATHS[1:])),
        replace(judged(3, *TRUE), paths=("/etc/secret.png", *PATHS[1:])),
        replace(judged(3, *TRUE), answers=TRUE[:2]),
    ]
    with (path / "events.jsonl").open("a") as log:
        for event in bad:
            log.write(json.dumps(to_json(event)) + "\n")
    found = load_record(path)
    assert found is not None
    assert sorted(found.judged) == [0, 1, 2]


def test_only_one_run_is_shown_and_only_where_there_is_room(
    page: TrainPage, opened: MainWindow, engine: FakeEngine, qtbot: QtBot
) -> None:
    page.start()
    wait_for(page, qtbot, Status.DONE)
    watched = page.content.watched
    assert watched.isVisible()
    opened.resize(1000, 640)
    qtbot.waitUntil(lambda: opened.width() == 1000, timeout=WAIT_MS)
    assert watched.isVisible()
    assert page.content.accuracy.width() >= 300
    page.content.details_button.click()
    qtbot.waitUntil(lambda: not watched.isVisible(), timeout=WAIT_MS)
    page.content.details_button.click()
    qtbot.waitUntil(watched.isVisible, timeout=WAIT_MS)
    engine.judged = {}
    page.content.runs.again_button.click()
    wait_for(page, qtbot, Status.DONE)
    page.content.runs.table.selectAll()
    assert not watched.isVisible()


@pytest.mark.parametrize("size", [(1000, 580), (1024, 600), (1366, 768)])
def test_all_pictures_are_seen_without_scrolling(
    page: TrainPage, opened: MainWindow, engine: FakeEngine, size: tuple[int, int], qtbot: QtBot
) -> None:
    opened.resize(*size)
    many = [f"{kind}/{kind}_{i:02}.png" for kind in ("cat", "dog") for i in range(12)]
    kinds = tuple(path.split("/")[0] for path in many)
    engine.judged = {0: PicturesJudged(0, tuple(many), kinds, kinds)}
    page.start()
    wait_for(page, qtbot, Status.DONE)
    grid = page.content.watched.grid
    qtbot.waitUntil(lambda: len(grid.grid_model.items) == 24 and grid.isVisible(), timeout=WAIT_MS)
    for row in range(24):
        assert grid.viewport().rect().contains(grid.visualRect(grid.grid_model.index(row, 0)))


def test_a_picture_is_enlarged_by_the_keyboard(page: TrainPage, opened: MainWindow, qtbot: QtBot) -> None:
    page.start()
    wait_for(page, qtbot, Status.DONE)
    grid = page.content.watched.grid
    grid.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(grid, Qt.Key.Key_End)
    QTest.keyClick(grid, Qt.Key.Key_Space)
    viewer = next(one for one in opened.findChildren(PictureViewer) if one.isVisible())
    assert viewer.key == PATHS[-1]
    viewer.close()


def test_a_published_recipe_is_not_watched(page: TrainPage) -> None:
    work = page.workspace
    assert work.project is not None
    assert work.dataset is not None
    assert plan_of(work.project, work.dataset).watch == WATCHED
    work.project.settings["preset"] = "paper"
    assert plan_of(work.project, work.dataset).watch == 0


def test_a_real_training_shows_its_test_pictures(
    opened: MainWindow, image_folder: Path, qtbot: QtBot
) -> None:
    opened.show_page(Page.TRAIN)
    page = opened.pages[Page.TRAIN]
    assert isinstance(page, TrainPage)
    plan = RunPlan(image_folder, config=Config(epochs=2, shots=2, lr=0.02), preset="paper", watch=WATCHED)
    record = opened.trainings.start(plan)
    qtbot.waitUntil(lambda: record.status not in {Status.WAITING, Status.RUNNING}, timeout=120_000)
    assert record.status == Status.DONE, record.log
    assert sorted(record.judged) == [0, 1, 2]
    items = page.content.watched.grid.grid_model.items
    assert len(items) == WATCHED
    assert all(item.path.is_file() for item in items)
    assert said(page).startswith(f"{notes(page).count('right')} of {WATCHED} right after training, ")
