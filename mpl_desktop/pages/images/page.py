"""The Images page: open a folder, look through it, name classes, leave images out or move them."""

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QStackedWidget, QVBoxLayout, QWidget

from mpl_desktop.dialogs.open_save import choose_folder, open_samples, show_in_folder
from mpl_desktop.jobs.runner import Task
from mpl_desktop.messages import Page, count
from mpl_desktop.pages.images.adding import AddingPictures
from mpl_desktop.pages.images.class_actions import ClassActions
from mpl_desktop.pages.images.layout import ImagesContent
from mpl_desktop.pages.images.search import PictureSearch
from mpl_desktop.project.collection import PARTS, Collection, Picture
from mpl_desktop.project.decisions import is_unlabelled
from mpl_desktop.project.plan import changes_of, config_of, plan_of
from mpl_desktop.project.project import Project
from mpl_desktop.widgets.controls import button
from mpl_desktop.widgets.empty_state import EmptyState
from mpl_desktop.widgets.image_grid import ITEM, GridItem, LazyItems
from mpl_desktop.widgets.plain_text import add_choice, tip
from mpl_desktop.widgets.viewer.viewer import enlarge
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.events import Progress

PARTS_WISH = "parts"


class ImagesPage(QWidget):
    """Empty until a folder is open; edits go through the workspace's undo stack."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.collection: Collection | None = None
        self._shown: Project | None = None
        self.empty = EmptyState(
            "image-multiple-outline",
            "Open a folder whose sub-folders are your classes, or drop unsorted pictures here.",
            "Open folder…",
            lambda: choose_folder(self, workspace),
            ("Try the sample images", lambda: open_samples(workspace)),
        )
        self.adding = AddingPictures(workspace, lambda: self.class_actions.chosen_folder, self)
        self.adding.begin_with(self.empty)
        self.content = ImagesContent(workspace, self.adding.button)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self.search = PictureSearch(workspace, self)
        self.class_actions = ClassActions(workspace, self.content.classes, lambda: self.collection, self)
        self.class_actions.fill_adding = self.adding.fill
        self._connect()
        self._list_recent()
        self._project_changed()

    def _connect(self) -> None:
        c, workspace = self.content, self.workspace
        workspace.project_changed.connect(self._project_changed)
        workspace.dataset_changed.connect(self._rebuild)
        workspace.decisions_changed.connect(self._rebuild)
        workspace.status_changed.connect(self._options_changed)
        workspace.scanning.connect(self._scanning)
        workspace.thumbnails.arrived.connect(c.grid.pictures_arrived)
        workspace.thumbnails.made.connect(self._made)
        c.open_button.clicked.connect(lambda: choose_folder(self, workspace))
        c.problems_link.clicked.connect(self.show_problems)
        self.class_actions.only_wanted.connect(self.show_only)
        c.classes.chosen.connect(lambda _: self._fill_grid())
        c.part.chosen.connect(lambda _: self._fill_grid())
        c.search.textChanged.connect(self._search_typed)
        c.grid.picked.connect(self._picked)
        enlarge(c.grid, workspace.pictures)
        c.grid.selectionModel().selectionChanged.connect(self._selection_changed)
        c.grid.delete_pressed.connect(self.toggle_selected)
        c.exclude_button.clicked.connect(self.toggle_selected)
        c.move_menu.aboutToShow.connect(self._fill_move_menu)
        c.preview.changed.connect(self.change_config)
        c.train_button.clicked.connect(lambda: workspace.go_to.emit(Page.TRAIN))
        c.map_button.clicked.connect(self.show_map)
        c.cancel_scan.clicked.connect(self._cancel_scan)
        c.rescan_button.clicked.connect(workspace.rescan)
        workspace.instant.said.connect(c.say_instant)
        self.search.changed.connect(self._searched)
        c.search.returnPressed.connect(lambda: self.search.by_words(c.search.text()))
        c.all_link.clicked.connect(c.search.clear)
        c.all_link.clicked.connect(self.search.clear)
        c.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        c.grid.customContextMenuRequested.connect(self._show_menu)
        QShortcut(QKeySequence("Ctrl+F"), self, c.search.setFocus)

    def _list_recent(self) -> None:
        for path in [path for path in self.workspace.settings.recent if path.exists()][:4]:
            link = button(path.name, partial(self.workspace.open, path), kind="link", tip=str(path))
            self.empty.column.addWidget(link, 0, Qt.AlignmentFlag.AlignHCenter)

    def _project_changed(self) -> None:
        project = self.workspace.project
        self.stack.setCurrentWidget(self.content if project else self.empty)
        if project:
            self.content.title.setText(project.name)
            self.content.title.setToolTip(tip(str(project.root)))
            if project is not self._shown:  # saving under another name changes the title only
                self.content.part.set_value("all")
                self.content.search.clear()
                self.search.clear()
            self._shown = project
            self.content.preview.set_config(config_of(project))
            self._selection_changed()

    def _options_changed(self) -> None:
        if self.workspace.project and self.collection:
            plan = plan_of(self.workspace.project, self.collection.dataset)
            self.content.preview.set_config(plan.config)
            data = self.collection.dataset
            self.collection = Collection(data, self.workspace.decisions, plan, self.collection)
            self.workspace.instant.refresh(self.collection)
            if self.content.part.value in PARTS:
                self._fill_grid()  # shots decide what is in which part

    def _scanning(self, task: Task | None) -> None:
        c = self.content
        c.scan_row.setVisible(task is not None)
        c.train_button.setEnabled(task is None and self.collection is not None)
        if task is not None:
            c.scan_bar.setRange(0, 0)
            c.scan_words.setText(task.words)
            task.events.connect(lambda events: self._scan_events(task, events))

    def _scan_events(self, task: Task, events: tuple[object, ...]) -> None:
        last = events[-1]
        if isinstance(last, Progress) and last.total:
            self.content.scan_bar.setRange(0, last.total)
            self.content.scan_bar.setValue(last.done)
            self.content.scan_words.setText(f"{task.words}: {last.done:,} of {last.total:,}")

    def _cancel_scan(self) -> None:
        for task in self.workspace.jobs.tasks:
            if task.kind == "scan":
                task.cancel()
        self.content.scan_words.setText("Stopping")

    def _rebuild(self) -> None:
        """Everything anew from the dataset and the decisions."""
        project, dataset, c = self.workspace.project, self.workspace.dataset, self.content
        if project is None or dataset is None:
            self.collection = None
            c.classes.set_rows([])
            c.grid.set_items([])
            c.facts.setText("")
            c.problems_link.hide()
            c.map_button.setEnabled(False)
            c.preview.show_image(None)
            self.workspace.instant.refresh(None)
            return
        plan = plan_of(project, dataset)
        self.collection = Collection(dataset, project.decisions, plan, self.collection)
        self._say_facts()
        c.problems_link.setVisible(bool(dataset.problems))
        c.map_button.setEnabled(True)
        c.problems_link.setText(count(len(dataset.problems), "problem"))
        c.problems.set_dataset(dataset)
        c.part.set_words("problems", f"Problems ({len(dataset.problems)})")
        c.classes.set_rows(self.collection.classes)
        c.train_button.setEnabled(len(self.collection.used_classes) >= 2)
        c.preview.set_config(plan.config)
        self._fill_grid()
        self.workspace.instant.refresh(self.collection)

    def shown_pictures(self) -> list[Picture]:
        """The pictures that the filters leave."""
        c = self.content
        if self.collection is None:
            return []
        name = "" if self.search.active else c.search.text()
        found = self.collection.filtered(c.classes.folders, c.part.value, name)
        return self.search.ranked(found, self.collection)

    def _fill_grid(self) -> None:
        c = self.content
        lists: dict[str, QWidget] = {"problems": c.problems, "check": c.check_panel}
        listing = c.part.value in lists
        c.middle.setCurrentWidget(lists.get(c.part.value, c.grid_side))
        for widget in (c.search, c.exclude_button, c.move_button, c.selected):
            widget.setVisible(not listing)  # they are about images, not about these files
        if self.collection is None or listing:
            return
        collection = self.collection
        if c.part.value in PARTS and not collection.parts_known:
            c.facts.setText("Working out the parts")
            self.workspace.thumbnails.make(PARTS_WISH, lambda: collection.parts)
            return
        items = LazyItems(
            self.shown_pictures(), partial(_item, names=collection.names, out=collection.decisions.exclusions)
        )
        c.grid.set_items(items)
        c.nothing.setVisible(not items)
        self._selection_changed()

    def _search_typed(self) -> None:
        """Names of files answer at once; words are looked for when Enter is pressed."""
        if self.search.active:
            self.search.clear()
        else:
            self._fill_grid()

    def _searched(self) -> None:
        c = self.content
        c.found.setText(self.search.words)
        for widget in (c.found, c.all_link):
            widget.setVisible(self.search.active)
        c.grid.scrollToTop()
        self._fill_grid()

    def _show_menu(self, place: QPoint) -> None:
        grid = self.content.grid
        item = grid.indexAt(place).data(ITEM)
        if not isinstance(item, GridItem) or self.collection is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("More like this", lambda: self.more_like(item.key))
        menu.addAction(self.content.exclude_button.text(), self.toggle_selected)
        move = QMenu("Move to class", menu)
        menu.addMenu(move)
        self._fill_moves(move)
        menu.addAction("Show in folder", lambda: show_in_folder(item.path))
        menu.popup(grid.viewport().mapToGlobal(place))

    def more_like(self, key: str) -> None:
        """Show the pictures that are most like one, the most alike first."""
        if self.collection:
            picture = next((p for p in self.collection.pictures if p.key == key), None)
            if picture is not None:
                self.content.part.set_value("all")
                self.search.alike(picture, self.collection)

    def _made(self, name: str, _result: object) -> None:
        if name == PARTS_WISH:
            self._say_facts()
            self._fill_grid()

    def _say_facts(self) -> None:
        if self.collection:
            used = sum(picture.used for picture in self.collection.pictures)
            classes = count(len(self.collection.used_classes), "class", "classes")
            self.content.facts.setText(f"{classes} · {count(used, 'image')}")

    def _picked(self, item: object) -> None:
        self.content.preview.show_image(item.path if isinstance(item, GridItem) else None)

    def _selection_changed(self) -> None:
        c = self.content
        chosen = c.grid.selected()
        c.exclude_button.setEnabled(bool(chosen))
        c.move_button.setEnabled(bool(chosen))
        back = bool(chosen) and all(item.dim for item in chosen)
        c.exclude_button.setText("Include" if back else "Exclude")
        c.selected.setText(f"{len(chosen):,} of {len(c.grid.grid_model.items):,} selected" if chosen else "")

    def toggle_selected(self) -> None:
        """Exclude the selected images, or include them again if all of them are excluded."""
        chosen = self.content.grid.selected()
        if not chosen:
            return
        back = all(item.dim for item in chosen)
        text = f"{'Include' if back else 'Exclude'} {count(len(chosen), 'image')}"
        self.workspace.decide(
            text, self.workspace.decisions.with_images([item.key for item in chosen], used=back)
        )

    def _fill_move_menu(self) -> None:
        self.content.move_menu.clear()
        self._fill_moves(self.content.move_menu)

    def _fill_moves(self, menu: QMenu) -> None:
        for row in self.collection.classes if self.collection else []:
            if row.waits:
                continue
            add_choice(menu, row.name).triggered.connect(
                lambda _=False, folder=row.folder: self.move_selected(folder)
            )

    def move_selected(self, folder: str) -> None:
        """Count the selected images for another class."""
        if self.collection:
            keys = [item.key for item in self.content.grid.selected()]
            homes = {picture.key: picture.home for picture in self.collection.pictures}
            after = self.workspace.decisions.relabelled(dict.fromkeys(keys, folder), homes)
            self.workspace.decide(f"Move {count(len(keys), 'image')}", after)

    def rename_class(self, folder: str, name: str) -> None:
        """Give a class another display name, unless another class has it."""
        self.class_actions.rename(folder, name)

    def show_only(self, folder: str) -> None:
        """Show all pictures of one class and no others."""
        c = self.content
        c.search.clear()
        self.search.clear()
        c.part.set_value("all")
        rows = [row.folder for row in c.classes.model.rows]
        c.classes.table.clearSelection()
        c.classes.table.selectRow(rows.index(folder))

    def change_config(self, values: dict[str, object]) -> None:
        """Keep settings that were switched in the preview."""
        if self.workspace.project:
            self.workspace.set_option("config", {**changes_of(self.workspace.project), **values})

    def show_map(self) -> None:
        """Open the map of the images."""
        from mpl_desktop.pages.images.image_map import ImageMapDialog  # noqa: PLC0415 - loads pyqtgraph

        if self.workspace.dataset is not None:
            ImageMapDialog(self.workspace, self.content.looks, self).show()

    def show_problems(self) -> None:
        """Show the list of problems."""
        self.content.part.set_value("problems")
        self._fill_grid()


def _item(picture: Picture, names: dict[str, str], out: frozenset[str]) -> GridItem:
    moved = picture.folder != picture.home and not is_unlabelled(picture.home)
    if is_unlabelled(picture.folder):
        note = "excluded" if picture.key in out else ""
        return GridItem(picture.key, picture.path, "no class yet", note, dim=bool(note))
    note = "excluded" if not picture.used else "moved" if moved else ""
    return GridItem(picture.key, picture.path, names[picture.folder], note, dim=not picture.used)
