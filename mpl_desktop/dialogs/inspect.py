"""Look inside a prompt module: what an answer rests on, and what the module's parts do."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QTabWidget, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.dialogs.inspect_image import InsideImage
from mpl_desktop.dialogs.inspect_module import InsideModule
from mpl_desktop.jobs.inspection import Explained, InspectionJobs, known_images
from mpl_desktop.jobs.runner import Priority, Task
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import for_failure
from mpl_desktop.widgets.controls import fit, label
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.errors import EngineError
from mpl_engine.modules.info import ModuleInfo, read_info

tr = words_of(__name__)


class LookInside(QDialog):
    """Loads the module anew, so that whatever the pages do meanwhile is not disturbed.

    Args:
        workspace: jobs, thumbnails and the open folder.
        info: the module.
        backbone: where its weights are, if they are a file of the person's.
        image: the image to begin with, or None.
        parent: the page.
    """

    def __init__(
        self,
        workspace: Workspace,
        info: ModuleInfo,
        backbone: str | None,
        image: Path | None,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.workspace, self.info = workspace, info
        self.known = known_images(workspace.dataset, dict(workspace.decisions.names), info)
        self.path = image or next((path for path, _ in self.known.judged), None)
        self._live = InspectionJobs(workspace.resources)
        self._tasks: set[Task] = set()
        self._ready = False
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Look inside"))
        fit(self, 900, 600)
        self.words = label(tr("Loading the module"), "muted", wrap=True)
        self.image = InsideImage(workspace.thumbnails, prompts=info.has_prompts)
        self.module = InsideModule(info)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.image, tr("This image"))
        self.tabs.addTab(self.module, tr("The module"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.words)
        layout.addWidget(self.tabs, 1)
        self.image.classes.activated.connect(lambda _: self.explain())
        self.image.grid.opened.connect(lambda item: self.show_image(item.path))
        self.module.parts_button.clicked.connect(lambda _checked: self.switch_off())
        self.module.parts_button.setEnabled(False)
        if image is None:
            self.tabs.setCurrentWidget(self.module)
        task = self._submit(
            self._live.open(info.path, backbone, workspace.settings.device), tr("Loading the module")
        )
        task.succeeded.connect(lambda found: self._loaded(*found))

    def _submit(self, factory: object, title: str) -> Task:
        task = self.workspace.jobs.submit(factory, title, kind="inside", priority=Priority.ANSWER)  # type: ignore[arg-type]
        self._tasks.add(task)
        task.failed.connect(lambda failure: self._ended(task, for_failure(failure).text))
        task.cancelled.connect(lambda: self._ended(task, tr("Stopped.")))
        task.succeeded.connect(lambda _: self._tasks.discard(task))
        return task

    def _ended(self, task: Task, words: str) -> None:
        if task in self._tasks:
            self._tasks.discard(task)
            self.words.setText(words)
            self.module.parts_button.setEnabled(self._ready)

    def done(self, result: int) -> None:
        """Stop what runs; nobody is left to see it."""
        tasks, self._tasks = self._tasks, set()
        for task in tasks:
            task.cancel()
            for signal in (task.succeeded, task.failed, task.cancelled):
                signal.disconnect()
        super().done(result)

    def _loaded(self, names: tuple[str, ...], words: object) -> None:
        self._ready = True
        self.image.set_classes(names)
        self.module.set_words(words)  # type: ignore[arg-type]
        self.module.parts_button.setEnabled(bool(self.known.judged))
        self.words.setText(
            tr(
                "Open the folder that it was trained on to see near training images ({module}).",
                module=self.info.path.name,
            )
            if not self.known.training
            else tr.many(
                len(self.known.training),
                "{n:,} training image of this module are in the open folder.",
                "{n:,} training images of this module are in the open folder.",
            )
        )
        self.explain()

    def show_image(self, path: Path) -> None:
        """Ask about another image."""
        self.path = path
        self.image.classes.setCurrentIndex(0)
        self.explain()

    def explain(self) -> None:
        """Show what the answer, or the chosen class, rests on."""
        if self.path is None or not self._ready:
            self.image.show_nothing()
            return
        label_wanted = self.image.classes.currentData()
        task = self._submit(
            self._live.explain(self.path, label_wanted or None, self.known.training), tr("Looking inside")
        )
        task.succeeded.connect(self._explained)

    def _explained(self, found: Explained) -> None:
        if self.path is not None:
            self.image.show_map(self.path.name, found)

    def switch_off(self) -> None:
        """Judge the module with parts switched off."""
        self.module.parts_button.setEnabled(False)
        self.module.parts_words.setText(
            tr.many(
                len(self.known.judged),
                "Judging on {n:,} image that the module never saw",
                "Judging on {n:,} images that the module never saw",
            )
        )
        task = self._submit(self._live.parts(self.known.judged), tr("Switching parts off"))
        task.succeeded.connect(self._switched)

    def _switched(self, results: object) -> None:
        self.module.set_parts(results)  # type: ignore[arg-type]
        self.module.parts_button.setEnabled(True)


def look_inside(
    parent: QWidget, workspace: Workspace, module: Path, backbone: str | None, image: Path | None = None
) -> None:
    """Open a module's inside, at an image if one is given."""
    try:
        info = read_info(module)
    except EngineError as error:
        workspace.said.emit(for_failure(error))
        return
    LookInside(workspace, info, backbone, image, parent).show()
