"""What the window does on request: make pages, open drops, act on banners, stop jobs."""

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from mpl_desktop import job_line, log_file, recovery
from mpl_desktop.drops import Drop
from mpl_desktop.messages import Message, for_failure
from mpl_desktop.project import SUFFIX
from mpl_desktop.run_record import DONE
from mpl_desktop.widgets.save_dialog import ask_for_target
from mpl_desktop.workspace import Workspace
from mpl_engine.errors import EngineError
from mpl_engine.files.paths import resource

if TYPE_CHECKING:
    from mpl_desktop.main_window import MainWindow


def make_page(name: str, workspace: Workspace) -> QWidget:
    """A page by its name; its module is imported now."""
    module = importlib.import_module(f"mpl_desktop.pages.{name.lower()}")
    page: QWidget = getattr(module, f"{name}Page")(workspace)
    return page


def choose_folder(parent: QWidget, workspace: Workspace) -> None:
    """Ask for an image folder and open it."""
    start = str(workspace.settings.recent[0].parent) if workspace.settings.recent else ""
    if found := QFileDialog.getExistingDirectory(parent, "Open a folder of classes", start):
        workspace.open(Path(found))


def choose_project(parent: QWidget, workspace: Workspace) -> None:
    """Ask for a project file and open it."""
    found, _ = QFileDialog.getOpenFileName(parent, "Open a project", "", f"Projects (*{SUFFIX})")
    if found:
        workspace.open(Path(found))


def save_project(parent: QWidget, workspace: Workspace, *, ask: bool) -> None:
    """Save the project; where to is asked the first time, or when told to."""
    project = workspace.project
    if not project:
        return
    path = project.path
    if ask or path is None:
        start = str(path or project.root.parent / f"{project.root.name}{SUFFIX}")
        path = ask_for_target(parent, "Save the project", start, SUFFIX, f"Projects (*{SUFFIX})")
        if path is None:
            return
    if workspace.save_as(path):
        workspace.said.emit(Message(f"Saved as {path.name}.", "success"))


def open_samples(workspace: Workspace) -> None:
    """Open the sample images that came with the program."""
    try:
        workspace.open(resource("samples"))
    except FileNotFoundError:
        workspace.said.emit(Message("The sample images are missing from this installation.", "warning"))


def is_samples(root: Path) -> bool:
    """Whether a folder is the program's own sample images, to which nothing may be added."""
    try:
        return root.resolve() == resource("samples").resolve()
    except FileNotFoundError:
        return False


def open_drop(window: "MainWindow", drop: Drop) -> None:
    """Do what a drop means."""
    if drop.kind in {"folder", "project"}:
        window.show_page("Images")
        window.workspace.open(drop.paths[0])
    elif drop.kind in {"module", "images"}:
        window.show_page("Classify")
        page = window.pages["Classify"]
        act = getattr(page, "load_module" if drop.kind == "module" else "classify_paths")
        act(drop.paths[0] if drop.kind == "module" else list(drop.paths))
    else:
        window.say(Message(drop.words + ".", "warning"))


def do(window: "MainWindow", message: Message) -> None:
    """The next step that a banner offered."""
    work = window.workspace
    match message.action:
        case "relocate":
            if found := QFileDialog.getExistingDirectory(window, "Where is the folder now?"):
                recovery.follow(work, message.fact, Path(found))
        case action if action in recovery.ACTIONS:
            recovery.act(work, message)
        case "save_as":
            save_project(window, work, ask=True)
        case "rescan":
            work.rescan()
        case "details":
            show_details(window, message.fact)
        case "show_folder":
            show_in_folder(Path(str(message.fact)))
        case "go_to":
            window.show_page(str(message.fact))
        case "problems":
            window.show_page("Images")
            window.pages["Images"].show_problems()  # type: ignore[attr-defined]
        case action if action.startswith("module_"):
            window.show_page("Classify")
            window.pages["Classify"].do_action(message)  # type: ignore[attr-defined]
        case _:
            window.show_page("Train")
            window.pages["Train"].do_action(message)  # type: ignore[attr-defined]


def show_details(window: "MainWindow", fact: object) -> None:
    """Show what a banner spoke of: the report of a `Crash`, or a list of files that could not be used."""
    from mpl_desktop.crash import Crash  # noqa: PLC0415 - only here
    from mpl_desktop.widgets.list_dialog import ListDialog  # noqa: PLC0415 - on demand

    if isinstance(fact, Crash):
        window.show_crash(fact)
        return
    lines = [str(one) for one in fact] if isinstance(fact, tuple) else []
    dialog = ListDialog("These files could not be used", lines, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def show_in_folder(path: Path) -> None:
    """Open the system's file manager at a file's folder."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path if path.is_dir() else path.parent)))


def show_logs() -> None:
    """Open the folder of the log files."""
    written = log_file.path()
    show_in_folder(written or log_file.default_folder())


def look_inside(
    parent: QWidget, work: Workspace, module: Path, backbone: str | None, image: Path | None = None
) -> None:
    """Open a module's inside, at an image if one is given."""
    from mpl_desktop.pages.look_inside import LookInside  # noqa: PLC0415 - on demand
    from mpl_engine.modules.info import read_info  # noqa: PLC0415

    try:
        info = read_info(module)
    except EngineError as error:
        work.said.emit(for_failure(error))
        return
    LookInside(work, info, backbone, image, parent).show()


def export_module(window: "MainWindow") -> None:
    """Export the module of the run that the Results page shows."""
    window.show_page("Results")
    window.pages["Results"].export_module()  # type: ignore[attr-defined]


def export_elsewhere(window: "MainWindow") -> None:
    """Export a classifier for programs other than this one; asks for the form and the place."""
    from mpl_desktop.widgets.export_dialog import ExportDialog  # noqa: PLC0415 - on demand

    module = module_in_view(window)
    if module is None:
        window.say(Message("Train first, or load a prompt module; then it can be exported.", "info"))
        return
    dialog = ExportDialog(window.workspace, module, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def module_in_view(window: "MainWindow") -> Path | None:
    """The module that the Classify page uses if it is in front, else that of the run that Results shows."""
    loader = getattr(window.pages.get("Classify"), "loader", None)
    loaded: Path | None = loader.info.path if loader and loader.info else None
    if loaded and window.page_name == "Classify":
        return loaded
    record = getattr(window.pages.get("Results"), "record", None)
    if record is not None:
        shown: Path = record.module
        return shown
    done = [r for r in window.workspace.trainings.records if r.status == DONE and r.module.is_file()]
    return done[-1].module if done else loaded


def paste(window: "MainWindow") -> None:
    """Classify what the clipboard holds."""
    window.show_page("Classify")
    window.pages["Classify"].paste()  # type: ignore[attr-defined]


def train(window: "MainWindow") -> None:
    """Train with the settings on the Train page."""
    window.show_page("Train")
    window.pages["Train"].start()  # type: ignore[attr-defined]


def stop_training(window: "MainWindow") -> None:
    """Stop the running training, after asking."""
    if window.workspace.trainings.first:
        window.show_page("Train")
        window.pages["Train"].stop()  # type: ignore[attr-defined]
    elif any(task.kind == "train" for task in window.workspace.jobs.tasks):
        job_line.stop(window, "train")  # of a project that was open before


def show_settings(window: "MainWindow") -> None:
    """Open the settings."""
    from mpl_desktop.widgets.settings_dialog import SettingsDialog  # noqa: PLC0415 - on demand

    settings = window.workspace.settings
    before = (settings.device, settings.precision)
    dialog = SettingsDialog(settings, window.set_theme, window)
    dialog.exec()
    dialog.deleteLater()
    if before != (settings.device, settings.precision):
        window.workspace.preload()  # names the device, or says that it is not there
    window.workspace.status_changed.emit()


def show_help(window: "MainWindow") -> None:
    """Open the help page beside the window."""
    from mpl_desktop.widgets.help_dialog import HelpDialog  # noqa: PLC0415 - on demand

    dialog = HelpDialog(window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()


def show_about(window: "MainWindow") -> None:
    """Say what this is."""
    from mpl_desktop.widgets.help_dialog import AboutDialog  # noqa: PLC0415 - on demand

    dialog = AboutDialog(window)
    dialog.exec()
    dialog.deleteLater()
