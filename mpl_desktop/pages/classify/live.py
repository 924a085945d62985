"""What a camera sees, answered a few times a second: the newest picture is asked about, never a queue of them."""

import time
from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.camera.device import Cameras
from mpl_desktop.camera.view import CameraDialog, CameraView
from mpl_desktop.jobs.runner import Priority, Task
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import for_failure
from mpl_desktop.pages.classify.answer_panel import ROW, TopBars
from mpl_desktop.pages.classify.answers import Answer
from mpl_desktop.pages.classify.module_loader import ModuleLoader
from mpl_desktop.widgets.controls import fit, label
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.events import AnswerStatus, Prediction
from mpl_engine.formatting import percent

tr = words_of(__name__)

WIDTH, HEIGHT = 560, 600
GAP_SECONDS = 0.2
"""From one answer to the next, at least; more would only flicker, and take time from other work."""

SHOWN = 3
"""Classes with their bars."""

PRIVACY = tr("Nothing of what the camera sees is kept; each picture is answered and forgotten.")


class LivePanel(CameraDialog):
    """Stands beside the window. `answered` carries the newest `Answer`.

    Args:
        workspace: runs the work.
        loader: has the module.
        answer: makes an answer of a prediction as the page's slider says.
        parent: the page.
    """

    answered: ClassVar[Signal] = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        loader: ModuleLoader,
        answer: Callable[[Prediction], Answer],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._work, self._loader, self._answer = workspace, loader, answer
        self._task: Task | None = None
        self._asked: QImage | None = None
        self._next = 0.0
        self._failed = False
        self.setWindowTitle(tr("Live camera"))
        fit(self, WIDTH, HEIGHT)
        self.view = CameraView(Cameras(self), self)
        self.guess = label("", "display", wrap=True)
        self.guess.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bars = TopBars()
        self.bars.setFixedHeight(SHOWN * theme.scaled(ROW))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.GROUP, theme.MARGIN, theme.GROUP)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.guess)
        layout.addWidget(self.bars)
        layout.addWidget(label(PRIVACY, "caption", wrap=True))
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._ask)
        self.view.arrived.connect(self._ask)
        self.view.changed.connect(self._show_state)
        loader.changed.connect(self._module_changed)
        workspace.closing.connect(self.close)
        self._show_state()

    def let_go(self) -> None:
        """Ask no more."""
        self._later.stop()

    @property
    def _ready(self) -> bool:
        loader = self._loader
        busy = loader.loading or loader.learning
        return self.running and loader.info is not None and not busy and not self._failed

    def _ask(self) -> None:
        """Ask about the newest picture, unless one is being asked about: its end asks again."""
        image = self.view.latest
        if self._task is not None or image is None or image is self._asked or not self._ready:
            return
        if (wait := self._next - time.monotonic()) > 0:
            self._later.start(round(wait * 1000) + 1)
            return
        self._asked, self._next = image, time.monotonic() + GAP_SECONDS
        task = self._task = self._work.jobs.submit(
            self._loader.live.look(image),
            tr("Answering what the camera sees"),
            kind="live",
            priority=Priority.ANSWER,
        )
        task.succeeded.connect(self._have)
        task.failed.connect(self._fail)
        for signal in (task.succeeded, task.failed, task.cancelled):
            signal.connect(self._ended)

    def _ended(self, *_: object) -> None:
        self._task = None
        self._ask()

    def _have(self, prediction: Prediction) -> None:
        if self.view.latest is None or not self._ready:
            return  # the camera is gone, and its last picture with it; or the module is
        answer = self._answer(prediction)
        sure = percent(answer.probability)
        none = answer.status == AnswerStatus.NONE_OF_THESE
        self._say(answer.words if none else f"{answer.words} {sure}")
        self.bars.set_rows(answer.top[:SHOWN])
        self.bars.setFixedHeight(SHOWN * theme.scaled(ROW))
        self.answered.emit(answer)

    def _fail(self, failure: object) -> None:
        self._failed = True  # the next picture would fail alike
        self._say("")
        self._work.said.emit(for_failure(failure))

    def _module_changed(self) -> None:
        self._failed, self._asked = False, None
        if self._loader.info is None:
            self.close()
            return
        self._show_state()
        self._ask()

    def _show_state(self) -> None:
        """Before the first answer, and when none comes any more."""
        if self.view.latest is None or not self._ready or self._asked is None:
            self._say("" if self.view.latest is None else tr("Getting ready"))
            self.bars.set_rows(())
            self.bars.setFixedHeight(SHOWN * theme.scaled(ROW))

    def _say(self, words: str) -> None:
        self.guess.setText(words or "–")
        self.guess.setAccessibleName(
            tr("What it sees: {words}", words=words) if words else tr("No answer yet")
        )


class LiveAnswers(QObject):
    """Opens the panel, once.

    Args:
        workspace: runs the work.
        loader: has the module.
        answer: makes an answer of a prediction as the page's slider says.
        parent: the page.
    """

    def __init__(
        self,
        workspace: Workspace,
        loader: ModuleLoader,
        answer: Callable[[Prediction], Answer],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._work, self._loader, self._answer, self._page = workspace, loader, answer, parent
        self.panel: LivePanel | None = None

    def show(self) -> LivePanel:
        """Show what a camera sees with its answers beside the window, or bring that to the front."""
        if self.panel is None:
            self.panel = LivePanel(self._work, self._loader, self._answer, self._page)
            self.panel.finished.connect(self._closed)
            self.panel.show()
        self.panel.raise_()
        self.panel.activateWindow()
        return self.panel

    def _closed(self) -> None:
        self.panel = None
