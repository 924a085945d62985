"""Looks for a newer version when asked to: says before what is asked and where, and only shows what is answered."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QAccessibleEvent, QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from mpl_desktop import __version__, theme
from mpl_desktop.jobs.runner import Priority, Task
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import for_failure
from mpl_desktop.system import updates
from mpl_desktop.widgets.controls import button, label
from mpl_desktop.workspace.workspace import Workspace

tr = words_of(__name__)

WIDTH = 520


class NewerVersionDialog(QDialog):
    """Asks the build's address after a press of its button. Nothing is fetched or installed.

    Args:
        workspace: settings, and the thread that asks.
        address: where to ask.
        parent: the window.
    """

    def __init__(self, workspace: Workspace, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.address = address
        self.page = ""
        self._task: Task | None = None
        self.setWindowTitle(tr("Look for a newer version"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(theme.scaled(WIDTH))
        where = label(address)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        where.setWordWrap(True)
        self.words = label("", "section", wrap=True)
        self.words.setMinimumHeight(2 * theme.ROW)
        self.notes = QPlainTextEdit(readOnly=True)
        self.notes.setAccessibleName(tr("What is new"))
        self.notes.setTabChangesFocus(True)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.ask = button(tr("Ask"), self.start, kind="primary")
        self.open_page = button(tr("Open its page"), self.show_page, icon="open-in-new")
        for made in (self.open_page, self.ask):
            box.addButton(made, QDialogButtonBox.ButtonRole.ActionRole)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.GROUP)
        layout.setSpacing(theme.GROUP)
        layout.addWidget(label(self._before(), wrap=True))
        layout.addWidget(where)
        layout.addWidget(label(self._what_is_sent(), "muted", wrap=True))
        layout.addWidget(self.words)
        layout.addWidget(self.notes)
        layout.addWidget(box)
        self.notes.hide()
        self.open_page.hide()
        if workspace.settings.flag("offline"):
            self.ask.setEnabled(False)
            self.words.setText(tr("Not asked: the settings say never to use the network."))

    def _before(self) -> str:
        return tr(
            "This is version {version}. The button asks this address which version is the newest:",
            version=__version__,
        )

    def _what_is_sent(self) -> str:
        return tr(
            "Nothing about you, your pictures or this version is sent; as with every address, its owner sees from "
            "which network it is asked. Nothing is downloaded or installed."
        )

    def start(self) -> None:
        """Ask, on another thread."""
        self._stop()
        self.notes.hide()
        self.open_page.hide()
        self.ask.setEnabled(False)
        self.words.setText(tr("Asking {host}", host=updates.host_of(self.address)))
        task = self.workspace.downloads.submit(
            lambda token: updates.look(self.address, __version__, token=token),
            tr("Looking for a newer version"),
            priority=Priority.ANSWER,  # a download on the same thread can wait
        )
        self._task = task
        task.succeeded.connect(self._found)
        task.failed.connect(lambda failure: self._ended(for_failure(failure).text))
        task.cancelled.connect(lambda: self._ended(tr("Stopped.")))

    def show_page(self) -> None:
        """Open the page about the newest version in the browser."""
        QDesktopServices.openUrl(QUrl(self.page))

    def done(self, result: int) -> None:
        """Stop asking; nobody is left to see it."""
        self._stop()
        super().done(result)

    def _stop(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            for signal in (task.succeeded, task.failed, task.cancelled):
                signal.disconnect()

    def _found(self, found: updates.Newest) -> None:
        if found.order > 0:
            words = tr("Version {version} is newer than this one.", version=found.version)
            self.page = found.page
            self.open_page.setToolTip(found.page)
            self.open_page.setVisible(bool(found.page))
            self.notes.setPlainText(found.notes)
            self.notes.setVisible(bool(found.notes))
            self.adjustSize()
        elif found.order == 0:
            words = tr("This is the newest version.")
        else:
            words = tr(
                "This version is newer than the newest that is announced, {version}.", version=found.version
            )
        self._ended(words)

    def _ended(self, words: str) -> None:
        self._task = None
        self.ask.setEnabled(True)
        self.words.setText(words)
        self.words.setAccessibleName(words)
        QAccessible.updateAccessibility(QAccessibleEvent(self.words, QAccessible.Event.Alert))
