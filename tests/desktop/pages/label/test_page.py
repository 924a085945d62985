"""Labelling from the person's side: a heap of pictures, keys, guesses of the engine's real work, and what is on disk after."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from mpl_desktop.jobs.features import FeatureJobs, LabelRequest
from mpl_desktop.jobs.runner import Factory
from mpl_desktop.messages import Page
from mpl_desktop.pages.images.page import ImagesPage
from mpl_desktop.pages.label.page import LabelPage
from mpl_desktop.pages.label.session import LabelSession
from mpl_desktop.project.plan import plan_of
from mpl_desktop.window import commands
from mpl_desktop.window.main_window import MainWindow
from tests.support.pictures import make_folder

from ...conftest import WAIT_MS, press

COLOURS = ("blue", "green", "red")


def truth(path: Path) -> str:
    return path.name.split("_")[0]


@pytest.fixture
def heap(tmp_path: Path) -> Path:
    """24 pictures of three colours in one folder; their names tell what they are."""
    sorted_ = make_folder(tmp_path / "sorted", 8, COLOURS)
    folder = tmp_path / "heap of pictures"
    folder.mkdir()
    for path in sorted_.glob("*/*.png"):
        path.rename(folder / path.name)
    return folder


@pytest.fixture
def page(window: MainWindow, heap: Path, qtbot: QtBot) -> LabelPage:
    """The page after the heap was dropped on the empty window."""
    commands.collect(window, [heap])
    qtbot.waitUntil(lambda: window.workspace.dataset is not None, timeout=WAIT_MS)
    found = window.pages[Page.LABEL]
    assert isinstance(found, LabelPage)
    qtbot.waitUntil(lambda: found.session.current is not None, timeout=WAIT_MS)
    qtbot.waitUntil(found.content.isVisible, timeout=WAIT_MS)
    return found


def type_class(qtbot: QtBot, page: LabelPage, name: str) -> None:
    """The first letter is typed on the picture, the rest where it leads."""
    qtbot.keyClicks(page.content.picture, name[0])
    qtbot.keyClicks(page.content.keys.line, name[1:])
    qtbot.keyClick(page.content.keys.line, Qt.Key.Key_Return)


def name_of(session: LabelSession) -> str:
    assert session.current is not None
    return truth(session.current.path)


def label_three(page: LabelPage, qtbot: QtBot) -> None:
    """Until there is a picture of each class; then guesses are there."""
    session = page.session
    while len(session.classes) < len(COLOURS):
        name = name_of(session)
        place = [row.name for row in session.classes].index(name) if name in names(page) else -1
        if place < 0:
            type_class(qtbot, page, name)
        else:
            qtbot.keyClick(page.content.picture, Qt.Key(Qt.Key.Key_1 + place))
    rest(page, qtbot)


def rest(page: LabelPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.session.asking, timeout=WAIT_MS)


def names(page: LabelPage) -> list[str]:
    return [row.name for row in page.session.classes]


def labels(page: LabelPage) -> dict[str, str]:
    """The class of each picture that has one, by file name."""
    assert page.session.collection is not None
    return {p.path.name: p.folder for p in page.session.collection.pictures if p.used}


def test_a_heap_becomes_a_project_of_copies(page: LabelPage, heap: Path) -> None:
    work = page.workspace
    assert work.project is not None
    assert work.project.root.parent == work.settings.data / "pictures"
    assert work.project.name == "heap of pictures"
    assert len(list(heap.iterdir())) == 24, "what was given stays where it is"
    assert page.content.said.text().startswith("These are copies")
    window = page.window()
    assert isinstance(window, MainWindow)
    assert window.banner.message is None, "nothing lies over the buttons"
    assert page.content.facts.text() == "0 of 24 pictures have a class"
    assert not page.content.train_button.isEnabled()


def test_names_are_typed_and_digits_choose(page: LabelPage, qtbot: QtBot) -> None:
    session = page.session
    first = name_of(session)
    type_class(qtbot, page, first)
    assert names(page) == [first]
    assert len(labels(page)) == 1
    assert page.content.picture.hasFocus(), "the next key is for the next picture"
    qtbot.keyClick(page.content.picture, Qt.Key.Key_1)
    assert set(labels(page).values()) == {first}
    assert len(labels(page)) == 2
    qtbot.keyClick(page.content.picture, Qt.Key.Key_7)
    assert len(labels(page)) == 2, "there is no seventh class"


def test_only_the_classes_that_there_are_are_shown(page: LabelPage, qtbot: QtBot) -> None:
    def shown() -> int:
        return sum(found.isVisible() for found in page.content.keys.findChildren(QPushButton))

    type_class(qtbot, page, "blue")
    qtbot.waitUntil(lambda: shown() == 1, timeout=WAIT_MS)
    page.session.add_class("red")
    assert shown() == 0, "the rows of before are gone at once; the new ones come with the next event"
    qtbot.waitUntil(lambda: shown() == 2, timeout=WAIT_MS)


def test_guesses_are_accepted_and_nearly_all_are_right(page: LabelPage, qtbot: QtBot) -> None:
    label_three(page, qtbot)
    session = page.session
    for _ in range(6):
        rest(page, qtbot)
        guess = session.guess_of(session.current.key) if session.current else None
        assert guess is not None
        assert guess[0].name in page.content.guess.text()
        if guess[0].name == name_of(session):
            qtbot.keyClick(page.content.picture, Qt.Key.Key_Space)
        else:
            place = names(page).index(name_of(session))
            qtbot.keyClick(page.content.picture, Qt.Key(Qt.Key.Key_1 + place))
    rest(page, qtbot)
    guessed = [(truth(p.path), found[0].name) for p in session.waiting if (found := session.guess_of(p.key))]
    assert len(guessed) == len(session.waiting)
    assert sum(a == b for a, b in guessed) >= 0.9 * len(guessed)
    assert all(folder == truth(Path(name)) for name, folder in labels(page).items())


def test_back_takes_the_last_label_away_and_undo_does_too(page: LabelPage, qtbot: QtBot) -> None:
    shown = page.session.current
    type_class(qtbot, page, "blue")
    second = page.session.current
    qtbot.keyClick(page.content.picture, Qt.Key.Key_1)
    assert len(labels(page)) == 2
    qtbot.keyClick(page.content.picture, Qt.Key.Key_Backspace)
    assert len(labels(page)) == 1
    assert page.session.current == second
    qtbot.keyClick(page.content.picture, Qt.Key.Key_Backspace)
    assert labels(page) == {}
    assert page.session.current == shown
    qtbot.keyClick(page.content.picture, Qt.Key.Key_Backspace)
    assert page.session.current == shown, "there is nothing more to take back"
    window = page.window()
    assert isinstance(window, MainWindow)
    press(qtbot, window, Qt.Key.Key_Z)
    assert len(labels(page)) == 1


def test_pictures_can_wait_and_be_left_out(page: LabelPage, qtbot: QtBot) -> None:
    shown = page.session.current
    assert shown is not None
    qtbot.keyClick(page.content.picture, Qt.Key.Key_0)
    assert page.session.current not in {None, shown}
    gone = page.session.current
    assert gone is not None
    qtbot.keyClick(page.content.picture, Qt.Key.Key_Delete)
    assert gone.key in page.workspace.decisions.exclusions
    seen = set()
    while page.session.current is not None and page.session.current.key not in seen:
        seen.add(page.session.current.key)
        if page.session.current == shown:
            break
        type_class(qtbot, page, "blue") if not names(page) else qtbot.keyClick(
            page.content.picture, Qt.Key.Key_1
        )
    assert page.session.current == shown, "it is asked about again in the end"
    assert gone.key not in seen


def test_a_whole_class_is_accepted_but_for_what_is_unmarked(page: LabelPage, qtbot: QtBot) -> None:
    label_three(page, qtbot)
    c = page.content
    qtbot.mouseClick(c.mode.buttons["many"], Qt.MouseButton.LeftButton)
    shown = [item.path for item in c.grid.grid_model.items]
    folder = page.session.guess_of(c.grid.grid_model.items[0].key)
    assert folder is not None
    assert folder[0].name in c.many_words.text()
    assert c.accept_many.text() == f"Accept {len(shown)} as {folder[0].name}"
    qtbot.keyClick(c.grid, Qt.Key.Key_Space)  # unmarks the first
    assert c.accept_many.text() == f"Accept {len(shown) - 1} as {folder[0].name}"
    before = len(labels(page))
    qtbot.keyClick(c.grid, Qt.Key.Key_Return)
    given = labels(page)
    assert len(given) == before + len(shown) - 1
    assert shown[0].name not in given
    assert all(given[path.name] == folder[0].name for path in shown[1:])


def test_labels_are_on_disk_and_in_the_plan(page: LabelPage, qtbot: QtBot, heap: Path) -> None:
    label_three(page, qtbot)
    work = page.workspace
    root = work.project.root if work.project else heap
    before = labels(page)
    window = page.window()
    assert isinstance(window, MainWindow)
    qtbot.waitUntil(lambda: not work.autosave.dirty, timeout=WAIT_MS)
    other = heap.parent / "other"
    make_folder(other, 3, ("blue", "red"))
    work.open(other)
    qtbot.waitUntil(lambda: work.project is not None and work.project.root == other, timeout=WAIT_MS)
    work.open(root)
    qtbot.waitUntil(lambda: work.project is not None and work.project.root == root, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: work.dataset is not None and not work.jobs.tasks, timeout=WAIT_MS)
    assert labels(page) == before
    assert work.project is not None
    assert work.dataset is not None
    plan = plan_of(work.project, work.dataset)
    assert set(plan.added) == set(COLOURS)
    assert len(plan.relabel) == len(before)
    assert len(plan.exclude) == 24 - len(before), "what has no class is not trained on"


def test_more_pictures_go_into_a_class_and_the_same_ones_are_not_copied_twice(
    page: LabelPage, qtbot: QtBot, heap: Path
) -> None:
    type_class(qtbot, page, "blue")
    work = page.workspace
    again = sorted(heap.glob("green_*.png"))[:3]
    task = work.collector.add(again, "blue")
    assert task is not None
    with qtbot.waitSignal(task.succeeded, timeout=WAIT_MS):
        pass
    assert {labels(page)[path.name] for path in again} == {"blue"}
    assert work.project is not None
    assert len(list(work.project.root.rglob("*.png"))) == 24
    new = make_folder(heap.parent / "new", 2, ("yellow",), seed=5)
    task = work.collector.add([new], "yellow things")
    assert task is not None
    with qtbot.waitSignal(work.dataset_changed, timeout=WAIT_MS):
        pass
    assert "yellow things" in names(page)
    assert len(list((work.project.root / "yellow things").iterdir())) == 2


def test_only_bad_files_make_no_project(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "notes.txt").write_text("no picture")
    commands.collect(window, [tmp_path / "bad"])
    qtbot.waitUntil(lambda: window.banner.message is not None, timeout=WAIT_MS)
    assert "no pictures" in window.banner.text.text().lower()
    assert window.workspace.project is None
    assert list((window.workspace.settings.data / "pictures").iterdir()) == []


def test_when_every_picture_has_a_class_the_page_says_so(page: LabelPage, qtbot: QtBot) -> None:
    type_class(qtbot, page, "blue")
    type_class(qtbot, page, "red")
    while page.session.current is not None:
        qtbot.keyClick(page.content.picture, Qt.Key(Qt.Key.Key_1 + (name_of(page.session) == "red")))
    assert page.stack.currentWidget() is page.done
    qtbot.mouseClick(page.done.button, Qt.MouseButton.LeftButton)
    window = page.window()
    assert isinstance(window, MainWindow)
    assert window.page_name == Page.TRAIN


def test_the_keys_follow_the_order_of_the_classes(page: LabelPage, window: MainWindow, qtbot: QtBot) -> None:
    for name in COLOURS:
        type_class(qtbot, page, name)
    window.show_page(Page.IMAGES)
    images = window.pages[Page.IMAGES]
    assert isinstance(images, ImagesPage)
    table = images.content.classes.table
    table.selectRow([row.name for row in images.content.classes.model.rows].index("red"))
    table.setFocus()
    for _ in range(2):
        qtbot.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    window.show_page(Page.LABEL)
    assert page.session.current is not None
    key = page.session.current.key
    qtbot.keyClick(page.content.picture, Qt.Key.Key_1)
    assert window.workspace.decisions.relabels[key] == "red"


def test_guesses_are_made_from_the_english_words(
    page: LabelPage, window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, ...]] = []
    propose = FeatureJobs.propose

    def watched(self: FeatureJobs, request: Callable[[], LabelRequest]) -> Factory:
        def seen() -> LabelRequest:
            made = request()
            asked.append(made.names)
            return made

        return propose(self, seen)

    monkeypatch.setattr(FeatureJobs, "propose", watched)
    for name in COLOURS:
        type_class(qtbot, page, name)
    window.workspace.decide("English", window.workspace.decisions.described("red", "colour of blood"))
    qtbot.waitUntil(lambda: ("blue", "green", "colour of blood") in asked, timeout=WAIT_MS)
    assert [row.name for row in page.session.classes] == ["blue", "green", "red"]
