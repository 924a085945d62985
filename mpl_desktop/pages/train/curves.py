"""Fills the plots, the numbers and the log of the Train page from the shown runs, and saves them."""

import errno
import math
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImageWriter

from mpl_desktop.dialogs.open_save import ask_for_target
from mpl_desktop.language.words import listed, words_of
from mpl_desktop.messages import Action, Message, for_failure
from mpl_desktop.pages.train.layout import TrainContent
from mpl_desktop.project.run_record import RunRecord
from mpl_desktop.widgets.plots.plot import Plot
from mpl_desktop.workspace.trainings import Trainings
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.errors import EngineError
from mpl_engine.files.atomic import replace_with, write_csv
from mpl_engine.formatting import csv_text, safe_cell

tr = words_of(__name__)

LEARNING = tr("while learning")
AT_ONCE, BY_NAMES, AFTER = tr("at once, without training"), tr("by names alone"), tr("after training")
"""What the plot of right answers shows, in plain words."""
LOSS = tr("loss")
_IN_FILES = {
    LOSS: "loss",
    LEARNING: "while learning",
    AT_ONCE: "at once, without training",
    BY_NAMES: "by names alone",
    AFTER: "after training",
}
"""What curves are called in a file of numbers, in every language."""
_RIGHT = "right-answers"
_HEADS = {_RIGHT: ("round", "right answers on pictures kept aside, by round")}
"""By the ending of a file: what its columns of numbers are called, where that is not `step` and the ending."""
_MOST_ROUNDS = 1_000_000
"""A damaged log may say more than can be drawn."""


class Curves(QObject):
    """Draws only while the page is visible; what happened meanwhile is drawn when it is shown again."""

    def __init__(self, workspace: Workspace, trainings: Trainings, content: TrainContent) -> None:
        super().__init__(content)
        self.workspace = workspace
        self._trainings = trainings
        self._content = content
        self.shown: list[RunRecord] = []
        self.stale = False

    def show_records(self, records: list[RunRecord]) -> None:
        """Show other runs."""
        self.shown = records
        for plot in self._plots().values():
            plot.clear()
        self.draw()

    def draw(self) -> None:
        """Draw the shown runs as they are now."""
        c, d = self._content, self._content.details
        if not c.isVisible():
            self.stale = True
            return
        self.stale = False
        many = len(self.shown) > 1
        for record in self.shown:
            name = record.name if many else LOSS
            smooth = d.smoothing.value() / 100
            d.loss.set_curve(name, record.steps, record.losses, smooth=smooth)
            d.rate.set_curve(record.name, record.steps, record.rates)
        self._draw_answers(many=many)
        first = self.shown[0] if self.shown else None
        one = None if many else first
        c.watched.show_record(one, self._trainings.images_of(one) if one else None)
        d.numbers.show_record(first)
        text = "\n".join(first.log) if first else ""
        if d.log.toPlainText() != text:
            d.log.setPlainText(text)
            d.log.verticalScrollBar().setValue(d.log.verticalScrollBar().maximum())

    def _draw_answers(self, *, many: bool) -> None:
        """Right answers round by round; beside one run alone also what there was without training."""
        plot = self._content.accuracy
        for record in self.shown:
            rounds = range(1, len(record.val) + 1)
            plot.set_curve(record.name if many else LEARNING, rounds, record.val, markers=len(rounds) < 60)
        one = self.shown[0] if self.shown and not many else None
        values = (one.instant, one.zero_shot, one.accuracy) if one else (None, None, None)
        for place, (name, value) in enumerate(zip((AT_ONCE, BY_NAMES, AFTER), values, strict=True)):
            plot.set_reference(name, value, place)
        plot.show_from(0, max((_rounds(record) for record in self.shown), default=1))
        self._content.legend.note = _of_which(one) if one else ""
        self._content.legend.refresh()

    def _plots(self) -> dict[str, Plot]:
        details = self._content.details
        return {"loss": details.loss, _RIGHT: self._content.accuracy, "learning-rate": details.rate}

    def export(self, kind: str, path: Path | None = None) -> None:
        """Save the plots (`png`, `svg`: one file each) or the numbers (`csv`)."""
        plots = self._plots()

        def targets(chosen: Path) -> list[Path]:
            return [chosen.with_name(f"{chosen.stem}-{name}.{kind}") for name in plots]

        if path is None:
            path = ask_for_target(
                self._content, tr("Export"), f"training.{kind}", f".{kind}", f"*.{kind}", targets
            )
            if path is None:
                return
        try:
            for target, (name, plot) in zip(targets(path), plots.items(), strict=True):
                if kind == "csv":
                    write_csv(target, to_csv(plot, *_HEADS.get(name, ("step", name.replace("-", " ")))))
                else:
                    _draw(plot, kind, target)
        except (EngineError, OSError) as error:
            self.workspace.said.emit(for_failure(error))
            return
        words = tr("Saved {names}.", names=listed(target.name for target in targets(path)))
        self.workspace.said.emit(
            Message(words, "success", Action.SHOW_FOLDER, tr("Show in folder"), path.parent)
        )


def _rounds(record: RunRecord) -> int:
    """How many rounds there will be, as far as that is known."""
    return min(max(1, len(record.val), record.started.epochs if record.started else 1), _MOST_ROUNDS)


def _of_which(record: RunRecord) -> str:
    """The curve and the lines are of different pictures: those that choose what is kept cannot test it too."""
    started = record.started
    if started is None or not record.val:
        return ""
    curve = tr.many(
        started.val_images,
        "Curve: {n:,} picture kept aside to watch by.",
        "Curve: {n:,} pictures kept aside to watch by.",
    )
    lines = (
        tr.many(
            started.test_images,
            "Lines: {n:,} other, kept aside for the test.",
            "Lines: {n:,} others, kept aside for the test.",
        )
        if started.test_images
        else tr("Lines: all.")
    )
    return f"{curve} {lines}"


def _draw(plot: Plot, kind: str, target: Path) -> None:
    """Write a picture of a plot; a file that was there stays until the new one is whole. Raises `WriteFailed`."""
    with replace_with(target) as new:
        if kind == "svg":
            done = plot.to_svg(str(new))
        else:
            done = QImageWriter(str(new), kind.encode()).write(plot.to_image())
        if not done:
            raise OSError(errno.EIO, tr("the picture was not written"))


def to_csv(plot: Plot, along: str, up: str) -> str:
    """The numbers of a plot as CSV; the header names the curve, then what the two axes show."""
    rows = (
        (safe_cell(_IN_FILES.get(name, name)), "" if math.isnan(x) else f"{x:g}", repr(y))
        for name, x, y in plot.rows()
    )
    return csv_text([("curve", along, up), *rows])
