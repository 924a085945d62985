"""From an empty window and a heap of pictures to an answer: labelled by keys, trained, looked at, corrected, exported.

The class of a picture is the beginning of its file's name, which the program does not look at. Run by test_window.py.

Usage: drive_heap.py OUT HEAP OTHERS, the last with pictures of the same classes that are not in the heap. Prints keys, clicks and seconds, and `done` at the end.
"""

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mpl_desktop.dialogs.export import ExportDialog
from mpl_desktop.messages import Page
from mpl_desktop.window.main_window import MainWindow
from tests.e2e.drive import Condition, at_once, click, drop, run, say

if TYPE_CHECKING:
    from mpl_desktop.pages.classify.page import ClassifyPage
    from mpl_desktop.pages.label.page import LabelPage
    from mpl_desktop.pages.results.page import ResultsPage
    from mpl_desktop.pages.train.page import TrainPage

ONE_BY_ONE = 8
"""Pictures that are answered one by one once there are guesses; the rest is accepted class by class."""


class Hands:
    """Keys and clicks of the person, counted."""

    def __init__(self) -> None:
        self.keys = self.clicks = 0

    def press(self, widget: QWidget, key: Qt.Key) -> None:
        self.keys += 1
        QTest.keyClick(widget, key)

    def type_class(self, page: "LabelPage", name: str) -> None:
        """On the picture: the first letter goes to the line, where the rest is typed."""
        self.keys += len(name) + 1
        QTest.keyClicks(page.content.picture, name[0])
        QTest.keyClicks(page.content.keys.line, name[1:])
        QTest.keyClick(page.content.keys.line, Qt.Key.Key_Return)

    def click(self, widget: QWidget) -> None:
        self.clicks += 1
        click(widget)


def truth(path: Path) -> str:
    """The class of a picture."""
    return path.name.partition("-")[0]


def labelling(page: "LabelPage", hands: Hands) -> Iterator[Condition]:
    """Until nothing without a class looks like any, or the keys are used up."""
    session, c = page.session, page.content
    kinds = {truth(picture.path) for picture in session.waiting}

    def name() -> str:
        assert session.current is not None
        return truth(session.current.path)

    def digit() -> Qt.Key:
        return Qt.Key(Qt.Key.Key_1 + [row.name for row in session.classes].index(name()))

    while len(session.classes) < len(kinds):
        yield lambda: not session.asking
        if name() in [row.name for row in session.classes]:
            hands.press(c.picture, digit())
        else:
            hands.type_class(page, name())
        yield at_once
    for _ in range(ONE_BY_ONE):
        yield lambda: not session.asking
        guess = session.guess_of(session.current.key) if session.current else None
        right = guess is not None and guess[0].name == name()
        hands.press(c.picture, Qt.Key.Key_Space if right else digit())
    yield lambda: not session.asking
    hands.click(c.mode.buttons["many"])
    for _ in kinds:
        yield lambda: not session.asking
        items = list(c.grid.grid_model.items)
        wrong = [
            place for place, item in enumerate(items) if not item.path.name.startswith(page.marked_class)
        ]
        for place in wrong[: max(0, 40 - hands.keys - 2)]:  # the likeliest come first, the wrong ones late
            hands.clicks += 1
            middle = c.grid.visualRect(c.grid.grid_model.index(place)).center()
            c.grid.scrollTo(c.grid.grid_model.index(place))
            middle = c.grid.visualRect(c.grid.grid_model.index(place)).center()
            QTest.mouseClick(c.grid.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        hands.press(c.grid, Qt.Key.Key_Return)
        yield at_once


def correcting(page: "ClassifyPage", hands: Hands) -> Iterator[Condition]:
    """What is wrong gets its class by a key; where nothing is, the least sure answer is confirmed. The module learns it."""
    grid, given = page.content.grid, {str(answer.path): answer for answer in page.answers()}
    wrong = [key for key, answer in given.items() if answer.label != truth(answer.path)]
    chosen = wrong or [min(given, key=lambda key: given[key].top[0][1])]
    for key in chosen:
        place = [item.key for item in grid.grid_model.items].index(key)
        grid.scrollTo(grid.grid_model.index(place))
        hands.clicks += 1
        middle = grid.visualRect(grid.grid_model.index(place)).center()
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=middle)
        names = [name for name, _ in given[key].top]
        hands.press(grid, Qt.Key(Qt.Key.Key_1 + names.index(truth(Path(key)))))
    before = page.loader.info
    hands.click(page.content.corrections.learn)
    yield lambda: page.loader.info is not before and not page.loader.loading and not page._tasks
    now = [page.predictions[key].top[0][0] == truth(Path(key)) for key in given]
    say(
        f"corrected {len(chosen)} pictures: {sum(now)} of {len(now)} right by what the module learned at once"
    )
    assert sum(now) >= len(now) - len(wrong), "learning from corrections made it no worse"


def story(window: MainWindow, out: Path, heap: Path, others: Path) -> Iterator[Condition]:
    """What the person does; each `yield` waits for something to hold."""
    began, hands, work = time.monotonic(), Hands(), window.workspace
    yield window.isVisible
    assert drop(window, [heap]) == f"Sort into classes: {heap.name}"
    yield lambda: work.dataset is not None and window.page_name == Page.LABEL
    page = cast("LabelPage", window.pages[Page.LABEL])
    yield page.content.isVisible
    yield lambda: page.session.current is not None
    yield from labelling(page, hands)
    assert page.session.collection is not None
    given = [(p.folder, truth(p.path)) for p in page.session.collection.pictures if p.used]
    right = sum(a == b for a, b in given)
    say(
        f"labelled: {hands.keys} keys, {right} of {len(given)} right, {hands.clicks} clicks, {time.monotonic() - began:.0f} s"
    )
    hands.click(page.content.train_button if page.session.waiting else page.done.button)
    train = cast("TrainPage", window.pages[Page.TRAIN])
    yield train.content.start.isEnabled
    hands.click(train.content.start)
    yield lambda: train.trainings.active is not None
    record = train.trainings.records[-1]
    yield lambda: record.status == "done"
    window.show_page(Page.RESULTS)
    hands.clicks += 1
    results = cast("ResultsPage", window.pages[Page.RESULTS])
    assert results.content.headline.text().startswith("Right on ")
    say(results.content.headline.text())
    hands.click(results.content.use)
    classify = cast("ClassifyPage", window.pages[Page.CLASSIFY])
    yield lambda: not classify.loader.loading
    files = sorted(others.iterdir())
    assert drop(window, files).startswith("Classify ")
    yield lambda: len(classify.predictions) == len(files) and not classify._tasks
    answers = {answer.path: answer.label for answer in classify.answers()}
    good = sum(truth(Path(path)) == label for path, label in answers.items())
    say(f"answers: {good} of {len(files)} right")
    assert good >= 0.7 * len(files)
    yield from correcting(classify, hands)
    classify.save_answers(out / "answers.csv")
    window.menus.actions["Export for other programs"].trigger()
    export = window.findChildren(ExportDialog)[-1]
    export.form.setCurrentIndex(export.form.findData("html"))
    export.precision.setCurrentIndex(export.precision.findData("fp32"))
    exported = export.export(out / "page.html")
    assert exported is not None
    yield lambda: exported.outcome is not None
    assert (out / "page.html").exists(), window.banner.text.text()
    hands.clicks += 4
    say(f"in all: {hands.keys} keys, {hands.clicks} clicks, {time.monotonic() - began:.0f} s")
    assert not window.crashes
    yield lambda: not work.busy()
    window.close()


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    sys.exit(run(lambda window: story(window, *map(Path, sys.argv[1:]))))
