"""The five tasks of docs/five_tasks.md with keys alone: no mouse, no drop, no call of the program's own functions.

Each key goes to the window that has the keys, as the system would send it; Tab is pressed until what is wanted has the
focus, and each press counts. What is on the screen is read as a screen reader would: by the names of what has the focus.

Usage: drive_keys.py OUT HEAP OTHERS, as for drive_heap.py. Prints the keys of each task, and `done` at the end.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFileDialog, QLineEdit, QWidget

from mpl_desktop.messages import Page
from mpl_desktop.pages.results.review import ReviewDialog
from mpl_desktop.window.main_window import MainWindow
from tests.e2e.drive import Condition, at_once, run, say

if TYPE_CHECKING:
    from mpl_desktop.pages.classify.page import ClassifyPage
    from mpl_desktop.pages.label.page import LabelPage
    from mpl_desktop.pages.results.page import ResultsPage
    from mpl_desktop.pages.train.page import TrainPage

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier
FAR = 60
"""Presses of Tab after which what is wanted is not there."""
ONE_BY_ONE = 12
"""Pictures that are answered one by one once there are guesses; the rest is accepted class by class, and what was guessed
wrongly there one by one again."""


def truth(path: Path) -> str:
    """The class of a picture: the beginning of its file's name."""
    return path.name.partition("-")[0]


def focus() -> QWidget | None:
    """What has the keys."""
    return QApplication.focusWidget()


def named() -> str:
    """What has the keys, as a screen reader says it."""
    widget = focus()
    if widget is None or widget.accessibleName():
        return widget.accessibleName() if widget is not None else ""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


class Keys:
    """Presses keys, and counts them for each task."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self.count = self.typed = self.before = 0

        self._manager = QTimer(interval=40)
        self._manager.timeout.connect(self.manage)
        self._manager.start()

    def manage(self) -> None:
        """What a window manager does when a dialog is gone: the window below it has the keys again."""
        if QGuiApplication.focusWindow() is None:
            (QApplication.activeModalWidget() or self._window).activateWindow()

    def back(self) -> bool:
        """Whether the main window has the keys again."""
        return QApplication.activeModalWidget() is None and self._window.isActiveWindow()

    @property
    def place(self) -> QWindow:
        """The window that has the keys."""
        focused: QWindow | None = QGuiApplication.focusWindow()
        return self._window.windowHandle() if focused is None else focused

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = MODIFIER.NoModifier) -> Condition:
        """One key, soon: it may open a dialog that has a loop of its own."""
        self.count += 1
        QTimer.singleShot(0, lambda: QTest.keyClick(self.place, key, modifier))
        return at_once

    def type(self, text: str) -> Condition:
        """Letters into what has the keys."""
        self.count += len(text)
        self.typed += len(text)
        widget = focus()
        assert widget is not None
        QTest.keyClicks(widget, text[:1])  # which may put the keys elsewhere
        QTest.keyClicks(focus() or widget, text[1:])
        return at_once

    def to(self, name: str, back: bool = False) -> Iterator[Condition]:
        """Tab, or Shift+Tab, until what begins with this name has the keys."""
        for _ in range(FAR):
            if named().startswith(name):
                return
            yield (self.press(KEY.Key_Backtab, MODIFIER.ShiftModifier) if back else self.press(KEY.Key_Tab))
            yield at_once
        raise AssertionError(f"Tab does not come to {name!r}; it is at {named()!r}")

    def task(self, name: str) -> None:
        """A task is done: say what it took."""
        say(f"{name}: {self.count - self.before} keys, {self.typed} of them letters of names and paths")
        self.before, self.typed = self.count, 0


def choose_files(keys: Keys, folder: Path) -> Iterator[Condition]:
    """In the dialog of files: type the folder, then take all that is in it."""
    yield lambda: isinstance(QApplication.activeModalWidget(), QFileDialog)
    yield lambda: isinstance(focus(), QLineEdit)
    yield keys.type(str(folder))
    yield keys.press(KEY.Key_Return)
    yield at_once
    for _ in range(FAR):
        now = focus()
        if isinstance(now, QAbstractItemView) and now.objectName() in {"listView", "treeView"}:
            break
        yield keys.press(KEY.Key_Backtab, MODIFIER.ShiftModifier)
        yield at_once
    view = cast("QAbstractItemView", focus())
    yield lambda: view.model().rowCount(view.rootIndex()) > 1
    yield keys.press(KEY.Key_A, MODIFIER.ControlModifier)
    yield at_once
    yield keys.press(KEY.Key_Return)
    yield keys.back


def collect(window: MainWindow, keys: Keys, heap: Path) -> Iterator[Condition]:
    """Unsorted pictures into the empty window; each gets its class."""
    yield from keys.to("Start with unsorted pictures")
    yield keys.press(KEY.Key_Space)
    yield from choose_files(keys, heap)
    yield lambda: window.workspace.dataset is not None and window.page_name == Page.LABEL
    page = cast("LabelPage", window.pages[Page.LABEL])
    session, c = page.session, page.content
    yield lambda: session.current is not None and c.picture.hasFocus()
    kinds = {truth(picture.path) for picture in session.waiting}

    def name() -> str:
        assert session.current is not None
        return truth(session.current.path)

    def digit() -> Qt.Key:
        return KEY(KEY.Key_1 + [row.name for row in session.classes].index(name()))

    while len(session.classes) < len(kinds):
        yield lambda: not session.asking and c.picture.hasFocus()
        if name() in [row.name for row in session.classes]:
            yield keys.press(digit())
        else:
            yield keys.type(name())
            yield keys.press(KEY.Key_Return)
        yield at_once

    def answer() -> Iterator[Condition]:
        yield lambda: not session.asking and c.picture.hasFocus()
        guess = session.guess_of(session.current.key) if session.current else None
        right = guess is not None and guess[0].name == name()
        yield keys.press(KEY.Key_Space if right else digit())
        yield at_once

    for _ in range(ONE_BY_ONE):
        yield from answer()
    yield lambda: not session.asking
    yield from keys.to("How to label", back=True)
    yield keys.press(KEY.Key_Right)
    yield lambda: c.mode.value == "many"
    yield from keys.to(c.grid.accessibleName())
    for _ in kinds:
        yield lambda: not session.asking
        if not session.waiting or not c.grid.grid_model.items:
            break
        yield from unmark(keys, page)
        yield keys.press(KEY.Key_Return)
        yield at_once
    yield lambda: not session.asking
    yield from keys.to("How to label", back=True)
    yield keys.press(KEY.Key_Left)
    yield lambda: c.mode.value == "one"
    yield from keys.to(c.picture.accessibleName())
    while session.waiting:  # what was unmarked
        yield from answer()


def unmark(keys: Keys, page: "LabelPage") -> Iterator[Condition]:
    """Walk to what is not of the class that is shown, and unmark it with Space."""
    grid = page.content.grid
    at = grid.currentIndex().row()
    for place, item in enumerate(list(grid.grid_model.items)):
        if truth(item.path) != page.marked_class:
            while at < place:
                yield keys.press(KEY.Key_Right)
                yield at_once
                at += 1
            assert grid.currentIndex().row() == place
            yield keys.press(KEY.Key_Space)
            yield at_once


def train(window: MainWindow, keys: Keys) -> Iterator[Condition]:
    """Start a training, and wait for its end."""
    yield keys.press(KEY.Key_3, MODIFIER.ControlModifier)
    yield lambda: window.page_name == Page.TRAIN
    page = cast("TrainPage", window.pages[Page.TRAIN])
    yield page.content.start.isEnabled
    before = len(page.trainings.records)
    yield keys.press(KEY.Key_R, MODIFIER.ControlModifier)
    yield lambda: len(page.trainings.records) > before
    record = page.trainings.records[-1]
    yield lambda: record.status == "done"


def story(window: MainWindow, out: Path, heap: Path, others: Path) -> Iterator[Condition]:
    """What the person does; each `yield` waits for something to hold."""
    yield window.isVisible
    window.activateWindow()
    yield window.isActiveWindow
    keys = Keys(window)
    yield from collect(window, keys, heap)
    keys.task("Collect")
    yield from train(window, keys)
    keys.task("Train")
    yield from keys.to("See the result")
    yield keys.press(KEY.Key_Return)
    yield lambda: window.page_name == Page.RESULTS
    results = cast("ResultsPage", window.pages[Page.RESULTS])
    say(results.content.headline.text())
    assert results.content.weak_spot.isVisible(), (
        "the pictures of this story are not so easy that none is wrong"
    )
    yield from keys.to(results.content.weak_spot.text())
    yield keys.press(KEY.Key_Space)
    yield lambda: isinstance(QApplication.activeModalWidget(), ReviewDialog)
    keys.task("Find out what is wrong")
    review = cast("ReviewDialog", QApplication.activeModalWidget())
    yield review.canvas.hasFocus
    folders = list(review.corrections.names)
    for number, image in enumerate(review.images):
        wanted = folders.index(truth(Path(image.path))) + 1
        keep = number % 2 == 0  # the class is right as it is; the number says the same
        yield keys.press(KEY.Key_K if keep else KEY(KEY.Key_0 + wanted))
        yield at_once
    assert review.reviewed == len(review.images)
    yield keys.press(KEY.Key_Escape)
    yield keys.back
    yield from train(window, keys)
    keys.task("Correct")
    yield keys.press(KEY.Key_4, MODIFIER.ControlModifier)
    yield lambda: window.page_name == Page.RESULTS
    yield from keys.to("Use it")
    yield keys.press(KEY.Key_Space)
    yield lambda: window.page_name == Page.CLASSIFY
    classify = cast("ClassifyPage", window.pages[Page.CLASSIFY])
    yield lambda: classify.loader.info is not None and not classify.loader.loading
    yield from keys.to("Drop pictures")
    yield keys.press(KEY.Key_Return)
    yield from choose_files(keys, others)
    files = list(others.iterdir())
    yield lambda: len(classify.predictions) == len(files) and not window.workspace.jobs.tasks
    yield keys.press(KEY.Key_E, MODIFIER.ControlModifier | MODIFIER.ShiftModifier)
    yield lambda: named() == "Form"
    for _ in range(2):
        yield keys.press(KEY.Key_Down)
        yield at_once
    yield keys.press(KEY.Key_Return)
    yield lambda: isinstance(QApplication.activeModalWidget(), QFileDialog) and isinstance(focus(), QLineEdit)
    yield keys.press(KEY.Key_A, MODIFIER.ControlModifier)
    yield at_once
    yield keys.type(str(out / "page.html"))
    yield keys.press(KEY.Key_Return)
    yield keys.back
    yield lambda: (out / "page.html").exists() and not window.workspace.busy()
    keys.task("Use elsewhere")
    say(f"in all: {keys.count} keys")
    assert not window.crashes
    window.close()


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    sys.exit(run(lambda window: story(window, *map(Path, sys.argv[1:]))))
