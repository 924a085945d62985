"""The Train page: choose, start, watch, steer, compare."""

import time
from functools import partial

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mpl_desktop.dialogs.start_training import start_training
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import Message, Page, for_failure
from mpl_desktop.pages.train import outcome
from mpl_desktop.pages.train.curves import Curves
from mpl_desktop.pages.train.forecast import Forecaster
from mpl_desktop.pages.train.layout import START_TIP, TrainContent
from mpl_desktop.pages.train.time_left import TimeLeft
from mpl_desktop.project.plan import changes_of, plan_of, preset_of
from mpl_desktop.project.run_record import RunRecord, Status, Wish
from mpl_desktop.widgets.empty_state import EmptyState
from mpl_desktop.widgets.questions import asks
from mpl_desktop.workspace import unfinished
from mpl_desktop.workspace.trainings import Trainings
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.backbones.spec import BUILT_IN
from mpl_engine.errors import EngineError
from mpl_engine.presets import DEFAULT_PRESET, PRESETS

tr = words_of(__name__)

DRAWER = "train/details"
"""The setting that remembers whether *Details* is open."""
_KEPT_ON_PRESET = ("shots", "context_init", "fit", "hflip")


class TrainPage(QWidget):
    """Shows the selected runs, by default the one in work."""

    def __init__(self, workspace: Workspace, trainings: Trainings) -> None:
        super().__init__()
        self.workspace = workspace
        self.trainings = trainings
        self._time_left = TimeLeft()
        self._timed: RunRecord | None = None
        self._working = False
        self.empty = EmptyState(
            "chart-line",
            tr("Open a folder of pictures first; then train here and watch."),
            tr("Go to Images"),
            lambda: workspace.go_to.emit(Page.IMAGES),
        )
        self.content = TrainContent(workspace, self.trainings)
        self.curves = Curves(workspace, self.trainings, self.content)
        self.forecaster = Forecaster(workspace, self, self._say_start)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self._connect()
        self.refresh()
        self._follow()

    def _connect(self) -> None:
        c, d, workspace = self.content, self.content.details, self.workspace
        for signal in (
            workspace.project_changed,
            workspace.dataset_changed,
            workspace.decisions_changed,
            workspace.status_changed,
        ):
            signal.connect(self.refresh)
        workspace.instant.said.connect(lambda _words, _tip: self._say_instant())
        self._say_instant()
        c.backbone.changed.connect(self.refresh)
        d.preset.chosen.connect(self._preset_chosen)
        d.settings.changed.connect(self._settings_changed)
        d.settings.cleared.connect(self._clear_settings)
        c.details_button.toggled.connect(self._open_details)
        c.details_button.setChecked(workspace.settings.flag(DRAWER))
        c.start.clicked.connect(self.start)
        c.pause.clicked.connect(self._pause)
        c.finish.clicked.connect(self._finish)
        c.stop.clicked.connect(self.stop)
        c.see.clicked.connect(self._see)
        c.runs.chosen.connect(self._chosen)
        c.runs.again.connect(self.train_again)
        d.smoothing.valueChanged.connect(lambda _: self.curves.draw())
        self.trainings.updated.connect(self._updated)
        self.trainings.listed.connect(self._follow)
        for words, act in (
            (tr("Plots as PNG…"), partial(self.curves.export, "png")),
            (tr("Plots as SVG…"), partial(self.curves.export, "svg")),
            (tr("Numbers as CSV…"), partial(self.curves.export, "csv")),
        ):
            d.export_menu.addAction(words).triggered.connect(lambda _checked, a=act: a())

    def _say_instant(self) -> None:
        instant = self.workspace.instant
        self.content.nothing.say(instant.right, instant.judged)

    def refresh(self) -> None:
        """Show the project's settings, what they would do and what that would cost."""
        project = self.workspace.project
        self.stack.setCurrentWidget(self.content if project else self.empty)
        if project is None:
            return
        name = preset_of(project)
        # In the window a training takes all pictures there are, unless the person says otherwise.
        base = PRESETS[name].replaced(shots="auto")
        self.content.details.settings.set_values(name, base, changes_of(project))
        self._say_start()

    def _say_start(self) -> None:
        c = self.content
        found = self.forecaster.look() if self.isVisible() else None
        usable = self.workspace.dataset is not None
        if found is None:
            c.what.setText(tr("Counting the pictures") if usable else tr("Looking at the pictures"))
            c.what.setToolTip("")
            c.cost.setText("")
        else:
            forecast, plan = found
            c.what.setText(forecast.words)
            c.what.setToolTip(forecast.more)
            c.cost.setText(self.forecaster.cost(forecast, plan, c.backbone.entry))
            usable = forecast.possible
        busy = bool(self.trainings.working)  # perhaps of another project
        c.start.setText(tr("Add to queue") if busy else tr("Start training"))
        c.start.setEnabled(usable and c.backbone.ready and c.details.settings.valid)
        c.start.setToolTip(START_TIP if c.backbone.ready else tr("Download the chosen model first"))

    def _open_details(self, on: bool) -> None:
        self.content.details.setVisible(on)
        self.content.narrow(on=on)
        self.workspace.settings.put(DRAWER, on)
        self.curves.draw()

    def _preset_chosen(self, name: str) -> None:
        if self.workspace.project:
            kept = {k: v for k, v in changes_of(self.workspace.project).items() if k in _KEPT_ON_PRESET}
            self.workspace.project.settings["preset"] = name
            self.workspace.set_option("config", kept)
            self.workspace.mark_changed()
            self.refresh()

    def _settings_changed(self, values: dict[str, object]) -> None:
        self.workspace.set_option("config", values)

    def _clear_settings(self) -> None:
        if self.workspace.project:
            self.workspace.project.settings["preset"] = DEFAULT_PRESET
            self.workspace.set_option("config", {})
            self.workspace.mark_changed()
            self.content.backbone.choose(BUILT_IN)

    def change(self, values: dict[str, object]) -> None:
        """Put values of some settings into the project, by their names in `Config`."""
        if self.workspace.project:
            self.workspace.set_option("config", {**changes_of(self.workspace.project), **values})

    def start(self) -> None:
        """Train with the settings on the page, or queue it."""
        project, dataset, c = self.workspace.project, self.workspace.dataset, self.content
        if project is None or dataset is None or not c.start.isEnabled():
            return
        try:
            plan = plan_of(
                project, dataset, self.workspace.settings.device, self.workspace.settings.precision
            )
        except EngineError as error:
            self.workspace.said.emit(for_failure(error))
            return
        self.workspace.said.emit(Message(""))
        record = start_training(self, self.trainings, plan)
        if record and self.trainings.active is None:
            c.runs.select(record)
        self._follow()

    def train_again(self, record: RunRecord) -> None:
        """Put a run's settings into the page and train."""
        project = self.workspace.project
        if project is None:
            return
        plan = record.plan
        base = PRESETS.get(plan.preset or "", PRESETS["quick"])
        changes = {k: v for k, v in plan.config.to_json().items() if v != getattr(base, k)}
        project.settings |= {"backbone": plan.backbone, "preset": plan.preset or "quick"}
        self.workspace.set_option("config", {"shots": plan.config.shots, **changes})
        self.workspace.mark_changed()
        self.content.backbone.refresh()
        self.start()

    def _pause(self) -> None:
        if first := self.trainings.first:
            self.trainings.pause(first)

    def _finish(self) -> None:
        # A run that waits can be paused or stopped, but has nothing to finish with.
        if active := self.trainings.active:
            self.trainings.finish(active)

    def stop(self) -> None:
        """Stop the running training; asks first."""
        active = self.trainings.first
        if active and asks(self, tr("Stop training?"), unfinished.if_stopped(active), tr("Stop")):
            self.trainings.stop(active)

    def _follow(self) -> None:
        """Show the run in work, or the newest, unless the person has chosen others."""
        c = self.content
        active = self.trainings.active
        waiting = any(record.status == Status.WAITING for record in self.trainings.records)
        self._working = active is not None or waiting
        self._say_start()
        c.plots.setCurrentIndex(1 if self.trainings.records else 0)
        c.runs.setVisible(bool(self.trainings.records))
        if active is None:
            self._timed = None  # a resumed run is timed anew
        elif active is not self._timed:
            self._timed, self._time_left = active, TimeLeft()
            c.runs.select(active)
        if first := self.trainings.first:
            self._say_progress(first)
        if not c.runs.selected and self.trainings.records:
            c.runs.select(active or self.trainings.records[-1])
        self._show_state()

    def _chosen(self, records: list[RunRecord]) -> None:
        self.curves.show_records(records)
        self._show_state()

    def _show_state(self) -> None:
        """The progress while something is in work; else how the selected run ended, and what that gained."""
        c, shown = self.content, self.curves.shown
        one = shown[0] if len(shown) == 1 else None
        words = outcome.words(one) if one else ""
        if len(shown) > 1:
            words = tr(
                "{number} trainings side by side. Select one to see what it gained.", number=len(shown)
            )
        c.outcome.setText(words)
        c.see.setVisible(one is not None and one.status == Status.DONE and one.result is not None)
        c.show_state(c.progress_row if self._working else c.outcome_row if words else None)

    def _see(self) -> None:
        for record in self.curves.shown[:1]:
            self.workspace.result_wanted.emit(record.path)

    def _updated(self, record: RunRecord) -> None:
        if record is self.trainings.first:
            self._say_progress(record)
        if record in self.curves.shown:
            self.curves.draw()

    def _say_progress(self, record: RunRecord) -> None:
        c = self.content
        task = self.trainings.task(record)
        if task is None:
            return
        for widget in (c.pause, c.stop):
            widget.setEnabled(not task.stopping)
        c.finish.setEnabled(record.status == Status.RUNNING and not record.wish and not record.finished)
        done, total = len(record.steps), record.total_steps
        phase = task.progress.phase.split(" on ", maxsplit=1)[0] if task.progress else "load"
        if task.stopping or (record.wish and not record.finished):
            c.bar.setRange(0, 0)
            c.words.setText(
                unfinished.finishing(record) if record.wish == Wish.FINISHING else _WISHES[record.wish]
            )
        elif record.status == Status.WAITING:
            c.bar.setRange(0, 0)
            before = self.trainings.working[0]
            other = before is not record and before not in self.trainings.records
            c.words.setText(
                tr("Waiting for the training on {folder}", folder=before.plan.data.name)
                if other
                else tr("Waiting to start")
            )
        elif total is None or done == 0:
            c.bar.setRange(0, 0)
            c.words.setText(_PHASES.get(phase, tr("Preparing")))
        elif record.finished or done >= total:
            c.bar.setRange(0, 0)
            c.words.setText(_PHASES["evaluate"])
        else:
            assert record.started is not None  # noqa: S101 - `total` comes from it
            c.bar.setRange(0, total)
            c.bar.setValue(done)
            epoch = done // record.started.steps_per_epoch + 1
            left = self._time_left.words(time.monotonic(), record.step_seconds, done, total)
            c.words.setText(
                tr(
                    "Round {number} of {rounds} · {left}",
                    number=epoch,
                    rounds=record.started.epochs,
                    left=left,
                )
            )

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Say and draw what happened while another page was shown."""
        super().showEvent(event)
        if self.workspace.project is not None:
            self._say_start()
        if self.curves.stale:
            self.curves.draw()


_WISHES = {
    Wish.PAUSING: tr("Pausing"),
    Wish.STOPPING: tr("Stopping"),
    None: tr("Stopping"),  # not asked for here: the window is closing
}
_PHASES = {
    "load": tr("Loading the model"),
    "scan": tr("Looking at the pictures"),
    "zero-shot": tr("Measuring what it knows without training"),
    "evaluate": tr("Testing on the pictures kept aside"),
    "decode": tr("Reading the pictures"),
}
