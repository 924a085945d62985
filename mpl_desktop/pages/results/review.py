"""Mistakes one after the other, large: is the answer wrong, or the class that the picture is said to be?"""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.pages.results.corrections import Corrections
from mpl_desktop.pages.results.figures import Judged
from mpl_desktop.widgets.controls import ProgressBar, button, label, offer_in_or_out, rule
from mpl_desktop.widgets.plain_text import tip
from mpl_desktop.widgets.viewer.canvas import PictureCanvas
from mpl_desktop.widgets.viewer.viewer import SHARE, LargePicture, add_zoom_keys
from mpl_engine.formatting import percent

tr = words_of(__name__)

NUMBERED = 9
"""Classes that have a key of their own."""

SIDE, LINE = 280, 28
FOLDER = Qt.ItemDataRole.UserRole


class ReviewDialog(QDialog):
    """`kept` are keys of pictures that the person looked at and left as they are; it grows with the review."""

    def __init__(
        self, corrections: Corrections, images: Sequence[Judged], kept: set[str], parent: QWidget
    ) -> None:
        super().__init__(parent.window())
        self.corrections = corrections
        self.images = tuple(images)
        self.kept = kept
        self.row = 0
        workspace = corrections.workspace
        self._project = workspace.project
        self.setWindowTitle(tr("Review"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.canvas = PictureCanvas()
        self._large = LargePicture(self.canvas, workspace.pictures, workspace.thumbnails.get)
        self._make_side()
        self._lay_out()
        self._add_keys()
        workspace.decisions_changed.connect(self._say)
        workspace.project_changed.connect(self._project_changed)
        self._filter()
        self.resize(parent.window().size() * SHARE)

    def _make_side(self) -> None:
        self.place = label("", "muted")
        self.progress = label("", "muted")
        self.bar = ProgressBar(tr("Reviewed pictures"))
        self.bar.setRange(0, len(self.images))
        self.said = label("", "section", wrap=True)
        self.answered = label("", "section", wrap=True)
        self.state = label("", wrap=True)
        self.file = label("", "caption", wrap=True)
        self.typed = QLineEdit()
        self.typed.setPlaceholderText(tr("Type a class"))
        self.typed.setAccessibleName(tr("Class that the picture shows"))
        self.typed.setToolTip(tr("Type the beginning of a name, then Enter (Ctrl+F)"))
        self.classes = QListWidget()
        self.classes.setAccessibleName(tr("Classes"))
        self.classes.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.typed.textChanged.connect(lambda _: self._filter())
        self.classes.itemClicked.connect(lambda item: self.relabel(item.data(FOLDER)))
        self.keep_button = button(
            tr("Keep as it is"),
            self.keep,
            icon="check",
            tip=tr("The class is right; only the answer is wrong (K)"),
        )
        self.exclude_button = button(
            tr("Leave out"),
            self.toggle_excluded,
            icon="eye-off-outline",
            tip=tr("Not used for learning (X or Delete)"),
        )
        self.back = button(
            tr("Previous"), lambda: self.go(-1), icon="chevron-left", tip=tr("The one before (←)")
        )
        self.on = button(
            tr("Next"), lambda: self.go(1), icon="chevron-right", tip=tr("The next one (→ or Enter)")
        )
        self.leave = button(tr("Close"), self.reject, tip=tr("Close (Esc); what was decided is kept"))

    def _lay_out(self) -> None:
        side = QWidget()
        side.setFixedWidth(theme.scaled(SIDE))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        counts = QHBoxLayout()
        counts.addWidget(self.place)
        counts.addStretch()
        counts.addWidget(self.progress)
        column.addLayout(counts)
        column.addWidget(self.bar)
        column.addSpacing(theme.GAP)
        for words, value in ((tr("is said to be"), self.said), (tr("was answered"), self.answered)):
            column.addWidget(label(words, "muted"))
            column.addWidget(value)
        column.addWidget(self.state)
        column.addWidget(rule())
        column.addWidget(label(tr("What does it show?"), "muted"))
        column.addWidget(self.keep_button)
        column.addWidget(self.typed)
        column.addWidget(self.classes, 1)
        column.addWidget(self.exclude_button)
        column.addWidget(rule())
        column.addWidget(self.file)
        steps = QHBoxLayout()
        steps.setSpacing(theme.GAP)
        for widget in (self.back, self.on, self.leave):
            steps.addWidget(widget)
        column.addLayout(steps)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme.GROUP, theme.GROUP, theme.GROUP, theme.GROUP)
        layout.setSpacing(theme.GROUP)
        layout.addWidget(self.canvas, 1)
        layout.addWidget(side)
        self.canvas.setFocus()

    def _add_keys(self) -> None:
        stack = self.corrections.workspace.undo
        acts: dict[str, Callable[[], object]] = {
            "Right": lambda: self.go(1),
            "Left": lambda: self.go(-1),
            "Return": self._enter,
            "Enter": self._enter,
            "Esc": self._escape,
            "K": self.keep,
            "X": self.toggle_excluded,
            "Delete": self.toggle_excluded,
            "Down": lambda: self._walk(1),
            "Up": lambda: self._walk(-1),
            "Ctrl+F": self.typed.setFocus,
            "Ctrl+Z": lambda: self._step_back(stack.undo),
            "Ctrl+Y": lambda: self._step_back(stack.redo),
            "Ctrl+Shift+Z": lambda: self._step_back(stack.redo),
        }
        for number in range(1, NUMBERED + 1):
            acts[str(number)] = partial(self._press_number, number)
        for keys, act in acts.items():
            made = QShortcut(QKeySequence(keys), self, act)
            made.setAutoRepeat(keys in {"Right", "Left", "Up", "Down"})
        add_zoom_keys(self, self.canvas)

    def start(self, first: str = "") -> None:
        """Open at the picture with this key, else at the first that is not reviewed yet."""
        decided = self._reviewed_keys()
        rows = [row for row, image in enumerate(self.images) if image.key == first]
        rows += [row for row, image in enumerate(self.images) if image.key not in decided]
        self.row = rows[0] if rows else 0
        self._show()
        self.open()

    @property
    def image(self) -> Judged:
        """The shown one."""
        return self.images[self.row]

    @property
    def reviewed(self) -> int:
        """How many were kept, corrected or left out."""
        decided = self._reviewed_keys()
        return sum(image.key in decided for image in self.images)

    def _reviewed_keys(self) -> set[str]:
        return self.kept | set(self.corrections.moved) | self.corrections.excluded

    def go(self, step: int) -> None:
        """Go so many pictures on; nothing at the ends."""
        if 0 <= self.row + step < len(self.images):
            self.row += step
            self._show()

    def keep(self) -> None:
        """Its class is right as it is; go on."""
        self.kept.add(self.image.key)
        self._on_or_say()

    def relabel(self, folder: str) -> None:
        """It shows the class of this folder; go on. Without change where it counts for that already."""
        if folder == self.corrections.folder(self.image):
            self.keep()
            return
        self.corrections.relabel([self.image.key], folder)
        self._on_or_say()

    def toggle_excluded(self) -> None:
        """Leave it out and go on, or take it in again."""
        out = self.image.key in self.corrections.excluded
        self.corrections.use([self.image.key], used=out)
        if not out:
            self._on_or_say()

    def _step_back(self, step: Callable[[], None]) -> None:
        """Undo or redo, and show the picture that it was about."""
        before = self._decided()
        step()
        changed = [
            row for row, (old, new) in enumerate(zip(before, self._decided(), strict=True)) if old != new
        ]
        if changed:
            self.row = changed[0]
            self._show()

    def _decided(self) -> list[tuple[str, bool]]:
        moved, out = self.corrections.moved, self.corrections.excluded
        return [(moved.get(image.key, ""), image.key in out) for image in self.images]

    def _on_or_say(self) -> None:
        self.typed.clear()
        self.canvas.setFocus()
        if self.row + 1 < len(self.images):
            self.go(1)
        else:
            self._say()

    def _show(self) -> None:
        near = [self.images[i] for i in (self.row - 1, self.row + 1) if 0 <= i < len(self.images)]
        self._large.show_path(
            self.corrections.path(self.image), tuple(self.corrections.path(one) for one in near)
        )
        self._say()

    def _say(self) -> None:
        image, done = self.image, self.reviewed
        self.place.setText(tr("{number:,} of {all:,}", number=self.row + 1, all=len(self.images)))
        everything = done == len(self.images)
        self.progress.setText(
            tr("all are reviewed")
            if everything
            else tr("{done:,} of {all:,} reviewed", done=done, all=len(self.images))
        )
        self.bar.setValue(done)
        self.said.setText(image.true)
        self.answered.setText(f"{image.label}, {percent(image.probability)}")
        moved, out = self.corrections.moved.get(image.key), image.key in self.corrections.excluded
        kept = tr("Kept as it is.") if image.key in self.kept else ""
        self.state.setText(
            tr("Left out.") if out else tr("Counts as {name} now.", name=moved) if moved else kept
        )
        self.state.setVisible(bool(self.state.text()))
        offer_in_or_out(self.exclude_button, tr("Take in again") if out else tr("Leave out"), back=out)
        self.file.setText(image.path.rsplit("/", 1)[-1])
        self.file.setToolTip(tip(image.path))
        self.canvas.setAccessibleName(
            tr(
                "Picture {file}, said to be {name}, answered {answer}",
                file=image.path,
                name=image.true,
                answer=self.answered.text(),
            )
        )
        self.back.setEnabled(self.row > 0)
        self.on.setEnabled(self.row + 1 < len(self.images))
        self._mark()

    def _filter(self) -> None:
        """List the classes whose names begin with what is typed, then those that hold it."""
        wanted = self.typed.text().strip().casefold()
        numbered = [
            (name, folder, f"{n}   {name}" if n <= NUMBERED else f"     {name}")
            for n, (folder, name) in enumerate(self.corrections.names.items(), 1)
        ]
        found = [one for one in numbered if wanted in one[0].casefold()]
        found.sort(key=lambda one: not one[0].casefold().startswith(wanted))
        self.classes.clear()
        for name, folder, words in found:
            item = QListWidgetItem(words, self.classes)
            item.setData(FOLDER, folder)
            item.setSizeHint(QSize(0, theme.scaled(LINE)))
            item.setToolTip(tip(name))
        self._mark()

    def _mark(self) -> None:
        """Mark the class that the picture counts for; while a name is typed, the one that Enter would take."""
        if self.typed.text().strip():
            self.classes.setCurrentRow(0)
            return
        folder = self.corrections.folder(self.image)
        rows = [self.classes.item(row).data(FOLDER) for row in range(self.classes.count())]
        self.classes.setCurrentRow(rows.index(folder) if folder in rows else -1)

    def _press_number(self, number: int) -> None:
        folders = list(self.corrections.names)
        if number <= len(folders):
            self.relabel(folders[number - 1])

    def _enter(self) -> None:
        if not self.typed.hasFocus():
            self.go(1)
        elif self.typed.text().strip() and (item := self.classes.currentItem()) is not None:
            self.relabel(item.data(FOLDER))

    def _escape(self) -> None:
        if self.typed.hasFocus():
            self.typed.clear()
            self.canvas.setFocus()
        else:
            self.reject()

    def _walk(self, step: int) -> None:
        """Up and Down among the classes, while one is being typed."""
        row = self.classes.currentRow() + step
        if self.typed.hasFocus() and 0 <= row < self.classes.count():
            self.classes.setCurrentRow(row)

    def _project_changed(self) -> None:
        if self.corrections.workspace.project is not self._project:
            self.reject()  # its decisions are no longer those that are open

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """A letter begins a name; K and X have meanings of their own."""
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}
        if plain and event.text().strip() and event.text().isprintable():
            self.typed.setFocus()
            self.typed.setText(event.text())
        else:
            super().keyPressEvent(event)
