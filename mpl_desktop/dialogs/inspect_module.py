"""What a module is made of: its prompts by layer, near words, and accuracy with parts switched off."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.language.words import listed, words_of
from mpl_desktop.widgets.controls import button, label
from mpl_desktop.widgets.prompt_figure import Column, PromptFigure
from mpl_desktop.widgets.rows_model import RowsModel
from mpl_engine.evaluation.comparison import wilson
from mpl_engine.formatting import percent
from mpl_engine.modules.info import ModuleInfo
from mpl_engine.prompt_layers import prompt_layers

if TYPE_CHECKING:
    from mpl_engine.modules.ablation import AblationResult
    from mpl_engine.modules.nearest import PromptWords

tr = words_of(__name__)

_PARTS = {
    "whole": tr("The whole module"),
    "no_text": tr("Without text prompts"),
    "no_image": tr("Without image prompts"),
    "none": tr("Without any prompts"),
}


class InsideModule(QWidget):
    """`set_words` and `set_parts` fill it; a module that answers without prompts is said to have none."""

    def __init__(self, info: ModuleInfo) -> None:
        super().__init__()
        self.figure = PromptFigure()
        self.figure.set_columns([Column(*row) for row in prompt_layers(info.config)])
        self.words = RowsModel((tr("Layer"), tr("Nearest words")))
        self.parts = RowsModel((tr("Module"), tr("Right"), tr("95 % interval")), numbers=(1, 2))
        self.parts_button = button(tr("Switch parts off"), icon="toggle-switch-off-outline")
        self.parts_button.setToolTip(tr("Judge the module again with each part switched off"))
        self.parts_words = label(tr("See what each part does to accuracy."), "muted", wrap=True)
        lower = QHBoxLayout()
        lower.setSpacing(theme.GROUP)
        lower.addLayout(self._words_side(), 1)
        lower.addLayout(self._parts_side(), 1)
        self.prompts = QWidget()
        column = QVBoxLayout(self.prompts)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP)
        column.addWidget(label(tr("Prompts of the image tower, layer by layer"), "section"))
        column.addWidget(self.figure, 1)
        column.addLayout(lower, 1)
        self.without = label(
            tr(
                "This module has no learned prompts: it compares new pictures with yours, as the model sees them "
                "without training. Of a module that answers by its prompts, this page shows them."
            ),
            "muted",
            wrap=True,
        )
        self.prompts.setVisible(info.has_prompts)
        self.without.setVisible(not info.has_prompts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.GROUP, 0, 0)
        layout.addWidget(self.without, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.prompts, 1)

    def _words_side(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.GAP)
        column.addWidget(label(tr("Words nearest to the text prompts"), "section"))
        column.addWidget(_table(self.words, tr("Words nearest to the text prompts")), 1)
        hint = tr("Learned prompts need not mean a word; deeper layers least of all.")
        column.addWidget(label(hint, "caption", wrap=True))
        return column

    def _parts_side(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(theme.GAP)
        column.addWidget(label(tr("Parts switched off"), "section"))
        column.addWidget(_table(self.parts, tr("Accuracy with parts switched off")), 1)
        column.addWidget(self.parts_words)  # above the button: beside it there is no room for a sentence
        column.addWidget(self.parts_button, 0, Qt.AlignmentFlag.AlignRight)
        return column

    def set_words(self, found: "Sequence[PromptWords]") -> None:
        """Show near words."""
        rows: list[tuple[tuple[str, Any], ...]] = []
        for one in found:
            layer = tr("input", meaning="before the first layer") if one.layer == 0 else str(one.layer)
            text = listed(f"{w.word} {w.distance:.2f}" for w in one.words)
            rows.append(((layer, one.layer), (text, text)))
        self.words.set_rows(rows)

    def set_parts(self, results: "Sequence[AblationResult]") -> None:
        """Show accuracies."""
        rows: list[tuple[tuple[str, Any], ...]] = []
        for r in results:
            name = _PARTS.get(
                r.name, tr.many(r.depth, "Prompts of the first {n} layer", "Prompts of the first {n} layers")
            )
            low, high = wilson(r.correct, r.images)
            share = r.correct / r.images if r.images else None
            interval = f"{low * 100:.0f}–{high * 100:.0f}"
            rows.append(((name, name), (percent(share), share or 0.0), (interval, low)))
        self.parts.set_rows(rows)
        number = results[0].images if results else 0
        self.parts_words.setText(
            tr.many(
                number,
                "Judged on {n} image of the open folder that the module never saw.",
                "Judged on {n} images of the open folder that the module never saw.",
            )
        )


def _table(model: RowsModel, name: str) -> QTableView:
    table = QTableView()
    table.setAccessibleName(name)
    table.setModel(model)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(theme.scaled(28))
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setStretchLastSection(True)
    return table
