"""The map of the open folder's images: what it says, the classes on it, and what can be done with chosen ones."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from mpl_desktop import theme
from mpl_desktop.jobs.dataset import DatasetJobs, ImageMap
from mpl_desktop.jobs.runner import Task
from mpl_desktop.language.words import number, words_of
from mpl_desktop.messages import for_failure
from mpl_desktop.project.collection import Collection, Picture
from mpl_desktop.project.plan import plan_of
from mpl_desktop.widgets.controls import Segments, button, label, offer_in_or_out
from mpl_desktop.widgets.image_grid import GridItem, ImageGrid
from mpl_desktop.widgets.plain_text import add_choice, tip
from mpl_desktop.widgets.scatter_map import ScatterMap
from mpl_desktop.widgets.viewer.viewer import enlarge
from mpl_desktop.workspace.workspace import Workspace

tr = words_of(__name__)

NEAR = {
    "pca": tr("Images that look alike to the model lie near each other: the farther apart, the less alike."),
    "t-sne": tr(
        "Images that look alike to the model lie in one heap; how far apart two heaps lie says little."
    ),
}
AMONG_OTHERS = tr(
    "One that lies among another class may have the wrong class, or only be unusual: look at it, then move it, "
    "exclude it or leave it."
)
HINT = tr("Choose by a loop, a click, the arrow keys or a class; the wheel, + and - zoom, Space enlarges.")
WIDTH, HEIGHT, AROUND = 980, 620, 40
"""Pixels of the window, and what it leaves free of the one behind it."""
LIST_HEIGHT = 148


class ImageMapDialog(QDialog):
    """Edits go through the workspace's undo stack, as on the Images page."""

    def __init__(self, workspace: Workspace, looks: DatasetJobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.map: ImageMap | None = None
        self._looks = looks
        self._task: Task | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Map of the images"))
        room = parent.window().size()
        self.resize(
            min(theme.scaled(WIDTH), room.width() - AROUND), min(theme.scaled(HEIGHT), room.height() - AROUND)
        )
        self.method = Segments(
            {"pca": tr("Distances"), "t-sne": tr("Neighbours")},
            tr("What the map keeps"),
            {
                "pca": tr("Keeps what is far apart far apart; quick (PCA)"),
                "t-sne": tr("Keeps neighbours together; slower (t-SNE)"),
            },
        )
        self.words = label("", "muted")
        self.meaning = label("", wrap=True)
        self.hint = label(HINT, "caption", wrap=True)
        self.classes = QListWidget()
        self.classes.setAccessibleName(tr("Classes on the map: choosing some selects their images"))
        self.classes.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.classes.setMaximumHeight(theme.scaled(LIST_HEIGHT))
        self.scatter = ScatterMap(tr("Map of the images"))
        self.grid = ImageGrid(workspace.thumbnails.get, workspace.thumbnails.broken)
        self.grid.setAccessibleName(tr("Chosen images"))
        self.nothing = label(tr("Chosen images are shown here."), "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.exclude = button(
            tr("Exclude"), self.toggle, icon="eye-off-outline", tip=tr("Leave them out (Delete)")
        )
        self.move_menu = QMenu(self)
        self.move_button = button(tr("Move to class"), icon="arrow-right-bold-outline")
        self.move_button.setMenu(self.move_menu)
        self._lay_out()
        self.method.chosen.connect(lambda _: self.draw())
        self.scatter.chosen.connect(lambda _: self._chosen_on_map())
        self.scatter.opened.connect(self._enlarge)
        self.classes.itemSelectionChanged.connect(self._class_chosen)
        enlarge(self.grid, workspace.pictures)
        self.move_menu.aboutToShow.connect(self._fill_menu)
        self.grid.delete_pressed.connect(self.toggle)
        workspace.thumbnails.arrived.connect(self.grid.pictures_arrived)
        workspace.decisions_changed.connect(self._decided)
        workspace.project_changed.connect(self.close)
        self.draw()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(self.method)
        head.addWidget(self.words, 1)
        chart = QWidget()
        map_column = QVBoxLayout(chart)
        map_column.setContentsMargins(0, 0, 0, 0)
        map_column.setSpacing(theme.GAP)
        map_column.addWidget(self.scatter, 1)
        map_column.addWidget(self.hint)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(label(tr("Classes"), "section"))
        column.addWidget(self.classes)
        column.addWidget(self.nothing, 1)
        column.addWidget(self.grid, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(self.exclude)
        row.addWidget(self.move_button)
        row.addStretch()
        column.addLayout(row)
        split = QSplitter()
        split.setHandleWidth(theme.GROUP)
        split.setChildrenCollapsible(False)
        split.addWidget(chart)
        split.addWidget(side)
        split.setStretchFactor(0, 1)
        split.setSizes([640, 320])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        layout.setSpacing(theme.GAP)
        layout.addLayout(head)
        layout.addWidget(self.meaning)
        layout.addWidget(split, 1)

    def done(self, result: int) -> None:
        """Stop what is being made; nobody is left to see it."""
        task, self._task = self._task, None
        if task:
            task.cancel()
        super().done(result)

    def draw(self) -> None:
        """Make the map anew."""
        project, data = self.workspace.project, self.workspace.dataset
        if project is None or data is None:
            return
        if self._task:
            self._task.cancel()
        self.words.setText(tr("Drawing the map"))
        self.meaning.setText(f"{NEAR[self.method.value]} {AMONG_OTHERS}")
        plan = plan_of(project, data, self.workspace.settings.device)
        task = self.workspace.jobs.submit(
            self._looks.map(data, plan, self.method.value), tr("Drawing the map"), kind="map"
        )
        self._task = task
        task.succeeded.connect(lambda found: self._drawn(task, found))
        task.failed.connect(lambda failure: self._failed(task, failure))

    def _drawn(self, task: Task, found: ImageMap) -> None:
        if task is not self._task:
            return
        self._task, self.map = None, found
        collection = self._collection()
        names = collection.names if collection else {}
        self.scatter.set_points(found.places, [names.get(f, f) for f in found.folders])
        self.retint()
        self.scatter.setFocus()
        self._fill()

    def retint(self) -> None:
        """Say which colour and shape is which class."""
        with QSignalBlocker(self.classes):
            self.classes.clear()
            for group in self.scatter.legend():
                item = QListWidgetItem(group.icon, f"{group.name} ({number(len(group.points), ',')})")
                item.setToolTip(tip(group.name))
                self.classes.addItem(item)

    def _class_chosen(self) -> None:
        legend = self.scatter.legend()
        rows = sorted(index.row() for index in self.classes.selectedIndexes())
        points = [point for row in rows for point in legend[row].points]
        with QSignalBlocker(self.scatter):
            self.scatter.select(points)
        self._fill()

    def _chosen_on_map(self) -> None:
        with QSignalBlocker(self.classes):
            self.classes.clearSelection()
        self.classes.viewport().update()
        self._fill()

    def _enlarge(self) -> None:
        """Show the picture large that the arrow keys have come to."""
        items = self.grid.grid_model.items
        wanted = self.map.keys[self.scatter.current] if self.map and self.scatter.current is not None else ""
        row = next((row for row, item in enumerate(items) if item.key == wanted), None)
        if row is not None:
            self.grid.setCurrentIndex(self.grid.grid_model.index(row))
            self.grid.opened.emit(items[row])

    def _failed(self, task: Task, failure: object) -> None:
        if task is self._task:
            self._task = None
            self.words.setText(for_failure(failure).text)

    def _collection(self) -> Collection | None:
        """The images as they are now, or None while the folder is scanned again or closed."""
        project, data = self.workspace.project, self.workspace.dataset
        if project is None or data is None:
            return None
        return Collection(data, project.decisions, plan_of(project, data))

    def _decided(self) -> None:
        collection = self._collection()
        if self.map and collection:
            names = collection.names
            moved = self.workspace.decisions.relabels
            groups = [
                names.get(moved.get(key, f), f)
                for key, f in zip(self.map.keys, self.map.folders, strict=True)
            ]
            chosen = self.scatter.selected
            self.scatter.groups = tuple(groups)
            self.scatter.select(chosen)
            self.retint()

    def _fill(self) -> None:
        """Show the selected images."""
        keys = {self.map.keys[i] for i in self.scatter.selected} if self.map else set()
        collection = self._collection() if keys else None
        pictures = [p for p in collection.pictures if p.key in keys] if collection else []
        names = collection.names if collection else {}
        self.grid.set_items(
            [
                GridItem(p.key, p.path, names[p.folder], "" if p.used else tr("excluded"), dim=not p.used)
                for p in pictures
            ]
        )
        self.nothing.setVisible(not pictures)
        self.grid.setVisible(bool(pictures))
        for made in (self.exclude, self.move_button):
            made.setEnabled(bool(pictures))
        self._describe(pictures[0] if len(pictures) == 1 else None, names, len(pictures))
        back = bool(pictures) and not any(p.used for p in pictures)
        offer_in_or_out(self.exclude, tr("Include") if back else tr("Exclude"), back=back)

    def _describe(self, one: Picture | None, names: dict[str, str], many: int) -> None:
        """Say what is chosen, also to who cannot see the map."""
        words = (
            tr("{file}, {name}", file=one.path.name, name=names[one.folder])
            if one
            else tr.many(many, "{n:,} image chosen", "{n:,} images chosen")
        )
        self.scatter.setAccessibleDescription(words)
        if self.map:
            shown = tr.many(
                self.map.total,
                "{shown:,} of {n:,} image",
                "{shown:,} of {n:,} images",
                shown=len(self.map.keys),
            )
            self.words.setText(
                tr("{shown}. {chosen}.", shown=shown, chosen=words) if many else tr("{shown}.", shown=shown)
            )

    def _chosen(self) -> list[GridItem]:
        """The images selected in the grid, or all that the loop holds."""
        return self.grid.selected() or list(self.grid.grid_model.items)

    def toggle(self) -> None:
        """Exclude the images, or include them again if all are excluded."""
        chosen = self._chosen()
        if chosen:
            back = all(item.dim for item in chosen)
            text = (
                tr.many(len(chosen), "Include {n:,} image", "Include {n:,} images")
                if back
                else tr.many(len(chosen), "Exclude {n:,} image", "Exclude {n:,} images")
            )
            self.workspace.decide(
                text, self.workspace.decisions.with_images([i.key for i in chosen], used=back)
            )

    def _fill_menu(self) -> None:
        self.move_menu.clear()
        collection = self._collection()
        for row in collection.classes if collection else ():
            add_choice(self.move_menu, row.name).triggered.connect(partial(self._move_to, row.folder))

    def _move_to(self, folder: str, _checked: bool = False) -> None:
        """Count the images for another class."""
        collection = self._collection()
        if collection is None:
            return
        keys = [item.key for item in self._chosen()]
        homes = {p.key: p.home for p in collection.pictures}
        after = self.workspace.decisions.relabelled(dict.fromkeys(keys, folder), homes)
        self.workspace.decide(tr.many(len(keys), "Move {n:,} image", "Move {n:,} images"), after)
