"""Three balloons that say where to begin: at the first start, and when they are asked for."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from mpl_desktop.language.words import words_of
from mpl_desktop.messages import Page
from mpl_desktop.window.balloon import Balloon
from mpl_desktop.window.commands import Window
from mpl_desktop.window.rail import Rail

tr = words_of(__name__)

SEEN = "tour_seen"
"""The setting that keeps it from coming a second time."""

STEPS = (
    (
        Page.IMAGES,
        tr("Begin with your pictures"),
        tr(
            "Drop a folder on this window. It may hold a folder for each class, or a heap of pictures that you sort "
            "on the Label page. The sample images are there for a first try."
        ),
    ),
    (
        Page.TRAIN,
        tr("Let it learn"),
        tr(
            "One button starts the training. It runs on this computer, and no picture leaves it. Some pictures are "
            "kept aside; with them Results shows how often the answers are right."
        ),
    ),
    (
        Page.CLASSIFY,
        tr("Use it on new pictures"),
        tr(
            "Drop pictures on the Classify page to see what they show. Correct what is wrong, and it learns from that."
        ),
    ),
)


class Tour(QObject):
    """The balloons of one window, one at a time. Nothing waits for them; Esc ends them, and so does opening a project.

    Args:
        window: whose navigation they point at.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window.window())
        self._window = window.window()
        self._before: QWidget | None = None
        self.step = 0
        rail = self._window.findChild(Rail)
        area = rail.parentWidget() if rail is not None else None
        assert isinstance(rail, Rail)  # noqa: S101 - for the type checker
        assert area is not None  # noqa: S101 - for the type checker
        self._rail: Rail = rail
        self.balloon = Balloon(self._window, area, self.onward, self.end)
        self._window.installEventFilter(self)
        window.workspace.project_changed.connect(self.end)

    @property
    def running(self) -> bool:
        """Whether a balloon is shown."""
        return not self.balloon.isHidden()

    def start(self) -> None:
        """Show the first balloon; the keys go to it."""
        if not self.running:
            self._before = self._window.focusWidget()
        self.step = 0
        self._show()

    def onward(self) -> None:
        """Show the next one, or end after the last."""
        self.step += 1
        if self.step < len(STEPS):
            self._show()
        else:
            self.end()

    def end(self) -> None:
        """Take the balloon away; the keys go back to where they were."""
        if not self.running:
            return
        focused: QWidget | None = self._window.focusWidget()
        had_keys = focused is not None and self.balloon.isAncestorOf(focused)
        self.balloon.hide()
        if had_keys:
            back = self._before
            if back is None or not back.isVisible():
                back = self._rail.buttons[Page.IMAGES]
            back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None

    def _show(self) -> None:
        page, title, text = STEPS[self.step]
        self.balloon.say(self._rail.buttons[page], title, text, self.step + 1, len(STEPS))
        if QApplication.activeModalWidget() is None:
            self.balloon.next.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Esc comes to the window where nothing in it has a use for the key; a menu's shortcut would be quicker."""
        if isinstance(event, QKeyEvent) and self.running and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.end()
                return True
        return super().eventFilter(watched, event)


def tour_of(window: Window) -> Tour:
    """The tour of a window, made when it is first asked for."""
    there = window.window().findChild(Tour)
    return there if isinstance(there, Tour) else Tour(window)


def show_tour(window: Window) -> None:
    """Show it, as the menu asks."""
    tour_of(window).start()


def show_first(window: Window) -> None:
    """Show it once the window is there, to who starts the program for the first time; never a second time."""
    settings = window.workspace.settings
    if settings.flag(SEEN) or settings.recent:
        return

    def begin() -> None:
        if window.workspace.project is None and window.window().isVisible():
            settings.put(SEEN, value=True)
            show_tour(window)

    QTimer.singleShot(0, begin)
