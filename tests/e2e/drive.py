"""Drives the real program, from its entry point to its closing, by mouse, keys and drops. Run by test_window.py.

It has no network, and fails if the program asks for any.

Usage: drive.py OUT [FOLDER]; without a folder the sample images are used. Prints `done` and exits 0 at the end.
"""

import gc
import os
import socket
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from mpl_desktop import app
from mpl_desktop.dialogs.export import ExportDialog
from mpl_desktop.dialogs.inspect import LookInside
from mpl_desktop.language.choice import ENGLISH
from mpl_desktop.messages import Page
from mpl_desktop.pages.classify.costs_dialog import CostRow, MistakesDialog
from mpl_desktop.pages.images.image_map import ImageMapDialog
from mpl_desktop.system.settings import Settings
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.window.tour import SEEN

if TYPE_CHECKING:  # the program loads its pages itself, each at its first visit
    from mpl_desktop.pages.classify.page import ClassifyPage
    from mpl_desktop.pages.images.page import ImagesPage
    from mpl_desktop.pages.results.page import ResultsPage
    from mpl_desktop.pages.train.page import TrainPage

LANGUAGE = os.environ.get("DRIVE_LANGUAGE", ENGLISH)
"""Of the window; another than English has to be there before this module is loaded (drive_in_language.py)."""
PATIENCE = 900
STAY = "DRIVE_STAY_SECONDS"
"""Environment variable: how long the window stays open at the end."""
CONTACTED: list[str] = []
"""Every address that was asked for, though none was reached."""
NETWORK = {"socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"}
Condition = Callable[[], object]


def at_once() -> bool:
    """Nothing to wait for but the next round."""
    return True


def say(words: str) -> None:
    """One line for the test to read."""
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


def no_network(event: str, args: tuple[object, ...]) -> None:
    """An audit hook, which no import can go round: refuse every socket but those within this computer."""
    if event in NETWORK and getattr(args[0], "family", None) != getattr(socket, "AF_UNIX", -1):
        CONTACTED.append(f"{event} {args[1] if event == 'socket.connect' else args[:2]}")
        raise ConnectionError("this test has no network")


def click(widget: QWidget) -> None:
    """As a person would, so only what can be seen and pressed."""
    assert widget.isVisible(), f"not visible: {widget.accessibleName() or widget}"
    assert widget.isEnabled(), f"not enabled: {widget.accessibleName() or widget}"
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def drop(window: MainWindow, paths: list[Path]) -> str:
    """Drag files over the window and release them; returns what the window said before."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    middle = window.rect().center()
    window.dragEnterEvent(QDragEnterEvent(middle, Qt.DropAction.CopyAction, data, left, none))
    words = window.overlay.accessibleName()
    window.dropEvent(QDropEvent(QPointF(middle), Qt.DropAction.CopyAction, data, left, none))
    return words


def says(text: str, english: str) -> bool:
    """Whether a text begins with some words; in other languages, whether it says something else."""
    return text.startswith(english) if LANGUAGE == ENGLISH else bool(text) and english not in text


def story(window: MainWindow, out: Path, folder: Path | None) -> Iterator[Condition]:
    """What the person does; each `yield` waits for something to hold."""
    images = cast("ImagesPage", window.pages[Page.IMAGES])
    yield window.isVisible
    if folder is None:
        assert images.empty.second is not None
        click(images.empty.second)
    else:
        assert says(drop(window, [folder]), f"Open the folder {folder.name}")
    yield lambda: window.workspace.dataset is not None
    assert images.content.grid.grid_model.rowCount() >= 100
    assert images.collection is not None
    pictures = images.collection.pictures
    click(images.content.part.buttons["check"])
    check_panel = images.content.check_panel
    click(check_panel.start_button)
    yield lambda: check_panel.report is not None
    click(images.content.map_button)
    chart = images.findChildren(ImageMapDialog)[-1]
    yield lambda: len(chart.scatter.places) == len(pictures)
    chart.scatter.select([0, 1, 2])
    assert chart.grid.grid_model.rowCount() == 3
    chart.close()
    click(images.content.train_button)
    train = cast("TrainPage", window.pages[Page.TRAIN])
    click(train.content.details_button)
    for name, value in (("shots", "4"), ("epochs", "3")):
        field = train.content.details.settings.fields[name]
        assert isinstance(field, QLineEdit)
        field.selectAll()
        QTest.keyClicks(field, value)
    click(train.content.start)
    yield lambda: train.trainings.active is not None
    yield lambda: any(len(curve.x) > 2 for curve in train.content.details.loss.curves.values())
    record = train.trainings.records[-1]
    say(f"points while running: {len(record.steps)}")
    yield lambda: record.status == "done"
    assert [len(curve.x) for curve in train.content.accuracy.curves.values()] == [3]
    click(train.content.see)
    results = cast("ResultsPage", window.pages[Page.RESULTS])
    assert says(results.content.headline.text(), "Right on ")
    tabs = results.content.tabs
    assert LANGUAGE != ENGLISH or {"Confusion", "Mistakes", "Details"} <= {
        tabs.tabText(number).partition(" ")[0] for number in range(tabs.count())
    }
    for number in range(tabs.count()):
        tabs.setCurrentIndex(number)
        yield at_once
    assert ("expected calibration error" in results.content.reliability_words.text()) == (LANGUAGE == ENGLISH)
    more = results.content.more_images
    tabs.setCurrentWidget(more)
    click(more.ask)
    if folder is None:
        yield lambda: more.task is not None and window.workspace.jobs.tasks
        click(more.stop)
    yield lambda: more.task is None
    assert (more.points.rowCount() >= 3 and more.tables.isVisible()) == (folder is not None)
    click(results.content.inside)
    inside = results.findChildren(LookInside)[-1]
    yield inside.module.parts_button.isEnabled
    inside.tabs.setCurrentWidget(inside.module)
    if inside.info.has_prompts:
        click(inside.module.parts_button)
        yield inside.module.parts.rowCount
    else:  # the instant answer was kept
        assert inside.module.without.isVisible()
    inside.close()
    results.export_module(out / "module.safetensors")
    results.save_report(out / "report.html")
    click(results.content.use)
    classify = cast("ClassifyPage", window.pages[Page.CLASSIFY])
    yield lambda: not classify.loader.loading
    files = [picture.path for picture in pictures[::12]]
    assert says(drop(window, files), "Classify ")
    yield lambda: len(classify.predictions) == len(files) and not classify._tasks
    sure = sum(a.status == "ok" for a in classify.answers())
    slider = classify.content.sureness.slider
    assert ("right" in classify.content.sureness.words.text()) == (LANGUAGE == ENGLISH)
    slider.setValue(slider.maximum())
    assert sum(a.status == "ok" for a in classify.answers()) <= sure
    slider.setValue(slider.minimum())
    assert sum(a.status == "ok" for a in classify.answers()) == sure
    names = classify.loader.class_names
    click(classify.content.mistakes)
    dialog = classify.findChildren(MistakesDialog)[-1]
    click(dialog.costs.add)
    row = dialog.costs.rows[0]
    assert isinstance(row, CostRow)
    row.cost.setText("5")
    click(dialog.keep)
    yield (
        lambda: (
            classify.loader.info is not None
            and classify.loader.info.decision.costs == {(names[0], names[-1]): 5.0}
        )
    )
    yield lambda: not classify._waiting and not classify._tasks
    keys = QKeySequence("Ctrl+Shift+E")
    next(action for action in window.menus.actions.values() if action.shortcut() == keys).trigger()
    export = window.findChildren(ExportDialog)[-1]
    exported = export.export(out / "folder")
    assert exported is not None
    yield lambda: exported.outcome is not None
    assert (out / "folder" / "model.onnx").exists(), window.banner.text.text()
    classify.save_answers(out / "answers.csv")
    assert not window.crashes
    assert not gc.isenabled(), "another thread could destroy Qt's objects"
    assert gc.get_freeze_count() > 100_000, "each collection would walk through the libraries"
    assert says(drop(window, [out / "module.safetensors"]), "Load the module module.safetensors")
    yield lambda: not classify.loader.loading
    yield lambda: not window.workspace.busy()
    until = time.monotonic() + float(os.environ.get(STAY, "0"))
    yield lambda: time.monotonic() >= until
    window.close()


def main() -> int:
    """The story of the sample images, or of a folder."""
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    return run(lambda window: story(window, Path(sys.argv[1]), folder))


def run(tell: Callable[[MainWindow], Iterator[Condition]]) -> int:
    """Start the program with a story beside it, as one who has seen the tour and chosen a language."""
    settings = Settings()
    settings.put(SEEN, value=True)
    settings.put("language", LANGUAGE)
    sys.addaudithook(no_network)
    timer = QTimer()
    told: Iterator[Condition] | None = None
    awaited: Condition = at_once
    since = time.monotonic()

    def step() -> None:
        nonlocal told, awaited, since
        windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
        if not windows:
            return
        told = told or tell(windows[0])
        if time.monotonic() - since > PATIENCE:
            frame = getattr(told, "gi_frame", None)
            fail(f"waited too long at line {frame and frame.f_lineno}")
        if not awaited():
            return
        try:
            awaited = next(told)
            since = time.monotonic()
        except StopIteration:
            timer.stop()
            if CONTACTED:
                fail(f"contacted {CONTACTED}")
            say("done")
        except Exception as error:  # noqa: BLE001 - whatever it is, the story cannot go on
            fail(repr(error))

    timer.timeout.connect(step)
    QTimer.singleShot(0, lambda: timer.start(40))
    return app.main([])


def fail(words: str) -> None:
    """Leave at once with the words."""
    import traceback

    traceback.print_exc()
    say(f"failed: {words}")
    os._exit(1)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    sys.exit(main())
