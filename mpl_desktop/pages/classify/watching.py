"""Watching a folder: what is asked before it begins, and what becomes of the answers."""

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from mpl_desktop import theme
from mpl_desktop.language.words import listed, words_of
from mpl_desktop.messages import for_failure
from mpl_desktop.pages.classify import answers
from mpl_desktop.pages.classify.answers import Answer, Copied
from mpl_desktop.pages.classify.class_dialog import WIDTH, paragraph
from mpl_desktop.pages.classify.watch import FolderWatch
from mpl_desktop.widgets.controls import button, label
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.events import AnswerStatus
from mpl_engine.files.copying import CopyFailed

tr = words_of(__name__)

ABOUT = tr(
    "Pictures in the folder are answered, and new ones as they arrive, until you stop or close the window. A file "
    "that is still being written is waited for. The folder is only read."
)


class WatchDialog(QDialog):
    """`folder` is what to watch, `target` where pictures are copied to, or None.

    Args:
        names: classes of the module, which folders in the target will be named after.
        parent: the page.
    """

    def __init__(self, names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folders = {name.casefold() for name in answers.folders_of(names)}
        self.setWindowTitle(tr("Watch a folder"))
        self.setMinimumWidth(theme.scaled(WIDTH))
        self.source = _path_field(tr("Folder to watch"))
        self.copies = QCheckBox(tr("Copy each picture into a folder of its class"))
        self.place = _path_field(tr("Folder to copy into"))
        self.choose_source = button(tr("Choose…"), lambda: self._choose(self.source, tr("Watch a folder")))
        self.choose_place = button(
            tr("Choose…"), lambda: self._choose(self.place, tr("Copy the pictures into folders in"))
        )
        self.choose_source.setAccessibleName(tr("Choose the folder to watch"))
        self.choose_place.setAccessibleName(tr("Choose the folder to copy into"))
        self.wrong = label("", "danger", wrap=True)
        self.wrong.hide()
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.begin = button(tr("Start watching"), kind="primary")
        box.addButton(self.begin, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self._accept)
        box.rejected.connect(self.reject)
        fields = QGridLayout()
        fields.setSpacing(theme.GAP)
        fields.addWidget(self.source, 0, 0)
        fields.addWidget(self.choose_source, 0, 1)
        fields.addWidget(self.copies, 1, 0, 1, 2)
        fields.addWidget(self.place, 2, 0)
        fields.addWidget(self.choose_place, 2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.GROUP)
        layout.setSpacing(theme.GROUP)
        layout.addWidget(paragraph(ABOUT))
        layout.addLayout(fields)
        layout.addWidget(self.wrong)
        layout.addWidget(box)
        for field in (self.source, self.place):
            field.textChanged.connect(lambda _: self._show_state())
        self.copies.toggled.connect(lambda _: self._show_state())
        self._show_state()

    @property
    def folder(self) -> Path:
        """What to watch."""
        return Path(self.source.text().strip())

    @property
    def target(self) -> Path | None:
        """Where pictures are copied to."""
        return Path(self.place.text().strip()) if self.copies.isChecked() else None

    def _choose(self, field: QLineEdit, title: str) -> None:
        if found := QFileDialog.getExistingDirectory(self, title, field.text()):
            field.setText(found)

    def _show_state(self) -> None:
        for widget in (self.place, self.choose_place):
            widget.setEnabled(self.copies.isChecked())
        copied = bool(self.place.text().strip()) or not self.copies.isChecked()
        self.begin.setEnabled(bool(self.source.text().strip()) and copied)
        self.wrong.hide()

    def _accept(self) -> None:
        folder, target = self.folder, self.target
        if not folder.is_dir():
            self._say(tr("{folder} is no folder that can be read.", folder=folder))
        elif target is not None and not target.is_dir():
            self._say(tr("{folder} is no folder that can be read.", folder=target))
        elif target is not None and self._comes_back(folder.resolve(), target.resolve()):
            self._say(
                tr("The copies would arrive as new pictures: choose a folder outside of the watched one.")
            )
        else:
            self.accept()

    def _comes_back(self, folder: Path, target: Path) -> bool:
        """Whether a copy would lie in the watched folder."""
        if target.is_relative_to(folder):
            return True
        below = folder.relative_to(target).parts if folder.is_relative_to(target) else ()
        return bool(below) and below[0].casefold() in self._folders

    def _say(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.show()


def _path_field(name: str) -> QLineEdit:
    field = QLineEdit(placeholderText=name)
    field.setAccessibleName(name)
    return field


class Watching(QObject):
    """Counts what was answered of a watched folder and copies it, if that was asked for. `changed` tells of news.

    Attributes:
        target: where pictures are copied to, or None.
        open: pictures that arrived and are not answered yet.
    """

    changed: ClassVar[Signal] = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace, self._parent = workspace, parent
        self.watch = FolderWatch(workspace, self)
        self.target: Path | None = None
        self.open: set[Path] = set()
        self._good: set[Path] = set()
        self._bad: set[Path] = set()
        self._copied = 0
        self._not_copied: list[CopyFailed] = []
        self.watch.arrived.connect(self._arrived)
        self.watch.changed.connect(self.changed)

    @property
    def on(self) -> bool:
        """Whether a folder is watched."""
        return self.watch.folder is not None

    def ask_or_stop(self, classes: Sequence[str]) -> None:
        """Ask which folder to watch; while one is watched, stop that.

        Args:
            classes: every class of the module.
        """
        if self.on:
            self.watch.stop()
            return
        dialog = WatchDialog(classes, self._parent)
        dialog.accepted.connect(lambda: self.begin(dialog.folder, dialog.target))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def begin(self, folder: Path, target: Path | None = None) -> None:
        """Watch a folder; with a target, copy each picture into a folder of its class there."""
        self.target, self._copied, self._not_copied = target, 0, []
        self.open, self._good, self._bad = set(), set(), set()
        self.watch.start(folder)

    def _arrived(self, paths: Sequence[Path]) -> None:
        self.open.update(paths)
        for path in paths:
            self._workspace.thumbnails.forget(path)
        self.changed.emit()

    def answered(self, given: Sequence[Answer], classes: Sequence[str]) -> None:
        """These are answers now, of the watched folder or not.

        Args:
            given: the answers.
            classes: every class of the module.
        """
        mine = [a for a in given if a.path in self.open]
        if not mine:
            return
        for a in mine:
            bad = a.status == AnswerStatus.UNREADABLE
            self.open.discard(a.path)
            (self._bad if bad else self._good).add(a.path)
            (self._good if bad else self._bad).discard(a.path)
        usable = [a for a in mine if a.status != AnswerStatus.UNREADABLE]
        if self.target is not None and usable:
            job = answers.copies(usable, self.target, classes)
            task = self._workspace.jobs.submit(
                job, tr("Copying pictures"), kind="export", place=self.target.name
            )
            task.succeeded.connect(self._have_copied)
            task.failed.connect(lambda failure: self._workspace.said.emit(for_failure(failure)))
        self.changed.emit()

    def _have_copied(self, copied: Copied) -> None:
        self._copied += copied.done
        self._not_copied += copied.failed
        self.changed.emit()

    @property
    def words(self) -> str:
        """What the person is told while a folder is watched."""
        if self.watch.folder is None:
            return ""
        name = self.watch.folder.name or str(self.watch.folder)
        if self.watch.missing:
            return tr("Watching {name}, which is not there now", name=name)
        good, bad, failed = len(self._good), len(self._bad), len(self._not_copied)
        parts = [
            tr.many(good, "Watching {name}: {n:,} answered", "Watching {name}: {n:,} answered", name=name)
        ]
        parts += [tr.many(bad, "{n:,} cannot be read", "{n:,} cannot be read")] if bad else []
        parts += [tr.many(self._copied, "{n:,} copied", "{n:,} copied")] if self.target else []
        parts += [tr.many(failed, "{n:,} could not be copied", "{n:,} could not be copied")] if failed else []
        return listed(parts)

    @property
    def trouble(self) -> str:
        """The files that could not be read or copied, a line each."""
        lines = [tr("{file}: cannot be read", file=path.name) for path in sorted(self._bad)]
        lines += [tr("{file}: {about}", file=e.path.name, about=e.reason) for e in self._not_copied]
        return "\n".join(lines[:20])
