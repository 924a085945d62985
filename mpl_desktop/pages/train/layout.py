"""The widgets of the Train page and where they stand; what they do is in `page`."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.pages.train.beginning import Beginning
from mpl_desktop.pages.train.details import Details
from mpl_desktop.pages.train.legend import Legend
from mpl_desktop.pages.train.run_list import RunList
from mpl_desktop.pages.train.settings.backbone_choice import BackboneChoice
from mpl_desktop.pages.train.watched import WatchedPictures
from mpl_desktop.widgets.controls import ProgressBar, button, label, page_margins
from mpl_desktop.widgets.plots.plot import Plot
from mpl_desktop.workspace.trainings import Trainings
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.formatting import percent

tr = words_of(__name__)

FINISH_TIP = tr("End early: keep the best so far, test it on the pictures kept aside and use it")
ROOM_FOR_BOTH = 620
"""Pixels that the plot and the pictures beside it need together."""
LEAST_PLOT = 48
"""Pixels of height in which a curve still says something."""
START_TIP = tr("Train with these pictures (Ctrl+R)")


class TrainContent(QWidget):
    """All parts are attributes."""

    def __init__(self, workspace: Workspace, trainings: Trainings) -> None:
        super().__init__()
        self.backbone = BackboneChoice(workspace)
        self.details = Details(self.backbone)
        self.what = label("", "section", wrap=True)
        self.cost = label("", "muted", wrap=True)
        self.details_button = button(
            tr("Details"), icon="tune-variant", tip=tr("All settings, more curves, the numbers and the log")
        )
        self.details_button.setCheckable(True)
        self.start = button(tr("Start training"), kind="primary", tip=START_TIP, once=True)
        self.runs = RunList(trainings)
        title = tr("Right answers on pictures kept aside, by round")
        self.accuracy = Plot(title, tr("round"), percent, (0.0, 1.0), whole=True)
        # As high as there is room for; what stands above it comes first.
        self.accuracy.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.accuracy.view.setMinimumHeight(LEAST_PLOT)
        self.legend = Legend(self.accuracy)
        self.accuracy.column.insertWidget(1, self.legend)
        thumbnails = workspace.thumbnails
        self.watched = WatchedPictures(thumbnails.get, thumbnails.broken, workspace.pictures)
        thumbnails.arrived.connect(self.watched.grid.pictures_arrived)
        self._make_progress()
        self._make_outcome()
        self._lay_out()

    def _make_progress(self) -> None:
        self.progress_row = QWidget()
        self.bar = ProgressBar(tr("Progress of the training"))
        self.bar.setMinimumWidth(60)
        self.words = label("", "caption", wrap=theme.scaled(100) > 100)
        self.words.setMinimumWidth(theme.scaled(100))
        self.pause = button(tr("Pause"), icon="pause", tip=tr("Free the computer and go on later"))
        self.finish = button(tr("Finish now"), icon="flag-checkered", tip=FINISH_TIP)
        self.stop = button(
            tr("Stop"), icon="stop", tip=tr("Stop this training (Esc); it can be resumed later")
        )
        row = QHBoxLayout(self.progress_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        said = QVBoxLayout()  # one over the other: beside an open drawer there is little room
        said.setSpacing(2)
        said.addWidget(self.bar)
        said.addWidget(self.words)
        row.addLayout(said, 1)
        for made in (self.pause, self.finish, self.stop):
            row.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)

    def _make_outcome(self) -> None:
        self.outcome_row = QWidget()
        self.outcome = label("", wrap=True)
        self.see = button(
            tr("See the result"), icon="arrow-right", tip=tr("How well it works, and where it fails")
        )
        row = QHBoxLayout(self.outcome_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GROUP)
        row.addWidget(self.outcome, 1)
        row.addWidget(self.see)

    def _lay_out(self) -> None:
        sentences = QVBoxLayout()
        sentences.setSpacing(4)
        sentences.addWidget(self.what)
        sentences.addWidget(self.cost)
        head = QHBoxLayout()
        head.setSpacing(theme.GAP)
        head.addLayout(sentences, 1)
        head.addWidget(self.details_button, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.start, 0, Qt.AlignmentFlag.AlignTop)
        body = QHBoxLayout()
        body.setSpacing(theme.GROUP)
        body.addWidget(self._middle(), 1)
        body.addWidget(self.details)
        self.details.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*page_margins())
        layout.setSpacing(theme.GAP)
        layout.addLayout(head)
        layout.addWidget(self.backbone.note)
        layout.addSpacing(theme.GAP)
        layout.addLayout(body, 1)

    def _middle(self) -> QWidget:
        # Progress and outcome take turns in one place, so that nothing below moves when a training ends.
        self.state = QStackedWidget()
        self.narrow(on=False)
        for row in (QWidget(), self.progress_row, self.outcome_row):
            self.state.addWidget(row)
        self.nothing = Beginning()
        self.plots = QStackedWidget()
        self.plots.addWidget(self.nothing)
        self.plots.addWidget(self.accuracy)
        upper = _Beside(self.plots, self.watched)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(theme.GROUP)
        split.addWidget(upper)
        split.addWidget(self.runs)
        split.setStretchFactor(0, 1)
        split.setSizes([380, 190])
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(self.state)
        column.addWidget(split, 1)
        return middle

    def narrow(self, *, on: bool) -> None:
        """Beside an open drawer the outcome needs more lines."""
        line = theme.scaled(theme.CONTROL // 2 + 2)
        self.state.setFixedHeight(4 * line if on else theme.scaled(2 * theme.CONTROL) - theme.GROUP)

    def show_state(self, row: QWidget | None) -> None:
        """Show the progress, the outcome, or neither."""
        self.state.setCurrentIndex(0 if row is None else self.state.indexOf(row))


class _Beside(QWidget):
    """The plot and, where there is room for both, the pictures beside it."""

    def __init__(self, plots: QWidget, watched: WatchedPictures) -> None:
        super().__init__()
        self._watched = watched
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GROUP)
        row.addWidget(plots, 1)
        row.addWidget(watched)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """With the drawer open in a small window the plot alone stays."""
        self._watched.allow(room=event.size().width() >= ROOM_FOR_BOTH)
        super().resizeEvent(event)
