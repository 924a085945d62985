"""The Images page: open a folder, look through it, name classes, leave images out or move them."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mpl_desktop.dialogs.open_save import choose_folder, open_samples
from mpl_desktop.jobs.runner import Task
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import Page
from mpl_desktop.pages.images.adding import AddingPictures
from mpl_desktop.pages.images.class_actions import ClassActions
from mpl_desktop.pages.images.layout import ImagesContent
from mpl_desktop.pages.images.picture_actions import PictureActions
from mpl_desktop.pages.images.search import PictureSearch
from mpl_desktop.project.collection import PARTS, Collection, Picture
from mpl_desktop.project.decisions import is_unlabelled
from mpl_desktop.project.plan import changes_of, config_of, plan_of
from mpl_desktop.project.project import Project
from mpl_desktop.widgets.controls import button
from mpl_desktop.widgets.empty_state import EmptyState
from mpl_desktop.widgets.image_grid import ITEM, GridItem, LazyItems
from mpl_desktop.widgets.plain_text import tip
from mpl_desktop.widgets.viewer.viewer import enlarge
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.events import Progress
from mpl_engine.formatting import comma_list

tr = words_of(__name__)

PARTS_WISH = "parts"
PART_WORDS = {"train": tr("learning part"), "val": tr("watching part"), "test": tr("test part")}
MOST_NAMES, MOST_WORDS = 2, 44
"""Classes, and letters in all, that are said to be shown."""


class ImagesPage(QWidget):
    """Empty until a folder is open; edits go through the workspace's undo stack."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.collection: Collection | None = None
        self._shown: Project | None = None
        self.empty = EmptyState(
            "image-multiple-outline",
            tr("Open a folder whose sub-folders are your classes, or drop unsorted pictures here."),
            tr("Open folder…"),
            lambda: choose_folder(self, workspace),
            (tr("Try the sample images"), lambda: open_samples(workspace)),
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
        self.picture_actions = PictureActions(workspace, self.content, lambda: self.collection, self)
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
        c.grid.picked.connect(lambda _: self._show_in_preview())
        c.check_panel.picked.connect(lambda _: self._show_in_preview())
        enlarge(c.grid, workspace.pictures)
        c.grid.grid_model.more = self._part_words
        self.picture_actions.alike_wanted.connect(self.more_like)
        c.tools.changed.connect(self._order_changed)
        c.tools.add_keys(self)
        c.check_panel.reported.connect(c.tools.set_report)
        c.preview.changed.connect(self.change_config)
        c.train_button.clicked.connect(lambda: workspace.go_to.emit(Page.TRAIN))
        c.map_button.clicked.connect(self.show_map)
        c.cancel_scan.clicked.connect(self._cancel_scan)
        c.rescan_button.clicked.connect(workspace.rescan)
        workspace.instant.said.connect(c.say_instant)
        self.search.changed.connect(self._searched)
        c.search.returnPressed.connect(lambda: self.search.by_words(c.search.text()))
        c.all_link.clicked.connect(self.show_all)
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
                self.show_all()
            self._shown = project
            self.content.preview.set_config(config_of(project))
            self.picture_actions.refresh()

    def _options_changed(self) -> None:
        if self.workspace.project and self.collection:
            plan = plan_of(self.workspace.project, self.collection.dataset)
            self.content.preview.set_config(plan.config)
            data = self.collection.dataset
            self.collection = Collection(data, self.workspace.decisions, plan, self.collection)
            self.content.classes.set_rows(self.collection.classes)  # another model may read less of a name
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
            self.content.scan_words.setText(
                tr("{doing}: {done:,} of {total:,}", doing=task.words, done=last.done, total=last.total)
            )

    def _cancel_scan(self) -> None:
        for task in self.workspace.jobs.tasks:
            if task.kind == "scan":
                task.cancel()
        self.content.scan_words.setText(tr("Stopping"))

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
        c.problems_link.setText(tr.many(len(dataset.problems), "{n:,} problem", "{n:,} problems"))
        c.problems.set_dataset(dataset)
        c.classes.set_rows(self.collection.classes)
        self.class_actions.judge_names()
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
        if self.search.active:
            return self.search.ranked(found, self.collection)
        return c.tools.ordered(found, self.collection)

    def _fill_grid(self) -> None:
        c = self.content
        lists: dict[str, QWidget] = {"problems": c.problems, "check": c.check_panel}
        listing = c.part.value in lists
        c.middle.setCurrentWidget(lists.get(c.part.value, c.grid_side))
        for widget in (c.search, c.tools, c.exclude_button, c.move_button, c.selected):
            widget.setVisible(not listing)  # they are about images, not about these files
        self._show_in_preview()
        self._say_what_is_shown()
        if self.collection is None or listing:
            return
        collection = self.collection
        if c.part.value in PARTS and not collection.parts_known:
            c.facts.setText(tr("Working out the parts"))
            self.workspace.thumbnails.make(PARTS_WISH, lambda: collection.parts)
            return
        items = LazyItems(
            self.shown_pictures(), partial(_item, names=collection.names, out=collection.decisions.exclusions)
        )
        c.grid.set_items(items)
        c.nothing.setVisible(not items)
        self.picture_actions.refresh()

    def _part_words(self, key: str) -> str:
        """What a picture is for, for who hears of it; said where that is known without waiting."""
        if self.collection is None or not self.collection.parts_known:
            return ""
        return PART_WORDS.get(self.collection.parts.get(key, ""), "")

    def _search_typed(self) -> None:
        """Names of files answer at once; words are looked for when Enter is pressed."""
        if self.search.active:
            self.search.clear()
        else:
            self._fill_grid()

    def _searched(self) -> None:
        self.content.tools.order.setEnabled(not self.search.active)  # a search has an order of its own
        self.content.grid.scrollToTop()
        self._fill_grid()

    def _order_changed(self) -> None:
        self.content.grid.scrollToTop()
        self._fill_grid()

    def _say_what_is_shown(self) -> None:
        """Which search or classes narrow the grid, with a way back to all."""
        c = self.content
        names = tuple(row.name for row in c.classes.rows)
        words = self.search.words or (
            tr("Only {names}", names=comma_list(names, MOST_NAMES)) if names else ""
        )
        c.found.setText(words if len(words) <= MOST_WORDS else f"{words[:MOST_WORDS]}…")
        c.found.setToolTip(tip(words))
        c.shown.setVisible(bool(words) and c.part.value not in {"problems", "check"})

    def show_all(self) -> None:
        """Show the pictures of all classes, without a search."""
        self.content.search.clear()
        self.search.clear()
        self.content.classes.table.clearSelection()

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
            classes = tr.many(len(self.collection.used_classes), "{n:,} class", "{n:,} classes")
            self.content.facts.setText(f"{classes} · {tr.many(used, '{n:,} image', '{n:,} images')}")

    def _show_in_preview(self) -> None:
        """The picture that is chosen in the list that is seen."""
        c = self.content
        item = c.grid.currentIndex().data(ITEM)
        in_grid = item.path if isinstance(item, GridItem) else None
        c.preview.show_image(c.check_panel.picture if c.part.value == "check" else in_grid)

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
        note = tr("excluded") if picture.key in out else ""
        return GridItem(picture.key, picture.path, tr("no class yet"), note, dim=bool(note))
    note = tr("excluded") if not picture.used else tr("moved") if moved else ""
    return GridItem(picture.key, picture.path, names[picture.folder], note, dim=not picture.used)
