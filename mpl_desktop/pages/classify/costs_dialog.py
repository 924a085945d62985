"""What mistakes cost and from when on a class is answered: two short lists that make a `Decision`."""

import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.pages.classify.module_loader import ModuleLoader
from mpl_desktop.widgets.controls import Combo, button, label, restyle
from mpl_engine.evaluation.decision import MOST_COST, Decision

tr = words_of(__name__)

ABOUT = tr(
    "Every mistake costs 1 until you say more. The answer is then the class with the smallest expected cost, "
    "even if another one is more probable."
)
HOLD = tr("Below its threshold a class is not answered; an image for which no class is left is not sure.")


class Entries(QWidget):
    """Rows with a button that takes each away, and one that adds another."""

    def __init__(self, add: QPushButton) -> None:
        super().__init__()
        self.rows: list[QWidget] = []
        self.add = add
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(theme.GAP)
        self._layout.addWidget(add, alignment=Qt.AlignmentFlag.AlignLeft)

    def put(self, row: QWidget) -> None:
        """Add a row at the end; it gets its own button to take it away."""
        away = button("", lambda: self.take(row), icon="close", tip=tr("Take this line away"))
        away.setAccessibleName(tr("Take this line away"))
        layout = row.layout()
        assert layout is not None  # noqa: S101 - every row has one
        layout.addWidget(away)
        self.rows.append(row)
        self._layout.insertWidget(len(self.rows) - 1, row)

    def take(self, row: QWidget) -> None:
        """Take a row away."""
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self.add.setFocus()


class Number(QLineEdit):
    """A number to type, lined up at the right; a comma is a point too."""

    def __init__(self, value: float, most: float, name: str) -> None:
        super().__init__(f"{value:g}")
        self.most = most
        self.setAccessibleName(name)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFixedWidth(theme.scaled(88))

    def value(self) -> float:
        """What was typed; NaN if that is no number in [0, `most`]."""
        try:
            typed = float(self.text().strip().replace(",", "."))
        except ValueError:
            return math.nan
        return typed if 0 <= typed <= self.most else math.nan


class CostRow(QWidget):
    """A class, what it is called by mistake, and what that costs."""

    def __init__(self, names: Sequence[str], true: str, answer: str, cost: float) -> None:
        super().__init__()
        self.true, self.answer = (
            _classes(names, true, tr("True class")),
            _classes(names, answer, tr("Answer")),
        )
        self.cost = Number(cost, MOST_COST, tr("Cost of this mistake"))
        row = _row(self)
        row.addWidget(self.true, 1)
        row.addWidget(
            label(tr("called", meaning="(a class) called (another class) costs (a number)"), "muted")
        )
        row.addWidget(self.answer, 1)
        row.addWidget(
            label(tr("costs", meaning="(a class) called (another class) costs (a number)"), "muted")
        )
        row.addWidget(self.cost)


class ThresholdRow(QWidget):
    """A class and the probability from which on it is answered, in percent."""

    def __init__(self, names: Sequence[str], name: str, percent: float) -> None:
        super().__init__()
        self.name = _classes(names, name, tr("Class"))
        self.percent = Number(percent, 100, tr("Least probability in percent"))
        row = _row(self)
        row.addWidget(self.name, 1)
        row.addWidget(label(tr("only from", meaning="(a class) only from (a number) %"), "muted"))
        row.addWidget(self.percent)
        row.addWidget(label("%", "muted"))


class MistakesDialog(QDialog):
    """`decision` is what was set; accepting it keeps it in the module."""

    def __init__(self, names: Sequence[str], decision: Decision, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names = list(names)
        self.setWindowTitle(tr("Weigh mistakes"))
        self.setMinimumWidth(theme.scaled(640))
        self.costs = Entries(button(tr("Add a mistake"), self.add_cost, icon="plus"))
        self.thresholds = Entries(button(tr("Add a threshold"), self.add_threshold, icon="plus"))
        for (true, answer), cost in sorted(decision.costs.items()):
            self.costs.put(CostRow(self.names, true, answer, cost))
        for name, value in sorted(decision.thresholds.items()):
            self.thresholds.put(ThresholdRow(self.names, name, round(100 * value, 6)))
        self.wrong = label("", "danger", wrap=True)
        self.wrong.hide()
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.keep = button(tr("Keep in the module"), kind="primary")
        box.addButton(self.keep, QDialogButtonBox.ButtonRole.AcceptRole)
        box.accepted.connect(self._accept)
        box.rejected.connect(self.reject)
        inner = QWidget()
        lists = QVBoxLayout(inner)
        lists.setContentsMargins(0, 0, theme.GAP, 0)
        lists.setSpacing(theme.GAP)
        for title, about, entries in (
            (tr("Costs"), ABOUT, self.costs),
            (tr("Thresholds"), HOLD, self.thresholds),
        ):
            lists.addWidget(label(title, "section"))
            lists.addWidget(label(about, "muted", wrap=True))
            lists.addWidget(entries)
            lists.addSpacing(theme.GROUP)
        lists.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields are the stops
        area.setMinimumHeight(380)
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(theme.MARGIN, theme.MARGIN, theme.MARGIN, theme.GROUP)
        layout.setSpacing(theme.GROUP)
        layout.addWidget(area, 1)
        layout.addWidget(self.wrong)
        layout.addWidget(box)

    def add_cost(self) -> None:
        """One more mistake, of the first two classes."""
        row = CostRow(self.names, self.names[0], self.names[-1], 10.0)
        self.costs.put(row)
        row.true.setFocus()

    def add_threshold(self) -> None:
        """One more threshold, of the first class that has none."""
        taken = {row.name.currentText() for row in self._threshold_rows()}
        free = [name for name in self.names if name not in taken]
        row = ThresholdRow(self.names, (free or self.names)[0], 80)
        self.thresholds.put(row)
        row.name.setFocus()

    def decision(self) -> Decision:
        """What the two lists say."""
        rows = self._cost_rows()
        costs = {(row.true.currentText(), row.answer.currentText()): row.cost.value() for row in rows}
        return Decision(
            costs, {row.name.currentText(): row.percent.value() / 100 for row in self._threshold_rows()}
        )

    def _cost_rows(self) -> list[CostRow]:
        return [row for row in self.costs.rows if isinstance(row, CostRow)]

    def _threshold_rows(self) -> list[ThresholdRow]:
        return [row for row in self.thresholds.rows if isinstance(row, ThresholdRow)]

    def _accept(self) -> None:
        rows = self._cost_rows()
        pairs = [(row.true.currentText(), row.answer.currentText()) for row in rows]
        classes = [row.name.currentText() for row in self._threshold_rows()]
        numbers = [row.cost for row in rows] + [row.percent for row in self._threshold_rows()]
        wrong = next((number for number in numbers if math.isnan(number.value())), None)
        for number in numbers:
            restyle(number, wrong=number is wrong)
        if wrong is not None:
            self._say(
                tr(
                    "{typed} cannot be used here: type a number from 0 to {most:,.0f}.",
                    typed=wrong.text(),
                    most=wrong.most,
                )
                if wrong.text()
                else tr("This field is empty: type a number from 0 to {most:,.0f}.", most=wrong.most)
            )
            wrong.setFocus()
        elif right := next((true for true, answer in pairs if true == answer), ""):
            self._say(
                tr(
                    "{name} called {name} is no mistake: choose another answer, or take the line away.",
                    name=right,
                )
            )
        elif len(set(pairs)) < len(pairs) or len(set(classes)) < len(classes):
            self._say(tr("One mistake or class is listed twice: take one of the two lines away."))
        else:
            self.accept()

    def _say(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.show()


def ask(parent: QWidget, loader: ModuleLoader, keep: Callable[[Decision], object]) -> None:
    """Ask what mistakes of the loaded module cost; `keep` is called with what was set."""
    if loader.info is None or loader.loading:
        return
    dialog = MistakesDialog(loader.info.class_names, loader.info.decision, parent)
    dialog.accepted.connect(lambda: keep(dialog.decision()))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _classes(names: Sequence[str], chosen: str, accessible: str) -> Combo:
    box = Combo()
    box.addItems(list(names))
    box.setCurrentText(chosen)
    box.setAccessibleName(accessible)
    box.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(8)
    return box


def _row(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.GAP)
    return row
