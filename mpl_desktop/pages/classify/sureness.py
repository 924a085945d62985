"""From which probability on an answer counts: one slider, and in a sentence what its place means."""

import json
import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.system.settings import Settings
from mpl_desktop.widgets.controls import label
from mpl_engine.evaluation.confidence import BINS, Answered, answered_in_test
from mpl_engine.formatting import percent
from mpl_engine.modules.info import ModuleInfo

tr = words_of(__name__)

SETTING, MOST_KEPT = "answers_from", 100
SLIDER = 168
ABOUT = tr(
    "Every picture gets its best guess. A guess less likely than this is marked with ?, and saved and copied as not "
    "sure. Pictures unlike all of those for learning are none of these, wherever the slider stands."
)


class Sureness(QWidget):
    """`changed` follows the slider; where it stands is remembered for each module."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._info: ModuleInfo | None = None
        self._names: Sequence[str] = ()
        self._steps: Sequence[float] = (0.0,)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setFixedWidth(theme.scaled(SLIDER))
        self.slider.setPageStep(1)
        self.slider.setAccessibleName(tr("How sure an answer must be"))
        self.slider.setToolTip(ABOUT)
        self.words = label("", "muted", wrap=True)
        self.words.setToolTip(ABOUT)
        row = QHBoxLayout()
        row.setSpacing(theme.GAP)
        row.addWidget(label(tr("Always answer")))
        row.addWidget(self.slider)
        row.addWidget(label(tr("Only when sure")))
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP // 2)
        layout.addLayout(row)
        layout.addWidget(self.words)
        self.slider.valueChanged.connect(lambda _: self._moved())

    @property
    def threshold(self) -> float:
        """The least probability of an answer that counts; 0 where every answer does."""
        return self._steps[self.slider.value()]

    def show_module(self, info: ModuleInfo, names: Sequence[str]) -> None:
        """Use another module, or the same one with other classes."""
        if info is self._info and names == self._names:
            return
        same = self._info is not None and info.path == self._info.path
        wanted = self.threshold if same else self._recalled(info.path)
        self._info, self._names, self._steps = info, names, steps(len(names))
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, len(self._steps) - 1)
            self.slider.setValue(min(range(len(self._steps)), key=lambda i: abs(self._steps[i] - wanted)))
        self.words.setText(meaning(info, names, self.threshold))

    def follow(self, old: Path, new: Path) -> None:
        """A module is in another file now; what was remembered goes with it."""
        self._remember(new, self._recalled(old))

    def _moved(self) -> None:
        if self._info is not None:
            self.words.setText(meaning(self._info, self._names, self.threshold))
            self._remember(self._info.path, self.threshold)
        self.changed.emit()

    def _kept(self) -> dict[str, Any]:
        try:
            found = json.loads(self._settings.text(SETTING) or "{}")
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}

    def _recalled(self, module: Path) -> float:
        value = self._kept().get(str(module))
        if not isinstance(value, int | float) or not math.isfinite(value):
            return 0.0
        return min(max(float(value), 0.0), 1.0)

    def _remember(self, module: Path, threshold: float) -> None:
        kept = {name: value for name, value in self._kept().items() if name != str(module)}
        if threshold > 0:
            kept[str(module)] = round(threshold, 4)
        self._settings.put(SETTING, json.dumps(dict(list(kept.items())[-MOST_KEPT:])))


def steps(classes: int) -> list[float]:
    """Thresholds for a slider: those that tests can tell exactly; below 1 / classes they would change nothing."""
    return [0.0, *(k / BINS for k in range(1, BINS) if k * classes > BINS)]


def meaning(info: ModuleInfo, names: Sequence[str], threshold: float) -> str:
    """What a threshold means, by the figures that the module keeps of pictures it was not trained on."""
    if info.decision:
        return f"{_does(threshold)} {tr('How many are right is not known while mistakes are weighed.')}"
    if tuple(names) != info.class_names:
        return f"{_does(threshold)} {tr('How many are right is not known with the added class.')}"
    calibration = info.raw.get("calibration")
    if isinstance(calibration, dict) and calibration.get("taught"):
        unknown = tr("It has learned more since it was tested, so how many are right is not known.")
        return f"{_does(threshold)} {unknown}"
    if found := answered_in_test(calibration, threshold):
        return _in_test(found, threshold)
    aside = info.calibration.margins
    if aside and threshold == 0:
        # The margin of a picture is how far its true class is behind the answer, so 0 for a right one.
        right = sum(margin == 0 for margin in aside)
        return tr.many(
            len(aside),
            "Every picture is answered: {n:,} picture kept aside, of which {right:,} are right ({share}).",
            "Every picture is answered: {n:,} pictures kept aside, of which {right:,} are right ({share}).",
            right=right,
            share=percent(right / len(aside)),
        )
    return f"{_does(threshold)} {tr('How many are right is not known for this module.')}"


def _does(threshold: float) -> str:
    if threshold:
        return tr("Only answers of {threshold} or more count.", threshold=percent(threshold))
    return tr("Every picture is answered.")


def _in_test(found: Answered, threshold: float) -> str:
    """What a threshold does to the pictures that the module was tested on."""
    if threshold and not found.answered:
        return tr.many(
            found.images,
            "Only answers of {threshold} or more count: none of {n:,} test picture.",
            "Only answers of {threshold} or more count: none of {n:,} test pictures.",
            threshold=percent(threshold),
        )
    share = percent(found.right / found.answered if found.answered else None)
    if threshold:
        return tr.many(
            found.images,
            "Only answers of {threshold} or more count: {answered:,} of {n:,} test picture, "
            "of which {right:,} are right ({share}).",
            "Only answers of {threshold} or more count: {answered:,} of {n:,} test pictures, "
            "of which {right:,} are right ({share}).",
            threshold=percent(threshold),
            answered=found.answered,
            right=found.right,
            share=share,
        )
    return tr.many(
        found.images,
        "Every picture is answered: {n:,} test picture, of which {right:,} are right ({share}).",
        "Every picture is answered: {n:,} test pictures, of which {right:,} are right ({share}).",
        right=found.right,
        share=share,
    )
