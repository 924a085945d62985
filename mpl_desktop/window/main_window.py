"""The window: rail, page, banner, status line; what drops, keys and closing do."""

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from mpl_desktop import theme
from mpl_desktop.dialogs.crash import CrashDialog
from mpl_desktop.language.words import listed, within, words_of
from mpl_desktop.messages import Message, Page, for_done, for_failure
from mpl_desktop.project.run_record import RunRecord
from mpl_desktop.system.crash import Crash
from mpl_desktop.system.log_file import log
from mpl_desktop.system.memory import used_bytes
from mpl_desktop.widgets.plain_text import title
from mpl_desktop.widgets.questions import asks
from mpl_desktop.window import commands, menus, status_line
from mpl_desktop.window.appearance import put_on
from mpl_desktop.window.drop_overlay import DropOverlay
from mpl_desktop.window.pasting import Pasting
from mpl_desktop.window.rail import Rail
from mpl_desktop.window.status_line import StatusLine, model_words
from mpl_desktop.workspace.drops import Drop, Taking, meaning, promised, received
from mpl_desktop.workspace.trainings import Trainings
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.backbones.spec import BUILT_IN
from mpl_engine.formatting import human_size

tr = words_of(__name__)

STATUS_MS = 1000
LEAST_WIDTH, LEAST_HEIGHT = 1000, 580
WORDS = 560, 240
"""Pixels of these that grow with the text."""


def _images(workspace: Workspace, _trainings: Trainings) -> QWidget:
    from mpl_desktop.pages.images.page import ImagesPage  # noqa: PLC0415 - at its first visit

    return ImagesPage(workspace)


def _label(workspace: Workspace, _trainings: Trainings) -> QWidget:
    from mpl_desktop.pages.label.page import LabelPage  # noqa: PLC0415 - at its first visit

    return LabelPage(workspace)


def _train(workspace: Workspace, trainings: Trainings) -> QWidget:
    from mpl_desktop.pages.train.page import TrainPage  # noqa: PLC0415 - at its first visit

    return TrainPage(workspace, trainings)


def _results(workspace: Workspace, trainings: Trainings) -> QWidget:
    from mpl_desktop.pages.results.page import ResultsPage  # noqa: PLC0415 - at its first visit

    return ResultsPage(workspace, trainings)


def _classify(workspace: Workspace, trainings: Trainings) -> QWidget:
    from mpl_desktop.pages.classify.page import ClassifyPage  # noqa: PLC0415 - at its first visit

    return ClassifyPage(workspace, trainings)


_MAKERS: dict[Page, Callable[[Workspace, Trainings], QWidget]] = {
    Page.IMAGES: _images,
    Page.LABEL: _label,
    Page.TRAIN: _train,
    Page.RESULTS: _results,
    Page.CLASSIFY: _classify,
}


class MainWindow(QMainWindow):
    """Pages are made when they are first shown, so that the first window needs no plotting library.

    `thread_crashed` may be emitted from any thread and carries a `Crash`. `closing` is emitted when nothing keeps the
    window open any more, before its work is stopped.
    """

    closing: ClassVar[Signal] = Signal()
    thread_crashed: ClassVar[Signal] = Signal(object)

    def __init__(self, workspace: Workspace, trainings: Trainings) -> None:
        super().__init__()
        self.workspace = workspace
        self.trainings = trainings
        self._percent = workspace.settings.text_size
        self.pages: dict[Page, QWidget] = {}
        self.crashes: list[CrashDialog] = []
        self.rail = Rail()
        self.stack = QStackedWidget()
        self.status = StatusLine()
        self._lay_out()
        self.overlay = DropOverlay(self)
        self.menus = menus.Menus(self)
        self._connect()
        self.show_page(Page.IMAGES)
        self.setAcceptDrops(True)
        least = (
            LEAST_WIDTH + theme.scaled(WORDS[0]) - WORDS[0],
            LEAST_HEIGHT + theme.scaled(WORDS[1]) - WORDS[1],
        )
        self.setMinimumSize(*least)
        if not self.restoreGeometry(workspace.settings.geometry("window")):
            self.resize(max(1200, least[0]), max(780, least[1]))
        self._name_window()
        self._show_status()

    def _lay_out(self) -> None:
        central = QWidget()
        row = menus.row_layout(central)
        row.addWidget(self.rail)
        row.addWidget(self.stack, 1)
        self.setCentralWidget(central)
        self.banner = self.status.banner
        self.pasting = Pasting(self)
        self.setStatusBar(self.status)

    def _connect(self) -> None:
        workspace = self.workspace
        self.rail.chosen.connect(self.show_page)
        self.banner.acted.connect(self.do_action)
        self.status.stop.connect(self.stop_shown_job)
        self.status.go.connect(lambda: status_line.go_to_job(self.trainings))
        workspace.said.connect(self.say)
        workspace.go_to.connect(self.show_page)
        workspace.result_wanted.connect(lambda run: commands.show_result(self, run))
        self.trainings.done.connect(self._say_done)
        workspace.module_wanted.connect(lambda path: commands.open_drop(self, Drop("module", "", (path,))))
        workspace.project_changed.connect(self._name_window)
        workspace.status_changed.connect(self._show_status)
        for runner in (workspace.jobs, workspace.downloads):
            runner.changed.connect(self._show_status)
            runner.crashed.connect(self.show_crash)
        self.thread_crashed.connect(self.show_crash, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self, interval=STATUS_MS)
        self._timer.timeout.connect(self._show_status)
        self._timer.start()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_theme_changed)

    def show_page(self, name: Page) -> None:
        """Go to a page; it is made at its first visit."""
        name = Page(name)  # a signal brings it as text
        if name not in self.pages:
            self.pages[name] = _MAKERS[name](self.workspace, self.trainings)
            self.stack.addWidget(self.pages[name])
        self.stack.setCurrentWidget(self.pages[name])
        self.rail.show_page(name)

    @property
    def page_name(self) -> Page:
        """The name of the page that is shown."""
        return next(name for name, page in self.pages.items() if page is self.stack.currentWidget())

    @property
    def taking(self) -> Taking:
        """What the page that is shown does with pictures that are dropped or pasted."""
        page, project = self.page_name, self.workspace.project
        if page not in {Page.IMAGES, Page.LABEL} or (project and not self.workspace.collector.open_here):
            return {"classifying": page == Page.CLASSIFY, "collecting": ""}
        return {
            "classifying": False,
            "collecting": tr("Add to {project}:", project=project.name)
            if project
            else tr("Sort into classes:"),
        }

    def say(self, message: Message) -> None:
        """Show a message in the status line; an empty text takes the present one away."""
        if message.text:
            self.banner.show_message(message)
        else:
            self.banner.clear()

    def _say_done(self, record: RunRecord) -> None:
        """A training ended well; the Train page says that itself where it shows the run."""
        own = record in self.trainings.records
        if not (own and self.page_name == Page.TRAIN):
            self.say(for_done(record.path, record.accuracy, "" if own else record.plan.data.name))

    def do_action(self, message: Message) -> None:
        """What the banner's button says."""
        commands.do(self, message)

    def open_paths(self, paths: list[Path]) -> None:
        """Open what was given at the start, of this program or of another; without paths only come to the front."""
        self._come_forward()
        if paths:
            commands.open_drop(self, meaning(paths, **self.taking))

    def _come_forward(self) -> None:
        if self.isMinimized():
            self.showNormal()
        self.raise_()
        self.activateWindow()

    def set_theme(self, choice: str) -> None:
        """Switch to `system`, `light` or `dark` and remember it; contrast and motion are taken anew too."""
        self.workspace.settings.put("theme", choice)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            put_on(app, self.workspace.settings, self._percent)
        self.menus.themes[choice].setChecked(True)
        for widget in self.findChildren(QWidget):
            retint: Callable[[], None] | None = getattr(widget, "retint", None)
            if retint:
                retint()

    def _system_theme_changed(self) -> None:
        if self.workspace.settings.theme == "system":
            self.set_theme("system")

    def stop_shown_job(self) -> None:
        """Stop the job that the status line shows; training asks first."""
        status_line.stop_job(self, self.trainings)

    def show_crash(self, crash: Crash) -> None:
        """Show a report beside the window."""
        dialog = CrashDialog(crash, self)
        self.crashes.append(dialog)
        dialog.finished.connect(lambda: self.crashes.remove(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def report_crash(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """`sys.excepthook`: a bug on the GUI thread."""
        if issubclass(kind, KeyboardInterrupt):
            self.close()
            return
        crash = Crash.of(error.with_traceback(trace), tr("Answering a click or key"))
        log.error("%s\n%s", crash.doing, crash.report)
        if not self.crashes:
            self.show_crash(crash)

    def _name_window(self) -> None:
        project = self.workspace.project
        self.setWindowTitle(f"{title(project.name)} – MPL Desktop" if project else "MPL Desktop")

    def _show_status(self) -> None:
        workspace = self.workspace
        backbone = workspace.option("backbone", BUILT_IN)
        words = tr("built-in model") if backbone == BUILT_IN else model_words(backbone)
        memory = used_bytes()
        self.status.show_facts(workspace.device or "CPU", words, human_size(memory) if memory else "")
        self.status.show_job(*status_line.job_words(self.trainings))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Say what releasing would do."""
        drop = promised(event.mimeData(), **self.taking)
        self.overlay.show_words(drop.words, usable=bool(drop.kind))
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802 - Qt's name
        """Take the words away."""
        self.overlay.hide()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Do it."""
        self.overlay.hide()
        event.acceptProposedAction()
        self._come_forward()
        kept = self.workspace.settings.data / "pasted"
        try:
            drop = received(event.mimeData(), kept, **self.taking)
        except OSError as error:
            self.say(for_failure(error))
        else:
            commands.open_drop(self, drop)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask once if work runs; then stop it, save and end the threads."""
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()  # a name or template that is being typed counts
        busy = self.workspace.busy()
        if (busy and not self._may_close(busy)) or not (self.workspace.save_now() or self._may_lose()):
            event.ignore()
            return
        self._leave()
        event.accept()

    def end(self) -> None:
        """The system ends the program: save and leave without a question. A training can be resumed."""
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()
        self._leave()
        QApplication.exit(0)  # of the loops of open dialogs too

    def _leave(self) -> None:
        self._timer.stop()
        self.workspace.settings.put("window", self.saveGeometry())
        for dialog in list(self.crashes):
            dialog.close()
        self.closing.emit()
        self.hide()
        self.workspace.close()

    def _may_lose(self) -> bool:
        more = tr("Its changes are not on disk. Cancel, and save it elsewhere with File, Save project as.")
        return asks(
            self, tr("The project could not be saved. Close all the same?"), more, tr("Close without saving")
        )

    def _may_close(self, busy: tuple[str, ...]) -> bool:
        kept = tr("A training can be resumed from where it is now; a download goes on where it stopped.")
        running = listed(map(within, busy))
        return asks(
            self,
            tr("Stop and close?"),
            tr("Running now: {running}. {kept}", running=running, kept=kept),
            tr("Stop and close"),
        )
