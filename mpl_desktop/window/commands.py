"""What the window does on request: act on banners and drops, and the commands of its menus."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMenuBar, QWidget

from mpl_desktop.dialogs.open_save import save_project, show_in_folder
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import Action, Listing, Message, Page
from mpl_desktop.system.crash import Crash
from mpl_desktop.window import status_line
from mpl_desktop.workspace import recovery
from mpl_desktop.workspace.drops import Drop
from mpl_desktop.workspace.trainings import Trainings
from mpl_desktop.workspace.workspace import Workspace

if TYPE_CHECKING:
    from mpl_desktop.pages.classify.page import ClassifyPage
    from mpl_desktop.pages.images.page import ImagesPage
    from mpl_desktop.pages.results.page import ResultsPage
    from mpl_desktop.pages.train.page import TrainPage

tr = words_of(__name__)


class Window(Protocol):
    """What commands need of the window."""

    workspace: Workspace
    trainings: Trainings

    @property
    def pages(self) -> Mapping[Page, QWidget]:
        """The pages that were shown already."""

    @property
    def page_name(self) -> Page:
        """The page that is shown."""

    def show_page(self, name: Page) -> None:
        """Go to a page."""

    def say(self, message: Message) -> None:
        """Show a message above the page."""

    def show_crash(self, crash: Crash) -> None:
        """Show the report of a failure inside the program."""

    def set_theme(self, choice: str) -> None:
        """Switch to `system`, `light` or `dark`."""

    def menuBar(self) -> QMenuBar:  # noqa: N802 - Qt's name
        """Where the menus are."""

    def window(self) -> QWidget:
        """The window itself, as the parent of dialogs."""

    def close(self) -> bool:
        """Close it; whether that was done."""


def images_page(window: Window) -> "ImagesPage":
    """Go to the Images page."""
    window.show_page(Page.IMAGES)
    return cast("ImagesPage", window.pages[Page.IMAGES])


def train_page(window: Window) -> "TrainPage":
    """Go to the Train page."""
    window.show_page(Page.TRAIN)
    return cast("TrainPage", window.pages[Page.TRAIN])


def results_page(window: Window) -> "ResultsPage":
    """Go to the Results page."""
    window.show_page(Page.RESULTS)
    return cast("ResultsPage", window.pages[Page.RESULTS])


def show_result(window: Window, run: object) -> None:
    """Show how a finished run does."""
    page = results_page(window)
    record = next((record for record in page.finished if record.path == run), None)
    if record is not None:
        page.show_record(record)


def classify_page(window: Window) -> "ClassifyPage":
    """Go to the Classify page."""
    window.show_page(Page.CLASSIFY)
    return cast("ClassifyPage", window.pages[Page.CLASSIFY])


def open_drop(window: Window, drop: Drop) -> None:
    """Do what a drop means."""
    if drop.kind in {"folder", "project"}:
        window.show_page(Page.IMAGES)
        window.workspace.open(drop.paths[0])
    elif drop.kind == "module":
        classify_page(window).load_module(drop.paths[0])
    elif drop.kind == "images":
        classify_page(window).classify_paths(list(drop.paths))
    elif drop.kind == "collect":
        collect(window, list(drop.paths))
    elif drop.kind == "video":
        from mpl_desktop.camera.video_dialog import ask_about  # noqa: PLC0415 - few ever drop one

        ask_about(window.window(), window.workspace, list(drop.paths))
    else:
        window.say(Message(drop.words + ".", "warning"))


def collect(window: Window, paths: list[Path]) -> None:
    """Copy pictures into the open project of the program's own, or into a new one, which is then labelled."""
    workspace = window.workspace
    if workspace.project is None:
        task = workspace.collector.start(paths)
        task.succeeded.connect(lambda _: window.show_page(Page.LABEL) if workspace.project else None)
    elif workspace.collector.add(paths) is None:
        window.say(
            Message(tr("Pictures can be added to projects that began with unsorted pictures."), "warning")
        )


def do(window: Window, message: Message) -> None:
    """The next step that a banner offered; nothing if it has no button.

    Raises:
        KeyError: if there is no such action.
    """
    if message.action is not None:
        COMMANDS[message.action](window, message)


def _relocate(window: Window, message: Message) -> None:
    if found := QFileDialog.getExistingDirectory(window.window(), tr("Where is the folder now?")):
        recovery.follow(window.workspace, message.fact, Path(found))


def _open_backup(window: Window, message: Message) -> None:
    if isinstance(message.fact, Path):
        recovery.open_backup(window.workspace, message.fact)


def _take_over(window: Window, message: Message) -> None:
    if isinstance(message.fact, tuple):
        recovery.take_over(window.workspace, *message.fact)


def _go_on(window: Window, message: Message) -> None:
    if isinstance(message.fact, list):
        recovery.go_on(window.trainings, message.fact)


def _download_module(window: Window, message: Message) -> None:
    if isinstance(message.fact, tuple):
        classify_page(window).loader.download(*message.fact)


def _choose_module_weights(window: Window, message: Message) -> None:
    if isinstance(message.fact, Path):
        classify_page(window).loader.choose_weights(message.fact)


COMMANDS: dict[Action, Callable[[Window, Message], None]] = {
    Action.CHOOSE_FILE: lambda window, _: train_page(window).content.backbone.choose_file(),
    Action.DETAILS: lambda window, message: show_details(window, message.fact),
    Action.DOWNLOAD: lambda window, message: train_page(window).content.backbone.fetch(str(message.fact)),
    Action.GO_ON: _go_on,
    Action.GO_TO: lambda window, message: window.show_page(Page(str(message.fact))),
    Action.LOWER_RATE: lambda window, message: train_page(window).change({"lr": message.fact}),
    Action.MODULE_DOWNLOAD: _download_module,
    Action.MODULE_FILE: _choose_module_weights,
    Action.OPEN_BACKUP: _open_backup,
    Action.PROBLEMS: lambda window, _: images_page(window).show_problems(),
    Action.RELOCATE: _relocate,
    Action.RESCAN: lambda window, _: window.workspace.rescan(),
    Action.RESULT: lambda window, message: show_result(window, message.fact),
    Action.RETRY: lambda window, _: train_page(window).content.backbone.download(),
    Action.SAVE_AS: lambda window, _: save_project(window.window(), window.workspace, ask=True),
    Action.SHOW_FOLDER: lambda _, message: show_in_folder(Path(str(message.fact))),
    Action.SMALLER_BATCH: lambda window, message: train_page(window).change({"batch_size": message.fact}),
    Action.TAKE_OVER: _take_over,
}
"""What the button of a banner does. A banner's `fact` is what its command needs."""


def show_details(window: Window, fact: object) -> None:
    """Show what a banner spoke of: the report of a `Crash`, a `Listing`, or a list of files that could not be used."""
    from mpl_desktop.dialogs.crash import ListDialog  # noqa: PLC0415 - on demand

    if isinstance(fact, Crash):
        window.show_crash(fact)
        return
    lines = [str(one) for one in fact] if isinstance(fact, tuple) else []
    listing = (
        fact if isinstance(fact, Listing) else Listing(tr("These files could not be used"), tuple(lines))
    )
    dialog = ListDialog(listing.title, listing.lines, window.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def export_module(window: Window) -> None:
    """Export the module of the run that the Results page shows."""
    results_page(window).export_module()


def export_elsewhere(window: Window) -> None:
    """Export a classifier for programs other than this one; asks for the form and the place."""
    from mpl_desktop.dialogs.export import ExportDialog  # noqa: PLC0415 - on demand

    if (module := _module_for(window, tr("Train first, or load a module; then it can be exported."))) is None:
        return
    dialog = ExportDialog(window.workspace, module, window.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def merge_modules(window: Window) -> None:
    """Merge the module in view with others; asks which and where to."""
    if (
        module := _module_for(window, tr("Train first, or load a module; then it can be merged."))
    ) is not None:
        from mpl_desktop.dialogs.modules.merge import open_merge  # noqa: PLC0415 - on demand

        open_merge(window.window(), window.workspace, module)


def compare_modules(window: Window) -> None:
    """Compare the module in view with another; asks which."""
    if (
        module := _module_for(window, tr("Train first, or load a module; then it can be compared."))
    ) is not None:
        from mpl_desktop.dialogs.modules.compare import open_compare  # noqa: PLC0415 - on demand

        open_compare(window.window(), window.workspace, module)


def publish_module(window: Window) -> None:
    """Publish the module in view; asks where to, and before anything is sent."""
    if (
        module := _module_for(window, tr("Train first, or load a module; then it can be published."))
    ) is not None:
        from mpl_desktop.dialogs.modules.hub import open_publish  # noqa: PLC0415 - on demand

        open_publish(window.window(), window.workspace, module)


def fetch_module(window: Window) -> None:
    """Fetch a module that somebody published; asks which and where to."""
    from mpl_desktop.dialogs.modules.hub import open_fetch  # noqa: PLC0415 - on demand

    open_fetch(window.window(), window.workspace)


def _module_for(window: Window, missing: str) -> Path | None:
    """The module in view; says `missing` where there is none."""
    module = module_in_view(window)
    if module is None:
        window.say(Message(missing, "info"))
    return module


def export_labels(window: Window) -> None:
    """Export the classes of the open project's pictures; asks for the form and the place."""
    from mpl_desktop.dialogs.export_labels import ExportLabelsDialog  # noqa: PLC0415 - on demand

    collection = window.workspace.collection()
    if collection is None or not collection.used_classes:
        window.say(Message(tr("Open pictures first and give them classes; then the labels can be exported.")))
        return
    dialog = ExportLabelsDialog(window.workspace, collection, window.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def import_labels(window: Window) -> None:
    """Give the open project's pictures the classes that a table says; asks for the table."""
    from mpl_desktop.dialogs.import_labels import choose_labels  # noqa: PLC0415 - on demand

    if window.workspace.dataset is None:
        window.say(Message(tr("Open the pictures first; then a table can give them classes.")))
        return
    choose_labels(window.window(), window.workspace)


def module_in_view(window: Window) -> Path | None:
    """The module that the Classify page uses if it is in front, else that of the run that Results shows."""
    classify = cast("ClassifyPage | None", window.pages.get(Page.CLASSIFY))
    loaded = classify.loader.info.path if classify and classify.loader.info else None
    if loaded and window.page_name == Page.CLASSIFY:
        return loaded
    results = cast("ResultsPage | None", window.pages.get(Page.RESULTS))
    if results and results.record:
        return results.record.module
    return window.trainings.newest_module or loaded


def paste(window: Window) -> None:
    """Classify what the clipboard holds."""
    classify_page(window).paste()


def train(window: Window) -> None:
    """Train with the settings on the Train page."""
    train_page(window).start()


def stop_training(window: Window) -> None:
    """Stop the running training, after asking."""
    if window.trainings.first:
        train_page(window).stop()
    elif any(task.kind == "train" for task in window.workspace.jobs.tasks):
        status_line.stop_job(window.window(), window.trainings, "train")  # of a project that was open before


def show_settings(window: Window) -> None:
    """Open the settings."""
    from mpl_desktop.dialogs.settings import SettingsDialog  # noqa: PLC0415 - on demand

    settings = window.workspace.settings
    before = (settings.device, settings.precision)
    dialog = SettingsDialog(settings, window.set_theme, window.workspace.features.forget, window.window())
    dialog.exec()
    dialog.deleteLater()
    if before != (settings.device, settings.precision):
        window.workspace.preload()  # names the device, or says that it is not there
    window.workspace.status_changed.emit()


def show_help(window: Window) -> None:
    """Open the help page beside the window."""
    from mpl_desktop.dialogs.help import HelpDialog  # noqa: PLC0415 - on demand

    dialog = HelpDialog(window.window())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()


def show_about(window: Window) -> None:
    """Say what this is."""
    from mpl_desktop.dialogs.help import AboutDialog  # noqa: PLC0415 - on demand

    dialog = AboutDialog(window.window())
    dialog.exec()
    dialog.deleteLater()
