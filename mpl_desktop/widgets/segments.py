"""A row of buttons of which exactly one is pressed."""

from functools import partial
from typing import ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from mpl_desktop.widgets.controls import button


class Segments(QWidget):
    """`chosen` carries the value when the person (not the program) chooses."""

    chosen: ClassVar[Signal] = Signal(str)

    def __init__(self, choices: dict[str, str], name: str, tips: dict[str, str] | None = None) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.buttons: dict[str, QPushButton] = {}
        group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        last = len(choices) - 1
        for number, (value, words) in enumerate(choices.items()):
            made = button(
                words, partial(self.chosen.emit, value), kind="segment", tip=(tips or {}).get(value, "")
            )
            made.setProperty("place", "first" if number == 0 else "last" if number == last else "middle")
            made.setCheckable(True)
            made.setAccessibleName(f"{name}: {words}")
            group.addButton(made)
            layout.addWidget(made)
            self.buttons[value] = made
        next(iter(self.buttons.values())).setChecked(True)

    @property
    def value(self) -> str:
        """The pressed one."""
        return next(value for value, made in self.buttons.items() if made.isChecked())

    def set_value(self, value: str) -> None:
        """Press one, without a signal."""
        if value in self.buttons:
            self.buttons[value].setChecked(True)

    def set_words(self, value: str, words: str) -> None:
        """Change a button's words."""
        self.buttons[value].setText(words)
