"""What a person corrected, and the two ways to learn from it: the project, or the module at once."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.pages.classify.answer_actions import homes_of, project_folders, send_back
from mpl_desktop.widgets.controls import button, label
from mpl_desktop.workspace.workspace import Workspace

tr = words_of(__name__)

CANNOT_LEARN = tr("This module cannot learn from single pictures: add them to a project and train again.")


class Corrections(QWidget):
    """A line that is seen while something corrected was not learned from.

    `changed` tells that corrections came or went; `improve` that the module is to learn from those outside of the
    project.

    Attributes:
        said: class by path of every corrected picture.
    """

    changed: ClassVar[Signal] = Signal()
    improve: ClassVar[Signal] = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.said: dict[str, str] = {}
        self._added: dict[str, str] = {}
        self._learned: dict[str, str] = {}
        self.words = label("")
        self.add = button(
            tr("Add to the project"),
            self.add_to_project,
            icon="database-plus-outline",
            tip=tr(
                "Pictures of the project get their class at once; others are copied into its folder, after asking"
            ),
        )
        self.learn = button(tr("Improve the module"), self.improve.emit, icon="school-outline")
        self.forget = button(tr("Forget"), self.clear, tip=tr("Take all corrections back"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        for widget in (self.words, self.add, self.learn, self.forget):
            row.addWidget(widget)
        row.addStretch()
        self.hide()

    def correct(self, paths: Iterable[str], name: str) -> None:
        """The pictures are of this class; an empty name takes the correction back."""
        for path in paths:
            self.said.pop(path, None)
            if name:
                self.said[path] = name
        self.changed.emit()

    def clear(self) -> None:
        """Take all corrections back; what was learned from them stays."""
        self.said, self._added, self._learned = {}, {}, {}
        self.changed.emit()

    def lessons(self) -> dict[str, list[Path]]:
        """What the module can learn at once: pictures outside of the project, by their class."""
        homes = homes_of(self._workspace)
        found: dict[str, list[Path]] = {}
        for path, name in _rest(self.said, self._learned).items():
            if Path(path) not in homes:
                found.setdefault(name, []).append(Path(path))
        return found

    def learned(self, lessons: Mapping[str, Iterable[Path]]) -> None:
        """The module has learned this."""
        self._learned |= {str(path): name for name, paths in lessons.items() for path in paths}
        self.changed.emit()

    def _to_add(self) -> dict[Path, str]:
        """Class folder by path of what can be added to the project."""
        folders = {name.casefold(): folder for name, folder in project_folders(self._workspace).items()}
        rest = _rest(self.said, self._added).items()
        return {Path(path): folders[name.casefold()] for path, name in rest if name.casefold() in folders}

    def add_to_project(self) -> None:
        """Make the corrected pictures labelled ones of the project."""
        done = send_back(self, self._workspace, self._to_add())
        self._added |= {str(path): self.said[str(path)] for path in done}
        self.changed.emit()

    def show_state(self, *, teachable: bool, busy: bool) -> None:
        """Show how much there is to learn from.

        Args:
            teachable: whether the loaded module can learn from single pictures.
            busy: whether it is at work and cannot begin now.
        """
        if not self.said:
            self.hide()
            return
        adding, learning = self._to_add(), sum(map(len, self.lessons().values()))
        words = tr.many(
            len(self.said), "{n:,} picture corrected or confirmed", "{n:,} pictures corrected or confirmed"
        )
        if learning and not teachable and not adding:
            words = tr("{corrected}. {sentence}", corrected=words, sentence=CANNOT_LEARN)
        self.words.setText(words)
        self.add.setVisible(bool(adding))
        self.learn.setVisible(learning > 0 and teachable)
        self.learn.setEnabled(not busy)
        self.learn.setToolTip(
            tr.many(
                learning,
                "Learn {n:,} picture at once, without training; no picture is stored in the module",
                "Learn {n:,} pictures at once, without training; no picture is stored in the module",
            )
        )
        self.setVisible(bool(adding) or learning > 0)


def _rest(said: Mapping[str, str], done: Mapping[str, str]) -> dict[str, str]:
    """What was said and is not done yet, or was said otherwise since."""
    return {path: name for path, name in said.items() if done.get(path) != name}
