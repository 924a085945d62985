"""What can be done with the pictures chosen in the grid: exclude, move, look for more like one; each is one step to undo."""

from collections.abc import Callable
from typing import ClassVar

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from mpl_desktop.dialogs.open_save import show_in_folder
from mpl_desktop.language.words import words_of
from mpl_desktop.pages.images.layout import ImagesContent
from mpl_desktop.project.collection import Collection
from mpl_desktop.widgets.controls import offer_in_or_out
from mpl_desktop.widgets.image_grid import ITEM, GridItem
from mpl_desktop.widgets.plain_text import add_choice
from mpl_desktop.workspace.workspace import Workspace

tr = words_of(__name__)


class PictureActions(QObject):
    """`alike_wanted` asks for pictures that are like the one of a key."""

    alike_wanted: ClassVar[Signal] = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        content: ImagesContent,
        collection: Callable[[], Collection | None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._work = workspace
        self._content = content
        self._collection = collection
        self._parent = parent
        grid = content.grid
        grid.selectionModel().selectionChanged.connect(self.refresh)
        grid.delete_pressed.connect(self.toggle)
        content.exclude_button.clicked.connect(self.toggle)
        content.move_menu.aboutToShow.connect(self._fill_move_menu)
        grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        grid.customContextMenuRequested.connect(self._show_menu)

    def refresh(self) -> None:
        """Say how many are chosen, and what the buttons would do with them."""
        c = self._content
        chosen = c.grid.selected()
        c.exclude_button.setEnabled(bool(chosen))
        c.move_button.setEnabled(bool(chosen))
        back = _all_out(chosen)
        offer_in_or_out(c.exclude_button, tr("Include") if back else tr("Exclude"), back=back)
        c.selected.setText(
            tr.many(
                len(chosen),
                "{n:,} of {all:,} selected",
                "{n:,} of {all:,} selected",
                all=len(c.grid.grid_model.items),
            )
            if chosen
            else ""
        )

    def toggle(self) -> None:
        """Exclude the chosen pictures, or include them again if all of them are excluded."""
        chosen = self._content.grid.selected()
        if not chosen:
            return
        back = _all_out(chosen)
        text = (
            tr.many(len(chosen), "Include {n:,} image", "Include {n:,} images")
            if back
            else tr.many(len(chosen), "Exclude {n:,} image", "Exclude {n:,} images")
        )
        self._work.decide(text, self._work.decisions.with_images([item.key for item in chosen], used=back))

    def move(self, folder: str) -> None:
        """Count the chosen pictures for another class."""
        collection = self._collection()
        if collection:
            keys = [item.key for item in self._content.grid.selected()]
            homes = {picture.key: picture.home for picture in collection.pictures}
            after = self._work.decisions.relabelled(dict.fromkeys(keys, folder), homes)
            self._work.decide(tr.many(len(keys), "Move {n:,} image", "Move {n:,} images"), after)

    def _show_menu(self, place: QPoint) -> None:
        grid = self._content.grid
        item = grid.indexAt(place).data(ITEM)
        if not isinstance(item, GridItem) or self._collection() is None:
            return
        menu = QMenu(self._parent)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("More like this"), lambda: self.alike_wanted.emit(item.key))
        menu.addAction(self._content.exclude_button.text(), self.toggle)
        move = QMenu(tr("Move to class"), menu)
        menu.addMenu(move)
        self._fill_moves(move)
        menu.addAction(tr("Show in folder"), lambda: show_in_folder(item.path))
        menu.popup(grid.viewport().mapToGlobal(place))

    def _fill_move_menu(self) -> None:
        self._content.move_menu.clear()
        self._fill_moves(self._content.move_menu)

    def _fill_moves(self, menu: QMenu) -> None:
        collection = self._collection()
        for row in collection.classes if collection else []:
            if not row.waits:
                add_choice(menu, row.name).triggered.connect(
                    lambda _=False, folder=row.folder: self.move(folder)
                )


def _all_out(chosen: list[GridItem]) -> bool:
    """Whether there are some and all of them are excluded."""
    return bool(chosen) and all(item.dim for item in chosen)
