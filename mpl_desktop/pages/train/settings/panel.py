"""All settings of a training in one searchable list: each with a sentence, its symbol, its default and a way back."""

from functools import partial
from typing import Any, ClassVar, get_args, get_type_hints

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mpl_desktop import theme
from mpl_desktop.language.words import words_of
from mpl_desktop.pages.train.settings.backbone_choice import BackboneChoice
from mpl_desktop.pages.train.settings.row import SettingRow
from mpl_desktop.widgets.controls import Combo, Segments, button, label, restyle
from mpl_engine.backbones.spec import BUILT_IN
from mpl_engine.config import SETTINGS, Config, parse_setting
from mpl_engine.errors import ConfigError, EngineError
from mpl_engine.presets import DEFAULT_PRESET

tr = words_of(__name__)

FIRST = tr("Model and pictures")
_WIDE = ("context_init",)
_OWN_WORDS = {
    "shots": (
        tr("Pictures of a class"),
        tr("Shots: how many pictures of each class to learn from; auto takes all there are, up to 50"),
    ),
}
Field = QLineEdit | QComboBox | QCheckBox


class SettingsPanel(QWidget):
    """`changed` carries the fields that differ from the preset; it is sent only while all values can be used.

    `cleared`: everything shall be as it was at first.
    """

    changed: ClassVar[Signal] = Signal(dict)
    cleared: ClassVar[Signal] = Signal()

    def __init__(self, backbone: BackboneChoice, preset: Segments) -> None:
        super().__init__()
        self._base = Config()
        self._other: dict[str, Any] = {}
        self.backbone, self.preset = backbone, preset
        self.fields: dict[str, Field] = {}
        self.rows: dict[str, SettingRow] = {}
        self._groups: dict[QLabel, list[SettingRow]] = {}
        self.error = label("", "danger", wrap=True)
        self.error.hide()
        self.search = QLineEdit(placeholderText=tr("Find a setting"), clearButtonEnabled=True)
        self.search.setAccessibleName(tr("Find a setting"))
        self.search.setToolTip(tr("By name, sentence or symbol (Ctrl+F)"))
        self.search.textChanged.connect(self._filter)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.setFocus)
        self.reset_all = button(tr("Reset all"), self._clear, tip=tr("Every setting back to its default"))
        self.nothing = label(tr("No setting has such words."), "muted")
        self.nothing.hide()
        self._make_rows()
        self._lay_out()

    def _make_rows(self) -> None:
        self.rows["backbone"] = SettingRow(
            tr("Model"),
            tr(
                "The frozen CLIP backbone that answers are learned for; a larger one knows more and is slower"
            ),
            self.backbone,
            partial(self.backbone.choose, BUILT_IN),
            name="backbone",
            wide=True,
        )
        self.rows["preset"] = SettingRow(
            tr("Preset"),
            tr(
                "Where the defaults below come from. Quick: good results on small computers; Paper: the published recipe"
            ),
            self.preset,
            partial(self.preset.chosen.emit, DEFAULT_PRESET),
            name="preset",
        )
        for name, setting in SETTINGS.items():
            made = self._field(name)
            self.fields[name] = made
            title, sentence = _OWN_WORDS.get(name, (setting.label, setting.help))
            self.rows[name] = row = SettingRow(
                title,
                sentence,
                made,
                partial(self._reset, name),
                symbol=setting.symbol,
                name=name,
                wide=name in _WIDE,
            )
            made.setAccessibleName(row.words)
            made.setToolTip(name)

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("kind", "plain")
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.GAP, 0)
        column.setSpacing(4)
        for title, names in _groups().items():
            head = label(title, "section")
            head.setContentsMargins(0, theme.GAP, 0, 4)
            column.addWidget(head)
            self._groups[head] = [self.rows[name] for name in names]
            for row in self._groups[head]:
                column.addWidget(row)
        column.addWidget(self.nothing)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        head_row = QHBoxLayout()
        head_row.setSpacing(theme.GAP)
        head_row.addWidget(self.search, 1)
        head_row.addWidget(self.reset_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.GAP, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addLayout(head_row)
        layout.addWidget(self.error)
        layout.addWidget(area, 1)

    def _field(self, name: str) -> Field:
        hint = get_type_hints(Config)[name]
        if hint is bool:
            check = QCheckBox()
            check.clicked.connect(lambda _=False: self._edited(name))
            return check
        if (choices := get_args(hint)) and all(isinstance(choice, str) for choice in choices):
            combo = Combo()
            combo.addItems([str(choice) for choice in choices])
            combo.activated.connect(lambda _=0: self._edited(name))
            return combo
        line = QLineEdit()
        line.textEdited.connect(lambda _="": self._edited(name))
        return line

    def set_values(self, preset: str, base: Config, changes: dict[str, Any]) -> None:
        """Show a preset, whose values are `base`, with changes; those of fields that are not here are kept."""
        self._base = base
        self._other = {name: value for name, value in changes.items() if name not in self.fields}
        for name, made in self.fields.items():
            if not (isinstance(made, QLineEdit) and made.hasFocus()):
                self._put(made, changes.get(name, getattr(base, name)))
        self.preset.set_value(preset)
        self.rows["preset"].show_default(tr("Quick"), changed=preset != DEFAULT_PRESET)
        self.rows["backbone"].show_default(
            tr("{name} (built in)", name=BUILT_IN), changed=self.backbone.name != BUILT_IN
        )
        self._mark("", "")
        self._say_defaults(changes)

    @staticmethod
    def _put(made: Field, value: object) -> None:
        with QSignalBlocker(made):
            if isinstance(made, QCheckBox):
                made.setChecked(bool(value))
            elif isinstance(made, QComboBox):
                made.setCurrentText(str(value))
            else:
                made.setText(_words(value))

    def _say_defaults(self, changes: dict[str, Any]) -> None:
        for name in self.fields:
            default = getattr(self._base, name)
            self.rows[name].show_default(_words(default), changed=changes.get(name, default) != default)

    def _reset(self, name: str) -> None:
        self._put(self.fields[name], getattr(self._base, name))
        self._edited(name)

    def _clear(self) -> None:
        self.reset_all.setFocus()  # what is being typed is taken back too
        self.cleared.emit()

    def _edited(self, name: str) -> None:
        values = dict(self._other)
        try:
            for field, made in self.fields.items():
                value = _value(field, made)
                if value != getattr(self._base, field):
                    values[field] = value
            self._base.replaced(**values)
        except ConfigError as error:
            field = error.field if error.field in self.fields else name
            self._mark(
                field,
                tr("{setting}: {reason}.", setting=self.fields[field].accessibleName(), reason=error.reason),
            )
        except EngineError as error:
            self._mark(name, str(error))
        else:
            self._mark("", "")
            self._say_defaults(values)
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
            made.setAccessibleDescription(reason if wrong else "")
        self.error.setText(reason[:1].upper() + reason[1:])
        self.error.setVisible(bool(reason))
        if name:
            self.rows[name].reset.show()

    def _filter(self, wanted: str) -> None:
        found = False
        for head, rows in self._groups.items():
            for row in rows:
                row.setVisible(row.fits(wanted) or not wanted.strip())
            shown = any(not row.isHidden() for row in rows)
            head.setVisible(shown)
            found = found or shown
        self.nothing.setVisible(not found)


def _words(value: object) -> str:
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    return f"{value:g}" if isinstance(value, float) else str(value)


def _value(name: str, made: Field) -> object:
    if isinstance(made, QCheckBox):
        return made.isChecked()
    text = made.currentText() if isinstance(made, QComboBox) else made.text()
    value: object = parse_setting(f"{name}={text.strip()}")[1]
    hint = get_type_hints(Config)[name]
    if hint is float and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    return value


def _groups() -> dict[str, list[str]]:
    """The rows that stand here, under their headings."""
    found = {FIRST: ["backbone", "preset", "shots"]}
    for name, setting in SETTINGS.items():
        if name not in found[FIRST]:
            found.setdefault(setting.group or FIRST, []).append(name)
    return found
