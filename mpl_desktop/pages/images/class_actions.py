"""What can be done with classes on the Images page: make, rename, describe, order, merge, remove, fill; each is one step to undo."""

from collections.abc import Callable, Sequence
from enum import Enum, auto
from typing import ClassVar

from PySide6.QtCore import QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from mpl_desktop.language.words import words_of
from mpl_desktop.messages import Message, for_failure
from mpl_desktop.pages.images.class_panel import ClassPanel
from mpl_desktop.project.collection import ClassRow, Collection, names_too_long, why_too_long
from mpl_desktop.project.decisions import UNLABELLED, is_unlabelled
from mpl_desktop.project.labels import (
    by_name,
    class_named,
    merged,
    reordered,
    with_new_class,
    without_classes,
)
from mpl_desktop.widgets.plain_text import add_choice
from mpl_desktop.workspace.drops import Drop, promised, received
from mpl_desktop.workspace.workspace import Workspace

tr = words_of(__name__)

STRANGE_WISH = "strange names"


class ClassActions(QObject):
    """`only_wanted` asks to show the pictures of a class folder and nothing else.

    Attributes:
        fill_adding: puts the ways to add pictures to the chosen class into a menu.
    """

    only_wanted: ClassVar[Signal] = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        panel: ClassPanel,
        collection: Callable[[], Collection | None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._work = workspace
        self._panel = panel
        self._collection = collection
        self._parent = parent
        self._judging: tuple[str, ...] = ()
        self.fill_adding: Callable[[QMenu], object] = lambda _: None
        panel.model.renamed.connect(self.rename)
        panel.model.toggled.connect(self.include)
        panel.typed.connect(self.add)
        panel.described.connect(self.describe)
        workspace.thumbnails.made.connect(self._judged)
        panel.table.removed.connect(lambda: self.remove(self._panel.rows))
        panel.table.moved.connect(lambda step: self.move(self._panel.rows, step))
        panel.table.customContextMenuRequested.connect(self._show_menu)
        panel.table.dropped.connect(self._take)
        workspace.project_changed.connect(self._project_changed)
        self._project_changed()

    @property
    def _rows(self) -> list[ClassRow]:
        collection = self._collection()
        return collection.classes if collection else []

    @property
    def chosen_folder(self) -> str:
        """The folder of the class that is chosen alone; empty for none, and for those without a class."""
        rows = self._panel.rows
        return rows[0].folder if len(rows) == 1 and not rows[0].waits else ""

    def add(self, name: str) -> None:
        """Make a class of this name, unless there is one."""
        clean = " ".join(name.split())
        there = class_named(self._rows, clean)
        if there is not None or is_unlabelled(clean):
            words = (
                tr("There is a class “{name}” already. Choose another name.", name=there.name)
                if there
                else tr("“{name}” is for pictures without a class. Choose another name.", name=clean)
            )
            self._work.said.emit(Message(words, "warning"))
            self._panel.name_taken(well=False)
            return
        if self._too_long(clean):
            self._panel.name_taken(well=False)
            return
        taken = [row.folder for row in self._rows]
        after, folder = with_new_class(self._work.decisions, taken, clean)
        self._work.decide(tr("New class {name}", name=clean), after)
        self._panel.name_taken(well=True)
        self._panel.point_at(folder)

    def rename(self, folder: str, name: str) -> None:
        """Give a class another display name, unless another class has it."""
        rows = self._rows
        automatic = next((row.automatic for row in rows if row.folder == folder), "")
        clean = " ".join(name.split()) or automatic
        if any(row.folder != folder and row.name.casefold() == clean.casefold() for row in rows):
            words = tr(
                "Another class is already called “{name}”. To make them one, use Merge into.", name=clean
            )
            self._work.said.emit(Message(words, "warning"))
            return
        if folder not in self._work.decisions.words and self._too_long(clean):
            return  # with words of its own the name is not read
        self._work.decide(tr("Rename class"), self._work.decisions.renamed(folder, clean, automatic))

    def describe(self, folder: str, words: str) -> None:
        """Have the model read other words in the place of a class's name; empty ones, or the name, take that back."""
        name = next((row.name for row in self._rows if row.folder == folder), folder)
        clean = " ".join(words.split())
        if clean and self._too_long(clean):
            self._panel.name_taken(well=False)
            return
        after = self._work.decisions.described(folder, "" if clean == name else clean)
        self._work.decide(tr("English words for {name}", name=name), after)
        self._panel.name_taken(well=True)
        self._panel.point_at(folder)

    def judge_names(self) -> None:
        """Find out which names the model may not know; the panel then gives a hint."""
        names = tuple(row.name for row in self._rows if not row.waits)
        if names and names != self._judging:
            self._judging = names
            self._work.thumbnails.make(STRANGE_WISH, lambda: _strange(names))

    def _judged(self, wish: str, found: object) -> None:
        if wish == STRANGE_WISH and isinstance(found, dict):
            self._panel.set_strange(found)

    def _too_long(self, name: str) -> bool:
        """Whether the model could not read a name; says so."""
        plan = self._work.features.plan
        if plan is None or not names_too_long([name], plan):
            return False
        self._work.said.emit(Message(why_too_long(plan), "warning"))
        return True

    def include(self, folder: str, used: bool) -> None:
        """Take a class in or leave it out."""
        text = tr("Include class") if used else tr("Leave class out")
        self._work.decide(text, self._work.decisions.with_class(folder, used=used))

    def merge(self, rows: Sequence[ClassRow], target: str) -> None:
        """Count the pictures of classes for another one, and give the emptied ones up."""
        collection = self._collection()
        sources = [row for row in rows if row.folder != target and not row.waits]
        if collection is None or not sources:
            return
        after = merged(self._work.decisions, collection, sources, target)
        into = collection.names[target]
        words = (
            tr("Merge {name} into {target}", name=sources[0].name, target=into)
            if len(sources) == 1
            else tr.many(
                len(sources),
                "Merge {n:,} class into {target}",
                "Merge {n:,} classes into {target}",
                target=into,
            )
        )
        self._work.decide(words, after)

    def move(self, rows: Sequence[ClassRow], step: int) -> None:
        """Put classes one place further up (-1) or down (1), where that is possible."""
        chosen = [row for row in rows if not row.waits]
        after = reordered(self._work.decisions, self._rows, {row.folder for row in chosen}, step)
        self._work.decide(_moving(chosen, up=step < 0), after)

    def remove(self, rows: Sequence[ClassRow]) -> None:
        """Remove classes that were made here and leave the others out; if all are left out, take them in again."""
        chosen = [row for row in rows if not row.waits]
        if not chosen:
            return
        after = self._work.decisions
        act = _act(chosen)
        if act is _Act.INCLUDE:
            for row in chosen:
                after = after.with_class(row.folder, used=True)
        else:
            after = without_classes(after, chosen)
        self._work.decide(_step(act, chosen), after)

    def menu(self, rows: Sequence[ClassRow]) -> QMenu:
        """What can be done with the chosen classes."""
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = [row for row in rows if not row.waits]
        made = menu.addAction(tr("New class…"), self._panel.ask_for_name)
        made.setEnabled(bool(self._rows))
        if len(rows) == 1:
            words = tr("Show only this class") if chosen else tr("Show only these pictures")
            menu.addAction(words, lambda: self.only_wanted.emit(rows[0].folder))
            if self._work.collector.open_here:
                adding = QMenu(tr("Add pictures"), menu)
                menu.addMenu(adding)
                self.fill_adding(adding)
        if not chosen:
            return menu
        menu.addSeparator()
        if len(chosen) == 1:
            menu.addAction(tr("Rename\tF2"), lambda: self._edit(chosen[0]))
            menu.addAction(tr("In English…"), lambda: self._panel.ask_for_words(chosen[0]))
        folders, now = {row.folder for row in chosen}, self._work.decisions
        for words, key, step in ((tr("Move up"), "Alt+Up", -1), (tr("Move down"), "Alt+Down", 1)):
            moves = menu.addAction(f"{words}\t{key}")
            moves.triggered.connect(lambda _=False, s=step: self.move(chosen, s))
            moves.setEnabled(reordered(now, self._rows, folders, step) != now)
        if now.order:
            menu.addAction(
                tr("Sort all by name"), lambda: self._work.decide(tr("Sort classes by name"), by_name(now))
            )
        into = QMenu(tr("Merge into"), menu)  # one that addMenu makes of a text is not kept by PySide6 6.8
        menu.addMenu(into)
        for row in self._rows:
            if row.used and row.folder not in folders:
                add_choice(into, row.name).triggered.connect(
                    lambda _=False, folder=row.folder: self.merge(chosen, folder)
                )
        into.setEnabled(not into.isEmpty())
        menu.addAction(f"{_ACTS[_act(chosen)]}\tDel", lambda: self.remove(chosen))
        return menu

    def _edit(self, row: ClassRow) -> None:
        self._panel.table.edit_name(self._panel.model.index(self._panel.model.rows.index(row), 0))

    def _show_menu(self, place: QPoint) -> None:
        table = self._panel.table
        self.menu(self._panel.rows).popup(table.viewport().mapToGlobal(place))

    def _project_changed(self) -> None:
        self._panel.table.take_drops(self._promise if self._work.collector.open_here else None)

    def _taking(self, name: str) -> str:
        return (
            tr("Add to {name}:", name=name)
            if name
            else tr("Add to {place}, without a class:", place=self._work.place)
        )

    def _promise(self, data: object, name: str) -> Drop:
        assert isinstance(data, QMimeData)  # noqa: S101 - the table hands on what Qt gave it
        return promised(data, classifying=False, collecting=self._taking(name))

    def _take(self, data: QMimeData, folder: str) -> None:
        kept = self._work.settings.data / "pasted"
        try:
            drop = received(data, kept, classifying=False, collecting=self._taking(""))
        except OSError as error:
            self._work.said.emit(for_failure(error))
            return
        if drop.kind == "collect":
            self._work.collector.add(list(drop.paths), folder or UNLABELLED)
        elif drop.kind == "video":
            from mpl_desktop.camera.video_dialog import ask_about  # noqa: PLC0415 - few ever drop one

            ask_about(self._parent, self._work, list(drop.paths), folder)
        else:
            self._work.said.emit(Message(tr("{words}.", words=drop.words), "warning"))


def _strange(names: tuple[str, ...]) -> dict[str, str]:
    """By name the word of it that the model may not know."""
    from mpl_engine.prompts.vocabulary import strange_word  # noqa: PLC0415 - reads the vocabulary

    return {name: word for name in names if (word := strange_word(name))}


def _moving(rows: Sequence[ClassRow], *, up: bool) -> str:
    """What a step to undo calls moving these classes."""
    if len(rows) == 1:
        name = rows[0].name
        return tr("Move {name} up", name=name) if up else tr("Move {name} down", name=name)
    if up:
        return tr.many(len(rows), "Move {n:,} class up", "Move {n:,} classes up")
    return tr.many(len(rows), "Move {n:,} class down", "Move {n:,} classes down")


class _Act(Enum):
    """What Delete does with some classes."""

    REMOVE = auto()
    INCLUDE = auto()
    LEAVE_OUT = auto()
    BOTH = auto()


_ACTS = {
    _Act.REMOVE: tr("Remove"),
    _Act.INCLUDE: tr("Include"),
    _Act.LEAVE_OUT: tr("Leave out"),
    _Act.BOTH: tr("Remove or leave out"),
}


def _act(rows: Sequence[ClassRow]) -> _Act:
    if all(row.added for row in rows):
        return _Act.REMOVE
    if not any(row.used or row.added for row in rows):
        return _Act.INCLUDE
    return _Act.LEAVE_OUT if not any(row.added for row in rows) else _Act.BOTH


def _step(act: _Act, rows: Sequence[ClassRow]) -> str:
    """What a step to undo calls it; both at once are of several classes."""
    n, name = len(rows), rows[0].name
    match act:
        case _Act.REMOVE if n == 1:
            return tr("Remove {name}", name=name)
        case _Act.REMOVE:
            return tr.many(n, "Remove {n:,} class", "Remove {n:,} classes")
        case _Act.INCLUDE if n == 1:
            return tr("Include {name}", name=name)
        case _Act.INCLUDE:
            return tr.many(n, "Include {n:,} class", "Include {n:,} classes")
        case _Act.LEAVE_OUT if n == 1:
            return tr("Leave out {name}", name=name)
        case _Act.LEAVE_OUT:
            return tr.many(n, "Leave out {n:,} class", "Leave out {n:,} classes")
    return tr.many(n, "Remove or leave out {n:,} class", "Remove or leave out {n:,} classes")
