"""Advanced settings of a training: every field with its paper symbol, checked while typing."""

from typing import Any, ClassVar, get_args, get_type_hints

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.widgets.controls import Combo, label, restyle
from mpl_engine.config import Config, parse_setting
from mpl_engine.errors import ConfigError, EngineError

GROUPS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "Prompts": (
        ("num_context", "Context words, b", "Learned tokens that stand before the words"),
        ("num_added", "Groups added, a", "Groups of b prompts added in each deep layer"),
        ("num_removed", "Prompts removed, r", "Prompts dropped in each deep layer before new ones are added"),
        ("depth", "Depth, D", "Layers with prompts of their own"),
        (
            "context_mode",
            "Context mode",
            "prefix: learned tokens stand before the words; replace: they take their place",
        ),
        ("prompt_sides", "Prompts on", "Which tower gets prompts"),
    ),
    "Training": (
        ("optimizer", "Optimizer", "How steps are made"),
        ("lr", "Learning rate", "Size of a step after the warm-up"),
        ("momentum", "Momentum", "For sgd"),
        ("weight_decay", "Weight decay", "Pull towards zero"),
        ("epochs", "Epochs, E", "How often all shots are seen"),
        ("batch_size", "Batch size", "Images in a step; smaller needs less memory"),
        ("warmup_epochs", "Warm-up epochs", "Epochs at the warm-up rate"),
        ("warmup_lr", "Warm-up rate", "Learning rate in the warm-up"),
    ),
    "Images and run": (
        ("crop_scale_min", "Smallest crop", "Share of an image that a random crop shows at least"),
        ("hflip", "Mirror at random", "Train on mirrored images too"),
        ("fit", "Make square by", "How an image becomes a square, in training and use"),
        ("selection", "Keep weights of", "The last epoch, or the best on validation"),
        (
            "precision",
            "Precision",
            "Of training steps; auto goes by the processor. Answers are always in full precision",
        ),
        ("path", "Computation", "fast shares work between classes and is exact; plain is the reference"),
        ("threads", "CPU threads", "0 leaves the choice to the program"),
        ("seed", "Seed", "Equal seeds give equal splits and runs"),
    ),
}


class SettingsPanel(QScrollArea):
    """`changed` carries the fields that differ from the preset; it is sent only while all values can be used."""

    changed: ClassVar[Signal] = Signal(dict)

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self._preset = Config()
        self._other: dict[str, Any] = {}
        self.fields: dict[str, QLineEdit | QComboBox | QCheckBox] = {}
        self.error = label("", "danger", wrap=True)
        inner = QWidget()
        inner.setProperty("kind", "plain")
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GAP)
        grid.setVerticalSpacing(4)
        for column, (title, fields) in enumerate(GROUPS.items()):
            grid.addWidget(label(title, "section"), 0, column * 3, 1, 2)
            for row, (name, words, tip) in enumerate(fields, 1):
                made = self._field(name)
                made.setAccessibleName(words)
                made.setToolTip(f"{tip} ({name})")
                self.fields[name] = made
                caption = label(words)
                caption.setBuddy(made)
                grid.addWidget(caption, row, column * 3)
                grid.addWidget(made, row, column * 3 + 1)
            if column:
                grid.setColumnMinimumWidth(column * 3 - 1, theme.GROUP)
        column_layout = QVBoxLayout(inner)
        column_layout.setContentsMargins(0, theme.GAP, theme.GAP, 0)
        column_layout.addWidget(self.error)
        column_layout.addLayout(grid)
        column_layout.addStretch()
        self.error.hide()
        self.setWidget(inner)

    def _field(self, name: str) -> QLineEdit | QComboBox | QCheckBox:
        hint = get_type_hints(Config)[name]
        if hint is bool:
            check = QCheckBox()
            check.clicked.connect(lambda _=False: self._edited(name))
            return check
        if choices := get_args(hint):
            combo = Combo()
            combo.addItems([str(choice) for choice in choices])
            combo.activated.connect(lambda _=0: self._edited(name))
            return combo
        line = QLineEdit()
        line.setMinimumWidth(72)
        line.textEdited.connect(lambda _="": self._edited(name))
        return line

    def set_values(self, preset: Config, changes: dict[str, Any]) -> None:
        """Show a preset with changes; changes of fields that are not here are kept as they are."""
        self._preset = preset
        self._other = {name: value for name, value in changes.items() if name not in self.fields}
        for name, made in self.fields.items():
            value = changes.get(name, getattr(preset, name))
            with QSignalBlocker(made):
                if isinstance(made, QCheckBox):
                    made.setChecked(bool(value))
                elif isinstance(made, QComboBox):
                    made.setCurrentText(str(value))
                elif not made.hasFocus():
                    made.setText(f"{value:g}" if isinstance(value, float) else str(value))
        self._mark("", "")

    def _edited(self, name: str) -> None:
        values = dict(self._other)
        try:
            for field, made in self.fields.items():
                value = _value(field, made)
                if value != getattr(self._preset, field):
                    values[field] = value
            self._preset.replaced(**values)
        except ConfigError as error:
            field = error.field if error.field in self.fields else name
            self._mark(field, f"{self.fields[field].accessibleName()}: {error.reason}.")
        except EngineError as error:
            self._mark(name, str(error))
        else:
            self._mark("", "")
            self.changed.emit(values)

    @property
    def valid(self) -> bool:
        """Whether all values can be used."""
        return not self.error.text()

    def _mark(self, name: str, reason: str) -> None:
        for field, made in self.fields.items():
            wrong = field == name
            if bool(made.property("wrong")) != wrong:
                restyle(made, wrong=wrong)
        self.error.setText(reason[:1].upper() + reason[1:])
        self.error.setVisible(bool(reason))


def _value(name: str, made: QLineEdit | QComboBox | QCheckBox) -> object:
    if isinstance(made, QCheckBox):
        return made.isChecked()
    text = made.currentText() if isinstance(made, QComboBox) else made.text()
    value: object = parse_setting(f"{name}={text.strip()}")[1]
    hint = get_type_hints(Config)[name]
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    return value
