"""The program's entry point: one instance, the theme, the window, and what happens after it is up."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from mpl_desktop.system.settings import Settings
    from mpl_desktop.system.single_instance import SingleInstance
    from mpl_desktop.window.main_window import MainWindow

PRELOAD_MS = 600
SELF_TEST = "--self-test"


def main(argv: list[str] | None = None) -> int:
    """Open the window; files and folders among the arguments are opened in it. Returns the exit code.

    `--self-test` opens no window: it checks the installation and prints a report, exit code 0 if all is well.
    """
    args = sys.argv[1:] if argv is None else argv
    if args and args[0] == SELF_TEST:
        from mpl_desktop.self_test import run  # noqa: PLC0415 - not for the window

        return run(args[1:])
    if sys.platform == "win32":
        # There, torch's libraries only load before Qt's. This module has torch and no words, which wait for the language.
        import mpl_engine.heads.head  # noqa: F401, PLC0415
    from mpl_desktop.system.preloading import load_qt  # noqa: PLC0415

    load_qt()
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from mpl_desktop.language import choice  # noqa: PLC0415
    from mpl_desktop.system.settings import Settings  # noqa: PLC0415
    from mpl_desktop.system.single_instance import SingleInstance  # noqa: PLC0415

    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)  # noqa: S101 - for the type checker
    app.setApplicationName("MPL Desktop")
    app.setDesktopFileName("mpl-desktop")
    paths = [Path(arg).absolute() for arg in args if not arg.startswith("-")]
    single = SingleInstance()
    if not single.claim(paths):
        return 0
    settings = Settings()
    choice.start(app, settings.language)  # before anything with words is loaded
    window = _open_window(app, single, settings, paths)
    code = app.exec()
    sys.excepthook = sys.__excepthook__
    if not window.workspace.closed_in_time:
        # A native call still runs on the compute thread; leaving Python properly would wait for it.
        sys.stdout.flush()
        os._exit(code)
    return code


def _open_window(
    app: "QApplication", single: "SingleInstance", settings: "Settings", paths: list[Path]
) -> "MainWindow":
    from PySide6.QtCore import QTimer  # noqa: PLC0415

    from mpl_desktop.jobs.runner import switch_often  # noqa: PLC0415
    from mpl_desktop.system import log_file  # noqa: PLC0415
    from mpl_desktop.system.crash import versions  # noqa: PLC0415
    from mpl_desktop.system.ending import EndingSignals  # noqa: PLC0415
    from mpl_desktop.system.garbage import GarbageCollector  # noqa: PLC0415
    from mpl_desktop.window.appearance import put_on  # noqa: PLC0415
    from mpl_desktop.window.main_window import MainWindow  # noqa: PLC0415
    from mpl_desktop.window.tour import show_first  # noqa: PLC0415
    from mpl_desktop.workspace import recovery  # noqa: PLC0415
    from mpl_desktop.workspace.trainings import Trainings  # noqa: PLC0415
    from mpl_desktop.workspace.workspace import Workspace  # noqa: PLC0415

    log_file.start(log_file.default_folder())
    log_file.catch_fatal(log_file.default_folder())
    log_file.log.info("Started\n%s", versions())
    switch_often()
    garbage = GarbageCollector(app)
    garbage.start()
    settings.apply_to_environment()
    put_on(app, settings)
    workspace = Workspace(settings)
    window = MainWindow(workspace, Trainings(workspace))
    single.received.connect(window.open_paths)
    single.start()
    window.closing.connect(single.close)
    EndingSignals(app).asked.connect(window.end)
    app.commitDataRequest.connect(lambda _session: workspace.save_now())
    sys.excepthook = window.report_crash
    log_file.watch_threads(window.thread_crashed.emit)
    window.show()
    if paths:
        window.open_paths(paths)
    else:
        recovery.offer_unfinished(workspace)
        show_first(window)
    QTimer.singleShot(PRELOAD_MS, lambda: workspace.preload().succeeded.connect(garbage.spare_libraries))
    return window
