"""A watched folder: pictures are answered as they arrive, once each, and not before they are written."""

import shutil
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mpl_desktop.pages.classify import watch
from mpl_desktop.pages.classify.page import ClassifyPage
from mpl_desktop.pages.classify.watch import Arrivals, pictures_in
from mpl_desktop.pages.classify.watching import WatchDialog
from mpl_desktop.window.main_window import MainWindow
from mpl_engine.cancel import CancelToken

from ...conftest import WAIT_MS

A, B = Path("a.png"), Path("b.png")


def test_a_file_is_taken_when_it_no_longer_changes_and_once() -> None:
    arrivals = Arrivals()
    assert arrivals.ready({A: (10, 1)}, 0.0) == []
    assert arrivals.ready({A: (20, 2)}, 5.0) == []  # it is still being written
    assert arrivals.unsettled
    assert arrivals.ready({A: (20, 2), B: (7, 7)}, 6.0) == [A]
    assert arrivals.ready({A: (20, 2), B: (7, 7)}, 7.0) == [B]
    assert arrivals.ready({A: (20, 2), B: (7, 7)}, 99.0) == []
    assert not arrivals.unsettled


def test_a_file_that_is_written_anew_comes_again() -> None:
    arrivals = Arrivals()
    for now in (0.0, 2.0):
        arrivals.ready({A: (10, 1)}, now)
    assert arrivals.ready({A: (10, 3)}, 3.0) == []
    assert arrivals.ready({A: (10, 3)}, 5.0) == [A]


def test_a_file_that_went_away_before_it_was_written_is_forgotten() -> None:
    arrivals = Arrivals()
    arrivals.ready({A: (10, 1)}, 0.0)
    arrivals.ready({}, 1.0)
    assert arrivals.ready({A: (10, 1)}, 2.0) == []


def test_only_pictures_are_found_and_a_folder_that_is_gone_is_told(image_folder: Path) -> None:
    (image_folder / "notes.txt").write_text("no picture")
    half = shutil.copy(image_folder / "cat" / "cat_00.png", image_folder / "new.png.part")
    assert Path(half).exists()  # it gets its name when all of it is there
    found = pictures_in(image_folder, CancelToken())
    assert found is not None
    assert len(found) == 38
    stopped = CancelToken()
    stopped.cancel()
    assert pictures_in(image_folder, stopped) is None
    assert pictures_in(image_folder / "gone", CancelToken()) is None


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(watch, "SETTLE_SECONDS", 0.05)


@pytest.fixture
def incoming(tmp_path: Path) -> Path:
    made = tmp_path / "incoming"
    made.mkdir()
    return made


def ask(page: ClassifyPage) -> WatchDialog:
    page.content.watch.click()
    return page.findChildren(WatchDialog)[-1]


@pytest.mark.usefixtures("quick")
def test_pictures_are_answered_and_copied_as_they_arrive(
    answered: ClassifyPage, incoming: Path, image_folder: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    answered.clear()
    shutil.copy(image_folder / "cat" / "cat_03.png", incoming)
    (tmp_path / "sorted").mkdir()
    dialog = ask(answered)
    dialog.source.setText(str(incoming))
    dialog.copies.setChecked(True)
    assert not dialog.begin.isEnabled()
    dialog.place.setText(str(tmp_path / "sorted"))
    dialog.begin.click()
    words = answered.content.words
    qtbot.waitUntil(lambda: words.text().endswith("Watching incoming: 1 answered, 1 copied"), timeout=WAIT_MS)
    shutil.copy(image_folder / "dog" / "dog_04.png", incoming)
    (incoming / "bad.jpg").write_bytes(b"x")
    expected = "Watching incoming: 2 answered, 1 cannot be read, 2 copied"
    qtbot.waitUntil(lambda: words.text().endswith(expected), timeout=WAIT_MS)
    assert sorted(p.name for p in (tmp_path / "sorted").rglob("*.png")) == ["cat_03.png", "dog_04.png"]
    assert len(answered.predictions) == 3
    assert "bad.jpg: cannot be read" in answered.content.watch.toolTip()
    shutil.copy(image_folder / "dog" / "dog_05.png", incoming / "bad.jpg")  # the rest of it came
    expected = "Watching incoming: 3 answered, 3 copied"
    qtbot.waitUntil(lambda: words.text().endswith(expected), timeout=WAIT_MS)
    assert len(answered.predictions) == 3
    answered.content.watch.click()
    assert answered.content.watch.text() == "Watch a folder…"
    assert "Watching" not in words.text()
    assert sorted(path.name for path in incoming.iterdir()) == ["bad.jpg", "cat_03.png", "dog_04.png"]


@pytest.mark.usefixtures("quick")
def test_a_folder_that_goes_away_and_comes_back_is_watched_on(
    answered: ClassifyPage, incoming: Path, image_folder: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    answered.clear()
    monkeypatch.setattr(watch, "POLL_MS", 50)
    answered.watching.begin(incoming)
    incoming.rename(incoming.with_name("away"))
    words = answered.content.words
    qtbot.waitUntil(lambda: words.text() == "Watching incoming, which is not there now", timeout=WAIT_MS)
    incoming.with_name("away").rename(incoming)
    shutil.copy(image_folder / "cat" / "cat_01.png", incoming)
    qtbot.waitUntil(lambda: words.text().endswith("Watching incoming: 1 answered"), timeout=WAIT_MS)


def test_copies_must_not_arrive_in_the_watched_folder(
    answered: ClassifyPage, incoming: Path, tmp_path: Path
) -> None:
    dialog = ask(answered)
    dialog.copies.setChecked(True)
    (incoming / "sorted").mkdir()
    (tmp_path / "cat").mkdir()
    for source, target in (
        (incoming, incoming / "sorted"),
        (incoming, incoming),
        (tmp_path / "cat", tmp_path),
    ):
        dialog.source.setText(str(source))
        dialog.place.setText(str(target))
        dialog.begin.click()
        assert dialog.isVisible()
        assert "would arrive as new pictures" in dialog.wrong.text()
    dialog.source.setText(str(tmp_path / "gone"))
    dialog.begin.click()
    assert dialog.wrong.text() == f"{tmp_path / 'gone'} is no folder that can be read."
    dialog.reject()
    assert not answered.watching.on


@pytest.mark.usefixtures("quick")
def test_closing_the_window_ends_the_watch(
    answered: ClassifyPage, window: MainWindow, incoming: Path, image_folder: Path, qtbot: QtBot
) -> None:
    arrived: list[object] = []
    answered.watching.begin(incoming)
    answered.watching.watch.arrived.connect(arrived.append)
    window.close()
    shutil.copy(image_folder / "cat" / "cat_01.png", incoming)
    qtbot.wait(700)
    assert not answered.watching.on
    assert arrived == []
