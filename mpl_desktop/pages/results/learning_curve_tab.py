"""The tab *More pictures* of the Results page: a learning curve, and what twice the pictures would likely give."""

from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.jobs import training as training_jobs
from mpl_desktop.jobs.runner import Priority, Task
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import for_failure
from mpl_desktop.pages.results.curve_file import FOLDER, class_cells, measured_points, points_of, read_curve
from mpl_desktop.project.run_record import RunRecord
from mpl_desktop.widgets.controls import ProgressBar, button, label
from mpl_desktop.widgets.rows_model import RowsModel
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.events import CURVE_PHASE, Progress, StepDone, TrainingStarted
from mpl_engine.formatting import percent
from mpl_engine.presets import preset

tr = words_of(__name__)

QUESTION = tr(
    "Would more pictures help, and of which class? This trains with 1, 2, 4, 8 and 16 pictures of each class and "
    "continues the curve. It takes about as long as two or three trainings."
)
PARTS = 1000
"""Of one training, that the bar can show."""


class MoreImages(QWidget):
    """Asks the engine for the shown run's data, and keeps the answer in the run's folder.

    `measured` tells that the shown run has a finished curve now; `curve` is that, or None.
    """

    measured: ClassVar[Signal] = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.record: RunRecord | None = None
        self.curve: dict[str, Any] | None = None
        self.task: Task | None = None
        self.asked: RunRecord | None = None
        self._steps = 0
        self.words = label(QUESTION, wrap=True)
        self.ask = button(
            tr("Try fewer pictures"),
            self.start,
            icon="chart-line",
            tip=tr("Measure the learning curve"),
            once=True,
        )
        self.stop = button(
            tr("Stop"), self._stop, icon="close-circle-outline", tip=tr("What was measured is kept")
        )
        self.bar = ProgressBar(tr("Progress of the learning curve"))
        self.points = RowsModel(
            (tr("Pictures of each class"), tr("Right"), tr("Right, mean of classes")),
            (
                tr("Pictures for learning"),
                tr("Of all test pictures"),
                tr("Every class counts the same, however many test pictures it has"),
            ),
            numbers=(0, 1, 2),
        )
        self.classes = RowsModel(
            (tr("Class"), tr("Pictures"), tr("Recognised"), tr("With twice as many")),
            (
                "",
                tr("Pictures for learning"),
                tr("With these pictures"),
                tr("What is expected; in brackets the range of the gain, in points"),
            ),
            numbers=(1, 2, 3),
        )
        self._lay_out()
        self.show_record(None)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.GAP, 0, 0)
        layout.setSpacing(theme.GAP)
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addWidget(self.words, 1)
        head.addWidget(self.ask)
        head.addWidget(self.stop)
        layout.addLayout(head)
        layout.addWidget(self.bar)
        self.tables = QWidget()
        row = QHBoxLayout(self.tables)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GROUP)
        self._tables = [
            self._table(self.points, tr("Learning curve")),
            self._table(self.classes, tr("By class")),
        ]
        for table in self._tables:
            row.addWidget(table)
        layout.addWidget(self.tables, 1)
        layout.addStretch()

    @staticmethod
    def _table(model: RowsModel, name: str) -> QTableView:
        table = QTableView()
        table.setAccessibleName(name)
        table.setModel(model)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        return table

    def show_record(self, record: RunRecord | None) -> None:
        """Show what is known of this run's data."""
        self.record = record
        self._show()

    def start(self) -> None:
        """Measure with the preset `quick`, the backbone and the images of the shown run."""
        record = self.record
        if record is None or self.task is not None:
            return
        config = preset("quick").replaced(seed=record.plan.config.seed, fit=record.plan.config.fit)
        plan = replace(record.plan, config=config, preset="quick", given=(), train_on_all=False)
        factory = training_jobs.learning_curve(plan, record.path / FOLDER)
        task = self.workspace.jobs.submit(
            factory, tr("Learning curve"), kind="curve", priority=Priority.TRAIN, place=record.plan.data.name
        )
        self.task, self.asked = task, record
        task.events.connect(self._heard)
        task.succeeded.connect(lambda _: self._ended())
        task.failed.connect(self._failed)
        task.cancelled.connect(self._ended)
        self.bar.setRange(0, 0)
        self._show()

    def _stop(self) -> None:
        if self.task is not None:
            self.task.cancel()
            self._show()

    def _heard(self, events: tuple[object, ...]) -> None:
        """Move the bar: whole trainings, and the steps of the one that runs."""
        whole = any(isinstance(event, Progress) and event.phase == CURVE_PHASE for event in events)
        for event in events:
            if isinstance(event, Progress) and event.phase == CURVE_PHASE and event.total:
                self.bar.setRange(0, event.total * PARTS)
                self.bar.setValue(event.done * PARTS)
                self._steps = 0
            elif isinstance(event, TrainingStarted):
                self._steps = event.epochs * event.steps_per_epoch
            elif isinstance(event, StepDone) and self._steps:
                finished = self.bar.value() // PARTS
                self.bar.setValue(finished * PARTS + min(PARTS - 1, PARTS * event.step // self._steps))
        if whole:
            self._show()  # the training before this one has its point

    def _ended(self) -> None:
        found, self.task, self.asked = self.asked, None, None
        self._show()
        if found is self.record and self.curve is not None:
            self.measured.emit()

    def _failed(self, failure: object) -> None:
        self._ended()
        self.workspace.said.emit(for_failure(failure))

    def _show(self) -> None:
        record, busy = self.record, self.task is not None
        here = busy and record is self.asked
        self.curve = read_curve(record.path) if record else None
        points = points_of(self.curve) if self.curve else measured_points(record.path) if record else []
        self.ask.setVisible(not here)
        self.ask.setEnabled(record is not None and not busy)
        self.ask.setText(tr("Go on") if points and not self.curve else tr("Try fewer pictures"))
        self.stop.setVisible(here)
        self.stop.setEnabled(self.task is None or not self.task.stopping)
        self.bar.setVisible(here)
        self.words.setText(self._words(len(points), busy=busy, here=here))
        self.tables.setVisible(bool(points))
        self._tables[1].setVisible(self.curve is not None)
        self.points.set_rows(
            [
                (
                    (str(p.pictures), p.pictures),
                    (percent(p.accuracy), p.accuracy),
                    (percent(p.macro_recall), p.macro_recall),
                )
                for p in points
            ]
        )
        self.classes.set_rows([class_cells(one) for one in (self.curve or {}).get("classes", ())])

    def _words(self, points: int, *, busy: bool, here: bool) -> str:
        if here and self.task is not None and self.task.stopping:
            return tr("Stopping…")
        if here:
            trainings = self.bar.maximum() // PARTS
            number = self.bar.value() // PARTS + 1
            return (
                tr("Training {number} of {trainings}…", number=min(number, trainings), trainings=trainings)
                if trainings
                else tr("Getting ready…")
            )
        if self.curve:
            return str(self.curve["verdict"])
        if points:
            return tr.many(
                points,
                "Stopped after {n:,} training; what was measured stays. Go on to see what more pictures would bring.",
                "Stopped after {n:,} trainings; what was measured stays. Go on to see what more pictures would bring.",
            )
        return f"{QUESTION} {tr('Another run is being measured now.')}" if busy else QUESTION
