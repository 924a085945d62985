"""The Label page: one picture after another with a guess, or all pictures of one guessed class at once."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mpl_desktop.dialogs.open_save import choose_folder, choose_pictures
from mpl_desktop.language.words import sentences, words_of
from mpl_desktop.messages import Page, for_failure
from mpl_desktop.pages.label.layout import MANY, ONE, LabelContent
from mpl_desktop.pages.label.session import RECENT, LabelSession
from mpl_desktop.project.collection import ClassRow, Collection, Picture
from mpl_desktop.project.plan import plan_of
from mpl_desktop.project.project import Project
from mpl_desktop.widgets.empty_state import EmptyState
from mpl_desktop.widgets.image_grid import GridItem
from mpl_desktop.widgets.viewer.viewer import LargePicture, enlarge
from mpl_desktop.workspace.workspace import Workspace

tr = words_of(__name__)

SURE = 0.9
"""A guess from this probability on is said without a question mark."""
MOST_MARKED = 60
"""Pictures of one guessed class that are shown at once."""
FEW = 5


class LabelPage(QWidget):
    """Every answer is a decision of the project: it can be undone, and is on disk a moment later."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.session = LabelSession(workspace, self)
        self._collection: Collection | None = None
        self._project: Project | None = None
        self._shown: Path | None = None
        self.marked_class = ""
        self.nothing = EmptyState(
            "tag-multiple-outline",
            tr("Give it unsorted pictures, and give each a class here: it guesses, you accept."),
            tr("Choose pictures…"),
            lambda: choose_pictures(self, workspace),
            (tr("Open a folder of classes"), lambda: choose_folder(self, workspace)),
        )
        self.done = EmptyState(
            "check-all",
            tr("Every picture has a class."),
            tr("Train"),
            lambda: workspace.go_to.emit(Page.TRAIN),
            (tr("Look through the images"), lambda: workspace.go_to.emit(Page.IMAGES)),
        )
        self.content = LabelContent(workspace.thumbnails)
        self._large = LargePicture(self.content.picture, workspace.pictures, workspace.thumbnails.get)
        self.stack = QStackedWidget()
        for page in (self.nothing, self.done, self.content):
            self.stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self._connect()
        self._rebuild()

    def _connect(self) -> None:
        c, workspace, session = self.content, self.workspace, self.session
        for signal in (workspace.dataset_changed, workspace.decisions_changed):
            signal.connect(self._rebuild)
        workspace.features.finished.connect(session.ask_again)
        workspace.thumbnails.arrived.connect(c.grid.pictures_arrived)
        session.changed.connect(self._show)
        session.failed.connect(lambda failure: workspace.said.emit(for_failure(failure)))
        c.mode.chosen.connect(self._switch)
        c.keys.chosen.connect(self._class_chosen)
        c.keys.typed.connect(self._class_typed)
        c.accept_button.clicked.connect(session.accept)
        c.back_button.clicked.connect(session.back)
        c.skip_button.clicked.connect(session.skip)
        c.leave_button.clicked.connect(session.leave_out)
        c.accept_many.clicked.connect(self.accept_marked)
        c.mark_all.clicked.connect(self._mark_all)
        c.train_button.clicked.connect(lambda: workspace.go_to.emit(Page.TRAIN))
        c.grid.selectionModel().selectionChanged.connect(self._say_marked)
        enlarge(c.grid, workspace.pictures)
        for widget in (c.picture, c.grid, c.keys.line):
            widget.installEventFilter(self)

    def _rebuild(self) -> None:
        project, dataset = self.workspace.project, self.workspace.dataset
        if project is not self._project:
            self._project = project
            self.session.start_anew()
        if project is None or dataset is None:
            self._collection = None
        else:
            plan = plan_of(project, dataset)
            self._collection = Collection(dataset, project.decisions, plan, self._collection)
            self.content.title.setText(project.name)
        self.session.refresh(self._collection)

    # What is shown

    def _show(self) -> None:
        session, c = self.session, self.content
        waiting = len(session.waiting)
        if self._collection is None or not (waiting or session.labelled):
            page: QWidget = self.nothing
        else:
            page = c if waiting else self.done
        came = self.stack.currentWidget() is not page
        self.stack.setCurrentWidget(page)
        if page is not c:
            return
        if came and self.isVisible():
            self._take_keys()  # else they would be at the first button
        guess = session.guess_of(session.current.key) if session.current else None
        marked = self.marked_class if c.mode.value == MANY else guess[0].folder if guess else ""
        c.keys.set_rows(session.classes, marked)
        c.bar.setRange(0, session.labelled + waiting)
        c.bar.setValue(session.labelled)
        c.facts.setText(
            tr.many(
                session.labelled + waiting,
                "{labelled:,} of {n:,} picture has a class",
                "{labelled:,} of {n:,} pictures have a class",
                labelled=session.labelled,
            )
        )
        c.train_button.setEnabled(sum(row.images >= FEW for row in session.classes) > 1)
        c.said.setText(self._words())
        self._show_picture(session.current)
        c.guess.setText(_guess_words(guess, asking=session.asking, classes=len(session.classes)))
        c.accept_button.setEnabled(guess is not None)
        if c.mode.value == MANY:
            self._fill_grid()

    def _words(self) -> str:
        """What to do now, or how good the guesses are."""
        session = self.session
        if len(session.classes) < 2:
            how = tr(
                "Type what the picture shows and press Enter: that makes a class. Guesses begin with the second one."
            )
            own = self.workspace.collector.open_here
            return f"{tr('These are copies; your own files stay as they are.')} {how}" if own else how
        recent = session.agreed[-RECENT:]
        keys = tr("Space accepts, 1 to 9 or typing a name chooses, Backspace goes back.")
        if self.content.mode.value == MANY:
            keys = tr("Enter accepts what is marked, 1 to 9 shows another class.")
        if len(recent) < FEW:
            return keys
        right = tr(
            "The guess was right for {right} of the last {asked} pictures.",
            right=sum(recent),
            asked=len(recent),
        )
        return sentences(part for part in (right, _gain_words(session.gain), keys) if part)

    def _show_picture(self, picture: Picture | None) -> None:
        path = picture.path if picture else None
        if path != self._shown:
            self._shown = path
            self.content.file.setText(path.name if path else "")
            self._large.show_path(path, self.session.coming)

    # One by one

    def _class_chosen(self, folder: str) -> None:
        if self.content.mode.value == MANY:
            self.marked_class = folder
            self._show()
            self.content.grid.setFocus()
        else:
            self.session.give(folder)
            self.content.picture.setFocus()

    def _class_typed(self, name: str) -> None:
        folder = self.session.add_class(name)
        if folder:
            self._class_chosen(folder)

    # By class

    def _switch(self, mode: str) -> None:
        c = self.content
        c.middle.setCurrentIndex(0 if mode == ONE else 1)
        if mode == MANY and not self.marked_class:
            self.marked_class = self._largest()
        self._show()
        (c.picture if mode == ONE else c.grid).setFocus()

    def _largest(self, but: str = "") -> str:
        """The folder of the class that most pictures may be of, but for one; empty without a class."""
        folders = [row.folder for row in self.session.classes if row.folder != but]
        return max(folders, key=lambda folder: len(self.session.guessed_as(folder)), default="")

    def _fill_grid(self) -> None:
        found = self.session.guessed_as(self.marked_class)[:MOST_MARKED]
        name = next((row.name for row in self.session.classes if row.folder == self.marked_class), "")
        items = [
            GridItem(
                p.key,
                p.path,
                said,
                bar=probability,
                spoken=tr("perhaps {name}, {probability}", name=name, probability=said),
            )
            for p, probability in found
            for said in (_percent(probability),)
        ]
        grid = self.content.grid
        if [item.key for item in items] != [item.key for item in grid.grid_model.items]:
            grid.set_items(items)
            if items:
                grid.setCurrentIndex(grid.grid_model.index(0))  # which marks or unmarks it
            grid.selectAll()
        self._say_marked()

    def _say_marked(self) -> None:
        c = self.content
        name = next((row.name for row in self.session.classes if row.folder == self.marked_class), "")
        shown, marked = len(c.grid.grid_model.items), len(c.grid.selectedIndexes())
        c.accept_many.setEnabled(marked > 0)
        c.accept_many.setText(
            tr.many(marked, "Accept {n} as {name}", "Accept {n} as {name}", name=name)
            if marked
            else tr("Accept")
        )
        c.mark_all.setEnabled(shown > 0)
        c.mark_all.setText(tr("Mark none") if shown and marked == shown else tr("Mark all"))
        if not name:
            c.many_words.setText(tr("Choose a class on the right."))
        elif not shown:
            c.many_words.setText(
                tr("Nothing without a class looks like {name} now. Choose another class.", name=name)
            )
        else:
            c.many_words.setText(
                tr(
                    "These may be {name}, the likeliest first. Unmark what is not (click, or arrows and Space), then accept.",
                    name=name,
                )
            )

    def _mark_all(self) -> None:
        grid = self.content.grid
        if len(grid.selectedIndexes()) == len(grid.grid_model.items):
            grid.clearSelection()
        else:
            grid.selectAll()

    def accept_marked(self) -> None:
        """Give the marked pictures the class that they are shown for, and show the next class that has some."""
        keys = [item.key for item in self.content.grid.selected()]
        if not keys:
            return
        folder, c = self.marked_class, self.content
        unmarked = len(c.grid.grid_model.items) - len(keys)
        self.session.agreed += [True] * len(keys) + [False] * unmarked
        self.marked_class = self._largest(but=folder) or folder
        self.session.give_all(keys, folder)
        c.grid.setFocus()

    # Keys

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Keys go to the picture at once."""
        super().showEvent(event)
        if self.stack.currentWidget() is self.content:
            self._take_keys()

    def _take_keys(self) -> None:
        (self.content.picture if self.content.mode.value == ONE else self.content.grid).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keys on the picture, the grid and the line."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        c = self.content
        if watched is c.keys.line:
            if event.key() == Qt.Key.Key_Escape and not c.keys.line.text():
                c.picture.setFocus()
                return True
            return False
        if watched is c.grid:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.accept_marked()
                return True
            return self._digit(event)
        return self._on_picture(event)

    def _on_picture(self, event: QKeyEvent) -> bool:
        session, key = self.session, event.key()
        if key in {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            session.accept()
        elif key == Qt.Key.Key_Backspace:
            session.back()
        elif key == Qt.Key.Key_Delete:
            session.leave_out()
        elif key == Qt.Key.Key_0:
            session.skip()
        elif self._digit(event):
            return True
        elif event.text().isalpha() and not event.modifiers() & _COMMANDS:
            self.content.keys.begin_typing(event.text())
        else:
            return False
        return True

    def _digit(self, event: QKeyEvent) -> bool:
        digit = event.key() - Qt.Key.Key_0
        if event.modifiers() & _COMMANDS or not 1 <= digit <= 9:
            return False
        if folder := self.content.keys.by_digit(digit):
            self._class_chosen(folder)
        return True


_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def _guess_words(guess: tuple[ClassRow, float] | None, *, asking: bool, classes: int) -> str:
    if classes < 2:
        return tr("What is this?") if classes == 0 else tr("And this?")
    if guess is None:
        return tr("Looking at the pictures") if asking else ""
    row, probability = guess
    return f"{row.name}{'' if probability >= SURE else '?'}  {_percent(probability)}"


def _percent(probability: float) -> str:
    return tr("{share:.0f} %", share=probability * 100)


def _gain_words(gain: float | None) -> str:
    if gain is None:
        return ""
    points = round(100 * gain)
    if points < 1:
        return tr("20 more labels would hardly make it better.")
    return tr("20 more labels would set right about {points} of 100 guesses.", points=points)
