"""Fills the plots, the numbers and the log of the Train page from the shown runs, and saves them."""

import errno
import math
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImageWriter

from mpl_desktop.dialogs.open_save import ask_for_target
from mpl_desktop.messages import Action, Message, for_failure
from mpl_desktop.pages.train.layout import TrainContent
from mpl_desktop.project.run_record import RunRecord
from mpl_desktop.widgets.plot import Plot
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.errors import EngineError
from mpl_engine.files.atomic import replace_with, write_csv
from mpl_engine.formatting import csv_text, safe_cell


class Curves(QObject):
    """Draws only while the page is visible; what happened meanwhile is drawn when it is shown again."""

    def __init__(self, workspace: Workspace, content: TrainContent) -> None:
        super().__init__(content)
        self.workspace = workspace
        self._content = content
        self.shown: list[RunRecord] = []
        self.stale = False

    def show_records(self, records: list[RunRecord]) -> None:
        """Show other runs."""
        self.shown = records
        for plot in (self._content.loss, self._content.accuracy, self._content.rate):
            plot.clear()
        self.draw()

    def draw(self) -> None:
        """Draw the shown runs as they are now."""
        c = self._content
        if not c.isVisible():
            self.stale = True
            return
        self.stale = False
        many = len(self.shown) > 1
        for record in self.shown:
            name = record.name if many else "loss"
            smooth = c.smoothing.value() / 100
            c.loss.set_curve(name, record.steps, record.losses, smooth=smooth)
            c.accuracy.set_curve(record.name, record.epoch_steps, record.val, markers=len(record.val) < 60)
            c.rate.set_curve(record.name, record.steps, record.rates)
        first = self.shown[0] if self.shown else None
        wants = (first.zero_shot, first.instant) if first else (None, None)
        for place, (name, wanted) in enumerate(zip(("zero-shot", "at once"), wants, strict=True)):
            if c.accuracy.references.get(name) != wanted:
                c.accuracy.set_reference(name, wanted, place)
        c.numbers.show_record(first)
        text = "\n".join(first.log) if first else ""
        if c.log.toPlainText() != text:
            c.log.setPlainText(text)
            c.log.verticalScrollBar().setValue(c.log.verticalScrollBar().maximum())

    def export(self, kind: str, path: Path | None = None) -> None:
        """Save the plots (`png`, `svg`: one file each) or the numbers (`csv`)."""
        c = self._content
        plots = {"loss": c.loss, "accuracy": c.accuracy, "learning-rate": c.rate}

        def targets(chosen: Path) -> list[Path]:
            return [chosen.with_name(f"{chosen.stem}-{name}.{kind}") for name in plots]

        if path is None:
            path = ask_for_target(c, "Export", f"training.{kind}", f".{kind}", f"*.{kind}", targets)
            if path is None:
                return
        try:
            for target, plot in zip(targets(path), plots.values(), strict=True):
                if kind == "csv":
                    write_csv(target, to_csv(plot))
                else:
                    _draw(plot, kind, target)
        except (EngineError, OSError) as error:
            self.workspace.said.emit(for_failure(error))
            return
        words = f"Saved {', '.join(target.name for target in targets(path))}."
        self.workspace.said.emit(Message(words, "success", Action.SHOW_FOLDER, "Show in folder", path.parent))


def _draw(plot: Plot, kind: str, target: Path) -> None:
    """Write a picture of a plot; a file that was there stays until the new one is whole. Raises `WriteFailed`."""
    with replace_with(target) as new:
        if kind == "svg":
            done = plot.to_svg(str(new))
        else:
            done = QImageWriter(str(new), kind.encode()).write(plot.to_image())
        if not done:
            raise OSError(errno.EIO, "the picture was not written")


def to_csv(plot: Plot) -> str:
    """The numbers of a plot as CSV with a header."""
    head = ("curve", plot.x_name, plot.title.lower())
    rows = ((safe_cell(name), "" if math.isnan(x) else f"{x:g}", repr(y)) for name, x, y in plot.rows())
    return csv_text([head, *rows])
