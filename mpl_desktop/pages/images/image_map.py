"""The map of the open folder's images: alike ones lie close together; a loop drawn around some selects them."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMenu, QSplitter, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.jobs.dataset import DatasetJobs, ImageMap
from mpl_desktop.jobs.runner import Task
from mpl_desktop.messages import count, for_failure
from mpl_desktop.project.collection import Collection
from mpl_desktop.project.plan import plan_of
from mpl_desktop.widgets.controls import Segments, button, label
from mpl_desktop.widgets.image_grid import GridItem, ImageGrid
from mpl_desktop.widgets.plain_text import add_choice
from mpl_desktop.widgets.scatter_map import ScatterMap
from mpl_desktop.workspace.workspace import Workspace

HINT = "Draw a loop around images to select them; turn the wheel to zoom."


class ImageMapDialog(QDialog):
    """Edits go through the workspace's undo stack, as on the Images page."""

    def __init__(self, workspace: Workspace, looks: DatasetJobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.map: ImageMap | None = None
        self._looks = looks
        self._task: Task | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Map of the images")
        self.resize(980, 620)
        self.method = Segments(
            {"pca": "PCA", "t-sne": "t-SNE"},
            "How the map is made",
            {"pca": "Keeps what is far apart far apart; quick", "t-sne": "Keeps neighbours together; slower"},
        )
        self.words = label("", "muted")
        self.scatter = ScatterMap("Map of the images")
        self.grid = ImageGrid(workspace.thumbnails.get, workspace.thumbnails.broken)
        self.nothing = label("Images inside the loop are shown here.", "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.exclude = button("Exclude", self.toggle, icon="eye-off-outline", tip="Leave them out (Delete)")
        self.move_menu = QMenu(self)
        self.move_button = button("Move to class", icon="arrow-right-bold-outline")
        self.move_button.setMenu(self.move_menu)
        self._lay_out()
        self.method.chosen.connect(lambda _: self.draw())
        self.scatter.chosen.connect(lambda _: self._fill())
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
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
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
        split.addWidget(self.scatter)
        split.addWidget(side)
        split.setSizes([640, 320])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        layout.setSpacing(theme.GAP)
        layout.addLayout(head)
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
        self.words.setText("Drawing the map")
        plan = plan_of(project, data, self.workspace.settings.device)
        task = self.workspace.jobs.submit(
            self._looks.map(data, plan, self.method.value), "Drawing the map", kind="map"
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
        shown = f"{len(found.keys):,} of {count(found.total, 'image')}"
        self.words.setText(f"{shown}. {HINT}")
        self._fill()

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

    def _fill(self) -> None:
        """Show the selected images."""
        keys = {self.map.keys[i] for i in self.scatter.selected} if self.map else set()
        collection = self._collection() if keys else None
        pictures = [p for p in collection.pictures if p.key in keys] if collection else []
        names = collection.names if collection else {}
        self.grid.set_items(
            [
                GridItem(p.key, p.path, names[p.folder], "" if p.used else "excluded", dim=not p.used)
                for p in pictures
            ]
        )
        self.nothing.setVisible(not pictures)
        self.grid.setVisible(bool(pictures))
        for made in (self.exclude, self.move_button):
            made.setEnabled(bool(pictures))
        back = bool(pictures) and not any(p.used for p in pictures)
        self.exclude.setText("Include" if back else "Exclude")

    def _chosen(self) -> list[GridItem]:
        """The images selected in the grid, or all that the loop holds."""
        return self.grid.selected() or list(self.grid.grid_model.items)

    def toggle(self) -> None:
        """Exclude the images, or include them again if all are excluded."""
        chosen = self._chosen()
        if chosen:
            back = all(item.dim for item in chosen)
            text = f"{'Include' if back else 'Exclude'} {count(len(chosen), 'image')}"
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
        self.workspace.decide(f"Move {count(len(keys), 'image')}", after)
