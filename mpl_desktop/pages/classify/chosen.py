"""The selected answers: what the panel shows of them, their menu, and the keys that correct them."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QShortcut
from PySide6.QtWidgets import QMenu

from mpl_desktop.dialogs.inspect import look_inside
from mpl_desktop.dialogs.open_save import show_in_folder
from mpl_desktop.language.words import words_of
from mpl_desktop.pages.classify.answer_actions import project_folders
from mpl_desktop.pages.classify.answers import STATUS_WORDS, Answer
from mpl_desktop.pages.classify.layout import ClassifyContent
from mpl_desktop.pages.classify.module_loader import ModuleLoader
from mpl_desktop.project.collection import shown_name
from mpl_desktop.widgets.image_grid import ITEM, GridItem
from mpl_desktop.widgets.plain_text import add_choice
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.events import AnswerStatus
from mpl_engine.formatting import percent

tr = words_of(__name__)

KEYS = 9
"""Keys from 1 on that correct the selected pictures to a class of the panel."""


class ChosenAnswers(QObject):
    """Works on what is selected in the grid.

    Args:
        workspace: the open project.
        loader: the loaded module.
        content: the page's widgets.
        answer_of: the answer of a picture by its path.
    """

    def __init__(
        self,
        workspace: Workspace,
        loader: ModuleLoader,
        content: ClassifyContent,
        answer_of: Callable[[str], Answer | None],
    ) -> None:
        super().__init__(content)
        self._workspace, self._loader, self._content, self._answer_of = workspace, loader, content, answer_of
        grid, panel = content.grid, content.panel
        grid.picked.connect(lambda _: self.show())
        grid.customContextMenuRequested.connect(self._show_menu)
        panel.menu.aboutToShow.connect(lambda: self._fill_classes(panel.menu))
        panel.inside.clicked.connect(lambda _checked: self.look_inside())
        for number in range(KEYS):
            key = QShortcut(Qt.Key(Qt.Key.Key_1 + number), grid)
            key.setContext(Qt.ShortcutContext.WidgetShortcut)
            key.activated.connect(partial(self._correct_by_key, number))

    def answers(self) -> list[Answer]:
        """The selected answers, in the order shown."""
        found = [self._answer_of(item.key) for item in self._content.grid.selected()]
        return [answer for answer in found if answer is not None]

    def show(self) -> None:
        """Show the current answer in the panel."""
        self._content.panel.show_answer(self._current())

    def _current(self) -> Answer | None:
        item = self._content.grid.currentIndex().data(ITEM)
        return self._answer_of(item.key) if isinstance(item, GridItem) else None

    def correct(self, name: str) -> None:
        """The selected pictures are of this class; an empty name takes that back."""
        readable = [str(a.path) for a in self.answers() if a.status != AnswerStatus.UNREADABLE]
        self._content.corrections.correct(readable, name)

    def _correct_by_key(self, number: int) -> None:
        current = self._current()
        if current is not None and number < len(current.top):
            self.correct(current.top[number][0])

    def _fill_classes(self, menu: QMenu) -> None:
        """The classes of the module and then those of the project, to correct the selected pictures to."""
        menu.clear()
        known = {name.casefold() for name in self._loader.class_names}
        choices = dict.fromkeys(self._loader.class_names, "")
        choices |= {
            name: folder
            for name, folder in project_folders(self._workspace).items()
            if name.casefold() not in known
        }
        for name, folder in choices.items():
            add_choice(menu, shown_name(folder, name)).triggered.connect(
                lambda _=False, n=name: self.correct(n)
            )
        if any(answer.corrected for answer in self.answers()):
            menu.addSeparator()
            menu.addAction(tr("Take the correction back")).triggered.connect(lambda _=False: self.correct(""))

    def menu(self) -> QMenu | None:
        """What can be done with the selected answers; None while nothing is selected."""
        chosen = self.answers()
        if not chosen:
            return None
        menu = QMenu(self._content)
        readable = any(answer.status != AnswerStatus.UNREADABLE for answer in chosen)
        classes = QMenu(tr("Correct to"), menu)
        classes.setEnabled(readable)
        self._fill_classes(classes)
        menu.addMenu(classes)
        menu.addAction(tr("Copy answer")).triggered.connect(lambda _=False: self.copy())
        inside = menu.addAction(tr("Look inside…"))
        inside.setEnabled(readable)
        inside.triggered.connect(lambda _=False: self.look_inside())
        folder = menu.addAction(tr("Show in folder"))
        folder.triggered.connect(lambda _=False: show_in_folder(chosen[0].path))
        return menu

    def _show_menu(self, place: QPoint) -> None:
        if menu := self.menu():
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(self._content.grid.viewport().mapToGlobal(place))

    def copy(self) -> None:
        """Put the selected answers on the clipboard, a line each: file, guess, probability, doubt."""
        lines = []
        for a in self.answers():
            guess = [a.label, percent(a.probability)] if a.top else []
            doubt = [STATUS_WORDS[a.status]] if a.status in STATUS_WORDS else []
            lines.append("\t".join([a.path.name, *guess, *doubt]))
        QGuiApplication.clipboard().setText("\n".join(lines))

    def look_inside(self) -> None:
        """Open the loaded module at the selected picture."""
        if self._loader.info:
            chosen = [answer.path for answer in self.answers()[:1]]
            look_inside(
                self._content, self._workspace, self._loader.info.path, self._loader.backbone, *chosen
            )
