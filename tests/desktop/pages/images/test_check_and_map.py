"""The check before training and the map of the images, through the window."""

import shutil
from pathlib import Path

import pytest
from PIL import Image, ImageEnhance
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from mpl_desktop.jobs.dataset import DatasetJobs
from mpl_desktop.jobs.runner import Factory
from mpl_desktop.messages import Page
from mpl_desktop.pages.images.check_panel import CheckPanel
from mpl_desktop.pages.images.image_map import ImageMapDialog
from mpl_desktop.pages.images.page import ImagesPage
from mpl_desktop.widgets.scatter_map import ScatterMap
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.cancel import CancelToken
from mpl_engine.checks.check import CheckReport, LabelError, NearDuplicate
from mpl_engine.data.dataset import Dataset
from mpl_engine.events import Job, Progress
from mpl_engine.files.paths import resource
from mpl_engine.runs.plan import RunPlan

from ...conftest import WAIT_MS

LONG_MS = 300_000
"""Loading torch on a busy machine takes minutes."""


@pytest.fixture
def page(opened: MainWindow) -> ImagesPage:
    found = opened.pages[Page.IMAGES]
    assert isinstance(found, ImagesPage)
    found.content.part.buttons["check"].click()
    return found


def report() -> CheckReport:
    pair = NearDuplicate(
        "cat/cat_00.png", "cat/cat_01.png", ("cat", "cat"), ("train", "test"), 0.99, ("cat/cat_00.png",)
    )
    across = NearDuplicate(
        "cat/cat_02.png",
        "dog/dog_02.png",
        ("cat", "dog"),
        ("", ""),
        0.97,
        ("cat/cat_02.png", "dog/dog_02.png"),
    )
    doubt = LabelError("dog/dog_05.png", "dog", "red panda", "red_panda", 0.01, 0.9)
    return CheckReport((pair, across), (doubt,), 38, 0.8)


@pytest.fixture
def checked(page: ImagesPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> CheckPanel:
    """The panel after a check that found what `report` holds."""

    def check(self: DatasetJobs, data: Dataset, plan: RunPlan) -> Factory:
        def job(token: CancelToken) -> Job[CheckReport]:
            yield Progress("look", 0, 38)
            return report()

        return job

    monkeypatch.setattr(DatasetJobs, "check", check)
    panel = page.content.check_panel
    panel.start_button.click()
    qtbot.waitUntil(lambda: panel.report is not None, timeout=WAIT_MS)
    return panel


def test_each_finding_has_a_fix_that_can_be_undone(
    page: ImagesPage, opened: MainWindow, checked: CheckPanel
) -> None:
    panel = checked
    assert [f.fix for f in panel.shown] == ["Exclude the copy", "Exclude both", "Move to red panda"]
    assert "too good" in panel.shown[0].detail
    panel.table.selectRow(0)
    panel.fix_button.click()
    assert page.workspace.decisions.exclusions == {"cat/cat_00.png"}
    assert len(panel.shown) == 2
    panel.table.selectRow(0)
    panel.fix_button.click()
    assert page.workspace.decisions.exclusions == {"cat/cat_00.png", "cat/cat_02.png", "dog/dog_02.png"}
    panel.table.selectRow(0)
    panel.fix_button.click()
    assert page.workspace.decisions.relabels == {"dog/dog_05.png": "red_panda"}
    assert panel.shown == []
    assert "0 findings left of 3" in panel.words.text()
    for _ in range(3):
        opened.menus.actions["Undo"].trigger()
    assert page.workspace.decisions.exclusions == frozenset()
    assert page.workspace.decisions.relabels == {}
    assert len(panel.shown) == 3


def test_several_findings_are_fixed_in_one_step(
    page: ImagesPage, opened: MainWindow, checked: CheckPanel
) -> None:
    panel = checked
    assert panel.table.model().index(2, 1).data() == "dog/dog_05.png"
    panel.table.selectAll()
    assert panel.fix_button.text() == "Fix 3 findings"
    panel.fix_button.click()
    assert len(page.workspace.decisions.exclusions) == 3
    opened.menus.actions["Undo"].trigger()
    assert page.workspace.decisions.exclusions == frozenset()


def test_the_check_finds_planted_copies_and_the_map_selects(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    """The real engine on sample images: a brightened copy is found; a loop on the map selects what it holds."""
    root = tmp_path / "clothes"
    for name in ("dress", "shoes"):
        (root / name).mkdir(parents=True)
        for file in sorted((resource("samples") / name).glob("*.jpg"))[:8]:
            shutil.copyfile(file, root / name / file.name)
    source = min((root / "shoes").glob("*.jpg"))
    with Image.open(source) as image:
        ImageEnhance.Brightness(image.convert("RGB")).enhance(1.15).save(root / "shoes" / "copy.jpg")
    window.workspace.open(root)
    qtbot.waitUntil(lambda: window.workspace.dataset is not None, timeout=WAIT_MS)
    page = window.pages[Page.IMAGES]
    assert isinstance(page, ImagesPage)
    page.content.part.buttons["check"].click()
    panel = page.content.check_panel
    panel.start_button.click()
    assert panel.stop_button.isVisible()
    qtbot.waitUntil(lambda: panel.report is not None, timeout=LONG_MS)
    found = [f for f in panel.shown if f.other]
    assert {frozenset((f.key, f.other)) for f in found} == {
        frozenset((f"shoes/{source.name}", "shoes/copy.jpg"))
    }
    page.content.map_button.click()
    dialog = page.findChild(ImageMapDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.map is not None, timeout=LONG_MS)
    assert dialog.map is not None
    assert len(dialog.scatter.places) == 17
    first = [i for i, folder in enumerate(dialog.map.folders) if folder == "shoes"]
    dialog.scatter.select(first)
    assert {item.key for item in dialog.grid.grid_model.items} == {dialog.map.keys[i] for i in first}
    dialog.toggle()
    assert len(window.workspace.decisions.exclusions) == 9
    window.menus.actions["Undo"].trigger()
    assert window.workspace.decisions.exclusions == frozenset()
    dialog.move_menu.aboutToShow.emit()
    to_dress = next(made for made in dialog.move_menu.actions() if made.text() == "dress")
    data, window.workspace.dataset = window.workspace.dataset, None  # as while the folder is scanned again
    to_dress.trigger()  # the menu was open when that began
    assert window.workspace.decisions.relabels == {}
    dialog.move_menu.aboutToShow.emit()
    assert not dialog.move_menu.actions()
    dialog.scatter.select(first)
    assert not dialog.grid.grid_model.items
    window.workspace.dataset = data
    dialog.move_menu.aboutToShow.emit()
    assert [made.text() for made in dialog.move_menu.actions()] == ["dress", "shoes"]
    dialog.scatter.select(first[:1])
    dialog.move_menu.actions()[0].trigger()
    assert window.workspace.decisions.relabels == {dialog.map.keys[first[0]]: "dress"}
    dialog.close()


def test_cancelled_check_leaves_the_page_usable(page: ImagesPage, qtbot: QtBot) -> None:
    panel = page.content.check_panel
    panel.start_button.click()
    panel.stop_button.click()
    qtbot.waitUntil(panel.start_button.isVisible, timeout=LONG_MS)
    assert panel.report is None


def test_lasso_selects_points_inside_and_a_click_the_nearest(qtbot: QtBot) -> None:
    chart = ScatterMap("map")
    qtbot.addWidget(chart)
    chart.resize(400, 400)
    chart.show()
    chart.set_points([(0, 0), (1, 0), (0, 1), (5, 5)], ["a", "a", "b", "b"])
    told: list[tuple[int, ...]] = []
    chart.chosen.connect(told.append)
    chart.choose_inside([QPointF(-0.5, -0.5), QPointF(1.5, -0.5), QPointF(1.5, 1.5), QPointF(-0.5, 1.5)])
    assert told[-1] == (0, 1, 2)
    qtbot.wait(50)
    box = chart.item.vb
    where = chart.view.mapFromScene(box.mapViewToScene(QPointF(5, 5)))
    qtbot.mouseClick(chart.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where.x(), where.y()))
    qtbot.waitUntil(lambda: told[-1] == (3,), timeout=WAIT_MS)
