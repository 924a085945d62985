"""The Classify page: load a module, drop pictures, look at the answers, take them along."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from mpl_desktop.jobs.runner import Priority, Task
from mpl_desktop.language.words import words_of
from mpl_desktop.messages import Message, for_failure
from mpl_desktop.pages.classify import answer_actions, answers, class_dialog, costs_dialog
from mpl_desktop.pages.classify.answers import Answer
from mpl_desktop.pages.classify.chosen import ChosenAnswers
from mpl_desktop.pages.classify.layout import ClassifyContent, grid_item
from mpl_desktop.pages.classify.live import LiveAnswers
from mpl_desktop.pages.classify.module_loader import MODULES, ModuleLoader
from mpl_desktop.pages.classify.watching import Watching
from mpl_desktop.widgets.controls import button
from mpl_desktop.widgets.empty_state import EmptyState
from mpl_desktop.widgets.plain_text import add_choice, tip
from mpl_desktop.workspace.drops import IMAGE_FILTER, NOTHING, received
from mpl_desktop.workspace.trainings import Trainings
from mpl_desktop.workspace.workspace import Workspace
from mpl_engine.evaluation.decision import Decision
from mpl_engine.events import Prediction
from mpl_engine.modules.info import ModuleInfo

tr = words_of(__name__)


class ClassifyPage(QWidget):
    """Predictions are kept as they came; slider, corrections, filter and order only change what is shown."""

    def __init__(self, workspace: Workspace, trainings: Trainings) -> None:
        super().__init__()
        self.workspace = workspace
        self.trainings = trainings
        self.loader = ModuleLoader(workspace, self)
        self.predictions: dict[str, Prediction] = {}
        self.watching = Watching(workspace, self)
        self._waiting: list[Path] = []
        self._tasks: list[Task] = []
        self.empty = EmptyState(
            "tag-outline",
            tr("Load a module, or train one; then drop any pictures here."),
            tr("Load module…"),
            self.choose_module,
            (tr("Use the newest training"), self.use_newest),
        )
        self.kept = button(tr("Go on with a module that was not saved"), self.use_kept, kind="link")
        self.empty.column.addWidget(self.kept, 0, Qt.AlignmentFlag.AlignHCenter)
        self.content = ClassifyContent(workspace)
        self.live = LiveAnswers(workspace, self.loader, self._answer, self)
        self.content.live.clicked.connect(lambda _checked: self.live.show())
        self.chosen = ChosenAnswers(workspace, self.loader, self.content, self.answer_of)
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
        c.load_menu.aboutToShow.connect(self._fill_load_menu)
        c.add_class.clicked.connect(lambda _checked: self.ask_about_class())
        c.save_module.clicked.connect(lambda _checked: self.loader.ask_and_save(c.title.text()))
        c.watch.clicked.connect(lambda _checked: self.watching.ask_or_stop(self.loader.class_names))
        c.drop.dropped.connect(self.take)
        c.drop.clicked.connect(lambda _checked: self.choose_images())
        c.choose.clicked.connect(self.choose_images)
        c.clear.clicked.connect(self.clear)
        c.mistakes.clicked.connect(lambda _checked: self.ask_about_mistakes())
        c.sureness.changed.connect(self._refresh)
        c.corrections.changed.connect(self._corrected)
        c.corrections.improve.connect(self.improve)
        c.filter.activated.connect(lambda _: self._refresh())
        c.sort.activated.connect(lambda _: self._refresh())
        c.copy.clicked.connect(lambda _checked: self.copy_into_folders())
        for kind in ("csv", "json"):
            c.save_menu.addAction(f"{kind.upper()}…").triggered.connect(partial(self._ask_and_save, kind))
        self.workspace.thumbnails.arrived.connect(c.grid.pictures_arrived)
        self.workspace.runs_changed.connect(self._show_state)
        self.workspace.project_changed.connect(self._show_state)
        self.workspace.dataset_changed.connect(self._show_corrections)
        self.watching.watch.arrived.connect(self._arrived)
        self.watching.changed.connect(self._refresh)
        self.loader.moved.connect(c.sureness.follow)
        self.loader.changed.connect(self._loader_changed)
        self.loader.ready.connect(self._classify_waiting)
        self._show_state()

    def _show_state(self) -> None:
        self.stack.setCurrentWidget(self.content if self.loader.info else self.empty)
        if self.empty.second:
            self.empty.second.setVisible(self.trainings.newest_module is not None)
        self.kept.setVisible(bool(self.loader.kept()))

    def use_newest(self) -> None:
        """Load the module of the newest finished run."""
        if newest := self.trainings.newest_module:
            self.load_module(newest)

    def use_kept(self) -> None:
        """Load the module that learned last and was not saved."""
        for path in self.loader.kept()[:1]:
            self.load_module(path)

    def choose_module(self) -> None:
        """Ask for a module."""
        found, _ = QFileDialog.getOpenFileName(self, tr("Load module"), "", MODULES)
        if found:
            self.load_module(Path(found))

    def load_module(self, path: Path) -> None:
        """Use a module; its backbone loads in the background."""
        if self.loader.load(path):
            for task in self._tasks:
                task.cancel()
            self._tasks, self.predictions = [], {}
            self._waiting += [path for path in self.watching.open if path not in self._waiting]
            self.content.corrections.clear()
            self._refresh()

    def _fill_load_menu(self) -> None:
        menu = self.content.load_menu
        menu.clear()
        menu.addAction(tr("From a file…")).triggered.connect(lambda _=False: self.choose_module())
        if self.trainings.newest_module is not None:
            menu.addAction(tr("The newest training")).triggered.connect(lambda _=False: self.use_newest())
        for path in self.loader.kept():
            act = add_choice(menu, tr("{name} (not saved)", name=path.stem))
            act.triggered.connect(lambda _=False, p=path: self.load_module(p))

    def _loader_changed(self) -> None:
        self._show_state()
        self._show_corrections()
        self._refresh()

    def choose_images(self) -> None:
        """Ask for pictures."""
        found, _ = QFileDialog.getOpenFileNames(self, tr("Choose pictures"), "", IMAGE_FILTER)
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
            self.workspace.said.emit(Message(tr("{words}.", words=drop.words), "warning"))

    def paste(self) -> None:
        """Classify what the clipboard holds: files or a picture."""
        self.take(QGuiApplication.clipboard().mimeData(), tr("The clipboard holds no picture."))

    def classify_paths(self, paths: list[Path]) -> None:
        """Classify files and folders, as soon as a module is loaded."""
        self._waiting += paths
        if self.loader.info is None:
            self.use_newest()
        if self.loader.info is None:
            self.workspace.said.emit(Message(tr("Load a module first; the pictures then follow."), "info"))
        self._classify_waiting()

    def _classify_waiting(self) -> None:
        if self.loader.info is None or self.loader.loading or not self._waiting:
            return
        paths, self._waiting = self._waiting, []
        task = self.workspace.jobs.submit(
            self.loader.live.classify(paths),
            tr("Classifying"),
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
            new = {event.path: event for event in events if isinstance(event, Prediction)}
            self.predictions |= new
            if self.watching.on:
                given = [self._answer(prediction) for prediction in new.values()]
                self.watching.answered(given, self.loader.class_names)
            self._refresh()

    def _ended(self, task: Task) -> None:
        if task in self._tasks:
            self._tasks.remove(task)
        self._refresh()

    def ask_about_class(self) -> None:
        """Ask for the name of a new class, and for pictures of it."""
        class_dialog.ask(self, self.loader, self.add_class)

    def add_class(self, name: str, pictures: list[Path]) -> None:
        """Add a class by its name, or learn it from pictures; then all pictures are answered again."""
        if pictures:
            task = self.loader.teach({name: pictures}, self.content.title.text())
        else:
            task = self.loader.add_class(name)
        self._then_again(task)

    def improve(self) -> None:
        """Learn from what was corrected, outside of the project, and answer all pictures again."""
        lessons = self.content.corrections.lessons()
        if lessons and (task := self.loader.teach(lessons, self.content.title.text())):
            task.succeeded.connect(lambda _: self.content.corrections.learned(lessons))
            self._then_again(task)

    def _then_again(self, task: Task | None) -> None:
        """Answer all pictures again when a task has changed the module."""
        if task:
            task.succeeded.connect(lambda _: self._classify_again())

    def ask_about_mistakes(self) -> None:
        """Ask what mistakes cost and from when on classes are answered."""
        costs_dialog.ask(self, self.loader, self.weigh)

    def weigh(self, decision: Decision) -> None:
        """Keep costs and thresholds in the module, and answer all pictures by them."""
        self._then_again(self.loader.weigh(decision))

    def _classify_again(self) -> None:
        self._waiting += [path for path in map(Path, self.predictions) if path.exists()]
        self._classify_waiting()
        self._refresh()

    def _arrived(self, paths: list[Path]) -> None:
        self._waiting += paths
        self._classify_waiting()

    def clear(self) -> None:
        """Take all answers away."""
        for task in self._tasks:
            task.cancel()
        self._tasks, self.predictions = [], {}
        self.content.corrections.clear()
        self._refresh()

    def _answer(self, prediction: Prediction) -> Answer:
        limits = self.loader.info.calibration.limits(0.0) if self.loader.info else None
        said = self.content.corrections.said.get(prediction.path, "")
        return answers.answer(prediction, self.content.sureness.threshold, limits, said)

    def answer_of(self, key: str) -> Answer | None:
        """The answer of a picture by its path; None where there is none."""
        found = self.predictions.get(key)
        return self._answer(found) if found else None

    def answers(self) -> list[Answer]:
        """All answers as slider and corrections make them, in the order they came."""
        return [self._answer(prediction) for prediction in self.predictions.values()]

    def shown_answers(self) -> list[Answer]:
        """The answers that the filter leaves, in the chosen order."""
        wanted, order = self.content.filter.currentData(), self.content.sort.currentData()
        return answers.arranged(self.answers(), wanted or "", order or "")

    def _refresh(self) -> None:
        c = self.content
        if self.loader.info:
            c.sureness.show_module(self.loader.info, self.loader.class_names)
            self._show_facts(self.loader.info)
        every = self.answers()
        c.fill_filter(every)
        c.grid.set_items([grid_item(a) for a in self.shown_answers()])
        c.middle.setCurrentIndex(1 if every or self._tasks else 0)
        c.tools.setVisible(bool(every))
        for widget in (c.save, c.copy, c.clear):
            widget.setEnabled(bool(every))
        c.watch.setText(tr("Stop watching") if self.watching.on else tr("Watch a folder…"))
        c.watch.setToolTip(tip(self.watching.trouble))
        busy = self.loader.doing or (tr("Classifying") if self._tasks else "")
        c.words.setText(
            " · ".join(part for part in (busy, answers.in_words(every), self.watching.words) if part)
        )
        self.chosen.show()

    def _show_facts(self, info: ModuleInfo) -> None:
        run = next((r for r in self.trainings.records if r.module == info.path), None)
        facts = [tr.many(len(self.loader.class_names), "{n:,} class", "{n:,} classes"), info.backbone.name]
        facts += [tr("mistakes weighed")] if info.decision else []
        facts += [tr("not saved")] if self.loader.unsaved else []
        busy = self.loader.loading or self.loader.learning
        name = tr("Run of {name}", name=run.name) if run else info.path.stem
        self.content.show_module(name, info.path, facts, unsaved=self.loader.unsaved, busy=busy)

    def _corrected(self) -> None:
        self._show_corrections()
        self._refresh()

    def _show_corrections(self) -> None:
        busy = self.loader.loading or self.loader.learning
        self.content.corrections.show_state(teachable=self.loader.teachable, busy=busy)

    def _ask_and_save(self, kind: str, _checked: bool = False) -> None:
        answer_actions.ask_and_save(self, self.workspace, self.answers(), kind)

    def save_answers(self, path: Path) -> None:
        """Save all answers, as CSV or JSON by the file's ending."""
        answer_actions.save(self.workspace, self.answers(), path)

    def copy_into_folders(self, folder: Path | None = None) -> None:
        """Copy the pictures into one folder per class; nothing is moved or overwritten."""
        answer_actions.copy_into_folders(
            self, self.workspace, self.answers(), folder, self.loader.class_names
        )
