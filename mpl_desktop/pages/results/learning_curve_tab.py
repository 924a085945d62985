"""The tab *More images* of the Results page: a learning curve, and what twice the images would likely give."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.jobs import training as training_jobs
from mpl_desktop.jobs.runner import Priority, Task
from mpl_desktop.messages import for_failure
from mpl_desktop.project.run_record import RunRecord
from mpl_desktop.widgets.controls import button, label
from mpl_desktop.widgets.rows_model import RowsModel
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.files.regular import LARGEST_JSON, read_text
from mpl_engine.formatting import percent
from mpl_engine.presets import preset

FOLDER = "learning-curve"
QUESTION = (
    "Would more images help, and of which class? This trains with 1, 2, 4, 8 and 16 images of each class and "
    "continues the curve. It takes about as long as two or three trainings."
)


class MoreImages(QWidget):
    """Asks the engine for the shown run's data, and keeps the answer in the run's folder."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.record: RunRecord | None = None
        self.task: Task | None = None
        self.words = label(QUESTION, wrap=True)
        self.ask = button(
            "Try fewer images", self.start, icon="chart-line", tip="Measure the learning curve", once=True
        )
        self.stop = button("Stop", self._stop, icon="close-circle-outline", tip="What was measured is kept")
        self.points = RowsModel(
            ("Shots", "Accuracy", "Mean recall"), ("Training images of each class",), numbers=(0, 1, 2)
        )
        self.classes = RowsModel(
            ("Class", "Images", "Recall", "With twice as many"),
            (
                "",
                "Training images",
                "With these images",
                "Predicted recall; in brackets the range of the gain",
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
        self.tables = QWidget()
        row = QHBoxLayout(self.tables)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GROUP)
        for model, name in ((self.points, "Learning curve"), (self.classes, "Forecast by class")):
            table = QTableView()
            table.setAccessibleName(name)
            table.setModel(model)
            table.setShowGrid(False)
            table.setTabKeyNavigation(False)
            table.verticalHeader().hide()
            header = table.horizontalHeader()
            header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
            header.setStretchLastSection(True)
            row.addWidget(table)
        layout.addWidget(self.tables, 1)
        layout.addStretch()

    def show_record(self, record: RunRecord | None) -> None:
        """Show what is known of this run's data."""
        self.record = record
        self._show(_read(record.path / FOLDER / "curve.json") if record else None)

    def start(self) -> None:
        """Measure with the preset `quick`, the backbone and the images of the shown run."""
        record = self.record
        if record is None or self.task is not None:
            return
        config = preset("quick").replaced(seed=record.plan.config.seed, fit=record.plan.config.fit)
        plan = replace(record.plan, config=config, preset="quick", given=(), train_on_all=False)
        factory = training_jobs.learning_curve(plan, record.path / FOLDER)
        task = self.workspace.jobs.submit(
            factory, "Learning curve", kind="curve", priority=Priority.TRAIN, place=record.plan.data.name
        )
        self.task = task
        task.succeeded.connect(lambda found: self._ended(record, found))
        task.failed.connect(lambda failure: self._failed(record, failure))
        task.cancelled.connect(lambda: self._ended(record, None))
        self._show(None)

    def _stop(self) -> None:
        if self.task is not None:
            self.task.cancel()

    def _ended(self, record: RunRecord, found: dict[str, Any] | None) -> None:
        self.task = None
        if record is self.record:
            self._show(found)
        else:
            self.show_record(self.record)

    def _failed(self, record: RunRecord, failure: object) -> None:
        self._ended(record, None)
        self.workspace.said.emit(for_failure(failure))

    def _show(self, curve: dict[str, Any] | None) -> None:
        busy = self.task is not None
        self.ask.setVisible(not busy)
        self.stop.setVisible(busy)
        self.ask.setEnabled(self.record is not None)
        self.words.setText("Trying fewer images …" if busy else curve["verdict"] if curve else QUESTION)
        self.tables.setVisible(curve is not None)
        self.points.set_rows(
            [
                (
                    (str(p["shots"]), p["shots"]),
                    *((percent(p[k]), p[k]) for k in ("accuracy", "macro_recall")),
                )
                for p in (curve or {}).get("points", ())
            ]
        )
        self.classes.set_rows([_class_row(one) for one in (curve or {}).get("classes", ())])


def _class_row(one: dict[str, Any]) -> tuple[tuple[str, Any], ...]:
    ahead = one["forecast"]
    gain = f"{100 * ahead['gain_low']:+.0f} to {100 * ahead['gain_high']:+.0f}"
    return (
        (one["name"], one["name"]),
        (str(one["images"]), one["images"]),
        (percent(one["recall"]), one["recall"]),
        (f"{percent(ahead['rate'])}  ({gain})", ahead["rate"]),
    )


def _read(path: Path) -> dict[str, Any] | None:
    """A kept curve; None if there is none that can be shown."""
    try:
        curve = json.loads(read_text(path, limit=LARGEST_JSON))
        [_class_row(one) for one in curve["classes"]]
        [(p["shots"], p["accuracy"], p["macro_recall"]) for p in curve["points"]]
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return curve if isinstance(curve.get("verdict"), str) else None
