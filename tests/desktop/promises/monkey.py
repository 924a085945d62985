"""Random clicks and keys on a window, from a seed, so that what they break can be broken again."""

import random
from collections import Counter, deque
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)
from shiboken6 import isValid

from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.window.rail import PAGES

KINDS = (QAbstractButton, QComboBox, QLineEdit, QAbstractSlider, QAbstractItemView, QTabBar, QPlainTextEdit)
CONTROL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)
PLAIN = [
    "Up",
    "Down",
    "Left",
    "Right",
    "Home",
    "End",
    "PageUp",
    "PageDown",
    "Tab",
    "Space",
    "Return",
    "Delete",
    "Backspace",
    "F2",
    "F1",
    "Escape",
    "A",
    "1",
    "2",
    "7",
    "X",
    "Minus",
]
WITH_CONTROL = ["1", "2", "3", "4", "R", "Z", "Y", "V", "F", "S", "E", "A", "O", "Comma"]


class Monkey:
    """One seeded monkey. `act` does one thing; a timer answers the dialogs and menus that it opens.

    Attributes:
        done: how often it did what.
        last: its last actions, for a report.
    """

    def __init__(self, window: MainWindow, seed: int, drops: list[list[Path]]) -> None:
        self.window = window
        self.random = random.Random(seed)
        self.drops = drops
        self.done: Counter[str] = Counter()
        self.last: deque[str] = deque(maxlen=12)
        self._chosen = False
        self._answering = QTimer(interval=5)
        self._answering.timeout.connect(self.answer)
        self._answering.start()

    def stop(self) -> None:
        """Leave the window alone, with nothing open above it."""
        self._answering.stop()
        for _ in range(20):
            above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
            if above is None:
                break
            above.close()
        for dialog in self.window.findChildren(QDialog):
            dialog.close()
        QTest.keyRelease(self.window, Qt.Key.Key_Control)
        QGuiApplication.clipboard().clear()  # data of ours on it crash Qt when the process ends

    def act(self) -> None:
        """One random action, then whatever it set going."""
        acts: list[tuple[int, str, Callable[[], object]]] = [
            (40, "click", self.click_a_widget),
            (10, "point", self.click_a_point),
            (16, "key", self.press_a_key),
            (14, "shortcut", self.press_a_shortcut),
            (6, "menu", self.choose_from_a_menu),
            (4, "wheel", self.turn_the_wheel),
            (4, "page", lambda: self.window.show_page(self.random.choice(list(PAGES)))),
            (3, "drop", self.drop_files),
            (2, "resize", self.resize),
            (1, "clipboard", self.fill_the_clipboard),
        ]
        _, name, act = self.random.choices(acts, [weight for weight, _, _ in acts])[0]
        self.done[name] += 1
        act()
        QApplication.processEvents()

    def answer(self) -> None:
        """Choose something in the dialog or menu that is open, or close it.

        What is chosen may open a dialog of its own, so it happens in a later turn: Qt does not run a timer again
        before its turn has ended, and that dialog would then stay unanswered for ever.
        """
        above = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if above is None or self._chosen:
            return
        self.done["answer"] += 1
        self.last.append(f"answer {type(above).__name__}")
        if isinstance(above, QMenu):
            usable = [a for a in above.actions() if a.isEnabled() and a.isVisible() and a.menu() is None]
            if usable and self.random.random() < 0.6:
                chosen = self.random.choice(usable)
                above.close()
                if chosen.text().replace("&", "") != "Quit":
                    self._in_a_later_turn(chosen, chosen.trigger)
                return
        buttons = [b for b in above.findChildren(QAbstractButton) if b.isEnabled() and b.isVisible()]
        if buttons and self.random.random() < 0.8:
            button = self.random.choice(buttons)
            self._in_a_later_turn(button, button.click)
        else:
            above.close()

    def _in_a_later_turn(self, target: QObject, act: Callable[[], None]) -> None:
        """Do one thing soon, unless its target is gone by then."""

        def do() -> None:
            self._chosen = False
            if isValid(target):
                act()

        self._chosen = True
        QTimer.singleShot(0, do)

    def click_a_widget(self) -> None:
        """A control that a person could reach."""
        found = [
            w for kind in KINDS for w in self.window.findChildren(kind) if w.isVisible() and w.isEnabled()
        ]
        if found:
            self._click(self.random.choice(found))

    def click_a_point(self) -> None:
        """Anywhere in the window."""
        where = QPoint(
            self.random.randrange(self.window.width()), self.random.randrange(self.window.height())
        )
        target = self.window.childAt(where)
        if target:
            self._click(target)

    def _click(self, widget: QWidget) -> None:
        target = widget.viewport() if isinstance(widget, QAbstractItemView) else widget
        self.last.append(f"click {type(widget).__name__} {widget.accessibleName() or widget.objectName()}")
        if target.width() < 1 or target.height() < 1:
            return
        at = QPoint(self.random.randrange(target.width()), self.random.randrange(target.height()))
        button = Qt.MouseButton.RightButton if self.random.random() < 0.06 else Qt.MouseButton.LeftButton
        modifier = self.random.choices([NONE, CONTROL, SHIFT], [8, 1, 1])[0]
        if self.random.random() < 0.08:
            QTest.mouseDClick(target, button, modifier, at)
        elif self.random.random() < 0.08:
            QTest.mousePress(target, button, modifier, at)
            QTest.mouseMove(target, QPoint(target.width() // 2, target.height() // 2))
            QTest.mouseRelease(target, button, modifier, QPoint(target.width() // 2, target.height() // 2))
        else:
            QTest.mouseClick(target, button, modifier, at)

    def press_a_key(self) -> None:
        """On whatever has the focus."""
        target = QApplication.focusWidget() or self.window
        name = self.random.choice(PLAIN)
        self.last.append(f"key {name} on {type(target).__name__}")
        QTest.keyClick(target, Qt.Key[f"Key_{name}"], self.random.choices([NONE, SHIFT], [5, 1])[0])

    def press_a_shortcut(self) -> None:
        """With Ctrl."""
        name = self.random.choice(WITH_CONTROL)
        self.last.append(f"Ctrl+{name}")
        self.window.activateWindow()
        QTest.keyClick(self.window, Qt.Key[f"Key_{name}"], CONTROL)

    def choose_from_a_menu(self) -> None:
        """Any entry but Quit."""
        name = self.random.choice([name for name in sorted(self.window.menus.actions) if name != "Quit"])
        self.last.append(f"menu {name}")
        self.window.menus.actions[name].trigger()

    def turn_the_wheel(self) -> None:
        """Over a random control."""
        found = [w for kind in KINDS for w in self.window.findChildren(kind) if w.isVisible()]
        target = self.random.choice(found)
        centre = QPointF(target.rect().center())
        turn, buttons, inverted = QPoint(0, self.random.choice([-240, 240])), Qt.MouseButton.NoButton, False
        where = QPointF(target.mapToGlobal(centre.toPoint()))
        phase = Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(centre, where, QPoint(), turn, buttons, NONE, phase, inverted)
        self.last.append(f"wheel {type(target).__name__}")
        QApplication.sendEvent(target, event)

    def drop_files(self) -> None:
        """Images, folders, modules, nonsense."""
        paths = self.random.choice(self.drops)
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        self.last.append(f"drop {[path.name for path in paths]}")
        left = Qt.MouseButton.LeftButton
        self.window.dropEvent(QDropEvent(QPointF(50, 50), Qt.DropAction.CopyAction, data, left, NONE))

    def resize(self) -> None:
        """The window."""
        self.window.resize(self.random.randrange(1000, 1600), self.random.randrange(640, 1000))

    def fill_the_clipboard(self) -> None:
        """With words or a file."""
        data = QMimeData()
        if self.random.random() < 0.5:
            data.setText("some words")
        else:
            data.setUrls([QUrl.fromLocalFile(str(path)) for path in self.random.choice(self.drops)])
        QGuiApplication.clipboard().setMimeData(data)
