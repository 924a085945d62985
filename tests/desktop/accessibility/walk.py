"""Goes through all pages, states and dialogs, through what Tab comes to, and through what screen readers are told."""

from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QDialog, QVBoxLayout, QWidget

from mpl_desktop.camera.panel import CameraPanel
from mpl_desktop.camera.video_dialog import VideoDialog
from mpl_desktop.dialogs.crash import CrashDialog, ListDialog
from mpl_desktop.dialogs.export import ExportDialog
from mpl_desktop.dialogs.export_labels import ExportLabelsDialog
from mpl_desktop.dialogs.help import AboutDialog, HelpDialog
from mpl_desktop.dialogs.inspect_image import InsideImage
from mpl_desktop.dialogs.inspect_module import InsideModule
from mpl_desktop.dialogs.newer_version import NewerVersionDialog
from mpl_desktop.dialogs.settings import SettingsDialog
from mpl_desktop.jobs.dataset import DatasetJobs, ImageMap
from mpl_desktop.jobs.runner import Factory
from mpl_desktop.messages import Message, Page
from mpl_desktop.pages.classify.class_dialog import ClassDialog
from mpl_desktop.pages.classify.costs_dialog import MistakesDialog
from mpl_desktop.pages.classify.page import ClassifyPage
from mpl_desktop.pages.classify.watching import WatchDialog
from mpl_desktop.pages.images.image_map import ImageMapDialog
from mpl_desktop.pages.images.page import ImagesPage
from mpl_desktop.pages.label.page import LabelPage
from mpl_desktop.pages.results.page import ResultsPage
from mpl_desktop.pages.train.page import TrainPage
from mpl_desktop.system.crash import Crash
from mpl_desktop.widgets.viewer.viewer import PictureViewer
from mpl_desktop.window.main_window import MainWindow
from mpl_desktop.window.tour import STEPS, tour_of
from mpl_engine.cancel import CancelToken
from mpl_engine.config import Config
from mpl_engine.data.dataset import Dataset
from mpl_engine.evaluation.decision import Decision
from mpl_engine.events import Job, Progress
from mpl_engine.modules.info import ModuleBackbone, ModuleClass, ModuleHead, ModuleInfo
from mpl_engine.runs.plan import RunPlan


def states(window: MainWindow) -> Iterator[str]:
    """The tour, and every page, with each of its tabs and parts in turn."""
    window.show_page(Page.IMAGES)
    yield from _tour(window)
    for name in Page:
        window.show_page(name)
        page = window.pages[name]
        yield name
        if isinstance(page, ImagesPage):
            yield from _images(page, name)
        elif isinstance(page, LabelPage):
            for mode in page.content.mode.buttons.values():
                mode.click()
                yield f"{name}, {mode.text()}"
        elif isinstance(page, TrainPage):
            page.content.details_button.setChecked(True)
            for place in range(page.content.details.tabs.count()):
                page.content.details.tabs.setCurrentIndex(place)
                yield f"{name}, {page.content.details.tabs.tabText(place)}"
            page.content.details_button.setChecked(False)
            for record in page.trainings.records:
                page.content.runs.select(record)
                yield f"{name}, {record.status} run"
        elif isinstance(page, ResultsPage):
            for place in range(page.content.tabs.count()):
                page.content.tabs.setCurrentIndex(place)
                yield f"{name}, {page.content.tabs.tabText(place)}"
            page.content.confusion.choose(0, 1)
        elif isinstance(page, ClassifyPage):
            page.content.grid.setCurrentIndex(page.content.grid.grid_model.index(0))
            yield f"{name}, with a picture chosen"
            page.chosen.correct("dog")
            yield f"{name}, with a correction"
    window.say(Message("A message that says what happened. " * 8, "warning", None, "Do it"))
    yield "with a message"
    window.say(Message(""))


def _tour(window: MainWindow) -> Iterator[str]:
    tour = tour_of(window)
    tour.start()
    for number in range(1, len(STEPS) + 1):
        yield f"the tour, {number}"
        tour.onward()


def _images(page: ImagesPage, name: str) -> Iterator[str]:
    for part in page.content.part.buttons.values():
        part.click()
        yield f"{name}, {part.text()}"
    page.content.part.buttons["all"].click()
    page.content.grid.setCurrentIndex(page.content.grid.grid_model.index(0))
    yield f"{name}, with a picture chosen"
    page.content.classes.ask_for_name()
    page.content.classes.line.setText("a name")  # left empty it would go away
    yield f"{name}, asking for a class"
    page.content.classes.name_taken(well=True)


def empty_states(window: MainWindow) -> Iterator[str]:
    """Every page while nothing is open."""
    for name in Page:
        window.show_page(name)
        yield f"{name}, empty"
    yield from _tour(window)


class Shown(QDialog):
    """A part of a dialog whose whole would load a model."""

    def __init__(self, part: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.resize(1320, 720)  # as large as the whole one is on a screen of 1366 by 768
        QVBoxLayout(self).addWidget(part)


def dialogs(window: MainWindow, folder: Path) -> Iterator[QDialog]:
    """Every dialog of the program, each shown until the next one is asked for."""
    work = window.workspace
    collection = work.collection()
    assert collection is not None
    images, results = window.pages[Page.IMAGES], window.pages[Page.RESULTS]
    assert isinstance(images, ImagesPage)
    assert isinstance(results, ResultsPage)
    names = ["cat", "dog", "red panda"]
    module = window.trainings.records[-1].module
    backbone = ModuleBackbone("small", "small", None, "0", quick_gelu=False)
    classes = tuple(ModuleClass(name, f"a photo of a {name}.") for name in names)
    info = ModuleInfo(module, Config(), classes, backbone, frozenset(), {})
    head = ModuleHead("probe", adapted=False, setting={}, sharpness=1.0, text_weight=1.0)
    makers: tuple[Callable[[], QDialog], ...] = (
        lambda: SettingsDialog(work.settings, window.set_theme, work.features.forget, window),
        lambda: HelpDialog(window),
        lambda: AboutDialog(window),
        lambda: NewerVersionDialog(work, "https://example.org/newest.json", window),
        lambda: CrashDialog(Crash("Training", "oops", "oops: the report\nwith lines"), window),
        lambda: ListDialog("Files that could not be used", ["a.jpg", "b.jpg"], window),
        lambda: ExportDialog(work, module, window),
        lambda: ExportLabelsDialog(work, collection, window),
        lambda: ImageMapDialog(work, images.content.looks, images),
        lambda: ClassDialog(names, work.thumbnails, work.settings.data, window, teachable=True),
        lambda: ClassDialog(names, work.thumbnails, work.settings.data, window, teachable=False),
        lambda: WatchDialog(names, window),
        lambda: MistakesDialog(names, Decision({("cat", "dog"): 5.0}, {"cat": 0.8}), window),
        lambda: VideoDialog(work, [folder / "a.mp4"], parent=window),
        lambda: CameraPanel(work, parent=window),
        lambda: Shown(InsideImage(work.thumbnails, prompts=True), window),
        lambda: Shown(InsideModule(info), window),
        lambda: Shown(InsideModule(replace(info, head=head)), window),
    )
    for make in makers:
        made = make()
        made.show()
        yield made
        made.close()
        made.deleteLater()
    results.content.tabs.setCurrentWidget(results.content.mistakes_tab)
    results.content.review.click()
    for review in window.findChildren(QDialog)[-1:]:
        yield review
        review.close()
    window.show_page(Page.IMAGES)
    images.content.grid.setCurrentIndex(images.content.grid.grid_model.index(0))
    images.content.grid.opened.emit(images.content.grid.selected()[0])
    for viewer in window.findChildren(PictureViewer)[-1:]:
        yield viewer
        viewer.close()


def quick_map(_jobs: DatasetJobs, data: Dataset, _plan: RunPlan, _method: str) -> Factory:
    """In the place of `DatasetJobs.map`: the classes in rows, for which no model is needed."""

    def job(_token: CancelToken) -> Job[ImageMap]:
        yield Progress("map", 0, 1)
        every = [
            (image.key, one.folder, (float(x), -float(y)))
            for y, one in enumerate(data.classes)
            for x, image in enumerate(one.images)
        ]
        keys, folders, places = zip(*every, strict=True)
        return ImageMap(keys, folders, places, len(every))

    return job


def stops(window: QWidget) -> list[QWidget]:
    """What Tab comes to now, in its order. Of buttons of which one is pressed it comes to that; arrows go to the others."""
    found: list[QWidget] = []
    widget = window.nextInFocusChain()
    while widget is not None and widget is not window:
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        group = widget.group() if isinstance(widget, QAbstractButton) else None
        if group is not None and group.exclusive() and group.checkedButton() is not widget:
            takes = False
        if takes and widget.focusProxy() is None and widget.isVisible() and widget.isEnabled():
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def name_of(widget: QWidget) -> str:
    """As a screen reader says it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    said = interface.text(QAccessible.Text.Name) if interface is not None else ""
    return said or widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def tree(widget: QWidget) -> Iterator[QAccessibleInterface]:
    """Everything below a widget that a screen reader is told of and that is seen."""
    waiting = deque([QAccessible.queryAccessibleInterface(widget)])
    while waiting:
        one = waiting.popleft()
        if one is None or not one.isValid() or one.state().invisible:
            continue
        yield one
        waiting += [one.child(number) for number in range(min(one.childCount(), MOST_CHILDREN))]


MOST_CHILDREN = 60
"""Of one table or list; the others are alike."""
