"""A picture large: opened from a grid, magnified, walked through; memory stays bounded."""

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mpl_desktop.widgets.image_grid import GridItem, ImageGrid
from mpl_desktop.widgets.viewer.canvas import MOST, PictureCanvas
from mpl_desktop.widgets.viewer.viewer import PictureViewer, enlarge
from mpl_desktop.workspace.thumbnails import Thumbnails

from ..conftest import WAIT_MS

SIZE = 256


@pytest.fixture
def pictures(qapp: QApplication) -> Iterator[Thumbnails]:
    made = Thumbnails(size=SIZE, keep=1_000_000, threads=1)
    yield made
    made.close()


@pytest.fixture
def grid(pictures: Thumbnails, tmp_path: Path, qtbot: QtBot) -> ImageGrid:
    made = ImageGrid(lambda _: None, lambda _: False)
    items = []
    for n in range(3):
        path = tmp_path / f"{n}.png"
        Image.new("RGB", (400 + n, 200), (80 * n, 100, 100)).save(path)
        items.append(GridItem(str(n), path, f"picture {n}"))
    made.set_items(items)
    made.resize(600, 400)
    qtbot.addWidget(made)
    enlarge(made, pictures)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus()
    made.setCurrentIndex(made.grid_model.index(0))
    return made


def shown(grid: ImageGrid, qtbot: QtBot) -> PictureViewer:
    viewer = grid.findChildren(PictureViewer)[-1]
    viewer.activateWindow()
    qtbot.waitUntil(viewer.isActiveWindow, timeout=WAIT_MS)
    return viewer


def opened(grid: ImageGrid, qtbot: QtBot) -> PictureViewer:
    qtbot.keyClick(grid, Qt.Key.Key_Space)
    return shown(grid, qtbot)


def key(qtbot: QtBot, viewer: PictureViewer, pressed: Qt.Key) -> None:
    qtbot.keyClick(viewer.focusWidget(), pressed)


def test_a_double_click_enter_and_space_open_it_and_space_and_esc_close_it(
    grid: ImageGrid, qtbot: QtBot
) -> None:
    for begin, end in (
        (Qt.Key.Key_Return, Qt.Key.Key_Escape),
        (Qt.Key.Key_Space, Qt.Key.Key_Space),
    ):
        qtbot.keyClick(grid, begin)
        viewer = shown(grid, qtbot)
        assert viewer.caption.text() == "picture 0"
        key(qtbot, viewer, end)
        qtbot.waitUntil(lambda: not grid.findChildren(PictureViewer), timeout=WAIT_MS)
    place = grid.visualRect(grid.grid_model.index(1)).center()
    qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert not grid.findChildren(PictureViewer), "one click selects"
    qtbot.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    viewer = shown(grid, qtbot)
    assert viewer.caption.text() == "picture 1"
    viewer.close()


def test_it_is_decoded_at_a_larger_size_than_a_thumbnail_and_no_larger(
    grid: ImageGrid, pictures: Thumbnails, qtbot: QtBot
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def hold() -> None:
        begun.set()
        go_on.wait(60)

    pictures.make("holds the only thread", hold)
    assert begun.wait(60)
    viewer = opened(grid, qtbot)
    assert viewer.canvas.words == "Loading…"
    go_on.set()
    qtbot.waitUntil(lambda: viewer.canvas.shown_size.width() == SIZE, timeout=WAIT_MS)
    assert viewer.canvas.words == ""
    viewer.close()


def test_arrows_walk_through_the_grid_and_its_current_picture_follows(grid: ImageGrid, qtbot: QtBot) -> None:
    viewer = opened(grid, qtbot)
    assert (viewer.place.text(), viewer.back.isEnabled()) == ("1 of 3", False)
    key(qtbot, viewer, Qt.Key.Key_Right)
    key(qtbot, viewer, Qt.Key.Key_Right)
    assert (viewer.place.text(), viewer.on.isEnabled()) == ("3 of 3", False)
    key(qtbot, viewer, Qt.Key.Key_Right)
    assert viewer.caption.text() == "picture 2"
    assert grid.currentIndex().row() == 2
    assert [item.key for item in grid.selected()] == ["2"]
    key(qtbot, viewer, Qt.Key.Key_Left)
    assert viewer.caption.text() == "picture 1"
    viewer.close()


def test_keys_and_buttons_magnify_and_the_next_picture_is_whole_again(grid: ImageGrid, qtbot: QtBot) -> None:
    viewer = opened(grid, qtbot)
    canvas = viewer.canvas
    qtbot.waitUntil(lambda: canvas.words == "", timeout=WAIT_MS)
    whole = canvas.picture_place
    assert not viewer.whole.isEnabled()
    key(qtbot, viewer, Qt.Key.Key_Plus)
    assert canvas.scale == pytest.approx(1.25)
    assert canvas.picture_place.width() == pytest.approx(1.25 * whole.width())
    key(qtbot, viewer, Qt.Key.Key_Minus)
    key(qtbot, viewer, Qt.Key.Key_Minus)
    assert canvas.scale == 1, "never smaller than the whole picture"
    viewer.larger.click()
    assert viewer.whole.isEnabled()
    key(qtbot, viewer, Qt.Key.Key_0)
    assert canvas.picture_place == whole
    viewer.larger.click()
    key(qtbot, viewer, Qt.Key.Key_Right)
    assert canvas.scale == 1
    viewer.close()


def test_what_the_grid_loses_is_left(grid: ImageGrid, qtbot: QtBot) -> None:
    viewer = opened(grid, qtbot)
    key(qtbot, viewer, Qt.Key.Key_Right)
    items = list(grid.grid_model.items)
    grid.set_items(items[1:])
    assert (viewer.caption.text(), viewer.place.text()) == ("picture 1", "1 of 2"), "it stays at its picture"
    grid.set_items(items[2:])
    assert viewer.caption.text() == "picture 2"
    grid.set_items([])
    assert not viewer.isVisible()


def test_an_unreadable_picture_is_a_sentence_and_not_the_end(
    grid: ImageGrid, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "1.png").write_bytes(b"this is no picture")
    viewer = opened(grid, qtbot)
    key(qtbot, viewer, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: "cannot be read" in viewer.canvas.words, timeout=WAIT_MS)
    assert viewer.canvas.accessibleDescription() == viewer.canvas.words
    key(qtbot, viewer, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: viewer.canvas.words == "", timeout=WAIT_MS)
    viewer.close()


def test_the_wheel_magnifies_about_the_mouse_and_the_picture_can_be_moved(qtbot: QtBot) -> None:
    canvas = PictureCanvas()
    qtbot.addWidget(canvas)
    canvas.resize(400, 400)
    canvas.show_picture(QPixmap(800, 800))
    mouse = QPointF(100, 300)
    before = (mouse - canvas.picture_place.topLeft()) / canvas.picture_place.width()

    def wheel(notches: int) -> None:
        none, phase = Qt.MouseButton.NoButton, Qt.ScrollPhase.NoScrollPhase
        keys = Qt.KeyboardModifier.NoModifier
        turned = QPoint(0, 120 * notches)
        QApplication.sendEvent(
            canvas,
            QWheelEvent(mouse, mouse, QPoint(), turned, none, keys, phase, False),  # noqa: FBT003 - Qt's order
        )

    wheel(3)
    after = (mouse - canvas.picture_place.topLeft()) / canvas.picture_place.width()
    assert canvas.scale == pytest.approx(1.25**3)
    assert (after.x(), after.y()) == pytest.approx((before.x(), before.y()))
    wheel(1000)
    assert canvas.scale == MOST
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=QPoint(200, 200))
    left = canvas.picture_place.left()
    qtbot.mouseMove(canvas, QPoint(180, 200))
    assert canvas.picture_place.left() == pytest.approx(left - 20)
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=QPoint(180, 200))
    canvas.move_by(1e6, 1e6)
    assert canvas.picture_place.topLeft() == QPointF(0, 0), "no empty margin beside a magnified picture"
    wheel(-1000)
    assert canvas.scale == 1


def test_large_pictures_are_kept_only_up_to_their_bound(
    pictures: Thumbnails, tmp_path: Path, qtbot: QtBot
) -> None:
    paths = [
        tmp_path / f"large_{n}.png" for n in range(8)
    ]  # each takes 262,144 bytes; the bound is 1,000,000
    for n, path in enumerate(paths):
        Image.new("RGB", (SIZE, SIZE), (20 * n, 0, 0)).save(path)
    seen: set[Path] = set()
    pictures.arrived.connect(seen.update)
    for path in paths:
        pictures.get(path)
        qtbot.waitUntil(partial(seen.__contains__, path), timeout=WAIT_MS)
    assert pictures.get(paths[-1]) is not None
    assert pictures.get(paths[0]) is None, "the oldest had to make room"
