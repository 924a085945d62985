"""A new class for the loaded module: its name, and pictures to learn it from at once."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.pages.classify.module_loader import ModuleLoader
from mpl_desktop.widgets.controls import button, fit, label
from mpl_desktop.widgets.drop_area import DropArea
from mpl_desktop.widgets.image_grid import GridItem, ImageGrid
from mpl_desktop.workspace.drops import IMAGE_FILTER, received
from mpl_desktop.workspace.thumbnails import Thumbnails

tr = words_of(__name__)

ENOUGH = 5
ABOUT = tr(
    "The module learns the class from these pictures at once, without training, and keeps what it knew. Five that "
    "differ are a good start. The pictures are only read: none is stored in the module."
)
BY_NAME = tr(
    "This module knows its classes by their names and cannot learn from single pictures: to use pictures, put them "
    "into a folder of the project and train again. A class can be added by its name alone."
)
WIDTH, HEIGHT, GRID = 560, 480, 152


class ClassDialog(QDialog):
    """`name` and `pictures` are what was given; without pictures the class is added by its name alone.

    Args:
        names: classes of the module.
        teachable: whether it can learn from pictures.
        thumbnails: shows them.
        kept: folder for a picture that is dropped without a file.
        parent: the page.
    """

    def __init__(
        self,
        names: Sequence[str],
        thumbnails: Thumbnails,
        kept: Path,
        parent: QWidget | None = None,
        *,
        teachable: bool,
    ) -> None:
        super().__init__(parent)
        self._names = {name.casefold(): name for name in names}
        self._kept = kept
        self.pictures: list[Path] = []
        self.setWindowTitle(tr("Add a class"))
        self.field = QLineEdit(placeholderText=tr("Name of the class"))
        self.field.setAccessibleName(tr("Name of the class"))
        self.drop = DropArea(tr("Drop pictures of it here"), tr("Or click to choose files."))
        self.grid = ImageGrid(thumbnails.get, thumbnails.broken)
        self.grid.setAccessibleName(tr("Pictures to learn from; Delete takes one away"))
        self.grid.setFixedHeight(GRID)
        self.grid.hide()
        self.words = label("", "muted", wrap=True)
        self.words.setMinimumHeight(theme.scaled(theme.ROW))
        self.words.setVisible(teachable)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.teach = button(tr("Add the class"), kind="primary")
        box.addButton(self.teach, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.GROUP)
        layout.setSpacing(theme.GROUP)
        layout.addWidget(paragraph(ABOUT if teachable else BY_NAME))
        layout.addWidget(self.field)
        layout.addWidget(self.drop, 1)
        layout.addWidget(self.grid)
        layout.addWidget(self.words)
        layout.addWidget(box)
        self.setMinimumWidth(theme.scaled(WIDTH))
        self.drop.setVisible(teachable)
        fit(self, WIDTH, HEIGHT if teachable else 0)
        self.drop.dropped.connect(self._dropped)
        self.drop.clicked.connect(lambda _checked: self._choose())
        self.grid.delete_pressed.connect(self._take_away)
        self.field.textChanged.connect(lambda _: self._say())
        thumbnails.arrived.connect(self.grid.pictures_arrived)
        self._say()

    @property
    def name(self) -> str:
        """The name of the class, without spaces around it; empty while there is none."""
        return " ".join(self.field.text().split())

    def add(self, paths: Sequence[Path]) -> None:
        """Learn from these pictures and folders too."""
        self.pictures = list(dict.fromkeys([*self.pictures, *paths]))
        self._show()

    def _choose(self) -> None:
        found, _ = QFileDialog.getOpenFileNames(self, tr("Pictures of the class"), "", IMAGE_FILTER)
        self.add([Path(item) for item in found])

    def _dropped(self, data: QMimeData) -> None:
        try:
            drop = received(data, self._kept, classifying=True)
        except OSError:
            self.words.setText(tr("What was dropped could not be read."))
            return
        if drop.kind == "images":
            self.add(drop.paths)
        else:
            self.words.setText(tr("Only pictures and folders of pictures can be used here."))

    def _take_away(self) -> None:
        chosen = {item.path for item in self.grid.selected()}
        self.pictures = [path for path in self.pictures if path not in chosen]
        self._show()

    def _show(self) -> None:
        self.grid.set_items([GridItem(str(path), path, path.name) for path in self.pictures])
        self.grid.setVisible(bool(self.pictures))
        self._say()

    def _say(self) -> None:
        known = self._names.get(self.name.casefold())
        files = [path for path in self.pictures if not path.is_dir()]
        folders = len(self.pictures) - len(files)
        if self.pictures:
            words = _improves(known, len(files), folders) if known else _learns(len(files), folders)
        elif known:
            words = tr("{name} is a class already.", name=known)
        elif not self.drop.isHidden():
            words = tr("Without pictures the class is added by its name alone, which is less reliable.")
        else:
            words = ""
        self.words.setText(words)
        self.teach.setText(tr("Learn from the pictures") if self.pictures else tr("Add the class"))
        self.teach.setEnabled(bool(self.name) and (bool(self.pictures) or not known))


def ask(parent: QWidget, loader: ModuleLoader, add: Callable[[str, list[Path]], object]) -> None:
    """Ask for the name of a class for the loaded module, and for pictures of it; `add` is called with both."""
    if loader.info is None or loader.doing:
        return
    work = loader.workspace
    dialog = ClassDialog(
        loader.class_names,
        work.thumbnails,
        work.settings.data / "pasted",
        parent,
        teachable=loader.teachable,
    )
    dialog.accepted.connect(lambda: add(dialog.name, dialog.pictures))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _learns(files: int, folders: int) -> str:
    """What a new class is learned from."""
    if files and folders:
        return tr.many(
            files,
            "Learns from {n:,} picture and {folders}.",
            "Learns from {n:,} pictures and {folders}.",
            folders=_folders(folders),
        )
    if folders:
        return tr.many(folders, "Learns from {n:,} folder.", "Learns from {n:,} folders.")
    if files >= ENOUGH:
        return tr.many(files, "Learns from {n:,} picture.", "Learns from {n:,} pictures.")
    return tr.many(
        files,
        "Learns from {n:,} picture. {enough} or more would be better.",
        "Learns from {n:,} pictures. {enough} or more would be better.",
        enough=ENOUGH,
    )


def _improves(name: str, files: int, folders: int) -> str:
    """What a class that is there already learns from."""
    if files and folders:
        return tr.many(
            files,
            "{name} is a class already: it learns from {n:,} picture and {folders} more.",
            "{name} is a class already: it learns from {n:,} pictures and {folders} more.",
            name=name,
            folders=_folders(folders),
        )
    if folders:
        return tr.many(
            folders,
            "{name} is a class already: it learns from {n:,} folder more.",
            "{name} is a class already: it learns from {n:,} folders more.",
            name=name,
        )
    return tr.many(
        files,
        "{name} is a class already: it learns from {n:,} picture more.",
        "{name} is a class already: it learns from {n:,} pictures more.",
        name=name,
    )


def _folders(number: int) -> str:
    return tr.many(number, "{n:,} folder", "{n:,} folders")


def paragraph(text: str) -> QLabel:
    """A text over the width of the dialog, as high as it is."""
    made = label(text, wrap=True)
    made.setFont(theme.font(theme.BODY))
    width = theme.scaled(WIDTH) - 2 * theme.MARGIN
    made.setFixedSize(width, made.heightForWidth(width) + 2)
    return made
