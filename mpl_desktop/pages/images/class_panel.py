"""The classes on the Images page: names that can be edited, ticks, counts; choosing rows narrows the grid."""

from typing import ClassVar

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.pages.images.class_model import IMAGES, NAME, ClassModel
from mpl_desktop.pages.images.class_table import ClassTable
from mpl_desktop.project.collection import ClassRow
from mpl_desktop.widgets.controls import button, label
from mpl_desktop.widgets.plain_text import tip

tr = words_of(__name__)

WIDE, NARROW, ROOMY = 112, 69, 232
"""Widths of the column of counts, and of the panel from which on it is wide."""
MOST_LETTERS = 24
"""Of a name or of words that are quoted in a hint."""


class ClassPanel(QWidget):
    """`chosen` carries the folders of the selected rows, none means all; `typed` the name of a new class.

    `described` carries a class folder and what the model is to read in the place of its name.
    """

    chosen: ClassVar[Signal] = Signal(object)
    typed: ClassVar[Signal] = Signal(str)
    described: ClassVar[Signal] = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._about: ClassRow | None = None
        self._strange: dict[str, str] = {}
        self.setMinimumWidth(theme.scaled(212))
        self.model = ClassModel()
        self.table = ClassTable(self.model)
        self.advice = label("", "warning", wrap=True)
        self.advice.hide()
        self.hint = label("", "caption", wrap=True)
        self.english_button = button(
            tr("Say it in English…"),
            self._ask_about_hinted,
            kind="link",
            tip=tr("The model reads these words; the name that you gave is shown everywhere"),
        )
        for widget in (self.hint, self.english_button):
            widget.hide()
        self.drop_words = label("", wrap=True)
        self.drop_words.hide()
        self.new_button = button(
            tr("New class…"),
            self.ask_for_name,
            kind="link",
            icon="plus",
            tip=tr("Make a class; pictures can be moved into it"),
        )
        self.line = QLineEdit()
        self.line.installEventFilter(self)
        self.line.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.drop_words)
        layout.addWidget(self.advice)
        layout.addWidget(self.hint)
        layout.addWidget(self.english_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.new_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.line)
        self.table.selectionModel().selectionChanged.connect(self._selected)
        self.table.hovered.connect(self._hovered)
        self.line.returnPressed.connect(self._entered)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """In a narrow window the bars give way to the names; the column's own name is seen where it leaves them half."""
        super().resizeEvent(event)
        header = self.table.horizontalHeader()
        width = theme.scaled(WIDE if self.width() >= theme.scaled(ROOMY) else NARROW)
        header.resizeSection(IMAGES, max(width, min(header.sectionSizeHint(IMAGES), self.width() // 2)))

    @property
    def rows(self) -> list[ClassRow]:
        """The selected rows, in their order."""
        chosen = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        return [self.model.rows[row] for row in chosen]

    @property
    def folders(self) -> set[str]:
        """Folders of the selected rows."""
        return {row.folder for row in self.rows}

    def set_rows(self, rows: list[ClassRow]) -> None:
        """Show the classes, and the first advice; those that were chosen stay so, wherever they are now."""
        chosen, current = self.folders, self.table.currentIndex()
        pointed = self.model.rows[current.row()].folder if current.isValid() else ""
        self.model.set_rows(rows)
        if chosen != self.folders or (pointed and not self.table.currentIndex().isValid()):
            self.point_at(pointed)
            self._choose(chosen)
        self.new_button.setEnabled(bool(rows))
        self._say_advice()

    def ask_for_name(self) -> None:
        """Show a line for the name of a new class in the place of the button."""
        self._ask(None, tr("Name of the new class"), tr("Enter makes the class, Esc does not"))

    def ask_for_words(self, row: ClassRow) -> None:
        """Show a line for what the model is to read in the place of a class's name."""
        use = tr("The model reads these words. Enter keeps them, also none; Esc does not")
        self._ask(row, tr("“{name}” in English", name=row.name), use)
        self.line.setText(row.words)
        self.line.selectAll()

    def _ask(self, about: ClassRow | None, words: str, use: str) -> None:
        self._about = about
        self.new_button.hide()
        self.line.clear()
        self.line.setPlaceholderText(words)
        self.line.setAccessibleName(words)
        self.line.setToolTip(tip(use))
        self.line.show()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_strange(self, words: dict[str, str]) -> None:
        """Take by the name of a class the word of it that the model may not know."""
        self._strange = words
        self._say_hint()

    def name_taken(self, *, well: bool) -> None:
        """The name that was typed made a class, or it did not and another one is asked for."""
        if well:
            self._end_asking()
        else:
            self.line.selectAll()

    def _choose(self, folders: set[str]) -> None:
        flag = QItemSelectionModel.SelectionFlag
        wanted = QItemSelection()
        for number, row in enumerate(self.model.rows):
            if row.folder in folders:
                wanted.select(self.model.index(number, NAME), self.model.index(number, IMAGES))
        self.table.selectionModel().select(wanted, flag.ClearAndSelect)

    def point_at(self, folder: str) -> None:
        """Put the cursor into a class's row without choosing it."""
        for number, row in enumerate(self.model.rows):
            if row.folder == folder:
                index = self.model.index(number, NAME)
                self.table.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
                self.table.scrollTo(index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Esc in the line, or leaving it empty, asks no more."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.KeyPress:
                self._end_asking()
            event.accept()  # it would stop a training otherwise
            return True
        kept = self._about.words if self._about else ""
        if (
            watched is self.line
            and event.type() == QEvent.Type.FocusOut
            and self.line.text().strip() in {"", kept}
        ):
            self.line.hide()
            self.new_button.show()
        return super().eventFilter(watched, event)

    def _end_asking(self) -> None:
        self.line.clear()
        self.new_button.show()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.hide()

    def _entered(self) -> None:
        if self._about is not None:
            self.described.emit(self._about.folder, self.line.text())
        elif self.line.text().strip():
            self.typed.emit(self.line.text())

    def _hovered(self, words: str) -> None:
        self.drop_words.setText(words)
        self.drop_words.setVisible(bool(words))
        self.advice.setVisible(bool(self.advice.text()) and not words)
        self._say_hint()

    def _selected(self) -> None:
        self._say_advice()
        self.chosen.emit(self.folders)

    def _say_advice(self) -> None:
        chosen = self.folders
        given = [row for row in self.model.rows if row.advice and (row.folder in chosen or not chosen)]
        self.advice.setText(_first_advice(given) if given else "")
        self.advice.setVisible(bool(given))
        self._say_hint()

    def _hinted(self) -> ClassRow | None:
        """The class whose words are spoken of: one that is chosen, else the first whose name may be strange."""
        chosen = self.rows
        if len(chosen) == 1 and (chosen[0].words or self._is_strange(chosen[0])):
            return chosen[0]
        return next((row for row in chosen or self.model.rows if self._is_strange(row)), None)

    def _is_strange(self, row: ClassRow) -> bool:
        return row.used and not row.words and bool(self._strange.get(row.name))

    def _say_hint(self) -> None:
        """Warnings come first: in a small window there is no room for both."""
        row = None if self.advice.isVisibleTo(self) or self.drop_words.isVisibleTo(self) else self._hinted()
        if row is not None:
            strange = _short(self._strange.get(row.name, ""))
            english = tr("The model was taught in English and may not know “{word}”.", word=strange)
            reads = tr("The model reads {name} as “{words}”.", name=_short(row.name), words=_short(row.words))
            self.hint.setText(reads if row.words else english)
            self.english_button.setText(tr("Change the words…") if row.words else tr("Say it in English…"))
        for widget in (self.hint, self.english_button):
            widget.setVisible(row is not None)

    def _ask_about_hinted(self) -> None:
        row = self._hinted()
        if row is not None:
            self.ask_for_words(row)


def _first_advice(rows: list[ClassRow]) -> str:
    """The advice of the first class, and how many more there are."""
    name, advice, more = rows[0].name, rows[0].advice, len(rows) - 1
    if not more:
        return tr("{name}: {advice}", name=name, advice=advice)
    return tr.many(
        more,
        "{name}: {advice} ({n:,} more with advice)",
        "{name}: {advice} ({n:,} more with advice)",
        name=name,
        advice=advice,
    )


def _short(words: str) -> str:
    """So much of some words as does not widen the panel."""
    return words if len(words) <= MOST_LETTERS else f"{words[:MOST_LETTERS]}…"
