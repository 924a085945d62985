"""File, Edit, View, Train, Module and Help: the menus and their keys."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from mpl_desktop.dialogs import open_save
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import PAGE_NAMES
from mpl_desktop.system.build import update_address
from mpl_desktop.system.settings import THEMES
from mpl_desktop.widgets.plain_text import add_choice
from mpl_desktop.window import commands
from mpl_desktop.window.commands import Window
from mpl_desktop.window.more_help import guide_page, look_for_newer, show_guide
from mpl_desktop.window.rail import PAGES
from mpl_desktop.window.tour import show_tour

tr = words_of(__name__)

_THEMES = {"system": tr("System theme"), "light": tr("Light theme"), "dark": tr("Dark theme")}


def row_layout(widget: QWidget) -> QHBoxLayout:
    """A horizontal layout without margins or gaps."""
    layout = QHBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout


class Menus:
    """Builds the menu bar of a window and keeps its actions: `actions` by the words, `themes` by the setting."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.actions: dict[str, QAction] = {}
        self.themes: dict[str, QAction] = {}
        self._file()
        self._edit()
        self._view()
        self._train()
        self._module()
        self._help()

    def _add(
        self, menu: QMenu, text: str, act: Callable[[], object], keys: str | QKeySequence.StandardKey = ""
    ) -> QAction:
        made = QAction(text, self.window.window())
        made.triggered.connect(lambda _checked: act())
        if keys != "":
            made.setShortcut(QKeySequence(keys))
            made.setAutoRepeat(False)  # a key held down means it once
        menu.addAction(made)
        self.actions[text.replace("&", "").rstrip("…")] = made
        return made

    def _file(self) -> None:
        window, workspace = self.window, self.window.workspace
        menu = window.menuBar().addMenu(tr("&File"))
        key = QKeySequence.StandardKey
        self._add(
            menu, tr("&Open folder…"), lambda: open_save.choose_folder(window.window(), workspace), key.Open
        )
        self._add(
            menu,
            tr("Open &project…"),
            lambda: open_save.choose_project(window.window(), workspace),
            "Ctrl+Shift+O",
        )
        self.recent = menu.addMenu(tr("Open &recent"))
        self.recent.aboutToShow.connect(self.fill_recent)
        self._add(menu, tr("&Sample images"), lambda: open_save.open_samples(workspace))
        menu.addSeparator()
        self._add(
            menu,
            tr("&Save project"),
            lambda: open_save.save_project(window.window(), workspace, ask=False),
            key.Save,
        )
        self._add(
            menu,
            tr("Save project &as…"),
            lambda: open_save.save_project(window.window(), workspace, ask=True),
            "Ctrl+Shift+S",
        )
        menu.addSeparator()
        self._add(menu, tr("I&mport labels…"), lambda: commands.import_labels(window))
        self._add(menu, tr("Export &labels…"), lambda: commands.export_labels(window))
        menu.addSeparator()
        self._add(menu, tr("&Export module…"), lambda: commands.export_module(window), "Ctrl+E")
        self._add(
            menu, tr("Export for other &programs…"), lambda: commands.export_elsewhere(window), "Ctrl+Shift+E"
        )
        menu.addSeparator()
        self._add(menu, tr("&Quit"), window.close, "Ctrl+Q")

    def fill_recent(self) -> None:
        """List the recent folders and projects."""
        workspace = self.window.workspace
        self.recent.clear()
        for path in workspace.settings.recent:
            made = add_choice(self.recent, str(path))
            made.triggered.connect(lambda _=False, chosen=path: workspace.open(chosen))
        self.recent.setDisabled(False)
        if not workspace.settings.recent:
            self.recent.addAction(tr("Nothing yet")).setEnabled(False)
            return
        self.recent.addSeparator()
        self.recent.addAction(tr("Clear this list")).triggered.connect(workspace.settings.clear_recent)

    def _edit(self) -> None:
        menu = self.window.menuBar().addMenu(tr("&Edit"))
        stack = self.window.workspace.undo
        undo = stack.createUndoAction(self.window.window(), tr("Undo"))
        undo.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        redo = stack.createRedoAction(self.window.window(), tr("Redo"))
        redo.setShortcuts([QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z")])
        menu.addActions([undo, redo])
        self.actions |= {"Undo": undo, "Redo": redo}
        menu.addSeparator()
        self._add(menu, tr("&Classify the clipboard"), lambda: commands.paste(self.window), "Ctrl+V")
        menu.addSeparator()
        self._add(menu, tr("Se&ttings…"), lambda: commands.show_settings(self.window), "Ctrl+,")

    def _train(self) -> None:
        menu = self.window.menuBar().addMenu(tr("&Train"))
        self._add(menu, tr("&Start training"), lambda: commands.train(self.window), "Ctrl+R")
        self._add(menu, tr("S&top training…"), lambda: commands.stop_training(self.window), "Esc")

    def _module(self) -> None:
        menu = self.window.menuBar().addMenu(tr("&Module"))
        self._add(menu, tr("&Merge with…"), lambda: commands.merge_modules(self.window))
        self._add(menu, tr("&Compare with…"), lambda: commands.compare_modules(self.window))
        menu.addSeparator()
        self._add(menu, tr("&Publish…"), lambda: commands.publish_module(self.window))
        self._add(menu, tr("&Fetch from Hugging Face…"), lambda: commands.fetch_module(self.window))

    def _help(self) -> None:
        menu = self.window.menuBar().addMenu(tr("&Help"))
        self._add(menu, tr("&Help"), lambda: commands.show_help(self.window), "F1")
        if guide := guide_page():
            self._add(menu, tr("&Guide"), lambda: show_guide(self.window, guide))
        self._add(menu, tr("Show the &tour"), lambda: show_tour(self.window))
        if address := update_address():
            self._add(menu, tr("Look for a newer &version…"), lambda: look_for_newer(self.window, address))
        self._add(menu, tr("Show &log files"), open_save.show_logs)
        self._add(menu, tr("&About MPL Desktop"), lambda: commands.show_about(self.window))

    def _view(self) -> None:
        window = self.window
        menu = window.menuBar().addMenu(tr("&View"))
        for number, name in enumerate(PAGES, 1):
            self._add(menu, PAGE_NAMES[name], partial(window.show_page, name), f"Ctrl+{number}")
        menu.addSeparator()
        group = QActionGroup(window.window())
        for choice in THEMES:
            made = self._add(menu, _THEMES[choice], partial(window.set_theme, choice))
            made.setCheckable(True)
            made.setChecked(window.workspace.settings.theme == choice)
            group.addAction(made)
            self.themes[choice] = made
