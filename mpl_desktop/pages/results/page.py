"""The Results page: how well it works, where it fails, and what to take along."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mpl_desktop.dialogs.inspect import look_inside
from mpl_desktop.dialogs.open_save import ask_for_target, show_in_folder, with_ending
from mpl_desktop.dialogs.start_training import start_training
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import Action, Message, Page, for_failure
from mpl_desktop.pages.results import figures
from mpl_desktop.pages.results.corrections import Corrections
from mpl_desktop.pages.results.figures import Judged
from mpl_desktop.pages.results.layout import ResultsContent
from mpl_desktop.pages.results.review import ReviewDialog
from mpl_desktop.pages.results.summary import Summary, summarise
from mpl_desktop.project.run_record import RunRecord, Status
from mpl_desktop.widgets.controls import offer_in_or_out
from mpl_desktop.widgets.empty_state import EmptyState
from mpl_desktop.widgets.image_grid import GridItem, ImageGrid
from mpl_desktop.widgets.plain_text import add_choice
from mpl_desktop.workspace.drops import MODULE_SUFFIX
from mpl_desktop.workspace.trainings import Trainings
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.errors import EngineError
from mpl_engine.evaluation.confidence import calibration_words, reliability_sides
from mpl_engine.export.run_report import run_report
from mpl_engine.files.atomic import write_bytes, write_text
from mpl_engine.files.regular import read_regular
from mpl_engine.formatting import percent
from mpl_engine.modules.info import LARGEST_MODULE
from mpl_engine.training.selection import result_words

tr = words_of(__name__)

CHOOSE_A_CELL = tr("Choose a cell to see its pictures.")


class ResultsPage(QWidget):
    """Shows one finished run; corrections go to the project and can be undone."""

    def __init__(self, workspace: Workspace, trainings: Trainings) -> None:
        super().__init__()
        self.workspace = workspace
        self.trainings = trainings
        self.record: RunRecord | None = None
        self.corrections: Corrections | None = None
        self.images: list[Judged] = []
        self.summary: Summary | None = None
        self.edited = ""
        self.seen: set[str] = set()
        """Keys of mistakes of the shown run that a review left as they are."""
        self.empty = EmptyState(
            "check-decagram-outline",
            tr("Train once, and see here how well it works and where it fails."),
            tr("Go to Train"),
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
        for words, pictures in (
            (tr("Figures only…"), False),
            (tr("With pictures of the worst mistakes…"), True),
        ):
            c.report_menu.addAction(words).triggered.connect(
                lambda _checked=False, p=pictures: self.save_report(thumbnails=p)
            )
        c.use.clicked.connect(self._use)
        c.inside.clicked.connect(lambda _checked: self.look_inside())
        c.all_images.clicked.connect(self.train_on_all)
        c.weak_spot.clicked.connect(lambda _checked: self._review_weak_spot())
        c.review.clicked.connect(lambda _checked: self._review_shown(c.mistakes))
        c.review_cell.clicked.connect(lambda _checked: self._review_shown(c.cell_grid))
        c.more_images.measured.connect(self._show_summary)
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
            self.record, self.corrections, self.images = None, None, []
            c.more_images.show_record(None)

    def show_record(self, record: RunRecord) -> None:
        """Show one run."""
        c, result = self.content, record.result or {}
        if self.record is None or self.record.path != record.path:
            self.seen = set()
        self.record, self.images = record, figures.judged(record)
        self.corrections = Corrections(self.workspace, record)
        with QSignalBlocker(c.runs):
            c.runs.setCurrentIndex(self.finished.index(record))
        c.more_images.show_record(record)
        self._show_summary()
        self._show_details(record)
        c.by_class.set_rows(
            [
                (
                    (r.name, r.name),
                    (str(r.images), r.images),
                    *((percent(v), -1.0 if v is None else v) for v in (r.recall, r.precision, r.zero_shot)),
                )
                for r in figures.class_rates(result)
            ]
        )
        c.confusion.set_counts(result.get("classes", ()), figures.counts(result))
        c.cell_grid.set_items([])
        c.cell_words.setText(CHOOSE_A_CELL)
        c.review_cell.hide()
        self._show_corrections()

    def _show_summary(self) -> None:
        if self.record is None:
            return
        c, record = self.content, self.record
        said = summarise(record.result or {}, record.accuracy, self.images, c.more_images.curve)
        self.summary = said
        c.say_headline(said.headline, said.tone)
        c.advice.setText(said.advice)
        c.advice.setVisible(bool(said.advice))
        c.weak_spot.setText(said.link)
        c.weak_spot.setVisible(bool(said.link))
        c.kept.setText(said.kept)

    def _show_details(self, record: RunRecord) -> None:
        c, result = self.content, record.result or {}
        comparison = figures.compared(self.images, result)
        c.verdict.setText(comparison.verdict)
        c.weights.setText(result_words(result))
        c.weights.setVisible(bool(c.weights.text()))
        c.bars_title.setText(figures.bars_title(comparison))
        c.bars.set_rows(figures.bars(record, comparison))
        c.reliability_words.setText(calibration_words(result.get("calibration")))
        c.reliability.set_bins(*reliability_sides(result.get("calibration")))

    def _show_corrections(self) -> None:
        """Everything that depends on exclusions and relabels."""
        if self.corrections is None:
            return
        c, moved, excluded = self.content, self.corrections.moved, self.corrections.excluded
        right, total, edited = figures.corrected(self.images, moved, excluded)
        self.edited = (
            tr.many(
                edited,
                "Edited after review: with {n:,} correction it is right on {right} of {total}. "
                "The figures on this page are the original ones; train again to use the corrections.",
                "Edited after review: with {n:,} corrections it is right on {right} of {total}. "
                "The figures on this page are the original ones; train again to use the corrections.",
                right=right,
                total=total,
            )
            if edited
            else ""
        )
        c.note.setText(self.edited)
        c.note.setVisible(bool(self.edited))
        wrong = figures.mistakes(self.images)
        unsure = sorted((i for i in self.images if i.right), key=lambda i: i.probability)
        c.mistakes.set_items([self.corrections.item(image, moved) for image in wrong])
        c.unsure.set_items([self.corrections.item(image, moved) for image in unsure])
        c.tabs.setTabText(c.tabs.indexOf(c.mistakes_tab), tr("Mistakes ({number})", number=len(wrong)))
        nothing = tr("No mistakes.") if self.images else tr("This run kept no answers of single pictures.")
        c.mistakes_words.setText(
            tr("The worst first. A double click or Space shows a picture large.") if wrong else nothing
        )
        c.review.setVisible(bool(wrong))
        if c.confusion.current:
            self._cell_chosen(*c.confusion.current)
        self._selection_changed()

    def _cell_chosen(self, row: int, column: int) -> None:
        if self.corrections is None:
            return
        c, moved = self.content, self.corrections.moved
        true, answer = c.confusion.names[row], c.confusion.names[column]
        c.cell_words.setText(tr("{words}.", words=c.confusion.words(row, column)))
        chosen = [i for i in self.images if (i.true, i.label) == (true, answer)]
        c.cell_grid.set_items(
            [self.corrections.item(image, moved) for image in sorted(chosen, key=lambda i: -i.loss)]
        )
        c.review_cell.setVisible(bool(chosen) and true != answer)

    def _review_weak_spot(self) -> None:
        keys = set(self.summary.keys) if self.summary else set()
        self.review([image for image in figures.mistakes(self.images) if image.key in keys])

    def _review_shown(self, grid: ImageGrid) -> None:
        """The mistakes of a grid, from the selected one on."""
        by_key = {image.key: image for image in self.images}
        images = [by_key[item.key] for item in grid.grid_model.items if item.key in by_key]
        chosen = grid.selected()
        self.review(images, chosen[0].key if chosen else "")

    def review(self, images: Sequence[Judged], first: str = "") -> None:
        """Look at mistakes one by one, large; `first` is the key of the one to begin with."""
        if self.corrections is not None and images:
            dialog = ReviewDialog(self.corrections, images, self.seen, self)
            dialog.start(first)

    def _selected(self) -> list[GridItem]:
        grid: ImageGrid | None = self.content.shown_grid
        return grid.selected() if grid else []

    def _selection_changed(self) -> None:
        c, chosen = self.content, self._selected()
        c.foot.setVisible(c.shown_grid is not None)
        for widget in (c.actually, c.exclude, c.folder):
            widget.setEnabled(bool(chosen))
        back = bool(chosen) and all(item.dim for item in chosen)
        offer_in_or_out(c.exclude, tr("Include") if back else tr("Exclude"), back=back)
        c.detail.setText(chosen[0].tip.replace("\n", " · ") if len(chosen) == 1 else "")

    def _fill_menu(self) -> None:
        menu = self.content.actually_menu
        menu.clear()
        for folder, name in (self.corrections.names if self.corrections else {}).items():
            add_choice(menu, name).triggered.connect(lambda _=False, f=folder: self.relabel(f))

    def relabel(self, folder: str) -> None:
        """The selected images show the class of this folder."""
        if self.corrections:
            self.corrections.relabel([item.key for item in self._selected()], folder)

    def toggle_excluded(self) -> None:
        """Exclude the selected images, or include them again."""
        chosen = self._selected()
        if chosen and self.corrections:
            self.corrections.use([item.key for item in chosen], used=all(item.dim for item in chosen))

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
            path = ask_for_target(self, tr("Export module"), start, MODULE_SUFFIX, f"*{MODULE_SUFFIX}")
            if path is None:
                return
        path = with_ending(path, MODULE_SUFFIX)
        done = tr("Exported {name}.", name=path.name)
        self._save(path, lambda target: write_bytes(target, self._module_bytes()), done)

    def _module_bytes(self) -> bytes:
        assert self.record is not None  # noqa: S101 - the caller looked
        return read_regular(self.record.module, limit=LARGEST_MODULE)

    def save_report(self, path: Path | None = None, *, thumbnails: bool = False) -> None:
        """Save the report; with `thumbnails` it holds small pictures of the worst mistakes."""
        if self.record is None:
            return
        record = self.record
        if path is None:
            path = ask_for_target(self, tr("Save report"), "report.html", ".html", "*.html")
            if path is None:
                return
        title = f"{self.workspace.project.name if self.workspace.project else record.plan.data.name}, {record.name}"
        place = self.trainings.images_of(record)

        def write(target: Path) -> None:
            report = run_report(
                record.path, title=title, edited=self.edited, thumbnails=thumbnails, data=place
            )
            write_text(target, report)

        self._save(path, write, tr("Saved {name}.", name=path.name))

    def _save(self, path: Path, write: Callable[[Path], None], done: str) -> None:
        try:
            write(path)
        except (EngineError, OSError) as error:
            self.workspace.said.emit(for_failure(error))
        else:
            self.workspace.said.emit(
                Message(done, "success", Action.SHOW_FOLDER, tr("Show in folder"), path.parent)
            )
