"""The check before training and the map of the images, through the window."""

import itertools
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image, ImageEnhance
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from mpl_desktop.jobs.dataset import DatasetJobs, ImageMap
from mpl_desktop.jobs.runner import Factory
from mpl_desktop.messages import Page
from mpl_desktop.pages.images.check.panel import CheckPanel
from mpl_desktop.pages.images.image_map import ImageMapDialog
from mpl_desktop.pages.images.page import ImagesPage
from mpl_desktop.widgets.scatter_map import ScatterMap
from mpl_desktop.widgets.viewer.viewer import PictureViewer
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
    panel = page.content.check_panel
    show(panel, report(), monkeypatch, qtbot)
    return panel


def listed(panel: CheckPanel, row: int) -> str:
    """What the list says in a row."""
    return str(panel.table.model().index(row, 0).data())


def show(panel: CheckPanel, what: CheckReport, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    """Check again, and find this."""

    def check(self: DatasetJobs, data: Dataset, plan: RunPlan) -> Factory:
        def job(token: CancelToken) -> Job[CheckReport]:
            yield Progress("look", 0, 38)
            return what

        return job

    monkeypatch.setattr(DatasetJobs, "check", check)
    panel.start_button.click()
    qtbot.waitUntil(lambda: panel.report is what, timeout=WAIT_MS)


@pytest.mark.parametrize("size", [(1000, 580), (1200, 780)])
@pytest.mark.parametrize("words", ["", "Beide ausschließen, die ohnehin gleich sind"])
def test_what_can_be_done_never_lies_over_the_pictures(
    opened: MainWindow, checked: CheckPanel, qtbot: QtBot, size: tuple[int, int], words: str
) -> None:
    """Nor beyond the panel; two pictures are seen beside each other where the words are of the usual length."""
    opened.resize(*size)
    checked.table.selectRow(0)
    if words:
        checked.fix_button.setText(words)
    qtbot.wait(50)
    for made in (checked.fix_button, checked.leave_button, checked.hint):
        if made.isVisibleTo(checked):
            assert not made.geometry().intersects(checked.pictures.geometry()), made
            assert made.geometry().right() <= checked.foot.width()
    grid = checked.pictures
    both = [grid.visualRect(grid.grid_model.index(row)) for row in range(2)]
    if not words:
        assert all(grid.viewport().rect().contains(one) for one in both)


def test_each_finding_has_a_fix_that_can_be_undone(
    page: ImagesPage, opened: MainWindow, checked: CheckPanel
) -> None:
    panel = checked
    assert [f.fix for f in panel.shown] == ["Exclude the copy", "Exclude both", "Move to red panda"]
    assert "too good" in listed(panel, 0)
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
    assert panel.picture is None
    for _ in range(3):
        opened.menus.actions["Undo"].trigger()
    assert page.workspace.decisions.exclusions == frozenset()
    assert page.workspace.decisions.relabels == {}
    assert len(panel.shown) == 3


def test_several_findings_are_fixed_in_one_step(
    page: ImagesPage, opened: MainWindow, checked: CheckPanel
) -> None:
    panel = checked
    assert "dog/dog_05.png" in listed(panel, 2)
    panel.table.selectAll()
    assert panel.fix_button.text() == "Fix 3 findings"
    panel.fix_button.click()
    assert len(page.workspace.decisions.exclusions) == 3
    opened.menus.actions["Undo"].trigger()
    assert page.workspace.decisions.exclusions == frozenset()


JARGON = re.compile(r"probe|validation|cross-validat|label|epoch|linear", re.IGNORECASE)


@pytest.mark.parametrize(
    ("unjudged", "said"),
    [
        ((), "look at each before you change its class"),
        (("dog",), "About dog the check is too often wrong itself"),
        (("cat", "dog", "red panda"), "so no class is questioned"),
    ],
)
def test_it_says_how_far_its_doubts_can_be_trusted(
    checked: CheckPanel, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, unjudged: tuple[str, ...], said: str
) -> None:
    doubts = () if len(unjudged) == 3 else report().doubts
    show(checked, replace(report(), doubts=doubts, unjudged=unjudged, classes=3), monkeypatch, qtbot)
    assert said in checked.words.text()
    assert "80 %" in checked.words.text()
    assert len(checked.shown) == 2 + len(doubts)


def test_the_check_speaks_plainly(
    page: ImagesPage, checked: CheckPanel, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    said = [checked.words.text(), *(listed(checked, row) for row in range(3))]
    said += [made.toolTip() for made in page.content.part.buttons.values()]
    parts = [("train", "val"), ("val", "test"), ("train", "test"), ("", "test")]
    pairs = tuple(replace(report().duplicates[0], parts=two) for two in parts)
    show(checked, CheckReport(pairs, (), 38, None), monkeypatch, qtbot)
    said += [checked.words.text(), *(listed(checked, row) for row in range(4))]
    show(checked, CheckReport((), (), 38, 0.97, (), 3), monkeypatch, qtbot)
    said.append(checked.words.text())
    assert [text for text in said if JARGON.search(text)] == []


@pytest.mark.parametrize("size", [(1024, 600), (1000, 640), (1366, 768), (1900, 1000)])
def test_every_remark_can_be_read_whole(
    opened: MainWindow,
    checked: CheckPanel,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    size: tuple[int, int],
) -> None:
    """Also one about files whose names hold no place to break at."""
    long = replace(report().duplicates[0], first="cat/" + "x" * 150 + ".png")
    show(checked, replace(report(), duplicates=(long, report().duplicates[1])), monkeypatch, qtbot)
    opened.resize(*size)
    assert (opened.width(), opened.height()) == size
    table = checked.table
    qtbot.waitUntil(lambda: table.columnWidth(0) == table.viewport().width(), timeout=WAIT_MS)
    qtbot.waitUntil(
        lambda: all(table.rowHeight(row) == table.sizeHintForRow(row) for row in range(3)), timeout=WAIT_MS
    )
    assert table.horizontalScrollBar().maximum() == 0
    assert table.viewport().height() >= 2 * table.fontMetrics().lineSpacing()
    room = QRect(0, 0, table.columnWidth(0) - 16, 10_000)
    for row in range(3):
        lines = 0
        for part in listed(checked, row).split("\n"):
            words = table.fontMetrics().boundingRect(room, Qt.TextFlag.TextWrapAnywhere, part)
            lines += words.height()
        assert table.rowHeight(row) >= lines
    below = checked.mapTo(opened, QPoint(0, checked.height())).y()
    assert below <= opened.height()


def test_the_pictures_and_the_preview_follow_the_selection(
    page: ImagesPage, checked: CheckPanel, qtbot: QtBot
) -> None:
    def seen() -> list[str]:
        return [item.key for item in checked.pictures.grid_model.items]

    root = page.workspace.dataset.root  # type: ignore[union-attr]
    assert seen() == ["cat/cat_00.png", "cat/cat_01.png"]
    assert page.content.preview.path == root / "cat/cat_00.png"
    place = checked.table.visualRect(checked.table.model().index(2, 0)).center()
    qtbot.mouseClick(checked.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert seen() == ["dog/dog_05.png"]
    assert page.content.preview.path == root / "dog/dog_05.png"
    qtbot.keyClick(checked.table, Qt.Key.Key_Up)
    assert seen() == ["cat/cat_02.png", "dog/dog_02.png"]
    assert [item.caption for item in checked.pictures.grid_model.items] == ["cat", "dog"]
    checked.pictures.setFocus()
    qtbot.keyClick(checked.pictures, Qt.Key.Key_Right)
    assert page.content.preview.path == root / "dog/dog_02.png"
    page.content.part.buttons["all"].click()
    assert page.content.preview.path is None, "nothing is chosen among all pictures"
    page.content.part.buttons["check"].click()
    assert page.content.preview.path == root / "dog/dog_02.png"


def test_either_of_two_copies_can_be_left_out_and_looked_at_large(
    page: ImagesPage, opened: MainWindow, checked: CheckPanel, qtbot: QtBot
) -> None:
    checked.pictures.setFocus()
    qtbot.keyClick(checked.pictures, Qt.Key.Key_Right)
    qtbot.keyClick(checked.pictures, Qt.Key.Key_Space)
    viewer = opened.findChild(PictureViewer)
    assert viewer is not None
    assert viewer.key == "cat/cat_01.png"
    viewer.close()
    qtbot.keyClick(checked.pictures, Qt.Key.Key_Delete)
    assert page.workspace.decisions.exclusions == {"cat/cat_01.png"}
    assert len(checked.shown) == 2


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


# The map explained, and by keys


@pytest.fixture
def chart(page: ImagesPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> ImageMapDialog:
    """A map of 38 images, those of a class in a row of its own."""

    def draw(self: DatasetJobs, data: Dataset, plan: RunPlan, method: str) -> Factory:
        def job(token: CancelToken) -> Job[ImageMap]:
            yield Progress("map", 0, 1)
            every = [
                (i.key, c.folder, (float(x), -float(y)))
                for y, c in enumerate(data.classes)
                for x, i in enumerate(c.images)
            ]
            keys, folders, places = zip(*every, strict=True)
            return ImageMap(keys, folders, places, len(every))

        return job

    monkeypatch.setattr(DatasetJobs, "map", draw)
    page.content.map_button.click()
    dialog = page.findChild(ImageMapDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.map is not None, timeout=WAIT_MS)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow, timeout=WAIT_MS)
    return dialog


def on_map(chart: ImageMapDialog) -> list[str]:
    return [item.key for item in chart.grid.grid_model.items]


def test_the_map_says_what_near_and_far_mean_and_what_to_do(chart: ImageMapDialog, qtbot: QtBot) -> None:
    assert "the farther apart, the less alike" in chart.meaning.text()
    assert "lies among another class" in chart.meaning.text()
    chart.method.buttons["t-sne"].click()
    assert "how far apart two heaps lie says little" in chart.meaning.text()
    assert "arrow keys" in chart.hint.text()
    for method in chart.method.buttons.values():
        assert method.text() in {"Distances", "Neighbours"}
    chart.close()


def test_each_class_has_a_shape_and_its_name_on_the_map(chart: ImageMapDialog) -> None:
    rows = [chart.classes.item(row) for row in range(chart.classes.count())]
    assert [row.text() for row in rows] == ["cat (14)", "dog (12)", "red panda (12)"]
    shapes = [
        row.icon().pixmap(20, 20).toImage().convertToFormat(QImage.Format.Format_Alpha8) for row in rows
    ]
    assert all(a != b for a, b in itertools.combinations(shapes, 2)), "without their colours they differ too"
    rows[1].setSelected(True)
    assert on_map(chart) == [f"dog/dog_{n:02}.png" for n in range(12)]
    chart.scatter.select([0])
    assert not chart.classes.selectedItems(), "what is chosen now is no class"
    chart.close()


def test_the_map_is_used_by_keys_alone(chart: ImageMapDialog, page: ImagesPage, qtbot: QtBot) -> None:
    scatter = chart.scatter
    assert scatter.hasFocus()
    assert scatter.accessibleName()
    qtbot.keyClick(scatter, Qt.Key.Key_Right)
    assert on_map(chart) == ["cat/cat_00.png"]
    qtbot.keyClick(scatter, Qt.Key.Key_Right)
    qtbot.keyClick(scatter, Qt.Key.Key_Down)
    assert on_map(chart) == ["dog/dog_01.png"]
    assert scatter.accessibleDescription() == "dog_01.png, dog"
    qtbot.keyClick(scatter, Qt.Key.Key_Left)
    qtbot.keyClick(scatter, Qt.Key.Key_Left)
    assert on_map(chart) == ["dog/dog_00.png"], "nothing lies further left in this row"
    qtbot.keyClick(scatter, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert on_map(chart) == ["dog/dog_00.png", "red_panda/red_panda_00.png"]
    assert scatter.accessibleDescription() == "2 images chosen"
    qtbot.keyClick(scatter, Qt.Key.Key_Space)
    viewer = chart.findChild(PictureViewer)
    assert viewer is not None
    assert viewer.key == "red_panda/red_panda_00.png"
    viewer.close()
    qtbot.keyClick(scatter, Qt.Key.Key_End)
    assert on_map(chart) == ["red_panda/red_panda_11.png"]
    qtbot.keyClick(scatter, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(on_map(chart)) == 38
    wide = scatter.item.vb.viewRect().width()
    qtbot.keyClicks(scatter, "+")
    assert scatter.item.vb.viewRect().width() < wide
    chart.close()


def test_the_map_fits_a_small_screen(opened: MainWindow, page: ImagesPage, chart: ImageMapDialog) -> None:
    chart.close()
    opened.resize(1024, 600)
    page.content.map_button.click()
    small = page.findChildren(ImageMapDialog)[-1]
    assert small.width() <= 1024
    assert small.height() <= 600
    assert small.minimumSizeHint().width() <= small.width()
    assert small.minimumSizeHint().height() <= small.height()
    small.close()
