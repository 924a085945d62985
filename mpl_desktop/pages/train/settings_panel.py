"""Advanced settings of a training: every field with its paper symbol, checked while typing."""

from typing import Any, ClassVar, get_args, get_type_hints

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from mpl_desktop import theme
from mpl_desktop.widgets.controls import Combo, label, restyle
from mpl_engine.config import SETTINGS, Config, parse_setting
from mpl_engine.errors import ConfigError, EngineError
from mpl_engine.setting import Setting


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
        for column, (title, fields) in enumerate(_groups().items()):
            grid.addWidget(label(title, "section"), 0, column * 3, 1, 2)
            for row, (name, setting) in enumerate(fields, 1):
                words = f"{setting.label}, {setting.symbol}" if setting.symbol else setting.label
                made = self._field(name)
                made.setAccessibleName(words)
                made.setToolTip(f"{setting.help} ({name})")
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


def _groups() -> dict[str, list[tuple[str, Setting]]]:
    """The settings that stand here, under their headings."""
    found: dict[str, list[tuple[str, Setting]]] = {}
    for name, setting in SETTINGS.items():
        if setting.group:
            found.setdefault(setting.group, []).append((name, setting))
    return found
