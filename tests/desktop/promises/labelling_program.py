"""A program that is killed: it takes a heap of pictures and gives one after another a class by keys.

Arguments: settings file, data folder, heap. It prints "dropped", then the folder of the project, then the key of each
picture as soon as it has a class.
"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mpl_desktop.messages import Page
from mpl_desktop.pages.label.page import LabelPage
from mpl_desktop.system.settings import Settings
from mpl_desktop.window import commands
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.workspace import instant, picture_features
from mpl_desktop.workspace.trainings import Trainings
from mpl_desktop.workspace.workspace import Workspace

EVERY_MS = 100


def label(window: MainWindow) -> None:
    """Give the picture in view a class, as a person does: the first by its name, the others by a digit."""
    page = window.pages.get(Page.LABEL)  # it is made when it is first shown
    if not isinstance(page, LabelPage):
        return
    session = page.session
    if session.current is None or not page.content.isVisible():
        return
    shown = session.current.key
    if session.classes:
        QTest.keyClick(page.content.picture, Qt.Key.Key_1)
    else:
        assert page.workspace.project is not None
        print(page.workspace.project.root, flush=True)
        QTest.keyClick(page.content.picture, Qt.Key.Key_C)
        QTest.keyClicks(page.content.keys.line, "at")
        QTest.keyClick(page.content.keys.line, Qt.Key.Key_Return)
    if session.current is None or session.current.key != shown:
        print(shown, flush=True)


def main(ini: Path, data: Path, heap: Path) -> int:
    """Until it is killed."""
    instant.PAUSE_MS = picture_features.PAUSE_MS = 10**8  # what they compute has no part in this
    app = QApplication([])
    work = Workspace(Settings(ini, data))
    window = MainWindow(work, Trainings(work))
    window.show()
    timer = QTimer(interval=EVERY_MS)
    timer.timeout.connect(lambda: label(window))
    timer.start()
    print("dropped", flush=True)
    commands.collect(window, [heap])
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
