"""The theme in use: puts palette, fonts and style sheet on the application, and knows how large and how lively."""

import functools
from dataclasses import dataclass, field

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from mpl_desktop.theme.palette import BODY, Colours, colours_from, fill_derived, palette_for
from mpl_desktop.theme.style_sheet import style_sheet


@dataclass
class _Current:
    """What was applied last."""

    system: QPalette | None = None
    colours: Colours | None = None
    percent: int = 100
    still: bool = False
    blink: int = 0
    effects: dict[Qt.UIEffect, bool] = field(default_factory=dict)


_now = _Current()


def apply(
    app: QApplication, choice: str, *, strong: bool = False, percent: int = 100, still: bool = False
) -> Colours:
    """Put the theme on the application: palette, fonts and style sheet.

    Args:
        app: the application.
        choice: system, light or dark.
        strong: whether words, lines and controls stand out more than usual (high contrast).
        percent: size of all text, 100 being the usual one. What was built before keeps its sizes.
        still: whether nothing may move by itself.
    """
    if _now.system is None:
        app.setStyle("Fusion")
        _now.system = QPalette(app.palette())
        _now.blink = app.cursorFlashTime()
        _now.effects = {effect: app.isEffectEnabled(effect) for effect in Qt.UIEffect}
    palette = palette_for(choice, _now.system, strong=strong)
    chosen = colours_from(palette, strong=strong)
    fill_derived(palette, chosen)
    _now.percent, _now.still, _now.colours = percent, still, chosen
    app.setFont(font(BODY))
    app.setPalette(palette)
    app.setStyleSheet(style_sheet(chosen, scaled))
    app.setCursorFlashTime(0 if still else _now.blink)
    for effect, usual in _now.effects.items():
        app.setEffectEnabled(effect, usual and not still)
    return chosen


def colours() -> Colours:
    """The colours now in use."""
    return _now.colours or colours_from(QApplication.palette())


def is_still() -> bool:
    """Whether nothing may move by itself: the person, or their system, asked for less motion."""
    return _now.still


def scaled(pixels: float) -> int:
    """Pixels of what holds text, in the size of text that was chosen."""
    return round(pixels * _now.percent / 100)


def font(pixels: int, *, bold: bool = False, fixed: bool = False) -> QFont:
    """The system's font in one of the sizes above, the caller's own to change; `fixed` for logs and tracebacks."""
    return QFont(_font(scaled(pixels), bold=bold, fixed=fixed))


@functools.cache
def _font(pixels: int, *, bold: bool, fixed: bool) -> QFont:
    kind = QFontDatabase.SystemFont.FixedFont if fixed else QFontDatabase.SystemFont.GeneralFont
    result = QFont(QFontDatabase.systemFont(kind))
    result.setPixelSize(pixels)
    result.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return result
