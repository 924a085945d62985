"""The Classify page: load a module, drop images, look at the answers, take them along."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from mpl_desktop.dialogs.inspect import look_inside
from mpl_desktop.jobs.runner import Priority, Task
from mpl_desktop.messages import Message, count, for_failure
from mpl_desktop.pages.classify import answer_actions, answers
from mpl_desktop.pages.classify.answers import STATUS_WORDS, Answer
from mpl_desktop.pages.classify.costs_dialog import MistakesDialog
from mpl_desktop.pages.classify.layout import ClassifyContent
from mpl_desktop.pages.classify.module_loader import ModuleLoader
from mpl_desktop.widgets.empty_state import EmptyState
from mpl_desktop.widgets.image_grid import GridItem
from mpl_desktop.widgets.plain_text import add_choice, tip
from mpl_desktop.workspace.drops import IMAGE_FILTER, MODULE_SUFFIX, NOTHING, received
from mpl_desktop.workspace.trainings import Trainings
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.evaluation.decision import Decision
from mpl_engine.events import AnswerStatus, Prediction
from mpl_engine.formatting import percent


class ClassifyPage(QWidget):
    """Predictions are kept as they came; threshold, filter and order only change what is shown."""

    def __init__(self, workspace: Workspace, trainings: Trainings) -> None:
        super().__init__()
        self.workspace = workspace
        self.trainings = trainings
        self.loader = ModuleLoader(workspace, self)
        self.predictions: dict[str, Prediction] = {}
        self._waiting: list[Path] = []
        self._tasks: list[Task] = []
        self.empty = EmptyState(
            "tag-outline",
            "Load a prompt module, or train one; then drop any images here.",
            "Load module…",
            self.choose_module,
            ("Use the newest training", self.use_newest),
        )
        self.content = ClassifyContent(workspace)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.empty)
        self.stack.addWidget(self.content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.stack)
        self._connect()
        self._refresh()

    def _connect(self) -> None:
        c = self.content
        c.load.clicked.connect(self.choose_module)
        c.drop.dropped.connect(self.take)
        c.drop.pressed.connect(self.choose_images)
        c.choose.clicked.connect(self.choose_images)
        c.clear.clicked.connect(self.clear)
        c.mistakes.clicked.connect(lambda _checked: self.ask_about_mistakes())
        c.new_class.returnPressed.connect(self._add_class)
        c.threshold.valueChanged.connect(lambda _: self._refresh())
        c.coverage.changed.connect(self._refresh)
        c.filter.activated.connect(lambda _: self._refresh())
        c.sort.activated.connect(lambda _: self._refresh())
        c.grid.picked.connect(self._picked)
        c.copy.clicked.connect(lambda _checked: self.copy_into_folders())
        c.panel.menu.aboutToShow.connect(self._fill_menu)
        c.panel.inside.clicked.connect(lambda _checked: self.look_inside())
        for kind in ("csv", "json"):
            c.save_menu.addAction(f"{kind.upper()}…").triggered.connect(partial(self._ask_and_save, kind))
        self.workspace.thumbnails.arrived.connect(c.grid.pictures_arrived)
        self.workspace.runs_changed.connect(self._show_state)
        self.workspace.project_changed.connect(self._show_state)
        self.loader.changed.connect(self._loader_changed)
        self.loader.ready.connect(self._classify_waiting)
        self._show_state()

    def _show_state(self) -> None:
        self.stack.setCurrentWidget(self.content if self.loader.info else self.empty)
        if self.empty.second:
            self.empty.second.setVisible(self.trainings.newest_module is not None)

    def use_newest(self) -> None:
        """Load the module of the newest finished run."""
        if newest := self.trainings.newest_module:
            self.load_module(newest)

    def choose_module(self) -> None:
        """Ask for a prompt module."""
        found, _ = QFileDialog.getOpenFileName(self, "Load module", "", f"Prompt modules (*{MODULE_SUFFIX})")
        if found:
            self.load_module(Path(found))

    def load_module(self, path: Path) -> None:
        """Use a module; its backbone loads in the background."""
        if self.loader.load(path):
            for task in self._tasks:
                task.cancel()
            self._tasks, self.predictions = [], {}
            self._refresh()

    def _loader_changed(self) -> None:
        self._show_state()
        self._refresh()

    def choose_images(self) -> None:
        """Ask for images."""
        found, _ = QFileDialog.getOpenFileNames(self, "Choose images", "", IMAGE_FILTER)
        if found:
            self.classify_paths([Path(item) for item in found])

    def take(self, data: QMimeData | None, nothing: str = "") -> None:
        """Use what was dropped or pasted: images, folders, a module, or a picture without a file."""
        try:
            kept = self.workspace.settings.data / "pasted"
            drop = received(data, kept, classifying=True) if data is not None else NOTHING
        except OSError as error:
            self.workspace.said.emit(for_failure(error))
            return
        if drop.kind == "module":
            self.load_module(drop.paths[0])
        elif drop.kind == "images":
            self.classify_paths(list(drop.paths))
        elif drop == NOTHING and nothing:
            self.workspace.said.emit(Message(nothing, "info"))
        else:
            self.workspace.said.emit(Message(drop.words + ".", "warning"))

    def paste(self) -> None:
        """Classify what the clipboard holds: files or a picture."""
        self.take(QGuiApplication.clipboard().mimeData(), "The clipboard holds no image.")

    def classify_paths(self, paths: list[Path]) -> None:
        """Classify files and folders, as soon as a module is loaded."""
        self._waiting += paths
        if self.loader.info is None:
            self.use_newest()
        if self.loader.info is None:
            self.workspace.said.emit(Message("Load a prompt module first; the images then follow.", "info"))
        self._classify_waiting()

    def _classify_waiting(self) -> None:
        if self.loader.info is None or self.loader.loading or not self._waiting:
            return
        paths, self._waiting = self._waiting, []
        task = self.workspace.jobs.submit(
            self.loader.live.classify(paths),
            "Classifying",
            kind="classify",
            priority=Priority.ANSWER,
            place=self.workspace.place,
        )
        self._tasks.append(task)
        task.events.connect(lambda events: self._answered(task, events))
        task.failed.connect(lambda failure: self.workspace.said.emit(for_failure(failure)))
        for signal in (task.succeeded, task.failed, task.cancelled):
            signal.connect(lambda *_: self._ended(task))
        self._refresh()

    def _answered(self, task: Task, events: tuple[object, ...]) -> None:
        if task in self._tasks:
            self.predictions |= {event.path: event for event in events if isinstance(event, Prediction)}
            self._refresh()

    def _ended(self, task: Task) -> None:
        if task in self._tasks:
            self._tasks.remove(task)
        self._refresh()

    def _add_class(self) -> None:
        name = self.content.new_class.text().strip()
        if not name or self.loader.info is None or self.loader.loading:
            return
        self.content.new_class.clear()
        paths = [Path(path) for path in self.predictions]
        self.loader.add_class(name).succeeded.connect(lambda _: self._classify_again(paths))

    def ask_about_mistakes(self) -> None:
        """Ask what mistakes cost and from when on classes are answered."""
        if self.loader.info is None or self.loader.loading:
            return
        dialog = MistakesDialog(self.loader.info.class_names, self.loader.info.decision, self)
        dialog.accepted.connect(lambda: self.weigh(dialog.decision()))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def weigh(self, decision: Decision) -> None:
        """Keep costs and thresholds in the module, and answer all images by them."""
        if task := self.loader.weigh(decision):
            task.succeeded.connect(lambda _: self._classify_again([Path(path) for path in self.predictions]))

    def _classify_again(self, paths: list[Path]) -> None:
        self._waiting += [path for path in paths if path.exists()]
        self._classify_waiting()
        self._refresh()

    def clear(self) -> None:
        """Take all answers away."""
        for task in self._tasks:
            task.cancel()
        self._tasks, self.predictions = [], {}
        self._refresh()

    def answers(self) -> list[Answer]:
        """All answers with the status of the present threshold, in the order they came."""
        threshold = self.content.threshold.value() / 100
        limits = self.content.coverage.limits()
        return [answers.answer(prediction, threshold, limits) for prediction in self.predictions.values()]

    def shown_answers(self) -> list[Answer]:
        """The answers that the filter leaves, in the chosen order."""
        wanted, order = self.content.filter.currentData(), self.content.sort.currentData()
        return answers.arranged(self.answers(), wanted or "", order or "")

    def _refresh(self) -> None:
        c = self.content
        if self.loader.info:
            c.coverage.show_doubt(self.loader.info.calibration)
        every = self.answers()
        if self.loader.info:
            runs = (r for r in self.trainings.records if r.module == self.loader.info.path)
            run = next(runs, None)
            name = f"Run of {run.name}" if run else self.loader.info.path.stem
            c.title.setText(name)
            c.title.setToolTip(tip(str(self.loader.info.path)))
            facts = [count(len(self.loader.class_names), "class", "classes"), self.loader.info.backbone.name]
            c.facts.setText(
                " · ".join([*facts, *(["mistakes weighed"] if self.loader.info.decision else [])])
            )
        c.threshold_words.setText(f"Not sure below {c.threshold.value()} %")
        self._fill_filter(every)
        shown = self.shown_answers()
        c.grid.set_items([_item(a) for a in shown])
        c.middle.setCurrentIndex(1 if every or self._tasks else 0)
        c.tools.setVisible(bool(every))
        for widget in (c.save, c.copy, c.clear):
            widget.setEnabled(bool(every))
        unsure = sum(a.status == AnswerStatus.NOT_SURE for a in every)
        strange = sum(a.status == AnswerStatus.NONE_OF_THESE for a in every)
        words = f"{count(len(every), 'image')}, {unsure} not sure" if every else ""
        words += f", {strange} none of these" if strange else ""
        busy = "Loading the module" if self.loader.loading else "Classifying" if self._tasks else ""
        c.words.setText(" · ".join(part for part in (busy, words) if part))

    def _fill_filter(self, every: list[Answer]) -> None:
        box = self.content.filter
        labels = sorted({a.label for a in every if a.status == AnswerStatus.OK}, key=str.casefold)
        statuses = [status for status in STATUS_WORDS if any(a.status == status for a in every)]
        wanted = ["", *(f"class:{name}" for name in labels), *(s.value for s in statuses)]
        if [box.itemData(i) for i in range(box.count())] == wanted:
            return
        chosen = box.currentData()
        box.clear()
        for value, words in zip(
            wanted, ["All", *labels, *(STATUS_WORDS[s].capitalize() for s in statuses)], strict=True
        ):
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(chosen)))

    def _picked(self, item: object) -> None:
        found = self.predictions.get(item.key) if isinstance(item, GridItem) else None
        threshold = self.content.threshold.value() / 100
        limits = self.content.coverage.limits()
        chosen = answers.answer(found, threshold, limits) if found else None
        self.content.panel.show_answer(chosen, can_send=self.workspace.dataset is not None)

    def look_inside(self) -> None:
        """Open the loaded module at the selected image."""
        if self.loader.info:
            chosen = [item.path for item in self.content.grid.selected()[:1]]
            look_inside(self, self.workspace, self.loader.info.path, self.loader.backbone, *chosen)

    def _fill_menu(self) -> None:
        menu = self.content.panel.menu
        menu.clear()
        data = self.workspace.dataset
        for one in data.classes if data else ():
            name = self.workspace.decisions.names.get(one.folder, one.name)
            add_choice(menu, name).triggered.connect(lambda _=False, f=one.folder: self.send_back(f))

    def send_back(self, folder: str) -> None:
        """Make the selected images labelled shots of the project, of the class with this folder."""
        paths = [item.path for item in self.content.grid.selected()]
        answer_actions.send_back(self, self.workspace, paths, folder)

    def _ask_and_save(self, kind: str, _checked: bool = False) -> None:
        answer_actions.ask_and_save(self, self.workspace, self.answers(), kind)

    def save_answers(self, path: Path) -> None:
        """Save all answers, as CSV or JSON by the file's ending."""
        answer_actions.save(self.workspace, self.answers(), path)

    def copy_into_folders(self, folder: Path | None = None) -> None:
        """Copy the images into one folder per class; nothing is moved or overwritten."""
        answer_actions.copy_into_folders(
            self, self.workspace, self.answers(), folder, self.loader.class_names
        )


def _item(a: Answer) -> GridItem:
    tops = "\n".join(f"{percent(p)}  {name}" for name, p in a.top)
    status = STATUS_WORDS.get(a.status, "")
    return GridItem(
        key=str(a.path),
        path=a.path,
        caption=status if a.status != AnswerStatus.OK else a.label,
        note=percent(a.probability) if a.top else "",
        bar=a.probability if a.top else None,
        tone="accent" if a.status == AnswerStatus.OK else "warning",
        tip=f"{a.path.name}\n{tops or a.detail}",
    )
