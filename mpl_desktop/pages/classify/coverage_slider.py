"""How often the right class must be among those kept open: a slider with its promise in words."""

from typing import ClassVar

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from mpl_desktop import theme
from mpl_desktop.widgets.controls import label
from mpl_engine.evaluation.confidence import Calibration, images_needed

OFF, LEAST, MOST = 49, 50, 99
ASSUMPTION = (
    "An answer is not sure where keeping the promise takes more than one class. The promise holds on average, for "
    "images of the same kind as those of the training: same source, same conditions, in no particular order. For "
    "other images it says nothing. Images unlike all of the training's are none of these."
)


class CoverageSlider(QWidget):
    """Hidden for a module without calibration. `changed` follows the slider."""

    changed: ClassVar[Signal] = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._doubt = Calibration()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(OFF, MOST)
        self.slider.setFixedWidth(104)
        self.slider.setAccessibleName("Images whose right class is kept open, of 100")
        self.slider.setToolTip(ASSUMPTION)
        self.words = label("")
        self.words.setFixedWidth(264)
        self.words.setToolTip(ASSUMPTION)
        self.note = label("", "muted")
        self.note.setToolTip(ASSUMPTION)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(self.words)
        row.addWidget(self.slider)
        row.addSpacing(theme.GAP)
        row.addWidget(self.note, 1)
        self.slider.valueChanged.connect(lambda _: self._moved())
        self.hide()

    def show_doubt(self, doubt: Calibration) -> None:
        """Use another module's calibration; the slider goes to its usual place."""
        if doubt == self._doubt:
            return
        self._doubt = doubt
        self.setVisible(bool(doubt.margins))
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(100 * doubt.usual_coverage) or OFF)
        self._say()

    def limits(self) -> dict[str, float]:
        """The limits for `doubt.status`; where too much is asked, those of the most that can be promised."""
        return self._doubt.limits(min(self.asked, self._doubt.most_coverage))

    @property
    def asked(self) -> float:
        """The coverage that the slider asks for; 0 for none."""
        value = self.slider.value()
        return 0.0 if value <= OFF else value / 100

    def _moved(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        images = len(self._doubt.margins)
        if self.asked == 0:
            self.words.setText("Always give one class")
            self.note.setText("No answer is held back for want of certainty.")
            return
        self.words.setText(f"Keep the right class open for {round(100 * self.asked)} of 100")
        if images < (needed := images_needed(self.asked)):
            most = int(100 * self._doubt.most_coverage)
            self.note.setText(f"{needed} validation images needed, {images} there: {most} kept.")
        else:
            self.note.setText("Holds for images like the training's.")
