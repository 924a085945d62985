"""The scenes of the screenshots, for one theme, size and scale; started by `take.py`."""

import hashlib
import json
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication, QWidget

from mpl_desktop.dialogs.export import ExportDialog
from mpl_desktop.dialogs.export_labels import ExportLabelsDialog
from mpl_desktop.dialogs.help import AboutDialog, HelpDialog
from mpl_desktop.dialogs.inspect import LookInside
from mpl_desktop.dialogs.settings import SettingsDialog
from mpl_desktop.messages import Page, for_failure
from mpl_desktop.pages.classify.class_dialog import ClassDialog
from mpl_desktop.pages.classify.costs_dialog import MistakesDialog
from mpl_desktop.pages.classify.watching import WatchDialog
from mpl_desktop.pages.images.image_map import ImageMapDialog
from mpl_desktop.pages.results.review import ReviewDialog
from mpl_desktop.system.crash import Crash
from mpl_desktop.system.settings import Settings
from mpl_desktop.widgets.viewer.viewer import PictureViewer
from mpl_desktop.window import commands
from mpl_desktop.window.appearance import put_on
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.window.tour import tour_of
from mpl_desktop.workspace.drops import meaning
from mpl_desktop.workspace.trainings import Trainings
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.backbones.errors import DownloadFailed
from mpl_engine.errors import OutOfMemory

PATIENCE = 1500.0
"""Seconds; a busy computer trains slowly."""


class Stage:
    """A window on which scenes are set and pictures taken."""

    def __init__(self, values: dict[str, Any]) -> None:
        self.values = values
        made = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(made, QApplication)  # noqa: S101 - for the type checker
        self.app = made
        place = Path(values["place"])
        own = place / values["variant"]
        settings = Settings(own / "settings.ini", own / "data")
        for name, value in values["settings"].items():
            settings.put(name, value)
        put_on(self.app, settings)
        self.work = Workspace(settings)
        self.window = MainWindow(self.work, Trainings(self.work))
        self.window.resize(*values["size"])
        self.window.show()
        self.kept_runs = place / "runs"

    def page(self, name: Page) -> Any:
        """Show a page and return it."""
        self.window.show_page(name)
        return self.window.pages[name]

    def wait(self, until: Callable[[], object], seconds: float = PATIENCE) -> None:
        """Run the window until something holds."""
        end = time.monotonic() + seconds
        while not until():
            if time.monotonic() > end:
                raise TimeoutError
            self.app.processEvents()
            time.sleep(0.005)

    def rest(self, seconds: float = 0.4) -> None:
        """Let the window come to rest."""
        end = time.monotonic() + seconds
        self.wait(lambda: time.monotonic() > end)

    def shot(self, name: str, widget: QWidget | None = None) -> None:
        """Take a picture."""
        self.rest()
        target = widget or self.window
        target.grab().save(str(Path(self.values["out"]) / f"{name}-{self.values['variant']}.png"))

    def empty(self) -> None:
        """Pages before anything is open, and the tour."""
        for name in Page:
            self.page(name)
            self.shot(f"{name.lower()}-empty")
        self.page(Page.IMAGES)
        tour = tour_of(self.window)
        tour.start()
        while tour.running:
            self.shot(f"tour-{tour.step + 1}")
            tour.onward()

    def images(self) -> None:
        """The Images page: busy, whole, with a selection, with problems."""
        page = self.page(Page.IMAGES)
        self.work.open(Path(self.values["data"]))
        self.window.grab()
        self.shot_busy("images-busy")
        self.wait(lambda: self.work.dataset is not None)
        grid = page.content.grid
        grid.setCurrentIndex(grid.grid_model.index(4))
        self.wait(lambda: self.work.instant.judged > 0)
        self.shot("images")
        page.content.search.setText("trousers")
        page.search.by_words("trousers")
        self.wait(lambda: page.search.found)
        self.shot("images-search")
        page.search.clear()
        page.content.search.clear()
        grid.setCurrentIndex(grid.grid_model.index(4))
        page.picture_actions.toggle()
        self.shot("images-excluded")
        self.work.undo.undo()
        page.show_problems()
        page.content.problems.table.selectRow(0)
        self.shot("images-problems")
        page.content.part.buttons["check"].click()
        self.shot("images-check-ready")
        panel = page.content.check_panel
        panel.start_button.click()
        self.wait(lambda: panel.report is not None)
        if panel.shown:
            panel.table.selectRow(0)
        self.shot("images-check")
        page.content.part.buttons["all"].click()
        commands.export_labels(self.window)
        labels = self.window.findChildren(ExportLabelsDialog)[-1]
        self.shot("export-labels", labels)
        labels.close()
        page.content.map_button.click()
        chart = page.findChildren(ImageMapDialog)[-1]
        self.wait(lambda: len(chart.scatter.places))
        self.shot("images-map", chart)
        chart.close()

    def shot_busy(self, name: str) -> None:
        """A picture right now, while a job runs."""
        self.app.processEvents()
        self.window.grab().save(str(Path(self.values["out"]) / f"{name}-{self.values['variant']}.png"))

    def train(self) -> None:
        """The Train page: ready, settings, running, done."""
        page = self.page(Page.TRAIN)
        self.shot("train-ready")
        page.content.details_button.setChecked(True)
        settings = page.content.details.settings
        self.shot("train-settings")
        settings.search.setText("warm")
        self.shot("train-settings-found")
        settings.search.clear()
        field = settings.fields["lr"]
        field.setText("-1")
        field.textEdited.emit("-1")
        self.shot("train-settings-wrong")
        field.setText("0.004")
        field.textEdited.emit("0.004")
        page.content.details_button.setChecked(False)
        page.content.backbone.choose("ViT-B-32:openai")
        self.shot("train-download")
        page.content.backbone.choose("small")
        if self.values["first"]:
            self._really_train(page)
        else:
            for run in sorted(self.kept_runs.iterdir()):
                target = self.work.runs_folder() / run.name
                shutil.copytree(run, target)
                self.work.add_run(target)
            self.window.trainings.reload()
        self.shot("train-done")
        page.content.details_button.setChecked(True)
        for number, name in enumerate(("settings", "curves", "numbers", "log")):
            page.content.details.tabs.setCurrentIndex(number)
            self.shot(f"train-details-{name}")
        page.content.details.tabs.setCurrentIndex(0)
        page.content.details_button.setChecked(False)
        page.content.runs.table.selectAll()
        self.shot("train-compare")

    def _really_train(self, page: Any) -> None:
        brief = self.values["brief"]  # where words are looked at, not curves
        for epochs in (2, 6) if brief else (6, 40):
            first = epochs <= (2 if brief else 6)
            page.content.details.settings.changed.emit(
                {"shots": 4 if first or brief else "auto", "epochs": epochs}
            )
            page.start()
            record = self.window.trainings.records[-1]
            least = (2 if first else 6) if brief else (5 if first else 160)
            self.wait(lambda r=record, n=least: len(r.steps) > n or r.status == "done")  # type: ignore[misc]
            if not first:
                self.shot_busy("train-running")
            self.wait(lambda r=record: r.status == "done")  # type: ignore[misc]
            shutil.copytree(record.path, self.kept_runs / record.path.name)

    def results(self) -> None:
        """The Results page: every tab, with a correction, a picture large, and the review."""
        page = self.page(Page.RESULTS)
        self.window.say(for_message(""))
        for number, name in enumerate(("mistakes", "confusion", "classes", "unsure", "more", "details")):
            page.content.tabs.setCurrentIndex(number)
            if name == "confusion":
                page.content.confusion.choose(3, 3)
            if name == "mistakes":
                self.choose_mistake(page, 0)
                page.relabel("dress")
                self.choose_mistake(page, 1)
                page.toggle_excluded()
            self.rest(0.6)
            self.shot(f"results-{name}")
        page.content.tabs.setCurrentWidget(page.content.mistakes_tab)
        self.choose_mistake(page, 3)
        grid = page.content.mistakes
        grid.opened.emit(grid.selected()[0])
        self.shot_large("results-picture", page.window().findChildren(PictureViewer)[-1])
        page.content.review.click()
        self.shot_large("results-review", page.window().findChildren(ReviewDialog)[-1])
        page.content.inside.click()
        inside = page.findChildren(LookInside)[-1]
        self.wait(lambda: not inside.image.picture.empty)
        self.shot("inside-image", inside)
        inside.tabs.setCurrentIndex(1)
        inside.switch_off()
        self.wait(inside.module.parts.rowCount)
        self.shot("inside-module", inside)
        inside.close()

    def shot_large(self, name: str, dialog: PictureViewer | ReviewDialog) -> None:
        """A picture of a window with a large picture, once that is decoded; closes it."""
        self.wait(lambda: not dialog.canvas.words)
        self.shot(name, dialog)
        dialog.close()

    @staticmethod
    def choose_mistake(page: Any, number: int) -> None:
        """Select a mistake, or the last one where there are fewer."""
        model = page.content.mistakes.grid_model
        page.content.mistakes.setCurrentIndex(model.index(min(number, model.rowCount() - 1)))

    def classify(self) -> None:
        """The Classify page: drop area and answers."""
        page = self.page(Page.CLASSIFY)
        page.use_newest()
        self.wait(lambda: not page.loader.loading)
        self.shot("classify-drop")
        data = Path(self.values["data"])
        page.classify_paths([*sorted(data.glob("*/*_1?.jpg"))[::2], data / "shoes" / "notes.jpg"])
        self.wait(lambda: len(page.predictions) > 20)
        self.rest(1.0)
        page.content.sureness.slider.setValue(6)
        page.content.grid.setCurrentIndex(page.content.grid.grid_model.index(2))
        page.chosen.correct(page.loader.class_names[0])
        self.rest(0.6)
        self.shot("classify")
        new = ClassDialog(
            page.loader.class_names, self.work.thumbnails, data, page, teachable=page.loader.teachable
        )
        new.field.setText("poncho")
        if page.loader.teachable:
            new.add(sorted(data.glob("*/*_0?.jpg"))[:5])
        new.show()
        self.rest(0.6)
        self.shot("classify-class", new)
        new.close()
        watch = WatchDialog(page.loader.class_names, page)
        watch.source.setText(str(data))
        watch.show()
        self.shot("classify-watch", watch)
        watch.close()
        page.ask_about_mistakes()
        dialog = page.findChildren(MistakesDialog)[-1]
        dialog.add_cost()
        dialog.add_threshold()
        self.shot("mistakes", dialog)
        dialog.reject()

    def label(self) -> None:
        """The Label page with a heap of samples: at the start, with a guess, and a class to accept."""
        heap = Path(self.values["place"]) / f"pictures {self.values['variant']}"
        heap.mkdir()
        for name in ("hat", "pants", "shoes"):
            for path in sorted((Path(self.values["data"]) / name).glob("*_*.jpg"))[:20]:
                shutil.copyfile(
                    path, heap / f"{hashlib.sha256(path.name.encode()).hexdigest()[:6]}-{path.name}"
                )
        task = self.work.collector.start([heap])
        self.wait(lambda: task.outcome is not None and not self.work.jobs.tasks)
        page = self.page(Page.LABEL)
        self.wait(lambda: page.session.current is not None and page.content.isVisible())
        self.rest()
        self.window.say(for_message(""))
        self.shot("label")
        session = page.session
        while len(session.classes) < 3 or len(session.agreed) < 8:
            name = session.current.path.name.split("-")[1].split("_")[0]
            page.session.give(session.add_class(name))
            self.wait(lambda: not session.asking)
        self.rest()
        self.shot("label-guess")
        page.content.mode.buttons["many"].click()
        self.rest()
        self.shot("label-by-class")

    def around(self) -> None:
        """Banners, dialogs, the drop veil."""
        self.page(Page.TRAIN)
        self.window.say(for_failure(OutOfMemory(16, 8)))
        self.shot("banner-memory")
        self.window.say(for_failure(DownloadFailed("ViT-B-32:openai", "the connection was lost")))
        self.shot("banner-download")
        self.window.say(for_message(""))
        self.window.overlay.show_words(
            meaning([Path(self.values["data"])], classifying=False).words, usable=True
        )
        self.shot("drop")
        self.window.overlay.hide()
        try:
            raise ZeroDivisionError("an example of a mistake in the program")
        except ZeroDivisionError as error:
            crash = Crash.of(error, "Training")
        self.window.show_crash(crash)
        self.shot("crash", self.window.crashes[0])
        module = self.window.trainings.records[-1].module
        for name, dialog in (
            ("export", ExportDialog(self.work, module, self.window)),
            (
                "settings",
                SettingsDialog(
                    self.work.settings, self.window.set_theme, self.work.features.forget, self.window
                ),
            ),
            ("help", HelpDialog(self.window)),
            ("about", AboutDialog(self.window)),
        ):
            dialog.show()
            self.shot(name, dialog)
            dialog.close()


def for_message(text: str) -> Any:
    """A plain message; an empty one takes the banner away."""
    from mpl_desktop.messages import Message  # noqa: PLC0415

    return Message(text)


if __name__ == "__main__":
    stage = Stage(json.loads(sys.argv[1]))
    for scene in (
        stage.empty,
        stage.images,
        stage.train,
        stage.results,
        stage.classify,
        stage.around,
        stage.label,
    ):
        scene()
    stage.window.close()
