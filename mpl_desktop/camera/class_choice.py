"""The class that pictures go into: one that there is, a new one by its name, or none."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QWidget

from mpl_desktop.language.words import words_of
from mpl_desktop.messages import Message
from mpl_desktop.project.collection import ClassRow, names_too_long
from mpl_desktop.project.decisions import UNLABELLED, is_unlabelled
from mpl_desktop.project.labels import class_named, with_new_class
from mpl_desktop.widgets.controls import Combo
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.files.names import folder_name

tr = words_of(__name__)

LEAVE = tr("Leave without a class")


class ClassChoice(Combo):
    """A list that takes other names too.

    Args:
        workspace: has the open project, if there is one.
        folder: the class to begin with; empty for none.
        parent: where it stands.
    """

    def __init__(self, workspace: Workspace, folder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = workspace
        self.setAccessibleName(tr("Class of the pictures"))
        self.setEditable(True)
        if (line := self.lineEdit()) is not None:
            line.setAccessibleName(tr("Class of the pictures"))
        self.setInsertPolicy(Combo.InsertPolicy.NoInsert)
        self.setToolTip(tr("Choose a class, or type the name of a new one"))
        self._fill(folder)
        for signal in (workspace.dataset_changed, workspace.decisions_changed):
            signal.connect(self.refresh)

    def refresh(self) -> None:
        """Show the classes that there are now; what was chosen or typed stays."""
        text = self.currentText()
        self._fill("")
        self.setEditText(text)

    def _fill(self, folder: str) -> None:
        quiet = QSignalBlocker(self)
        self.clear()
        self.addItem(LEAVE, UNLABELLED)
        for row in self._rows:
            if not row.waits and row.used:
                self.addItem(row.name, row.folder)
        self.setCurrentIndex(max(0, self.findData(folder)))
        quiet.unblock()

    @property
    def _rows(self) -> list[ClassRow]:
        collection = self._work.collection()
        return collection.classes if collection else []

    @property
    def words(self) -> str:
        """The class's name, or empty for none."""
        name = " ".join(self.currentText().split())
        return "" if name in {"", LEAVE} or is_unlabelled(name) else name

    def folder(self) -> str | None:
        """The folder of the chosen class; one that there was not is made. None for a name that cannot be used."""
        name = self.words
        if not name:
            return UNLABELLED
        rows = self._rows
        if (row := class_named(rows, name)) is not None:
            return row.folder
        plan = self._work.features.plan
        if plan is not None and names_too_long([name], plan):
            text = tr("This name is too long for the model to read. Give the class a shorter one.")
            self._work.said.emit(Message(text, "warning"))
            return None
        if self._work.project is None:
            return folder_name(name)
        after, folder = with_new_class(self._work.decisions, [row.folder for row in rows], name)
        self._work.decide(tr("New class {name}", name=name), after)
        return folder
