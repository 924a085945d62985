"""The Results page: how well it works, where it fails, and what to take along."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mpl_desktop.dialogs.inspect import look_inside
from mpl_desktop.dialogs.open_save import ask_for_target, show_in_folder, with_ending
from mpl_desktop.dialogs.start_training import start_training
from mpl_desktop.messages import Action, Message, Page, count, for_failure
from mpl_desktop.pages.results import figures
from mpl_desktop.pages.results.figures import Judged
from mpl_desktop.pages.results.layout import ResultsContent
from mpl_desktop.project.run_record import RunRecord, Status
from mpl_desktop.widgets.empty_state import EmptyState
from mpl_desktop.widgets.image_grid import GridItem, ImageGrid
from mpl_desktop.widgets.plain_text import add_choice
from mpl_desktop.workspace.drops import MODULE_SUFFIX
from mpl_desktop.workspace.trainings import Trainings
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.errors import EngineError
from mpl_engine.export.run_report import run_report
from mpl_engine.files.atomic import write_bytes, write_text
from mpl_engine.files.regular import read_regular
from mpl_engine.formatting import percent
from mpl_engine.modules.info import LARGEST_MODULE
from mpl_engine.training.selection import result_words

MISTAKES, UNSURE = 2, 3


class ResultsPage(QWidget):
    """Shows one finished run; corrections go to the project and can be undone."""

    def __init__(self, workspace: Workspace, trainings: Trainings) -> None:
        super().__init__()
        self.workspace = workspace
        self.trainings = trainings
        self.record: RunRecord | None = None
        self.images: list[Judged] = []
        self.edited = ""
        self.empty = EmptyState(
            "check-decagram-outline",
            "Train once, and see here how well it works and where it fails.",
            "Go to Train",
            lambda: workspace.go_to.emit(Page.TRAIN),
        )
        self.content = ResultsContent(workspace)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        c, workspace = self.content, self.workspace
        self.trainings.listed.connect(self.refresh)
        workspace.decisions_changed.connect(self._show_corrections)
        workspace.thumbnails.arrived.connect(self._pictures_arrived)
        c.runs.activated.connect(lambda place: self.show_record(self.finished[place]))
        c.export.clicked.connect(lambda _checked: self.export_module())
        for words, pictures in (("Figures only…", False), ("With pictures of the worst mistakes…", True)):
            c.report_menu.addAction(words).triggered.connect(
                lambda _checked=False, p=pictures: self.save_report(thumbnails=p)
            )
        c.use.clicked.connect(self._use)
        c.inside.clicked.connect(lambda _checked: self.look_inside())
        c.all_images.clicked.connect(self.train_on_all)
        c.confusion.chosen.connect(self._cell_chosen)
        c.actually_menu.aboutToShow.connect(self._fill_menu)
        c.exclude.clicked.connect(self.toggle_excluded)
        c.folder.clicked.connect(self._show_in_folder)
        c.tabs.currentChanged.connect(lambda _: self._selection_changed())
        for grid in (c.cell_grid, c.mistakes, c.unsure):
            grid.selectionModel().selectionChanged.connect(lambda *_: self._selection_changed())
            grid.delete_pressed.connect(self.toggle_excluded)

    @property
    def finished(self) -> list[RunRecord]:
        """Finished runs, newest first."""
        return [
            r for r in reversed(self.trainings.records) if r.status == Status.DONE and r.result is not None
        ]

    def refresh(self) -> None:
        """List the finished runs; the newest is shown when it is new."""
        c, found = self.content, self.finished
        known = [c.runs.itemData(i) for i in range(c.runs.count())]
        paths = [str(record.path) for record in found]
        self.stack.setCurrentWidget(c if found else self.empty)
        if known == paths and self.record in found:
            return
        with QSignalBlocker(c.runs):
            c.runs.clear()
            for record in found:
                backbone = record.plan.backbone.rsplit("/", maxsplit=1)[-1].replace(":", " ")
                c.runs.addItem(f"{record.name} · {backbone} · {percent(record.accuracy)}", str(record.path))
        if found:
            self.show_record(found[0])
        else:
            self.record, self.images = None, []
            c.more_images.show_record(None)

    def show_record(self, record: RunRecord) -> None:
        """Show one run."""
        c, result = self.content, record.result or {}
        self.record, self.images = record, figures.judged(record)
        with QSignalBlocker(c.runs):
            c.runs.setCurrentIndex(self.finished.index(record))
        comparison = figures.compared(self.images, record.result or {})
        c.headline.setText(comparison.verdict)
        c.bars_title.setText(figures.bars_title(comparison))
        c.bars.set_rows(figures.bars(record, comparison))
        c.by_class.set_rows(
            [
                (
                    (r.name, r.name),
                    (str(r.images), r.images),
                    *(
                        (percent(v), -1.0 if v is None else v)
                        for v in (r.recall, r.precision, r.f1, r.zero_shot)
                    ),
                )
                for r in figures.class_rates(result)
            ]
        )
        c.confusion.set_counts(result.get("classes", ()), figures.counts(result))
        c.more_images.show_record(record)
        c.reliability_words.setText(figures.confidence_words(result))
        c.reliability.set_bins(*figures.reliability_bins(result))
        c.cell_grid.set_items([])
        c.cell_words.setText("Choose a cell to see its images.")
        self._show_corrections()

    def _names(self) -> dict[str, str]:
        """Display name by class folder, as the shown run had them."""
        data = self.workspace.dataset
        automatic = {one.folder: one.name for one in data.classes} if data else {}
        return {**automatic, **(self.record.plan.names if self.record else {})}

    def _show_corrections(self) -> None:
        """Everything that depends on exclusions and relabels."""
        if self.record is None:
            return
        c, decisions, names = self.content, self.workspace.decisions, self._names()
        moved = {key: names.get(folder, folder) for key, folder in decisions.relabels.items()}
        right, total, edited = figures.corrected(self.images, moved, decisions.exclusions)
        cv = (self.record.result or {}).get("test_accuracy") is None
        kind = "Measured by cross-validation, since there are few images." if cv else ""
        self.edited = (
            f"Edited after review: with {count(edited, 'correction')} it is right on {right} of {total}. "
            "The figures above are the original ones; train again to use the corrections."
            if edited
            else ""
        )
        words = " ".join(part for part in (kind, result_words(self.record.result or {}), self.edited) if part)
        c.note.setText(words)
        c.note.setVisible(bool(words))
        wrong = sorted((i for i in self.images if not i.right), key=lambda i: -i.loss)
        unsure = sorted((i for i in self.images if i.right), key=lambda i: i.probability)
        c.mistakes.set_items([self._item(image, moved) for image in wrong])
        c.unsure.set_items([self._item(image, moved) for image in unsure])
        c.tabs.setTabText(MISTAKES, f"Mistakes ({len(wrong)})")
        if c.confusion.current:
            self._cell_chosen(*c.confusion.current)
        self._selection_changed()

    def _item(self, image: Judged, moved: dict[str, str]) -> GridItem:
        root = self.record.plan.data if self.record else Path()
        root = self.workspace.project.root if self.workspace.project else root
        excluded = image.key in self.workspace.decisions.exclusions
        arrow = image.label if image.right else f"{image.true} → {image.label}"
        actually = moved.get(image.key)
        return GridItem(
            key=image.key,
            path=root / image.path,
            caption=f"actually {actually}" if actually else arrow,
            # Two class names need the whole width; the bar and the tip tell how sure the answer was.
            note="excluded" if excluded else percent(image.probability) if image.right else "",
            dim=excluded,
            bar=image.probability,
            tone="success" if image.right else "danger",
            tip=f"{image.path}\nTrue class: {image.true}\nAnswer: {image.label}, {percent(image.probability)}\n"
            f"Loss: {image.loss:.2f}",
        )

    def _cell_chosen(self, row: int, column: int) -> None:
        c, decisions, names = self.content, self.workspace.decisions, self._names()
        moved = {key: names.get(folder, folder) for key, folder in decisions.relabels.items()}
        true, answer = c.confusion.names[row], c.confusion.names[column]
        c.cell_words.setText(c.confusion.words(row, column) + ".")
        chosen = [i for i in self.images if (i.true, i.label) == (true, answer)]
        c.cell_grid.set_items([self._item(image, moved) for image in sorted(chosen, key=lambda i: -i.loss)])

    def _selected(self) -> list[GridItem]:
        grid: ImageGrid | None = self.content.shown_grid
        return grid.selected() if grid else []

    def _selection_changed(self) -> None:
        c, chosen = self.content, self._selected()
        c.foot.setVisible(c.shown_grid is not None)
        for widget in (c.actually, c.exclude, c.folder):
            widget.setEnabled(bool(chosen))
        c.exclude.setText("Include" if chosen and all(item.dim for item in chosen) else "Exclude")
        c.detail.setText(chosen[0].tip.replace("\n", " · ") if len(chosen) == 1 else "")

    def _fill_menu(self) -> None:
        menu = self.content.actually_menu
        menu.clear()
        for folder, name in sorted(self._names().items(), key=lambda pair: pair[1].casefold()):
            add_choice(menu, name).triggered.connect(lambda _=False, f=folder: self.relabel(f))

    def relabel(self, folder: str) -> None:
        """The selected images show the class of this folder."""
        keys = [item.key for item in self._selected()]
        data = self.workspace.dataset
        homes = {image.key: one.folder for one in data.classes for image in one.images} if data else {}
        after = self.workspace.decisions.relabelled(dict.fromkeys(keys, folder), homes)
        self.workspace.decide(f"Correct {count(len(keys), 'image')}", after)

    def toggle_excluded(self) -> None:
        """Exclude the selected images, or include them again."""
        chosen = self._selected()
        if chosen:
            back = all(item.dim for item in chosen)
            text = f"{'Include' if back else 'Exclude'} {count(len(chosen), 'image')}"
            self.workspace.decide(
                text, self.workspace.decisions.with_images([i.key for i in chosen], used=back)
            )

    def _show_in_folder(self) -> None:
        for item in self._selected()[:1]:
            show_in_folder(item.path)

    def _pictures_arrived(self, paths: object) -> None:
        if self.isVisible() and (grid := self.content.shown_grid):
            grid.pictures_arrived(paths)

    def train_on_all(self) -> None:
        """Train with this run's settings on every image, now that the settings have been judged."""
        if self.record:
            place = self.trainings.images_of(self.record)
            start_training(self, self.trainings, replace(self.record.plan, data=place, train_on_all=True))
            self.workspace.go_to.emit(Page.TRAIN)

    def look_inside(self) -> None:
        """Open the shown run's module, at the selected image if there is one."""
        if self.record:
            chosen = [item.path for item in self._selected()[:1]]
            backbone = self.record.plan.backbone
            look_inside(self, self.workspace, self.record.module, backbone, *chosen)

    def _use(self) -> None:
        if self.record:
            self.workspace.module_wanted.emit(self.record.module)

    def export_module(self, path: Path | None = None) -> None:
        """Save the prompt module where the person wants it."""
        if self.record is None:
            return
        if path is None:
            start = f"{self.workspace.project.name if self.workspace.project else 'module'}{MODULE_SUFFIX}"
            path = ask_for_target(self, "Export module", start, MODULE_SUFFIX, f"*{MODULE_SUFFIX}")
            if path is None:
                return
        path = with_ending(path, MODULE_SUFFIX)
        self._save(path, lambda target: write_bytes(target, self._module_bytes()), "Exported")

    def _module_bytes(self) -> bytes:
        assert self.record is not None  # noqa: S101 - the caller looked
        return read_regular(self.record.module, limit=LARGEST_MODULE)

    def save_report(self, path: Path | None = None, *, thumbnails: bool = False) -> None:
        """Save the report; with `thumbnails` it holds small pictures of the worst mistakes."""
        if self.record is None:
            return
        record = self.record
        if path is None:
            path = ask_for_target(self, "Save report", "report.html", ".html", "*.html")
            if path is None:
                return
        title = f"{self.workspace.project.name if self.workspace.project else record.plan.data.name}, {record.name}"
        place = self.trainings.images_of(record)

        def write(target: Path) -> None:
            report = run_report(
                record.path, title=title, edited=self.edited, thumbnails=thumbnails, data=place
            )
            write_text(target, report)

        self._save(path, write, "Saved")

    def _save(self, path: Path, write: Callable[[Path], None], verb: str) -> None:
        try:
            write(path)
        except (EngineError, OSError) as error:
            self.workspace.said.emit(for_failure(error))
        else:
            self.workspace.said.emit(
                Message(f"{verb} {path.name}.", "success", Action.SHOW_FOLDER, "Show in folder", path.parent)
            )
