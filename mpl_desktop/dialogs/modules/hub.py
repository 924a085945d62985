"""A module to the Hugging Face hub, or from it. Nothing is contacted before a button says so, nothing sent before it is agreed."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from mpl_desktop import theme
from mpl_desktop.dialogs.modules.merge import MODULES
from mpl_desktop.dialogs.open_save import ask_for_target
from mpl_desktop.jobs import sharing
from mpl_desktop.jobs.runner import Factory, Task
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import Message, for_failure
from mpl_desktop.widgets.controls import button, label
from mpl_desktop.workspace.drops import MODULE_SUFFIX
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.errors import EngineError
from mpl_engine.formatting import sentence_start
from mpl_engine.modules.info import ModuleInfo, read_info
from mpl_engine.modules.merging.plan import called

if TYPE_CHECKING:
    from mpl_engine.export.fetch import Fetched, Offer
    from mpl_engine.export.publish import Publication, Published

tr = words_of(__name__)

PUBLISH = tr(
    "Others can then fetch the module with this program. The account is the one with which this computer is logged in "
    "to Hugging Face (hf auth login)."
)
FETCH = tr(
    "A module that somebody published: its name on Hugging Face, such as anna/flowers, or the address of its page."
)
ASKS = tr(
    "The button asks {site} how large it is; nothing else is sent or fetched yet.", site="huggingface.co"
)
WIDTH = 520


class HubDialog(QDialog):
    """A name of a repository that is looked up first; `agreed` is what the hub said, until the name changes.

    Args:
        workspace: downloads and settings.
        title: of the window.
        about: what this is for.
        look: the words of the button that asks the hub.
        go: those of the one that does it.
        parent: the window.
    """

    def __init__(
        self, workspace: Workspace, title: str, about: str, look: str, go: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._task: Task | None = None
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self.field = QLineEdit(placeholderText=tr("name/module", meaning="form of a name on Hugging Face"))
        self.field.setAccessibleName(tr("Name on Hugging Face"))
        self.look = button(look, self.look_up)
        self.words = label("", "muted", wrap=True)
        self.words.setAccessibleName(tr("What the hub says"))
        self.words.setMinimumHeight(3 * theme.ROW)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = button(go, kind="primary")
        box.addButton(self.go, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self.start)
        box.rejected.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self.field, 1)
        row.addWidget(self.look)
        self.more = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.GROUP)
        layout.setSpacing(theme.GROUP)
        layout.addWidget(label(about, wrap=True))
        layout.addLayout(row)
        layout.addLayout(self.more)
        layout.addWidget(self.words)
        layout.addWidget(box)
        self.field.textChanged.connect(lambda _: self.forget())
        self.field.returnPressed.connect(self.look_up)
        self.forget()

    def forget(self) -> None:
        """What the hub said is not of what stands in the field now."""
        self._stop()
        self.words.setText(ASKS)
        self.go.setEnabled(False)
        self.look.setEnabled(bool(self.field.text().strip()))

    def look_up(self) -> None:
        """Ask the hub."""
        if not self.field.text().strip():
            return
        self._stop()
        self.look.setEnabled(False)
        self.words.setText(tr("Asking Hugging Face"))
        task = self.workspace.downloads.submit(self.asking(), tr("Asking Hugging Face"))
        self._task = task
        task.succeeded.connect(self._found)
        task.failed.connect(lambda failure: self._ended(for_failure(failure).text))
        task.cancelled.connect(lambda: self._ended(tr("Stopped.")))

    def asking(self) -> Factory:
        """The job that asks the hub; its result has `words`."""
        raise NotImplementedError

    def start(self) -> Task | None:
        """Do what was agreed to and close. None if the person gave up."""
        raise NotImplementedError

    def take(self, found: object) -> None:
        """Keep what the hub said."""
        raise NotImplementedError

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

    def _found(self, found: "Offer | Publication") -> None:
        self.take(found)
        self._ended(found.words)
        self.go.setEnabled(True)

    def _ended(self, words: str) -> None:
        self._task = None
        self.words.setText(sentence_start(words))
        self.look.setEnabled(True)


class PublishDialog(HubDialog):
    """`info` is the module that is published."""

    def __init__(self, workspace: Workspace, info: ModuleInfo, parent: QWidget | None = None) -> None:
        self.info = info
        self.agreed: Publication | None = None
        self.private = QCheckBox(tr("Only I can see it"))
        super().__init__(
            workspace,
            tr("Publish {module}", module=called(info)),
            PUBLISH,
            tr("Check"),
            tr("Publish"),
            parent,
        )
        self.more.addWidget(self.private)
        self.private.toggled.connect(lambda _: self.forget())

    def asking(self) -> Factory:
        """What publishing would do."""
        return sharing.plan_publication(self.info.path, self.field.text(), private=self.private.isChecked())

    def take(self, found: object) -> None:
        """Keep what would be sent."""
        self.agreed = found  # type: ignore[assignment]

    def start(self) -> Task | None:
        """Send it."""
        workspace, agreed = self.workspace, self.agreed
        if agreed is None or not self.go.isEnabled():
            return None
        task = workspace.downloads.submit(
            sharing.publish(agreed), tr("Publishing the module"), kind="download"
        )
        task.failed.connect(lambda failure: workspace.said.emit(for_failure(failure)))
        task.succeeded.connect(lambda done: workspace.said.emit(published(done)))
        self.accept()
        return task


class FetchDialog(HubDialog):
    """Ends with a module on this computer, which the Classify page then uses."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        self.agreed: Offer | None = None
        super().__init__(workspace, tr("Fetch from Hugging Face"), FETCH, tr("Look up"), tr("Fetch…"), parent)

    def asking(self) -> Factory:
        """What the repository has."""
        return sharing.find(self.field.text())

    def take(self, found: object) -> None:
        """Keep what would be fetched."""
        self.agreed = found  # type: ignore[assignment]

    def start(self, out: Path | None = None) -> Task | None:
        """Fetch it; asks where to if no place is given."""
        workspace, agreed = self.workspace, self.agreed
        if agreed is None or not self.go.isEnabled():
            return None
        if out is None:
            name = f"{agreed.repo.partition('/')[2]}{MODULE_SUFFIX}"
            out = ask_for_target(self, tr("Save the module"), name, MODULE_SUFFIX, MODULES)
            if out is None:
                return None
        task = workspace.downloads.submit(
            sharing.fetch(agreed, out), tr("Fetching a module"), kind="download"
        )
        task.failed.connect(lambda failure: workspace.said.emit(for_failure(failure)))
        task.succeeded.connect(lambda done: _fetched(workspace, done))
        self.accept()
        return task


def _fetched(workspace: Workspace, done: "Fetched") -> None:
    workspace.module_wanted.emit(Path(done.path))
    words = tr.many(
        len(done.classes),
        "Fetched {name} from {repo}: {n:,} class.",
        "Fetched {name} from {repo}: {n:,} classes.",
        name=Path(done.path).name,
        repo=done.repo,
    )
    workspace.said.emit(Message(words, "success"))


def published(done: "Published") -> Message:
    """The banner for a module that is on the hub now."""
    seen = tr("Only you can see it.") if done.private else tr("Everybody can see it.")
    return Message(tr("Published at {address}. {seen}", address=done.address, seen=seen), "success")


def open_publish(parent: QWidget, workspace: Workspace, module: Path) -> None:
    """Open the dialog for a module."""
    try:
        info = read_info(module)
    except EngineError as error:
        workspace.said.emit(for_failure(error))
        return
    PublishDialog(workspace, info, parent).open()


def open_fetch(parent: QWidget, workspace: Workspace) -> None:
    """Open the dialog."""
    FetchDialog(workspace, parent).open()
